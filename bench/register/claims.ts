import type { Claim } from "../../src/pledge/claim.ts";
import { Metric, STATE_METRICS, Stage, type Unit } from "../../src/pledge/metric.ts";
import type { Statement } from "../../src/pledge/pledge.ts";
import { isStageless } from "../../src/pledge/scope.ts";

/** Numbers from 0 (inclusive) to 1 (exclusive), the same in each run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const UNITS: Partial<Record<Metric, Unit>> = {
  "ev-volume": "vehicles",
  "ev-models": "models",
  "charging-points": "count",
  "green-factories": "count",
  network: "count",
  investment: "EUR",
  "battery-capacity": "GWh",
  "ev-mileage": "km",
};
const REGIONS = [null, null, null, "CN", "EU", "US", "JP", "IN", "DE", "GB", "KR", "BR"];
const BASES = [null, null, "absolute", "per-vehicle", "per-revenue"] as const;

/** A claim as articles make them: any metric, stage, place, figure and year, in even shares. */
export function toClaim(company: string, kind: Claim["kind"], random: () => number): Claim {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const metric = pick(Metric.options);
  const isState = STATE_METRICS.has(metric);
  const unit = UNITS[metric] ?? "%";
  const size = unit === "%" ? 100 : 10 ** (2 + Math.floor(random() * 5));
  const amount = isState ? null : Math.ceil(random() * size);
  return {
    kind,
    company,
    brand: null,
    metric,
    change:
      isState || unit !== "%" ? "reach" : pick(["reduce-by", "increase-by", "reach"] as const),
    amount,
    amountMax: null,
    unit: isState ? null : unit,
    comparator: "exactly",
    basis: metric === "ghg-emissions" ? pick(BASES) : null,
    stage: isStageless(metric) ? null : pick(Stage.options),
    scopes: null,
    baselineYear: isState ? null : pick([null, 2018, 2019, 2020]),
    year: kind === "pledge" ? 2026 + Math.floor(random() * 30) : 2020 + Math.floor(random() * 5),
    region: pick(REGIONS),
    quote: `The company says that it will have done ${amount ?? "it"} by then (${pick(["a", "b", "c"])}).`,
  };
}

/** An article with one claim. */
export function toStatement(claim: Claim, id: number, published: string): Statement {
  const articleId = `a${String(id).padStart(8, "0")}`;
  return { id: `${articleId}#c1`, articleId, published, claim };
}
