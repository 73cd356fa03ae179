import type { Fact } from "./fact.ts";
import type { Query } from "./query.ts";
import { fold } from "./tokens.ts";

/** How well the brand fits that a question asks about; null where it does not. */
export function rankBrand(fact: Fact, { names, intent }: Query): number | null {
  const named = names.filter(({ companyId }) => companyId === fact.company);
  const brands = named.flatMap(({ brand }) => (brand === null ? [] : [brand]));
  // A brand's own facts are its group's too, but come after the group's.
  const isWholeGroup = intent === "compare" && named.some(({ brand }) => brand === null);
  if (brands.length === 0 || isWholeGroup) return fact.brand === null ? 1 : 0;
  const isOfBrand = brands.some(
    (brand) =>
      (fact.brand === brand || fact.haystack.includes(fold(brand))) && !isShared(fact, brand),
  );
  return isOfBrand ? 2 : null;
}

/** Words by which each of several has a figure of its own. */
const OF_EACH = /\b(?:each|both|respectively|either)\b|各自|分别/i;

/** `Nissan and its premium brand Infiniti`: what both have together is not what one of them has. */
function isShared({ sources }: Fact, brand: string): boolean {
  const name = brand.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const together = new RegExp(
    `\\p{Lu}[\\w-]+(?:'s)? (?:and|&) (?:its |the )?(?:[a-z-]+ ){0,3}${name}\\b|\\bincluding (?:those of |that of )?(?:its |the )?(?:[a-z-]+ ){0,3}${name}\\b|\\b${name} (?:and|&) \\p{Lu}`,
    "u",
  );
  return (
    sources.length > 0 && sources.every(({ quote }) => together.test(quote) && !OF_EACH.test(quote))
  );
}
