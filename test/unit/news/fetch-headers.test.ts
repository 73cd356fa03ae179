import { describe, expect, it } from "vitest";
import { parseMaxAge, parseRetryAfter } from "../../../src/news/fetch/headers.ts";

const NOW = Date.parse("2026-01-10T12:00:00Z");

describe("parseRetryAfter", () => {
  it.each([
    [null, null],
    ["0", 0],
    ["120", 120_000],
    ["1.5", 1_500],
    ["Sat, 10 Jan 2026 12:01:00 GMT", 60_000],
    ["Sat, 10 Jan 2026 11:00:00 GMT", 0],
    ["soon", null],
    ["-5", null],
  ])("reads %j as %j ms", (value, ms) => {
    expect(parseRetryAfter(value, NOW)).toBe(ms);
  });
});

describe("parseMaxAge", () => {
  it.each<[string, Record<string, string>, number | null]>([
    ["nothing", {}, null],
    ["max-age", { "cache-control": "public, max-age=600" }, 600],
    ["max-age less age", { "cache-control": "max-age=600", age: "200" }, 400],
    ["an age above max-age", { "cache-control": "max-age=600", age: "900" }, 0],
    ["s-maxage, which is for proxies", { "cache-control": "s-maxage=600" }, null],
    ["no-cache", { "cache-control": "no-cache, max-age=600" }, null],
    ["Expires", { expires: "Sat, 10 Jan 2026 13:00:00 GMT" }, 3_600],
    [
      "Expires against Date",
      { expires: "Sat, 10 Jan 2026 13:00:00 GMT", date: "Sat, 10 Jan 2026 12:30:00 GMT" },
      1_800,
    ],
    ["Expires in the past", { expires: "Sat, 10 Jan 2026 11:00:00 GMT" }, null],
    ["Expires that is no date", { expires: "0" }, null],
  ])("reads %s", (_, headers, seconds) => {
    expect(parseMaxAge(headers, NOW)).toBe(seconds);
  });
});
