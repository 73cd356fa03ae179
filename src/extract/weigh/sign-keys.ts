/**
 * Signs are short texts of pieces with colons between them (`w0:l:plants:%`), of which a text has hundreds and
 * tables know few. None is written out to be looked up: a sign's key is put together from those of its pieces.
 */

/** Two of 32 bits: of a million signs that no table has, one would be mistaken once in some 10⁹ texts. */
export interface Key {
  readonly high: number;
  readonly low: number;
}

const HIGH_BASE = 0x01000193;
const LOW_BASE = 0x5bd1e995;
const COLON = ":".charCodeAt(0);

/** Puts a key together, character by character or piece by piece. */
export class KeyBuilder {
  high = 0;
  low = 0;
  highPower = 1;
  lowPower = 1;

  /** Takes one more character (UTF-16). */
  push(code: number): void {
    this.high = (Math.imul(this.high, HIGH_BASE) + code + 1) | 0;
    this.low = (Math.imul(this.low, LOW_BASE) + code + 1) | 0;
    this.highPower = Math.imul(this.highPower, HIGH_BASE);
    this.lowPower = Math.imul(this.lowPower, LOW_BASE);
  }

  pushText(text: string): this {
    for (let at = 0; at < text.length; at++) this.push(text.charCodeAt(at));
    return this;
  }

  /** Begins the key of a piece. */
  startPiece(): void {
    this.high = 0;
    this.low = 0;
    this.highPower = 1;
    this.lowPower = 1;
    this.push(COLON);
  }
}

const BUILDER = new KeyBuilder();

/** A piece that follows others: its key is of its text with a colon before it. A class, as one is made for every word. */
export class Piece implements Key {
  readonly high: number;
  readonly low: number;
  /** The base to the power of the length. */
  readonly highPower: number;
  readonly lowPower: number;
  /** Where the word begins that it stands for; -1 for what is no word of the text. */
  readonly at: number;
  readonly #source: string;
  readonly #from: number;
  readonly #to: number;

  /** The text is what stands in `source` between two offsets. */
  constructor(source: string, from: number, to: number, at = -1) {
    BUILDER.startPiece();
    for (let i = from; i < to; i++) BUILDER.push(source.charCodeAt(i));
    this.high = BUILDER.high;
    this.low = BUILDER.low;
    this.highPower = BUILDER.highPower;
    this.lowPower = BUILDER.lowPower;
    this.at = at;
    this.#source = source;
    this.#from = from;
    this.#to = to;
  }

  get text(): string {
    return this.#source.slice(this.#from, this.#to);
  }
}

/** The key of a whole sign, or of its first piece. */
export function keyOf(sign: string): Key {
  const { high, low } = new KeyBuilder().pushText(sign);
  return { high, low };
}

/** The first piece of a sign, which tells its kind. */
export interface Kind extends Key {
  readonly text: string;
}

export const kindOf = (text: string): Kind => ({ text, ...keyOf(text) });

/** Names of tags, rules and metrics are few; were they not, they would be forgotten from here on. */
const MAX_PIECES = 10_000;
const pieces = new Map<string, Piece>();

/** A piece of one of few texts: a tag, a rule, a metric, a small number. */
export function pieceOf(text: string): Piece {
  let piece = pieces.get(text);
  if (piece === undefined) {
    if (pieces.size >= MAX_PIECES) pieces.clear();
    piece = new Piece(text, 0, text.length);
    pieces.set(text, piece);
  }
  return piece;
}

/** Numbers from here on, so many of them, are at hand. */
const LEAST_NUMBER = -16;
const NUMBERS = Array.from({ length: 48 }, (_, at) => pieceOf(String(LEAST_NUMBER + at)));

/** A piece for a small whole number. */
export const numberPiece = (value: number): Piece =>
  NUMBERS[value - LEAST_NUMBER] ?? pieceOf(String(value));

export const NONE = pieceOf("none");
const TRUE = pieceOf("true");
const FALSE = pieceOf("false");

/** A piece for a fact that holds or not. */
export const truthOf = (holds: boolean): Piece => (holds ? TRUE : FALSE);
