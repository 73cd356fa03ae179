import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** The claims of a text of May 2024, in the order of the text's figures, told in short. */
function told(text: string, title = "车市观察"): string[] {
  const { claims } = extract({ text, title, published: "2024-05-10", language: "zh" });
  return claims
    .map((it) => [it.kind, it.company, it.metric, it.amount ?? "-", it.year ?? "-"].join(" "))
    .sort();
}

describe("Chinese claims", () => {
  it.each([
    [
      "several years in one sentence",
      "奇瑞汽车的新能源占比目标是2025年三成、2030年六成。",
      ["pledge chery ev-share 30 2025", "pledge chery ev-share 60 2030"],
    ],
    [
      "parts of the value chain under one base year",
      "宝马集团计划到2030年把每辆车的碳排放较2019年减少四成,其中供应链减少20%。",
      ["pledge bmw ghg-emissions 20 2030", "pledge bmw ghg-emissions 40 2030"],
    ],
    [
      "what is left of a base level",
      "到2035年,丰田汽车的单车碳排放将只有2019年的三成五。",
      ["pledge toyota ghg-emissions 65 2035"],
    ],
    [
      "a level that is no rest",
      "长城汽车新能源占比由2022年的12%提升到2023年的21%。",
      ["milestone great-wall-motor ev-share 21 2023"],
    ],
    [
      "nothing newly mined, which is all used before",
      "宁德时代给出的目标是,到2042年不再依赖新开采的矿产。",
      ["pledge catl recycled-material 100 2042"],
    ],
    [
      "one in so many",
      "到2026年,奇瑞汽车每卖四辆车就有三辆是新能源。",
      ["pledge chery ev-share 75 2026"],
    ],
    [
      "a date that was put off",
      "年销90万辆新能源汽车的任务,长安汽车原计划今年完成,现推迟到2027年。",
      ["pledge changan ev-volume 900000 2027"],
    ],
    [
      "an old target beside the new one",
      "理想汽车2024年交付目标由80万辆下调至60万辆。",
      ["pledge li-auto ev-volume 600000 2024"],
    ],
    [
      "stations whose noun is left out",
      "在补能站点上,蔚来去年建成900座,今年要再建1000座。",
      ["milestone nio charging-points 900 2023", "pledge nio charging-points 1000 2024"],
    ],
    [
      "an ordinal as a total",
      "小鹏汽车的第1200座自营充电站上线。",
      ["milestone xpeng charging-points 1200 2024"],
    ],
    [
      "the first green plant",
      "吉利汽车2026年建成首座零碳工厂。",
      ["pledge geely green-factories 1 2026"],
    ],
    [
      "a share of the power used",
      "特斯拉上海工厂去年光伏发电2600万度,占全厂用电量的一成八。",
      [
        "milestone tesla renewable-energy 18 2023",
        "milestone tesla renewable-energy 26000000 2023",
      ],
    ],
    [
      "no figures of associations and states",
      "乘联会数据显示,4月全国新能源汽车渗透率为43%。我国新能源汽车销量预计达1100万辆。",
      [],
    ],
    [
      "combustion cars given up",
      "比亚迪自2022年3月起停止燃油汽车的整车生产。福特欧洲2035年起只销售纯电动乘用车。",
      ["milestone byd ice-phase-out - 2022", "pledge ford ice-phase-out - 2035"],
    ],
    [
      "what is done by now beside a deadline",
      "博世要求供应商在2028年前使用绿电,目前已有70家签约。",
      ["milestone bosch supplier-commitments 70 2024"],
    ],
    ["emissions that peak", "北汽集团2027年碳排放见顶。", ["pledge baic emissions-peak - 2027"]],
    ["costs are no share", "日产汽车把纯电动车的电池成本降低30%。", []],
  ])("reads %s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("takes the short name of a company that the text names in full", () => {
    const text = "理想汽车和小鹏汽车都发布了报告。去年,理想建成充电站1500座,小鹏建成800座。";
    expect(told(text)).toEqual([
      "milestone li-auto charging-points 1500 2023",
      "milestone xpeng charging-points 800 2023",
    ]);
  });

  it("does not take a common word for a company", () => {
    expect(told("理想汽车去年交付37万辆。这不是最理想的情况。", "理想汽车")).toEqual([
      "milestone li-auto ev-volume 370000 2023",
    ]);
  });
});
