import { type ExtractInput, type Extraction, extract } from "../src/extract/extract.ts";
import { type ArticleReading, readArticleBytes } from "../src/news/article-bytes.ts";
import { type Listing, type ListingBody, type ListingOf, readListing } from "./read-listing.ts";

/** What an address answered, and what is known of it. */
export interface ReadBytes {
  bytes: Uint8Array;
  contentType: string | null;
  url: string | null;
}

/** The work on texts that takes long enough to hold up whatever else the process does. */
export interface Reading {
  /** See `readArticleBytes`. */
  readArticle(answer: ReadBytes, signal: AbortSignal): Promise<ArticleReading>;
  /** See `readListing`. */
  readListing(of: ListingOf, body: ListingBody, signal: AbortSignal): Promise<Listing>;
  /** See `extract`. */
  extract(input: ExtractInput): Promise<Extraction>;
}

/** In this thread: for commands that do nothing else meanwhile. */
export const READING_HERE: Reading = {
  readArticle: ({ bytes, contentType, url }, signal) =>
    readArticleBytes(bytes, { contentType, url, signal }),
  readListing: (of, body) => readListing(of, body),
  extract: async (input) => extract(input),
};
