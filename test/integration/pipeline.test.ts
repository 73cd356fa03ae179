import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alertArticle, alertDeadlines } from "../../jobs/alert.ts";
import { createDeliverer } from "../../jobs/deliver.ts";
import { saveArticle } from "../../jobs/ingest.ts";
import { NO_NEXT } from "../../jobs/pipeline.ts";
import { pollSource } from "../../jobs/poll.ts";
import { tagArticle } from "../../jobs/tag.ts";
import { watch } from "../../jobs/watch.ts";
import { renderPlain } from "../../src/chat/card.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import { startBot } from "../../src/cli/bot.ts";
import { createLog } from "../../src/cli/log.ts";
import { parseConfig } from "../../src/config.ts";
import { createFetcher, type Fetcher } from "../../src/news/fetch.ts";
import { startSampleNewsroom } from "../../src/news/sample/newsroom.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { putDatabase } from "../support/fresh-database.ts";
import { createMemoryPort, type MemoryPort } from "../support/memory-port.ts";

const NOW = new Date("2026-01-15T12:00:00Z");
const log = createLog("silent", { err: () => {} });

let folder: string;
let open: OpenStore;
let fetcher: Fetcher;
let port: MemoryPort;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pledgewatch-pipeline-"));
  await putDatabase(join(folder, "data"));
  open = await openStore({ dataDir: join(folder, "data") });
  fetcher = createFetcher({ userAgent: "test", allowPrivateAddresses: true });
});
afterAll(async () => {
  await fetcher.close();
  await open.store.close();
  await rm(folder, { recursive: true, force: true });
});

const deps = () => ({
  ...{ store: open.store, fetcher, now: () => NOW, log, next: NO_NEXT, renderEventCard },
  ...{ random: () => 0, ports: new Map([[port.platform, port]]) },
});

async function follow(externalId: string, companies: string[]): Promise<string> {
  const { subscriptions } = open.store;
  const channel = await subscriptions.upsertChannel({
    ...{ platform: "web", workspaceId: "w", externalId, name: externalId, reference: null },
  });
  const filter = { companies, kinds: [], metrics: [], regions: [] };
  await subscriptions.add(
    { channelId: channel.id, ...filter, delivery: "instant", baselineOn: null },
    NOW.toISOString(),
  );
  return channel.id;
}

async function publish(id: string, published: string, text: string, publisher = "Wire") {
  const url = `https://wire.example/${id}`;
  const facts = { title: id, published, company: null, url, canonicalUrl: url };
  await open.store.articles.discover([{ id, sourceId: null, ...facts }], NOW.toISOString());
  await saveArticle(deps(), id, {
    ...facts,
    author: null,
    publisher,
    language: "en",
    text,
  });
  await tagArticle(deps(), id);
  return alertArticle(deps(), id);
}

const { signal } = new AbortController();

