import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { createDeliverer } from "../../jobs/deliver.ts";
import { createNext, workAll } from "../../jobs/index.ts";
import type { PipelineDeps } from "../../jobs/pipeline.ts";
import { openReadingThread } from "../../jobs/reading-thread.ts";
import { createRegisterCache } from "../../jobs/register-cache.ts";
import { type Answerer, createAnswerer } from "../answer/answer.ts";
import { renderEventCard } from "../chat/cards/event-card.ts";
import type { ChatPort, Platform } from "../chat/port.ts";
import type { Config } from "../config.ts";
import { createQueue, type JobQueue } from "../queue/queue.ts";
import type { Clock } from "../shared/clock.ts";
import type { Log } from "../shared/log.ts";
import type { OpenStore } from "../store/open.ts";
import { openAnswerModel } from "./answer-model.ts";
import { createBotFetcher } from "./fetcher.ts";

/** How long running jobs may take to end when the bot stops. */
const STOP_BUDGET_MS = 10_000;

/** The bot without its platforms: the store, the queue and the jobs at work. */
export interface Bot {
  queue: JobQueue;
  deps: PipelineDeps;
  answer: Answerer;
  /** Resolves when no job is ready or at work, and every message is posted that can be now. */
  idle(signal: AbortSignal): Promise<void>;
  /** Lets running jobs and posts end, within 10 s. The store stays open. */
  stop(): Promise<void>;
}

export interface BotOptions {
  config: Config;
  open: OpenStore;
  now: Clock;
  log: Log;
  ports: ReadonlyMap<Platform, ChatPort>;
  /** Private addresses that are read besides those of the settings: the sample newsroom's. */
  allowAddresses: string[];
}

/** Opens the queue and starts all jobs. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { config, open, now, log, ports } = options;
  const queue = await createQueue({ target: toTarget(config, open), log });
  const fetcher = createBotFetcher(config, options);
  const reading = openReadingThread({ log });
  const deps: PipelineDeps = {
    ...{ store: open.store, fetcher, now, log, ports, renderEventCard },
    ...{ random: Math.random, reading },
    registers: createRegisterCache(),
    next: createNext(queue),
  };
  queue.onFailure(({ job, id, attempt, willRetry, error }) => {
    log[willRetry ? "warn" : "error"]({ job, id, attempt, err: error }, "job failed");
  });
  const deliverer = createDeliverer({
    ...deps,
    owner: `${hostname()}-${process.pid}-${randomUUID()}`,
    isOnlyProcess: open.engine === "pglite",
  });
  await deliverer.start();
  await workAll(queue, { ...deps, deliverer });
  return {
    queue,
    deps,
    answer: createAnswerer({ ...open.store, model: await openAnswerModel(config, log) }),
    idle: async (signal) => {
      await queue.idle(signal);
      await deliverer.idle(signal);
    },
    stop: async () => {
      await Promise.all([queue.stop(STOP_BUDGET_MS), deliverer.stop(STOP_BUDGET_MS)]);
      await Promise.all([fetcher.close(), reading.close()]);
    },
  };
}

/** Where the jobs are kept, by the settings. */
export function toTarget({ redisUrl }: Config, { engine, pool }: OpenStore) {
  if (redisUrl !== null) return { kind: "redis" as const, url: redisUrl };
  return { kind: "postgres" as const, pool, isOnlyProcess: engine === "pglite" };
}
