import { shortNamesIn } from "../../extract/zh/short-names.ts";
import { ALIASES, COMPANIES } from "../../pledge/companies.ts";
import type { Alias } from "../../pledge/company.ts";
import { groupBy } from "../../shared/group-by.ts";
import { remember } from "../../shared/remember.ts";
import { LOOK_ALIKES } from "../typed/look-alikes.ts";
import { distanceWithin } from "../typed/nearest.ts";
import { COMMON_WORDS, WORDS_THAT_ARE_NAMES } from "./common-words.ts";
import { findByLeader, LEADERS_IN_CHINESE } from "./leader-names.ts";
import { hasCjk, isTypoOf, squash, type Token } from "./tokens.ts";

/** A company or one of its brands, named in a question. */
export interface NameMention {
  companyId: string;
  brand: string | null;
  /** The group as a whole is asked of, and none of its brands. */
  isGroup?: true;
  /** As typed. */
  typed: string;
  /** The name that was understood. */
  name: string;
  /** False where the spelling was mended. */
  exact: boolean;
  /** Token range, end exclusive; both -1 for a CJK name. */
  from: number;
  to: number;
}

/** A name that looks like a company and is none that is known. */
export interface UnknownName {
  typed: string;
  /** Names that it may be meant for, nearest first. */
  suggestions: string[];
}

const MAX_NAME_WORDS = 5;
/** Below this a slip cannot be told from another word. */
const MIN_FUZZY_CHARS = 4;

/** `BWM`: in a name this short only swapped letters are taken for a slip. */
const SHORT_NAME_CHARS = 3;

const LATIN = ALIASES.filter(({ script }) => script === "latin").map((alias) => ({
  ...alias,
  key: squash(alias.text),
}));
const BY_SQUASHED = groupBy(LATIN, ({ key }) => key);
const CJK_LONGEST_FIRST = [
  ...ALIASES.filter(({ script }) => script === "cjk"),
  ...LEADERS_IN_CHINESE,
].toSorted((left, right) => right.text.length - left.text.length);
/** `Benz` of Mercedes-Benz: the last part of a name with a hyphen, where one company alone is called so. */
const BY_ENDING = groupBy(
  LATIN.flatMap((alias) => {
    const [, ending] = /^\p{Lu}[\p{L}]+-(\p{Lu}\p{Ll}{3,})$/u.exec(alias.text) ?? [];
    return ending === undefined ? [] : [{ alias, ending: squash(ending) }];
  }),
  ({ ending }) => ending,
);
const OTHERS = new Set(COMPANIES.flatMap((entry) => entry.notToBeConfused ?? []).map(squash));
const BY_BEGINNING = groupBy(
  LATIN.flatMap((alias) => toBeginnings(alias.text).map((beginning) => ({ alias, beginning }))),
  ({ beginning }) => beginning,
);

/** The first words of a longer name: `great`, `greatwall` of Great Wall Motor. */
function toBeginnings(name: string): string[] {
  const words = name.split(/[\s-]+/);
  return words.slice(0, -1).map((_, index) => squash(words.slice(0, index + 1).join("")));
}

/** Finds companies and brands: the longest names first, whole ones before those with a slip in them. */
export function findNames(text: string, tokens: readonly Token[]): NameMention[] {
  const taken = tokens.map(() => false);
  const mentions = [...findCjkNames(text)].toSorted(
    (left, right) => text.indexOf(left.name) - text.indexOf(right.name),
  );
  const scan = (length: number, find: Finder, exact: boolean) => {
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const to = from + length;
      if (taken.slice(from, to).some(Boolean)) continue;
      if (isOwnerWithin(text, tokens.slice(from, to))) continue;
      const found = find(tokens.slice(from, to), tokens[to]);
      if (found === null) continue;
      taken.fill(true, from, to);
      if (found !== "other") mentions.push(toMention(found, tokens, { from, to, exact }));
    }
  };
  for (let length = MAX_NAME_WORDS; length > 1; length -= 1) {
    scan(length, findWhole, true);
    scan(length, findMisspelt, false);
  }
  scan(1, findWhole, true);
  scan(1, findMisspelt, false);
  return mentions.toSorted((left, right) => left.from - right.from);
}

