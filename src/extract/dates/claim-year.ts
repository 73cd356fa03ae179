import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import { decideTense, isOfNow, type Tense } from "../claims/scope-kind.ts";
import { decideTelling } from "../claims/telling.ts";
import type { Context } from "../context.ts";
import type { Candidate } from "../figures/candidate.ts";
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Anchor, Segment } from "../text/segments.ts";
import { isGoalMet, yearOfMeeting } from "./met-goal.ts";
import { isGoneBy, isStillAhead } from "./published.ts";
import { decideYear } from "./scope-date.ts";
import type { YearHit } from "./year-hit.ts";

export interface ClaimParts {
  readonly reading: Reading;
  readonly segments: readonly Segment[];
  readonly candidate: Candidate;
  /** The figure read just before in this sentence. */
  readonly before: ExtractedClaim | null;
  readonly context: Context;
}

/** "已有八成签署,承诺最迟2039年": where a pause ends a clause, the date behind it is that of the next. */
const isBehindPause = (
  { mention }: YearHit,
  { language, sentence }: Reading,
  anchor: Anchor,
): boolean =>
  mention !== null &&
  mention.start >= anchor.end &&
  language.phrases.dateBreak?.test(sentence.lower.slice(anchor.end, mention.start)) === true;

/** What stands behind the last pause. */
const LAST_CLAUSE = /[^,:;，：；]*$/;

/** "has cut … since 2020, and is on course for … by 2030": the deadline is not that of the deed. */
function isOfLaterClause(hit: YearHit, { reading, candidate, context }: ClaimParts): boolean {
  const { start, end, anchor } = candidate.segment;
  const isOfNext = hit.rule === "year:clause-after";
  if (!isOfNext && !isBehindPause(hit, reading, anchor)) return false;
  if (!isStillAhead(hit.year, context.publishedYear)) return false;
  const own = reading.modalities.filter((it) => it.start >= start && it.start < end);
  const head = reading.sentence.lower.slice(start, anchor.start);
  const from = isOfNext ? start : start + head.search(LAST_CLAUSE);
  const verbs = own.filter((it) => it.start >= from && it.end <= anchor.start);
  if (verbs.some((it) => it.tag === "past") && !verbs.some((it) => it.tag === "future"))
    return true;
  const tells = isOfNext && own.some((it) => it.tag === "past" || it.tag === "present");
  return tells && !own.some((it) => it.tag === "future");
}

/** "all by 2027, 63 have signed so far": the deadline is that of a clause before. */
function isDoneAlready(hit: YearHit, { reading, candidate, context }: ClaimParts): boolean {
  const { doneAlready } = reading.language.phrases;
  if (!doneAlready || !isStillAhead(hit.year, context.publishedYear)) return false;
  const { start, anchor } = candidate.segment;
  const head = reading.sentence.lower.slice(0, anchor.start);
  const from = Math.max(start, head.lastIndexOf(",") + 1);
  const isBefore = hit.mention !== null && hit.mention.end <= from;
  return isBefore && doneAlready.test(head.slice(from));
}

/** "去年碳排放下降两成,已有九家零碳工厂": what there is now is not of the year that the clause before tells of. */
function isHeldNow(
  { mention, year }: YearHit,
  { reading, candidate, context }: ClaimParts,
): boolean {
  const { heldNow } = reading.language.phrases;
  if (!heldNow || mention === null || !isGoneBy(year, context.publishedYear)) return false;
  const { start, anchor } = candidate.segment;
  const head = reading.sentence.lower.slice(0, anchor.start);
  const from = Math.max(start, head.lastIndexOf(",") + 1);
  return mention.end <= from && heldNow.test(head.slice(from));
}

/** Metrics of one aim: the share of electric cars is told beside their number and the last combustion car. */
const FLEET: ReadonlySet<Metric> = new Set(["ev-share", "ev-volume", "ev-models", "ice-phase-out"]);

/** How far the year that a paragraph tells of reaches, in blocks. */
const TOLD_BLOCKS = 1;

