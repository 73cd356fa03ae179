import { toPublished } from "../src/news/dates.ts";
import type { FetchOutcome } from "../src/news/fetch.ts";
import { decideNextPoll, MIN_INTERVAL_MS, NO_RHYTHM } from "../src/news/polling.ts";
import { announcementHash } from "../src/news/reread.ts";
import { articleIdOf, canonicalUrl } from "../src/news/url.ts";
import { instantAfter, toInstant } from "../src/shared/clock.ts";
import { sha256Hex } from "../src/shared/hash.ts";
import type { DiscoveredArticle } from "../src/store/types/article.ts";
import type { Source, SourcePolled } from "../src/store/types/source.ts";
import type { PipelineDeps, StepContext } from "./pipeline.ts";
import { dateOf, type Fetched, type SeenLink } from "./read-listing.ts";
import { readSource } from "./read-source.ts";

type Deps = Pick<PipelineDeps, "store" | "fetcher" | "next" | "now" | "log" | "random" | "reading">;

/** The next poll reads the whole again. */
const NOTHING_SEEN = { etag: null, lastModified: null, bodyHash: null };

/** A page was added as a feed: it is read again, as a page. */
const AS_PAGE = {
  ...{ links: [], isDueNow: true },
  seen: { kind: "page" as const, ...NOTHING_SEEN },
};

/** What one poll found. */
export interface Polled {
  /** Ids of articles that are new. */
  discovered: string[];
  error: string | null;
}

/**
 * Reads a source once: its new links become articles, in the same transaction in which the source's
 * state advances. Trouble is kept with its reason and the source is tried again later.
 */
export async function pollSource(
  deps: Deps,
  sourceId: string,
  context: Pick<StepContext, "signal">,
): Promise<Polled> {
  const source = await deps.store.sources.get(sourceId);
  const isDue = source?.state === "active" && source.nextPollAt <= toInstant(deps.now());
  // Two wake-ups for one due time are one poll.
  if (!isDue) return { discovered: [], error: null };
  const { etag, lastModified } = source;
  const outcome = await deps.fetcher.get(source.url, {
    signal: context.signal,
    obeysRobots: source.kind === "page",
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
  });
  if (outcome.kind === "gone")
    return source.movedFrom === null
      ? settleGone(deps, source)
      : settleFailure(deps, source, { message: GONE, ...toFormer(source, null) });
  if (outcome.kind === "failed") {
    if (outcome.reason === "crawl_delay") return postpone(deps, source, outcome);
    return settleFailure(deps, source, {
      ...outcome,
      ...(isNoMore(outcome) ? toFormer(source, source.url) : {}),
    });
  }
  if (outcome.kind === "not_modified") {
    return settle(deps, source, { links: [], maxAgeSeconds: outcome.maxAgeSeconds });
  }
  return settleFetched(deps, source, outcome, context.signal);
}

async function settleFetched(
  deps: Deps,
  source: Source,
  fetched: Fetched,
  signal: AbortSignal,
): Promise<Polled> {
  const bodyHash = sha256Hex(fetched.bytes);
  const seen = {
    ...toMoved(source, fetched.permanentUrl ?? source.url),
    etag: fetched.etag,
    lastModified: fetched.lastModified,
    bodyHash,
  };
  const { maxAgeSeconds } = fetched;
  if (bodyHash === source.bodyHash) {
    return settle(deps, source, { links: [], maxAgeSeconds, seen });
  }
  const reading = await readSource(source, fetched, { ...deps, signal });
  switch (reading.kind) {
    case "links": {
      // a page is read as its host's robots.txt says, which was not asked
      if (reading.from !== "feed" && source.kind === "feed") {
        return settle(deps, source, { ...AS_PAGE, maxAgeSeconds });
      }
      const { links, language, rhythm } = reading;
      const forgotten = reading.isByOthers ? NOTHING_SEEN : {};
      const told = { rhythm, ...(language === null ? {} : { language }) };
      return settle(deps, source, {
        ...{ links, maxAgeSeconds, seen: { ...seen, ...told, ...forgotten } },
      });
    }
    case "moved":
      return settleMoved(deps, source, reading.feedUrl);
    case "unreadable":
      return settleFailure(deps, source, {
        message: reading.reason,
        ...toFormer(source, source.url),
      });
  }
}

/** Nothing is there now. A name that is not resolved says nothing of the source: the bot's own network may be down. */
const isNoMore = ({ reason, status }: Extract<FetchOutcome, { kind: "failed" }>): boolean =>
  reason === "status" && status === 404;

/** Of addresses that lead on to one another the first is kept; where the last leads back to it, the last. */
const toMoved = ({ url, movedFrom }: Source, to: string) =>
  to === url ? { url } : { url: to, movedFrom: movedFrom === to ? url : (movedFrom ?? url) };

/**
 * Where a source moved to and is not found, it is looked for where it was: at once, and then at either address in turn,
 * ever more seldom. `left` is the address at which it is to be looked for again; null for one that is gone for good.
 */
function toFormer(
  { movedFrom, failures }: Source,
  left: string | null,
): Pick<Failure, "seen" | "isDueNow"> {
  if (movedFrom === null) return {};
  return { seen: { url: movedFrom, movedFrom: left, ...NOTHING_SEEN }, isDueNow: failures === 0 };
}

