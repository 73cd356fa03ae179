import { soleKindOf } from "../../pledge/kinds.ts";
import type { Fact } from "../fact.ts";
import type { Query } from "../query.ts";
import { nearFigure } from "./figure.ts";

/** How well what a figure counts fits a question of how many there are. */
export const rankCounted = (fact: Fact, query: Query): number =>
  rankLevel(fact, query) + rankMeasure(fact, query) + rankFast(fact, query);

/** "How many plants are there?" asks of all, before what is added to them. */
const rankLevel = ({ change }: Fact, { unit, direction, amounts }: Query): number =>
  unit === "number" && direction === null && amounts.length === 0 && change === "increase-by"
    ? -ADDED_WEIGHT
    : 0;

const ADDED_WEIGHT = 1;

/** What is counted at a place to charge: the place, or what stands there. */
const MEASURES: readonly { asked: RegExp; told: RegExp }[] = [
  { asked: /[座站]/, told: /[座站]|\b(?:stations?|sites?|hubs?)\b/i },
  {
    asked: /[根桩枪]/,
    told: /[根桩枪]|\b(?:points?|plugs?|piles?|posts?|connectors?|chargers?)\b/i,
  },
];
const MEASURE_WEIGHT = 0.6;

/** 多少根 asks of chargers, 多少座 of stations. */
function rankMeasure({ metric, amount, sources }: Fact, { text, unit }: Query): number {
  if (metric !== "charging-points" || amount === null || unit !== "number") return 0;
  const asked = MEASURES.filter((one) => one.asked.test(text));
  const [only] = asked;
  if (asked.length !== 1 || !only) return 0;
  return sources.some(({ quote }) => only.told.test(nearFigure(quote, amount)))
    ? MEASURE_WEIGHT
    : 0;
}

const FAST = /\b(?:fast|rapid|high[- ]power)[- ]?charg|快充/i;

/** Fast chargers are asked for, or chargers of all kinds, of which those are a part. */
function rankFast({ metric, amount, sources }: Fact, { text }: Query): number {
  if (metric !== "charging-points" || amount === null) return 0;
  const isFast = sources.some(
    ({ quote }) => soleKindOf({ metric, amount, quote }) === "fast_charger",
  );
  return isFast === FAST.test(text) ? 0 : -MEASURE_WEIGHT;
}
