import { describe, expect, it } from "vitest";
import { type Fact, toMilestoneFact, toPledgeFact } from "../../../src/answer/fact.ts";
import { decideRelevance } from "../../../src/answer/find/select.ts";
import { unreadInChinese } from "../../../src/answer/lexicon/leftovers.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { isOfSamePart, partsIn } from "../../../src/answer/read/part-of-year.ts";
import { parseInThread } from "../../../src/answer/thread/follow-up.ts";
import { toPlainChinese } from "../../../src/answer/typed/plain-chinese.ts";
import type { MilestoneView, PledgeView } from "../../../src/pledge/view.ts";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";
const parse = (text: string) => parseQuestion(text, nowOn);
const relevance = (fact: Fact, text: string) => decideRelevance(fact, parse(text));
const fits = (fact: Fact, text: string) => relevance(fact, text).fits;
const score = (fact: Fact, text: string) => {
  const found = relevance(fact, text);
  return found.fits ? found.score : null;
};

type Told<Of> = Partial<Of> & { quote: string };
const pledged = ({ quote, ...own }: Told<PledgeView>) =>
  pledge({ title: "", ...own, sources: [evidence({ quote, title: "" })] });
const reported = ({ quote, ...own }: Told<MilestoneView>) =>
  milestone({ title: "", ...own, sources: [evidence({ quote, title: "" })] });

describe("a question in Chinese", () => {
  it.each([
    ["蔚來幾年碳中和", "蔚来几年碳中和"],
    ["占到八成", "占到80%"],
    ["降三成五", "降35%"],
    ["百分之四十五", "45%"],
    ["一万辆氢燃料车", "1万辆氢燃料车"],
    ["卖两百万台", "卖200万台"],
    ["二〇三五年", "2035年"],
    ["完成了没有", "完成了没有"],
    ["几百万辆", "几百万辆"],
    ["Does BYD sell 80 %?", "Does BYD sell 80 %?"],
  ])("is read in simplified characters and digits: %s", (typed, plain) => {
    expect(toPlainChinese(typed)).toBe(plain);
  });

  it.each([
    ["比亚迪啥时候不造油车了", ["ice-phase-out"]],
    ["奇瑞碳排放哪年封顶", ["emissions-peak"]],
    ["吉利的电驱化占比要到几成", ["ev-share"]],
    ["北汽工厂用的电是不是绿的", ["renewable-energy"]],
    ["长安每辆车减碳多少", ["ghg-emissions"]],
    ["宝马的厂子哪年零碳", ["green-factories", "net-zero"]],
    ["广汽砸多少钱搞电动化", ["investment"]],
  ])("names its metric in plain words: %s", (text, metrics) => {
    expect(parse(text).metrics).toEqual(metrics);
  });

  it.each([
    ["长安的目标后来推后到哪年", "change"],
    ["长安的销量目标从多少砍到多少", "change"],
    ["长安2030年的目标还算数吗", "change"],
    ["长安还打算2030年停售燃油车吗", "change"],
    ["长安2030年以后还卖油车吗", "look_up"],
    ["长安碳中和是哪家媒体报道的", "evidence"],
    ["长安离年底的目标还差多少", "progress"],
    ["长安最新的2030年销量目标", "look_up"],
    ["长安最新消息", "whats_new"],
    ["长安有几家绿色工厂", "look_up"],
    ["有几家车企承诺了碳中和", "count"],
    ["长安单车碳排放是跟哪一年比", "look_up"],
    ["长安跟吉利比谁先碳中和", "compare"],
    ["2045年碳中和的有谁", "list"],
  ])("wants %s: %s", (text, intent) => {
    expect(parse(text).intent).toBe(intent);
  });

  it("names makers and brands by what they are called for short", () => {
    const names = (text: string) => parse(text).names.map(({ companyId }) => companyId);
    expect(names("三菱2030财年电动化占比")).toEqual(["mitsubishi-motors"]);
    expect(names("小米和乐道谁交得多")).toEqual(["xiaomi", "nio"]);
    expect(names("三菱重工造船")).toEqual([]);
    expect(names("仰望星空")).toEqual([]);
  });

  it("takes no metric from the name of a maker", () => {
    expect(parse("LG新能源2030年碳中和吗").metrics).toEqual(["net-zero"]);
    expect(parse("松下能源有几座零碳工厂").metrics).toEqual(["green-factories", "net-zero"]);
    expect(parse("红旗新能源占比").metrics).toEqual(["ev-share"]);
  });

  it("asks of those who build cars where it says 车企", () => {
    expect(parse("哪些车企2040年碳中和").sectors).toEqual(["automaker", "truckmaker"]);
    expect(parse("哪些公司2040年碳中和").sectors).toEqual([]);
  });

  it("takes 日产 before a year for the maker, and before a number for a day's output", () => {
    const names = (text: string) => parse(text).names.map(({ companyId }) => companyId);
    expect(names("梳理一下日产2030年的目标")).toEqual(["nissan"]);
    expect(names("工厂日产500辆")).toEqual([]);
  });

  it("asks of no place where a maker's home stands before its name", () => {
    expect(parse("德国宝马的绿电比例").places).toEqual([]);
    expect(parse("宝马在德国的绿电比例").places).toEqual(["DE"]);
  });

  it("is read in traditional characters", () => {
    const { text, names, years } = parse("請問寶馬這項2030年的目標還剩幾萬噸，暫緩了嗎？");
    expect(text).toContain("这项2030年的目标还剩几万吨,暂缓了吗");
    expect(names.map(({ companyId }) => companyId)).toEqual(["bmw"]);
    expect(years).toEqual([{ from: 2030, to: 2030 }]);
  });

  it("is read but for what limits it", () => {
    const unread = (text: string) => unreadInChinese(parse(text), "");
    expect(unread("麻烦梳理一下长安目标前后的几个数字,好像变过不止一次")).toEqual([]);
    expect(unread("长安什么时候裁员")).toEqual(["裁员"]);
    expect(unread("长安充电桩的税是多少")).toEqual(["税"]);
    expect(unread("长安2021年因为环保问题被罚了多少")).toContain("被罚");
    expect(unread("长安在布达佩斯的工厂")).toEqual(["布达佩斯"]);
  });
});

