import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Card, renderPlain } from "../../../src/chat/card.ts";
import { renderDigest } from "../../../src/chat/cards/digest-card.ts";
import { renderEventCard } from "../../../src/chat/cards/event-card.ts";
import { renderStopNotice } from "../../../src/chat/cards/stop-notice.ts";
import { parseSubscribe } from "../../../src/chat/subscribe/subscribe.ts";
import { saySubscription } from "../../../src/chat/subscribe/subscribe-say.ts";
import { wordsOf } from "../../../src/chat/words/of.ts";
import type { Claim } from "../../../src/pledge/claim.ts";
import { EventKind, Lifecycle } from "../../../src/pledge/event.ts";
import { Basis, Comparator, Direction, Metric, Stage } from "../../../src/pledge/metric.ts";
import { toTitle } from "../../../src/pledge/title.ts";
import { toChineseTitle } from "../../../src/pledge/title-zh.ts";
import { subscription } from "./support/subscription.ts";
import { event, evidence, milestone, pledge } from "./support/views.ts";

const SCALES: Readonly<Record<string, number>> = {
  ...{ million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ 万: 1e4, 亿: 1e8, 万亿: 1e12 },
};

/** Every number of a text, scale words counted in; a day is three. */
function figuresOf(text: string): number[] {
  const found = text.matchAll(
    /(\d[\d,]*(?:\.\d+)?)(?:–\d[\d,.]*)?(?: (million|billion|trillion)|(万亿|亿|万))?/g,
  );
  return [...found].map(([, digits = "", english = "", chinese = ""]) =>
    Number(
      (Number(digits.replaceAll(",", "")) * (SCALES[english || chinese] ?? 1)).toPrecision(12),
    ),
  );
}

/** `1–2 million` says both ends in millions. */
const spread = (text: string): string =>
  text.replace(
    /(\d[\d,.]*)( (?:million|billion|trillion)|万亿|亿|万)?–(\d[\d,.]*)( (?:million|billion|trillion)|万亿|亿|万)?/g,
    (_, low, lowScale = "", high, highScale = "") => `${low}${lowScale} ${high}${highScale}`,
  );

