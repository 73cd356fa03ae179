import { remember } from "../shared/remember.ts";
import { foldText, toSearchText } from "./search-text.ts";

/** What is looked for: English stems as PostgreSQL makes them, and pairs of letters of scripts without spaces. */
export interface SearchTerms {
  lexemes: string[];
  bigrams: string[];
}

export interface PickedPassage {
  /** An exact part of the article's text. */
  quote: string;
  /** Share of the terms that it has, 0 to 1, and a little more where a claim rests on it. */
  share: number;
}

/** A longer sentence is cut into clauses. */
const MAX_PASSAGE_CHARS = 400;
/** What a passage gains when a claim rests on it: a stored figure is worth more than talk around it. */
const QUOTE_BONUS = 0.1;
/** A word is taken for one with this stem when it begins with it and has at most so many letters more. */
const MAX_ENDING_CHARS = 5;

const WORD = /[\p{L}\p{N}]+(?:[.,]\d+)*/gu;
const CLAUSE_END = /[;；,，、:：]\s*/gu;
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Passages of one article. */
const MAX_PASSAGES = 3;
/** A passage with less than this share of the terms of the best says something else. */
const NEAR_BEST = 0.75;

/** What a text can be cited with: the words of each passage, and what it gains. */
export interface ReadText {
  quote: string;
  words: Words;
  bonus: number;
}

interface Words {
  all: ReadonlySet<string>;
  /** The same after one another, each with a blank before and after it: it is searched faster for a beginning. */
  line: string;
}

/** Texts of which it is remembered what they can be cited with: questions about a company come upon the same ones. */
const MAX_REMEMBERED = 200;

const readSentences = remember(MAX_REMEMBERED, (text) =>
  sentencesOf(text).map((sentence) => toRead(sentence, 0)),
);

/** The quotes of a text and its sentences or clauses. */
export function readText(text: string, quotes: readonly string[]): ReadText[] {
  return [
    ...quotes.filter((quote) => text.includes(quote)).map((quote) => toRead(quote, QUOTE_BONUS)),
    ...readSentences(text),
  ];
}

const toRead = (quote: string, bonus: number): ReadText => ({
  quote,
  words: wordsOf(quote),
  bonus,
});

/** Claims are often sentences, or parts that several claims have in common. */
const wordsOf = remember(10 * MAX_REMEMBERED, (text): Words => {
  const all = new Set(foldText(text).match(WORD));
  return { all, line: ` ${[...all].join(" ")} ` };
});

/** The sentences, clauses or quoted claims that have most of the terms, best first; none where none has any. */
export function pickPassages(text: readonly ReadText[], terms: SearchTerms): PickedPassage[] {
  const found = text.flatMap(({ quote, words, bonus }) => {
    const share = shareOf(quote, { words, terms });
    return share > 0 ? [{ quote, share: share + bonus }] : [];
  });
  found.sort((left, right) => right.share - left.share);
  const least = (found[0]?.share ?? 0) * NEAR_BEST;
  const kept: PickedPassage[] = [];
  for (const passage of found) {
    if (kept.length === MAX_PASSAGES || passage.share < least) break;
    const isTold = kept.some(
      ({ quote }) => quote.includes(passage.quote) || passage.quote.includes(quote),
    );
    if (!isTold) kept.push(passage);
  }
  return kept;
}

/** Sentences without the space around them; clauses of those that are too long to be quoted. */
function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .flatMap((sentence) => (sentence.length > MAX_PASSAGE_CHARS ? clausesOf(sentence) : [sentence]))
    .filter((sentence) => sentence.length > 0);
}

/** Neighbouring clauses, as many together as fit. */
function clausesOf(sentence: string): string[] {
  const ends = [...sentence.matchAll(CLAUSE_END)].map((match) => match.index + match[0].length);
  const clauses: string[] = [];
  let start = 0;
  let end = 0;
  for (const next of [...ends, sentence.length]) {
    if (next - start > MAX_PASSAGE_CHARS && end > start) {
      clauses.push(sentence.slice(start, end).trim());
      start = end;
    }
    end = next;
  }
  clauses.push(sentence.slice(start, end).trim());
  return clauses;
}

function shareOf(
  passage: string,
  { words, terms: { lexemes, bigrams } }: { words: Words; terms: SearchTerms },
): number {
  const pairs = bigrams.length > 0 ? new Set(toSearchText(passage).bigrams) : new Set<string>();
  const found =
    lexemes.filter((lexeme) => hasWord(words, lexeme)).length +
    bigrams.filter((bigram) => pairs.has(bigram)).length;
  return found / (lexemes.length + bigrams.length);
}

/** The English stemmer leaves a beginning of the word, but for a final `y`, which it writes `i`. */
function hasWord({ all, line }: Words, lexeme: string): boolean {
  if (all.has(lexeme)) return true;
  if (/\d/.test(lexeme) || lexeme.length < 3) return false;
  const root = ` ${lexeme.endsWith("i") ? lexeme.slice(0, -1) : lexeme}`;
  for (let at = line.indexOf(root); at >= 0; at = line.indexOf(root, at + 1))
    if (line.indexOf(" ", at + 1) - at - root.length <= MAX_ENDING_CHARS) return true;
  return false;
}

/** A passage around a quote is not longer, unless the sentence of the quote is. */
const MAX_AROUND_CHARS = 420;
/** A paragraph ends here. */
const PARAGRAPH_END = /\n\s*\n/;
const PARAGRAPH_ENDS = /\n\s*\n/g;

interface Span {
  start: number;
  end: number;
}

/** Several quotes of a paragraph are widened one after the other. */
const spansOf = remember(MAX_REMEMBERED, (text): Span[] =>
  [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    return end > start ? [{ start, end }] : [];
  }),
);

/**
 * The quote with the rest of its sentence and the next one of its paragraph, then the one before, as far as
 * it stays short: exactly as in the text. The quote itself where the text does not have it.
 */
export function widenQuote(text: string, quote: string): string {
  const found = text.indexOf(quote);
  if (found < 0) return quote;
  return widenIn(paragraphsOf(text, found, found + quote.length), quote);
}

/** The paragraphs that a quote stands in. */
function paragraphsOf(text: string, start: number, end: number): string {
  const before = [...text.slice(0, start).matchAll(PARAGRAPH_ENDS)].at(-1);
  const after = PARAGRAPH_END.exec(text.slice(end));
  const from = before === undefined ? 0 : before.index + before[0].length;
  return text.slice(from, after === null ? text.length : end + after.index);
}

function widenIn(text: string, quote: string): string {
  const at = text.indexOf(quote);
  const spans = spansOf(text);
  const first = spans.findIndex(({ end }) => end > at);
  const last = spans.findIndex(({ end }) => end >= at + quote.length);
  const own = { start: spans[first]?.start ?? at, end: spans[last]?.end ?? at + quote.length };
  let around = { start: Math.min(own.start, at), end: Math.max(own.end, at + quote.length) };
  if (around.end - around.start > MAX_AROUND_CHARS) return quote;
  for (const span of [spans[last + 1], spans[first - 1]]) {
    if (!span) continue;
    const wider = {
      start: Math.min(around.start, span.start),
      end: Math.max(around.end, span.end),
    };
    const isShort = wider.end - wider.start <= MAX_AROUND_CHARS;
    if (isShort && !PARAGRAPH_END.test(text.slice(wider.start, wider.end))) around = wider;
  }
  return text.slice(around.start, around.end);
}
