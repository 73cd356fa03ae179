import type { Key, Kind, Piece } from "./sign-keys.ts";

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

const UNKNOWN = -1;
/** Spreads keys over a table: 2³² over the golden ratio. */
const SPREAD = 0x9e3779b1;
/** A slot holds where the record of its sign begins, and above that the first bits of half of its key. */
const PLACE_BITS = 20;
const PLACE = (1 << PLACE_BITS) - 1;
/** So many marks, as a power of two, stand for each slot. */
const MARK_BITS = 2;
/** A record is the other half of the key, the number of cells, who took the sign last, and the cells. */
const HEAD = 3;
const COUNT = 1;
const TAKER = 2;
/** A cell is a label and the number of its weight, of which a table has few. */
const WEIGHT_BITS = 16;
const WEIGHT = (1 << WEIGHT_BITS) - 1;

/** What a table is made of. */
interface SignRecords {
  readonly records: readonly number[];
  /** Of each sign the half of its key that its record does not hold. */
  readonly lows: readonly number[];
  /** Where the record of each sign begins. */
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** Puts a table together, sign by sign. */
export class SignTableBuilder {
  readonly #records = [0];
  readonly #lows: number[] = [];
  readonly #places: number[] = [];
  readonly #weights = new Map<number, number>();
  #place = 0;

  /** One more sign; its cells follow. */
  addSign({ high, low }: Key): void {
    this.#place = this.#records.length;
    this.#lows.push(low);
    this.#places.push(this.#place);
    this.#records.push(high, 0, 0);
  }

  addCell(label: number, weight: number): void {
    let number = this.#weights.get(weight);
    if (number === undefined) {
      number = this.#weights.size;
      this.#weights.set(weight, number);
    }
    const records = this.#records;
    records.push((label << WEIGHT_BITS) | number);
    const count = this.#place + COUNT;
    records[count] = (records[count] as number) + 1;
  }

  /** Weights that were added are so many of one. */
  build(unit = 1): SignTable {
    return new SignTable({
      records: this.#records,
      lows: this.#lows,
      places: this.#places,
      weights: [...this.#weights.keys()].map((it) => it / unit),
    });
  }
}

/**
 * The signs that weigh anything, found by their keys. Of a sign that is asked for nothing is near at hand, and fetching it is what costs:
 * most unknown ones are told by a mark, of which all tables together have few kilobytes, a known one by that, its slot and its record.
 */
export class SignTable {
  /** The records one after the other, from 1 on. */
  readonly records: Int32Array;
  /** Each weight once. */
  readonly weights: Float64Array;
  /** The decision that took a sign last, by its number from 1 on. */
  taker = 0;
  #takers = 0;
  /** 0 is free. */
  readonly #slots: Int32Array;
  /** A bit for each place to which keys may be spread. */
  readonly #marks: Int32Array;
  readonly #mask: number;
  readonly #shift: number;

  constructor({ records, lows, places, weights }: SignRecords) {
    if (records.length > PLACE || weights.length > WEIGHT)
      throw new Error("The table holds too many signs.");
    const bits = Math.max(4, Math.ceil(Math.log2(2 * places.length + 1)));
    this.#mask = (1 << bits) - 1;
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(1 << bits);
    this.#marks = new Int32Array((1 << (bits + MARK_BITS)) >>> 5);
    this.records = Int32Array.from(records);
    this.weights = Float64Array.from(weights);
    for (let at = 0; at < places.length; at++) this.#put(lows[at] as number, places[at] as number);
  }

  #put(low: number, place: number): void {
    const high = this.records[place] as number;
    if (this.numberOf(high, low) !== UNKNOWN) throw new Error("Two signs have one key.");
    const spread = Math.imul(high ^ low, SPREAD);
    const mark = spread >>> (this.#shift - MARK_BITS);
    this.#marks[mark >>> 5] = (this.#marks[mark >>> 5] as number) | (1 << (mark & 31));
    let slot = spread >>> this.#shift;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = ((low >>> PLACE_BITS) << PLACE_BITS) | place;
  }