describe("a follow-up", () => {
  const inThread = (before: string, text: string) =>
    parseInThread({ text, history: [before] }, nowOn);
  const named = ({ names }: { names: { companyId: string }[] }) =>
    names.map(({ companyId }) => companyId).toSorted();

  it.each([
    ["吉利哪年碳中和?", "长安跟它比谁早"],
    ["When will Geely be carbon neutral?", "How does Changan compare with it?"],
    ["When will Geely be carbon neutral?", "Is Changan earlier than it?"],
  ])("sets another maker beside the one before: %s %s", (before, text) => {
    const query = inThread(before, text);
    expect(query.intent).toBe("compare");
    expect(named(query)).toEqual(["changan", "geely"]);
    expect(query.metrics).toEqual(["net-zero"]);
  });

  it("asks of growth in percent after a number", () => {
    expect(inThread("吉利2023年卖了多少辆电动车", "同比涨了多少").unit).toBeNull();
  });
});

describe("a brand by its Chinese name", () => {
  const share = (brand: string | null, quote: string) =>
    toPledgeFact(
      pledged({
        ...{ company: "faw", brand, metric: "ev-share", stage: "products", change: "reach" },
        ...{ amount: 30, unit: "%", targetYear: 2030, quote },
      }),
    );

  it("is found by any of its names", () => {
    expect(fits(share("Hongqi", "新能源占比达到30%"), "红旗2030年新能源占比")).toBe(true);
    expect(fits(share(null, "红旗新能源占比达到30%"), "红旗2030年新能源占比")).toBe(true);
    expect(fits(share("解放", "占比达到30%"), "解放卡车2030年新能源占比")).toBe(true);
  });

  it("has nothing of another brand that is told of beside it", () => {
    const other = share("解放", "红旗之外,解放的新能源占比达到30%");
    expect(fits(other, "红旗2030年新能源占比")).toBe(false);
    expect(fits(share(null, "集团新能源占比达到30%"), "红旗2030年新能源占比")).toBe(false);
  });
});

