import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Company, metric and effect of each change that a text tells. */
const read = (published: string, text: string): string[] =>
  extract({ text, published })
    .changes.map((it) => [it.company, it.metric, it.effect].join(" "))
    .sort();

describe("targets that have moved, in the words of the press", () => {
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
      "2024-12-01",
      "Isuzu will sell 10,000 electric trucks a year by 2030, not by 2027 as it had told shareholders.",
      ["isuzu ev-volume delayed"],
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
    [
      "2025-05-12",
      "Subaru put its 1.5 trillion yen electrification programme on hold.",
      ["subaru investment delayed"],
    ],
    [
      "2024-02-23",
      "Shares of electric and plug-in hybrid cars should hit 50 percent in the second half of the decade, Mercedes said. The original guidance was 2025.",
      ["mercedes-benz ev-share delayed"],
    ],
    [
      "2025-03-11",
      'Porsche\'s 80% EV goal for 2030 has become "dependent on customer demand and the development of electromobility".',
      ["volkswagen ev-share weakened"],
    ],
    [
      "2021-06-16",
      "GM will spend $35 billion on electric and autonomous vehicles through 2025, a 75 percent increase from the plan it announced before the pandemic.",
      ["general-motors investment strengthened"],
    ],
    [
      "2023-05-29",
      "Hyundai now targets sales of 2 million EVs in 2030; last year's target was 1.87 million.",
      ["hyundai ev-volume strengthened"],
    ],
    [
      "2023-06-20",
      "Hyundai plans to sell 940,000 EVs in 2026 and 2 million in 2030. The previous targets stood at 840,000 and 1.87 million, respectively.",
      ["hyundai ev-volume strengthened", "hyundai ev-volume strengthened"],
    ],
    [
      "2025-04-09",
      "Kia trimmed its EV ambitions on Wednesday, forecasting sales of 1.26 million in 2030. Its previous target: 1.6 million.",
      ["kia ev-volume weakened"],
    ],
    [
      "2025-04-09",
      "Kia will invest 42 trillion won in electrification through 2029, 4 trillion won more than previously announced.",
      ["kia investment strengthened"],
    ],
    [
      "2022-05-24",
      "Stellantis will need about 400 GWh of batteries by 2030, up from the 260 GWh it had planned for last summer.",
      ["stellantis battery-capacity strengthened"],
    ],
    [
      "2025-06-05",
      "Toyota now expects to reach 1.5 million EVs a year a year later than planned, in 2027.",
      ["toyota ev-volume delayed"],
    ],
    [
      "2025-06-05",
      "Nissan reduced the number of EVs it will launch by 2028 to eight; the earlier plan listed fifteen electric models.",
      ["nissan ev-models weakened"],
    ],
    [
      "2025-06-05",
      "Renault's namesake brand will be fully electric in Europe from 2035 rather than 2030.",
      ["renault ice-phase-out delayed"],
    ],
    [
      "2025-06-05",
      "Lucid now sees production of at least 18,000 electric vehicles this year; it had guided for 20,000.",
      ["lucid ev-volume weakened"],
    ],
    [
      "2022-03-10",
      "Rivian expects to make 25,000 electric vehicles this year, half of what it told investors before its listing.",
      ["rivian ev-volume weakened"],
    ],
    [
      "2024-08-01",
      "Daimler Truck has dialled down expectations: zero-emission trucks will make up 25% of European sales in 2030, not 60%.",
      ["daimler-truck ev-share weakened"],
    ],
    [
      "2024-08-01",
      "Polestar said its aim to be climate neutral by 2040 was now conditional on the market.",
      ["polestar net-zero weakened"],
    ],
    [
      "2022-03-02",
      "By 2030 half of the cars that Stellantis sells in the US will be electric; back in July the group was aiming for just over 40 per cent.",
      ["stellantis ev-share strengthened"],
    ],
    [
      "2021-12-14",
      "Toyota is putting its weight behind batteries: 3.5 million electric cars a year by 2030. That compares with 2 million in the plan of last May.",
      ["toyota ev-volume strengthened"],
    ],
    [
      "2025-04-30",
      "The moonshot needs more time. Polestar's truly climate-neutral car, promised for 2030, will arrive five years late, in 2035.",
      ["polestar net-zero delayed"],
    ],
    [
      "2024-09-05",
      "Volvo's CO2 goal has also been loosened. It reads 65 to 75 per cent less per car by 2030 against 2018; it had read 75.",
      ["volvo-cars ghg-emissions weakened"],
    ],
    [
      "2022-03-03",
      "Ford now sees EVs at half its worldwide sales in 2030, not the 40% it talked about last May. And it is going to spend $50 billion on them by 2026 - last year's number was $30 billion.",
      ["ford ev-share strengthened", "ford investment strengthened"],
    ],
    [
      "2021-02-01",
      "GM's plants and offices all over the world should run on renewable power by 2035. It had given itself until 2040 only last year.",
      ["general-motors renewable-energy brought-forward"],
    ],
    [
      "2023-06-21",
      "Hyundai means to power all its sites with renewables by 2045; when it joined RE100 it had put down 2050.",
      ["hyundai renewable-energy brought-forward"],
    ],
    [
      "2025-02-21",
      "Suzuki's outlay on electrification through fiscal 2030 comes down to 1.2 trillion yen. Two trillion had been earmarked in 2023.",
      ["suzuki investment weakened"],
    ],
    [
      "2022-09-16",
      "Toyota is raising its bet on batteries. It will invest 2 trillion yen by 2030, half a trillion more than it said a year ago.",
      ["toyota investment strengthened"],
    ],
    [
      "2024-09-07",
      "Toyota has told parts makers that it will make 1 million EVs in 2026. They had been preparing for 1.5 million.",
      ["toyota ev-volume weakened"],
    ],
  ])("%s: %s", (published, text, expected) => {
    expect(read(published, text)).toEqual(expected);
  });
});