/** The year gone by, of which the paragraph has been telling: "In 2023 …. Emissions fell by 3 %." */
export function toldYear({ context, reading, candidate }: ClaimParts): number | null {
  const { toldYear: year, toldBlock, isOfResults, block, last } = context;
  const { clauseBreak, speaksOfNow } = reading.language.phrases;
  if (year === null || speaksOfNow.test(reading.sentence.lower)) return null;
  if (!isOfResults && block - toldBlock > TOLD_BLOCKS) return null;
  // Without tenses only a figure of that year in the same paragraph can tell.
  const isTold = clauseBreak
    ? decideTelling(reading, candidate.segment)?.telling === "done"
    : last?.kind === "milestone" && last.year === year && context.lastBlock === block;
  return isTold ? year : null;
}

/** Whether a figure that is told as done leans on a pledge, or one that is ahead on a milestone. */
function isToldOtherwise({ reading, candidate }: ClaimParts, other: ExtractedClaim): boolean {
  const told = decideTelling(reading, candidate.segment);
  if (!told || told.verb.start > candidate.segment.anchor.start) return false;
  if (told.telling === "ahead") return other.kind === "milestone";
  if (told.telling === "now" || other.kind === "milestone") return false;
  // "before, it was 25 %", "has been raised to 25 %": the level of a target.
  const verb = reading.sentence.lower.slice(told.verb.start, told.verb.end);
  const isLevel = reading.language.phrases.levelVerb?.test(verb) ?? false;
  return !isLevel && candidate.quantity?.move !== "to";
}

/** The rule of a year whose results are told in the first month of the next. */
export const RESULTS_OF_YEAR = "year:results";
const JANUARY = 1;
/** What is told of such in January is the result of the year that has just ended. */
const RESULTS: ReadonlySet<Metric> = new Set(["ev-share", "ev-volume"]);

/** "These now account for 5.1 % of deliveries", told in January: a year's result, and not that of three weeks. */
function isOfYearBefore(
  { mention, year }: YearHit,
  tense: Tense,
  { candidate, reading, context }: ClaimParts,
): boolean {
  if (context.published.month !== JANUARY || tense === "future") return false;
  if (!RESULTS.has(candidate.metric) || candidate.quantity === null) return false;
  if (reading.language.phrases.theseDays?.test(reading.sentence.lower)) return false;
  const isOpen = mention === null ? year === null : mention.rule === "date:now";
  return isOpen && !reading.dates.some((it) => it.rule === "date:month" || it.role === "deadline");
}

/** The rule of the year in which a goal was met. */
const MET = "year:met";

/** The rule of what took so many years until now. */
const TOOK = "year:took";
/** Years of which no date of the sentence is one. */
export const DATELESS: ReadonlySet<string> = new Set([MET, TOOK]);

/** "has cut its use by a third in six years": so long did it take. */
const isDuration = ({ mention }: YearHit, tense: Tense): boolean =>
  tense === "past" && mention?.rule === "date:within-years";

/** The same hit with another year. */
const withYear = (
  { samePeriod, mention: named }: YearHit,
  year: number | null,
  rule: string,
  mention: DateMention | null = named,
): YearHit => ({ year, rule, mention, samePeriod });

/** "到2025年减少25%以上,并于2045年实现碳中和。其中,…": the target that its parts are told of. */
function wholeOf({ lastFigure, block }: Context): ExtractedClaim | null {
  if (lastFigure?.block !== block) return null;
  const { claim } = lastFigure;
  return claim.kind === "pledge" && claim.unit === "%" ? claim : null;
}

/** "In the same year it lowered them by 34,000 tonnes": in none that is still to come. */
function isSameYearAhead(
  { mention, year }: YearHit,
  tense: Tense,
  { reading, context }: ClaimParts,
): boolean {
  if (mention?.back === undefined || tense !== "past") return false;
  if (!isStillAhead(year, context.publishedYear)) return false;
  const { sameYear } = reading.language.phrases;
  return sameYear?.test(reading.sentence.lower.slice(mention.start)) ?? false;
}

