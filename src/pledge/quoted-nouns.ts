import { toFigurePattern } from "./kinds.ts";
import type { Titled } from "./title.ts";

/** "3.5 million a year by 2030", "annual sales of 200,000": so many in each year, and no sum of years. */
export function isYearly(said: Titled): boolean {
  if (said.kind !== "pledge" || said.metric !== "ev-volume" || said.amount === null) return false;
  const { quote, amount } = said;
  return SCALES.some((scale) => {
    const at = toFigurePattern(amount / scale).exec(quote);
    if (!at) return false;
    const rest = quote.slice(at.index + at[0].length);
    return YEARLY_AFTER.test(rest) || YEARLY_BEFORE.test(quote.slice(0, at.index));
  });
}

const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9] as const;
const YEARLY_AFTER =
  /^[^.;,，；。]{0,60}?(?:\b(?:a|per|each|every) year\b(?! (?:earlier|ago|before))|\bannually\b)/i;
const YEARLY_BEFORE =
  /(?:\b(?:annual|yearly) (?:sales|deliveries|output|production|volumes?)\b|(?:每年|年(?:销量?|产量?|产能)))[^.;,，；。]{0,40}$/i;

/** "halve its carbon intensity": emissions for each unit of something, and not their sum. */
export const isIntensity = ({ metric, basis, quote }: Titled): boolean =>
  metric === "ghg-emissions" &&
  (basis === null || basis === "absolute") &&
  INTENSITY.test(quote) &&
  !ABSOLUTE.test(quote);

const INTENSITY = /\b(?:carbon|co2e?|emissions?|ghg)(?: emissions?)? intensity\b|碳(?:排放)?强度/i;
const ABSOLUTE = /\babsolute\b|绝对|总量/i;

/** Whether a quote speaks of material used again, and not of one made with less carbon. */
export const isRecycled = ({ quote }: Titled): boolean =>
  /recycl|re-?used|secondary|再生|循环|回收/i.test(quote) &&
  !/bio-?based|renewable|生物基/i.test(quote);
