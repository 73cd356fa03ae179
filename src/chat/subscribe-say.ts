import { METRIC_NAMES } from "../pledge/metric-names.ts";
import type { Clause, SubscriptionTerms } from "../store/types/subscription.ts";
import { GRADE_NAMES } from "./filter-grade.ts";
import { regionName } from "./filter-region.ts";
import { toLocalTime } from "./schedule.ts";
import { followedName } from "./subscribe-names.ts";
import { KIND_PHRASES, toClock, WEEKDAYS } from "./subscribe-words.ts";

/**
 * A subscription in one sentence: `BMW Group or BAIC Group, only new pledges or changes, in Europe, daily
 * at 9:00 Europe/Berlin`. Read as a request it gives the same subscription.
 */
export function saySubscription(terms: SubscriptionTerms & { history?: boolean }): string {
  const { alternatives, except, minGrade } = terms;
  return [
    [terms, ...alternatives].map(sayWanted).join("; or "),
    ...except.map((clause) => `but not ${sayExcept(clause)}`),
    ...(minGrade === null ? [] : [sayGrade(minGrade)]),
    ...sayDelivery(terms),
    ...(terms.history ? ["with history"] : []),
  ].join(", ");
}

export const sayGrade = (grade: NonNullable<SubscriptionTerms["minGrade"]>): string =>
  `with evidence of ${GRADE_NAMES[grade]} or better`;

function sayWanted(clause: Clause): string {
  const kinds = sayKinds(clause);
  return [
    sayWho(clause) ?? "Everything",
    ...(kinds === null ? [] : [`only ${kinds}`]),
    ...sayAbout(clause),
  ].join(", ");
}

/** What a clause leaves out: `milestones of BMW Group in China`. */
export function sayExcept(clause: Clause): string {
  const kinds = sayKinds(clause);
  const who = sayWho(clause);
  return [
    ...(kinds === null ? [] : [kinds]),
    ...(who === null ? [] : [kinds === null ? who : `of ${who}`]),
    ...sayAbout(clause),
  ].join(" ");
}

/** Null for all companies. */
export function sayWho({ companies, brands }: Pick<Clause, "companies" | "brands">): string | null {
  const names = [
    ...companies.map((companyId) => followedName({ companyId, brand: null })),
    ...brands.map(followedName),
  ];
  return names.length === 0 ? null : names.join(" or ");
}

/** Null for all kinds. */
export const sayKinds = ({ kinds }: Pick<Clause, "kinds">): string | null =>
  kinds.length === 0 ? null : kinds.map((kind) => KIND_PHRASES[kind]).join(" or ");

function sayAbout({ metrics, regions, keywords }: Clause): string[] {
  const groups = keywords.map((group) => group.map((word) => `"${word}"`).join(" or "));
  return [
    ...(metrics.length === 0
      ? []
      : [`about ${metrics.map((metric) => METRIC_NAMES[metric].label.en).join(" or ")}`]),
    ...(regions.length === 0 ? [] : [`in ${regions.map(regionName).join(" or ")}`]),
    ...(groups.length === 0 ? [] : [`mentioning ${groups.join(" and ")}`]),
  ];
}

function sayDelivery(terms: SubscriptionTerms): string[] {
  const { delivery, timeZone, maxPerHour } = terms;
  const time = `${toClock(terms.atMinutes)} ${timeZone}`;
  const empty = terms.tellsNothingNew ? ["even when nothing is new"] : [];
  switch (delivery) {
    case "daily":
      return [`daily at ${time}`, ...empty];
    case "weekly":
      return [`weekly on ${WEEKDAYS[terms.weekday - 1] ?? ""} at ${time}`, ...empty];
    case "instant": {
      const quiet = sayQuiet(terms);
      const rest = quiet === null && maxPerHour !== null ? [`the rest daily at ${time}`] : [];
      return [
        "as it happens",
        ...(quiet === null ? [] : [quiet]),
        ...(maxPerHour === null ? [] : [`at most ${maxPerHour} an hour`]),
        ...rest,
      ];
    }
    default:
      return delivery satisfies never;
  }
}

/** Null where there are no quiet hours. */
export function sayQuiet({
  quietHours,
  timeZone,
}: Pick<SubscriptionTerms, "quietHours" | "timeZone">): string | null {
  if (quietHours === null) return null;
  const { fromMinutes, toMinutes } = quietHours;
  return `quiet from ${toClock(fromMinutes)} to ${toClock(toMinutes)} ${timeZone}`;
}

/** How long a subscription is paused. */
export const sayPause = (pausedUntil: string | null, timeZone: string): string =>
  pausedUntil === null
    ? "paused until resumed"
    : `paused until ${toLocalTime(pausedUntil, timeZone)} ${timeZone}`;
