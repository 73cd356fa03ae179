import type { ExtractedClaim } from "../../pledge/claim.ts";
import { isTracked } from "../../pledge/tracked.ts";
import { namesOf, realFrom } from "../claims/real-again.ts";
import type { Context } from "../context.ts";
import { isNoMeasure, isStatistic } from "../figures/no-claim.ts";
import { allHits } from "../match/hits.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import type { CompanyMention } from "./entities.ts";
import type { OwnerWords } from "./owner-words.ts";
import type { StrangerName } from "./strangers.ts";

/** A subject named in a sentence: the company's own, one of others, or one who guesses. */
export interface Mark {
  readonly at: number;
  /** Where the name of a stranger ends; absent elsewhere. */
  readonly end?: number;
  readonly kind: "own" | "others" | "guesser";
}

/** Past this the marks of a sentence no longer matter. */
const MAX_MARKS = 40;

/** Who is spoken of where in a sentence, in order: found once, as it is asked for each figure. */
function marksOf(
  reading: Reading,
  words: OwnerWords,
  strangers: readonly StrangerName[],
): readonly Mark[] {
  const known = reading.marks.get(strangers);
  if (known) return known;
  const marks = findMarks(reading, words, strangers);
  reading.marks.set(strangers, marks);
  return marks;
}

function findMarks(
  reading: Reading,
  words: OwnerWords,
  strangers: readonly StrangerName[],
): Mark[] {
  const marks: Mark[] = [];
  for (const it of reading.companies)
    if (!reading.asides.has(it)) marks.push({ at: it.start, kind: "own" });
  for (const hit of words.own.all(reading.indexed)) marks.push({ at: hit.index, kind: "own" });
  marks.push(...findOthers(reading, words, strangers, MAX_MARKS - marks.length));
  const names = marks.flatMap((it) => it.end ?? []);
  // "Maersk, the shipping group": what the stranger is.
  return marks
    .filter(({ at, kind }) => kind !== "own" || !names.includes(at - 2))
    .sort((a, b) => a.at - b.at || (a.kind === "own" ? -1 : 1));
}

/** Who of others is the subject of a clause; the most sentences name none, and then no clause is looked at. */
function findOthers(
  reading: Reading,
  words: OwnerWords,
  strangers: readonly StrangerName[],
  most: number,
): Mark[] {
  const { start, end } = reading.sentence;
  const named = strangers.filter((it) => it.start >= start && it.start <= end);
  if (named.length === 0 && !words.anyOther.test(reading.indexed)) return [];
  const marks: Mark[] = [];
  for (const at of clauseStarts(reading, words)) {
    if (marks.length > most) break;
    const mark = othersAt(at, reading, words, named);
    if (mark) marks.push(mark);
  }
  return marks;
}

const IN_CHARS = 12;
const IN = /\b(?:in|across|throughout|by|until|from|within)\b/;

/** Where clauses may begin: after breaks and conjunctions, after a date or a place. */
function clauseStarts({ sentence, dates, regions }: Reading, words: OwnerWords): number[] {
  const { lower } = sentence;
  const after = [...dates, ...regions].map(({ start, end }) => {
    const isAdverbial = IN.test(lower.slice(Math.max(0, start - IN_CHARS), start + 3));
    return isAdverbial && lower.charAt(end) === " " ? end + 1 : -1;
  });
  const starts = allHits(words.opening, lower).map((hit) => hit.index + hit[0].length);
  return [...new Set([...starts, ...after])].filter((at) => at >= 0).sort((a, b) => a - b);
}

/** Where an expression that stands right at `at` ends; -1 where it does not stand there. */
function endOf(expression: RegExp, lower: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(lower) ? expression.lastIndex : -1;
}

/** Whether words end at `end` that name no company from `at` on. */
const isFree = (companies: readonly CompanyMention[], at: number, end: number): boolean =>
  end >= 0 && !companies.some((it) => it.start < end && at < it.end);

/** Whether a clause that begins at `at` has a subject that is no company. */
function othersAt(
  at: number,
  reading: Reading,
  words: OwnerWords,
  strangers: readonly StrangerName[],
): Mark | null {
  const { lower, start } = reading.sentence;
  const { companies } = reading;
  if (isFree(companies, at, endOf(words.guesser, lower, at))) return { at, kind: "guesser" };
  const subject = endOf(words.subject, lower, at);
  const isApposition = lower.charAt(at - 2) === "," && lower.charAt(Math.max(0, subject)) === ",";
  if (!isApposition && isFree(companies, at, subject)) return { at, kind: "others" };
  if (isFree(companies, at, endOf(words.place, lower, at))) return { at, kind: "others" };
  if (strangers.length === 0) return null;
  const reach = Math.max(at, endOf(words.beforeName, lower, at));
  const named = strangers.find((it) => it.start >= start + at && it.start <= start + reach);
  return named ? { at, end: named.end - start, kind: "others" } : null;
}

const NO_STRANGERS: readonly StrangerName[] = [];

/** Whether the subject named last before `at` is no company. */
export function isToldOfOthers(reading: Reading, at: number): boolean {
  const words = reading.language.owners;
  if (!words) return false;
  if (isAskedFor(reading, words, at)) return true;
  const last = marksOf(reading, words, NO_STRANGERS).findLast((it) => it.at <= at);
  return last !== undefined && last.kind !== "own";
}

