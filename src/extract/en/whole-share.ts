import { allHits } from "../match/hits.ts";
import type { Quantity } from "../mention.ts";

const WHOLE =
  /(?:,|;|\band|\bthen)(?: then| finally| eventually| nearly| almost)* (all(?: of (?:it|them|these|those|its [a-z]+))?|everything|the (?:whole|full) lot|the whole of it)(?= (?:of them |of it )?(?:by|in|from|until|at the end of) (?:the end of )?(?:(?:fiscal|fy) ?)?(?:the year )?(?:20\d\d|then|that|the decade|mid-century))|\b20\d\d,? (?:it|that|they|this|(?:the|that|this) (?:share|figure|proportion|number)) (?:should|is to|are to|will|must|would|shall) be (all of (?:it|them)|everything|the (?:whole|full) lot|the whole of it)\b/g;

/** "40 % by 2025 and all of it in 2030": the whole of what the shares before are parts of. */
export function wholeShares(lower: string, found: readonly Quantity[]): Quantity[] {
  return allHits(WHOLE, lower).flatMap((hit) => {
    const words = hit[1] ?? hit[2] ?? "";
    const start = hit.index + hit[0].length - words.length;
    const before = found.findLast((it) => it.end <= start);
    if (before?.unit !== "%" || before.move === "by") return [];
    const end = start + words.length;
    return {
      start,
      end,
      numberEnd: end,
      amount: 100,
      amountMax: null,
      unit: "%",
      noun: null,
      comparator: "exactly" as const,
      move: null,
    };
  });
}
