import { inspectSource } from "../../jobs/inspect-source.ts";
import type { Next } from "../../jobs/pipeline.ts";
import type { Reading } from "../../jobs/reading.ts";
import type { AddedSource } from "../chat/handle/handle-add-source.ts";
import { trouble } from "../chat/words/trouble-words.ts";
import type { Fetcher } from "../news/fetch.ts";
import { type Clock, toInstant } from "../shared/clock.ts";
import { toInterval } from "../shared/distance.ts";
import type { NewSource } from "../store/types/source.ts";
import { toNotRead } from "./not-read.ts";
import { putSource } from "./put-source.ts";
import { companyAt, languageName } from "./sources-words.ts";

/** A person waits for the answer. */
const TIMEOUT_MS = 40_000;
const MAX_NEWEST = 5;

export interface AddSourceDeps {
  fetcher: Fetcher;
  reading: Pick<Reading, "readListing">;
  sources: Parameters<typeof putSource>[0];
  next: Pick<Next, "poll">;
  now: Clock;
}

/** Finds out what a link is, adds it as a source, and has it read. Never rejects but where the store does. */
export function createSourceAdder(
  deps: AddSourceDeps,
): (url: string, ownerChannelId: string | null) => Promise<AddedSource> {
  return async (url, ownerChannelId) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const nowAt = toInstant(deps.now());
    const found = await inspectSource(url, { ...deps, signal, nowAt });
    const company = companyAt(url);
    if (found.kind === "trouble") {
      const why = { reason: found.cause, message: found.reason, status: found.status };
      const what = trouble("whyNotRead", toNotRead(url, why));
      if (!found.isPassing) return { kind: "refused", url, trouble: what };
      const name = new URL(url).hostname;
      await add(deps, { kind: "feed", url, name, company, ownerChannelId }, found.reason);
      return { kind: "waiting", url, trouble: what };
    }
    const { kind, title, language, links, poll } = found.source;
    const name = title ?? new URL(url).hostname;
    const source = { kind, url: found.source.url, name, company, language, ownerChannelId };
    const { isKnown } = await add(deps, source);
    return {
      ...{ kind: "added", name, url: found.source.url, form: kind, isKnown },
      language: language === null ? null : languageName(language),
      newest: links.slice(0, MAX_NEWEST).map((link) => link.title ?? link.url),
      interval: toInterval(poll.waitMs),
    };
  };
}

async function add({ sources, next, now }: AddSourceDeps, given: NewSource, trouble?: string) {
  const nowAt = toInstant(now());
  const put = await putSource(sources, given, { trouble: trouble ?? null, nowAt });
  await next.poll([put.source.id]);
  return put;
}
