import type { EvidenceGrade } from "../../pledge/evidence-grade.ts";
import type { RegisterEvent } from "../../pledge/pledge.ts";
import type { EventView } from "../../pledge/view.ts";
import type { Muted } from "../../store/types/mute.ts";
import type { Clause, Subscription, SubscriptionTerms } from "../../store/types/subscription.ts";
import { companyName } from "../cards/event-words.ts";
import { isGradeAtLeast, strongestGrade } from "./filter-grade.ts";
import { isWithin } from "./filter-region.ts";

/** What of an event a subscription looks at. */
export interface Matchable
  extends Pick<
    RegisterEvent,
    "kind" | "company" | "brand" | "metric" | "region" | "occurredOn" | "pledgeId"
  > {
  /** Of the source that tells it; of an event that silence makes, of the pledge's best source. */
  grade: EvidenceGrade;
  /** As in {@link EventView}. */
  isAgeUnknown?: boolean;
  /** All its words: names, titles and the quote. */
  text: string;
}

/** A part of a clause that an event does not fit. */
export type ClauseFilter = "company" | "kind" | "metric" | "region" | "keyword";

/** The parts of a clause in the order in which they are looked at. */
const CLAUSE_ORDER: readonly ClauseFilter[] = ["company", "kind", "metric", "region", "keyword"];

/** What can stop an event. */
export type FilterStop = ClauseFilter | "grade" | "except" | "muted";

/** Why an event does not pass; `except` and `muted` name what it falls under. */
export type FilterDecision =
  | { passes: true }
  | { passes: false; filter: ClauseFilter | "grade" }
  | { passes: false; filter: "except"; clause: Clause }
  | { passes: false; filter: "muted"; muted: Muted };

/** What a subscription wants of events, however it is told of them. */
export type Filter = Clause &
  Pick<SubscriptionTerms, "alternatives" | "except" | "minGrade"> &
  Partial<Pick<Subscription, "mutes">>;

/** An event of which neither words nor source are known: for filters that look at neither. */
export const toBareMatchable = (event: Omit<Matchable, "grade" | "text">): Matchable => ({
  ...event,
  grade: "unknown",
  text: "",
});

/** The words and the source of an event, for keywords and grades. */
export function toMatchable(view: EventView): Matchable {
  const { kind, company, brand, metric, region, occurredOn, evidence, pledge, milestone } = view;
  const { isAgeUnknown = false } = view;
  const grades = evidence ? [evidence.grade] : (pledge?.sources ?? []).map(({ grade }) => grade);
  const words = [
    ...[companyName(company), brand, pledge?.title, milestone?.title],
    ...[evidence?.title, evidence?.quote, evidence ? null : pledge?.sources.at(-1)?.quote],
  ];
  return {
    ...{ kind, company, brand, metric, region, occurredOn, isAgeUnknown },
    pledgeId: pledge?.id ?? null,
    grade: strongestGrade(grades.map((grade) => grade ?? "unknown")),
    text: words.filter((word) => typeof word === "string").join("\n"),
  };
}

/** Whether a filter looks at the words or the source of an event, and not only at what it is about. */
export function readsWords({ keywords, alternatives, except, minGrade }: Filter): boolean {
  const hasKeywords = (clause: Pick<Clause, "keywords">) => clause.keywords.length > 0;
  return (
    minGrade !== null ||
    hasKeywords({ keywords }) ||
    alternatives.some(hasKeywords) ||
    except.some(hasKeywords)
  );
}

/** The part of a filter that looks at neither words nor sources: what it stops, the whole filter stops. */
export const toBareFilter = (filter: Filter): Filter => ({
  ...filter,
  keywords: [],
  alternatives: filter.alternatives.map((clause) => ({ ...clause, keywords: [] })),
  except: filter.except.filter(({ keywords }) => keywords.length === 0),
  minGrade: null,
});

/**
 * Whether an event passes a filter: it fits one of the wanted clauses and none of the excluded ones, and
 * its source is strong enough. Where none fits, the part is named that stopped it last.
 */
export function decideFilter(event: Matchable, filter: Filter): FilterDecision {
  const stops = [filter, ...filter.alternatives].map((clause) => findStop(event, clause));
  if (!stops.includes(null)) {
    const [nearest = "company"] = stops
      .filter((stop) => stop !== null)
      .toSorted((one, other) => CLAUSE_ORDER.indexOf(other) - CLAUSE_ORDER.indexOf(one));
    return { passes: false, filter: nearest };
  }
  const clause = filter.except.find((excluded) => findStop(event, excluded) === null);
  if (clause) return { passes: false, filter: "except", clause };
  if (filter.minGrade !== null && !isGradeAtLeast(event.grade, filter.minGrade))
    return { passes: false, filter: "grade" };
  const muted = (filter.mutes ?? []).find((one) => isMuted(event, one));
  if (muted) return { passes: false, filter: "muted", muted };
  return { passes: true };
}

const isMuted = ({ kind, pledgeId }: Pick<Matchable, "kind" | "pledgeId">, muted: Muted) =>
  muted.of === "pledge" ? muted.pledgeId === pledgeId : muted.kind === kind;

/** Whether a filter is about a pledge: its company, metric and place, whatever may happen to it. */
export function isAbout(
  { alternatives, except, ...filter }: Filter,
  pledge: Pick<Matchable, "company" | "brand" | "metric" | "region">,
): boolean {
  const fits = (clause: Clause) => isFollowed(pledge, clause) && isOnTopic(pledge, clause);
  const isOut = ({ kinds, keywords, ...clause }: Clause) =>
    kinds.length === 0 && keywords.length === 0 && fits({ ...clause, kinds, keywords });
  return [filter, ...alternatives].some(fits) && !except.some(isOut);
}

const isOnTopic = (
  { metric, region }: Pick<Matchable, "metric" | "region">,
  { metrics, regions }: Clause,
): boolean => isAmong(metric, metrics) && (regions.length === 0 || isInRegion(region, regions));

function findStop(event: Matchable, clause: Clause): ClauseFilter | null {
  if (!isFollowed(event, clause)) return "company";
  if (!isAmong(event.kind, clause.kinds)) return "kind";
  if (!isAmong(event.metric, clause.metrics)) return "metric";
  if (clause.regions.length > 0 && !isInRegion(event.region, clause.regions)) return "region";
  if (!clause.keywords.every((group) => group.some((word) => hasWord(event.text, word))))
    return "keyword";
  return null;
}

/** Whether a company, or its brand, is one of those of a clause; a group stands for all its brands. */
export function isFollowed(
  { company, brand }: Pick<Matchable, "company" | "brand">,
  { companies, brands }: Pick<Clause, "companies" | "brands">,
): boolean {
  if (companies.length === 0 && brands.length === 0) return true;
  return (
    companies.includes(company) ||
    brands.some((one) => one.companyId === company && one.brand === brand)
  );
}

const isAmong = <T>(value: T, wanted: readonly T[]): boolean =>
  wanted.length === 0 || wanted.includes(value);

const isInRegion = (region: string | null, wanted: readonly string[]): boolean =>
  region !== null && wanted.some((one) => isWithin(region, one));

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text has a keyword as whole words, whatever its case and accents; CJK has no word bounds. */
export function hasWord(text: string, keyword: string): boolean {
  const word = fold(keyword);
  const folded = fold(text);
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (CJK.test(word)) return true;
    const isWhole = !isLetter(folded[at - 1]) && !isLetter(folded[at + word.length]);
    if (isWhole) return true;
  }
  return false;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Lower case, one width, without accents; `CO₂` is `co2`. */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/\s+/g, " ")
    .toLowerCase()
    .trim();
