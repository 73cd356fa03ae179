import { Temporal } from "temporal-polyfill";
import type { SubscriptionTerms } from "../../store/types/subscription.ts";

/** When a message of a period comes: at a time of day, on the clocks of a place. */
export interface Schedule {
  /** Every day, or on this one: 1 (Monday) to 7. */
  every: "day" | { weekday: number };
  /** Minutes after midnight. */
  atMinutes: number;
  /** IANA name. */
  timeZone: string;
}

/** The end of a period: the next begins there. */
export interface PeriodEnd {
  /** Its day in the time zone, `YYYY-MM-DD`: names the period. */
  on: string;
  /** ISO, UTC. */
  at: string;
}

/**
 * When a subscription's digests come. Of alerts, what was held back comes when quiet hours end, or else at
 * its time of day.
 */
export function toSchedule(
  terms: Pick<SubscriptionTerms, "delivery" | "atMinutes" | "weekday" | "timeZone" | "quietHours">,
): Schedule {
  const { delivery, atMinutes, weekday, timeZone, quietHours } = terms;
  if (delivery === "weekly") return { every: { weekday }, atMinutes, timeZone };
  const isAlerts = delivery === "instant" && quietHours !== null;
  return { every: "day", atMinutes: isAlerts ? quietHours.toMinutes : atMinutes, timeZone };
}

/** The last end of a period at or before `now`. */
export function periodEndBefore(schedule: Schedule, now: Date): PeriodEnd {
  let day = toZoned(schedule, now).toPlainDate().add({ days: 1 });
  for (;;) {
    const end = endOn(schedule, day);
    if (end !== null && Date.parse(end.at) <= now.getTime()) return end;
    day = day.subtract({ days: 1 });
  }
}

/** The first end of a period after `now`. */
export function periodEndAfter(schedule: Schedule, now: Date): PeriodEnd {
  let day = toZoned(schedule, now).toPlainDate().subtract({ days: 1 });
  for (;;) {
    const end = endOn(schedule, day);
    if (end !== null && Date.parse(end.at) > now.getTime()) return end;
    day = day.add({ days: 1 });
  }
}

/** An instant on the clocks of a time zone: `2026-03-29 9:00`. */
export function toLocalTime(at: string, timeZone: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  return `${local.toPlainDate().toString()} ${local.hour}:${String(local.minute).padStart(2, "0")}`;
}

/** Minutes after midnight on the clocks of a time zone. */
export function toMinuteOfDay(now: Date, timeZone: string): number {
  const { hour, minute } = toZoned({ timeZone }, now);
  return hour * 60 + minute;
}

/** The time zone as its catalogue writes it, in any case; null for what is none. */
export function findTimeZone(name: string): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const toZoned = ({ timeZone }: Pick<Schedule, "timeZone">, now: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);

/**
 * The end of a period on a day; null when none ends there. A time that the clocks leave out comes as much
 * later as they jump, and of one that comes twice the first counts (Temporal's `compatible`).
 */
function endOn(
  { every, atMinutes, timeZone }: Schedule,
  day: Temporal.PlainDate,
): PeriodEnd | null {
  if (every !== "day" && day.dayOfWeek !== every.weekday) return null;
  const time = new Temporal.PlainTime(Math.floor(atMinutes / 60), atMinutes % 60);
  const instant = day.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  return { on: day.toString(), at: new Date(instant.epochMilliseconds).toISOString() };
}
