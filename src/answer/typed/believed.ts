import type { Query } from "../query.ts";

/** `I thought it was 6`, `wasn't it 400?`: a figure that who asks has in mind limits nothing. */
export const BELIEVED =
  /\b(?:i |we )?(?:thou?g?h?t|heard|remember(?:ed)?|assumed|believed|was told) (?:that )?(?:it|they|this|that) (?:was|were|is|had been|would be)\b[^?.,;]*|\bwas(?:n'?t| not) (?:it|that|this)\b[^?.,;]*|(?:我)?(?:记得|以为|听说)(?:是|有)[^?？，,。]*/gi;

/** The words of a look-up without them; "I thought it was 6, was it changed?" asks of the six. */
export const withoutBelieved = (text: string, intent: Query["intent"]): string =>
  intent === "look_up" ? text.replace(BELIEVED, " ") : text;
