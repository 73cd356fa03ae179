import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { withoutOwnWords } from "../../../src/answer/typed/own-words.ts";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";
const parse = (text: string) => parseQuestion(text, nowOn);
const ask = (
  contents: Parameters<typeof createTestAnswerer>[0],
  text: string,
  history: string[] = [],
) => createTestAnswerer(contents)({ text, history, nowOn });

describe("what who asks says of themselves", () => {
  it.each([
    [
      "Which targets were to be met in 2025? I want to chase the makers for results.",
      "Which targets were to be met in 2025?",
    ],
    [
      "Before I renew any contracts: which makers have dropped a target?",
      "which makers have dropped a target?",
    ],
    ["Query. Which sentence says so of Tesla?", "Which sentence says so of Tesla?"],
  ])("is left out: %s", (text, asked) => {
    expect(withoutOwnWords(text)).toBe(asked);
  });

  it.each([
    "I drive a Tesla. When is it net zero?",
    "We count in tonnes of CO2. What is the cut of BMW?",
    "Electric vans: which makers sell them?",
    "I am after BMW's goal.",
    "Stellantis withdrew its goal. When was that?",
  ])("stays where it says what is asked about: %s", (text) => {
    expect(withoutOwnWords(text)).toBe(text);
  });

  it.each([
    [
      "Ahead of my call with Mazda's people, please give me its CO2 goal for 2030.",
      "Mazda: give me its CO2 goal for 2030.",
    ],
    [
      "Happy new year! Before the January investment meeting I'd like a list of targets for 2030.",
      "a list of targets for 2030.",
    ],
    [
      "Geely is one of our positions, and the committee wants to know: how far had its CO2 fallen?",
      "Geely: how far had its CO2 fallen?",
    ],
    [
      "List the CO2 cuts of JLR; I have to paste them into a tender file.",
      "List the CO2 cuts of JLR;",
    ],
    [
      "We rank customers by clean power. Who has the higher share of renewable power, BMW or Audi?",
      "Who has the higher share of renewable power, BMW or Audi?",
    ],
    [
      "GM's deadlines of last year: what were they about?",
      "GM's deadlines of last year: what were they about?",
    ],
  ])("leaves whom it is about: %s", (text, asked) => {
    expect(parse(text).text).toBe(asked);
  });

  it("is how and what for it is to be told", () => {
    expect(parse("all JLR climate pledges pls, one per line").text).toBe("all JLR climate pledges");
    expect(parse("JLR targets for 2030, for my engagement notes.").text).toBe(
      "JLR targets for 2030.",
    );
  });

  it("is who they are", () => {
    const { places } = parse("What cut did Volvo want from us suppliers?");
    expect(places).toEqual([]);
    expect(parse("What does Volvo plan for the US?").places).toEqual(["US"]);
    expect(parse("Most of our pool cars are VWs. What share is electric?")).toMatchObject({
      superlative: null,
      names: [{ companyId: "volkswagen" }],
    });
  });
});

