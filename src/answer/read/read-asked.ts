import { asksOfFuture, type Demand, decideDemand } from "../find/demands.ts";
import type { Query } from "../query.ts";
import { asksOpinion, asksYear, decideDirection, decideSuperlative } from "./intent.ts";
import { readLimit } from "./shape.ts";

/** What is read of a question beside its words. */
interface Beside {
  companies: number;
  places: number;
  intent: Query["intent"];
}

/** What the words of a question ask for by themselves. */
export const readAsked = (
  text: string,
  beside: Beside,
): Pick<
  Query,
  "asksOpinion" | "asksOfFuture" | "asksYear" | "demand" | "direction" | "superlative"
> => ({
  asksOfFuture: asksOfFuture(text),
  asksOpinion: asksOpinion(text),
  demand: toDemandBeside(decideDemand(text, beside.companies), beside),
  asksYear: asksYear(text),
  direction: decideDirection(text),
  superlative: decideSuperlative(readLimit(text, beside.companies).rest),
});

/**
 * `In which region is it highest, Europe or Japan?` names the places that it asks of; when an article ran is told with its
 * source.
 */
function toDemandBeside(demand: Demand | null, { places, intent }: Beside): Demand | null {
  const isOfPlaces = demand === "place" && places > 1;
  const isOfSource = demand === "month" && intent === "evidence";
  return isOfPlaces || isOfSource ? null : demand;
}
