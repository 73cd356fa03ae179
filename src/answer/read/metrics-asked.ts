import type { Basis, Metric } from "../../pledge/metric.ts";
import { unique } from "../../shared/unique.ts";
import type { Concept } from "../lexicon/concepts.ts";
import { METRIC_RULES } from "../lexicon/metric-rules.ts";
import { toStem } from "../lexicon/tokens.ts";
import type { Facet, Query } from "../query.ts";
import type { Enumerated } from "./enumerated.ts";
import { decideUnit } from "./intent.ts";

/**
 * Of a question that names no metric: what is told per vehicle or per euro is told of emissions, how many were sold,
 * or how many are to be, of vehicles, and how big a plant is of batteries.
 */
function toMetricsUnsaid(text: string, meant: ReadonlySet<Concept>, basis: Basis | null): Metric[] {
  if (basis !== null) return ["ghg-emissions"];
  if (HOW_BIG.test(text)) return ["battery-capacity"];
  if (meant.has("vehicle") && AS_CARS.test(text)) return ["ev-volume"];
  const isCount = decideUnit(text) === "number" || SALES_TARGET.test(text) || SALES_OF.test(text);
  return meant.has("volume") && isCount ? ["ev-volume"] : [];
}

/** `How much CO2 does it avoid by moving its date for renewable power?` asks of the CO2. */
const HOW_MUCH_CO2 =
  /\bhow (?:much|many (?:\w+ ){0,2}ton(?:ne)?s of) (?:co2|carbon|emissions?|greenhouse gas)|减(?:少|排|掉|低)?了?多少(?:[万亿]?吨)?的?(?:碳|二氧化碳|温室气体)/i;

/** The metrics that a question asks of: those of a list in it, those that its words name, or those that they imply. */
export function readMetrics(
  text: string,
  {
    meant,
    basis,
    listed,
  }: { meant: ReadonlySet<Concept>; basis: Basis | null; listed: Enumerated | null },
): Pick<Query, "metrics" | "metricsGuessed" | "otherMetrics" | "facets"> {
  if (listed !== null && !OF_ALL_SUBJECTS.test(text))
    return { metrics: [...listed.metrics], metricsGuessed: false, otherMetrics: [], facets: [] };
  const named = decideMetrics(meant);
  const metrics = withSales(
    toMetrics(named.metrics, text) ?? toMetricsUnsaid(text, meant, basis),
    text,
  );
  const isOfSold = named.metrics.includes("ice-phase-out") && HOW_MANY_SOLD.test(text);
  if (isOfSold)
    return { metrics: ["ev-volume"], metricsGuessed: false, otherMetrics: [], facets: [] };
  return {
    metrics,
    metricsGuessed:
      named.isGuess || (metrics.length > 0 && named.metrics.length === 0 && basis === null),
    otherMetrics: metrics.length > 0 ? named.otherMetrics : [],
    facets: named.facets,
  };
}

function toMetrics(named: readonly Metric[], text: string): Metric[] | null {
  if (named.length === 0) return null;
  if (OF_ALL_SUBJECTS.test(text)) return [];
  if (named.includes("network") && HOW_MANY_DEALERS.test(text)) return ["network"];
  if (named.includes("ev-share") && !named.includes("ev-volume") && SALES_OR_SHARE.test(text))
    return ["ev-volume", ...named];
  const isOfEmissions = !named.includes("investment") && HOW_MUCH_CO2.test(text);
  return isOfEmissions ? ["ghg-emissions"] : [...named];
}

/** `新能源销量和投入目标`, `EV sales and investment targets`: money is asked for beside what is sold. */
const withSales = (metrics: Metric[], text: string): Metric[] =>
  metrics[0] === "investment" && SALES_AND_MONEY.test(text) ? ["ev-volume", ...metrics] : metrics;

const SALES_AND_MONEY =
  /(?:销量|销售|交付|产量)[^,，。]{0,4}[和与及、][^,，。]{0,6}(?:投资|投入|资金)|(?:投资|投入|资金)[^,，。]{0,4}[和与及、][^,，。]{0,8}(?:销量|销售|交付|产量)|\b(?:sales|deliver(?:y|ies)|volumes?)(?: \w+)? (?:and|plus|as well as) (?:[\w-]+ ){0,2}(?:investments?|spending|budgets?)\b|\b(?:investments?|spending|budgets?)(?: \w+)? (?:and|plus|as well as) (?:[\w-]+ ){0,2}(?:sales|deliver(?:y|ies)|volumes?)\b/i;

/** `How many fully electric cars did it sell?`: cars, and no models. */
const HOW_MANY_SOLD =
  /\bhow many (?!(?:[\w-]+ ){0,3}(?:models|nameplates)\b).{2,60}\b(?:sell|sold|deliver(?:ed)?|ship(?:ped)?|built?|produced?|make|made|hand(?:ed)? over)\b/i;

