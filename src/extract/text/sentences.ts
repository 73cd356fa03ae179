import { isWide, narrowed } from "../match/narrow.ts";
import { type Block, type BlockKind, bulletLength } from "./blocks.ts";
import type { PreparedText } from "./text.ts";

/** One sentence, heading, list item or table row. Offsets are into the article's text. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly lower: string;
  readonly kind: BlockKind;
  /** Number of the block it stands in: sentences of one paragraph share it. */
  readonly block: number;
}

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof st co corp inc ltd plc llc no nos vs approx est fig jan feb mar apr jun jul aug " +
    "sep sept oct nov dec e.g i.e u.s u.k rs cf al dept gen jr sr bn mn resp incl excl ca p pp s.a n.v a.g"
  ).split(" "),
);

const SPACE = /\s/;
const FULL_STOP = ".".charCodeAt(0);
/** What may stand between a full stop and the space behind it. */
const CLOSING = "\"')]*";
/** Plain text tells it from the closing one no more. */
const OPENING = "\u201c";
/** With these no sentence begins. */
const GOES_ON = /[a-z,;]/;

const isLetterOrDot = (code: number): boolean => (code >= 97 && code <= 122) || code === FULL_STOP;
const isClosing = (text: string, at: number): boolean => CLOSING.includes(text.charAt(at));

function wordBefore(lower: string, dot: number): string {
  let from = dot;
  while (from > 0 && isLetterOrDot(lower.charCodeAt(from - 1)) && dot - from < 8) from -= 1;
  return lower.slice(from, dot);
}

/** Whether the full stop at `at` ends a sentence: what follows must look like a new one. */
function endsSentence(text: PreparedText, at: number, end: number): boolean {
  let next = at + 1;
  while (next < end && isClosing(text.norm, next)) next += 1;
  if (next >= end) return true;
  if (!SPACE.test(text.norm.charAt(next))) return false;
  while (next < end && SPACE.test(text.norm.charAt(next))) next += 1;
  const first = text.norm.charAt(next);
  if (GOES_ON.test(first)) return false;
  if (text.norm.charAt(at - 1) === "." && !/[A-Z]/.test(first)) return false;
  if (text.norm.charAt(at) !== ".") return true;
  const word = wordBefore(text.lower, at);
  if (word.length === 1 && /[A-Z]/.test(text.norm.charAt(at - 1))) return false;
  return (
    !ABBREVIATIONS.has(word) ||
    (word === "co" && /^(?:The|In|By|It)\b/.test(text.norm.slice(next, next + 4)))
  );
}

const STOP = /[.!?。！？；]|\+{3}/g;
/** "+++ … +++": stands between the lines of a summary. */
const PLUSES = "+++";
const HAN_STOP = "。！？；";
const MARK = "!?;";

function sentenceEnds(text: PreparedText, block: Block): number[] {
  const ends: number[] = [];
  STOP.lastIndex = block.start;
  for (let hit = STOP.exec(text.norm); hit && hit.index < block.end; hit = STOP.exec(text.norm)) {
    const han =
      hit[0] === PLUSES ||
      HAN_STOP.includes(hit[0]) ||
      (MARK.includes(hit[0]) && isHan(text.norm, hit.index - 1));
    if (!han && !endsSentence(text, hit.index, block.end)) continue;
    let end = hit.index + hit[0].length;
    while (end < block.end && isClosing(text.norm, end) && text.original.charAt(end) !== OPENING)
      end += 1;
    ends.push(end);
  }
  if (ends.at(-1) !== block.end) ends.push(block.end);
  return cutLong(text, block.start, ends);
}

/** No writer's sentence is longer: the rest is a table without line breaks, or noise. */
const MAX_SENTENCE_CHARS = 1_500;

/** Cuts what is too long for a sentence at spaces, so that the cost of one is bounded. */
function cutLong(text: PreparedText, start: number, ends: readonly number[]): number[] {
  const cut: number[] = [];
  let from = start;
  for (const end of ends) {
    while (end - from > MAX_SENTENCE_CHARS) {
      const space = text.norm.slice(from + 1, from + MAX_SENTENCE_CHARS + 1).lastIndexOf(" ");
      from += space < 0 ? MAX_SENTENCE_CHARS : space + 1;
      cut.push(from);
    }
    cut.push(end);
    from = end;
  }
  return cut;
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x3400 && code <= 0x9fff;
}

/** In lower case: what fits into one byte a character still does then, and keeps its length. */
function lowerOf(norm: string, text: PreparedText, start: number, end: number): string {
  return isWide(norm) ? text.lower.slice(start, end).replaceAll("\n", " ") : norm.toLowerCase();
}

/** Cuts blocks into sentences. A heading, bullet or row that holds one sentence stays whole. */
export function splitSentences(text: PreparedText, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, number) => {
    let from = block.start;
    if (block.kind === "bullet") from += bulletLength(text.norm.slice(block.start, block.end));
    for (const end of sentenceEnds(text, block)) {
      let start = from;
      while (start < end && text.norm.charCodeAt(start) <= 32) start += 1;
      from = end;
      if (end - start < 2) continue;
      const norm = narrowed(text.norm.slice(start, end).replaceAll("\n", " "));
      sentences.push({
        index: sentences.length,
        start,
        end,
        norm,
        lower: lowerOf(norm, text, start, end),
        kind: block.kind,
        block: number,
      });
    }
  });
  return sentences;
}
