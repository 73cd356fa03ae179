import { createBeginning } from "../match/beginning.ts";
import { createEnding } from "../match/ending.ts";
import type { Move } from "../mention.ts";
import { withoutQualifier } from "./comparators.ts";

const LOWER_AFTER =
  /^\s?(?:\(?[a-z ]{0,24}\)?)?(?:reduction|cut|decrease|decline|drop|lower|less|below|fewer|fall|down|saving|smaller|improvement|decarboni[sz]ation)/;
const MOVED_BY = createEnding(
  /\b(?:by|down|minus|fell|rose|fall|falling|improved)\s*$|(?:\b(?:soar|surg|jump|climb|grew|grow|increas|leap|rocket|drop|declin|slump|tumbl|slid|plung|slip|sank|shr[aiu]nk|ris[ei]|dipp)[a-z]*|(?:[,(]|\b(?:sales|deliveries|registrations|production|output|were|was|is|are)) up)(?: [a-z]+ly| another| a further)?\s*$/,
);
/** "a 36 % increase", "72 % year on year", "26 % more than in 2021". */
const GROWN_AFTER = createBeginning(
  /^\s?(?:(?:year[- ](?:on|over)[- ]year|y-?o-?y|annual) )?(?:increase|growth|rise|jump|surge|gain|leap|up(?=[,.;)]| in\b)|year[- ](?:on|over)[- ]year|y-?o-?y|more than (?:a year|the year|last|in|the same|during)|up (?:on|from)|higher than|from (?:a year|the year|the same)|over the (?:previous|same|year)|on the (?:year|previous|same))\b/,
);
const ENDS_IN_TO = createEnding(/\bto\s*$/);
const ENDS_IN_SIGN = /[-+]\s?$/;
/** "(2019: 72,600)", "(previous year: 81,900)": what the figure before is held against. */
const BRACKETED_BEFORE = createEnding(
  /\((?:(?:in |fy ?|(?:[a-z0-9.-]+ ){1,3})?(?:19|20)\d\d|(?:prev(?:ious|\.)?|prior|last)[- ]?(?:year|yr\.?|quarter|month)(?:'s)?(?: period| figure| quarter)?|(?:a |the )?year (?:before|ago|earlier)|same (?:period|quarter) (?:last year|of (?:19|20)\d\d)): ?$/,
);

const LEFT_BEHIND = createEnding(
  /\b(?:from|compared (?:with|to)|against|versus|vs\.?)(?: (?:an?|the|its) (?:[a-z-]+ )?(?:previous|earlier|former|original|old|initial|projection|forecast|estimate)(?: (?:goal|target|plan|figure|forecast|level|value))?(?: of)?)?\s*$/,
);

export const isBracketed = (left: string): boolean => BRACKETED_BEFORE.test(left);

/** What the words before say of the step: "by 30 %", "to 30 %", "from 30 %". */
export function moveOf(left: string, right: string): Move {
  const bare = withoutQualifier(left);
  if (LEFT_BEHIND.test(bare) || isBracketed(bare)) return "from";
  if (ENDS_IN_TO.test(bare)) return "to";
  if (MOVED_BY.test(bare) || ENDS_IN_SIGN.test(bare)) return "by";
  if (LOWER_AFTER.test(right) || GROWN_AFTER.test(right)) return "by";
  return null;
}
