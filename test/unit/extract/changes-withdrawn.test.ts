import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Company, metric and effect of each change that a text tells. */
const read = (text: string): string[] =>
  extract({ text, published: "2024-09-05" }).changes.map((it) =>
    [it.company, it.metric, it.effect].join(" "),
  );

describe("withdrawn targets", () => {
  it.each([
    ["Ford no longer plans to go all-electric in Europe by 2030.", "ford ice-phase-out withdrawn"],
    [
      "Volvo Cars has ditched its goal of selling only electric cars from 2030.",
      "volvo-cars ice-phase-out withdrawn",
    ],
    [
      "The target of 1 million electric vehicles a year by 2025, which General Motors set in 2021, has been quietly abandoned.",
      "general-motors ev-volume withdrawn",
    ],
    [
      "General Motors said it would build 400,000 electric vehicles by mid-2024. That goal is gone.",
      "general-motors ev-volume withdrawn",
    ],
    [
      "Nissan wanted to source 50% of its electricity from renewables by 2030. It has since let go of that target without naming another.",
      "nissan renewable-energy withdrawn",
    ],
    [
      "Renault is walking away from its pledge to sell nothing but electric cars in Europe by 2030.",
      "renault ice-phase-out withdrawn",
    ],
    [
      "Toyota has removed the 2035 carbon neutrality target for its plants from its website.",
      "toyota net-zero withdrawn",
    ],
    [
      "Mercedes-Benz has turned its back on its 2030 all-electric goal.",
      "mercedes-benz ice-phase-out withdrawn",
    ],
    [
      "Gone is the promise that every Jaguar Land Rover model would be electric by 2030.",
      "jaguar-land-rover ice-phase-out withdrawn",
    ],
    [
      "A promise by Bentley to be fully electric by 2030 will not be honoured, its owner Volkswagen admitted.",
      "volkswagen ice-phase-out withdrawn",
    ],
    [
      "Tesla made no mention of its goal of 20 million vehicles a year by 2030 in the new report.",
      "tesla ev-volume withdrawn",
    ],
    [
      "Honda has called off its plan to invest 10 trillion yen in electric vehicles by 2030.",
      "honda investment withdrawn",
    ],
    [
      "The plan to build 100 GWh of battery capacity by 2030 is dead, LG Energy Solution said.",
      "lg-energy-solution battery-capacity withdrawn",
    ],
    [
      "Porsche has buried its aim of an 80 percent share of electric cars in 2030.",
      "volkswagen ev-share withdrawn",
    ],
    [
      "Kia said the goal of 1.6 million electric cars in 2030 no longer applies.",
      "kia ev-volume withdrawn",
    ],
    [
      "Hyundai will not pursue its earlier plan to stop selling combustion cars in Europe by 2035.",
      "hyundai ice-phase-out withdrawn",
    ],
    [
      "Ford has pulled its target of producing 2 million EVs annually by 2026 and has not set a new one.",
      "ford ev-volume withdrawn",
    ],
    [
      "In 2021 Audi announced the end of the combustion engine for 2033. The date no longer stands.",
      "volkswagen ice-phase-out withdrawn",
    ],
    [
      "Rivian withdrew its forecast of 80,000 electric vehicles for 2026.",
      "rivian ev-volume withdrawn",
    ],
    [
      "Volvo Cars abandoned on Wednesday its ambition to sell only electric vehicles by 2030.",
      "volvo-cars ice-phase-out withdrawn",
    ],
    [
      "Lotus parent Geely backed off its pledge of an all-electric line-up by 2028.",
      "geely ice-phase-out withdrawn",
    ],
    [
      "Suzuki struck the goal of six electric models by 2030 from its plan.",
      "suzuki ev-models withdrawn",
    ],
    [
      "Scania backed away from its goal of selling half of its trucks electric by 2030.",
      "scania ev-share withdrawn",
    ],
    [
      "Volvo Group gave up its target of 35 percent electric trucks by 2030.",
      "volvo-group ev-share withdrawn",
    ],
    [
      "Subaru had planned to build 200,000 electric vehicles a year from 2026. The plan is on ice; no new figure has been named.",
      "subaru ev-volume withdrawn",
    ],
    [
      "In 2019 Mitsubishi Motors set out to make half of its sales electric by 2030. The sentence is no longer in the report.",
      "mitsubishi-motors ev-share withdrawn",
    ],
    [
      "The intention to end sales of combustion cars in Europe in 2035 will not be pursued, Hyundai said.",
      "hyundai ice-phase-out withdrawn",
    ],
    [
      "Lexus, the Toyota brand that was to go all electric in 2035, has gone back on its word.",
      "toyota ice-phase-out withdrawn",
    ],
    [
      "Fiat was to become an electric-only brand by 2027; Stellantis has now scotched that idea.",
      "stellantis ice-phase-out withdrawn",
    ],
    [
      "Nissan presented its plan on Tuesday. Nothing is left of the goal to make 40 percent of its American sales electric by 2030.",
      "nissan ev-share withdrawn",
    ],
    [
      "Volvo Trucks: half of all trucks electric in 2030, that was the goal. At Volvo Group they no longer talk about it.",
      "volvo-group ev-share withdrawn",
    ],
    [
      "Stellantis has quietly stopped mentioning its goal of selling 5 million electric vehicles a year by 2030.",
      "stellantis ev-volume withdrawn",
    ],
    [
      'Renault: 100% electric in Europe by 2030? "That is no longer our target," said the chief executive.',
      "renault ice-phase-out withdrawn",
    ],
    [
      "Michelin was to source 40 percent sustainable materials by 2030. Of that pledge, made in 2021, the company no longer wants to hear.",
      "michelin recycled-material withdrawn",
    ],
    ["The Dutch arm of Paccar scrapped its all-electric target.", "paccar ice-phase-out withdrawn"],
    [
      "Nissan believes that it can do without its pledge to make every new car in Europe electric by 2030, which it dropped from the website this week.",
      "nissan ice-phase-out withdrawn",
    ],
    [
      "Nio once wanted to sell 400,000 electric cars in 2026. That number does not appear in the new plan.",
      "nio ev-volume withdrawn",
    ],
    [
      "Polestar cancelled its target of 300,000 electric cars a year from 2026, which dated from its flotation.",
      "polestar ev-volume withdrawn",
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
