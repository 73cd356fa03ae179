import { setTimeout } from "node:timers/promises";
import type { WorkerSettings } from "./delivery-worker.ts";
import type { Platform } from "./platform.ts";
import { type StoreProcess, startProcess } from "./store-process.ts";

const WORKER = new URL("./delivery-worker.ts", import.meta.url);

const SETTLED_POLL_MS = 100;

/**
 * Short, so that a killed worker's channels are free again soon, and few posts at once, so that the platform
 * answers in time on a busy machine too.
 */
export const QUICK = {
  lateArrivalMs: 1_000,
  limits: { leaseMs: 2_000, postTimeoutMs: 500, sweepMs: 250, maxPosts: 32 },
};

/** Delivery workers in processes of their own, with one more that is loaded and waits. */
export interface DeliveryWorkers {
  /** Sends the waiting one to work; resolves when it is. */
  start(): Promise<void>;
  /** Kills one of those at work, at random. */
  killOne(): Promise<void>;
  /** How many of those at work have not ended by themselves. */
  alive(): number;
  /** Lets the clock of the first jump. */
  jump(ms: number): void;
  /** Resolves when all that arrived is written down; rejects after `timeoutMs`. */
  settled(timeoutMs: number): Promise<void>;
  /** Lets all end in good order. */
  stop(): Promise<void>;
  killAll(): Promise<void>;
}

export function createDeliveryWorkers(settings: Omit<WorkerSettings, "owner">): DeliveryWorkers {
  const working: StoreProcess[] = [];
  let count = 0;
  const prepare = () => {
    count += 1;
    const worker: WorkerSettings = { ...settings, owner: `worker ${count}` };
    return startProcess(WORKER, [JSON.stringify(worker)]);
  };
  let waiting = prepare();
  return {
    async start() {
      const worker = waiting;
      await worker.next();
      waiting = prepare();
      worker.send("go");
      await worker.next();
      working.push(worker);
    },
    async killOne() {
      const [victim] = working.splice(Math.floor(Math.random() * working.length), 1);
      await victim?.kill();
    },
    alive: () =>
      working.filter(({ child }) => child.exitCode === null && child.signalCode === null).length,
    jump: (ms) => void working[0]?.child.send(ms),
    async settled(timeoutMs) {
      const endMs = performance.now() + timeoutMs;
      for (;;) {
        const [worker] = working;
        worker?.send("owed");
        const owed = await worker?.next();
        if (owed === "0") return;
        if (performance.now() > endMs) throw new Error(`${owed} messages are not written down`);
        await setTimeout(SETTLED_POLL_MS);
      }
    },
    async stop() {
      for (const worker of working) worker.send("stop");
      await Promise.all(
        working.map(({ child }) =>
          child.exitCode === null
            ? new Promise((resolve) => child.once("exit", resolve))
            : Promise.resolve(),
        ),
      );
      await waiting.kill();
    },
    async killAll() {
      for (const worker of [...working, waiting]) await worker.kill();
    },
  };
}

export interface Kills {
  workers: DeliveryWorkers;
  platform: Platform;
  /** Workers at work at once. */
  atWork: number;
  kills: number;
  /** Messages that are owed. */
  total: number;
  timeoutMs: number;
}

/** Kills workers at random moments, spread over the whole work; each is replaced at once by the next. */
export async function killAtRandom(options: Kills): Promise<void> {
  const { workers, platform, atWork, kills, total, timeoutMs } = options;
  for (let index = 0; index < atWork; index++) await workers.start();
  for (let kill = 0; kill < kills; kill++) {
    const share = (kill + Math.random()) / (kills + 1);
    await platform.until(Math.floor(total * share), timeoutMs);
    await setTimeout(Math.random() * 50);
    await workers.killOne();
    await workers.start();
  }
  await platform.until(total, timeoutMs);
}
