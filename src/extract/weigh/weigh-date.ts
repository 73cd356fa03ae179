import type { ClaimKind } from "../../pledge/claim.ts";
import { decideTelling } from "../claims/telling.ts";
import { RESULTS_OF_YEAR } from "../dates/claim-year.ts";
import { COMPARED } from "../dates/date-compared.ts";
import type { DateRole } from "../mention.ts";
import {
  addAllWords,
  CLAIM_KINDS,
  type DateChoice,
  type Dated,
  type DateWeights,
  type Undated,
  wordlessChoices,
} from "./date-choices.ts";
import { SignNumbers } from "./sign-table.ts";

/** By so much another date must outweigh the one of the rules, as log-odds. */
export const MARGIN = 0.4;

/** So much more must speak for a pledge where a verb tells the figure as done or as so now. */
const AGAINST_VERB = 0.6;

/** Whether a verb tells the figure as done or as so now. */
function isDone({ reading, segment }: Undated): boolean {
  const told = decideTelling(reading, segment)?.telling;
  return told === "done" || told === "now";
}

/** What a verb tells as ahead, and sums that nothing says have been spent. */
const AHEAD: ReadonlySet<string> = new Set(["kind:future", "kind:sum"]);

/** What a claim may be by how it is told: "currently 27 %" is no pledge, whatever year speaks for it. */
function kindsOf({ kindRule, yearRule }: Undated["ruled"]): readonly ClaimKind[] {
  if (AHEAD.has(kindRule)) return ["pledge"];
  return yearRule === "year:now" ? ["milestone"] : CLAIM_KINDS;
}

/** By so much one date must lead all others before words are asked, for them to be left unasked. */
const SURE = 2;

interface Leader {
  readonly best: Dated;
  readonly top: number;
  /** What the date of the rules weighs. */
  readonly own: number;
  /** By so much the best leads all others. */
  readonly lead: number;
}

/** The date that weighs most, of those that may be taken. */
function leaderOf(
  choices: readonly DateChoice<SignNumbers>[],
  { ruled }: Undated,
  isToldAsDone: boolean,
): Leader {
  let best: Dated = ruled;
  let top = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  let own = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    const { kind, year, signs } = choice;
    const weight = signs.score();
    const score = kind === "pledge" && isToldAsDone ? weight - AGAINST_VERB : weight;
    if (kind === ruled.kind && year === ruled.year) own = score;
    if (score > top) {
      second = top;
      top = score;
      best = choice;
    } else second = Math.max(second, score);
  }
  return { best, top, own, lead: top - second };
}

/** Dates that are counted from another one. */
const COUNTED: ReadonlySet<string> = new Set([
  "date:year-before",
  "date:years-later",
  "date:year-later",
]);
/** A year that is told by what the figure is held against, or by the month in which results appear. */
const SURE_RULES: ReadonlySet<string> = new Set([COMPARED, RESULTS_OF_YEAR]);
/** How near behind its figure "a year earlier" stands. */
const BESIDE_CHARS = 3;

/** "3,443 a year earlier", "5,000 a year later": what stands right behind a figure is not outweighed. */
function isYearBeside({ reading, segment, ruled }: Undated): boolean {
  if (!COUNTED.has(ruled.yearRule)) return false;
  const { end } = segment.anchor;
  return reading.dates.some(
    ({ back, start }) =>
      (back === "before" || back === "later") && start >= end && start - end < BESIDE_CHARS,
  );
}

/** What such years tell is no date of a claim. */
const NO_DATE: ReadonlySet<DateRole> = new Set(["noise", "baseline"]);
/** Rules of years that the words of the clause itself give. */
const OWN_RULES: ReadonlySet<string> = new Set([
  "date:by",
  "date:in",
  "date:from",
  "date:bare",
  "date:decade-end",
]);

/** "by 2030 compared with 2018", in a sentence that names no other year: there is nothing to weigh. */
function isOnlyDeadline({ reading, ruled, context }: Undated): boolean {
  const { publishedYear } = context;
  if (ruled.kind !== "pledge" || publishedYear === null || !OWN_RULES.has(ruled.yearRule))
    return false;
  const { year } = ruled;
  return (
    (year ?? 0) > publishedYear &&
    reading.dates.every((it) => it.year === year || it.year === null || NO_DATE.has(it.role))
  );
}

/**
 * Kind and year of a claim by all that speaks for each date it may have. What rules decided is one voice
 * among others, and stays where no other date clearly outweighs it.
 */
export function weighDate(undated: Undated, weights: DateWeights): Dated {
  const { ruled } = undated;
  if (SURE_RULES.has(ruled.yearRule) || isYearBeside(undated) || isOnlyDeadline(undated))
    return ruled;
  const isToldAsDone = ruled.kind === "milestone" && isDone(undated);
  // What a verb tells as ahead has not been reached, whatever year speaks for it.
  const kinds = kindsOf(ruled);
  const choices = wordlessChoices(undated, () => new SignNumbers(weights), kinds);
  let leader = leaderOf(choices, undated, isToldAsDone);
  if (leader.lead < SURE) {
    addAllWords(undated, choices);
    leader = leaderOf(choices, undated, isToldAsDone);
  }
  const { best, top, own } = leader;
  return top > own + MARGIN ? { kind: best.kind, year: best.year } : ruled;
}
