import { allHits } from "../match/hits.ts";
import type { PreparedText } from "../text/text.ts";
import type { CompanyMention } from "./entities.ts";
import type { OwnerWords } from "./owner-words.ts";

/** A name that stands for an organisation outside the catalogue; offsets into the text. */
export interface StrangerName {
  readonly start: number;
  readonly end: number;
}

const BELONGS_CHARS = 70;
/** Names kept for an article; a text has few. */
const MAX_NAMES = 60;

/**
 * The organisations outside the catalogue that a text names: those it introduces by what they are
 * ("the steelmaker SSAB", "SSAB, a steelmaker"), those with a corporate suffix, and the well known.
 */
export function findStrangers(
  { norm }: PreparedText,
  companies: readonly CompanyMention[],
  words: OwnerWords,
): StrangerName[] {
  const names = new Set<string>();
  const add = (name: string, start: number): void => {
    const end = start + name.length;
    if (names.size >= MAX_NAMES) return;
    if (companies.some((it) => it.start < end && start < it.end)) return;
    if (!words.belongs.test(norm.slice(end, end + BELONGS_CHARS))) names.add(name);
  };
  const lines = linesOf(norm);
  for (const { sign, names: expressions } of words.organisations) {
    if (!sign.test(norm)) continue;
    const own = lines.filter(({ text }) => sign.test(text));
    for (const expression of expressions)
      for (const { text, start } of own)
        for (const { 0: told, 1: name, index } of allHits(expression, text))
          if (name !== undefined) add(name, start + index + told.indexOf(name));
  }
  for (const { name, start } of words.known(norm)) add(name, start);
  return placesOf(names, norm);
}

/** Looks for them when they are first asked for: most articles tell no figure of which somebody asks whose it is. */
export function createStrangers(
  text: PreparedText,
  companies: readonly CompanyMention[],
  words: OwnerWords | undefined,
): () => readonly StrangerName[] {
  let found: readonly StrangerName[] | null = null;
  return () => {
    found ??= words ? findStrangers(text, companies, words) : [];
    return found;
  };
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
}

function placesOf(names: ReadonlySet<string>, norm: string): StrangerName[] {
  const places: StrangerName[] = [];
  for (const name of names) {
    for (let at = norm.indexOf(name); at >= 0; at = norm.indexOf(name, at + name.length))
      places.push({ start: at, end: at + name.length });
  }
  return places.sort((a, b) => a.start - b.start);
}
