import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Claims of a text, in short: kind, company, metric, amount, year. */
function claimsOf(text: string, published: string): string[] {
  return extract({ text, published, title: "", language: "zh" })
    .claims.map((it) =>
      [it.kind, it.company, it.metric, it.amount ?? "-", it.year ?? "-"].join(" "),
    )
    .sort();
}

/** Changes of a text, in short: company, metric, effect. */
function changesOf(text: string, published: string): string[] {
  return extract({ text, published, title: "", language: "zh" })
    .changes.map((it) => [it.company, it.metric, it.effect].join(" "))
    .sort();
}

describe("Chinese press", () => {
  it.each([
    [
      "several makers with a figure each",
      "2025-01-05",
      "2024年,比亚迪、吉利、长安的新能源汽车销量分别为427.2万辆、88.8万辆和73.5万辆。",
      [
        "milestone byd ev-volume 4272000 2024",
        "milestone changan ev-volume 735000 2024",
        "milestone geely ev-volume 888000 2024",
      ],
    ],
    [
      "traditional characters",
      "2024-05-01",
      "寶馬宣佈,到2030年把這些工廠的碳排放減少80萬噸。",
      ["pledge bmw ghg-emissions 800000 2030"],
    ],
    [
      "states with a date each",
      "2022-04-20",
      "北汽集团计划2025年和2050年分别实现碳达峰和碳中和。",
      ["pledge baic emissions-peak - 2025", "pledge baic net-zero - 2050"],
    ],
    [
      "shares whose dates stand further off",
      "2022-06-30",
      "一汽解放的目标是:2025年新能源整车销量12万辆,2030年32万辆,占比分别达到20%和50%。",
      [
        "pledge faw ev-share 20 2025",
        "pledge faw ev-share 50 2030",
        "pledge faw ev-volume 120000 2025",
        "pledge faw ev-volume 320000 2030",
      ],
    ],
    [
      "a short name that is never given in full",
      "2024-05-30",
      "丰田汽车计划到2026年每年销售150万辆纯电动车。日产方面,2030财年前将推出30款新车型,其中16款为电动化车型。",
      ["pledge nissan ev-models 16 2030", "pledge toyota ev-volume 1500000 2026"],
    ],
    [
      "parts of a target that another date follows",
      "2021-08-26",
      "吉利汽车宣布,以2020年为基准,到2026年单车碳排放减少20%,并于2045年实现碳中和。其中,供应链碳减排15%以上,工厂可再生电力使用比例达到40%。",
      [
        "pledge geely ghg-emissions 15 2026",
        "pledge geely ghg-emissions 20 2026",
        "pledge geely net-zero - 2045",
        "pledge geely renewable-energy 40 2026",
      ],
    ],
    [
      "what comes of a plan for the current year",
      "2024-03-05",
      "蔚来计划2024年新增800座换电站,使换电站总数超过3100座。",
      ["pledge nio charging-points 3100 2024", "pledge nio charging-points 800 2024"],
    ],
    [
      "what has come of a deed of the current year",
      "2024-11-05",
      "蔚来2024年新增800座换电站,使换电站总数超过3100座。",
      ["milestone nio charging-points 3100 2024", "milestone nio charging-points 800 2024"],
    ],
    [
      "a target in a market, above an earlier one, and a sum for decarbonisation",
      "2021-04-30",
      "大众汽车品牌宣布,到2030年欧洲市场单车二氧化碳排放将减少45%,高于集团此前35%的目标。到2025年,大众将投入120亿欧元用于去碳化。",
      ["pledge volkswagen ghg-emissions 45 2030", "pledge volkswagen investment 12000000000 2025"],
    ],
    [
      "a maker's own sales in the whole world",
      "2022-05-20",
      "上汽集团表示,2025年新能源车销量占比不低于35%,2025年全球新能源车销量计划超过260万辆。",
      ["pledge saic ev-share 35 2025", "pledge saic ev-volume 2600000 2025"],
    ],
    [
      "the sales of all the world",
      "2022-05-20",
      "比亚迪股价上涨。2025年全球新能源汽车销量将达到2000万辆。",
      [],
    ],
    [
      "a company name that has the words of a metric in it",
      "2023-02-08",
      "LG新能源表示,公司在北美的合资工厂良品率已达到92%。",
      [],
    ],
    [
      "figures that go on without a word of their own",
      "2023-04-21",
      "去年宁德时代的绿电比例提高到26.6%,前年大概是两成。今年要过半,2025年做到100%。",
      [
        "milestone catl renewable-energy 20 2021",
        "milestone catl renewable-energy 26.6 2022",
        "pledge catl renewable-energy 100 2025",
        "pledge catl renewable-energy 50 2023",
      ],
    ],
    [
      "years that go on from another",
      "2023-05-10",
      "宁德时代2025年在核心运营环节做到碳中和;再过十年,把范围扩大到整条价值链。",
      ["pledge catl net-zero - 2025", "pledge catl net-zero - 2035"],
    ],
    [
      "a state that spreads to other markets later",
      "2021-10-10",
      "起亚说,到2035年在欧洲停售内燃机汽车,2040年扩大到所有主要市场。",
      ["pledge kia ice-phase-out - 2035", "pledge kia ice-phase-out - 2040"],
    ],
    [
      "all-electric in other words",
      "2023-05-21",
      "岚图、猛士等东风品牌将在2024年底前全部切换为新能源车型。",
      ["pledge dongfeng ice-phase-out - 2024"],
    ],
    [
      "the target of the current year",
      "2024-08-14",
      "福田汽车今年1-7月新能源车卖了2.5万辆,占总销量的6.9%,离全年8万辆的目标还有距离。",
      [
        "milestone baic ev-share 6.9 2024",
        "milestone baic ev-volume 25000 2024",
        "pledge baic ev-volume 80000 2024",
      ],
    ],
    [
      "a target that was passed",
      "2024-01-02",
      "理想汽车全年交付新车376030辆,提前完成30万辆的年度目标。",
      ["milestone li-auto ev-volume 376030 2023"],
    ],
    [
      "plants counted as neutral",
      "2022-08-16",
      "松下控股表示,目前全球已有9家工厂实现零碳。",
      ["milestone panasonic green-factories 9 2022"],
    ],
    [
      "what is held now beside what last year told",
      "2024-04-18",
      "宁德时代去年单位产品碳排放下降两成多,旗下已有九家零碳工厂。",
      ["milestone catl ghg-emissions 20 2023", "milestone catl green-factories 9 2024"],
    ],
    [
      "a plan whose date moves",
      "2024-10-22",
      "极氪将原计划2026年建成的1万根极充桩目标提前至今年底完成。",
      ["pledge geely charging-points 10000 2024"],
    ],
    [
      "a level at its start and a target at its end",
      "2023-11-22",
      "米其林沈阳工厂单位产品用水量自2019年以来下降了31%。",
      ["milestone michelin water-use 31 2023"],
    ],
    [
      "a share of purchases",
      "2024-06-05",
      "宁德时代的碳足迹审核去年覆盖了七成以上的采购额。",
      ["milestone catl supplier-commitments 70 2023"],
    ],
  ])("reads %s", (_, published, text, expected) => {
    expect(claimsOf(text, published)).toEqual(expected);
  });

  it.each([
    [
      "a ministry's notice",
      "工信部发布通知,要求到2025年新能源汽车新车销量占比达到20%左右。上汽、广汽参与了座谈。",
    ],
    ["a town's plan", "当地有关部门负责人说,该市将以长城汽车为龙头,五年内建成加氢站不少于10座。"],
    ["an outlook for the market", "比亚迪董事长认为,到2030年中国新能源车渗透率将达到70%。"],
    ["market shares", "据SNE Research统计,2022年宁德时代市占率37%,LG新能源13.6%,比亚迪13.6%。"],
    [
      "a cost that analysts reckon",
      "业内人士分析,蔚来单座换电站的造价在150万元上下,1000座意味着15亿元的投入。",
    ],
    ["a part of the power", "蔚来充电桩的电量有八成左右被其他品牌的车主用掉。"],
    ["one of each kind", "宝马说,沈阳的每一度绿电、每一吨低碳钢都算在里头。"],
    ["the spirit of the age", "魏建军指出,长城汽车和整个产业当前都面临碳达峰和碳中和的课题。"],
    ["a car's data", "小鹏X9的CLTC续航702公里,充电10分钟补能300公里,整车可回收率达到95%。"],
    ["a rumour", "比亚迪回应称,网传“公司将在2025年削减300亿元新能源投资”不属实。"],
  ])("passes over %s", (_, text) => {
    expect(claimsOf(text, "2023-07-01")).toEqual([]);
  });

  it.each([
    [
      "本田将2030年电动车销量占比目标从30%下调至20%,同时将电动化投资由10万亿日元缩减至7万亿日元。",
      ["honda ev-share weakened", "honda investment weakened"],
    ],
    [
      "蔚来把2025年的换电站建设计划从年初公布的400座一口气提高到1000座。",
      ["nio charging-points strengthened"],
    ],
    ["丰田明年的电动车产量目标由原来的60万辆下修为40万辆左右。", ["toyota ev-volume weakened"]],
    ["保时捷不再坚持2030年纯电车型占销量80%的目标。", ["volkswagen ev-share withdrawn"]],
    ["2025年推广1万辆氢燃料商用车的计划,东风公司已决定取消。", ["dongfeng ev-volume withdrawn"]],
    ["上汽集团力争2025年碳排放达峰,比国家要求提前五年。", []],
    ["比亚迪回应称,网传“公司将削减300亿元新能源投资”不属实。", []],
  ])("%s", (text, expected) => {
    expect(changesOf(text, "2024-11-01")).toEqual(expected);
  });
});

