import { afterAll, describe, expect, it } from "vitest";
import { READING_HERE } from "../../jobs/reading.ts";
import { openReadingThread } from "../../jobs/reading-thread.ts";
import { silentLog } from "../support/silent-log.ts";

const TEXT = "BMW Group aims to cut CO2 emissions per vehicle by 40% by 2030 compared to 2019.";
const INPUT = {
  ...{ text: TEXT, title: null, published: "2025-01-01", publisher: null, url: null },
  ...{ language: "en", company: null },
};
const PAGE = {
  bytes: Buffer.from(`<html><body><article><h1>News</h1><p>${TEXT.repeat(9)}</p></article>`),
  ...{ contentType: "text/html", url: "https://news.example/a1" },
};

const FEED = {
  bytes: Buffer.from(
    "<rss version='2.0'><channel><title>Newsroom</title><item><title>News</title><link>https://news.example/a1</link></item></channel></rss>",
  ),
  ...{ contentType: "application/rss+xml", url: "https://news.example/feed" },
};

describe("the reading thread", () => {
  const thread = openReadingThread({ log: silentLog });
  const { signal } = new AbortController();
  afterAll(() => thread.close());

  it("reads and finds what this thread reads and finds", async () => {
    const [found, page, listing] = await Promise.all([
      thread.extract(INPUT),
      thread.readArticle(PAGE, signal),
      thread.readListing({ kind: "feed" }, FEED, signal),
    ]);
    expect(found.claims).toHaveLength(1);
    expect(found).toEqual(await READING_HERE.extract(INPUT));
    expect(page).toEqual(await READING_HERE.readArticle(PAGE, signal));
    expect(listing).toMatchObject({ kind: "links", from: "feed", title: "Newsroom" });
    expect(listing).toEqual(await READING_HERE.readListing({ kind: "feed" }, FEED, signal));
  });

  it("is started anew when it has ended, and rejects what it was asked", async () => {
    const asked = thread.extract(INPUT);
    await Promise.all([expect(asked).rejects.toThrow("ended"), thread.close()]);
    expect((await thread.extract(INPUT)).claims).toHaveLength(1);
  });

  it("gives nothing to who does not wait any more", async () => {
    await expect(thread.readArticle(PAGE, AbortSignal.abort())).rejects.toThrow();
  });
});
