import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ChangeEffect } from "../../../src/pledge/claim.ts";
import { formatAmount } from "../../../src/pledge/figure.ts";
import { Basis, Comparator, Direction, type Metric, Stage } from "../../../src/pledge/metric.ts";
import type { CompanyRegister, Milestone, Pledge } from "../../../src/pledge/pledge.ts";
import { decideDeadlines, decideEvents } from "../../../src/pledge/register/register-events.ts";
import { createRegisterState } from "../../../src/pledge/register/register-state.ts";
import { advance } from "../../../src/pledge/register/register-step.ts";
import {
  applyArticle,
  decideRegister,
  toArticles,
  toRegister,
} from "../../../src/pledge/register.ts";
import { COMPANY, change, claim, type Told, toChanges, toStatements } from "./build.ts";

/** Few values of everything, so that statements often meet. */
const metrics = fc.constantFrom<Metric>(
  "ghg-emissions",
  "net-zero",
  "ev-share",
  "ev-volume",
  "other",
);
const amounts = fc.option(fc.constantFrom(20, 33, 33.3, 35, 40, 454_000, 454_321), { freq: 8 });
const years = fc.option(fc.constantFrom(2025, 2030, 2040), { freq: 8 });
const rarely = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { freq: 2 });

const claims = fc
  .record({
    kind: fc.constantFrom("pledge" as const, "milestone" as const),
    brand: fc.option(fc.constant("Acme Vans"), { freq: 1 }),
    metric: metrics,
    change: fc.constantFrom(...Direction.options),
    amount: amounts,
    unit: fc.constantFrom("%", "t", "vehicles"),
    comparator: fc.constantFrom(...Comparator.options),
    basis: rarely(Basis.options.slice(0, 2)),
    stage: rarely(Stage.options.slice(0, 3)),
    baselineYear: fc.option(fc.constantFrom(2018, 2019)),
    year: years,
    region: fc.option(fc.constantFrom("CN", "EU"), { freq: 1 }),
    quote: fc.constantFrom("it will cut", "it has cut", "all electric cars", "the Turin plant"),
  })
  .map((given) => claim({ ...given, unit: given.amount === null ? null : given.unit }));

const changes = fc
  .record({
    metric: metrics,
    effect: fc.constantFrom(...ChangeEffect.options),
    oldAmount: amounts,
    newAmount: amounts,
    oldYear: years,
    newYear: years,
  })
  .map(change);

const days = fc.constantFrom("2021-01-10", "2021-01-11", "2021-02-20", "2021-06-01", "2023-06-01");

const articles: fc.Arbitrary<Told[]> = fc
  .array(
    fc.record({
      on: days,
      claims: fc.array(claims, { maxLength: 4 }),
      changes: fc.array(changes, { maxLength: 1 }),
    }),
    { maxLength: 8 },
  )
  .map((told) => told.map((article, index) => ({ ...article, id: `a${index}` })));

const shuffled = articles.chain((told) => {
  const statements = told.flatMap(toStatements);
  const changed = told.flatMap(toChanges);
  const all = { minLength: statements.length, maxLength: statements.length };
  return fc.record({
    statements: fc.constant(statements),
    changes: fc.constant(changed),
    otherStatements: fc.shuffledSubarray(statements, all),
    otherChanges: fc.shuffledSubarray(changed, {
      minLength: changed.length,
      maxLength: changed.length,
    }),
  });
});

const build = (told: Told[]): CompanyRegister =>
  decideRegister({
    company: COMPANY,
    statements: told.flatMap(toStatements),
    changes: told.flatMap(toChanges),
  });

