import type { Change, Claim } from "./claim.ts";
import type { Correction } from "./correction.ts";

/** Share of their words that a sentence and its edited form have in common at least. */
const MIN_COMMON_SHARE = 0.5;
const WORD =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{N}]+?(?=\p{Script=Han})|[\p{L}\p{N}]+/gu;
const NUMBER = /\d+(?:[.,]\d+)*/g;

/** What becomes of a correction when its article is edited. */
export type Heir<T> =
  /** This statement says the same thing in other words: it is to be corrected alike. */
  | { kind: "continued"; statement: T }
  /** The words stand as they were and are read otherwise now: the correction has done its work. */
  | { kind: "read_otherwise" }
  /** Nothing that the article says now can be told to be what was corrected: a person has to look. */
  | { kind: "gone" };

/**
 * Finds the statement that a corrected one has become in an edited text: of the same company, brand, metric and kind, with
 * the same numbers in words that are half the same at least. Where a number was changed, what a person once found may no longer
 * be right. Pure.
 */
export function findHeir<T extends Claim | Change>(corrected: T, fresh: readonly T[]): Heir<T> {
  if (fresh.some(({ quote }) => quote === corrected.quote)) return { kind: "read_otherwise" };
  const numbers = numbersIn(corrected.quote);
  const alike = fresh
    .filter((one) => topicOf(one) === topicOf(corrected) && numbersIn(one.quote) === numbers)
    .map((statement) => ({ statement, share: commonShare(statement.quote, corrected.quote) }))
    .filter(({ share }) => share >= MIN_COMMON_SHARE)
    .toSorted((one, other) => other.share - one.share);
  const [best] = alike;
  return best === undefined ? { kind: "gone" } : { kind: "continued", statement: best.statement };
}

/** What a reviewer is told of a correction that no statement continues. */
export function tellLostCorrection(corrected: Claim | Change, correction: Correction): string {
  const was =
    correction.kind === "withdrawn"
      ? "withdrawn"
      : Object.entries(correction.fields)
          .map(([name, value]) => `${name} = ${value ?? "none"}`)
          .join(", ");
  return `The article was edited, and a correction no longer fits what it says. Corrected was (${was}): "${corrected.quote}". See whether what is read now is right.`;
}

const topicOf = (said: Claim | Change): string =>
  JSON.stringify([
    said.company,
    said.brand ?? null,
    said.metric,
    "effect" in said ? said.effect : said.kind,
  ]);

const numbersIn = (quote: string): string =>
  (quote.normalize("NFKC").match(NUMBER) ?? []).toSorted().join(" ");

/** Of the words of both together, twice those that both have (Sørensen and Dice), 0 to 1. */
function commonShare(quote: string, other: string): number {
  const [ours, theirs] = [wordsOf(quote), wordsOf(other)];
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return ours.size + theirs.size === 0 ? 0 : (2 * common) / (ours.size + theirs.size);
}

const wordsOf = (text: string): Set<string> =>
  new Set(text.normalize("NFKC").toLowerCase().match(WORD) ?? []);
