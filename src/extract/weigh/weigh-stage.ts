import type { Claim } from "../../pledge/claim.ts";
import type { Metric, Stage } from "../../pledge/metric.ts";
import type { Unscoped } from "../figures/unscoped.ts";
import { stageSigns } from "./stage-signs.ts";
import { chancesBy, type SignWeights, signsFor } from "./weigh.ts";

/** What each sign weighs for each part of the value chain, and for "none", as log-odds. */
export type StageWeights = SignWeights<Stage | "none">;

/** The likeliest stage is taken from this chance on, whatever rules said. */
const LEAST_OF_STAGE = 0.4;

/** What is counted or paid covers no part of the value chain, and what is sold its products. */
const STAGE_OF: Partial<Record<Metric, Stage | null>> = {
  "ev-volume": null,
  "ev-models": null,
  "ev-share": "products",
  "ice-phase-out": "products",
  investment: null,
  "battery-capacity": null,
  "battery-recycling": null,
  "charging-points": null,
  network: null,
  "ev-mileage": null,
};

/** "Scope 1 and 2 emissions per car", "carbon per kWh", "life-cycle neutrality": named scopes, other divisors and a whole life say more than all words around. */
function isSettled({ claim: { stage, scopes, metric, basis }, reading }: Unscoped): boolean {
  if (stage === STAGE_OF[metric]) return true;
  if (stage === "life-cycle") return metric === "net-zero";
  // "CO2 per tonne-kilometre" of goods carried.
  if (stage === "logistics") return basis === "per-km";
  if (stage === "operations") return scopes !== null && !scopes.includes(3);
  const { perOther } = reading.language.phrases;
  return stage === null && (perOther?.test(reading.sentence.lower) ?? false);
}

/** The part of the value chain that a claim covers, by all that speaks for it. */
export function weighStage(unscoped: Unscoped, weights: StageWeights): Stage | null {
  if (isSettled(unscoped)) return unscoped.claim.stage;
  const signs = signsFor(weights);
  stageSigns(unscoped, signs);
  const stage = readStage(chancesBy(signs, weights), weights, unscoped.claim.stage);
  return stage !== null && OWN.has(stage) && isOfOthers(unscoped.claim.scopes) ? null : stage;
}

/** Scope 1 and 2 are of a company's own works, scope 3 of what is before and behind them. */
const OWN: ReadonlySet<Stage> = new Set(["operations", "production"]);
const isOfOthers = (scopes: Claim["scopes"]): boolean => scopes?.join() === "3";

/** What the chances of each label say; where none is likely, what rules said stays. */
export function readStage(
  chances: readonly number[],
  { labels }: Pick<StageWeights, "labels">,
  ruled: Stage | null,
): Stage | null {
  const top = Math.max(...chances);
  const label = labels[chances.indexOf(top)];
  if (label === undefined || top < LEAST_OF_STAGE) return ruled;
  return label === "none" ? null : label;
}
