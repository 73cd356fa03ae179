import { alternativesOf } from "./openings.ts";
import type { Trie, TrieBuilder } from "./trie.ts";

/** One or more alternatives of one pattern that may begin at a place, as one expression. */
export class Candidate {
  /** Number of the pattern. */
  readonly entry: number;
  readonly #expression: RegExp;
  readonly #needs: readonly string[];
  #asked = "";
  #isPossible = true;

  /** @param needs Texts without which it is found nowhere; none where its beginning is telling enough. */
  constructor(entry: number, sticky: RegExp, needs: readonly string[]) {
    this.entry = entry;
    this.#expression = sticky;
    this.#needs = needs;
  }

  /** Where the hit at `start` ends; -1 where there is none. */
  endAt(lower: string, start: number): number {
    if (this.#needs.length > 0 && !this.#isPossibleIn(lower)) return -1;
    const expression = this.#expression;
    expression.lastIndex = start;
    return expression.test(lower) && expression.lastIndex > start ? expression.lastIndex : -1;
  }

  #isPossibleIn(lower: string): boolean {
    if (this.#asked === lower) return this.#isPossible;
    this.#asked = lower;
    this.#isPossible = this.#needs.some((text) => lower.includes(text));
    return this.#isPossible;
  }
}

/** Patterns in order, which are tried only where they may begin. */
export interface Vocabulary {
  /** Adds the beginnings of all patterns. */
  readonly addTo: (trie: TrieBuilder) => void;
  /** Takes the trie once all beginnings are in it, and the bit that stands for the vocabulary. */
  readonly settle: (trie: Trie, kind: number) => void;
  /** Whether any of the kinds, as bits, may be the vocabulary. */
  readonly isAmong: (kinds: number) => boolean;
  /** For each node the number of what may begin there; 0 is nothing. Filled by `settle`. */
  readonly slots: Uint16Array;
  /** What may begin there, by that number, in order. */
  readonly candidates: (slot: number) => readonly Candidate[];
}

interface Part {
  readonly entry: number;
  readonly source: string;
  readonly needs: readonly string[];
}

/** So many first characters decide whether a pattern is tried. */
const OPENING_CHARS = 7;
/** A beginning that is shorter than this stands nearly everywhere. */
const TELLING_CHARS = 2;

/** The alternatives that may begin at each node: what the node and its shorter beginnings were given. */
function spread(
  given: ReadonlyMap<number, readonly number[]>,
  { parents }: Trie,
): { slots: Uint16Array; lists: readonly (readonly number[])[] } {
  const slots = new Uint16Array(parents.length);
  const lists: (readonly number[])[] = [[]];
  const numbers = new Map<string, number>([["", 0]]);
  parents.forEach((parent, node) => {
    const inherited = node === 0 ? 0 : (slots[parent] as number);
    const own = given.get(node);
    slots[node] = inherited;
    if (!own) return;
    const all = [...new Set([...(lists[inherited] ?? []), ...own])].sort((a, b) => a - b);
    const number = numbers.get(all.join()) ?? lists.push(all) - 1;
    numbers.set(all.join(), number);
    slots[node] = number;
  });
  return { slots, lists };
}

interface VocabularyOptions {
  /** Compiles alternatives of one pattern; sticky. */
  readonly toExpression: (alternatives: readonly string[]) => RegExp;
  /** Patterns that could match within a word are refused: there they would never be tried. */
  readonly mustBeginWord?: boolean;
}

/**
 * Prepares patterns when the first text is read. Alternatives that may begin at one place are compiled,
 * when that is first met, without those that may not.
 */
export function createVocabulary(
  patterns: readonly string[],
  { toExpression, mustBeginWord = false }: VocabularyOptions,
): Vocabulary {
  const parts: Part[] = [];
  const given = new Map<number, number[]>();
  const compiled: (readonly Candidate[] | undefined)[] = [];
  let lists: readonly (readonly number[])[] = [];
  let kind = 0;
  let slots: Uint16Array = new Uint16Array(0);

  const compile = (slot: number): readonly Candidate[] => {
    const groups: Part[][] = [];
    for (const number of lists[slot] ?? []) {
      const own = parts[number];
      const group = groups.at(-1);
      if (!own) continue;
      const isSame = group?.[0]?.entry === own.entry && group[0].needs.join() === own.needs.join();
      if (isSame) group?.push(own);
      else groups.push([own]);
    }
    return groups.flatMap((group) => {
      const [first] = group;
      const expression = toExpression(group.map((it) => it.source));
      return first ? [new Candidate(first.entry, expression, first.needs)] : [];
    });
  };

  return {
    addTo: (trie) => {
      for (const [entry, pattern] of patterns.entries())
        for (const alternative of alternativesOf(pattern)) {
          if (mustBeginWord && !alternative.beginsWord())
            throw new Error(`"\\b" is missing at the beginning of ${alternative.source}`);
          const openings = [...alternative.openings(OPENING_CHARS)];
          const isTelling = openings.every((it) => it.length >= TELLING_CHARS);
          const needs = isTelling ? [] : alternative.needs();
          const number = parts.push({ entry, source: alternative.source, needs });
          for (const opening of openings) {
            const node = trie.add(opening);
            const list = given.get(node);
            if (list) list.push(number - 1);
            else given.set(node, [number - 1]);
          }
        }
    },
    settle: (trie, bit) => {
      ({ slots, lists } = spread(given, trie));
      kind = bit;
    },
    isAmong: (kinds) => (kinds & kind) !== 0,
    get slots() {
      return slots;
    },
    candidates: (slot) => {
      compiled[slot] ??= compile(slot);
      return compiled[slot];
    },
  };
}
