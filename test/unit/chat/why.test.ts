import { describe, expect, it } from "vitest";
import { renderPlain } from "../../../src/chat/card.ts";
import { renderWhy } from "../../../src/chat/cards/why-card.ts";
import { decideWhy } from "../../../src/chat/why.ts";
import type { EventView } from "../../../src/pledge/view.ts";
import type { Telling } from "../../../src/store/types/digest.ts";
import type { Subscription } from "../../../src/store/types/subscription.ts";
import { clause, subscription } from "./support/subscription.ts";
import { event, evidence } from "./support/views.ts";

const now = new Date("2025-11-16T09:00:00.000Z");
const telling = (change: Partial<Telling> = {}): Telling => ({
  ...{ eventId: "evt_0001", subscriptionId: "s1", period: null, state: "sent" },
  ...{ failure: null, sentAt: "2025-11-15T10:00:01.000Z" },
  ...change,
});

function say(
  terms: Partial<Subscription>,
  { happened = {}, tellings = [] }: { happened?: Partial<EventView>; tellings?: Telling[] } = {},
): string {
  const asked = { event: event(happened), subscription: subscription(terms) };
  const why = decideWhy({ ...asked, tellings, now });
  return renderPlain(
    renderWhy(asked.event, [{ subscription: asked.subscription, why }], {
      others: [],
      language: "en",
    }),
  );
}

describe("why", () => {
  it.each<[string, Partial<Subscription>]>([
    ["stopped by its companies, as this is of BMW Group", { companies: ["baic"] }],
    ["stopped by its kinds, as this is: new pledge", { kinds: ["milestone"] }],
    ["stopped by its metrics, as this is about net zero", { metrics: ["ev-share"] }],
    ["stopped by its places, as this names none", { regions: ["CN"] }],
    ["stopped by its keywords", { keywords: [["steel"]] }],
    [
      "stopped by its sources (with evidence of trade press or better), as this is from an unknown source",
      { minGrade: "trade_press" },
    ],
    [
      "stopped, as it leaves out new pledges of BMW Group",
      { except: [clause({ kinds: ["pledge_new"], companies: ["bmw"] })] },
    ],
    ["registered before this began (2025-11-16)", { createdAt: "2025-11-16T00:00:00.000Z" }],
    ["happened before this began (2025-11-16)", { baselineOn: "2025-11-16" }],
    ["paused", { state: "paused" }],
    ["the platform refuses messages", { state: "needs_attention" }],
    ["registered while this was paused", { resumedAt: "2025-11-16T00:00:00.000Z" }],
    [
      "comes with the digest, 2025-11-17 9:00 Europe/Berlin",
      { delivery: "daily", timeZone: "Europe/Berlin" },
    ],
    [
      "held back by quiet hours or the limit; comes 2025-11-17 7:00 UTC",
      { quietHours: { fromMinutes: 1_320, toMinutes: 420 } },
    ],
  ])("says: %s", (text, terms) => {
    expect(say(terms)).toContain(text);
  });

  it("says that an event was found too late to be news", () => {
    const text = say({ baselineOn: "2025-01-01" }, { happened: { occurredOn: "2025-10-15" } });
    expect(text).toContain("no news: it was learned of more than 30 days after it happened");
  });

  it("names the place and the source that stopped an event", () => {
    const happened = {
      region: "DE",
      evidence: evidence({ grade: "machine_translation" as const }),
    };
    expect(say({ regions: ["CN"] }, { happened })).toContain("as this is of Germany");
    expect(say({ minGrade: "unknown" }, { happened })).toContain("from a machine translation");
  });

  it.each<[string, Telling]>([
    ["It was sent here:", telling()],
    ["sent as an alert, 2025-11-15 10:00 UTC", telling()],
    ["sent in the digest of 2025-11-15", telling({ period: "2025-11-15" })],
    [
      "to be sent as an alert (last try: rate limited)",
      telling({ state: "pending", failure: "rate_limited", sentAt: null }),
    ],
    ["It was not sent here yet:", telling({ state: "pending", sentAt: null })],
    [
      "the platform refused it as an alert (last try: invalid)",
      telling({ state: "rejected", failure: "invalid", sentAt: null }),
    ],
    ["sent as an alert, 2025-11-15 10:00 UTC", telling({ subscriptionId: "s2" })],
  ])("says: %s", (text, told) => {
    expect(say({}, { tellings: [told] })).toContain(text);
  });
});
