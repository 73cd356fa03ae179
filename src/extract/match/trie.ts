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
const CODE = (1 << CODE_BITS) - 1;
/** So many numbers of nodes fit into a table of 16 bits. */
const MAX_NODES = 0x10000;
/** The head of a node's block: its number, whether it is wide, and how many children it lists. */
const COUNT_BITS = 13;
const WIDE = 1 << (COUNT_BITS - 1);
const COUNT = WIDE - 1;
/** A block of more children has a cell for each letter before its list. */
const MANY_CHILDREN = 6;
const FIRST_LETTER = "a".charCodeAt(0);
const LETTERS = 26;

const isLetter = (code: number): boolean => code >= FIRST_LETTER && code < FIRST_LETTER + LETTERS;

/** The children of each node: code and node by turns. */
type Children = ReadonlyMap<number, readonly number[]>;

function childrenOf(keys: ReadonlyMap<number, number>): Children {
  const children = new Map<number, number[]>();
  for (const [key, node] of keys) {
    const parent = key >>> CODE_BITS;
    const own = children.get(parent);
    if (own) own.push(key & CODE, node);
    else children.set(parent, [key & CODE, node]);
  }
  return children;
}

/**
 * One block a node: its head, then for each child its code and how far ahead its block begins, in a wide block those of
 * letters first, each in its own cell. A node's block is followed by that of its first child, and so on, so that most steps of a walk stay where the one before was.
 */
interface Blocks {
  readonly blocks: Int32Array;
  /** Where the block of each child of the empty text begins, by its code, up to the highest. */
  readonly firsts: Int32Array;
}

function layOut(children: Children): Blocks {
  const blocks: number[] = [0];
  const roots = children.get(0) ?? [];
  const highest = roots.reduce((top, it, at) => (at % 2 === 0 ? Math.max(top, it) : top), -1);
  const firsts = new Int32Array(highest + 1);
  const put = (node: number): number => {
    const at = blocks.length;
    const own = children.get(node) ?? [];
    const isWide = own.length / 2 > MANY_CHILDREN;
    let listed = 0;
    const cells = own.map((code, i) => {
      if (i % 2 === 1) return 0;
      return isWide && isLetter(code) ? code - FIRST_LETTER : (isWide ? LETTERS : 0) + listed++;
    });
    blocks.push((node << COUNT_BITS) | (isWide ? WIDE : 0) | listed);
    for (let i = 0; i < listed + (isWide ? LETTERS : 0); i++) blocks.push(0);
    for (let i = 0; i < own.length; i += 2) {
      const ahead = put(own[i + 1] as number) - at;
      if (ahead > CODE) throw new Error("The trie holds too many beginnings.");
      blocks[at + 1 + (cells[i] as number)] = (ahead << CODE_BITS) | (own[i] as number);
    }
    return at;
  };
  for (let i = 0; i < roots.length; i += 2)
    firsts[roots[i] as number] = put(roots[i + 1] as number);
  return { blocks: Int32Array.from(blocks), firsts };
}

function freeze(keys: ReadonlyMap<number, number>, parents: readonly number[]): Trie {
  const { blocks, firsts } = layOut(childrenOf(keys));
  /** The block of a child of the empty text; 0 where there is none. */
  const firstOf = (code: number): number => (code < firsts.length ? (firsts[code] as number) : 0);
  /** The block of a child; 0 where there is none. */
  const childOf = (block: number, code: number): number => {
    const head = blocks[block] as number;
    let from = block + 1;
    if ((head & WIDE) !== 0) {
      if (isLetter(code)) {
        const child = blocks[from + code - FIRST_LETTER] as number;
        return child === 0 ? 0 : block + (child >>> CODE_BITS);
      }
      from += LETTERS;
    }
    const end = from + (head & COUNT);
    for (let at = from; at < end; at++) {
      const child = blocks[at] as number;
      if ((child & CODE) === code) return block + (child >>> CODE_BITS);
    }
    return 0;
  };
  /** As far as the trie has what the text reads from `start` on, one way or the other. */
  const walk = (text: string, start: number, step: 1 | -1): number => {
    if (start < 0 || start >= text.length) return 0;
    let code = CODES[text.charCodeAt(start)] as number;
    let block = firstOf(code);
    if (block === 0) return 0;
    for (let at = start + step; at >= 0 && at < text.length; at += step) {
      const next = CODES[text.charCodeAt(at)] as number;
      if (next === SPACE && code === SPACE) continue;
      code = next;
      const child = childOf(block, code);
      if (child === 0) break;
      block = child;
    }
    return (blocks[block] as number) >>> COUNT_BITS;
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
