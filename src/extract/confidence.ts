/** How far a rule's claims are to be trusted; the product is squeezed to a probability. */
const PRIOR = 2.2;
const WEIGHTS: Readonly<Record<string, number>> = {
  "year:none": -0.9,
  "year:clause-after": -0.3,
  "company:after": -0.4,
  "company:article": -0.1,
  "metric:clause-before": -0.3,
  "metric:before": -0.8,
  "kind:year-ahead": 0.5,
  "kind:present": -0.6,
};

/** Probability that a claim is right, from the rules that made it. */
export function decideConfidence(rules: readonly string[]): number {
  let score = PRIOR;
  for (const rule of rules) score += WEIGHTS[rule] ?? 0;
  return Math.round((1 / (1 + Math.exp(-score))) * 100) / 100;
}
