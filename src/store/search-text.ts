/** Letters of scripts that write no spaces between words. */
const CJK_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

/** A tsvector holds 1 MB; what stands beyond these lengths in an article is not found by search. */
const MAX_LATIN_CHARS = 200_000;
const MAX_BIGRAMS = 20_000;

/** One form for words that readers take as the same: `Škoda` → `skoda`, full-width digits → digits. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase();
}

/** What search looks for in a text, or in a question. */
export interface SearchText {
  /** For the English text-search configuration. */
  latin: string;
  /** Pairs of neighbouring Chinese, Japanese or Korean letters, without repeats. */
  bigrams: string[];
}

/** Splits a text into what the English configuration understands and what needs bigrams. */
export function toSearchText(text: string): SearchText {
  // PostgreSQL refuses NUL in text.
  const folded = foldText(text).replaceAll("\0", " ");
  const bigrams = new Set<string>();
  for (const [run] of folded.matchAll(CJK_RUN)) {
    for (const bigram of bigramsOf(run)) bigrams.add(bigram);
    if (bigrams.size > MAX_BIGRAMS) break;
  }
  return {
    latin: folded.replace(CJK_RUN, " ").slice(0, MAX_LATIN_CHARS),
    bigrams: [...bigrams].slice(0, MAX_BIGRAMS),
  };
}

/** `碳中和` → `碳中`, `中和`; a letter alone stands for itself. */
function bigramsOf(run: string): string[] {
  const letters = [...run];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
