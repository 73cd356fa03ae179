import { instantAfter, toInstant } from "../src/shared/clock.ts";
import type { ArticleState } from "../src/store/types/article.ts";
import type { PipelineDeps } from "./pipeline.ts";

type Deps = Pick<PipelineDeps, "store" | "next" | "now">;

/** Work that nobody touched for so long was left behind by a process that died. */
const ABANDONED_MS = 2 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** Longer than any platform goes on to send an event again. */
const EVENT_LIFE_MS = DAY_MS;
/** So long a follow-up may lean on what was asked before it. */
const CONVERSATION_LIFE_MS = 30 * DAY_MS;
const MAX_SOURCES = 500;
const MAX_ARTICLES = 1_000;

/** What the watch found to do. */
export interface Watched {
  polls: number;
  articles: number;
  channels: number;
}

/**
 * Looks for what is due and for what was left undone, and hands it to the queue: sources whose time
 * has come, articles that stopped half-way, deliveries that are owed. The store is the truth; the
 * queue may be lost without losing work. What is kept only for a while is forgotten.
 */
export async function watch(deps: Deps): Promise<Watched> {
  const { store, next, now } = deps;
  const sources = await store.sources.due(toInstant(now()), MAX_SOURCES);
  await next.poll(sources.map(({ id }) => id));
  const abandonedAt = instantAfter(now(), -ABANDONED_MS);
  const articles = await store.articles.unfinished(abandonedAt, MAX_ARTICLES);
  const inState = (state: ArticleState) =>
    articles.filter((article) => article.state === state).map(({ id }) => id);
  const rereadable = await store.articles.rereadable(toInstant(now()), MAX_ARTICLES);
  await next.ingest([...inState("discovered"), ...rereadable]);
  await next.tag(inState("fetched"));
  await next.alert(inState("tagged"));
  const owed = await store.deliveries.owed();
  const due = owed.filter(({ dueInMs }) => dueInMs <= 0);
  await next.deliver(due.map(({ channelId }) => channelId));
  await store.channels.forgetEvents(instantAfter(now(), -EVENT_LIFE_MS));
  await store.conversations.forget(instantAfter(now(), -CONVERSATION_LIFE_MS));
  return { polls: sources.length, articles: articles.length, channels: due.length };
}
