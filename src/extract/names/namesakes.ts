import { allHits } from "../match/hits.ts";
import type { PreparedText } from "../text/text.ts";
import type { CompanyMention } from "./entities.ts";

/** A name that two companies bear; which of them is meant, a text tells by what it speaks of. */
export interface Namesake {
  readonly name: string;
  /** Whose the name is without more. */
  readonly companyId: string;
  readonly otherId: string;
  /** What only the other makes; global. */
  readonly ofOther: RegExp;
  /** What only the first makes; global. */
  readonly ofFirst: RegExp;
}

/** Words for what the other makes must outnumber those for what the first makes by this factor. */
const TIMES = 2;

/** The companies that a text or its title names, as the whole text means them: "Volvo" among lorries is the maker of lorries. */
export function resolveNamesakes(
  found: readonly CompanyMention[],
  { lower }: PreparedText,
  body: PreparedText,
  namesakes: readonly Namesake[] = [],
): readonly CompanyMention[] {
  let resolved = found;
  for (const { name, companyId, otherId, ofOther, ofFirst } of namesakes) {
    const own = resolved.filter((it) => it.companyId === companyId);
    // A longer name, of which the short one is part, tells whose both are.
    if (own.length === 0 || own.some((it) => lower.slice(it.start, it.end) !== name)) continue;
    if (body.lower.includes(`${name} car`)) continue;
    if (allHits(ofOther, body.lower).length <= TIMES * allHits(ofFirst, body.lower).length)
      continue;
    resolved = resolved.map((it) =>
      it.companyId === companyId ? { ...it, companyId: otherId, brand: null } : it,
    );
  }
  return resolved;
}
