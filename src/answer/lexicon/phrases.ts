import { groupBy } from "../../shared/group-by.ts";
import { LOOK_ALIKES } from "../typed/look-alikes.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { isTypoOf, type Token, tokenise, toStem } from "./tokens.ts";

/** A phrase that was found: token range, end exclusive. */
export interface PhraseMatch<Meaning> {
  meaning: Meaning;
  from: number;
  to: number;
}

interface Entry<Meaning> {
  meaning: Meaning;
  words: readonly Token[];
}

/** Looks for phrases by word stems, slips of the pen included; CJK phrases anywhere in the text. */
export interface PhraseBook<Meaning> {
  find(text: string, tokens: readonly Token[]): PhraseMatch<Meaning>[];
}

/** Below this a word is too short to be recognised with a slip in it. */
const MIN_FUZZY_CHARS = 4;
/** Shorter words have to stand as they are: `uses` is no `US`. */
const MIN_STEM_CHARS = 4;

export function createPhraseBook<Meaning>(
  phrases: readonly { meaning: Meaning; en: readonly string[]; zh: readonly string[] }[],
): PhraseBook<Meaning> {
  const english: Entry<Meaning>[] = phrases.flatMap(({ meaning, en }) =>
    en.map((phrase) => ({ meaning, words: tokenise(phrase) })),
  );
  const beginningWith = createFirstWordIndex(english);
  const chinese = phrases.flatMap(({ meaning, zh }) =>
    zh.map((phrase) => ({ meaning, phrase: phrase.toLowerCase() })),
  );
  return {
    find(text, tokens) {
      const lower = text.toLowerCase();
      const found = tokens.flatMap((token, from) =>
        beginningWith(token).flatMap((entry) => findAt(entry, tokens, from)),
      );
      // A phrase inside a longer one says nothing of its own: `carbon` in `carbon neutral`.
      const outermost = found.filter(
        (match) => !found.some((other) => isInside(match, other) && isLonger(other, match)),
      );
      const inChinese = chinese.filter(({ phrase }) => lower.includes(phrase));
      const longest = inChinese.filter(
        ({ phrase }) =>
          !inChinese.some(
            (other) => other.phrase !== phrase && covers(lower, other.phrase, phrase),
          ),
      );
      return [...outermost, ...longest.map(({ meaning }) => ({ meaning, from: -1, to: -1 }))];
    },
  };
}

/** Words of which it is remembered what may begin with them: texts say the same ones again and again. */
const MAX_REMEMBERED = 5_000;

/** The phrases whose first word a token is, slips included. */
function createFirstWordIndex<Meaning>(
  entries: readonly Entry<Meaning>[],
): (token: Token) => readonly Entry<Meaning>[] {
  const byFirst = groupBy(entries, ({ words }) => words[0]?.text ?? "");
  const firstWords = [...byFirst.keys()].flatMap((text) => tokenise(text));
  const remembered = new Map<string, readonly Entry<Meaning>[]>();
  return (token) => {
    const known = remembered.get(token.text);
    if (known !== undefined) return known;
    const found = firstWords
      .filter((word) => isSameWord(token, word))
      .flatMap(({ text }) => byFirst.get(text) ?? []);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(token.text, found);
    return found;
  };
}

function findAt<Meaning>(
  { meaning, words }: Entry<Meaning>,
  tokens: readonly Token[],
  from: number,
): PhraseMatch<Meaning>[] {
  const matches = words.every((word, index) => isSameWord(tokens[from + index], word));
  return matches ? [{ meaning, from, to: from + words.length }] : [];
}

function isSameWord(token: Token | undefined, word: Token): boolean {
  if (!token) return false;
  if (token.text === word.text || token.text === `${word.text}s`) return true;
  if (word.text.length < MIN_STEM_CHARS) return false;
  if (token.stem === word.stem) return true;
  if (token.text.length < MIN_FUZZY_CHARS || word.text.length < MIN_FUZZY_CHARS) return false;
  return (
    !isKnown(token.text) && (isTypoOf(token.text, word.text) || isTypoOf(token.stem, word.stem))
  );
}

const KNOWN_STEMS = new Set([...COMMON_WORDS].map(toStem));
const isKnown = (word: string) =>
  COMMON_WORDS.has(word) || LOOK_ALIKES.has(word) || KNOWN_STEMS.has(toStem(word));

const isInside = (inner: PhraseMatch<unknown>, outer: PhraseMatch<unknown>) =>
  outer.from <= inner.from && inner.to <= outer.to;
const isLonger = (left: PhraseMatch<unknown>, right: PhraseMatch<unknown>) =>
  left.to - left.from > right.to - right.from;

/** Whether every place of `inner` in the text lies within one of `outer`. */
function covers(text: string, outer: string, inner: string): boolean {
  return outer.includes(inner) && !text.replaceAll(outer, " ").includes(inner);
}
