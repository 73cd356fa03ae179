import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Company, metric and effect of each change that a text tells. */
const read = (text: string): string[] =>
  extract({ text, published: "2024-09-05" }).changes.map((it) =>
    [it.company, it.metric, it.effect].join(" "),
  );

describe("what is no change", () => {
  it.each([
    "Ford sold 200,000 electric vehicles last year, down from 240,000 in 2023.",
    "Toyota raised the share of renewable electricity from 20% in 2020 to 45% in 2023.",
    "BMW wants to raise the share of electric cars in its sales from 15% to 50% by 2030.",
    "Water withdrawals at Honda plants fell by 10 percent in 2023.",
    "Nissan scraps are no longer regarded as waste but recycled, and 90% of them are used again.",
    "Volvo Cars has dropped the V60 from its line-up in Britain, where it wants to be fully electric by 2030.",
    "Volkswagen denied a report that it had abandoned its goal of carbon neutrality by 2050.",
    "Mercedes-Benz has not given up its goal of a carbon-neutral fleet by 2039.",
    "The European Union may push back its 2035 ban on combustion engines, which Renault welcomed; Renault plans to be carbon neutral by 2050.",
    "BMW wants to cut emissions by 40 percent by 2030 instead of buying certificates.",
    "Hyundai will be carbon neutral by 2045, five years earlier than the European Union.",
    "The launch of the Kia EV5 was delayed by three months; Kia still wants to sell 1.6 million electric cars in 2030.",
    "Tesla cut prices by 10 percent, and its plan to sell 20 million vehicles a year by 2030 is unchanged.",
    "Honda cut emissions at its plants to 40 percent of the 2019 level, earlier than planned.",
    "GAC raised its dividend and plans to invest 10 billion yuan in electric vehicles by 2026.",
    "Stellantis said it would reach carbon neutrality in 2038. Originally founded in 2021, it owns 14 brands.",
    "Analysts expect Ford to drop its target of selling 2 million electric vehicles by 2026.",
    "Panasonic moved up to second place among battery makers and plans 200 GWh of battery capacity by 2031.",
    "Emissions at Mazda were 10% lower in 2023 than previously, and are to be 46% lower by 2030.",
    "Rivian shelved a second model, but keeps to its goal of net zero by 2040.",
    "BYD has reached its 2025 goal of 4 million new energy vehicles two years earlier than planned.",
    "The company used to want 50 GWh of battery capacity by 2025. Northvolt is gone, and BMW says nothing.",
    "Sales of electric cars at BMW rose to 18 percent from 15 percent a year earlier; the goal is 50 percent by 2030.",
    "Volvo Cars sold 40% electric cars, up from 34% in 2022, and wants 100% by 2030.",
    "Panasonic has 50 GWh of battery capacity today. By 2031 it is to be 200 GWh.",
    "Ford used 71% green electricity last year, compared with 60% a year ago, and aims for 100% by 2035.",
    "Instead of petrol cars, Hyundai will sell 2 million electric cars in 2030.",
    "Audi has built 1 million electric cars earlier than planned.",
    "Toyota originally made looms. It plans to sell 3.5 million electric cars in 2030.",
    "BYD exceeded its target of 3 million vehicles in 2023 and now plans to sell 3.6 million new energy vehicles in 2024.",
    "GM cut emissions by 20 percent; until 2018 it had used coal in one plant, which is gone.",
    "The previous report put Renault emissions at 30 grams; the goal of carbon neutrality by 2050 stands.",
    "Scania wants to halve emissions by 2032. MAN, its sister brand, has dropped diesel buses.",
    "Nio plans 4,000 swap stations by 2025, of which 1,000 will be outside China. In 2021 it had 700.",
    "Honda withdrew 10% less water in 2023 than in 2020 and wants to cut water use by 20% by 2030.",
    "Kia wants 30 percent of its sales to be electric by 2030, and Hyundai instead 34 percent.",
    "Tata Motors will be net zero by 2045, 25 years before the Indian government wants the country to be.",
    "No date has been moved: Stellantis wants to be carbon neutral in 2038.",
    "Xpeng has pushed back against claims that its target of carbon neutrality by 2040 is too late.",
    "Audi will go on building combustion engines after 2033, the year in which it had meant to stop.",
    "Toyota said on Friday that its target of 3.5 million electric cars a year by 2030 had become a mere yardstick and was no longer binding.",
    "Nissan reported a loss of 10 billion yen, instead of the profit it had forecast. It stands by its aim of carbon neutrality by 2050.",
    "Ford had planned to hire 500 people in 2030. It now wants half of its sales to be electric by 2030.",
    "BMW dropped plans for a plant in Mexico. By 2030 half of its cars are to be electric.",
    "The old plant of Renault in Douai used 30% green power; the new one in Maubeuge uses 60% and is to use 100% by 2030.",
    "Volkswagen has abandoned a model called Trinity. It plans to be carbon neutral by 2050.",
    "Tesla used to publish its emissions in May. This year they fell by 10 percent.",
    "Kia originally sold bicycles; today 20% of its sales are electric and it wants 37% by 2030.",
    "Toyota sold 100,000 electric cars rather than the 150,000 analysts had expected, and plans 1.5 million by 2026.",
    "GM has moved its headquarters back to Detroit and wants to be carbon neutral by 2040.",
    "Honda removed 500 tonnes of waste and aims for zero waste by 2030.",
    "In 2020 Bosch bought offsets for 25% of its emissions; it wants to bring this down to 15% by 2030.",
    "California has delayed its ban on diesel trucks from 2036 to 2040. Daimler Truck will sell only CO2-neutral trucks from 2039.",
    "Mercedes-Benz said reports that it would drop its goal of carbon neutrality by 2039 were wrong.",
    "The strike delayed production at Ford until June; the goal of 2 million electric vehicles a year by 2026 is unaffected.",
    "Volvo Cars no longer uses leather. By 2025, a quarter of its plastics are to be recycled.",
  ])("reads no change in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
