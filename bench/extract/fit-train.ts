/** Fits the weights: a log-linear model with a small penalty, by AdaGrad in a fixed order. */
import type { DateWeights } from "../../src/extract/date-choices.ts";
import type { DateRow } from "./fit-rows.ts";

const HUNDREDTHS = 100;
const DATES = { epochs: 25, rate: 0.1, penalty: 0.01, minSeen: 5, least: 0.06, surprise: 3 };

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
    for (const feature of new Set(list)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return seen;
}

/** A weight and the sum of its squared slopes. */
interface Weight {
  value: number;
  squares: number;
}

function step(weight: Weight, slope: number, rate: number): void {
  weight.squares += slope * slope;
  weight.value -= (rate * slope) / Math.sqrt(weight.squares);
}

/** What each sign weighs, so that the right dates come out first as often as they can. */
export function fitDates(rows: readonly DateRow[]): DateWeights {
  const { epochs, rate, penalty, minSeen, least, surprise } = DATES;
  const weights = new Map<string, Weight>();
  const seen = countSeen(rows.flatMap(({ choices }) => choices));
  const weightOf = (feature: string): Weight => {
    const own = weights.get(feature) ?? { value: 0, squares: 1e-4 };
    weights.set(feature, own);
    return own;
  };
  const random = createRandom(11);
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      const scores = row.choices.map((names) =>
        names.reduce((sum, name) => sum + (weights.get(name)?.value ?? 0), 0),
      );
      const slopes = new Map<string, number>();
      toShares(scores).forEach((share, choice) => {
        const miss =
          (share - (choice === row.right ? 1 : 0)) * (row.right === row.ruled ? 1 : surprise);
        for (const name of row.choices[choice] ?? [])
          slopes.set(name, (slopes.get(name) ?? 0) + miss);
      });
      for (const [name, slope] of slopes) {
        const weight = weightOf(name);
        step(weight, slope + penalty * weight.value, rate);
      }
    }
  }
  const kept = [...weights].filter(
    ([name, { value }]) => (seen.get(name) ?? 0) >= minSeen && Math.abs(value) >= least,
  );
  return new Map(
    kept
      .map(([name, { value }]) => [name, Math.round(value * HUNDREDTHS) / HUNDREDTHS] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
