import type { Log } from "../src/shared/log.ts";
import type {
  Amendment,
  OwedDelivery,
  Settlement,
  StopOutcome,
  TakenChannel,
} from "../src/store/types/delivery.ts";
import type { Store } from "../src/store/types/store.ts";
import { type Batcher, createBatcher } from "./deliver-batch.ts";
import { pause } from "./deliver-wait.ts";

/** Channels or settlements of one statement. */
const MAX_BATCH = 1_000;
const FIRST_RETRY_MS = 50;
const MAX_RETRY_MS = 2_000;
/** An outage of the database is waited out so long; then the channels are left to whoever comes next. */
const PATIENCE_MS = 2 * 60_000;
/** Data, constraints, syntax: no waiting mends these (appendix A of PostgreSQL's manual, "Error Codes"). */
const LASTING = /^(?:22|23|42)/;

type AmendmentSettlement = Parameters<Store["amendments"]["settle"]>[0][number];

/** The outbox as the deliverer uses it: many channels share a statement, and an outage is waited out. */
export interface Outbox {
  next: Batcher<string, OwedDelivery[]>;
  settle: Batcher<Settlement, void>;
  amendments: Batcher<string, Amendment[]>;
  settleAmendment: Batcher<AmendmentSettlement, void>;
  release: Batcher<{ channelId: string; waitMs: number }, void>;
  /** See `LeaseStore`. */
  stop(channelId: string, reason: string): Promise<StopOutcome | null>;
  pauseWorkspace(channel: TakenChannel, pauseMs: number): Promise<void>;
}

/** How an outage of the database is waited out. */
export interface Patience {
  log: Log;
  random: () => number;
  /** Ends the waiting. */
  signal: AbortSignal;
}

export interface OutboxOptions extends Patience {
  store: Store;
  owner: string;
  /** Deliveries read ahead of each channel. */
  perChannel: number;
  /** How long what is written and read of paced channels is gathered, which their pace leaves time for. */
  lingerMs: number;
}

export function createOutbox(options: OutboxOptions): Outbox {
  const { store, owner, perChannel, lingerMs } = options;
  const batcher = <Item, Result>(work: (items: Item[]) => Promise<Result[]>) =>
    createBatcher<Item, Result>((items) => persist(options, () => work(items)), {
      ...{ maxItems: MAX_BATCH, lingerMs },
    });
  const writer = <Item>(write: (items: Item[]) => Promise<void>) =>
    batcher<Item, void>(async (items) => {
      await write(items);
      return items.map(() => undefined);
    });
  return {
    next: batcher(async (channelIds) => {
      const owed = await store.deliveries.next({ owner, channelIds, perChannel });
      return sortByChannel(channelIds, owed);
    }),
    amendments: batcher(async (channelIds) => {
      const due = await store.amendments.next({ owner, channelIds });
      return sortByChannel(channelIds, due);
    }),
    settle: writer((settlements) => store.deliveries.settle(settlements)),
    settleAmendment: writer((settlements) => store.amendments.settle(settlements)),
    release: writer((channels) => store.leases.release(owner, channels)),
    stop: (channelId, reason) => persist(options, () => store.leases.stop(channelId, reason)),
    pauseWorkspace: (channel, pauseMs) =>
      persist(options, () => store.leases.pauseWorkspace(channel, pauseMs)),
  };
}

function sortByChannel<T extends { channelId: string }>(
  channelIds: readonly string[],
  items: readonly T[],
): T[][] {
  const byChannel = new Map<string, T[]>(channelIds.map((id) => [id, []]));
  for (const item of items) byChannel.get(item.channelId)?.push(item);
  return channelIds.map((id) => byChannel.get(id) ?? []);
}

/**
 * Does `work`, which may run twice, again and again while the database does not answer. Gives up on
 * an error that lasts, after two minutes, and when the signal is aborted.
 */
export async function persist<T>(
  { log, random, signal }: Patience,
  work: () => Promise<T>,
): Promise<T> {
  const startedMs = performance.now();
  for (let boundMs = FIRST_RETRY_MS; ; boundMs = Math.min(boundMs * 2, MAX_RETRY_MS)) {
    try {
      return await work();
    } catch (error) {
      const isOver = signal.aborted || performance.now() - startedMs > PATIENCE_MS;
      if (isOver || isLasting(error)) throw error;
      if (boundMs === FIRST_RETRY_MS) {
        log.warn({ err: error }, "the store does not answer the deliverer; trying again");
      }
      await pause(random() * boundMs, signal);
    }
  }
}

const isLasting = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  LASTING.test(error.code);
