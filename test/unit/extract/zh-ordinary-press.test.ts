import { describe, expect, it } from "vitest";
import { changesOf, claimsOf, read, type Told } from "./told-in-chinese.ts";

describe("when ordinary Chinese press tells of", () => {
  it.each<[string, Told, string[]]>([
    [
      "the year that a report in the title covers",
      {
        title: "东风汽车2023年度可持续发展报告发布",
        text: "东风汽车报告期内光伏发电量达到5200万千瓦时,单车耗水量下降6.1%。",
      },
      [
        "milestone dongfeng renewable-energy 52000000 2023",
        "milestone dongfeng water-use 6.1 2023",
      ],
    ],
    [
      "the year of a yearly report",
      {
        text: "赛后解读:长安汽车2023年年报显示,公司新能源汽车销量48.1万辆。",
        published: "2024-04-18",
      },
      ["milestone changan ev-volume 481000 2023"],
    ],
    [
      "the current year, and a later one in the next clause",
      { text: "蔚来表示,2024年内会把绿电占比提高到55%,2026年继续推进。", published: "2024-02-01" },
      ["pledge nio renewable-energy 55 2024"],
    ],
    [
      "a year that is moved, behind its target",
      { text: "奥迪将电动车型占比达到50%的时间由原定的2026年推迟至2029年。" },
      ["pledge volkswagen ev-share 50 2029"],
    ],
    [
      "the whole of the current year, behind its number",
      { text: "比亚迪维持全年360万辆的销量目标不变。" },
      ["pledge byd ev-volume 3600000 2024"],
    ],
    [
      "what has been signed, and a date that it is for",
      { text: "宝马表示,已有超过70%的供应商签署了绿电协议,承诺最迟2030年起只供应低碳产品。" },
      ["milestone bmw supplier-commitments 70 2024"],
    ],
    [
      "what was planned and has been reached",
      { text: "小鹏汽车表示,原计划2025年完成的40%绿电使用目标已于今年8月提前实现。" },
      ["milestone xpeng renewable-energy 40 2024"],
    ],
    [
      "the year before the one told",
      {
        text: "上汽集团2022年绿电占比为31%,上年为24%。",
        published: "2023-05-10",
      },
      ["milestone saic renewable-energy 24 2021", "milestone saic renewable-energy 31 2022"],
    ],
    [
      "a plan for the year",
      { text: "一汽红旗今年新建120座换电站。" },
      ["pledge faw charging-points 120 2024"],
    ],
  ])("%s", (_, told, claims) => {
    expect(claimsOf(told)).toEqual(claims);
  });
});

describe("what ordinary Chinese press tells of", () => {
  it.each<[string, Told, string[]]>([
    [
      "a mark that was passed, and by how much",
      { text: "2023年,吉利新能源汽车销量首次突破40万辆,达到48.7万辆,占比过半,达51.2%。" },
      ["milestone geely ev-share 51.2 2023", "milestone geely ev-volume 487000 2023"],
    ],
    [
      "a target that is only looked at",
      { text: "2023年广汽新能源车销量55万辆,距离“冲刺80万辆”的目标还有差距。" },
      ["milestone gac ev-volume 550000 2023"],
    ],
    [
      "what growth is counted from",
      { text: "1月,比亚迪新能源汽车销量20.1万辆,上年同期为15.1万辆。", published: "2024-02-01" },
      ["milestone byd ev-volume 201000 2024"],
    ],
    [
      "new cars, and electric ones among others",
      { text: "大众汽车到2027年将在中国推出40款全新车型,其中纯电动车型20款。" },
      ["pledge volkswagen ev-models 20 2027"],
    ],
    [
      "cars of all kinds, of which a part is electric",
      { text: "到2030年,起亚在华销量力争达到45万辆,其中电动车占比40%。" },
      ["pledge kia ev-share 40 2030"],
    ],
    [
      "all power",
      {
        text: "沃尔沃汽车表示,到2026年成都工厂用电将全部来自可再生能源。",
      },
      ["pledge volvo-cars renewable-energy 100 2026"],
    ],
    [
      "all suppliers",
      { text: "沃尔沃汽车要求,到2026年全部一级供应商完成碳核查。" },
      ["pledge volvo-cars supplier-commitments 100 2026"],
    ],
    ["a question", { text: "丰田在华2035年只卖纯电动车?" }, []],
    [
      "a fair, engines and a share of spending",
      {
        text: "在2024国际碳中和博览会上,福特透露,2026年将停止传统燃油车的技术投入,纯电在年度资本开支中的占比降至30%。",
      },
      [],
    ],
    [
      "goals that no longer hold",
      {
        text: "保时捷2030年电动车占比80%的目标已不再适用。福特不再追求2026年年产200万辆电动车的目标。",
      },
      [],
    ],
    [
      "cars for a market",
      { text: "福特表示,面向欧洲市场的乘用车将在2030年前实现全面纯电动。" },
      ["pledge ford ice-phase-out - 2030"],
    ],
  ])("%s", (_, told, claims) => {
    expect(claimsOf(told)).toEqual(claims);
  });
});

describe("changes in ordinary Chinese press", () => {
  it.each<[string, string, string[]]>([
    [
      "emissions up to a year are not put off",
      "日产二氧化碳排放到2030年降低30%,2035年降低50%以上。",
      [],
    ],
    [
      "a plan is dropped that has no figure",
      "松下宣布取消在俄克拉何马州建设动力电池工厂的计划。",
      ["panasonic battery-capacity withdrawn"],
    ],
    [
      "one goal is dropped while another stands",
      "通用汽车不再追求到2024年累计生产40万辆电动汽车的目标,但2030年电动车占比50%的计划不变。",
      ["general-motors ev-volume withdrawn"],
    ],
    [
      "a capacity is cut by a part of it",
      "大众汽车集团将萨尔茨吉特电池工厂的规划产能由40GWh削减一半至20GWh,西班牙工厂2026年投产的计划维持不变。",
      ["volkswagen battery-capacity weakened"],
    ],
    ["a date cannot be brought forward", "马自达工厂2035年实现碳中和的目标提前不了。", []],
    [
      "a sum falls from an earlier one",
      "本田将截至2030财年的电动化投资由此前的10万亿日元缩减至7万亿日元。",
      ["honda investment weakened"],
    ],
    [
      "a goal comes to depend on demand",
      "奥迪2030年电动车占比80%的目标不再是硬指标,将取决于客户需求。",
      ["volkswagen ev-share weakened"],
    ],
    [
      "what was reached is no former state",
      "小鹏原计划2025年完成的40%绿电目标已于今年8月提前实现,2028年的目标由原来的60%上调为80%。",
      ["xpeng renewable-energy strengthened"],
    ],
    [
      "a number is set lower in the next sentence",
      "理想汽车全年规划超充站5000座。受电力扩容进度和场地审批影响,公司日前把这一数字调低到4200座。",
      ["li-auto charging-points weakened"],
    ],
  ])("%s", (_, text, changes) => {
    expect(changesOf({ text })).toEqual(changes);
  });
});

describe("Chinese quotes", () => {
  it("leave the mark that opens a quotation to its sentence", () => {
    const [, second] = read({
      text: "比亚迪2023年新能源汽车销量302万辆。“到2030年,我们的绿电占比要达到80%。”",
    }).claims;
    expect(second?.quote.startsWith("“")).toBe(true);
  });
});
