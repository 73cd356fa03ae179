import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderForm } from "../../../adapters/teams/form-card.ts";
import { MAX_MESSAGE_BYTES } from "../../../adapters/teams/limits.ts";
import {
  type CardAttachment,
  renderMessage,
  renderView,
  type TeamsMessage,
} from "../../../adapters/teams/render.ts";
import { withViews } from "../../../adapters/teams/views.ts";
import type { Block, Card } from "../../../src/chat/card.ts";
import { renderEventCard } from "../../../src/chat/cards/event-card.ts";
import { renderPledge } from "../../../src/chat/cards/pledge-card.ts";
import { newForm } from "../../../src/chat/subscribe/subscribe-form.ts";
import { event, evidence, milestone, pledge } from "../chat/support/views.ts";
import { checkCard } from "./support/adaptive.ts";

const everything: Card = {
  title: "BMW Group: CO2 per vehicle",
  verdict: "A cut of 40 % by 2030, against 2019. [1]",
  blocks: [
    { kind: "text", text: "Two lines\nof text, with a mark [1]" },
    {
      kind: "facts",
      facts: [
        { name: "Figure", value: "cut of 40 %" },
        { name: "Against", value: "2019" },
      ],
    },
    { kind: "list", items: ["first", "second [1]"] },
    { kind: "list", items: ["one", "two"], ordered: true },
    {
      kind: "table",
      columns: [
        { title: "Company", align: "left" },
        { title: "Figure", align: "right" },
      ],
      rows: [
        ["BMW Group", "40 %"],
        ["北汽集团", "8 %"],
      ],
    },
    { kind: "progress", label: "Share achieved", share: 0.86, text: "(43 − 0) ÷ (50 − 0) = 86 %" },
    { kind: "progress", label: "Share achieved", share: null, text: "The base value is missing." },
    {
      kind: "chart",
      alt: "2019 100 % reported, 2025 78 % reported",
      points: [
        { year: 2019, value: 100, series: "reported" },
        { year: 2025, value: 78, series: "reported" },
      ],
      unit: "%",
    },
    {
      kind: "quote",
      text: "力争2027年碳达峰",
      source: "中国证券网, 2024-10-17",
      url: "https://news.example/zh",
    },
    { kind: "context", text: "Not like for like: the base years differ." },
  ],
  citations: [{ number: 1, ...evidence({ quote: "BMW plans to cut by 40%." }) }],
  actions: [
    { label: "Evidence", command: "evidence 1", style: "default" },
    { label: "Follow", command: "subscribe bmw", style: "primary" },
    { label: "End", command: "unsubscribe 1", style: "danger" },
  ],
};
const alert: Card = {
  title: "BMW Group: new pledge",
  verdict: "Net zero by 2050 [1]",
  blocks: [
    { kind: "context", text: "Motor Daily, 2025-11-15; also reported by Auto Wire" },
    {
      kind: "quote",
      text: evidence().quote,
      source: "Motor Daily, 2025-11-15",
      url: evidence().url,
    },
  ],
  citations: [{ number: 1, ...evidence() }],
  actions: [
    { label: "Evidence", command: "evidence evt_0001", style: "default" },
    { label: "Wrong?", command: "wrong evt_0001", style: "default" },
    { label: "Edit 1", command: "edit sub-1", style: "default" },
  ],
};
/** With text behind its marks, and a mark of no source. */
const marked: Card = {
  title: "Cuts",
  verdict: "Cuts of 40 % by 2030 [1] and 50 % by 2035[2], it says [1][2] (so far). - [9]",
  blocks: [],
  citations: [1, 2].map((number) => ({ number, ...evidence({ articleId: `a${number}` }) })),
  actions: [],
};
/** With more sources than stand open, and an offer to subscribe. */
const chinese: Card = {
  title: "宝马集团",
  verdict: "登记了五项承诺。[1]",
  blocks: [{ kind: "list", items: ["一", "二", "三", "四", "五"] }],
  citations: [1, 2, 3, 4, 5].map((number) => ({
    number,
    ...evidence({ articleId: `a${number}`, quote: `到20${number}0年实现碳中和` }),
  })),
  actions: [{ label: "关注", command: "subscribe bmw", style: "primary" }],
  language: "zh",
};
const bytesOf = (message: TeamsMessage) => Buffer.byteLength(JSON.stringify(message), "utf16le");
const contentOf = (message: TeamsMessage) => {
  const [attachment] = message.attachments;
  if (!attachment) throw new Error("no card");
  return attachment.content;
};

