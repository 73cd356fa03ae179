/** What words of the text rule out or settle, however much signs speak against it. */
import type { Metric } from "../../pledge/metric.ts";
import { isOfAllCars } from "../figures/all-cars.ts";
import { isOfAllKinds, isOfAllSales } from "../figures/count-rules.ts";
import { isOfAbroad, isOfExamples, isPartOfOther } from "../figures/told-of.ts";
import type { Unread } from "./figure-signs.ts";

/** "75 electric cars by 2030": so few that a maker brings are models. */
const FEW_LAUNCHED = "count:launches";
/** Fewer of what is not named are no cars sold or built. */
const LEAST_OF_CARS = 10;

/** Whether words tell that a figure is not of a metric. */
export function cannotBe(metric: Metric, { quantity, reading, ruled }: Unread): boolean {
  if (isOfAllKinds(metric, quantity, reading)) return true;
  if (metric === "ev-share")
    return isOfAbroad(quantity, reading) || isPartOfOther(quantity, reading);
  if (metric !== "ev-volume") return false;
  return (
    (quantity.noun === null && quantity.amount < LEAST_OF_CARS) ||
    ruled?.claim.rules.includes(FEW_LAUNCHED) === true ||
    isOfAllCars(reading, quantity.start) ||
    (ruled?.claim.metric !== "ev-volume" && isOfAllSales(quantity, reading)) ||
    isOfExamples(quantity, reading)
  );
}

/** "won't back down from its goal of 50 %": a target that is told to stand is one, whatever speaks against its figure. */
export const isKept = ({ ruled, reading }: Unread): boolean =>
  ruled?.claim.kind === "pledge" && reading.language.changeWords.unchanged.test(reading.indexed);
