import type { Cue, CueEntry } from "./cue.ts";
import { createFinder } from "./finder.ts";
import { createScanner } from "./scanner.ts";
import { createTrie, type Trie } from "./trie.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/**
 * A text in lower case with the places where a pattern of the lexicon may begin, each with the longest
 * beginning that stands there. Made once for a sentence and used by all patterns of the lexicon.
 */
export interface IndexedText {
  readonly lower: string;
  /** Offsets of the places. */
  readonly starts: readonly number[];
  /** Nodes of the lexicon's trie. */
  readonly nodes: readonly number[];
  /** The kinds of patterns that may begin at any of the places, as bits. */
  readonly kinds: number;
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

/** The trie of a lexicon, with the kinds of patterns that may begin at each node. */
interface Closed {
  readonly trie: Trie;
  readonly kinds: Int32Array;
}

/** Looks words up at the places that no letter or digit stands before; `bounded` off, at all places. */
function toIndexed(lower: string, { trie, kinds }: Closed, bounded: boolean): IndexedText {
  const starts: number[] = [];
  const nodes: number[] = [];
  let all = 0;
  let isInside = false;
  for (let at = 0; at < lower.length; at++) {
    if (!isInside) {
      const node = trie.walk(lower, at);
      const own = kinds[node] as number;
      if (own !== 0) {
        starts.push(at);
        nodes.push(node);
        all |= own;
      }
    }
    isInside = bounded && isWord(lower.charCodeAt(at));
  }
  return { lower, starts, nodes, kinds: all };
}

/** Bits in which kinds are told apart; where there are more vocabularies, some share one. */
const KINDS = 31;

/** What must stand behind a hit, where words have bounds. */
const WORD_ENDS = "(?![a-z0-9])";

/** An empty lexicon; `bounded` says that spaces stand between words (Latin scripts). */
export function createLexicon({ bounded }: { readonly bounded: boolean }): Lexicon {
  const vocabularies: Vocabulary[] = [];
  let closed: Closed | null = null;

  const add = (vocabulary: Vocabulary): Vocabulary => {
    if (closed) throw new Error("The lexicon has been used: add patterns while modules load.");
    vocabularies.push(vocabulary);
    return vocabulary;
  };
  const close = (): Closed => {
    const builder = createTrie();
    for (const vocabulary of vocabularies) vocabulary.addTo(builder);
    const trie = builder.build();
    const kinds = new Int32Array(trie.parents.length);
    for (const [number, vocabulary] of vocabularies.entries()) {
      const kind = 1 << (number % KINDS);
      vocabulary.settle(trie, kind);
      vocabulary.slots.forEach((slot, node) => {
        if (slot !== 0) kinds[node] = (kinds[node] as number) | kind;
      });
    }
    closed = { trie, kinds };
    return closed;
  };

  return {
    index: (lower) => toIndexed(lower, closed ?? close(), bounded),
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
