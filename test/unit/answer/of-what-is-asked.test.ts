import { describe, expect, it } from "vitest";
import { toMilestoneFact, toPledgeFact } from "../../../src/answer/fact.ts";
import { decideRelevance } from "../../../src/answer/find/select.ts";
import { unreadInChinese } from "../../../src/answer/lexicon/leftovers.ts";
import { quoteOnTopic } from "../../../src/answer/passages/passage-topic.ts";
import { readArticleDate } from "../../../src/answer/read/article-asked.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { parseInThread } from "../../../src/answer/thread/follow-up.ts";
import { toAsked } from "../../../src/answer/typed/asked.ts";
import { evidence, milestone, pledge } from "../chat/support/views.ts";

const NOW_ON = "2026-01-15";
const parse = (text: string) => parseQuestion(text, NOW_ON);

describe("what is sold at home", () => {
  const sold = (quote: string) =>
    toMilestoneFact(
      milestone({
        company: "byd",
        title: "",
        metric: "ev-volume",
        amount: 417_204,
        unit: "vehicles",
        year: 2024,
        sources: [evidence({ quote, title: "" })],
      }),
    );
  const fits = (quote: string, text: string) => decideRelevance(sold(quote), parse(text)).fits;

  it.each([
    "How many cars did BYD sell domestically in 2024?",
    "How many electric cars did BYD sell in China in 2024?",
  ])("is not what is sold abroad, or in all: %s", (text) => {
    expect(fits("It sold 417,204 cars outside China in 2024.", text)).toBe(false);
    expect(fits("It sold 417,204 cars overseas in 2024.", text)).toBe(false);
    expect(fits("In all it sold 417,204 cars in 2024.", text)).toBe(false);
    expect(fits("It sold 417,204 electric cars in China in 2024.", text)).toBe(true);
  });
});

describe("words of one character", () => {
  const unread = (text: string) => unreadInChinese(parse(text), "蔚来：到2024年充电桩达1000个");

  it("are no halves of words that nothing has read", () => {
    expect(unread("蔚来换电站投诉多少次")).toEqual(["投诉"]);
    expect(unread("蔚来充电桩投诉多少")).toEqual(["投诉"]);
    expect(unread("蔚来在2024年要建多少个充电桩")).toEqual([]);
  });

  it("asks by 多少次 how often", () => {
    const count = (amount: number, quote: string) =>
      toMilestoneFact(
        milestone({
          ...{ company: "nio", title: "", metric: "charging-points", amount, unit: "count" },
          sources: [evidence({ quote, title: "" })],
        }),
      );
    const fits = (fact: ReturnType<typeof count>) =>
      decideRelevance(fact, parse("蔚来换电多少次")).fits;
    expect(fits(count(2415, "换电站达到2415座"))).toBe(false);
  });
});

describe("a report of a year", () => {
  it("is no date of its own", () => {
    const read = (text: string) => readArticleDate(text, NOW_ON)?.published.sinceOn ?? null;
    expect(read("In its report of 2022, how many trucks did Scania deliver?")).toBeNull();
    expect(read("By its statement of 2022, how many did it deliver?")).toBeNull();
    expect(read("In its report of March 2023, how many did it deliver?")).toBe("2023-03-01");
    expect(read("In a report published in 2023, how many did it deliver?")).toBe("2023-01-01");
  });
});

describe("the group as a whole", () => {
  const neutral = (brand: string | null) =>
    toPledgeFact(
      pledge({
        company: "volkswagen",
        title: "",
        metric: "net-zero",
        amount: null,
        unit: null,
        targetYear: 2030,
        brand,
        sources: [evidence({ quote: "It is to be carbon neutral in 2030.", title: "" })],
      }),
    );

  it("is not answered by a brand", () => {
    const query = parse("What does Audi's parent plan for net zero?");
    const after = parseInThread(
      { text: "And the group as a whole?", history: ["When is Audi carbon neutral?"] },
      NOW_ON,
    );
    const maker = parse("I drive an Audi. When does its maker want to be carbon neutral?");
    const owner = parse(
      "When is the group that owns Audi, Porsche and Lamborghini carbon neutral?",
    );
    for (const asked of [query, after, maker, owner]) {
      expect(decideRelevance(neutral("Porsche"), asked).fits).toBe(false);
      expect(decideRelevance(neutral(null), asked).fits).toBe(true);
    }
  });
});

describe("a rise", () => {
  const passage = (quote: string) => ({
    around: quote,
    evidence: evidence({ quote, title: "Toyota" }),
  });
  const shown = (quote: string) =>
    quoteOnTopic(
      passage(quote) as never,
      parse("By how much did Toyota's EV sales rise over the previous year?"),
    );

  it("is told by a clause on what rose", () => {
    expect(
      shown("Toyota's CO2 emissions are to be 33% lower by 2030; its Lexus turns all-electric."),
    ).toBeNull();
    const risen = "Toyota's sales of electric cars rose by 41% to 140,000 in 2024.";
    expect(shown(risen)).toBe(risen);
  });
});

describe("signs without end", () => {
  it("are read once", () => {
    const startedAt = performance.now();
    toAsked(`When is BMW neutral${",.!".repeat(20_000)}x`);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
