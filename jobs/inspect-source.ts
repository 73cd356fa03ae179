import { decodeBytes } from "../src/news/bytes.ts";
import type { FetchOutcome } from "../src/news/fetch.ts";
import { readPage } from "../src/news/page.ts";
import { decideNextPoll, type NextPoll } from "../src/news/polling.ts";
import type { FailureReason } from "../src/shared/failure-reason.ts";
import type { Fetched, SeenLink, SourceReading } from "./read-listing.ts";
import { type ReadingDeps, readSource } from "./read-source.ts";

export interface InspectDeps extends ReadingDeps {
  /** ISO, UTC. */
  nowAt: string;
  /** The link is a page whose articles this CSS selector names. */
  selector?: string | null;
}

/** What a link would be as a source. */
export interface FoundSource {
  kind: "feed" | "page";
  /** Of the feed that was found, after permanent redirects. */
  url: string;
  title: string | null;
  /** ISO 639-1. */
  language: string | null;
  /** Newest first. */
  links: SeenLink[];
  /** How long after a poll the next comes, and why. */
  poll: Pick<NextPoll, "waitMs" | "reason">;
}

export type Inspection =
  | { kind: "source"; source: FoundSource }
  /** `isPassing`: it may well be a source once it can be reached. The reason is for people, the cause for what says it otherwise. */
  | {
      kind: "trouble";
      reason: string;
      cause: FailureReason | "gone" | "unreadable";
      status: number | null;
      isPassing: boolean;
    };

type Links = Extract<SourceReading, { kind: "links" }>;

/** Where the feed of a page stands that does not name it, below the page's own address. */
const USUAL_PATHS = ["feed", "rss.xml", "feed.xml"];

/**
 * Finds out what a link is: a feed, a page that names one or has one where it usually stands, a sitemap, or a
 * page with a list of articles that its host's robots.txt lets be read. Never rejects but for the signal.
 */
export async function inspectSource(url: string, deps: InspectDeps): Promise<Inspection> {
  const outcome = await deps.fetcher.get(url, { signal: deps.signal });
  if (outcome.kind !== "fetched") return toTrouble(outcome);
  const { selector = null } = deps;
  if (selector !== null) return asChosen(outcome, selector, deps);
  const reading = await readSource({ kind: "feed" }, outcome, deps);
  if (reading.kind === "links" && reading.from === "feed") return found(outcome, reading, deps);
  if (reading.kind === "links" && reading.from === "sitemap") return asPage(outcome, reading, deps);
  const feedUrls =
    reading.kind === "moved"
      ? [reading.feedUrl]
      : /html/i.test(outcome.contentType ?? "html")
        ? usualFeeds(outcome.url)
        : [];
  for (const feedUrl of feedUrls) {
    const feed = await feedAt(feedUrl, deps);
    if (feed !== null) return feed;
  }
  if (reading.kind === "links") return asPage(outcome, reading, deps);
  const page = await readSource({ kind: "page" }, outcome, deps);
  if (page.kind === "links") return asPage(outcome, page, deps);
  const reason = reading.kind === "unreadable" ? reading.reason : NO_LIST;
  return toUnreadable(reason);
}

async function asChosen(page: Fetched, selector: string, deps: InspectDeps): Promise<Inspection> {
  const reading = await readSource({ kind: "page", selector }, page, deps);
  if (reading.kind === "links") return asPage(page, reading, deps);
  return toUnreadable(reading.kind === "unreadable" ? reading.reason : NO_LIST);
}

const toUnreadable = (reason: string): Inspection => ({
  kind: "trouble",
  reason,
  cause: "unreadable",
  status: null,
  isPassing: false,
});

const NO_LIST = "The page names a feed that cannot be read, and shows no list of articles.";

function usualFeeds(page: string): string[] {
  const folder = page.replace(/[?#].*$/, "").replace(/\/?$/, "/");
  return USUAL_PATHS.map((path) => new URL(path, folder).href);
}

/** Null where there is no feed. */
async function feedAt(url: string, deps: InspectDeps): Promise<Inspection | null> {
  const outcome = await deps.fetcher.get(url, { signal: deps.signal });
  if (outcome.kind !== "fetched") return null;
  const reading = await readSource({ kind: "feed" }, outcome, deps);
  const isFeed = reading.kind === "links" && reading.from === "feed" && reading.links.length > 0;
  return isFeed ? found(outcome, reading, deps) : null;
}

/** A person asked for the page, the bot will ask by itself: its host may not want that. */
async function asPage(page: Fetched, reading: Links, deps: InspectDeps): Promise<Inspection> {
  const allowed = await deps.fetcher.get(page.url, { signal: deps.signal, obeysRobots: true });
  return allowed.kind === "failed" && allowed.reason.startsWith("robots_")
    ? {
        kind: "trouble",
        reason: allowed.message,
        cause: allowed.reason,
        status: allowed.status,
        isPassing: allowed.reason === "robots_unreadable",
      }
    : found(page, { ...reading, title: nameOf(page) }, deps);
}

/** Of a page's site, as it says or signs it; a sitemap says nothing. */
const nameOf = ({ bytes, contentType, url }: Fetched): string | null =>
  /xml|gzip/i.test(contentType ?? "")
    ? null
    : readPage(decodeBytes(bytes, contentType), { url }).publisher;

function found(
  { url, permanentUrl }: Fetched,
  { from, links, title, language, rhythm }: Links,
  { nowAt }: InspectDeps,
): Inspection {
  const { waitMs, reason } = decideNextPoll({
    ...{ ...rhythm, nowAt, failures: 0, maxAgeSeconds: null, retryAfterMs: null, random: 0.5 },
  });
  const at = (link: SeenLink) => link.publishedAt ?? link.published ?? link.modifiedAt ?? "";
  const newestFirst = [...links].sort((a, b) => at(b).localeCompare(at(a)));
  const kind = from === "feed" ? "feed" : "page";
  const source = {
    kind,
    url: permanentUrl ?? url,
    title,
    language,
    poll: { waitMs, reason },
  } as const;
  return { kind: "source", source: { ...source, links: newestFirst } };
}

function toTrouble(outcome: Exclude<FetchOutcome, { kind: "fetched" }>): Inspection {
  if (outcome.kind !== "failed") {
    const reason = "The server says that it is gone for good (HTTP 410).";
    return { kind: "trouble", reason, cause: "gone", status: null, isPassing: false };
  }
  const isPassing =
    ["dns", "connect", "timeout", "tls", "aborted"].includes(outcome.reason) ||
    (outcome.status ?? 0) >= 500 ||
    outcome.status === 429;
  const { message, reason, status } = outcome;
  return { kind: "trouble", reason: message, cause: reason, status, isPassing };
}
