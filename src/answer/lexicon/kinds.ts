import type { Card } from "../../chat/card.ts";
import type { Fact } from "../fact.ts";
import type { Facet, Query } from "../query.ts";
import { KINDS, type ObjectNamed } from "./objects.ts";
import { fold, toStem, wordsAndStems } from "./tokens.ts";

/** Things that a headline may speak of and the fact below it not. */
const MONEY_MATTERS: ReadonlySet<string> = new Set(
  ["price", "cost", "profit", "dividend", "job", "subsidy"].map(toStem),
);

/** Kinds of vehicle that a folded text names. */
function kindsIn(folded: string): ObjectNamed[] {
  const words = wordsAndStems(folded);
  return KINDS.filter(
    ({ stems, zh }) =>
      stems.some((stem) => words.has(stem)) || zh.some((word) => folded.includes(word)),
  );
}

const kindOf = ({ stems }: Facet): ObjectNamed | undefined =>
  KINDS.find((kind) => kind.stems.some((stem) => stems.includes(stem)));

/**
 * Whether a fact is of the kind of vehicle that a part of a question names, which its quote has to say; a headline says
 * it where it names that kind alone and the quote no other. True of what is no kind of vehicle.
 */
export function isOfKind({ sources }: Pick<Fact, "sources">, facet: Facet): boolean {
  if (facet.stems.some((stem) => MONEY_MATTERS.has(stem)))
    return sources.some(({ quote }) => {
      const words = wordsAndStems(fold(quote));
      return (
        facet.stems.some((stem) => words.has(stem)) || facet.zh.some((word) => quote.includes(word))
      );
    });
  const kind = kindOf(facet);
  if (kind === undefined || sources.length === 0) return true;
  return sources.some(({ quote, title }) => {
    const said = kindsIn(fold(quote));
    if (said.length > 0) return said.includes(kind);
    const above = kindsIn(fold(title ?? ""));
    return above.length === 1 && above[0] === kind;
  });
}

/** A model by letters and a number: who names it need not say what kind of vehicle it is. */
export const isModel = ({ typed }: Pick<Facet, "typed">): boolean =>
  /^[A-Za-z]{1,3}\d{1,3}$/.test(typed);
export const isKindOfVehicle = (facet: Facet): boolean => kindOf(facet) !== undefined;

const says = (quote: string, { stems }: Facet): boolean => {
  const words = wordsAndStems(fold(quote));
  return stems.some((stem) => words.has(stem));
};

/** Whether what stands around the quote that a card cites first speaks of no other kinds of vehicle than a question does. */
export function meetsKinds({ facets }: Pick<Query, "facets">, { citations }: Card): boolean {
  if (facets.some((facet) => isModel(facet) && says(citations[0]?.quote ?? "", facet))) return true;
  const asked = facets.flatMap((facet) => kindOf(facet) ?? []);
  const said = kindsIn(fold(citations[0]?.quote ?? ""));
  return asked.length === 0 || said.length === 0 || asked.some((kind) => said.includes(kind));
}
