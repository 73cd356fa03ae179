import { createTrie, type Trie } from "./trie.ts";

/** A name of the list that stands in a text. */
export interface NameHit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the names of a list in a text, from left to right, none over another. */
export type NameList = (text: string) => NameHit[];

/** Where a name may begin and end: "Eni" does not in "Enigma". */
export interface NameEdges {
  /** The first place from `at` on where a name may begin; the end of the text where there is none. */
  readonly nextBegin: (text: string, at: number) => number;
  readonly mayEnd: (text: string, at: number) => boolean;
}

/** Names by the nodes at which they end. */
interface Prepared {
  readonly trie: Trie;
  readonly names: readonly (string | undefined)[];
}

function prepare(list: Iterable<string>): Prepared {
  const builder = createTrie();
  const names: string[] = [];
  for (const name of list) names[builder.add(name)] = name;
  const trie = builder.build();
  return { trie, names: trie.parents.map((_, node) => names[node]) };
}

/** Takes the longest name that stands at a place; one walk from each, however many names there are. Prepared when first used. */
export function createNameList(list: Iterable<string>, { nextBegin, mayEnd }: NameEdges): NameList {
  let prepared: Prepared | null = null;
  return (text) => {
    prepared ??= prepare(list);
    const { trie, names } = prepared;
    const hits: NameHit[] = [];
    for (let at = nextBegin(text, 0); at < text.length; at = nextBegin(text, at + 1)) {
      for (let node = trie.walk(text, at); node > 0; node = trie.parents[node] as number) {
        const name = names[node];
        if (name === undefined || !text.startsWith(name, at)) continue;
        const end = at + name.length;
        if (!mayEnd(text, end)) continue;
        hits.push({ name, start: at, end });
        at = end - 1;
        break;
      }
    }
    return hits;
  };
}