/** `Mahindra's electric three-wheelers` are no Mahindra Electric. */
const isOwnerWithin = (text: string, window: readonly Token[]): boolean =>
  window.some(
    ({ start, raw }, at) =>
      at + 1 < window.length && /^'s?(?![\p{L}\d])/u.test(text.slice(start + raw.length)),
  );

/** The name that some words are; `other` for what only looks like one. */
type Finder = (window: readonly Token[], next?: Token) => Alias | "other" | null;

function toMention(
  alias: Alias,
  tokens: readonly Token[],
  { from, to, exact }: { from: number; to: number; exact: boolean },
): NameMention {
  const typed = tokens
    .slice(from, to)
    .map(({ raw }) => raw)
    .join(" ");
  return {
    companyId: alias.companyId,
    brand: alias.brand,
    typed,
    name: alias.text,
    exact,
    from,
    to,
  };
}

function findWhole(window: readonly Token[], next?: Token): Alias | "other" | null {
  const squashed = window.map(({ text }) => squash(text)).join("");
  if (OTHERS.has(squashed) && !BY_SQUASHED.has(squashed)) return "other";
  const raw = window.map((token) => token.raw).join(" ");
  // "It had a good year" says nothing of tyres.
  const isWords = window.length > 1 && window.every(({ text }) => COMMON_WORDS.has(text));
  const named = namesOf(squashed, window).find(
    ({ text }) =>
      !(isWords || WORDS_THAT_ARE_NAMES.has(squashed)) ||
      sameCase(text, raw) ||
      isShouted(text, window),
  );
  return (
    named ??
    findByLeader(squashed, window) ??
    findByBeginning(window) ??
    findByEnding(window) ??
    findByLetters(window, next)
  );
}

/** Letters that stand for a maker; others are units, elements and product lines: KG, LI, IM. */
const BY_LETTERS: ReadonlySet<string> = new Set(["LG", "SK", "UD"]);

/** `LG` for LG Energy Solution, where no other of its firms is named. */
function findByLetters([token, ...more]: readonly Token[], next?: Token): Alias | null {
  if (token === undefined || more.length > 0 || !BY_LETTERS.has(token.raw)) return null;
  const isOther = next !== undefined && /^\p{Lu}/u.test(next.raw) && !COMMON_WORDS.has(next.text);
  return isOther ? null : beginningOfOne(token.text);
}

const MAX_BARE_CHARS = 4;

/** `BMWs`, `Teslas`, `bmws`: several of its cars, or its own without the apostrophe. */
function namesOf(squashed: string, window: readonly Token[]): readonly Alias[] {
  const whole = BY_SQUASHED.get(squashed);
  if (whole !== undefined || window.length > 1 || COMMON_WORDS.has(squashed)) return whole ?? [];
  const one = squashed.replace(OWNED, "");
  const isName =
    one !== squashed && one.length >= SHORT_NAME_CHARS && !WORDS_THAT_ARE_NAMES.has(one);
  // Longer ones are found as slips, which says that they were mended.
  const isPlural = /^\p{Lu}/u.test(window[0]?.raw ?? "") || one.length <= MAX_BARE_CHARS;
  const isWord = COMMON_WORDS.has(one) || LOOK_ALIKES.has(squashed);
  return isName && isPlural && !isWord ? (BY_SQUASHED.get(one) ?? []) : [];
}

const sameCase = (name: string, typed: string) =>
  name.replace(/[^\p{L}\p{N}]/gu, "") === typed.replace(/[^\p{L}\p{N}]/gu, "");

/** `When will Mini …`: a name that its owner writes in capitals, with one where no sentence begins. */
const isShouted = (name: string, [token, ...others]: readonly Token[]): boolean =>
  token !== undefined &&
  others.length === 0 &&
  token.start > 0 &&
  name === name.toUpperCase() &&
  name.length > 3 &&
  /^\p{Lu}\p{Ll}+$/u.test(token.raw);

/** `Tata` for Tata Motors, `Great Wall` for Great Wall Motor: a capitalised beginning of one company's names. */
function findByBeginning(window: readonly Token[]): Alias | null {
  const beginning = window.map(({ text }) => squash(text)).join("");
  if (beginning.length < MIN_FUZZY_CHARS || WORDS_THAT_ARE_NAMES.has(beginning)) return null;
  if (window.every(({ text }) => COMMON_WORDS.has(text))) return null;
  if (!window.every(({ raw }) => /^\p{Lu}/u.test(raw))) return null;
  return beginningOfOne(beginning);
}

