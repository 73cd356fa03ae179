import { describe, expect, it } from "vitest";
import { changesOf, claimsOf, type Told } from "./told-in-chinese.ts";

describe("dates of plain Chinese press", () => {
  it.each<[string, Told, string[]]>([
    [
      "leave the year of the level that is left",
      {
        text: "长安汽车今年前八个月新能源车占总销量的比重由去年的6.2%升至11%。",
        published: "2021-09-16",
      },
      ["milestone changan ev-share 11 2021"],
    ],
    [
      "leave a printed year of the level that is left",
      { text: "比亚迪新能源车占比从2021年的35%提高到62%。", published: "2023-05-16" },
      ["milestone byd ev-share 62 2023"],
    ],
    [
      "count a sum up to now, not from when it began",
      { text: "上汽自2015年起推广共享汽车,五年来累计减少碳排放12万吨。", published: "2021-09-16" },
      ["milestone saic ghg-emissions 120000 2021"],
    ],
    [
      "take a year with 从…起 for the start of a sum",
      { text: "从2017年起,上汽大众累计减少碳排放超过160万吨。", published: "2023-06-30" },
      ["milestone volkswagen ghg-emissions 1600000 2023"],
    ],
    [
      "take a year with 以来 for the start",
      { text: "福田汽车昌平工厂2020年以来碳排放已减三成。", published: "2023-11-14" },
      ["milestone baic ghg-emissions 30 2023"],
    ],
    [
      "read the last quarter as that of the year before until spring",
      { text: "蔚来四季度交付25100辆,全年91400辆。", published: "2022-03-25" },
      ["milestone nio ev-volume 25100 2021", "milestone nio ev-volume 91400 2021"],
    ],
    [
      "leave when a target was changed",
      { text: "长安2025年单车碳排放目标曾是降40%,去年9月被改成30%。" },
      ["pledge changan ghg-emissions 30 2025"],
    ],
    [
      "give what is ahead no year gone by of another clause",
      {
        text: "吉利2023年目标:极氪要卖14万辆,去年7.2万辆;领克的新能源占比要做到六成。",
        published: "2023-02-20",
      },
      [
        "milestone geely ev-volume 72000 2022",
        "pledge geely ev-share 60 2023",
        "pledge geely ev-volume 140000 2023",
      ],
    ],
    [
      "count on from now for money that is to be spent",
      { text: "现代汽车五年投资20万亿韩元用于电动化。", published: "2024-03-28" },
      ["pledge hyundai investment 20000000000000 2029"],
    ],
    [
      "read a span with a dash",
      { text: "现代汽车十年(2024—2033)投资90万亿韩元用于电动化。", published: "2024-03-28" },
      ["pledge hyundai investment 90000000000000 2033"],
    ],
    [
      "read 全年 beside 新能源",
      { text: "吉利汽车:全年新能源车销量48.7万辆。", published: "2024-03-22" },
      ["milestone geely ev-volume 487000 2023"],
    ],
    [
      "read 全年 behind an outlook as of this year",
      { text: "小鹏汽车新的销量指引为全年16万至18万辆。" },
      ["pledge xpeng ev-volume 160000 2024"],
    ],
    [
      "read a year before 可持续材料",
      { text: "米其林把2030年可持续材料占比的目标定为40%。" },
      ["pledge michelin recycled-material 40 2030"],
    ],
    [
      "count a quarter as sold beside an outlook",
      { text: "Rivian维持全年5.7万辆的产量指引,二季度生产9612辆。", published: "2024-08-02" },
      ["milestone rivian ev-volume 9612 2024", "pledge rivian ev-volume 57000 2024"],
    ],
    [
      "take what is so now for now, in a text on a report",
      {
        title: "蔚来发布2023年ESG报告",
        text: "蔚来目前光伏装机18兆瓦,2023年减少碳排放5.6万吨。",
        published: "2024-04-15",
      },
      ["milestone nio ghg-emissions 56000 2023", "milestone nio renewable-energy 18 2024"],
    ],
    [
      "take what is so on a day for now, in a text on a report",
      {
        title: "蔚来发布2023年ESG报告",
        text: "4月15日,蔚来宣布全国换电站数量达到2500座。",
        published: "2024-04-15",
      },
      ["milestone nio charging-points 2500 2024"],
    ],
    [
      "count on from now for what is to be built",
      { text: "一汽红旗计划用三年时间建成300座换电站。", published: "2023-03-20" },
      ["pledge faw charging-points 300 2026"],
    ],
    [
      "read a span between two years as a base",
      { text: "沃尔沃汽车把每辆车的碳足迹在2018年至2025年间降低40%。", published: "2021-05-20" },
      ["pledge volvo-cars ghg-emissions 40 2025"],
    ],
    [
      "prefer the date of their own part behind a full break",
      {
        text: "松下能源到2030财年把电池产能扩至200GWh;堪萨斯电池工厂投资40亿美元,2025年投产,年产30GWh。",
        published: "2023-10-06",
      },
      [
        "pledge panasonic battery-capacity 200 2030",
        "pledge panasonic battery-capacity 30 2025",
        "pledge panasonic investment 4000000000 2025",
      ],
    ],
    [
      "leave what is aimed at in the long run without one",
      { text: "蔚来2025年将自建1000座换电站;中期目标1万座。" },
      ["pledge nio charging-points 1000 2025", "pledge nio charging-points 10000 -"],
    ],
    [
      "read years of two digits beside states",
      { text: "长安碳排放的路线没变:27年达峰、45年中和。" },
      ["pledge changan emissions-peak - 2027", "pledge changan net-zero - 2045"],
    ],
    [
      "leave a date by which suppliers have promised something",
      {
        text: "蔚来披露,供应商中已有168家完成碳核查,42家承诺2030年前100%使用可再生能源。",
        published: "2025-04-10",
      },
      ["milestone nio supplier-commitments 168 2025", "milestone nio supplier-commitments 42 2025"],
    ],
  ])("%s", (_, told, claims) => {
    expect(claimsOf(told)).toEqual(claims);
  });
});

