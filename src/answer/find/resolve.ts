import { isGrounded, numbersIn } from "../../pledge/ground.ts";
import { compareText } from "../../pledge/order.ts";
import { UNREAD_PROGRESS } from "../../pledge/progress.ts";
import type { RegisterFilter, RegisterStore } from "../../store/types/register.ts";
import { type Fact, toMilestoneFact, toMoves, toPledgeFact } from "../fact.ts";
import { companiesOf, type Query } from "../query.ts";
import { type Attempt, toAttempts } from "./attempts.ts";
import { decideRelevance, type Mismatch } from "./select.ts";
import { toStated } from "./select-published.ts";
import { isTooWide, isUnbounded } from "./unbounded.ts";

/** What the register has to say to a question. */
export interface Resolved {
  /** Facts that answer, best first. */
  facts: Fact[];
  /** All that was looked at: for what is nearest, and for what bears on the facts. */
  considered: Fact[];
  /** Facts that fail in one respect only, with it. */
  near: { fact: Fact; mismatch: Mismatch }[];
  /** What there is of what was asked about, to be told where nothing answers. */
  told: Pick<Fact, "company" | "metric">[];
  /** The query as it was answered: with other metrics or without inherited years. */
  query: Query;
  /** Names that no quote has, but the beginning of its article. */
  opened?: readonly string[];
  /** More may fit: only those that were stated last were looked at. */
  isCut: boolean;
}

/** Years beyond this many are not listed one by one in a filter. */
const MAX_YEARS_LISTED = 60;
/** Facts of a kind that are read for a question about a company, and about all: those that were stated last. */
const MAX_READ = 60;
const MAX_READ_OF_ALL = 500;

type Register = Pick<RegisterStore, "facts" | "pledges" | "topics">;

/** Finds the facts that answer a question, best first; their progress is still to be read (`withProgress`). */
export async function resolve(register: Register, query: Query, nowOn: string): Promise<Resolved> {
  const read = createReader(register, { nowOn, asOn: query.asOf?.asOn ?? null });
  let considered: Fact[] = [];
  for (const attempt of isUnbounded(query) || isTooWide(query) ? [] : toAttempts(query)) {
    for (const filter of toFilters(attempt)) {
      const found = await read(filter);
      considered = found.facts;
      const facts = toYearBefore(keepClosest(rank(considered, attempt), attempt), attempt);
      if (!isEnough(facts, attempt)) continue;
      const beside = attempt.asOf ? [] : await readRivals(register, facts, { considered, nowOn });
      return {
        ...{ facts, considered: [...considered, ...beside], near: [], query: attempt },
        told: [...considered, ...beside],
        isCut: found.isCut,
      };
    }
  }
  const near = toNear(considered, query);
  const nothing = { facts: [], considered, query, isCut: false };
  if (near.some(({ fact, mismatch }) => isNearMetric(fact, mismatch, query)))
    return { ...nothing, near, told: considered };
  return { ...nothing, ...(await readOfCompanies({ register, read }, considered, query)) };
}

/** Whether what was found is what an attempt is made for. */
function isEnough(
  facts: readonly Fact[],
  { movedOnly, ofYearsOnly, reportedOnly, reportedIn }: Attempt,
): boolean {
  const until = Math.max(0, ...(reportedIn ?? []).map(({ to }) => to));
  // A pledge for the very year is what is asked about, and no later one.
  if (facts.some(({ kind, year }) => reportedOnly && kind === "pledge" && (year ?? 0) <= until))
    return false;
  if (reportedOnly)
    return ["pledge", "milestone"].every((kind) => facts.some((fact) => fact.kind === kind));
  if (movedOnly) return facts.some((fact) => toMoves(fact).length > 0);
  return ofYearsOnly ? new Set(facts.map(({ year }) => year)).size > 1 : facts.length > 0;
}

/** Whether a fact that does not fit at least says something on a metric that was asked for. */
export const isNearMetric = (fact: Fact, mismatch: Mismatch, { metrics }: Query): boolean =>
  mismatch !== "metric" && metrics.includes(fact.metric);

