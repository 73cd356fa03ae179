import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Unit } from "../../pledge/metric.ts";
import { hasTag, within } from "../match/cue.ts";
import { sellsOnlyElectric } from "../names/electric-makers.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { SIGN_BEFORE } from "./currency.ts";

/** Words that make a figure one of a market, of money, or of a comparison. Tested, never global. */
export interface NoClaimWords {
  /** Counts of a market, where nothing says whose they are. */
  readonly statistic: RegExp;
  /** Beside a figure: what is given off is no greenhouse gas. */
  readonly otherGas?: RegExp;
  /** Beside such a gas: a greenhouse gas is named, too. */
  readonly ownGas?: RegExp;
  /** Right behind a sum, up to a name: what it is put into. */
  readonly putInto?: RegExp;
  /** Right after a share: a whole that is no company's. */
  readonly wholeOfOthers: RegExp;
  /** Right before a sum: lost, earned or owed, and not put into anything. */
  readonly notInvested?: RegExp;
  /** Right after a share: it is by weight, as shares of material are. */
  readonly ofWeight?: RegExp;
  /** Right before a number of companies: the company is one of them. */
  readonly amongOthers?: RegExp;
  /** After a number of cars: a part of them is electric, so that all are not. */
  readonly electricPart?: RegExp;
  /** Before a number of cars: they have engines. */
  readonly ofEngines?: RegExp;
  /** In what a number counts: it is electric. */
  readonly electricNoun?: RegExp;
  /** Around a number of charging points: they are a country's, whoever built them. */
  readonly publicStations?: RegExp;
  /** Around gigawatt-hours: cells sold or ordered, not the capacity to make them. */
  readonly soldCells?: RegExp;
  /** Right after a share: it is one of cars with engines. */
  readonly otherDrive?: RegExp;
  /** In a sentence on grams per kilometre: they are those of many cars, and no specification of one. */
  readonly ofFleet?: RegExp;
  /** Before a share: a place in a market. */
  readonly shareOfMarket: RegExp;
  /** Right after a share: it is one among electric cars, not of them. */
  readonly shareOfElectric: RegExp;
  /** Around a share: a part of a company that somebody holds. */
  readonly stake: RegExp;
  /** Right before a share: the rest, which is of another kind. */
  readonly rest: RegExp;
  /** In a sentence that tells of a sum: what is shared is money. */
  readonly money: RegExp;
  /** Right before a number of cars: as much as so many would. */
  readonly comparison: RegExp;
  /** Right after an end of combustion cars: what it is, and not that it has come. */
  readonly onlySpokenOf?: RegExp;
  /** Right after a state: a programme by that name, not the state reached. */
  readonly programme: RegExp;
}

/** No maker of vehicles builds more in a year. */
const MAX_VEHICLES = 30_000_000;
/** Of electric ones no maker sells more in a year: it is the market's where nobody is named. */
const MAX_ELECTRIC = 5_000_000;
/** So many cars of a maker that builds others, too, are those of all kinds where nothing beside the number says electric. */
const MANY_OF_ALL = 1_000_000;
const STAKE_CHARS = 35;
const COMPARISON_CHARS = 90;

/** Whether a figure measures something that no metric counts, by the words around it. */
export function isNoMeasure(
  claim: ExtractedClaim,
  reading: Reading,
  segment: Segment,
  words: NoClaimWords,
): boolean {
  if (isBroken(claim)) return true;
  const { lower } = reading.sentence;
  const { start, end } = segment.anchor;
  const head = lower.slice(segment.start, start);
  const rest = lower.slice(end, segment.end);
  const ofWeight = claim.metric === "recycled-material" && words.ofWeight?.test(rest) === true;
  if (words.wholeOfOthers.test(rest) && !ofWeight) return true;
  if (claim.metric === "investment")
    return (
      isPutIntoIt(claim, reading, end, words) ||
      (words.notInvested?.test(head.replace(SIGN_BEFORE, "")) ?? false)
    );
  if (claim.metric === "supplier-commitments") return words.amongOthers?.test(head) ?? false;
  if (claim.metric === "charging-points")
    return words.publicStations?.test(lower.slice(segment.start, segment.end)) ?? false;
  if (claim.metric === "battery-capacity")
    return (
      !hasTag(within(reading.concepts, segment.start, segment.end), "capacity") &&
      (words.soldCells?.test(lower.slice(segment.start, segment.end)) ?? false)
    );
  if (claim.metric === "ev-volume")
    return (
      (words.ofEngines?.test(head) ?? false) ||
      isAllKinds(reading, segment, words) ||
      reading.language.phrases.notSold.test(lower.slice(segment.start, segment.end)) ||
      isOnlyWeighedOfOthers(claim, reading, segment) ||
      (claim.amount ?? 0) > MAX_VEHICLES ||
      words.comparison.test(lower.slice(Math.max(0, start - COMPARISON_CHARS), start))
    );
  if (
    (claim.metric === "ghg-emissions" || claim.metric === "waste") &&
    isOfOtherGas(reading, segment, words)
  )
    return true;
  if (claim.unit === "g") return words.ofFleet?.test(lower) === false;
  if (claim.metric === "ice-phase-out")
    return claim.kind === "milestone" && (words.onlySpokenOf?.test(rest) ?? false);
  if (claim.metric === "net-zero")
    return claim.kind === "milestone" && words.programme.test(lower.slice(end));
  if (claim.metric !== "ev-share") return false;
  const around = lower.slice(Math.max(0, start - STAKE_CHARS), end + STAKE_CHARS);
  return (
    words.shareOfElectric.test(rest) ||
    words.otherDrive?.test(rest) ||
    words.shareOfMarket.test(head) ||
    words.rest.test(head) ||
    words.stake.test(around) ||
    isShareOfMoney(reading, segment, words)
  );
}

