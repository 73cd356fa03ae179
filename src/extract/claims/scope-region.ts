import type { ExtractedClaim } from "../../pledge/claim.ts";
import { COMPANIES } from "../../pledge/companies.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { Context } from "../context.ts";
import type { Candidate } from "../figures/candidate.ts";
import type { Cue } from "../match/cue.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";

/** Metrics that count things at a place, which the paragraph or title may have named. */
const PLACED: ReadonlySet<Metric> = new Set([
  "battery-capacity",
  "green-factories",
  "charging-points",
  "network",
  "ev-models",
  "battery-recycling",
  "renewable-energy",
  "supplier-commitments",
  "ev-volume",
]);

/** What a company tells of as a whole, though the paragraph names a place. */
const OF_COMPANY: ReadonlySet<Metric> = new Set(["ev-volume"]);

const AFTER_CHARS = 45;
const BEFORE_CHARS = 60;
/** A company that stands this near behind a place is told to come from there. */
const OWN_CHARS = 5;

/** "BYD of China", "Hong Kong-listed BYD", "北京奔驰": the place that a company is named by or told to come from. */
function isOrigin(
  { sentence, companies }: Pick<Reading, "sentence" | "companies">,
  { start, end }: Cue<string>,
): boolean {
  const nameEnd = start - " of ".length;
  const isOf = sentence.lower.startsWith(" of ", nameEnd);
  return companies.some(
    (it) =>
      (it.start <= start && end <= it.end) ||
      (isOf && it.end === nameEnd) ||
      (it.start >= start - 1 && it.start - end < OWN_CHARS && it.start >= end - 1),
  );
}

/** Whether a place says where a claim holds, not where a company comes from or somebody spoke. */
export function isPlace(
  reading: Pick<Reading, "sentence" | "language" | "companies">,
  cue: Cue<string>,
): boolean {
  const { lower } = reading.sentence;
  const { originAfter, originBefore } = reading.language.phrases;
  if (cue.tag === "-" || isOrigin(reading, cue)) return false;
  if (originAfter.test(lower.slice(cue.end, cue.end + AFTER_CHARS))) return false;
  return !originBefore?.test(lower.slice(Math.max(0, cue.start - BEFORE_CHARS), cue.start));
}

/** "everywhere outside Korea": a place that is left out limits nothing. */
export function tagOf({ sentence, language }: Reading, { tag, start }: Cue<string>): string {
  const before = sentence.lower.slice(Math.max(0, start - BEFORE_CHARS), start);
  return language.phrases.leftOutBefore?.test(before) ? "WORLD" : tag;
}

const HOME_OF = new Map(COMPANIES.map(({ id, country }) => [id, country]));

/** The country that a company comes from, as ISO 3166 alpha-2. */
export const homeOf = (company: string): string | null => HOME_OF.get(company) ?? null;

/** "its domestic plants" stand in the company's own country. */
const atHome = (tag: string, company: string | null): string =>
  tag === "HOME" ? (HOME_OF.get(company ?? "") ?? tag) : tag;

const EUROPEAN: ReadonlySet<string> = new Set([
  "DE",
  "FR",
  "SE",
  "NO",
  "ES",
  "IT",
  "HU",
  "PL",
  "CZ",
  "SK",
  "AT",
  "BE",
  "GB",
]);

/** Whether a tag is of a place that claims may be limited to. */
const isCode = (tag: string): boolean => /^[A-Z]{2}$/.test(tag) && tag !== "NA";

/** The code of a place as a company's text names it; null for the world and for what has no code. */
export function codeOf(tag: string, company: string): string | null {
  const code = atHome(tag, company);
  return isCode(code) ? code : null;
}

/** Whether several places are all in Europe. */
export const isAllEurope = (places: ReadonlySet<string>): boolean =>
  places.size > 1 && [...places].every((it) => it === "EU" || EUROPEAN.has(it));

function onePlace(places: ReadonlySet<string>): string | null {
  if (isAllEurope(places)) return "EU";
  const [place] = places;
  return places.size === 1 && place !== undefined && isCode(place) ? place : null;
}

/** Places of which a clause names several at once ("in Japan and India"), so that none of them is the one. */
export function joinedPlaces(reading: Reading, company: string): ReadonlySet<string> {
  const { places, sentence, language } = reading;
  const joined = new Set<string>();
  for (const [at, next] of places.entries()) {
    const cue = places[at - 1];
    if (!cue) continue;
    if (!language.phrases.placesJoined.test(sentence.lower.slice(cue.end, next.start))) continue;
    for (const it of [cue, next]) joined.add(codeOf(tagOf(reading, it), company) ?? it.tag);
  }
  return isAllEurope(joined) ? new Set() : joined;
}

/** The only place a sentence names, or null. */
export function soleRegion(reading: Reading): string | null {
  const { places } = reading;
  return places.length === 0 ? null : onePlace(new Set(places.map((cue) => tagOf(reading, cue))));
}

/** Where the clause of a figure ends: another verb's place is not its own. */
function clauseEnd(reading: Reading, { segment }: Candidate): number {
  const rest = reading.sentence.lower.slice(segment.anchor.end, segment.end);
  const [full, joined] = reading.language.phrases.boundaries;
  const cuts = [full, joined].flatMap((expression) => {
    const at = expression ? rest.search(expression) : -1;
    return at < 0 ? [] : [at];
  });
  return segment.anchor.end + Math.min(rest.length, ...cuts);
}

/** The one place that a claim is limited to; null for the world or for several. */
export function decideRegion(
  reading: Reading,
  candidate: Candidate,
  segments: readonly Segment[],
  before: ExtractedClaim | null,
  context: Context,
  company: string,
): string | null {
  // "in India from 8 % to 50 %": the place of the old level is that of the new one.
  const previous = segments[candidate.index - 1];
  const isRaised = previous?.anchor.kind === "figure" && previous.anchor.quantity.move === "from";
  const { start } = isRaised ? previous : candidate.segment;
  const end = clauseEnd(reading, candidate);
  const cues = reading.places;
  const own = cues.filter((cue) => cue.start >= start && cue.start < end);
  const lead = segments[0]?.anchor.start ?? 0;
  const used = own.length > 0 ? own : cues.filter((cue) => cue.start < lead);
  const places = new Set(used.map((cue) => atHome(tagOf(reading, cue), company)));
  if (places.has("WORLD")) return null;
  if (places.size > 0) return onePlace(places);
  const isPlaced = PLACED.has(candidate.metric) || candidate.unit === "t";
  if (isPlaced && before?.region) return before.region;
  // "10 % of its sales in Europe in 2025 and half in 2030".
  const isSame = before?.metric === candidate.metric && before.start === reading.sentence.start;
  if (isSame && before.region) return before.region;
  const carries = isPlaced && !OF_COMPANY.has(candidate.metric);
  return carries ? (context.region ?? context.titleRegion) : null;
}
