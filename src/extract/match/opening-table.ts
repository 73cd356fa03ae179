import type { Trie } from "./trie.ts";

/** Compiles one alternative of a pattern; sticky. */
export type ToExpression = (source: string) => RegExp;

interface PartOptions {
  /** Number of the pattern that it is an alternative of. */
  readonly entry: number;
  readonly source: string;
  readonly toExpression: ToExpression;
  /** Lists of texts of which every match holds one each; none where its beginnings are telling enough. */
  readonly needs: readonly (readonly string[])[];
  /** Nodes of its beginnings; 0 is any beginning. */
  readonly nodes: readonly number[];
}

/**
 * One alternative of a pattern. Compiled by itself when it is first tried, so that it is compiled once:
 * the code of joined ones would be many times as large, and fetching code is what costs.
 */
export class Part {
  readonly entry: number;
  readonly needs: readonly (readonly string[])[];
  readonly nodes: readonly number[];
  readonly #source: string;
  readonly #toExpression: ToExpression;
  #expression: RegExp | null = null;
  #asked = "";
  #isPossible = true;

  constructor({ entry, source, toExpression, needs, nodes }: PartOptions) {
    this.entry = entry;
    this.needs = needs;
    this.nodes = nodes;
    this.#source = source;
    this.#toExpression = toExpression;
  }

  /** Where the hit at `start` ends; -1 where there is none. */
  endAt(lower: string, start: number): number {
    if (this.needs.length > 0 && !this.isPossibleIn(lower)) return -1;
    this.#expression ??= this.#toExpression(this.#source);
    const expression = this.#expression;
    expression.lastIndex = start;
    return expression.test(lower) && expression.lastIndex > start ? expression.lastIndex : -1;
  }

  /** Whether a text holds what every match needs. */
  isPossibleIn(lower: string): boolean {
    if (this.#asked === lower) return this.#isPossible;
    this.#asked = lower;
    this.#isPossible = this.needs.every((texts) => texts.some((text) => lower.includes(text)));
    return this.#isPossible;
  }
}

/** What may begin at which nodes of a trie. */
export interface OpeningTable {
  /** For each node the number of what may begin there; 0 is nothing. */
  readonly slots: Uint16Array;
  /** What may begin there, by that number, in order. */
  readonly lists: readonly (readonly Part[])[];
}

/** What may begin at a place, for all vocabularies of a lexicon that may. */
export interface Opened {
  /** The vocabularies, as bits; several may share one. */
  readonly kinds: number;
  /** Their numbers. */
  readonly vocabularies: readonly number[];
  /** The parts of each. */
  readonly lists: readonly (readonly Part[])[];
}

const NOTHING: Opened = { kinds: 0, vocabularies: [], lists: [] };

/** For each node what may begin there, of all vocabularies together: one look instead of one in each table. */
export interface AllOpenings {
  readonly numbers: Uint16Array;
  /** By that number; 0 is nothing. */
  readonly opened: readonly Opened[];
}

/** Joins the tables of the vocabularies of a lexicon; `kindOf` gives the bit of each. */
export function joinTables(
  tables: readonly OpeningTable[],
  nodes: number,
  kindOf: (vocabulary: number) => number,
): AllOpenings {
  const numbers = new Uint16Array(nodes);
  const opened: Opened[] = [NOTHING];
  tables.forEach(({ slots, lists }, vocabulary) => {
    const known = new Map<number, number>();
    slots.forEach((slot, node) => {
      if (slot === 0) return;
      const before = numbers[node] as number;
      const key = before * slots.length + slot;
      let number = known.get(key);
      if (number === undefined) {
        const shared = opened[before] ?? NOTHING;
        number = opened.length;
        opened.push({
          kinds: shared.kinds | kindOf(vocabulary),
          vocabularies: [...shared.vocabularies, vocabulary],
          lists: [...shared.lists, lists[slot] ?? []],
        });
        known.set(key, number);
      }
      numbers[node] = number;
    });
  });
  return { numbers, opened };
}

/** The parts by the nodes of their beginnings, as numbers. */
function byNode(parts: readonly Part[]): Map<number, number[]> {
  const given = new Map<number, number[]>();
  for (const [number, { nodes }] of parts.entries())
    for (const node of nodes) {
      const list = given.get(node);
      if (list) list.push(number);
      else given.set(node, [number]);
    }
  return given;
}

/** The parts that may begin at each node: what the node and its shorter beginnings were given. */
function spread(
  given: ReadonlyMap<number, readonly number[]>,
  { parents }: Trie,
): { slots: Uint16Array; lists: readonly (readonly number[])[] } {
  const slots = new Uint16Array(parents.length);
  const lists: (readonly number[])[] = [[]];
  const numbers = new Map<string, number>([["", 0]]);
  parents.forEach((parent, node) => {
    const inherited = node === 0 ? 0 : (slots[parent] as number);
    const own = given.get(node);
    slots[node] = inherited;
    if (!own) return;
    const all = [...new Set([...(lists[inherited] ?? []), ...own])].sort((a, b) => a - b);
    const number = numbers.get(all.join()) ?? lists.push(all) - 1;
    numbers.set(all.join(), number);
    slots[node] = number;
  });
  return { slots, lists };
}

/** Spreads parts, given in order, over the nodes at which they may begin. */
export function createOpeningTable(parts: readonly Part[], trie: Trie): OpeningTable {
  const { slots, lists } = spread(byNode(parts), trie);
  return {
    slots,
    lists: lists.map((list) => list.flatMap((number) => parts[number] ?? [])),
  };
}
