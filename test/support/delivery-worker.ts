import { z } from "zod";
import { createDeliverer } from "../../jobs/deliver.ts";
import { JOBS } from "../../jobs/index.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import { createLog } from "../../src/cli/log.ts";
import { createQueue } from "../../src/queue/queue.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/types/store.ts";
import { createPlatformPort } from "./platform.ts";

/** What a delivery worker is started with, as JSON in its first argument. */
export const WorkerSettings = z.object({
  owner: z.string(),
  platformUrl: z.string(),
  dataDir: z.string(),
  databaseUrl: z.string().nullable(),
  redisUrl: z.string().nullable(),
  perChannelGapMs: z.number(),
  lateArrivalMs: z.number(),
  limits: z.object({
    leaseMs: z.number(),
    postTimeoutMs: z.number(),
    sweepMs: z.number(),
    maxPosts: z.number(),
  }),
});
export type WorkerSettings = z.infer<typeof WorkerSettings>;

/** How long it may take to end in good order. */
const STOP_BUDGET_MS = 5_000;

/**
 * A process that delivers, as the bot does. It says `ready` when it is loaded and `working` when it
 * is at work; it is told `go`, `stop`, or by how many ms its clock jumps.
 */
async function main(settings: WorkerSettings): Promise<void> {
  const { databaseUrl, dataDir, redisUrl, platformUrl: url, perChannelGapMs, owner } = settings;
  const log = createLog(process.env["WORKER_LOG"] === "1" ? "info" : "silent", {
    err: (text) => process.stderr.write(text),
  });
  await told("go");
  const open = await openStore({ dataDir, ...(databaseUrl === null ? {} : { databaseUrl }) });
  const isOnlyProcess = open.engine === "pglite";
  const queue = await createQueue({
    target:
      redisUrl === null
        ? { kind: "postgres", pool: open.pool, isOnlyProcess }
        : { kind: "redis", url: redisUrl },
    log,
  });
  let jumpMs = 0;
  process.on("message", (message) => {
    if (typeof message === "number") jumpMs = message;
  });
  const port = createPlatformPort({ url, perChannelGapMs, lateArrivalMs: settings.lateArrivalMs });
  const deliverer = createDeliverer(
    {
      ...{ store: open.store, log, renderEventCard, owner, isOnlyProcess },
      // Waits of our own choosing are a tenth of what they are, as all else here is.
      random: () => Math.random() / 10,
      ...{ now: () => new Date(Date.now() + jumpMs), ports: new Map([[port.platform, port]]) },
    },
    settings.limits,
  );
  await deliverer.start();
  await queue.work(JOBS.deliver, ({ channelIds }) => deliverer.wake(channelIds));
  process.on("message", (message) => {
    if (message === "owed") void tellOwed(open.store);
  });
  process.send?.("working");
  await told("stop");
  await Promise.all([queue.stop(STOP_BUDGET_MS), deliverer.stop(STOP_BUDGET_MS)]);
  await open.store.close();
  process.exit(0);
}

async function tellOwed({ deliveries }: Store): Promise<void> {
  const owed = await deliveries.owed();
  process.send?.(String(owed.reduce((sum, { count }) => sum + count, 0)));
}

function told(what: string): Promise<void> {
  return new Promise((resolve) => {
    const hear = (message: unknown) => {
      if (message !== what) return;
      process.off("message", hear);
      resolve();
    };
    process.on("message", hear);
    if (what === "go") process.send?.("ready");
  });
}

if (process.send) {
  process.once("disconnect", () => process.exit(0));
  await main(WorkerSettings.parse(JSON.parse(process.argv[2] ?? "null")));
}