describe("figures of plain Chinese press", () => {
  it.each<[string, Told, string[]]>([
    [
      "ranges with a dash",
      { text: "北汽集团2026年前建成1—2座零碳工厂。" },
      ["pledge baic green-factories 1 2026"],
    ],
    [
      "a share behind the number of cars",
      { text: "上汽集团去年新能源卖了112.3万辆,占22.4%。" },
      ["milestone saic ev-share 22.4 2023", "milestone saic ev-volume 1123000 2023"],
    ],
    [
      "a share that has risen, behind the number of cars",
      {
        text: "广汽集团2021年新能源汽车销量14.3万辆,同比增长90%,占比由2020年的3.7%升至6.7%。",
        published: "2022-03-31",
      },
      ["milestone gac ev-share 6.7 2021", "milestone gac ev-volume 143000 2021"],
    ],
    [
      "a share of all that was sold",
      { text: "日产去年售出纯电动车14万辆,仅为总销量的4%。" },
      ["milestone nissan ev-share 4 2023", "milestone nissan ev-volume 140000 2023"],
    ],
    [
      "a number that has been reached, in a plain sentence",
      { text: "这台车也是长安汽车集团第200万辆新能源汽车。" },
      ["milestone changan ev-volume 2000000 2024"],
    ],
    [
      "all power of plants",
      { text: "一汽-大众2025年将在四大基地全部实现绿电供应。" },
      ["pledge volkswagen renewable-energy 100 2025"],
    ],
    [
      "what is capable of being supplied",
      { text: "丰田2030年的电池供应能力从原定的150吉瓦时提高到220吉瓦时。" },
      ["pledge toyota battery-capacity 220 2030"],
    ],
    [
      "a sum in the currency of the one before",
      { text: "现代汽车到2033年投资120万亿韩元,其中22万亿投向电池和电动化。" },
      [
        "pledge hyundai investment 120000000000000 2033",
        "pledge hyundai investment 22000000000000 2033",
      ],
    ],
    [
      "a rise and the level that it reaches",
      { text: "比亚迪把2024年销量目标上调20%至360万辆。" },
      ["pledge byd ev-volume 3600000 2024"],
    ],
    [
      "targets behind a colon",
      { text: "目标如下:2024年比亚迪总销量360万辆,新能源超过300万辆。" },
      ["pledge byd ev-volume 3000000 2024"],
    ],
    [
      "a target that was reached",
      { text: "理想汽车高速超充站1200座的目标,完成。" },
      ["milestone li-auto charging-points 1200 2024"],
    ],
    [
      "what a plan brings in a year",
      { text: "广汽本田将采用屋顶光伏,年发电2200万度。" },
      ["pledge honda renewable-energy 22000000 -"],
    ],
    [
      "new cars that are all made electric",
      { text: "马自达计划到2035年把新车全部换成EV。" },
      ["pledge mazda ice-phase-out - 2035"],
    ],
    [
      "nothing but cars without emissions",
      { text: "戴姆勒卡车2039年在欧洲只销售零排放的新车。" },
      ["pledge daimler-truck ice-phase-out - 2039"],
    ],
    [
      "greenhouse gases of nothing",
      { text: "五十铃2050年全生命周期温室气体为零。" },
      ["pledge isuzu net-zero - 2050"],
    ],
    [
      "a number behind a pause and a verb",
      { text: "丰田把2026年的纯电产量计划砍掉三分之一,降至100万辆。" },
      ["pledge toyota ev-volume 1000000 2026"],
    ],
    [
      "a number told before beside hybrids that grow in number",
      { text: "现代此前公布,到2030年全球纯电动车年销200万辆,混动车型由7款增至14款。" },
      ["pledge hyundai ev-volume 2000000 2030"],
    ],
    [
      "a target that is told in quotes to stand",
      { text: "蔚来全年44万台的目标“不变”。" },
      ["pledge nio ev-volume 440000 2024"],
    ],
    [
      "all new cars that are made electric",
      { text: "沃尔沃汽车将于2030年把全部新车变成EV。" },
      ["pledge volvo-cars ice-phase-out - 2030"],
    ],
    [
      "numbers that go on behind 万",
      {
        text: "BMW去年賣出37萬6千輛電動車,今年首季8萬2,700輛。長安汽車去年賣出十萬五千輛新能源車。",
      },
      [
        "milestone bmw ev-volume 376000 2023",
        "milestone bmw ev-volume 82700 2024",
        "milestone changan ev-volume 105000 2023",
      ],
    ],
    [
      "the next item of a list, which leaves out what it counts",
      { text: "- 理想汽车超充站累计3900座;\n- 下一个目标:2025年底累计4800座。" },
      ["milestone li-auto charging-points 3900 2024", "pledge li-auto charging-points 4800 2025"],
    ],
    [
      "what has been done of a target",
      { text: "今年以来,蔚来新增换电站1000座的目标已完成986座。" },
      ["milestone nio charging-points 986 2024", "pledge nio charging-points 1000 2024"],
    ],
    [
      "a plan that stands as ever",
      { text: "劳斯莱斯:2030年全面电动的计划依旧。" },
      ["pledge bmw ice-phase-out - 2030"],
    ],
    [
      "a target that moves by years",
      { text: "广汽将2050年碳中和的目标提前五年。奔驰把2030年全面电动化的目标推迟五年。" },
      ["pledge gac net-zero - 2045", "pledge mercedes-benz ice-phase-out - 2035"],
    ],
    [
      "a part, and not its whole",
      { text: "东风集团46家工厂中有22家国家级绿色工厂。" },
      ["milestone dongfeng green-factories 22 2024"],
    ],
    [
      "what a plan once was beside what there is",
      { text: "广汽埃安原定2024年内建成1000座超充站,截至8月只有600座。" },
      ["milestone gac charging-points 600 2024"],
    ],
  ])("reads %s", (_, told, claims) => {
    expect(claimsOf(told)).toEqual(claims);
  });

  it.each([
    ["a pace", "理想汽车超充站平均每天新增4座,12月30日一天就上线50座。"],
    ["money that others give", "丰田获得最高3479亿日元补助用于电池。"],
    ["a loan", "福特拿到6亿美元贷款,用于电动车工厂。"],
    ["growth as Taiwan and Hong Kong write it", "BMW純電車年增74%。福特電動車銷量按年增30%。"],
    ["petrol hybrids as Taiwan writes them", "豐田去年賣出的車裡頭油電車占比達43%。"],
    [
      "what a ministry has counted",
      "理想汽车提到,交通运输部的数字是,高速服务区已有充电桩2.9万个。",
    ],
    [
      "what a road map of the trade foresees",
      "奇瑞要转型。根据《节能与新能源汽车技术路线图》,2035年新能源车销量占50%。",
    ],
    ["what a state company aims at", "蔚来在扩张。中国石油方面的目标是,2025年建成3000座充换电站。"],
    ["work towards a state", "为了碳中和,奇瑞将在2026年改造工厂。"],
    ["what was said years ago", "按照2021年的说法,奔驰将在2030年之前做到全面纯电。"],
    ["cars without emissions for net zero", "大众汽车集团2040年在主要市场的新车近100%为零排放。"],
    ["what is asked", "对于2030年之后是否停售燃油车,东风没有给出时间表。"],
    ["what analysts had reckoned with", "Lucid的产量远低于华尔街预期的2.2万辆。"],
  ])("leaves %s", (_, text) => {
    expect(claimsOf({ text })).toEqual([]);
  });

  it("gives a company that a text names by its short name alone its own", () => {
    expect(
      claimsOf({
        text: "大众汽车计划2035年停售燃油车。日产上月提出,2030年前推出8款纯电动车。",
        published: "2021-12-17",
      }),
    ).toEqual(["pledge nissan ev-models 8 2030", "pledge volkswagen ice-phase-out - 2035"]);
  });
});

