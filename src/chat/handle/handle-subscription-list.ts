import type { Language } from "../../shared/language.ts";
import type { Subscription } from "../../store/types/subscription.ts";
import { type Action, type Card, told } from "../card.ts";
import { sayMuted, toUnmute } from "../cards/mute-say.ts";
import { toNotice } from "../cards/notice.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { wordsOf } from "../words/of.ts";
import { describeIn, toNothing } from "./handle-subscription.ts";

/** Subscriptions that have actions of their own. */
const MAX_EDITED = 5;
/** Mutes that have an action of their own. */
const MAX_UNMUTES = 5;

/** What the channel follows, numbered as the other commands name it. */
export async function listSubscriptions(
  { subscriptions, mutes, register }: Pick<CommandDeps, "subscriptions" | "mutes" | "register">,
  context: CommandContext,
): Promise<Card> {
  const { channel, nowAt } = context;
  const existing = await subscriptions.list({ channelId: channel.id });
  const muted = await mutes.list(channel.id);
  if (existing.length === 0 && muted.length === 0) return toNothing(await context.language());
  const language = await context.language();
  const { reply: say, cards } = wordsOf(language);
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
      ...existing
        .slice(0, MAX_EDITED)
        .flatMap((one, index) => toChanges(one, index, { language, isNumbered: true })),
      ...muted
        .slice(0, MAX_UNMUTES)
        .map((one, index) => toUnmute(cards.actions.unmute(said[index] ?? ""), one)),
    ],
    ...told(language),
  };
}

/** By their ids: numbers change when another one ends. Who types takes the numbers of the list. */
export function toChanges(
  { id, state }: Subscription,
  index: number,
  { language, isNumbered }: { language: Language; isNumbered: boolean },
): Action[] {
  const number = index + 1;
  const type = (words: string) => (isNumbered ? { typed: `${words}${number}` } : {});
  const { edit, pause, resume, end } = wordsOf(language).cards.actions;
  const [command, label] = state === "active" ? ["pause", pause] : ["resume", resume];
  return [
    { label: edit(number), command: `edit ${id}`, ...type("edit "), style: "default" },
    {
      label: label(number),
      command: `${command} ${id}`,
      ...type(`${command} #`),
      style: "default",
    },
    { label: end(number), command: `unsubscribe ${id}`, ...type("unsubscribe "), style: "danger" },
  ];
}
