import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

interface Published {
  readonly published?: string;
  readonly publisher?: string;
}

/** What an article claims: kind, company, metric, amount, year and place. */
const read = (text: string, { published = "2022-06-21", publisher }: Published = {}): string[] =>
  extract({ text, published, publisher, language: "en" }).claims.map((it) =>
    [it.kind, it.company, it.metric, it.amount ?? "-", it.year ?? "-", it.region ?? "-"].join(" "),
  );

describe("what is told beside a company and is not its own", () => {
  it.each([
    "Mahindra makes SUVs.\n\nDecarbonizing transport is crucial for India to reach its goal of net carbon zero by 2070.",
    "Mahindra makes SUVs.\n\nIf India is to be at net carbon zero by 2070, as is its goal, transport must change.",
    "The plant will help Japan achieve carbon neutrality by 2050, Toyota said.",
    "Tata Motors has yet to reveal a timeline for its transition to 100% renewables.",
    "Ford said it had not set a date for 100% renewable energy at its plants.",
    "Toyota grows slowly.\n\n9.7 million EVs were sold around the globe in 2021, 32% more than the year before.",
    "Toyota grows slowly.\n\nLast year 9.7 million EVs were sold globally.",
    "Kia: 60% of its EVs will be built in Europe by 2030.",
    "Half of the EVs that Ford sells in Europe will come from Cologne by 2027.",
    "Lucid said 12 electric vehicles were recalled in 2021.",
    "Volkswagen Group is well ahead in Western Europe's all-electric segment, with a share of some 25 percent.",
    "An investment of 12 billion rupees in Mahindra Electric, the EV unit, has come from an investor.",
    "As customers think twice before giving up cars with combustion engines, Porsche doubts that the goals for 2034 can be met.",
    "Forvia is picking up the pace so that its whole value chain moves towards net zero.",
    "Ford's European commercial vehicle range will be capable of zero emissions by 2024.",
    "Tata Motors became a member of RE100 in 2016, a group of businesses.",
    "Tesla's deliveries in a quarter were, for the first time in two years, smaller than before.",
    "Mercedes-Benz: The preparations for exclusively green electricity in production are well advanced.",
    "Volvo Cars: becoming an EV-only brand by 2030, the original aim, might not happen after all.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("leaves a company's own goal beside a country's", () => {
    expect(
      read(
        "In line with the UK government's 2030 goal, Ford will sell only electric cars by 2030.",
      ),
    ).toEqual(["pledge ford ice-phase-out - 2030 -"]);
    expect(
      read(
        "Volvo Trucks will run 1,700 charging points by 2027, supporting zero-carbon road freight.",
      ),
    ).toEqual(["pledge volvo-group charging-points 1700 2027 -"]);
  });

  it("takes no rival for the one of whom is told", () => {
    expect(
      read(
        "General Motors is growing.\n\nThe company sold 37,000 of its EVs in 2021, so that only Tesla sold more of them.",
      ),
    ).toEqual(["milestone general-motors ev-volume 37000 2021 -"]);
  });
});

