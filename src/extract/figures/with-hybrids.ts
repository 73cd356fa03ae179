import type { Reading } from "../reading.ts";
import type { Anchor, Segment } from "../text/segments.ts";
import type { Candidate } from "./candidate.ts";

/** A date, or another clause. */
const NEXT = /[\d;；]/;
const PAUSE = /[,，;；]/;
/** "plug-in hybrid or fully electric": so far before the words of the state. */
const BEFORE_CHARS = 24;

/** A state that is told in words of no vocabulary has no place of its own. */
const isWithoutWords = ({ start, end }: Anchor): boolean => end - start < 2;

/** What stands right before a state, in its clause. */
function headOf({ anchor, start }: Segment, lower: string): string {
  const before = lower.slice(Math.max(start, anchor.start - BEFORE_CHARS), anchor.start);
  return before.split(PAUSE).at(-1) ?? "";
}

/** Whether words from a place on are those of the anchor, or right behind it. */
const isAtAnchor = (
  { index, 0: words }: RegExpExecArray,
  head: string,
  { start, end }: Anchor,
): boolean => index + words.length > head.length && index <= head.length + end - start + 1;

/** "zero-emission capable, all-electric or plug-in hybrid": engines stay, so that all of it is a share and not their end. */
export function hasHybrids(segment: Segment, { sentence, language }: Reading): boolean {
  const { withHybrids } = language.phrases;
  if (!withHybrids) return false;
  const { anchor, start, end } = segment;
  const { lower } = sentence;
  if (isWithoutWords(anchor)) return withHybrids.test(lower.slice(start, end));
  const rest = lower.slice(anchor.end, end);
  const at = rest.search(NEXT);
  const head = headOf(segment, lower);
  const words = lower.slice(anchor.start, anchor.end);
  const hit = withHybrids.exec(`${head}${words}${at < 0 ? rest : rest.slice(0, at)}`);
  // "no more engines, then electric and hybrid cars" is told of engines.
  return hit !== null && (anchor.kind === "figure" || isAtAnchor(hit, head, anchor));
}

/**
 * Whether all cars are told of: not "two thirds of its sales are to be all-electric or plug-in hybrid",
 * nor "all models will be available as", where buyers choose.
 */
export function isOfAll(
  { segment, quantity }: Candidate,
  { quantities, sentence, language }: Reading,
): boolean {
  const { anchor, start } = segment;
  const { lower } = sentence;
  if (language.phrases.toChoose?.test(lower.slice(start, anchor.end))) return false;
  const hasShare = quantities.some(
    (it) => it.unit === "%" && it.end <= anchor.end && !PAUSE.test(lower.slice(it.end, anchor.end)),
  );
  return quantity !== null || !hasShare;
}
