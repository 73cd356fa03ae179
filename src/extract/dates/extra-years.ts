import type { ExtractedClaim } from "../../pledge/claim.ts";
import { claimWith } from "../claims/claim-with.ts";
import { codeOf, isAllEurope, tagOf } from "../claims/scope-region.ts";
import type { Cue } from "../match/cue.ts";
import type { DateMention, Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";

/** The rule of a place that stands beside the date of a claim, where several dates have theirs. */
export const REGION_OF_DATE = "region:of-date";
/** The rule of a claim's further dates. */
export const SECOND_DEADLINE = "year:second-deadline";
const WHOLE = 100;
const MAX_BETWEEN_CHARS = 110;
/** Behind the last of several dates a place is still its own. */
const AFTER_CHARS = 40;

/** "and 20 years after that": counted from the date before. */
function yearOf(date: DateMention, previous: DateMention | undefined): number | null {
  if (date.back !== "later") return date.year;
  return previous?.year ? previous.year + (date.years ?? 0) : null;
}

/** "Scope 3" counts nothing. */
const isMeasured = ({ unit, noun }: Quantity): boolean => unit !== null || noun !== null;

/** Whether a date ends a list of them: "by 2040 in Europe and by 2050 worldwide". */
function isJoined(date: DateMention, previous: DateMention, reading: Reading): boolean {
  const between = reading.sentence.lower.slice(previous.end, date.start);
  const { phrases } = reading.language;
  return (
    between.length <= MAX_BETWEEN_CHARS &&
    (date.year === null ||
      date.year > (previous.year ?? 0) ||
      phrases.severalDates?.placeOnly.test(between) === true) &&
    phrases.datesJoined.test(between) &&
    !(previous.rule === "date:from" && phrases.severalDates?.otherClause.test(between)) &&
    ![reading.companies, reading.quantities.filter(isMeasured), reading.states].some((cues) =>
      cues.some((it) => it.start >= previous.end && it.end <= date.start),
    )
  );
}

/** "2040 in Europe and 2050 worldwide": a year without a word of its own is a deadline like the one before. */
const isBareDeadline = ({ rule, end }: DateMention, { sentence, language }: Reading): boolean =>
  rule === "date:bare" &&
  language.phrases.severalDates?.behindBare.test(sentence.lower.slice(end)) === true;

const isDeadline = ({ role, rule, back }: DateMention, { anchor }: Segment): boolean =>
  (role === "deadline" && rule === "date:by") ||
  rule === "date:in" ||
  rule === "date:starting" ||
  (rule === "date:from" && anchor.kind === "state") ||
  back === "later";

/** The deadlines of a clause that are told together with the one of its claim; that one alone where there are no others. */
function deadlinesOf(reading: Reading, segment: Segment, year: number): DateMention[] {
  const { start, end } = segment;
  const found: DateMention[][] = [];
  for (const date of reading.dates) {
    if (date.start < start || date.end > end) continue;
    const chain = found.at(-1);
    const previous = chain?.at(-1);
    const joins = previous !== undefined && isJoined(date, previous, reading);
    if (joins && (isDeadline(date, segment) || isBareDeadline(date, reading))) chain?.push(date);
    else if (isDeadline(date, segment)) found.push([date]);
  }
  return found.find((chain) => chain.some((it) => it.year === year)) ?? [];
}

/** The places that go with each of several dates: behind all of them, or else before; null where the dates do not differ by place. */
function placesOf(
  chain: readonly DateMention[],
  reading: Reading,
): readonly (readonly Cue<string>[])[] | null {
  const { places, sentence } = reading;
  const words = reading.language.phrases.severalDates;
  const [first] = chain;
  if (!first) return null;
  const behind = places.find((it) => it.start >= first.end);
  const isBehind = behind && words?.placeBehind.test(sentence.lower.slice(first.end, behind.start));
  const found = chain.map((date, at) => {
    const from = isBehind ? date.end : (chain[at - 1]?.end ?? 0);
    const to = isBehind ? (chain[at + 1]?.start ?? date.end + AFTER_CHARS) : date.start;
    return places.filter((it) => it.start >= from && it.start < to);
  });
  const isWider = words?.elsewhere.test(sentence.lower.slice(first.end, chain.at(-1)?.start));
  return isBehind || isWider || found.filter((it) => it.length > 0).length > 1 ? found : null;
}

/** The place of a date; null for several, and for one of which none is told beside others that have theirs. */
function regionOf(
  places: readonly Cue<string>[],
  reading: Reading,
  company: string,
): string | null {
  const tags = new Set(places.map((it) => tagOf(reading, it)));
  const [tag] = tags;
  if (isAllEurope(tags)) return "EU";
  return tags.size === 1 && tag !== undefined ? codeOf(tag, company) : null;
}

/** "net zero by 2040 in cars and by 2045 in trucks": one state, several deadlines, each with its place. */
export function withExtraYears(
  reading: Reading,
  segment: Segment,
  claim: ExtractedClaim,
): readonly [ExtractedClaim, ...ExtractedClaim[]] {
  const { anchor } = segment;
  const { lower } = reading.sentence;
  const words = reading.language.phrases.severalDates;
  const isWhole = anchor.kind === "figure" && anchor.quantity.metric !== undefined;
  if (claim.rules.includes("date:respectively")) return [claim];
  if (claim.year === null || claim.kind !== "pledge") return [claim];
  // "100 % at its American sites by 2030 and at all others by 2035": the whole, whether printed or implied.
  if (anchor.kind !== "state" && !(claim.unit === "%" && (isWhole || claim.amount === WHOLE)))
    return [claim];
  const chain = deadlinesOf(reading, segment, claim.year);
  if (chain.length < 2) return [claim];
  const places = placesOf(chain, reading);
  const placed = (at: number): string | null =>
    places ? regionOf(places[at] ?? [], reading, claim.company) : claim.region;
  const rules = places ? [...claim.rules, REGION_OF_DATE] : claim.rules;
  let main = claim;
  const further: ExtractedClaim[] = [];
  for (const [at, date] of chain.entries()) {
    const previous = chain[at - 1];
    const year = yearOf(date, previous);
    if (year === claim.year) main = claimWith(claim, { region: placed(at), rules });
    if (year === null || year === claim.year) continue;
    const next = chain[at + 1];
    if (year < claim.year && next && !words?.placeOnly.test(lower.slice(date.end, next.start)))
      continue;
    const from = previous?.end ?? segment.start;
    const own = reading.stages.findLast((cue) => cue.start >= from && cue.end <= date.start);
    further.push(
      claimWith(claim, {
        year,
        region: placed(at),
        stage: own?.tag ?? claim.stage,
        rules: [...rules, SECOND_DEADLINE],
      }),
    );
  }
  return [main, ...further];
}
