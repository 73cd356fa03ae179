/** Weights as they are fitted, by the texts of signs: what may be printed, and judged sign by sign. */
import { keyOf } from "../../src/extract/weigh/sign-keys.ts";
import { type SignTable, SignTableBuilder } from "../../src/extract/weigh/sign-table.ts";
import { HUNDREDTHS, type SignWeights, toChances } from "../../src/extract/weigh/weigh.ts";

const TENTHS = 10;

/** What each sign weighs for each label. */
export interface Fitted<Label extends string> {
  readonly labels: readonly Label[];
  /** Index of a label and its weight, by turns. */
  readonly signs: ReadonlyMap<string, readonly number[]>;
}

/** What each sign weighs for a choice. */
export type FittedChoices = ReadonlyMap<string, number>;

/** The chance of each label, from the signs that speak for it. */
export function chancesOf(
  signs: Iterable<string>,
  { labels, signs: weights }: Fitted<string>,
): number[] {
  const scores = labels.map(() => 0);
  for (const sign of signs) {
    const own = weights.get(sign) ?? [];
    for (let at = 0; at < own.length; at += 2) {
      const label = own[at] ?? 0;
      scores[label] = (scores[label] ?? 0) + (own[at + 1] ?? 0);
    }
  }
  return toChances(scores);
}

/** The weight of a choice: what speaks for it, added up. */
export function scoreOf(signs: readonly string[], weights: FittedChoices): number {
  let score = 0;
  for (const sign of signs) score += weights.get(sign) ?? 0;
  return score;
}

function tableOf(signs: Iterable<readonly [sign: string, cells: readonly number[]]>): SignTable {
  const table = new SignTableBuilder();
  for (const [sign, cells] of signs) {
    table.addSign(keyOf(sign));
    for (let at = 0; at < cells.length; at += 2) table.addCell(cells[at] ?? 0, cells[at + 1] ?? 0);
  }
  return table.build();
}

/** As the extractor has them. */
export const toWeights = <Label extends string>({
  labels,
  signs,
}: Fitted<Label>): SignWeights<Label> => ({ labels, table: tableOf(signs) });

export const toTable = (weights: FittedChoices): SignTable =>
  tableOf([...weights].map(([sign, weight]) => [sign, [0, weight]]));

const printLines = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** A table for choices: a line for each sign, in hundredths. */
export const printChoices = (weights: FittedChoices): string =>
  printLines([...weights].map(([sign, weight]) => `${sign}\t${Math.round(weight * HUNDREDTHS)}`));

/** A line with the labels that are used, and one for each sign, in tenths or what else is said. */
export function printWeights({ labels, signs }: Fitted<string>, unit = TENTHS): string {
  const used = labels.filter((_, label) =>
    [...signs.values()].some((cells) => cells.some((cell, at) => at % 2 === 0 && cell === label)),
  );
  const lines = [...signs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, cells]) => {
      const pairs: string[] = [];
      for (let at = 0; at < cells.length; at += 2) {
        const label = used.indexOf(labels[cells[at] ?? 0] ?? "");
        pairs.push(`${label}:${Math.round((cells[at + 1] ?? 0) * unit)}`);
      }
      return `${sign}\t${pairs.join(" ")}`;
    });
  return printLines([used.join(" "), ...lines]);
}
