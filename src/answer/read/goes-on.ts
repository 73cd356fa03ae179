import type { Metric } from "../../pledge/metric.ts";
import type { Fact } from "../fact.ts";
import { FIRST_YEAR, type YearRange } from "../query.ts";

const GOES_ON =
  /\bstill\b.{0,20}\b(?:build|builds|building|sell|sells|selling|make|makes|making|offer|offers|offering|produce|produces|producing|launch\w*|develop\w*)\b|(?:还在?|仍然?)(?:生产|销售|卖|制造|造)/i;

/** Whether a fact ends what a question asks to go on: "Does it still build petrol cars?" and the end of combustion cars. */
export const endsWhatGoesOn = ({ kind, metric, region }: Fact, text: string): boolean =>
  kind === "milestone" && metric === "ice-phase-out" && region === null && GOES_ON.test(text);

const SOLD_ON =
  /还.{0,3}(?:卖|造|生产|销售|做|推|有|出).{0,8}(?:油车|燃油|内燃|汽油|柴油)|(?:油车|燃油车).{0,4}还.{0,3}(?:卖|造|生产|销售|做|推|有|出)/;

/** Whether it asks if cars that burn fuel are still sold after some year. */
const asksIfGoesOn = (text: string, metrics: readonly Metric[]): boolean =>
  metrics[0] === "ice-phase-out" && SOLD_ON.test(text);

/** 2030年以后还卖油车吗 asks for an end by 2030. */
export const toYearsAsked = (
  years: YearRange[],
  text: string,
  metrics: readonly Metric[],
): YearRange[] =>
  asksIfGoesOn(text, metrics)
    ? years.map(({ from, to }) => ({ from: FIRST_YEAR, to: to > FAR_YEAR ? from - 1 : to }))
    : years;

const FAR_YEAR = 2100;
