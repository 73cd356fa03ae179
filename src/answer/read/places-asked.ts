import { companyById } from "../../pledge/companies.ts";
import { unique } from "../../shared/unique.ts";
import type { NameMention } from "../lexicon/names.ts";
import type { PhraseMatch } from "../lexicon/phrases.ts";
import { isHomeUnsaid, PLACES } from "../lexicon/places.ts";
import type { Token } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";
import { MAKERS } from "./state-asked.ts";

/** Right before a place they set it aside. */
const EXCEPT: ReadonlySet<string> = new Set(["without", "excluding", "except", "besides"]);

/** `outside of the US`. */
const MAX_OUTSIDE_WORDS = 3;

const WORDING = /^(?:original|text|wording|quotes?|sentence|source|article|version|language)$/;

/** `Japanese makers` asks for companies at home there, `the Chinese original` for a language, `in China` for a place. */
export function toPlaces(
  found: readonly PhraseMatch<string>[],
  { text, tokens }: { text: string; tokens: readonly Token[] },
): Pick<Query, "places" | "outside" | "homes" | "placesInherited" | "placesLeft"> {
  const next = ({ to }: PhraseMatch<string>) => (to < 0 ? "" : (tokens[to]?.text ?? ""));
  const isHome = (match: PhraseMatch<string>) =>
    (match.from < 0 && isHomeInChinese(text, match.meaning)) ||
    MAKERS.test(next(match)) ||
    isHomeUnsaid(tokens, match) ||
    (/^(?:car|auto|truck)$/.test(next(match)) && MAKERS.test(tokens[match.to + 1]?.text ?? ""));
  const codes = (matches: readonly PhraseMatch<string>[]) =>
    unique(matches.map(({ meaning }) => meaning));
  const isOutside = ({ from }: PhraseMatch<string>): boolean =>
    tokens
      .slice(Math.max(0, from - MAX_OUTSIDE_WORDS), from)
      .some((token) => token.text === "outside") ||
    EXCEPT.has(tokens[from - (tokens[from - 1]?.text === "the" ? 2 : 1)]?.text ?? "");
  const places = found.filter((match) => !isHome(match) && !WORDING.test(next(match)));
  return {
    placesInherited: false,
    placesLeft: [],
    homes: codes(found.filter(isHome)),
    places: codes(places.filter((match) => !isOutside(match))),
    outside: codes(places.filter(isOutside)),
  };
}

/** `How many did it sell at home?`: the country of the one company that is named. */
export function homeIn(text: string, names: Query["names"]): string[] {
  const [company, ...others] = unique(names.map(({ companyId }) => companyId));
  if (company === undefined || others.length > 0 || !AT_HOME.test(text)) return [];
  const { country } = companyById(company) ?? {};
  return country === undefined ? [] : [country];
}

const AT_HOME =
  /\b(?:at home(?! and abroad)|in (?:its|their|the) (?:home|own|domestic) (?:market|country)|on (?:its|their) home (?:market|turf|ground)|domestically)\b/i;

/** `中国车企`, `德国的汽车公司`. */
function isHomeInChinese(text: string, code: string): boolean {
  const names = PLACES.find((place) => place.code === code)?.zh ?? [];
  return names.some((name) =>
    new RegExp(`${name}的?(?:汽车|电池|卡车)?${FIRM_IN_CHINESE}`).test(text),
  );
}

const FIRM_IN_CHINESE = "(?:车企|企业|公司|厂商|厂家|品牌|制造商|集团)";

/** A text with blanks for the home of a company before its name: `德国宝马` says who is meant, and asks of no place. */
export const withoutHomes = (text: string, names: readonly NameMention[]): string =>
  names.reduce((left, { companyId, name, from }) => {
    const home = companyById(companyId)?.country ?? null;
    const called = from < 0 ? (PLACES.find(({ code }) => code === home)?.zh ?? []) : [];
    return called.reduce(
      (rest, place) => rest.replaceAll(`${place}${name}`, `${" ".repeat(place.length)}${name}`),
      left,
    );
  }, text);

/** A text with blanks for names in Chinese: 北京 in 北京奔驰 is no place, 新能源 in LG新能源 no metric. */
export const withoutNames = (text: string, names: readonly NameMention[]): string =>
  names.reduce((left, { name, from }) => {
    if (from >= 0) return left;
    // 红旗新能源 is a brand and what it sells.
    const bare = name.replace(/(?<=\p{Script=Han}{2})新能源$/u, "");
    return left.replaceAll(bare, " ".repeat(bare.length));
  }, text);
