import { describe, expect, it } from "vitest";
import { placesIn } from "../../../src/answer/find/select-place.ts";
import { parseAsOf } from "../../../src/answer/read/as-of.ts";
import { decideKind } from "../../../src/answer/read/kind-asked.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";
const parse = (text: string) => parseQuestion(text, nowOn);
const company = (text: string) =>
  parse(text).names.map(({ companyId, brand }) => [companyId, brand ?? ""].join(" ").trim());

describe("what questions say in other words", () => {
  it("is a thing of its owner and no longer name", () => {
    expect(company("What have Mahindra's electric three-wheelers covered?")).toEqual(["mahindra"]);
    expect(company("What share is planned for Renault's core brand?")).toEqual(["renault"]);
    expect(company("What does Mahindra Electric plan?")).not.toEqual(["mahindra"]);
  });

  it("is a brand whose name only begins as another maker's", () => {
    expect(company("By how much does Renault Trucks want to cut its CO2?")).toEqual([
      "volvo-group Renault Trucks",
    ]);
    expect(company("When does Mobilize open its stations?")).toEqual(["renault Mobilize"]);
    expect(company("理想的超充站现在有多少座？")).toEqual(["li-auto"]);
    expect(company("宝马理想的目标是什么？")).toEqual(["bmw"]);
  });

  it("is no country that a part of the world is called by", () => {
    const { places, facets, terms } = parse("When do diesel buses end in Latin America?");
    expect(places).toEqual([]);
    expect(JSON.stringify([...facets, ...terms])).toMatch(/latin/i);
    expect(parse("When do diesel buses end in North America?").places).toEqual(["US"]);
    expect(placesIn("no diesel buses in Latin America")).toEqual([]);
  });

  it("is the end of a year that two calendar years share", () => {
    const one = (year: number) => [{ from: year, to: year }];
    expect(parse("How many EVs did Tata Motors sell in fiscal 2021-22?").years).toEqual(one(2022));
    expect(parse("How many EVs did Tata Motors sell in FY21/22?").years).toEqual(one(2022));
    expect(parse("How many EVs did Tata Motors sell in FY22?").years).toEqual(one(2022));
  });

  it("asks how far it was, and of no plan of the time", () => {
    const asOf = (text: string) => parseAsOf(text, nowOn);
    expect(asOf("How many suppliers had signed GM's pledge as of October 2022?")).toBeNull();
    expect(asOf("What was GM's pledge as of October 2022?")).not.toBeNull();
  });

  it("is the truck maker, where cars are ruled out", () => {
    expect(company("Volvo the truck maker, not the car firm: what is its goal?")).toEqual([
      "volvo-group",
    ]);
  });

  it.each([
    ["Where did you get that Audi gave up its date for combustion engines?", "evidence"],
    ["Is there a source for Kia's water goal?", "evidence"],
    ["Which publishers report Kia's water goal?", "evidence"],
    ["What did Bosch do in 2023 to its goal for CO2?", "change"],
  ])("asks of source or change: %s", (text, intent) => {
    expect(parse(text).intent).toBe(intent);
  });

  it("asks when an article ran, which its source tells", () => {
    expect(parse("Which paper wrote of Kia's goal, and on which date?").demand).toBeNull();
    expect(parse("In which month does Kia's plant open?").demand).toBe("month");
    expect(parse("By what date does Kia want 50 % recycled plastic?").demand).toBeNull();
  });

  it.each([
    ["Has Volvo Cars signed up to fossil-free steel?", "recycled-material"],
    ["Which share of recycled content does Kia want?", "recycled-material"],
    [
      "When does GM want none of its cars to have anything coming out of the tailpipe?",
      "ice-phase-out",
    ],
    ["When do Kia's plants get their CO2 down to zero?", "net-zero"],
    ["Which use-phase intensity cut does Kia want?", "ghg-emissions"],
    ["How many swap locations has NIO?", "charging-points"],
    ["When do BAIC's emissions stop rising?", "emissions-peak"],
  ])("names a metric: %s", (text, metric) => {
    expect(parse(text).metrics).toContain(metric);
  });

  it("names scopes", () => {
    expect(parse("What are its direct emissions plus purchased power?").scopes).toEqual([1, 2]);
    expect(parse("What of Bosch's emissions that arise outside its own gates?").scopes).toEqual([
      3,
    ]);
  });

  it("leaves the part open where another is offered", () => {
    expect(parse("Is Bosch's goal for its own sites or for a different part?").stages).toEqual([]);
    expect(parse("Is Bosch's goal for its own sites?").stages).toEqual(["operations"]);
  });

  it("sets a year aside", () => {
    const { years } = parse("What was planned for 2025, as distinct from the 2030 goal?");
    expect(years).toEqual([{ from: 2025, to: 2025 }]);
  });

  it("has a figure in mind that limits nothing", () => {
    expect(parse("how many swap stations has NIO, wasn't it 400?").amounts).toEqual([]);
    expect(parse("How much CO2 per ten thousand cars did GAC save?").amounts).toEqual([]);
    expect(parse("广汽每万辆车的碳排放下降多少？").amounts).toEqual([]);
    expect(parse("Was NIO's goal of 400 stations dropped?").amounts).toEqual([400]);
    expect(decideKind("how many EVs is it bringing, I thought it was 6")).toBeNull();
    expect(decideKind("How do the reports put it?")).toBeNull();
    expect(decideKind("Which scope 3 cut has Mahindra had validated?")).toBeNull();
    expect(decideKind("What was sold?")).toBe("milestone");
  });
});