describe("figures of a part of a year", () => {
  it("are of quarters and halves in either language", () => {
    expect([...partsIn("2024年Q1")]).toEqual(["q1"]);
    expect([...partsIn("the first three months")]).toEqual(["q1"]);
    expect([...partsIn("前三季度")]).toEqual(["m9"]);
    expect([...partsIn("1至11月")]).toEqual(["m11"]);
    expect([...partsIn("前八个月")]).toEqual(["m8"]);
    expect([...partsIn("下半年 and the second quarter")].toSorted()).toEqual(["h2", "q2"]);
    expect(isOfSamePart("二季度", "in the first quarter")).toBe(false);
    expect(isOfSamePart("in 2024", "一季度")).toBe(true);
  });

  const sold = (quote: string) =>
    toMilestoneFact(
      reported({
        ...{ company: "byd", metric: "ev-volume", amount: 200_000, unit: "vehicles", year: 2022 },
        quote,
      }),
    );

  it.each(["2022年第一季度比亚迪卖了多少新能源车", "How many EVs did BYD sell in Q1 2022?"])(
    "answer a question of that part alone: %s",
    (text) => {
      expect(fits(sold("一季度合计销售20万辆"), text)).toBe(true);
      expect(fits(sold("今年一季度,公司共销售20万辆"), text)).toBe(true);
      expect(fits(sold("3月销售20万辆,一季度合计50万辆"), text)).toBe(false);
      expect(fits(sold("二季度合计销售20万辆"), text)).toBe(false);
      expect(fits(sold("全年销售20万辆"), text)).toBe(false);
    },
  );

  it("are no target of the year", () => {
    const year = toPledgeFact(
      pledged({
        ...{ company: "byd", metric: "ev-volume", amount: 1_500_000, unit: "vehicles" },
        ...{ targetYear: 2022, quote: "2022年销量目标150万辆" },
      }),
    );
    expect(fits(year, "2022年第一季度比亚迪新能源车销量")).toBe(false);
    expect(fits(year, "2022年比亚迪新能源车销量")).toBe(true);
  });
});

describe("what is counted", () => {
  const points = (amount: number, quote: string, change: MilestoneView["change"] = "reach") =>
    toMilestoneFact(
      reported({
        ...{ company: "li-auto", metric: "charging-points", amount, unit: "count", year: 2025 },
        ...{ change, quote },
      }),
    );
  const stations = points(300, "超充站达到300座");
  const chargers = points(1600, "充电桩达到1600根");

  it("is of chargers or of stations, as the question counts", () => {
    const of = (fact: Fact, text: string) => score(fact, text) ?? 0;
    expect(of(chargers, "理想有多少根充电桩")).toBeGreaterThan(of(stations, "理想有多少根充电桩"));
    expect(of(stations, "理想有几座充电站")).toBeGreaterThan(of(chargers, "理想有几座充电站"));
  });

  it("is told before what is added to it", () => {
    const added = points(40, "今年新增充电站40座", "increase-by");
    expect(score(stations, "理想有几座充电站")).toBeGreaterThan(
      score(added, "理想有几座充电站") ?? 0,
    );
  });
});

describe("a thing that is called otherwise", () => {
  const plants = (id: string, quote: string) =>
    toMilestoneFact(
      reported({
        ...{ id, company: "geely", metric: "green-factories", unit: "count", amount: 5, quote },
      }),
    );

  it("comes after what is called as the question calls it", () => {
    const text = "吉利有几家国家级绿色工厂";
    expect(score(plants("one", "已有5家国家级绿色工厂"), text)).toBeGreaterThan(
      score(plants("other", "已有5座零碳工厂"), text) ?? 0,
    );
  });
});

describe("a cut", () => {
  const water = (change: MilestoneView["change"], quote: string) =>
    toMilestoneFact(
      reported({
        ...{ company: "saic", metric: "water-use", basis: "per-vehicle", stage: "production" },
        ...{ amount: 12, unit: change === "reach" ? "m3" : "%", year: 2023, change, quote },
      }),
    );

  it("is told by how much less, not by what is left", () => {
    expect(fits(water("reduce-by", "单车水耗下降12%"), "上汽单车水耗降了多少")).toBe(true);
    expect(fits(water("reach", "单车耗水12立方米"), "上汽单车水耗降了多少")).toBe(false);
  });
});

describe("a town", () => {
  const power = (quote: string) =>
    toMilestoneFact(
      reported({
        ...{ company: "bmw", metric: "renewable-energy", amount: 100, unit: "%", year: 2024 },
        ...{ stage: "production", quote },
      }),
    );

  it("is known by its name in the other language", async () => {
    const text = "What share of renewable power does BMW use in Shenyang?";
    const of = async (quote: string) => {
      const one = reported({
        ...{ company: "bmw", metric: "renewable-energy", amount: 100, unit: "%", year: 2024 },
        ...{ stage: "production", quote },
      });
      const answer = createTestAnswerer({ milestones: [one] });
      return (await answer({ text, history: [], nowOn })).abstained;
    };
    expect(await of("沈阳工厂100%使用绿电")).toBe(false);
    expect(await of("莱比锡工厂100%使用绿电")).toBe(true);
    expect(fits(power("Its Leipzig plant uses 100 % green power."), "宝马沈阳绿电比例")).toBe(
      false,
    );
  });

  it("is none in the name of a maker", () => {
    expect(parse("北京奔驰的绿电比例").facets).toEqual([]);
  });
});

