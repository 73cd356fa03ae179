/**
 * Log-odds of a claim whose rules are all sure ones, and what each weaker rule takes off. Set from
 * how often each rule's claims were right on annotated articles and on a table of validated targets,
 * drawn towards the prior where a rule was seen seldom: `bench/extract/calibrate.ts` prints both. The
 * prior is that of articles the rules were not written on; an issuer's own target text is surer.
 */
const PRIOR = 2.1;
const WEIGHTS: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({
    "baseline:clause-before": -1.2,
    "baseline:claim-before": -1.2,
    "baseline:range": -1,
    "baseline:text": -0.8,
    "baseline:weak": -0.5,
    "company:after": -0.4,
    "company:issuer": 0.8,
    "count:clause-before": -0.5,
    "count:launches": -0.6,
    "count:subject": -0.4,
    "kind:default": -1,
    "kind:present": -0.4,
    "metric:all": -0.3,
    "metric:claim-before": -0.8,
    "metric:clause-before": -0.7,
    "metric:customer": -0.8,
    "metric:electricity": -0.4,
    "metric:energy": -0.6,
    "metric:issuer-target": -0.8,
    "metric:save": -0.3,
    "count:vehicles-named": -0.5,
    "metric:scope": -0.4,
    "metric:share-of-sales": -0.4,
    "metric:suppliers": -0.4,
    "notice:battery-loop": -0.6,
    "notice:certificate": -0.4,
    "notice:same-holds": -0.4,
    "state:ice-phase-out": -0.3,
    "year:clause-after": -1,
    "year:claim-before": -0.5,
    "year:heading": -0.3,
    "year:none": -0.6,
    "year:paragraph": -0.6,
  }),
);

/** Probability that a claim is right, from the rules that made it; two decimals. */
export function decideConfidence(rules: readonly string[]): number {
  let score = PRIOR;
  for (const rule of rules) score += WEIGHTS.get(rule) ?? 0;
  return Math.round((1 / (1 + Math.exp(-score))) * 100) / 100;
}
