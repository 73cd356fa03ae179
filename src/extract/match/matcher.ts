import { compactSource } from "./compact.ts";
import { createTrie, type Trie } from "./trie.ts";
import { createVocabulary } from "./vocabulary.ts";

/** The pattern that stands at a place, by its number, and where it ends. */
export interface Match {
  readonly entry: number;
  readonly end: number;
}

/** The first of several patterns that stands right at a place, or null. */
export type Matcher = (lower: string, at: number) => Match | null;

/** Looks for patterns at one place, trying only those that may begin there. Prepared when first used. */
export function createMatcher(patterns: readonly string[]): Matcher {
  const toExpression = (source: string): RegExp => new RegExp(compactSource(source), "y");
  const vocabulary = createVocabulary(patterns, { toExpression });
  let trie: Trie | null = null;
  const prepare = (): Trie => {
    const builder = createTrie();
    vocabulary.addTo(builder);
    trie = builder.build();
    vocabulary.settle(trie, 0, 1);
    return trie;
  };
  return (lower, at) => {
    const node = (trie ?? prepare()).walk(lower, at);
    const { slots, lists } = vocabulary.whole();
    const slot = slots[node] as number;
    for (const part of lists[slot] ?? []) {
      const end = part.endAt(lower, at);
      if (end > 0) return { entry: part.entry, end };
    }
    return null;
  };
}
