import type { ExtractedChange, ExtractedClaim } from "../../pledge/claim.ts";
import type { Evidence } from "../../pledge/view.ts";

/** `discovered` (link known) → `fetched` (text known) → `tagged` (claims known) → `registered`; or `failed`. */
export type ArticleState = "discovered" | "fetched" | "tagged" | "registered" | "failed";

export interface Article {
  id: string;
  sourceId: string | null;
  storyId: string | null;
  /** As published, for people; null for text given as a file without one. */
  url: string | null;
  canonicalUrl: string | null;
  title: string | null;
  author: string | null;
  publisher: string | null;
  /** `YYYY-MM-DD`; null where the article does not say. */
  published: string | null;
  language: string | null;
  /** The known issuer, from the source. */
  company: string | null;
  text: string | null;
  /** sha256 of `text`, hex. */
  contentHash: string | null;
  state: ArticleState;
  failure: string | null;
  failures: number;
  discoveredAt: string;
  /** Of the page, as its server gave them when it was read last. */
  etag: string | null;
  lastModified: string | null;
  /** When the page is to be read again; null when it is not. */
  rereadAt: string | null;
  /** How often it was read again. */
  rereads: number;
}

/** A reading of an article's page. */
export interface PageReading extends Pick<Article, "etag" | "lastModified" | "rereadAt"> {
  /** The `rereadAt` that this reading answers: what has become due anew meanwhile stays due. */
  dueAt: string | null;
}

export interface DiscoveredArticle {
  id: string;
  sourceId: string | null;
  url: string | null;
  canonicalUrl: string | null;
  title: string | null;
  published: string | null;
  company: string | null;
  /** Its source is read for the first time, so that it may be of any age; absent: it is not. */
  atFirstReading?: boolean;
  /** Hash of what its source says of it; where it says nothing, changes are not looked for. */
  announcement?: string;
}

export interface ArticleContent {
  title: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
  url: string | null;
  canonicalUrl: string | null;
  company: string | null;
  text: string;
  contentHash: string;
  /** Articles about one event share it; a new story when null. */
  storyId: string | null;
  /** MinHash signature of the text, 128 unsigned 32-bit numbers. */
  signature: number[];
  /** LSH bands of the signature, signed 32-bit numbers: near-duplicates share at least one. */
  bands: number[];
  /** The page that it was read from; text that is given has none. */
  page?: PageReading;
  /** The hash of the text that its reader knew: where another was kept since, nothing is written. Absent: whatever was kept. */
  knownHash?: string | null;
}

/** What resembles a text. */
export interface NearSearch {
  bands: number[];
  /** The day of the text, `YYYY-MM-DD`. */
  on: string;
  withinDays: number;
}

/** An article that shares a band with another text. */
export interface NearArticle {
  id: string;
  storyId: string | null;
  published: string | null;
  signature: number[];
}

export interface ArticleStore {
  get(id: string): Promise<Article | null>;
  /**
   * Links known by id or canonical URL are left as they are; returns the ids that are new. Where a known article's own
   * source says other than before of it, its page is to be read again from `nowAt` on.
   */
  discover(articles: DiscoveredArticle[], nowAt: string): Promise<string[]>;
  /**
   * Sets the text, state `fetched`; of a page that was read before it counts one more reading. Returns `unchanged` when the same text is already stored, `overtaken` when another
   * reading was kept since `knownHash`. What the
   * content does not say (null) stays as it was; so does the story of an article that has one, and the
   * canonical URL when the new one belongs to another article. Throws for an unknown id.
   */
  saveContent(
    id: string,
    content: ArticleContent,
    nowAt: string,
  ): Promise<"saved" | "unchanged" | "overtaken">;
  /**
   * Replaces the article's claims and changes, state `tagged`; `registered` where there are none and never were. Claim ids are `<articleId>#c<n>`, changes
   * `#d<n>`, from 1; what was read before and says the same keeps its id, and no id comes to say something else.
   * Throws for an unknown id.
   */
  saveTags(
    id: string,
    tags: { claims: ExtractedClaim[]; changes: ExtractedChange[] },
  ): Promise<"tagged" | "registered">;
  /** With `failure` it counts one more failure; without, the last one is forgotten. */
  setState(id: string, state: ArticleState, failure?: string): Promise<void>;
  /** Its page did not come: it stays `discovered`, with the reason and one more failure, and is due again at `nextTryAt`. */
  postpone(id: string, again: { reason: string; nextTryAt: string }): Promise<void>;
  /**
   * Articles that stopped before `registered` and did not fail, untouched since `beforeAt` and not postponed
   * to a time after it; the oldest first.
   */
  unfinished(beforeAt: string, limit: number): Promise<Pick<Article, "id" | "state">[]>;
  /** Registered articles whose page is to be read again, the longest due first. */
  rereadable(nowAt: string, limit: number): Promise<string[]>;
  /** The page was asked for again, and the article is as it was; `failures` counts anew with each page that is kept. */
  reread(id: string, page: PageReading & Pick<Article, "rereads" | "failures">): Promise<void>;
  /** Articles published within some days that share at least one band, newest first; one without a date counts from about the day it was found. */
  near(search: NearSearch, limit: number): Promise<NearArticle[]>;
  /**
   * Full-text search, at most three passages an article, best first. English words in any form; Chinese,
   * Japanese and Korean by pairs of letters. A passage is a sentence, a clause or a claim's quote, exactly
   * as in the article's text. With `names`, of articles only that have one of them. With several texts, at
   * most `limit` passages for each, those for the first in front; a passage may come more than once.
   */
  search(
    text: string | readonly string[],
    limit: number,
    names?: readonly string[],
  ): Promise<Passage[]>;
  /**
   * Each quote with the sentences that stand around it in its article, exactly as in the text; in the order
   * asked for. A quote of an unknown article comes back as it is.
   */
  around(quotes: readonly Pick<Evidence, "articleId" | "quote">[]): Promise<string[]>;
}

export interface Passage {
  evidence: Evidence;
  /** The quote with the sentences around it, exactly as in the text. */
  around: string;
  /** Of the claim that the passage holds, else the article's issuer. */
  company: string | null;
  /** From 0 to a little above 1: mostly the share of the words asked for that the passage has. */
  rank: number;
}
