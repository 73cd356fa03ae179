import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answerer, createAnswerer } from "../../src/answer/answer.ts";
import { openFilledStore, pressArticles, sampleArticles } from "../support/sample-store.ts";
import {
  goldArticles,
  hasGold,
  readQuestions,
  trapQuestions,
} from "../unit/answer/support/gold.ts";
import { unfounded } from "../unit/answer/support/unfounded.ts";

if (!hasGold()) console.log("answers: gold questions skipped, no annotated articles in ../shared");

const NOW_ON = "2026-01-15";
/** What `last year` is at that time. */
const LAST_YEAR = "2025";
const QUESTIONS = 500;
/** What so many questions take on a machine that does much else. */
const PATIENCE_MS = 600_000;

let answer: Answerer;
let close: () => Promise<void>;

beforeAll(async () => {
  const gold = hasGold() ? goldArticles() : [];
  const filled = await openFilledStore([...sampleArticles(), ...pressArticles("press"), ...gold]);
  answer = createAnswerer({ ...filled.store, model: null });
  close = filled.close;
});
afterAll(() => close());

const company = fc.constantFrom(
  ...["BMW", "BAIC", "北汽", "宝马", "Bosch", "BYD", "比亚迪", "FAW", "Mahindra", "Tesla", "Foton"],
);
const metric = fc.constantFrom(
  ...["CO2 emissions", "net zero", "electric vehicles", "EV share", "renewable energy", "water"],
  ...["investment", "charging stations", "green factories", "recycled material", "emissions peak"],
);
const chineseMetric = fc.constantFrom(
  ...["碳排放", "碳中和", "新能源汽车", "绿电", "充电桩", "碳达峰", "投资", "单车碳排放"],
);
const year = fc.integer({ min: 2019, max: 2055 });

const english = fc
  .record({ one: company, other: company, about: metric, by: year, shape: fc.nat(13) })
  .map(
    ({ one, other, about, by, shape }) =>
      [
        `What is ${one}'s target for ${about}?`,
        `What does ${one} plan for ${about} by ${by}?`,
        `By how much will ${one} cut its ${about} by ${by} compared to 2019?`,
        `Which pledges does ${one} have for ${by}?`,
        `Compare ${one} and ${other} on ${about}`,
        `Is ${one} on track with ${about}?`,
        `Has ${one} changed its ${about} target?`,
        `What did ${one} announce in ${by}?`,
        `Who reported ${one}'s ${about}?`,
        `How many makers have a target for ${about} before ${by}?`,
        `Do sources disagree on the ${about} of ${one}?`,
        `Which company has the earliest ${about} target?`,
        `What happened to ${one}'s ${about} goal for ${by}?`,
        `How many ${about} did ${one} have in ${by}?`,
      ][shape] ?? "",
  );
const chinese = fc
  .record({ one: company, about: chineseMetric, by: year, shape: fc.nat(4) })
  .map(
    ({ one, about, by, shape }) =>
      [
        `${one}的${about}目标是什么？`,
        `${one}到${by}年的${about}计划`,
        `${one}${about}进展如何？`,
        `哪些公司承诺在${by}年前实现${about}？`,
        `${one}${about}的原文出处`,
      ][shape] ?? "",
  );
/** Two neighbouring characters change places, as under a hasty hand. */
const misspelt = fc.tuple(english, fc.nat()).map(([text, place]) => {
  const at = place % (text.length - 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
});
const question = fc.oneof(
  { arbitrary: english, weight: 5 },
  { arbitrary: chinese, weight: 3 },
  { arbitrary: misspelt, weight: 2 },
);

describe("answers over a filled store", () => {
  it(
    "say no number that is in no cited quote and in no shown sum, whatever is asked",
    async () => {
      const property = fc.asyncProperty(
        question,
        fc.array(question, { maxLength: 1 }),
        async (text, history) => {
          const given = await answer({ text, history, nowOn: NOW_ON });
          expect(unfounded(given, [text, ...history].join(" "))).toEqual([]);
        },
      );
      await fc.assert(property, { numRuns: QUESTIONS });
    },
    PATIENCE_MS,
  );

  it("cite only words that stand in their article", async () => {
    const texts = new Map(
      [...sampleArticles(), ...pressArticles("press")].map(({ id, text }) => [id, text]),
    );
    const property = fc.asyncProperty(question, async (text) => {
      const { citations } = await answer({ text, history: [], nowOn: NOW_ON });
      for (const { articleId, quote } of citations)
        if (texts.has(articleId)) expect(texts.get(articleId)).toContain(quote);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it("cite of a day in the past only what was published by then", async () => {
    const past = fc.record({
      one: company,
      about: metric,
      year: fc.integer({ min: 2020, max: 2025 }),
    });
    const property = fc.asyncProperty(past, async ({ one, about, year: then }) => {
      const text = `What was the target of ${one} for ${about} as of ${then}?`;
      const given = await answer({ text, history: [], nowOn: NOW_ON });
      expect(
        given.citations.filter(({ published }) => (published ?? "") > `${then}-12-31`),
      ).toEqual([]);
      expect(unfounded(given, text)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it.skipIf(!hasGold())("say no such number to the annotated questions", async () => {
    const questions = [
      ...readQuestions("seeds/questions.json"),
      ...readQuestions("news/questions.json"),
    ];
    for (const { question: text, history } of questions) {
      const given = await answer({ text, history, nowOn: NOW_ON });
      expect(unfounded(given, [text, ...history].join(" ")), text).toEqual([]);
    }
  });

  it("are refused to questions that no article answers, and say no such number to the others", async () => {
    const wrong: string[] = [];
    for (const { id, question: text, history, expect: expected } of trapQuestions()) {
      const given = await answer({ text, history, nowOn: NOW_ON });
      expect(unfounded(given, [text, ...history, LAST_YEAR].join(" ")), text).toEqual([]);
      if (expected.abstain && !given.abstained) wrong.push(id);
    }
    expect(wrong).toEqual([]);
  });
});
