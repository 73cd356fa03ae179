/** Reads annotated articles into the rows that weights are fitted on. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DateChoice, dateChoices } from "../../src/extract/date-choices.ts";
import { type ExtractInput, readArticle } from "../../src/extract/pipeline.ts";
import type { Claim } from "../../src/pledge/claim.ts";
import { type GoldFile, readInput } from "./annotated.ts";

/** A claim with the dates that it may have; `right` and `ruled` are indices into them. */
export interface DateRow {
  readonly fold: number;
  readonly choices: readonly (readonly string[])[];
  readonly right: number;
  readonly ruled: number;
}

export interface Rows {
  readonly articles: number;
  readonly dates: DateRow[];
}

type GoldClaim = Claim & { readonly quote: string; readonly optional?: boolean };
type Gold = GoldFile<GoldClaim>;

const TOLERANCE = 0.005;
export const FOLDS = 5;

const isSame = (gold: number | null, amount: number | null): boolean =>
  gold === null || amount === null
    ? gold === amount
    : Math.abs(gold - amount) <= Math.abs(gold) * TOLERANCE;

/** The annotated claims whose quote overlaps a stretch of the text. */
function claimsAt(text: string, gold: Gold, start: number, end: number): GoldClaim[] {
  return (gold.claims ?? []).filter(({ quote }) => {
    const at = text.indexOf(quote);
    return at >= 0 && at < end && at + quote.length > start;
  });
}

function rightChoice(choices: readonly DateChoice[], wanted: readonly GoldClaim[]): number {
  return choices.findIndex(({ kind, year }) =>
    wanted.some((claim) => claim.kind === kind && (claim.year ?? null) === year),
  );
}

function readRows(input: ExtractInput, gold: Gold, fold: number): DateRow[] {
  const rows: DateRow[] = [];
  readArticle(input, {
    dateWeights: null,
    observeDates(undated, amount) {
      const { start, end } = undated.reading.sentence;
      const fitting = claimsAt(input.text, gold, start, end).filter(
        (claim) => claim.metric === undated.metric && isSame(claim.amount ?? null, amount),
      );
      const choices = dateChoices(undated);
      const { kind, year } = undated.ruled;
      const ruled = choices.findIndex((it) => it.kind === kind && it.year === year);
      const required = fitting.filter((claim) => !claim.optional);
      const isRuled = rightChoice(choices.slice(ruled, ruled + 1), fitting) === 0;
      const right = isRuled
        ? ruled
        : rightChoice(choices, required.length > 0 ? required : fitting);
      if (ruled < 0 || right < 0) return;
      rows.push({ fold, choices: choices.map(({ signs }) => signs), right, ruled });
    },
  });
  return rows;
}

/** Folders with `articles/` (or texts beside) and `gold/`; English only. */
export function readSets(sets: readonly { articles: string; gold: string }[]): Rows {
  const dates: DateRow[] = [];
  let articles = 0;
  for (const set of sets) {
    for (const name of readdirSync(set.gold)
      .filter((it) => it.endsWith(".json"))
      .sort()) {
      const gold: Gold = JSON.parse(readFileSync(join(set.gold, name), "utf8"));
      const path = join(set.articles, name.replace(/json$/, "txt"));
      if (!Array.isArray(gold.claims) || !existsSync(path)) continue;
      const input = readInput(path, gold);
      if (!(input.language ?? "en").startsWith("en")) continue;
      dates.push(...readRows(input, gold, articles % FOLDS));
      articles += 1;
    }
  }
  return { articles, dates };
}
