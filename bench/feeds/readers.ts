import { parseFeed as parseByFeedsmith } from "feedsmith";
import RssParser from "rss-parser";
import { listOf, member } from "../../src/news/feed/raw.ts";
import { parseFeed } from "../../src/news/feed.ts";
import { type Expected, FEED_URL } from "./cases.ts";

/** An item as a reader gives it; null where it gives nothing. */
export type ReadItem = { [key in keyof Expected]: string | null };

/** A reader of feeds: its items in order, none where it fails. */
export interface FeedReader {
  name: string;
  read(bytes: Uint8Array, contentType: string | null): Promise<ReadItem[]>;
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
const toInstant = (value: unknown): string | null => {
  const at = Date.parse(text(value) ?? "");
  return Number.isNaN(at) ? null : new Date(at).toISOString();
};

async function readByRssParser(bytes: Uint8Array): Promise<ReadItem[]> {
  const { items } = await new RssParser().parseString(new TextDecoder().decode(bytes));
  return items.map((item) => ({
    title: text(item.title),
    url: text(item.link),
    published: toInstant(item.isoDate ?? item.pubDate),
  }));
}

async function readByFeedsmith(bytes: Uint8Array): Promise<ReadItem[]> {
  const { feed } = parseByFeedsmith(new TextDecoder().decode(bytes));
  const items = [...listOf(member(feed, "items")), ...listOf(member(feed, "entries"))];
  return items.map((item) => ({
    title: text(member(item, "title")) ?? text(member(item, "title", "value")),
    url:
      text(member(item, "link")) ??
      text(member(item, "url")) ??
      text(member(item, "links", 0, "href")),
    published: toInstant(
      member(item, "pubDate") ??
        member(item, "published") ??
        member(item, "updated") ??
        member(item, "date_published") ??
        member(item, "dc", "date") ??
        member(item, "dc", "dates", 0),
    ),
  }));
}

async function readByPledgewatch(
  bytes: Uint8Array,
  contentType: string | null,
): Promise<ReadItem[]> {
  const result = await parseFeed(bytes, { contentType, url: FEED_URL });
  if (result.kind !== "feed") return [];
  return result.items.map((item) => ({ ...item, published: item.published?.at ?? null }));
}

/** The bare libraries and what is built on them. */
export const READERS: readonly FeedReader[] = [
  { name: "rss-parser", read: readByRssParser },
  { name: "feedsmith", read: readByFeedsmith },
  { name: "Pledgewatch", read: readByPledgewatch },
];
