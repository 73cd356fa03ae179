import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Claims of a text, in short: kind, company, metric, amount, year, place. */
const claimsOf = (text: string, published = "2023-06-01"): string[] =>
  extract({ text, published }).claims.map(({ kind, company, metric, amount, year, region }) =>
    [kind, company, metric, amount ?? "-", year ?? "-", region ?? ""].join(" ").trim(),
  );

describe("electric cars in plain words", () => {
  it.each([
    [
      "Last year Volvo Group sold 1,977 that were fully electric.",
      ["milestone volvo-group ev-volume 1977 2022"],
    ],
    [
      "The whole Mazda line-up should be available with an electric alternative by 2030.",
      ["pledge mazda ev-models 100 2030"],
    ],
    [
      "By 2030 there will be no model at Renault without an electrified version.",
      ["pledge renault ev-models 100 2030"],
    ],
    [
      "Infiniti's owner Nissan said every new model line it launches from 2024 would be electrified.",
      ["pledge nissan ev-models 100 2024"],
    ],
    [
      "Scania sells trucks. Half of its new ones are to be electric in 2030, and by 2040 at the latest the last diesel is to be delivered.",
      ["pledge scania ev-share 50 2030", "pledge scania ice-phase-out - 2040"],
    ],
    [
      "Audi will put about six million all-electric cars on the road in the course of the next ten years. The Bentley brand will offer them exclusively from 2031.",
      ["pledge volkswagen ev-volume 6000000 2033", "pledge volkswagen ice-phase-out - 2031"],
    ],
    [
      "All new trucks that Scania sells will be fossil-free from 2040.",
      ["pledge scania ice-phase-out - 2040"],
    ],
    [
      "More than a third of the MAN trucks sold in Europe in 2030 are planned to be locally emission-free.",
      ["pledge volkswagen ev-share 33.3 2030 EU"],
    ],
    [
      "Mazda wants to raise the sales ratio of electrified vehicles to 40 percent by fiscal 2030. Furthermore, the company undertakes to increase this ratio to 100 percent by fiscal 2035.",
      ["pledge mazda ev-share 40 2030", "pledge mazda ev-share 100 2035"],
    ],
  ])("%s", (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("states of sites and what follows them", () => {
  it.each([
    [
      "Toyota said its two plants in Britain will be the first to turn carbon neutral, in 2030, followed by every other European site in 2035.",
      ["pledge toyota net-zero - 2030 GB", "pledge toyota net-zero - 2035 EU"],
    ],
    [
      "In Europe that has been achieved: all Nissan sites there have been CO2-neutral since the beginning of the year, with electricity from the sun and wind making up a growing part of the supply.",
      ["milestone nissan net-zero - 2023 EU"],
    ],
    [
      "Since 1 January 2022, BMW's site at Landshut has been producing with a net carbon-neutral balance.",
      ["milestone bmw net-zero - 2022 DE"],
    ],
    [
      "Net CO2 neutrality at all plants was achieved on May 1, says Porsche.",
      ["milestone volkswagen net-zero - 2023"],
    ],
    [
      "The Porsche plant in Leipzig is the first certified CO2-neutral one of the group.",
      ["milestone volkswagen net-zero - 2023 DE"],
    ],
    [
      "Lucid has set 2035 as the year in which it wants to be climate-neutral.",
      ["pledge lucid net-zero - 2035"],
    ],
    [
      "Renewables met 41 per cent of Isuzu's electricity demand last year, and by 2030 it should be all of it.",
      ["milestone isuzu renewable-energy 41 2022", "pledge isuzu renewable-energy 100 2030"],
    ],
  ])("%s", (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("figures that need their words", () => {
  it.each([
    [
      "By 2030, Polestar will bring a car to market whose lifecycle carbon footprint is half as big as that of its 2023 models.",
      ["pledge polestar ghg-emissions 50 2030"],
    ],
    [
      "Ford wants to be carbon neutral in its products and operations by 2050, has earmarked $30 billion for electric and autonomous vehicles through 2025 and promises more than 12 EVs worldwide by then.",
      [
        "pledge ford net-zero - 2050",
        "pledge ford investment 30000000000 2025",
        "pledge ford ev-models 12 2025",
      ],
    ],
    [
      "In Zwickau, a good billion euros has gone into the conversion to electric cars, Volkswagen said.",
      ["milestone volkswagen investment 1000000000 2023 DE"],
    ],
    [
      "Last month Tata Motors inaugurated a Rs 200 crore technology centre for electric vehicles in Pune.",
      ["milestone tata-motors investment 2000000000 2023 IN"],
    ],
    [
      "Maruti Suzuki's Gurugram plant belongs to Suzuki, which has cut water use by 32% in six years.",
      ["milestone suzuki water-use 32 2023 IN"],
    ],
    [
      "Renault told investors on Tuesday that it now expects electric vehicles to make up 30 per cent of sales in 2027.",
      ["pledge renault ev-share 30 2027"],
    ],
    [
      "At Paccar, emissions from own operations have to be halved by 2030 against 2018, and trucks must emit 40 per cent less per vehicle kilometre over the same period.",
      ["pledge paccar ghg-emissions 50 2030", "pledge paccar ghg-emissions 40 2030"],
    ],
    [
      "By 2030, all batteries, steel and cast iron for Volvo Group's European production should be green.",
      ["pledge volvo-group recycled-material 100 2030 EU"],
    ],
    [
      "All of Kia's battery cell suppliers have been bound to use green electricity since 2021.",
      ["milestone kia supplier-commitments 100 2021"],
    ],
  ])("%s", (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe("what is no figure of the company", () => {
  it.each([
    "Nissan lowered its 2030 electric vehicle sales goal by 250,000 units.",
    "Kia had to call in 11,200 Niro plug-in hybrids last year.",
    "Toyota said renewables are hard to come by in Japan, where they accounted for 21% of power generation last year.",
    "Audi goes racing. Formula 1 wants to have net-zero emissions by 2030.",
    "Bosch makes parts for electric cars. In 2026 its sales in the field are to amount to 6 billion euros.",
  ])("%s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it("is told where lines of a summary stand between pluses", () => {
    const text =
      "BMW Group +++ 20 percent fewer emissions in the supply chain by 2030 +++ Two million all-electric cars by 2025 +++";
    expect(claimsOf(text, "2021-09-02")).toEqual([
      "pledge bmw ghg-emissions 20 2030",
      "pledge bmw ev-volume 2000000 2025",
    ]);
  });
});

describe("what reports and releases tell beside it", () => {
  it.each([
    [
      "Isuzu has stopped making trucks with diesel engines, the company said on Monday.",
      ["milestone isuzu ice-phase-out - 2023"],
    ],
    ["Sales of petrol cars at Geely had come to just 61,000 in the first two months.", []],
    [
      "Chery's rival GAC aims to scale up its annual sales to 3 million vehicles in 2027, with 60 percent of them being electric cars and plug-in hybrids.",
      ["pledge gac ev-share 60 2027"],
    ],
    [
      "Tata Motors said it will invest Rs 300 crore over a period of four years to increase the use of solar power and biogas.",
      ["pledge tata-motors investment 3000000000 2027"],
    ],
    [
      "Audi opened a recycling plant in Germany. The plant operates in a net carbon-neutral manner and is supplied entirely with green electricity.",
      [
        "milestone volkswagen renewable-energy 100 2023 DE",
        "milestone volkswagen net-zero - 2023 DE",
      ],
    ],
    [
      "Kia buys green power. A supplier will provide Kia with more than 90 GWh of wind power annually, starting in 2026.",
      ["pledge kia renewable-energy 90 2026"],
    ],
    [
      "General Motors aims to eliminate tailpipe emissions from new U.S. light-duty vehicles by 2035.",
      ["pledge general-motors ice-phase-out - 2035 US"],
    ],
    [
      "Nissan planned a works. Construction was to begin in 2024, and from 2027 the factory would have made batteries, with a capacity of 5 gigawatt-hours a year.",
      [],
    ],
    [
      "A new plant in Spain is a big step for Stellantis and a contribution to the government's solar power target of achieving 76 GW by 2030.",
      [],
    ],
    [
      "Daimler Truck wants to offer only new vehicles that are CO2-neutral in driving operation by 2039.",
      ["pledge daimler-truck net-zero - 2039"],
    ],
  ])("%s", (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it("is told where what is likely stands behind the same in unlikely words", () => {
    const text =
      "Deliveries of Li Auto\n\nFor 2022 as a whole the total came to 133,246.\n\nLi Auto sold 133,246 electric cars in 2022.";
    expect(claimsOf(text, "2023-01-03")).toContain("milestone li-auto ev-volume 133246 2022");
  });

  it("has the year of the heading above a table of targets", () => {
    const text =
      "Subaru presents its plans.\n\nEnvironmental Targets 2030\n\nOur plants\n\nItem | Target | FY2022 result\nCO2 emissions from business activities | -50% (compared to FY2018) | -28%\nElectrified vehicle sales ratio | 40% | 21%";
    expect(claimsOf(text)).toEqual(
      expect.arrayContaining([
        "pledge subaru ghg-emissions 50 2030",
        "pledge subaru ev-share 40 2030",
      ]),
    );
  });

  it("is that of the company of which the sentence before spoke", () => {
    const text =
      "Envision AESC wants to build a plant in Sunderland. The company, which makes cells, says it will invest £450 million in batteries, creating 750 jobs beside its works where those of the Nissan Leaf are made.";
    expect(claimsOf(text)).toEqual(["pledge envision-aesc investment 450000000 - GB"]);
  });
});

describe("words around a figure that seem to deny it", () => {
  it.each([
    [
      "Nio raised its plan for 2023. Instead of 300, the company wants to build 900 new swap stations this year.",
      ["pledge nio charging-points 900 2023"],
    ],
    [
      "MAN avoids waste. Where waste cannot be avoided, it is recycled: at its German truck plants the recycling rate is above 85%.",
      ["milestone volkswagen waste 85 2023 DE"],
    ],
    [
      "Mazda is putting over $10 billion into electric cars between 2022 and 2030, with a factory going up in Japan.",
      ["pledge mazda investment 10000000000 2030"],
    ],
    [
      "M&M Ltd has committed to reduce Scope 1 and 2 emissions by 42 percent per car by 2032 from the base year 2019.",
      ["pledge mahindra ghg-emissions 42 2032"],
    ],
    [
      "Honda has sold five million hybrids. These cars have resulted in approximately 31 million fewer tons of CO2 than petrol cars of similar size.",
      ["milestone honda ghg-emissions 31000000 2023"],
    ],
    [
      "Peugeot and Opel belong to Stellantis: In Europe every passenger car sold in 2030 is to be a battery EV, in the United States every second one.",
      ["pledge stellantis ice-phase-out - 2030 EU", "pledge stellantis ev-share 50 2030 US"],
    ],
    [
      "BMW has set no date. California is working on a rule that bans new petrol cars from 2035.",
      [],
    ],
    [
      "Subaru has no date for the last petrol car, but eight electric models by 2028.",
      ["pledge subaru ev-models 8 2028"],
    ],
    [
      "In response to the policy of the country's carbon neutrality in 2060, Changan will build a park.",
      [],
    ],
  ])("%s", (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

it.each([
  [
    "Bosch keeps its previous objective of a 35 percent reduction of emissions in its supply chain in 2030.",
    ["pledge bosch ghg-emissions 35 2030"],
  ],
  [
    "Salzgitter will open with one line of 10 GWh for Volkswagen's PowerCo in 2025.",
    ["pledge volkswagen battery-capacity 10 2025 DE"],
  ],
])("a target that is kept, a city that shares its name with a steelmaker: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

it.each([
  [
    "From 2021, Michelin's locations will no longer leave a carbon footprint.",
    ["pledge michelin net-zero - 2021"],
  ],
  [
    "Kia's plants abroad are to be supplied with 100 percent renewable electricity by 2030, ten years before its carbon neutrality target.",
    ["pledge kia renewable-energy 100 2030"],
  ],
  [
    "Cupra has set itself the target of reducing the environmental footprint of its production by 40% by 2025.",
    [],
  ],
  [
    "Nio builds stations. The network now covers 310 cities in China and comprises 3,120 swap stations.",
    ["milestone nio charging-points 3120 2020 CN"],
  ],
  ["In 2018, the plan was to sell only electric Jaguars by 2025, the newspaper wrote.", []],
])("footprints, networks and plans: %s", (text, claims) => {
  expect(claimsOf(text, "2020-11-03")).toEqual(claims);
});

it.each([
  [
    "Paccar wants to offer only new vehicles that are CO2-neutral in driving operation in Europe, Australia and North America by 2040.",
    ["pledge paccar net-zero - 2040"],
  ],
  [
    "Suzuki aims to grow. Its first electric car, the e Vitara, is built at Toyota's plant. Two new EVs will be introduced by the end of 2028.",
    ["pledge suzuki ev-models 2 2028"],
  ],
])("a kind of car that is planned, the plant of another: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

it.each([
  [
    "Envision AESC wants to spend more. That would take the capacity of the site to 28 GWh and the number of new jobs to 3,200 by 2029.",
    ["pledge envision-aesc battery-capacity 28 2029"],
  ],
  ["Kia sells EVs. They contributed 5 percent to profit in 2022.", []],
  ["BMW's next cells should raise energy density by 20 percent.", []],
  [
    "By 2032, Lucid will introduce a car with half the life-cycle carbon footprint of its 2023 models.",
    ["pledge lucid ghg-emissions 50 2032"],
  ],
  [
    "Today nearly 28% of the parts used by Michelin are natural, recycled or otherwise sustainable.",
    ["milestone michelin recycled-material 28 2023"],
  ],
])("jobs, profits, densities and halves: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

it.each([
  [
    "Nissan delays its target. Rival Honda, which reported on Monday, kept its plan of building 300,000 EVs in North America by 2026.",
    ["pledge honda ev-volume 300000 2026"],
  ],
  ["BMW builds hybrids. A third type of electric drive will be added in China by 2026.", []],
  [
    "Volvo Cars sells electric cars. More than 60 per cent of the brand's cars are sold in Europe.",
    [],
  ],
  [
    "In 2022 the total sales of Geely were 1.4 million units, among which 328,000 units were new energy.",
    ["milestone geely ev-volume 328000 2022"],
  ],
  ['"Going fully electric is an important step," says Jaguar\'s head, in office since 2021.', []],
  ["Ford says that a $30,000 electric pickup remains on the calendar for 2027.", []],
])("rivals, kinds, places and prices: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});
