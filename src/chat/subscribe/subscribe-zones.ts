import { distance } from "fastest-levenshtein";

/** Abbreviations that more than one place uses, or that know no summer time, and who most likely means them. */
export const ZONE_OF_ABBREVIATION: ReadonlyMap<string, string> = new Map([
  ...["cet", "cest", "mez", "mesz"].map((name) => [name, "Europe/Berlin"] as const),
  ...["bst", "wet"].map((name) => [name, "Europe/London"] as const),
  ...["eet", "eest"].map((name) => [name, "Europe/Helsinki"] as const),
  ...["est", "edt", "et"].map((name) => [name, "America/New_York"] as const),
  ...["mst", "mdt"].map((name) => [name, "America/Denver"] as const),
  ...["pst", "pdt", "pt"].map((name) => [name, "America/Los_Angeles"] as const),
  ...["cdt", "ct"].map((name) => [name, "America/Chicago"] as const),
  ["cst", "Asia/Shanghai"],
  ["jst", "Asia/Tokyo"],
  ["kst", "Asia/Seoul"],
  ["ist", "Asia/Kolkata"],
  ["hkt", "Asia/Hong_Kong"],
  ["sgt", "Asia/Singapore"],
]);

/** Cities that have no zone of their own, and one that has the same clocks. */
const OTHER_CITIES: ReadonlyMap<string, string> = new Map([
  ["beijing", "Asia/Shanghai"],
  ["guangzhou", "Asia/Shanghai"],
  ["shenzhen", "Asia/Shanghai"],
  ["munich", "Europe/Berlin"],
  ["stuttgart", "Europe/Berlin"],
  ["wolfsburg", "Europe/Berlin"],
  ["frankfurt", "Europe/Berlin"],
  ["hamburg", "Europe/Berlin"],
  ["gothenburg", "Europe/Stockholm"],
  ["milan", "Europe/Rome"],
  ["turin", "Europe/Rome"],
  ["mumbai", "Asia/Kolkata"],
  ["delhi", "Asia/Kolkata"],
  ["bangalore", "Asia/Kolkata"],
  ["nagoya", "Asia/Tokyo"],
  ["osaka", "Asia/Tokyo"],
]);

const MAX_SUGGESTIONS = 3;
const MAX_EDITS = 2;

/** Time zones that a word may be meant for: by their city, or with a slip in the name. */
export function suggestTimeZones(typed: string): string[] {
  const key = typed.toLowerCase();
  const city = key.split("/").at(-1) ?? key;
  const known = OTHER_CITIES.get(city);
  const zones = Intl.supportedValuesOf("timeZone");
  const near = zones
    .map((zone) => ({ zone, far: toDistance(key, city, zone.toLowerCase()) }))
    .filter(({ far }) => far <= MAX_EDITS)
    .toSorted((one, other) => one.far - other.far)
    .map(({ zone }) => zone);
  return [...(known === undefined ? [] : [known]), ...near].slice(0, MAX_SUGGESTIONS);
}

function toDistance(key: string, city: string, zone: string): number {
  if (zone.split("/").at(-1) === city.replaceAll(" ", "_")) return 0;
  return key.includes("/") ? distance(key, zone) : Number.POSITIVE_INFINITY;
}