describe("years", () => {
  it.each([
    ["targets from 2035 up to and including 2040", { from: 2035, to: 2040 }],
    ["targets from 2026 to 2029 inclusive", { from: 2026, to: 2029 }],
    ["从今年到2028年底,有哪些承诺会到期?", { from: 2026, to: 2028 }],
    ["targets between now and 2030", { from: 2026, to: 2030 }],
    ["targets due in the year that has just ended", { from: 2025, to: 2025 }],
  ])("may be a range: %s", (text, years) => {
    expect(parse(text).years).toEqual([years]);
  });

  it("may be those of a move", () => {
    const text = "How many models did VW plan before its March 2019 update, and how many after?";
    expect(parse(text)).toMatchObject({ intent: "change", years: [] });
  });

  it("may be counted from another", () => {
    const { years, published } = parse("over the five years following October 2024");
    expect([years, published]).toEqual([[{ from: 2025, to: 2029 }], null]);
    expect(parse("dropped, according to your 2025 articles").published).toMatchObject({
      sinceOn: "2025-01-01",
    });
  });

  it.each([
    ["2026年到2030年之间,长安有哪些目标?", { from: 2026, to: 2030 }],
    ["What did Geely reach in the year before last?", { from: 2024, to: 2024 }],
    ["吉利前年卖了多少新能源车?", { from: 2024, to: 2024 }],
    ["the sum VW said it would put into decarbonisation up to 2025", { from: 2025, to: 2025 }],
  ])("are read: %s", (text, years) => {
    expect(parse(text)).toMatchObject({ years: [years], published: null });
  });

  it("of a roadmap are those of its telling", () => {
    const { years, published } = parse("VW's 2021 roadmap: what is spent up to 2025?");
    expect([years, published?.sinceOn]).toEqual([[{ from: 2025, to: 2025 }], "2021-01-01"]);
    expect(parse("What is in VW's 2030 roadmap?").years).toEqual([{ from: 2030, to: 2030 }]);
    expect(parse("How does the 2030 goal stack up against the 2025 one?").baselineYear).toBeNull();
  });

  it("that are to come are of pledges", () => {
    expect(parse("the cuts that JLR has signed up to for 2030").kind).not.toBe("milestone");
    expect(parse("what currently stands for its CO2 in 2030").kind).toBe("pledge");
    expect(parse("what BMW has reached for 2020").kind).toBe("milestone");
  });

  it("say no status where they are to come", () => {
    expect(parse("Which targets were supposed to be met in 2025?").statuses).toBeNull();
    expect(parse("Which targets were met in 2025?").statuses).not.toBeNull();
  });
});

describe("money", () => {
  const honda = pledge({
    ...{ id: "h", company: "honda", metric: "investment", change: "reach" },
    ...{ amount: 7e12, unit: "JPY", basis: null, stage: null, baselineYear: null },
    ...{ targetYear: 2030, title: "JPY 7 trillion investment by 2030" },
    sources: [
      evidence({ articleId: "h", quote: "Honda will put 7 trillion yen into EVs by fiscal 2030." }),
    ],
  });

  it.each([
    "The sum that Honda plans to put into EVs through 2030",
    "Volkswagen: total euros going into decarbonisation by 2025",
    "My boss doubts the 7 trillion yen for Honda's EVs. Where is that from?",
  ])("is asked for: %s", (text) => {
    expect(parse(text).metrics).toEqual(["investment"]);
  });

  it.each(["CO2 per euro of revenue at BMW?", "How many euros of revenue did VW report?"])(
    "is not asked for: %s",
    (text) => {
      expect(parse(text).metrics).not.toContain("investment");
    },
  );

  it("is put into something, which is no move", () => {
    const { intent, stages } = parse("the overall sum VW would put into plants up to 2025");
    expect([intent, stages]).toEqual(["look_up", ["production"]]);
  });

  it("is not told of another purpose", async () => {
    const contents = { pledges: [honda] };
    const cells = await ask(contents, "How much of Honda's 7 trillion yen is for battery plants?");
    expect(cells.abstained).toBe(true);
    const cars = await ask(contents, "How much of Honda's budget is for electric cars by 2030?");
    expect(cars.card.verdict).toContain("7 trillion");
  });

  it("is asked for beside sales", () => {
    expect(parse("把上汽2020年的新能源销量和投入目标列出来").metrics).toEqual([
      "ev-volume",
      "investment",
    ]);
  });
});

