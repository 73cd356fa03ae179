import type { Muted } from "../store/types/mute.ts";
import type { Card } from "./card.ts";
import type { MuteWhat } from "./command-mute.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { resumeSubscriptions } from "./handle-subscription-pause.ts";
import { sayMuted, toUnmute } from "./mute-say.ts";
import { toNotice } from "./notice.ts";
import { languageOf } from "./subscribe-say.ts";
import { wordsOf } from "./words/of.ts";

type Deps = Pick<CommandDeps, "mutes" | "events" | "register" | "subscriptions">;

/** From now on the channel hears nothing of a pledge, or of a kind of event, whatever it follows. */
export async function muteHere(
  deps: Deps,
  what: MuteWhat,
  { channel, nowAt }: CommandContext,
): Promise<Card> {
  const found = await findMuted(deps, what, nowAt);
  if ("problem" in found) return toNotice("Nothing to mute", found.problem);
  const { muted } = found;
  const isNew = await deps.mutes.add(channel.id, muted, nowAt);
  const language = languageOf(await deps.subscriptions.list({ channelId: channel.id }));
  const say = wordsOf(language).reply;
  const said = await sayMuted(deps, muted, { nowAt, language });
  return {
    ...toNotice(isNew ? say.muted : say.mutedAlready, say.hearsNoMore(said)),
    blocks: [
      {
        kind: "context",
        text:
          muted.of === "pledge"
            ? "Reports of what is reached are milestones of their own and still come. subscriptions lists what is muted."
            : "subscriptions lists what is muted.",
      },
    ],
    actions: [toUnmute(say.undo, muted)],
  };
}

/** Ends one mute, or all of the channel; where nothing is muted, `all` ends pauses as `resume` does. */
export async function unmuteHere(
  deps: Deps,
  what: MuteWhat | { of: "all" },
  context: CommandContext,
): Promise<Card> {
  const { channel, nowAt } = context;
  if (what.of === "all") {
    const all = await deps.mutes.list(channel.id);
    if (all.length === 0) return resumeSubscriptions(deps, { of: "all" }, context);
    for (const muted of all) await deps.mutes.remove(channel.id, muted);
    return sayUnmuted(deps, all, context);
  }
  const found = await findMuted(deps, what, nowAt);
  // A pledge that the register no longer has can still be muted.
  const muted = "problem" in found ? toNamed(what) : found.muted;
  if (muted && (await deps.mutes.remove(channel.id, muted)))
    return sayUnmuted(deps, [muted], context);
  return {
    ...toNotice("Nothing to unmute", "That is not muted here."),
    actions: [{ label: "Show", command: "subscriptions", style: "default" }],
  };
}

async function sayUnmuted(
  deps: Deps,
  some: readonly Muted[],
  { channel, nowAt }: CommandContext,
): Promise<Card> {
  const language = languageOf(await deps.subscriptions.list({ channelId: channel.id }));
  const say = wordsOf(language).reply;
  const items = await Promise.all(some.map((muted) => sayMuted(deps, muted, { nowAt, language })));
  return { ...toNotice(say.unmuted, say.hearsAgain), blocks: [{ kind: "list", items }] };
}

const toNamed = (what: MuteWhat): Muted | null => (what.of === "event" ? null : what);

async function findMuted(
  { events, register }: Deps,
  what: MuteWhat,
  nowAt: string,
): Promise<{ muted: Muted } | { problem: string }> {
  const nowOn = nowAt.slice(0, 10);
  if (what.of === "kind") return { muted: what };
  if (what.of === "pledge") {
    const [pledge] = await register.pledges({ ids: [what.pledgeId] }, nowOn);
    return pledge ? { muted: what } : { problem: `No pledge "${what.pledgeId}" is known.` };
  }
  const event = await events.get(what.eventId, nowOn);
  if (!event) return { problem: `No event "${what.eventId}" is known.` };
  if (event.pledge) return { muted: { of: "pledge", pledgeId: event.pledge.id } };
  return event.kind === "milestone"
    ? { muted: { of: "kind", kind: event.kind } }
    : { problem: "The register no longer has this pledge." };
}
