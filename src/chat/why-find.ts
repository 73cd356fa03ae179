import type { EventView } from "../pledge/view.ts";
import type { Card } from "./card.ts";
import { companyName, eventName } from "./cards/event-words.ts";
import { toNotice } from "./cards/notice.ts";
import { renderWhy } from "./cards/why-card.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { hasWord, toMatchable } from "./subscribe/filter.ts";
import { decideWhy } from "./why.ts";
import { wordsOf } from "./words/of.ts";

type Deps = Pick<CommandDeps, "events" | "subscriptions" | "digests">;

/** Events in which words are looked for, the newest. */
const MAX_EVENTS = 1_000;
/** Other events that the words fit, and that are offered. */
const MAX_OTHERS = 3;
/** Words that say nothing of an event. */
const SMALL =
  /^(?:the|a|an|of|in|on|by|to|for|and|or|was|is|were|not|sent|here|this|that|its|about|with|from|event|pledge|target)$/i;

/** Whether an event was sent to the channel and, if not, which filter of which subscription stopped it. */
export async function showWhy(
  deps: Deps,
  of: { eventId: string } | { words: string },
  { channel, nowAt, language: here }: CommandContext,
): Promise<Card> {
  const language = await here();
  const { notices, why: say } = wordsOf(language);
  const nowOn = nowAt.slice(0, 10);
  const [event, ...others] = await findEvents(deps, of, nowOn);
  if (!event)
    return toNotice(
      notices.noEvent,
      "eventId" in of ? notices.unknownEvent(of.eventId) : notices.noEventOfWords(of.words),
      language,
    );
  const subscriptions = await deps.subscriptions.list({ channelId: channel.id });
  const tellings = await deps.digests.tellings(channel.id, [event.id]);
  const now = new Date(nowAt);
  const reasons = subscriptions.map((subscription) => ({
    subscription,
    why: decideWhy({ event, subscription, tellings, now }),
  }));
  const known = new Set(subscriptions.map(({ id }) => id));
  const ended = tellings.find(
    ({ subscriptionId, state }) => state === "sent" && !known.has(subscriptionId),
  );
  const card = renderWhy(event, reasons, { others: others.slice(0, MAX_OTHERS), language });
  return ended ? { ...card, verdict: say.sentForEnded } : card;
}

/** Those whose title has most of the words, then the newest: what only the quote says may be of another pledge. */
async function findEvents(
  { events }: Deps,
  of: { eventId: string } | { words: string },
  nowOn: string,
): Promise<EventView[]> {
  if ("eventId" in of) {
    const event = await events.get(of.eventId, nowOn);
    return event ? [event] : [];
  }
  const words = of.words.split(/[\s,;:"“”]+/).filter((word) => word !== "" && !SMALL.test(word));
  if (words.length === 0) return [];
  const newest = await events.list({ limit: MAX_EVENTS }, nowOn);
  const fitting = newest.filter((event) => {
    const text = [toMatchable(event).text, toHead(event)].join("\n");
    return words.every((word) => hasWord(text, word));
  });
  return fitting
    .map((event) => {
      const head = toHead(event);
      return { event, rank: words.filter((word) => hasWord(head, word)).length };
    })
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ event }) => event);
}

/** What an event is called, without the words of its article: `BMW Group`, `new pledge`, `Net zero by 2050`. */
const toHead = (event: EventView): string =>
  [
    ...[companyName(event.company), event.brand, event.pledge?.title, event.milestone?.title],
    ...[eventName(event), event.metric, event.occurredOn],
  ].join("\n");
