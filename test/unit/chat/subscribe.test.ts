import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSubscribe, type SubscribeRequest } from "../../../src/chat/subscribe/subscribe.ts";
import { saySubscription } from "../../../src/chat/subscribe/subscribe-say.ts";
import { COMPANIES } from "../../../src/pledge/companies.ts";
import { EventKind } from "../../../src/pledge/event.ts";
import { EvidenceGrade } from "../../../src/pledge/evidence-grade.ts";
import { Metric } from "../../../src/pledge/metric.ts";
import type { Clause } from "../../../src/store/types/subscription.ts";
import { sayRefused } from "./support/troubles.ts";

/** What is said back; a request that is refused fails the test. */
function say(text: string): string {
  const parsed = parseSubscribe(text);
  if (!parsed.ok) throw new Error(`${text}: ${sayRefused(parsed)}`);
  return saySubscription(parsed.request);
}

describe("parseSubscribe", () => {
  it.each([
    ["all", "Everything, as it happens"],
    ["BMW", "BMW Group, as it happens"],
    ["bmw, bmw and BMW Group", "BMW Group, as it happens"],
    ["audi", "Audi, as it happens"],
    ["renault trucks or volvo trucks", "Renault Trucks or Volvo Trucks, as it happens"],
    ["宝马 碳中和", "BMW Group, about net zero, as it happens"],
    ["everything of toyota but not milestones", "Toyota Motor, but not milestones, as it happens"],
    [
      "bmw or baic only pledges and changes about net-zero in europe",
      "BMW Group or BAIC Group, only new pledges or changes, about net zero, in Europe, as it happens",
    ],
    ["only milestones of bmw and baic", "BMW Group or BAIC Group, only milestones, as it happens"],
    [
      "bmw pledges and baic milestones",
      "BMW Group, only new pledges; or BAIC Group, only milestones, as it happens",
    ],
    [
      "bmw milestones or net zero",
      "BMW Group, only milestones; or BMW Group, about net zero, as it happens",
    ],
    ["kia; or hyundai only pledges", "Kia; or Hyundai Motor, only new pledges, as it happens"],
    ["kia; or hyundai", "Kia or Hyundai Motor, as it happens"],
    ["kia; or all", "Everything, as it happens"],
    ["all, bmw", "Everything, as it happens"],
    ["all but not bmw or audi", "Everything, but not BMW Group or Audi, as it happens"],
    [
      "toyota except milestones in china",
      "Toyota Motor, but not milestones in China, as it happens",
    ],
    ["toyota but not region china", "Toyota Motor, but not in China, as it happens"],
    [
      "toyota except milestones, china",
      "Toyota Motor, but not milestones, but not in China, as it happens",
    ],
    [
      "toyota without milestones but only in europe",
      "Toyota Motor, in Europe, but not milestones, as it happens",
    ],
    [
      "all gone quiet or deadlines or reached",
      "Everything, only pledges gone quiet or passed deadlines or reached pledges, as it happens",
    ],
    [
      'all mentioning steel or "green hydrogen" and "port"',
      'Everything, mentioning "steel" or "green hydrogen" and "port", as it happens',
    ],
    ['all "a b" or “c” and "d"', 'Everything, mentioning "a b" or "c" and "d", as it happens'],
    [
      "bmw trade press or better",
      "BMW Group, with evidence of trade press or better, as it happens",
    ],
    [
      "bmw evidence at least company release",
      "BMW Group, with evidence of a company release or better, as it happens",
    ],
    ["bmw with history", "BMW Group, as it happens, with history"],
    ["bmw in english", "BMW Group, as it happens"],
  ])("reads %j", (text, said) => {
    expect(say(text)).toBe(said);
  });

  it.each([
    ["daily", "daily at 9:00 UTC"],
    ["daily at 0", "daily at 0:00 UTC"],
    ["daily at 23:59", "daily at 23:59 UTC"],
    ["daily at 12am", "daily at 0:00 UTC"],
    ["daily at 12 pm", "daily at 12:00 UTC"],
    ["every day 8.30 asia/shanghai", "daily at 8:30 Asia/Shanghai"],
    ["at 9 Europe/Berlin daily", "daily at 9:00 Europe/Berlin"],
    ["weekly", "weekly on Monday at 9:00 UTC"],
    ["weekly on monday at 8:30 Asia/Shanghai", "weekly on Monday at 8:30 Asia/Shanghai"],
    ["on sundays", "weekly on Sunday at 9:00 UTC"],
    ["every fri at 5pm America/New_York", "weekly on Friday at 17:00 America/New_York"],
    ["daily even when nothing is new", "daily at 9:00 UTC, even when nothing is new"],
    ["daily skip when nothing is new", "daily at 9:00 UTC"],
    ["quiet 22-7", "as it happens, quiet from 22:00 to 7:00 UTC"],
    [
      "quiet hours from 22:30 to 7 Europe/Berlin",
      "as it happens, quiet from 22:30 to 7:00 Europe/Berlin",
    ],
    ["quiet 10 pm to 7 am", "as it happens, quiet from 22:00 to 7:00 UTC"],
    ["quiet 0-23:59", "as it happens, quiet from 0:00 to 23:59 UTC"],
    ["at most 1 an hour", "as it happens, at most 1 an hour, the rest daily at 9:00 UTC"],
    [
      "max 1000 alerts per hour, the rest at 18 Europe/Berlin",
      "as it happens, at most 1000 an hour, the rest daily at 18:00 Europe/Berlin",
    ],
    ["once a week", "weekly on Monday at 9:00 UTC"],
    ["min grade company release", "with evidence of a company release or better, as it happens"],
    [
      "instantly at most 5/hour quiet 22-7",
      "as it happens, quiet from 22:00 to 7:00 UTC, at most 5 an hour",
    ],
  ])("reads %j as how it is told", (text, said) => {
    expect(say(`bmw ${text}`)).toBe(`BMW Group, ${said}`);
  });

  it.each([
    ["", /Say which companies/],
    ["only milestones", /Say which companies/],
    ["bwm", /Did you mean BMW\?/],
    ["BIAC", /Did you mean BAIC\?/],
    ["toyoat", /Did you mean Toyota\?/],
    ["great wal motor", /Did you mean Great Wall/],
    ["bmw daly", /Did you mean daily\?/],
    ["bmw milsetones", /Did you mean milestones\?/],
    ["bmw qwrtz", /do not understand "qwrtz"/],
    ["宝马 每天", /do not understand "每天"/],
    ["toyota*", /Did you mean Toyota\?/],
    ["(bmw)", /Brackets/],
    ["bmw and", /missing after/],
    ["bmw or daily", /missing after/],
    ["gm in", /missing after "in"/],
    ["gm in Mars", /do not understand|did you mean/i],
    ["bmw daily at 9 Europe/Berlin about", /missing after "about"/],
    ["bmw but not", /left out/],
    ["bmw but not daily", /left out/],
    ["all but not all", /leaves out everything/],
    ["bmw or not milestones", /nearly everything/],
    ["bmw only withdrawn", /Say "changes"/],
    ["bmw at 9", /goes with "daily"/],
    ["bmw Europe/Berlin", /time zone goes with/],
    ["bmw daily at 24", /no time of day/],
    ["bmw daily at 9:60", /no time of day/],
    ["bmw daily at 13 pm", /no time of day/],
    ["bmw daily at 0 am", /no time of day/],
    ["bmw daily at 9 Europe/Berln", /Did you mean Europe\/Berlin\?/],
    ["bmw daily at 9 berlin", /Did you mean Europe\/Berlin\?/],
    ["bmw daily at 9 munich", /Did you mean Europe\/Berlin\?/],
    ["bmw daily at 9 Mars/Phobos", /no time zone/],
    ["bmw daily at 9 CET", /several places/],
    ["bmw daily at 9 UTC+8", /no summer time/],
    ["bmw daily on monday", /weekly digest only/],
    ["bmw daily weekly", /does not go with/],
    ["bmw daily at 9 at 10", /does not go with/],
    ["bmw monthly", /as it happens, daily or weekly/],
    ["bmw on weekdays", /as it happens, daily or weekly/],
    ["bmw quiet hours", /when it is to be quiet/],
    ["bmw quiet 22", /when it is to be quiet/],
    ["bmw quiet from 22:00 Europe/Berlin", /when it is to be quiet/],
    ["bmw quiet 22-22", /no part of the day/],
    ["bmw quiet 24-7", /no part of the day/],
    ["bmw daily quiet 22-7", /hold back alerts/],
    ["bmw quiet 22-7 at 9", /when they end/],
    ["bmw at most 0 an hour", /1 to 1000/],
    ["bmw at most 1001 an hour", /1 to 1000/],
    ["bmw at most 5 a day", /by the hour/],
    ["bmw weekly at most 5 an hour", /one message/],
    ["bmw even when nothing is new", /can be empty/],
    ["bmw only company releases", /or better/],
    ["bmw in german", /English or Chinese/],
    ["bmw language fr", /English or Chinese/],
    ['bmw mentioning ""', /keyword/],
    [`bmw ${"x".repeat(1_000)}`, /at most 1000 characters/],
  ])("refuses %j and says what to do", (text, message) => {
    const parsed = parseSubscribe(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(sayRefused(parsed)).toMatch(message);
    expect(parsed.suggestions.length).toBeGreaterThan(0);
    for (const suggestion of parsed.suggestions)
      expect(parseSubscribe(suggestion.replace(/^subscribe /, ""))).toMatchObject({ ok: true });
  });

  it("mends a slip and leaves the rest as it was", () => {
    expect(parseSubscribe("baic, bwm daily at 9 Europe/Berlin")).toMatchObject({
      suggestions: ["subscribe baic, BMW daily at 9 Europe/Berlin"],
    });
  });

  it("mends several slips at once", () => {
    expect(parseSubscribe("bwm dayly at 9 europe/berln")).toMatchObject({
      troubles: [{ says: "unknown", of: ["bwm", ["BMW"]] }],
      suggestions: ["subscribe BMW daily at 9 Europe/Berlin"],
    });
  });

  it("suggests no dangling word or comma", () => {
    for (const text of ["gm in Mars", "gm in", "gm, qwrtz", "gm about"])
      expect(parseSubscribe(text)).toMatchObject({ suggestions: ["subscribe gm"] });
  });

  it("says that quiet hours and a time for the rest exclude each other, and suggests it without the time", () => {
    const both = "ford at most 5 an hour, the rest daily at 18 Europe/Berlin quiet 22-7";
    expect(parseSubscribe(both)).toMatchObject({
      troubles: [{ says: "quietHasItsEnd" }],
      suggestions: ["subscribe ford at most 5 an hour, Europe/Berlin quiet 22-7"],
    });
  });

  it("suggests the rest where words mean nothing", () => {
    expect(parseSubscribe("bmw qwrtz and audi zzzz daily")).toMatchObject({
      troubles: [{ says: "notUnderstood", of: ["qwrtz"] }],
      suggestions: ["subscribe bmw and audi daily"],
    });
  });

  it("reads every company, brand, metric and kind by the name that it says", () => {
    for (const { id, name, brands } of COMPANIES) {
      expect([name, parseSubscribe(name)]).toMatchObject([name, { request: { companies: [id] } }]);
      for (const brand of brands)
        expect([brand.name, parseSubscribe(brand.name)]).toMatchObject([
          ...[brand.name, { request: { brands: [{ companyId: id, brand: brand.name }] } }],
        ]);
    }
  });

  it("never throws", () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 8 }),
        fc.constantFrom(
          ...'bmw all only not but or and ; , daily at 9 quiet 22-7 Europe/Berlin " mentioning in china net-zero trade press or better at most 5 an hour'.split(
            " ",
          ),
        ),
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const parsed = parseSubscribe(list.join(" "));
        if (parsed.ok) expect(parseSubscribe(saySubscription(parsed.request))).toEqual(parsed);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("reads what it says back as the same subscription", () => {
    fc.assert(
      fc.property(request(), (wanted) => {
        const said = saySubscription(wanted);
        fc.pre(said.length <= MAX_SAID_CHARS);
        const parsed = parseSubscribe(said);
        expect(parsed).toEqual({ ok: true, request: wanted });
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("reads every two metrics back, side by side", () => {
    const plain = parseSubscribe("all");
    if (!plain.ok) throw new Error("all is refused");
    for (const one of Metric.options)
      for (const other of Metric.options.filter((metric) => metric !== one)) {
        const request = { ...plain.request, metrics: [one, other] };
        const parsed = parseSubscribe(saySubscription(request));
        const read = parsed.ok ? [...parsed.request.metrics].toSorted() : parsed;
        expect(read).toEqual([one, other].toSorted());
      }
  });
});

/** A longer one is refused, with a message that says so. */
const MAX_SAID_CHARS = 1_000;

const REGIONS = ["CN", "EU", "US", "JP", "DE", "GB", "TR", "KR", "CH", "ZA", "NO", "AT"];
const BRANDS = COMPANIES.flatMap(({ id, brands }) =>
  brands.map(({ name }) => ({ companyId: id, brand: name })),
);
const some = <T>(values: readonly T[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const keyword = fc
  .stringMatching(/^[a-z][a-z0-9 -]{0,10}[a-z]$/)
  .map((text) => text.replace(/ +/g, " "));

const arbitraryClause = (): fc.Arbitrary<Clause> =>
  fc.record({
    companies: some(COMPANIES.map(({ id }) => id)),
    brands: some(BRANDS, 2),
    kinds: some(EventKind.options),
    metrics: some(Metric.options),
    regions: some(REGIONS),
    keywords: fc.array(fc.uniqueArray(keyword, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  });

const aboutKey = ({ companies: _, brands: __, ...rest }: Clause) =>
  JSON.stringify(
    Object.values(rest).map((list) => list.map((one) => JSON.stringify(one)).toSorted()),
  );

/** Clauses that differ in more than their companies: others would be said, and read, as one. */
const clauses = (length: { minLength?: number; maxLength: number }) =>
  fc.uniqueArray(arbitraryClause(), { ...length, selector: aboutKey });

function request(): fc.Arbitrary<SubscribeRequest> {
  const hour = fc.integer({ min: 0, max: 1_439 });
  const place = {
    timeZone: fc.constantFrom(
      "UTC",
      "Europe/Berlin",
      "Asia/Shanghai",
      "America/Argentina/Buenos_Aires",
    ),
  };
  const none = {
    ...{ atMinutes: fc.constant(540), weekday: fc.constant(1), quietHours: fc.constant(null) },
    ...{ maxPerHour: fc.constant(null), tellsNothingNew: fc.constant(false) },
  };
  const cap = fc.integer({ min: 1, max: 1_000 });
  const quiet = fc
    .record({ fromMinutes: hour, toMinutes: hour })
    .filter(({ fromMinutes, toMinutes }) => fromMinutes !== toMinutes);
  const told = fc.oneof(
    fc.record({ ...none, delivery: fc.constant("instant" as const), timeZone: fc.constant("UTC") }),
    fc.record({
      ...none,
      ...place,
      delivery: fc.constant("instant" as const),
      quietHours: quiet,
      maxPerHour: fc.option(cap),
    }),
    fc.record({
      ...none,
      ...place,
      delivery: fc.constant("instant" as const),
      atMinutes: hour,
      maxPerHour: cap,
    }),
    fc.record({
      ...none,
      ...place,
      delivery: fc.constant("daily" as const),
      atMinutes: hour,
      tellsNothingNew: fc.boolean(),
    }),
    fc.record({
      ...none,
      ...place,
      delivery: fc.constant("weekly" as const),
      atMinutes: hour,
      weekday: fc.integer({ min: 1, max: 7 }),
      tellsNothingNew: fc.boolean(),
    }),
  );
  const isEmpty = (clause: Clause) => Object.values(clause).every((list) => list.length === 0);
  const except = clauses({ maxLength: 2 }).filter((list) => !list.some(isEmpty));
  const more = fc.record({
    minGrade: fc.option(fc.constantFrom(...EvidenceGrade.options)),
    history: fc.boolean(),
    language: fc.constantFrom("en" as const, "zh" as const),
  });
  return fc
    .tuple(clauses({ minLength: 1, maxLength: 3 }), except, told, more)
    .map(([[first, ...alternatives], excluded, how, rest]) => ({
      ...(first ?? emptyClause),
      ...{ alternatives, except: excluded },
      ...how,
      ...rest,
    }));
}

const emptyClause: Clause = {
  ...{ companies: [], brands: [], kinds: [], metrics: [], regions: [], keywords: [] },
};