interface Settlement {
  links: SeenLink[];
  maxAgeSeconds: number | null;
  seen?: Partial<
    Pick<
      Source,
      "kind" | "url" | "movedFrom" | "etag" | "lastModified" | "bodyHash" | "language" | "rhythm"
    >
  >;
  isDueNow?: boolean;
}

async function settle(deps: Deps, source: Source, result: Settlement): Promise<Polled> {
  const nowAt = toInstant(deps.now());
  const { nextPollAt } = decideNextPoll({
    ...(result.seen?.rhythm ?? source.rhythm ?? NO_RHYTHM),
    ...{ nowAt, failures: 0, maxAgeSeconds: result.maxAgeSeconds, retryAfterMs: null },
    random: deps.random(),
  });
  const polled: SourcePolled = {
    ...result.seen,
    ...{ lastPolledAt: nowAt, lastSuccessAt: nowAt, failures: 0, lastError: null },
    nextPollAt: result.isDueNow ? nowAt : nextPollAt,
  };
  const discovered = await deps.store.transaction(async (store) => {
    const ids = await store.articles.discover(toDiscovered(source, result.links, nowAt), nowAt);
    await store.sources.polled(source.id, polled);
    return ids;
  });
  await deps.next.ingest(discovered);
  if (result.isDueNow) await deps.next.poll([source.id]);
  return { discovered, error: null };
}

function toDiscovered(source: Source, links: SeenLink[], nowAt: string): DiscoveredArticle[] {
  // it is kept with the first list that was read, in one transaction with that
  const atFirstReading = source.rhythm === null;
  // Oldest first: what was announced first is told first.
  const oldestFirst = [...links].sort((a, b) => (dateOf(a) ?? "").localeCompare(dateOf(b) ?? ""));
  const articles = oldestFirst.map((link) => {
    const { url, title, summary = null } = link;
    const published = toPublished(link.published, nowAt);
    const canonical = canonicalUrl(url);
    const { id: sourceId, company } = source;
    return {
      id: articleIdOf(canonical),
      sourceId,
      url,
      canonicalUrl: canonical,
      title,
      published,
      company,
      atFirstReading,
      announcement: announcementHash({ title, date: dateOf(link), summary }),
    };
  });
  return [...new Map(articles.map((article) => [article.id, article])).values()];
}

/**
 * A page names a feed, which is asked at once, and the page is kept: it will name the next. It is a failure until a feed
 * is read: a page that names itself, one that leads back or one whose feed is another source already is asked ever more
 * seldom.
 */
function settleMoved(deps: Deps, source: Source, feedUrl: string): Promise<Polled> {
  const message = `A page answers, which names this as its feed: ${feedUrl}`;
  const { url } = source;
  const moved = feedUrl === url ? { url } : { url: feedUrl, movedFrom: url };
  const seen = { ...moved, ...NOTHING_SEEN };
  return settleFailure(deps, source, { message, seen, isDueNow: source.failures === 0 });
}

interface Failure extends Pick<Settlement, "seen" | "isDueNow"> {
  message: string;
  retryAfterMs?: number | null;
}

async function settleFailure(
  deps: Deps,
  source: Source,
  { message, retryAfterMs = null, seen, isDueNow = false }: Failure,
): Promise<Polled> {
  const nowAt = toInstant(deps.now());
  const failures = source.failures + 1;
  const next = decideNextPoll({
    ...{ ...NO_RHYTHM, nowAt, failures, maxAgeSeconds: null, retryAfterMs },
    random: deps.random(),
  });
  const nextPollAt = isDueNow ? nowAt : next.nextPollAt;
  await deps.store.sources.polled(source.id, {
    ...seen,
    ...{ lastPolledAt: nowAt, failures, lastError: message, nextPollAt },
  });
  deps.log.warn(
    {
      source: source.id,
      url: source.url,
      failures,
      nextPollAt,
      reason: message,
      backoff: next.reason,
    },
    "source not read",
  );
  if (isDueNow) await deps.next.poll([source.id]);
  return { discovered: [], error: message };
}

/** Its host's turn has not come: no failure, only later. */
async function postpone(
  deps: Deps,
  source: Source,
  { message, retryAfterMs }: Extract<FetchOutcome, { kind: "failed" }>,
): Promise<Polled> {
  const nextPollAt = instantAfter(deps.now(), retryAfterMs ?? MIN_INTERVAL_MS);
  await deps.store.sources.polled(source.id, { nextPollAt });
  return { discovered: [], error: message };
}

const GONE = "The server says that this source is gone for good (HTTP 410).";

/** It is read no more, and its owner is told once. */
async function settleGone(deps: Deps, source: Source): Promise<Polled> {
  const lastError = GONE;
  const told = await deps.store.sources.end(source.id, lastError, toInstant(deps.now()));
  if (told !== null) {
    const isTold = told.length > 0;
    deps.log.warn({ source: source.id, url: source.url, isTold }, "source is gone");
    if (isTold) await deps.next.deliver(told);
  }
  return { discovered: [], error: lastError };
}
