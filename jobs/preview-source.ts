import { type Extraction, extract } from "../src/extract/extract.ts";
import { readArticleBytes } from "../src/news/article-bytes.ts";
import type { Fetcher } from "../src/news/fetch.ts";
import type { SeenLink } from "./read-listing.ts";

/** What an item of a source gives, or why it gives nothing. */
export interface PreviewedItem {
  url: string;
  title: string | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  claims: Extraction["claims"];
  changes: Extraction["changes"];
  /** For people; null where the item was read. */
  trouble: string | null;
}

/** Reads items as the bot would, and keeps nothing. `company`: whose own press room the source is. */
export async function* previewItems(
  links: readonly SeenLink[],
  { fetcher, signal, company }: { fetcher: Fetcher; signal: AbortSignal; company: string | null },
): AsyncGenerator<PreviewedItem> {
  for (const { url, title, published } of links) {
    const nothing = { url, title, published, claims: [], changes: [] };
    const outcome = await fetcher.get(url, { signal, obeysRobots: true });
    if (outcome.kind !== "fetched") {
      const trouble = outcome.kind === "failed" ? outcome.message : "It is gone (HTTP 410).";
      yield { ...nothing, trouble };
      continue;
    }
    const reading = await readArticleBytes(outcome.bytes, { ...outcome, signal });
    if (reading.kind === "unreadable") {
      yield { ...nothing, trouble: reading.reason };
      continue;
    }
    const { article } = reading;
    const facts = { title: article.title ?? title, published: article.published ?? published };
    const { claims, changes } = extract({ ...article, ...facts, url: outcome.url, company });
    yield { url, ...facts, claims, changes, trouble: null };
  }
}