const charted = pledge({
  ...{ metric: "renewable-energy", amount: 80, unit: "%", targetYear: 2025, delivery: "on_track" },
  milestones: [2022, 2023].map((year) =>
    milestone({
      ...{ id: `m${year}`, metric: "renewable-energy", relation: "progress", year },
      ...{ amount: year - 1_983, unit: "%" },
    }),
  ),
});
const reader = { timeZone: "Asia/Shanghai", language: "zh" as const };
const toMessage = (attachment: CardAttachment): TeamsMessage => ({
  ...{ type: "message", summary: "", attachments: [attachment] },
});

describe("a card as a message of Teams", () => {
  it.each([
    ["answer", renderMessage(everything, "answer")],
    ["answer-marked", renderMessage(marked, "answer")],
    ["answer-by-model", renderMessage({ ...everything, isWordedByModel: true }, "answer")],
    ["answer-chinese", renderMessage(chinese, "answer")],
    ["pledge-chinese", renderMessage(renderPledge(charted, "zh"), "view")],
    [
      "form-chinese",
      toMessage(renderForm(newForm(reader), { where: "chat", subscriptionId: null })),
    ],
    ["alert", renderMessage(alert, "alert")],
    ["alert-chinese", renderMessage(renderEventCard(event(), [], "zh"), "alert")],
    ["silence", renderMessage({ ...alert, blocks: [], citations: [] }, "alert")],
  ] as const)(
    "is %s as the golden file has it, and Microsoft's renderer has no complaint",
    async (name, message) => {
      await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(
        `../../golden/teams/${name}.json`,
      );
      expect(checkCard(contentOf(message))).toMatchObject({ problems: [], isRendered: true });
    },
  );

  it("shows all that a card says", () => {
    const { text } = checkCard(renderView(everything).content);
    for (const said of [
      "BMW Group: CO2",
      "40 % by 2030",
      "of text",
      "Against",
      "second",
      "2. two",
      "北汽集团",
      "86 %",
      "missing",
      "78 %",
      "力争",
      "Not like",
      "Motor Daily",
    ])
      expect(text).toContain(said);
  });

  it("keeps an alert to three lines, with the quote behind a button", () => {
    const { body } = contentOf(renderMessage(renderEventCard(event()), "alert")) as {
      body: { isVisible?: boolean }[];
    };
    expect(body.filter(({ isVisible }) => isVisible !== false)).toHaveLength(3);
    expect(JSON.stringify(body.at(-1))).toContain(event().evidence?.quote);
  });

  it("asks for a view of their own for as many persons as Teams takes, and as fit", () => {
    const userIds = Array.from({ length: 100 }, (_, at) => `29:${"x".repeat(60)}${at}`);
    const card = renderEventCard(event());
    const short = withViews(renderMessage(card, "alert"), card, userIds);
    expect(contentOf(short)["refresh"]).toMatchObject({
      action: { verb: "view", data: { eventId: event().id, language: "en" } },
      userIds: userIds.slice(0, 60),
    });
    expect(checkCard(contentOf(short))).toMatchObject({ problems: [], isRendered: true });
    const long = { ...card, blocks: [{ kind: "text" as const, text: "long ".repeat(1_800) }] };
    const full = withViews(renderMessage(long, "alert"), long, userIds);
    expect(bytesOf(full)).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
    expect(contentOf(withViews(renderMessage(card, "alert"), card, []))).not.toHaveProperty(
      "refresh",
    );
    const other: Card = { ...everything, citations: [] };
    expect(withViews(renderMessage(other, "alert"), other, userIds)).toEqual(
      renderMessage(other, "alert"),
    );
  });

  it("shows sources at the marks of an answer, within Teams' lengths", () => {
    const citations = Array.from({ length: 30 }, (_, index) => ({
      number: index + 1,
      ...evidence({ quote: "long ".repeat(100), publisher: "p".repeat(200) }),
    }));
    const verdict = citations.map(({ number }) => `[${number}]`).join(" ");
    const [entity] = renderMessage({ ...everything, verdict, blocks: [], citations }, "answer")
      .entities as [
      {
        citation: { position: number; appearance: { name: string; abstract: string } }[];
        additionalType?: string[];
      },
    ];
    expect(entity.citation.length).toBeLessThanOrEqual(20);
    expect(entity.additionalType).toBeUndefined();
    for (const { appearance } of entity.citation) {
      expect(appearance.name.length).toBeLessThanOrEqual(80);
      expect(appearance.abstract.length).toBeLessThanOrEqual(160);
    }
  });

  it("labels what a language model worded, and nothing else", () => {
    const worded = renderMessage({ ...everything, isWordedByModel: true }, "answer");
    expect(JSON.stringify(worded.entities)).toContain("AIGeneratedContent");
    expect(JSON.stringify(renderMessage(everything, "answer"))).not.toContain("AIGeneratedContent");
  });

  it("forges no mention, link or mark-up from text", () => {
    const evil =
      "<at>everyone</at> **bold** [click](https://evil.example) https://evil.example {{DATE(2017-02-14T06:08:00Z,SHORT)}}";
    const card: Card = {
      ...everything,
      title: evil,
      verdict: evil,
      blocks: [
        { kind: "text", text: evil },
        { kind: "quote", text: evil, source: evil, url: "javascript:alert(1)" },
      ],
    };
    const answer = renderMessage(card, "answer");
    expect(answer.text).not.toMatch(/<at>|(?<!\\)\*\*|(?<!\\)\]\(/);
    expect(JSON.stringify(answer)).not.toContain("mentioned");
    const content = contentOf(renderMessage(card, "view"));
    expect(JSON.stringify(content)).not.toContain("javascript:");
    // No element in which a host reads Markdown, or replaces dates.
    expect(JSON.stringify(content)).not.toMatch(/"TextBlock"|"FactSet"|\{\{DATE/);
    expect(checkCard(content).text).toContain("<at>everyone</at> **bold** [click]");
  });

  it("leaves out entries by count, and says how many", () => {
    const items = Array.from(
      { length: 500 },
      (_, index) => `item ${index + 1} ${"of some length ".repeat(4)}`,
    );
    const message = renderMessage({ ...everything, blocks: [{ kind: "list", items }] }, "answer");
    expect(bytesOf(message)).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
    const { text } = checkCard(contentOf(message));
    const shown = text.match(/item \d+/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(text).toContain(`… +${500 - shown}`);
  });

  it("puts buttons beyond the sixth into the menu", () => {
    const actions = Array.from({ length: 9 }, (_, index) => ({
      label: `A${index}`,
      command: `pledges ${index}`,
      style: "default" as const,
    }));
    const content = contentOf(renderMessage({ ...everything, actions }, "answer")) as {
      actions: { mode?: string }[];
    };
    expect(content.actions.map(({ mode }) => mode ?? "primary").join(" ")).toBe(
      `${"primary ".repeat(6)}secondary secondary secondary`,
    );
  });

  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.constantFrom(
      "<at>all</at>",
      "漢字".repeat(400),
      "[1][2](x)",
      "-".repeat(9_000),
      "",
      "{{TIME(x)}}",
    ),
  );
  const url = fc.option(
    fc.oneof(fc.webUrl(), fc.constantFrom("javascript:x", "https://u:p@h.example/", "//x")),
  );
  const amount = fc.double({ noNaN: true });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom("text" as const, "context" as const), text }),
    fc.record({
      kind: fc.constant("list" as const),
      items: fc.array(text, { maxLength: 300 }),
      ordered: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant("facts" as const),
      facts: fc.array(fc.record({ name: text, value: text })),
    }),
    fc.record({
      kind: fc.constant("table" as const),
      columns: fc.array(
        fc.record({ title: text, align: fc.constantFrom("left" as const, "right" as const) }),
        { maxLength: 6 },
      ),
      rows: fc.array(fc.array(text, { maxLength: 7 }), { maxLength: 100 }),
    }),
    fc.record({
      kind: fc.constant("progress" as const),
      label: text,
      share: fc.option(amount),
      text,
    }),
    fc.record({
      kind: fc.constant("chart" as const),
      alt: text,
      points: fc.array(fc.record({ year: fc.integer(), value: amount, series: text })),
      unit: text,
    }),
    fc.record({ kind: fc.constant("quote" as const), text, source: text, url }),
  );
  const card: fc.Arbitrary<Card> = fc.record({
    title: text,
    verdict: fc.option(text),
    blocks: fc.array(block, { maxLength: 30 }),
    citations: fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 60 }),
        articleId: text,
        url,
        title: fc.option(text),
        publisher: fc.option(text),
        published: fc.option(text),
        quote: text,
      }),
      { maxLength: 40 },
    ),
    actions: fc.array(
      fc.record({
        label: text,
        command: text,
        style: fc.constantFrom("primary" as const, "danger" as const, "default" as const),
      }),
    ),
    isWordedByModel: fc.boolean(),
  });

  it("fits and is sound, whatever the card", () => {
    fc.assert(
      fc.property(
        card,
        fc.constantFrom("alert" as const, "answer" as const, "view" as const),
        (any, kind) => {
          const message = renderMessage(any, kind);
          expect(bytesOf(message)).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
          expect(message.summary).not.toBe("");
          expect(checkCard(contentOf(message))).toMatchObject({ problems: [], isRendered: true });
          expect(message.text ?? "").not.toMatch(/<|>/);
        },
      ),
      { numRuns: 30 },
    );
  });
});