const state = (amount: number, unit: "%" | "vehicles" = "%") => ({
  ...{ amount, amountMax: null, unit, comparator: "exactly" as const },
  ...{ baselineYear: null, targetYear: 2030 },
});

describe("answers in Chinese", () => {
  const neutral = pledged({
    ...{ company: "geely", stage: "operations", targetYear: 2040 },
    quote: "吉利计划2040年实现自身运营碳中和。",
  });
  const combustion = pledged({
    ...{ id: "faw-ice", company: "faw", metric: "ice-phase-out", targetYear: 2030 },
    quote: "一汽2030年不再销售燃油车。",
  });
  const ask = (text: string, pledges: PledgeView[]) =>
    createTestAnswerer({ pledges })({ text, history: [], nowOn });

  it("tell no other part where it is asked if a pledge covers one", async () => {
    expect((await ask("吉利2040年碳中和包不包括供应链?", [neutral])).abstained).toBe(true);
    expect((await ask("吉利供应链哪年碳中和?", [neutral])).abstained).toBe(true);
  });

  it("tell the end of combustion cars where it is asked if they are sold after it", async () => {
    expect((await ask("一汽2030年以后还卖油车吗", [combustion])).text).toContain(
      "2030年停售燃油车",
    );
    expect((await ask("一汽2025年以后还卖油车吗", [combustion])).abstained).toBe(true);
  });

  const moved = (id: string, lifecycle: "delayed" | "withdrawn", amount: number, on: string) =>
    pledge({
      ...{ id, company: "changan", metric: "ev-volume", title: "", stage: null, lifecycle },
      ...{ amount, unit: "vehicles", targetYear: 2027 },
      sources: [evidence({ published: on, quote: `长安关于${amount}辆新能源车的计划有变。` })],
      revisions: [{ on, lifecycle, from: null, to: null, evidence: evidence({ published: on }) }],
    });

  it("tell each part that is asked for", async () => {
    const chain = pledged({
      ...{ id: "chain", company: "geely", stage: "company", targetYear: 2045 },
      quote: "吉利计划2045年实现价值链碳中和。",
    });
    const { text } = await ask("吉利自身运营哪年碳中和,整条价值链又是哪年?", [neutral, chain]);
    expect(text).toContain("2040年运营环节实现碳中和");
    expect(text).toContain("2045年实现碳中和");
  });

  it("say that nothing was moved where it is asked if it was", async () => {
    const { card } = await ask("一汽是不是推迟了停售燃油车?", [combustion]);
    expect(card.verdict).toContain("未登记任何变更");
    expect((await ask("一汽什么时候放弃了停售燃油车?", [combustion])).abstained).toBe(true);
  });

  it("tell of two figures how one became the other", async () => {
    const step = {
      ...{ on: "2025-03-04", lifecycle: "strengthened" as const },
      from: state(30),
      to: state(45),
      evidence: evidence({ quote: "长安把占比目标从30%提高到45%。" }),
    } satisfies PledgeView["revisions"][number];
    const share = pledge({
      ...{ company: "changan", metric: "ev-share", title: "", stage: "products" },
      ...{ amount: 45, unit: "%", targetYear: 2030, lifecycle: "strengthened" },
      sources: [evidence({ quote: "长安2030年新能源占比45%。" })],
      revisions: [step],
    });
    const { card } = await ask("长安2030年新能源占比有两个说法,哪两个?", [share]);
    expect(card.verdict).toContain("30%");
    expect(card.verdict).toContain("45%");
  });

  it("tell what was dropped before what was put off", async () => {
    const pledges = [
      moved("late", "delayed", 900_000, "2025-06-02"),
      moved("gone", "withdrawn", 50_000, "2025-03-04"),
    ];
    const { card } = await ask("长安取消了哪个销量目标?", pledges);
    expect(card.verdict).toContain("已撤回");
  });

  it("say that a figure was not moved by the step that made it", async () => {
    const raised = pledge({
      ...{ company: "toyota", metric: "ev-volume", title: "", stage: null },
      ...{ amount: 3_500_000, unit: "vehicles", targetYear: 2030, lifecycle: "strengthened" },
      sources: [evidence({ quote: "丰田2030年销售350万辆电动车。" })],
      revisions: [
        {
          ...{ on: "2021-12-15", lifecycle: "strengthened" as const },
          from: state(2_000_000, "vehicles"),
          to: state(3_500_000, "vehicles"),
          evidence: evidence({ quote: "丰田把目标从200万辆提高到350万辆。" }),
        },
      ],
    });
    const { card } = await ask("丰田2030年350万辆的目标有没有变", [raised]);
    expect(card.verdict).toContain("未登记任何变更");
  });
});
