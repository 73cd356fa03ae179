import { compactSource } from "./compact.ts";
import type { Cue, CueEntry } from "./cue.ts";
import { createFinder } from "./finder.ts";
import { OpenedText, type Openings } from "./indexed-text.ts";
import { joinTables, type Opened } from "./opening-table.ts";
import { createScanner } from "./scanner.ts";
import { createTrie } from "./trie.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** Places of a text where patterns may begin that do not begin with just any word. */
export interface Places {
  /** Offsets of the places. */
  readonly starts: readonly number[];
  /** What may begin at each. */
  readonly opened: readonly Opened[];
  /** The kinds of each, as bits. */
  readonly kinds: readonly number[];
}

/** All places of a text where a word begins. */
export interface AllPlaces {
  readonly starts: readonly number[];
  /** The longest beginning that stands at each, as a node of the lexicon's trie. */
  readonly nodes: readonly number[];
}

/**
 * A text in lower case with the places where a pattern of the lexicon may begin. Made once for a
 * sentence and used by all patterns of the lexicon.
 */
export interface IndexedText {
  readonly lower: string;
  readonly places: Places;
  /** The kinds of such patterns that may begin at any of the places, as bits. */
  readonly kinds: number;
  /** Few texts ask for them. */
  readonly everywhere: AllPlaces;
  /** What scanners that are asked again have found, each by its entries. */
  readonly found: Map<readonly CueEntry<string>[], readonly Cue<string>[]>;
}

/** Which entries of a vocabulary stand in a text, and where. */
export interface Scanner<Tag extends string> {
  /** All hits. Earlier entries win where two start at one place; hits never overlap. */
  (text: IndexedText): readonly Cue<Tag>[];
  /** The first hit that starts at `from` or after it, or null. */
  readonly next: (text: IndexedText, from: number) => Cue<Tag> | null;
}

export interface ScannerOptions {
  /** Must hold right behind a hit. */
  readonly after?: string;
  /** Texts are asked again, others in between: what is found in one is kept with it. */
  readonly isAskedAgain?: boolean;
}

/** One pattern, tried only where it may begin. */
export interface Finder {
  /** Whether the pattern is found in the text, or in the part of it that is named. */
  readonly test: (text: IndexedText, from?: number, to?: number) => boolean;
  /** The first hit in the text, or in the part of it that is named, with offsets into that. */
  readonly exec: (text: IndexedText, from?: number, to?: number) => RegExpExecArray | null;
  /** All hits in the text. */
  readonly all: (text: IndexedText) => RegExpExecArray[];
}

/**
 * All words of a language: patterns are added while its modules load, and the first text closes the
 * list. One walk from each place of a text then tells for all patterns whether they may begin there,
 * so that many words cost little more than few.
 */
export interface Lexicon {
  readonly index: (lower: string) => IndexedText;
  /** Adds a vocabulary. */
  readonly scanner: <Tag extends string>(
    entries: readonly CueEntry<Tag>[],
    options?: ScannerOptions,
  ) => Scanner<Tag>;
  /** Adds a pattern. With spaces between words, each of its alternatives must begin where a word does. */
  readonly finder: (expression: RegExp) => Finder;
}

/** Bits in which kinds are told apart; where there are more vocabularies, some share one. */
const KINDS = 31;

/** What must stand behind a hit, where words have bounds. */
const WORD_ENDS = "(?![a-z0-9])";

/** An empty lexicon; `bounded` says that spaces stand between words (Latin scripts). */
export function createLexicon({ bounded }: { readonly bounded: boolean }): Lexicon {
  const vocabularies: Vocabulary[] = [];
  let openings: Openings | null = null;

  const add = (vocabulary: Vocabulary): Vocabulary => {
    if (openings) throw new Error("The lexicon has been used: add patterns while modules load.");
    vocabularies.push(vocabulary);
    return vocabulary;
  };
  const close = (): Openings => {
    const builder = createTrie();
    for (const vocabulary of vocabularies) vocabulary.addTo(builder);
    const trie = builder.build();
    const kindOf = (number: number): number => 1 << (number % KINDS);
    const tables = vocabularies.map((it, number) => it.settle(trie, number, kindOf(number)));
    openings = { trie, all: joinTables(tables, trie.parents.length, kindOf), bounded };
    return openings;
  };

  return {
    index: (lower) => new OpenedText(lower, openings ?? close()),
    scanner: (entries, { after = bounded ? WORD_ENDS : "", isAskedAgain = false } = {}) => {
      const patterns = entries.map(([, pattern]) => pattern);
      const toExpression = (source: string): RegExp =>
        new RegExp(compactSource(`(?:${source})${after}`), "y");
      const vocabulary = add(createVocabulary(patterns, { toExpression }));
      return createScanner(entries, vocabulary, isAskedAgain);
    },
    finder: (expression) => {
      const toExpression = (source: string): RegExp => new RegExp(compactSource(source), "y");
      const options = { toExpression, mustBeginWord: bounded };
      return createFinder(expression, add(createVocabulary([expression.source], options)));
    },
  };
}
