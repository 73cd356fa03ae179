import type { ExtractedClaim } from "../pledge/claim.ts";
import { COMPANIES } from "../pledge/companies.ts";
import type { Metric } from "../pledge/metric.ts";
import type { Candidate } from "./candidate.ts";
import type { Context } from "./context.ts";
import type { Cue } from "./cue.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

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

/** Whether a place says where a claim holds, not where a company comes from or somebody spoke. */
export function isPlace(
  { sentence, language, companies }: Pick<Reading, "sentence" | "language" | "companies">,
  cue: Cue<string>,
): boolean {
  const { originAfter, originBefore } = language.phrases;
  // "宁德" in "宁德时代", "北京" in "北京奔驰".
  if (companies.some((it) => it.start <= cue.start && cue.end <= it.end)) return false;
  if (cue.tag === "-") return false;
  if (originAfter.test(sentence.lower.slice(cue.end, cue.end + AFTER_CHARS))) return false;
  const before = sentence.lower.slice(Math.max(0, cue.start - BEFORE_CHARS), cue.start);
  if (originBefore?.test(before)) return false;
  const isOf = / of $/.test(before) && companies.some((it) => it.end === cue.start - " of ".length);
  if (isOf) return false;
  return !companies.some(
    (it) => it.start >= cue.start - 1 && it.start - cue.end < OWN_CHARS && it.start >= cue.end - 1,
  );
}

/** "everywhere outside Korea": a place that is left out limits nothing. */
function tagOf({ sentence, language }: Reading, { tag, start }: Cue<string>): string {
  const before = sentence.lower.slice(Math.max(0, start - BEFORE_CHARS), start);
  return language.phrases.leftOutBefore?.test(before) ? "WORLD" : tag;
}

const HOME_OF = new Map(COMPANIES.map(({ id, country }) => [id, country]));

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

function onePlace(places: ReadonlySet<string>): string | null {
  const [place] = places;
  if (places.size > 1 && [...places].every((it) => it === "EU" || EUROPEAN.has(it))) return "EU";
  return places.size === 1 && place !== undefined && /^[A-Z]{2}$/.test(place) && place !== "NA"
    ? place
    : null;
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
