import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Modality } from "../concept.ts";
import { type Context, noToldYears } from "../context.ts";
import { withExtraYears } from "../dates/extra-years.ts";
import { isGoalMet } from "../dates/met-goal.ts";
import type { Candidate } from "../figures/candidate.ts";
import { isOfOthers } from "../names/scope-owner.ts";
import type { Reading } from "../reading.ts";
import type { Anchor, Segment } from "../text/segments.ts";
import { buildClaim } from "./build-claim.ts";
import { claimWith } from "./claim-with.ts";
import { type PassedOver, type ReadFigure, toFigure } from "./read-figure.ts";
import { decideTense } from "./scope-kind.ts";

/** A clause with its neighbours, and what has been read in its sentence so far. */
export interface Place {
  readonly reading: Reading;
  readonly segments: readonly Segment[];
  readonly index: number;
  readonly before: ExtractedClaim | null;
  readonly context: Context;
}

/** The claim of one clause, and the former level told with it; the context is moved on. */
export function readPlace(place: Place, candidate: Candidate): ReadFigure[] {
  const { reading, segments, index, before, context } = place;
  const { segment } = candidate;
  const built = buildClaim({ reading, segments, candidate, before, context });
  if (!built) return [];
  const { claim, evidence } = built;
  const figures: ReadFigure[] = [];
  const isCompared =
    isYearBefore(claim, before, reading) || isLevelNow(claim, before, reading, segment);
  const passedOver = candidate.isStep
    ? "step"
    : isCompared
      ? null
      : decidePassedOver(claim, reading, segment, context);
  const former = formerLevel(segments, index, claim);
  if (former)
    figures.push(toFigure({ claim: former, passedOver: "old_level", reading, evidence: [] }));
  // What follows goes on with the new level, not with the one it is compared with.
  const isOver = passedOver !== null || isCompared;
  const [told, ...others] = isOver ? [claim] : withExtraYears(reading, segment, claim);
  figures.push(toFigure({ claim: told, passedOver, reading, evidence, at: segment.anchor.start }));
  if (isOver) return figures;
  remember(told, context);
  for (const further of others) {
    figures.push(toFigure({ claim: further, passedOver: null, reading, evidence }));
    context.last = further;
  }
  return figures;
}

/** "from 40 % to 50 % electric cars": the words after the new figure hold for the old one as well. */
function formerLevel(
  segments: readonly Segment[],
  index: number,
  claim: ExtractedClaim,
): ExtractedClaim | null {
  const anchor = segments[index]?.anchor;
  const before = segments[index - 1]?.anchor;
  if (anchor?.kind !== "figure" || before?.kind !== "figure") return null;
  const { quantity } = before;
  if (quantity.move !== "from" || quantity.unit !== anchor.quantity.unit) return null;
  return claimWith(claim, { amount: quantity.amount, rules: [...claim.rules, "count:former"] });
}

/** A brand's or country's number is a part of one that the paragraph has told. */
function isPartOfVolume({ amount }: ExtractedClaim, { lastVolume, block }: Context): boolean {
  return lastVolume?.block === block && (lastVolume.claim.amount ?? 0) > (amount ?? 0);
}

/** Counts the date of a claim. */
function countDate({ kind, metric, year }: ExtractedClaim, { toldDates }: Context): void {
  const ofMetric = toldDates.ofMetric.get(metric) ?? noToldYears();
  toldDates.ofMetric.set(metric, ofMetric);
  for (const years of [toldDates.ofKind[kind], ofMetric[kind]])
    years.set(year, (years.get(year) ?? 0) + 1);
}

