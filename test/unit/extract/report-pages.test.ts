import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** What an article claims, one short line each, in the order of the text. */
function told(text: string, published = "2024-05-01"): string[] {
  return extract({ text, published, language: "en" }).claims.map(
    ({ company, kind, metric, amount, amountMax, unit, year, baselineYear, region }) =>
      [
        company,
        kind,
        metric,
        `${amount ?? "-"}${amountMax === null ? "" : `-${amountMax}`}${amount === null || unit === "%" ? "" : ` ${unit}`}`,
        year ?? "-",
        ...(baselineYear === null ? [] : [`from ${baselineYear}`]),
        ...(region === null ? [] : [region]),
      ].join(" "),
  );
}

describe("time that looks like a share", () => {
  it.each<[string, string]>([
    ["a quarter ahead of", "Renault is a quarter ahead of schedule with its electric cars."],
    ["a quarter sooner", "The electric trucks of Scania will arrive a quarter earlier than hoped."],
    ["a quarter late", "Ford's electric vans came a quarter late."],
    ["a part of the way", "In 2023 a third of the way to its climate goal was done, Renault says."],
    ["one more of its kind", "Nissan will open a fourth plant for reused batteries in 2026."],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it("leaves the share of a sentence that tells a time as well", () => {
    expect(
      told(
        "Ford's plants will run on renewable power by 2035, a third of a century before the law asks for it.",
      ),
    ).toEqual(["ford pledge renewable-energy 100 2035"]);
  });
});

describe("shares in words", () => {
  it.each<[string, string, string[]]>([
    [
      "a range of fractions",
      "By 2028 a quarter to a third of the cars that Mazda sells should be electric.",
      ["mazda pledge ev-share 25-33.3 2028"],
    ],
    [
      "between two fractions",
      "By 2028 Mazda wants between a quarter and half of its sales to be electric.",
      ["mazda pledge ev-share 25-50 2028"],
    ],
    [
      "of every",
      "By 2030, three of every five cars that Kia sells will be electric.",
      ["kia pledge ev-share 60 2030"],
    ],
    [
      "from a little to more",
      "By 2030 Ford wants to increase the share of solar power at its plants from just under 2 to 12 percent.",
      ["ford pledge renewable-energy 12 2030"],
    ],
    [
      "the whole of it some years later",
      "BMW aims to get 70 percent of its electricity from renewables in 2028 and all of it two years later.",
      ["bmw pledge renewable-energy 70 2028", "bmw pledge renewable-energy 100 2030"],
    ],
    [
      "fewer emissions than in a year are a cut",
      "By 2028 Volvo cars are to cause 30% fewer emissions over their life than in 2018.",
      ["volvo-cars pledge ghg-emissions 30 2028 from 2018"],
    ],
    [
      "half, told of a place",
      "At least 30% of Scania's sales should be electric by 2030; in Norway, half.",
      ["scania pledge ev-share 30 2030", "scania pledge ev-share 50 2030 NO"],
    ],
    [
      "twice that",
      "Kia built 50,000 electric cars in 2023. By 2026 it wants to build twice that.",
      ["kia milestone ev-volume 50000 vehicles 2023", "kia pledge ev-volume 100000 vehicles 2026"],
    ],
    [
      "twice as many as before",
      "Kia built 50,000 electric cars in 2023. That is twice as many as in 2021.",
      ["kia milestone ev-volume 50000 vehicles 2023"],
    ],
    [
      "the part that is electric, without a verb",
      "By 2027 Changan's sales should come to three million, of which 1.2 million electrified.",
      ["changan pledge ev-volume 1200000 vehicles 2027"],
    ],
  ])("%s", (_, text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe("dates and base years as reports print them", () => {
  it.each<[string, string, string[]]>([
    [
      "a base of 100",
      "Until 2030 Volkswagen wants 45% less CO2 from its plants (2020: 100%).",
      ["volkswagen pledge ghg-emissions 45 2030 from 2020"],
    ],
    [
      "taken as 100",
      "Subaru will cut the CO2 of its own plants in half by fiscal 2030, taking fiscal 2014 as 100.",
      ["subaru pledge ghg-emissions 50 2030 from 2014"],
    ],
    [
      "the reference year",
      "In 2023 CO2 per car at BMW was 20 percent lower than in the reference year 2019.",
      ["bmw milestone ghg-emissions 20 2023 from 2019"],
    ],
    [
      "compared with, not since",
      "Green power has been bought since 2021; Scania targets a 40 per cent cut in CO2 from its plants by 2027 against 2016.",
      ["scania pledge ghg-emissions 40 2027 from 2016"],
    ],
    [
      "next spring",
      "Panels are to supply a tenth of the electricity of Toyota's plants from next spring.",
      ["toyota pledge renewable-energy 10 2025"],
    ],
    [
      "since a year that is not printed",
      "Since the start of this year, Audi's plants have been carbon-neutral.",
      ["volkswagen milestone net-zero - 2024"],
    ],
    [
      "since, before a count",
      "Since 2021 all 300 Bosch locations have been climate neutral.",
      ["bosch milestone net-zero - 2021"],
    ],
    [
      "the year just named",
      "AESC said in 2021 that it would be carbon neutral in its operations that year.",
      ["envision-aesc milestone net-zero - 2021"],
    ],
    [
      "right behind its state, whatever another date says",
      "CO2 from Renault's plants, half of the 2019 level by 2030, is to be net zero in 2050.",
      ["renault pledge net-zero - 2050"],
    ],
    [
      "the reporting period",
      "Ford: During the reporting year, the solar panels of the plants generated 20 million kWh.",
      ["ford milestone renewable-energy 20000000 kWh 2023"],
    ],
    [
      "the year that a heading names, but for what is ahead",
      "Ford\n\nKey figures of the year 2023\n\n- Electric deliveries: 116,000 vehicles\n- Electricity from renewable sources at the plants: to be 100% by 2035",
      ["ford milestone ev-volume 116000 vehicles 2023", "ford pledge renewable-energy 100 2035"],
    ],
    [
      "one fact a line",
      "Ford\n\nPlants, all of them: carbon neutral by 2035\nElectric share of sales in Europe: half by 2030\nWater per car: 15% less by 2027",
      [
        "ford pledge net-zero - 2035",
        "ford pledge ev-share 50 2030 EU",
        "ford pledge water-use 15 2027",
      ],
    ],
    [
      "a year earlier, right behind its figure",
      "Scania delivered 5,000 battery-electric trucks in 2023, after 3,200 a year earlier.",
      [
        "scania milestone ev-volume 5000 vehicles 2023",
        "scania milestone ev-volume 3200 vehicles 2022",
      ],
    ],
    [
      "a larger part with a year of its own, under a head",
      "Subaru's targets to 2030:\n- Electrified vehicles to make up half of sales, all of them by 2035.",
      ["subaru pledge ev-share 50 2030", "subaru pledge ev-share 100 2035"],
    ],
    [
      "places with their years",
      "Suzuki will be carbon neutral at its plants in Japan by 2035; in 2040 in Hungary, 2070 in India.",
      [
        "suzuki pledge net-zero - 2035 JP",
        "suzuki pledge net-zero - 2040 HU",
        "suzuki pledge net-zero - 2070 IN",
      ],
    ],
  ])("%s", (_, text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe("states in looser words", () => {
  it.each<[string, string, string[]]>([
    [
      "a label with its year",
      "Renault S.A.\n\n- Net zero (scopes 1-3): 2040, residual < 5 %",
      ["renault pledge net-zero - 2040"],
    ],
    [
      "neutrality alone",
      "Changan: carbon peak: 2027. Neutrality: 2045.",
      ["changan pledge emissions-peak - 2027", "changan pledge net-zero - 2045"],
    ],
    [
      "of a value chain",
      "CATL will by 2035 realise carbon neutrality of the value chain.",
      ["catl pledge net-zero - 2035"],
    ],
    [
      "battery or fuel cell",
      "By 2040 every car that Honda sells will be a battery or fuel cell vehicle.",
      ["honda pledge ice-phase-out - 2040"],
    ],
    [
      "all vehicles free of emissions, without a verb",
      "Nissan: carbon neutral in 2050; all new cars free of tailpipe emissions by 2040.",
      ["nissan pledge net-zero - 2050", "nissan pledge ice-phase-out - 2040"],
    ],
    [
      "cars that burn fuel only",
      "BAIC will stop selling fuel-only cars next year.",
      ["baic pledge ice-phase-out - 2025"],
    ],
    [
      "the whole power of one plant",
      "All the plant's power will be green by 2027, Nissan said.",
      ["nissan pledge renewable-energy 100 2027"],
    ],
    [
      "green power at every plant",
      "Kia keeps this promise: carbon-free power at every plant by 2035.",
      ["kia pledge renewable-energy 100 2035"],
    ],
    [
      "neutral electricity",
      "BMW's own plants have used nothing but climate-neutral electricity since 2020.",
      ["bmw milestone renewable-energy 100 2020"],
    ],
    [
      "chargers",
      "Tesla's chargers have run on green power since 2021.",
      ["tesla milestone renewable-energy 100 2021"],
    ],
    [
      "all of a material",
      "By 2030 all steel that Volvo Cars buys should be fossil-free.",
      ["volvo-cars pledge recycled-material 100 2030"],
    ],
    [
      "what a certificate is called",
      "CATL: by the end of last year, four factories had obtained zero-carbon certification.",
      ["catl milestone green-factories 4 count 2023"],
    ],
    [
      "money that it has cost",
      "BMW's new battery plant is green throughout. It has cost €600m so far.",
      ["bmw milestone investment 600000000 EUR 2024"],
    ],
  ])("%s", (_, text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe("whose it is", () => {
  it("knows a name in an apposition from the subject", () => {
    expect(
      told(
        "Geely sold 200,000 electric cars in 2023. The group, owner of Volvo Cars, wants to sell 400,000 in 2025.",
      ),
    ).toEqual([
      "geely milestone ev-volume 200000 vehicles 2023",
      "geely pledge ev-volume 400000 vehicles 2025",
    ]);
  });

  it("takes no former owner for the one of whom is told", () => {
    expect(
      told(
        "Geely runs a plant in Rayong, once Ford's. A third of the group's sales were electric in 2023.",
      ),
    ).not.toContainEqual(expect.stringMatching(/^ford/));
  });

  it("leaves a country what it has said of itself", () => {
    expect(
      told("BMW sells cars in India.\n\nIndia has pledged that it would be net zero by 2070."),
    ).toEqual([]);
  });
});

describe("the part of the value chain", () => {
  it.each([
    [
      "life-cycle",
      "Nissan sticks to carbon neutrality by 2050, including the life cycle of its products.",
    ],
    ["logistics", "Scania\n- Logistics: CO2 per tonne-kilometre to come down 30 percent by 2030"],
  ])("is %s where that is named", (stage, text) => {
    expect(extract({ text, published: "2024-05-01" }).claims.map((it) => it.stage)).toEqual([
      stage,
    ]);
  });
});

describe("tables of targets", () => {
  it("reads targets in the first column with the years of their row", () => {
    expect(
      told(
        [
          "Mazda — our targets",
          "",
          "Target | Base year | Target year | Progress FY2023",
          "CO2 emissions of the plants: -40% | FY2013 | FY2030 | -25%",
          "Renewable electricity at the plants: 70% | - | FY2030 | 20%",
          "Carbon neutrality across the supply chain | - | 2050 | on track",
        ].join("\n"),
      ),
    ).toEqual([
      "mazda pledge ghg-emissions 40 2030 from 2013",
      "mazda milestone ghg-emissions 25 2023 from 2013",
      "mazda pledge renewable-energy 70 2030",
      "mazda milestone renewable-energy 20 2023",
      "mazda pledge net-zero - 2050",
    ]);
  });

  it("takes the unit of a row's figures from its name, and no change on the year", () => {
    expect(
      told(
        [
          "BMW in figures",
          "",
          "| | 2022 | 2023 | Change in %",
          "Share of electric vehicles (%) | 9.0 | 14.7 | 63.3",
          "Water consumption per vehicle (m3) | 1.90 | 1.78 | -6.3",
        ].join("\n"),
      ),
    ).toEqual([
      "bmw milestone ev-share 9 2022",
      "bmw milestone ev-share 14.7 2023",
      "bmw milestone water-use 1.9 m3 2022",
      "bmw milestone water-use 1.78 m3 2023",
    ]);
  });
});
