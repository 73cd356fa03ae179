import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lifecycle } from "../../../src/pledge/event.ts";
import {
  Basis,
  Comparator,
  Direction,
  Metric,
  Stage,
  type Unit,
} from "../../../src/pledge/metric.ts";
import type { CompanyRegister, Milestone, Pledge } from "../../../src/pledge/pledge.ts";
import { UNREAD_PROGRESS } from "../../../src/pledge/progress.ts";
import { toStandings } from "../../../src/pledge/register/register-patch.ts";
import type { RegisterFilter } from "../../../src/store/types/register.ts";
import type { Store } from "../../../src/store/types/store.ts";
import {
  articleContent,
  discoveredArticle,
  extractedChange,
  extractedClaim,
  milestone,
  NOW_AT,
  pledge,
  putArticle,
  registerEvent,
  TODAY,
} from "../../support/store.ts";

export function describeRegister(store: () => Store): void {
  describe("register", () => {
    it("tells statements in the order of their articles' dates", async () => {
      const put = (id: string, published: string | null, company = "bmw") =>
        putArticle(store(), {
          id,
          published,
          claims: [extractedClaim({ company }), extractedClaim({ company })],
          changes: [extractedChange({ company })],
        });
      await put("late", "2026-02-01");
      await put("early", "2025-02-01");
      await put("undated", null);
      await put("other", "2024-01-01", "baic");
      const { statements, changes } = await store().register.statements("bmw");
      expect(statements.map(({ id, published }) => [id, published])).toEqual([
        ["early#c1", "2025-02-01"],
        ["early#c2", "2025-02-01"],
        ["late#c1", "2026-02-01"],
        ["late#c2", "2026-02-01"],
        // The day on which it was found.
        ["undated#c1", "2026-03-01"],
        ["undated#c2", "2026-03-01"],
      ]);
      expect(changes.map(({ id }) => id)).toEqual(["early#d1", "late#d1", "undated#d1"]);
    });

    it("gives back what was saved, and only what was saved last", async () => {
      const claims = Array.from({ length: STATEMENTS }, () => extractedClaim());
      await putArticle(store(), { claims, changes: [extractedChange()] });
      await fc.assert(
        fc.asyncProperty(anyRegister, anyRegister, async (first, second) => {
          for (const register of [first, second, second]) {
            await store().register.save(register);
            expect(await store().register.load("bmw")).toEqual(register);
          }
        }),
        { numRuns: 25 },
      );
    });

    it("takes up some pledges and milestones anew, whether they were said once more or in another order", async () => {
      const claims = Array.from({ length: STATEMENTS }, () => extractedClaim());
      await putArticle(store(), { claims, changes: [extractedChange()] });
      await fc.assert(
        fc.asyncProperty(
          anyRegister,
          anyRegister,
          fc.nat(STATEMENTS),
          async (first, other, more) => {
            await store().register.save(first);
            const ids = claims.map((_, at) => `a1#c${at + 1}`);
            const sayAgain = <T extends { statedBy: string[] }>(item: T): T => {
              const unsaid = ids.filter((id) => !item.statedBy.includes(id)).slice(0, more);
              return { ...item, statedBy: [...item.statedBy, ...unsaid] };
            };
            const turnAround = <T extends { statedBy: string[] }>(item: T): T => ({
              ...item,
              statedBy: item.statedBy.toReversed(),
            });
            let stored = first;
            for (const restate of [sayAgain, turnAround]) {
              const changed = {
                company: "bmw",
                pledges: first.pledges.map(restate),
                milestones: first.milestones.map(restate),
              };
              const things = [...changed.pledges, ...changed.milestones];
              const were = [...stored.pledges, ...stored.milestones];
              const standing = toStandings(things.map((one, at) => [one, were[at] ?? null]));
              await store().register.patch({ ...changed, standing });
              expect(await store().register.load("bmw")).toEqual(changed);
              stored = changed;
            }
            await store().register.save(other);
            expect(await store().register.load("bmw")).toEqual(other);
          },
        ),
        { numRuns: 20 },
      );
    });

    it("leaves other companies as they are", async () => {
      await putArticle(store(), {
        claims: [extractedClaim(), extractedClaim({ company: "baic" })],
      });
      const bmw = { company: "bmw", pledges: [pledge({ statedBy: ["a1#c1"] })], milestones: [] };
      const baic = {
        company: "baic",
        pledges: [pledge({ id: "p2", company: "baic", statedBy: ["a1#c2"] })],
        milestones: [],
      };
      await store().register.save(bmw);
      await store().register.save(baic);
      await store().register.save({ company: "bmw", pledges: [], milestones: [] });
      expect(await store().register.load("bmw")).toEqual({
        company: "bmw",
        pledges: [],
        milestones: [],
      });
      expect(await store().register.load("baic")).toEqual(baic);
    });

    it("registers nothing that has no quote", async () => {
      const unfounded = {
        company: "bmw",
        pledges: [pledge({ statedBy: ["a9#c1"] })],
        milestones: [],
      };
      await expect(store().register.save(unfounded)).rejects.toThrow("a9#c1 is not stored");
      expect((await store().register.load("bmw")).pledges).toEqual([]);
    });

    it("keeps events when what they tell of is registered anew", async () => {
      await putArticle(store(), { claims: [extractedClaim()] });
      await store().register.save({
        company: "bmw",
        pledges: [pledge({ statedBy: ["a1#c1"] })],
        milestones: [],
      });
      await store().events.record([registerEvent()], NOW_AT);
      await store().register.save({ company: "bmw", pledges: [], milestones: [] });
      const [event] = await store().events.list({}, TODAY);
      expect(event).toMatchObject({ kind: "pledge_new", pledge: null });
    });

    it("names the companies of an article, also those whose register still rests on it", async () => {
      const { articles, register } = store();
      await putArticle(store(), {
        claims: [extractedClaim({ company: "geely" }), extractedClaim({ company: "byd" })],
        changes: [extractedChange({ company: "baic" })],
      });
      expect(await register.companiesOf("a1")).toEqual(["baic", "byd", "geely"]);
      await register.save({
        company: "byd",
        pledges: [],
        milestones: [milestone({ company: "byd", statedBy: ["a1#c2"] })],
      });
      await articles.saveTags("a1", { claims: [], changes: [] });
      expect(await register.companiesOf("a1")).toEqual(["byd"]);
      expect(await register.companiesOf("unknown")).toEqual([]);
    });

    it("lets one worker at a time decide on a company", async () => {
      const steps: string[] = [];
      const decide = (name: string, companies: string[]) =>
        store().transaction(async (bound) => {
          await bound.register.lock(companies);
          steps.push(`${name} begins`);
          for (let turn = 0; turn < 5; turn += 1) await bound.register.load("bmw");
          steps.push(`${name} ends`);
        });
      await Promise.all([decide("one", ["bmw", "baic"]), decide("two", ["baic", "bmw"])]);
      const [first, second] = steps[0] === "one begins" ? ["one", "two"] : ["two", "one"];
      expect(steps).toEqual([first, second].flatMap((name) => [`${name} begins`, `${name} ends`]));
      await expect(store().register.lock(["bmw"])).rejects.toThrow("inside a transaction");
    });
  });

  describe("register views", () => {
    const ids = async (filter: RegisterFilter) =>
      (await store().register.pledges(filter, TODAY)).map(({ id }) => id);

    async function putRegister(): Promise<void> {
      await putArticle(store(), {
        id: "a1",
        published: "2025-05-01",
        title: "Goal",
        claims: [extractedClaim()],
      });
      await putArticle(store(), {
        id: "a2",
        published: "2026-01-15",
        url: "https://a.example/2",
        claims: [
          extractedClaim({ quote: "It said so again." }),
          extractedClaim({ quote: "CO2 is down 20 %." }),
        ],
      });
      const state = {
        amountMax: null,
        unit: "%",
        comparator: "exactly",
        baselineYear: 2019,
        targetYear: 2030,
      } as const;
      const bmw = pledge({
        statedBy: ["a1#c1", "a2#c1"],
        revisions: [
          {
            on: "2025-05-01",
            lifecycle: "announced",
            from: null,
            to: { ...state, amount: 40 },
            statementId: "a1#c1",
            articleId: "a1",
            quote: "The group will cut CO2 by 40 %.",
          },
        ],
      });
      const china = pledge({
        id: "p2",
        brand: "MINI",
        metric: "net-zero",
        targetYear: 2050,
        lifecycle: "withdrawn",
        region: "CN",
        announcedOn: "2026-01-15",
        statedBy: ["a2#c1"],
      });
      const down = milestone({
        statedBy: ["a2#c2"],
        pledges: [{ pledgeId: "p1", relation: "progress" }],
      });
      const beside = milestone({
        id: "m2",
        metric: "ev-share",
        year: 2026,
        firstStatedOn: "2026-01-16",
        statedBy: ["a2#c2"],
        pledges: [
          { pledgeId: "p2", relation: "context" },
          { pledgeId: "p1", relation: "context" },
        ],
      });
      await store().register.save({
        company: "bmw",
        pledges: [bmw, china],
        milestones: [down, beside],
      });
      await store().register.save({
        company: "baic",
        pledges: [pledge({ id: "p3", company: "baic", statedBy: ["a1#c1"] })],
        milestones: [],
      });
    }

    /** A pledge of a third company that was weakened in June 2025. */
    async function putMoved(): Promise<void> {
      const quote = "It is dropped.";
      await putArticle(store(), { id: "a3", changes: [extractedChange({ quote })] });
      const weakened = {
        ...({ on: "2025-06-02", lifecycle: "weakened", from: null, to: null, quote } as const),
        ...{ statementId: "a3#d1", articleId: "a3" },
      };
      const stated = { announcedOn: "2025-06-02", lastStatedOn: "2025-06-02" };
      const moved = pledge({ id: "p4", company: "ford", revisions: [weakened], ...stated });
      await store().register.save({ company: "ford", pledges: [moved], milestones: [] });
    }

    it("shows with a milestone those that other sources state in its place", async () => {
      await putArticle(store(), { claims: [extractedClaim(), extractedClaim()] });
      const one = milestone({ statedBy: ["a1#c1"], contradicts: ["m2", "gone"] });
      const pledges = [{ pledgeId: "p1", relation: "progress" as const }];
      await store().register.save({
        company: "bmw",
        pledges: [pledge({ statedBy: ["a1#c1"] })],
        milestones: [
          { ...one, pledges },
          milestone({ id: "m2", title: "22 %", statedBy: ["a1#c2"], contradicts: ["m1"] }),
        ],
      });
      const rival = { id: "m2", title: "22 %", sources: [{ articleId: "a1" }] };
      const [shown] = await store().register.pledges({}, TODAY);
      expect(shown?.milestones).toMatchObject([{ id: "m1", contradicts: [rival] }]);
      expect(await store().register.milestones({})).toMatchObject([
        { id: "m1", contradicts: [rival] },
        { id: "m2", contradicts: [{ id: "m1" }] },
      ]);
    });

    it.each<[string, RegisterFilter, string[]]>([
      ["nothing", {}, ["p3", "p1", "p2"]],
      ["a company", { companies: ["bmw"] }, ["p1", "p2"]],
      ["companies", { companies: ["bmw", "baic", "ford"] }, ["p3", "p1", "p2"]],
      ["no company in particular", { companies: [] }, ["p3", "p1", "p2"]],
      ["an unknown company", { companies: ["ford"] }, []],
      ["a brand", { brands: ["MINI"] }, ["p2"]],
      ["a metric", { metrics: ["net-zero"] }, ["p2"]],
      ["target years", { years: [2050, 2040] }, ["p2"]],
      ["a lifecycle", { lifecycles: ["announced"] }, ["p3", "p1"]],
      ["a region", { region: "CN" }, ["p2"]],
      ["all at once", { companies: ["bmw"], metrics: ["net-zero"], years: [2030] }, []],
    ])("finds pledges by %s", async (_, filter, expected) => {
      await putRegister();
      expect(await ids(filter)).toEqual(expected);
    });

    it.each<[string, RegisterFilter, string[]]>([
      ["stated in a period", { stated: { sinceOn: "2025-01-01", untilOn: "2025-12-31" } }, ["p4"]],
      ["not stated by then", { stated: { sinceOn: "2020-01-01", untilOn: "2025-04-30" } }, []],
      ["moved", { moved: true }, ["p4"]],
      [
        "moved in a period",
        { moved: true, stated: { sinceOn: "2026-01-01", untilOn: "2026-12-31" } },
        [],
      ],
      ["stated last", { limit: 1 }, ["p1"]],
    ])("finds pledges that were %s", async (_, filter, expected) => {
      await putRegister();
      await putMoved();
      expect(await ids(filter)).toEqual(expected);
    });

    it("looks through pledges without what bears on them, and says where it was not read", async () => {
      await putRegister();
      const { pledges } = await store().register.facts({}, TODAY);
      const whole = await store().register.pledges({}, TODAY);
      for (const { id, progress, milestones, sources } of whole) {
        const seen = pledges.find((one) => one.id === id);
        expect(seen).toMatchObject({ milestones: [], sources });
        expect(seen?.progress).toEqual(milestones.length > 0 ? UNREAD_PROGRESS : progress);
      }
      expect(pledges.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    });

    it("looks through milestones beside pledges, each kind within its limit", async () => {
      await putRegister();
      const idsOf = async (filter: RegisterFilter) => {
        const { pledges, milestones } = await store().register.facts(filter, TODAY);
        return [pledges.map(({ id }) => id), milestones.map(({ id }) => id)];
      };
      const all = [(await ids({})).toSorted(), ["m1", "m2"]];
      expect((await idsOf({})).map((of) => of.toSorted())).toEqual(all);
      expect((await idsOf({ limit: 1 })).map(({ length }) => length)).toEqual([1, 1]);
      expect(await idsOf({ years: [2026], metrics: ["ev-share"] })).toEqual([[], ["m2"]]);
      expect((await idsOf({ moved: true }))[1]).toEqual([]);
    });

    it.each([
      [["bmw", "baic"], 60],
      [["bmw"], 1],
      [["ford"], 60],
    ])("tells what the facts of %s are of, at most %d of a kind", async (companies, limit) => {
      await putRegister();
      const { pledges, milestones } = await store().register.facts({ companies, limit }, TODAY);
      expect(await store().register.topics({ companies, limit })).toEqual(
        [...pledges, ...milestones].map(({ id, company, metric }) => ({ id, company, metric })),
      );
    });

    it("is read inside a transaction as it is written there", async () => {
      await putRegister();
      await store().transaction(async (at) => {
        await at.register.save({ company: "bmw", pledges: [], milestones: [] });
        const filter = { companies: ["bmw"], limit: 60 };
        expect(await at.register.facts(filter, TODAY)).toEqual({ pledges: [], milestones: [] });
        expect(await at.register.topics(filter)).toEqual([]);
        expect(await at.register.pledges({ companies: ["bmw"] }, TODAY)).toEqual([]);
      });
    });

    it("of a pledge's steps looks at those that changed it", async () => {
      await putRegister();
      await putMoved();
      const { pledges } = await store().register.facts({ ids: ["p4"] }, TODAY);
      const [whole] = await store().register.pledges({ ids: ["p4"] }, TODAY);
      const moves = whole?.revisions.filter(
        ({ lifecycle }) => lifecycle !== "announced" && lifecycle !== "reaffirmed",
      );
      expect(pledges[0]?.revisions).toEqual(moves);
    });

    it("finds milestones by company, metric and year", async () => {
      await putRegister();
      const found = async (filter: RegisterFilter) =>
        (await store().register.milestones(filter)).map(({ id, relation }) => [id, relation]);
      expect(await found({})).toEqual([
        ["m1", null],
        ["m2", null],
      ]);
      expect(await found({ companies: ["bmw"], metrics: ["ev-share"], years: [2026] })).toEqual([
        ["m2", null],
      ]);
      expect(await found({ years: [1999] })).toEqual([]);
    });

    it("keeps the grade of each article, by what is known of it when its text is kept", async () => {
      const { articles, register } = store();
      const url = "https://www.press.bmwgroup.com/global/article";
      await articles.discover([discoveredArticle({ url })], NOW_AT);
      await articles.saveContent("a1", articleContent({ text: "First." }), NOW_AT);
      await articles.saveTags("a1", { claims: [extractedClaim()], changes: [] });
      const pledges = [pledge({ statedBy: ["a1#c1"] })];
      await register.save({ company: "bmw", pledges, milestones: [] });
      const grades = async () =>
        (await register.pledges({}, TODAY)).flatMap(({ sources }) => sources.map((of) => of.grade));
      expect(await grades()).toEqual(["company_release"]);
      const text = "This article is a translation by ChatGPT.";
      await articles.saveContent("a1", articleContent({ text }), NOW_AT);
      expect(await grades()).toEqual(["machine_translation"]);
    });

    it("shows the words of the change for a pledge that is known only through it", async () => {
      await putArticle(store(), { changes: [extractedChange({ quote: "It is dropped." })] });
      const withdrawn = {
        on: "2026-01-15",
        lifecycle: "withdrawn",
        from: null,
        to: null,
        statementId: "a1#d1",
        articleId: "a1",
        quote: "It is dropped.",
      } as const;
      const pledges = [pledge({ lifecycle: "withdrawn", revisions: [withdrawn] })];
      await store().register.save({ company: "bmw", pledges, milestones: [] });
      const [view] = await store().register.pledges({}, TODAY);
      expect(view?.sources).toMatchObject([{ articleId: "a1", quote: "It is dropped." }]);
    });

    it("shows a pledge with all its evidence", async () => {
      await putRegister();
      const [view] = await store().register.pledges({ companies: ["bmw"], years: [2030] }, TODAY);
      const first = {
        articleId: "a1",
        url: null,
        title: "Goal",
        publisher: null,
        published: "2025-05-01",
        grade: "unknown",
        quote: "The group will cut CO2 by 40 %.",
      };
      const second = {
        ...first,
        articleId: "a2",
        url: "https://a.example/2",
        title: null,
        published: "2026-01-15",
      };
      expect(view).toMatchObject({ id: "p1", delivery: view?.progress.delivery });
      expect(view?.sources).toEqual([first, { ...second, quote: "It said so again." }]);
      expect(view?.revisions).toMatchObject([
        { lifecycle: "announced", from: null, evidence: first },
      ]);
      expect(view?.milestones).toMatchObject([
        { id: "m1", relation: "progress", sources: [{ ...second, quote: "CO2 is down 20 %." }] },
        { id: "m2", relation: "context" },
      ]);
    });
  });
}

const STATEMENTS = 4;
const year = fc.option(fc.integer({ min: 1990, max: 2100 }));
const dayOf = fc
  .integer({ min: 0, max: 20_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const amount = fc.option(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const scopes = fc.option(fc.uniqueArray(fc.constantFrom(1 as const, 2 as const, 3 as const)));
const name = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .map((text) => text.replaceAll("\0", ""));
const statedBy = fc.uniqueArray(
  fc.constantFrom(...Array.from({ length: STATEMENTS }, (_, index) => `a1#c${index + 1}`), "a1#d1"),
);
const unit = fc.option(fc.constantFrom<Unit>("%", "t", "EUR"));

/** As `JSON.parse` makes them. */
const plain = <T>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<T> =>
  fc.record(fields, { noNullPrototype: true }) as fc.Arbitrary<T>;

const state = {
  amount,
  amountMax: amount,
  unit,
  comparator: fc.constantFrom(...Comparator.options),
  baselineYear: year,
};
const head = {
  company: fc.constant("bmw"),
  brand: fc.option(name),
  title: name,
  metric: fc.constantFrom(...Metric.options),
  stage: fc.option(fc.constantFrom(...Stage.options)),
  basis: fc.option(fc.constantFrom(...Basis.options)),
  change: fc.constantFrom(...Direction.options),
  scopes,
  region: fc.option(fc.constantFrom("EU", "CN")),
  statedBy,
  ...state,
};
const pledgeState = plain({ ...state, targetYear: year });
const revision = plain({
  on: dayOf,
  lifecycle: fc.constantFrom(...Lifecycle.options),
  from: fc.option(pledgeState),
  to: fc.option(pledgeState),
  statementId: fc.constant("a1#c1"),
  articleId: fc.constant("a1"),
  quote: name,
});
const anyPledge: fc.Arbitrary<Pledge> = plain({
  id: fc.constantFrom("p1", "p2", "p3", "p4"),
  ...head,
  targetYear: year,
  lifecycle: fc.constantFrom(...Lifecycle.options),
  announcedOn: dayOf,
  lastStatedOn: dayOf,
  refines: fc.array(name, { maxLength: 3 }),
  contradicts: fc.array(
    plain({
      pledgeId: fc.constantFrom("p1", "p2", "gone"),
      field: fc.constantFrom("amount" as const, "targetYear" as const, "baselineYear" as const),
    }),
    { maxLength: 2 },
  ),
  revisions: fc.array(revision, { maxLength: 3 }),
});
const anyMilestone: fc.Arbitrary<Milestone> = plain({
  id: fc.constantFrom("m1", "m2", "m3", "m4"),
  ...head,
  year,
  firstStatedOn: dayOf,
  contradicts: fc.array(fc.constantFrom("m1", "m2", "gone"), { maxLength: 2 }),
  pledges: fc.array(
    plain({
      pledgeId: fc.constantFrom("p1", "p2", "gone"),
      relation: fc.constantFrom("progress" as const, "context" as const),
    }),
    { maxLength: 3 },
  ),
});

const inOrder = <T extends { id: string }>(items: T[], dayOf: (item: T) => string): T[] =>
  items.sort((a, b) => (`${dayOf(a)}${a.id}` < `${dayOf(b)}${b.id}` ? -1 : 1));

/** A register in the order in which it is given back: by date, then id. */
const anyRegister: fc.Arbitrary<CompanyRegister> = plain({
  company: fc.constant("bmw"),
  pledges: fc
    .uniqueArray(anyPledge, { selector: ({ id }) => id, maxLength: 4 })
    .map((list) => inOrder(list, ({ announcedOn }) => announcedOn)),
  milestones: fc
    .uniqueArray(anyMilestone, { selector: ({ id }) => id, maxLength: 4 })
    .map((list) => inOrder(list, ({ firstStatedOn }) => firstStatedOn)),
});
