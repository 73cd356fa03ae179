import { STATE_METRICS } from "../../pledge/metric.ts";
import type { Query } from "../query.ts";
import type { Attempt } from "./attempts.ts";

/** "Where did it stand at the end of 2022?": the reports of that year, and what they are to come to. */
export const toReportedAttempts = (query: Query): Attempt[] =>
  query.years.length > 0 &&
  !query.yearsInherited &&
  ((query.intent === "progress" && STOOD.test(query.text)) ||
    (query.intent === "look_up" && AND_THE_GOAL.test(query.text)))
    ? [{ ...query, years: [], kind: null, reportedIn: query.years, reportedOnly: true }]
    : [];

/** Of one company that pledges for another year than the one in the question. */
export function toOtherYearAttempts(query: Query): Attempt[] {
  const attempts: Attempt[] = [];
  // "It moved its neutrality to 2050, right?": the year that is registered says no.
  if (deniesYear(query))
    attempts.push({
      ...query,
      ...{ intent: "change", changeAsked: "changed", years: [], yearDenied: true },
      metrics: query.metrics.filter((metric) => STATE_METRICS.has(metric)),
      presumesMove: false,
      // "It is neutral by 2040, right?": of what never moved the year is told as it is.
      movedOnly: !TO_YEAR.test(query.text),
    });
  // "How many were so in 2023, and by which year should the rest follow?": the year that is asked for is another.
  if (query.years.length > 0 && AND_BY_WHEN.test(query.text))
    attempts.push({ ...query, years: [], kind: "pledge", unit: null });
  return attempts;
}

const STOOD =
  /\b(?:did|was|were|had|has|have)\b.{0,60}\b(?:at the (?:end|close) of|by the end of|by|in(?: mid-?| late| early)?|as of) (?:\w+ )?20\d\d\b/i;

/** `How much was recycled in 2023, and what is the goal?` */
const AND_THE_GOAL =
  /\b20\d\d\b.*(?:\band|,|;|\bagainst|\bversus|\bvs\.?) (?:what(?:'s| is| was| are) )?(?:the|its|their) (?:[\w-]+ ){0,2}(?:targets?|goals?|plans?|aims?|pledges?)\b(?!.*\b20\d\d\b)/i;
const AND_BY_WHEN = /(?:\band|,) (?:by|in|until) (?:when|(?:which|what)(?: fiscal)? year)\b/i;

/** `moved to 2050`, `right?`: what can be denied of a pledge by its year. */
const TO_YEAR =
  /\b(?:mov|shift|push|pull|put|delay|postpon|brought|bring|chang|slip|advanc)\w*\b.{0,60}\b(?:to|until|till|for) 20\d\d\b/i;
const CONFIRM =
  /, ?(?:right|correct|true|yes|no|is(?:n't| it not)(?: it)?|wasn't it|doesn't it|didn't (?:it|they)|don't they|hasn't it)\?*$|^(?:is it|am i) (?:true|right|correct)\b/i;

const deniesYear = ({ intent, text, years, yearsInherited, metrics, ...query }: Query): boolean =>
  (intent === "change" || intent === "look_up") &&
  years.length === 1 &&
  !yearsInherited &&
  query.published === null &&
  metrics.length > 0 &&
  !query.metricsGuessed &&
  metrics.some((metric) => STATE_METRICS.has(metric)) &&
  metrics.every((metric) => STATE_METRICS.has(metric) || metric === "green-factories") &&
  (TO_YEAR.test(text) || CONFIRM.test(text));
