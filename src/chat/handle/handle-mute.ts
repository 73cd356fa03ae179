import type { PledgeView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import type { Muted } from "../../store/types/mute.ts";
import { type Card, told } from "../card.ts";
import { sayMuted, toUnmute } from "../cards/mute-say.ts";
import { toChange, toNotice } from "../cards/notice.ts";
import type { MuteWhat, PledgeWord } from "../command/command-mute.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { askWhichPledge, findPledges } from "../pledge-find.ts";
import { KIND_PHRASES } from "../subscribe/subscribe-words.ts";
import { wordsOf } from "../words/of.ts";
import { sayTroubles, trouble } from "../words/trouble-words.ts";
import { resumeSubscriptions } from "./handle-subscription-pause.ts";

type Deps = Pick<CommandDeps, "mutes" | "events" | "register" | "subscriptions">;

/** From now on the channel hears nothing of a pledge, or of a kind of event, whatever it follows. */
export async function muteHere(deps: Deps, what: MuteWhat, context: CommandContext): Promise<Card> {
  const { channel, nowAt } = context;
  const language = await context.language();
  const { reply: say, notices } = wordsOf(language);
  const named = await toNamed(deps, what, context);
  if ("several" in named) return askWhichPledge(named.several, "mute", context);
  const found = await findMuted(deps, named, { nowAt, language });
  if ("problem" in found) {
    const problem = refuseWords(what, language) ?? found.problem;
    return toNotice(notices.nothingToMute, problem, language);
  }
  const { muted } = found;
  const isNew = await deps.mutes.add(channel.id, muted, nowAt);
  const said = await sayMuted(deps, muted, { nowAt, language });
  return {
    ...(isNew
      ? toChange(say.muted, say.hearsNoMore(said))
      : toNotice(say.mutedAlready, say.hearsNoMore(said))),
    blocks: [
      {
        kind: "context",
        text: muted.of === "pledge" ? notices.reportsStillCome : notices.listsMuted,
      },
    ],
    actions: [toUnmute(say.undo, muted)],
    ...told(language),
  };
}

/** What can be muted, where words of a title were typed; null for all else. */
function refuseWords(what: MuteWhat, language: Language): string | null {
  if (what.of !== "words" || what.words === undefined) return null;
  const refusal = trouble("muteWhat", sayTyped(what), Object.values(KIND_PHRASES));
  return sayTroubles([refusal], wordsOf(language));
}

const sayTyped = ({ companies, metrics, years, words = [] }: PledgeWord): string =>
  [companies, metrics, words, years].flat().join(" ");

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
  const language = await context.language();
  const named = await toNamed(deps, what, context, await deps.mutes.list(channel.id));
  if ("several" in named) return askWhichPledge(named.several, "unmute", context);
  const found = await findMuted(deps, named, { nowAt, language });
  // A pledge that the register no longer has can still be muted.
  const muted = "problem" in found ? (named.of === "event" ? null : named) : found.muted;
  if (muted && (await deps.mutes.remove(channel.id, muted)))
    return sayUnmuted(deps, [muted], context);
  const { notices, cards } = wordsOf(language);
  return {
    ...toNotice(notices.nothingToUnmute, notices.notMuted),
    ...told(language),
    actions: [{ label: cards.actions.show, command: "subscriptions", style: "default" }],
  };
}

async function sayUnmuted(
  deps: Deps,
  some: readonly Muted[],
  { nowAt, language: here }: CommandContext,
): Promise<Card> {
  const language = await here();
  const say = wordsOf(language).reply;
  const items = await Promise.all(some.map((muted) => sayMuted(deps, muted, { nowAt, language })));
  return {
    ...toChange(say.unmuted, say.hearsAgain),
    blocks: [{ kind: "list", items }],
    ...told(language),
  };
}

type Named = Exclude<MuteWhat, PledgeWord>;

/** The pledge that words name; several where they fit several, of `among` where some of those fit. */
async function toNamed(
  deps: Deps,
  what: MuteWhat,
  { nowAt }: CommandContext,
  among: readonly Muted[] = [],
): Promise<Named | { several: PledgeView[] }> {
  if (what.of !== "words") return what;
  const all = await findPledges(deps, what, nowAt.slice(0, 10));
  const muted = all.filter(({ id }) =>
    among.some((one) => one.of === "pledge" && one.pledgeId === id),
  );
  const fitting = muted.length > 0 ? muted : all;
  const [pledge, ...others] = fitting;
  if (others.length > 0) return { several: fitting };
  return {
    of: "pledge",
    pledgeId: pledge?.id ?? sayTyped(what),
  };
}

async function findMuted(
  { events, register }: Deps,
  what: Named,
  { nowAt, language }: { nowAt: string; language: Language },
): Promise<{ muted: Muted } | { problem: string }> {
  const { notices } = wordsOf(language);
  const nowOn = nowAt.slice(0, 10);
  if (what.of === "kind") return { muted: what };
  if (what.of === "pledge") {
    const [pledge] = await register.pledges({ ids: [what.pledgeId] }, nowOn);
    return pledge ? { muted: what } : { problem: notices.unknownPledge(what.pledgeId) };
  }
  const event = await events.get(what.eventId, nowOn);
  if (!event) return { problem: notices.unknownEvent(what.eventId) };
  if (event.pledge) return { muted: { of: "pledge", pledgeId: event.pledge.id } };
  return event.kind === "milestone"
    ? { muted: { of: "kind", kind: event.kind } }
    : { problem: notices.pledgeGone };
}
