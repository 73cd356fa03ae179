import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSubscribe } from "../../../src/chat/subscribe/subscribe.ts";
import {
  formToSubscribe,
  newForm,
  type SubscribeForm,
  subscriptionToForm,
} from "../../../src/chat/subscribe/subscribe-form.ts";
import {
  companyOption,
  searchCompanies,
  searchTimeZones,
  subscribeMenus,
} from "../../../src/chat/subscribe/subscribe-menus.ts";
import { saySubscription } from "../../../src/chat/subscribe/subscribe-say.ts";
import { subscription } from "./support/subscription.ts";
import { sayRefused } from "./support/troubles.ts";

const form = (fields: Partial<SubscribeForm> = {}): SubscribeForm => ({
  ...newForm(null),
  ...fields,
});

const typed = (text: string) => {
  const parsed = parseSubscribe(text);
  if (!parsed.ok) throw new Error(sayRefused(parsed));
  return parsed.request;
};

describe("a form for a subscription", () => {
  it.each<[string, Partial<SubscribeForm>]>([
    ["all", {}],
    ["bmw, mini", { companies: ["bmw", "bmw/MINI"] }],
    [
      "bmw only milestones or changes",
      { companies: ["bmw"], kinds: ["milestone", "pledge_changed"] },
    ],
    ["all about net zero in Europe", { metrics: ["net-zero"], regions: ["EU"] }],
    [
      "all daily at 7:30 Europe/Berlin",
      { delivery: "daily", at: "07:30", timeZone: "europe/berlin" },
    ],
    ["bmw weekly on friday at 9 UTC", { companies: ["bmw"], delivery: "weekly", weekday: "5" }],
    [
      "all quiet 22-7 Asia/Shanghai",
      { quietFrom: "22:00", quietTo: "07:00", timeZone: "Asia/Shanghai" },
    ],
    ["all from trade press or better in chinese", { minGrade: "trade_press", language: "zh" }],
  ])("asks for what typing %j asks for", (text, fields) => {
    expect(formToSubscribe(form(fields), null)).toEqual({ ok: true, request: typed(text) });
  });

  it.each<[string, Partial<Record<keyof SubscribeForm, string | string[]>>, string]>([
    ["an unknown company", { companies: ["acme"] }, "companies"],
    ["a brand of another company", { companies: ["baic/MINI"] }, "companies"],
    ["an unknown kind", { kinds: ["rumour"] }, "kinds"],
    ["an unknown metric", { metrics: ["beauty"] }, "metrics"],
    ["a place that is no code", { regions: ["Atlantis"] }, "regions"],
    ["a digest without a time", { delivery: "daily", at: "25:00" }, "at"],
    ["a zone that is none", { delivery: "daily", timeZone: "Mars/Base" }, "timeZone"],
    ["half of quiet hours", { quietFrom: "22:00" }, "quietTo"],
    ["quiet hours without length", { quietFrom: "22:00", quietTo: "22:00" }, "quietTo"],
    [
      "quiet hours of a digest",
      { delivery: "daily", quietFrom: "22:00", quietTo: "7:00" },
      "quietFrom",
    ],
    ["a day that no week has", { delivery: "weekly", weekday: "8" }, "weekday"],
    ["a way of telling that is none", { delivery: "hourly" }, "delivery"],
    ["a source that is none", { minGrade: "gossip" }, "minGrade"],
  ])("names the field of %s", (_, fields, field) => {
    const outcome = formToSubscribe({ ...form(), ...fields }, null);
    expect(outcome.ok ? [] : outcome.problems.map((problem) => problem.field)).toEqual([field]);
  });

  it("takes chosen values as a list or joined by commas", () => {
    const joined = { ...form(), companies: "bmw,baic", metrics: "" };
    expect(formToSubscribe(joined, null)).toEqual({ ok: true, request: typed("bmw, baic") });
  });

  it("keeps what it cannot show of the subscription that is changed, and says what", () => {
    const { history: _, ...terms } = typed(
      'bmw mentioning "solid" but not milestones at most 3 an hour at 8 UTC',
    );
    const before = subscription({ ...terms, baselineOn: null });
    const shown = subscriptionToForm(before);
    expect(shown.kept).toBe('mentioning "solid", but not milestones, at most 3 an hour');
    expect(formToSubscribe(shown, before)).toEqual({
      ok: true,
      request: { ...terms, history: true },
    });
  });

  it("reads anything that is sent without failing", () => {
    fc.assert(
      fc.property(fc.anything(), (sent) => {
        expect(typeof formToSubscribe(sent, null).ok).toBe("boolean");
      }),
    );
  });

  it("makes only what can be said back and typed, and shows it again as it was", () => {
    const menus = subscribeMenus();
    const some = (options: readonly { value: string }[]) =>
      fc.subarray(
        options.map(({ value }) => value),
        { maxLength: 3 },
      );
    const one = (options: readonly { value: string }[]) =>
      fc.constantFrom(...options.map(({ value }) => value));
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
    const sent = fc.record({
      companies: some(searchCompanies("", 500)),
      kinds: some(menus.kinds),
      metrics: some(menus.metrics),
      regions: some(menus.regions),
      delivery: one(menus.delivery),
      at: time,
      weekday: one(menus.weekday),
      timeZone: one(searchTimeZones("", 50)),
      quietFrom: fc.oneof(fc.constant(""), time),
      quietTo: fc.oneof(fc.constant(""), time),
      minGrade: fc.oneof(fc.constant(""), one(menus.minGrade)),
      language: one(menus.language),
    });
    fc.assert(
      fc.property(sent, (fields) => {
        const outcome = formToSubscribe(fields, null);
        if (!outcome.ok) return;
        const { request } = outcome;
        expect(typed(saySubscription(request))).toEqual(request);
        const stored = subscription({ ...request, baselineOn: "2026-01-01" });
        expect(formToSubscribe(subscriptionToForm(stored), stored)).toEqual(outcome);
      }),
    );
  });
});

describe("the menus of a form", () => {
  it("finds companies by any of their names, the nearest first", () => {
    expect(searchCompanies("bm", 5)[0]).toEqual({ value: "bmw", label: "BMW Group" });
    expect(searchCompanies("宝马", 5)[0]?.value).toBe("bmw");
    expect(searchCompanies("Mini", 5)[0]).toEqual({ value: "bmw/MINI", label: "MINI (BMW Group)" });
    expect(searchCompanies("no such maker", 5)).toEqual([]);
    expect(searchCompanies("", 100).every(({ value }) => !value.includes("/"))).toBe(true);
    expect(companyOption("bmw/MINI").label).toBe("MINI (BMW Group)");
  });

  it("finds time zones by city", () => {
    expect(searchTimeZones("berl", 5)[0]?.value).toBe("Europe/Berlin");
    expect(searchTimeZones("", 5)).toHaveLength(5);
  });
});
