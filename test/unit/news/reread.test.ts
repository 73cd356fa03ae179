import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { announcementHash, decideReread, isEdit, MAX_REREADS } from "../../../src/news/reread.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FOUND_AT = "2026-03-10T12:00:00.000Z";

describe("when an article's page is read again", () => {
  const recent = { published: "2026-03-10", foundAt: FOUND_AT, failures: 0, random: 0 };

  it.each([
    { rereads: 0, waitMs: HOUR_MS },
    { rereads: 1, waitMs: DAY_MS },
    { rereads: 2, waitMs: 7 * DAY_MS },
    { rereads: 3, waitMs: null },
  ])("waits ever longer: $rereads times read again → $waitMs ms", ({ rereads, waitMs }) => {
    expect(decideReread({ ...recent, rereads })).toBe(waitMs);
  });

  it.each([
    { published: "2026-03-04", waitMs: HOUR_MS },
    { published: "2026-03-03", waitMs: null },
    { published: "2026-03-12", waitMs: HOUR_MS },
    { published: null, waitMs: HOUR_MS },
  ])("asks only of what was published within a week: $published → $waitMs", (page) => {
    expect(decideReread({ ...recent, rereads: 0, published: page.published })).toBe(page.waitMs);
  });

  it("asks for a page that did not come ever more seldom, whatever its age, and ends", () => {
    const waits = Array.from({ length: MAX_REREADS }, (_, before) =>
      decideReread({ ...recent, published: "2020-01-01", rereads: 3, failures: before + 1 }),
    );
    expect(waits.slice(0, 3)).toEqual([HOUR_MS, 2 * HOUR_MS, 4 * HOUR_MS]);
    expect(waits.at(-1)).toBeNull();
  });

  it("goes on with the page of a recent article when that is there again", () => {
    expect(decideReread({ ...recent, rereads: 1, failures: 5 })).toBe(16 * HOUR_MS);
    expect(decideReread({ ...recent, rereads: 2 })).toBe(7 * DAY_MS);
  });

  it("reads a page again so often at most, whatever its source says", () => {
    expect(decideReread({ ...recent, rereads: MAX_REREADS, failures: 1 })).toBeNull();
  });

  it("waits a tenth more at most, so that not all are asked for at once", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (random) => {
        const waitMs = decideReread({ ...recent, rereads: 1, random }) ?? 0;
        return waitMs >= DAY_MS && waitMs <= 1.1 * DAY_MS;
      }),
    );
  });
});

describe("what a source says of an article", () => {
  it("differs when its title, date or summary does", () => {
    const said = { title: "BMW cuts", date: "2026-03-10", summary: null };
    const hashes = [
      said,
      { ...said, title: "BMW cuts more" },
      { ...said, date: "2026-03-11" },
      { ...said, summary: "2026-03-10" },
    ].map(announcementHash);
    expect(new Set(hashes).size).toBe(4);
    expect(announcementHash({ ...said })).toBe(hashes[0]);
  });
});

describe("another text at an article's address", () => {
  const text =
    "BMW will cut the CO2 emissions of its plants by 40 % by 2030, the company said on Monday. The board had agreed on the goal in autumn. Suppliers are to follow.";

  it.each([
    text.replace("40 %", "50 %"),
    `${text} This article was corrected: the goal is of the plants.`,
    `${text} ${"More is known by now of what the plants will do, and when they will. ".repeat(9)}`,
    text.slice(0, 100),
  ])("is an edit where much of it is as it was: %#", (edited) => {
    expect(isEdit(text, edited)).toBe(true);
  });

  it.each([
    "Welcome to our newsroom. Choose a topic, or search for a release.",
    "Ford will cut the waste of its plants by 15 % by 2028.",
    "BMW will cut: this article is no longer available.",
    "",
  ])("is none where something else stands there: %#", (other) => {
    expect(isEdit(text, other)).toBe(false);
  });
});