describe("the register", { timeout: 60_000 }, () => {
  it("is the same in whatever order statements arrive", () => {
    fc.assert(
      fc.property(shuffled, ({ statements, changes: changed, otherStatements, otherChanges }) => {
        const one = decideRegister({ company: COMPANY, statements, changes: changed });
        const other = decideRegister({
          company: COMPANY,
          statements: otherStatements,
          changes: otherChanges,
        });
        expect(other).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same when articles are applied one by one in their order", () => {
    fc.assert(
      fc.property(articles, (told) => {
        const state = createRegisterState(COMPANY);
        const input = {
          company: COMPANY,
          statements: told.flatMap(toStatements),
          changes: told.flatMap(toChanges),
        };
        for (const article of toArticles(input)) {
          const before = toRegister(state);
          const copy = structuredClone(before);
          applyArticle(state, article);
          toRegister(state);
          expect(before).toEqual(copy);
        }
        expect(toRegister(state)).toEqual(decideRegister(input));
      }),
    );
  });

  it("changes by each article in its turn as it would be folded anew, and tells the same", () => {
    fc.assert(
      fc.property(articles, (told) => {
        const state = createRegisterState(COMPANY);
        const pledges = new Map<string, Pledge>();
        const milestones = new Map<string, Milestone>();
        const inOrder = toArticles({
          company: COMPANY,
          statements: told.flatMap(toStatements),
          changes: told.flatMap(toChanges),
        });
        let before: CompanyRegister | null = null;
        inOrder.forEach((article, at) => {
          const step = advance(state, article);
          const applied = inOrder.slice(0, at + 1);
          const after = decideRegister({
            company: COMPANY,
            statements: applied.flatMap(({ claims: said }) => said),
            changes: applied.flatMap(({ changes: said }) => said),
          });
          for (const pledge of step.pledges) {
            // what is said to stand is left as it was, and only the rest written after it
            const stands = step.standing.get(pledge.id);
            const was = pledges.get(pledge.id);
            expect(stands === undefined).toBe(was === undefined);
            const left = <T>(some: readonly T[] = [], count = 0) => some.slice(0, count);
            pledges.set(pledge.id, {
              ...pledge,
              statedBy: [
                ...left(was?.statedBy, stands?.statedBy),
                ...pledge.statedBy.slice(stands?.statedBy ?? 0),
              ],
              revisions: [
                ...left(was?.revisions, stands?.revisions),
                ...pledge.revisions.slice(stands?.revisions ?? 0),
              ],
            });
            expect(was?.statedBy.length ?? 0).toBe(stands?.statedBy ?? 0);
          }
          for (const milestone of step.milestones) milestones.set(milestone.id, milestone);
          expect([...pledges.values()]).toEqual(after.pledges);
          expect([...milestones.values()]).toEqual(after.milestones);
          expect(step.events).toEqual(decideEvents(before, after));
          before = after;
        });
      }),
      { numRuns: 300 },
    );
  });

  it("loses no statement and uses none twice", () => {
    fc.assert(
      fc.property(articles, (told) => {
        const { pledges, milestones } = build(told);
        const stated = [...pledges, ...milestones].flatMap(({ statedBy }) => statedBy).toSorted();
        expect(stated).toEqual(
          told
            .flatMap(toStatements)
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
  });

  it("has no figure and no year that no statement holds", () => {
    fc.assert(
      fc.property(articles, (told) => {
        const said = new Set<number | null>([null]);
        for (const { claim: of } of told.flatMap(toStatements)) {
          for (const value of [of.amount, of.amountMax, of.year, of.baselineYear]) said.add(value);
        }
        for (const { change: of } of told.flatMap(toChanges)) {
          for (const value of [of.oldAmount, of.newAmount, of.oldYear, of.newYear]) said.add(value);
        }
        const { pledges, milestones } = build(told);
        for (const { amount, baselineYear, targetYear, title } of pledges) {
          for (const value of [amount, baselineYear, targetYear]) expect(said).toContain(value);
          expectTitleToSay(title, said);
        }
        for (const { amount, baselineYear, year, title } of milestones) {
          for (const value of [amount, baselineYear, year]) expect(said).toContain(value);
          expectTitleToSay(title, said);
        }
      }),
    );
  });

  it("gives every entry an id of its own, and names only entries that are there", () => {
    fc.assert(
      fc.property(articles, (told) => {
        const { pledges, milestones } = build(told);
        const ids = [...pledges, ...milestones].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(pledges.map(({ id }) => id));
        const named = [
          ...pledges.flatMap(({ refines }) => refines),
          ...pledges.flatMap(({ contradicts }) => contradicts.map(({ pledgeId }) => pledgeId)),
          ...milestones.flatMap((item) => item.pledges.map(({ pledgeId }) => pledgeId)),
        ];
        for (const id of named) expect(known).toContain(id);
      }),
    );
  });

  it("keeps each pledge in the state of its last revision", () => {
    fc.assert(
      fc.property(articles, (told) => {
        for (const { revisions, amount, lifecycle } of build(told).pledges) {
          const last = revisions.at(-1);
          expect(last).toBeDefined();
          if (last?.to) expect(amount).toBe(last.to.amount);
          else expect(lifecycle).toMatch(/withdrawn|superseded/);
        }
      }),
    );
  });
});

describe("events", { timeout: 60_000 }, () => {
  it("are none between a register and itself, and have keys of their own", () => {
    fc.assert(
      fc.property(articles, (told) => {
        const after = build(told);
        expect(decideEvents(after, after)).toEqual([]);
        const events = [...decideEvents(null, after), ...decideDeadlines(after, "2042-01-01")];
        const keys = events.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("tell every new pledge and milestone once when articles come in their order", () => {
    fc.assert(
      fc.property(articles, (told) => {
        const inOrder = told.toSorted((one, other) =>
          one.on < other.on ? -1 : Number(one.on > other.on),
        );
        const keys: string[] = [];
        let before: CompanyRegister | null = null;
        for (let count = 1; count <= inOrder.length; count += 1) {
          const after = build(inOrder.slice(0, count));
          keys.push(...decideEvents(before, after).map(({ key }) => key));
          before = after;
        }
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

/** Numbers in a title, its quote aside, are figures and years that were said. */
function expectTitleToSay(title: string, said: ReadonlySet<number | null>): void {
  const shown = new Set(
    [...said].flatMap((value) => (value === null ? [] : [formatAmount(value), `${value}`])),
  );
  const plain = title.replace(/“.*”/, "").replaceAll("CO2", "");
  for (const [number] of plain.matchAll(/\d[\d,.]*(?: (?:m|b|tr)illion)?/g)) {
    expect(shown).toContain(number);
  }
}