/** The year that the tense or words around a claim give it, whatever date was found; null where they leave it open. */
function yearByWords(hit: YearHit, tense: Tense, parts: ClaimParts): YearHit | null {
  const { reading, candidate, context } = parts;
  const none = (): YearHit => withYear(hit, null, "year:none", null);
  if (hit.rule === "date:now" && tense === "future") return none();
  if (isDuration(hit, tense) || isSameYearAhead(hit, tense, parts))
    return withYear(hit, null, TOOK, null);
  if (isOfYearBefore(hit, tense, parts))
    return withYear(hit, (context.publishedYear ?? 0) - 1, RESULTS_OF_YEAR, null);
  const isOfReport =
    (hit.rule === "date:now" && reading.language.isVerbless !== true) ||
    hit.mention?.rule === "date:within-this-year";
  if (isOfReport && tense !== "future" && context.reportYear !== null)
    return withYear(hit, context.reportYear, "year:report");
  if (isOfNow(reading, candidate.segment))
    return withYear(hit, context.reportYear ?? context.publishedYear, "year:now");
  if (isGoalMet(reading, candidate.segment)) {
    const met = yearOfMeeting(reading, context.publishedYear);
    return withYear(hit, met ?? context.publishedYear, MET, null);
  }
  if (isHeldNow(hit, parts)) return withYear(hit, context.publishedYear, "year:now");
  return isOfLaterClause(hit, parts) || isDoneAlready(hit, parts) ? none() : null;
}

/** The year of a claim that leans on an earlier one and names none itself. */
export function decideClaimYear(parts: ClaimParts): YearHit {
  const { reading, segments, candidate, context } = parts;
  const hit = decideYear({
    reading,
    segments,
    index: candidate.index,
    before: parts.before,
    context,
  });
  const tense = decideTense(reading, candidate.segment);
  const byWords = yearByWords(hit, tense, parts);
  if (byWords) return byWords;
  const { start, end } = candidate.segment;
  const isOpen = reading.language.phrases.openTerm?.test(reading.sentence.lower.slice(start, end));
  const isOwn = hit.mention !== null && hit.mention.start >= start && hit.mention.end <= end;
  if (isOpen && !isOwn) return withYear(hit, null, "year:none", null);
  if (hit.mention !== null) return hit;
  const { last, lastVolume } = context;
  if (candidate.rule === "count:goes-on" && lastVolume)
    return withYear(hit, lastVolume.claim.year, "year:claim-before");
  const { before } = parts;
  const { leansOn } = candidate;
  if (before && candidate.rule === "metric:clause-before" && !isToldOtherwise(parts, before))
    return withYear(hit, before.year, "year:clause-before");
  if (leansOn && !isToldOtherwise(parts, leansOn))
    return withYear(hit, leansOn.year, "year:claim-before");
  const sameParagraph =
    last !== null &&
    context.lastBlock === context.block &&
    (last.metric === candidate.metric || (FLEET.has(last.metric) && FLEET.has(candidate.metric)));
  const isPart = reading.language.phrases.withinThat?.test(reading.sentence.lower) ?? false;
  const isAhead = tense === "future" || (isPart && tense !== "past");
  if (sameParagraph && last.kind === "pledge" && isAhead && last.year !== null)
    return withYear(hit, last.year, "year:paragraph");
  if (
    isPart &&
    sameParagraph &&
    last.kind === "milestone" &&
    tense !== "future" &&
    last.metric === candidate.metric
  )
    return withYear(hit, last.year, "year:paragraph");
  const whole = isPart && tense !== "past" ? wholeOf(context) : null;
  if (whole) return withYear(hit, whole.year, "year:paragraph");
  // "4.19 million in 2030. Of these, 2.33 million are to be electrified": of the year named for the whole.
  const isOfYear = isPart && tense === "future" && context.lastYearBlock === context.block;
  return isOfYear ? withYear(hit, context.lastYear, "year:paragraph") : hit;
}
