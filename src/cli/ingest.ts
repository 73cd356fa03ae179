import { alertArticle } from "../../jobs/alert.ts";
import { saveArticle } from "../../jobs/ingest.ts";
import { NO_NEXT } from "../../jobs/pipeline.ts";
import { createRegisterCache, type RegisterCache } from "../../jobs/register-cache.ts";
import { tagArticle } from "../../jobs/tag.ts";
import type { ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import type { RegisterEvent } from "../pledge/pledge.ts";
import type { Clock } from "../shared/clock.ts";
import { toInstant } from "../shared/clock.ts";
import type { Store } from "../store/types/store.ts";
import { type Document, readDocuments } from "./documents.ts";
import { createBotFetcher } from "./fetcher.ts";
import { renderIngested } from "./ingest-text.ts";
import { errLine, type Io, outLine } from "./io.ts";
import { readConfig, type StoreOptions, withStore } from "./session.ts";

export interface IngestOptions extends StoreOptions {
  json?: boolean;
}

/** What became of one document. */
export interface Ingested {
  id: string;
  title: string | null;
  outcome: Awaited<ReturnType<typeof saveArticle>>;
  /** What was read out of it; empty where the same text was read before. */
  claims: ExtractedClaim[];
  changes: ExtractedChange[];
  events: RegisterEvent[];
}

/** `ingest`: reads files, folders, feeds and links into the register. Returns 1 where something was not read. */
export async function runIngest(
  targets: string[],
  options: IngestOptions,
  io: Io,
): Promise<number> {
  const config = readConfig(options, io);
  return withStore(options, io, async (open, now) => {
    const { store } = open;
    const fetcher = createBotFetcher(config, { open });
    try {
      const registers = createRegisterCache();
      let failed = 0;
      let done = 0;
      for await (const document of readDocuments(targets, { fetcher, signal: io.signal })) {
        if (document.kind === "skipped") {
          errLine(io, `${document.name}: ${document.message}`);
          continue;
        }
        if (document.kind === "failed") {
          failed += 1;
          errLine(
            io,
            document.name === null ? document.message : `${document.name}: ${document.message}`,
          );
          continue;
        }
        if (document.remark !== undefined) errLine(io, document.remark);
        const result = await ingestDocument({ store, now, registers }, document);
        done += 1;
        if (options.json) outLine(io, JSON.stringify(result));
        else io.out(await renderIngested(store, result, now(), io));
        if (io.signal.aborted) return stoppedEarly(io, done);
      }
      if (!options.json) errLine(io, `${done} read, ${failed} not read.`);
      return failed === 0 && done > 0 ? 0 : 1;
    } finally {
      await fetcher.close();
    }
  });
}

/** As a shell counts a command that a signal ended. */
const INTERRUPTED_EXIT = 130;

function stoppedEarly(io: Io, done: number): number {
  errLine(io, `Stopped after ${done}; run it again for the rest: what is read already is known.`);
  return INTERRUPTED_EXIT;
}

async function ingestDocument(
  { store, now, registers }: { store: Store; now: Clock; registers: RegisterCache },
  { id, article }: Extract<Document, { kind: "article" }>,
): Promise<Ingested> {
  const { url, canonicalUrl, title, published, company } = article;
  const found = { id, sourceId: null, url, canonicalUrl, title, published, company };
  await store.articles.discover([found], toInstant(now()));
  // A file can say the link of an article that is known under another id: it is kept beside it.
  if ((await store.articles.get(id)) === null) {
    await store.articles.discover([{ ...found, canonicalUrl: null }], toInstant(now()));
  }
  const outcome = await saveArticle({ store, now }, id, article);
  const tags = await tagArticle({ store, next: NO_NEXT }, id);
  const { events } = await alertArticle({ store, now, registers, next: NO_NEXT }, id);
  return { id, title, outcome, claims: tags?.claims ?? [], changes: tags?.changes ?? [], events };
}
