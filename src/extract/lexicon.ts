import type { Cue, CueEntry } from "./cue.ts";
import { createFinder } from "./finder.ts";
import { createScanner } from "./scanner.ts";
import { createTrie, type Trie } from "./trie.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/**
 * A text in lower case with the places where a word of the lexicon may begin, each with the longest
 * beginning that stands there. Made once for a sentence and used by all patterns of the lexicon.
 */
export interface IndexedText {
  readonly lower: string;
  /** Offsets of the places. */
  readonly starts: readonly number[];
  /** Nodes of the lexicon's trie. */
  readonly nodes: readonly number[];
}

/** Which entries of a vocabulary stand in a text, and where. */
export interface Scanner<Tag extends string> {
  /** All hits. Earlier entries win where two start at one place; hits never overlap. */
  (text: IndexedText): Cue<Tag>[];
  /** The first hit that starts at `from` or after it, or null. */
  readonly next: (text: IndexedText, from: number) => Cue<Tag> | null;
}

/** One pattern, tried only where it may begin. */
export interface Finder {
  /** Whether the pattern is found in the text, or in the part of it that is named. */
  readonly test: (text: IndexedText, from?: number, to?: number) => boolean;
  /** The first hit in the text. */
  readonly exec: (text: IndexedText) => RegExpExecArray | null;
}

/**
 * All words of a language: patterns are added while its modules load, and the first text closes the
 * list. One walk from each place of a text then tells for all patterns whether they may begin there,
 * so that many words cost little more than few.
 */
export interface Lexicon {
  readonly index: (lower: string) => IndexedText;
  /** Adds a vocabulary; `after` must hold right behind a hit. */
  readonly scanner: <Tag extends string>(
    entries: readonly CueEntry<Tag>[],
    options?: { readonly after?: string },
  ) => Scanner<Tag>;
  /** Adds a pattern. With spaces between words, each of its alternatives must begin where a word does. */
  readonly finder: (expression: RegExp) => Finder;
}

const WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

const isWord = (code: number): boolean => code < 128 && WORD[code] === 1;

/** The places after which a word may begin: those that no letter or digit stands before. */
function indexWords(lower: string, trie: Trie): IndexedText {
  const starts: number[] = [];
  const nodes: number[] = [];
  let isInside = false;
  for (let at = 0; at < lower.length; at++) {
    if (!isInside) {
      starts.push(at);
      nodes.push(trie.walk(lower, at));
    }
    isInside = isWord(lower.charCodeAt(at));
  }
  return { lower, starts, nodes };
}

/** Every place, for scripts that put no space between words. */
function indexCharacters(lower: string, trie: Trie): IndexedText {
  const starts: number[] = [];
  const nodes: number[] = [];
  for (let at = 0; at < lower.length; at++) {
    starts.push(at);
    nodes.push(trie.walk(lower, at));
  }
  return { lower, starts, nodes };
}

/** What must stand behind a hit, where words have bounds. */
const WORD_ENDS = "(?![a-z0-9])";

/** An empty lexicon; `bounded` says that spaces stand between words (Latin scripts). */
export function createLexicon({ bounded }: { readonly bounded: boolean }): Lexicon {
  const vocabularies: Vocabulary[] = [];
  let trie: Trie | null = null;

  const add = (vocabulary: Vocabulary): Vocabulary => {
    if (trie) throw new Error("The lexicon has been used: add patterns while modules load.");
    vocabularies.push(vocabulary);
    return vocabulary;
  };
  const close = (): Trie => {
    const builder = createTrie();
    for (const vocabulary of vocabularies) vocabulary.addTo(builder);
    trie = builder.build();
    for (const vocabulary of vocabularies) vocabulary.settle(trie);
    return trie;
  };
  const toIndex = bounded ? indexWords : indexCharacters;

  return {
    index: (lower) => toIndex(lower, trie ?? close()),
    scanner: (entries, { after = bounded ? WORD_ENDS : "" } = {}) => {
      const patterns = entries.map(([, pattern]) => pattern);
      const toExpression = (alternatives: readonly string[]): RegExp =>
        new RegExp(`(?:${alternatives.join("|")})${after}`, "y");
      return createScanner(entries, add(createVocabulary(patterns, { toExpression })));
    },
    finder: (expression) => {
      const toExpression = (alternatives: readonly string[]): RegExp =>
        new RegExp(alternatives.join("|"), "y");
      const options = { toExpression, mustBeginWord: bounded };
      return createFinder(expression, add(createVocabulary([expression.source], options)));
    },
  };
}
