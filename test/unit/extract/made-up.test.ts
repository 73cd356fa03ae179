import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string): string[] =>
  extract({ text, published: "2024-03-10" }).claims.map((claim) =>
    [claim.kind, claim.metric, claim.amount ?? "-", claim.unit ?? "-", claim.year ?? "-"].join(" "),
  );

describe("numbers that count other things than what was measured before", () => {
  it.each([
    [
      "Energy-saving projects, 568 of them, spared CATL's plants 420,000 tons of carbon dioxide in 2023.",
      "568 t",
    ],
    [
      "Four turbines beside BMW's plant supplied 20 GWh of green electricity in 2023. Old i3 batteries, 700 of them, buffer it.",
      "700 GWh",
    ],
    [
      "Jaguar Land Rover invested £250 million in electric lines at Halewood. Thirty thousand people have been trained, 2,400 of them there.",
      "2400 GBP",
    ],
    [
      "Volkswagen wants 70 percent of its European sales to be electric by 2030. Even the next Tiguan will have six of them to choose from.",
      "6 %",
    ],
  ])("make no figure: %s", (text, made) => {
    expect(read(text).join()).not.toContain(` ${made} `);
  });

  it.each([
    [
      "Tata Motors will build 5,000 charging points in India by 2027, 800 of them on motorways.",
      "pledge charging-points 800 count 2027",
    ],
    [
      "Volkswagen will invest 60 billion euros in electric mobility and digital services by 2027. Of the total, 33 billion is for electric mobility alone.",
      "pledge investment 33000000000 EUR 2027",
    ],
  ])("count on where they can: %s", (text, part) => {
    expect(read(text)).toContain(part);
  });
});

describe("what follows", () => {
  it.each([
    "GM invested 500 million dollars in batteries in Tennessee. LMR cells will follow in 2028.",
    "Seat saved 2,200 tonnes of CO2 at its plant in Martorell in 2023. The electric el-Born will follow in 2026.",
  ])("takes no sum and no tonnes along: %s", (text) => {
    expect(read(text).filter((it) => /2026|2028/.test(it))).toEqual([]);
  });

  it("takes a state along", () => {
    expect(
      read(
        "Kia's plants in Europe are to be carbon neutral by 2030. The others will follow in 2035.",
      ),
    ).toEqual(["pledge net-zero - - 2030", "pledge net-zero - - 2035"]);
  });
});

describe("what is no power and no battery", () => {
  it.each([
    "By 2040 Volvo Trucks' customers will be offered only fossil-free products.",
    "Hyundai Motor signed a 610 GWh a year PPA with Hyundai E&C in 2023 for its plant.",
  ])("%s", (text) => {
    expect(read(text).join()).not.toMatch(/renewable-energy 100|battery-capacity/);
  });
});
