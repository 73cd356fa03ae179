import { describe, expect, it } from "vitest";
import type { CompanyRegister } from "../../../src/pledge/pledge.ts";
import { decideDeadlines, decideEvents } from "../../../src/pledge/register/register-events.ts";
import { change, claim, evShare, milestone, netZero, register, type Told } from "./build.ts";

const keys = (before: CompanyRegister | null, after: CompanyRegister) =>
  decideEvents(before, after).map(({ key }) => key);

/** What an article adds to the events of those before it. */
const added = (earlier: Told[], article: Told) =>
  keys(register(...earlier), register(...earlier, article));

const a: Told = { id: "a", on: "2024-01-10", claims: [evShare()] };

describe("events of a register", () => {
  it("tell a new pledge and a milestone with their dates and sources", () => {
    const events = decideEvents(
      null,
      register({ id: "a", on: "2024-01-10", claims: [evShare({ region: "EU" }), milestone()] }),
    );
    expect(events).toEqual([
      {
        key: "pledge_new.acme-motors-ev-share-35pct-2030",
        kind: "pledge_new",
        company: "acme-motors",
        brand: null,
        metric: "ev-share",
        region: "EU",
        pledgeId: "acme-motors-ev-share-35pct-2030",
        milestoneId: null,
        lifecycle: null,
        occurredOn: "2024-01-10",
        statementId: "a#c0",
        articleId: "a",
      },
      {
        key: "milestone.acme-motors-ghg-emissions-reached-18pct-2024",
        kind: "milestone",
        company: "acme-motors",
        brand: null,
        metric: "ghg-emissions",
        region: null,
        pledgeId: null,
        milestoneId: "acme-motors-ghg-emissions-reached-18pct-2024",
        lifecycle: null,
        occurredOn: "2024-01-10",
        statementId: "a#c1",
        articleId: "a",
      },
    ]);
  });

  it.each<[string, Told]>([
    ["the same one from another outlet", { id: "b", on: "2024-01-11", claims: [evShare()] }],
    ["a reaffirmation", { id: "b", on: "2025-01-11", claims: [evShare()] }],
    ["a refinement", { id: "b", on: "2024-01-11", claims: [evShare({ region: "EU" })] }],
    ["an older article that tells the same", { id: "b", on: "2023-01-11", claims: [evShare()] }],
    [
      "an older article that tells less",
      { id: "b", on: "2024-01-09", claims: [evShare({ year: null })] },
    ],
  ])("do not tell %s", (_, article) => {
    expect(added([a], article)).toEqual([]);
  });

  it.each<[string, Partial<Parameters<typeof change>[0]>, string]>([
    ["raised", { oldAmount: 35, newAmount: 55 }, "strengthened.1"],
    ["put off", { effect: "delayed", oldYear: 2030, newYear: 2035 }, "delayed.1"],
    ["dropped", { effect: "withdrawn", oldYear: 2030 }, "withdrawn.1"],
  ])("tell that a pledge is %s", (_, given, end) => {
    const article: Told = { id: "b", on: "2024-03-10", changes: [change(given)] };
    expect(added([a], article)).toEqual([`pledge_changed.acme-motors-ev-share-35pct-2030.${end}`]);
    expect(added([a, article], { ...article, id: "c", on: "2024-03-11" })).toEqual([]);
  });

  it("tell a pledge first heard of through its change as a change, not as new", () => {
    const [event, another] = decideEvents(
      null,
      register({
        id: "b",
        on: "2024-03-10",
        changes: [change({ effect: "withdrawn", oldYear: 2030 })],
      }),
    );
    expect(another).toBeUndefined();
    expect(event).toMatchObject({
      kind: "pledge_changed",
      lifecycle: "withdrawn",
      statementId: "b#d0",
      articleId: "b",
    });
  });

  it("number the changes of one kind", () => {
    const articles: Told[] = [
      a,
      { id: "b", on: "2024-03-10", changes: [change({ oldAmount: 35, newAmount: 55 })] },
      { id: "c", on: "2024-05-10", changes: [change({ oldAmount: 55, newAmount: 70 })] },
    ];
    expect(keys(null, register(...articles)).slice(1)).toEqual([
      "pledge_changed.acme-motors-ev-share-35pct-2030.strengthened.1",
      "pledge_changed.acme-motors-ev-share-35pct-2030.strengthened.2",
    ]);
  });

  it("tell once that a target is reached, in place of the milestone", () => {
    const reached: Told = {
      id: "b",
      on: "2025-03-10",
      claims: [evShare({ kind: "milestone", amount: 36, year: 2024 })],
    };
    const more: Told = {
      id: "c",
      on: "2026-03-10",
      claims: [evShare({ kind: "milestone", amount: 40, year: 2025 })],
    };
    expect(added([a], reached)).toEqual(["pledge_achieved.acme-motors-ev-share-35pct-2030"]);
    expect(added([a, reached], more)).toEqual([
      "milestone.acme-motors-ev-share-reached-40pct-2025",
    ]);
  });

  it("do not call a part of the whole an achievement", () => {
    const pledge: Told = { id: "a", on: "2024-01-10", claims: [claim({ amount: 1e6, unit: "t" })] };
    const part: Told = {
      id: "b",
      on: "2025-03-10",
      claims: [milestone({ amount: 2e6, unit: "t", region: "CN" })],
    };
    expect(added([pledge], part)).toEqual([expect.stringMatching(/^milestone\./)]);
  });

  it("do not tell anew, as a revision, what was told as a new pledge before an older article came", () => {
    const strengthened: Told = { id: "b", on: "2025-01-10", claims: [evShare({ amount: 55 })] };
    const before = register(strengthened);
    const after = register(a, strengthened);
    expect(after.pledges[0]?.lifecycle).toBe("strengthened");
    expect(keys(before, after)).toEqual([]);
  });

  it("are none between a register and itself", () => {
    const after = register(a, { id: "b", on: "2025-03-10", claims: [netZero(), milestone()] });
    expect(decideEvents(after, after)).toEqual([]);
  });
});

