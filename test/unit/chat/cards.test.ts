import { describe, expect, it } from "vitest";
import { renderPlain } from "../../../src/chat/card.ts";
import { renderDigest } from "../../../src/chat/cards/digest-card.ts";
import { renderEventCard } from "../../../src/chat/cards/event-card.ts";
import { parseCommand } from "../../../src/chat/command.ts";
import { EventKind } from "../../../src/pledge/event.ts";
import { event, evidence, milestone, pledge } from "./support/views.ts";

const title = "Digest, 2025-11-10 to 2025-11-16";

describe("renderEventCard", () => {
  it("says company, what happened and the source in three lines", () => {
    const card = renderEventCard(event());
    expect([card.title, card.verdict, card.blocks[0]]).toEqual([
      "BMW Group: new pledge",
      "Net zero by 2050 [1]",
      { kind: "context", text: "Motor Daily, 2025-11-15" },
    ]);
  });

  it("carries the exact quote, and actions that are commands", () => {
    const card = renderEventCard(event());
    expect(card.citations).toEqual([{ ...evidence(), number: 1 }]);
    expect(card.actions.map(({ label }) => label)).toEqual([
      "Evidence",
      "Pledge",
      "Mute pledge",
      "Wrong?",
    ]);
    expect(card.actions.map(({ command }) => parseCommand(command).kind)).toEqual([
      "evidence",
      "pledge",
      "mute",
      "wrong",
    ]);
  });

  it("says how a pledge was moved", () => {
    const card = renderEventCard(event({ kind: "pledge_changed", lifecycle: "weakened" }));
    expect(card.title).toBe("BMW Group: pledge weakened");
  });

  it.each([
    ["BMW now offers five electric models.", " (2024 from the article, not from its quote)"],
    ["In 2024 BMW offered five electric models.", ""],
    ["In FY24 BMW offered five electric models.", ""],
    ["宝马24年推出五款电动车。", ""],
    ["宝马二〇二四年推出五款电动车。", ""],
    ["宝马未来24年推出五款电动车。", " (2024 from the article, not from its quote)"],
  ])("says which year its quote does not say: %s", (quote, said) => {
    const told = event({
      ...{ kind: "milestone", pledge: null, milestone: milestone({ year: 2024 }) },
      evidence: evidence({ quote }),
    });
    expect(renderEventCard(told).verdict).toBe(`426,594 electric vehicles in 2024${said} [1]`);
  });

  it("says what other sources give in place of a milestone, with their words", () => {
    const { relation: _, contradicts: __, ...shown } = milestone();
    const source = evidence({ articleId: "a9", quote: "BMW sold 450,000 electric cars in 2024." });
    const rival = {
      ...shown,
      id: "m9",
      title: "450,000 electric vehicles in 2024",
      amount: 450_000,
    };
    const told = event({
      ...{ kind: "milestone", metric: "ev-volume", pledge: null },
      milestone: milestone({ contradicts: [{ ...rival, sources: [source] }] }),
    });
    const card = renderEventCard(told);
    expect(card.blocks.at(-1)).toEqual({
      kind: "text",
      text: "Sources differ: 450,000 electric vehicles in 2024 [2]",
    });
    expect(card.citations).toMatchObject([{ number: 1 }, { ...source, number: 2 }]);
    expect(renderEventCard(told, [], "zh").blocks.at(-1)).toEqual({
      kind: "text",
      text: "来源说法不一：2024年电动汽车已达45万辆 [2]",
    });
  });

  it("tells a silence without a quote", () => {
    const card = renderEventCard(
      event({ kind: "pledge_due", evidence: null, occurredOn: "2026-01-01" }),
    );
    expect(card.verdict).toBe("Net zero by 2050: the year is over and nothing was heard");
    expect(card.citations).toEqual([]);
    expect(card.actions.map(({ label }) => label)).toEqual(["Pledge", "Mute pledge", "Wrong?"]);
  });

  it.each(EventKind.options)("renders an event of kind %s", (kind) => {
    expect(renderPlain(renderEventCard(event({ kind })))).toContain("BMW Group");
  });
});

describe("renderDigest", () => {
  it("is short when nothing happened", () => {
    expect(renderPlain(renderDigest({ title, events: [], standing: 12 }))).toBe(
      "Digest, 2025-11-10 to 2025-11-16\nNothing new.\n12 pledges unchanged",
    );
  });

  it("groups by company, the most important first, and cites each quote once", () => {
    const card = renderDigest({
      title,
      events: [
        event({ id: "evt_1", kind: "milestone", pledge: null, milestone: milestone() }),
        event({ id: "evt_2", company: "baic", pledge: pledge({ company: "baic" }) }),
        event({ id: "evt_3", kind: "pledge_changed", lifecycle: "delayed" }),
      ],
      standing: 1,
    });
    expect(renderPlain(card)).toBe(
      [
        "Digest, 2025-11-10 to 2025-11-16",
        "1 pledge delayed, 1 new pledge, 1 milestone",
        "BMW Group",
        "- milestone: 426,594 electric vehicles in 2024 (2025-11-15) [1]",
        "- pledge delayed: Net zero by 2050 (2025-11-15) [1]",
        "BAIC Group",
        "- new pledge: Net zero by 2050 (2025-11-15) [1]",
        "1 pledge unchanged",
        '[1] "BMW is aiming to achieve net-zero emissions by 2050 at the latest." (Motor Daily, 2025-11-15, https://news.example/a1)',
      ].join("\n"),
    );
  });

  it("names in short what the channel knows, after what is new to it", () => {
    const known = event({ id: "evt_1", kind: "pledge_changed", lifecycle: "delayed" });
    const fresh = event({ id: "evt_2", kind: "pledge_quiet" });
    const shown = { title, knownIds: new Set(["evt_1"]), standing: null };
    expect(renderPlain(renderDigest({ ...shown, events: [known, fresh] }))).toContain(
      [
        "1 gone quiet",
        "BMW Group",
        "- gone quiet: Net zero by 2050: no report for eighteen months (2025-11-15) [1]",
        "- told before: Net zero by 2050",
      ].join("\n"),
    );
    expect(renderDigest({ ...shown, events: [known] }).citations).toEqual([]);
  });

  it("says all of a long one below, in as many cards as that takes, and counts the rest", () => {
    const toMany = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        event({ id: `evt_${index}`, company: index % 2 === 0 ? "bmw" : "baic" }),
      );
    const belowOf = (count: number) =>
      renderDigest({ title, events: toMany(count), standing: 0 }).below ?? [];
    expect(belowOf(12)).toEqual([]);
    const [first, second, ...none] = belowOf(20);
    expect(none).toEqual([]);
    expect([first?.title, second?.title]).toEqual([
      `${title}: in full, 1 of 2`,
      `${title}: in full, 2 of 2`,
    ]);
    const lines = belowOf(20).map((card) => renderPlain(card).match(/^- new pledge/gm)?.length);
    expect(lines).toEqual([12, 8]);
    expect(first?.citations).toHaveLength(1);
    expect(belowOf(100)).toHaveLength(8);
    expect(belowOf(100).at(-1)?.blocks.at(-1)).toEqual({ kind: "context", text: "and 4 more" });
  });

  it("counts what it leaves out", () => {
    const events = Array.from({ length: 8 }, (_, index) => event({ id: `evt_${index}` }));
    expect(renderPlain(renderDigest({ title, events, standing: 0 }))).toContain("and 3 more");
  });
});
