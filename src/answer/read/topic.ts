import { remember } from "../../shared/remember.ts";
import { COMMON_WORDS, STOP_WORDS } from "../lexicon/common-words.ts";
import { suggestNames, type UnknownName } from "../lexicon/names.ts";
import { isTown, objectOf } from "../lexicon/objects.ts";
import { hasCjk, isTypoOf, type Token } from "../lexicon/tokens.ts";
import type { Facet } from "../query.ts";

/** What a question is about beyond company, metric, year and place. */
export interface Topic {
  facets: Facet[];
  terms: string[];
  mentioned: string[];
  unknown: UnknownName[];
}

interface TopicContext {
  /** Words that something else has read. */
  covered: ReadonlySet<Token>;
  /** Words of a longer phrase with a meaning of its own: `wind and solar` is all renewable energy. */
  long: ReadonlySet<Token>;
  hasNames: boolean;
}

/** Reads the words that are left over. `rest` has blanks where companies stood. */
export function readTopic(
  rest: readonly Token[],
  { covered, long, hasNames }: TopicContext,
): Topic {
  const facets: Facet[] = [];
  const terms: string[] = [];
  const names: Token[][] = [];
  for (const [index, token] of rest.entries()) {
    if (token.text === "" || /^\d/.test(token.text)) continue;
    const isName = isProperName(token, index);
    const before = names.at(-1)?.at(-1);
    const object = isPlugIn(token, rest[index + 1]) ? null : objectOf(token.stem);
    if (isName && before !== undefined && before === rest[index - 1]) names.at(-1)?.push(token);
    else if (object && !(isName && isTown(token.stem)) && !long.has(token))
      facets.push({ typed: token.raw, ...object });
    else if (isName && !covered.has(token)) names.push([token]);
    else if (isTopical(token) && !covered.has(token) && !isMisspeltStopWord(token.text))
      terms.push(token.stem);
  }
  const mentioned = rest.filter(isTopical).map(({ stem }) => stem);
  const unknown = hasNames ? [] : names.map(toUnknown);
  return { facets: [...facets, ...names.map(toFacet)], terms, mentioned, unknown };
}

/** `plug-ins` are cars, and no plugs. */
const isPlugIn = ({ text }: Token, next: Token | undefined): boolean =>
  text === "plug" && /^ins?$/.test(next?.text ?? "");

/** `FY23`, `Q3`: when, not what. */
const PERIOD = /^(?:fy|q|h)\d+$/;

const toTyped = (name: readonly Token[]) => name.map(({ raw }) => raw).join(" ");

/** `Beijing Winter Olympics` is one thing, which a text may call by a part of its name. */
const toFacet = (name: readonly Token[]): Facet => ({
  typed: toTyped(name),
  stems: name.flatMap(({ stem }) => objectOf(stem)?.stems ?? [stem]),
  zh: name.flatMap(({ stem }) => objectOf(stem)?.zh ?? []),
});

const toUnknown = (name: readonly Token[]): UnknownName => ({
  typed: toTyped(name),
  suggestions: suggestNames(toTyped(name)),
});

/** A capital in mid-sentence on a word that is no common one. */
function isProperName(token: Token, index: number): boolean {
  if (COMMON_WORDS.has(token.text) || PERIOD.test(token.text)) return false;
  if (token.text.length < MIN_NAME_CHARS) return SHORT_MODEL.test(token.raw);
  return (index > 0 && /^\p{Lu}/u.test(token.raw)) || MODEL_NAME.test(token.raw);
}

const MIN_NAME_CHARS = 3;
/** `T3`, `i4`: a model by a letter and a digit; a cubic metre is none. */
const SHORT_MODEL = /^(?!m[23]$|h2$)[A-Za-z]\d$/i;
/** `iX3`, `EV9`, `EU7`. */
const MODEL_NAME = /^[A-Za-z]{1,3}\d{1,3}$/;

const LONG_STOP_WORDS = [...STOP_WORDS].filter((word) => word.length >= 5);

const MAX_REMEMBERED = 20_000;

/** `reech`: a slip in a word that would have said nothing. */
const isMisspeltStopWord = remember(
  MAX_REMEMBERED,
  (word) => !COMMON_WORDS.has(word) && LONG_STOP_WORDS.some((meant) => isTypoOf(word, meant)),
);

/** Scripts without spaces are not split into words; their phrases are found elsewhere. */
const isTopical = (token: Token) =>
  token.text.length > 2 &&
  !STOP_WORDS.has(token.text) &&
  !PERIOD.test(token.text) &&
  !hasCjk(token.text);
