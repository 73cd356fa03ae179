import type { ClaimKind } from "../../pledge/claim.ts";
import type { ClaimParts } from "../dates/claim-year.ts";

/** "the direction of carbon-neutral management", "climate neutrality was given a lead": a word, no state that was reached. */
export function isOnlyNamed(
  { reading, candidate }: ClaimParts,
  kind: ClaimKind,
  yearRule: string,
): boolean {
  const { stateNamed, stateReached, towardState, onlyToward } = reading.language.phrases;
  const isDatedElsewhere = kind === "pledge" && yearRule === "year:clause-before";
  if (isDatedElsewhere && candidate.metric === "net-zero" && candidate.quantity === null) {
    const { start, anchor } = candidate.segment;
    return towardState?.test(reading.sentence.lower.slice(start, anchor.start)) ?? false;
  }
  if (kind !== "milestone" || candidate.metric !== "net-zero" || candidate.quantity !== null)
    return false;
  const { start, end, anchor } = candidate.segment;
  const { lower } = reading.sentence;
  if (stateNamed?.test(lower.slice(anchor.start, end))) return true;
  if (onlyToward?.test(lower.slice(start, anchor.start))) return true;
  return (
    stateReached !== undefined &&
    NOUN_OF_STATE.test(lower.slice(anchor.start, anchor.end)) &&
    !stateReached.test(`${lower.slice(start, anchor.start)}#${lower.slice(anchor.end, end)}`)
  );
}

const NOUN_OF_STATE = /neutrality$|decarboni[sz]ation$/;
