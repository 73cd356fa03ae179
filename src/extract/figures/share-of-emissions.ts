import type { Context } from "../context.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";

/** How near "of the footprint" stands to the share it makes a part. */
export const PART_CHARS = 45;

/** "the source of three quarters of its CO2": a part of the emissions, not a cut. */
export function isShareOfEmissions(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
): boolean {
  if (quantity.unit !== "%" || quantity.move === "by") return false;
  const { lower } = reading.sentence;
  const { phrases } = reading.language;
  return (
    phrases.partOf.test(lower.slice(quantity.end, quantity.end + 12)) &&
    !phrases.lowering.test(lower.slice(segment.start, segment.end))
  );
}

/** A share of emissions ("40 % of them in production") is no cut: some word must say lower. */
export function saysLower(reading: Reading, segment: Segment, context: Context): boolean {
  if (context.issuer !== null) return true;
  const { lower } = reading.sentence;
  return (
    reading.language.phrases.lowering.test(lower.slice(segment.start, segment.end)) ||
    reading.language.phrases.lowering.test(lower.slice(0, segment.end))
  );
}
