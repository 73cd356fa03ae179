import type { Extraction } from "../src/extract/extract.ts";
import type { Article } from "../src/store/types/article.ts";
import type { PipelineDeps } from "./pipeline.ts";
import { READING_HERE } from "./reading.ts";

type Deps = Pick<PipelineDeps, "store" | "next" | "reading">;

/** What the extractor is given of a stored article. */
function toExtractInput(article: Article & { text: string }) {
  const { text, title, published, publisher, url, language, company } = article;
  return { text, title, published, publisher, url, language, company };
}

/**
 * Reads claims and changes out of a fetched article, and returns them; null where it was read before.
 * Safe to run twice: it replaces what it wrote. What claims nothing is registered with that.
 */
export async function tagArticle(deps: Deps, articleId: string): Promise<Extraction | null> {
  const article = await deps.store.articles.get(articleId);
  if (article?.text == null || article.state === "failed") return null;
  const tags =
    article.state === "fetched"
      ? await (deps.reading ?? READING_HERE).extract(
          toExtractInput({ ...article, text: article.text }),
        )
      : null;
  const state = tags ? await deps.store.articles.saveTags(articleId, tags) : article.state;
  if (state !== "registered") await deps.next.alert([articleId]);
  return tags;
}