describe("changes in plain Chinese press", () => {
  it.each<[string, string, string[]]>([
    [
      "a number of this year that is set anew",
      "蔚来今年新增换电站由500座改为800座。",
      ["nio charging-points strengthened"],
    ],
    [
      "what the plan was a year ago",
      "到2024年底,蔚来的充电站将达到900座,去年的计划还只是600座。",
      ["nio charging-points strengthened"],
    ],
    [
      "a level without its unit",
      "吉利把2025年新能源销量目标从30万提高到40万辆。",
      ["geely ev-volume strengthened"],
    ],
    [
      "a range that is raised",
      "零跑汽车上调了全年目标,从50万至60万辆提高到58万至65万辆。",
      ["leapmotor ev-volume strengthened"],
    ],
    [
      "a new target behind one that cannot be met",
      "沃尔沃汽车承认,2025年单车碳排放降低40%的目标已经无法实现,新目标是30%。",
      ["volvo-cars ghg-emissions weakened"],
    ],
    [
      "a new outlook behind one that is dropped",
      "小鹏汽车取消了年初制定的28万辆销量目标,新的指引为全年16万至18万辆。",
      ["xpeng ev-volume weakened"],
    ],
    [
      "less than years ago",
      "东风集团2025年新能源销量目标100万辆,比两年前的版本少了60万辆。",
      ["dongfeng ev-volume weakened"],
    ],
    [
      "a plan that is cut by a third",
      "丰田把2026年的纯电产量计划砍掉三分之一,降至100万辆。",
      ["toyota ev-volume weakened"],
    ],
    [
      "a share that will fall short of the target",
      "到2030年,本田全球销量中电动车的占比将低于此前设定的30%。",
      ["honda ev-share weakened"],
    ],
    [
      "what falls short beside a target that stands",
      "本田宣布,到2030年电动车销量占比将低于此前设定的30%目标,2040年停售燃油车的目标不变。",
      ["honda ev-share weakened"],
    ],
    [
      "a slogan that is struck out",
      "奔驰则把“2030年全面电动”的口号彻底删掉。",
      ["mercedes-benz ice-phase-out withdrawn"],
    ],
    [
      "an electric version that comes later",
      "保时捷Macan纯电版推迟到2026年上市。",
      ["volkswagen ev-models delayed"],
    ],
    [
      "models that are left",
      "日产则在收缩,原定2026财年推出的16款电动车只剩下12款。",
      ["nissan ev-models weakened"],
    ],
    [
      "large electric cars that are given up",
      "福特将放弃生产大型电动车的计划。",
      ["ford ev-models withdrawn"],
    ],
    [
      "a plan as Taiwan writes it",
      "日產汽車宣布取消在九州興建電池廠的計畫。",
      ["nissan battery-capacity withdrawn"],
    ],
    [
      "nothing of what is pushed forward",
      "长安把“香格里拉”计划往前推进了一步,2029年前推出26款电动车。",
      [],
    ],
    [
      "nothing of two matters that a full break parts",
      "5月松下曾说,到2030财年电池产能扩至200GWh;堪萨斯电池工厂2025年投产,年产30GWh。",
      [],
    ],
  ])("tell %s", (_, text, changes) => {
    expect(changesOf({ text })).toEqual(changes);
  });
});
