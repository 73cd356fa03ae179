import type { PhraseMatch } from "../lexicon/phrases.ts";
import { isHomeUnsaid, PLACES } from "../lexicon/places.ts";
import type { Token } from "../lexicon/tokens.ts";

/** Words for companies, as in `Chinese makers`. */
export const MAKERS =
  /^(?:car|auto|truck|vehicle|battery)?-?(?:makers?|builders?|manufacturers?|companies|company|firms?|groups?|brands?|giants?|producers?)$/;

const ACTS = /^(?:does|do|did|will|is|are|has|have|would|should|must|can)$/;
const STATE =
  /\b(?:does|do|did|will|has|have|is|are|must) (?:the )?(?:\w+ )?(?:governments?|parliament|ministers?|ministry|state|regulators?|lawmakers)\b|政府|国家(?!级)/i;
const STATE_FIRST = /^(?:什么时候|何时|计划|将|要|会|打算|在|哪一?年|于|规定|禁)/;

/** The places of a question, with its words. */
interface Read {
  places: readonly PhraseMatch<string>[];
  tokens: readonly Token[];
}

const NATIONAL =
  /\bnational emissions\b|\bas a country\b|\bcountry's emissions\b|全国的?(?:碳)?排放/i;

/** Whether it asks of what a whole country emits, whoever is named beside it. */
export const asksOfCountry = (text: string): boolean => NATIONAL.test(text);

/** What a country has, before its name. */
const OF_COUNTRY =
  /\b(?:capital (?:city )?of|(?:population|president|currency|weather|language|gdp) (?:of|in)) (?:the )?/gi;
const OF_COUNTRY_IN_CHINESE = /的首都|人口/;

function asksWhatCountryHas(text: string, { places, tokens }: Read): boolean {
  const starts = new Set(places.map(({ from }) => tokens[from]?.start));
  const isOfOne = [...text.matchAll(OF_COUNTRY)].some(({ 0: words, index }) => {
    const end = index + words.length;
    return /^\p{Lu}/u.test(text.slice(end)) || starts.has(end);
  });
  return isOfOne || OF_COUNTRY_IN_CHINESE.test(text);
}

/** `When does Britain ban petrol cars?`, `the capital of France`: what no company does or has, where none is named. */
export function asksOfState(text: string, { places, tokens }: Read): boolean {
  if (STATE.test(text) || asksWhatCountryHas(text, { places, tokens })) return true;
  const isSubject = places.some((place) => {
    const { from, to } = place;
    if (from < 1 || MAKERS.test(tokens[to]?.text ?? "") || isHomeUnsaid(tokens, place))
      return false;
    const at = tokens[from - 1]?.text === "the" ? from - 2 : from - 1;
    return ACTS.test(tokens[at]?.text ?? "");
  });
  const first = PLACES.flatMap(({ zh }) => zh).find((name) => text.startsWith(name));
  return isSubject || (first !== undefined && STATE_FIRST.test(text.slice(first.length)));
}
