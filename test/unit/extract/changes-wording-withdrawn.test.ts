import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Company, metric and effect of each change that a text tells. */
const read = (published: string, text: string): string[] =>
  extract({ text, published })
    .changes.map((it) => [it.company, it.metric, it.effect].join(" "))
    .sort();

describe("targets that are gone, in the words of the press", () => {
  it.each<[string, string, string[]]>([
    [
      "2024-07-17",
      "Asked about the target of one million EVs of capacity in North America by 2025, GM Chief Executive Mary Barra would no longer commit to it.",
      ["general-motors ev-volume withdrawn"],
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
      "2025-02-20",
      "Gone are the electric shares that Suzuki had set itself for 2030: 80 percent in Europe, 20 percent in Japan and 15 percent in India.",
      ["suzuki ev-share withdrawn"],
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
      "2024-12-04",
      "New management at Stellantis has thrown out the Dare Forward goal of selling only electric cars in Europe by 2030.",
      ["stellantis ice-phase-out withdrawn"],
    ],
    [
      "2024-08-22",
      "Ford is killing plans for a three-row electric SUV.",
      ["ford ev-models withdrawn"],
    ],
    [
      "2024-09-05",
      "Volvo Cars is giving up on going all-electric by 2030. It also now expects to cut carbon emissions per car by 65% to 75% by 2030, compared with a previous goal of 75%.",
      ["volvo-cars ghg-emissions weakened", "volvo-cars ice-phase-out withdrawn"],
    ],
    [
      "2025-10-01",
      "General Motors has let its pledge to sell only zero-emission cars by 2035 fade away: Chief Executive Mary Barra no longer repeats it.",
      ["general-motors ice-phase-out withdrawn"],
    ],
    [
      "2024-12-10",
      "GM's promise of a million EVs a year by 2025 quietly disappeared from its investor slides.",
      ["general-motors ev-volume withdrawn"],
    ],
    [
      "2024-09-05",
      "Hybrids get a stay of execution in Gothenburg. Volvo Cars, which in 2021 had declared that from 2030 it would sell nothing with an exhaust pipe, wants 90 to 100 percent of its sales to be plug-in cars by then. All-electric by 2030 is no longer on the cards.",
      ["volvo-cars ice-phase-out withdrawn"],
    ],
    [
      "2025-02-21",
      "Of the 80 per cent EV share in Europe by 2030 that Suzuki announced two years ago, there is not a word in the new plan.",
      ["suzuki ev-share withdrawn"],
    ],
    [
      "2024-08-22",
      "Two million EVs a year by 2026? Ford does not want to hear of that any more.",
      ["ford ev-volume withdrawn"],
    ],
    [
      "2024-09-04",
      "Volvo Cars made headlines in 2021 by announcing the end of the combustion engine for 2030. Now it has thought better of it.",
      ["volvo-cars ice-phase-out withdrawn"],
    ],
    [
      "2024-02-23",
      "In 2021 the Stuttgart carmaker Mercedes-Benz said it would be ready to go all-electric by 2030. Of that, nothing remains.",
      ["mercedes-benz ice-phase-out withdrawn"],
    ],
    [
      "2024-02-23",
      "Mercedes-Benz will keep building combustion cars well into the 2030s. Its slogan of 2021, electric only by 2030, has been retired.",
      ["mercedes-benz ice-phase-out withdrawn"],
    ],
    [
      "2024-02-23",
      "Until now Mercedes-Benz had said that it would sell only electric cars from 2030 where conditions allow. Investors will look in vain for that sentence in the new report.",
      ["mercedes-benz ice-phase-out withdrawn"],
    ],
    [
      "2025-06-20",
      "Audi boss Gernot Döllner has overturned his predecessor's decision to stop developing combustion engines and to go electric only by 2033.",
      ["volkswagen ice-phase-out withdrawn"],
    ],
  ])("%s: %s", (published, text, expected) => {
    expect(read(published, text)).toEqual(expected);
  });
});

describe("what the press tells beside changes", () => {
  it.each<[string, string, string[]]>([
    [
      "2024-03-10",
      "Apple has scrapped its decade-long effort to build an electric car; Ford still wants to build 2 million EVs a year by 2026.",
      [],
    ],
    [
      "2024-03-10",
      "Fisker withdrew its 2024 production forecast of 20,000 vehicles. Rivian kept its own at 57,000 vehicles.",
      [],
    ],
    [
      "2024-03-10",
      "The EU pushed back the tighter CO2 target from 2025 to 2027. Renault said it would sell only electric cars in Europe by 2030.",
      [],
    ],
    [
      "2024-03-10",
      "S&P Global cut its forecast for EV sales in Europe in 2030 from 70% to 60%. Volkswagen sticks to its target of 70%.",
      [],
    ],
    [
      "2024-03-14",
      "GM expects production of its electric vehicles to reach 200,000 to 300,000 this year, up from 75,000 last year.",
      [],
    ],
    [
      "2024-03-14",
      "Tesla delayed deliveries of the Cybertruck to 2023 from 2021. It still aims to build 20 million cars a year by 2030.",
      [],
    ],
    [
      "2024-03-14",
      "The UK government moved its ban on new petrol cars from 2030 to 2035. Jaguar Land Rover said its plan to be net zero by 2039 was unchanged.",
      [],
    ],
    [
      "2024-03-14",
      "Kia said last year that it would sell 1.6 million EVs by 2030. Of these, 1 million are to be sold outside Korea.",
      [],
    ],
    [
      "2024-08-22",
      "Ford will stop making the electric Focus in 2025. Half of its sales are to be electric by 2030.",
      [],
    ],
    [
      "2024-08-01",
      "Honda reached 12% electric sales in China in 2023, against the 8% it had planned.",
      [],
    ],
    [
      "2024-08-01",
      "In 2021, Volvo Cars sold 26% plug-in cars; in 2024 it was 46%. By 2030 it wants 90%.",
      [],
    ],
    [
      "2024-08-01",
      "Kia's Georgia plant will build the EV9 from 2024 instead of importing it. Kia wants to sell 1.6 million EVs in 2030.",
      [],
    ],
    ["2024-08-01", "Hyundai will not build a combustion engine after 2035 in Europe.", []],
    [
      "2024-08-01",
      "Toyota will not only sell battery cars: by 2030 it wants to sell 3.5 million of them.",
      [],
    ],
    ["2024-08-01", "Renault will not use coal in its plants by 2030.", []],
    [
      "2024-08-01",
      "Tesla missed its delivery target of 2 million cars in 2023 and delivered 1.8 million. Tesla plans 20 million a year by 2030.",
      [],
    ],
    [
      "2024-08-01",
      "The plan calls for 20% by 2025 and 50% by 2030, BMW said of its electric share.",
      [],
    ],
  ])("%s: %s", (published, text, expected) => {
    expect(read(published, text)).toEqual(expected);
  });
});
