import type { Context } from "../context.ts";
import { hasTag, within } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { topicConcepts } from "./topic.ts";

/** How near behind its share "suppliers" stands. */
const SUPPLIERS_CHARS = 50;

/** "85 % of its suppliers have committed …", "those that stand for 85 % of purchasing volume have signed". */
export function isShareOfSuppliers(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
): boolean {
  const { phrases } = reading.language;
  const { lower } = reading.sentence;
  if (!phrases.partOf.test(lower.slice(quantity.end, quantity.end + 12))) return false;
  const near = within(reading.concepts, quantity.end, quantity.end + SUPPLIERS_CHARS);
  if (hasTag(near, "supplier"))
    return phrases.supplierPromise.test(lower.slice(quantity.end, segment.end));
  const isVolume = phrases.purchaseVolume?.test(lower.slice(quantity.end, segment.end)) ?? false;
  const isOfSuppliers =
    hasTag(reading.concepts, "supplier") || hasTag(topicConcepts(context), "supplier");
  return isVolume && isOfSuppliers && phrases.supplierPromise.test(lower);
}
