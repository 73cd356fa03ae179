import type { Clock } from "../src/shared/clock.ts";
import type { TakenChannel } from "../src/store/types/delivery.ts";
import type { Store } from "../src/store/types/store.ts";
import { type Patience, persist } from "./deliver-outbox.ts";

/** A channel that this process holds. */
export interface Lease {
  channel: TakenChannel;
  /** Aborted when it is time to come to an end: the process stops, or another worker has the channel. */
  ending: AbortSignal;
  /** Aborted when nothing may go on: the time to stop is up, or another worker has the channel. */
  cut: AbortSignal;
  /** Whether another worker has, or may have, the channel. */
  isLost(): boolean;
  /** Makes sure that the channel is ours for as long as a post may take; false when it is not. */
  confirm(): Promise<boolean>;
}

/** Holds on to all channels of this process with one statement now and then. */
export interface LeaseKeeper {
  hold(channel: TakenChannel): Lease;
  drop(lease: Lease): void;
  has(channelId: string): boolean;
  size(): number;
  /** Asks all holders to come to an end. */
  endAll(): void;
  /** Cuts all holders off. */
  cutAll(): void;
  stop(): void;
}

export interface LeaseKeeperOptions extends Patience {
  store: Store;
  owner: string;
  leaseMs: number;
  postTimeoutMs: number;
  now: Clock;
}

interface Held {
  lease: Lease;
  confirmed: Reading;
  ending: AbortController;
  cut: AbortController;
}

/** A moment by both clocks. The steady one stands still while a machine sleeps, the other may be set. */
interface Reading {
  steadyMs: number;
  wallMs: number;
}

/** Renewals in the life of a lease. */
export const RENEWALS = 3;

const read = (now: Clock): Reading => ({ steadyMs: performance.now(), wallMs: now().getTime() });

/** Whichever clock moved further is believed. */
const sinceMs = (then: Reading, at: Reading): number =>
  Math.max(at.steadyMs - then.steadyMs, Math.abs(at.wallMs - then.wallMs));

export function createLeaseKeeper(options: LeaseKeeperOptions): LeaseKeeper {
  const { leaseMs, postTimeoutMs, now } = options;
  const held = new Map<string, Held>();
  let renewing: Promise<void> | undefined;

  const isFresh = ({ confirmed }: Held): boolean =>
    sinceMs(confirmed, read(now)) + postTimeoutMs < leaseMs;

  function renewAll(): Promise<void> {
    renewing ??= renew(options, held).finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  async function confirm(id: string): Promise<boolean> {
    const one = held.get(id);
    if (!one) return false;
    if (isFresh(one)) return true;
    await renewAll();
    return held.get(id) === one && isFresh(one);
  }

  const timer = setInterval(() => {
    renewAll().catch(() => undefined);
  }, leaseMs / RENEWALS).unref();

  return {
    hold(channel) {
      const ending = new AbortController();
      const cut = new AbortController();
      const { id } = channel;
      const lease: Lease = {
        channel,
        ending: ending.signal,
        cut: cut.signal,
        isLost: () => held.get(id)?.lease !== lease,
        confirm: () => confirm(id),
      };
      held.set(id, { lease, confirmed: read(now), ending, cut });
      return lease;
    },
    drop(lease) {
      if (!lease.isLost()) held.delete(lease.channel.id);
    },
    has: (channelId) => held.has(channelId),
    size: () => held.size,
    endAll() {
      for (const { ending } of held.values()) ending.abort();
    },
    cutAll() {
      for (const { cut } of held.values()) cut.abort();
    },
    stop: () => clearInterval(timer),
  };
}

/** Renews every lease at once, and cuts off those that another worker has taken. */
async function renew(options: LeaseKeeperOptions, held: Map<string, Held>): Promise<void> {
  const ids = [...held.keys()];
  if (ids.length === 0) return;
  const { kept, asked } = await persist(options, async () => {
    const asked = read(options.now);
    const kept = new Set(await options.store.leases.renew(options.owner, ids, options.leaseMs));
    return { kept, asked };
  });
  for (const id of ids) {
    const one = held.get(id);
    // Taken while the answer was on its way: it has its lease from then.
    if (!one || one.confirmed.steadyMs > asked.steadyMs) continue;
    if (kept.has(id)) {
      one.confirmed = asked;
      continue;
    }
    held.delete(id);
    options.log.warn({ channelId: id }, "another worker has the channel; posting no more to it");
    one.ending.abort();
    one.cut.abort();
  }
}
