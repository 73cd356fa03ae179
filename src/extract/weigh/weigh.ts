import { KeyBuilder } from "./sign-keys.ts";
import { SignNumbers, type SignTable, SignTableBuilder } from "./sign-table.ts";

/** What each sign weighs for each label, as log-odds. */
export interface SignWeights<Label extends string> {
  readonly labels: readonly Label[];
  readonly table: SignTable;
}

const TENTHS = 10;
export const HUNDREDTHS = 100;

const TAB = "\t".charCodeAt(0);
const LINE = "\n".charCodeAt(0);
const SPACE = " ".charCodeAt(0);
const COLON = ":".charCodeAt(0);
const MINUS = "-".charCodeAt(0);
const ZERO = "0".charCodeAt(0);

/**
 * Reads lines of a sign, a tab and its cells: label and weight (`0:-2 3:14`), or the one weight that a choice has (`46`).
 * Character by character: tables are as long as a book, and the first article waits for them.
 */
function parseTable(lines: string, from: number, unit: number): SignTable {
  const table = new SignTableBuilder();
  let at = from;
  while (at < lines.length) {
    const key = new KeyBuilder();
    const tab = lines.indexOf("\t", at);
    if (tab < 0) throw new Error("A line has no tab.");
    for (; at < tab; at++) key.push(lines.charCodeAt(at));
    table.addSign(key);
    let label = 0;
    let number = 0;
    let sign = 1;
    let code = TAB;
    while (code !== LINE) {
      at += 1;
      code = at < lines.length ? lines.charCodeAt(at) : LINE;
      if (code === MINUS) sign = -1;
      else if (code === COLON) {
        label = number;
        number = 0;
      } else if (code === SPACE || code === LINE) {
        table.addCell(label, sign * number);
        number = 0;
        sign = 1;
      } else number = 10 * number + code - ZERO;
    }
    at += 1;
  }
  return table.build(unit);
}

/** Reads a table that begins with a line of labels; weights are in tenths, or what else is said. */
export function parseWeights<Label extends string>(
  table: string,
  known: readonly Label[],
  unit = TENTHS,
): SignWeights<Label> {
  const head = table.indexOf("\n");
  const labels = table
    .slice(0, head)
    .split(" ")
    .map((name) => {
      const label = known.find((it) => it === name);
      if (label === undefined) throw new Error(`There is no label "${name}".`);
      return label;
    });
  return { labels, table: parseTable(table, head + 1, unit) };
}

/** Reads a table for choices, in hundredths. */
export const parseChoices = (table: string): SignTable => parseTable(table, 0, HUNDREDTHS);

/** An empty list of signs, to be weighed by the table. */
export const signsFor = ({ table }: SignWeights<string>): SignNumbers => new SignNumbers(table);

/** The chance of each label by what speaks for it, as log-odds; together 1. */
export function toChances(scores: readonly number[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  const chances = new Array<number>(scores.length);
  for (let at = 0; at < scores.length; at++) {
    const share = Math.exp((scores[at] as number) - top);
    chances[at] = share;
    sum += share;
  }
  for (let at = 0; at < chances.length; at++) chances[at] = (chances[at] as number) / sum;
  return chances;
}

/** The chance of each label, from the signs that speak for it. */
export const chancesBy = (signs: SignNumbers, { labels }: SignWeights<string>): number[] =>
  toChances(signs.scores(labels.length));
