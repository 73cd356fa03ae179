import { READING_HERE } from "../../jobs/reading.ts";
import { acceptFeedback, rejectFeedback } from "../../jobs/review.ts";
import { createDesk, type Desk } from "../chat/desk.ts";
import type { Config } from "../config.ts";
import { articleIdOf, canonicalUrl } from "../news/url.ts";
import { createSourceAdder } from "./add-source.ts";
import type { Bot } from "./bot.ts";
import { createLinkReader } from "./read-link.ts";

/** The desk of a running bot. */
export function openDesk({ deps, answer }: Bot, { subscribeBy }: Config): Desk {
  const { store, next, now, fetcher, reading = READING_HERE } = deps;
  return createDesk({
    ...{ ...store, answer, now, subscribeBy },
    readLink: createLinkReader({ fetcher, reading, articles: store.articles }),
    extract: reading.extract,
    toArticleId: (url) => articleIdOf(canonicalUrl(url)),
    accept: (id, review) => acceptFeedback({ store, now, next }, id, review),
    reject: (id, note) => rejectFeedback({ store, now }, id, note),
    addSource: createSourceAdder({ fetcher, reading, next, now, sources: store.sources }),
    wake: (ids) => next.deliver(ids),
  });
}
