import { companiesOf, type Query } from "../query.ts";
import { decideKind } from "./kind-asked.ts";

/** `How many electric cars did BMW sell?`: a figure of one company that is reported, of a metric that it names. */
export const asksOfReport = (query: Query): boolean =>
  query.intent === "look_up" &&
  query.asOf === null &&
  query.demand === null &&
  query.unit !== null &&
  decideKind(query.text) === "milestone" &&
  companiesOf(query).length === 1 &&
  query.metrics.length > 0 &&
  !query.metricsGuessed;
