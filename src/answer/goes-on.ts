import type { Fact } from "./fact.ts";

const GOES_ON =
  /\bstill\b.{0,20}\b(?:build|builds|building|sell|sells|selling|make|makes|making|offer|offers|offering|produce|produces|producing|launch\w*|develop\w*)\b|(?:还在?|仍然?)(?:生产|销售|卖|制造|造)/i;

/** Whether a fact ends what a question asks to go on: "Does it still build petrol cars?" and the end of combustion cars. */
export const endsWhatGoesOn = ({ kind, metric, region }: Fact, text: string): boolean =>
  kind === "milestone" && metric === "ice-phase-out" && region === null && GOES_ON.test(text);
