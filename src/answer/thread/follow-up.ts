import { STATE_METRICS } from "../../pledge/metric.ts";
import { asksWhatChanged } from "../compose/compose-change.ts";
import { asksIfReached } from "../compose/compose-reached.ts";
import { isSoft } from "../find/accounts.ts";
import { asksInTotal, demandAfter } from "../find/demands.ts";
import { isElsewhere, isOfWorld } from "../find/select-place.ts";
import { namesakeOf } from "../lexicon/namesakes.ts";
import { companiesOf, type Query } from "../query.ts";
import { parseQuestion } from "../read/parse.ts";
import { homeIn } from "../read/places-asked.ts";
import { asksNowAndThen } from "../typed/two-parts.ts";
import { toTimesAfter } from "./follow-time.ts";
import { asksOfGroup, asksWhereItIs, isCorrection, isOnlyNames, isOtherPart } from "./fragments.ts";

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

/** A question whose very words decide, once more with another name: "Has Toyota reached 3.5 million?", "And Honda?". */
function askAgain(query: Query, before: Query): string | null {
  const [asked, ...more] = query.names;
  const [named, ...others] = before.names;
  if (!asked || !named || more.length + others.length > 0) return null;
  if (!asksIfReached(before) && !asksWhatChanged(before)) return null;
  const bare = query.text
    .replace(asked.typed, "")
    .replace(/[?.呢]*$/, "")
    .replace(/^那/, "");
  const isOnlyNamed = bare.trim() === "" || isOnlyNames(query);
  if (!isOnlyNamed || !before.text.includes(named.typed)) return null;
  return before.text.replace(named.typed, asked.typed);
}

/** Company, metric and year stay until a question changes them. */
function inherit(query: Query, before: Query | null, nowOn: string): Query {
  if (before === null || !needsContext(query, before)) return query;
  const meant = isCorrection(query.text) ? namesakeOf(before.names, query.text) : null;
  const names = meant ?? toNames(query, before);
  const newMetric = query.metrics.length > 0 && !(isOfNoMetric(query) && before.metrics.length > 0);
  const newStage = query.stages.length > 0;
  const newCompany = query.names.length > 0 || meant !== null;
  const isLimited = query.facets.length > 0 || query.terms.some((term) => !isSoft(term));
  const bare = (!newMetric || asksHowMuch(query, before)) && (meant !== null || !isLimited);
  const isLookUp = query.intent === "look_up" || query.isFragment;
  const isBeside = query.names.length > 0 && names.length > query.names.length;
  const keepsShape = isLookUp || (query.intent === "compare" && newCompany && !isBeside);
  const intent = isBeside ? "compare" : keepsShape && bare ? toShape(query, before) : query.intent;
  const isOfNow = bare && keepsShape && before.asOf === null && asksWhereItIs(query.text);
  const times = toTimesAfter(query, before, nowOn);
  return {
    ...query,
    names,
    asOf: query.asOf ?? (asksOfNow(query.text) || query.years.length > 0 ? null : before.asOf),
    metrics: newMetric ? query.metrics : metricsAfter(query, before),
    metricsGuessed: newMetric ? query.metricsGuessed : before.metricsGuessed,
    otherMetrics: newMetric ? query.otherMetrics : before.otherMetrics,
    ...times,
    ...((isOfNow || asksNowAndThen(query.text)) && query.years.length === 0
      ? { years: [], yearsInherited: false }
      : {}),
    ...toInheritedPlaces({ ...query, names }, before),
    stages: toStages(query, before, { newMetric }),
    outside: isElsewhere(query.text) ? before.places : query.outside,
    scopes: query.scopes.length > 0 || newMetric || newStage ? query.scopes : before.scopes,
    basis: query.basis ?? (newMetric || newStage ? null : before.basis),
    kind: isOfNow
      ? "milestone"
      : toKind(query, before, { bare: bare && !asksNowAndThen(query.text), isLookUp }),
    kindInherited: query.kind === null && isLookUp && bare && before.kind !== null,
    unit:
      intent === "count"
        ? null
        : (query.unit ?? (newMetric || query.direction === "growth" ? null : before.unit)),
    demand: bare ? toDemand(query, before) : query.demand,
    asksYear: query.asksYear || (bare && before.asksYear),
    direction: query.direction ?? (newMetric ? null : before.direction),
    ...(keepsShape && bare ? toMoves(query, before) : {}),
    statuses: query.statuses ?? (keepsShape && bare && newCompany ? before.statuses : null),
    superlative:
      query.superlative ?? (keepsShape && bare && !newCompany ? before.superlative : null),
    intent: isOfNow ? "look_up" : intent,
    changeAsked: query.changeAsked ?? (keepsShape && bare ? before.changeAsked : null),
    terms: bare && !newCompany ? before.terms : query.terms,
    mentioned: bare && !newCompany ? before.mentioned : query.mentioned,
    facets: bare && !newCompany ? facetsOf(before) : query.facets,
  };
}

