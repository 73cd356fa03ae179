import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** What an article claims, one short line each, in the order of the text. */
function told(text: string, title = "", published = "2024-05-01"): string[] {
  return extract({ text, title, published, language: "en" }).claims.map(
    ({ company, kind, metric, amount, amountMax, year, baselineYear }) =>
      [
        company,
        kind,
        metric,
        amountMax === null ? (amount ?? "-") : `${amount}-${amountMax}`,
        year ?? "-",
        ...(baselineYear === null ? [] : [`from ${baselineYear}`]),
      ].join(" "),
  );
}

describe("figures and dates in the words of the press", () => {
  it.each<[string, string, string[]]>([
    [
      "a range whose ends both have scale and currency",
      "Ford plans to invest $4 billion to $5 billion in battery plants by 2028.",
      ["ford pledge investment 4000000000-5000000000 2028"],
    ],
    [
      "a range in crore",
      "Mahindra will spend Rs 2,000 crore to Rs 2,500 crore on electric cars by 2027.",
      ["mahindra pledge investment 20000000000-25000000000 2027"],
    ],
    [
      "a step is no range",
      "Honda raised its budget for electric cars from $4 billion to $5 billion by 2030.",
      ["honda pledge investment 5000000000 2030"],
    ],
    [
      "more than all of it, which nothing can fall by",
      "Energy productivity at Mahindra's plants is up 105% since 2009, and its energy use fell by 105%.",
      [],
    ],
    [
      "fiscal years with one letter",
      "Mahindra got 43% of its electricity from renewable sources in F23 and wants 90% by F27.",
      ["mahindra milestone renewable-energy 43 2023", "mahindra pledge renewable-energy 90 2027"],
    ],
    [
      "divided by two",
      "By 2030 the emissions of Renault's factories will be divided by two compared with 2019.",
      ["renault pledge ghg-emissions 50 2030 from 2019"],
    ],
    [
      "compared with a thing of an earlier year",
      "Water use per car at BMW was 20% lower than that of the cars built in 2019.",
      ["bmw milestone water-use 20 2024 from 2019"],
    ],
    [
      "compared with the year before",
      "Water use per car at BMW was 5 percent below that of the year before.",
      ["bmw milestone water-use 5 2023 from 2022"],
    ],
    [
      "less than in the previous year",
      "Volvo Cars' operations emitted 8 percent less CO2 in 2023 than in the previous year.",
      ["volvo-cars milestone ghg-emissions 8 2023 from 2022"],
    ],
    [
      "a level of now that is left behind",
      "GM wants to have 900 MW of renewable power by 2027, up from 500 MW at present.",
      [
        "general-motors pledge renewable-energy 900 2027",
        "general-motors milestone renewable-energy 500 2024",
      ],
    ],
    [
      "power from the wind, the sun and the like",
      "All plants of Honda in Ohio got their electricity from wind, sun and other renewable sources in 2023.",
      ["honda milestone renewable-energy 100 2023"],
    ],
    [
      "emissions that are eliminated",
      "By 2040 the CO2 emissions of Scania's plants are to be completely eliminated.",
      ["scania pledge net-zero - 2040"],
    ],
    [
      "a count of years in two words",
      "Honda wants to be carbon neutral twenty-six years from now.",
      ["honda pledge net-zero - 2050"],
    ],
    [
      "cells for storage that a plant is to make",
      "Ford's plant in Glendale is to make 20 GWh of battery cells a year for storage by 2027.",
      ["ford pledge battery-capacity 20 2027"],
    ],
    [
      "stations of its own that there are in a country",
      "Nio now has 2,400 battery swap stations. There are 2,300 stations of the kind in China.",
      ["nio milestone charging-points 2400 2024", "nio milestone charging-points 2300 2024"],
    ],
    [
      "all cars electrified",
      "Mazda wants electrified cars to make up 60% of its sales by 2030 and 100% by 2035.",
      ["mazda pledge ev-share 60 2030", "mazda pledge ev-share 100 2035"],
    ],
    [
      "a share by weight",
      "Nissan wants recycled plastics to make up 30 percent of the weight of all plastics in 2030.",
      ["nissan pledge recycled-material 30 2030"],
    ],
    [
      "a sum that has been assigned",
      "Kia has lined up $3 billion for electric vehicles and batteries.",
      ["kia pledge investment 3000000000 -"],
    ],
    [
      "a plant that is built for a sum",
      "Rivian will build a second plant for electric cars in Georgia for $4 billion.",
      ["rivian pledge investment 4000000000 -"],
    ],
    [
      "what a site was enlarged for has been spent",
      "Kia's battery plant was enlarged at a cost of $3 billion.",
      ["kia milestone investment 3000000000 2024"],
    ],
    [
      "the first half of a year is no share",
      "One in five Kias sold in the first half of 2023 was electric.",
      ["kia milestone ev-share 20 2023"],
    ],
  ])("%s", (_, text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe("the part of the value chain", () => {
  it.each([
    "Renault wants to cut the CO2 emissions of its vehicles by 35% by 2030 from 2019.",
    "Emissions from Toyota's new cars are to be 90% lower in 2050 than in 2010.",
    "Škoda wants its fleet CO2 to be 50% lower in 2030 than in 2020.",
  ])("takes what cars emit for their use: %s", (text) => {
    const [claim] = extract({ text, title: "", published: "2024-05-01", language: "en" }).claims;
    expect(claim?.stage).toBe("use-phase");
  });
});

describe("figures of others and of other things", () => {
  it.each<[string, string]>([
    ["a country's chargers", "Toyota has a plan. Germany has some 12,000 rapid chargers today."],
    [
      "public stations that there are",
      "Suzuki sells its first car. There are more than 90,000 public charging points in Britain.",
    ],
    [
      "a country's power",
      "Kia has a plant there. South Korea generated 9 percent of its power from renewable sources last year.",
    ],
    [
      "a country's vow",
      "When India told the summit that it would reach net zero by 2070, Hyundai was silent.",
    ],
    ["a country's ban", "Nissan builds cars there. Britain stops sales of petrol cars in 2035."],
    ["cells that are sold", "CATL sold 300 GWh of battery cells last year."],
    [
      "cells that are ordered",
      "Honda signed a supply agreement for battery cells of 25 GWh a year.",
    ],
    [
      "a plan that was given up",
      "BMW told reporters. Under the old plan, 60 percent of sales in 2030 were to be electric.",
    ],
    ["trucks of all kinds", "Volvo Trucks sold 900 electric trucks. Orders for trucks: 45,000."],
  ])("passes over %s", (_, text) => {
    const strange = [12_000, 90_000, 9, 300, 25, 60, 45_000, 7e9, 16, 100];
    const claims = extract({ text, title: "", published: "2024-05-01", language: "en" }).claims;
    expect(claims.filter((it) => it.amount === null || strange.includes(it.amount))).toEqual([]);
  });

  it("takes no share of cars with engines for one of electric cars", () => {
    const text =
      "Suzuki expects that its sales in 2030 will be 20% battery cars, 30% hybrids and 50% combustion engines.";
    expect(told(text)).toEqual([
      "suzuki pledge ev-share 20 2030",
      "suzuki pledge ev-share 30 2030",
    ]);
  });

  it("takes all cars for no electric ones where a part of them is electric", () => {
    const text =
      "Geely sold 500,000 electric cars. By 2027 it wants to sell 3 million cars, two thirds of which are to be electric.";
    expect(told(text)).not.toContain("geely pledge ev-volume 3000000 2027");
  });

  it("takes a stock code for no number of cars", () => {
    const text = "XPeng Inc. (NYSE: XPEV and HKEX: 9868) today released its sustainability report.";
    expect(told(text)).toEqual([]);
  });

  it("goes on counting stations after stations", () => {
    const text =
      "Nio now has 2,400 battery swap stations. The number should be 4,000 at the end of 2025.";
    expect(told(text).filter((it) => it.includes("ev-volume"))).toEqual([]);
  });
});

describe("what press tells beside a target", () => {
  it.each<[string, string, string[]]>([
    [
      "a state that is not reached until a date is reached by then",
      "Bentley said on Thursday that it will not be fully electric until 2035.",
      ["volkswagen pledge ice-phase-out - 2035"],
    ],
    [
      "an earlier plan stands no longer",
      "Mercedes-Benz slows down. Its earlier plan was for every vehicle it builds to be fully electric by 2030.",
      [],
    ],
    [
      "a year that is denied is not the date",
      "It will be 2026, not 2025, before electric cars make up 50% of what Renault sells.",
      ["renault pledge ev-share 50 2026"],
    ],
    [
      "mild hybrids that make up the rest are no electric cars",
      "Volvo Cars wants plug-ins to account for 90% of its sales by 2030, with mild hybrids making up the other 10% at most.",
      ["volvo-cars pledge ev-share 90 2030"],
    ],
    [
      "a way to neutrality has not the date of the sales before it",
      "Toyota wants its annual sales of electric vehicles to reach 3.5 million in 2030, which it hopes will speed its drive toward carbon neutrality.",
      ["toyota pledge ev-volume 3500000 2030"],
    ],
    [
      "standards are no company's",
      "Ford took a charge. Fuel economy standards that were meant to keep 700 million tonnes of carbon dioxide out of the air by 2050 are being loosened.",
      [],
    ],
    [
      "cars of all kinds are no electric cars",
      "By 2030, more than half of the vehicles Kia sells are to be electrified, while total volume is to rise 34 percent to 4.3 million.",
      ["kia pledge ev-share 50 2030"],
    ],
    [
      "a model that is to follow is no new date for the range",
      "There will be 15 electric Kia models by 2027. The EV9 becomes the flagship this year, and the smaller EV5 is to follow.",
      ["kia pledge ev-models 15 2027"],
    ],
    [
      "the year in which a goal was set is not its date",
      "GM will cover all the electricity needs of its plants with renewables by 2025. That keeps the automaker on course for the goal it gave itself late last year.",
      ["general-motors pledge renewable-energy 100 2025"],
    ],
    [
      "the largest maker of a place is the company",
      "Slowing demand is the complaint of Europe's top carmaker, Volkswagen, yet its targets for 2030 stand: an EV share of 70% in Europe.",
      ["volkswagen pledge ev-share 70 2030"],
    ],
  ])("%s", (_, text, claims) => {
    expect(told(text)).toEqual(claims);
  });

  it("reads tonnes below those of a year as a cut", () => {
    const { claims } = extract({
      text: "By 2035, BMW said, its emissions should be at least 60 million tonnes below those of 2019.",
      published: "2025-12-01",
    });
    expect(claims).toMatchObject([{ amount: 60e6, change: "reduce-by", baselineYear: 2019 }]);
  });
});

describe("a name that two companies bear", () => {
  it("is that of the maker of lorries among lorries, in the title, too", () => {
    const text =
      "Volvo handed over 3,310 electric trucks in 2023. Half of the lorries that it sells in 2030 are to be electric.";
    expect(told(text, "Volvo keeps its truck target")).toEqual([
      "volvo-group milestone ev-volume 3310 2023",
      "volvo-group pledge ev-share 50 2030",
    ]);
  });

  it("is that of the maker of cars among cars", () => {
    const text =
      "Volvo wants half of the cars that it sells in 2030 to be electric, and no trucks.";
    expect(told(text)).toEqual(["volvo-cars pledge ev-share 50 2030"]);
  });
});
