import type { EventView } from "../../pledge/view.ts";
import type { Telling } from "../../store/types/digest.ts";
import type { RegisteredEvent } from "../../store/types/register.ts";
import type { Subscription } from "../../store/types/subscription.ts";
import { decideNews } from "../news-age.ts";
import { decideFilter, toBareFilter, toBareMatchable, toMatchable } from "./filter.ts";
import { periodEndBefore, toSchedule } from "./schedule.ts";

const DAY_MS = 86_400_000;
/**
 * So long before a period begins, what no digest has told yet is looked for: what was being written when
 * the last one ended, or was written while a clock was wrong, by up to half of this. Ours.
 */
export const LOOK_BACK_DAYS = 31;

/** A stretch of time whose events one digest tells. */
export interface Period {
  /** Names it: the day on which it ends, in the subscription's time zone. */
  period: string;
  fromAt: string;
  toAt: string;
  /** What was registered from then on and was never told is told too; at or before `fromAt`. */
  lookFromAt: string;
}

/** Whether a subscription has digests: of its own, or for the alerts that are held back. */
export const hasDigests = ({
  delivery,
  quietHours,
  maxPerHour,
}: Pick<Subscription, "delivery" | "quietHours" | "maxPerHour">): boolean =>
  delivery !== "instant" || quietHours !== null || maxPerHour !== null;

/**
 * The period that is over and was not told yet: from the end of the last one that was, however many ended
 * since, to the last end. Null while there is none.
 *
 * @param lastEndAt the end of the last period of which a digest was written
 */
export function decidePeriod(
  subscription: Subscription,
  { lastEndAt, now }: { lastEndAt: string | null; now: Date },
): Period | null {
  if (!hasDigests(subscription)) return null;
  const end = periodEndBefore(toSchedule(subscription), now);
  const beganAt = latest([subscription.createdAt, subscription.resumedAt]);
  const fromAt = latest([beganAt, lastEndAt]);
  if (end.at <= fromAt) return null;
  const lookBackAt = new Date(Date.parse(fromAt) - LOOK_BACK_DAYS * DAY_MS).toISOString();
  return { period: end.on, fromAt, toAt: end.at, lookFromAt: latest([beganAt, lookBackAt]) };
}

/** The last of some instants, of which one is given. ISO instants in UTC compare as text. */
const latest = (instants: readonly (string | null)[]): string =>
  instants.reduce<string>((last, at) => (at !== null && at > last ? at : last), "");

/**
 * Events that a digest may have to tell, before their words are read: not told by an earlier one, and not
 * stopped by what the subscription asks of their company, kind, metric and place.
 */
export function decideCandidates<Event extends RegisteredEvent>(
  events: readonly Event[],
  { subscription, told }: { subscription: Subscription; told: ReadonlySet<string> },
): Event[] {
  const filter = toBareFilter(subscription);
  return events.filter(
    (event) => !told.has(event.id) && decideFilter(toBareMatchable(event), filter).passes,
  );
}

/**
 * What a digest tells, of the events that were registered in its period and before: those that the
 * subscription wants and that are news. A subscription to alerts leaves
 * out what the channel was told already.
 */
export function decideDigestEvents(
  subscription: Subscription,
  {
    events,
    tellings,
  }: {
    /** That no digest of the subscription told. */
    events: readonly EventView[];
    /** How the channel was told of them. */
    tellings: readonly Telling[];
  },
): EventView[] {
  const alerted = new Set(
    subscription.delivery === "instant" ? tellings.map(({ eventId }) => eventId) : [],
  );
  return events.filter(
    (event) => !alerted.has(event.id) && decideWanted(event, subscription).wanted,
  );
}

/** Whether a subscription is to hear of an event at all, and if not, why. */
export type WantedDecision =
  | { wanted: true }
  | {
      wanted: false;
      reason: "filter";
      decision: Extract<ReturnType<typeof decideFilter>, { passes: false }>;
    }
  | {
      wanted: false;
      reason: "before_subscription" | "baseline" | "happened_long_ago" | "age_unknown";
    };

/** Looks at everything but the subscription's state and how it is told. */
export function decideWanted(
  event: EventView,
  subscription: Pick<Subscription, "createdAt" | "baselineOn"> & Parameters<typeof decideFilter>[1],
): WantedDecision {
  const decision = decideFilter(toMatchable(event), subscription);
  if (!decision.passes) return { wanted: false, reason: "filter", decision };
  if (event.recordedAt < subscription.createdAt)
    return { wanted: false, reason: "before_subscription" };
  const { baselineOn } = subscription;
  if (baselineOn !== null && event.occurredOn < baselineOn)
    return { wanted: false, reason: "baseline" };
  const learnedOn = event.recordedAt.slice(0, 10);
  const news = decideNews({ event, subscription, learnedOn });
  return news.isNews ? { wanted: true } : { wanted: false, reason: news.reason };
}