describe("sales", () => {
  it("are asked for by the word alone", () => {
    expect(parse("Rivian deliveries Q4 2024?").metrics).toEqual(["ev-volume"]);
  });

  it("are no end of the others", async () => {
    const baic = pledge({
      ...{ id: "b", company: "baic", metric: "ice-phase-out", change: "reach" },
      ...{ amount: null, unit: null, basis: null, stage: "products", baselineYear: null },
      ...{ targetYear: 2025, title: "End of combustion cars by 2025" },
      sources: [evidence({ articleId: "b", quote: "北汽到2025年停售燃油车。" })],
    });
    const { abstained } = await ask({ pledges: [baic] }, "北汽2025年新能源车销量是多少？");
    expect(abstained).toBe(true);
  });

  it("of a brand are the figure behind its name", async () => {
    const quote = "2024年蔚来公司交付22.2万台,其中蔚来品牌20.1万台,乐道2.1万台。";
    const of = (id: string, amount: number) =>
      milestone({
        ...{ id, company: "nio", metric: "ev-volume", amount, unit: "vehicles", year: 2024 },
        title: `${amount} electric vehicles in 2024`,
        sources: [evidence({ articleId: "n", quote })],
      });
    const contents = { milestones: [of("all", 222_000), of("nio", 201_000), of("onvo", 21_000)] };
    const { card } = await ask(contents, "里面乐道有多少？", ["蔚来公司2024年交付了多少台车？"]);
    expect(card.verdict).toContain("2.1万");
  });

  it("are counted at stations to charge at", () => {
    expect(parse("Did Li Auto get its highway stations built?").metrics).toEqual([
      "charging-points",
    ]);
    expect(parse("Does BMW run power stations?").metrics).not.toContain("charging-points");
  });
});

describe("a passage", () => {
  const passagesOf = (company: string, quote: string) => ({
    passages: [
      {
        evidence: evidence({ articleId: "p", title: null, quote }),
        ...{ around: quote, company, rank: 1 },
      },
    ],
  });

  it("that says there is no year is no answer to which", async () => {
    const quote =
      "A year by which Tesla will reach net zero, on the other hand, is not to be found in it.";
    const contents = passagesOf("tesla", quote);
    expect((await ask(contents, "Tesla's net zero year, please")).abstained).toBe(true);
    expect((await ask(contents, "Has Tesla named a year for net zero?")).abstained).toBe(false);
  });

  it("on vehicles without emissions is no year of neutrality", async () => {
    const quote = "PACCAR wants all trucks of the port to be zero-emission by 2035.";
    const asked = "What year does PACCAR expect to hit net zero?";
    expect((await ask(passagesOf("paccar", quote), asked)).abstained).toBe(true);
  });

  it("on a share is no end of combustion cars", async () => {
    const quote = "2030年,广汽整车销量目标为475万辆以上,新能源占比则要迈过60%的关口。";
    const { abstained } = await ask(passagesOf("gac", quote), "广汽打算哪一年停售燃油车?");
    expect(abstained).toBe(true);
  });

  it("without a figure is no answer to whether there is one", async () => {
    const quote = "BMW's base in Shenyang is known for its careful use of water per car.";
    const contents = passagesOf("bmw", quote);
    const asked = await ask(contents, "Does BMW have a figure for its use of water per car?");
    expect(asked.abstained).toBe(true);
  });
});

