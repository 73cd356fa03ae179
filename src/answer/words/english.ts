import { companyById } from "../../pledge/companies.ts";
import type { Lifecycle } from "../../pledge/event.ts";
import { formatFigure } from "../../pledge/figure.ts";
import { BASIS_NAMES, METRIC_NAMES, STAGE_NAMES } from "../../pledge/metric-names.ts";
import { LIFECYCLE_WORDS } from "../../pledge/status-words.ts";
import { toPlaceName } from "../../pledge/title.ts";
import type { Mismatch } from "../find/select.ts";
import { isFirstYear, isOfYears, isOneMonth, isOpenPeriod } from "../query.ts";
import type { DayAsked } from "../read/as-of.ts";
import { shift } from "../read/moments.ts";
import { ABOUT } from "./english-about.ts";
import { noneOfStatus } from "./english-status.ts";
import type { AnswerWords, CountedPart, Noun } from "./words.ts";

const COUNT_WORDS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

const PARTS = { companies: "companies", gone: "withdrawn" };
const toPart = ({ of, shown, all }: CountedPart): string =>
  `, ${PARTS[of]}: ${shown} + ${all - shown} = ${all}`;

/** A count of what is listed below, in words where it is short. */
const toCountWord = (count: number): string => COUNT_WORDS[count] ?? String(count);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const SINGULAR: Readonly<Record<Noun, string>> = {
  pledge: "pledge",
  milestone: "milestone",
  both: "pledge or milestone",
};

const NOUNS: Readonly<Record<Noun, string>> = {
  pledge: "pledges",
  milestone: "milestones",
  both: "pledges and milestones",
};

const MOVED: Readonly<Record<Lifecycle, string>> = {
  ...LIFECYCLE_WORDS.en,
  "brought-forward": "brought forward",
  withdrawn: "withdrawn, so it no longer stands",
};

const CHANGES = { "reduce-by": "cut of ", "increase-by": "growth of ", reach: "" } as const;

