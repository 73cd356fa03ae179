import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Company, metric and effect of each change that a text tells. */
const read = (text: string): string[] =>
  extract({ text, published: "2024-09-05" }).changes.map((it) =>
    [it.company, it.metric, it.effect].join(" "),
  );

describe("targets whose date has moved", () => {
  it.each([
    [
      "Nissan now expects to be carbon neutral in 2055, five years later than it had announced.",
      "nissan net-zero delayed",
    ],
    [
      "Toyota has delayed its target of 1.5 million electric vehicles a year from 2026 to 2028.",
      "toyota ev-volume delayed",
    ],
    [
      "Mercedes-Benz has given itself five more years: half of its sales are to be electric by 2030, not 2025.",
      "mercedes-benz ev-share delayed",
    ],
    [
      "Volkswagen wanted its plants to be carbon neutral by 2030. Now it will be 2035.",
      "volkswagen net-zero delayed",
    ],
    [
      "The date on which Audi will stop selling combustion cars has slipped from 2033 to 2035.",
      "volkswagen ice-phase-out delayed",
    ],
    [
      "Renault will need until 2035, five years longer than planned, to run its plants on 100% renewable energy.",
      "renault renewable-energy delayed",
    ],
    [
      "General Motors has moved its goal of 1 million electric vehicles of annual capacity in North America back by a year, to 2026.",
      "general-motors ev-volume delayed",
    ],
    [
      "Bentley, a Volkswagen brand, put back its switch to an all-electric range by three years to 2033.",
      "volkswagen ice-phase-out delayed",
    ],
    [
      "Ford postponed its goal of building 600,000 electric vehicles a year to 2024.",
      "ford ev-volume delayed",
    ],
    [
      "Carbon neutrality at Mazda plants, originally due in 2030, will not be reached before 2035.",
      "mazda net-zero delayed",
    ],
    [
      "Hyundai will only achieve 100% renewable electricity in 2050; 2045 was the old target.",
      "hyundai renewable-energy delayed",
    ],
    [
      "Jaguar Land Rover pushed the deadline for net zero out to 2041 from 2039.",
      "jaguar-land-rover net-zero delayed",
    ],
    [
      "The Chinese goal of BMW, a 50 percent share of electric cars by 2030, will be met two years later than planned.",
      "bmw ev-share delayed",
    ],
    [
      "Volkswagen wants to be carbon neutral in 2045, five years earlier than previously announced.",
      "volkswagen net-zero brought-forward",
    ],
    [
      "Toyota now aims for carbon neutral plants by 2035 instead of 2050.",
      "toyota net-zero brought-forward",
    ],
    [
      "BMW has pulled forward its goal of 50% electric cars from 2030 to 2028.",
      "bmw ev-share brought-forward",
    ],
    [
      "General Motors will source 100% renewable electricity for its US sites by 2025, five years ahead of its earlier target.",
      "general-motors renewable-energy brought-forward",
    ],
    [
      "Until last month Hyundai had planned to be carbon neutral in 2050. The company now says 2045.",
      "hyundai net-zero brought-forward",
    ],
    [
      "Honda has brought its carbon neutrality date forward from 2050 to 2045.",
      "honda net-zero brought-forward",
    ],
    [
      "Volvo Group wants to reach net zero by 2040, a decade sooner than it had promised.",
      "volvo-group net-zero brought-forward",
    ],
    [
      "The last combustion Opel in Europe, a Stellantis brand, is now to be sold in 2028; 2030 had been envisaged.",
      "stellantis ice-phase-out brought-forward",
    ],
    [
      "Renault Group is to be carbon neutral in Europe by 2040 (previously until mid-century).",
      "renault net-zero brought-forward",
    ],
    [
      "When will Volvo Cars run its plants on renewable energy alone? Until last week the answer had been 2030. Now it is 2027.",
      "volvo-cars renewable-energy brought-forward",
    ],
    [
      "Stellantis: net zero three years earlier, in 2035 rather than 2038.",
      "stellantis net-zero brought-forward",
    ],
    [
      "Paccar expects its plants to run on renewable electricity by 2028, two years ahead of what it had promised.",
      "paccar renewable-energy brought-forward",
    ],
    [
      "Isuzu has brought forward to 2040 the year in which its plants are to be carbon neutral.",
      "isuzu net-zero brought-forward",
    ],
    [
      "The company speeded things up: Envision AESC will be carbon neutral in 2028, not in 2030.",
      "envision-aesc net-zero brought-forward",
    ],
    [
      "Honda put off to 2030 the point at which 20 percent of its sales are to be electric.",
      "honda ev-share delayed",
    ],
    [
      "Suzuki originally wanted to be carbon neutral in India by 2050. It has since settled on 2070.",
      "suzuki net-zero delayed",
    ],
    [
      "GM has extended until 2028 the time it gives itself to build 1 million electric vehicles a year.",
      "general-motors ev-volume delayed",
    ],
    ["Rivian: carbon neutrality two years late, in 2042.", "rivian net-zero delayed"],
    [
      "Nissan presented its plan on Tuesday. Carbon neutrality remains the aim, but it is now to come in 2055; the year 2050 has been struck out.",
      "nissan net-zero delayed",
    ],
    [
      "Hyundai pulled its carbon neutrality date ahead by five years, to 2045.",
      "hyundai net-zero brought-forward",
    ],
    [
      "At Scania, emissions from own plants are to be halved by 2025. The initial goal was 2030.",
      "scania ghg-emissions brought-forward",
    ],
    [
      "Ford will have an annual capacity of 600,000 electric vehicles by the end of 2024, a year late.",
      "ford ev-volume delayed",
    ],
    [
      "The year was once 2040, then it was 2035: now Mercedes-Benz says its plants will be carbon neutral in 2030.",
      "mercedes-benz net-zero brought-forward",
    ],
    [
      "Rather than in 2050, Suzuki means to be carbon neutral in Japan in 2045.",
      "suzuki net-zero brought-forward",
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
