import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Context } from "../context.ts";
import { hasTag, within } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";

/** The earlier claim that a percentage without words of its own goes on with, or null. */
export function leaning(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
): ExtractedClaim | null {
  const { phrases } = reading.language;
  const words = reading.sentence.lower.slice(segment.start, segment.end);
  const isNear = context.lastBlock === context.block;
  const last =
    phrases.lowering.test(words) && !isNear
      ? (context.lastReduction ?? context.last)
      : context.last;
  if (!last || quantity.unit !== "%" || (last.unit !== "%" && !quantity.sameAsBefore)) return null;
  if (hasTag(within(reading.concepts, segment.start, segment.end), "none")) return null;
  if (quantity.sameAsBefore || phrases.elliptic.test(words)) return last;
  const goesOn = (isNear && goesOnBare(reading, segment)) || isDatedOnly(reading, segment, context);
  return goesOn ? last : null;
}

/** "今年要过半,2025年做到100%": a dated figure with no word of its own, where clauses need none. */
function goesOnBare(reading: Reading, segment: Segment): boolean {
  if (!reading.language.isVerbless || reading.companies.length > 0) return false;
  return (
    reading.dates.some((it) => it.start >= segment.start && it.start < segment.end) &&
    within(reading.concepts, segment.start, segment.end).length === 0
  );
}

/** "For 2025 the company is content with 30 per cent", right after a share: nothing else is spoken of. */
function isDatedOnly(reading: Reading, segment: Segment, context: Context): boolean {
  const isNext =
    context.lastBlock === context.block &&
    context.previous !== null &&
    context.last?.start === context.previous.sentence.start;
  const isBare = within(reading.concepts, 0, segment.end).length === 0;
  return (
    isNext && isBare && reading.dates.some((it) => it.role === "deadline" || it.role === "as-of")
  );
}
