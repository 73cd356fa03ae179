import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decideCandidates,
  decideDigestEvents,
  decidePeriod,
  type Period,
} from "../../../src/chat/subscribe/schedule-digest.ts";
import type { EventView } from "../../../src/pledge/view.ts";
import type { Telling } from "../../../src/store/types/digest.ts";
import type { Subscription } from "../../../src/store/types/subscription.ts";
import { subscription } from "./support/subscription.ts";
import { event } from "./support/views.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const daily = subscription({
  ...{ delivery: "daily", timeZone: "Europe/Berlin", createdAt: "2026-03-27T12:00:00.000Z" },
});
const at = (text: string) => new Date(text);

const toRegistered = (view: EventView) => ({ ...view, pledgeId: view.pledge?.id ?? null });

describe("decidePeriod", () => {
  it("has none before the first end after subscribing", () => {
    const decide = (now: string) => decidePeriod(daily, { lastEndAt: null, now: at(now) });
    expect(decide("2026-03-28T07:59:59.999Z")).toBeNull();
    expect(decide("2026-03-28T08:00:00.000Z")).toEqual({
      ...{ period: "2026-03-28", fromAt: daily.createdAt, toAt: "2026-03-28T08:00:00.000Z" },
      lookFromAt: daily.createdAt,
    });
  });

  it("goes from the end of the last one, and is told once", () => {
    const lastEndAt = "2026-03-28T08:00:00.000Z";
    const now = at("2026-03-29T07:00:00.000Z");
    expect(decidePeriod(daily, { lastEndAt, now: at("2026-03-29T06:59:00.000Z") })).toBeNull();
    expect(decidePeriod(daily, { lastEndAt, now })).toMatchObject({
      fromAt: lastEndAt,
      period: "2026-03-29",
    });
    expect(decidePeriod(daily, { lastEndAt: "2026-03-29T07:00:00.000Z", now })).toBeNull();
  });

  it("makes one of many that were missed", () => {
    const missed = decidePeriod(daily, {
      lastEndAt: "2026-03-28T08:00:00.000Z",
      now: at("2026-04-05T10:00:00.000Z"),
    });
    expect(missed).toMatchObject({
      fromAt: "2026-03-28T08:00:00.000Z",
      toAt: "2026-04-05T07:00:00.000Z",
    });
  });

  it("begins anew after a pause", () => {
    const resumed = { ...daily, resumedAt: "2026-04-04T12:00:00.000Z" };
    const decide = (now: string) =>
      decidePeriod(resumed, { lastEndAt: "2026-03-28T08:00:00.000Z", now: at(now) });
    expect(decide("2026-04-04T13:00:00.000Z")).toBeNull();
    expect(decide("2026-04-05T13:00:00.000Z")).toMatchObject({
      fromAt: resumed.resumedAt,
      lookFromAt: resumed.resumedAt,
    });
  });

  it("looks back 31 days for what was never told", () => {
    const old = { ...daily, createdAt: "2025-01-01T00:00:00.000Z" };
    const period = decidePeriod(old, {
      lastEndAt: "2026-03-28T08:00:00.000Z",
      now: at("2026-03-30T00:00:00Z"),
    });
    expect(period?.lookFromAt).toBe("2026-02-25T08:00:00.000Z");
  });

  it.each<[string, Partial<Subscription>]>([["nothing to hold back", { delivery: "instant" }]])(
    "has none for alerts with %s",
    (_, change) => {
      const now = at("2027-01-01T00:00:00.000Z");
      expect(decidePeriod({ ...daily, ...change }, { lastEndAt: null, now })).toBeNull();
    },
  );

  it("holds back alerts until quiet hours end", () => {
    const quiet = {
      ...daily,
      delivery: "instant" as const,
      quietHours: { fromMinutes: 1_320, toMinutes: 420 },
    };
    const period = decidePeriod(quiet, { lastEndAt: null, now: at("2026-03-28T06:00:00.000Z") });
    expect(period).toMatchObject({ toAt: "2026-03-28T06:00:00.000Z" });
  });
});

