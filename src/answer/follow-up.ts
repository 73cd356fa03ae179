import { demandAfter } from "./demands.ts";
import { parseQuestion } from "./parse.ts";
import { parsePeriod } from "./periods.ts";
import { companiesOf, type Query, type YearRange } from "./query.ts";

/** Earlier questions that a follow-up can lean on. */
const MAX_HISTORY = 8;

/** A question in its thread: what it leaves out is taken from the questions before it. */
export function parseInThread(
  question: { text: string; history: readonly string[] },
  nowOn: string,
): Query {
  const earlier = question.history
    .slice(-MAX_HISTORY)
    .reduce<Query | null>((before, text) => parseAfter(before, text, nowOn), null);
  return settleYearBefore(parseAfter(earlier, question.text, nowOn));
}

const parseAfter = (before: Query | null, text: string, nowOn: string): Query =>
  inherit(
    withToldAgain(parseQuestion(text, nowOn, before !== null && before.asOf !== null), {
      before,
      nowOn,
    }),
    before,
  );

/** "What did Ford announce in 2022?", "And in 2023?": once it is asked when things were told, a period is one of telling. */
function withToldAgain(
  query: Query,
  { before, nowOn }: { before: Query | null; nowOn: string },
): Query {
  if (before === null || before.published === null || query.published !== null) return query;
  const period =
    query.intent === "look_up" && query.terms.length === 0 ? parsePeriod(query.text, nowOn) : null;
  if (period === null || !needsContext(query)) return query;
  return { ...query, published: { sinceOn: period.sinceOn, untilOn: period.untilOn }, month: null };
}

/** Company, metric and year stay until a question changes them. */
function inherit(query: Query, before: Query | null): Query {
  if (before === null || !needsContext(query)) return query;
  const names = query.names.length > 0 ? query.names : before.names;
  const newMetric = query.metrics.length > 0;
  const newStage = query.stages.length > 0;
  const newCompany = query.names.length > 0;
  const newYears = query.years.length > 0;
  const bare = !newMetric && query.terms.length === 0 && query.facets.length === 0;
  const keepsShape = query.intent === "look_up" || (query.intent === "compare" && newCompany);
  return {
    ...query,
    names,
    asOf: query.asOf ?? (asksOfNow(query.text) || newYears ? null : before.asOf),
    metrics: newMetric ? query.metrics : before.metrics,
    metricsGuessed: newMetric ? query.metricsGuessed : before.metricsGuessed,
    otherMetrics: newMetric ? query.otherMetrics : before.otherMetrics,
    years: newYears ? query.years : toInheritedYears(query, before),
    published: query.published ?? (bare && !newYears ? before.published : null),
    yearsInherited: !newYears && before.years.length > 0,
    ...toInheritedPlaces(query, before),
    stages: newStage ? query.stages : newMetric ? [] : before.stages,
    scopes: query.scopes.length > 0 || newMetric || newStage ? query.scopes : before.scopes,
    basis: query.basis ?? (newMetric || newStage ? null : before.basis),
    kind: query.kind ?? (query.intent === "look_up" && bare ? before.kind : null),
    unit: query.unit ?? (newMetric ? null : before.unit),
    demand:
      query.demand === "sum" || (query.demand === null && bare)
        ? demandAfter(query.text, new Set(names.map(({ companyId }) => companyId)).size)
        : query.demand,
    asksYear: query.asksYear || (bare && before.asksYear),
    direction: query.direction ?? (newMetric ? null : before.direction),
    intent: keepsShape && bare ? toShape(query, before) : query.intent,
    changeAsked: query.changeAsked ?? (keepsShape && bare ? before.changeAsked : null),
    terms: bare && !newCompany ? before.terms : query.terms,
    mentioned: bare && !newCompany ? before.mentioned : query.mentioned,
    facets: bare && !newCompany ? before.facets : query.facets,
  };
}

/** `And now?` leaves the past that was asked about. */
const asksOfNow = (text: string) =>
  /\b(?:now|today|currently|nowadays|since)\b|现在|目前|如今/i.test(text);

/** `And BMW?` asks of BMW what was asked before; a comparison stays one only with two companies. */
function toShape(query: Query, before: Query): Query["intent"] {
  const isOne = companiesOf(query).length === 1;
  return isOne && before.intent === "compare" ? "look_up" : before.intent;
}

function needsContext(query: Query): boolean {
  if (query.intent === "about") return false;
  if (query.leansOnHistory) return true;
  const isOpen = ["list", "count", "compare", "whats_new"].includes(query.intent);
  return query.names.length === 0 && query.unknown.length === 0 && !query.asksOfState && !isOpen;
}

/** A place stays until a metric or another place is asked for; makers of a country only until one is named. */
function toInheritedPlaces(
  query: Query,
  before: Query,
): Pick<Query, "places" | "placesInherited" | "homes" | "sectors"> {
  const isNew = query.places.length + query.metrics.length > 0;
  const places = isNew ? query.places : before.places;
  const isOfAll = query.names.length === 0 && before.names.length === 0;
  const own = isOfAll && query.homes.length === 0;
  return {
    places,
    placesInherited: !isNew && places.length > 0,
    homes: own ? before.homes : query.homes,
    sectors: isOfAll && query.sectors.length === 0 ? before.sectors : query.sectors,
  };
}

function toInheritedYears(query: Query, before: Query): YearRange[] {
  if (!query.yearBefore) return before.years;
  return before.years.map(({ from }) => ({ from: from - 1, to: from - 1 }));
}

/** With no year to count from, `the year before` is counted from the newest report. */
function settleYearBefore(query: Query): Query {
  if (!query.yearBefore) return query;
  if (query.years.length > 0) return { ...query, yearBefore: false, yearsInherited: false };
  return { ...query, kind: "milestone", intent: "look_up" };
}
