import { decideRetry, mayHaveArrived } from "../src/chat/deliver.ts";
import { renderDigest } from "../src/chat/digest-card.ts";
import { companiesOf, countStanding } from "../src/chat/handle-digest.ts";
import type { ChatPort, PostOutcome } from "../src/chat/port.ts";
import { toLocalTime } from "../src/chat/schedule.ts";
import {
  decideCandidates,
  decideDigestEvents,
  decidePeriod,
  hasDigests,
  type Period,
} from "../src/chat/schedule-digest.ts";
import type { EventView } from "../src/pledge/view.ts";
import { type Clock, instantAfter, toDay, toInstant } from "../src/shared/clock.ts";
import type { Digest } from "../src/store/types/digest.ts";
import type { Store } from "../src/store/types/store.ts";
import type { Channel, Subscription } from "../src/store/types/subscription.ts";
import type { PipelineDeps } from "./pipeline.ts";

type Deps = Pick<PipelineDeps, "store" | "now" | "log" | "random" | "ports">;

/** A digest whose worker died is free again after this. */
export const LEASE_MS = 60_000;
/** The longest wait for a platform's answer to one post; shorter than the lease. */
export const POST_TIMEOUT_MS = 20_000;
/** So long after a period's end it is told: what was being written then is in by that time. */
export const SETTLE_MS = 10_000;
/** Events that one digest tells at most; the others come with the next. */
const MAX_EVENTS = 2_000;

const settledAt = (now: Clock): Date => new Date(now().getTime() - SETTLE_MS);

/** The same key never makes two messages. */
const toKey = ({ subscriptionId, period }: Digest): string => `digest.${subscriptionId}.${period}`;

/**
 * Ends pauses that are over and finds the subscriptions with something to do: a period that has ended, or
 * a digest that was written and not posted, by a worker that died or for the platform's trouble.
 */
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
  return [...new Set([...due.map(({ id }) => id), ...(await store.digests.waiting())])];
}

/**
 * Writes the digest of the subscription's last period, if there is one to write, and posts what was written.
 * Safe to run twice, at once or after a crash: a period has one row, and what may have arrived is looked for
 * before it is posted again. Returns how many were sent.
 */
export async function runDigest(
  deps: Deps,
  subscriptionId: string,
  signal: AbortSignal,
): Promise<{ sent: number }> {
  const [subscription] = await deps.store.subscriptions.list({
    ids: [subscriptionId],
    state: "active",
  });
  if (!subscription) return { sent: 0 };
  const channel = await deps.store.subscriptions.channel(subscription.channelId);
  const port = channel && deps.ports.get(channel.platform);
  if (!channel || !port) return { sent: 0 };
  await writeDigest(deps, subscriptionId);
  let sent = 0;
  while (!signal.aborted) {
    const digest = await deps.store.digests.take(subscriptionId, LEASE_MS);
    if (!digest) break;
    const state = await postDigest(deps, { subscription, channel, port, digest, signal });
    if (state !== "sent") break;
    sent += 1;
  }
  return { sent };
}

/** What a digest tells is fixed in the transaction that writes its row: nothing is lost or told twice. */
async function writeDigest({ store, now }: Deps, subscriptionId: string): Promise<void> {
  const at = settledAt(now);
  await store.transaction(async (inside) => {
    const told = await inside.digests.told(subscriptionId);
    const [subscription] = await inside.subscriptions.list({
      ids: [subscriptionId],
      state: "active",
    });
    if (!subscription) return;
    const lastEnds = await inside.digests.lastEnds([subscriptionId], toInstant(at));
    const lastEndAt = lastEnds.get(subscriptionId) ?? null;
    const period = decidePeriod(subscription, { lastEndAt, now: at });
    if (!period) return;
    const { lookFromAt: _, ...span } = period;
    const events = await findEvents(inside, { subscription, period, told, nowOn: toDay(at) });
    const isEmpty = events.length === 0;
    const isSkipped =
      isEmpty && (subscription.delivery === "instant" || !subscription.tellsNothingNew);
    await inside.digests.add(
      {
        ...{ subscriptionId, channelId: subscription.channelId, ...span },
        eventIds: events.map(({ id }) => id),
        state: isSkipped ? "skipped" : "pending",
      },
      toInstant(now()),
    );
  });
}

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

