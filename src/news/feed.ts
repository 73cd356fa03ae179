import { decodeBytes } from "./bytes.ts";
import { type Moment, parseMoment } from "./dates.ts";
import { discoverFeedUrl, isWebPage } from "./feed/discover-feed.ts";
import { toPlainLine, toPlainText } from "./feed/plain-text.ts";
import type { RawFeed, RawItem } from "./feed/raw.ts";
import { isCutOff, MAX_ITEMS, repairXml } from "./feed/repair.ts";
import { parseStrictly } from "./feed/strict.ts";
import { parseTolerantly } from "./feed/tolerant.ts";
import { parseWebUrl } from "./url.ts";

export interface FeedItem {
  /** As the feed gives it; only unique within the feed. */
  guid: string | null;
  /** Absolute. */
  url: string | null;
  /** Plain text on one line. */
  title: string | null;
  /** Where the feed is written: its day, and the instant. */
  published: Moment | null;
  /** Plain text. */
  summary: string | null;
  /** HTML, not to be trusted. */
  content: string | null;
}

interface Feed {
  kind: "feed";
  title: string | null;
  /** ISO 639-1, lower case. */
  language: string | null;
  /** The feed's own wish for the time between polls. */
  ttlMinutes: number | null;
  /** Hours of the day in UTC, 0 to 23, and days of the week, 0 for Sunday, without news. */
  skipHours: number[];
  skipDays: number[];
  items: FeedItem[];
  /** The text ends in the midst: there may be more items than these. */
  isCut: boolean;
}

export type FeedResult =
  | Feed
  /** A web page, with the feed it names if it names one. */
  | { kind: "page"; feedUrl: string | null }
  /** The reason is for people and says what to do. */
  | { kind: "unreadable"; reason: string };

/** Longest title and summary kept; a longer one is no title. */
const MAX_TITLE_CHARS = 500;
const MAX_SUMMARY_CHARS = 5_000;
/** Syndication module (web.resource.org/rss/1.0/modules/syndication): minutes of an update period. */
const PERIOD_MINUTES: Record<string, number> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/**
 * Reads RSS 0.9 to 2.0, Atom or JSON Feed from bytes in any encoding: strictly by rss-parser after a
 * repair, else tolerantly by feedsmith. Never rejects; DTD entities are never expanded.
 */
export async function parseFeed(
  bytes: Uint8Array,
  options: { contentType: string | null; url: string },
): Promise<FeedResult> {
  const text = decodeBytes(bytes, options.contentType).trim();
  if (text === "") {
    return unreadable(
      "The answer is empty. Open the address in a browser to see whether it still is a feed.",
    );
  }
  if (isWebPage(text)) return { kind: "page", feedUrl: discoverFeedUrl(text, options.url) };
  const raw = await parseRaw(text);
  if (raw === null) {
    return unreadable(
      "This is neither RSS, Atom nor JSON Feed. Check the address, or add the page that lists the articles instead.",
    );
  }
  return { ...toFeed(raw, options.url), isCut: isCutOff(text) };
}

async function parseRaw(text: string): Promise<RawFeed | null> {
  const isJson = text.startsWith("{") || text.startsWith("[");
  const source = isJson ? text : repairXml(text);
  const strict = isJson ? null : await parseStrictly(source).catch(() => null);
  if (strict !== null && strict.items.length > 0) return strict;
  try {
    return parseTolerantly(source);
  } catch {
    return strict;
  }
}

function toFeed(raw: RawFeed, url: string): Omit<Feed, "isCut"> {
  const base = (raw.link === null ? null : parseWebUrl(raw.link, url)?.href) ?? url;
  return {
    kind: "feed",
    title: line(raw.title),
    language: languageOf(raw.language),
    ttlMinutes: ttlOf(raw),
    skipHours: skippedHours(raw.skipHours),
    skipDays: skippedDays(raw.skipDays),
    items: raw.items.slice(0, MAX_ITEMS).map((item) => toItem(item, base)),
  };
}

function toItem(raw: RawItem, base: string): FeedItem {
  const guid = raw.guid?.trim() || null;
  const link = raw.link?.trim() || (/^https?:\/\//i.test(guid ?? "") ? guid : null);
  return {
    guid,
    url: link === null ? null : (parseWebUrl(link, base)?.href ?? null),
    title: line(raw.title),
    published: firstMoment(raw.dates),
    summary:
      raw.summary === null ? null : toPlainText(raw.summary).slice(0, MAX_SUMMARY_CHARS) || null,
    content: raw.content,
  };
}

function line(html: string | null): string | null {
  return html === null ? null : (toPlainLine(html)?.slice(0, MAX_TITLE_CHARS) ?? null);
}

function firstMoment(dates: readonly string[]): Moment | null {
  for (const date of dates) {
    const moment = parseMoment(date);
    if (moment !== null) return moment;
  }
  return null;
}

function languageOf(tag: string | null): string | null {
  return /^\s*([a-z]{2})(?:[-_]|\s*$)/i.exec(tag ?? "")?.[1]?.toLowerCase() ?? null;
}

function ttlOf(raw: RawFeed): number | null {
  const ttl = Number(raw.ttl?.trim() || Number.NaN);
  if (Number.isFinite(ttl) && ttl > 0) return ttl;
  const period = PERIOD_MINUTES[raw.updatePeriod?.trim().toLowerCase() ?? ""];
  if (period === undefined) return null;
  const times = Number(raw.updateFrequency?.trim() || 1);
  return Number.isFinite(times) && times > 0 ? Math.round(period / times) : period;
}

/** RSS 2.0 (rssboard.org/rss-specification): 0 to 23 in GMT; some write 24 for midnight, as RSS 0.91 had it. */
function skippedHours(hours: readonly string[]): number[] {
  const numbers = hours.map((hour) => (/^\s*\d{1,2}\s*$/.test(hour) ? Number(hour) % 24 : -1));
  return [...new Set(numbers.filter((hour) => hour >= 0))];
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

function skippedDays(days: readonly string[]): number[] {
  const numbers = days.map((day) => WEEKDAYS.indexOf(day.trim().slice(0, 3).toLowerCase()));
  return [...new Set(numbers.filter((day) => day >= 0))];
}

function unreadable(reason: string): FeedResult {
  return { kind: "unreadable", reason };
}
