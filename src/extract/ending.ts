import { alternativesOf } from "./openings.ts";
import { createTrie, type Trie } from "./trie.ts";

/** An expression that is looked for at the end of a text. */
export interface Ending {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** So many last characters decide whether the expression is tried. */
const ENDING_CHARS = 6;

interface Prepared {
  readonly trie: Trie;
  /** 1 for each node with which a match may end. */
  readonly isEnd: Uint8Array;
}

function prepare({ source }: RegExp): Prepared {
  const builder = createTrie();
  const ends = new Set<number>();
  for (const alternative of alternativesOf(source)) {
    if (!alternative.isAtEnd())
      throw new Error(`"$" is missing at the end of ${alternative.source}`);
    for (const ending of alternative.endings(ENDING_CHARS)) ends.add(builder.add(ending));
  }
  const trie = builder.build();
  const isEnd = new Uint8Array(trie.parents.length);
  trie.parents.forEach((parent, node) => {
    isEnd[node] = ends.has(node) || (node > 0 && isEnd[parent] === 1) ? 1 : 0;
  });
  return { trie, isEnd };
}

/**
 * Looks for an expression at the end of a text only where the last characters are ones that it can end
 * with; what it finds is the same. All its alternatives end in `$`. Prepared when it is first used.
 */
export function createEnding(expression: RegExp): Ending {
  let prepared: Prepared | null = null;
  const mayEnd = (text: string): boolean => {
    prepared ??= prepare(expression);
    return prepared.isEnd[prepared.trie.walkBack(text, text.length)] === 1;
  };
  return {
    test: (text) => mayEnd(text) && expression.test(text),
    exec: (text) => (mayEnd(text) ? expression.exec(text) : null),
  };
}
