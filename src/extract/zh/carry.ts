import type { CarryWords } from "../carry-words.ts";

const NEVER = /(?!)/;

/** Chinese words of going on: only bare numbers are carried on so far. */
export const CARRY: CarryWords = {
  numberAfter: /^/,
  countAfter: NEVER,
  nameBefore: NEVER,
  partLead: NEVER,
  follows: NEVER,
  reached: NEVER,
  dated: NEVER,
  multiplied: NEVER,
  factorOf: () => 1,
  modelWord: NEVER,
  objectAgain: NEVER,
};