describe("scopes and base years", () => {
  it("are asked for, and limit nothing then", () => {
    expect(parse("Does Michelin's goal for 2030 include scope 3?").scopes).toEqual([]);
    expect(parse("Which GHG Protocol scope is Bosch's goal of?").facets).toEqual([]);
    expect(parse("What is Michelin's scope 3 goal?").scopes).toEqual([3]);
    const base = "Against which year does Kia measure its carbon footprint?";
    expect(parse(base).direction).toBeNull();
    expect(parse("What is Kia's carbon footprint?").direction).toBe("level");
  });
});

describe("a thing that is named only beside the quote", () => {
  const covered = milestone({
    ...{ id: "km", company: "mahindra", metric: "ev-mileage", amount: 458_000_000, unit: "km" },
    title: "458 million km driven electrically",
    sources: [evidence({ quote: "So far they have covered 458 million km." })],
  });
  const text = "What distance have Mahindra's electric three-wheelers covered?";

  it("is looked for around it", async () => {
    const around = "Its three-wheelers run in 40 towns. So far they have covered 458 million km.";
    const answer = await createTestAnswerer({ milestones: [covered], around })({
      text,
      history: [],
      nowOn,
    });
    expect(answer.text).toContain("458 million km");
  });

  it("is asked of nothing else", async () => {
    const answer = await createTestAnswerer({ milestones: [covered] })({
      text,
      history: [],
      nowOn,
    });
    expect(answer.abstained).toBe(true);
  });
});

describe("a venture that is no company", () => {
  const points = pledge({
    ...{ id: "bays", company: "daimler-truck", metric: "charging-points", stage: null },
    ...{ amount: 1_700, unit: "count", targetYear: 2027, title: "1,700 charging points by 2027" },
    sources: [evidence({ quote: "Milence wants to run 1,700 charging points by 2027." })],
  });
  const ask = (text: string) =>
    createTestAnswerer({ pledges: [points] })({ text, history: [], nowOn });

  it("is answered by what speaks of it", async () => {
    expect((await ask("How is the roll-out of charging points by Milence?")).abstained).toBe(false);
    expect((await ask("How is the roll-out of charging points by Ionwise?")).abstained).toBe(true);
  });
});