describe("decideDigestEvents", () => {
  const registered = (id: string, change: Partial<EventView> = {}) =>
    event({ id, occurredOn: "2026-03-28", recordedAt: "2026-03-28T10:00:00.000Z", ...change });
  const telling = (eventId: string): Telling => ({
    ...{
      eventId,
      subscriptionId: "other",
      period: null,
      state: "sent",
      failure: null,
      sentAt: null,
    },
  });

  it("tells what is wanted and news", () => {
    const events = [
      registered("a"),
      registered("b", { kind: "milestone" }),
      registered("c", { recordedAt: "2026-03-27T11:59:59.999Z" }),
      registered("d", { occurredOn: "2026-02-25", recordedAt: "2026-03-28T10:00:00.000Z" }),
    ];
    const wanted = { ...daily, kinds: ["pledge_new" as const], baselineOn: "2026-01-01" };
    expect(decideDigestEvents(wanted, { events, tellings: [] }).map(({ id }) => id)).toEqual(["a"]);
  });

  it("tells again in a digest what was alerted, and not among what was held back", () => {
    const told = { events: [registered("a")], tellings: [telling("a")] };
    expect(decideDigestEvents(daily, told)).toHaveLength(1);
    const capped: Subscription = { ...daily, delivery: "instant", maxPerHour: 1 };
    expect(decideDigestEvents(capped, told)).toEqual([]);
  });

  it("takes up what only words can decide, and leaves out the rest before reading them", () => {
    const wanted = {
      ...daily,
      companies: ["bmw"],
      keywords: [["steel"]],
      minGrade: "trade_press" as const,
    };
    const events = [registered("a"), registered("b", { company: "baic" }), registered("c")];
    const candidates = decideCandidates(events.map(toRegistered), {
      subscription: wanted,
      told: new Set(["c"]),
    });
    expect(candidates.map(({ id }) => id)).toEqual(["a"]);
  });
});

/** A store of one subscription's digests and of what is registered, and the worker that runs them. */
function createModel(terms: Subscription) {
  const rows: (Pick<Period, "period" | "toAt"> & { eventIds: string[] })[] = [];
  const events: EventView[] = [];
  let clockMs = Date.parse(terms.createdAt);
  const now = () => new Date(clockMs);
  /** A worker decides on what it read; `late` others decided on the same and write after it. */
  const run = (late: number) => {
    const ends = rows.filter(({ toAt }) => toAt <= now().toISOString()).map(({ toAt }) => toAt);
    const period = decidePeriod(terms, { lastEndAt: ends.toSorted().at(-1) ?? null, now: now() });
    if (!period) return;
    const told = new Set(rows.flatMap(({ eventIds }) => eventIds));
    const registered = events.filter(
      ({ recordedAt }) => recordedAt >= period.lookFromAt && recordedAt < period.toAt,
    );
    const candidates = decideCandidates(registered.map(toRegistered), {
      subscription: terms,
      told,
    });
    const chosen = decideDigestEvents(terms, { events: candidates, tellings: [] });
    for (let worker = 0; worker <= late; worker += 1) {
      if (rows.some((row) => row.period === period.period)) continue;
      rows.push({ ...period, eventIds: chosen.map(({ id }) => id) });
    }
  };
  return {
    ...{ rows, events, run },
    setClock: (ms: number) => {
      clockMs = Math.max(ms, Date.parse(terms.createdAt));
    },
    register: () => {
      const recordedAt = now().toISOString();
      events.push(
        event({ id: `e${events.length}`, recordedAt, occurredOn: recordedAt.slice(0, 10) }),
      );
    },
  };
}

describe("digests over time", () => {
  it("tell each event exactly once, whatever clocks, workers and restarts do", () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("event" as const) }),
      fc.record({ kind: fc.constant("run" as const), late: fc.integer({ min: 0, max: 2 }) }),
      fc.record({
        kind: fc.constant("pass" as const),
        minutes: fc.integer({ min: 0, max: 20_000 }),
      }),
      // How far the clock is off: it jumps by up to a month, within what a digest looks back on.
      fc.record({
        kind: fc.constant("jump" as const),
        minutes: fc.integer({ min: -21_600, max: 21_600 }),
      }),
    );
    const terms = fc.record({
      delivery: fc.constantFrom("daily" as const, "weekly" as const),
      atMinutes: fc.integer({ min: 0, max: 1_439 }),
      weekday: fc.integer({ min: 1, max: 7 }),
      timeZone: fc.constantFrom("UTC", "Europe/Berlin", "Australia/Lord_Howe", "America/New_York"),
    });
    fc.assert(
      fc.property(terms, fc.array(step, { maxLength: 60 }), (how, steps) => {
        const model = createModel(subscription({ ...how, createdAt: "2026-03-01T00:00:00.000Z" }));
        let trueMs = Date.parse("2026-03-20T00:00:00.000Z");
        let offMs = 0;
        for (const one of steps) {
          if (one.kind === "pass") trueMs += one.minutes * MINUTE_MS;
          if (one.kind === "jump") offMs = one.minutes * MINUTE_MS;
          model.setClock(trueMs + offMs);
          if (one.kind === "event") model.register();
          if (one.kind === "run") model.run(one.late);
        }
        for (const days of [20, 40, 60]) {
          model.setClock(trueMs + days * DAY_MS);
          model.run(0);
        }
        const told = model.rows.flatMap(({ eventIds }) => eventIds);
        expect(told.toSorted()).toEqual(model.events.map(({ id }) => id).toSorted());
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
