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
