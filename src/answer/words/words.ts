import type { DeliveryStatus, EventKind, Lifecycle } from "../../pledge/event.ts";
import type { Figure } from "../../pledge/figure.ts";
import type { Basis, Direction, Metric, Stage } from "../../pledge/metric.ts";
import type { Progress } from "../../pledge/view.ts";
import type { Fact } from "../fact.ts";
import type { Demand } from "../find/demands.ts";
import type { Mismatch } from "../find/select.ts";
import type { DayRange, YearRange } from "../query.ts";
import type { DayAsked } from "../read/as-of.ts";

/** In which respects facts are not of one kind. */
export type Difference = "kind" | "metric" | "baseYear" | "stage" | "basis" | "region";

/** What facts of a list are. */
export type Noun = "pledge" | "milestone" | "both";

/** How many companies, or withdrawn pledges, are among what is shown, and among all that was found. */
export interface CountedPart {
  of: "companies" | "gone";
  shown: number;
  all: number;
}

/** Everything that answers say, in one language. Each language has the same; who uses them is the same code. */
export interface AnswerWords {
  company(id: string): string;
  brand(companyId: string, brand: string): string;
  metric(metric: Metric): string;
  stage(stage: Stage): string;
  basis(basis: Basis): string;
  /** `in Japan`. */
  place(code: string): string;
  /** Of a day `YYYY-MM-DD`: `December 2023`. */
  month(on: string): string;
  /** A fact in one line, without its company. */
  title(fact: Fact): string;
  figure(figure: Figure): string | null;
  number(value: number): string;
  /** `2030`, `after 2030`, `2025–2030`. */
  years(range: YearRange): string;
  /** `in 2025`, `in March 2025`, `before 2024-09-01`, `2025-06-01 to 2026-01-15`. */
  period(days: DayRange): string;
  /** `YYYY-MM-DD` as a reader writes it. */
  day(on: string): string;
  /** Between a head and what is said of it, items of a list, and sentences in one line. */
  colon: string;
  comma: string;
  semicolon: string;
  and: string;
  or: string;
  /** Text as a remark. */
  remark(text: string): string;
  /** Of numbers that are not in the quote, published on this day where that is known. */
  derived(numbers: readonly string[], on: string | null): string;
  answer: string;
  /** Beside what no longer stands. */
  withdrawn: string;
  more(shown: number, all: number, parts: readonly CountedPart[]): string;
  cut: string;
  /** Before what is told instead of the place of the question before. */
  notOfPlace(place: string): string;
  /** Names that no quote says, but the beginning of the article. */
  opened(names: readonly string[]): string;
  /** What is told of a part, where the whole was asked for. */
  ofPart(stage: Stage): string;
  evidence: string;
  detail: {
    figure: string;
    change(direction: Direction, figure: string): string;
    by: string;
    asOf: string;
    against: string;
    part: string;
    status: string;
    statuses(lifecycle: Lifecycle, delivery: DeliveryStatus): string;
  };
  sourcesDiffer: string;
  /** "Nothing contradicts": before what is said. */
  noContradiction(verdict: string): string;
  list: {
    /** `gone`: how many of them no longer stand. */
    head(count: number, noun: Noun, of: { companies: number; gone: number }): string;
    countOfCompanies(count: number, names: string): string;
    /** `gone`: how many are not counted, as they no longer stand. */
    count(count: number, noun: Noun, of: { names: string; gone: number }): string;
  };
  change: {
    moved: Readonly<Record<Lifecycle, string>>;
    /** With both states where they are known, and the day. */
    move(
      lifecycle: Lifecycle,
      states: { before: string | null; after: string | null; on: string },
    ): string;
    /** A state by its figure and year. */
    state(figure: string | null, year: number | null): string | null;
    yes: string;
    yesAndMore: string;
    no: string;
    verdict(answer: string, company: string, move: string): string;
    stands(line: string): string;
    /** Of a state that is asked for as one that has been reached. */
    notYet(line: string): string;
    /** What is registered differs from what a question says. */
    otherwise(line: string): string;
    unmoved(line: string): string;
    /** Before moves beyond the period that is asked about. */
    otherTimes: string;
    unmovedIn(period: string, company: string): string;
    lastStated(on: string): string;
    now(line: string): string;
    was(line: string): string;
    /** A pledge that was withdrawn, where it is looked up. */
    gone(line: string): string;
    since(line: string): string;
    /** A move of a pledge, below what it is now. */
    last(move: string): string;
    several(count: number, companies: number): string;
  };
  compare: {
    sideBySide(names: readonly string[], isAlike: boolean): string;
    columns: readonly [string, string, string, string, string, string];
    differences: Readonly<Record<Difference, string>>;
    notAlike(differences: readonly string[]): string;
    nothingShared: string;
    /** Of an order: of how many companies, and what all that is in it has in common. */
    ranked(companies: number, basis: readonly string[]): string;
    kinds: Readonly<Record<"pledge" | "milestone", string>>;
    ofBrands: string;
    /** Companies of which nothing alike is registered. */
    notRanked(companies: readonly string[]): string;
    /** One figure less another, with the sum. */
    difference(of: readonly [string, string], by: { working: string; unit: string | null }): string;
    noDifference: string;
    tie(companies: readonly string[], line: string): string;
    companies(count: number): string;
    andMore(count: number): string;
    alone: string;
    missing(company: string): string;
  };
  /** Whether a figure was reached: with what is reported, or what is pledged. */
  reached: {
    yes(line: string): string;
    no(line: string): string;
    unknown(line: string): string;
    /** Before pledges, where what is reported is asked for. */
    onlyPledged(company: string, metric: string): string;
  };
  progress: {
    statuses: Readonly<Record<DeliveryStatus, string>>;
    noPledge(line: string): string;
    reported(line: string): string;
    share: string;
    several: string;
    sum(progress: Progress): string;
  };
  news: {
    lifecycles: Readonly<Record<Lifecycle, string>>;
    events: Readonly<Record<EventKind, string>>;
    latest(item: string): string;
    nothing: string;
    nothingNew: string;
    nothingSince: string;
    asked(at: string): string;
  };
  passages: {
    found(marks: string): string;
    asFound: string;
    /** Of passages from which something else is registered than what is asked for. */
    foundBeside(marks: string): string;
    asFoundBeside: string;
  };
  /** What stood before a day in the past. */
  past: { stood(day: DayAsked): string; looked(day: DayAsked): string; tooWide: string };
  nothing: {
    title: string;
    verdict(names: readonly string[]): string;
    looked(what: string): string;
    states: string;
    /** That no pledge is as far as was asked; with names: no pledge of theirs. */
    noneOfStatus(statuses: readonly DeliveryStatus[], names: readonly string[]): string;
    /** Before pledges that are due and unheard of: nobody knows whether they were missed. */
    mayBeLate: string;
    /** That no pledge was moved as was asked. */
    noneMoved(effects: readonly Lifecycle[]): string;
    opinion: string;
    unknown(typed: string, suggestions: readonly string[]): string;
    quoted(word: string): string;
    /** Names and words that were found nowhere. */
    unread(words: readonly string[]): string;
    /** Words that an answer leaves out of account. */
    without(words: readonly string[]): string;
    /** As what misspelt words were read, by pairs. */
    readAs(pairs: readonly (readonly [typed: string, meant: string])[]): string;
    /** The part of a question for which nothing was found. */
    onPart(question: string): string;
    noneOther: string;
    /** Of what may be asked, where nothing of a question was understood. */
    ask: string;
    /** What is pledged for another year than was asked. */
    otherYear(line: string): string;
    scopes(numbers: readonly number[]): string;
    against(year: number): string;
    /** `makers of Japan`. */
    makersOf(code: string): string;
    /** Why what is demanded is not told. */
    demands: Readonly<Record<Demand, string>>;
    /** `mismatch`: in what it is not what was asked for. */
    nearest(
      company: string,
      metric: string,
      as: { kind: "pledge" | "milestone"; mismatch: Mismatch },
    ): string;
    nearestOf(company: string, metrics: readonly string[]): string;
    example(company: string, metric: string): string;
    allPledges: string;
  };
  about: {
    title: string;
    verdict: string;
    examples: readonly string[];
    known(companies: number): string;
    newest(day: string): string;
    help: string;
  };
}
