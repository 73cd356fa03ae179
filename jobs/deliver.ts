import { decideRetry } from "../src/chat/deliver.ts";
import type { ChannelRef, ChatPort, PostOutcome } from "../src/chat/port.ts";
import { instantAfter, toDay, toInstant } from "../src/shared/clock.ts";
import type { Delivery } from "../src/store/types/delivery.ts";
import type { Channel } from "../src/store/types/subscription.ts";
import type { PipelineDeps } from "./pipeline.ts";

type Deps = Pick<PipelineDeps, "store" | "now" | "log" | "random" | "ports" | "renderEventCard"> & {
  /** Names this worker on the channel's lease. */
  owner: string;
};

/** A lease that was not released, by a crash, is free again after this. */
export const LEASE_MS = 60_000;
/** The longest wait for a platform's answer to one post; shorter than the lease. */
export const POST_TIMEOUT_MS = 20_000;

/** What a run of the deliverer did in one channel. */
export interface Delivered {
  sent: number;
  rejected: number;
  /** When the next owed delivery may be tried; null when none is owed. */
  nextAt: string | null;
}

/**
 * Posts what a channel is owed, oldest first, while it holds the channel's lease. A delivery that was
 * being posted when a process died is first looked for in the channel, and only then posted again.
 */
export async function deliverChannel(
  deps: Deps,
  channelId: string,
  signal: AbortSignal,
): Promise<Delivered> {
  const done: Delivered = { sent: 0, rejected: 0, nextAt: null };
  const channel = await deps.store.subscriptions.channel(channelId);
  const port = channel && deps.ports.get(channel.platform);
  if (!channel || !port) return done;
  const { deliveries } = deps.store;
  do {
    if (!(await takeLease(deps, channelId))) return done;
    try {
      for (;;) {
        const delivery = await deliveries.next(channelId, toInstant(deps.now()));
        if (!delivery || signal.aborted) break;
        const state = await deliverOne(deps, { port, channel, delivery, signal });
        if (state === "sent") done.sent += 1;
        if (state === "rejected") done.rejected += 1;
        await takeLease(deps, channelId);
      }
    } finally {
      await deliveries.release(channelId, deps.owner);
    }
    // What was written while the lease was held found it taken, and is taken up here.
  } while (!signal.aborted && (await deliveries.next(channelId, toInstant(deps.now()))) !== null);
  const owed = (await deliveries.owed()).find((entry) => entry.channelId === channelId);
  return { ...done, nextAt: owed?.dueAt ?? null };
}

const takeLease = ({ store, owner, now }: Deps, channelId: string): Promise<boolean> =>
  store.deliveries.lease(channelId, owner, toInstant(now()), instantAfter(now(), LEASE_MS));

interface Post {
  port: ChatPort;
  channel: Channel;
  delivery: Delivery;
  signal: AbortSignal;
}

async function deliverOne(deps: Deps, post: Post): Promise<"sent" | "rejected" | "pending"> {
  const { delivery, channel, port } = post;
  const { deliveries } = deps.store;
  const event = await deps.store.events.get(delivery.eventId, toDay(deps.now()));
  if (!event) {
    await deliveries.settle(delivery.id, { state: "rejected", failure: "the event is gone" });
    return "rejected";
  }
  const timeout = AbortSignal.any([post.signal, AbortSignal.timeout(POST_TIMEOUT_MS)]);
  const to: ChannelRef = channel;
  // An earlier try may have arrived though its answer did not.
  const posted = delivery.attempts > 0 ? await port.find(to, delivery.id, timeout) : null;
  await deliveries.settle(delivery.id, { state: "posting" });
  const outcome: PostOutcome = posted
    ? { kind: "sent", message: posted }
    : await port.post(to, deps.renderEventCard(event), {
        idempotencyKey: delivery.id,
        signal: timeout,
      });
  return settle(deps, delivery, outcome);
}

async function settle(deps: Deps, delivery: Delivery, outcome: PostOutcome) {
  const { deliveries, subscriptions } = deps.store;
  const decision = decideRetry(outcome, delivery.attempts + 1, deps.random());
  switch (decision.state) {
    case "sent":
      await deliveries.settle(delivery.id, {
        state: "sent",
        message: decision.message,
        at: toInstant(deps.now()),
      });
      break;
    case "pending":
      await deliveries.settle(delivery.id, {
        state: "pending",
        failure: decision.failure,
        dueAt: instantAfter(deps.now(), decision.delayMs),
      });
      break;
    case "rejected":
      await deliveries.settle(delivery.id, { state: "rejected", failure: decision.failure });
      await subscriptions.update(delivery.subscriptionId, { state: "needs_attention" });
      deps.log.warn(
        { channelId: delivery.channelId, reason: decision.failure },
        "channel refuses messages",
      );
      break;
  }
  return decision.state;
}
