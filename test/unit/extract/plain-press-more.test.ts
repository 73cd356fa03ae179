import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string, published = "2023-06-01") => extract({ text, published });

/** Claims of a text, in short: kind, company, metric, amount, year, place. */
const claimsOf = (text: string, published?: string): string[] =>
  read(text, published).claims.map(({ kind, company, metric, amount, year, region }) =>
    [kind, company, metric, amount ?? "-", year ?? "-", region ?? ""].join(" ").trim(),
  );

const changesOf = (text: string, published?: string): string[] =>
  read(text, published).changes.map(({ company, metric, effect, oldAmount, newAmount }) =>
    [company, metric, effect, oldAmount ?? "-", newAmount ?? "-"].join(" "),
  );

describe("several dates of one statement", () => {
  it("are each their own, with a figure of the whole", () => {
    const text =
      "Renault wants 100% renewable electricity in Europe by 2030 and worldwide by 2035.";
    expect(claimsOf(text)).toEqual([
      "pledge renault renewable-energy 100 2030 EU",
      "pledge renault renewable-energy 100 2035",
    ]);
    expect(changesOf(text)).toEqual([]);
  });

  it("stay with their own predicate", () => {
    const text =
      "General Motors said that it plans to become carbon neutral in its global products and operations by 2040 and that it aspires to eliminate tailpipe emissions from new light-duty vehicles by 2035.";
    expect(claimsOf(text, "2021-01-28")).toEqual([
      "pledge general-motors net-zero - 2040",
      "pledge general-motors ice-phase-out - 2035",
    ]);
  });

  it("stay with their sum, whatever it is held against", () => {
    const text =
      "GM is investing $27 billion in electric and autonomous vehicles in the next five years, up from the $20 billion planned before.";
    expect(claimsOf(text, "2021-01-28")).toEqual([
      "pledge general-motors investment 27000000000 2026",
    ]);
  });
});

describe("the year of a figure", () => {
  it.each([
    [
      "BYD sold 3,012,906 new energy vehicles in 2023, after 1,863,494 in the previous year.",
      "2024-01-03",
      ["3012906 2023", "1863494 2022"],
    ],
    [
      "Renault has sold 200,000 electric vehicles in Europe since the launch of its first battery model in 2011.",
      "2019-02-26",
      ["200000 2019"],
    ],
    [
      "SAIC's electric car deliveries rose 45.8 percent in the first 11 months from the same period last year to 930,000 units.",
      "2022-12-20",
      ["930000 2022"],
    ],
    [
      "Tata plans to expand its network to 400,000 charge points by CY27.",
      "2025-12-23",
      ["400000 2027"],
    ],
    [
      "CATL had 190 swap stations at the end of 2024. In the medium term, CATL aims to build 10,000 swap stations.",
      "2025-06-23",
      ["190 2024", "10000 -"],
    ],
  ])("is told by its own words: %s", (text, published, told) => {
    const figures = read(text, published).claims.map(
      ({ amount, year }) => `${amount ?? "-"} ${year ?? "-"}`,
    );
    expect(figures).toEqual(told);
  });
});

