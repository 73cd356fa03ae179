import { companiesOf } from "../src/chat/handle/handle-digest.ts";
import {
  decideCandidates,
  decideDigestEvents,
  decidePeriod,
  hasDigests,
  type Period,
} from "../src/chat/subscribe/schedule-digest.ts";
import type { EventView } from "../src/pledge/view.ts";
import { type Clock, instantAfter, toDay, toInstant } from "../src/shared/clock.ts";
import type { Store } from "../src/store/types/store.ts";
import type { Subscription } from "../src/store/types/subscription.ts";
import type { PipelineDeps } from "./pipeline.ts";

type Deps = Pick<PipelineDeps, "store" | "now" | "next">;

/** So long after a period's end it is told: what was being written then is in by that time. */
export const SETTLE_MS = 10_000;
/** Events that one digest tells at most; the others come with the next. */
const MAX_EVENTS = 2_000;

const settledAt = (now: Clock): Date => new Date(now().getTime() - SETTLE_MS);

/** Ends pauses that are over and finds the subscriptions of which a period has ended that no digest tells yet. */
export async function findDueDigests({
  store,
  now,
}: Pick<Deps, "store" | "now">): Promise<string[]> {
  await store.subscriptions.resumeDue(toInstant(now()));
  const at = settledAt(now);
  const active = await store.subscriptions.list({ state: "active" });
  const digested = active.filter(hasDigests);
  const ids = digested.map(({ id }) => id);
  const lastEnds = await store.digests.lastEnds(ids, toInstant(at));
  const due = digested.filter(
    (one) => decidePeriod(one, { lastEndAt: lastEnds.get(one.id) ?? null, now: at }) !== null,
  );
  return due.map(({ id }) => id);
}

/**
 * Writes the digest of the subscription's last period, if there is one to write, with the message that it
 * owes its channel; the deliverer posts it. What it tells is fixed in the transaction that writes it: nothing
 * is lost or told twice, and a period has one digest however often this runs.
 */
export async function writeDigest(
  { store, now, next }: Deps,
  subscriptionId: string,
): Promise<{ deliveries: number }> {
  const owed = await store.transaction((inside) => write(inside, now, subscriptionId));
  if (owed) await next.deliver([owed.channelId]);
  return { deliveries: owed ? 1 : 0 };
}

/** Null where nothing is to be told. */
async function write(
  store: Store,
  now: Clock,
  subscriptionId: string,
): Promise<{ channelId: string } | null> {
  const at = settledAt(now);
  const told = await store.digests.told(subscriptionId);
  const [subscription] = await store.subscriptions.list({ ids: [subscriptionId], state: "active" });
  if (!subscription) return null;
  const lastEnds = await store.digests.lastEnds([subscriptionId], toInstant(at));
  const lastEndAt = lastEnds.get(subscriptionId) ?? null;
  const period = decidePeriod(subscription, { lastEndAt, now: at });
  if (!period) return null;
  const { lookFromAt: _, ...span } = period;
  const { channelId, language } = subscription;
  const events = await findEvents(store, { subscription, period, told, nowOn: toDay(at) });
  const digest = await store.digests.add(
    { subscriptionId, channelId, ...span, eventIds: events.map(({ id }) => id) },
    toInstant(now()),
  );
  if (!digest || !isWorthTelling(subscription, events)) return null;
  await store.deliveries.add(
    [{ kind: "digest", digestId: digest.id, subscriptionId, channelId, language }],
    toInstant(now()),
  );
  return { channelId };
}

/** An empty one is told where that is wanted; of what is held back nothing is no message. */
const isWorthTelling = (
  { delivery, tellsNothingNew }: Subscription,
  events: readonly EventView[],
): boolean => events.length > 0 || (delivery !== "instant" && tellsNothingNew);

async function findEvents(
  store: Store,
  wanted: {
    subscription: Subscription;
    period: Period;
    told: ReadonlySet<string>;
    nowOn: string;
  },
): Promise<EventView[]> {
  const { subscription, period, told, nowOn } = wanted;
  const companies = companiesOf([subscription]);
  const registered = await store.events.registered({
    ...(companies.length > 0 ? { companies } : {}),
    recordedAfter: instantAfter(new Date(period.lookFromAt), -1),
    recordedBefore: period.toAt,
  });
  const candidates = decideCandidates(registered, { subscription, told });
  const ids = candidates.slice(0, MAX_EVENTS).map(({ id }) => id);
  if (ids.length === 0) return [];
  const events = await store.events.list({ ids, limit: ids.length }, nowOn);
  const tellings = await store.digests.tellings(subscription.channelId, ids);
  return decideDigestEvents(subscription, { events, tellings });
}
