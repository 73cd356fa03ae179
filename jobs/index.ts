import { z } from "zod";
import { COMPANIES } from "../src/pledge/companies.ts";
import type { JobDefinition, JobQueue } from "../src/queue/queue.ts";
import { sha256Hex } from "../src/shared/hash.ts";
import { alertArticle, alertDeadlines } from "./alert.ts";
import type { Deliverer } from "./deliver.ts";
import { findDueDigests, writeDigest } from "./digest.ts";
import { ingestArticle } from "./ingest.ts";
import type { Next, PipelineDeps } from "./pipeline.ts";
import { pollSource } from "./poll.ts";
import { tagArticle } from "./tag.ts";
import { watch } from "./watch.ts";

const ArticleJob = z.object({ articleId: z.string().min(1) });
const SourceJob = z.object({ sourceId: z.string().min(1) });
/** Channels of one wake: one job wakes many, as an event goes to many. */
const MAX_WOKEN = 500;
const ChannelsJob = z.object({ channelIds: z.array(z.string().min(1)).min(1).max(MAX_WOKEN) });
const SubscriptionJob = z.object({ subscriptionId: z.string().min(1) });
const NoPayload = z.object({});
type ArticleJob = z.infer<typeof ArticleJob>;
type SourceJob = z.infer<typeof SourceJob>;
type ChannelsJob = z.infer<typeof ChannelsJob>;
type SubscriptionJob = z.infer<typeof SubscriptionJob>;

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

/** A job id may hold no colon, and the ids in it may. */
const jobId = (name: string, id: string): string => `${name}-${id.replaceAll(":", "_")}`;

/** The table of jobs. Payloads are ids; what a job needs it reads from the store. */
export const JOBS = {
  /** Reads a source and finds new links. A source has its own backoff, so the queue tries once. */
  poll: {
    name: "poll",
    payload: SourceJob,
    id: ({ sourceId }) => jobId("poll", sourceId),
    retry: { attempts: 1, baseDelayMs: SECOND_MS, maxDelayMs: SECOND_MS },
    concurrency: 8,
  },
  /** Fetches an article and keeps its text. */
  ingest: {
    name: "ingest",
    payload: ArticleJob,
    id: ({ articleId }) => jobId("ingest", articleId),
    retry: { attempts: 6, baseDelayMs: 5 * SECOND_MS, maxDelayMs: 30 * MINUTE_MS },
    concurrency: 8,
  },
  /** Reads claims and changes out of the text. */
  tag: {
    name: "tag",
    payload: ArticleJob,
    id: ({ articleId }) => jobId("tag", articleId),
    retry: { attempts: 3, baseDelayMs: SECOND_MS, maxDelayMs: MINUTE_MS },
    concurrency: 2,
  },
  /** Registers the claims and writes events with the deliveries they owe. */
  alert: {
    name: "alert",
    payload: ArticleJob,
    id: ({ articleId }) => jobId("alert", articleId),
    retry: { attempts: 5, baseDelayMs: SECOND_MS, maxDelayMs: MINUTE_MS },
    concurrency: 2,
  },
  /** Wakes the deliverer, which paces and retries by itself: a wake that is lost only costs time. */
  deliver: {
    name: "deliver",
    payload: ChannelsJob,
    id: ({ channelIds }) => `deliver-${sha256Hex(channelIds.join("\n"))}`,
    retry: { attempts: 5, baseDelayMs: SECOND_MS, maxDelayMs: MINUTE_MS },
    concurrency: 4,
  },
  /** Finds what is due and what was left undone. */
  watch: {
    name: "watch",
    payload: NoPayload,
    id: () => "watch",
    retry: { attempts: 1, baseDelayMs: SECOND_MS, maxDelayMs: SECOND_MS },
    concurrency: 1,
    schedule: { everyMs: MINUTE_MS, payload: {} },
  },
  /** Ends pauses that are over; finds digests whose time has come. */
  digests: {
    name: "digests",
    payload: NoPayload,
    id: () => "digests",
    retry: { attempts: 1, baseDelayMs: SECOND_MS, maxDelayMs: SECOND_MS },
    concurrency: 1,
    schedule: { everyMs: MINUTE_MS, payload: {} },
  },
  /** Writes the digest of a subscription; the deliverer posts it. What fails is found again a minute later. */
  digest: {
    name: "digest",
    payload: SubscriptionJob,
    id: ({ subscriptionId }) => jobId("digest", subscriptionId),
    retry: { attempts: 1, baseDelayMs: SECOND_MS, maxDelayMs: SECOND_MS },
    concurrency: 4,
  },
  /** Finds deadlines that passed and pledges of which nothing is heard. */
  deadlines: {
    name: "deadlines",
    payload: NoPayload,
    id: () => "deadlines",
    retry: { attempts: 3, baseDelayMs: MINUTE_MS, maxDelayMs: 10 * MINUTE_MS },
    concurrency: 1,
    schedule: { cron: "10 0 * * *", timeZone: "UTC", payload: {} },
  },
} as const satisfies {
  poll: JobDefinition<SourceJob>;
  ingest: JobDefinition<ArticleJob>;
  tag: JobDefinition<ArticleJob>;
  alert: JobDefinition<ArticleJob>;
  deliver: JobDefinition<ChannelsJob>;
  watch: JobDefinition<Record<string, never>>;
  digests: JobDefinition<Record<string, never>>;
  digest: JobDefinition<SubscriptionJob>;
  deadlines: JobDefinition<Record<string, never>>;
};

