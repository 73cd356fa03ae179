import { type Fact, toMoves } from "../fact.ts";
import { MONTHS } from "../lexicon/months.ts";
import type { DayRange, Query } from "../query.ts";
import { asksWhen } from "../read/intent.ts";
import { isOfSamePart, partsIn, quarterToldOf, WHOLE_YEAR } from "../read/part-of-year.ts";
import { findFigure, nearFigure } from "./figure.ts";

const WHOLE =
  /\b(?:entirely|exclusively|solely|only|nothing but|100 ?(?:%|per ?cent|percent)|all|fully|completely|wholly|totally)\b|全部|百分之百|100 ?%|完全/i;
const IN_TOTAL =
  /\b(?:in total|altogether|total (?:\w+ )?(?:co2|carbon|greenhouse|ghg|emissions?|energy|water|waste)|all told|in all)\b|总量|总排放|总能耗|一共|总共/i;
/** What one vehicle, or one thing of many, comes to. */
const OF_ONE =
  /\b(?:per|each|every)\b(?! (?:year|annum|month))|\b(?:of|for|in) (?:an?|one) (?:[\w-]+ ){0,3}(?:car|vehicle|truck|battery|model|suv|van)\b|\bfootprint of (?:an?|the) \p{Lu}|\ban? \p{Lu}\w+ \d|每辆|单车|每台|平均/u;
const OF_PART: ReadonlySet<NonNullable<Fact["stage"]>> = new Set([
  "production",
  "logistics",
  "use-phase",
  "products",
  "supply-chain",
]);

/**
 * Whether a fact reaches as far as the question does. Of when all of something is done, a part says nothing; what a
 * company emits in total is no figure of one car, nor of a part of its business.
 */
export function isOfExtent(fact: Fact, query: Query): boolean {
  return (
    isWhole(fact, query) &&
    isTotal(fact, query) &&
    isOfWholeYear(fact, query) &&
    isOfBatteryAlone(fact, query)
  );
}

/** A part of a year; `by the end of June` is a state and no part. */
const PART_OF_YEAR =
  /\b(?:half[- ]year|(?:first|second|third|fourth|last|latest|final)[- ](?:half|quarter)|(?:first|last|latest|final|january|april|july|october)[- ](?:three|six|nine) months|quarter|q[1-4]|h[12]|months|(?<!(?:end of|by|as of|until) )(?:in|for|during) (?:january|february|march|april|may|june|july|august|september|october|november|december))\b|\b(?:between|from) (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:and|to|through|until) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|季度|上半年|下半年|前[一二三四五六七八九十\d]+个月|\d月(?!\d*[日底末])/i;

/** Whether a text speaks of a quarter, a half or some months of a year. */
export const namesPartOfYear = (text: string): boolean => PART_OF_YEAR.test(text);

/** Whether a figure is told of a part of a year alone. */
export const isOfPartOfYear = ({ kind, metric, amount, sources }: Fact): boolean =>
  kind === "milestone" &&
  metric === "ev-volume" &&
  amount !== null &&
  sources.length > 0 &&
  sources.every(
    ({ quote }) =>
      PART_OF_YEAR.test(nearFigure(quote, amount)) &&
      !OF_YEAR.test(findFigure(quote, amount)?.after ?? ""),
  );

/** `3,099 in the fourth quarter and 10,241 in all of 2024`: right behind a figure. */
const OF_YEAR =
  /^[^.;,\d]{0,20}\b(?:in|for|over|during) (?:all (?:of )?|the (?:whole|full|entire) (?:of )?)?(?:the )?(?:(?:full |whole )?year\b|20\d\d\b)/i;

/** A part of a year that is counted from today. */
export const LAST_PART =
  /\b(?:last|this|past) (?:quarter|month|week)\b|上个?季度|本季度|上个?月|本月/i;

/** Whether a source tells the figure of that very part of a year; one that rounds it may be the one. */
const isOfPartAsked = ({ sources, amount, metric, year }: Fact, text: string): boolean =>
  sources.some(({ quote, published }) => {
    const near = nearFigure(quote, amount ?? 0);
    const goneBy = partsIn(near).size === 0 ? quarterToldOf(near, published) : null;
    if (goneBy !== null && goneBy.year === year && partsIn(text).has(goneBy.part)) return true;
    // "VW sold 273,000 in the nine months, Audi 123,000": one part of a year for all.
    const isSaid = PART_OF_YEAR.test(near) || (near !== "" && partsIn(quote).size !== 1);
    const told = isSaid ? near : quote;
    // Of a share it is seldom said again; what says nothing may be of any part.
    return (metric === "ev-share" && !PART_OF_YEAR.test(told)) || isOfSamePart(text, told);
  });

/** What was sold within a part of a year is not what was sold in it. */
function isOfWholeYear(fact: Fact, { years, month, text }: Query): boolean {
  const { kind, metric, amount, sources } = fact;
  if ((metric !== "ev-volume" && metric !== "ev-share") || amount === null) return true;
  const isOfPart = PART_OF_YEAR.test(text) && month === null && partsIn(text).size > 0;
  if (isOfPart && sources.length > 0) return isOfPartAsked(fact, text);
  if (kind !== "milestone" || metric !== "ev-volume") return true;
  if (LAST_PART.test(text))
    return sources.some(({ quote }) => PART_OF_YEAR.test(nearFigure(quote, amount)));
  if (years.length === 0 || month !== null || sources.length === 0) return true;
  if (WHOLE_YEAR.test(text) && sources.every(({ quote }) => tellsPart(quote))) return false;
  return isOfPartOfYear(fact) === PART_OF_YEAR.test(text);
}

