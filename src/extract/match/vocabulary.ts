import type { IndexedText } from "./lexicon.ts";
import {
  createOpeningTable,
  type Opened,
  type OpeningTable,
  Part,
  type ToExpression,
} from "./opening-table.ts";
import { alternativesOf } from "./openings.ts";
import type { Trie, TrieBuilder } from "./trie.ts";

/** Patterns in order, which are tried only where they may begin. */
export interface Vocabulary {
  /** Adds the beginnings of all patterns. */
  readonly addTo: (trie: TrieBuilder) => void;
  /**
   * Takes the trie once all beginnings are in it, and the number and the bit that stand for the vocabulary.
   * @returns Where its patterns may begin, but for those that begin with just any word.
   */
  readonly settle: (trie: Trie, number: number, kind: number) => OpeningTable;
  /** Where something of it may begin in a text; null where nothing may. */
  readonly spotsIn: (text: IndexedText) => Spots | null;
  /** All that may stand in any text. */
  readonly whole: () => OpeningTable;
}

/** Places of a text, in order, with the alternatives that may begin there. */
export interface Spots {
  readonly starts: readonly number[];
  readonly lists: readonly (readonly Part[])[];
}

/** So many first characters decide whether a pattern is tried. */
const OPENING_CHARS = 8;
/** A beginning that is shorter than this stands nearly everywhere. */
const TELLING_CHARS = 2;

interface VocabularyOptions {
  readonly toExpression: ToExpression;
  /** Patterns that could match within a word are refused: there they would never be tried. */
  readonly mustBeginWord?: boolean;
}

/** The alternatives of patterns with the nodes of their beginnings. */
function toParts(
  patterns: readonly string[],
  trie: TrieBuilder,
  { toExpression, mustBeginWord = false }: VocabularyOptions,
): Part[] {
  return [...patterns.entries()].flatMap(([entry, pattern]) =>
    alternativesOf(pattern).map((alternative): Part => {
      const { source } = alternative;
      if (mustBeginWord && !alternative.beginsWord())
        throw new Error(`"\\b" is missing at the beginning of ${source}`);
      const openings = [...alternative.openings(OPENING_CHARS)];
      const isTelling = openings.every((it) => it.length >= TELLING_CHARS);
      const needs = isTelling ? [] : alternative.needs();
      const nodes = openings.map((opening) => trie.add(opening));
      return new Part({ entry, source, toExpression, needs, nodes });
    }),
  );
}

/** Whether a part may begin with just any word: "… years late". */
const isLoose = ({ nodes }: Part): boolean => nodes.includes(0);

/** One look for what the loose parts need: the most telling text of each. Null where one needs nothing. */
function toNeeded(loose: readonly Part[]): RegExp | null {
  const lists = loose.map((it) => it.needs[0] ?? []);
  if (lists.some((it) => it.length === 0)) return null;
  const texts = new Set(lists.flat().map((it) => it.replace(/[^a-z0-9 ]/g, "\\$&")));
  return new RegExp([...texts].join("|"));
}

/** What of a vocabulary may begin at a place; few vocabularies have anything there. */
function partsOf({ vocabularies, lists }: Opened, own: number): readonly Part[] | null {
  for (let at = 0; at < vocabularies.length; at++)
    if (vocabularies[at] === own) return lists[at] as readonly Part[];
  return null;
}

/** Not settled: nothing is found. */
const NONE: OpeningTable = { slots: new Uint16Array(0), lists: [] };

/**
 * Prepares patterns when the first text is read. Alternatives that may begin with just any word are looked
 * for only in a text that holds what they need.
 */
export function createVocabulary(
  patterns: readonly string[],
  options: VocabularyOptions,
): Vocabulary {
  let parts: Part[] = [];
  let loose: Part[] = [];
  let needed: RegExp | null = null;
  let whole = NONE;
  let own = 0;
  let bit = 0;
  // One text is asked of many times.
  let asked: IndexedText | null = null;
  let spots: Spots | null = null;

  const mayHoldLoose = (lower: string): boolean =>
    loose.length > 0 &&
    (needed === null || needed.test(lower)) &&
    loose.some((it) => it.isPossibleIn(lower));
  /** Also where just any word begins. */
  const lookEverywhere = ({ everywhere }: IndexedText): Spots | null => {
    const starts: number[] = [];
    const lists: (readonly Part[])[] = [];
    for (let at = 0; at < everywhere.starts.length; at++) {
      const slot = whole.slots[everywhere.nodes[at] as number] as number;
      if (slot === 0) continue;
      starts.push(everywhere.starts[at] as number);
      lists.push(whole.lists[slot] as readonly Part[]);
    }
    return starts.length === 0 ? null : { starts, lists };
  };
  const lookIn = (text: IndexedText): Spots | null => {
    if (mayHoldLoose(text.lower)) return lookEverywhere(text);
    if ((text.kinds & bit) === 0) return null;
    const { places } = text;
    const starts: number[] = [];
    const lists: (readonly Part[])[] = [];
    for (let at = 0; at < places.starts.length; at++) {
      if (((places.kinds[at] as number) & bit) === 0) continue;
      const opened = places.opened[at] as Opened;
      const parts = partsOf(opened, own);
      if (!parts) continue;
      starts.push(places.starts[at] as number);
      lists.push(parts);
    }
    return starts.length === 0 ? null : { starts, lists };
  };
  return {
    addTo: (trie) => {
      parts = toParts(patterns, trie, options);
      loose = parts.filter(isLoose);
      needed = toNeeded(loose);
    },
    settle: (trie, number, kind) => {
      own = number;
      bit = kind;
      whole = createOpeningTable(parts, trie);
      if (loose.length === 0) return whole;
      return createOpeningTable(
        parts.filter((it) => !isLoose(it)),
        trie,
      );
    },
    spotsIn: (text) => {
      if (asked === text) return spots;
      asked = text;
      spots = lookIn(text);
      return spots;
    },
    whole: () => whole,
  };
}
