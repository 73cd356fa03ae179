import type { ExtractedClaim } from "../pledge/claim.ts";
import type { DateMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { codeOf, tagOf } from "./scope-region.ts";
import type { Segment } from "./segments.ts";

const MAX_BETWEEN_CHARS = 110;

/** "only electric cars from 2030, and that by 2040 …": what follows is said of something else. */
const OTHER_CLAUSE = /\bthat\b/;
/** "in Europe from 2035 and in major markets by 2040": no longer limited to that place. */
const ELSEWHERE = /\b(?:markets|elsewhere|worldwide|globally|everywhere)\b/;

/** "and 20 years after that": counted from the date before. */
function yearOf(date: DateMention, previous: DateMention | undefined): number | null {
  if (date.back !== "later") return date.year;
  return previous?.year ? previous.year + (date.years ?? 0) : null;
}

/** "net zero by 2040 in cars and by 2045 in trucks": one state, several deadlines. */
export function extraYears(
  reading: Reading,
  segment: Segment,
  claim: ExtractedClaim,
): ExtractedClaim[] {
  if (claim.rules.includes("date:respectively")) return [];
  const { anchor } = segment;
  const isWhole = anchor.kind === "figure" && anchor.quantity.metric !== undefined;
  if (claim.year === null || claim.kind !== "pledge") return [];
  if (anchor.kind !== "state" && !(isWhole && claim.unit === "%")) return [];
  const deadlines = reading.dates.filter(
    (date) =>
      ((date.role === "deadline" && date.rule === "date:by") ||
        date.rule === "date:in" ||
        date.rule === "date:starting" ||
        (date.rule === "date:from" && anchor.kind === "state") ||
        date.back === "later") &&
      date.start >= segment.start &&
      date.end <= segment.end,
  );
  const further: ExtractedClaim[] = [];
  for (const [index, date] of deadlines.entries()) {
    const previous = deadlines[index - 1];
    const year = yearOf(date, previous);
    if (!previous || year === null || year <= claim.year) continue;
    const between = reading.sentence.lower.slice(previous.end, date.start);
    if (between.length > MAX_BETWEEN_CHARS || !reading.language.phrases.datesJoined.test(between))
      continue;
    if (previous.rule === "date:from" && OTHER_CLAUSE.test(between)) continue;
    if (reading.companies.some((it) => it.start >= previous.end && it.end <= date.start)) continue;
    const own = reading.stages.findLast(
      (cue) => cue.start >= previous.end && cue.end <= date.start,
    );
    const place = reading.places.findLast(
      (cue) => cue.start >= previous.end && cue.end <= date.start,
    );
    further.push({
      ...claim,
      stage: own?.tag ?? claim.stage,
      region: place
        ? codeOf(tagOf(reading, place), claim.company)
        : ELSEWHERE.test(between)
          ? null
          : claim.region,
      year,
      rules: [...claim.rules, "year:second-deadline"],
    });
  }
  return further;
}
