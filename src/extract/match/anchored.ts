import { compact } from "./compact.ts";
import { type Alternative, alternativesOf } from "./openings.ts";
import { createTrie, type Trie } from "./trie.ts";

/** An expression that is looked for at one end of a text. */
export interface Anchored {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** How an end of texts is read. */
export interface Side {
  /** The mark that each alternative needs. */
  readonly mark: string;
  readonly isMarked: (alternative: Alternative) => boolean;
  /** The texts, read from that end, of which every match has one. */
  readonly textsOf: (alternative: Alternative) => ReadonlySet<string>;
  readonly walk: (trie: Trie, text: string) => number;
}

interface Prepared {
  readonly expression: RegExp;
  readonly trie: Trie;
  /** 1 for each node with which a match may begin. */
  readonly mayMatch: Uint8Array;
}

function prepare(expression: RegExp, side: Side): Prepared {
  const builder = createTrie();
  const known = new Set<number>();
  for (const alternative of alternativesOf(expression.source)) {
    if (!side.isMarked(alternative))
      throw new Error(`"${side.mark}" is missing in ${alternative.source}`);
    for (const text of side.textsOf(alternative)) known.add(builder.add(text));
  }
  const trie = builder.build();
  const mayMatch = new Uint8Array(trie.parents.length);
  trie.parents.forEach((parent, node) => {
    mayMatch[node] = known.has(node) || (node > 0 && mayMatch[parent] === 1) ? 1 : 0;
  });
  return { expression: compact(expression), trie, mayMatch };
}

/**
 * Tries an expression only where the text has at that end what a match can have there; what it finds is the
 * same. Prepared when it is first used.
 */
export function createAnchored(expression: RegExp, side: Side): Anchored {
  let prepared: Prepared | null = null;
  /** The expression, where the text has at that end what a match can have there. */
  const toTry = (text: string): RegExp | null => {
    prepared ??= prepare(expression, side);
    return prepared.mayMatch[side.walk(prepared.trie, text)] === 1 ? prepared.expression : null;
  };
  return {
    test: (text) => toTry(text)?.test(text) ?? false,
    exec: (text) => toTry(text)?.exec(text) ?? null,
  };
}
