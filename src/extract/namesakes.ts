import type { CompanyMention } from "./entities.ts";
import type { PreparedText } from "./text.ts";

/** A name that two companies bear; which of them is meant, a text tells by what it speaks of. */
interface Namesake {
  readonly name: string;
  /** Whose the name is without more. */
  readonly companyId: string;
  readonly otherId: string;
  /** What only the other makes. */
  readonly ofOther: RegExp;
  /** What only the first makes, and what it alone is called. */
  readonly ofFirst: RegExp;
}

const NAMESAKES: readonly Namesake[] = [
  {
    name: "volvo",
    companyId: "volvo-cars",
    otherId: "volvo-group",
    ofOther:
      /\b(?:trucks?|truckmaker|lorr(?:y|ies)|tractor units?|buses|coaches|hauliers?|haulage|excavators?|wheel loaders?|construction (?:equipment|machinery))\b/g,
    ofFirst:
      /\b(?:cars?|carmaker|suvs?|saloons?|estates?|crossovers?|[ex]x[cr]?\d0|c40|v60|v90|es90|drivers?)\b/g,
  },
];

/** Words for what the other makes must outnumber those for what the first makes by this factor. */
const TIMES = 2;

const countOf = (expression: RegExp, lower: string): number => lower.match(expression)?.length ?? 0;

/** Companies of some names as the whole text means them: "Volvo" among lorries is the maker of lorries. */
export function resolveNamesakes(
  mentions: readonly CompanyMention[],
  printed: (it: CompanyMention) => string,
  body: PreparedText,
): CompanyMention[] {
  let resolved = [...mentions];
  for (const { name, companyId, otherId, ofOther, ofFirst } of NAMESAKES) {
    const own = resolved.filter((it) => it.companyId === companyId);
    if (own.length === 0 || own.some((it) => printed(it) !== name)) continue;
    if (body.lower.includes(`${name} car`)) continue;
    const isOther = countOf(ofOther, body.lower) > TIMES * countOf(ofFirst, body.lower);
    if (!isOther) continue;
    resolved = resolved.map((it) =>
      it.companyId === companyId ? { ...it, companyId: otherId, brand: null } : it,
    );
  }
  return resolved;
}
