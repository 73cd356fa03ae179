/**
 * Fits the weights of `src/extract/en/date-weights.ts` on annotated articles, and prints how often the date of a
 * claim is right by rules alone and weighed, on articles that the weights were not fitted on (five folds):
 *   node --import tsx bench/extract/fit.ts [--write] FOLDER [FOLDER ...]
 * A folder holds `articles/<id>.txt` and `gold/<id>.json`. The articles in `test/fixtures` always count.
 * Only weights are written, no text.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { DateWeights } from "../../src/extract/date-choices.ts";
import { MARGIN, scoreOf } from "../../src/extract/weigh-date.ts";
import { type DateRow, FOLDS, readSets } from "./fit-rows.ts";
import { fitDates } from "./fit-train.ts";

const FIXTURES = fileURLToPath(new URL("../../test/fixtures/", import.meta.url));
const TARGET = fileURLToPath(new URL("../../src/extract/en/date-weights.ts", import.meta.url));

const { values, positionals } = parseArgs({
  options: { write: { type: "boolean" } },
  allowPositionals: true,
});

const folders = [
  ...readdirSync(FIXTURES)
    .filter((name) => name.startsWith("press"))
    .map((name) => join(FIXTURES, name)),
  ...positionals,
];

/** The choice that the extractor would take. */
function chosen({ choices, ruled }: DateRow, weights: DateWeights): number {
  const scores = choices.map((signs) => scoreOf(signs, weights));
  const top = Math.max(...scores);
  return top > (scores[ruled] ?? 0) + MARGIN ? scores.indexOf(top) : ruled;
}

function countRight(dates: readonly DateRow[]): number {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitDates(dates.filter((row) => row.fold !== fold));
    for (const row of dates)
      if (row.fold === fold && chosen(row, weights) === row.right) right += 1;
  }
  return right;
}

const { articles, dates } = readSets(
  folders.map((folder) => ({ articles: join(folder, "articles"), gold: join(folder, "gold") })),
);
const share = (right: number): string => (right / dates.length).toFixed(3);
console.log(`${articles} articles in English, ${dates.length} dated claims`);
console.log(`right by rules    ${share(dates.filter((row) => row.ruled === row.right).length)}`);
console.log(`right as weighed  ${share(countRight(dates))}`);
if (values.write) {
  const weights = fitDates(dates);
  const lines = [...weights].map(([sign, weight]) => `    ${JSON.stringify(sign)}: ${weight},`);
  writeFileSync(
    TARGET,
    [
      'import type { DateWeights } from "../date-choices.ts";',
      "",
      "/** Fitted by `bench/extract/fit.ts`; not written by hand. */",
      "export const DATE_WEIGHTS: DateWeights = new Map(",
      "  Object.entries({",
      ...lines,
      "  }),",
      ");",
      "",
    ].join("\n"),
  );
  console.log(`wrote ${TARGET}; format it with: npx biome check --write ${TARGET}`);
}
