import { describe, expect, it } from "vitest";
import type { Lifecycle } from "../../../src/pledge/event.ts";
import { evidence, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

const share = (company: string, lifecycle: Lifecycle | null) => {
  const quote = `It wants 60 % of its sales to be electric by 2030, and said what became of that.`;
  const told = evidence({ articleId: `${company}-told`, published: "2025-03-04", quote });
  return pledge({
    ...{ id: `${company}-share`, company, metric: "ev-share", stage: "products" },
    ...{ title: "EV share of 60 % by 2030", amount: 60, unit: "%", targetYear: 2030 },
    lifecycle: lifecycle ?? "announced",
    sources: [told],
    revisions:
      lifecycle === null
        ? []
        : [{ on: "2025-03-04", lifecycle, from: null, to: null, evidence: told }],
  });
};
const pledges = [
  share("ford", "withdrawn"),
  share("toyota", "weakened"),
  share("kia", "strengthened"),
  share("honda", null),
];
const NAMES = ["Ford Motor", "Toyota Motor", "Kia", "Honda Motor"];

const ask = (text: string, of = pledges) =>
  createTestAnswerer({ pledges: of })({ text, history: [], nowOn });
const told = async (text: string) => {
  const answer = await ask(text);
  return NAMES.filter((name) => answer.text.includes(`${name}: EV share`));
};

describe("makers whose pledges were moved", () => {
  it.each([
    ["Which makers have given up on their EV targets?", ["Ford Motor"]],
    ["Which makers have given up on going fully electric?", ["Ford Motor"]],
    ["Which companies have abandoned their electric cars?", ["Ford Motor"]],
    ["Who gave up on 2030?", ["Ford Motor"]],
    ["Which makers no longer plan to be electric by 2030?", ["Ford Motor"]],
    ["Which carmakers have watered down their EV share goals?", ["Toyota Motor"]],
    ["Which car makers have walked back their electric plans?", ["Ford Motor", "Toyota Motor"]],
    ["Which makers cut their EV targets?", ["Toyota Motor"]],
    ["Which makers increased their EV targets?", ["Kia"]],
    ["Has any maker backtracked on EVs?", ["Ford Motor", "Toyota Motor"]],
    ["Which companies backed away from electric cars in 2025?", ["Ford Motor", "Toyota Motor"]],
    ["哪些车企放弃了新能源占比目标？", ["Ford Motor"]],
  ])("are those alone that %j asks for", async (text, names) => {
    const found = /\p{Script=Han}/u.test(text)
      ? (await ask(text)).text.includes("福特：")
        ? ["Ford Motor"]
        : []
      : await told(text);
    expect(found).toEqual(names);
  });

  it("are none where no pledge was moved so, which is said", async () => {
    const { text, abstained } = await ask("Which makers have given up on EV share?", [
      share("honda", null),
      share("toyota", "weakened"),
    ]);
    expect(abstained).toBe(true);
    expect(text).toContain("No pledge that fits is registered as withdrawn.");
  });

  it("are not those that leave combustion engines, as they promised", async () => {
    const end = pledge({
      ...{
        id: "kia-end",
        company: "kia",
        metric: "ice-phase-out",
        title: "End of combustion cars",
      },
      sources: [evidence({ quote: "Kia will give up combustion engines by 2050." })],
    });
    const { text } = await ask("Which makers have given up combustion engines?", [end]);
    expect(text).toContain("Kia: End of combustion cars");
  });

  it("says how many are not shown", async () => {
    const many = Array.from({ length: 23 }, (_, at) => ({
      ...share(at < 22 ? "ford" : "kia", "withdrawn"),
      id: `ford-${at}`,
    }));
    const { text } = await ask("Which makers have dropped a target?", many);
    expect(text).toContain("20 shown + 3 more = 23, companies: 2 + 0 = 2.");
  });
});

describe("a milestone", () => {
  it("that was reached is no pledge that was", async () => {
    const { text } = await ask("What milestones were reached in 2022?", [
      pledge({ delivery: "achieved_self_declared", targetYear: 2022 }),
    ]);
    expect(text).toContain("I have nothing on that.");
  });
});

describe("things that are moved", () => {
  const moved = (lifecycle: Lifecycle) => {
    const quote =
      "Tokyo, at the headquarters: it moves its date of going electric, said the maker of trucks.";
    const told = evidence({ published: "2025-03-04", quote });
    const revisions = [{ on: "2025-03-04", lifecycle, from: null, to: null, evidence: told }];
    return pledge({
      ...{ id: "kia-share", company: "kia", metric: "ev-share", stage: "products", lifecycle },
      ...{ title: "EV share of 60 % by 2030", amount: 60, unit: "%", targetYear: 2030 },
      ...{ sources: [told], revisions },
    });
  };

  it.each<[string, Lifecycle]>([
    ["Which companies have moved their headquarters back?", "delayed"],
    ["Which makers brought a new truck forward?", "brought-forward"],
    ["Which companies have moved their canteen goal back?", "delayed"],
    ["Which R&D goals did Kia move back?", "delayed"],
    ["Which companies moved their EV share target back?", "strengthened"],
  ])("are no pledges: %s", async (text, lifecycle) => {
    expect((await ask(text, [moved(lifecycle)])).abstained).toBe(true);
  });

  it.each<[string, Lifecycle]>([
    ["Which companies have moved their EV share targets back?", "delayed"],
    ["Who has brought its EV share goal forward?", "brought-forward"],
    ["Which makers moved their EV share deadline to a later year?", "delayed"],
  ])("are pledges where a date or a goal was moved: %s", async (text, lifecycle) => {
    expect((await ask(text, [moved(lifecycle)])).text).toContain("Kia: EV share");
  });
});
