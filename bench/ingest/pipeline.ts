import { alertArticle } from "../../jobs/alert.ts";
import { ingestArticle } from "../../jobs/ingest.ts";
import { NO_NEXT, type PipelineDeps } from "../../jobs/pipeline.ts";
import type { Reading } from "../../jobs/reading.ts";
import { createRegisterCache } from "../../jobs/register-cache.ts";
import { tagArticle } from "../../jobs/tag.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import { createLog } from "../../src/cli/log.ts";
import type { Fetcher } from "../../src/news/fetch.ts";
import { articleIdOf, canonicalUrl } from "../../src/news/url.ts";
import type { OpenStore } from "../../src/store/open.ts";
import type { Page } from "./pages.ts";

/** As many articles at once as the bot reads. */
export const AT_ONCE = 8;

/** The pipeline without network and queue, from a page's bytes to its claims and events in the store. */
export interface Pipeline {
  /** Sees the pages through, so many at once; each must have an address of its own. */
  run(pages: readonly Page[], atOnce?: number): Promise<void>;
}

/** `reading` is where pages are read and claims found: in this thread by default, as a command does it. */
export function createPipeline({ store }: OpenStore, reading?: Reading): Pipeline {
  const waiting = new Map<string, Page>();
  const fetcher: Fetcher = {
    async get(url) {
      const page = waiting.get(url);
      if (!page) throw new Error(`${url} is no page of the run`);
      return {
        ...{ kind: "fetched", status: 200, permanentUrl: null, etag: null, lastModified: null },
        ...{ maxAgeSeconds: null, ...page },
      };
    },
    close: async () => {},
  };
  const deps: PipelineDeps = {
    ...{ store, fetcher, next: NO_NEXT, now: () => new Date(), random: Math.random },
    ...{ ports: new Map(), renderEventCard, registers: createRegisterCache() },
    log: createLog("error", { err: (text) => process.stderr.write(text) }),
    ...(reading === undefined ? {} : { reading }),
  };
  const { signal } = new AbortController();
  const see = async (articleId: string) => {
    await ingestArticle(deps, articleId, { signal, isLastAttempt: true });
    const claiming: string[] = [];
    const alert = async (ids: string[]) => void claiming.push(...ids);
    await tagArticle({ ...deps, next: { ...NO_NEXT, alert } }, articleId);
    for (const id of claiming) await alertArticle(deps, id);
  };
  return {
    async run(pages, atOnce = AT_ONCE) {
      const found = pages.map(({ url }) => {
        const canonical = canonicalUrl(url);
        const nothing = { sourceId: null, title: null, published: null, company: null };
        return { id: articleIdOf(canonical), url, canonicalUrl: canonical, ...nothing };
      });
      for (const page of pages) waiting.set(page.url, page);
      const ids = await store.articles.discover(found, new Date().toISOString());
      if (ids.length !== pages.length) throw new Error("two pages have one address");
      const one = async () => {
        for (let id = ids.shift(); id !== undefined; id = ids.shift()) await see(id);
      };
      await Promise.all(Array.from({ length: atOnce }, one));
      for (const { url } of pages) waiting.delete(url);
    },
  };
}
