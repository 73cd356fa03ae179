import type { Query } from "../query.ts";

/** `I thought it was 6`, `wasn't it 400?`, `is it 2019 or 2020?`: a figure that who asks has in mind limits nothing. */
export const BELIEVED =
  /\b(?:is|was|are|were) (?:it|that|this|they) (?:now |still |really )?(?:(?:in|by|from|against|of) )?(?:the year )?20\d\d,? or (?:(?:in|by|from|against|of) )?20\d\d\b|\b(?:i |we )?(?:thou?g?h?t|heard|remember(?:ed)?|assumed|believed|was told) (?:that )?(?:it|they|this|that) (?:was|were|is|had been|would be)\b[^?.,;]*|\bwas(?:n'?t| not) (?:it|that|this)\b[^?.,;]*|(?:我)?(?:记得|以为|听说)(?:是|有)[^?？，,。]*/gi;

/** `when it was first presented in 2024`: when a figure was given, which is not its year. */
const FIRST_GIVEN =
  /\bwhen (?:(?:it|that|this|they) (?:was|were) )?(?:first |originally |initially )(?:presented|announced|set|made|given|published|named|unveiled) (?:back )?in (?:[a-z]+ )?20\d\d\b/gi;

/** The words of a look-up without them; "I thought it was 6, was it changed?" asks of the six. */
export const withoutBelieved = (text: string, intent: Query["intent"]): string => {
  const given = text.replace(FIRST_GIVEN, " ");
  return intent === "look_up" || intent === "evidence" ? given.replace(BELIEVED, " ") : given;
};
