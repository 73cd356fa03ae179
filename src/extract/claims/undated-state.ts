import type { ClaimParts } from "../dates/claim-year.ts";

/** "The plant is carbon neutral": what a site is needs no date. */
function isStateOfSite({ reading, candidate }: ClaimParts): boolean {
  const { anchor } = candidate.segment;
  const head = reading.sentence.lower.slice(0, anchor.start);
  const { siteIs, siteReached } = reading.language.phrases;
  const rest = reading.sentence.lower.slice(anchor.end);
  return candidate.metric === "net-zero" && Boolean(siteIs?.test(head) || siteReached?.test(rest));
}

/** How far before the words of an end its auxiliary may begin. */
const ENDED_CHARS = 24;

/** "It has stopped making cars with combustion engines": done, whenever. */
function isEndReached({ reading, candidate }: ClaimParts): boolean {
  const { start, end } = candidate.segment.anchor;
  const words = reading.sentence.lower.slice(Math.max(0, start - ENDED_CHARS), end);
  const { hasEnded } = reading.language.phrases;
  return candidate.metric === "ice-phase-out" && (hasEnded?.test(words) ?? false);
}

/** Whether a state without a date is told as reached. */
export const needsNoDate = (parts: ClaimParts): boolean =>
  isStateOfSite(parts) || isEndReached(parts);
