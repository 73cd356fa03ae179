import type { SubscriptionTerms } from "../../store/types/subscription.ts";
import { trouble } from "../words/trouble-words.ts";
import type { Options, Problem } from "./subscribe-options.ts";

/** The part of a subscription that says how it is told. */
export type DeliveryTerms = Pick<
  SubscriptionTerms,
  | "minGrade"
  | "delivery"
  | "atMinutes"
  | "weekday"
  | "timeZone"
  | "quietHours"
  | "maxPerHour"
  | "tellsNothingNew"
  | "language"
> & { history: boolean };

const DEFAULT_AT_MINUTES = 9 * 60;
const MONDAY = 1;
const DEFAULT_ZONE = "UTC";

/** Adds what was said next; the same thing said in two ways is a problem. */
export function mergeOptions(
  options: Options,
  next: Options,
  words: string,
): { options: Options } | { problem: Problem } {
  const known = new Map(Object.entries(options).map(([name, value]) => [name, toText(value)]));
  const clash = Object.entries(next).find(
    ([name, value]) => known.has(name) && known.get(name) !== toText(value),
  );
  return clash
    ? { problem: { trouble: trouble("clashes", words), instead: [""] } }
    : { options: { ...options, ...next } };
}

const toText = (value: unknown): string => JSON.stringify(value);

/** Fills in what was not said, and refuses what does not go together. */
export function decideOptions(options: Options): { terms: DeliveryTerms } | { problem: Problem } {
  const { weekday, atMinutes, timeZone, quietHours, maxPerHour } = options;
  const delivery = options.delivery ?? (weekday === undefined ? "instant" : "weekly");
  const clash = findClash({ ...options, delivery });
  if (clash !== null) return { problem: clash };
  return {
    terms: {
      delivery,
      minGrade: options.minGrade ?? null,
      atMinutes: atMinutes ?? DEFAULT_AT_MINUTES,
      weekday: weekday ?? MONDAY,
      timeZone: timeZone ?? DEFAULT_ZONE,
      quietHours: quietHours ?? null,
      maxPerHour: maxPerHour ?? null,
      tellsNothingNew: options.tellsNothingNew ?? false,
      language: options.language ?? "en",
      history: options.hasHistory ?? false,
    },
  };
}

function findClash(options: Options & Pick<SubscriptionTerms, "delivery">): Problem | null {
  const { delivery, weekday, atMinutes, timeZone, quietHours, maxPerHour } = options;
  if (weekday !== undefined && delivery !== "weekly")
    return { trouble: trouble("weekdayIsWeekly") };
  if (delivery !== "instant" && quietHours !== undefined)
    return { trouble: trouble("quietHoldsAlerts") };
  if (delivery !== "instant" && maxPerHour !== undefined)
    return { trouble: trouble("limitIsOfAlerts") };
  if (delivery !== "instant") return null;
  if (options.tellsNothingNew !== undefined)
    return { trouble: trouble("emptyIsOfDigests"), instead: [" daily"] };
  if (quietHours !== undefined)
    return atMinutes === undefined ? null : { trouble: trouble("quietHasItsEnd") };
  if (maxPerHour !== undefined) return null;
  if (atMinutes !== undefined) return { trouble: trouble("timeIsOfDigests"), instead: [" daily"] };
  return timeZone === undefined
    ? null
    : { trouble: trouble("zoneNeedsTime"), instead: [" daily at 9"] };
}
