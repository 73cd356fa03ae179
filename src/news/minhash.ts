import { createHash } from "node:crypto";

/** Numbers in a signature, and bins of the one permutation. */
export const SIGNATURE_BINS = 128;
/** 32 bands of 4: two texts that share 60 % of their shingles share a band with a chance above 98 %. */
export const BANDS = 32;
const ROWS = SIGNATURE_BINS / BANDS;
const EMPTY = 0xffffffff;
const SHINGLE_TOKENS = 3;
/** FNV-1a, 32 bit. */
const [EMPTY_HASH, HASH_PRIME] = [0x811c9dc5, 0x01000193];

/** Scripts that write no spaces: each of their characters is a token. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{N}]/u;
/** What a character is; an array that is read by its code is ten times as fast as a pattern. */
const [UNKNOWN, GAP, OF_WORD, OF_ITSELF] = [0, 1, 2, 3];
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

/**
 * MinHash signature of a text by one-permutation hashing over runs of three words (three characters in
 * Chinese, Japanese and Korean), 128 unsigned 32-bit numbers. Bins that no shingle falls into borrow from
 * others (Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", ICML 2017). A text
 * without a word has a signature of empty bins, which resembles nothing.
 */
export function signatureOf(text: string): number[] {
  const bins = new Uint32Array(SIGNATURE_BINS).fill(EMPTY);
  for (const hash of shinglesOf(text)) {
    const bin = hash >>> 25;
    const value = mix(hash + 0x9e3779b9) >>> 0;
    if (value < (bins[bin] ?? EMPTY)) bins[bin] = value;
  }
  return densify(bins);
}

/**
 * The 32 bands of a signature as signed 32-bit numbers: texts that resemble each other share at least one. So do,
 * among a million articles, every fourth time two that do not: a shared band says only what to compare. Each is
 * the start of a sha256, as a database can make it too.
 */
export function bandsOf(signature: readonly number[]): number[] {
  if (isEmpty(signature)) return [];
  const values = Buffer.alloc(4 * SIGNATURE_BINS);
  for (let bin = 0; bin < SIGNATURE_BINS; bin += 1) {
    values.writeUInt32LE(signature[bin] ?? EMPTY, 4 * bin);
  }
  return Array.from({ length: BANDS }, (_, band) =>
    createHash("sha256")
      .update(Uint8Array.of(band))
      .update(values.subarray(4 * ROWS * band, 4 * ROWS * (band + 1)))
      .digest()
      .readInt32BE(0),
  );
}

/** Share of the runs of three words of a text that stand in another one too, 0 to 1; exact but for hashing. */
export function sharedBy(text: string, other: string): number {
  const there = new Set(shinglesOf(other));
  const own = [...new Set(shinglesOf(text))];
  return own.length === 0 ? 0 : own.filter((hash) => there.has(hash)).length / own.length;
}

/** Estimated share of shingles that two texts have in common, 0 to 1 (standard error below 0.045). */
export function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length !== SIGNATURE_BINS || b.length !== SIGNATURE_BINS || isEmpty(a)) return 0;
  let equal = 0;
  for (let bin = 0; bin < SIGNATURE_BINS; bin += 1) if (a[bin] === b[bin]) equal += 1;
  return equal / SIGNATURE_BINS;
}

function* shinglesOf(text: string): Generator<number> {
  const tokens = tokenHashes(text);
  const last = tokens.length - SHINGLE_TOKENS;
  for (let at = 0; at <= Math.max(last, 0) && tokens.length > 0; at += 1) {
    let hash = 0x9747b28c;
    for (let step = 0; step < SHINGLE_TOKENS; step += 1)
      hash = mix(hash ^ (tokens[at + step] ?? 0));
    yield hash;
  }
}

/** FNV-1a of each word, and of each character of a script that writes no spaces. */
function tokenHashes(text: string): number[] {
  const hashes: number[] = [];
  const folded = text.normalize("NFKC").toLowerCase();
  let hash = EMPTY_HASH;
  let isInWord = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const codePoint = (code & 0xfc00) === 0xd800 ? (folded.codePointAt(at) ?? code) : code;
    const isPair = codePoint !== code;
    const kind = isPair ? kindOf(codePoint) : knownKind(code);
    if (isInWord && kind !== OF_WORD) {
      hashes.push(hash);
      isInWord = false;
      hash = EMPTY_HASH;
    }
    if (isPair) at += 1;
    if (kind === GAP) continue;
    hash = Math.imul(hash ^ code, HASH_PRIME);
    if (isPair) hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_PRIME);
    isInWord = kind === OF_WORD;
    if (kind === OF_ITSELF) {
      hashes.push(hash);
      hash = EMPTY_HASH;
    }
  }
  if (isInWord) hashes.push(hash);
  return hashes;
}

function knownKind(code: number): number {
  const known = kinds[code];
  if (known !== undefined && known !== UNKNOWN) return known;
  const kind = kindOf(code);
  kinds[code] = kind;
  return kind;
}

function kindOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (WIDE.test(character)) return OF_ITSELF;
  return WORD.test(character) ? OF_WORD : GAP;
}

function densify(bins: Uint32Array): number[] {
  const filled = Array.from(bins);
  if (isEmpty(filled)) return filled;
  for (let bin = 0; bin < SIGNATURE_BINS; bin += 1) {
    if (bins[bin] !== EMPTY) continue;
    let attempt = 1;
    let donor = bin;
    while (bins[donor] === EMPTY) {
      donor = mix(Math.imul(bin + 1, 0x27d4eb2d) + attempt) >>> 25;
      attempt += 1;
    }
    filled[bin] = bins[donor] ?? EMPTY;
  }
  return filled;
}

function isEmpty(signature: readonly number[]): boolean {
  return signature.every((value) => value === EMPTY);
}

/** The finaliser of MurmurHash3 (32 bit). */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
