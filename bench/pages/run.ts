import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodeBytes } from "../../src/news/bytes.ts";
import { readPage } from "../../src/news/page.ts";
import { scorePages } from "./shingles.ts";

/** Rounds of both readers in turn; the median of each counts. */
const ROUNDS = 5;

interface Page {
  url: string | null;
  html: string;
  gold: string;
}

const READERS: readonly { name: string; read: (page: Page) => string }[] = [
  { name: "Readability on linkedom", read: readBarely },
  { name: "Pledgewatch", read: ({ html, url }) => readPage(html, { url }).text },
];

function readBarely({ html }: Page): string {
  const { document } = parseHTML(html);
  return new Readability(document as never).parse()?.textContent ?? "";
}

/** `ground-truth.json` of `{id: {articleBody, url}}` beside `html/<id>.html.gz`, as the public benchmark has them. */
function loadPages(folder: string): Page[] {
  const truth: unknown = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8"));
  return Object.entries(truth as Record<string, { articleBody: string; url?: string }>).map(
    ([id, page]) => {
      const bytes = gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`)));
      return { url: page.url ?? null, html: decodeBytes(bytes, null), gold: page.articleBody };
    },
  );
}

function bench(pages: readonly Page[]): string {
  const seconds = READERS.map(() => [] as number[]);
  const reads = READERS.map(() => [] as string[]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { read }] of READERS.entries()) {
      const startedAt = performance.now();
      reads[at] = pages.map(read);
      seconds[at]?.push((performance.now() - startedAt) / 1000);
    }
  }
  const rows = READERS.map(({ name }, at) => {
    const { precision, recall, f1 } = scorePages(
      pages.map(({ gold }, page) => ({ gold, read: reads[at]?.[page] ?? "" })),
    );
    const rate = pages.length / median(seconds[at] ?? []);
    return `${name.padEnd(26)}${[precision, recall, f1].map((value) => value.toFixed(3).padStart(10)).join("")}${rate.toFixed(1).padStart(10)}`;
  });
  return [`${"".padEnd(26)} precision    recall        F1   pages/s`, ...rows, ""].join("\n");
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const [folder] = process.argv.slice(2);
process.stdout.write(
  folder === undefined ? "usage: tsx bench/pages/run.ts FOLDER\n" : bench(loadPages(folder)),
);
