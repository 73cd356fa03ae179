import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { isAside } from "../../../src/answer/typed/aside.ts";

const parse = (text: string) => parseQuestion(text, "2026-01-15");

describe("what is only said aside", () => {
  it.each([
    ["What became of Iveco's plan to put 300 hydrogen vans on the road?", "road"],
    ["When do engines disappear from its showrooms?", "showrooms"],
    ["Was the goal cut? What were suppliers told?", "suppliers"],
    ["How many chargers will the joint venture of Volvo and Traton build?", "joint"],
    ["When does its premium brand go electric?", "premium"],
    ["When do engines leave Skoda showrooms?", "showrooms"],
    ["I drive a Skoda. When will its maker be carbon neutral?", "drive"],
    ["What was the share, and what does the new CEO say?", "CEO"],
  ])("is no part of what is asked about: %s", (text, word) => {
    expect(isAside(text)(text.indexOf(word))).toBe(true);
  });

  it.each([
    ["How much do its trucks emit on the road?", "road"],
    ["How many chargers are in its showrooms?", "showrooms"],
    ["How many showrooms sell electric cars?", "showrooms"],
    ["What were suppliers told to cut?", "suppliers"],
    ["What does its CEO earn?", "CEO"],
  ])("is a part of it elsewhere: %s", (text, word) => {
    expect(isAside(text)(text.indexOf(word))).toBe(false);
  });

  it("leaves the end of engines what it asks", () => {
    expect(parse("When are petrol cars gone from Audi's showrooms?").metrics).toContain(
      "ice-phase-out",
    );
    const asked = parse("When do petrol engines leave its showrooms at Audi?");
    expect(asked.metrics).toEqual(["ice-phase-out"]);
    expect(asked.facets).toEqual([]);
  });
});

describe("what is meant by other words", () => {
  it.each([
    ["How many battery models will Nissan have in 2028?", "ev-models"],
    ["How many battery vehicles did Nissan sell?", "ev-volume"],
    [
      "Does Nissan think three out of five of its sales could be zero-emission in 2032?",
      "ev-share",
    ],
    ["How many battery swapping sites does NIO run?", "charging-points"],
    ["What share of CATL's power comes from sun, wind and water?", "renewable-energy"],
    ["How many battery cells can CATL make?", "battery-capacity"],
    ["How many dealers of GM have chargers?", "network"],
  ])("%s", (text, metric) => {
    expect(parse(text).metrics[0]).toBe(metric);
  });

  it("is a figure by two numbers", () => {
    expect(parse("Are three out of five of Nissan's sales to be electric?").amounts).toEqual([60]);
    expect(parse("Is every car electric in five out of ten countries?").amounts).not.toContain(50);
  });

  it("is divided by the kilometre with a hyphen, too", () => {
    expect(parse("What per-kilometre cut does Scania want?").basis).toBe("per-km");
  });

  it("is no year before this one where it is the last of something", () => {
    expect(parse("What is the last year of diesel cars at Audi?").years).toEqual([]);
    expect(parse("How many EVs did Audi sell last year?").years).toEqual([
      { from: 2025, to: 2025 },
    ]);
  });

  it("leaves out no place with the whole world", () => {
    expect(parse("Who gave up all-electric goals, worldwide or in Europe?").places).toEqual([]);
    expect(parse("Who gave up all-electric goals in Europe?").places).toEqual(["EU"]);
  });
});

describe("whom a question means", () => {
  const named = (text: string) =>
    parse(text).names.map(({ companyId, brand }) => [companyId, brand] as const);

  it.each([
    ["How much green power does Benz use?", [["mercedes-benz", null]]],
    ["I drive a Peterbilt. What does its maker promise?", [["paccar", null]]],
    [
      "What does the group that owns Opel, Jeep and Fiat promise?",
      [
        ["stellantis", null],
        ["stellantis", null],
        ["stellantis", null],
      ],
    ],
    ["How many electric trucks will Volvo sell?", [["volvo-group", null]]],
    ["How many electric cars will Volvo sell?", [["volvo-cars", null]]],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it("stays the brand where nothing asks of its group", () => {
    expect(named("What do Jeep and Fiat promise?").map(([, brand]) => brand)).toEqual([
      "Jeep",
      "Fiat",
    ]);
    expect(named("What does Peterbilt promise?")).toEqual([["paccar", "Peterbilt"]]);
  });
});
