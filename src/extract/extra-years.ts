import type { ExtractedClaim } from "../pledge/claim.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

const JOINED = /(?:\band|,|、|，|和|及)\s*(?:by|in|until|before|for)?\s*$/;

/** "net zero by 2040 in cars and by 2045 in trucks": one state, several deadlines. */
export function extraYears(
  reading: Reading,
  segment: Segment,
  claim: ExtractedClaim,
): ExtractedClaim[] {
  if (claim.year === null || claim.kind !== "pledge" || segment.anchor.kind !== "state") return [];
  const deadlines = reading.dates.filter(
    (date) =>
      date.role === "deadline" &&
      date.rule === "date:by" &&
      date.start >= segment.start &&
      date.end <= segment.end,
  );
  const further: ExtractedClaim[] = [];
  for (const date of deadlines.slice(1)) {
    const before = reading.sentence.lower.slice(Math.max(0, date.start - 14), date.start);
    if (
      date.year === null ||
      date.year === claim.year ||
      !JOINED.test(before.replace(/\bby\s*$/, ""))
    )
      continue;
    further.push({ ...claim, year: date.year, rules: [...claim.rules, "year:second-deadline"] });
  }
  return further;
}