const tellsPart = (quote: string): boolean => partsIn(quote).size > 0 && !WHOLE_YEAR.test(quote);

/** `by the end of March` is a state on a day. */
const BY_MONTH =
  /\b(?:by|until|till|through|up to|to|since|as of|as at|end of)(?: the)?(?: end of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|截至|截止|月底|月末/i;
const THIS_MONTH = /\b(?:last|this|the|that) month\b|\bmonthly\b|当月|本月|上月|单月/i;

/** Whether a fact tells of the month that a question asks of: what was sold in a year says nothing of one of its months. */
export function isOfMonth({ kind, metric, sources }: Fact, { month, text }: Query): boolean {
  if (month === null || kind !== "milestone" || sources.length === 0) return true;
  if ((metric !== "ev-volume" && metric !== "ev-share") || BY_MONTH.test(text)) return true;
  return sources.some(({ quote }) => saysMonth(quote, month));
}

/** "Sept." */
const SHORT_CHARS = 3;

/** Whether a text tells of a month, by its name or as the last one. */
export function saysMonth(text: string, { sinceOn }: DayRange): boolean {
  const number = Number(sinceOn.slice(5, 7));
  const short = MONTHS[number - 1]?.slice(0, SHORT_CHARS);
  const named = new RegExp(`\\b${short}|(?<!\\d)${number}月`, "i");
  return named.test(text) || THIS_MONTH.test(text);
}

const BATTERY_ALONE =
  /\b(?:battery[- ]electric|(?:pure|purely|fully|all)[- ]electric|bevs?|battery (?:cars|vehicles)|run on batter)|纯电/i;
const WITH_HYBRIDS = /\belectrified|\bhybrids?\b|\bplug-?ins?\b|混动|插电|插混/i;

/** What counts hybrids in says nothing of battery cars alone. */
function isOfBatteryAlone({ metric, amount, sources }: Fact, { text }: Query): boolean {
  if (metric !== "ev-share" && metric !== "ev-volume") return true;
  if (amount === null || sources.length === 0) return true;
  if (!BATTERY_ALONE.test(text) || WITH_HYBRIDS.test(text)) return true;
  return !sources.every(({ quote }) => {
    const near = nearFigure(quote, amount);
    return WITH_HYBRIDS.test(near) && !BATTERY_ALONE.test(near);
  });
}

const COUNTED: ReadonlySet<Fact["metric"]> = new Set(["ev-models", "ev-volume"]);
const ONLY_ELECTRIC =
  /\b(?:only|solely|exclusively|nothing but)\b[^?.,]{0,24}\b(?:electric|evs?|bevs?|zero[- ]emission)\b|\b(?:electric|evs?|bevs?) (?:cars? |vehicles? )?only\b/i;
const ALL_ELECTRIC =
  /\b(?:all|fully|purely|only|entirely|exclusively|100 ?%|100 per ?cent|nothing but)[- ](?:battery[- ])?(?:electric|evs?)\b|\belectric[- ]only\b|全面电动|纯电品牌/i;

function isWhole(fact: Fact, { metrics, asksYear, intent, text }: Query): boolean {
  const { metric, amount, unit } = fact;
  // "Will it still sell nothing but electric cars?": that two thirds are to be electric is no yes, unless it was more before.
  if (intent === "change" && metrics[0] === "ice-phase-out" && metric === "ev-share")
    return !ONLY_ELECTRIC.test(text) || (amount ?? 0) >= ALL || toMoves(fact).length > 0;
  if (!asksYear || intent === "change" || amount === null) return true;
  // So many electric cars are not all of them.
  if (COUNTED.has(metric) && asksWhen(text) && ALL_ELECTRIC.test(text)) return false;
  if (metric === "renewable-energy" && WHOLE.test(text)) return unit === "%" && amount >= ALL;
  const isEnd = metrics.includes("ice-phase-out") && metric === "ev-share";
  return !isEnd || amount >= ALL;
}

/** Percent. */
const ALL = 100;

function isTotal(
  fact: Fact,
  { direction, unit, basis, amounts, facets, stages, text }: Query,
): boolean {
  const isLevel = direction === "level" || unit === "tonnes";
  if (fact.metric !== "ghg-emissions" || !isLevel || basis !== null) return true;
  if (amounts.length > 0 || facets.length > 0 || stages.length > 0) return true;
  if (fact.stage !== null && OF_PART.has(fact.stage) && IN_TOTAL.test(text)) return false;
  const isAsked = IN_TOTAL.test(text) || /\bemit/i.test(text) || /排放/.test(text);
  if (!isAsked || fact.change !== "reach") return true;
  if (fact.basis !== null && fact.basis !== "absolute") return false;
  return fact.sources.length === 0 || !fact.sources.every(({ quote }) => OF_ONE.test(quote));
}
