import { companiesOf, isOfYears, type Query } from "../query.ts";
import { asksToConfirm } from "../read/asks-whether.ts";
import { decideKind } from "../read/kind-asked.ts";
import { asksGrowth } from "../read/span.ts";
import { saysTold } from "../read/told.ts";
import { toOtherYearAttempts, toReportedAttempts } from "./attempts-of-years.ts";

/** A reading of the question; with `movedOnly` it counts only where it finds a pledge that was moved. */
export type Attempt = Query & {
  movedOnly?: boolean;
  /** It counts only where it finds reports of the years that are asked for, and what was pledged. */
  reportedOnly?: boolean;
  /** It counts only where it finds figures of several years. */
  ofYearsOnly?: boolean;
};

/** The question as asked, then in the looser readings that still ask for the same thing. */
export function toAttempts(query: Query): Attempt[] {
  const attempts: Attempt[] = [query];
  const isOfCompany = companiesOf(query).length > 0;
  // "Has Honda brought forward its move to battery cars?": what was moved may be put otherwise.
  if (query.intent === "change" && query.otherMetrics.length > 0)
    attempts.unshift({
      ...query,
      metrics: [...query.metrics, ...query.otherMetrics],
      movedOnly: true,
    });
  if (isOfCompany) attempts.unshift(...toReportedAttempts(query));
  // How many a group sells is not when all of it is electric.
  const isOfGroup = query.names.some(({ isGroup }) => isGroup === true);
  const others = query.otherMetrics.filter((one) => one !== "ice-phase-out" || !asksSales(query));
  if (others.length > 0 && !isOfGroup && !isParticular(query))
    attempts.push({ ...query, metrics: others, otherMetrics: [] });
  // "Its milestones for 2026": steps that are still to come may be meant.
  if (query.kind === "milestone" && query.intent === "list" && isOnlyOfMilestones(query.text))
    attempts.push({ ...query, kind: null });
  // "How much was it in 2023?", "And 2030?": what is planned for that year may be meant.
  if (
    query.kindInherited &&
    (query.isFragment || query.language === "zh") &&
    query.kind === "milestone" &&
    query.years.length > 0
  )
    attempts.push({ ...query, kind: null });
  // "Its goal of 46 % is one per car built, correct?": the very figure tells what it is of.
  if (query.metricsGuessed && query.amounts.length > 0 && isOfCompany && asksToConfirm(query.text))
    attempts.push({ ...query, metrics: [], metricsGuessed: false });
  // Hybrids are no electric cars, and are told of all the same.
  if (isOfCompany && query.facets.some(isOfHybrids) && query.metrics.some((one) => CARS.has(one)))
    attempts.push({ ...query, metrics: ["other"], metricsGuessed: false, otherMetrics: [] });
  // "Which outlet reported Honda's cut?": the cut may be of anything.
  if (query.metricsGuessed && query.intent === "evidence")
    attempts.push({ ...query, metrics: [], metricsGuessed: false, direction: null, kind: null });
  // "What happened to the target of 50 % in 2025?": the year may be the target's.
  if (query.intent === "change" && query.published !== null && query.years.length > 0)
    attempts.push(...toAttempts({ ...query, published: null }));
  // "What did Kia report in 2024?": the year may be that of the figure.
  if (query.intent !== "change" && mayBeOfFigures(query))
    attempts.push({ ...query, published: null });
  // "What changed at Honda last year?": that nothing did is an answer, too.
  if (query.intent === "change" && query.published !== null && isOfCompany && !query.toldAnyTime)
    attempts.push({ ...query, years: [], toldAnyTime: true });
  if (isOfCompany) attempts.push(...toOtherYearAttempts(query));
  attempts.push(...toYearByYear(query));
  if (query.placesInherited)
    attempts.push(
      ...toAttempts({ ...query, places: [], placesInherited: false, placesLeft: query.places }),
    );
  if (query.yearsInherited)
    attempts.push(...toAttempts({ ...query, years: [], yearsInherited: false }));
  return attempts;
}

/** `北汽2025年新能源车销量是多少`: how many were sold is not when the others end. */
const asksSales = ({ metrics, text, language }: Query): boolean =>
  metrics[0] === "ev-volume" &&
  language === "zh" &&
  /(?:销量|交付量?|销售)[^,，。]{0,4}(?:多少|几)/.test(text);

const CARS: ReadonlySet<Query["metrics"][number]> = new Set(["ev-volume", "ev-share", "ev-models"]);
const isOfHybrids = ({ stems }: Query["facets"][number]): boolean => stems.includes("hybrid");

/** Whether nothing but the word for milestones says that they were reached. */
const isOnlyOfMilestones = (text: string): boolean =>
  MILESTONES.test(text) && decideKind(text.replace(MILESTONES, " ")) === null;

const MILESTONES = /\b(?:interim |intermediate )?milestones?\b|里程碑/i;

/** What is asked as a change over years and is registered as the figures of those years alone. */
function toYearByYear(query: Query): Attempt[] {
  const { baselineYear, years, direction, text, intent } = query;
  if (intent !== "look_up" || companiesOf(query).length !== 1) return [];
  const [year] = years;
  // "By how many tonnes did it grow from 2021 to 2022?"
  if (baselineYear !== null && year !== undefined && years.length === 1 && asksGrowth(text))
    return [
      {
        ...query,
        ...{ baselineYear: null, years: [{ from: baselineYear, to: baselineYear }, year] },
        ...{ kind: "milestone", ofYearsOnly: true },
        direction: direction === "growth" ? null : direction,
      },
    ];
  // "Its share of green power, year on year?"
  return direction === "growth" && YEAR_ON_YEAR.test(text)
    ? [{ ...query, direction: null, intent: "list", kind: "milestone", ofYearsOnly: true }]
    : [];
}

const YEAR_ON_YEAR = /\byear[- ](?:on|over|by)[- ]year\b|\byoy\b/i;

/** Whether the years may as well be those of the figures: nothing says that they are days of telling. */
const mayBeOfFigures = ({ years, published, text }: Query) =>
  published !== null && isOfYears(published) && years.length > 0 && !saysTold(text);

/** A part of the emissions is asked for, which a state of the whole company says nothing about. */
const isParticular = ({ metrics, stages, scopes, basis, direction }: Query): boolean =>
  metrics.includes("ghg-emissions") &&
  (stages.length > 0 || scopes.length > 0 || basis !== null || direction !== null);
