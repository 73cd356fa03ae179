import { companyById } from "../../pledge/companies.ts";
import type { Fact } from "../fact.ts";
import { EUROPEAN, findPlaces, HOME_WORDS, isOfAbroad } from "../lexicon/places.ts";
import { tokenise } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";
import { nearFigure, partOfYear } from "./figure.ts";

/** How well the place fits that a question asks about; null where it does not. */
export function rankPlace(fact: Fact, { places, outside, isAbroad, text }: Query): number | null {
  const { region } = fact;
  if (region !== null && places.length === 0 && WORLDWIDE.test(text)) return null;
  if (region !== null && outside.some((place) => isWithin(region, place))) return null;
  if (isAbroad && places.length === 0) return rankAbroad(fact);
  if (places.length === 0 && isSoldAbroad(fact)) return null;
  if (places.length === 0) return fact.region === null ? 0.5 : 0;
  if (isAbroadOfHome(fact, places)) return null;
  if (fact.region !== null && places.some((place) => isWithin(fact.region ?? "", place))) return 2;
  // Of a country in Europe what is told of Europe may be meant, where its quote names the country.
  const isInEurope = places.some((place) => EUROPEAN.has(place));
  if (fact.region !== null && (fact.region !== "EU" || !isInEurope)) return null;
  const quotes = fact.sources.map(({ quote }) => withoutEpithets(quote)).join(" ");
  const said = new Set(fact.sources.flatMap(({ quote }) => placesOf(quote, fact.year)));
  // "The German maker" says nothing of Europe.
  if (places.some((place) => said.has(place))) return 1;
  if (fact.region !== null || isOfOtherPart(fact)) return null;
  const home = companyById(fact.company)?.country ?? "";
  // What a company plans for the whole world is no plan for the continent that it is at home on.
  if (!places.includes(home) && !HOME_WORDS.some((word) => fact.haystack.includes(word)))
    return titleSays(fact, places) ? 0.5 : null;
  const atHome = places.some((place) => isWithin(home, place));
  if (!atHome) return titleSays(fact, places) ? 0.5 : null;
  if (OF_WORLD.test(quotes)) return null;
  if (HOME_WORDS.some((word) => fact.haystack.includes(word))) return 1.5;
  return HOME_UNSAID.has(home) ? 0.25 : null;
}

/** `Globally?`, `And in the rest of the world?`: of no place in particular. */
export const isOfWorld = (text: string): boolean => WORLDWIDE.test(text) || ELSEWHERE.test(text);

/** `And in the rest of the world?`: beyond the place of the question before. */
export const isElsewhere = (text: string): boolean =>
  /\b(?:the rest|elsewhere|other (?:countries|regions|markets|places))\b|其他(?:国家|地区|市场)/i.test(
    text,
  );

const ELSEWHERE =
  /\b(?:rest of the (?:world|globe)|the rest(?: of (?:its|their|the) [\w-]+)?|elsewhere|everywhere(?: else)?|(?:in )?other (?:countries|regions|markets|places)|as a whole|overall)\b|其他(?:国家|地区|市场)|世界其他/i;

/** What is limited to one place is not meant. */
const WORLDWIDE =
  /\b(?:world-?wide|globally|(?:around|across|all over|throughout) the (?:world|globe))\b|全球(?!变暖|气候)/i;

/** The places that a text names. */
export const placesIn = (text: string): string[] =>
  findPlaces(text, tokenise(text)).map(({ meaning }) => meaning);

/** The places that a quote names, beside the year of the fact where it names several years. */
function placesOf(quote: string, year: number | null): string[] {
  const plain = withoutEpithets(quote);
  const all = placesIn(plain);
  return placesBeside(plain, all, year) ?? all;
}

function placesBeside(quote: string, all: readonly string[], year: number | null): string[] | null {
  const part = year === null || new Set(all).size < 2 ? null : partOfYear(quote, year);
  if (part === null) return null;
  const [before, after] = [placesIn(part.before), placesIn(part.after)];
  if (before.length > 0) return before;
  return after.length > 0 ? after : null;
}

/** Whether each quote names places of its own for the year of the fact. */
const isOfOtherPart = ({ sources, year }: Fact): boolean =>
  sources.length > 0 &&
  sources.every(({ quote }) => {
    const plain = withoutEpithets(quote);
    return placesBeside(plain, placesIn(plain), year) !== null;
  });

/** `Japan's biggest carmaker`, `the German maker` call a company by its home and tell of no place. */
const EPITHET =
  /\b(?:\w+'s|\w+ese|\w+ish|\w+ean|\w+an|french|dutch) (?:[\w.-]+ ){0,3}(?:(?:car|auto|truck|vehicle|battery)-?)?(?:makers?|manufacturers?|company|group|firm|brand|giant|supplier|producer)\b/gi;

/** `800,000 sales outside China` are of no place that it names. */
const LEFT_OUT =
  "\\b(?:outside|excluding|except(?: for)?|not counting|other than) (?:of )?(?:the )?(?:mainland |greater )?";
const OUTSIDE = new RegExp(`${LEFT_OUT}\\p{Lu}[\\p{L}.]*`, "gu");
/** The same in small letters. */
const OUTSIDE_FOLDED = new RegExp(`${LEFT_OUT}\\p{L}+`, "gu");

const withoutEpithets = (quote: string): string =>
  quote.replace(EPITHET, " ").replace(OUTSIDE, " ");

/** What makers there tell is of their own country, as long as nothing else is said. */
const HOME_UNSAID: ReadonlySet<string> = new Set(["CN"]);

/** A figure for the whole world is none for the country that a company is at home in. */
const OF_WORLD =
  /\b(?:global(?:ly)?|worldwide|around the (?:world|globe)|in the world|in all|in total|altogether|all told)\b|全球|总计|合计/i;

/** Of what is done abroad it has to be said, by a country or in so many words. */
function rankAbroad({ region, company, sources }: Fact): number | null {
  const home = companyById(company)?.country ?? "";
  if (region !== null) return region === home ? null : 1;
  return sources.some(({ quote }) => isOfAbroad(quote)) ? 1 : null;
}

/** What is sold abroad is not all that is sold. */
const isSoldAbroad = ({ metric, region, amount, sources }: Fact): boolean =>
  metric === "ev-volume" &&
  region === null &&
  amount !== null &&
  sources.length > 0 &&
  sources.every(({ quote }) => isOfAbroad(nearFigure(quote, amount)));

/** `Nearly twice the 417,204 sold outside China last year`: where the home is asked for, what was done abroad is no answer. */
function isAbroadOfHome({ company, amount, sources }: Fact, places: readonly string[]): boolean {
  const home = companyById(company)?.country ?? "";
  return (
    amount !== null &&
    sources.length > 0 &&
    places.some((place) => isWithin(home, place)) &&
    sources.every(({ quote }) => saysAbroadOnly(nearFigure(quote, amount)))
  );
}

/** `4.3 million at home and abroad` is of both. */
const saysAbroadOnly = (near: string): boolean => isOfAbroad(near) && !AT_HOME.test(near);

const AT_HOME = /\b(?:at home|domestic(?:ally)?|home market)\b|国内|境内/i;

/** Whether a country is the place, or lies in it. */
export const isWithin = (code: string, place: string) =>
  code === place || (place === "EU" && EUROPEAN.has(code));

function titleSays(fact: Fact, places: readonly string[]): boolean {
  const text = fact.haystack.replace(OUTSIDE_FOLDED, " ");
  const found = findPlaces(text, tokenise(text));
  return found.some(({ meaning }) => places.includes(meaning));
}
