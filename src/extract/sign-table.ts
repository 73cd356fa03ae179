import { type Key, type Kind, keyOf, type Piece } from "./sign-keys.ts";

/** Collects the signs of a decision, each once, in the order in which they are told. */
export interface Signs {
  /** Where in the text the signs stand that are told next; -1 for what is of the whole of it. */
  place: number;
  add(kind: Kind, first?: Piece, second?: Piece, third?: Piece, fourth?: Piece): void;
  /** Takes all signs of another decision. */
  addAll(others: this): void;
}

/** Signs as they are written, for fitting. */
export class SignTexts implements Signs {
  place = -1;
  readonly #texts = new Set<string>();

  add(kind: Kind, ...pieces: readonly (Piece | undefined)[]): void {
    this.#texts.add(
      [kind, ...pieces.filter((it) => it !== undefined)].map((it) => it.text).join(":"),
    );
  }

  addAll(others: SignTexts): void {
    for (const text of others.#texts) this.#texts.add(text);
  }

  get texts(): string[] {
    return [...this.#texts];
  }
}

/** Label and weight by turns, or the weight of the one label. */
type Cells = readonly number[] | number;

const UNKNOWN = -1;
/** Numbers a slot, a power of two, and which of them is the sign's. */
const SLOT = 4;
const NUMBER = 2;
/** Spreads keys over a table: 2³² over the golden ratio. */
const SPREAD = 0x9e3779b1;

/** Never 0. */
const tagOf = (low: number): number => (low >>> 16) | 1;

/** The signs that weigh anything, numbered from 0, found by their keys. */
export class SignTable {
  /** Where the cells of each sign begin, and behind the last one where they end. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
  /** For each slot 16 bits of a key, and 0 where it is free: the most signs are told to be unknown by these alone. */
  readonly #tags: Uint16Array;
  /** For each slot the two halves of a key and the sign's number, side by side. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #shift: number;

  constructor(signs: ReadonlyMap<string, Cells>) {
    const bits = Math.max(4, Math.ceil(Math.log2(2 * signs.size + 1)));
    this.#mask = (1 << bits) - 1;
    this.#shift = 32 - bits;
    this.#tags = new Uint16Array(1 << bits);
    this.#slots = new Int32Array(SLOT << bits);
    this.starts = new Int32Array(signs.size + 1);
    const labels: number[] = [];
    const weights: number[] = [];
    let number = 0;
    for (const [sign, cells] of signs) {
      this.#put(keyOf(sign), number);
      const pairs = typeof cells === "number" ? [0, cells] : cells;
      for (let at = 0; at < pairs.length; at += 2) {
        labels.push(pairs[at] ?? 0);
        weights.push(pairs[at + 1] ?? 0);
      }
      number += 1;
      this.starts[number] = labels.length;
    }
    this.labels = Uint8Array.from(labels);
    this.weights = Float64Array.from(weights);
  }

  #put({ high, low }: Key, number: number): void {
    let slot = this.#slotOf(high, low);
    while (this.#tags[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#tags[slot] = tagOf(low);
    this.#slots.set([high, low, number], slot * SLOT);
  }

  #slotOf(high: number, low: number): number {
    return Math.imul(high ^ low, SPREAD) >>> this.#shift;
  }

  /** The number of a sign; -1 for one that weighs nothing. */
  numberOf(high: number, low: number): number {
    const tags = this.#tags;
    const tag = tagOf(low);
    let slot = this.#slotOf(high, low);
    for (let own = tags[slot] as number; own !== 0; own = tags[slot] as number) {
      if (own === tag) {
        const at = slot * SLOT;
        if (this.#slots[at] === high && this.#slots[at + 1] === low)
          return this.#slots[at + NUMBER] as number;
      }
      slot = (slot + 1) & this.#mask;
    }
    return UNKNOWN;
  }
}

/** A table is made of weights once. */
const tables = new WeakMap<ReadonlyMap<string, Cells>, SignTable>();

export function tableOf(signs: ReadonlyMap<string, Cells>): SignTable {
  let table = tables.get(signs);
  if (table === undefined) {
    table = new SignTable(signs);
    tables.set(signs, table);
  }
  return table;
}

/** The numbers of the signs that weigh anything. A class, as one is made for every decision. */
export class SignNumbers implements Signs {
  readonly table: SignTable;
  readonly numbers: number[] = [];
  place = -1;
  /** Where each sign was first told. */
  readonly places: number[] = [];

  constructor(table: SignTable) {
    this.table = table;
  }

  add(kind: Kind, first?: Piece, second?: Piece, third?: Piece, fourth?: Piece): void {
    let { high, low } = kind;
    if (first !== undefined) {
      high = (Math.imul(high, first.highPower) + first.high) | 0;
      low = (Math.imul(low, first.lowPower) + first.low) | 0;
    }
    if (second !== undefined) {
      high = (Math.imul(high, second.highPower) + second.high) | 0;
      low = (Math.imul(low, second.lowPower) + second.low) | 0;
    }
    if (third !== undefined) {
      high = (Math.imul(high, third.highPower) + third.high) | 0;
      low = (Math.imul(low, third.lowPower) + third.low) | 0;
    }
    if (fourth !== undefined) {
      high = (Math.imul(high, fourth.highPower) + fourth.high) | 0;
      low = (Math.imul(low, fourth.lowPower) + fourth.low) | 0;
    }
    const number = this.table.numberOf(high, low);
    if (number >= 0) this.#note(number, this.place);
  }

  #note(number: number, place: number): void {
    if (this.numbers.includes(number)) return;
    this.numbers.push(number);
    this.places.push(place);
  }

  addAll({ numbers, places }: SignNumbers): void {
    numbers.forEach((number, at) => {
      this.#note(number, places[at] as number);
    });
  }

  /** What the signs weigh for each label, added up in their order. */
  scores(labels: number): number[] {
    const scores = new Array<number>(labels).fill(0);
    const { starts, labels: labelOf, weights } = this.table;
    for (const number of this.numbers) {
      const end = starts[number + 1] as number;
      for (let at = starts[number] as number; at < end; at++) {
        const label = labelOf[at] as number;
        scores[label] = (scores[label] as number) + (weights[at] as number);
      }
    }
    return scores;
  }

  /** Where the sign stands that speaks most for each label; 0 where none with a place does. */
  topPlaces(labels: number): number[] {
    const places = new Array<number>(labels).fill(0);
    const tops = new Array<number>(labels).fill(0);
    const { starts, labels: labelOf, weights } = this.table;
    this.numbers.forEach((number, index) => {
      const place = this.places[index] as number;
      if (place < 0) return;
      const end = starts[number + 1] as number;
      for (let at = starts[number] as number; at < end; at++) {
        const label = labelOf[at] as number;
        const weight = weights[at] as number;
        if (weight <= (tops[label] as number)) continue;
        tops[label] = weight;
        places[label] = place;
      }
    });
    return places;
  }
}