/** `Scout` for Scout Motors: the one brand whose names begin so. */
const brandOfAll = ([first, ...others]: readonly Alias[]): Alias | null =>
  first !== undefined && others.every(({ brand }) => brand === first.brand) ? first : null;

/** `Benz`, `Benz's`: capitalised, and the end of one company's own name. */
function findByEnding([token, ...more]: readonly Token[]): Alias | null {
  if (token === undefined || more.length > 0 || !/^\p{Lu}\p{Ll}+/u.test(token.raw)) return null;
  const ends = BY_ENDING.get(squash(token.text)) ?? [];
  const own = ends.filter(({ alias }) => alias.brand === null).map(({ alias }) => alias);
  return new Set(own.map(({ companyId }) => companyId)).size === 1 ? (own[0] ?? null) : null;
}

/** The company whose names alone begin so. */
function beginningOfOne(beginning: string): Alias | null {
  const candidates = (BY_BEGINNING.get(beginning) ?? []).map(({ alias }) => alias);
  return new Set(candidates.map(({ companyId }) => companyId)).size === 1
    ? (candidates.find(({ brand }) => brand === null) ?? brandOfAll(candidates))
    : null;
}

function findMisspelt(window: readonly Token[]): Alias | null {
  if (window.length > 3 || window.every(({ text }) => COMMON_WORDS.has(text))) return null;
  if (window.length > 1 && window.some(({ text }) => text.length < 3 || COMMON_WORDS.has(text)))
    return findWordByWord(window.map(({ text }) => text).join(" "));
  const squashed = window.map(({ text }) => squash(text)).join("");
  if (LOOK_ALIKES.has(squashed)) return null;
  const isShort = window.length === 1 && squashed.length === SHORT_NAME_CHARS;
  const least = window.length > 1 ? MIN_FUZZY_CHARS * 2 : MIN_FUZZY_CHARS;
  if ((squashed.length < least && !isShort) || hasCjk(squashed)) return null;
  return findNearKey(squashed);
}

/** "renualts goal": a name that owns something, without its apostrophe. */
const OWNED = /s$/;

/** Words of which it is remembered whose slip they are: questions and articles say the same ones. */
const MAX_REMEMBERED = 20_000;

const findNearKey = remember(
  MAX_REMEMBERED,
  (squashed) =>
    LATIN.find(({ key }) => isTypoOf(squashed, key)) ??
    LATIN.find(({ key }) => isTypoOf(squashed.replace(OWNED, ""), key)) ??
    null,
);

const OF_WORDS = LATIN.filter(({ text }) => text.includes(" ")).map((alias) => ({
  ...alias,
  words: alias.text.toLowerCase().split(" "),
}));

/** `daimlr trucks` for Daimler Truck: each word is one of the name's, or its plural, or a slip of it. */
const findWordByWord = remember(MAX_REMEMBERED, (typed) => {
  const words = typed.split(" ");
  return (
    OF_WORDS.find(
      (alias) =>
        alias.words.length === words.length &&
        alias.words.every((meant, at) => isFormOf(words[at] ?? "", meant)),
    ) ?? null
  );
});

const isFormOf = (typed: string, meant: string): boolean =>
  typed === meant || typed === `${meant}s` || (!COMMON_WORDS.has(typed) && isTypoOf(typed, meant));

function* findCjkNames(text: string): Iterable<NameMention> {
  if (!hasCjk(text)) return;
  let rest = text;
  for (const alias of CJK_LONGEST_FIRST) {
    if (!rest.includes(alias.text)) continue;
    rest = rest.replaceAll(alias.text, " ");
    const { companyId, brand, text: name } = alias;
    yield { companyId, brand, typed: name, name, exact: true, from: -1, to: -1 };
  }
  for (const { start, end, companyId, brand } of shortNamesIn(rest)) {
    const name = rest.slice(start, end);
    yield { companyId, brand, typed: name, name, exact: true, from: -1, to: -1 };
  }
}

/** Names that may be meant by a word that is none: for "did you mean". */
export function suggestNames(typed: string): string[] {
  const squashed = squash(typed);
  if (squashed.length < MIN_FUZZY_CHARS) return [];
  const far = squashed.length < 6 ? 1 : Math.floor(squashed.length / 3);
  return [...new Set(distanceWithin(squashed, LATIN, far))].slice(0, 3);
}
