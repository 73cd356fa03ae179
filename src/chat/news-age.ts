import type { RegisterEvent } from "../pledge/pledge.ts";
import type { EventView } from "../pledge/view.ts";
import type { Subscription } from "../store/types/subscription.ts";

/** What happened this many days before it was learned of is history, not news; ours, there is no standard. */
export const MAX_NEWS_AGE_DAYS = 30;

const DAY_MS = 86_400_000;

/** Whether an event is told as news, and why. */
export type NewsDecision =
  | { isNews: true; reason: "recent" | "history_wanted" }
  | { isNews: false; reason: "happened_long_ago" | "age_unknown" };

/**
 * Whether an event that the register learned of on `learnedOn` (`YYYY-MM-DD`) is news to a subscription.
 * An old article that is found late, or a deadline that is noticed late, changes the register and raises
 * no alert, nor does one without a date that its source had before that was read for the first time; a subscription
 * without a baseline wants history as well.
 */
export function decideNews({
  event,
  subscription,
  learnedOn,
}: {
  event: Pick<RegisterEvent, "occurredOn"> & Pick<EventView, "isAgeUnknown">;
  subscription: Pick<Subscription, "baselineOn">;
  learnedOn: string;
}): NewsDecision {
  if (subscription.baselineOn === null) return { isNews: true, reason: "history_wanted" };
  if (event.isAgeUnknown) return { isNews: false, reason: "age_unknown" };
  const ageDays = (Date.parse(learnedOn) - Date.parse(event.occurredOn)) / DAY_MS;
  return ageDays > MAX_NEWS_AGE_DAYS
    ? { isNews: false, reason: "happened_long_ago" }
    : { isNews: true, reason: "recent" };
}