  /** The number of one more decision: of those of 32 bits. */
  addTaker(): number {
    this.#takers = (this.#takers + 1) | 0 || 1;
    return this.#takers;
  }

  /** The number of a sign, which is where its record begins; -1 for one that weighs nothing. */
  numberOf(high: number, low: number): number {
    const spread = Math.imul(high ^ low, SPREAD);
    const mark = spread >>> (this.#shift - MARK_BITS);
    if ((((this.#marks[mark >>> 5] as number) >>> (mark & 31)) & 1) === 0) return UNKNOWN;
    const slots = this.#slots;
    let slot = spread >>> this.#shift;
    for (let own = slots[slot] as number; own !== 0; own = slots[slot] as number) {
      const place = own & PLACE;
      if ((own ^ low) >>> PLACE_BITS === 0 && this.records[place] === high) return place;
      slot = (slot + 1) & this.#mask;
    }
    return UNKNOWN;
  }
}

/** So many zeros. A loop, as `fill` is slow for so few. */
function zeros(count: number): number[] {
  const all: number[] = [];
  for (let at = 0; at < count; at++) all.push(0);
  return all;
}

/** The numbers of the signs that weigh anything. A class, as one is made for every decision. */
export class SignNumbers implements Signs {
  readonly table: SignTable;
  readonly numbers: number[] = [];
  place = -1;
  /** Where each sign was first told, if anywhere. */
  readonly places: number[] = [];
  readonly #taker: number;

  constructor(table: SignTable) {
    this.table = table;
    this.#taker = table.addTaker();
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
    const { table, numbers } = this;
    const { records } = table;
    if (table.taker !== this.#taker) this.#takeAgain();
    const at = number + TAKER;
    if (records[at] === this.#taker) return;
    records[at] = this.#taker;
    if (place >= 0) this.places[numbers.length] = place;
    numbers.push(number);
  }

  /** Another decision may have taken its signs since. */
  #takeAgain(): void {
    const { table, numbers } = this;
    table.taker = this.#taker;
    for (let at = 0; at < numbers.length; at++)
      table.records[(numbers[at] as number) + TAKER] = this.#taker;
  }

  addAll({ numbers, places }: SignNumbers): void {
    for (let at = 0; at < numbers.length; at++) this.#note(numbers[at] as number, places[at] ?? -1);
  }

  /** What the signs weigh for each label, added up in their order. */
  scores(labels: number): number[] {
    const scores = zeros(labels);
    const { records, weights } = this.table;
    const { numbers } = this;
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] as number;
      const from = number + HEAD;
      const to = from + (records[number + COUNT] as number);
      for (let at = from; at < to; at++) {
        const cell = records[at] as number;
        const label = cell >>> WEIGHT_BITS;
        scores[label] = (scores[label] as number) + (weights[cell & WEIGHT] as number);
      }
    }
    return scores;
  }

  /** The same for tables of choices, which have one label. */
  score(): number {
    let score = 0;
    const { numbers } = this;
    const { records, weights } = this.table;
    for (let index = 0; index < numbers.length; index++) {
      const from = (numbers[index] as number) + HEAD;
      const to = from + (records[(numbers[index] as number) + COUNT] as number);
      for (let at = from; at < to; at++) {
        const cell = records[at] as number;
        if (cell >>> WEIGHT_BITS === 0) score += weights[cell & WEIGHT] as number;
      }
    }
    return score;
  }

  /** Where the sign stands that speaks most for each label; 0 where none with a place does. */
  topPlaces(labels: number): number[] {
    const places = zeros(labels);
    const tops = zeros(labels);
    const { records, weights } = this.table;
    this.numbers.forEach((number, index) => {
      const place = this.places[index];
      if (place === undefined) return;
      const from = number + HEAD;
      const to = from + (records[number + COUNT] as number);
      for (let at = from; at < to; at++) {
        const cell = records[at] as number;
        const label = cell >>> WEIGHT_BITS;
        const weight = weights[cell & WEIGHT] as number;
        if (weight <= (tops[label] as number)) continue;
        tops[label] = weight;
        places[label] = place;
      }
    });
    return places;
  }
}
