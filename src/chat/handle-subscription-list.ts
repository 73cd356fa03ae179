import type { Subscription } from "../store/types/subscription.ts";
import type { Action, Card } from "./card.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { describeIn, toNothing } from "./handle-subscription.ts";
import { sayMuted, toUnmute } from "./mute-say.ts";
import { toNotice } from "./notice.ts";
import { languageOf } from "./subscribe-say.ts";
import { wordsOf } from "./words/of.ts";

/** Subscriptions that have actions of their own. */
const MAX_EDITED = 5;
/** Mutes that have an action of their own. */
const MAX_UNMUTES = 5;

/** What the channel follows, numbered as the other commands name it. */
export async function listSubscriptions(
  { subscriptions, mutes, register }: Pick<CommandDeps, "subscriptions" | "mutes" | "register">,
  { channel, nowAt }: CommandContext,
): Promise<Card> {
  const existing = await subscriptions.list({ channelId: channel.id });
  const muted = await mutes.list(channel.id);
  if (existing.length === 0 && muted.length === 0) return toNothing();
  const language = languageOf(existing);
  const say = wordsOf(language).reply;
  const said = await Promise.all(
    muted.map((one) => sayMuted({ register }, one, { nowAt, language })),
  );
  return {
    ...toNotice(say.subscriptions, existing.length === 0 ? say.followsNothing : say.follows),
    blocks: [
      ...(existing.length === 0
        ? []
        : [
            {
              kind: "list" as const,
              items: existing.map((one) => describeIn(one, language)),
              ordered: true,
            },
            { kind: "context" as const, text: say.howToEnd },
          ]),
      ...(said.length === 0
        ? []
        : [
            { kind: "text" as const, text: say.mutedHere },
            { kind: "list" as const, items: said },
          ]),
    ],
    actions: [
      ...existing.slice(0, MAX_EDITED).flatMap(toChanges),
      ...muted.slice(0, MAX_UNMUTES).map((one, index) => toUnmute(`Unmute ${said[index]}`, one)),
    ],
  };
}

/** By their ids: numbers change when another one ends. */
export function toChanges({ id, state }: Subscription, index: number): Action[] {
  const number = index + 1;
  const [pause, label] = state === "active" ? ["pause", "Pause"] : ["resume", "Resume"];
  return [
    { label: `Edit ${number}`, command: `edit ${id}`, style: "default" },
    { label: `${label} ${number}`, command: `${pause} ${id}`, style: "default" },
    { label: `End ${number}`, command: `unsubscribe ${id}`, style: "danger" },
  ];
}