describe("where nothing is said of the place", () => {
  const of = (quote: string) =>
    milestone({
      ...{ id: "m", company: "mazda", metric: "ghg-emissions", change: "reduce-by", amount: 34 },
      ...{ unit: "%", stage: "production", region: null, year: 2023, basis: null },
      title: "CO2 in production cut by 34 %",
      sources: [evidence({ articleId: "m", title: "A step among many", quote })],
    } as never);
  const text = "By how much was Mazda's CO2 at its Japanese plants down in 2023?";
  const quote = "In fiscal 2023 it was at minus 34 percent at the plants.";

  it("the sentences around tell it", async () => {
    const around = `Its plants in Japan are to emit less CO2. ${quote}`;
    const { card } = await ask({ milestones: [of(quote)], around }, text);
    expect(card.verdict).toContain("34 %");
  });

  it("they tell nothing where they name another, or it is of the world", async () => {
    const around = `Its plants in Mexico emit less CO2 than those in Japan. ${quote}`;
    expect((await ask({ milestones: [of(quote)], around }, text)).abstained).toBe(true);
    const world = `Worldwide it was at minus 34 percent in fiscal 2023.`;
    const given = await ask({ milestones: [of(world)], around: `In Japan. ${world}` }, text);
    expect(given.abstained).toBe(true);
  });

  it("what leaves a place out is not of it", async () => {
    const left = "The share of renewable power in the plants excluding China was 86 % in 2024.";
    const contents = {
      milestones: [
        milestone({
          ...{ company: "volkswagen", metric: "renewable-energy", amount: 86, unit: "%" },
          ...{ stage: "production", region: null, year: 2024, title: "86 % renewable energy" },
          sources: [evidence({ quote: left })],
        } as never),
      ],
    };
    const asked = "What share of the power of Volkswagen's plants in China is renewable?";
    expect((await ask(contents, asked)).abstained).toBe(true);
  });
});

describe("a move", () => {
  it.each([
    "To what year has JLR postponed its 2039 net-zero date?",
    "By how many years did JLR push back its 2039 net-zero date?",
  ])("that is none is not told by the date: %s", async (text) => {
    const jlr = pledge({
      ...{ id: "jlr", company: "jaguar-land-rover", metric: "net-zero", change: "reach" },
      ...{ amount: null, unit: null, basis: null, stage: "company", baselineYear: null },
      ...{ targetYear: 2039, title: "Net zero by 2039" },
      sources: [evidence({ quote: "By 2039, JLR should have no net carbon emissions." })],
    });
    expect((await ask({ pledges: [jlr] }, text)).abstained).toBe(true);
  });

  it("that is taken for granted is told by more words", () => {
    expect(parse("Since Volvo called off its goal of 50 %, what is the new share?")).toMatchObject({
      presumesMove: true,
      courses: ["down"],
    });
    expect(parse("Which sentence says that Tesla's goal has disappeared?").effects).toContain(
      "withdrawn",
    );
  });

  it("of a brand is told by its name", async () => {
    const quote = "Porsche keeps to a cut of 42 percent by 2030, and not 30 percent as before.";
    const porsche = pledge({
      ...{ id: "po", company: "volkswagen", brand: "Porsche", metric: "ghg-emissions" },
      ...{ change: "reduce-by", amount: 42, unit: "%", stage: "operations", targetYear: 2030 },
      title: "Porsche: cut CO2 in operations by 42 % by 2030",
      sources: [evidence({ articleId: "po", quote })],
      revisions: [
        {
          lifecycle: "strengthened",
          on: "2025-09-19",
          from: null,
          to: null,
          evidence: evidence({ articleId: "po", quote }),
        },
      ],
    } as never);
    const { card } = await ask(
      { pledges: [porsche] },
      "Has Volkswagen changed its cut of 42 percent by 2030?",
    );
    expect(card.verdict).toContain("Porsche");
  });
});

