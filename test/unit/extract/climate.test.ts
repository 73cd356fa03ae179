import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** What a text of 2023 claims, one short line each, in any order. */
const told = (text: string): string[] =>
  extract({ text, published: "2023-05-10", language: "en" })
    .claims.map(({ kind, metric, amount, year }) =>
      [kind, metric, amount ?? "-", year ?? "-"].join(" "),
    )
    .sort();

describe("parts of a former level", () => {
  it.each<[string, string[]]>([
    [
      "By 2030 Volvo Cars wants its carbon footprint to be half what it was in 2018.",
      ["pledge ghg-emissions 50 2030"],
    ],
    [
      "By 2035 the average Audi is to cause one third as much carbon dioxide as it did in 2018.",
      ["pledge ghg-emissions 66.7 2035"],
    ],
    [
      "Ford intends to bring emissions from its sites down to 24% of 2017 levels by 2035.",
      ["pledge ghg-emissions 76 2035"],
    ],
    [
      "In 2022 Mazda's plants used only 80% of the water they had used in 2010.",
      ["milestone water-use 20 2022"],
    ],
    [
      "Emissions are to be cut by 40% of the 2019 level by 2030, BMW said.",
      ["pledge ghg-emissions 40 2030"],
    ],
    ["Stellantis sold half as many electric cars as in 2022.", []],
    ["Half of Kia's emissions come from the use of its cars.", []],
  ])("%s", (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe("power that is wholly green", () => {
  it.each<[string, string[]]>([
    [
      "Ford's Cologne plant works entirely with green power.",
      ["milestone renewable-energy 100 2023"],
    ],
    [
      "The Mercedes-Benz works in Sindelfingen gets every kilowatt-hour from renewable sources.",
      ["milestone renewable-energy 100 2023"],
    ],
    [
      "GM will run its American plants on renewable electricity by 2030.",
      ["pledge renewable-energy 100 2030"],
    ],
    [
      "Stellantis expects its industrial sites to make half of their electricity themselves by 2025.",
      ["pledge renewable-energy 50 2025"],
    ],
    ["Audi's plants run partly on renewable electricity.", []],
  ])("%s", (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe("states told as an absence, and states that are only named", () => {
  it.each<[string, string[]]>([
    ["Since 2021 Bosch has had no carbon footprint on balance.", ["milestone net-zero - 2021"]],
    [
      '"We will no longer leave a carbon footprint by 2039," said Mercedes-Benz.',
      ["pledge net-zero - 2039"],
    ],
    [
      "Audi's plant in Brussels has been certified as carbon neutral since 2018, and the one in Győr drew level last year.",
      ["milestone net-zero - 2018", "milestone net-zero - 2022"],
    ],
    ["Last year Polestar gave climate neutrality a department of its own.", []],
    [
      "Skoda opened its first charging hub in Prague in May 2021.",
      ["milestone charging-points 1 2021"],
    ],
    ["The first charging station is not far from the plant.", []],
    ["GAC will build its first zero-carbon plant by 2025.", ["pledge green-factories 1 2025"]],
  ])("%s", (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe("sentences that go on with a share", () => {
  it.each<[string, string[]]>([
    [
      "The share of recycled plastic in Volvo cars is to reach 25% in 2025. Today the average is put at 10.",
      ["milestone recycled-material 10 2023", "pledge recycled-material 25 2025"],
    ],
    [
      "Bosch covers 95% of its electricity needs with green power. In 2020 it was 83 percent.",
      ["milestone renewable-energy 83 2020", "milestone renewable-energy 95 2023"],
    ],
    [
      "Hyundai Motor will use nothing but renewable electricity from 2045. Kia is to get there in 2040.",
      ["pledge renewable-energy 100 2040", "pledge renewable-energy 100 2045"],
    ],
    [
      "By 2030, Michelin wants to have cut its plants' CO2 by half against 2010. In 2022 a reduction of 41% had been achieved.",
      ["milestone ghg-emissions 41 2022", "pledge ghg-emissions 50 2030"],
    ],
  ])("%s", (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe("sums of money", () => {
  it.each<[string, string[]]>([
    [
      "Honda will build battery cells in Ohio. It is putting another $700 million into that.",
      ["pledge investment 700000000 -"],
    ],
    [
      "Hyundai's Ulsan EV plant, a 2 trillion won project, is to open in 2025.",
      ["pledge investment 2000000000000 2025"],
    ],
    [
      "Stellantis and Samsung SDI have spent $2.5 billion on their joint battery works so far.",
      ["milestone investment 2500000000 2023"],
    ],
    [
      "Of the 20 billion euros that Audi will spend by 2026, 5 billion are reserved for electric cars.",
      ["pledge investment 5000000000 2026"],
    ],
    ["The US government will lend Ford $9.2 billion for battery plants.", []],
    ["The electric SUV from Kia costs $45,000.", []],
    [
      "Volkswagen's operating profit rose to 22 billion euros, as it invested heavily in electric cars.",
      [],
    ],
  ])("%s", (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe("suppliers, waste, certificates and materials", () => {
  it.each<[string, string[]]>([
    [
      "Suppliers accounting for 85 percent of Mercedes-Benz's purchasing volume have signed a letter on carbon-neutral parts.",
      ["milestone supplier-commitments 85 2023"],
    ],
    [
      "General Motors said 16 of its plants send zero waste to landfill.",
      ["milestone waste 16 2023"],
    ],
    [
      "Lucid got the LEED Gold label for its Arizona plant in 2022.",
      ["milestone certificate - 2022"],
    ],
    ["Kia's electric EV6 won the Car of the Year award in 2022.", []],
    [
      "Great Wall Motor was given the title of national green factory for its Chongqing site.",
      ["milestone green-factories 1 2023"],
    ],
    [
      "Under the plan Tata Motors will get a tenth of its steel from green sources by 2030.",
      ["pledge recycled-material 10 2030"],
    ],
    ["Volkswagen bought 600,000 tonnes of carbon offsets.", []],
  ])("%s", (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});
