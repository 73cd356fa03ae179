import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { alertArticle, alertDeadlines } from "../../jobs/alert.ts";
import { NO_NEXT } from "../../jobs/pipeline.ts";
import { createRegisterCache } from "../../jobs/register-cache.ts";
import type { ExtractedClaim } from "../../src/pledge/claim.ts";
import type { CompanyRegister } from "../../src/pledge/pledge.ts";
import { decideRegister } from "../../src/pledge/register.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import {
  createDataDir,
  emptyStore,
  extractedChange,
  extractedClaim,
  putArticle,
  putChannel,
  putSubscription,
} from "../support/store.ts";

const NOW = new Date("2026-03-01T12:00:00Z");

let open: OpenStore;
let removeFolder: () => Promise<void>;

beforeAll(async () => {
  const { dataDir, remove } = await createDataDir();
  removeFolder = remove;
  open = await openStore({ dataDir });
});
afterAll(async () => {
  await open.store.close();
  await removeFolder();
});
beforeEach(() => emptyStore(open));

const deps = () => ({ store: open.store, next: NO_NEXT, now: () => NOW });

async function publish(id: string, published: string, claims: ExtractedClaim[]) {
  await putArticle(open.store, { id, published, claims });
  return alertArticle(deps(), id);
}

async function follow(name: string, baselineOn: string | null) {
  const { id } = await putChannel(open.store, name);
  await putSubscription(open.store, id, { baselineOn });
  return id;
}

const owedTo = async () => (await open.store.deliveries.owed()).map(({ channelId }) => channelId);

describe("an article that arrives late", () => {
  it("changes the register and its history, and alerts only who wants history", async () => {
    await follow("news", "2020-01-01");
    const archive = await follow("archive", null);
    const { events } = await publish("old", "2021-05-01", [extractedClaim()]);
    expect(events).toMatchObject([{ kind: "pledge_new", occurredOn: "2021-05-01" }]);
    expect(await open.store.register.pledges({}, "2026-03-01")).toHaveLength(1);
    expect(await owedTo()).toEqual([archive]);
  });

  it("raises no alert for a deadline that passed long ago", async () => {
    await follow("news", "2020-01-01");
    await publish("old", "2021-05-01", [extractedClaim({ year: 2024 })]);
    const { events } = await alertDeadlines(deps(), "bmw");
    expect(events).toMatchObject([{ kind: "pledge_due", occurredOn: "2025-01-01" }]);
    expect(await owedTo()).toEqual([]);
  });

  it("is told where it is recent", async () => {
    const news = await follow("news", "2020-01-01");
    await publish("fresh", "2026-02-20", [extractedClaim()]);
    expect(await owedTo()).toEqual([news]);
  });
});

describe("the register as of a day", () => {
  const halfway = extractedClaim({
    kind: "milestone",
    amount: 20,
    year: 2024,
    quote: "20 % less.",
  });

  beforeEach(async () => {
    await publish("a", "2022-03-28", [extractedClaim()]);
    await publish("b", "2023-05-01", [extractedClaim({ amount: 50, quote: "Now 50 %." })]);
    await publish("c", "2025-02-01", [halfway]);
    await publish("d", "2025-03-01", [extractedClaim({ company: "baic", metric: "net-zero" })]);
  });

  const asOf = async (asOn: string) =>
    (await open.store.register.pledges({ asOn }, "2026-03-01")).map(
      ({ company, amount, lifecycle, delivery, sources, milestones }) =>
        `${company} ${amount} ${lifecycle} ${delivery} ${sources.length} ${milestones.length}`,
    );

  it.each([
    ["2022-03-27", []],
    ["2022-12-31", ["bmw 40 announced not_assessed 1 0"]],
    ["2023-04-30", ["bmw 40 announced not_assessed 1 0"]],
    ["2023-05-01", ["bmw 50 strengthened not_assessed 2 0"]],
    ["2024-12-31", ["bmw 50 strengthened quiet 2 0"]],
    ["2025-02-01", ["bmw 50 strengthened behind 2 1"]],
  ])("shows what was known on %s: %j", async (asOn, expected) => {
    expect(await asOf(asOn)).toEqual(expected);
  });

  it("is the present register today, by any filter", async () => {
    const { register } = open.store;
    for (const filter of [
      {},
      { companies: ["bmw"] },
      { companies: ["ford"] },
      { metrics: ["net-zero" as const] },
      { metrics: ["ghg-emissions" as const], years: [2030] },
      { lifecycles: ["announced" as const] },
      { region: "CN" },
    ]) {
      const now = await register.pledges(filter, "2026-03-01");
      expect(await register.pledges({ ...filter, asOn: "2026-03-01" }, "2030-01-01")).toEqual(now);
      const reached = await register.milestones(filter);
      expect(await register.milestones({ ...filter, asOn: "2026-03-01" })).toEqual(reached);
    }
  });
});