describe("what Chinese press says of others, of plans and of years", () => {
  const lines = (text: string, published = "2024-03-20"): string[] =>
    extract({ text, title: "", published, language: "zh" }).claims.map(
      ({ company, kind, metric, amount, year, baselineYear }) =>
        [company, kind, metric, amount ?? "-", year ?? "-", baselineYear ?? ""].join(" ").trim(),
    );

  it.each<[string, string, string[]]>([
    [
      "national green plants are the company's own",
      "一汽解放今年又有两大基地入选国家级绿色工厂,至此一汽解放国家级绿色工厂达到5家。",
      ["faw milestone green-factories 5 2024"],
    ],
    [
      "cities are no stations",
      "小鹏汽车现有充电站1500座,覆盖全国300余座城市。",
      ["xpeng milestone charging-points 1500 2024"],
    ],
    [
      "a plan that stays as it is",
      "蔚来表示,到2024年底建成换电站3000座以上的计划不变。",
      ["nio pledge charging-points 3000 2024"],
    ],
    [
      "the second of two targets",
      "蔚来今年的销量目标为21万辆,小鹏汽车为26万辆。",
      ["nio pledge ev-volume 210000 2024", "xpeng pledge ev-volume 260000 2024"],
    ],
    ["an oil company's plan", "蔚来与其合作。中石化此前表示,到2025年要建设充换电站5000座。", []],
    [
      "a level of the company's in a year before",
      "小鹏汽车单车碳排放较公司2022年平均水平低15%。",
      ["xpeng milestone ghg-emissions 15 2024 2022"],
    ],
    [
      "the end of the year that spring tells of",
      "截至年底,比亚迪新能源汽车纯电行驶里程累计突破900亿公里。",
      ["byd milestone ev-mileage 90000000000 2023"],
    ],
    [
      "a part that was sold abroad",
      "2023年上汽集团新能源车销量110万辆,其中海外销售25万辆。",
      ["saic milestone ev-volume 1100000 2023", "saic milestone ev-volume 250000 2023"],
    ],
    [
      "thirty vehicles are no models",
      "东风首批30辆氢燃料电池牵引车交付客户。",
      ["dongfeng milestone ev-volume 30 2024"],
    ],
    [
      "tenths in digits",
      "沃尔沃汽车计划到2030年纯电动车占销量的9成以上。",
      ["volvo-cars pledge ev-share 90 2030"],
    ],
    [
      "at least so many is no cut",
      "大众集团2030年在中国要提供至少28款纯电动车型。",
      ["volkswagen pledge ev-models 28 2030"],
    ],
    [
      "sales of the whole year, told in spring",
      "蔚来全年交付16.0万台。",
      ["nio milestone ev-volume 160000 2023"],
    ],
    [
      "the whole of the year that was named",
      "比亚迪2022年新增光伏项目多个;全年光伏发电3.1亿千瓦时。",
      ["byd milestone renewable-energy 310000000 2022"],
    ],
    [
      "a sum a year that is not spent yet",
      "为此捷豹路虎每年投入约20亿英镑,用于电动化。",
      ["jaguar-land-rover pledge investment 2000000000 -"],
    ],
    [
      "a base year in brackets",
      "三菱汽车新车平均排放到2030财年减35%(基准2010财年)。",
      ["mitsubishi-motors pledge ghg-emissions 35 2030 2010"],
    ],
    [
      "electrified cars alone are no end of engines",
      "三菱汽车电动化车型占比2030财年50%、2035财年100%。",
      ["mitsubishi-motors pledge ev-share 50 2030", "mitsubishi-motors pledge ev-share 100 2035"],
    ],
    [
      "all of them electric or plug-in is a share of all, and no end of engines",
      "2026年,福特的乘用车全部为纯电或插混;2030年全面转为纯电。",
      ["ford pledge ev-share 100 2026", "ford pledge ice-phase-out - 2030"],
    ],
    [
      "several things that end",
      "到2026年,北汽全面停止生产和销售自主品牌传统燃油乘用车。",
      ["baic pledge ice-phase-out - 2026"],
    ],
    [
      "power that is climate-neutral",
      "沃尔沃汽车成都工厂计划今年内用上100%气候中和电力。",
      ["volvo-cars pledge renewable-energy 100 2024"],
    ],
    [
      "its share of a market that it raises",
      "日产计划到2026年将中国市场电动车型占比提高到45%。",
      ["nissan pledge ev-share 45 2026"],
    ],
  ])("%s", (_, text, claims) => {
    expect(lines(text)).toEqual(claims);
  });
});

describe("the base of what is told year on year", () => {
  it("is the year before, whatever base another figure has", () => {
    const { claims } = extract({
      text: "上汽集团万元产值碳排放降到2020年的八成,即0.0231吨;能耗总量同比减少3.2万吨标准煤。",
      published: "2024-05-06",
      language: "zh",
    });
    expect(claims.find(({ metric }) => metric === "energy-use")).toMatchObject({
      year: 2024,
      baselineYear: 2023,
    });
  });
});