interface Post {
  subscription: Subscription;
  channel: Channel;
  port: ChatPort;
  digest: Digest & { wasHeld: boolean };
  signal: AbortSignal;
}

async function postDigest(deps: Deps, post: Post): Promise<"sent" | "not_sent"> {
  const { store, random, now, log } = deps;
  const { channel, digest } = post;
  const decision = decideRetry(await ask(deps, post), digest.attempts + 1, random());
  switch (decision.state) {
    case "sent": {
      const { message } = decision;
      await store.digests.settle(digest.id, { state: "sent", message, at: toInstant(now()) });
      return "sent";
    }
    case "pending": {
      const { failure, delayMs, scope } = decision;
      if (scope === "workspace") await store.leases.pauseWorkspace(channel, delayMs);
      await store.digests.settle(digest.id, { state: "pending", failure, delayMs });
      return "not_sent";
    }
    case "stopped": {
      const { failure } = decision;
      // It waits until the channel is mended and the subscription active again.
      await store.digests.settle(digest.id, { state: "pending", failure, delayMs: 0 });
      const isNew = await store.leases.stop(channel.id, failure);
      if (isNew)
        log.warn(
          { channelId: channel.id, platform: channel.platform, reason: failure },
          "a channel takes no more messages; its subscriptions need attention",
        );
      return "not_sent";
    }
    case "rejected":
      log.error({ digestId: digest.id, reason: decision.failure }, "the platform refuses a digest");
      await store.digests.settle(digest.id, { state: "rejected", failure: decision.failure });
      return "not_sent";
    default:
      return decision satisfies never;
  }
}

/** Whatever goes wrong is an outcome: nobody knows then whether the message arrived. */
async function ask(deps: Deps, post: Post): Promise<PostOutcome> {
  const { channel, port, digest } = post;
  const idempotencyKey = toKey(digest);
  const card = await renderOne(deps.store, post, deps.now());
  const signal = AbortSignal.any([post.signal, AbortSignal.timeout(POST_TIMEOUT_MS)]);
  try {
    if (digest.wasHeld || mayHaveArrived(digest)) {
      const message = await port.find(channel, idempotencyKey, signal);
      if (message) return { kind: "sent", message };
    }
    return await port.post(channel, card, { idempotencyKey, signal });
  } catch (error) {
    deps.log.warn({ digestId: digest.id, err: error }, "a post failed in an unexpected way");
    return { kind: "retry", reason: "network", retryAfterMs: null };
  }
}

async function renderOne(store: Store, { subscription, digest }: Post, now: Date) {
  const { eventIds, channelId } = digest;
  const nowOn = toDay(now);
  const events =
    eventIds.length === 0
      ? []
      : await store.events.list({ ids: eventIds, limit: eventIds.length }, nowOn);
  const tellings = await store.digests.tellings(channelId, eventIds);
  const known = tellings.filter(
    ({ subscriptionId, period, state }) =>
      state === "sent" && !(subscriptionId === subscription.id && period === digest.period),
  );
  const isHeldBack = subscription.delivery === "instant";
  return renderDigest({
    title: toTitle(subscription, digest),
    events,
    knownIds: new Set(known.map(({ eventId }) => eventId)),
    standing: isHeldBack ? null : await countOthers(store, { subscription, events, nowOn }),
  });
}

async function countOthers(
  store: Store,
  told: { subscription: Subscription; events: readonly EventView[]; nowOn: string },
): Promise<number> {
  const { subscription, events, nowOn } = told;
  const companies = companiesOf([subscription]);
  const only = companies.length > 0 ? { companies } : {};
  const pledges = await store.register.pledges(only, nowOn);
  return countStanding(pledges, { events, followed: [subscription] });
}

function toTitle({ delivery, timeZone }: Subscription, { fromAt, toAt }: Digest): string {
  const span = `${toLocalTime(fromAt, timeZone)} to ${toLocalTime(toAt, timeZone)} ${timeZone}`;
  switch (delivery) {
    case "daily":
      return `Daily digest, ${span}`;
    case "weekly":
      return `Weekly digest, ${span}`;
    case "instant":
      return `Held back until now, ${span}`;
    default:
      return delivery satisfies never;
  }
}
