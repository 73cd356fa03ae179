import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Company, metric and effect of each change that a text tells. */
const read = (published: string, text: string): string[] =>
  extract({ text, published })
    .changes.map((it) => [it.company, it.metric, it.effect].join(" "))
    .sort();

describe("changes in the words of the press", () => {
  it.each<[string, string, string[]]>([
    [
      "2024-09-10",
      "Volvo Cars on Wednesday watered down its plan to be fully electric by 2030, saying hybrids could still make up as much as a tenth of sales.",
      ["volvo-cars ice-phase-out weakened"],
    ],
    [
      "2024-02-22",
      "Mercedes-Benz now sees electrified cars making up as much as 50% of sales only by 2030, having earlier told investors that this would happen in 2025.",
      ["mercedes-benz ev-share delayed"],
    ],
    [
      "2024-08-21",
      "Ford said it would trim the share of its annual capital expenditure going to pure electric vehicles to 30% from 40%.",
      ["ford investment weakened"],
    ],
    [
      "2024-07-17",
      "Asked about the target of one million EVs of capacity in North America by 2025, GM Chief Executive Mary Barra would no longer commit to it.",
      ["general-motors ev-volume withdrawn"],
    ],
    [
      "2022-03-02",
      "Ford is boosting its EV spending to $50 billion through 2026, from a prior $30 billion by 2025.",
      ["ford investment strengthened"],
    ],
    [
      "2021-11-08",
      "The budget for electrification, so far 1.5 trillion yen, grows to 2 trillion yen over five years, Nissan said.",
      ["nissan investment strengthened"],
    ],
    [
      "2024-09-05",
      "Toyota plans to make about 1 million EVs globally in 2026, a third below the sales figure it had announced.",
      ["toyota ev-volume weakened"],
    ],
    [
      "2021-09-15",
      "Toyota's factories are to be carbon neutral by 2035. The old date, 2050, was dropped.",
      ["toyota net-zero brought-forward"],
    ],
    [
      "2022-10-20",
      "Hyundai wants 37 percent of its sales to be electric by 2030; at the last investor day it said 30 percent.",
      ["hyundai ev-share strengthened"],
    ],
    [
      "2024-11-05",
      '"We are not going to be 100 percent electric in Europe by 2030," Stellantis Europe chief Jean-Philippe Imparato told reporters.',
      ["stellantis ice-phase-out withdrawn"],
    ],
    [
      "2025-02-26",
      "Alfa Romeo will not become an all-electric brand in 2027 after all, parent company Stellantis confirmed.",
      ["stellantis ice-phase-out withdrawn"],
    ],
    [
      "2024-05-24",
      "Tesla's latest impact report omits the goal of delivering 20 million electric vehicles a year by 2030 that last year's edition still contained.",
      ["tesla ev-volume withdrawn"],
    ],
    [
      "2024-05-24",
      "In its 2022 report Tesla aimed to sell 20 million vehicles a year by 2030. There is no trace of that in the new one.",
      ["tesla ev-volume withdrawn"],
    ],
    [
      "2025-06-11",
      "The plan to launch the last combustion model in 2026 and to sell only electric cars from 2033 is history at Audi.",
      ["volkswagen ice-phase-out withdrawn"],
    ],
    [
      "2024-03-25",
      "Nissan will launch 16 electrified models by fiscal 2026, more than the 15 it had foreseen.",
      ["nissan ev-models strengthened"],
    ],
    [
      "2022-04-12",
      "Honda raised its sights to 2 million EVs a year by 2030, double the 1 million it had pencilled in.",
      ["honda ev-volume strengthened"],
    ],
    [
      "2025-04-10",
      "The share of electrified models in Kia's sales is expected to reach 56% in 2030, two points less than in last year's plan.",
      ["kia ev-share weakened"],
    ],
    [
      "2023-05-16",
      "Stellantis has increased planned battery capacity by 140 GWh to about 400 GWh by 2030.",
      ["stellantis battery-capacity strengthened"],
    ],
    [
      "2024-10-28",
      "LG Energy Solution's 2028 capacity plan shrinks from 540 GWh to 410 GWh.",
      ["lg-energy-solution battery-capacity weakened"],
    ],
    [
      "2022-11-30",
      "Mazda now sees battery EVs accounting for 25 to 40 percent of sales in 2030. The previous assumption was 25 percent.",
      ["mazda ev-share strengthened"],
    ],
    [
      "2025-02-20",
      "Gone are the electric shares that Suzuki had set itself for 2030: 80 percent in Europe, 20 percent in Japan and 15 percent in India.",
      ["suzuki ev-share withdrawn"],
    ],
    [
      "2024-12-01",
      "Isuzu will sell 10,000 electric trucks a year by 2030, not by 2027 as it had told shareholders.",
      ["isuzu ev-volume delayed"],
    ],
    [
      "2024-02-23",
      "Mercedes-Benz retreated from its electric ambitions on Thursday. Hybrids and battery cars will reach half of its sales by 2030, the group said, rather than by 2025 as had been the plan. The pledge to go fully electric by the end of the decade where markets allow is no longer part of its outlook.",
      ["mercedes-benz ev-share delayed", "mercedes-benz ice-phase-out withdrawn"],
    ],
    [
      "2024-09-04",
      "Volvo Cars has abandoned its target of becoming a fully electric car maker by 2030.\n\nThe Swedish company said it now aimed for between 90% and 100% of its sales to be electric or plug-in hybrid by then.",
      ["volvo-cars ice-phase-out withdrawn"],
    ],
    [
      "2023-07-27",
      "Ford will not reach a run rate of 600,000 EVs until 2024, a year later than planned, and it is abandoning its goal of 2 million by the end of 2026.",
      ["ford ev-volume delayed", "ford ev-volume withdrawn"],
    ],
    [
      "2022-04-20",
      "Planned capacity: 160 GWh by 2030 (earlier: 40 GWh), Honda said of its battery plans.",
      ["honda battery-capacity strengthened"],
    ],
    [
      "2022-06-10",
      "Kia, which wanted to sell 880,000 electric cars a year in 2030 when it presented its Plan S, has raised that to 1.2 million.",
      ["kia ev-volume strengthened"],
    ],
    [
      "2025-01-10",
      "Renault's Ampere unit will be carbon neutral in 2035, the firm said, three years behind schedule.",
      ["renault net-zero delayed"],
    ],
    [
      "2024-06-11",
      "Stellantis has moved the finish line for carbon neutrality closer: 2038 instead of 2040.",
      ["stellantis net-zero brought-forward"],
    ],
    [
      "2021-06-22",
      "Audi will phase out combustion engines by 2033, earlier than the 2035 date it had floated before.",
      ["volkswagen ice-phase-out brought-forward"],
    ],
    [
      "2024-02-29",
      "Bentley has delayed going all-electric by three years, to 2033.",
      ["volkswagen ice-phase-out delayed"],
    ],
    [
      "2025-01-22",
      "Land Rover will get four electric models by 2026; six were announced in 2021.",
      ["jaguar-land-rover ev-models weakened"],
    ],
    [
      "2023-01-26",
      "Suzuki lifts its electrification budget to 2 trillion yen through fiscal 2030 from 1.5 trillion yen.",
      ["suzuki investment strengthened"],
    ],
    [
      "2023-03-02",
      "Ten years earlier than first pledged, Volvo Group wants its value chain to be net zero by 2040.",
      ["volvo-group net-zero brought-forward"],
    ],
    [
      "2024-12-04",
      "New management at Stellantis has thrown out the Dare Forward goal of selling only electric cars in Europe by 2030.",
      ["stellantis ice-phase-out withdrawn"],
    ],
    [
      "2025-02-13",
      "In the US Nissan no longer expects 40% of sales to be electric in 2030; its new planning figure is 20%.",
      ["nissan ev-share weakened"],
    ],
    [
      "2023-10-18",
      'Toyota\'s European plants will run on 100% renewable electricity by 2025. "That is five years ahead of our earlier target," the company said.',
      ["toyota renewable-energy brought-forward"],
    ],
    [
      "2024-07-30",
      "Mercedes-Benz lowered its forecast for the share of electrified cars in its sales this year to 18% to 19% from 19% to 21%.",
      ["mercedes-benz ev-share weakened"],
    ],
    [
      "2024-06-11",
      "GM cut its 2024 EV production forecast to 200,000 to 250,000 from 200,000 to 300,000.",
      ["general-motors ev-volume weakened"],
    ],
  ])("%s: %s", (published, text, expected) => {
    expect(read(published, text)).toEqual(expected);
  });
});

