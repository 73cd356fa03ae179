import { describe, expect, it } from "vitest";
import type { Matchable } from "../../../src/chat/subscribe/filter.ts";
import {
  decideAlerts,
  findLimited,
  hourBefore,
  isQuiet,
} from "../../../src/chat/subscribe/quiet-hours.ts";
import { subscription } from "./support/subscription.ts";

const night = { fromMinutes: 22 * 60, toMinutes: 7 * 60 };
const noon = { fromMinutes: 12 * 60, toMinutes: 13 * 60 };

describe("isQuiet", () => {
  it.each([
    [null, "UTC", "2026-01-15T23:00:00Z", false],
    [night, "UTC", "2026-01-15T21:59:59.999Z", false],
    [night, "UTC", "2026-01-15T22:00:00Z", true],
    [night, "UTC", "2026-01-15T00:00:00Z", true],
    [night, "UTC", "2026-01-15T06:59:59.999Z", true],
    [night, "UTC", "2026-01-15T07:00:00Z", false],
    [noon, "UTC", "2026-01-15T12:00:00Z", true],
    [noon, "UTC", "2026-01-15T13:00:00Z", false],
    [night, "Asia/Shanghai", "2026-01-15T14:00:00Z", true],
    [night, "Europe/Berlin", "2026-07-15T05:00:00Z", false],
    [night, "Europe/Berlin", "2026-01-15T05:00:00Z", true],
  ])("%j %s %s: %s", (quietHours, timeZone, now, quiet) => {
    expect(isQuiet({ quietHours, timeZone }, new Date(now))).toBe(quiet);
  });
});

describe("decideAlerts", () => {
  const event: Matchable = {
    pledgeId: null,
    ...{ kind: "milestone", company: "bmw", brand: null, metric: "ev-volume", region: null },
    ...{ occurredOn: "2026-01-15", grade: "unknown", text: "" },
  };
  const events = ["e1", "e2", "e3"].map((id) => ({ id, event }));
  const now = new Date("2026-01-15T23:00:00.000Z");
  const limited = subscription({ id: "limited", maxPerHour: 2 });

  it("owes one message for each event and channel, by whichever subscription may tell", () => {
    const quiet = subscription({ id: "quiet", quietHours: night });
    const other = subscription({ id: "other", companies: ["baic"] });
    const subscriptions = [quiet, other, limited, subscription({ id: "more", maxPerHour: 1 })];
    const owed = decideAlerts({ events, subscriptions, now }, new Map());
    expect(owed.map(({ eventId, subscriptionId }) => [eventId, subscriptionId])).toEqual([
      ["e1", "limited"],
      ["e2", "limited"],
      ["e3", "more"],
    ]);
  });

  it("counts what was alerted within the hour", () => {
    const happened = { events, subscriptions: [limited], now };
    expect(decideAlerts(happened, new Map([["limited", 1]]))).toHaveLength(1);
    expect(decideAlerts(happened, new Map([["limited", 5]]))).toEqual([]);
    expect(hourBefore(now)).toBe("2026-01-15T22:00:00.001Z");
  });

  it("takes nothing of a limit where another tells without one", () => {
    const subscriptions = [limited, subscription({ id: "free" })];
    const owed = decideAlerts({ events, subscriptions, now }, new Map());
    expect(owed.map(({ subscriptionId }) => subscriptionId)).toEqual(["free", "free", "free"]);
  });

  it("counts only for those with a limit that want something now", () => {
    const subscriptions = [
      ...[limited, subscription(), { ...limited, id: "quiet", quietHours: night }],
      { ...limited, id: "other", companies: ["baic"] },
    ];
    expect(findLimited({ events, subscriptions, now }).map(({ id }) => id)).toEqual(["limited"]);
  });
});
