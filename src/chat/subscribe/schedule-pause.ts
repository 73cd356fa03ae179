import { Temporal } from "temporal-polyfill";
import { assertNever } from "../../shared/never.ts";

/** How long a pause lasts; an open one until it is ended. */
export type PauseLength =
  | { kind: "open" }
  | { kind: "for"; amount: number; unit: "hours" | "days" | "weeks" | "months" }
  | { kind: "until"; on: string };

/**
 * When a pause that begins now ends, ISO in UTC; null for an open one. Days, weeks and months are those of
 * the calendar in the time zone; `until` a day ends as it begins.
 */
export function toPauseEnd(
  length: PauseLength,
  { now, timeZone }: { now: Date; timeZone: string },
): string | null {
  switch (length.kind) {
    case "open":
      return null;
    case "for": {
      const begin = Temporal.Instant.fromEpochMilliseconds(now.getTime());
      return toIso(begin.toZonedDateTimeISO(timeZone).add({ [length.unit]: length.amount }));
    }
    case "until":
      return toIso(Temporal.PlainDate.from(length.on).toZonedDateTime(timeZone));
    default:
      return assertNever(length);
  }
}

const toIso = ({ epochMilliseconds }: Temporal.ZonedDateTime): string =>
  new Date(epochMilliseconds).toISOString();
