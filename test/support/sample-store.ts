import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { alertArticle } from "../../jobs/alert.ts";
import { saveArticle } from "../../jobs/ingest.ts";
import { NO_NEXT } from "../../jobs/pipeline.ts";
import { createRegisterCache } from "../../jobs/register-cache.ts";
import { tagArticle } from "../../jobs/tag.ts";
import { parseArticleFile } from "../../src/news/article-file.ts";
import { SAMPLE_ITEMS } from "../../src/news/sample/newsroom.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { createDataDir } from "./store.ts";

/** An article as a file gives it. */
export type Told = Omit<ReturnType<typeof parseArticleFile>, "unknownDay">;

const FIXTURES = join(import.meta.dirname, "../fixtures");
const NOW = new Date("2026-01-15T12:00:00Z");

/** What the sample newsroom publishes. */
export const sampleArticles = (): Told[] =>
  SAMPLE_ITEMS.map(({ slug, site, title, publishedAt, summary, paragraphs, points = [] }) => ({
    ...{ id: slug, title, publisher: site.name, published: publishedAt.slice(0, 10) },
    ...{ url: `https://newsroom.example.org/${site.slug}/${slug}`, language: "en" },
    text: [summary, ...paragraphs, ...points].join("\n\n"),
  }));

/** Made-up press articles: `press`, `press-2` … */
export const pressArticles = (set: string): Told[] => {
  const folder = join(FIXTURES, set, "articles");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parseArticleFile(basename(name), readFileSync(join(folder, name), "utf8")));
};

/** A store in a folder of its own that holds what these articles say; `close` removes it. */
export async function openFilledStore(
  articles: readonly Told[],
): Promise<{ store: OpenStore["store"]; close(): Promise<void> }> {
  const { dataDir, remove } = await createDataDir();
  const { store } = await openStore({ dataDir });
  const deps = { store, next: NO_NEXT, now: () => NOW, registers: createRegisterCache() };
  for (const { id, text, publisher, language, ...said } of articles) {
    const facts = { ...said, company: null, canonicalUrl: null };
    await store.articles.discover([{ id, sourceId: null, ...facts }], NOW.toISOString());
    await saveArticle(deps, id, { ...facts, author: null, publisher, language, text });
    await tagArticle(deps, id);
    await alertArticle(deps, id);
  }
  const close = async () => {
    await store.close();
    await remove();
  };
  return { store, close };
}