/** What there is of the companies that were asked about, and what of it is nearest: that can be told instead. */
async function readOfCompanies(
  { register, read }: { register: Register; read: (filter: RegisterFilter) => Promise<Read> },
  considered: readonly Fact[],
  query: Query,
): Promise<Pick<Resolved, "told" | "near">> {
  const companies = companiesOf(query);
  const known = new Set(considered.map(({ id }) => id));
  const isNew = ({ id }: { id: string }) => !known.has(id);
  if (companies.length > 0 && query.asOf === null) {
    const topics = (await register.topics({ companies, limit: MAX_READ })).filter(isNew);
    // What is of another metric is never nearest, so that its metric is all that there is to know of it.
    if (!topics.some(({ metric }) => query.metrics.includes(metric)))
      return { told: [...considered, ...topics], near: toNear(considered, query) };
  }
  const { facts } = companies.length > 0 ? await read({ companies }) : { facts: [] };
  const all = [...considered, ...facts.filter(isNew)];
  return { told: all, near: toNear(all, query) };
}

const isUnread = ({ pledge }: Fact) => pledge?.progress === UNREAD_PROGRESS;

/** Whether it is known of these facts how far they are. */
export const hasProgress = (facts: readonly Fact[]) => !facts.some(isUnread);

/** The same facts, their pledges with what was reported of them, where that is not known yet. */
export async function withProgress(
  register: Register,
  facts: readonly Fact[],
  nowOn: string,
): Promise<Fact[]> {
  const ids = facts.filter(isUnread).map(({ id }) => id);
  const pledges = ids.length === 0 ? [] : await register.pledges({ ids }, nowOn);
  const factOf = new Map(pledges.map((pledge) => [pledge.id, toPledgeFact(pledge)]));
  return facts.map((fact) => factOf.get(fact.id) ?? fact);
}

interface Read {
  facts: Fact[];
  /** There are more that nobody has looked at. */
  isCut: boolean;
}

/** Reads each filter once. */
function createReader(
  register: Register,
  { nowOn, asOn }: { nowOn: string; asOn: string | null },
): (filter: RegisterFilter) => Promise<Read> {
  const known = new Map<string, Promise<Read>>();
  return (filter) => {
    const key = JSON.stringify(filter);
    const reading =
      known.get(key) ?? readFacts(register, asOn === null ? filter : { ...filter, asOn }, nowOn);
    known.set(key, reading);
    return reading;
  };
}

async function readFacts(register: Register, filter: RegisterFilter, nowOn: string): Promise<Read> {
  const limit = (filter.companies ?? []).length > 0 ? MAX_READ : MAX_READ_OF_ALL;
  const { pledges, milestones } = await register.facts({ ...filter, limit }, nowOn);
  return {
    facts: [...pledges.map(toPledgeFact), ...milestones.map(toMilestoneFact)],
    isCut: pledges.length === limit || milestones.length === limit,
  };
}

/** What sources say in the place of these facts, where it was not read with them. */
async function readRivals(
  register: Register,
  facts: readonly Fact[],
  { considered, nowOn }: { considered: readonly Fact[]; nowOn: string },
): Promise<Fact[]> {
  const [best] = facts;
  const known = new Set(considered.map(({ id }) => id));
  const ids = (best?.rivalIds ?? []).filter((id) => !known.has(id));
  if (ids.length === 0) return [];
  const { pledges, milestones } = await register.facts({ ids }, nowOn);
  return best?.kind === "pledge" ? pledges.map(toPledgeFact) : milestones.map(toMilestoneFact);
}

interface Ranked {
  fact: Fact;
  score: number;
}

/** What is further from a look-up than this from the best is left out: it is of another part or brand. */
const MAX_SCORE_GAP = 1.5;

/** Drops what only stands near the answer: of the other kind where the asked one is there, or far behind. */
function keepClosest(ranked: readonly Ranked[], query: Query): Fact[] {
  const ofKind = (one: Ranked) => one.fact.kind === query.kind;
  const kept = ranked.filter(
    (one) =>
      query.kind === null ||
      query.intent === "change" ||
      ofKind(one) ||
      !ranked.some((other) => ofKind(other) && other.fact.company === one.fact.company),
  );
  const best = kept[0]?.score ?? 0;
  // Of several parts each has an answer of its own.
  const isOne =
    (query.intent === "look_up" || query.intent === "evidence") && query.stages.length < 2;
  return kept
    .filter(({ score }) => !isOne || query.metrics.length === 0 || best - score <= MAX_SCORE_GAP)
    .map(({ fact }) => fact);
}

/** Of reports, those of the year before the newest, where that is asked for with no year to count from. */
function toYearBefore(facts: Fact[], { yearBefore }: Query): Fact[] {
  if (!yearBefore) return facts;
  const reported = facts.flatMap(({ kind, year }) =>
    kind === "milestone" && year !== null ? [year] : [],
  );
  const wanted = Math.max(...reported) - 1;
  return facts.filter(({ kind, year }) => kind === "milestone" && year === wanted);
}

