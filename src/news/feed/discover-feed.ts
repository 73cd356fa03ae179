import { decodeHTML } from "entities";
import { parseWebUrl } from "../url.ts";

const LINK = /<link\b[^<>]*>/gi;
const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\b|^text\/xml\b/i;
/** Feeds that follow one article's comments, not the news. */
const COMMENTS = /comment|kommentar|评论/i;

/** Whether a text is a web page and no feed. */
export function isWebPage(text: string): boolean {
  const start = text.slice(0, 4_096).toLowerCase();
  if (/<(?:\w+:)?(?:rss|feed|rdf)[\s>]/.test(start)) return false;
  return /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<meta\s|<title[\s>]/.test(start);
}

/** The feed that a page names in its head (`<link rel="alternate" type="application/rss+xml">`), absolute; null when none. */
export function discoverFeedUrl(html: string, pageUrl: string): string | null {
  const base = baseOf(html, pageUrl);
  const feeds = [...html.matchAll(LINK)].flatMap(([tag]) => {
    const rel = attribute(tag, "rel").toLowerCase().split(/\s+/);
    const isFeed = rel.includes("alternate") && FEED_TYPE.test(attribute(tag, "type"));
    const href = attribute(tag, "href");
    const url = href === "" ? null : parseWebUrl(href, base);
    const isComments = COMMENTS.test(`${attribute(tag, "title")} ${href}`);
    return isFeed && url !== null ? [{ url: url.href, isComments }] : [];
  });
  return (feeds.find(({ isComments }) => !isComments) ?? feeds[0])?.url ?? null;
}

function baseOf(html: string, pageUrl: string): string {
  const tag = /<base\b[^<>]*>/i.exec(html)?.[0] ?? "";
  return parseWebUrl(attribute(tag, "href"), pageUrl)?.href ?? pageUrl;
}

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    tag,
  );
  return decodeHTML(match?.[1] ?? match?.[2] ?? match?.[3] ?? "").trim();
}
