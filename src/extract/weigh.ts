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

/** The chance of each label, from the signs that speak for it; together 1. */
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
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
