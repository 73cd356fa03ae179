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
/** So many numbers of nodes fit into a table of 16 bits. */
const MAX_NODES = 0x10000;

/** The children of each node side by side, and nodes in the order of beginnings: a walk stays in few lines of memory. */
function freeze(children: ReadonlyMap<number, number>, parents: readonly number[]): Trie {
  // The children of node n are those from starts[n] to starts[n + 1].
  const starts = new Uint16Array(parents.length + 1);
  for (const parent of parents.slice(1)) starts[parent + 1] = (starts[parent + 1] as number) + 1;
  for (let node = 0; node < parents.length; node++)
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const free = starts.slice();
  const codes = new Uint16Array(parents.length);
  const nodes = new Uint16Array(parents.length);
  /** The first step, which every place takes. */
  const firsts = new Uint16Array(1 << CODE_BITS);
  for (const [key, node] of children) {
    const parent = key >>> CODE_BITS;
    const at = free[parent] as number;
    free[parent] = at + 1;
    codes[at] = key;
    nodes[at] = node;
    if (parent === 0) firsts[key] = node;
  }
  const childOf = (node: number, code: number): number => {
    const end = starts[node + 1] as number;
    for (let at = starts[node] as number; at < end; at++)
      if (codes[at] === code) return nodes[at] as number;
    return 0;
  };
  /** As far as the trie has what the text reads from `start` on, one way or the other. */
  const walk = (text: string, start: number, step: 1 | -1): number => {
    if (start < 0 || start >= text.length) return 0;
    let code = CODES[text.charCodeAt(start)] as number;
    let node = firsts[code] as number;
    if (node === 0) return 0;
    for (let at = start + step; at >= 0 && at < text.length; at += step) {
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