describe("what stands beside a question", () => {
  it("is said before it, and no question of its own", async () => {
    const contents = {
      milestones: [
        milestone({
          ...{ company: "scania", metric: "renewable-energy", amount: 100, unit: "%" },
          ...{ stage: "production", year: 2020, title: "100 % renewable energy in production" },
          sources: [evidence({ quote: "Scania went over to renewable power in 2020." })],
        }),
      ],
    };
    const text = "Scania speaks of green power in 2020. By which year is it climate neutral?";
    expect((await ask(contents, text)).abstained).toBe(true);
  });

  it("has a place of its own", () => {
    const text = "Some 200 Chinese suppliers of BMW do; how many of its European ones do the same?";
    expect(parse(text).places).toEqual(["EU"]);
  });

  it("is no total of several companies, where one is named", () => {
    expect(parse("how far have BAIC's cars driven in total, all together?").demand).toBeNull();
    expect(parse("how many cars have BAIC and BMW sold, all together?").demand).toBe("sum");
  });

  it("is a thing that has to be said, unless it is one of two", async () => {
    const chargers = milestone({
      ...{ company: "xpeng", metric: "charging-points", amount: 2676, unit: "count", year: 2025 },
      title: "2,676 charging points",
      sources: [evidence({ quote: "XPENG has 2,676 charging stations in 2025." })],
    });
    const contents = { milestones: [chargers] };
    const ionity = await ask(contents, "How many Ionity chargers are up and running?");
    expect(ionity.abstained).toBe(true);
  });

  it("is a goal and no move", () => {
    expect(parse("Whose emission-cut targets are due in 2033?").intent).toBe("list");
    expect(parse("Mahindra's scope 3 footprint for 2023, in tonnes?").direction).toBe("level");
  });
});

describe("what else is read as meant", () => {
  it("is energy, millions and moves", () => {
    expect(parse("the kilowatt-hours of renewable power that Tata used").unit).toBe("energy");
    expect(parse("BYD has built its eight millionth car").amounts).toEqual([8_000_000]);
    expect(parse("Did any carmaker go back on a target in September 2025?").intent).toBe("change");
    expect(parse("anything due from 2027 through 2029?")).toMatchObject({
      intent: "list",
      years: [{ from: 2027, to: 2029 }],
    });
  });

  it("is neither what is known already nor what it is for", () => {
    expect(parse("Lucid's guidance for 2024 - we have Rivian's already.").names).toHaveLength(1);
    expect(parse("Anything due this year? I'm setting up my 2027 calendar").years).toEqual([
      { from: 2026, to: 2026 },
    ]);
  });

  it.each([
    "We are building 30 plants. We have cut CO2 by 20 % already.",
    "We have cut our plants' emissions. We already have 30 wind turbines.",
    "We are making cars from green steel. In 2030 all of it is fossil-free.",
  ])("is all that an article says of itself: %s", (text) => {
    expect(withoutOwnWords(text)).toBe(text);
  });

  it("is of countries in Europe, and of no state", async () => {
    const nio = milestone({
      ...{ id: "n", company: "nio", metric: "charging-points", amount: 50, unit: "count" },
      ...{ stage: null, region: "EU", year: 2024, title: "50 swap stations in Europe" },
      sources: [evidence({ quote: "蔚来另有50座换电站分布在德国、挪威等欧洲国家。" })],
    } as never);
    const { card } = await ask({ milestones: [nio] }, "蔚来在欧洲有多少座换电站?");
    expect(card.verdict).toContain("50");
  });

  it("is a list", () => {
    expect(parse("What's coming due in 2027 and 2028?").intent).toBe("list");
    expect(parse("what do we have on file with 2039 as the target year").intent).toBe("list");
  });

  it("is where it ended up, and no place", () => {
    expect(parse("where did Volvo end up in 2025 with its share of EVs?").demand).toBeNull();
    expect(parse("where does Volvo build its cars?").demand).toBe("place");
  });

  it("is of a hundred, of years, of scrap and of what is mined", () => {
    expect(parse("长安单车碳排放少了几个点?").unit).toBe("share");
    expect(parse("by how many years are they apart?").unit).toBeNull();
    expect(parse("宁德时代2024年回收了多少废料?").metrics).toContain("battery-recycling");
    expect(parse("宁德时代从哪年起不靠新开采的矿产?").metrics).toContain("recycled-material");
  });

  it("is what comes after a report", async () => {
    const ev = pledge({
      ...{ id: "ev", company: "changan", metric: "ev-volume", change: "reach", basis: null },
      ...{ amount: 3_500_000, unit: "vehicles", stage: null, baselineYear: null },
      ...{ targetYear: 2030, title: "3.5 million electric vehicles" },
      sources: [evidence({ articleId: "ev", quote: "长安到2030年新能源汽车将超过350万辆。" })],
    });
    const { card } = await ask({ pledges: [ev] }, "那到2030年呢?", [
      "长安2024年前三季度卖了多少新能源汽车?",
    ]);
    expect(card.verdict).toContain("350万");
  });
});

