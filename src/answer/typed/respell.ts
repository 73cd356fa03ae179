import { distance } from "fastest-levenshtein";
import { groupBy } from "../../shared/group-by.ts";
import { unique } from "../../shared/unique.ts";
import type { Composed } from "../compose/compose.ts";
import { isSoft } from "../find/accounts.ts";
import { COMMON_WORDS } from "../lexicon/common-words.ts";
import { CONCEPTS } from "../lexicon/concepts.ts";
import { findNames, suggestNames } from "../lexicon/names.ts";
import { OBJECT_GROUPS } from "../lexicon/objects.ts";
import { PLACES } from "../lexicon/places.ts";
import { STAGE_WORDS } from "../lexicon/stages.ts";
import { hasCjk, isTypoOf, tokenise, toStem } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";
import { answerWordsOf } from "../words/of.ts";
import { LOOK_ALIKES } from "./look-alikes.ts";

/** Shorter words turn into others. */
const MIN_CHARS = 4;

const WORDS_KNOWN: readonly string[] = unique(
  [
    ...COMMON_WORDS,
    ...[...Object.values(CONCEPTS), ...STAGE_WORDS, ...PLACES, ...OBJECT_GROUPS].flatMap(
      ({ en }) => en,
    ),
  ]
    .flatMap((phrase) => phrase.split(/[ -]/))
    .filter((word) => word.length >= MIN_CHARS && /^[a-z]+$/.test(word)),
);
const KNOWN: ReadonlySet<string> = new Set(WORDS_KNOWN.flatMap((word) => [word, toStem(word)]));
const BY_INITIAL = groupBy(WORDS_KNOWN, (word) => word.charAt(0));

const isKnown = (word: string): boolean => {
  const stem = toStem(word);
  return (
    KNOWN.has(word) || KNOWN.has(stem) || LOOK_ALIKES.has(word) || isSoft(word) || isSoft(stem)
  );
};

/** The one word that is nearest to a word that is none; null where there is none, or several. */
function meantBy(word: string): string | null {
  const near = (BY_INITIAL.get(word.charAt(0)) ?? [])
    .filter((meant) => isTypoOf(word, meant))
    .map((meant) => ({ meant, edits: distance(word, meant) }))
    .toSorted((left, right) => left.edits - right.edits);
  const [best, second] = near;
  if (best === undefined) return null;
  const isOne =
    second === undefined ||
    second.edits > best.edits ||
    toStem(second.meant) === toStem(best.meant);
  return isOne ? best.meant : null;
}

/** The one maker that a word may be meant for, by its beginning: `subaroo`. */
function nameMeantBy(word: string): string | null {
  const [name, ...others] = suggestNames(word);
  const isOne = name !== undefined && others.length === 0;
  return isOne && name.toLowerCase().startsWith(word.slice(0, MIN_CHARS)) ? name : null;
}

/** A question with words in the place of misspelt ones. */
export interface Respelt {
  readonly text: string;
  /** What was typed and what it was read as. */
  readonly read: readonly { readonly typed: string; readonly meant: string }[];
}

/** A tidied question whose unknown words are read as the nearest that are known; null where there is none to read so. */
export function respell(text: string): Respelt | null {
  if (hasCjk(text)) return null;
  const tokens = tokenise(text);
  const inNames = new Set(
    findNames(text, tokens).flatMap(({ from, to }) => tokens.slice(from, to)),
  );
  const read: { typed: string; meant: string }[] = [];
  let left = text;
  for (const token of tokens.toReversed()) {
    const { raw, start, text: word } = token;
    if (inNames.has(token) || word.length < MIN_CHARS || !/^[a-z]+$/.test(word)) continue;
    const meant = isKnown(word)
      ? null
      : (meantBy(word) ?? (inNames.size > 0 ? null : nameMeantBy(word)));
    if (meant === null) continue;
    const written = /^\p{Lu}/u.test(raw) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
    left = left.slice(0, start) + written + left.slice(start + raw.length);
    read.unshift({ typed: raw, meant: written });
  }
  return read.length === 0 ? null : { text: left, read };
}

/** An answer that says as what misspelt words were read. */
export function withReading(
  { card, abstained }: Composed,
  { read }: Respelt,
  { language }: Pick<Query, "language">,
): Composed {
  const { nothing } = answerWordsOf(language);
  const text = nothing.readAs(read.map(({ typed, meant }) => [typed, meant]));
  return { card: { ...card, blocks: [{ kind: "context", text }, ...card.blocks] }, abstained };
}