describe("a site", () => {
  it.each([
    "The Nissan plant at Sunderland is carbon neutral.",
    "The Nissan plant at Sunderland has been certified as carbon neutral.",
    "Bureau Veritas has certified the Nissan plant at Sunderland as carbon neutral.",
  ])("is what it is said to be, without a date: %s", (text) => {
    expect(claimsOf(text, "2022-12-20")).toEqual(["milestone nissan net-zero - 2022 GB"]);
  });

  it.each([
    "Nissan asks how a plant is carbon neutral.",
    "Nissan says its sites are not carbon neutral.",
    "Scania plans to largely eliminate CO2 emissions from its own operations by 2030.",
  ])("is not where it is asked, denied or nearly so: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});

describe("whose figure it is not", () => {
  it.each([
    "Toyota welcomed the move. In April the government raised its goal for 2030 and now wants to cut emissions by 46 percent from the 2013 level.",
    "Volvo Group will take part. According to an industry report, up to 15,000 public charging points for trucks will be needed by 2025.",
    "China has surged ahead of GM: seven in 10 of the world's EVs are built there this year.",
    "CATL accounted for 112 GWh of the total, and BYD ranked second with 47.7 GWh.",
    "在2030年碳达峰、2060年碳中和的目标下，比亚迪正在建设零碳园区。",
    "我国力争2030年前实现碳达峰、2060年前实现碳中和。比亚迪积极响应。",
  ])("is a government's, a report's, a market's or a country's: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
    expect(changesOf(text)).toEqual([]);
  });

  it("is the maker's whose plant it is, and not its customer's", () => {
    const text =
      "Envision AESC will build a plant in Florence. It will have a capacity of 30 GWh and will supply battery cells to BMW.";
    expect(read(text).claims.map(({ company }) => company)).toEqual(["envision-aesc"]);
  });
});

describe("what a figure does not measure", () => {
  it.each([
    [
      "Subaru aims to sell 600,000 electric vehicles in 2030, 50% of its planned global sales of 1.2 million.",
      1_200_000,
    ],
    [
      "In PACCAR's factories, 93 percent of locations are certified to ISO 14001 and 75 percent are zero-waste-to-landfill facilities.",
      93,
    ],
    [
      "SEAT has reduced waste for disposal by 78 per cent, and solvent emissions by 45 per cent.",
      45,
    ],
    ["The focus of Bosch is placed above all on generating energy from renewable sources.", 100],
    [
      "Because the grid does not allow all plants to buy renewable power directly, Honda signed power purchase agreements.",
      100,
    ],
    [
      "SEAT is putting up solar panels at its plants. Together, they will produce around 29 GWh per year.",
      29,
    ],
  ])("is not told of pledges: %s", (text, amount) => {
    const wrong = read(text, "2019-06-01").claims.filter(
      (claim) => claim.amount === amount && claim.metric !== "renewable-energy",
    );
    const implied = read(text, "2019-06-01").claims.filter((claim) => claim.amount === 100);
    expect([...wrong, ...implied]).toEqual([]);
  });
});

describe("words for what is sold, built and bought", () => {
  it.each([
    [
      "GM has the aspiration that its new light-duty vehicles will have no tailpipe emissions by 2035.",
      "pledge general-motors ice-phase-out - 2035",
    ],
    [
      "From 2024 the car and van plants of Mercedes-Benz will produce CO2-neutrally.",
      "pledge mercedes-benz net-zero - 2024",
    ],
    [
      "From 2026, over one third of the steel used by the BMW Group will be CO2-reduced.",
      "pledge bmw recycled-material 33.3 2026",
    ],
    [
      "Sales of fully electric BMW cars jumped by 74.4 percent in 2022. They came to more than 376,000 units.",
      "milestone bmw ev-volume 376000 2022",
    ],
    [
      "宝马沈阳生产基地自2021年起100%使用可再生电力。",
      "milestone bmw renewable-energy 100 2021 CN",
    ],
  ])("are heard: %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it("are no state on the way to it, nor one that will not be", () => {
    const text =
      '"Now we are charging into an all-electric future in Europe," the head of Ford of Europe said.';
    expect(claimsOf(text)).toEqual([]);
  });
});

describe("former goals of several years", () => {
  it("are each set against what is new for their own year", () => {
    const text =
      "Hyundai now wants to sell 940,000 EVs in 2026 and 2 million in 2030. The previous goals were 840,000 units in 2026 and 1.87 million units in 2030.";
    expect(changesOf(text)).toEqual([
      "hyundai ev-volume strengthened 840000 940000",
      "hyundai ev-volume strengthened 1870000 2000000",
    ]);
  });
});

describe("items of a list without a verb", () => {
  it("are of the head's time", () => {
    const text =
      "As of today NIO has built the following in China:\n- 1,200 battery swap stations\n- 948 destination charging stations";
    expect(claimsOf(text, "2022-11-16")).toEqual([
      "milestone nio charging-points 1200 2022 CN",
      "milestone nio charging-points 948 2022 CN",
    ]);
  });
});

describe("Chinese press", () => {
  it.each([
    [
      "日產計劃2030會計年度前推出23款電驅化新車，其中15款為純電動車。",
      ["pledge nissan ev-models 23 2030", "pledge nissan ev-models 15 2030"],
    ],
    [
      "通用汽车目标在2035年前让旗下所有新款轻型车达到零排放，并计划于2040年前实现碳中和。",
      ["pledge general-motors ice-phase-out - 2035", "pledge general-motors net-zero - 2040"],
    ],
    ["2019年，沃尔沃汽车全球销量为705452辆。", []],
    ["2020年丰田全球销量约为950万辆，纯电动汽车只占极小部分。", []],
    ["欧盟2035年禁售新燃油车的法规目前没有改变。沃尔沃汽车表示支持。", []],
    ["我们驾驶日产艾睿雅行驶了378公里，新车CLTC续航里程635公里。", []],
    ["韩国几家主要电池企业公布的碳中和时间多为2050年，宁德时代将跟进。", []],
    [
      "远景动力预计，2026年零碳电池总产能将超过300GWh。",
      ["pledge envision-aesc battery-capacity 300 2026"],
    ],
  ])("is read as it is written: %s", (text, claims) => {
    expect(claimsOf(text, "2021-11-30")).toEqual(claims);
  });

  it.each([
    [
      "通用2025年前将投入270亿美元于电动车与自动驾驶，高于疫情前规划的200亿美元。",
      "general-motors investment strengthened 20000000000 27000000000",
    ],
    [
      "通用汽车7月表示，不再重申2025年底在北美具备年产100万辆电动车能力的目标。",
      "general-motors ev-volume withdrawn 1000000 -",
    ],
  ])("tells what was planned before: %s", (text, change) => {
    expect(changesOf(text, "2021-01-29")).toEqual([change]);
  });
});

describe("parts, conditions and what is planned", () => {
  it.each([
    [
      "Kia wants to sell 4.19 million vehicles in 2030. Of these, 2.33 million, or 56 percent, are expected to be electrified models.",
      ["pledge kia ev-volume 2330000 2030", "pledge kia ev-share 56 2030"],
    ],
    [
      "Stellantis: planned battery capacity has been increased by 140 GWh to about 400 GWh.",
      ["pledge stellantis battery-capacity 400 -"],
    ],
    [
      "If a quarter of Volkswagen's new cars had battery drive, this would mean three million units a year.",
      [],
    ],
    [
      "Since 2019, all waste from production at Skoda's plant has been recycled.",
      ["milestone volkswagen waste 100 2019"],
    ],
  ])("are told as such: %s", (text, claims) => {
    expect(claimsOf(text, "2022-03-02")).toEqual(claims);
  });

  it("are no rise to the end of a range that begins with what was the least", () => {
    const text =
      "Volvo Cars expects electrified cars to account for between 50% and 60% of sales in 2025. Its previous target for that year was at least 50% fully electric cars.";
    expect(read(text, "2024-09-04").changes.map((change) => change.newAmount)).not.toContain(60);
  });
});

describe("what stands beside a figure", () => {
  it.each([
    [
      "Only 9.3% of the cars that Mercedes delivered in 2022 had no combustion engine.",
      ["milestone mercedes-benz ev-share 9.3 2022"],
    ],
    [
      "Ford has transformed its plant in Cologne with an investment of $2 billion in electric cars.",
      ["milestone ford investment 2000000000 2023 DE"],
    ],
    [
      "General Motors has secured all the renewable energy it needs to power its U.S. facilities by 2025.",
      ["pledge general-motors renewable-energy 100 2025 US"],
    ],
    ["GM's charging network offers 350kW chargers that are open 24/7.", []],
    ["Dacia answers questions. Has the Spring received any environmental ratings?", []],
    ["Ford was ahead. In December, 43,656 BEVs were registered, a share of 31%.", []],
    [
      "Polestar's plan has two steps:\n- 2030: emissions per car sold 50 percent lower than in 2020",
      ["pledge polestar ghg-emissions 50 2030"],
    ],
    [
      "Renault's factory in Metz operates in a net carbon-neutral manner.",
      ["milestone renault net-zero - 2023 FR"],
    ],
  ])("tells what it is: %s", (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it("is the level before, and no cut", () => {
    const text =
      "At Skoda's plant annual CO2 emissions fell from an original 45,000 tonnes to 3,000 tonnes in 2020.";
    const { claims } = read(text, "2021-02-16");
    expect(claims.map(({ change, amount }) => `${change} ${amount}`)).toEqual(["reach 3000"]);
  });

  it("makes scrap no battery", () => {
    const text =
      "Jaguar Land Rover processed around 360,000 tonnes of closed-loop scrap back into its vehicle bodies between 2013 and 2020.";
    expect(read(text).claims.map(({ metric }) => metric)).not.toContain("battery-recycling");
  });
});

describe("what a yearly report says", () => {
  it("is of its year where it was done, and of now where it is so", () => {
    const text =
      "Polestar published its sustainability report 2021. It cut emissions per car by 6 percent. Its plant in Chengdu runs on 100 percent renewable electricity.";
    expect(claimsOf(text, "2022-05-18")).toEqual([
      "milestone polestar ghg-emissions 6 2021",
      "milestone polestar renewable-energy 100 2022 CN",
    ]);
  });
});
