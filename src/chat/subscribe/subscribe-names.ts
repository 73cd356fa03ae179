import { distance } from "fastest-levenshtein";
import { readWord } from "../../answer/answer.ts";
import { ALIASES, COMPANIES } from "../../pledge/companies.ts";
import { isSwapped } from "../../shared/swapped.ts";
import { GRAMMAR_WORDS } from "./subscribe-words.ts";

/** A company, or one of its brands, that is followed by name. */
export interface Followed {
  companyId: string;
  /** Null for the company with all its brands. */
  brand: string | null;
}

/** Letters and digits only, without case and accents. */
export const squash = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();

/** The company's own names come first, so that a brand of the same name does not hide it. */
const BY_NAME: ReadonlyMap<string, Followed> = new Map<string, Followed>(
  [
    ...ALIASES.filter(({ brand }) => brand !== null),
    ...ALIASES.filter(({ brand }) => brand === null),
    ...COMPANIES.map(({ id }) => ({ text: id, companyId: id, brand: null })),
  ].map(({ text, companyId, brand }) => [squash(text), { companyId, brand }]),
);

/** The company or brand of exactly this name, in any spelling of case, accents and hyphens. */
export const findFollowed = (name: string): Followed | null => BY_NAME.get(squash(name)) ?? null;

const MAX_SUGGESTIONS = 3;
/** A name of three letters is only suggested where they are all there. */
const MIN_EDITED_CHARS = 4;

interface Candidate {
  text: string;
  key: string;
}

const NAMES: readonly Candidate[] = ALIASES.filter(({ script }) => script === "latin").map(
  ({ text }) => ({ text, key: squash(text) }),
);
const WORDS: readonly Candidate[] = GRAMMAR_WORDS.map((text) => ({ text, key: squash(text) }));

/**
 * Words and names that a word may be meant for, the nearest first: a letter wrong in four to seven, two in
 * more, or two neighbours swapped in any number.
 */
export function suggestWords(typed: string): string[] {
  const key = squash(typed);
  if (key.length < 3) return [];
  const near = [...WORDS, ...NAMES]
    .map(({ text, key: meant }) => ({ text, far: toDistance(key, meant) }))
    .filter(({ far }) => far !== null)
    .toSorted((one, other) => (one.far ?? 0) - (other.far ?? 0));
  const texts = new Map(near.map(({ text }) => [squash(text), text]));
  return [...texts.values()].slice(0, MAX_SUGGESTIONS);
}

function toDistance(typed: string, meant: string): number | null {
  if (typed === meant) return 0;
  if (isSwapped(typed, meant)) return 0.5;
  if (meant.length < MIN_EDITED_CHARS || typed.length < MIN_EDITED_CHARS) return null;
  const allowed = Math.min(typed.length, meant.length) < 8 ? 1 : 2;
  if (Math.abs(typed.length - meant.length) > allowed) return null;
  const edits = distance(typed, meant);
  return edits <= allowed ? edits : null;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Signs that mean something elsewhere, as in `toyota*`, and that a name would be read without. */
const SIGNS = /[()[\]{}*<>=|~^@#!?$%\\]/;

/**
 * What some words name: a company by its exact name, else what a question would read in them. Words with
 * more in them than the name are none.
 */
export function readNamed(words: string): ReturnType<typeof readWord> {
  if (SIGNS.test(words)) return null;
  const followed = findFollowed(words);
  if (followed) return { kind: "company", ...followed, name: words, isExact: true };
  const named = readWord(words);
  if (named === null || !CJK.test(words)) return named;
  // In a text without blanks a question finds names anywhere; here the name must be all of it.
  const isLonger = [words.slice(1), words.slice(0, -1)].some((part) => {
    const found = readWord(part);
    return found !== null && JSON.stringify(found) === JSON.stringify(named);
  });
  return named.kind === "company" || isLonger ? null : named;
}
