import type { ExtractedClaim } from "../../pledge/claim.ts";

/** The same claim with some fields otherwise; all fields in one order, so that claims have one shape. */
export function claimWith(it: ExtractedClaim, other: Partial<ExtractedClaim>): ExtractedClaim {
  return {
    kind: other.kind ?? it.kind,
    company: other.company ?? it.company,
    brand: other.brand === undefined ? it.brand : other.brand,
    metric: other.metric ?? it.metric,
    change: other.change ?? it.change,
    amount: other.amount === undefined ? it.amount : other.amount,
    amountMax: other.amountMax === undefined ? it.amountMax : other.amountMax,
    unit: other.unit === undefined ? it.unit : other.unit,
    comparator: other.comparator ?? it.comparator,
    basis: other.basis === undefined ? it.basis : other.basis,
    stage: other.stage === undefined ? it.stage : other.stage,
    scopes: other.scopes === undefined ? it.scopes : other.scopes,
    baselineYear: other.baselineYear === undefined ? it.baselineYear : other.baselineYear,
    year: other.year === undefined ? it.year : other.year,
    region: other.region === undefined ? it.region : other.region,
    quote: other.quote ?? it.quote,
    start: other.start ?? it.start,
    end: other.end ?? it.end,
    rules: other.rules ?? it.rules,
    confidence: other.confidence ?? it.confidence,
  };
}