export function remember(claim: ExtractedClaim, context: Context): void {
  countDate(claim, context);
  context.last = claim;
  if (claim.amount !== null) context.lastFigure = { claim, block: context.block };
  if (claim.change === "reduce-by") context.lastReduction = claim;
  context.lastBlock = context.block;
  if (claim.metric === "ev-volume" && !isPartOfVolume(claim, context))
    context.lastVolume = { claim, block: context.block };
  if (claim.baselineYear !== null) context.baselineYear = claim.baselineYear;
  if (claim.scopes !== null) context.usesScopes = true;
  if (claim.year === null || claim.kind !== "pledge") return;
  const baselineYear = claim.baselineYear ?? context.period?.baselineYear ?? null;
  context.period = { year: claim.year, baselineYear };
}

/** "39 %, up from 36 % in FY23": the level of an earlier year is a milestone of that year. */
function isYearBefore(
  claim: ExtractedClaim,
  before: ExtractedClaim | null,
  reading: Reading,
): boolean {
  if (before?.kind !== "milestone" || claim.kind !== "milestone") return false;
  if (before.metric !== claim.metric || claim.year === null || before.year === null) return false;
  return claim.year < before.year && !reading.language.phrases.notStanding.test(reading.indexed);
}

/** "15 models by 2027, up from six now": what there is now has been reached. */
function isLevelNow(
  claim: ExtractedClaim,
  before: ExtractedClaim | null,
  { language, sentence }: Reading,
  { anchor }: Segment,
): boolean {
  if (anchor.kind !== "figure" || anchor.quantity.move !== "from") return false;
  if (claim.kind !== "milestone" || before?.metric !== claim.metric) return false;
  return language.phrases.levelNow?.test(sentence.lower.slice(anchor.end)) ?? false;
}

/** Where the clause of an anchor begins: after the last full break before it. */
function clauseStart(reading: Reading, segment: Segment): number {
  const { lower } = reading.sentence;
  const bracket = lower.lastIndexOf("(", segment.anchor.start);
  const isBracketed = bracket >= 0 && !lower.slice(bracket, segment.anchor.start).includes(")");
  if (isBracketed) return bracket;
  return Math.max(segment.start, lower.lastIndexOf(";", segment.anchor.start));
}

