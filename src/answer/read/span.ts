import type { Query } from "../query.ts";
import type { TimeAsked } from "./years.ts";

/** `By how much did it fall from 2018 to 2023?` counts from the first of the years. */
export function countFromFirst(time: TimeAsked, text: string, intent: Query["intent"]): TimeAsked {
  const [span, ...others] = time.years;
  const isSpan =
    span !== undefined &&
    others.length === 0 &&
    span.from < span.to &&
    span.to - span.from < MAX_SPAN;
  const asksOne = intent === "look_up" || intent === "progress";
  if (!isSpan || !asksOne || time.baselineYear !== null || !FALLS.test(text)) return time;
  return { ...time, baselineYear: span.from, years: [{ from: span.to, to: span.to }] };
}

/** Years from a base year to a target; what is open-ended is longer. */
const MAX_SPAN = 60;
const FALLS =
  /\b(?:fall|fell|drop(?:ped)?|declin\w+|shr[ai]nk|cut|cuts|reduc\w+|lower\w*|decreas\w+|grow|grew|ris[ei]n?g?|rose|increas\w+)\b.{0,60}\b(?:between|from) (?:19|20)\d\d|\bhow much\b.{0,80}\b(?:between|from) (?:19|20)\d\d/i;

const GROWTH =
  /\b(?:by how (?:much|many)\b.{0,80}|how (?:much|far)\b.{0,80}\b(?:gr[eo]w\w*|r[io]se\w*|increas\w+|climb\w*|jump\w*|f[ae]ll?\w*|drop\w*|declin\w+|shr[aiu]nk\w*|chang\w+|improv\w+|(?:go|went|gone|come|came) (?:up|down))\b.{0,40}|(?:what|how (?:big|large|great|much))\b.{0,40}\b(?:gap|change|increase|growth|drop|rise|fall)\b(?! due).{0,30})\b(?:between|from) (?:fiscal |FY ?)?20\d\d/i;

/** Whether it asks how far a figure moved from one year to another. */
export const asksGrowth = (text: string): boolean => GROWTH.test(text);