describe("events that silence makes", () => {
  const peak: Told = {
    id: "a",
    on: "2024-11-30",
    claims: [netZero({ metric: "emissions-peak", year: 2025 })],
  };
  const silence = (articles: Told[], nowOn: string) =>
    decideDeadlines(register(...articles), nowOn).map(({ key, occurredOn }) => [key, occurredOn]);

  it.each([
    ["2025-12-31", []],
    ["2026-01-01", [["pledge_due.acme-motors-emissions-peak-2025.2025", "2026-01-01"]]],
    ["2028-06-01", [["pledge_due.acme-motors-emissions-peak-2025.2025", "2026-01-01"]]],
  ])("on %s: %j", (nowOn, expected) => {
    expect(silence([peak], nowOn)).toEqual(expected);
  });

  it.each([
    ["2025-07-09", []],
    ["2025-07-10", [["pledge_quiet.acme-motors-ev-share-35pct-2030.2024-01-10", "2025-07-10"]]],
  ])("after 18 months without a word, on %s: %j", (nowOn, expected) => {
    expect(silence([a], nowOn)).toEqual(expected);
  });

  it("start anew after a report, and do not count the months of a shorter month twice", () => {
    const report: Told = {
      id: "b",
      on: "2025-08-31",
      claims: [evShare({ kind: "milestone", amount: 20, year: 2024 })],
    };
    expect(silence([a, report], "2027-02-27")).toEqual([]);
    expect(silence([a, report], "2027-02-28")).toEqual([
      ["pledge_quiet.acme-motors-ev-share-35pct-2030.2025-08-31", "2027-02-28"],
    ]);
  });

  it.each<[string, Told]>([
    [
      "is withdrawn",
      { id: "b", on: "2025-01-10", changes: [change({ effect: "withdrawn", oldYear: 2030 })] },
    ],
    [
      "is achieved",
      {
        id: "b",
        on: "2025-01-10",
        claims: [evShare({ kind: "milestone", amount: 36, year: 2024 })],
      },
    ],
    [
      "has a report of its last year",
      {
        id: "b",
        on: "2031-01-10",
        claims: [evShare({ kind: "milestone", amount: 30, year: 2030 })],
      },
    ],
  ])("are none for a pledge that %s", (_, article) => {
    expect(silence([a, article], "2032-01-01")).toEqual([]);
  });

  it("are told of a headline, not of its parts as well", () => {
    const plan: Told = {
      id: "a",
      on: "2024-01-10",
      claims: [claim(), claim({ stage: "production", amount: 80 })],
    };
    expect(silence([plan], "2026-01-10").map(([key]) => key)).toEqual([
      "pledge_quiet.acme-motors-ghg-emissions-40pct-2030.2024-01-10",
    ]);
  });

  it("are told of a part while its headline is heard of", () => {
    const plan: Told = {
      id: "a",
      on: "2024-01-10",
      claims: [claim(), claim({ stage: "production", amount: 80 })],
    };
    const again: Told = { id: "b", on: "2025-06-10", claims: [claim()] };
    expect(silence([plan, again], "2026-01-10").map(([key]) => key)).toEqual([
      "pledge_quiet.acme-motors-ghg-emissions-80pct-2030.2024-01-10",
    ]);
  });

  it("tell only the newest state of a pledge that was forgotten for years", () => {
    const report: Told = {
      id: "b",
      on: "2025-06-10",
      claims: [evShare({ kind: "milestone", amount: 20, year: 2024 })],
    };
    expect(silence([a, report], "2035-01-10")).toEqual([
      ["pledge_due.acme-motors-ev-share-35pct-2030.2030", "2031-01-01"],
    ]);
  });

  it("count only reports of progress, not what stands beside the pledge", () => {
    const beside: Told = {
      id: "b",
      on: "2025-06-10",
      claims: [evShare({ kind: "milestone", amount: 20, year: 2024, region: "CN" })],
    };
    expect(silence([a, beside], "2025-07-10")).toHaveLength(1);
  });
});
