/** Fits weights: log-linear models with penalties that keep the tables small, by AdaGrad in a fixed order. */
import type { ChoiceRow, Row } from "./fit-rows.ts";
import type { Fitted, FittedChoices } from "./fitted.ts";

const HUNDREDTHS = 100;
const TENTHS = 10;
const REGIONS = { epochs: 15, rate: 0.05, penalty: 0.01, minSeen: 4, least: 0.1 };
const DATES = { epochs: 10, rate: 0.05, penalty: 0.01, minSeen: 4, least: 0.1 };

/** How a table of signs is fitted. */
export interface Fit {
  readonly epochs: number;
  readonly rate: number;
  readonly ridge: number;
  readonly lasso: number;
  /** Signs seen less often are left out. */
  readonly minSeen: number;
  /** Weights below it are left out. */
  readonly least: number;
}

/** How the weights of choices are fitted. */
export interface ChoiceFit extends Pick<Fit, "epochs" | "rate" | "minSeen" | "least"> {
  readonly penalty: number;
}

/** The same numbers in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}

function toShares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

function countSeen(lists: Iterable<readonly string[]>): Map<string, number> {
  const seen = new Map<string, number>();
  for (const list of lists)
    for (const sign of new Set(list)) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  return seen;
}

export const fitDates = (rows: readonly ChoiceRow[]): FittedChoices => fitChoices(rows, DATES);
export const fitRegions = (rows: readonly ChoiceRow[]): FittedChoices => fitChoices(rows, REGIONS);

/** What each sign weighs, so that the right choices come out first as often as they can. */
export function fitChoices(rows: readonly ChoiceRow[], fit: ChoiceFit): FittedChoices {
  const { epochs, rate, penalty, minSeen, least } = fit;
  const seen = countSeen(rows.flatMap(({ choices }) => choices));
  const ids = new Map([...seen.keys()].map((sign, id) => [sign, id] as const));
  const known = rows.map(({ choices }) =>
    choices.map((signs) => Int32Array.from(signs, (sign) => ids.get(sign) as number)),
  );
  const values = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-4);
  const slopes = new Float64Array(ids.size);
  const random = createRandom(11);
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const choices = known[at] ?? [];
      const shares = toShares(
        choices.map((ids) => {
          let score = 0;
          for (const id of ids) score += values[id] as number;
          return score;
        }),
      );
      const touched = new Set<number>();
      choices.forEach((ids, choice) => {
        const miss = (shares[choice] as number) - (choice === rows[at]?.right ? 1 : 0);
        for (const id of ids) {
          slopes[id] = (slopes[id] as number) + miss;
          touched.add(id);
        }
      });
      for (const id of touched) {
        const value = values[id] as number;
        const slope = (slopes[id] as number) + penalty * value;
        squares[id] = (squares[id] as number) + slope * slope;
        values[id] = value - (rate * slope) / Math.sqrt(squares[id] as number);
        slopes[id] = 0;
      }
    }
  }
  const weights = [...ids].map(([sign, id]) => ({ sign, value: values[id] as number }));
  const kept = weights.filter(
    ({ sign, value }) => (seen.get(sign) ?? 0) >= minSeen && Math.abs(value) >= least,
  );
  return new Map(
    kept
      .map(({ sign, value }) => [sign, Math.round(value * HUNDREDTHS) / HUNDREDTHS] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What each sign weighs for each label, on rows that are surely right; one of the labels holds. */
export function fitLabels<Label extends string>(
  all: readonly Row<Label>[],
  labels: readonly Label[],
  fit: Fit,
): Fitted<Label> {
  const rows = all.filter((row) => !row.isOptional);
  const ids = new Map<string, number>();
  for (const [sign, count] of countSeen(rows.map((row) => row.signs)))
    if (count >= fit.minSeen) ids.set(sign, ids.size);
  const known = rows.map(({ signs }) =>
    Int32Array.from(signs.flatMap((sign) => ids.get(sign) ?? [])),
  );
  const width = labels.length;
  const weights = new Float64Array(ids.size * width);
  const squares = new Float64Array(ids.size * width).fill(1e-6);
  const random = createRandom(7);
  const order = rows.map((_, at) => at);
  const scores = new Array<number>(width);
  for (let epoch = 0; epoch < fit.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at];
      const own = known[at] ?? new Int32Array();
      scores.fill(0);
      for (const id of own)
        for (let label = 0; label < width; label++)
          scores[label] = (scores[label] as number) + (weights[id * width + label] as number);
      const right = row ? labels.indexOf(row.label) : -1;
      const shares = toShares(scores);
      const misses = shares.map((share, label) => share - (label === right ? 1 : 0));
      for (const id of own) {
        for (let label = 0; label < width; label++) {
          const miss = misses[label] as number;
          const cell = id * width + label;
          const weight = weights[cell] as number;
          // So slight a miss leaves at zero what is there.
          if (weight === 0 && Math.abs(miss) <= fit.lasso) continue;
          const slope = miss + fit.ridge * weight;
          const square = (squares[cell] as number) + slope * slope;
          const rate = fit.rate / Math.sqrt(square);
          const moved = weight - rate * slope;
          squares[cell] = square;
          weights[cell] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * fit.lasso);
        }
      }
    }
  }
  const signs = new Map<string, number[]>();
  for (const [sign, id] of ids) {
    const cells = labels.flatMap((_, label) => {
      const weight = weights[id * width + label] ?? 0;
      const rounded = Math.round(weight * TENTHS) / TENTHS;
      return Math.abs(weight) < fit.least || rounded === 0 ? [] : [label, rounded];
    });
    if (cells.length > 0) signs.set(sign, cells);
  }
  return { labels, signs };
}

/** Labels of which each is told or not: the weight of a sign is that of its being told less that of its not. */
export function fitEach<Label extends string>(
  rows: Readonly<Record<Label, readonly Row<Label | "none">[]>>,
  labels: readonly Label[],
  fit: Fit,
): Fitted<Label> {
  const signs = new Map<string, number[]>();
  labels.forEach((label, index) => {
    const own = fitLabels<Label | "none">(rows[label], ["none", label], fit);
    for (const [sign, cells] of own.signs) {
      let weight = 0;
      for (let at = 0; at < cells.length; at += 2)
        weight += (cells[at] === 1 ? 1 : -1) * (cells[at + 1] ?? 0);
      const rounded = Math.round(weight * TENTHS) / TENTHS;
      if (rounded !== 0) signs.set(sign, [...(signs.get(sign) ?? []), index, rounded]);
    }
  });
  return { labels, signs };
}
