import type { ExtractedClaim } from "../pledge/claim.ts";
import type { Context } from "./context.ts";

const DISTANT_YEARS = 15;
/** Rules stand in a claim in this order; what follows is of baselines or told later. */
const PARTS = ["company", "metric", "year", "kind"] as const;

const sizeOf = (amount: number | null): string =>
  amount === null ? "none" : amount <= 0 ? "0" : String(Math.floor(Math.log10(amount)));

/** What speaks for or against a claim being right, once it is whole; the same are fitted and weighed. */
export function claimSigns(claim: ExtractedClaim, context: Context): string[] {
  const { metric, kind, unit, amount, year, rules, company } = claim;
  const published = context.publishedYear ?? 0;
  const gap =
    year === null
      ? "none"
      : String(Math.max(-DISTANT_YEARS, Math.min(DISTANT_YEARS, year - published)));
  const isMain = context.main?.companyId === company;
  const [, metricRule, yearRule, kindRule] = rules;
  return [
    "bias",
    `m:${metric}`,
    `m:${metric}:${kind}`,
    `m:${metric}:${unit}:${sizeOf(amount)}`,
    `k:${kind}:${gap}`,
    `main:${isMain}:${kind}`,
    `main:${isMain}:${rules[0]}`,
    ...rules.map((rule) => `x:${rule}`),
    ...rules.slice(PARTS.length).map((rule) => `more:${rule}:${metric}`),
    `xm:${metricRule}:${metric}`,
    `xy:${yearRule}:${kindRule}`,
    `xk:${metricRule}:${kindRule}`,
    `long:${Math.min(4, Math.floor(claim.quote.length / 100))}`,
  ];
}