describe("when a company is neutral", () => {
  const mazda = pledge({
    ...{ id: "mz", company: "mazda", metric: "net-zero", change: "reach", amount: null },
    ...{ unit: null, basis: null, stage: "production", baselineYear: null },
    ...{ targetYear: 2035, title: "Net zero in production by 2035" },
    sources: [evidence({ quote: "Mazda's plants are to be carbon neutral by 2035." })],
  });

  it.each(["When is Mazda going to be carbon neutral?", "马自达哪年碳中和?"])(
    "is told of a part as such: %s",
    async (text) => {
      const { text: said } = await ask({ pledges: [mazda] }, text);
      expect(said).toContain("2035");
      expect(said).toMatch(/part alone \(production\); of the company as a whole|公司整体尚无登记/);
    },
  );

  it("is told of the whole where that is registered", async () => {
    const whole = { ...mazda, id: "mw", stage: "company" as const, targetYear: 2050 };
    const told = {
      ...whole,
      title: "Net zero by 2050",
      sources: [evidence({ quote: "Mazda is to be carbon neutral by 2050." })],
    };
    const { card, text } = await ask({ pledges: [mazda, told] }, "When is Mazda net zero?");
    expect(card.verdict).toContain("2050");
    expect(text).not.toContain("part alone");
  });

  it.each([
    "What does Mazda Motor say about net zero?",
    "马自达的碳中和目标是什么?",
    "When are Mazda's plants carbon neutral?",
  ])("the part is told where it, or anything, is asked for: %s", async (text) => {
    const { text: said } = await ask({ pledges: [mazda] }, text);
    expect(said).toContain("2035");
    expect(said).not.toMatch(/part alone|公司整体/);
  });
});

describe("a letter", () => {
  it("asks what stands between its courtesies", () => {
    const { text } = parse(
      "Dear Sir or Madam, we are updating our file and should be grateful if you could confirm the date by which Tata Motors will be net zero. With kind regards, P. Lindqvist",
    );
    expect(text).toBe("the date by which Tata Motors will be net zero");
  });

  it("keeps whom it is about", () => {
    const asked = "We like Tata and would be grateful if you could confirm its date.";
    expect(parse(asked).names).toHaveLength(1);
  });

  it("is read once, however long it is", () => {
    // Were it read again at every comma, this would not end within the time that a test has.
    const { names } = parse(`When is BMW neutral${", with regards".repeat(20_000)}`);
    expect(names).toHaveLength(1);
  });
});

describe("sooner, later and us", () => {
  it("is a bound and no order", () => {
    expect(parse("who promises net zero sooner than 2045?")).toMatchObject({
      superlative: null,
      years: [{ to: 2044 }],
    });
    expect(parse("who is net zero sooner, BMW or Audi?").superlative).toBe("earliest");
  });

  it("is who asks, and years from now", () => {
    const { places, years } = parse("Does BAIC owe us anything two years from now?");
    expect([places, years]).toEqual([[], [{ from: 2028, to: 2028 }]]);
  });

  it("is a move that may not have been made", async () => {
    const tesla = parse("Where's the proof that Tesla let go of its 20-million-a-year ambition?");
    expect(tesla).toMatchObject({ amounts: [20_000_000], effects: ["withdrawn"] });
    const stellantis = pledge({
      ...{ id: "st", company: "stellantis", metric: "ev-volume", change: "reach", basis: null },
      ...{ amount: 5_000_000, unit: "vehicles", stage: null, baselineYear: null },
      ...{ targetYear: 2030, title: "5 million electric vehicles" },
      sources: [evidence({ quote: "Stellantis wants to sell 5 million EVs in 2030." })],
    });
    const text = "When Stellantis lifted its EV goal for 2030 last year, what was the new total?";
    expect((await ask({ pledges: [stellantis] }, text)).abstained).toBe(true);
  });

  it("is no move where it is asked when something ends", () => {
    expect(parse("When does Jaguar drop the combustion engine?").presumesMove).toBe(false);
  });

  it("is a state with a word in it", () => {
    for (const state of ["zero life-cycle emissions", "zero net CO2", "zero net CO2 emissions"])
      expect(parse(`What year has GAC in mind for ${state}?`).metrics).toEqual(["net-zero"]);
  });
});

