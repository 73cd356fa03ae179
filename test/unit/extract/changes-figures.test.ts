import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Company, metric and effect of each change that a text tells. */
const read = (text: string): string[] =>
  extract({ text, published: "2024-09-05" }).changes.map((it) =>
    [it.company, it.metric, it.effect].join(" "),
  );

describe("targets whose figure has changed", () => {
  it.each([
    [
      "Subaru now aims for electric vehicles to make up 50% of its global sales in 2030. In May it had said that it wanted 40% of sales to be electric.",
      "subaru ev-share strengthened",
    ],
    [
      "Honda raised its target for electric cars to 40 percent of sales in 2030 from 30 percent.",
      "honda ev-share strengthened",
    ],
    [
      "Hyundai lifted its 2030 sales goal for electric cars to 2 million from 1.87 million.",
      "hyundai ev-volume strengthened",
    ],
    [
      "Kia now plans to sell 1.6 million electric cars in 2030, up from the 1.2 million it announced last year.",
      "kia ev-volume strengthened",
    ],
    [
      "BMW will cut CO2 emissions by 50% by 2030, more than the 40% it had pledged.",
      "bmw ghg-emissions strengthened",
    ],
    [
      "Ford increased its planned investment in electric vehicles through 2025 from $22 billion to $30 billion.",
      "ford investment strengthened",
    ],
    [
      "By 2030, 55 percent of the cars sold by Volkswagen in Europe are to be electric. The previous goal was 35 percent.",
      "volkswagen ev-share strengthened",
    ],
    [
      "Toyota will have 30 electric models by 2030, twice as many as it had said in May, when it spoke of 15.",
      "toyota ev-models strengthened",
    ],
    [
      "Panasonic wants battery capacity of 200 GWh by 2031 rather than 150 GWh.",
      "panasonic battery-capacity strengthened",
    ],
    [
      "Mahindra upped its 2027 goal for the share of electric SUVs in its sales from 20 to 30 percent.",
      "mahindra ev-share strengthened",
    ],
    [
      "Ford will spend more than $50 billion on electric vehicles through 2026. Its earlier plan called for $30 billion.",
      "ford investment strengthened",
    ],
    [
      "Toyota cut its 2026 plan for electric vehicle output to 1 million from 1.5 million.",
      "toyota ev-volume weakened",
    ],
    [
      "Volvo Cars now wants electrified cars to make up between 90 and 100 percent of sales by 2030 instead of 100 percent.",
      "volvo-cars ev-share weakened",
    ],
    [
      "Polestar expects to sell about 160,000 electric cars in 2025, down from a previous forecast of 290,000.",
      "polestar ev-volume weakened",
    ],
    [
      "Nissan had set itself a 40 percent share of electric cars in 2030. The new figure is 30 percent.",
      "nissan ev-share weakened",
    ],
    [
      "Ford will put $12 billion less into electric vehicles than planned.",
      "ford investment weakened",
    ],
    [
      "Renault lowered its 2030 goal for cutting CO2 emissions from 60% to 45%.",
      "renault ghg-emissions weakened",
    ],
    [
      "Porsche had hoped for 80 percent electric cars by 2030; it would now be content with 50.",
      "volkswagen ev-share weakened",
    ],
    [
      "Subaru trimmed its electrification spending through 2030 to 1.2 trillion yen, from 1.5 trillion yen.",
      "subaru investment weakened",
    ],
    [
      "Where Honda once talked of 2 million electric cars a year by 2030, it now talks of 700,000.",
      "honda ev-volume weakened",
    ],
    [
      "SAIC has scaled back its 2025 target for electric vehicle sales to 2.7 million.",
      "saic ev-volume weakened",
    ],
    [
      "Ford wants half of its European sales to be electric by 2030 instead of a quarter.",
      "ford ev-share strengthened",
    ],
    [
      "Hyundai raises the bar: by 2030 it wants to sell 2 million electric cars a year. Last year it had spoken of 1.87 million.",
      "hyundai ev-volume strengthened",
    ],
    [
      "Kia is going for 37 percent electric cars in 2030; the plan unveiled in 2022 had 30.",
      "kia ev-share strengthened",
    ],
    [
      "Geely aims at cutting carbon emissions per vehicle by 30% by 2025, five percentage points more than in its first plan.",
      "geely ghg-emissions strengthened",
    ],
    [
      "BMW promises a 90% cut in CO2 emissions from production by 2030, after 80% in the previous version of the plan.",
      "bmw ghg-emissions strengthened",
    ],
    [
      "The number of charging stations that Nio intends to build by 2025 has been raised to 4,000, from 3,000.",
      "nio charging-points strengthened",
    ],
    [
      "Stellantis now reckons with 5 million electric vehicles a year by 2030. The earlier figure: 4 million.",
      "stellantis ev-volume strengthened",
    ],
    [
      "For 2030 Mazda foresees an electric share of up to 40 percent. Before, it was 25 percent.",
      "mazda ev-share strengthened",
    ],
    [
      "Jaguar Land Rover will invest 18 billion pounds in electrification over five years, 3 billion more than announced in 2023.",
      "jaguar-land-rover investment strengthened",
    ],
    [
      "Volkswagen has cut its five-year budget for electric cars and software from 180 billion euros to 165 billion euros.",
      "volkswagen investment weakened",
    ],
    [
      "Where 60 per cent had been pencilled in, Daimler Truck is now content with a quarter: that is the share of zero-emission trucks in its European sales in 2030.",
      "daimler-truck ev-share weakened",
    ],
    [
      "Mercedes-Benz lowered the share of electric cars that it expects in 2030 from 100 percent to 50 percent.",
      "mercedes-benz ev-share weakened",
    ],
    [
      "LG Energy Solution will have battery capacity of 400 GWh in 2028. That is 140 GWh less than it had told investors.",
      "lg-energy-solution battery-capacity weakened",
    ],
    [
      "Lucid expects to build 9,000 electric vehicles this year rather than the 20,000 it once predicted.",
      "lucid ev-volume weakened",
    ],
    [
      "Instead of 12 electric models by 2028 as first announced, Lexus, a Toyota brand, will have eight electric models.",
      "toyota ev-models weakened",
    ],
    [
      "The 2030 goal for recycled plastics at Volvo Cars, 35 percent, has been reduced by ten points to 25 percent.",
      "volvo-cars recycled-material weakened",
    ],
    [
      "Michelin made its CO2 target for 2030 stricter: minus 47 percent, where it used to be minus 28 percent.",
      "michelin ghg-emissions strengthened",
    ],
    [
      "Mahindra aims for 60% renewable energy by 2026, up ten points on its last target.",
      "mahindra renewable-energy strengthened",
    ],
    [
      "Nissan doubled its goal for electrified models, from 15 to 30 by 2026.",
      "nissan ev-models strengthened",
    ],
    [
      "Nissan plans 34 electrified models by 2030 against the 27 it had in mind so far.",
      "nissan ev-models strengthened",
    ],
    [
      "Nissan presented its plan on Tuesday. The target for cutting CO2 emissions at its plants by 2030 has been tightened to 52 percent; the old one was 40.",
      "nissan ghg-emissions strengthened",
    ],
    [
      "Nissan presented its plan on Tuesday. It will have spent 2 trillion yen on electric vehicles by 2026. That compares with 1.5 trillion in the last plan.",
      "nissan investment strengthened",
    ],
    [
      "Nissan presented its plan on Tuesday. By 2030, 15 electric models will be on sale. Two years ago there was talk of 23.",
      "nissan ev-models weakened",
    ],
    [
      "Nissan presented its plan on Tuesday. It wants renewable electricity to cover 50 percent of its needs by 2030, a figure that was 30 percent in the plan it replaces.",
      "nissan renewable-energy strengthened",
    ],
    [
      "BYD lowered its sights for 2025: 4.6 million new energy vehicles are to be sold, against the 5.5 million targeted until August.",
      "byd ev-volume weakened",
    ],
    [
      "Kia trimmed its 2030 goal for electric cars by a fifth, from 1.6 million to 1.26 million.",
      "kia ev-volume weakened",
    ],
    [
      "Lucid cut its workforce and now expects to build 9,000 electric vehicles this year; at the start of the year it had said 14,000.",
      "lucid ev-volume weakened",
    ],
    [
      "The share of electric cars is to reach 45 percent in 2030, not 60 percent as Jaguar Land Rover foresaw in 2021.",
      "jaguar-land-rover ev-share weakened",
    ],
    [
      "Hyundai Motor has become bolder. Two million electric cars are to leave its plants in 2030, where 1.87 million had been the number on the slides a year before.",
      "hyundai ev-volume strengthened",
    ],
    [
      "Bosch is doubling the cut it demands of its supply chain: CO2 emissions are to fall by 30 percent by 2030, not 15.",
      "bosch ghg-emissions strengthened",
    ],
    [
      "At Volvo Cars, recycled plastics should make up 35 percent by 2030, ten points more than in the roadmap of 2019.",
      "volvo-cars recycled-material strengthened",
    ],
    [
      "GAC has added to its plans. Instead of 20 percent, 30 percent of its electricity is to be renewable by 2025.",
      "gac renewable-energy strengthened",
    ],
    [
      "Subaru expects electric cars to account for half of its sales by 2030, compared with the 40 percent mentioned in its plan of 2020.",
      "subaru ev-share strengthened",
    ],
    [
      "Nio will have 4,000 swap stations by 2025 (earlier plan: 3,000).",
      "nio charging-points strengthened",
    ],
    [
      "JLR has lifted the planned cut in emissions from its factories by 2030 to 60 percent. Before the summer, 46 percent had been on the table.",
      "jaguar-land-rover ghg-emissions strengthened",
    ],
    [
      "Isuzu has pared its investment in electric trucks through 2030 down to 800 billion yen. It was to have been 1 trillion yen.",
      "isuzu investment weakened",
    ],
    [
      "Chery and Geely aside, GAC is the only one to have eased its emissions goal, a cut of 20 percent by 2025 where 25 percent was planned.",
      "gac ghg-emissions weakened",
    ],
    [
      "Scania now thinks that 10 percent of its sales will be electric in 2025, half of what it had targeted.",
      "scania ev-share weakened",
    ],
    [
      "Electric cars will reach a fifth of Honda sales in 2030, the company said; a year ago it was still counting on 30 percent.",
      "honda ev-share weakened",
    ],
    [
      "GM will now put $35 billion into electric vehicles by 2025, $8 billion more than it had said last November.",
      "general-motors investment strengthened",
    ],
    [
      "Hyundai has topped up the money for electric cars: 35.8 trillion won by 2032 instead of 19.4 trillion won.",
      "hyundai investment strengthened",
    ],
    [
      "For its electric push Ford is to spend $30 billion by 2025. In the first version of the plan it was $22 billion.",
      "ford investment strengthened",
    ],
    [
      "Volkswagen intends to invest 89 billion euros in electric cars by 2027, up from 73 billion euros in its previous plan.",
      "volkswagen investment strengthened",
    ],
    [
      "BYD had set its sights on 5.5 million new energy vehicles in 2025; the figure has been cut to 4.6 million.",
      "byd ev-volume weakened",
    ],
    [
      "From 2028, LG Energy Solution wants capacity for 400 GWh of batteries a year. Under the plan presented in 2021 it would have been 300 GWh.",
      "lg-energy-solution battery-capacity strengthened",
    ],
    [
      "Water use per car at Jaguar Land Rover is to fall by 40 percent by 2030; the aim had been 25 percent.",
      "jaguar-land-rover water-use strengthened",
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
