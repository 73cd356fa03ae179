import { describe, expect, it } from "vitest";
import { evidence, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

const neutral = (company: string, year: number, own: Partial<Parameters<typeof pledge>[0]> = {}) =>
  pledge({
    ...{ id: `${company}-neutral-${year}`, company, title: `Net zero by ${year}` },
    ...{ metric: "net-zero", stage: "company", targetYear: year },
    sources: [
      evidence({
        articleId: `${company}-${year}`,
        quote: `The group will be carbon neutral by ${year}.`,
      }),
    ],
    ...own,
  });

const inChina = evidence({ articleId: "cn", quote: "In China it will be neutral by 2041." });
const pledges = [
  neutral("bmw", 2049),
  neutral("byd", 2045),
  neutral("ford", 2048),
  neutral("kia", 2047),
  neutral("bmw", 2041, { region: "CN", title: "Net zero in China by 2041", sources: [inChina] }),
];

async function follow(...questions: string[]): Promise<{ text: string; abstained: boolean }> {
  const answer = createTestAnswerer({ pledges });
  const text = questions.at(-1) ?? "";
  return answer({ text, history: questions.slice(0, -1), nowOn });
}

describe("where makers are at home", () => {
  const first = "Which makers have a net-zero target?";

  it.each([
    ["And which are Chinese?", "BYD"],
    ["And which of them are from South Korea?", "Kia"],
    ["And the German ones?", "BMW Group"],
    ["And which are based in the United States?", "Ford Motor"],
    ["And Korean?", "Kia"],
  ])("limits to it what %j asks after a list", async (text, company) => {
    const found = await follow(first, text);
    expect(found.abstained).toBe(false);
    const told = ["BYD", "Kia", "BMW Group", "Ford Motor"].filter((name) =>
      found.text.includes(`${name}: `),
    );
    expect(told).toEqual([company]);
  });

  it("is forgotten once a maker is named", async () => {
    expect((await follow(first, "And which are Chinese?", "What about Ford?")).text).toContain(
      "Ford Motor: Net zero by 2048",
    );
    expect((await follow("哪些中国车企有碳中和目标？", "福特呢？")).text).toContain("2048");
  });

  it("is read in Chinese, too", async () => {
    const { text } = await follow("哪些中国车企有碳中和目标？");
    expect(text).toContain("比亚迪");
    expect(text).not.toContain("宝马");
  });
});

describe("a place that was asked about before", () => {
  const first = "When will BMW be carbon neutral in China?";

  it("stays where something fits", async () => {
    expect((await follow("When will Ford be carbon neutral in China?", "And BMW?")).text).toContain(
      "2041",
    );
  });

  it("gives way where nothing does, and that is said", async () => {
    const { text } = await follow(first, "What about Ford?");
    expect(text).toContain("Nothing is registered in China; without the place: Ford Motor: Net");
  });

  it("does not where the question itself names it", async () => {
    expect((await follow(first, "What about Ford in China?")).abstained).toBe(true);
  });
});
