import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { REACHED, UNREACHED } from "../../../src/answer/read/status-groups.ts";
import { isStray } from "../../../src/answer/thread/stray.ts";
import { evidence, pledge } from "../chat/support/views.ts";
import { type Contents, createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";
const statusesOf = (text: string) => parseQuestion(text, nowOn).statuses;

const QUOTE = "By the end of 2025, BMW plans to deliver 2 million fully electric vehicles.";
const cars = pledge({
  id: "bmw-ev-2025",
  title: "2 million electric vehicles by 2025",
  metric: "ev-volume",
  stage: null,
  amount: 2_000_000,
  unit: "vehicles",
  targetYear: 2025,
  delivery: "due",
  sources: [evidence({ articleId: "a1", quote: QUOTE })],
});
const reached = pledge({
  id: "bmw-models-2023",
  title: "11 electric models by 2023",
  metric: "ev-models",
  stage: null,
  amount: 11,
  unit: "models",
  targetYear: 2023,
  delivery: "achieved_self_declared",
  sources: [evidence({ articleId: "a2", quote: "BMW will have 11 electric models in 2023." })],
});
const neutral = pledge({
  id: "bmw-net-zero",
  title: "Net zero by 2050",
  metric: "net-zero",
  stage: "company",
  targetYear: 2050,
  delivery: "not_assessed",
  sources: [evidence({ articleId: "a3", quote: "BMW wants to reach net zero by 2050." })],
});
const contents: Contents = {
  pledges: [cars, reached, neutral],
  passages: [
    {
      evidence: evidence({ articleId: "a1", quote: QUOTE }),
      around: QUOTE,
      company: "bmw",
      rank: 1,
    },
  ],
};
const ask = (text: string, { history = [], of = contents }: Asked = {}) =>
  createTestAnswerer(of)({ text, history, nowOn });

interface Asked {
  history?: string[];
  of?: Contents;
}

describe("how far pledges have to be", () => {
  it.each([
    ["Which pledges has BMW fulfilled?", REACHED],
    ["Which targets has BMW hit?", REACHED],
    ["Which pledges did BMW keep?", REACHED],
    ["Which pledges of BMW were achieved?", REACHED],
    ["Has BAIC met any of its targets?", REACHED],
    ["Hasn't BAIC met any of its targets?", REACHED],
    ["比亚迪完成了哪些目标?", REACHED],
    ["哪些目标已经实现？", REACHED],
    ["Which pledges has BMW not fulfilled?", UNREACHED],
    ["Which targets has BMW yet to meet?", UNREACHED],
    ["哪些承诺没有兑现?", UNREACHED],
    ["Is BMW behind on any target?", ["behind", "missed"]],
    ["比亚迪有没有落后的目标?", ["behind", "missed"]],
    ["Has BMW ever missed a target?", ["missed"]],
    ["Which BMW targets were missed?", ["missed"]],
    ["What did BMW fail to deliver?", ["missed"]],
    ["Which promises has BMW broken?", ["missed"]],
    ["宝马有没有错过目标？", ["missed"]],
    ["Are any of BMW's pledges overdue?", ["due", "missed"]],
    ["宝马有逾期的目标吗？", ["due", "missed"]],
  ])("is read from %s", (text, statuses) => {
    expect(statusesOf(text)).toEqual(statuses);
  });

  it.each([
    "Which targets does BMW want to reach by 2030?",
    "Which targets are to be met by 2030?",
    "What targets did BMW say it would hit?",
    "Which pledges did BMW make?",
    "Has BMW met its 2030 target?",
    "Is BMW behind Toyota on electric cars?",
    "Is BMW behind on its net zero target?",
    "宝马要实现什么目标？",
    "宝马计划实现哪些目标？",
  ])("is left open by %s", (text) => {
    expect(statusesOf(text)).toBeNull();
  });
});

describe("a question of how far pledges are", () => {
  it("lists those that are as far, and no others", async () => {
    const { text, abstained } = await ask("Which pledges has BMW fulfilled?");
    expect(abstained).toBe(false);
    expect(text).toContain("11 electric models");
    expect(text).not.toMatch(/2 million|Net zero/);
  });

  it("tells of each how far it is where they are not all equally far", async () => {
    const { text } = await ask("Which pledges has BMW not fulfilled?");
    expect(text).toMatch(/^- Due, and nothing heard: .*2 million electric vehicles/m);
    expect(text).toMatch(/^- Nothing is reported on it yet: .*Net zero by 2050/m);
    expect(text).not.toContain("11 electric models");
  });

  it("is kept up for another company", async () => {
    const history = ["Which pledges has BMW fulfilled?"];
    const other = pledge({ ...cars, id: "kia-ev", company: "kia" });
    const { text } = await ask("And Kia?", { history, of: { pledges: [reached, other] } });
    expect(text).toContain("No pledge of Kia has this status: reached.");
  });

  it.each(["Has BMW ever missed a target?", "What did BMW fail to deliver?"])(
    "tells what is due where nothing is missed, and does not call it missed: %s",
    async (question) => {
      const { text, card } = await ask(question);
      expect(card.verdict).toBe("No pledge of BMW Group has this status: missed.");
      expect(text).toMatch(/^- Due, and nothing heard: .*2 million electric vehicles/m);
      expect(text).not.toMatch(/11 electric models|Net zero/);
    },
  );
});

describe("a passage that is the quote of a pledge", () => {
  it("is not shown as a report: the pledge is, with how far it is", async () => {
    const { text, abstained } = await ask("How many electric cars did BMW sell?");
    expect(abstained).toBe(true);
    expect(text).toContain("No report of BMW Group on electric vehicles is registered");
    expect(text).toMatch(/^- Due, and nothing heard: .*2 million electric vehicles/m);
    expect(text).not.toContain("Not in the register");
  });

  it("answers whether its figure was reached by its status", async () => {
    const { text } = await ask("Did BMW deliver 2 million electric cars by 2025?");
    expect(text).toMatch(/^Not known from what is reported; pledged: .*2 million/m);
    expect(text).toContain("Due, and nothing heard");
    expect(text).not.toContain("Not in the register");
  });
});

describe("what goes on with no question before it", () => {
  const history = ["What is BMW's net-zero target?"];

  it.each(["helpp", "exit?", "@@@ !!! ???", "asdf qwer zxcv", "哈哈哈", "嗯嗯。", "好的"])(
    "is answered as if nothing had been asked: %s",
    async (text) => {
      const [inThread, alone] = [await ask(text, { history }), await ask(text)];
      expect(inThread.text).toBe(alone.text);
      expect(inThread.abstained).toBe(true);
    },
  );

  it.each([
    ...["and Toyota?", "by when?", "scope 3?", "why?", "source?", "sorce?", "2030?", "really?"],
    ...[
      "那比亚迪呢?",
      "来源?",
      "真的吗?",
      "好在哪里?",
      "suppliers?",
      "hydrogen?",
      "in Europe?",
      "it?",
      "more details",
    ],
  ])("is no real follow-up: %s", (text) => {
    expect(isStray(text, nowOn)).toBe(false);
  });

  it("does not end the thread", async () => {
    const { text } = await ask("by when?", { history: [...history, "asdf qwer zxcv"] });
    expect(text).toContain("Net zero by 2050");
  });
});
