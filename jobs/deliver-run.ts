import type { Log } from "../src/shared/log.ts";
import type { TakenChannel } from "../src/store/types/delivery.ts";
import { createBatcher } from "./deliver-batch.ts";
import { type Served, serveChannel } from "./deliver-channel.ts";
import type { Lease, LeaseKeeper } from "./deliver-lease.ts";
import type { Outbox } from "./deliver-outbox.ts";
import type { Serving } from "./deliver-post.ts";
import { createAlarms, createBusy } from "./deliver-wait.ts";

export interface RunnerOptions {
  leases: LeaseKeeper;
  outbox: Outbox;
  log: Log;
  maxChannels: number;
  take(request: { limit: number; channelIds?: readonly string[] }): Promise<TakenChannel[]>;
  /** Null where this process has no adapter of the channel's platform. */
  toServing(lease: Lease): Serving | null;
}

/** Takes channels, serves them and gives them back. */
export interface Runner {
  wake(channelIds: readonly string[]): Promise<void>;
  /** The same without waiting; a failure is mended by the next sweep. */
  wakeLater(channelIds: readonly string[]): void;
  /** Takes whatever has something due. */
  sweep(): void;
  idle(signal: AbortSignal): Promise<void>;
  /** Takes nothing any more. */
  close(): void;
}

export function createRunner(options: RunnerOptions): Runner {
  const { leases, log, maxChannels } = options;
  const busy = createBusy();
  let isClosed = false;
  let hasMore = false;

  async function take(channelIds?: readonly string[]): Promise<void> {
    const limit = maxChannels - leases.size();
    hasMore ||= limit <= 0;
    if (isClosed || limit <= 0 || channelIds?.length === 0) return;
    const taken = await options.take(channelIds ? { limit, channelIds } : { limit });
    hasMore ||= taken.length === limit;
    for (const channel of taken) void busy.during(() => serve(leases.hold(channel)));
    if (isClosed) leases.endAll();
  }

  /** After an error the next sweep tries again. */
  function takeLater(channelIds?: readonly string[]): void {
    const work = channelIds ? wake(channelIds) : busy.during(() => take());
    work.catch((error) => log.warn({ err: error }, "channels could not be taken"));
  }

  const takeThese = createBatcher<string, void>(
    async (channelIds) => {
      await take([...new Set(channelIds)].filter((id) => !leases.has(id)));
      return channelIds.map(() => undefined);
    },
    { maxItems: maxChannels },
  );
  const wake = (channelIds: readonly string[]) =>
    busy.during(async () => {
      await Promise.all(channelIds.map(takeThese));
    });
  const alarms = createAlarms((channelId) => takeLater([channelId]));

  async function serve(lease: Lease): Promise<void> {
    const served = await serveAndRelease(options, lease);
    if (isClosed) return;
    const { id } = lease.channel;
    if (served && served.dueInMs !== null) alarms.set(id, served.dueInMs);
    // What was written while the lease was held found it taken, and is taken up here.
    if (served) takeLater([id]);
    if (!hasMore || leases.size() >= maxChannels / 2) return;
    hasMore = false;
    takeLater();
  }

  return {
    wake,
    wakeLater: takeLater,
    sweep: () => takeLater(),
    idle: busy.idle,
    close() {
      isClosed = true;
      alarms.clear();
    },
  };
}

/** Null when the channel was lost, or could not be given back. */
async function serveAndRelease(
  { leases, outbox, log, toServing }: RunnerOptions,
  lease: Lease,
): Promise<Served | null> {
  const { id: channelId } = lease.channel;
  const serving = toServing(lease);
  try {
    const served = serving ? await serveChannel(serving) : { dueInMs: null };
    if (lease.isLost()) return null;
    if (serving?.state.isUncertain) {
      // Its end came before all was looked for: the next worker has to know.
      leases.drop(lease);
      return null;
    }
    const nextPostAtMs = serving?.state.nextPostAtMs ?? 0;
    await outbox.release({ channelId, waitMs: Math.max(0, nextPostAtMs - performance.now()) });
    leases.drop(lease);
    return served;
  } catch (error) {
    // Not given back: whoever takes it next knows that its last posts have to be looked for.
    log.error({ channelId, err: error }, "left a channel without giving it back");
    leases.drop(lease);
    return null;
  }
}
