/** Beginnings of words, each a node; a node's number is larger than that of any shorter beginning of it. */
export interface Trie {
  /** The node of the beginning that is one character shorter; 0 is the empty text. */
  readonly parents: readonly number[];
  /** The longest beginning that stands at `at`. Each run of white space counts as one space. */
  readonly walk: (text: string, at: number) => number;
  /** The same for texts that are read from right to left, from the character before `at` on. */
  readonly walkBack: (text: string, at: number) => number;
}

export interface TrieBuilder {
  /** Adds a beginning and returns its node. */
  readonly add: (beginning: string) => number;
  readonly build: () => Trie;
}

const SPACE = 32;
const OTHER_SPACES =
  "\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
const CODES = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (const space of OTHER_SPACES) CODES[space.charCodeAt(0)] = SPACE;

const CODE_BITS = 16;
/** Spreads keys over a table: 2³² over the golden ratio. */
const SPREAD = 0x9e3779b1;
const EMPTY = -1;
/** So many numbers of nodes fit into a table of 16 bits. */
const MAX_NODES = 0x10000;

/** One table for all children: at the hash of node and character, or in the next free place. */
function freeze(children: ReadonlyMap<number, number>, parents: readonly number[]): Trie {
  const bits = Math.max(4, Math.ceil(Math.log2(2 * children.size + 1)));
  // Key and node side by side: looking one up touches one line of memory.
  const slots = new Int32Array(2 << bits).fill(EMPTY);
  const mask = slots.length - 2;
  const shift = 32 - bits;
  for (const [key, node] of children) {
    let slot = (Math.imul(key, SPREAD) >>> shift) << 1;
    while (slots[slot] !== EMPTY) slot = (slot + 2) & mask;
    slots[slot] = key;
    slots[slot + 1] = node;
  }
  const childOf = (node: number, code: number): number => {
    const key = (node << CODE_BITS) | code;
    let slot = (Math.imul(key, SPREAD) >>> shift) << 1;
    for (let found = slots[slot]; found !== key; found = slots[slot]) {
      if (found === EMPTY) return 0;
      slot = (slot + 2) & mask;
    }
    return slots[slot + 1] as number;
  };
  /** As far as the trie has what the text reads from `start` on, one way or the other. */
  const walk = (text: string, start: number, step: 1 | -1): number => {
    let node = 0;
    let code = 0;
    for (let at = start; at >= 0 && at < text.length; at += step) {
      const next = CODES[text.charCodeAt(at)] as number;
      if (next === SPACE && code === SPACE) continue;
      code = next;
      const child = childOf(node, code);
      if (child === 0) break;
      node = child;
    }
    return node;
  };
  return {
    parents,
    walk: (text, from) => walk(text, from, 1),
    walkBack: (text, to) => walk(text, to - 1, -1),
  };
}

/** A trie that grows until it is built. */
export function createTrie(): TrieBuilder {
  const children = new Map<number, number>();
  const parents = [0];
  return {
    add: (beginning) => {
      let node = 0;
      for (let at = 0; at < beginning.length; at++) {
        const key = (node << CODE_BITS) | beginning.charCodeAt(at);
        let child = children.get(key);
        if (child === undefined) {
          child = parents.length;
          parents.push(node);
          children.set(key, child);
        }
        node = child;
      }
      return node;
    },
    build: () => {
      if (parents.length > MAX_NODES) throw new Error("The trie holds too many beginnings.");
      return freeze(children, parents);
    },
  };
}
