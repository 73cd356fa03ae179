import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CASES } from "./cases.ts";
import { type FeedReader, READERS } from "./readers.ts";

const FIELDS = ["title", "url", "published"] as const;
const FEED_FILE = /\.(?:xml|rss|atom|rdf)$/i;
/** Opening tags of items, whatever their prefix. */
const ITEM_TAG = /<(?:[\w-]+:)?(?:item|entry)[\s>]/gi;

/** Items of a feed, or none where the reader fails on it. */
const read = (reader: FeedReader, bytes: Uint8Array, contentType: string | null) =>
  reader.read(bytes, contentType).catch(() => []);

/** What each reader has right of the first item of each case, and what it has wrong. */
async function compareCases(): Promise<string[]> {
  const lines = [`${CASES.length} cases, right:`];
  for (const reader of READERS) {
    const right = { all: 0, title: 0, url: 0, published: 0 };
    const wrong: string[] = [];
    for (const { name, bytes, contentType, expected } of CASES) {
      const [first] = await read(reader, bytes, contentType);
      const good = FIELDS.filter(
        (field) => first !== undefined && first[field] === expected[field],
      );
      for (const field of good) right[field] += 1;
      if (good.length === FIELDS.length) right.all += 1;
      else wrong.push(name);
    }
    const { all, title, url, published } = right;
    lines.push(
      `${reader.name.padEnd(12)} whole ${all}, title ${title}, link ${url}, date ${published}`,
    );
    lines.push(`  not: ${wrong.join(", ") || "none"}`);
  }
  return lines;
}

/** Of the feeds of a folder: how many are read with all their items, and how many items with title, link and date. */
async function compareFolder(folder: string): Promise<string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    FEED_FILE.test(file),
  );
  const feeds = files.map((file) => readFileSync(join(folder, file)));
  const lines = [`${files.length} feeds of ${folder}:`];
  for (const reader of READERS) {
    const count = { whole: 0, items: 0, title: 0, link: 0, date: 0 };
    for (const bytes of feeds) {
      const items = await read(reader, bytes, null);
      const tags = bytes.toString("latin1").match(ITEM_TAG)?.length ?? 0;
      if (items.length > 0 && items.length >= tags) count.whole += 1;
      count.items += items.length;
      count.title += items.filter(({ title }) => title !== null && title !== "").length;
      count.link += items.filter(({ url }) => URL.canParse(url ?? "")).length;
      count.date += items.filter(({ published }) => published !== null).length;
    }
    lines.push(
      `${reader.name.padEnd(12)} whole ${count.whole}, items ${count.items}, with title ${count.title}, absolute link ${count.link}, date ${count.date}`,
    );
  }
  return lines;
}

const [folder] = process.argv.slice(2);
const lines = await compareCases();
if (folder !== undefined) lines.push("", ...(await compareFolder(folder)));
process.stdout.write(`${lines.join("\n")}\n`);
