import type { Subscription } from "../../store/types/subscription.ts";
import type { Card } from "../card.ts";
import { toChange, toNotice } from "../cards/notice.ts";
import type { Which } from "../command/command-which.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { type PauseLength, toPauseEnd } from "../subscribe/schedule-pause.ts";
import { sayPause, saySubscription } from "../subscribe/subscribe-say.ts";
import { listReachable } from "../subscribe/subscription-reach.ts";
import { wordsOf } from "../words/of.ts";
import { selectSubscriptions } from "./handle-subscription.ts";

type Deps = Pick<CommandDeps, "subscriptions">;

/** Tells the channel nothing for a while; what happens meanwhile is not told afterwards. */
export async function pauseSubscriptions(
  { subscriptions }: Deps,
  { which, length }: { which: Which; length: PauseLength },
  context: CommandContext,
): Promise<Card> {
  const { nowAt } = context;
  const existing = await listFor({ subscriptions }, which, context);
  const language = await context.language();
  const { reply: say, remark, notices } = wordsOf(language);
  const toNone = (title: string, problem: string) => toNotice(title, problem, language);
  if (which.of === "channel" && existing.length === 0)
    return toNone(notices.noSubscription, notices.noneThere(which.channelId));
  const chosen = selectSubscriptions(existing, which, language);
  if (!chosen.ok) return chosen.card;
  const going = chosen.subscriptions.filter(({ state }) => state !== "needs_attention");
  const ends = going.map((one) => ({
    one,
    pausedUntil: toPauseEnd(length, { now: new Date(nowAt), timeZone: one.timeZone }),
  }));
  if (ends.some(({ pausedUntil }) => pausedUntil !== null && pausedUntil <= nowAt))
    return toNone(notices.notPaused, notices.dayBegun);
  if (going.length === 0) return toNone(notices.notPaused, notices.refusedAnyway);
  for (const { one, pausedUntil } of ends)
    await subscriptions.update(one.id, { state: "paused", pausedUntil });
  return {
    ...toChange(say.paused, say.meanwhile, language),
    blocks: [
      {
        kind: "list",
        items: ends.map(
          ({ one, pausedUntil }) =>
            saySubscription(one, language) + remark(sayPause(pausedUntil, one.timeZone, language)),
        ),
      },
    ],
    actions: [{ label: say.resume, command: "resume", style: "primary" }],
  };
}

/**
 * Ends pauses, and takes up what stopped because the platform refused messages: in the channel itself, or
 * by the channel's id in the direct message of who made its subscriptions.
 */
export async function resumeSubscriptions(
  { subscriptions }: Deps,
  which: Which,
  context: CommandContext,
): Promise<Card> {
  const { nowAt } = context;
  const existing = await listFor({ subscriptions }, which, context);
  const language = await context.language();
  const { reply: say, notices } = wordsOf(language);
  const toNone = (title: string, problem: string) => toNotice(title, problem, language);
  if (which.of === "channel" && existing.length === 0)
    return toNone(notices.noSubscription, notices.noneThere(which.channelId));
  const chosen = selectSubscriptions(existing, which, language);
  if (!chosen.ok) return chosen.card;
  // By a channel's id, which needs no right there, nothing is taken up that somebody paused.
  const isStopped = ({ state }: Subscription) =>
    which.of === "channel" ? state === "needs_attention" : state !== "active";
  const stopped = chosen.subscriptions.filter(isStopped);
  if (stopped.length === 0) return toNone(notices.nothingToResume, notices.nothingPaused);
  for (const one of stopped) {
    const resumedAt = one.state === "paused" ? { resumedAt: nowAt } : {};
    await subscriptions.update(one.id, { state: "active", pausedUntil: null, ...resumedAt });
  }
  return {
    ...toChange(say.resumed, say.fromNow, language),
    blocks: [{ kind: "list", items: stopped.map((one) => saySubscription(one, language)) }],
    actions: [{ label: say.whatHappened, command: "digest 14 days", style: "default" }],
  };
}

/** A workspace never sees another's subscriptions: of another channel only what was made by who asks. */
const listFor = (
  { subscriptions }: Deps,
  which: Which,
  context: CommandContext,
): Promise<Subscription[]> =>
  which.of === "channel" && which.channelId !== context.channel.id
    ? subscriptions.list({ channelId: which.channelId, ownerChannelId: context.channel.id })
    : listReachable({ subscriptions }, context, which.of === "ids" ? which.ids : []);
