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

/** The sentence, clause or quoted claim that has most of the terms; null when none has any. */
export function pickPassage({
  text,
  quotes,
  terms,
}: {
  text: string;
  quotes: string[];
  terms: SearchTerms;
}): PickedPassage | null {
  let best: PickedPassage | null = null;
  const consider = (quote: string, bonus: number) => {
    const found = shareOf(quote, terms);
    if (found > 0 && found + bonus > (best?.share ?? 0)) best = { quote, share: found + bonus };
  };
  for (const quote of quotes) if (text.includes(quote)) consider(quote, QUOTE_BONUS);
  for (const sentence of sentencesOf(text)) consider(sentence, 0);
  return best;
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

function shareOf(passage: string, { lexemes, bigrams }: SearchTerms): number {
  const words = new Set(foldText(passage).match(WORD));
  const pairs = bigrams.length > 0 ? new Set(toSearchText(passage).bigrams) : new Set<string>();
  const found =
    lexemes.filter((lexeme) => hasWord(words, lexeme)).length +
    bigrams.filter((bigram) => pairs.has(bigram)).length;
  return found / (lexemes.length + bigrams.length);
}

/** The English stemmer leaves a beginning of the word, but for a final `y`, which it writes `i`. */
function hasWord(words: ReadonlySet<string>, lexeme: string): boolean {
  if (words.has(lexeme)) return true;
  if (/\d/.test(lexeme) || lexeme.length < 3) return false;
  const root = lexeme.endsWith("i") ? lexeme.slice(0, -1) : lexeme;
  for (const word of words) {
    if (word.startsWith(root) && word.length - root.length <= MAX_ENDING_CHARS) return true;
  }
  return false;
}
