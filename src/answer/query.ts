import type { Sector } from "../pledge/company.ts";
import type { DeliveryStatus, Lifecycle } from "../pledge/event.ts";
import type { Basis, Metric, Stage } from "../pledge/metric.ts";
import type { Language } from "../shared/language.ts";
import type { Demand } from "./find/demands.ts";
import type { Course } from "./lexicon/effects.ts";
import type { NameMention, UnknownName } from "./lexicon/names.ts";
import type { DayAsked } from "./read/as-of.ts";
import type { Bound } from "./read/bounds.ts";

/** What kind of answer is wanted. */
export type Intent =
  | "look_up"
  | "list"
  | "compare"
  | "progress"
  | "change"
  | "whats_new"
  | "evidence"
  | "count"
  | "about";

/** Years, both ends included. */
export interface YearRange {
  from: number;
  to: number;
}

/** Days `YYYY-MM-DD`, both ends included. */
export interface DayRange {
  sinceOn: string;
  untilOn: string;
}

/** Whether a day, as far as it is known, is in a period. */
export const isWithin = (on: string | null, { sinceOn, untilOn }: DayRange): boolean =>
  on !== null && on >= sinceOn && on <= untilOn;

/** Whether a period is of whole years: a month names no year of figures. */
export const isOfYears = ({ sinceOn, untilOn }: DayRange): boolean =>
  sinceOn.endsWith("-01-01") && untilOn.endsWith("-12-31");

/** Before all that is told, and all years that figures are of. */
export const FIRST_YEAR = 1990;
export const FIRST_ON = `${FIRST_YEAR}-01-01`;

/** Whether years or a period have no beginning of their own: `before 2024`. */
export const isFirstYear = (from: number): boolean => from === FIRST_YEAR;
export const isOpenPeriod = ({ sinceOn }: DayRange): boolean => sinceOn === FIRST_ON;

/** Whether a period is one month. */
export const isOneMonth = ({ sinceOn, untilOn }: DayRange): boolean =>
  sinceOn.endsWith("-01") && sinceOn.slice(0, 7) === untilOn.slice(0, 7);

/** What a figure must be for the answer to fit. */
export type UnitAsked = "share" | "tonnes" | "energy" | "money" | "number";

/** A thing that the question names; any of its word stems or Chinese words will do. */
export interface Facet {
  typed: string;
  stems: string[];
  zh: readonly string[];
}

/** By what the best is chosen: `which maker has the earliest …`. */
export type Superlative = "most" | "least" | "earliest" | "latest";

/** A question, understood. */
export interface Query {
  /** The tidied question, without the words for a day in the past that is asked about. */
  text: string;
  /** What it is asked in, and answered in. */
  language: Language;
  /** The day in the past on which the register is asked about; null for today's. */
  asOf: { asOn: string; named: DayAsked } | null;
  intent: Intent;
  names: NameMention[];
  /** Names that look like companies and are not known. */
  unknown: UnknownName[];
  /** Empty: any. The first is what was most likely meant. */
  metrics: Metric[];
  /** No metric was named; `metrics` is what such words mostly mean. */
  metricsGuessed: boolean;
  /** The same put otherwise: looked at where `metrics` give nothing. */
  otherMetrics: Metric[];
  /** Deadline or as-of years; empty: any. */
  years: YearRange[];
  /** The years were taken over from an earlier question and give way when nothing fits. */
  yearsInherited: boolean;
  /** The year that it gives is another than the one registered, which is told instead. */
  yearDenied?: boolean;
  /** Years of reports: pledges beside them may be for any later one. */
  reportedIn?: YearRange[];
  /** `the year before`, counted from the years of the question before. */
  yearBefore: boolean;
  /** `the following year`, counted in the same way. */
  yearAfter: boolean;
  baselineYear: number | null;
  /** When it was told, or moved where a change is asked for. */
  published: DayRange | null;
  /** What was told at any time is looked at: of the period only the moves are asked. */
  toldAnyTime: boolean;
  /** The month of which a figure is asked, and the one in which it would be told. */
  month: DayRange | null;
  /** It asks what a state or its government does, which is nobody's pledge. */
  asksOfState: boolean;
  /** It asks what the bot thinks. */
  asksOpinion: boolean;
  /** ISO 3166 alpha-2 or `EU`. */
  places: string[];
  /** The places were taken over from an earlier question and give way, which is said, when nothing fits. */
  placesInherited: boolean;
  /** The places that gave way. */
  placesLeft: string[];
  /** Places that an answer must not be about: `outside the US`. */
  outside: string[];
  /** It asks of what a company does abroad. */
  isAbroad: boolean;
  /** Home countries of the companies asked for: `Japanese makers`. */
  homes: string[];
  /** Kinds of company asked for: `battery makers`. Empty: any. */
  sectors: Sector[];
  stages: Stage[];
  /** GHG Protocol scopes. */
  scopes: (1 | 2 | 3)[];
  basis: Basis | null;
  /** What is pledged, or what is reached; null where the question leaves it open. */
  kind: "pledge" | "milestone" | null;
  /** It was taken over from an earlier question, and gives way where only a later year is named. */
  kindInherited: boolean;
  unit: UnitAsked | null;
  asksYear: boolean;
  /** `level`: what is emitted or sold; `cut`: by how much less; `growth`: by how much more. */
  direction: "level" | "cut" | "growth" | null;
  /** Figures that the question names: 40 in "the cut of 40 percent". */
  amounts: number[];
  /** What figures of all companies have to reach, or to stay under; null where one company is asked. */
  bound: Bound | null;
  /** How far pledges must be: `which are overdue`; null: however far. */
  statuses: readonly DeliveryStatus[] | null;
  superlative: Superlative | null;
  /** `still`: is it kept up; `changed`: was it moved; null for other intents. */
  changeAsked: "still" | "changed" | null;
  /** Which way a question of a change says that something was moved; empty where it leaves that open. */
  courses: Course[];
  /** The steps that it says a pledge was moved by; empty where it leaves that open. */
  effects: Lifecycle[];
  /** It takes for granted that something was moved: `why did it`, not `did it`. */
  presumesMove: boolean;
  /** What is to be told that is no figure, year or state. */
  demand: Demand | null;
  /** It asks of news that is still to come. */
  asksOfFuture: boolean;
  /** What an answer must mention: places, products, names of programmes. */
  facets: Facet[];
  /** Stems of words with a meaning that nothing above has read. */
  terms: string[];
  /** Stems of all words with a meaning: they rank answers. */
  mentioned: string[];
  /** It names a place, a metric or a year, and asks nothing of it. */
  isFragment: boolean;
  /** Words after which a question leans on the one before: `And by 2030?`. */
  leansOnHistory: boolean;
}

/** Ids of the companies named, each once. */
export const companiesOf = (query: Query): string[] => [
  ...new Set(query.names.map(({ companyId }) => companyId)),
];