const FULL_BREAK = /[;；]/;
const CLAUSE_MARK = /[,，;；]/;
const ASIDE = /[,，;；(\u2014]/;

/** The text before its first full break. */
function upToBreak(text: string): string {
  const at = text.search(FULL_BREAK);
  return at < 0 ? text : text.slice(0, at);
}

/** Blanks the words of a state: "no longer sell combustion cars" is itself the aim. */
function withoutState(text: string, { start, end }: Anchor, from: number): string {
  return text.slice(0, start - from) + " ".repeat(end - start) + text.slice(end - from);
}

/** "has no plans to go all-electric before 2035". */
function isDenied({ language, sentence }: Reading, anchor: Anchor): boolean {
  if (anchor.kind !== "state") return false;
  const head = sentence.lower.slice(Math.max(0, anchor.start - DENIED_CHARS), anchor.start);
  if (anchor.state === "net-zero") return language.phrases.nearly?.test(head) ?? false;
  if (anchor.state !== "ice-phase-out") return false;
  return language.phrases.cars?.denied.test(head) ?? false;
}

const DENIED_CHARS = 90;

/** "will not be fully electric until 2035": it will, by then. */
function isPutOff({ language, sentence }: Reading, { anchor, end }: Segment): boolean {
  const around = sentence.lower.slice(Math.max(0, anchor.start - PUT_OFF_CHARS), end);
  return language.phrases.putOff?.test(around) ?? false;
}

const PUT_OFF_CHARS = 14;

/** Years that a figure's own words name, and no year of a report or a comparison. */
const NAMED_YEAR: ReadonlySet<string> = new Set(["date:in", "date:by", "date:end", "date:before"]);
const TELLS_WHEN: ReadonlySet<Modality> = new Set(["future", "past"]);
/** Between a verb and its figure: what follows is another clause, or a level that it is held against. */
const PARTED = /[,，;；:：(\u2014]|\b(?:from|against|after|than|with|while|and)\b/;

/** "planned to launch five models in 2023", told in 2025: what came of it is not said. */
function isPlanOfPast(
  { kind, rules }: ExtractedClaim,
  reading: Reading,
  segment: Segment,
): boolean {
  if (kind !== "milestone" || !rules.includes("kind:year-past")) return false;
  if (!rules.some((it) => NAMED_YEAR.has(it))) return false;
  const { start } = segment.anchor;
  const verb = reading.modalities.findLast((it) => it.start < start && TELLS_WHEN.has(it.tag));
  return (
    verb?.tag === "future" &&
    !PARTED.test(reading.sentence.lower.slice(verb.end, start)) &&
    decideTense(reading, segment) === "future"
  );
}

/** A question ends with its mark and what closes quotes and brackets. */
const ASKED_CHARS = 3;

/** The words that a target no longer stands; "to 55 % from a previous target of 50 %" says so of another. */
function revokedIn(
  { language, indexed }: Reading,
  { from, to, text }: Told,
  end: number,
): RegExpExecArray | null {
  const { notStanding, thanFormer } = language.phrases;
  const isPrinted = text.length === to - from && indexed.lower.startsWith(text, from);
  const hit = isPrinted
    ? notStanding.exec(indexed, from, to)
    : notStanding.exec(language.index(text));
  return hit && hit.index >= end && thanFormer?.test(text.slice(end, hit.index)) ? null : hit;
}

/** What a sentence says of a figure or state, from one place to another; the words of a state are blanked. */
interface Told {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Old levels, targets that no longer stand, targets of others: told in passing and no claim. */
function decidePassedOver(
  claim: ExtractedClaim,
  reading: Reading,
  segment: Segment,
  context: Context,
): PassedOver | null {
  const { phrases } = reading.language;
  const { lower } = reading.sentence;
  const { anchor } = segment;
  if (anchor.kind === "figure" && anchor.quantity.move === "from") return "old_level";
  const from = clauseStart(reading, segment);
  const rest = lower.slice(anchor.end, segment.end);
  const aside = ASIDE.exec(rest);
  const compared = phrases.comparedAfter?.exec(rest);
  const asideAt = Math.min(aside?.index ?? rest.length, compared?.index ?? rest.length);
  const to = anchor.end + asideAt;
  const told = lower.slice(from, to);
  const own = anchor.kind === "state" ? withoutState(told, anchor, from) : told;
  if (isDenied(reading, anchor) && !isPutOff(reading, segment)) return "not_standing";
  const revoked = revokedIn(reading, { from, to, text: own }, anchor.end - from);
  const since = revoked ? own.slice(revoked.index + revoked[0].length, anchor.start - from) : "";
  if (
    (revoked &&
      !phrases.standsAgain?.test(since) &&
      !phrases.movedAfter?.test(rest) &&
      !phrases.reachedAfter?.test(rest) &&
      !isGoalMet(reading, segment) &&
      !isPutOff(reading, segment)) ||
    phrases.withdrawnAfter.test(upToBreak(rest))
  )
    return "not_standing";
  if (phrases.asked?.test(lower.slice(-ASKED_CHARS))) return "not_standing";
  if (context.issuer === null && isPlanOfPast(claim, reading, segment)) return "not_standing";
  if (isOfOthers(claim, reading, segment, context)) return "other_owner";
  if (context.issuer !== null) return null;
  const head = lower.slice(0, anchor.start);
  if (phrases.guessed?.test(head)) return "other_owner";
  const owner = reading.otherOwnerBefore(anchor.start);
  if (!owner) return null;
  const namedSince = reading.companies.some(
    (it) => it.start >= owner.index && it.end <= anchor.start && !reading.asides.has(it),
  );
  const namedBefore = reading.companies.some((it) => it.end <= owner.index);
  // "我国产销分别完成958.7万辆和949.5万辆": the second figure is still theirs.
  const isParted = CLAUSE_MARK.test(lower.slice(owner.index + owner[0].length, segment.start));
  return namedSince || (namedBefore && isParted) ? null : "other_owner";
}
