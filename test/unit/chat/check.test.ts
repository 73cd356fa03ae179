import { describe, expect, it } from "vitest";
import { renderPlain } from "../../../src/chat/card.ts";
import { renderCheck } from "../../../src/chat/cards/check-card.ts";
import { decideCheck } from "../../../src/chat/check.ts";
import { type Command, parseCommand } from "../../../src/chat/command.ts";
import type { Statement } from "../../../src/pledge/pledge.ts";
import { extractedChange, extractedClaim } from "../../support/store.ts";
import { subscription } from "./support/subscription.ts";

const claim = extractedClaim();
const statement = (
  id: string,
  published: string,
  change: Partial<typeof claim> = {},
): Statement => ({
  ...{ id: `${id}#c1`, articleId: id, published, publisher: id },
  claim: { ...claim, quote: `${id} says so.`, ...change },
});
const decide = (
  checked: Partial<typeof claim>,
  statements: Statement[],
  published = "2026-02-01",
) => {
  const claims = [extractedClaim({ quote: "The text says so.", ...checked })];
  const known = { statements, changes: [] };
  const { claims: found } = decideCheck({
    ...{ company: "bmw", claims, changes: [], published, known },
  });
  return found[0]?.verdict;
};

describe("parseCommand of check", () => {
  it.each<[string, Command]>([
    [
      "check https://news.example/a1",
      { kind: "check", what: { of: "link", url: "https://news.example/a1" } },
    ],
    [
      "https://news.example/a1",
      { kind: "check", what: { of: "link", url: "https://news.example/a1" } },
    ],
    [
      "<https://news.example/a?b=1>",
      { kind: "check", what: { of: "link", url: "https://news.example/a?b=1" } },
    ],
    [
      "check please see https://news.example/a1.",
      { kind: "check", what: { of: "link", url: "https://news.example/a1" } },
    ],
    ["核对 宝马2030年减排40%", { kind: "check", what: { of: "text", text: "宝马2030年减排40%" } }],
    [
      "check BMW cuts CO2 by 40 %.\n\nBy 2030, it says.",
      { kind: "check", what: { of: "text", text: "BMW cuts CO2 by 40 %.\n\nBy 2030, it says." } },
    ],
    [
      "check BMW will cut its CO2 per vehicle by 40 % by 2030, says https://news.example/a1",
      {
        kind: "check",
        what: {
          of: "text",
          text: "BMW will cut its CO2 per vehicle by 40 % by 2030, says https://news.example/a1",
        },
      },
    ],
  ])("reads %j", (text, command) => {
    expect(parseCommand(text)).toEqual(command);
  });

  it("asks what to check, and takes a link within a question for a question", () => {
    expect(parseCommand("check").kind).toBe("unclear");
    expect(parseCommand("is https://news.example/a1 right?").kind).toBe("ask");
    expect(parseCommand("checkmate").kind).toBe("ask");
  });
});

describe("a claim that is checked", () => {
  it("is new where nobody said it", () => {
    expect(decide({}, [])).toEqual({ kind: "new" });
    expect(
      decide({ year: 2040, metric: "net-zero", amount: null, unit: null }, [
        statement("a1", "2026-01-01"),
      ]),
    ).toEqual({ kind: "new" });
  });

  it("is known by who said it first", () => {
    const known = [statement("a1", "2026-01-10"), statement("a2", "2026-01-05")];
    const first = { articleId: "a2", published: "2026-01-05", quote: "a2 says so." };
    expect(decide({}, known)).toEqual({ kind: "known", first });
  });

  it("is known too where the others said it later", () => {
    expect(decide({}, [statement("a1", "2026-01-10")], "2025-06-01")).toMatchObject({
      ...{ kind: "known", first: { articleId: "a1" } },
    });
  });

  it.each([
    ["soon after", "2026-01-20"],
    ["long after", "2027-01-20"],
  ])("differs from another figure for the same, %s it", (_, published) => {
    expect(decide({ amount: 50 }, [statement("a1", "2026-01-10")], published)).toEqual({
      kind: "differs",
      title: "Cut CO2 per vehicle over the life cycle by at least 40 % by 2030 (vs 2019)",
      said: expect.objectContaining({ kind: "pledge", amount: 40, unit: "%", year: 2030 }),
      registered: { articleId: "a1", published: "2026-01-10", quote: "a1 says so." },
    });
  });

  it("differs where a milestone has another figure", () => {
    const reached = { kind: "milestone" as const, comparator: "exactly" as const, year: 2024 };
    const known = [statement("a1", "2025-02-01", { ...reached, amount: 20 })];
    expect(decide({ ...reached, amount: 23 }, known)).toMatchObject({
      ...{ kind: "differs", registered: { articleId: "a1" } },
    });
    expect(decide({ ...reached, amount: 20 }, known)).toMatchObject({ kind: "known" });
  });
});

