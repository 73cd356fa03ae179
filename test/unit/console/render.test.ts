import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { renderCard } from "../../../adapters/console/render.ts";
import type { Block, Card } from "../../../src/chat/card.ts";
import { renderEventCard } from "../../../src/chat/cards/event-card.ts";
import { event } from "../chat/support/views.ts";

const everything: Card = {
  title: "BMW Group · CO2 emissions",
  verdict: "BMW Group and 北汽集团, side by side (not like for like):",
  blocks: [
    {
      kind: "text",
      text: "A text that is long enough to be wrapped at the width of a small terminal window.",
    },
    {
      kind: "facts",
      facts: [
        { name: "Figure", value: "cut of 40 %, per vehicle" },
        { name: "Against", value: "2019" },
      ],
    },
    {
      kind: "list",
      items: ["first", "second, which goes on for so long that it needs another line to be said"],
    },
    { kind: "list", items: ["one", "two"], ordered: true },
    {
      kind: "table",
      columns: [
        { title: "Company", align: "left" },
        { title: "What", align: "left" },
        { title: "Figure", align: "right" },
      ],
      rows: [
        ["BMW Group", "CO2 per vehicle", "40 %"],
        ["北汽集团", "碳达峰与碳中和", "8 %"],
      ],
    },
    { kind: "progress", label: "Share achieved", share: 0.86, text: "(43 − 0) ÷ (50 − 0) = 86 %" },
    { kind: "progress", label: "Share achieved", share: null, text: "The base value is missing." },
    { kind: "chart", alt: "From 100 in 2019 to 78 in 2025", points: [], unit: "%" },
    {
      kind: "quote",
      text: "力争2027年碳达峰,并在2045年实现碳中和",
      source: "中国证券网, 2024-10-17",
      url: null,
    },
    { kind: "context", text: "Not like for like: the base years differ." },
  ],
  citations: [
    {
      number: 1,
      articleId: "a1",
      url: "https://news.example/a1",
      title: null,
      publisher: "Motor Daily",
      published: "2025-11-15",
      quote:
        "By 2030, BMW Group plans to reduce the average life cycle carbon emissions per vehicle by 40%.",
    },
  ],
  actions: [
    { label: "Evidence", command: "evidence 1", style: "default" },
    { label: "All", command: "pledges bmw", style: "primary" },
  ],
};

describe("renderCard for a terminal", () => {
  it.each([
    ["everything-60", everything, { width: 60, color: false }],
    ["everything-100", everything, { width: 200, color: false }],
    ["everything-colour", everything, { width: 80, color: true }],
    ["everything-narrow", everything, { width: 5, color: false }],
    ["alert", renderEventCard(event()), { width: 80, color: false }],
    [
      "silence",
      renderEventCard(event({ kind: "pledge_due", evidence: null, occurredOn: "2026-01-01" })),
      { width: 80, color: false },
    ],
  ] as const)("prints %s as the golden file has it", async (name, card, options) => {
    await expect(renderCard(card, options)).toMatchFileSnapshot(`../../golden/console/${name}.txt`);
  });

  it("keeps a table in line with wide characters", () => {
    const [table] = everything.blocks.filter(({ kind }) => kind === "table");
    if (!table) throw new Error("no table");
    const lines = renderCard(
      { ...everything, blocks: [table], citations: [], actions: [] },
      { width: 80, color: false },
    )
      .trimEnd()
      .split("\n")
      .slice(-2);
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
  });

  it("uses no colour when it is off", () => {
    expect(renderCard(everything, { width: 80, color: false })).not.toContain("\u001b");
  });

  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "\u001b[2J\u001b]0;owned\u0007",
      "a\u202Eb",
      "x\r\ny",
      "\u009b31m",
      "漢字".repeat(30),
      "-".repeat(300),
    ),
  );
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom("text" as const, "context" as const), text }),
    fc.record({ kind: fc.constant("list" as const), items: fc.array(text, { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant("facts" as const),
      facts: fc.array(fc.record({ name: text, value: text }), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant("table" as const),
      columns: fc.array(
        fc.record({ title: text, align: fc.constantFrom("left" as const, "right" as const) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      rows: fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("quote" as const), text, source: text, url: fc.constant(null) }),
    fc.record({
      kind: fc.constant("progress" as const),
      label: text,
      share: fc.option(fc.double({ noNaN: true })),
      text,
    }),
  );
  const card: fc.Arbitrary<Card> = fc.record({
    title: text,
    verdict: fc.option(text),
    blocks: fc.array(block, { maxLength: 4 }),
    citations: fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 99 }),
        articleId: text,
        url: fc.option(text),
        title: fc.option(text),
        publisher: fc.option(text),
        published: fc.option(text),
        quote: text,
      }),
      { maxLength: 2 },
    ),
    actions: fc.constant([]),
  });

  it("leaves links in the last column of a table whole, however narrow the terminal is", () => {
    const link = `https://press.example/${"a-long-way/".repeat(8)}`;
    const columns = ["Name", "Link"].map((title) => ({ title, align: "left" as const }));
    const table = {
      kind: "table" as const,
      columns,
      rows: [
        ["Press of the makers", link],
        ["B", "http://b.example/"],
      ],
    };
    const blank = { title: "Sources", verdict: null, citations: [], actions: [] };
    for (const width of [20, 60, 100]) {
      const lines = renderCard({ ...blank, blocks: [table] }, { width, color: false }).split("\n");
      expect(lines.filter((line) => line.endsWith(link))).toHaveLength(1);
    }
  });

  it("shows an action as a person types it, not by an id that is nowhere shown", () => {
    const actions = [
      { label: "Edit 1", command: "edit sub_0a1b", typed: "edit 1", style: "default" as const },
      { label: "Help", command: "help", style: "default" as const },
    ];
    const printed = renderCard({ ...everything, actions }, { width: 100, color: false });
    expect(printed).toContain("> edit 1 | help");
  });

  it("emits no control character and no override of the writing direction, whatever the text", () => {
    fc.assert(
      fc.property(card, fc.integer({ min: 1, max: 120 }), (one, width) => {
        const printed = renderCard(one, { width, color: false });
        expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(printed.endsWith("\n")).toBe(true);
      }),
    );
  });
});