describe("what answers only in part", () => {
  const ask = (contents: Parameters<typeof createTestAnswerer>[0], text: string) =>
    createTestAnswerer(contents)({ text, history: [], nowOn });
  const vans = pledge({
    ...{ id: "vans", company: "ford", metric: "ev-share", amount: 66.7, unit: "%", region: null },
    ...{ stage: "products", targetYear: 2030, title: "EV share of 66.7 % by 2030" },
    sources: [evidence({ quote: "Ford Pro sticks to electrifying 66.7 % of van sales by 2030." })],
  });
  const half = milestone({
    ...{ id: "half", company: "volkswagen", brand: "Škoda", metric: "ev-volume", year: 2022 },
    ...{ amount: 22_200, unit: "vehicles", title: "22,200 electric vehicles in 2022" },
    sources: [
      evidence({
        quote:
          "In the first half of 2022, deliveries were 360,600 vehicles, 37.1 per cent down on the year before, among them 22,200 Enyaqs.",
      }),
    ],
  });

  it("is no yes to all", async () => {
    const contents = { pledges: [vans] };
    const all = await ask(contents, "Does Ford still plan to sell only electric cars from 2030?");
    expect(all.text).not.toContain("Yes");
    const share = await ask(contents, "Does Ford still plan an EV share of 66.7 % by 2030?");
    expect(share.text).toContain("Yes");
  });

  it("is no fall from another year", async () => {
    const level = milestone({
      ...{ id: "level", company: "lucid", metric: "ghg-emissions", year: 2023, change: "reach" },
      ...{ amount: 71_400, unit: "t", stage: "operations", title: "CO2 at 71,400 t" },
      sources: [evidence({ quote: "Scope 1 and 2 amounted to 71,400 tons." })],
    });
    const contents = { milestones: [level] };
    const fall = await ask(contents, "By how much did Lucid's emissions fall compared with 2022?");
    expect(fall.abstained).toBe(true);
    expect((await ask(contents, "How high are Lucid's emissions?")).text).toContain("71,400");
  });

  it("is no whole year", async () => {
    const contents = { milestones: [half] };
    const whole = await ask(contents, "How many Enyaqs did Škoda deliver in the whole of 2022?");
    expect(whole.abstained).toBe(true);
    const part = await ask(
      contents,
      "How many Enyaqs did Škoda deliver in the first half of 2022?",
    );
    expect(part.text).toContain("22,200");
  });
});

describe("a town that is named at the beginning of the article alone", () => {
  const power = milestone({
    ...{ id: "power", company: "volkswagen", brand: "Porsche", metric: "renewable-energy" },
    ...{ amount: 100, unit: "%", year: 2017, stage: "production", title: "100 % renewable energy" },
    sources: [evidence({ quote: "Since 2017 all the power has come from renewable sources." })],
  });
  const article = {
    title: "A visit to the greenest corner of Porsche",
    text: "Leipzig. The ponies do not look up when the bus drives by.",
  };
  const ask = (town: string, one = power) =>
    createTestAnswerer({ milestones: [one], article })({
      text: `Since when has Porsche's ${town} plant run on renewable power?`,
      history: [],
      nowOn,
    });

  it("is answered, and told to be so", async () => {
    const { text } = await ask("Leipzig");
    expect(text).toContain("2017");
    expect(text).toContain('Named at the beginning of the article, not in the quote: "Leipzig"');
  });

  it("is no answer to what asks of no maker", async () => {
    const { abstained } = await createTestAnswerer({ milestones: [power], article })({
      text: "How do I get from Munich to Leipzig by train?",
      history: [],
      nowOn,
    });
    expect(abstained).toBe(true);
  });

  it("is asked of no other town, nor of what is told of the company", async () => {
    expect((await ask("Spartanburg")).abstained).toBe(true);
    const ofAll = { ...power, stage: "company" as const };
    expect((await ask("Leipzig", ofAll)).abstained).toBe(true);
  });
});
