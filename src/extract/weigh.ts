import { SignNumbers, tableOf } from "./sign-table.ts";

/** What each sign weighs for each label, as log-odds. */
export interface SignWeights<Label extends string> {
  readonly labels: readonly Label[];
  /** Index of a label and its weight, by turns. */
  readonly signs: ReadonlyMap<string, readonly number[]>;
}

const TENTHS = 10;

/** Reads a table of lines: a sign, a tab, then `label:weight` by turns, weights in tenths. */
export function parseWeights<Label extends string>(
  labels: readonly Label[],
  table: string,
): SignWeights<Label> {
  const signs = new Map<string, readonly number[]>();
  for (const line of table.trim().split("\n")) {
    const [sign = "", weights = ""] = line.split("\t");
    signs.set(
      sign,
      weights.split(/[ :]/).map((it, at) => (at % 2 === 0 ? Number(it) : Number(it) / TENTHS)),
    );
  }
  return { labels, signs };
}

/** Reads a table for choices, of lines: a sign, a tab, its weight. */
export function parseChoices(table: string): ReadonlyMap<string, number> {
  const lines = table.trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [sign = "", weight = ""] = line.split("\t");
      return [sign, Number(weight)];
    }),
  );
}

/** An empty list of signs, to be weighed by the table. */
export const signsFor = ({ signs }: SignWeights<string>): SignNumbers =>
  new SignNumbers(tableOf(signs));

/** The chance of each label by what speaks for it, as log-odds; together 1. */
export function toChances(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** The chance of each label, from the signs that speak for it. */
export const chancesBy = (signs: SignNumbers, { labels }: SignWeights<string>): number[] =>
  toChances(signs.scores(labels.length));

/** The same from signs as they are written. */
export function chancesOf(signs: Iterable<string>, weights: SignWeights<string>): number[] {
  const scores = weights.labels.map(() => 0);
  for (const sign of signs) {
    const own = weights.signs.get(sign);
    if (!own) continue;
    for (let at = 0; at < own.length; at += 2) {
      const label = own[at] ?? 0;
      scores[label] = (scores[label] ?? 0) + (own[at + 1] ?? 0);
    }
  }
  return toChances(scores);
}