describe("figures that another is held against", () => {
  it.each<[string, string[]]>([
    [
      "Volkswagen: the share of battery cars in deliveries rose to 9.7 percent (2020: 1.7 percent).",
      ["milestone volkswagen ev-share 9.7 2021 -", "milestone volkswagen ev-share 1.7 2020 -"],
    ],
    [
      "BMW handed over 103,855 battery-electric cars in 2021 (2020: 44,530; +133.2%).",
      ["milestone bmw ev-volume 103855 2021 -", "milestone bmw ev-volume 44530 2020 -"],
    ],
    [
      "Audi delivered 118,000 electric cars last year (previous year: 81,900).",
      ["milestone volkswagen ev-volume 118000 2021 -"],
    ],
    [
      "Volkswagen: 452,900 battery-electric vehicles handed over to customers (+96 percent vs. 2020).",
      ["milestone volkswagen ev-volume 452900 2021 -"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it("keeps a base of 100", () => {
    const { claims } = extract({
      text: "Until 2030 Volkswagen wants 45% less CO2 from its plants (2020: 100 %).",
      published: "2022-06-21",
    });
    expect(claims.map((it) => it.baselineYear)).toEqual([2020]);
  });

  it("takes a result told in January for that of the year before", () => {
    const text = "Volkswagen: Electric cars now account for 5.1 percent of all deliveries.";
    expect(read(text, { published: "2022-01-12" })).toEqual([
      "milestone volkswagen ev-share 5.1 2021 -",
    ]);
    expect(read(text, { published: "2022-07-12" })).toEqual([
      "milestone volkswagen ev-share 5.1 2022 -",
    ]);
  });

  it("takes the day on which a page appeared for no date of a figure", () => {
    expect(
      read("date 2021-01-21 Volkswagen delivered 315,400 electric vehicles last year."),
    ).toEqual(["milestone volkswagen ev-volume 315400 2021 -"]);
  });
});

describe("several dates, each with its place", () => {
  it.each<[string, string[]]>([
    [
      "Renault will be carbon neutral by 2040 in Europe and by 2050 worldwide.",
      ["pledge renault net-zero - 2040 EU", "pledge renault net-zero - 2050 -"],
    ],
    [
      "Renault is working towards becoming carbon neutral by 2040 in Europe and 2050 worldwide.",
      ["pledge renault net-zero - 2040 EU", "pledge renault net-zero - 2050 -"],
    ],
    [
      "By 2040 in Europe and in 2050 around the world, Renault will be carbon neutral.",
      ["pledge renault net-zero - 2050 -", "pledge renault net-zero - 2040 EU"],
    ],
    [
      "Volvo Cars plans to be all-electric by 2025 in Europe, by 2030 in China and by 2035 in the US.",
      [
        "pledge volvo-cars ice-phase-out - 2025 EU",
        "pledge volvo-cars ice-phase-out - 2030 CN",
        "pledge volvo-cars ice-phase-out - 2035 US",
      ],
    ],
    [
      "Volkswagen aims for net zero in Europe by 2033 and in the US and China by 2035.",
      ["pledge volkswagen net-zero - 2033 EU", "pledge volkswagen net-zero - 2035 -"],
    ],
    [
      "GM: By 2030 operations without any waste, and by 2035 operations which run on renewable energy only.",
      ["pledge general-motors renewable-energy 100 2035 -"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("numbers of cars, and of models", () => {
  it.each<[string, string[]]>([
    [
      "Over 75 battery-electric vehicles will help Stellantis deliver five million sales in 2030.",
      ["pledge stellantis ev-models 75 2030 -", "pledge stellantis ev-volume 5000000 2030 -"],
    ],
    [
      "Renault plans 24 new vehicles by 2025, at least 10 of them electric.",
      ["pledge renault ev-models 10 2025 -"],
    ],
    [
      "Ford will introduce 17 electric vehicles in Europe by 2024 and sell 600,000 of them a year.",
      ["pledge ford ev-models 17 2024 EU", "pledge ford ev-volume 600000 2024 EU"],
    ],
    [
      "Tesla said it produced 416,800 Model 3 sedans and Model Y crossovers in 2021.",
      ["milestone tesla ev-volume 416800 2021 -"],
    ],
    [
      "Ford: every one of its 2,800 U.S. dealerships may now sell and service EVs.",
      ["milestone ford network 2800 2022 US"],
    ],
    [
      "BMW promises that by 2030 no fewer than one in two of the group's models, Mini among them, will be fully electric.",
      ["pledge bmw ev-share 50 2030 -"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("states in more words", () => {
  it.each<[string, string[]]>([
    [
      "By 2036, tailpipe emissions of the entire JLR fleet are to be zero.",
      ["pledge jaguar-land-rover ice-phase-out - 2036 -"],
    ],
    [
      "By 2030, no CO2 at all should be emitted by any of Michelin's plants.",
      ["pledge michelin net-zero - 2030 -"],
    ],
    [
      "Mercedes-Benz: the site's entire electricity needs will be met through renewable energy from 2024 onwards.",
      ["pledge mercedes-benz renewable-energy 100 2024 -"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it("knows a door that is closed on a goal", () => {
    const { claims, changes } = extract({
      text: "General Motors quietly closed the door this week on a goal to make only electric vehicles by 2035.",
      published: "2025-06-21",
    });
    expect(claims).toEqual([]);
    expect(changes.map((it) => [it.metric, it.effect])).toEqual([["ice-phase-out", "withdrawn"]]);
  });
});

describe("a company's own newsroom", () => {
  const text = "We will cut the greenhouse gas emissions of our plants by 30 percent by 2025.";

  it.each([
    "Ford",
    "Ford Media Center",
    "Ford Motor Company (sustainability report)",
    "Ford, letter to shareholders (excerpt)",
    "Ford investor relations (translation)",
  ])("%s tells of the company where nobody is named", (publisher) => {
    expect(read(text, { publisher })).toEqual(["pledge ford ghg-emissions 30 2025 -"]);
  });

  it.each([
    "Ford Authority",
    "Letters to Ford Drivers",
    "The Daily Ledger",
    "Ford and Tesla News",
    "",
  ])("%s is not the company", (publisher) => {
    expect(read(text, { publisher })).toEqual([]);
  });
});

describe("what nobody of the company has promised", () => {
  it.each([
    "BMW denied a report that it would stop building combustion engines by 2030.",
    "Reports that Honda would end petrol cars by 2035 are wrong, the company said.",
    "Toyota is rumoured to be planning to sell 5 million EVs by 2030.",
    "Would Ford be able to sell 2 million EVs by 2026?",
    "Under the new rules, Mercedes must cut the CO2 emissions of its fleet by 15% in 2025.",
    "Volvo Cars' chief executive believes all new cars will be electric by 2035.",
    "Ford's chief executive said Chinese makers will sell 10 million EVs by 2026.",
    "Volkswagen, BMW and Toyota did not sign the pledge to sell only zero-emission cars by 2040.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("leaves those who did sign, with both dates", () => {
    expect(
      read(
        "Ford signed a pledge to sell only zero-emission cars by 2040 worldwide and by 2035 in Europe.",
      ),
    ).toEqual(["pledge ford ice-phase-out - 2040 -", "pledge ford ice-phase-out - 2035 EU"]);
  });
});

describe("what electric makers expect of themselves", () => {
  it.each<[string, string[]]>([
    [
      "Polestar cut its forecast for 2023 to between 60,000 and 70,000 cars from 80,000.",
      ["pledge polestar ev-volume 60000 2023 -"],
    ],
    [
      "Rivian reaffirmed its 2023 guidance of 50,000 vehicles.",
      ["pledge rivian ev-volume 50000 2023 -"],
    ],
    [
      "BMW Group: BEV deliveries in the first half were 75,891.",
      ["milestone bmw ev-volume 75891 2022 -"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("ends of combustion engines in more words", () => {
  it.each<[string, string]>([
    ["By 2035, Hyundai will pull all combustion models from Europe.", "hyundai 2035"],
    [
      "By 2040 Honda intends to have nothing on sale except battery and fuel-cell cars.",
      "honda 2040",
    ],
    ["By 2030 there are to be no more Volvo Cars models with an engine.", "volvo-cars 2030"],
    ["GM plans an end to petrol-driven cars and vans by 2035.", "general-motors 2035"],
    ["Audi would cease to build cars with internal combustion engines in 2033.", "volkswagen 2033"],
    ["Jaguar's cars will all be electric from 2025.", "jaguar-land-rover 2025"],
    [
      "Ford wants its car range in Europe to be all electric by 2030, and two-thirds of its vans to be electric or plug-in hybrid.",
      "ford 2030",
    ],
  ])("%s", (text, told) => {
    const { claims } = extract({ text, published: "2022-06-21" });
    expect(
      claims.filter((it) => it.metric === "ice-phase-out").map((it) => `${it.company} ${it.year}`),
    ).toEqual([told]);
  });
});

describe("figures as they are printed elsewhere", () => {
  it.each<[string, string[]]>([
    [
      "Tesla handed over 310 048 cars in 2021; BMW sold 103 855 BEVs (+133,2%).",
      ["milestone tesla ev-volume 310048 2021 -", "milestone bmw ev-volume 103855 2021 -"],
    ],
    ["Honda's plants: VOC emissions came down 6 percent in 2021.", []],
    [
      "Nissan's paint plant gave off 30 percent less carbon in 2021 and emitted 70 percent less volatile organic compounds.",
      ["milestone nissan ghg-emissions 30 2021 -"],
    ],
    ["Jaguar Land Rover has to comply with the government's 2030 stop for petrol cars.", []],
    [
      "From now to 2030, Hyundai intends to bring out 31 battery-electric vehicles, the EV9 and the Ioniq 7 being two of them.",
      ["pledge hyundai ev-models 31 2030 -"],
    ],
    ["First Solar and Toyota (9.170, 0.01, 0.11%) rose on news of renewable power.", []],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it("keeps to the one a sentence goes on about", () => {
    expect(
      read(
        "BMW is growing. Its 376,183 electric cars do not look so grand next to Tesla with 1.81 million EVs in 2021.",
      ),
    ).toEqual([
      "milestone bmw ev-volume 376183 2022 -",
      "milestone tesla ev-volume 1810000 2021 -",
    ]);
  });

  it("takes no date from what another company does", () => {
    expect(
      read(
        "Toyota promised to spend €62.5 billion on electrification, and Tesla has forecast that it will grow by half in 2024.",
      ),
    ).toEqual(["pledge toyota investment 62500000000 - -"]);
  });
});

describe("tables by makers", () => {
  const table = [
    "Electric cars are selling well in India.",
    "",
    "April-September 2021: electric cars sold | |||",
    "---|---|---|---|",
    "Maker | April | May | Total |",
    "Tata | 1812 | 2495 | 15,518 |",
    "MG | 245 | 247 | 1591 |",
    "Mahindra & Mahindra | 13 | 9 | 196 |",
    "Others | 4 | 1 | 31 |",
    "Total | 2161 | 2855 | 18142 |",
  ];

  it("tell the sum of each row of the maker that it names", () => {
    expect(read(table.join("\n"))).toEqual([
      "milestone tata-motors ev-volume 15518 2021 -",
      "milestone saic ev-volume 1591 2021 -",
      "milestone mahindra ev-volume 196 2021 -",
    ]);
  });

  it("tell every column where none adds the others up", () => {
    const columns = [...table.slice(0, 3), "Maker | April | May", "Tata | 1812 | 2495"];
    expect(read(columns.join("\n"))).toEqual([
      "milestone tata-motors ev-volume 1812 2021 -",
      "milestone tata-motors ev-volume 2495 2021 -",
    ]);
  });
});

describe("a company's own pledge beside what it did not do", () => {
  it.each<[string, string[]]>([
    [
      "Toyota, which did not sign the declaration, aims to be carbon neutral by 2050.",
      ["pledge toyota net-zero - 2050 -"],
    ],
    [
      "Ford did not back the industry appeal and wants to sell only electric cars in Europe by 2035.",
      ["pledge ford ice-phase-out - 2035 EU"],
    ],
    [
      "Ford won't back down from its goal of 50% electric sales by 2030.",
      ["pledge ford ev-share 50 2030 -"],
    ],
    [
      "Tesla reiterated that it delivered 936,000 vehicles in 2021.",
      ["milestone tesla ev-volume 936000 2021 -"],
    ],
    [
      "BMW aims to reduce particles and emissions by 30% by 2030.",
      ["pledge bmw ghg-emissions 30 2030 -"],
    ],
    ["Volkswagen leaves combustion engines in its range until 2035.", []],
    [
      "Volkswagen plans to leave the combustion-engine business in Europe by 2035.",
      ["pledge volkswagen ice-phase-out - 2035 EU"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it("leaves years in a table their columns, and not their sum", () => {
    const table = [
      "Electric cars sold | |",
      "Maker | 2020 | 2021 | Total",
      "Kia | 100,000 | 150,000 | 250,000",
    ];
    expect(read(table.join("\n"))).toEqual([
      "milestone kia ev-volume 100000 2020 -",
      "milestone kia ev-volume 150000 2021 -",
    ]);
  });
});
