import type { PhraseMatch } from "../lexicon/phrases.ts";
import type { Token } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";
import { isAside } from "../typed/aside.ts";
import type { Enumerated } from "./enumerated.ts";
import { isOfMove } from "./moves-asked.ts";

/** Words that something has read, and those of the longer phrases among them. */
export function toRead(
  words: readonly Token[],
  {
    concepts,
    stages,
    all,
  }: Readonly<Record<"concepts" | "stages" | "all", readonly PhraseMatch<unknown>[]>>,
): { covered: Set<Token>; long: Set<Token> } {
  const wordsOf = (found: readonly PhraseMatch<unknown>[]) =>
    new Set(found.flatMap(({ from, to }) => words.slice(from, to)));
  const long = [
    ...concepts.filter(({ from, to }) => to - from > 2),
    // "From suppliers" is a part of the value chain.
    ...stages.filter(({ from, to }) => to - from > 1),
  ];
  return { covered: wordsOf(all), long: wordsOf(long) };
}

/** The words of a question, with blanks for names, kinds of company and halves of a year. */
export function withoutRead(
  tokens: readonly Token[],
  {
    names,
    text,
    ofParents,
    bare,
  }: { names: Query["names"]; text: string; ofParents: ReadonlySet<Token>; bare: string },
): Token[] {
  const isSaidAside = isAside(text);
  const inNames = new Set(names.flatMap(({ from, to }) => tokens.slice(from, to)));
  return tokens.map((token, at) =>
    inNames.has(token) ||
    ofParents.has(token) ||
    bare[token.start] === " " ||
    isSaidAside(token.start) ||
    isHalfOfElse(tokens, at)
      ? { ...token, ...BLANK }
      : token,
  );
}

/** `the first half of 2024`, `half a million`: no share. */
const isHalfOfElse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "half" &&
  (/^(?:first|second|last|latter)$/.test(tokens[at - 1]?.text ?? "") ||
    /^an? (?:thousand|million|billion)$/.test(`${tokens[at + 1]?.text} ${tokens[at + 2]?.text}`));

/** What a list names is read as its subjects. */
export const withoutListed = (
  tokens: readonly Token[],
  listed: Enumerated | null,
): readonly Token[] =>
  listed === null
    ? tokens
    : tokens.map((token) =>
        token.start >= listed.from && token.start < listed.to ? { ...token, ...BLANK } : token,
      );

/** `watered down` speaks of no water. */
export function withoutMoves(tokens: readonly Token[], text: string): Token[] {
  const isRead = isOfMove(text);
  return tokens.map((token) => (isRead(token.start) ? { ...token, ...BLANK } : token));
}

const BLANK = { text: "", stem: "", raw: "" };
