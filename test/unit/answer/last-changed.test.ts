import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import type { RevisionView } from "../../../src/pledge/view.ts";
import { evidence, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";
const quote =
  "Up to 60 percent of Daimler Truck's sales in 2030 were to be electric; now it thinks of 25 percent.";

const state = (amount: number | null, targetYear: number | null): RevisionView["from"] => ({
  ...{ amount, amountMax: null, unit: amount === null ? null : "%" },
  ...{ comparator: "exactly", baselineYear: null, targetYear },
});

const share = (step: Partial<RevisionView>) =>
  pledge({
    ...{ id: "dt", company: "daimler-truck", metric: "ev-share", stage: "products" },
    ...{ amount: 25, unit: "%", targetYear: 2030, title: "EV share of 25 % by 2030" },
    sources: [evidence({ quote })],
    revisions: [
      {
        ...{ on: "2025-07-09", lifecycle: "weakened", from: state(60, 2030), to: state(25, 2030) },
        ...{ evidence: evidence({ quote }), ...step },
      },
    ],
  });

const ask = (step: Partial<RevisionView>, text: string) =>
  createTestAnswerer({ pledges: [share(step)] })({ text, history: [], nowOn });

describe("a pledge that was moved, looked up", () => {
  it("tells what it was, with the quote that moved it", async () => {
    const { text, citations } = await ask({}, "What EV share does Daimler Truck want by 2030?");
    expect(text).toContain("Last changed: weakened from 60 % by 2030 to 25 % by 2030 (2025-07-09)");
    expect(citations.map((one) => one.quote)).toContain(quote);
    const chinese = await ask({}, "戴姆勒卡车2030年的新能源占比目标是多少？");
    expect(chinese.text).toContain("最近一次变动：");
  });

  it("names no new date where nobody knows one", async () => {
    const step = { lifecycle: "delayed", from: state(60, 2030), to: state(null, 2030) } as const;
    const { text } = await ask(step, "What EV share does Daimler Truck want by 2030?");
    expect(text).toContain("Last changed: delayed from 60 % by 2030 (2025-07-09)");
  });
});

describe("a pledge that was never moved", () => {
  it("is told as it stands where a change of one year is asked for", async () => {
    const answer = createTestAnswerer({ pledges: [pledge()] });
    const text = "Did BMW move its net-zero date in 2025?";
    const { card, citations } = await answer({ text, history: [], nowOn });
    expect(card.verdict).toBe("No change is registered in 2025: BMW Group");
    expect(card.blocks).toEqual([{ kind: "text", text: "Now: BMW Group: Net zero by 2050 [1]" }]);
    expect(citations).toHaveLength(1);
  });
});

describe("when something was moved, or was to be", () => {
  it("is a year that what was moved stands behind", () => {
    const { published } = parseQuestion("What did Bosch change in 2021 about its goal?", nowOn);
    expect(published).toEqual({ sinceOn: "2021-01-01", untilOn: "2021-12-31" });
  });

  it("is the year of a target in Chinese, but not of its change", () => {
    const of = (text: string) => {
      const { published, years } = parseQuestion(text, nowOn);
      return [published?.sinceOn ?? null, ...years.map(({ from }) => from)];
    };
    expect(of("上汽把2025年新能源占比的目标改成多少了？")).toEqual([null, 2025]);
    expect(of("上汽在新版ESG报告里把2025年新能源占比的目标改成多少了？")).toEqual([null, 2025]);
    expect(of("上汽2025年下调了新能源占比的目标吗？")[0]).toBe("2025-01-01");
  });

  it("is asked for by what it was and what it is now", () => {
    const { intent } = parseQuestion("Honda's EV share: what was it, and what is it now?", nowOn);
    expect(intent).toBe("change");
  });
});

describe("what is counted", () => {
  const metrics = (text: string) => parseQuestion(text, nowOn).metrics;

  it("are cars where they are sold, and models where models are", () => {
    expect(metrics("How many fully electric cars did Volvo Cars sell in 2024?")).toEqual([
      "ev-volume",
    ]);
    expect(metrics("How many fully electric models does Volvo Cars sell?")).toContain("ev-models");
  });

  it("is CO2 where it is asked how much of it", () => {
    expect(metrics("比亚迪坪山零碳园区累计减少了多少碳排放？")).toEqual(["ghg-emissions"]);
  });
});

describe("which supplier", () => {
  it("asks of all of them what one says, and of a maker what its own do", () => {
    const sectors = (text: string) => parseQuestion(text, nowOn).sectors;
    expect(sectors("Which supplier says its sites are climate neutral?")).toEqual([
      "supplier",
      "battery",
    ]);
    expect(sectors("Which supplier commitments are there?")).toEqual([]);
  });
});
