import { companyById } from "../../pledge/companies.ts";
import { compact } from "../match/compact.ts";
import { allHits } from "../match/hits.ts";
import type { CompanyMention } from "../names/entities.ts";
import type { PreparedText } from "../text/text.ts";

/** Words for where a company is from, by the country of its catalogue entry. */
const NATIONS: Readonly<Record<string, string>> = {
  DE: "german|germans",
  FR: "french",
  SE: "swedish|swedes|scandinavian",
  GB: "british|brits",
  NL: "italian|franco-italian|italian-american",
  CN: "chinese",
  JP: "japanese",
  KR: "south korean|south koreans|korean|koreans",
  US: "american|americans|us|u.s.|californian|californians",
  IN: "indian|indians",
};

/** The same by company: its seat, its region, or that of a brand. */
const SEATS: Readonly<Record<string, string>> = {
  bmw: "munich|bavarian|bavarians",
  "mercedes-benz": "stuttgart|swabian|swabians",
  bosch: "stuttgart|swabian",
  "daimler-truck": "leinfelden-echterdingen|leinfelden|stuttgart",
  volkswagen: "wolfsburg|ingolstadt|zuffenhausen|czech|spanish|catalan",
  "volvo-cars": "gothenburg",
  "volvo-group": "gothenburg",
  polestar: "gothenburg",
  scania: "södertälje|sodertalje",
  "jaguar-land-rover": "coventry|gaydon",
  renault: "boulogne-billancourt|romanian",
  michelin: "clermont-ferrand",
  stellantis: "amsterdam|turin|rüsselsheim",
  "general-motors": "detroit",
  ford: "dearborn|detroit|michigan",
  tesla: "austin|texan|texas|palo alto",
  rivian: "irvine",
  lucid: "newark",
  paccar: "bellevue",
  toyota: "nagoya|toyota city",
  nissan: "yokohama",
  isuzu: "yokohama",
  mazda: "hiroshima",
  suzuki: "hamamatsu",
  panasonic: "osaka",
  byd: "shenzhen",
  geely: "hangzhou",
  nio: "hefei|shanghai",
  saic: "shanghai",
  xpeng: "guangzhou",
  gac: "guangzhou",
  "li-auto": "beijing",
  baic: "beijing",
  catl: "ningde|fujian",
  "great-wall-motor": "baoding|hebei",
  changan: "chongqing",
  dongfeng: "wuhan",
  faw: "changchun",
  hyundai: "seoul",
  kia: "seoul",
  "lg-energy-solution": "seoul",
  "tata-motors": "mumbai",
  mahindra: "mumbai",
};

const escaped = (words: string): string => words.replaceAll(".", "\\.");
const PLACE = [
  ...new Set([...Object.values(NATIONS), ...Object.values(SEATS)].join("|").split("|")),
]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|");
const PEOPLE = "swedes|bavarians|swabians|south koreans|koreans|germans|americans|brits";
const MAKER =
  "company|carmaker|automaker|car maker|truck ?maker|group|firm|manufacturer|maker|brand|marque|giant|producer|supplier|conglomerate|start-?up|rival|competitor|parent|outfit|player";
/** A part of a company may stand for its own seat, but not for the country that it works in. */
const PART = "unit|arm|subsidiary";

/** "the Swedish maker", "the Munich-based group", "the rival from Stuttgart", "the Swedes". */
const BY_PLACE = compact(
  new RegExp(
    `\\b(?:the (?:[a-z-]+ )?(${PLACE})(?:-based)? (?:(?!and )[a-z-]+ ){0,2}?(?:${MAKER}|(${PART}))|the (?:[a-z-]+ ){0,2}?(?:${MAKER})(?: based)? (?:from|in) (${PLACE})|the (${PEOPLE}))\\b(?! of\\b|'s? )`,
    "g",
  ),
);
const WORKS_IN = new Set(["US", "CN", "IN", "JP", "DE"]);

/** The words that stand for where a company is from: its seat, and its country. */
interface Origin {
  readonly seats: readonly string[];
  readonly country: string;
  readonly nations: readonly string[];
}

const wordsOf = (words: string | undefined): string[] => words?.split("|") ?? [];

function originOf(companyId: string): Origin {
  const country = companyById(companyId)?.country ?? "";
  return { seats: wordsOf(SEATS[companyId]), country, nations: wordsOf(NATIONS[country]) };
}

function fits({ seats, country, nations }: Origin, place: string, isPart: boolean): boolean {
  if (seats.includes(place)) return true;
  return !(isPart && WORKS_IN.has(country)) && nations.includes(place);
}

/** Whether a text holds any word for where a company is from; few do. */
const isPlaced = ({ seats, nations }: Origin, lower: string): boolean =>
  seats.some((it) => lower.includes(it)) || nations.some((it) => lower.includes(it));

const NOWHERE: Origin = { seats: [], country: "", nations: [] };

/** A name this near behind "the Swedish maker" is the one that is meant. */
const NAME_CHARS = 3;

/**
 * Adds the places where a text that names several companies tells one by where it is from. Only where
 * one alone of those named (in text or title, the last list) is from there.
 */
export function namesByPlace(
  { lower }: PreparedText,
  found: readonly CompanyMention[],
  named: readonly CompanyMention[],
): CompanyMention[] {
  const ids = [...new Set(named.map((it) => it.companyId))];
  if (ids.length < 2) return [...found];
  const origins = ids.map(originOf);
  if (!origins.some((it) => isPlaced(it, lower))) return [...found];
  const told: CompanyMention[] = [];
  for (const hit of allHits(BY_PLACE, lower)) {
    const place = hit[1] ?? hit[3] ?? hit[4] ?? "";
    const isPart = hit[2] !== undefined;
    const [companyId, ...more] = ids.filter((_, at) => fits(origins[at] ?? NOWHERE, place, isPart));
    if (companyId === undefined || more.length > 0) continue;
    const start = hit.index;
    const end = start + hit[0].length;
    const isNamed = found.some((it) => it.start < end + NAME_CHARS && start < it.end);
    if (!isNamed) told.push({ companyId, brand: null, start, end });
  }
  return [...found, ...told].sort((a, b) => a.start - b.start);
}
