import type { IndexedText, Places } from "./lexicon.ts";
import type { Trie } from "./trie.ts";

/** The trie of a lexicon, with the kinds of patterns that may begin at each node, as bits. */
export interface Openings {
  readonly trie: Trie;
  /** Kinds whose pattern begins with just any word count at no node. */
  readonly kinds: Int32Array;
  /** Whether spaces stand between words, so that a pattern begins where no letter or digit stands before. */
  readonly bounded: boolean;
}

const WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

const isWord = (code: number): boolean => code < 128 && WORD[code] === 1;

/** A text and where patterns may begin in it. A class, as one is made for every sentence. */
export class OpenedText implements IndexedText {
  readonly lower: string;
  readonly places: Places;
  readonly kinds: number;
  readonly #openings: Openings;
  #everywhere: Places | null = null;

  constructor(lower: string, openings: Openings) {
    this.lower = lower;
    this.#openings = openings;
    this.places = this.#lookUp(false);
    let all = 0;
    for (const own of this.places.kinds) all |= own;
    this.kinds = all;
  }

  get everywhere(): Places {
    this.#everywhere ??= this.#lookUp(true);
    return this.#everywhere;
  }

  #lookUp(isAny: boolean): Places {
    const { lower } = this;
    const { trie, kinds: kindsOf, bounded } = this.#openings;
    const starts: number[] = [];
    const nodes: number[] = [];
    const kinds: number[] = [];
    let isInside = false;
    for (let at = 0; at < lower.length; at++) {
      if (!isInside) {
        const node = trie.walk(lower, at);
        const own = kindsOf[node] as number;
        if (isAny || own !== 0) {
          starts.push(at);
          nodes.push(node);
          kinds.push(own);
        }
      }
      isInside = bounded && isWord(lower.charCodeAt(at));
    }
    return { starts, nodes, kinds };
  }
}
