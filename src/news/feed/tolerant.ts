import { parseFeed } from "feedsmith";
import { firstText, listOf, member, type RawFeed, type RawItem, textsOf } from "./raw.ts";

/** JSON Feed, and what a strict parser refuses, by feedsmith. Throws on what is no feed. */
export function parseTolerantly(text: string): RawFeed {
  const { format, feed }: { format: string; feed: unknown } = parseFeed(text);
  const of = (...path: string[]) => firstText(member(feed, ...path));
  const items = listOf(member(feed, format === "atom" ? "entries" : "items"));
  return {
    title: of("title"),
    language: firstText(
      member(feed, "language"),
      member(feed, "xml", "lang"),
      member(feed, "dc", "languages"),
    ),
    link: firstText(
      member(feed, "home_page_url"),
      member(feed, "link"),
      alternateOf(member(feed, "links")),
    ),
    ttl: of("ttl"),
    updatePeriod: of("sy", "updatePeriod"),
    updateFrequency: of("sy", "updateFrequency"),
    skipHours: textsOf(member(feed, "skipHours")),
    skipDays: textsOf(member(feed, "skipDays")),
    items: items.map(toRawItem),
  };
}

function toRawItem(item: unknown): RawItem {
  const of = (...path: string[]) => member(item, ...path);
  const summary = firstText(of("summary"), of("description"));
  return {
    guid: firstText(of("guid"), of("id"), of("rdf", "about")),
    link: firstText(
      of("link"),
      of("url"),
      of("external_url"),
      alternateOf(of("links")),
      of("rdf", "about"),
    ),
    title: firstText(of("title"), of("dc", "titles")),
    dates: textsOf(
      ...[
        of("pubDate"),
        of("published"),
        of("date_published"),
        of("dc", "dates"),
        of("dc", "date"),
      ],
      ...[of("updated"), of("date_modified"), of("atom", "published"), of("atom", "updated")],
    ),
    summary,
    content:
      firstText(of("content", "encoded"), of("content_html"), of("content"), of("content_text")) ??
      summary,
  };
}

/** Atom: the link without `rel`, or with `alternate`. */
function alternateOf(links: unknown): unknown {
  const isAlternate = (link: unknown) => (member(link, "rel") ?? "alternate") === "alternate";
  const list = listOf(links);
  return member(list.find(isAlternate) ?? list[0], "href");
}
