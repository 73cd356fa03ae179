import { generateOpml, parseOpml } from "feedsmith";
import { isSelector } from "./links.ts";
import { parseWebUrl } from "./url.ts";

/** A source as a list of subscriptions has it. */
export interface OpmlSource {
  kind: "feed" | "page";
  url: string;
  name: string;
  /** Id of the company whose own press room this is. */
  company: string | null;
  language: string | null;
  /** CSS selector of a page's links; null or absent where they are found by themselves. */
  selector?: string | null;
}

/** Ours beside OPML's: which company a source speaks for, and where a page's links are. Other readers pass it over. */
const EXTRA = { extraOutlineAttributes: ["company", "selector"] as const };
/** Folders in folders that are followed. */
const MAX_DEPTH = 10;

interface Outline {
  text?: string | undefined;
  title?: string | undefined;
  type?: string | undefined;
  xmlUrl?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
  company?: unknown;
  selector?: unknown;
  outlines?: Outline[] | undefined;
}

/** Sources as OPML 2.0 (opml.org/spec2.opml): feeds as `rss`, pages as `link`. */
export function toOpml(sources: readonly OpmlSource[], title: string): string {
  const outlines = sources.map(({ kind, url, name, company, language, selector = null }) => ({
    ...{ text: name, title: name },
    ...(kind === "feed" ? { type: "rss", xmlUrl: url } : { type: "link", url }),
    ...(language === null ? {} : { language }),
    ...(company === null ? {} : { company }),
    ...(selector === null ? {} : { selector }),
  }));
  return generateOpml({ head: { title }, body: { outlines } }, EXTRA);
}

/** What an OPML file lists. */
export interface OpmlList {
  /** Folders opened; each address once, as it is named first. */
  sources: OpmlSource[];
  /** Entries whose address no reader of web pages can ask. */
  unreadable: string[];
}

/** Null for what is no OPML. */
export function fromOpml(xml: string): OpmlList | null {
  let outlines: Outline[] | undefined;
  try {
    outlines = parseOpml(xml, EXTRA).body?.outlines as Outline[] | undefined;
  } catch {
    return null;
  }
  const found = outlinesIn(outlines ?? [], 0).map((outline) => ({
    link: linkOf(outline),
    source: toSource(outline),
  }));
  const sources = new Map<string, OpmlSource>();
  for (const { source } of found) {
    if (source !== null && !sources.has(source.url)) sources.set(source.url, source);
  }
  const unreadable = found.flatMap(({ link, source }) => (source === null ? (link ?? []) : []));
  return { sources: [...sources.values()], unreadable };
}

function outlinesIn(outlines: readonly Outline[], depth: number): Outline[] {
  if (depth > MAX_DEPTH) return [];
  return outlines.flatMap((one) => [one, ...outlinesIn(one.outlines ?? [], depth + 1)]);
}

/** Older readers write `feed:` before or in place of a feed's scheme. */
const FEED_SCHEME = /^feed:(?:(?=https?:)|\/\/)/i;

function linkOf({ xmlUrl, type, url }: Outline): string | undefined {
  const link = xmlUrl ?? (type === "link" ? url : undefined);
  return link?.replace(FEED_SCHEME, (scheme) => (scheme.endsWith("//") ? "http://" : ""));
}

function toSource(outline: Outline): OpmlSource | null {
  const link = linkOf(outline);
  const url = link === undefined ? null : parseWebUrl(link);
  if (url === null) return null;
  return {
    kind: outline.xmlUrl === undefined ? "page" : "feed",
    url: url.href,
    name: outline.text ?? outline.title ?? url.hostname,
    company: typeof outline.company === "string" ? outline.company : null,
    selector:
      typeof outline.selector === "string" && isSelector(outline.selector)
        ? outline.selector
        : null,
    language: /^[a-z]{2}/i.exec(outline.language ?? "")?.[0].toLowerCase() ?? null,
  };
}
