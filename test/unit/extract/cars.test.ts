import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string): string[] =>
  extract({ text, published: "2023-06-01" }).claims.map((claim) =>
    [claim.kind, claim.metric, claim.amount ?? "-", claim.year ?? "-"].join(" "),
  );

describe("the last combustion car", () => {
  it.each([
    "For Jaguar the combustion engine will be history by 2030.",
    "Audi will wind down production of petrol and diesel cars by 2030.",
    "By 2030 all passenger cars that Ford sells in Europe are to be battery electric vehicles.",
    "Every new Volvo will run on batteries alone from 2030.",
    "Changan will stop selling conventional petrol vehicles in 2030.",
    "Tailpipe emissions from new GM cars are to be a thing of the past by 2030.",
    "Lancia's last petrol model will go in 2030, when the Stellantis marque turns purely electric.",
    "BEVs will account for all of Opel's sales by 2030.",
    "Hyundai puts an end to combustion-engined cars in Europe by 2030.",
    "From 2030 Peugeot sells EVs only.",
    "By 2030 all vehicles that Jaguar sells will have zero tailpipe emissions.",
  ])("reads %s", (text) => {
    expect(read(text)).toEqual(["pledge ice-phase-out - 2030"]);
  });

  it.each([
    ["a way", "In its 2022 report GM tells of progress on its path to an all-electric future."],
    ["one model", "The next Cayman will be all-electric and arrive by 2025, Porsche promised."],
    ["a name with a number", "The Renault 5 will be all-electric when it goes on sale in 2024."],
    ["a denial", "Skoda does not plan to go all-electric before 2035."],
    ["a date left open", "Peugeot has not set a date for dropping petrol cars by 2035."],
    ["cars of one plant", "BMW builds the fully electric i3 in Leipzig until 2024."],
    ["another fuel", "One of the last petrol stations closed in 2022, a Tesla driver recalls."],
  ])("passes over %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it("takes what is told of a subset for that subset", () => {
    expect(
      read("Nissan will launch 23 electrified models by 2030, 15 of which will be fully electric."),
    ).toEqual(["pledge ev-models 23 2030", "pledge ev-models 15 2030"]);
  });
});

describe("shares of electric cars", () => {
  it.each([
    [
      "every second car",
      "By 2030 every second Audi sold will have a plug.",
      "pledge ev-share 50 2030",
    ],
    [
      "one car in four",
      "Last year one Toyota in four was electrified.",
      "milestone ev-share 25 2022",
    ],
    [
      "a state of a part",
      "Up to 60 percent of Daimler Truck's European sales could be zero-emission by 2030.",
      "pledge ev-share 60 2030",
    ],
  ])("reads %s", (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it("reads the part of a number of cars", () => {
    expect(read("Kia wants to sell 1.6 million EVs in 2030, or 37 percent of the total.")).toEqual([
      "pledge ev-volume 1600000 2030",
      "pledge ev-share 37 2030",
    ]);
  });

  it.each([
    ["growth", "Sales of electric cars at BMW soared 41 percent year on year."],
    [
      "growth each year",
      "BMW will raise sales of electric cars by an average of more than 50% annually until 2025.",
    ],
    ["plants", "Half of GM's plants will be capable of making EVs by 2030."],
    ["money", "Kia said that electrification takes 67 percent of the sum."],
  ])("takes %s for no share", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("electric cars counted", () => {
  it("goes on by brand and country", () => {
    const text =
      "Volkswagen handed over 99,100 battery electric vehicles. By brand, Volkswagen itself accounted for 53,400 BEVs, followed by Audi with 24,200 and Porsche with 9,500. In China, deliveries climbed to 28,800.";
    expect(read(text)).toEqual([
      "milestone ev-volume 99100 2023",
      "milestone ev-volume 53400 2023",
      "milestone ev-volume 24200 2023",
      "milestone ev-volume 9500 2023",
      "milestone ev-volume 28800 2023",
    ]);
  });

  it.each([
    [
      "a part of a whole",
      "Four of the five electric models will be in Mahindra's showrooms by 2026.",
      "pledge ev-models 4 2026",
    ],
    [
      "the kind behind the number",
      "Of the 1.2 million cars Hyundai built, 80,000 were electric.",
      "milestone ev-volume 80000 2023",
    ],
    [
      "cars after models",
      "Honda wants to offer 30 EV models by 2030 and to build two million of them a year.",
      "pledge ev-volume 2000000 2030",
    ],
    [
      "half a million",
      "Volkswagen wants to build half a million electric cars a year by 2030.",
      "pledge ev-volume 500000 2030",
    ],
    [
      "an ordinal",
      "BYD's one millionth electric car rolled off the line in 2021.",
      "milestone ev-volume 1000000 2021",
    ],
    [
      "makers' names",
      "Tesla handed over 12,000 Teslas in Norway last year.",
      "milestone ev-volume 12000 2022",
    ],
  ])("reads %s", (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe("cells, chargers, dealers", () => {
  it.each([
    [
      "a unit printed once",
      "Nissan wants battery capacity to reach 52 GWh by 2026 and then 130 four years on.",
      ["pledge battery-capacity 52 2026", "pledge battery-capacity 130 2030"],
    ],
    [
      "a rise before its level",
      "Stellantis raised its planned battery capacity by 140 GWh to 400 GWh in 2030.",
      ["pledge battery-capacity 400 2030"],
    ],
    ["no pack", "The BYD Seal has a battery capacity of 82 kWh.", []],
    ["no power used", "The Volkswagen plant in Kassel used 320 GWh from the grid last year.", []],
    [
      "workshops",
      "Suzuki has made 1,500 of its workshops ready for EVs.",
      ["milestone network 1500 2023"],
    ],
    [
      "fleets on the road",
      "Volvo's electric trucks have covered 80 million kilometers.",
      ["milestone ev-mileage 80000000 2023"],
    ],
  ])("reads %s", (_, text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});
