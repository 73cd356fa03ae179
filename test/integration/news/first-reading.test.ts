import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alertArticle } from "../../../jobs/alert.ts";
import { writeDigest } from "../../../jobs/digest.ts";
import { ingestArticle } from "../../../jobs/ingest.ts";
import { NO_NEXT } from "../../../jobs/pipeline.ts";
import { pollSource } from "../../../jobs/poll.ts";
import { tagArticle } from "../../../jobs/tag.ts";
import { renderEventCard } from "../../../src/chat/cards/event-card.ts";
import { createFetcher, type Fetcher } from "../../../src/news/fetch.ts";
import { type OpenStore, openStore } from "../../../src/store/open.ts";
import type { Source } from "../../../src/store/types/source.ts";
import { putDatabase } from "../../support/fresh-database.ts";
import { silentLog } from "../../support/silent-log.ts";
import { type HostileServer, startServer } from "./hostile-server.ts";

const SUBSCRIBED_ON = "2026-01-05";
const FIRST = new Date("2026-01-15T12:00:00Z");
const NEXT = new Date("2026-01-16T12:00:00Z");
const { signal } = new AbortController();

/** What a source lists: whose news, and when it says that it was published. */
interface Item {
  company: string;
  date?: string;
}

let folder: string;
let open: OpenStore;
let fetcher: Fetcher;
let server: HostileServer;
const shown = new Map<string, Item[]>();

const MARKUP = {
  feed: (items: Item[]) =>
    `<rss version="2.0"><channel><title>News</title>${items
      .map(
        ({ company, date }) =>
          `<item><title>${company}</title><link>/feed/${company}</link>${date === undefined ? "" : `<pubDate>${date}</pubDate>`}</item>`,
      )
      .join("")}</channel></rss>`,
  page: (items: Item[]) =>
    `<main><ul>${items.map(({ company }) => `<li><a href="/page/${company}">${company} sets itself another goal for all of its plants</a></li>`).join("")}</ul></main>`,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pledgewatch-first-"));
  await putDatabase(join(folder, "data"));
  open = await openStore({ dataDir: join(folder, "data") });
  fetcher = createFetcher({ userAgent: "test", allowPrivateAddresses: true });
  server = await startServer((request, response) => {
    const [, kind = "", company] = (request.url ?? "").split("/");
    if (kind === "robots.txt") return void response.writeHead(404).end();
    const type = kind === "feed" && company === undefined ? "application/rss+xml" : "text/html";
    response.writeHead(200, { "content-type": type });
    if (company === undefined) {
      return void response.end(MARKUP[kind as Source["kind"]](shown.get(kind) ?? []));
    }
    const words = "Guests had come from the town and its schools, and stayed until the evening. ";
    response.end(`<html><title>${company}</title><article><h1>${company}</h1>
      <p>${company} aims to cut CO2 emissions in production by 31% by 2035 compared to 2019.</p>
      <p>${words.repeat(6)}</p></article></html>`);
  });
});
afterAll(async () => {
  await Promise.all([fetcher.close(), server.close()]);
  await open.store.close();
  await rm(folder, { recursive: true, force: true });
});

const deps = (now: Date) => ({
  ...{ store: open.store, fetcher, now: () => now, log: silentLog, next: NO_NEXT },
  ...{ random: () => 0.5, ports: new Map(), renderEventCard },
});

async function follow(externalId: string, delivery: "instant" | "daily") {
  const { subscriptions } = open.store;
  const place = { platform: "web" as const, workspaceId: "w", name: null, reference: null };
  const { id: channelId } = await subscriptions.upsertChannel({ ...place, externalId });
  const filter = { companies: [], kinds: [], metrics: [], regions: [] };
  const terms = { channelId, ...filter, delivery, baselineOn: SUBSCRIBED_ON };
  return subscriptions.add(terms, `${SUBSCRIBED_ON}T09:00:00.000Z`);
}

/** Polls the source and sees all that it found through; gives the companies that are told. */
async function read({ id }: Source, now: Date): Promise<string[]> {
  const { discovered, error } = await pollSource(deps(now), id, { signal });
  expect(error).toBeNull();
  const told: string[] = [];
  for (const articleId of discovered) {
    await ingestArticle(deps(now), articleId, { signal, isLastAttempt: true });
    await tagArticle(deps(now), articleId);
    const { events, deliveries } = await alertArticle(deps(now), articleId);
    expect(events).toHaveLength(1);
    if (deliveries > 0) told.push(...events.map(({ company }) => company));
  }
  return told;
}

const add = (kind: Source["kind"]) =>
  open.store.sources.add(
    { kind, url: `${server.origin}/${kind}`, name: kind, company: null },
    FIRST.toISOString(),
  );

describe("the first poll of a source", () => {
  it("sets a baseline: what is older than a subscription, or has no date, is registered and not told", async () => {
    await follow("alerts", "instant");
    const daily = await follow("digests", "daily");
    const feed = await add("feed");
    const page = await add("page");
    shown.set("feed", [
      { company: "Ford" },
      { company: "BMW", date: "2026-01-03" },
      { company: "Kia", date: "2026-01-06" },
      { company: "Nissan", date: "2031-01-01" },
    ]);
    shown.set(
      "page",
      ["Toyota", "Honda", "Mazda"].map((company) => ({ company })),
    );
    expect(await read(feed, FIRST)).toEqual(["kia"]);
    expect(await read(page, FIRST)).toEqual([]);
    shown.get("feed")?.push({ company: "Subaru" });
    shown.get("page")?.push({ company: "Renault" });
    expect(await read(feed, NEXT)).toEqual(["subaru"]);
    expect(await read(page, NEXT)).toEqual(["renault"]);
    await writeDigest(deps(new Date("2026-01-18T12:00:00Z")), daily.id);
    const [digest] = await open.store.deliveries.owed();
    expect(digest).toBeDefined();
    const events = await open.store.digests.told(daily.id);
    const views = await open.store.events.list({ ids: [...events] }, "2026-01-18");
    expect(views.map(({ company }) => company).sort()).toEqual(["kia", "renault", "subaru"]);
  });

  it("takes no day that is still to come for one of publication", async () => {
    const found = await open.store.events.list({ companies: ["nissan"] }, "2026-01-18");
    expect(found.map(({ occurredOn }) => occurredOn)).toEqual(["2026-01-15"]);
  });
});