function rank(facts: readonly Fact[], query: Query): Ranked[] {
  const ranked = facts
    .flatMap((fact) => {
      const relevance = decideRelevance(fact, query);
      return relevance.fits ? [{ fact, score: relevance.score }] : [];
    })
    .toSorted((left, right) => right.score - left.score || byRecency(left.fact, right.fact));
  return SO_FAR.test(query.text) && query.years.length === 0 ? withNewestFirst(ranked) : ranked;
}

/** `How many stations has it got so far?` */
const SO_FAR =
  /\b(?:so far|by now|to date|as of (?:now|today)|currently|at present|right now)\b|目前|迄今|至今|如今|现在/i;

/** The best of several reports of one thing is the newest of them, though another has more of the question's words. */
function withNewestFirst(ranked: readonly Ranked[]): Ranked[] {
  const [best] = ranked;
  if (best === undefined || best.fact.kind !== "milestone") return [...ranked];
  const isAlike = ({ fact, score }: Ranked): boolean =>
    best.score - score <= MAX_SCORE_GAP &&
    (["kind", "company", "brand", "metric", "unit", "stage", "region"] as const).every(
      (key) => fact[key] === best.fact[key],
    );
  const alike = ranked
    .filter(isAlike)
    .toSorted((left, right) => asOfYear(right.fact) - asOfYear(left.fact));
  return [...alike, ...ranked.filter((one) => !alike.includes(one))];
}

function newest({ sources }: Fact): string {
  let last = "";
  for (const { published } of sources) if (published !== null && published > last) last = published;
  return last;
}

const byRecency = (left: Fact, right: Fact) =>
  compareText(newest(right), newest(left)) ||
  asOfYear(right) - asOfYear(left) ||
  countSaid(right) - countSaid(left) ||
  toPlaceInQuote(left) - toPlaceInQuote(right) ||
  compareText(left.id, right.id);

/** Of what one article reports of several years the last comes first: "201,000, after 158,000 the year before". */
const asOfYear = ({ kind, year }: Fact): number => (kind === "milestone" ? (year ?? 0) : 0);

/** A quote that itself says figure and year is the better one to show. */
const countSaid = ({ sources, amount, year }: Fact): number =>
  [amount, year].filter(
    (value) =>
      value !== null &&
      isGrounded(
        value,
        sources.map(({ quote }) => quote),
      ),
  ).length;

/** Of two figures in one sentence the first is what it is about; the second is often a part of it. */
function toPlaceInQuote({ sources, amount }: Fact): number {
  const at = numbersIn(sources[0]?.quote ?? "").findIndex(({ value }) => value === amount);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

function toNear(facts: readonly Fact[], query: Query): Resolved["near"] {
  return facts.flatMap((fact) => {
    const relevance = decideRelevance(fact, query);
    return relevance.fits ? [] : [{ fact, mismatch: relevance.mismatch }];
  });
}

/** What to read for a question, the narrow before the wide. */
function toFilters(query: Query): RegisterFilter[] {
  const companies = companiesOf(query);
  const metrics = [...query.metrics, ...query.otherMetrics];
  const about: RegisterFilter = {
    ...(companies.length > 0 ? { companies } : {}),
    ...(metrics.length > 0 ? { metrics } : {}),
    ...(query.published === null || query.toldAnyTime ? {} : { stated: toStated(query.published) }),
    ...(query.intent === "change" && companies.length === 0 ? { moved: true } : {}),
  };
  const years = toYearsListed(query);
  if (years.length === 0) return [about];
  // What was moved to another year, and what bears on a year, stands in others too.
  const isYearly = YEARLY.has(query.intent);
  const narrow = { ...about, years };
  if (companies.length === 0) return [narrow];
  return isYearly ? [narrow, about] : [about];
}

/** Kinds of answer that are made of facts of the years asked for, and of nothing else. */
const YEARLY: ReadonlySet<Query["intent"]> = new Set(["look_up", "list", "count", "compare"]);

function toYearsListed({ years, yearsInherited, published, month }: Query): number[] {
  const isOpenEnded = years.some(({ from, to }) => to - from > MAX_YEARS_LISTED);
  if (isOpenEnded || yearsInherited || published !== null || month !== null) return [];
  return years.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
}
