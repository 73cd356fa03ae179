import { describe, expect, it } from "vitest";
import type { Matchable } from "../../../src/chat/subscribe/filter.ts";
import { decideDeliveries, matchSubscription } from "../../../src/chat/subscribe/match.ts";
import type { Subscription } from "../../../src/store/types/subscription.ts";
import { clause, subscription as toSubscription } from "./support/subscription.ts";

const event: Matchable = {
  kind: "milestone",
  company: "bmw",
  brand: null,
  metric: "ev-volume",
  region: "CN",
  pledgeId: null,
  occurredOn: "2026-01-15",
  grade: "trade_press",
  text: "BMW delivered 100,000 electric cars in China.",
};

const subscription = toSubscription({ channelId: "c1" });

describe("matchSubscription", () => {
  it.each<[string, Partial<Subscription>]>([
    ["empty filters", {}],
    ["its company", { companies: ["baic", "bmw"] }],
    ["its kind", { kinds: ["milestone"] }],
    ["its metric", { metrics: ["ev-volume"] }],
    ["its region", { regions: ["CN"] }],
    ["the day of the baseline", { baselineOn: "2026-01-15" }],
    ["a digest", { delivery: "daily" }],
  ])("wants an event by %s", (_, change) => {
    expect(matchSubscription(event, { ...subscription, ...change })).toEqual({ matches: true });
  });

  it.each<[string, Partial<Subscription>]>([
    ["state", { state: "paused" }],
    ["state", { state: "needs_attention" }],
    ["company", { companies: ["baic"] }],
    ["kind", { kinds: ["pledge_new"] }],
    ["metric", { metrics: ["net-zero"] }],
    ["region", { regions: ["EU"] }],
    ["keyword", { keywords: [["steel"]] }],
    ["except", { except: [clause({ kinds: ["milestone"] })] }],
    ["grade", { minGrade: "company_release" }],
    ["baseline", { baselineOn: "2026-01-16" }],
  ])("names %s as what stopped it", (filter, change) => {
    expect(matchSubscription(event, { ...subscription, ...change })).toEqual({
      matches: false,
      filter,
    });
  });

  it("stops an event without a place where places are asked for", () => {
    const match = matchSubscription(
      { ...event, region: null },
      { ...subscription, regions: ["CN"] },
    );
    expect(match).toEqual({ matches: false, filter: "region" });
  });
});

describe("decideDeliveries", () => {
  it("owes a channel one message however many of its subscriptions match", () => {
    const subscriptions = [
      subscription,
      { ...subscription, id: "s2" },
      { ...subscription, id: "s3", channelId: "c2" },
    ];
    expect(decideDeliveries([{ id: "e1", event }], subscriptions, "2026-01-20")).toEqual([
      { eventId: "e1", subscriptionId: "s1", channelId: "c1", language: "en" },
      { eventId: "e1", subscriptionId: "s3", channelId: "c2", language: "en" },
    ]);
  });

  it("owes nothing as it happens to a channel with a digest", () => {
    const daily: Subscription = { ...subscription, delivery: "daily" };
    expect(decideDeliveries([{ id: "e1", event }], [daily], "2026-01-20")).toEqual([]);
  });

  it("looks at every subscription of a channel before it says no", () => {
    const other: Subscription = { ...subscription, id: "s0", companies: ["baic"] };
    expect(
      decideDeliveries([{ id: "e1", event }], [other, subscription], "2026-01-20"),
    ).toHaveLength(1);
  });

  it.each<[string, string, string | null, number]>([
    ["on the day", "2026-01-15", "2025-01-01", 1],
    ["30 days later", "2026-02-14", "2025-01-01", 1],
    ["31 days later", "2026-02-15", "2025-01-01", 0],
    ["years later, where history is wanted", "2030-01-01", null, 1],
  ])(
    "tells what was learned %s: %s, baseline %s, %i messages",
    (_, learnedOn, baselineOn, count) => {
      const owed = decideDeliveries(
        [{ id: "e1", event }],
        [{ ...subscription, baselineOn }],
        learnedOn,
      );
      expect(owed).toHaveLength(count);
    },
  );

  it.each<[string | null, number]>([
    ["2025-01-01", 0],
    [null, 1],
  ])(
    "tells what may be of any age only where history is wanted: baseline %s, %i messages",
    (baselineOn, count) => {
      const undated = { ...event, isAgeUnknown: true };
      const to = [{ ...subscription, baselineOn }];
      expect(decideDeliveries([{ id: "e1", event: undated }], to, "2026-01-15")).toHaveLength(
        count,
      );
    },
  );
});
