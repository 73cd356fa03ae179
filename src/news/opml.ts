import { generateOpml, parseOpml } from "feedsmith";
import { parseWebUrl } from "./url.ts";

/** A source as a list of subscriptions has it. */
export interface OpmlSource {
  kind: "feed" | "page";
  url: string;
  name: string;
  /** Id of the company whose own press room this is. */
  company: string | null;
  language: string | null;
}

/** Ours beside OPML's: which company a source speaks for. Other readers pass it over. */
const EXTRA = { extraOutlineAttributes: ["company"] as const };
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
  outlines?: Outline[] | undefined;
}

/** Sources as OPML 2.0 (opml.org/spec2.opml): feeds as `rss`, pages as `link`. */
export function toOpml(sources: readonly OpmlSource[], title: string): string {
  const outlines = sources.map(({ kind, url, name, company, language }) => ({
    ...{ text: name, title: name },
    ...(kind === "feed" ? { type: "rss", xmlUrl: url } : { type: "link", url }),
    ...(language === null ? {} : { language }),
    ...(company === null ? {} : { company }),
  }));
  return generateOpml({ head: { title }, body: { outlines } }, EXTRA);
}

/** The sources of an OPML file, folders opened, each address once; null for what is no OPML. */
export function fromOpml(xml: string): OpmlSource[] | null {
  let outlines: Outline[] | undefined;
  try {
    outlines = parseOpml(xml, EXTRA).body?.outlines as Outline[] | undefined;
  } catch {
    return null;
  }
  const sources = sourcesIn(outlines ?? [], 0);
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}

function sourcesIn(outlines: readonly Outline[], depth: number): OpmlSource[] {
  if (depth > MAX_DEPTH) return [];
  return outlines.flatMap((outline) => {
    const link = outline.xmlUrl ?? (outline.type === "link" ? outline.url : undefined);
    const url = link === undefined ? null : parseWebUrl(link);
    const own: OpmlSource[] =
      url === null
        ? []
        : [
            {
              kind: outline.xmlUrl === undefined ? "page" : "feed",
              url: url.href,
              name: outline.text ?? outline.title ?? url.hostname,
              company: typeof outline.company === "string" ? outline.company : null,
              language: /^[a-z]{2}/i.exec(outline.language ?? "")?.[0].toLowerCase() ?? null,
            },
          ];
    return [...own, ...sourcesIn(outline.outlines ?? [], depth + 1)];
  });
}
