import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** What a text of 2023 claims, one short line each, in any order. */
const told = (title: string, text: string): string[] =>
  extract({ title, text, published: "2023-06-01", language: "en" })
    .claims.map(({ company, metric, amount, year }) =>
      [company, metric, amount ?? "-", year ?? "-"].join(" "),
    )
    .sort();

describe("claims of several companies", () => {
  it.each<[string, string, string[]]>([
    [
      "both",
      "Hyundai and Kia both plan to be carbon neutral by 2045.",
      ["hyundai net-zero - 2045", "kia net-zero - 2045"],
    ],
    [
      "a state with one date each",
      "Kia aims to be carbon neutral by 2045, Hyundai by 2045 and Honda by 2050.",
      ["honda net-zero - 2050", "hyundai net-zero - 2045", "kia net-zero - 2045"],
    ],
    [
      "a list after a colon",
      "Carbon neutrality targets: Kia 2045, Hyundai 2045, Toyota 2050.",
      ["hyundai net-zero - 2045", "kia net-zero - 2045", "toyota net-zero - 2050"],
    ],
    [
      "years respectively",
      "Ford and Volkswagen aim to be carbon neutral by 2035 and 2050, respectively.",
      ["ford net-zero - 2035", "volkswagen net-zero - 2050"],
    ],
    [
      "numbers respectively",
      "Mercedes-Benz and BMW sold 240,700 and 376,183 electric cars respectively in 2022.",
      ["bmw ev-volume 376183 2022", "mercedes-benz ev-volume 240700 2022"],
    ],
    [
      "the two that were named one after the other",
      "Honda and Nissan are in talks. Both want to be carbon neutral by 2050.",
      ["honda net-zero - 2050", "nissan net-zero - 2050"],
    ],
    [
      "a sum that they have together",
      "Hyundai and Kia together aim to sell 3.6 million EVs in 2030.",
      ["hyundai ev-volume 3600000 2030"],
    ],
    [
      "one by its seat, one by its country",
      "BMW and Volvo Cars met. The Swedish maker wants to be carbon neutral by 2040, the Munich-based group by 2050.",
      ["bmw net-zero - 2050", "volvo-cars net-zero - 2040"],
    ],
    [
      "a partner that is the subject",
      "Honda sells cars. Its partner CATL plans to be carbon neutral by 2035.",
      ["catl net-zero - 2035"],
    ],
    [
      "a venture told by its owners",
      "Cellbau, owned by Ford and a partner, will have a battery capacity of 40 GWh by 2026.",
      ["ford battery-capacity 40 2026"],
    ],
    [
      "a customer in a relative clause",
      "Panasonic, which supplies cells to Tesla, intends to make 200 GWh a year by 2030.",
      ["panasonic battery-capacity 200 2030"],
    ],
    [
      "a name that only a relative clause makes the subject",
      "Tesla was overtaken by BYD, which sold 526,409 EVs last year.",
      ["byd ev-volume 526409 2022"],
    ],
    [
      "sections under bold names",
      "**Bosch**\nThe group has been carbon neutral since 2020.\n\n**Michelin**\nThe tyre maker is to cut its CO2 emissions by half by 2030.\n\nIts water withdrawals will fall by a third by 2030.",
      ["bosch net-zero - 2020", "michelin ghg-emissions 50 2030", "michelin water-use 33.3 2030"],
    ],
    [
      "numbered names and names in capitals",
      "1. BMW\nHalf of all deliveries are to be electric by 2030.\n\nFORD\n\nThe maker wants to be carbon neutral by 2050.",
      ["bmw ev-share 50 2030", "ford net-zero - 2050"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(told("The race to zero", text)).toEqual(expected);
  });
});

describe("figures that are nobody's claim", () => {
  it.each<[string, string]>([
    ["a government", "The Korean government wants 30 per cent of new cars to be electric by 2030."],
    ["a country", "Britain will ban the sale of new petrol and diesel cars in 2035."],
    ["a person in office", "The governor wants all trucks to be emission-free by 2035."],
    ["what the law allows", "From 2035, only zero-emission cars may be registered in the EU."],
    ["an industry", "The industry needs 2,000 GWh of battery capacity by 2030."],
    ["the others", "Most European carmakers intend to be carbon neutral by 2050."],
    ["registrations", "In Norway, electric cars accounted for 82 percent of new registrations."],
    ["an agency's guess", "Electric cars will make up half of sales by 2030, the agency says."],
    ["analysts", "Analysts expect BMW to sell 700,000 EVs next year."],
    ["what a company expects of the market", "BMW expects the market to be half electric by 2030."],
    ["a steelmaker", "Swedish steelmaker SSAB intends to be free of fossil emissions by 2030."],
    ["a stranger that is explained", "Haelsing, a steelmaker, wants to be carbon neutral by 2030."],
    ["a stranger that goes on", "Amazon has a plan. It wants to be net zero by 2040."],
    [
      "a company told by its trade",
      "Haelsing dug on. The lithium firm wants to be carbon neutral by 2030.",
    ],
    ["a group that campaigns", "The lobby group puts the share of electric cars at 67% by 2030."],
    ["sales of a country", "India's EV sales crossed 1,200,000 in 2022."],
    ["a bank's guess", "Halvard Bank expects BMW to deliver 240,000 electric cars in 2024."],
    ["a share of a market", "BMW's share of the US electric market fell to 10 percent in 2022."],
    ["a share among electric cars", "BMW built 12% of the electric cars sold in the country."],
    ["a stake", "BMW holds 20 per cent of an electric car start-up."],
    ["a comparison", "It saved as much CO2 as 7.5 million electric cars would have."],
    ["a part of a sum", "Of the 19 trillion won set aside, 67 percent will go to electrification."],
    ["a supposition", "If all drivers switched, BMW could sell 40,000 electric cars by 2030."],
    ["a company outside the register", "Leapmotor sold 144,155 electric cars last year."],
  ])("passes over %s", (_, text) => {
    expect(told("BMW in the news", text)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      "after a government",
      "The government asks for 30% by 2030, but BMW wants half of its sales to be electric by then.",
      ["bmw ev-share 50 2030"],
    ],
    [
      "counted by an association",
      "BMW delivered 20,000 electric cars in Thailand in 2022, according to the Federation of Thai Industries.",
      ["bmw ev-volume 20000 2022"],
    ],
    [
      "as a rank in the country",
      "The country's biggest carmaker wants to be carbon neutral by 2050.",
      ["bmw net-zero - 2050"],
    ],
    [
      "ordered by a customer",
      "Amazon has ordered 100,000 electric vans, due by 2030.",
      ["bmw ev-volume 100000 2030"],
    ],
  ])("keeps a claim %s", (_, text, expected) => {
    expect(told("BMW in the news", text)).toEqual(expected);
  });
});