/** "the average was 2.4 a day": things that are counted are whole. */
export const isBroken = ({ unit, amount }: Pick<ExtractedClaim, "unit" | "amount">): boolean =>
  unit !== null && COUNTED.has(unit) && amount !== null && !Number.isInteger(amount);

const COUNTED: ReadonlySet<Unit> = new Set(["vehicles", "models", "count"]);

const GAS_CHARS = 45;

/** "emits 70 percent less volatile organic compounds": no greenhouse gas is named beside the figure. */
function isOfOtherGas(
  { sentence: { lower } }: Reading,
  { anchor, start, end }: Segment,
  { otherGas, ownGas }: NoClaimWords,
): boolean {
  const from = Math.max(start, anchor.start - GAS_CHARS);
  const around = lower.slice(from, Math.min(end, anchor.end + GAS_CHARS));
  return (otherGas?.test(around) ?? false) && ownGas?.test(around) === false;
}

/** "an investment of 12 billion rupees in Mahindra Electric": what others put into the company, where none is named before. */
function isPutIntoIt(
  { company }: ExtractedClaim,
  { sentence, companies }: Reading,
  end: number,
  { putInto }: NoClaimWords,
): boolean {
  const into = putInto?.exec(sentence.lower.slice(end));
  const at = into && end + into[0].length;
  return (
    companies.some((it) => it.start === at && it.companyId === company) &&
    !companies.some((it) => it.end <= end)
  );
}

/** "4 million vehicles a year, four fifths of them electric": the number is that of all kinds. */
function isAllKinds(
  { sentence: { lower } }: Reading,
  { anchor }: Segment,
  { electricPart, electricNoun }: NoClaimWords,
): boolean {
  return (
    anchor.kind === "figure" &&
    (electricPart?.test(lower.slice(anchor.end)) ?? false) &&
    !electricNoun?.test(lower.slice(anchor.quantity.numberEnd, anchor.end))
  );
}

/** "Vehicles delivered: 96,568", "hybrids came to 2.7 million": what only weights took for electric cars. */
function isOnlyWeighedOfOthers(claim: ExtractedClaim, reading: Reading, segment: Segment): boolean {
  const { cars } = reading.language.phrases;
  const maker = { companyId: claim.company, brand: claim.brand };
  if (!cars || !claim.rules.includes("metric:weighed") || sellsOnlyElectric(maker, claim.year))
    return false;
  const isElectric = hasTag(within(reading.concepts, segment.start, segment.end), "ev");
  if (!isElectric && claim.kind === "milestone" && (claim.amount ?? 0) > MANY_OF_ALL) return true;
  return (
    !isElectric && cars.otherCars.test(reading.sentence.lower.slice(segment.start, segment.end))
  );
}

function isShareOfMoney(reading: Reading, { start, end }: Segment, words: NoClaimWords): boolean {
  if (hasTag(within(reading.concepts, start, end), "sales")) return false;
  return words.money.test(reading.sentence.lower.slice(start));
}

/** Whether a count of electric cars is that of a market: registrations, a country's sales. */
export function isStatistic(
  claim: ExtractedClaim,
  reading: Reading,
  segment: Segment,
  words: NoClaimWords,
): boolean {
  if (claim.metric !== "ev-share" && claim.metric !== "ev-volume") return false;
  const isMarket = claim.kind === "milestone" && claim.unit === "vehicles";
  if (isMarket && (claim.amount ?? 0) > MAX_ELECTRIC) return true;
  return words.statistic.test(reading.sentence.lower.slice(segment.start, segment.end));
}