describe("the pipeline", () => {
  it("sees a newsroom through to one message an event, on a queue and with nothing left over", async () => {
    port = createMemoryPort();
    await follow("sample", ["bmw", "baic"]);
    const newsroom = await startSampleNewsroom();
    const source = { kind: "feed" as const, url: newsroom.feedUrl, name: "sample", company: null };
    await open.store.sources.add(source, "2026-01-15T11:00:00.000Z");
    const bot = await startBot({
      ...{ config: parseConfig({}), open, now: () => NOW, log },
      ...{ ports: deps().ports, allowAddresses: [newsroom.host] },
    });
    expect(await watch(bot.deps)).toMatchObject({ polls: 1 });
    await bot.idle(AbortSignal.timeout(60_000));
    await bot.stop();
    await newsroom.close();

    const events = await open.store.events.list(
      { companies: ["bmw", "baic"], limit: 1_000 },
      "2026-01-15",
    );
    expect(events.length).toBeGreaterThan(10);
    expect(port.arrived).toHaveLength(events.length);
    expect(new Set(port.arrived.map(({ key }) => key)).size).toBe(events.length);
    expect(await open.store.articles.unfinished("2999-01-01T00:00:00.000Z", 10)).toEqual([]);
    expect(await open.store.deliveries.owed()).toEqual([]);
  });

  it("puts nothing into a message that is not in a quote or a title", async () => {
    const cards = port.arrived.map(({ card }) => card);
    for (const card of cards) {
      expect(card.citations.length).toBeGreaterThan(0);
      for (const { articleId, quote } of card.citations) {
        const article = await open.store.articles.get(articleId);
        expect(article?.text).toContain(quote);
      }
    }
  });

  it("tells nothing when a source is read again", async () => {
    const newsroom = await startSampleNewsroom();
    const [source] = await open.store.sources.list();
    if (!source) throw new Error("the source is gone");
    const before = port.arrived.length;
    await open.store.sources.polled(source.id, {
      url: newsroom.feedUrl,
      nextPollAt: NOW.toISOString(),
    });
    const { error } = await pollSource(deps(), source.id, { signal });
    expect(error).toBeNull();
    await newsroom.close();
    expect(await open.store.deliveries.owed()).toEqual([]);
    expect(port.arrived).toHaveLength(before);
  });

  it("keeps the reason when a source cannot be read, and tries again later", async () => {
    const source = {
      kind: "feed" as const,
      url: "http://127.0.0.1:1/feed",
      name: "down",
      company: null,
    };
    const { id } = await open.store.sources.add(source, NOW.toISOString());
    const { error } = await pollSource(deps(), id, { signal });
    expect(error).not.toBeNull();
    const kept = await open.store.sources.get(id);
    expect(kept).toMatchObject({ failures: 1, lastError: error, state: "active" });
    expect(Date.parse(kept?.nextPollAt ?? "")).toBeGreaterThan(NOW.getTime());
  });

  it("tells who added a source that it is gone, once, whoever finds out", async () => {
    const owner = await open.store.subscriptions.upsertChannel({
      ...{ platform: "web", workspaceId: "w", externalId: "owner", name: null, reference: null },
    });
    const { id } = await open.store.sources.add(
      {
        ...{ kind: "feed", url: "https://gone.example/feed", name: "Gone Daily", company: null },
        ownerChannelId: owner.id,
      },
      NOW.toISOString(),
    );
    const gone = { ...fetcher, get: async () => ({ kind: "gone" as const }) };
    const before = port.arrived.length;
    const poll = () => pollSource({ ...deps(), fetcher: gone }, id, { signal });
    // two workers were handed it
    await Promise.all([poll(), poll()]);
    await poll();
    const deliverer = createDeliverer({ ...deps(), owner: "one" });
    await deliverer.wake([owner.id]);
    await deliverer.idle(AbortSignal.timeout(20_000));
    await deliverer.stop(1_000);
    const told = port.arrived.slice(before).map(({ card }) => renderPlain(card));
    expect(told).toEqual([expect.stringContaining("Gone Daily is gone")]);
    expect(told[0]).toContain("https://gone.example/feed");
    expect(await open.store.sources.get(id)).toMatchObject({ state: "gone" });
  });

  it("registers the same pledge from a second outlet without a second event", async () => {
    const first = await publish(
      "kia-a",
      "2024-03-01",
      "Kia aims to cut CO2 emissions in production by 30% by 2031 compared to 2019.",
    );
    const second = await publish(
      "kia-b",
      "2024-03-02",
      "By 2031, Kia plans to reduce carbon emissions in production by 30 percent compared to 2019.",
      "Gazette",
    );
    expect(first.events.map(({ kind }) => kind)).toEqual(["pledge_new"]);
    expect(second.events).toEqual([]);
    const [event] = await open.store.events.list({ companies: ["kia"] }, "2026-01-15");
    const coverage = await open.store.amendments.coverage([event?.id ?? ""]);
    expect([...coverage.values()]).toEqual([["Gazette"]]);
    const [pledge] = await open.store.register.pledges({ companies: ["kia"] }, "2026-01-15");
    expect(pledge?.sources.map(({ articleId }) => articleId)).toEqual(["kia-a", "kia-b"]);
  });

  it("tells of a deadline that passed in silence, once", async () => {
    await publish(
      "mazda-a",
      "2021-03-01",
      "Mazda aims to reach carbon neutrality at its plants by 2025.",
    );
    const first = await alertDeadlines(deps(), "mazda");
    expect(first.events).toMatchObject([{ kind: "pledge_due", occurredOn: "2026-01-01" }]);
    expect((await alertDeadlines(deps(), "mazda")).events).toEqual([]);
  });
});
