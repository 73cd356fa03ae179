import { asksWhatChanged } from "./compose-change.ts";
import { asksIfReached } from "./compose-reached.ts";
import { asksInTotal, demandAfter } from "./demands.ts";
import { toTimesAfter } from "./follow-time.ts";
import { parseQuestion } from "./parse.ts";
import { companiesOf, type Query } from "./query.ts";

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

function parseAfter(before: Query | null, text: string, nowOn: string): Query {
  const isInPast = before !== null && before.asOf !== null;
  const query = parseQuestion(text, nowOn, isInPast);
  const whole = before === null ? null : askAgain(query, before);
  return whole === null ? inherit(query, before, nowOn) : parseQuestion(whole, nowOn, isInPast);
}

/** `And Honda?`, `What about Honda?`: only another name. */
const ONLY_NAMED =
  /^(?:and|or|so|but|what about|how about|what of)?(?: (?:at|of|for|with|by))?[ ,]*$/i;

/** A question whose very words decide, once more with another name: "Has Toyota reached 3.5 million?", "And Honda?". */
function askAgain(query: Query, before: Query): string | null {
  const [asked, ...more] = query.names;
  const [named, ...others] = before.names;
  if (!asked || !named || more.length + others.length > 0) return null;
  if (!asksIfReached(before) && !asksWhatChanged(before)) return null;
  const bare = query.text
    .replace(asked.typed, "")
    .replace(/(?:'s)?[?.呢]*$/, "")
    .replace(/^那/, "");
  if (!ONLY_NAMED.test(bare.trimEnd()) || !before.text.includes(named.typed)) return null;
  return before.text.replace(named.typed, asked.typed);
}

/** Company, metric and year stay until a question changes them. */
function inherit(query: Query, before: Query | null, nowOn: string): Query {
  if (before === null || !needsContext(query)) return query;
  const names = query.names.length > 0 ? query.names : before.names;
  const newMetric = query.metrics.length > 0;
  const newStage = query.stages.length > 0;
  const newCompany = query.names.length > 0;
  const bare = !newMetric && query.terms.length === 0 && query.facets.length === 0;
  const keepsShape = query.intent === "look_up" || (query.intent === "compare" && newCompany);
  const intent = keepsShape && bare ? toShape(query, before) : query.intent;
  return {
    ...query,
    names,
    asOf: query.asOf ?? (asksOfNow(query.text) || query.years.length > 0 ? null : before.asOf),
    metrics: newMetric ? query.metrics : before.metrics,
    metricsGuessed: newMetric ? query.metricsGuessed : before.metricsGuessed,
    otherMetrics: newMetric ? query.otherMetrics : before.otherMetrics,
    ...toTimesAfter(query, before, nowOn),
    ...toInheritedPlaces(query, before),
    stages: newStage ? query.stages : newMetric ? [] : before.stages,
    scopes: query.scopes.length > 0 || newMetric || newStage ? query.scopes : before.scopes,
    basis: query.basis ?? (newMetric || newStage ? null : before.basis),
    kind: query.kind ?? (query.intent === "look_up" && bare ? before.kind : null),
    unit: intent === "count" ? null : (query.unit ?? (newMetric ? null : before.unit)),
    demand: bare ? toDemand(query, before) : query.demand,
    asksYear: query.asksYear || (bare && before.asksYear),
    direction: query.direction ?? (newMetric ? null : before.direction),
    ...(keepsShape && bare ? toMoves(query, before) : {}),
    superlative:
      query.superlative ?? (keepsShape && bare && !newCompany ? before.superlative : null),
    intent,
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
  if (before.intent === "list" && asksInTotal(query.text)) return "count";
  const isOne = companiesOf(query).length === 1;
  return isOne && before.intent === "compare" ? "look_up" : before.intent;
}

function needsContext(query: Query): boolean {
  if (query.intent === "about") return false;
  if (query.leansOnHistory) return true;
  const isOpen = ["list", "count", "compare", "whats_new"].includes(query.intent);
  return query.names.length === 0 && query.unknown.length === 0 && !query.asksOfState && !isOpen;
}

const OF_HOME = /^(?:那)?\p{Script=Han}{2,6}的呢?[?]?$/u;

/** A place stays until a metric or another place is asked for; makers of a country only until one is named. */
function toInheritedPlaces(
  query: Query,
  before: Query,
): Pick<Query, "places" | "placesInherited" | "homes" | "sectors"> {
  // 德国车企…… 中国的呢？
  if (
    before.homes.length > 0 &&
    query.names.length === 0 &&
    OF_HOME.test(query.text) &&
    query.places.length > 0
  )
    return { places: [], placesInherited: false, homes: query.places, sectors: before.sectors };
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

/** Which moves were asked about, where a follow-up names none. */
const toMoves = (query: Query, before: Query): Pick<Query, "effects" | "courses"> => ({
  effects: query.effects.length > 0 ? query.effects : before.effects,
  courses: query.courses.length > 0 ? query.courses : before.courses,
});

/** "And altogether?" adds up what was counted or sold before it; of a list it asks how many there are. */
function toDemand(query: Query, before: Query): Query["demand"] {
  if (query.demand !== null && query.demand !== "sum") return query.demand;
  if (before.intent !== "look_up" && before.intent !== "compare") return null;
  const names = query.names.length > 0 ? query.names : before.names;
  const [metric = null] = query.metrics.length > 0 ? query.metrics : before.metrics;
  const companies = new Set(names.map(({ companyId }) => companyId)).size;
  return companies === 1 && metric !== "ev-volume" ? null : demandAfter(query.text, companies);
}

/** With no year to count from, `the year before` is counted from the newest report. */
function settleYearBefore(query: Query): Query {
  if (!query.yearBefore) return query;
  if (query.years.length > 0) return { ...query, yearBefore: false, yearsInherited: false };
  return { ...query, kind: "milestone", intent: "look_up" };
}