/** "Investors urged Toyota to": whether others ask for what stands at a place, until a clause tells what is so. */
function isAskedFor(reading: Reading, words: OwnerWords, at: number): boolean {
  if (!words.askedFor.test(reading.indexed)) return false;
  const hit = words.askedFor.all(reading.indexed).findLast((it) => it.index + it[0].length <= at);
  if (!hit) return false;
  const { realAgain } = words;
  const names = namesOf(reading);
  return realFrom(reading.sentence.lower, hit.index + hit[0].length, { names, realAgain }) >= at;
}

/** What ends the reach of a guess: the clause after it tells facts again. */
const GUESS_ENDS = /;|\bbut\b|\bwhile\b|\bwhereas\b/;
/** How far behind the guesser the verb of guessing stands. */
const GUESS_CHARS = 60;
const GUESSES =
  /\b(?:expect|estimat|forecast|predict|reckon|see|project|think|believ|put|had)\w*\b/;

function isGuessed(mark: Mark | undefined, lower: string, at: number): boolean {
  if (!mark) return false;
  const between = lower.slice(mark.at, at);
  return GUESSES.test(between.slice(0, GUESS_CHARS)) && !GUESS_ENDS.test(between);
}

/** Whether the sentence before, with which this one goes on, speaks of others. */
function goesOnWithOthers(reading: Reading, words: OwnerWords, context: Context): boolean {
  const { previous } = context;
  if (!previous || previous.sentence.block !== reading.sentence.block) return false;
  if (!words.goesOn.test(reading.sentence.lower)) return false;
  if (context.othersSentence === previous.sentence.index) return true;
  const [first, ...rest] = marksOf(previous, words, context.strangers());
  return first?.kind === "others" && !rest.some((it) => it.kind === "own");
}

/** "Hybrids got a higher target. Honda hopes to sell 2.2 million of them": what was spoken of is no electric car. */
function countsHybrids(
  { metric }: ExtractedClaim,
  { sentence, language }: Reading,
  { anchor }: Segment,
  { previous }: Context,
): boolean {
  const isOfThem =
    metric === "ev-volume" &&
    (language.phrases.cars?.ofThem?.test(sentence.lower.slice(anchor.end)) ?? false);
  if (!isOfThem || !previous || previous.sentence.block !== sentence.block) return false;
  const spokenOf = new Set<string>(previous.concepts.map(({ tag }) => tag));
  return spokenOf.has("hybrid") && !spokenOf.has("ev");
}

/** "我国力争2030年前碳达峰、2060年前碳中和": a country's dates, where no company is the subject. */
const isGoalOfState = (
  { amount, rules }: ExtractedClaim,
  { sentence, language }: Reading,
): boolean =>
  amount === null &&
  !rules.includes("company:subject") &&
  (language.phrases.goalOfState?.test(sentence.lower) ?? false);

/**
 * Whether a claim is not the company's: its clause has another subject, the sentence before it had and
 * goes on, it counts a market, or a source outside gives it and nothing says whose it is.
 */
export function isOfOthers(
  claim: ExtractedClaim,
  reading: Reading,
  segment: Segment,
  context: Context,
): boolean {
  if (context.issuer !== null) return false;
  if (!isTracked(claim.company) && claim.company !== context.main?.companyId) return true;
  if (isGoalOfState(claim, reading)) return true;
  const words = reading.language.owners;
  if (!words) return false;
  const { noClaim } = reading.language;
  if (noClaim && isNoMeasure(claim, reading, segment, noClaim)) return true;
  if (countsHybrids(claim, reading, segment, context)) return true;
  const { lower } = reading.sentence;
  const { anchor } = segment;
  const marks = marksOf(reading, words, context.strangers());
  const before = marks.filter((it) => it.at <= anchor.start);
  const last = before.at(-1);
  const guesser = before.findLast((it) => it.kind === "guesser" || it.end !== undefined);
  if (isGuessed(guesser, lower, anchor.start)) return true;
  if (isAskedFor(reading, words, anchor.start)) return true;
  if (last && last.kind !== "own") {
    const isBought =
      claim.metric === "ev-volume" && words.buys.test(lower.slice(last.at, anchor.start));
    if (isBought) return false;
    context.othersSentence = reading.sentence.index;
    return true;
  }
  const hasOwn = before.length > 0;
  if (!hasOwn && goesOnWithOthers(reading, words, context)) {
    context.othersSentence = reading.sentence.index;
    return true;
  }
  if (words.expectedOf.test(reading.indexed, 0, anchor.start)) return true;
  const mayGuess = claim.kind === "pledge" && words.anyOther.test(reading.indexed);
  if (mayGuess && words.guess.test(lower)) return true;
  if (hasOwn || words.again.test(lower.slice(0, segment.end))) return false;
  if (marks.some((it) => it.kind === "own" && it.at < segment.end)) return false;
  if (words.source.test(reading.indexed) || words.legal.test(reading.indexed)) return true;
  return noClaim !== undefined && isStatistic(claim, reading, segment, noClaim);
}