/** The pipeline's next steps as jobs of this queue. */
export function createNext(queue: JobQueue): Next {
  const articles = (articleIds: string[]) => articleIds.map((articleId) => ({ articleId }));
  return {
    poll: (ids) =>
      queue.addMany(
        JOBS.poll,
        ids.map((sourceId) => ({ sourceId })),
      ),
    ingest: (ids) => queue.addMany(JOBS.ingest, articles(ids)),
    tag: (ids) => queue.addMany(JOBS.tag, articles(ids)),
    alert: (ids) => queue.addMany(JOBS.alert, articles(ids)),
    deliver: (ids) => queue.addMany(JOBS.deliver, toWakes(ids)),
  };
}

/** Sorted, so that the same channels make the same job. */
function toWakes(ids: readonly string[]): ChannelsJob[] {
  const sorted = [...new Set(ids)].sort();
  return Array.from({ length: Math.ceil(sorted.length / MAX_WOKEN) }, (_, index) => ({
    channelIds: sorted.slice(index * MAX_WOKEN, (index + 1) * MAX_WOKEN),
  }));
}

/** Starts working on every job of the table. */
export async function workAll(
  queue: JobQueue,
  deps: PipelineDeps & { deliverer: Deliverer },
): Promise<void> {
  await queue.work(JOBS.poll, async ({ sourceId }, context) => {
    await pollSource(deps, sourceId, context);
  });
  await queue.work(JOBS.ingest, ({ articleId }, context) =>
    ingestArticle(deps, articleId, context),
  );
  await queue.work(JOBS.tag, async ({ articleId }) => {
    await tagArticle(deps, articleId);
  });
  await queue.work(JOBS.alert, async ({ articleId }) => {
    await alertArticle(deps, articleId);
  });
  await queue.work(JOBS.deliver, async ({ channelIds }) => {
    await deps.deliverer.wake(channelIds);
  });
  await queue.work(JOBS.watch, async () => {
    await watch(deps);
  });
  await queue.work(JOBS.digests, async () => {
    const due = await findDueDigests(deps);
    await queue.addMany(
      JOBS.digest,
      due.map((subscriptionId) => ({ subscriptionId })),
    );
  });
  await queue.work(JOBS.digest, async ({ subscriptionId }) => {
    await writeDigest(deps, subscriptionId);
  });
  await queue.work(JOBS.deadlines, async () => {
    for (const { id } of COMPANIES) await alertDeadlines(deps, id);
  });
}
