import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { alertArticle, alertDeadlines } from "../../jobs/alert.ts";
import type { Next } from "../../jobs/pipeline.ts";
import type { ExtractedClaim } from "../../src/pledge/claim.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import {
  createDataDir,
  emptyStore,
  extractedClaim,
  putArticle,
  putChannel,
  putSubscription,
} from "../support/store.ts";

const NOW = new Date("2026-03-01T12:00:00Z");
const NO_NEXT: Next = {
  poll: async () => {},
  ingest: async () => {},
  tag: async () => {},
  alert: async () => {},
  deliver: async () => {},
};

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