/** `How many dealers have chargers?` counts dealers. */
const HOW_MANY_DEALERS =
  /\b(?:how many|number of|what (?:share|percentage) of)(?: (?:its|their|the|of|[\w-]+))? (?:dealers?|dealerships?|retailers?|workshops?|showrooms?|technicians?)\b/i;

/** `EV sales or EV share goals`: a number and a share. */
const SALES_OR_SHARE =
  /\b(?:sales|volumes?|deliveries) (?:or|and|and\/or) (?:[\w-]+ ){0,2}(?:shares?|percentages?|proportions?)\b|\b(?:shares?|percentages?|proportions?) (?:or|and|and\/or) (?:[\w-]+ ){0,2}(?:sales|volumes?|deliveries)\b/i;

/** `a climate or electrification deadline`: of whatever subject there is. */
const OF_ALL_SUBJECTS =
  /\b(?:climate|sustainability|environmental|green)(?: (?:or|and) |\/)(?:evs?|electric\w*|electrif\w+)\b|\b(?:evs?|electric\w*|electrif\w+)(?: (?:or|and) |\/)(?:climate|sustainability|environmental) (?:targets?|goals?|pledges?|promises?|commitments?|deadlines?|dates?|plans?|ambitions?)\b/i;

/** `How many cars is that?`, of a share. */
const AS_CARS =
  /\bhow many (?:cars|vehicles|units) (?:is|are|was|were|does|do|did|would) (?:that|this|it|those)\b/i;

const SALES_TARGET =
  /\b(?:sales|delivery|deliveries|volumes?) (?:targets?|goals?|plans?|aims?|ambitions?|guidance|outlooks?|forecasts?|projections?)\b|\b(?:targets?|goals?|aims?|guidance|outlooks?|forecasts?|projections?) (?:for|of|on) (?:[\w'-]+ ){0,4}?(?:sales|deliveries|volumes?)\b|(?:销量|销售|交付)目标|[卖交销][付售量]?得?[更最]?[多少]/i;
/** `Tesla deliveries in 2023?`: what else would be asked of them. */
const SALES_OF =
  /^(?:[\p{L}\d&'.-]+ ){1,6}?(?:deliveries|sales|销量|交付量)(?: (?:in|for|during|of|,))? .{0,24}\b20\d\d\b/iu;
const HOW_BIG = /\bhow (?:big|large)\b.{2,60}\b(?:site|plant|factory|gigafactory|works)\b/i;

export function decideMetrics(found: ReadonlySet<Concept>): {
  metrics: Metric[];
  otherMetrics: Metric[];
  isGuess: boolean;
  facets: Facet[];
} {
  let isGuess = false;
  const left = new Set(found);
  const metrics: Metric[] = [];
  const otherMetrics: Metric[] = [];
  const facets: Facet[] = [];
  for (const rule of METRIC_RULES) {
    const {
      needs,
      absorbs = [],
      metrics: meant,
      also = [],
      about = [],
      aboutZh = [],
      weak = false,
    } = rule;
    if (weak && metrics.length > 0) continue;
    if (!needs.every((concept) => left.has(concept))) continue;
    for (const concept of [...needs, ...absorbs]) left.delete(concept);
    metrics.push(...meant);
    isGuess ||= weak;
    otherMetrics.push(...also);
    const [typed] = about;
    if (typed !== undefined) facets.push({ typed, stems: about.map(toStem), zh: aboutZh });
  }
  return {
    metrics: unique(metrics),
    otherMetrics: unique(otherMetrics).filter((metric) => !metrics.includes(metric)),
    isGuess,
    facets,
  };
}

const BASIS_RULES: readonly { basis: Basis; pattern: RegExp }[] = [
  {
    basis: "per-revenue",
    pattern:
      /\b(?:revenue|turnover|per (?:euro|dollar|yen|yuan)|for every (?:euro|dollar|yen))|营收|每万元/i,
  },
  {
    basis: "per-km",
    pattern: /\bper[- ](?:vehicle[- ])?(?:km|kilomet(?:er|re)|mile)\b|\/ ?km\b|每公里/i,
  },
  {
    basis: "absolute",
    pattern:
      /\bin absolute (?:terms|tonn?e?s|numbers|figures)\b|\babsolute (?:emissions?|co2|cuts?|reductions?|targets?)\b/i,
  },
  {
    basis: "per-vehicle",
    pattern:
      /\b(?:per|each|every|of an? (?:average )?)[ -]?(?:vehicle|car|truck|unit)\b|单车|每辆/i,
  },
];

/** `Is that absolute or per vehicle?` */
const EITHER_BASIS = /\babsolute\b.{0,30}\bor\b|\bor (?:is it |in )?absolute\b/i;

/** What the figure that is asked for is divided by. */
export const decideBasis = (text: string): Basis | null =>
  EITHER_BASIS.test(text)
    ? null
    : (BASIS_RULES.find(({ pattern }) => pattern.test(text))?.basis ?? null);
