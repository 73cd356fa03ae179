import fc from "fast-check";
import type { Block, Card } from "../../src/chat/card.ts";

/** Text as feeds bring it, and as people who mean harm write it. */
const hostile = fc.constantFrom(
  "<!channel>",
  "<!here|here>",
  "<@U01ALICE>",
  "<#C01GEN>",
  "<https://evil.example|bmw.com>",
  "```",
  "`code`",
  "*bold* _it_ ~no~",
  ":tada:",
  "> quoted",
  "&lt;!channel&gt;",
  "a\u202eb\u200fc",
  "\u001b[2J",
  "漢字".repeat(40),
  "x".repeat(3_500),
  "&".repeat(900),
  "a|b",
  "line\nline",
  " ",
);
const text = fc.oneof(
  { weight: 3, arbitrary: hostile },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  { weight: 1, arbitrary: fc.array(hostile, { maxLength: 5 }).map((parts) => parts.join(" ")) },
);
/** Addresses of any length, also of ones that take five times as much when they are escaped. */
const url = fc.oneof(
  text,
  fc.webUrl(),
  fc.constant("javascript:alert(1)"),
  fc
    .tuple(fc.constantFrom("a", "&"), fc.integer({ min: 0, max: 3_100 }))
    .map(([character, count]) => `https://news.example/?${character.repeat(count)}`),
);
const texts = (maxLength: number) => fc.array(text, { maxLength });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom("text" as const, "context" as const), text }),
  fc.record({
    kind: fc.constant("list" as const),
    items: texts(40),
    ordered: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("facts" as const),
    facts: fc.array(fc.record({ name: text, value: text }), { maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant("table" as const),
    columns: fc.array(
      fc.record({ title: text, align: fc.constantFrom("left" as const, "right" as const) }),
      { maxLength: 15 },
    ),
    rows: fc.array(texts(16), { maxLength: 30 }),
  }),
  fc.record({
    kind: fc.constant("quote" as const),
    text,
    source: text,
    url: fc.option(url),
  }),
  fc.record({
    kind: fc.constant("progress" as const),
    label: text,
    share: fc.option(fc.double()),
    text,
  }),
  fc.record({
    kind: fc.constant("chart" as const),
    alt: text,
    unit: text,
    points: fc.array(fc.record({ year: fc.integer(), value: fc.double(), series: text }), {
      maxLength: 60,
    }),
  }),
);

/** An alert of any length: a first line, and where it is from. */
export const anyAlert: fc.Arbitrary<Card> = fc
  .record({ title: text, verdict: fc.option(text), source: text, url, notes: texts(12) })
  .map(({ title, verdict, source, url: address, notes }) => ({
    ...{ title, verdict, citations: [], actions: [] },
    blocks: [
      { kind: "context", text: `${source}, 2025-11-15` },
      { kind: "quote", text: "a quote", source, url: address },
      ...notes.map((note) => ({ kind: "context" as const, text: note })),
    ],
  }));

/** Any card that domain code could make, and worse ones. */
export const anyCard: fc.Arbitrary<Card> = fc.record({
  title: text,
  verdict: fc.option(text),
  blocks: fc.array(block, { maxLength: 30 }),
  citations: fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 99 }),
      articleId: text,
      url: fc.option(url),
      title: fc.option(text),
      publisher: fc.option(text),
      published: fc.option(text),
      quote: text,
    }),
    { maxLength: 30 },
  ),
  actions: fc.array(
    fc.record({
      label: text,
      command: text,
      style: fc.constantFrom("primary" as const, "danger" as const, "default" as const),
    }),
    { maxLength: 30 },
  ),
});

/** A card with a block of every kind, in two languages. */
export const everything: Card = {
  title: "BMW Group · CO2 emissions",
  verdict: "BMW Group and 北汽集团, side by side (not like for like):",
  blocks: [
    { kind: "text", text: "A text of some length, with a figure of 40 % in it." },
    {
      kind: "facts",
      facts: [
        { name: "Figure", value: "cut of 40 %, per vehicle" },
        { name: "Against", value: "2019" },
      ],
    },
    { kind: "list", items: ["first", "second"] },
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
        ["BAIC Group", "CO2 peak", "8 %"],
      ],
    },
    {
      kind: "table",
      columns: [
        { title: "Company", align: "left" },
        { title: "What", align: "left" },
      ],
      rows: [["北汽集团", "碳达峰与碳中和"]],
    },
    { kind: "progress", label: "Share achieved", share: 0.86, text: "(43 − 0) ÷ (50 − 0) = 86 %" },
    { kind: "progress", label: "Share achieved", share: null, text: "The base value is missing." },
    {
      kind: "chart",
      alt: "From 100 in 2019 to 78 in 2025",
      points: [
        { year: 2019, value: 100, series: "reported" },
        { year: 2025, value: 78, series: "reported" },
      ],
      unit: "%",
    },
    {
      kind: "quote",
      text: "力争2027年碳达峰,并在2045年实现碳中和",
      source: "中国证券网, 2024-10-17",
      url: "https://news.example/baic",
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
