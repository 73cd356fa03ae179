import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeBytes } from "../../../src/news/bytes.ts";
import { type FeedResult, parseFeed } from "../../../src/news/feed.ts";
import { createFetcher, type Fetched, type Fetcher } from "../../../src/news/fetch.ts";
import { signatureOf } from "../../../src/news/minhash.ts";
import { type PageArticle, readPage } from "../../../src/news/page.ts";
import {
  SAMPLE_ITEMS,
  type SampleNewsroom,
  startSampleNewsroom,
} from "../../../src/news/sample/newsroom.ts";
import { decideStory } from "../../../src/news/story.ts";

const { signal } = new AbortController();
let newsroom: SampleNewsroom;
let fetcher: Fetcher;

beforeAll(async () => {
  newsroom = await startSampleNewsroom();
  fetcher = createFetcher({ userAgent: "test", allowPrivateAddresses: [newsroom.host] });
});

afterAll(async () => {
  await fetcher.close();
  await newsroom.close();
});

async function get(url: string): Promise<Fetched> {
  const outcome = await fetcher.get(url, { signal });
  if (outcome.kind !== "fetched") throw new Error(`${url}: ${JSON.stringify(outcome)}`);
  return outcome;
}

async function readFeed(): Promise<Extract<FeedResult, { kind: "feed" }>> {
  const result = await parseFeed((await get(newsroom.feedUrl)).bytes, {
    contentType: null,
    url: newsroom.feedUrl,
  });
  if (result.kind !== "feed") throw new Error(result.kind);
  return result;
}

async function readArticles(): Promise<PageArticle[]> {
  const articles: PageArticle[] = [];
  for (const { url } of (await readFeed()).items) {
    const page = await get(url ?? "");
    articles.push(readPage(decodeBytes(page.bytes, page.contentType), { url: page.url }));
  }
  return articles;
}

describe("the sample newsroom", () => {
  it("serves a feed of about a dozen items, newest first", async () => {
    const feed = await readFeed();
    const dates = feed.items.map(({ published }) => published?.at);
    expect(feed.items).toHaveLength(SAMPLE_ITEMS.length);
    expect(SAMPLE_ITEMS.length).toBeGreaterThanOrEqual(10);
    expect(dates).toEqual(
      SAMPLE_ITEMS.map(({ publishedAt }) => new Date(publishedAt).toISOString()),
    );
  });

  it("serves pages that are read back to the last word, and nothing else", async () => {
    const articles = await readArticles();
    expect(articles.map(({ text }) => text)).toEqual(
      SAMPLE_ITEMS.map(({ paragraphs, points = [] }) =>
        [
          ...paragraphs,
          ...(points.length > 0 ? [points.map((point) => `• ${point}`).join("\n")] : []),
        ].join("\n\n"),
      ),
    );
    expect(
      articles.map(({ title, author, publisher, published, language }) => ({
        title,
        author,
        publisher,
        published,
        language,
      })),
    ).toEqual(
      SAMPLE_ITEMS.map(({ title, author, site, publishedAt }) => ({
        ...{
          title,
          author,
          publisher: site.name,
          published: publishedAt.slice(0, 10),
          language: "en",
        },
      })),
    );
  });

  it("tells one event twice, and only one", async () => {
    const articles = await readArticles();
    const candidates = articles.map(({ text, published, canonicalUrl }) => ({
      ...{ id: canonicalUrl ?? "", storyId: canonicalUrl, published, signature: signatureOf(text) },
    }));
    const same = candidates.filter(
      (one) =>
        decideStory(
          candidates.filter((other) => other !== one),
          one,
        ).storyId !== null,
    );
    expect(same.map(({ id }) => id.split("/").at(-1))).toEqual([
      "baic-blue-plan-launched",
      "baic-blue-plan",
    ]);
  });

  it("answers 304 to one who has it, and 404 to one who is lost", async () => {
    const { etag } = await get(newsroom.feedUrl);
    expect(await fetcher.get(newsroom.feedUrl, { signal, etag: etag ?? "" })).toMatchObject({
      kind: "not_modified",
      maxAgeSeconds: 60,
    });
    expect(await fetcher.get(`http://${newsroom.host}/none`, { signal })).toMatchObject({
      kind: "failed",
      status: 404,
    });
  });

  it("starts a second time beside the first", async () => {
    const second = await startSampleNewsroom();
    expect(second.host).not.toBe(newsroom.host);
    await second.close();
  });
});
