/** What words of the text rule out or settle, however much signs speak against it. */
import type { Metric } from "../../pledge/metric.ts";
import { isOfAllCars } from "../figures/all-cars.ts";
import { isOfAllKinds, isOfAllSales } from "../figures/count-rules.ts";
import { isOfAbroad, isOfExamples, isPartOfOther } from "../figures/told-of.ts";
import { topicConcepts } from "../figures/topic.ts";
import { hasTag } from "../match/cue.ts";
import type { Unread } from "./figure-signs.ts";

/** "75 electric cars by 2030": so few that a maker brings are models. */
const FEW_LAUNCHED = "count:launches";
/** "a $30,000 pickup": a smaller sum is a price. */
const LEAST_OF_SUM = 100_000;
/** Fewer of what is not named are no cars sold or built. */
const LEAST_OF_CARS = 10;

/** Whether batteries are spoken of in the sentence, before it or in the title. */
const speaksOfBatteries = ({ reading, context }: Unread): boolean =>
  hasTag(reading.concepts, "battery") ||
  hasTag(topicConcepts(context), "battery") ||
  context.titleConcepts.has("battery") ||
  context.last?.metric === "battery-recycling";

/** "130 GWh of wind power a year", "raising the PPAs to 61 GWh": no cells. */
const isOfPower = (unread: Unread): boolean =>
  !speaksOfBatteries(unread) &&
  (hasTag(unread.reading.concepts, "renewable") ||
    unread.reading.language.phrases.cars?.notCapacity.test(unread.reading.sentence.lower) === true);

/** Whether words tell that a figure is not of a metric. */
export function cannotBe(metric: Metric, unread: Unread): boolean {
  const { quantity, reading, ruled } = unread;
  const head = reading.sentence.lower.slice(0, quantity.start);
  if (quantity.unit === null && reading.language.phrases.countsPeople?.test(head)) return true;
  if (metric === "investment" && quantity.amount < LEAST_OF_SUM) return true;
  if (metric === "battery-recycling" && !speaksOfBatteries(unread)) return true;
  if (metric === "battery-capacity" && isOfPower(unread)) return true;
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