/** The sign of carbon dioxide is no figure. */
function expectSameFigures(english: string, chinese: string): void {
  const sorted = (text: string) =>
    figuresOf(spread(text.replaceAll("CO2", ""))).toSorted((one, other) => one - other);
  expect(sorted(chinese)).toEqual(sorted(english));
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
const both = (render: (language: "en" | "zh") => Card) =>
  [renderPlain(render("en")), renderPlain(render("zh"))] as const;

const cut = pledge({
  ...{ metric: "ghg-emissions", stage: "life-cycle", basis: "per-vehicle", change: "reduce-by" },
  ...{ amount: 40, unit: "%", comparator: "at-least", baselineYear: 2019, targetYear: 2030 },
  ...{ title: "Cut CO2 per vehicle over the life cycle by at least 40 % by 2030 (vs 2019)" },
});
const eventOf = (kind: EventKind, lifecycle: Lifecycle | null = null) =>
  kind === "milestone"
    ? event({ kind, metric: "ev-volume", pledge: null, milestone: milestone() })
    : event({ kind, lifecycle, metric: "ghg-emissions", pledge: cut });

describe("an event in both languages", () => {
  it.each(EventKind.options)("%s has every figure in both", (kind) => {
    const coverage = ["Wire", "Post", "Herald", "Bild", "Tribune"];
    const [english, chinese] = both((language) =>
      renderEventCard(eventOf(kind), coverage, language),
    );
    expectSameFigures(english, chinese);
    const [head = ""] = chinese.split("\n");
    expect(head).toMatch(/^宝马：\p{Script=Han}+$/u);
  });

  it.each(Lifecycle.options)("a pledge that was %s is called so", (lifecycle) => {
    const names = both((language) =>
      renderEventCard(eventOf("pledge_changed", lifecycle), [], language),
    );
    expect(isChinese(names[1].split("\n")[0] ?? "")).toBe(true);
    expectSameFigures(...names);
  });

  it("reads as a Chinese reader expects, the quote in its own words", () => {
    expect(renderPlain(renderEventCard(eventOf("pledge_new"), ["Wire"], "zh"))).toBe(
      [
        "宝马：新承诺",
        "到2030年全生命周期单车碳排放降低至少40%（较2019年）（2030年出自文章，不见于引文） [1]",
        "Motor Daily，2025年11月15日；另见Wire报道",
        `"${evidence().quote}" (Motor Daily，2025年11月15日)`,
        `[1] "${evidence().quote}" (Motor Daily, 2025-11-15, https://news.example/a1)`,
      ].join("\n"),
    );
  });

  it("of silence says since when", () => {
    const silent = event({ kind: "pledge_due", evidence: null, occurredOn: "2026-01-01" });
    expectSameFigures(...both((language) => renderEventCard(silent, [], language)));
  });
});

describe("a digest in both languages", () => {
  it("has every figure in both", () => {
    const events = EventKind.options.flatMap((kind, index) => [
      { ...eventOf(kind), id: `a${index}` },
      { ...eventOf(kind), id: `b${index}`, company: "baic" },
    ]);
    const knownIds = new Set(["a0", "a1", "a2", "a3", "a4"]);
    const [english, chinese] = both((language) =>
      renderDigest({ title: "", events, knownIds, standing: 7, language }),
    );
    expectSameFigures(english, chinese);
    expect(chinese).toContain("北汽");
    expect(chinese).not.toMatch(/pledge|milestone|told|unchanged/);
  });

  it("says when nothing is new", () => {
    const card = renderDigest({ title: "", events: [], standing: null, language: "zh" });
    expect(card.verdict).toBe("没有新消息。");
  });
});

describe("a notice in both languages", () => {
  it.each(["auth", "not_found", "forbidden", "too_many_attempts", "is_archived"])(
    "of a channel that stopped for %s has the same figures and the command",
    (reason) => {
      const channel = { id: "chn_1", name: "esg", externalId: "C1", reason, waiting: 3 };
      const followed = [
        subscription({ companies: ["bmw"], delivery: "daily", minGrade: "trade_press" }),
      ];
      const [english, chinese] = both((language) =>
        renderStopNotice({ channel, followed, language }),
      );
      expectSameFigures(english, chinese);
      expect(chinese).toContain("resume chn_1");
      expect(chinese).toContain("宝马，来源至少为行业媒体，每天9:00 UTC");
    },
  );
});

describe("a title in both languages", () => {
  it("has the same figures, whatever is said", () => {
    const said = fc.record({
      kind: fc.constantFrom("pledge" as const, "milestone" as const),
      brand: fc.constantFrom(null, "Audi"),
      metric: fc.constantFrom(...Metric.options),
      change: fc.constantFrom(...Direction.options),
      stage: fc.option(fc.constantFrom(...Stage.options)),
      basis: fc.option(fc.constantFrom(...Basis.options)),
      amount: fc.option(fc.constantFrom(0.5, 1, 1.81, 40, 1_000, 426_594, 2e6, 1.5e9, 40e6, 31.8)),
      amountMax: fc.constant(null),
      unit: fc.constantFrom("%", "vehicles", "models", "count", "t", "GWh", "EUR", "SEK", null),
      comparator: fc.constantFrom(...Comparator.options),
      scopes: fc.constantFrom<Claim["scopes"]>(null, [3], [1, 2]),
      baselineYear: fc.option(fc.constantFrom(2015, 2019)),
      year: fc.option(fc.constantFrom(2025, 2030)),
      region: fc.constantFrom(null, "CN", "EU"),
      quote: fc.constantFrom("60 chargers were built.", "建成60座充电站。"),
    });
    fc.assert(
      fc.property(said, (claim) => {
        const chinese = toChineseTitle(claim);
        expectSameFigures(toTitle(claim), chinese);
        expect(chinese).not.toMatch(/undefined|null/);
      }),
    );
  });

  it("keeps a range", () => {
    const said = { ...milestone(), kind: "milestone" as const, quote: "", amountMax: 500_000 };
    expect(toChineseTitle(said)).toBe("2024年电动汽车已达426594–500000辆");
    expectSameFigures(toTitle(said), toChineseTitle(said));
  });
});

describe("the language of a subscription", () => {
  it.each([
    ["bmw in Chinese", "zh"],
    ["bmw, baic daily at 9 in chinese", "zh"],
    ["bmw 中文", "zh"],
    ["宝马 用中文", "zh"],
    ["bmw language zh", "zh"],
    ["bmw in English", "en"],
    ["bmw 英文", "en"],
    ["bmw", "en"],
    ["bmw in china", "en"],
  ])("%s is %s, and is said back", (text, language) => {
    const parsed = parseSubscribe(text);
    expect(parsed).toMatchObject({ ok: true, request: { language } });
    if (!parsed.ok) return;
    expect(saySubscription(parsed.request).endsWith(", in Chinese")).toBe(language === "zh");
  });

  it.each([
    ["bmw in chinse", "subscribe bmw in chinese"],
    ["bmw in englsh", "subscribe bmw in english"],
    ["bmw in german", "subscribe bmw in english"],
  ])("%s: did you mean %s", (text, suggestion) => {
    const parsed = parseSubscribe(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.suggestions).toContain(suggestion);
  });

  it("is refused where two are asked for", () => {
    expect(parseSubscribe("bmw in chinese in english").ok).toBe(false);
  });

  it("has the same words in each language", () => {
    const shape = (value: unknown): unknown =>
      typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .map(([key, one]) => [key, shape(one)] as const)
              .toSorted(),
          )
        : typeof value;
    expect(shape(wordsOf("zh"))).toEqual(shape(wordsOf("en")));
  });
});