describe("a register that was folded before", () => {
  it("takes up the next article, and folds anew for one that comes late or says other than before", async () => {
    const registers = createRegisterCache();
    const alert = async (id: string, published: string, claims: ExtractedClaim[]) => {
      await putArticle(open.store, { id, published, claims });
      return (await alertArticle({ ...deps(), registers }, id)).events.map(({ kind }) => kind);
    };
    const refolded = async () =>
      decideRegister({ company: "bmw", ...(await open.store.register.statements("bmw")) });
    const steps: [string, string, ExtractedClaim[], string[]][] = [
      ["a", "2022-03-28", [extractedClaim()], ["pledge_new"]],
      ["b", "2023-05-01", [extractedClaim({ amount: 50, quote: "50 %" })], ["pledge_changed"]],
      [
        "c",
        "2025-02-01",
        [extractedClaim({ kind: "milestone", year: 2024, amount: 9 })],
        ["milestone"],
      ],
      [
        "late",
        "2021-02-01",
        [extractedClaim({ metric: "net-zero", amount: null })],
        ["pledge_new"],
      ],
      ["d", "2025-06-01", [extractedClaim({ amount: 50, quote: "still 50 %" })], []],
    ];
    for (const [id, published, claims, kinds] of steps) {
      expect([id, await alert(id, published, claims)]).toEqual([id, kinds]);
      expect(await open.store.register.load("bmw")).toEqual(inOrder(await refolded()));
    }
    await open.store.articles.saveTags("d", { claims: [], changes: [] });
    await alertArticle({ ...deps(), registers }, "d");
    expect(await open.store.register.load("bmw")).toEqual(inOrder(await refolded()));
    // Another process writes: what this one holds is no longer what stands.
    await publish("e", "2025-07-01", [extractedClaim({ metric: "ev-share", amount: 60 })]);
    expect(
      await alert("f", "2025-08-01", [extractedClaim({ metric: "ev-share", amount: 60 })]),
    ).toEqual([]);
    expect(await open.store.register.load("bmw")).toEqual(inOrder(await refolded()));
  });

  it("is the same in whatever order the articles arrive", async () => {
    const metrics = fc.constantFrom("ghg-emissions" as const, "ev-share" as const);
    const claims = fc.array(
      fc.record({
        kind: fc.constantFrom("pledge" as const, "milestone" as const),
        metric: metrics,
        amount: fc.constantFrom(20, 35, 40),
        year: fc.constantFrom(2024, 2030),
        stage: fc.constantFrom(null, "production" as const),
      }),
      { minLength: 1, maxLength: 3 },
    );
    const changes = fc.array(fc.record({ metric: metrics, oldAmount: fc.constantFrom(20, 40) }), {
      maxLength: 1,
    });
    const days = fc.constantFrom(
      "2021-01-10",
      "2021-01-20",
      "2022-06-01",
      "2024-06-01",
      "2025-06-01",
    );
    const articles = fc
      .array(fc.record({ published: days, claims, changes }), { minLength: 2, maxLength: 5 })
      .map((list) => list.map((article, at) => ({ ...article, id: `a${at}` })));
    await fc.assert(
      fc.asyncProperty(articles, fc.infiniteStream(fc.nat()), async (list, numbers) => {
        await emptyStore(open);
        const registers = createRegisterCache();
        const arriving = list
          .map((article) => ({ article, rank: numbers.next().value ?? 0 }))
          .toSorted((one, other) => one.rank - other.rank);
        for (const { article } of arriving) {
          await putArticle(open.store, {
            ...article,
            claims: article.claims.map((said) => extractedClaim(said)),
            changes: article.changes.map((said) => extractedChange(said)),
          });
          await alertArticle({ ...deps(), registers }, article.id);
        }
        const all = await open.store.register.statements("bmw");
        const expected = inOrder(decideRegister({ company: "bmw", ...all }));
        expect(await open.store.register.load("bmw")).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});

describe("events of a pledge that an older article names anew", () => {
  it("follow it, and are not told again", async () => {
    await publish("b", "2023-05-01", [extractedClaim({ amount: 50, year: 2024, quote: "50 %" })]);
    await alertDeadlines(deps(), "bmw");
    const told = async () =>
      (await open.store.events.list({}, "2026-03-01")).map(
        ({ kind, pledge }) => `${kind} ${pledge?.id}`,
      );
    expect(await told()).toEqual([
      "pledge_due bmw-ghg-emissions-50pct-2024",
      "pledge_new bmw-ghg-emissions-50pct-2024",
    ]);
    const { events } = await publish("a", "2021-05-01", [extractedClaim({ year: 2024 })]);
    expect(events).toEqual([]);
    const [pledge] = await open.store.register.pledges({}, "2026-03-01");
    expect(pledge).toMatchObject({ id: "bmw-ghg-emissions-40pct-2024", lifecycle: "strengthened" });
    expect(await told()).toEqual([
      "pledge_due bmw-ghg-emissions-40pct-2024",
      "pledge_new bmw-ghg-emissions-40pct-2024",
    ]);
    expect((await alertDeadlines(deps(), "bmw")).events).toEqual([]);
  });

  it("stay apart when another pledge takes the id", async () => {
    const cut = { year: 2024, quote: "in production" } as const;
    await publish("b", "2023-05-01", [extractedClaim({ ...cut, stage: "production" })]);
    await alertDeadlines(deps(), "bmw");
    const { events } = await publish("a", "2021-05-01", [
      extractedClaim({ year: 2024, stage: "supply-chain", quote: "in the supply chain" }),
    ]);
    expect(events).toMatchObject([{ kind: "pledge_new", occurredOn: "2021-05-01" }]);
    expect((await alertDeadlines(deps(), "bmw")).events).toHaveLength(1);
    const listed = await open.store.events.list({}, "2026-03-01");
    const stages = listed.map(({ kind, pledge, evidence }) =>
      [kind, pledge?.stage, evidence?.quote].join(" "),
    );
    expect(stages.toSorted()).toEqual([
      "pledge_due production ",
      "pledge_due supply-chain ",
      "pledge_new production in production",
      "pledge_new supply-chain in the supply chain",
    ]);
  });
});

/** In the order in which the store gives a register: by date, then id. */
function inOrder({ pledges, milestones, ...register }: CompanyRegister): CompanyRegister {
  const by =
    <T>(key: (item: T) => string) =>
    (one: T, other: T) =>
      key(one) < key(other) ? -1 : 1;
  return {
    ...register,
    pledges: pledges.toSorted(by(({ announcedOn, id }) => `${announcedOn} ${id}`)),
    milestones: milestones.toSorted(by(({ firstStatedOn, id }) => `${firstStatedOn} ${id}`)),
  };
}