const MONTH_OF_YEAR = new Intl.DateTimeFormat("en", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `the end of 2021`, `the end of March 2021`, `3 March 2021`. */
function toDayText({ year, month, date }: DayAsked): string {
  if (month === null) return `the end of ${year}`;
  const name = MONTH_OF_YEAR.format(Date.UTC(year, month - 1));
  return date === null ? `the end of ${name}` : `${date} ${name}`;
}

/** In what something near is not what was asked for. */
const MISMATCHES: Readonly<Partial<Record<Mismatch, string>>> = {
  brand: "not of this brand",
  year: "not for this year",
  month: "not of this month alone",
  baseline: "not against this base year",
  published: "told at another time",
  region: "not for this place",
  stage: "not for this part of the value chain",
  unit: "as another kind of figure",
};

export const ENGLISH: AnswerWords = {
  company: (id) => companyById(id)?.name ?? id,
  brand: (_, brand) => brand,
  metric: (metric) => METRIC_NAMES[metric].label.en,
  stage: (stage) => STAGE_NAMES[stage].en,
  basis: (basis) => BASIS_NAMES[basis].en,
  place: (code) => `in ${toPlaceName(code)}`,
  month: (on) => MONTH_OF_YEAR.format(new Date(`${on}T00:00:00Z`)),
  title: (fact) => fact.title,
  figure: (figure) => formatFigure(figure),
  number: (value) => value.toLocaleString("en-US"),
  years({ from, to }) {
    if (from === to) return String(from);
    if (to > 2100) return `after ${from - 1}`;
    return isFirstYear(from) ? `before ${to + 1}` : `${from}–${to}`;
  },
  period(days) {
    const { sinceOn, untilOn } = days;
    if (isOneMonth(days)) return `in ${ENGLISH.month(sinceOn)}`;
    if (isOpenPeriod(days)) return `before ${shift(untilOn, 1)}`;
    const [from, to] = [sinceOn.slice(0, 4), untilOn.slice(0, 4)];
    if (isOfYears(days)) return `in ${from === to ? from : `${from}–${to}`}`;
    return sinceOn === untilOn ? `on ${sinceOn}` : `${sinceOn} to ${untilOn}`;
  },
  day: (on) => on,
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  and: " and ",
  or: " or ",
  remark: (text) => ` (${text})`,
  derived: (numbers, on) =>
    ` (${numbers.join(" and ")} from ${on ? `the article of ${on}` : "the article"}, not from its quote)`,
  answer: "Answer",
  withdrawn: "withdrawn",
  more: (shown, all, parts) =>
    `${shown} shown + ${all - shown} more = ${all}${parts.map(toPart).join("")}. Name a company, a year or a metric to see the rest.`,
  cut: "There is more than one answer can look through: this is of what was stated last. Name a company, a metric or a year to see the rest.",
  notOfPlace: (place) => `Nothing is registered ${place}; without the place: `,
  ofPart: (stage) =>
    `This is of a part alone (${STAGE_NAMES[stage].en}); of the company as a whole nothing is registered.`,
  opened: (names) =>
    `Named at the beginning of the article, not in the quote: ${names.join(", ")}.`,
  evidence: "Evidence",
  detail: {
    figure: "Figure",
    change: (direction, figure) => `${CHANGES[direction]}${figure}`,
    by: "By",
    asOf: "As of",
    against: "Against",
    part: "Part",
    status: "Status",
    statuses: (lifecycle, delivery) =>
      [lifecycle, ...(delivery === "not_assessed" ? [] : [delivery.replaceAll("_", " ")])].join(
        ", ",
      ),
  },
  sourcesDiffer: "The sources differ",
  noContradiction: (verdict) => `No contradiction is registered: ${verdict}`,
  list: {
    head: (count, noun, { companies, gone }) =>
      `${capitalised(toCountWord(count))} ${NOUNS[noun]}${companies > 1 ? ` of ${toCountWord(companies)} companies` : ""}${gone === 0 ? "" : `, ${toCountWord(gone)} of them withdrawn`}:`,
    countOfCompanies: (count, names) => `${count} in the register: ${names}`,
    count: (count, noun, { names, gone }) =>
      `${count} ${count === 1 ? SINGULAR[noun] : NOUNS[noun]} in the register, of ${names}${gone === 0 ? "" : ` (and ${gone} withdrawn)`}`,
  },
  change: {
    moved: MOVED,
    move: (lifecycle, { before, after, on }) =>
      `${MOVED[lifecycle]}${before === null ? "" : ` from ${before.replace(/^by /, "")}`}${after === null ? "" : ` to ${after.replace(/^by /, "")}`} (${on})`,
    state(figure, year) {
      const text = [figure, year === null ? null : `by ${year}`]
        .filter((part) => part !== null)
        .join(" ");
      return text === "" ? null : text;
    },
    yes: "Yes",
    yesAndMore: "Yes, and more",
    no: "No",
    verdict: (answer, company, move) => `${answer}: ${company}, ${move}`,
    notYet: (line) => `Not yet, as far as the register knows: ${line}`,
    otherwise: (line) => `Not registered as you put it. What is registered: ${line}`,
    stands: (line) => `Yes, as far as the register knows: ${line}`,
    otherTimes: "At other times:",
    unmovedIn: (period, company) => `No change is registered ${period}: ${company}`,
    unmoved: (line) => `No change is registered: ${line}`,
    lastStated: (on) => `, last stated ${on}`,
    now: (line) => `Now: ${line}`,
    was: (line) => `It was: ${line}`,
    gone: (line) => `Withdrawn; it was: ${line}`,
    since: (line) => `Stated since: ${line}`,
    last: (move) => `Last changed: ${move}`,
    several: (count, companies) =>
      `${capitalised(toCountWord(count))} pledges${companies > 1 ? ` of ${toCountWord(companies)} companies` : ""}:`,
  },
  compare: {
    sideBySide: (names, isAlike) =>
      `${names.join(" and ")}, side by side${isAlike ? "" : " (not like for like)"}:`,
    columns: ["Company", "What", "Figure", "Year", "Against", "Part"],
    differences: {
      kind: "pledged or reported",
      metric: "metric",
      baseYear: "base year",
      stage: "part of the value chain",
      basis: "what the figure is divided by",
      region: "region",
    },
    notAlike: (differences) => `Not like for like in: ${differences.join(", ")}.`,
    ranked: (companies, basis) =>
      `First of ${toCountWord(companies)} companies, like with like: ${basis.join(", ")}.`,
    kinds: { pledge: "pledged", milestone: "reported" },
    ofBrands: "of single brands",
    notRanked: (companies) =>
      `Not in this order, as only other kinds of figures are registered: ${companies.join(", ")}.`,
    difference: ([more, less], { working, unit }) =>
      `${more} less ${less}: ${working}${unit === null || unit === "count" ? "" : ` ${unit === "%" ? "percentage points" : unit}`}`,
    noDifference:
      "No difference is reckoned: there is not one figure of the same kind, year and scope on both sides.",
    tie: (companies, line) => `Equal: ${companies.join(" and ")}; ${line}`,
    companies: (count) => `${capitalised(toCountWord(count))} companies`,
    andMore: (count) => `and ${toCountWord(count)} more`,
    nothingShared: "There is no metric on which all of them say something.",
    alone: "Only one company of the question is known to me, so there is nothing beside it.",
    missing: (company) => `${company}: nothing registered on this.`,
  },
  reached: {
    onlyPledged: (company, metric) =>
      `No report of ${company} on ${metric} is registered that fits; what is pledged, and how far it is:`,
    yes: (line) => `Yes: ${line}`,
    no: (line) => `No, as far as the register knows; the most that is reported: ${line}`,
    unknown: (line) => `Not known from what is reported; pledged: ${line}`,
  },
  progress: {
    statuses: {
      not_assessed: "Nothing is reported on it yet",
      cannot_assess: "It cannot be reckoned from what is reported",
      ahead: "Ahead of plan",
      on_track: "On track",
      behind: "Behind plan",
      achieved_self_declared: "Reached, as the company says",
      achieved_verified: "Reached, and verified",
      missed: "Missed",
      due: "Due, and nothing heard",
      quiet: "Quiet: no report for eighteen months",
    },
    noPledge: (line) => `No pledge on this is registered; reported so far: ${line}`,
    reported: (line) => `Reported: ${line}`,
    share: "Share achieved",
    several: "Several pledges fit; how far each is:",
    sum: ({ sum }) => sum,
  },
  news: {
    lifecycles: LIFECYCLE_WORDS.en,
    events: {
      pledge_new: "new pledge",
      milestone: "milestone",
      pledge_achieved: "pledge reached",
      pledge_changed: "pledge changed",
      pledge_due: "deadline passed",
      pledge_quiet: "gone quiet",
    },
    latest: (item) => `The latest: ${item}`,
    nothing: "nothing",
    nothingNew: "Nothing new",
    nothingSince: "Nothing has been registered since your last question.",
    asked: (at) => `Asked ${at} UTC.`,
  },
  passages: {
    found: (marks) => `Not in the register, but found in an article${marks}:`,
    asFound: "Shown as found; no figure of it is registered.",
    foundBeside: (marks) => `Not registered as you ask it, but an article says${marks}:`,
    asFoundBeside: "Shown as found; something else that it says is registered.",
  },
  past: {
    stood: (day) => `As the register stood at ${toDayText(day)}: `,
    looked: (day) => `as known at ${toDayText(day)}`,
    tooWide: "For a day in the past, name a company or a metric.",
  },
  nothing: {
    title: "Nothing found",
    verdict: (names) =>
      names.length > 0
        ? `I have nothing on that from ${names.join(" or ")}.`
        : "I have nothing on that.",
    looked: (what) => `Looked for: ${what}.`,
    opinion: "I tell what is pledged and reported; I have no opinion on it.",
    noneOfStatus,
    mayBeLate: "Due, and nothing heard of it, so it is not known whether it was met:",
    noneMoved: (effects) =>
      `No pledge that fits is registered as ${effects.map((one) => LIFECYCLE_WORDS.en[one]).join(" or ")}.`,
    states: "Only what companies pledge is registered, not what states do.",
    unknown: (typed, suggestions) =>
      `I do not know "${typed}".${suggestions.length > 0 ? ` Did you mean ${suggestions.join(" or ")}?` : ""}`,
    quoted: (word) => `"${word}"`,
    unread: (words) => `Not understood, or in nothing that I have on this: ${words.join(", ")}.`,
    readAs: (pairs) =>
      `Read ${pairs.map(([typed, meant]) => `“${typed}” as “${meant}”`).join(", ")}.`,
    onPart: (question) => `Nothing found on: ${question}`,
    without: (words) => `Not taken into account (not understood or not said): ${words.join(", ")}.`,
    otherYear: (line) => `Nearest, for another year than you ask: ${line}.`,
    ask: 'Ask of a company, a metric or a year, such as: What is BMW\'s net-zero target? "help" says more.',
    noneOther: "Nothing else is registered of it either.",
    scopes: (numbers) => `scope ${numbers.join(" and ")}`,
    against: (year) => `against ${year}`,
    makersOf: (code) => `makers of ${toPlaceName(code)}`,
    demands: {
      reason: "No source that I have gives a reason.",
      verifier: "No source that I have says who checked it.",
      person: "Who holds which office is not registered.",
      place: "No source that I have says where.",
      month: "No source that I have says in which month.",
      quarter: "No source that I have says in which quarter.",
      sum: "Figures of several companies are not added up or averaged: each reports in its own way.",
      total:
        "No source that I have gives the total of all years; figures of single years are not added up.",
      price: "Prices are not registered.",
      absence:
        "I can tell who has pledged something, not who has not: what nobody has said is in no source.",
      rest: 'I cannot leave a subject out: name what you want to know of, or "pledges" and a company for all of them.',
    },
    nearest: (company, metric, { kind, mismatch }) =>
      `Nearest: ${kind === "pledge" ? "a pledge" : "a report"} of ${company} on ${metric}, but ${MISMATCHES[mismatch] ?? "not for what you ask"}.`,
    nearestOf: (company, metrics) => `Nearest: of ${company} I have ${metrics.join(", ")}.`,
    example: (company, metric) => `Ask for example: What does ${company} say about ${metric}?`,
    allPledges: "All pledges",
  },
  about: ABOUT,
};