describe("what the press tells beside changes", () => {
  it.each<[string, string]>([
    [
      "2024-03-10",
      "Apple has scrapped its decade-long effort to build an electric car; Ford still wants to build 2 million EVs a year by 2026.",
    ],
    [
      "2024-03-10",
      "Fisker withdrew its 2024 production forecast of 20,000 vehicles. Rivian kept its own at 57,000 vehicles.",
    ],
    [
      "2024-03-10",
      "The EU pushed back the tighter CO2 target from 2025 to 2027. Renault said it would sell only electric cars in Europe by 2030.",
    ],
    [
      "2024-03-10",
      "S&P Global cut its forecast for EV sales in Europe in 2030 from 70% to 60%. Volkswagen sticks to its target of 70%.",
    ],
    [
      "2024-03-14",
      "GM expects production of its electric vehicles to reach 200,000 to 300,000 this year, up from 75,000 last year.",
    ],
    [
      "2024-03-14",
      "Tesla delayed deliveries of the Cybertruck to 2023 from 2021. It still aims to build 20 million cars a year by 2030.",
    ],
    [
      "2024-03-14",
      "The UK government moved its ban on new petrol cars from 2030 to 2035. Jaguar Land Rover said its plan to be net zero by 2039 was unchanged.",
    ],
    [
      "2024-03-14",
      "Kia said last year that it would sell 1.6 million EVs by 2030. Of these, 1 million are to be sold outside Korea.",
    ],
  ])("%s: %s", (published, text) => {
    expect(read(published, text)).toEqual([]);
  });
});