describe("a quarter", () => {
  const of = (id: string, company: string, amount: number, quote: string) =>
    milestone({
      ...{ id, company, metric: "ev-volume", amount, unit: "vehicles", year: 2024 },
      title: `${amount} electric vehicles in 2024`,
      sources: [evidence({ articleId: id, published: "2025-01-06", quote })],
    } as never);
  const rivian = "At Rivian, deliveries came to 14,183 in the quarter, and to 51,579 in the year.";
  const lucid = "Lucid delivered 3,099 cars in the fourth quarter and 10,241 in all of 2024.";
  const built = "Lucid had built 1,805 cars between July and September of 2024.";
  const contents = {
    milestones: [
      of("r4", "rivian", 14_183, rivian),
      of("r", "rivian", 51_579, rivian),
      of("l4", "lucid", 3_099, lucid),
      of("l", "lucid", 10_241, lucid),
      of("l3", "lucid", 1_805, built),
    ],
  };

  it("is the last one where a source says no more than that", async () => {
    const { card } = await ask(contents, "Rivian deliveries Q4 2024?");
    expect(card.verdict).toContain("14183");
    expect((await ask(contents, "Rivian deliveries Q3 2024?")).abstained).toBe(true);
  });

  it("is no year, and a year beside it is none", async () => {
    const { text } = await ask(contents, "Who delivered more cars in 2024, Lucid or Rivian?");
    expect(text).toMatch(/51,579/);
    expect(text).toMatch(/10,241/);
    expect(text).not.toMatch(/1,805 vehicles|3,099 vehicles|14,183 vehicles/);
  });
});

describe("what there is so far", () => {
  it("is the newest, though another has more of the words", async () => {
    const of = (id: string, amount: number, year: number, quote: string) =>
      milestone({
        ...{ id, company: "nio", metric: "charging-points", amount, unit: "count", year },
        ...{ stage: null, region: "CN", title: `${amount} swap stations in China` },
        sources: [evidence({ articleId: id, published: `${year}-07-01`, quote })],
      });
    const contents = {
      milestones: [
        of("a", 1000, 2022, "NIO has 1,000 battery swap stations in China."),
        of("b", 2464, 2024, "蔚来在中国布局换电站2464座。"),
      ],
    };
    const { card } = await ask(contents, "How many battery swap stations has NIO got so far?");
    expect(card.verdict).toContain("2464");
  });
});

describe("a look-up", () => {
  it("shows the last two or three, too", async () => {
    const makers = ["bmw", "ford", "honda", "mazda", "nissan", "toyota"] as const;
    const pledges = makers.map((company) =>
      pledge({
        ...{ id: company, company, metric: "net-zero", change: "reach", amount: null, unit: null },
        ...{ basis: null, stage: "company", baselineYear: null, targetYear: 2050 },
        title: "Net zero by 2050",
        sources: [evidence({ articleId: company, quote: "It will be net zero by 2050." })],
      }),
    );
    const { text } = await ask({ pledges }, "net zero year of all carmakers, is it around 2050?");
    for (const name of ["BMW", "Ford", "Honda", "Mazda", "Nissan", "Toyota"])
      expect(text).toContain(name);
  });
});
