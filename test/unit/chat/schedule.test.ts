import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findTimeZone,
  periodEndAfter,
  periodEndBefore,
  type Schedule,
  toLocalTime,
  toMinuteOfDay,
  toSchedule,
} from "../../../src/chat/subscribe/schedule.ts";
import { subscription } from "./support/subscription.ts";

const daily = (hours: number, minutes: number, timeZone: string): Schedule => ({
  ...{ every: "day", atMinutes: hours * 60 + minutes, timeZone },
});
const HOUR_MS = 3_600_000;

describe("a period's end", () => {
  it.each<[string, Schedule, string, string, string]>([
    [
      "at the very moment",
      daily(9, 0, "UTC"),
      "2026-01-15T09:00:00.000Z",
      "2026-01-15",
      "2026-01-15T09:00:00.000Z",
    ],
    [
      "a moment before",
      daily(9, 0, "UTC"),
      "2026-01-15T08:59:59.999Z",
      "2026-01-14",
      "2026-01-14T09:00:00.000Z",
    ],
    [
      "east of Greenwich",
      daily(0, 0, "Asia/Shanghai"),
      "2026-01-15T16:00:00.000Z",
      "2026-01-16",
      "2026-01-15T16:00:00.000Z",
    ],
    [
      "west of it",
      daily(23, 59, "America/Los_Angeles"),
      "2026-01-15T07:59:00.000Z",
      "2026-01-14",
      "2026-01-15T07:59:00.000Z",
    ],
    [
      "after clocks went forward",
      daily(9, 0, "Europe/Berlin"),
      "2026-03-29T12:00:00.000Z",
      "2026-03-29",
      "2026-03-29T07:00:00.000Z",
    ],
    [
      "in the hour that is left out",
      daily(2, 30, "Europe/Berlin"),
      "2026-03-29T12:00:00.000Z",
      "2026-03-29",
      "2026-03-29T01:30:00.000Z",
    ],
    [
      "in the hour that comes twice",
      daily(2, 30, "Europe/Berlin"),
      "2026-10-25T01:45:00.000Z",
      "2026-10-25",
      "2026-10-25T00:30:00.000Z",
    ],
    [
      "half an hour off",
      daily(9, 0, "Asia/Kolkata"),
      "2026-01-15T12:00:00.000Z",
      "2026-01-15",
      "2026-01-15T03:30:00.000Z",
    ],
    [
      "on the day of the week",
      { ...daily(8, 30, "Asia/Shanghai"), every: { weekday: 1 } },
      "2026-01-19T00:30:00.000Z",
      "2026-01-19",
      "2026-01-19T00:30:00.000Z",
    ],
    [
      "a moment before it",
      { ...daily(8, 30, "Asia/Shanghai"), every: { weekday: 1 } },
      "2026-01-19T00:29:59.999Z",
      "2026-01-12",
      "2026-01-12T00:30:00.000Z",
    ],
  ])("is found %s", (_, schedule, now, on, at) => {
    expect(periodEndBefore(schedule, new Date(now))).toEqual({ on, at });
  });

  it("makes a day of 23 hours in spring and one of 25 in autumn", () => {
    const hours = (now: string) => {
      const end = periodEndBefore(daily(9, 0, "Europe/Berlin"), new Date(now));
      const next = periodEndAfter(daily(9, 0, "Europe/Berlin"), new Date(end.at));
      return (Date.parse(next.at) - Date.parse(end.at)) / HOUR_MS;
    };
    expect(hours("2026-03-28T12:00:00Z")).toBe(23);
    expect(hours("2026-06-01T12:00:00Z")).toBe(24);
    expect(hours("2026-10-24T12:00:00Z")).toBe(25);
  });

  it("is followed by the next, with no instant between and each day once", () => {
    const schedule = fc.record({
      every: fc.oneof(
        fc.constant("day" as const),
        fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }),
      ),
      atMinutes: fc.integer({ min: 0, max: 1_439 }),
      timeZone: fc.constantFrom(
        "UTC",
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Africa/Casablanca",
        "Asia/Kathmandu",
      ),
    });
    const now = fc.date({
      min: new Date("2010-01-01T00:00:00Z"),
      max: new Date("2035-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(schedule, now, (one, at) => {
        const before = periodEndBefore(one, at);
        const after = periodEndAfter(one, at);
        expect(Date.parse(before.at)).toBeLessThanOrEqual(at.getTime());
        expect(Date.parse(after.at)).toBeGreaterThan(at.getTime());
        expect(after.on > before.on).toBe(true);
        expect(periodEndBefore(one, new Date(after.at))).toEqual(after);
        expect(periodEndBefore(one, new Date(Date.parse(after.at) - 1))).toEqual(before);
      }),
    );
  });
});

describe("toSchedule", () => {
  it("tells what quiet hours held back when they end", () => {
    const quietHours = { fromMinutes: 1_320, toMinutes: 420 };
    expect(toSchedule(subscription({ quietHours, timeZone: "Europe/Berlin" }))).toEqual(
      daily(7, 0, "Europe/Berlin"),
    );
    expect(toSchedule(subscription({ maxPerHour: 5, atMinutes: 1_080 }))).toEqual(
      daily(18, 0, "UTC"),
    );
    expect(toSchedule(subscription({ delivery: "weekly", weekday: 7 }))).toEqual({
      ...daily(9, 0, "UTC"),
      every: { weekday: 7 },
    });
  });
});

describe("time zones", () => {
  it.each([
    ["europe/berlin", "Europe/Berlin"],
    ["ASIA/SHANGHAI", "Asia/Shanghai"],
    ["utc", "UTC"],
    ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["Mars/Phobos", null],
    ["", null],
    ["Europe", null],
  ])("finds %j as %j", (typed, name) => {
    expect(findTimeZone(typed)).toBe(name);
  });

  it("shows an instant on the clocks of a place", () => {
    expect(toLocalTime("2026-03-29T07:05:00.000Z", "Europe/Berlin")).toBe("2026-03-29 9:05");
    expect(toMinuteOfDay(new Date("2026-01-15T16:00:00Z"), "Asia/Shanghai")).toBe(0);
  });
});
