import type { Subscription } from "../../store/types/subscription.ts";
import type { Matchable } from "./filter.ts";
import { decideDeliveries, type OwedDelivery } from "./match.ts";
import { toMinuteOfDay } from "./schedule.ts";

const HOUR_MS = 3_600_000;

/** Whether it is quiet now on the clocks of the subscription's place. */
export function isQuiet(
  { quietHours, timeZone }: Pick<Subscription, "quietHours" | "timeZone">,
  now: Date,
): boolean {
  if (quietHours === null) return false;
  const { fromMinutes, toMinutes } = quietHours;
  const minute = toMinuteOfDay(now, timeZone);
  return fromMinutes < toMinutes
    ? fromMinutes <= minute && minute < toMinutes
    : fromMinutes <= minute || minute < toMinutes;
}

/** From when on alerts count against the limit of an hour, ISO in UTC. */
export const hourBefore = (now: Date): string =>
  new Date(now.getTime() - HOUR_MS + 1).toISOString();

interface Happened {
  events: readonly { id: string; event: Matchable }[];
  /** Active ones. */
  subscriptions: readonly Subscription[];
  now: Date;
}

/** Subscriptions with a limit that want one of these events now: their alerts have to be counted. */
export function findLimited({ events, subscriptions, now }: Happened): Subscription[] {
  return subscriptions.filter(
    (one) => one.maxPerHour !== null && owedBy(one, { events, subscriptions, now }).length > 0,
  );
}

/**
 * The messages that events owe now: one for each event and channel. What falls into quiet hours, or is more
 * than the limit of an hour, is owed nothing now: it comes with what is held back.
 *
 * @param alerted alerts of each limited subscription within the last hour
 */
export function decideAlerts(
  { events, subscriptions, now }: Happened,
  alerted: ReadonlyMap<string, number>,
): OwedDelivery[] {
  const happened = { events, subscriptions, now };
  const free = subscriptions.filter((one) => one.maxPerHour === null && !isQuiet(one, now));
  const owed = decideDeliveries(events, free, now.toISOString().slice(0, 10));
  const taken = new Set(owed.map(toKey));
  for (const one of subscriptions) {
    if (one.maxPerHour === null) continue;
    const room = Math.max(0, one.maxPerHour - (alerted.get(one.id) ?? 0));
    const more = owedBy(one, happened).filter((delivery) => !taken.has(toKey(delivery)));
    for (const delivery of more.slice(0, room)) {
      taken.add(toKey(delivery));
      owed.push(delivery);
    }
  }
  return owed;
}

const toKey = ({ eventId, channelId }: OwedDelivery): string => `${eventId} ${channelId}`;

const owedBy = (one: Subscription, { events, now }: Happened): OwedDelivery[] =>
  isQuiet(one, now) ? [] : decideDeliveries(events, [one], now.toISOString().slice(0, 10));
