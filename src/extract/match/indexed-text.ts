import type { Cue, CueEntry } from "./cue.ts";
import type { AllPlaces, IndexedText, Places } from "./lexicon.ts";
import type { AllOpenings, Opened } from "./opening-table.ts";
import type { Trie } from "./trie.ts";

/** The trie of a lexicon, with what may begin at each node. */
export interface Openings {
  readonly trie: Trie;
  /** What begins with just any word counts at no node. */
  readonly all: AllOpenings;
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
  readonly found = new Map<readonly CueEntry<string>[], readonly Cue<string>[]>();
  readonly #openings: Openings;
  #everywhere: AllPlaces | null = null;

  constructor(lower: string, openings: Openings) {
    this.lower = lower;
    this.#openings = openings;
    const { trie, all, bounded } = openings;
    const starts: number[] = [];
    const opened: Opened[] = [];
    const each: number[] = [];
    let kinds = 0;
    let isInside = false;
    for (let at = 0; at < lower.length; at++) {
      if (!isInside) {
        const number = all.numbers[trie.walk(lower, at)] as number;
        if (number !== 0) {
          const own = all.opened[number] as Opened;
          starts.push(at);
          opened.push(own);
          each.push(own.kinds);
          kinds |= own.kinds;
        }
      }
      isInside = bounded && isWord(lower.charCodeAt(at));
    }
    this.places = { starts, opened, kinds: each };
    this.kinds = kinds;
  }

  get everywhere(): AllPlaces {
    this.#everywhere ??= this.#walkAll();
    return this.#everywhere;
  }

  #walkAll(): AllPlaces {
    const { lower } = this;
    const { trie, bounded } = this.#openings;
    const starts: number[] = [];
    const nodes: number[] = [];
    let isInside = false;
    for (let at = 0; at < lower.length; at++) {
      if (!isInside) {
        starts.push(at);
        nodes.push(trie.walk(lower, at));
      }
      isInside = bounded && isWord(lower.charCodeAt(at));
    }
    return { starts, nodes };
  }
}
