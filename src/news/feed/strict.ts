import RssParser from "rss-parser";
import { firstText, listOf, member, type RawFeed, type RawItem, textsOf } from "./raw.ts";

const FEED_FIELDS = [
  ...["ttl", "language", "dc:language", "sy:updatePeriod", "sy:updateFrequency"],
  ...["skipHours", "skipDays"],
];
const ITEM_FIELDS = ["dc:date", "dcterms:modified", "published", "updated", "atom:updated"];

/** RSS 0.9 to 2.0 and Atom by rss-parser, from text that was fetched and repaired here. Rejects on anything else. */
export async function parseStrictly(xml: string): Promise<RawFeed> {
  const parser = new RssParser<Record<string, unknown>, Record<string, unknown>>({
    customFields: { feed: FEED_FIELDS, item: ITEM_FIELDS },
  });
  const feed: unknown = await parser.parseString(xml);
  return {
    title: firstText(member(feed, "title")),
    language: firstText(member(feed, "language"), member(feed, "dc:language")),
    link: firstText(member(feed, "link")),
    ttl: firstText(member(feed, "ttl")),
    updatePeriod: firstText(member(feed, "sy:updatePeriod")),
    updateFrequency: firstText(member(feed, "sy:updateFrequency")),
    skipHours: textsOf(member(feed, "skipHours", "hour")),
    skipDays: textsOf(member(feed, "skipDays", "day")),
    items: listOf(member(feed, "items")).map(toRawItem),
  };
}

function toRawItem(item: unknown): RawItem {
  const of = (...names: string[]) => firstText(...names.map((name) => member(item, name)));
  const body = of("content:encoded");
  const content = of("content");
  return {
    guid: of("guid", "id", "rdf:about"),
    link: of("link", "rdf:about"),
    title: of("title"),
    dates: textsOf(
      ...["pubDate", "published", "dc:date", "date", "updated", "isoDate"].map((name) =>
        member(item, name),
      ),
    ),
    summary: of("summary") ?? content,
    content: body ?? content,
  };
}
