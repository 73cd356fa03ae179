import { companyById } from "../../pledge/companies.ts";
import { type Metric, STATE_METRICS } from "../../pledge/metric.ts";
import type { Fact } from "../fact.ts";
import { isKindOfVehicle, isModel, isOfKind } from "../lexicon/kinds.ts";
import { isOfTown } from "../lexicon/objects.ts";
import { fold, hasCjk, wordsAndStems } from "../lexicon/tokens.ts";
import { rankInChinese } from "../passages/words-in-common.ts";
import type { Facet, Query } from "../query.ts";
import { figuresToMeet } from "../read/amounts.ts";
import { isSoft } from "./accounts.ts";
import { nearFigure } from "./figure.ts";

/** Truck makers speak of trucks without saying so. */
const OWN_BUSINESS: Readonly<Record<string, readonly string[]>> = {
  truckmaker: ["truck", "bus", "buse"],
  automaker: [],
  battery: [],
  supplier: [],
};

/** A word in common says little: many together weigh as much as the right place. */
const WORD_WEIGHT = 0.5;

/** So many things that a question names and a fact speaks of say what it is about, whatever else is not understood. */
const MANY_THINGS = 2;

/** How well the words of a question that are no company, metric, time or place fit; null where one that limits it does not. */
export function rankWords(fact: Fact, query: Query): number | null {
  const { facets, terms, mentioned, metrics, names } = query;
  const own = OWN_BUSINESS[companyById(fact.company)?.sector ?? "automaker"] ?? [];
  const asked = facets.filter(
    ({ stems }) => !stems.some((stem) => own.includes(stem) || isOfOtherMetric(fact, query, stem)),
  );
  const met = asked.filter((facet) => mentions(fact, facet) && isOfKind(fact, facet));
  const isOfModel = met.some(isModel);
  // A name in a quote in another script cannot be looked for; company and metric have to do.
  const isReadable =
    !fact.isCjk || metrics.length === 0 || names.length === 0 || hasCjk(query.text);
  const due = asked.filter(
    (facet) =>
      (isReadable || facet.zh.length > 0) &&
      !(isOfModel && isKindOfVehicle(facet)) &&
      !(isCommercial(facet) && isOfFigure(fact, query)) &&
      // A town may be named in the sentence before: what is shown tells.
      !(fact.isCjk && isOfTown(facet)),
  );
  const needed = areListed(due, query.text) ? Math.min(1, due.length) : due.length;
  if (due.filter((facet) => met.includes(facet)).length < needed) return null;
  const limiting = isNarrowed(query) ? terms.filter((term) => !isSoft(term)) : terms;
  const hits = limiting.filter((term) => fact.words.has(term)).length;
  // "What became of the goal of 600,000 a year?": a goal of another figure is another goal.
  if (query.intent === "change" && isOfOtherFigure(fact, query.amounts)) return null;
  // With no metric to go by, its figures or its words have to carry the question.
  if (metrics.length === 0 && query.amounts.length > 0 && rankNumbers(fact, query) < 3) return null;
  const isCarried = met.length >= MANY_THINGS;
  if (metrics.length === 0 && !isCarried && hits < limiting.length && hits * 2 <= limiting.length)
    return null;
  // "Which makers moved their canteen deadline back?": of all moves those of canteens alone.
  const isOfAllMoves = query.intent === "change" && names.length === 0;
  if (isOfAllMoves && isReadable && terms.some((term) => !isSoft(term) && !fact.words.has(term)))
    return null;
  if (query.intent === "change" && !saysInitials(fact, query.text)) return null;
  const inCommon = mentioned.filter((term) => fact.words.has(term)).length;
  const inQuote = met.filter((facet) => isQuoted(fact, facet)).length;
  return (met.length + inQuote) / 2 + inCommon * WORD_WEIGHT + rankInChinese(fact, query);
}

