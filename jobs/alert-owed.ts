import {
  type Matchable,
  readsWords,
  toBareMatchable,
  toMatchable,
} from "../src/chat/subscribe/filter.ts";
import { decideAlerts, findLimited, hourBefore } from "../src/chat/subscribe/quiet-hours.ts";
import { toDay, toInstant } from "../src/shared/clock.ts";
import type { RecordedEvent } from "../src/store/types/register.ts";
import type { Store } from "../src/store/types/store.ts";

/** What was written of what channels are owed. */
export interface Owed {
  deliveries: number;
  channelIds: string[];
}

/**
 * Writes what events owe to channels, in the transaction that writes the events: a pending delivery for
 * each channel that is to hear of them as they happen. What quiet hours or a limit hold back is left to
 * the digest job, which finds it as it was not told.
 */
export async function oweDeliveries(
  store: Store,
  recorded: readonly RecordedEvent[],
  now: Date,
): Promise<Owed> {
  if (recorded.length === 0) return { deliveries: 0, channelIds: [] };
  const subscriptions = await store.subscriptions.list({ state: "active" });
  const events = subscriptions.some(readsWords)
    ? await withWords(store, recorded, now)
    : recorded.map((one) => ({ id: one.id, event: toBare(one) }));
  const happened = { events, subscriptions, now };
  const limited = findLimited(happened).map(({ id }) => id);
  const alerted = await store.digests.countAlerts(limited, hourBefore(now));
  const owed = decideAlerts(happened, alerted);
  const messages = owed.map((one) => ({ kind: "event" as const, ...one }));
  const added = await store.deliveries.add(messages, toInstant(now));
  return {
    deliveries: added.length,
    channelIds: [...new Set(owed.map(({ channelId }) => channelId))],
  };
}

/** The words and sources of events, which are read only where a subscription asks for them. */
async function withWords(
  store: Store,
  recorded: readonly RecordedEvent[],
  now: Date,
): Promise<{ id: string; event: Matchable }[]> {
  const ids = recorded.map(({ id }) => id);
  const views = await store.events.list({ ids, limit: ids.length }, toDay(now));
  const viewOf = new Map(views.map((view) => [view.id, view]));
  return recorded.map((one) => {
    const view = viewOf.get(one.id);
    return { id: one.id, event: view ? toMatchable(view) : toBare(one) };
  });
}

const toBare = ({ event, isAgeUnknown }: RecordedEvent): Matchable =>
  toBareMatchable({ ...event, isAgeUnknown });
