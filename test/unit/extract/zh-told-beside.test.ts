import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string, published = "2022-06-20"): string[] =>
  extract({ text, published, language: "zh" }).claims.map((it) =>
    [it.kind, it.company, it.metric, it.amount ?? "-", it.year ?? "-", it.region ?? "-"].join(" "),
  );

describe("what Chinese press tells beside a company", () => {
  it.each([
    "大众汽车集团来到中国已有35年多。中国预计碳排放2030年见顶,2060年争取碳中和。",
    "大众汽车集团如今和中国一起奔着碳中和去。",
    "上汽减碳的核心是产品。按行业的测算,和同类燃油车比起来,纯电动车全生命周期的碳排放少30%以上。",
    "今年春天丰田发布过对市场前景的预期:新能源汽车销量有望超过1000万辆,其中混合动力车型占800万辆。",
    "长安汽车:2021年,我国新能源汽车产销分别完成354.5万辆和352.1万辆。",
    "宝马的纯电动车型销量前三季度比去年同期多出65%。",
    "宁德时代2021年卖出锂电池289GWh。",
    "蔚来:现在,31个省级行政区、171个地级市都有蔚来的换电站,这一年里新开通的城市有97座。",
    "通用汽车:明年一百万辆电动车做不到了。",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("leaves the company's own goal beside the country's", () => {
    expect(
      read("中国承诺2030年前碳达峰,2060年前实现碳中和。大众汽车集团将在2050年实现碳中和。"),
    ).toEqual(["pledge volkswagen net-zero - 2050 -"]);
    expect(
      read("吉利:单车全生命周期排放在2035年减少68%以上,与“巴黎协定1.5度”的路径看齐。"),
    ).toEqual(["pledge geely ghg-emissions 68 2035 -"]);
  });
});

describe("Chinese figures and states in more words", () => {
  it.each<[string, string[]]>([
    [
      "长城汽车:2025年全球年销量要有400万辆,五辆之中四辆是新能源汽车。",
      ["pledge great-wall-motor ev-share 80 2025 -"],
    ],
    [
      "上汽集团:整车销量里新能源的比重不得少于32%,2025年全球新能源汽车销量要在270万辆以上。",
      ["pledge saic ev-share 32 2025 -", "pledge saic ev-volume 2700000 2025 -"],
    ],
    ["比亚迪:燃油汽车的整车从今年3月起就不再生产。", ["milestone byd ice-phase-out - 2022 -"]],
    ["比亚迪说,从2023年起,燃油车的生产全部停止。", ["pledge byd ice-phase-out - 2023 -"]],
    ["吉利要建零碳工厂,到2025年建成3家。", ["pledge geely green-factories 3 2025 -"]],
    ["宝马沈阳生产基地用电全部是绿电。", ["milestone bmw renewable-energy 100 2022 CN"]],
    [
      "截至9月底,全国320多个城市里,与宝马联网的公共充电桩在45万根以上。",
      ["milestone bmw charging-points 450000 2022 CN"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it("knows at least from at most", () => {
    const comparator = (text: string) =>
      extract({ text, published: "2022-06-20", language: "zh" }).claims.map((it) => it.comparator);
    expect(comparator("吉利:2025年单车全生命周期碳排放至少降25%。")).toEqual(["at-least"]);
    expect(comparator("上汽:2025年新能源的销量占比不得少于32%。")).toEqual(["at-least"]);
  });
});

describe("what nobody of the company has promised", () => {
  it.each([
    "有消息称,本田计划2035年停售燃油车,公司未予证实。",
    "根据新规,奔驰2025年车队碳排放须降低15%。",
    "绿色和平认为丰田应在2030年前只卖电动车。",
    "挪威计划2025年新车全部为电动车,特斯拉在那里领先。",
    "福特CEO说,中国车企到2026年将卖出1000万辆电动车。",
    "若需求不回暖,通用将无法在2025年达到100万辆电动车。",
  ])("%s", (text) => {
    expect(read(text, "2024-09-21")).toEqual([]);
  });
});

describe("Chinese figures of something else", () => {
  it.each([
    "宁德时代回收电池。今年前9个月我国生产动力电池372.1GWh,比上年同期多出176.2%。",
    "宁德时代回收电池。高工产业研究院估计,2025年国内退役动力电池累计将有137.4GWh。",
    "广汽丰田2008年就布局光伏发电,国内车企大规模导入太阳能(9.170, 0.01, 0.11%)由它开先河。",
    "东风汽车集团销量往上走,靠的是新能源和自主品牌两台引擎。",
    "理想汽车:相邻两座超充站隔得最远也不超过300公里。",
    "丰田在全球每卖100辆车,电动汽车大约占1辆。",
    "奥迪忽然不认2033年停售全部燃油车的计划了。",
  ])("%s", (text) => {
    expect(read(text, "2023-06-21").filter((it) => !it.includes(" ev-share 1 "))).toEqual([]);
  });

  it("leaves what is given off beside another gas", () => {
    expect(
      read("广汽集团:项目每年减少二氧化碳排放5782.6吨、二氧化硫174吨。", "2023-06-21"),
    ).toEqual(["milestone gac ghg-emissions 5782.6 2023 -"]);
  });
});