/** `Buses and trucks`: things between which stand "and" or "or" and little else need not all be said. */
function areListed(due: readonly Facet[], text: string): boolean {
  if (hasCjk(text)) return /[和与及或、]/.test(text);
  const places = due
    .map(({ typed }) => ({ from: text.indexOf(typed), to: text.indexOf(typed) + typed.length }))
    .toSorted((left, right) => left.from - right.from);
  return places.some(
    ({ from }, at) => at > 0 && LISTED.test(text.slice(places[at - 1]?.to ?? 0, from)),
  );
}
const LISTED = /^.{0,20}\b(?:and|or)\b.{0,20}$|^, ?(?:[\w-]+ )?$/;

/**
 * Whether a figure, a time, a part or a move says what is asked of: "In what publication did the goal of 1.5 million appear?",
 * but not "Who will buy it?".
 */
const isNarrowed = ({ amounts, years, published, stages, intent }: Query): boolean =>
  amounts.length + years.length + stages.length > 0 || published !== null || intent === "change";

/** What trucks, buses and vans are called together. */
const COMMERCIAL: ReadonlySet<string> = new Set(["truck", "bus", "buse", "van"]);
const isCommercial = ({ stems }: Facet): boolean => stems.some((stem) => COMMERCIAL.has(stem));

/** "Its plan for 2,000 hydrogen trucks", "net zero for trucks": the very figure, or a state, of commercial vehicles, which trucks are. */
const isOfFigure = (fact: Fact, { intent, amounts }: Query): boolean =>
  (fact.amount === null || (intent === "change" && figuresToMeet(amounts).includes(fact.amount))) &&
  fact.sources.some(({ quote }) => /\bcommercial vehicles?\b|商用车/i.test(quote));

/** `R&D goals`, `M&A plans`: two letters that are no words and still say of what. */
const saysInitials = ({ haystack }: Fact, text: string): boolean =>
  [...text.matchAll(/\b[A-Z]&[A-Z]\b/g)].every(([said]) => haystack.includes(fold(said)));

/** Whether what stands beside the figure names a thing, and not only another clause or the headline. */
const isQuoted = ({ sources, amount }: Fact, { stems, zh }: Facet): boolean =>
  sources.some(({ quote }) => {
    const near = (amount === null ? "" : nearFigure(quote, amount)) || quote;
    const words = wordsAndStems(fold(near));
    return stems.some((stem) => words.has(stem)) || zh.some((word) => near.includes(word));
  });

/** Things that have a metric of their own: of companies that are compared each may be asked for another. */
const METRIC_OF: ReadonlyMap<string, Metric> = new Map([
  ["water", "water-use"],
  ["supplier", "supplier-commitments"],
  ["charger", "charging-points"],
  ["dealer", "network"],
  ["technician", "network"],
]);

function isOfOtherMetric(fact: Fact, { metrics, intent }: Query, stem: string): boolean {
  const own = METRIC_OF.get(stem);
  return intent === "compare" && own !== undefined && own !== fact.metric && metrics.includes(own);
}

const mentions = (fact: Fact, { typed, stems, zh }: Facet): boolean =>
  stems.some((stem) => fact.words.has(stem)) ||
  zh.some((word) => fact.haystack.includes(word)) ||
  (/^\p{Lu}/u.test(typed) && fact.sources.some(({ publisher }) => publisher?.includes(typed)));

function isOfOtherFigure(fact: Fact, amounts: Query["amounts"]): boolean {
  const named = figuresToMeet(amounts);
  const figures = figuresOf(fact).filter((figure) => typeof figure === "number");
  if (named.length === 0 || named.some((one) => figures.includes(one))) return false;
  return figures.length > 0 || STATE_METRICS.has(fact.metric);
}

const figuresOf = ({ amount, amountMax, revisions }: Fact) => [
  amount,
  amountMax,
  ...revisions.flatMap(({ from, to }) => [from?.amount, to?.amount]),
];

/** How many of the figures that a question names are the fact's. */
export function rankNumbers(fact: Fact, { amounts, baselineYear }: Query): number {
  const figures = figuresOf(fact);
  const hits = amounts.filter((amount) => figures.includes(amount)).length;
  return hits * 3 + (baselineYear !== null && fact.baselineYear === baselineYear ? 1 : 0);
}
