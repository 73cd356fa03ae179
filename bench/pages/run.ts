import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodeBytes } from "../../src/news/bytes.ts";
import { readPage } from "../../src/news/page.ts";
import { Labels, scoreFacts } from "./facts.ts";
import { scorePages } from "./shingles.ts";

/** Rounds of both readers in turn; the median of each counts. */
const ROUNDS = 5;

interface Page {
  id: string;
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
      return { id, url: page.url ?? null, html: decodeBytes(bytes, null), gold: page.articleBody };
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

const LABELS = new URL("labels.json", import.meta.url);

/** Title, author, publisher, date and language on the labelled pages, and what is wrong. */
function facts(pages: readonly Page[]): string {
  const labels = Labels.parse(JSON.parse(readFileSync(LABELS, "utf8")));
  const labelled = pages.flatMap(({ id, html, url }) => {
    const label = labels[id];
    return label === undefined ? [] : [{ id, label, read: readPage(html, { url }) }];
  });
  const lines = scoreFacts(labelled).flatMap(({ field, right, of, wrong }) => [
    `${field.padEnd(10)} ${right} of ${of}`,
    ...wrong.map((one) => `  ${one.id.slice(0, 8)} ${one.read} (right: ${one.right.join(" or ")})`),
  ]);
  return `${lines.join("\n")}\n\n`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stdout.write("usage: tsx bench/pages/run.ts FOLDER\n");
} else {
  const pages = loadPages(folder);
  process.stdout.write(facts(pages));
  process.stdout.write(bench(pages));
}
