import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay, parseInstant, toPublished } from "../../../src/news/dates.ts";

describe("toPublished", () => {
  it.each([
    ["2026-01-15", "2026-01-15"],
    ["2009-03-01", "2009-03-01"],
    ["2026-01-16", "2026-01-16"],
    ["2026-01-17", null],
    ["2031-01-01", null],
    [null, null],
  ])("takes %j, found on the 15th, as %j", (day, published) => {
    expect(toPublished(day, "2026-01-15T23:59:59.000Z")).toBe(published);
  });
});

describe("parseDay", () => {
  it.each([
    ["2025-11-15", "2025-11-15"],
    ["2025-02-29", null],
    ["2024-02-29", "2024-02-29"],
    ["2025-13-01", null],
    ["2025/6/3 10:00", "2025-06-03"],
    ["20 November 2026", "2026-11-20"],
    ["Nov. 20, 2026", "2026-11-20"],
    ["Posted on November 3rd, 2021 by admin", "2021-11-03"],
    ["15. März 2024", "2024-03-15"],
    ["15 de marzo de 2024", "2024-03-15"],
    ["le 3 août 2023", "2023-08-03"],
    ["20.11.2026", "2026-11-20"],
    ["4/5/2026", "2026-04-05"],
    ["25/5/2026", "2026-05-25"],
    ["2026年11月20日", "2026-11-20"],
    ["２０２６年１月２日", "2026-01-02"],
    ["2026년 3월 4일", "2026-03-04"],
    ["Tue, 10 Jun 2025 04:00:00 GMT", "2025-06-10"],
    ["in 2030", null],
    ["40% by 2030 compared to 2019", null],
    ["", null],
  ])("reads %j as %j", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});

describe("parseInstant", () => {
  it.each([
    ["Tue, 10 Jun 2025 04:00:00 GMT", "2025-06-10T04:00:00.000Z"],
    ["Tue, 10 Jun 2025 04:00:00 CET", "2025-06-10T03:00:00.000Z"],
    ["Tue, 10 Jun 2025 04:00:00 EST", "2025-06-10T09:00:00.000Z"],
    ["Tue, 10 Jun 2025 04:00:00 +0530", "2025-06-09T22:30:00.000Z"],
    ["Tue, 10 Jun 25 04:00:00 GMT", "2025-06-10T04:00:00.000Z"],
    ["2025-06-10T04:00:00-07:00", "2025-06-10T11:00:00.000Z"],
    ["2025-06-10T04:00:00.123Z", "2025-06-10T04:00:00.000Z"],
    ["2025-06-10 16:30", "2025-06-10T16:30:00.000Z"],
    ["Nov 20, 2026 4:05 pm", "2026-11-20T16:05:00.000Z"],
    ["Nov 20, 2026 12:05 am", "2026-11-20T00:05:00.000Z"],
    ["2025-06-10", "2025-06-10T00:00:00.000Z"],
    ["2026年11月20日 08:30", "2026-11-20T08:30:00.000Z"],
    ["yesterday", null],
  ])("reads %j as %j", (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it("never throws, and gives an instant or null", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/.:T+ -]{4,30}$/)), (text) => {
        const instant = parseInstant(text);
        expect(instant === null || !Number.isNaN(Date.parse(instant))).toBe(true);
      }),
    );
  });
});