describe("a change that is checked", () => {
  it("is known where another article tells of the same one", () => {
    const change = extractedChange();
    const told = { id: "a1#d1", articleId: "a1", published: "2026-01-01", change };
    const check = (changes: (typeof told)[]) =>
      decideCheck({
        ...{ company: "bmw", claims: [], changes: [change], published: "2026-02-01" },
        known: { statements: [], changes },
      }).changes[0]?.verdict.kind;
    expect(check([told])).toBe("known");
    expect(check([{ ...told, change: { ...change, newAmount: 30 } }])).toBe("new");
    expect(check([])).toBe("new");
  });

  it.each([
    ["without figures", { oldAmount: null, oldYear: null }, ["a1", "a2"]],
    ["by its old figure", { oldAmount: 40, oldYear: null }, ["a1"]],
    ["of another metric", { metric: "net-zero" as const }, []],
  ])("stands beside what the register has, %s", (_, fields, articles) => {
    const known = [
      statement("a1", "2026-01-10"),
      statement("a2", "2026-01-10", { amount: 80, stage: "production" }),
    ];
    const change = extractedChange({ newAmount: null, newYear: null, ...fields });
    const [checked] = decideCheck({
      ...{ company: "bmw", claims: [], changes: [change], published: "2026-02-01" },
      known: { statements: known, changes: [] },
    }).changes;
    expect(checked?.standing.map(({ registered }) => registered.articleId)).toEqual(articles);
  });
});

describe("the card of a check", () => {
  const article = { url: null, title: null, publisher: null, published: null, isRegistered: false };
  const sourceOf = () => ({
    url: "https://news.example/a1",
    title: null,
    publisher: "Motor Daily",
  });
  const first = { articleId: "a1", published: "2026-01-05", quote: "It was said." };

  it("says claim by claim how it stands, the contradicted first, each with both quotes", () => {
    const claims = [
      { claim, verdict: { kind: "known" as const, first } },
      {
        claim: extractedClaim({ amount: 50, quote: "It will be 50 %." }),
        verdict: {
          kind: "differs" as const,
          title: "Cut CO2 by 40 %",
          said: claim,
          registered: first,
        },
      },
    ];
    const card = renderCheck({ article, claims, changes: [], sourceOf, followed: [] });
    expect(renderPlain(card)).toBe(
      [
        "Checked: your text",
        "2 claims: 1 contradicted, 1 known.",
        "- Contradicted: BMW Group: Cut CO2 per vehicle over the life cycle by at least 50 % by 2030 (vs 2019) [1]; registered is: Cut CO2 by 40 % (Motor Daily, 2026-01-05) [2]",
        "- Known: BMW Group: Cut CO2 per vehicle over the life cycle by at least 40 % by 2030 (vs 2019) [3]; first said by Motor Daily, 2026-01-05 [2]",
        '[1] "It will be 50 %." (this text)',
        '[2] "It was said." (Motor Daily, 2026-01-05, https://news.example/a1)',
        '[3] "The group will cut CO2 by 40 %." (this text)',
      ].join("\n"),
    );
    expect(card.actions.map(({ command }) => command)).toEqual(["subscribe bmw"]);
  });

  it("offers to follow only whom the channel does not follow yet", () => {
    const claims = [{ claim, verdict: { kind: "new" as const } }];
    const followed = [subscription({ companies: ["bmw"] })];
    expect(renderCheck({ article, claims, changes: [], sourceOf, followed }).actions).toEqual([]);
  });

  it("says what is new in an article that the register has read before", () => {
    const claims = [{ claim, verdict: { kind: "new" as const } }];
    const read = { ...article, isRegistered: true };
    const card = renderCheck({ article: read, claims, changes: [], sourceOf, followed: [] });
    expect(renderPlain(card)).toContain("new is here what no other article says");
  });

  it("says of a change from what to what, and what the register has of it", () => {
    const change = extractedChange({ newYear: 2035 });
    const standing = [{ title: "Cut CO2 by 50 %", said: claim, registered: first }];
    const changes = [{ change, verdict: { kind: "new" as const }, standing }];
    const card = renderCheck({ article, claims: [], changes, sourceOf, followed: [] });
    expect(renderPlain(card)).toContain(
      "weakened (50 → 40, 2030 → 2035) [1]; registered is: Cut CO2 by 50 % (Motor Daily, 2026-01-05) [2]",
    );
  });

  it("says so where there is nothing to check", () => {
    const card = renderCheck({ article, claims: [], changes: [], sourceOf, followed: [] });
    expect(card.verdict).toContain("No claim");
  });
});
