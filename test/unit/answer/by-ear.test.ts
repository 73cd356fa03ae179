import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { respellByEar } from "../../../src/answer/typed/by-ear.ts";
import { respell } from "../../../src/answer/typed/respell.ts";
import { evidence, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";
const parse = (text: string) => parseQuestion(text, nowOn);
const ask = (
  contents: Parameters<typeof createTestAnswerer>[0],
  text: string,
  history: string[] = [],
) => createTestAnswerer(contents)({ text, history, nowOn });

const dongfeng = pledge({
  ...{ id: "df", company: "dongfeng", metric: "emissions-peak", change: "reach" },
  ...{ amount: null, unit: null, basis: null, stage: "company", baselineYear: null },
  ...{ targetYear: 2027, title: "Emissions peak by 2027" },
  sources: [evidence({ articleId: "df", quote: "东风公司将于2027年实现碳达峰。" })],
});
const changan = pledge({
  ...{ id: "ca", company: "changan", metric: "net-zero", change: "reach" },
  ...{ amount: null, unit: null, basis: null, stage: "company", baselineYear: null },
  ...{ targetYear: 2045, title: "Net zero by 2045" },
  sources: [evidence({ articleId: "ca", quote: "长安力争在2045年实现碳中和。" })],
});

describe("words typed by their sound", () => {
  it.each([
    ["常安汽车啥时候碳中合", "长安汽车啥时候碳中和"],
    ["东丰汽车哪年碳达锋", "东风汽车哪年碳达峰"],
    ["宁得时代的锂回收率", "宁德时代的锂回收率"],
    ["长安2030年新能原占比多少", "长安2030年新能源占比多少"],
  ])("are read as what sounds the same: %s", async (typed, meant) => {
    expect((await respellByEar(parse(typed)))?.text).toBe(meant);
  });

  it.each(["长安汽车什么时候碳中和", "宝马未来有什么计划？", "When is BMW net zero?"])(
    "are not seen in %s",
    async (text) => {
      expect(await respellByEar(parse(text))).toBeNull();
    },
  );

  it("name the maker that is meant, and are told", async () => {
    const contents = { pledges: [dongfeng, changan] };
    const peak = await ask(contents, "东丰汽车哪年碳达锋");
    expect(peak.card.verdict).toContain("2027");
    expect(peak.text).not.toContain("2045");
    expect(peak.text).toContain("理解为：“东丰汽车”即“东风汽车”");
    expect((await ask(contents, "常安汽车啥时候碳中合")).card.verdict).toContain("2045");
    expect((await ask(contents, "蔚莱汽车哪年碳达峰?")).abstained).toBe(true);
  });

  it("keep their capital", () => {
    expect(respell("the gigafactry in Sunderlnd")?.text).toBe("the gigafactory in Sunderland");
  });

  it("name a maker in English, too", () => {
    expect(respell("subaroo share of EVs in 2030")?.text).toBe("Subaru share of EVs in 2030");
    expect(respell("BMW and subaroo share of EVs")?.text ?? "").not.toContain("Subaru");
  });
});
