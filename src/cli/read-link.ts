import type { Reading } from "../../jobs/reading.ts";
import type { LinkReading } from "../chat/handle/handle-check.ts";
import type { NotRead } from "../chat/words/not-read.ts";
import { trouble } from "../chat/words/trouble-words.ts";
import type { Fetcher } from "../news/fetch.ts";
import { articleIdOf, canonicalUrl } from "../news/url.ts";
import type { ArticleStore } from "../store/types/article.ts";
import { toNotRead } from "./not-read.ts";

/** A person waits for the answer. */
const TIMEOUT_MS = 20_000;

/** Reads what a link leads to; a person asks for it once (docs/adr/008). Private addresses are refused as everywhere. */
export function createLinkReader({
  fetcher,
  reading: { readArticle },
  articles,
}: {
  fetcher: Fetcher;
  reading: Pick<Reading, "readArticle">;
  articles: Pick<ArticleStore, "get">;
}): (url: string) => Promise<LinkReading> {
  return async (link) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const outcome = await fetcher.get(link, { signal });
    if (outcome.kind === "failed") return fails(link, toNotRead(link, outcome));
    if (outcome.kind !== "fetched")
      return fails(link, toNotRead(link, { reason: "gone", message: "it is gone." }));
    const { contentType, url } = outcome;
    const { bytes } = outcome;
    const reading = await readArticle({ bytes, contentType, url }, signal).catch(
      (error: unknown) => {
        if (signal.aborted) return null;
        throw error;
      },
    );
    if (reading === null)
      return fails(link, toNotRead(link, { reason: "slow", message: "it takes too long." }));
    if (reading.kind === "unreadable")
      return fails(link, toNotRead(link, { reason: "unreadable", message: reading.reason }));
    const { text, title, publisher, published, language, canonicalUrl: own } = reading.article;
    const known = await articles.get(articleIdOf(own ?? canonicalUrl(url)));
    return {
      ok: true,
      article: {
        ...{ text, url, title, publisher, language },
        published: published ?? known?.published ?? null,
        company: known?.company ?? null,
        articleId: known?.id ?? null,
      },
    };
  };
}

const fails = (link: string, why: NotRead): LinkReading => ({
  ok: false,
  trouble: trouble("notRead", link, why),
});
