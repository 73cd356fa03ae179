import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Context } from "../context.ts";
import { isCurrency } from "../figures/currency.ts";
import { isBroken } from "../figures/no-claim.ts";
import type { DateMention, Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { dateBeside, isYear, onlyStage } from "./carry-beside.ts";
import type { CarryWords } from "./carry-words.ts";
import type { ReadFigure } from "./read-figure.ts";
import { decideKind, decideTense } from "./scope-kind.ts";
import { soleRegion } from "./scope-region.ts";

/** A sentence that goes on with the claim before it. */
interface Going {
  readonly reading: Reading;
  readonly words: CarryWords;
  readonly last: ExtractedClaim;
  readonly context: Context;
}

type Change = Partial<
  Pick<ExtractedClaim, "amount" | "amountMax" | "comparator" | "baselineYear" | "region" | "stage">
>;

/** The year that a date stands for in a sentence that goes on with `last`. */
function yearOf(date: DateMention, { last, context }: Going): number | null {
  if (date.back === "later") return last.year === null ? null : last.year + (date.years ?? 0);
  if (date.back === "before") return last.year === null ? null : last.year - 1;
  if (date.back !== undefined) return context.lastYear ?? last.year;
  return date.year;
}

/** "have had that status since 2022" */
const isSince = (date: DateMention): boolean => date.rule === "baseline:since";

function wholeSentence(reading: Reading): Segment {
  const end = reading.sentence.lower.length;
  return {
    anchor: { kind: "state", start: end, end, state: "net-zero" },
    start: 0,
    end,
    gap: 0,
  };
}

/** The claim before, told again with another date, figure or place; null where it says nothing new. */
function toldAgain(
  going: Going,
  year: number | null,
  rule: string,
  change: Change = {},
): ExtractedClaim | null {
  const { reading, last, context } = going;
  if (year === null) return null;
  const tense = decideTense(reading, wholeSentence(reading));
  const kind = decideKind(year, context.publishedYear, tense, null)?.kind ?? last.kind;
  const { start, end } = reading.sentence;
  const named = reading.companies.find((it) => !reading.asides.has(it));
  const owner = named ? { company: named.companyId, brand: named.brand } : {};
  const rules = [...last.rules, rule];
  const again = { ...last, ...owner, ...change, kind, year, start, end, rules };
  const isNew =
    again.year !== last.year || again.amount !== last.amount || again.region !== last.region;
  return isNew || again.stage !== last.stage || again.company !== last.company ? again : null;
}

const BEFORE_CHARS = 130;
const AFTER_CHARS = 20;

/** "In Europe, five are due", "two million should be there by 2025": a number that is itself the subject. */
function isSubject({ start, numberEnd }: Quantity, { reading, words, last }: Going): boolean {
  const { lower } = reading.sentence;
  return (
    last.unit !== "%" &&
    (words.subjectBefore?.test(lower.slice(Math.max(0, start - AFTER_CHARS), start)) ?? false) &&
    (words.subjectAfter?.test(lower.slice(numberEnd, numberEnd + AFTER_CHARS)) ?? false)
  );
}

/** What may be counted by the piece: not so "projects, 568 of them, spared 420,000 tons". */
const COUNTED: ReadonlySet<string> = new Set(["vehicles", "models", "count"]);
/** "Of the total, 33 billion is for electric mobility": no cars are as many. */
const LARGE_SUM = 1e8;

/** "two of them are to be …", "of these, 500,000": a part of what was counted before. */
function isPartOf({ amount, numberEnd }: Quantity, { reading, words, last }: Going): boolean {
  const isSum = isCurrency(last.unit) && amount >= LARGE_SUM;
  if (!isSum && !COUNTED.has(last.unit ?? "")) return false;
  const { lower } = reading.sentence;
  const { partAfter, partLead } = words;
  if (amount > 1 && partAfter?.test(lower.slice(numberEnd, numberEnd + AFTER_CHARS))) return true;
  return partLead.test(lower);
}

/** Whether a number without a noun counts what was counted before. */
function isBare(quantity: Quantity, going: Going): boolean {
  const { reading, words, last } = going;
  const { unit, noun, numberEnd, start, amount } = quantity;
  const { lower } = reading.sentence;
  const { notStanding } = reading.language.phrases;
  if (unit !== null || noun !== null || notStanding.test(reading.indexed, 0, start)) return false;
  if (last.unit === "%" && (amount <= 1 || amount > 100)) return false;
  if (isBroken({ unit: last.unit, amount })) return false;
  if (!words.numberAfter.test(lower.slice(numberEnd, numberEnd + AFTER_CHARS))) return false;
  if (isPartOf(quantity, going) || isSubject(quantity, going)) return true;
  const { bareFigure } = reading.language.phrases;
  return bareFigure.test(lower.slice(Math.max(0, start - BEFORE_CHARS), start));
}

/** "It is supposed to be 150", "of these, 500,000": a number that counts what was counted before. */
function bareNumbers(going: Going, figures: readonly ReadFigure[]): ExtractedClaim[] {
  const { reading, last } = going;
  if (last.amount === null) return [];
  const bare = reading.quantities.filter(
    (it) => isBare(it, going) && !figures.some(({ at }) => at === it.start),
  );
  return bare.flatMap((quantity) => {
    const date = dateBeside(reading, quantity.end);
    const year = date ? yearOf(date, going) : isPartOf(quantity, going) ? last.year : null;
    const { amount, amountMax, comparator } = quantity;
    const region = soleRegion(reading) ?? last.region;
    const change = { amount, amountMax, comparator, region };
    return toldAgain(going, year, "carry:number", change) ?? [];
  });
}

/** "That share is to double by 2030." */
function multiplied(going: Going): ExtractedClaim | null {
  const { reading, words, last } = going;
  const hit = words.multiplied.exec(reading.sentence.lower);
  const factor = hit?.[1] ?? hit?.[2];
  if (!hit || !factor || last.amount === null || last.change !== "reach") return null;
  const amount = last.amount * words.factorOf(factor);
  const date = dateBeside(reading, hit.index + hit[0].length);
  if (!date || (last.unit === "%" && amount > 100)) return null;
  const change = { amount, comparator: "exactly" as const };
  return toldAgain(going, yearOf(date, going), "carry:multiplied", change);
}

/** "were supposed to draw level in 2025; they now have until 2027": the first date is given up. */
function isFormer(reading: Reading, date: DateMention): boolean {
  const { lower } = reading.sentence;
  const from = Math.max(lower.lastIndexOf(";", date.start), lower.lastIndexOf(",", date.start), 0);
  return reading.language.phrases.notStanding.test(reading.indexed, from, date.start);
}

/** The one country that a part of a sentence names. */
function regionAt({ regions }: Reading, from: number, to: number): string | null {
  const tags = new Set(
    regions.filter((it) => it.start >= from && it.start < to).map((it) => it.tag),
  );
  const [tag] = tags;
  return tags.size === 1 && tag !== undefined && COUNTRY.test(tag) ? tag : null;
}

const COUNTRY = /^[A-Z]{2}$/;

/** "The EV9 becomes the flagship this year, and the EV5 is to follow": the date is that of the first. */
const isOfClauseBefore = (between: string, word: string): boolean =>
  word.startsWith("follow") && /, (?:and|but|while) |; /.test(between);

/** No longer than "; in 2050 in Japan and Europe, in 2070 in India, as a company". */
const PLACED_CHARS = 90;

/** "…; in 2050 in Japan, 2070 in India": a part that says only when and where. */
function isOnlyPlaced({ reading }: Going, tail: number): boolean {
  const { lower } = reading.sentence;
  const isOwn = <T extends { readonly start: number }>(it: T): boolean => it.start >= tail;
  return (
    lower.length - tail <= PLACED_CHARS &&
    reading.dates.some(isOwn) &&
    reading.regions.some(isOwn) &&
    !reading.concepts.some(isOwn) &&
    !reading.states.some(isOwn) &&
    !reading.modalities.some(isOwn) &&
    !reading.companies.some(isOwn)
  );
}

/** "The rest of the world will follow in 2035", "in Japan the date is 2050, and India has until 2065". */
function follows(going: Going, tail = 0): ExtractedClaim[] {
  const { reading, last, words } = going;
  const lower = reading.sentence.lower;
  const clause = lower.slice(tail);
  const isState = last.amount === null || last.amount === 100;
  // "those at home ten years later"
  const isCounted = tail > 0 && reading.dates.some((it) => it.start >= tail && it.back === "later");
  const following = words.follows.exec(clause);
  const isStrong = isCounted || following !== null;
  if (!isStrong && tail > 0 && !(isState && isOnlyPlaced(going, tail))) return [];
  if (!isStrong && tail === 0 && !(isState && reading.language.phrases.bareDate.test(clause)))
    return [];
  if (!isStrong && tail === 0 && (reading.concepts.length > 0 || reading.states.length > 0))
    return [];
  if (!isStrong && (last.kind !== "pledge" || reading.language.carry.former.test(clause)))
    return [];
  if (last.unit !== null && last.unit !== "%") return [];
  if (reading.quantities.some((it) => it.start >= tail && it.unit !== null)) return [];
  const dates = reading.dates.filter(
    (it) =>
      it.start >= tail &&
      (isYear(it) || isSince(it)) &&
      it.rule !== "date:now" &&
      !isFormer(reading, it) &&
      !(following && isOfClauseBefore(lower.slice(it.end, tail + following.index), following[0])),
  );
  const [first] = dates;
  const isPlaceAfter =
    tail > 0 &&
    dates.length > 1 &&
    first !== undefined &&
    !reading.regions.some((it) => it.start >= tail && it.start < first.start);
  return dates.flatMap((date, index) => {
    const year = yearOf(date, going);
    // "in 2050 in Japan, 2070 in India": places stand behind their dates.
    const from = isPlaceAfter ? date.end : (dates[index - 1]?.end ?? tail);
    const to = isPlaceAfter
      ? (dates[index + 1]?.start ?? lower.length)
      : index === dates.length - 1
        ? lower.length
        : date.end;
    if (dates.length > 1 && regionAt(reading, from, to) === null) return [];
    if (year === null || year === last.year) return [];
    const isOfPart = dates.length > 1 || tail > 0;
    const region = isOfPart ? regionAt(reading, from, to) : soleRegion(reading);
    const stage = onlyStage(reading, tail) ?? last.stage;
    return toldAgain(going, year, "carry:follows", { region, stage }) ?? [];
  });
}

/** "The mark was passed in 2021": what was told before has come true. */
function reached(going: Going): ExtractedClaim | null {
  const { reading, words, context } = going;
  if (!words.reached.test(reading.sentence.lower)) return null;
  const date = reading.dates.find((it) => isYear(it) && it.rule !== "date:now");
  const year = date ? yearOf(date, going) : null;
  if (year === null || year > (context.publishedYear ?? 0)) return null;
  const again = toldAgain(going, year, "carry:reached");
  return again && { ...again, kind: "milestone" };
}

/** "The deadline is 2030": the date of a claim that had none. */
function dated(going: Going): ExtractedClaim | null {
  const { reading, words, last } = going;
  if (last.year !== null || last.kind !== "pledge") return null;
  if (!words.dated.test(reading.sentence.lower)) return null;
  const date = reading.dates.find((it) => isYear(it));
  return date ? toldAgain(going, yearOf(date, going), "carry:dated") : null;
}

/** Where the clause after the last figure or state of a sentence begins; null where there is none. */
function tailOf({ reading }: Going, figures: readonly ReadFigure[]): number | null {
  const at = figures.at(-1)?.at;
  if (at === undefined) return null;
  const hit = TAIL.exec(reading.sentence.lower.slice(at));
  return hit ? at + hit.index : null;
}

const TAIL =
  /[;；]|[,，](?=\s?(?:到|在|而)?20\d\d年)|, (?:and|but|while|whereas|with|followed|to be followed|those|the (?:others?|rest|remaining|remainder))\b/;

/** What a sentence, or the clause after its own figures, tells by going on with the claim before. */
export function carriedOver(
  reading: Reading,
  figures: readonly ReadFigure[],
  context: Context,
): ExtractedClaim[] {
  const words = reading.language.carry;
  const { last } = context;
  const distance = context.block - context.lastBlock;
  if (!last || distance > 1) return [];
  const going: Going = { reading, words, last, context };
  const numbers = distance === 0 ? bareNumbers(going, figures) : [];
  if (numbers.length > 0 || !reading.dates.some((it) => isYear(it) || isSince(it))) return numbers;
  const tail = tailOf(going, figures);
  if (tail !== null) return follows(going, tail);
  if (figures.length > 0) return [];
  const one = distance === 0 ? (multiplied(going) ?? reached(going) ?? dated(going)) : null;
  return one ? [one] : follows(going);
}
