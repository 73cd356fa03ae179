import { toSimplified } from "../../extract/zh/traditional.ts";
import { toBrandName } from "../../pledge/companies.ts";
import { numbersIn } from "../../pledge/ground.ts";
import type { Fact } from "../fact.ts";
import { namesOfBrand } from "../lexicon/brand-names.ts";
import { fold, hasCjk } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";

const OWN_BRAND = 2.5;
/** What a brand's name stands right before. */
const BESIDE_FIGURE = 2.4;
const NAMESAKE = 1.5;

/** "70 percent of the brand's sales": where a brand is called as its group, what is said of "the brand" is its own. */
const isOfNamesake = ({ brand, company, sources }: Fact, brands: readonly string[]): boolean =>
  brand === null &&
  brands.some((one) => one === NAMESAKES[company]) &&
  sources.some(({ quote }) => /\bthe (?:[\w-]+ )?brand\b/i.test(quote));

/** Main brands that are called as their groups. */
const NAMESAKES: Readonly<Record<string, string>> = { volkswagen: "Volkswagen Passenger Cars" };

/** How well the brand fits that a question asks about; null where it does not. */
export function rankBrand(fact: Fact, { names, intent, text }: Query): number | null {
  const named = names.filter(({ companyId }) => companyId === fact.company);
  const brands = named.flatMap(({ brand }) => (brand === null ? [] : [brand]));
  // A brand's own facts are its group's too, but come after the group's.
  const isWholeGroup = intent === "compare" && named.some(({ brand }) => brand === null);
  if (brands.length === 0 && fact.brand === null && OF_ITS_BRANDS.test(text)) return null;
  const isOfGroup = named.some(({ isGroup }) => isGroup === true) && !OF_BRANDS.test(text);
  if (isOfGroup && fact.brand !== null) return null;
  if (brands.length === 0 || isWholeGroup) return fact.brand === null ? 1 : 0;
  const isOfBrand = brands.some((brand) => isNamedIn(fact, brand));
  if (!isOfBrand) return isOfNamesake(fact, brands) ? NAMESAKE : null;
  // "330 EU7 and 515 Foton buses": what is told as the brand's own comes first.
  if (fact.brand !== null) return OWN_BRAND;
  return brands.some((brand) => isCountedBehind(fact, brand)) ? BESIDE_FIGURE : 2;
}

/** `Scout` and `Scout Motors` are one. */
const isNamed = (own: string, asked: string, { company }: Pick<Fact, "company">): boolean =>
  own === asked ||
  asked.startsWith(`${own} `) ||
  own.startsWith(`${asked} `) ||
  namesOfBrand(company, asked).includes(fold(own));

/** Whether it asks of a brand that it does not name. */
export const asksOfUnnamedBrand = ({ text, names }: Pick<Query, "text" | "names">): boolean =>
  OF_ITS_BRANDS.test(text) && names.every(({ brand }) => brand === null);

/** `Which brand of the group is to be electric first?`, `When does its luxury marque go electric?` */
const OF_ITS_BRANDS =
  /\b(?:which|what) (?:of (?:its|the|their) )?(?:\w+ ){0,2}(?:brands?|marques?|subsidiar(?:y|ies)|divisions?|arms?) (?:of|at|from|in|within|belonging to)\b|\b(?:luxury|premium|upmarket|budget) (?:brand|marque|label|arm|subsidiary)\b|旗下(?:的)?(?:哪个|哪些|哪一个)(?:子)?(?:品牌|公司)/i;

/** `Which of the group's brands?` asks of them. */
const OF_BRANDS = /\b(?:brands?|marques?|subsidiar(?:y|ies))\b|品牌|子公司/i;

function isNamedIn(fact: Fact, brand: string): boolean {
  const names = namesOfBrand(fact.company, brand);
  const chinese = names.filter(hasCjk);
  const own = toBrandName(fact);
  // "Audi 123,000 and Porsche 27,900": what is one brand's is not another's, though its quote names both.
  const isCalled =
    own === null
      ? chinese.some((name) => isQuoted(fact, name)) ||
        names.some((name) => !hasCjk(name) && fact.haystack.includes(name))
      : isNamed(own, brand, fact) || chinese.some((name) => isPartOf(fact.brand, name));
  return isCalled && !isShared(fact, brand);
}

/** `NIO 201,000, Onvo 21,000`: the figure that stands behind a brand's name is its own. */
const isCountedBehind = ({ company, amount, sources }: Fact, brand: string): boolean =>
  sources.some(({ quote }) => {
    const text = fold(toSimplified(quote));
    return namesOfBrand(company, brand).some((name) => {
      const at = text.indexOf(name);
      return at >= 0 && numbersIn(text.slice(at + name.length))[0]?.value === amount;
    });
  });

/** A headline on a brand may stand above what its group says. */
const isQuoted = ({ sources }: Fact, name: string): boolean =>
  sources.some(({ quote }) => toSimplified(quote).includes(name));

/** 解放 is 一汽解放. */
const isPartOf = (brand: string | null, name: string): boolean =>
  brand !== null && hasCjk(brand) && name.includes(brand);

/** Words by which each of several has a figure of its own. */
const OF_EACH = /\b(?:each|both|respectively|either)\b|各自|分别/i;

/** Whether each quote that names a brand tells what it has together with others. */
function isShared({ sources }: Fact, brand: string): boolean {
  const naming = sources.filter(({ quote }) => quote.includes(brand));
  return naming.length > 0 && naming.every(({ quote }) => isTogether(quote, brand));
}

/** `Nissan and its premium brand Infiniti`: what both have together is not what one of them has. */
function isTogether(text: string, brand: string): boolean {
  const name = brand.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const together = new RegExp(
    `\\p{Lu}[\\w-]+(?:'s)? (?:and|&) (?:its |the )?(?:[a-z-]+ ){0,3}${name}\\b|\\bincluding (?:those of |that of )?(?:its |the )?(?:[a-z-]+ ){0,3}${name}\\b|\\b${name} (?:and|&) \\p{Lu}|\\b${name}(?: \\w+)? included\\b`,
    "u",
  );
  return together.test(text) && !OF_EACH.test(text);
}

/**
 * Whether a fact is a brand's only as its group is spoken of around it: `Its brands, Mack included, … By 2030 it
 * wants …`. `around`: its quote with the sentences beside it.
 */
export const isOfItsGroup = ({ sources }: Fact, { names }: Query, around: string): boolean =>
  names.some(({ brand }) => {
    if (brand === null) return false;
    const called = [brand, brand.split(" ")[0] ?? brand];
    const isNamed = called.some((name) => sources.some(({ quote }) => quote.includes(name)));
    return !isNamed && called.some((name) => isTogether(around, name));
  });
