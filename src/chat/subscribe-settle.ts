import type { SubscriptionTerms } from "../store/types/subscription.ts";
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
    ? { problem: { message: `"${words}" does not go with what was said before.`, instead: [""] } }
    : { options: { ...options, ...next } };
}

const toText = (value: unknown): string => JSON.stringify(value);

/** Fills in what was not said, and refuses what does not go together. */
export function decideOptions(options: Options): { terms: DeliveryTerms } | { problem: Problem } {
  const { weekday, atMinutes, timeZone, quietHours, maxPerHour } = options;
  const delivery = options.delivery ?? (weekday === undefined ? "instant" : "weekly");
  const message = findClash({ ...options, delivery });
  if (message !== null) return { problem: message };
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
    return { message: "A day of the week goes with a weekly digest only." };
  if (delivery !== "instant" && quietHours !== undefined)
    return { message: "Quiet hours hold back alerts; a digest comes at its own time." };
  if (delivery !== "instant" && maxPerHour !== undefined)
    return { message: "Only alerts can be limited by the hour; a digest is one message." };
  if (delivery !== "instant") return null;
  if (options.tellsNothingNew !== undefined)
    return { message: "Only a daily or weekly digest can be empty.", instead: [" daily"] };
  if (quietHours !== undefined)
    return atMinutes === undefined
      ? null
      : { message: "What quiet hours hold back comes when they end, at no other time." };
  if (maxPerHour !== undefined) return null;
  if (atMinutes !== undefined)
    return { message: 'A time goes with "daily" or "weekly".', instead: [" daily"] };
  return timeZone === undefined
    ? null
    : { message: 'A time zone goes with "daily at 9" or "quiet 22-7".', instead: [" daily at 9"] };
}