const OF_PRODUCTS =
  /\b(?:its|their|the) (?:own )?(?:cars|vehicles|trucks|vans|buses|products|fleet)\b|产品|车辆/i;

/**
 * What stays asked of: after a share, "how many" asks for a number; after a state, which has no figure, "does its 80 percent still
 * hold?" for what has that one.
 */
function metricsAfter({ unit, amounts, text }: Query, { metrics }: Query): Query["metrics"] {
  const [first] = metrics;
  if (first === undefined) return metrics;
  if (STATE_METRICS.has(first) && amounts.length > 0 && /%|per ?cent/i.test(text)) return [];
  return unit === "number" && first === "ev-share"
    ? ["ev-volume", ...metrics.filter((one) => one !== "ev-volume")]
    : metrics;
}

/** The part of the business: "the company as a whole" and "its trucks" are others than its plants. */
function toStages(
  { stages, text }: Query,
  before: Query,
  { newMetric }: { newMetric: boolean },
): Query["stages"] {
  if (stages.length > 0) return stages;
  if (newMetric || before.stages.length === 0) return [];
  if (asksOfGroup(text)) return ["company"];
  return OF_PRODUCTS.test(text) ? ["use-phase", "products"] : before.stages;
}

/** `Compare that with Kia`, `How does it compare to Kia?` */
const COMPARES_THAT =
  /\bcompared? (?:(?:that|this|it|those) )?(?:with|to|against) (?!\d|the\b|its\b|last\b)|\b(?:versus|vs\.?) \p{L}/iu;

/** Those of both questions, where one is to be set beside the other. */
function toNames(query: Query, before: Query): Query["names"] {
  const { names, intent, text } = query;
  if (names.length === 0) return toGroup(query, before.names);
  const isOpen = intent === "compare" || intent === "look_up";
  return isOpen && COMPARES_THAT.test(text)
    ? [...before.names, ...names]
    : withWhomCompared(query, before);
}

/** `Is Ford earlier than it?`, 长城跟它比谁早: whom it names, and of whom it was asked before. */
function withWhomCompared({ names, intent, text }: Query, before: Query): Query["names"] {
  const [earlier, ...others] = before.names;
  const isBeside = names.length === 1 && (intent === "compare" ? WITH_IT : MORE_THAN_IT).test(text);
  if (!isBeside || earlier === undefined || others.length > 0) return names;
  return names.some(({ companyId }) => companyId === earlier.companyId)
    ? names
    : [earlier, ...names];
}

const MORE_THAN_IT =
  /\b(?:earlier|later|sooner|more|fewer|less|higher|lower|bigger|smaller|faster)\b.{0,20}\bthan (?:it|its|that|this|them|theirs)\b/i;
const WITH_IT =
  /\b(?:than|with|to|and|from|versus|vs) (?:it|its|that|this|them|theirs)\b|[跟和与同比](?:它|这|前者|上述|他们)/i;

/** The names of the question before, of which a brand gives way to its group where that is asked of. */
const toGroup = ({ text }: Query, names: Query["names"]): Query["names"] =>
  asksOfGroup(text)
    ? names.map((name) => ({ ...name, brand: null, isGroup: true as const }))
    : names;

/** What is pledged or reached stays what was asked of; when it was told says nothing of it. */
function toKind(
  query: Query,
  before: Query,
  { bare, isLookUp }: { bare: boolean; isLookUp: boolean },
): Query["kind"] {
  if (query.intent === "evidence" && bare) return before.kind;
  return query.kind ?? (isLookUp && bare ? before.kind : null);
}

/** "Before they cut it": what was cut is what the thread is about. */
const isOfNoMetric = ({ metrics, metricsGuessed, basis }: Query): boolean =>
  metricsGuessed && basis === null && metrics.length === 1 && metrics[0] === "ghg-emissions";

/** The things of a question; of several names that it joins by "and" or "or", each will do in what follows, too. */
function facetsOf({ facets, text }: Query): Query["facets"] {
  const named = facets.filter(({ zh }) => zh.length === 0);
  if (named.length < 2 || !/\b(?:and|or)\b/.test(text)) return facets;
  const typed = named.map((facet) => facet.typed).join(", ");
  const joined = { typed, stems: named.flatMap(({ stems }) => stems), zh: [] };
  return [...facets.filter((facet) => !named.includes(facet)), joined];
}

/** `By how many GWh each?`: how much of what was just spoken of. */
const HOW_MUCH =
  /^(?:and |so |but |by )*how (?:much|many|far)(?: [\w-]+){0,3}?(?: each| apiece| for each(?: of them)?)?\?*$/i;

const asksHowMuch = ({ text, metrics }: Query, before: Query): boolean =>
  HOW_MUCH.test(text) && metrics.every((metric) => before.metrics.includes(metric));

/** `And now?` leaves the past that was asked about. */
const asksOfNow = (text: string) =>
  /\b(?:now|today|currently|nowadays|since)\b|现在|目前|如今/i.test(text);

/** `And BMW?` asks of BMW what was asked before; a comparison stays one only with two companies. */
function toShape(query: Query, before: Query): Query["intent"] {
  if (before.intent === "list" && asksInTotal(query.text)) return "count";
  const isOne = companiesOf(query).length === 1;
  return isOne && before.intent === "compare" ? "look_up" : before.intent;
}

function needsContext(query: Query, before: Query): boolean {
  if (query.intent === "about") return false;
  if (query.leansOnHistory || isOnlyNames(query)) return true;
  if (isOtherPart(query) && (before.names.length > 0 || before.metrics.length > 0)) return true;
  const isOpen = ["list", "count", "compare", "whats_new"].includes(query.intent);
  return query.names.length === 0 && query.unknown.length === 0 && !query.asksOfState && !isOpen;
}

const OF_HOME = /^(?:那)?\p{Script=Han}{2,6}的呢?[?]?$/u;

/** The places that a question names; "at home" is where its company is. */
const toOwnPlaces = ({ places, text, names }: Query): string[] =>
  places.length > 0 ? places : homeIn(text, names);

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
  // "What part of that comes from Canada?": whom it was asked of is at home where it is.
  const isOfNamed = query.names.length > 0 && query.places.length === 0;
  const own = isOfNamed && query.homes.length > 0 ? query.homes : toOwnPlaces(query);
  const isNew = own.length + query.metrics.length > 0 || isOfWorld(query.text);
  const places = isNew ? own : before.places;
  const isOfAll = query.names.length === 0;
  const keepsHomes = isOfAll && query.homes.length === 0;
  return {
    places,
    placesInherited: !isNew && places.length > 0,
    homes: keepsHomes ? before.homes : isOfNamed ? [] : query.homes,
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
