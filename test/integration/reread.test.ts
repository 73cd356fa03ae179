import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { alertArticle } from "../../jobs/alert.ts";
import { ingestArticle } from "../../jobs/ingest.ts";
import type { Next } from "../../jobs/pipeline.ts";
import { pollSource } from "../../jobs/poll.ts";
import { tagArticle } from "../../jobs/tag.ts";
import { watch } from "../../jobs/watch.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import { createLog } from "../../src/cli/log.ts";
import type { Fetcher, GetOptions } from "../../src/news/fetch.ts";
import { sha256Hex } from "../../src/shared/hash.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/types/store.ts";
import {
  createDataDir,
  emptyStore,
  poolOf,
  putChannel,
  putSubscription,
} from "../support/store.ts";

const FEED = "https://press.example/feed.xml";
const PAGE = "https://press.example/2030";
const HOUR_MS = 3_600_000;
const { signal } = new AbortController();
const log = createLog("silent", { err: () => {} });
const REST =
  "The board agreed on the goal in autumn. Suppliers are to follow, and a report comes out each spring.";

let place: Awaited<ReturnType<typeof createDataDir>>;
let open: OpenStore;
let nowMs: number;
let site: {
  title: string;
  text: string;
  rest: string;
  status: 200 | 410 | 500;
  asked: GetOptions[];
  /** What happens while the page is on its way, once. */
  meanwhile: (() => Promise<void>) | null;
};

const now = () => new Date(nowMs);
const pledge = (percent: number, year = 2030) =>
  `BMW aims to cut CO2 emissions in production by ${percent}% by ${year} compared to 2019.`;

/** A press room with a feed and one article, which answers as servers do. */
const fetcher: Fetcher = {
  async get(url, options) {
    if (url === PAGE) site.asked.push(options);
    const body =
      url === FEED
        ? `<rss version="2.0"><channel><title>Press</title><item><title>${site.title}</title>
           <link>${PAGE}</link><pubDate>Tue, 10 Mar 2026 09:00:00 GMT</pubDate></item></channel></rss>`
        : `<html lang="en"><head><title>${site.title}</title></head><body><article><h1>${site.title}</h1>
           <p>${site.text}</p><p>${site.rest}</p></article></body></html>`;
    const etag = `"${sha256Hex(body)}"`;
    if (url === PAGE && site.status === 410) return { kind: "gone" };
    if (url === PAGE && site.status === 500) {
      const failed = { kind: "failed", reason: "status", status: 500, message: "500" } as const;
      return { ...failed, retryAfterMs: null };
    }
    if (options.etag === etag) return { kind: "not_modified", maxAgeSeconds: null };
    const { meanwhile } = site;
    if (url === PAGE) site.meanwhile = null;
    if (url === PAGE) await meanwhile?.();
    return {
      ...{ kind: "fetched", status: 200, url, permanentUrl: null, bytes: Buffer.from(body), etag },
      ...{ lastModified: null, maxAgeSeconds: null },
      contentType: url === FEED ? "application/rss+xml" : "text/html",
    };
  },
  close: async () => {},
};

beforeAll(async () => {
  place = await createDataDir();
  open = await openStore({ dataDir: place.dataDir });
});
afterAll(async () => {
  await open.store.close();
  await place.remove();
});
beforeEach(start);

async function start(): Promise<void> {
  nowMs = Date.parse("2026-03-10T10:00:00.000Z");
  site = {
    ...{ title: "BMW sets a goal", text: pledge(40), rest: REST, status: 200 },
    ...{ asked: [], meanwhile: null },
  };
  await emptyStore(open);
  const channel = await putChannel(open.store);
  await putSubscription(open.store, channel.id);
  await open.store.sources.add(
    { kind: "feed", url: FEED, name: "Press", company: null },
    now().toISOString(),
  );
}

/** All that is due, one step after the other, as the queue would have it done. */
async function work(store: Store): Promise<void> {
  const steps: { name: keyof Next; id: string }[] = [];
  const then = (name: keyof Next) => async (ids: string[]) => {
    steps.push(...ids.map((id) => ({ name, id })));
  };
  const next: Next = {
    ...{ poll: then("poll"), ingest: then("ingest"), tag: then("tag"), alert: then("alert") },
    deliver: async () => {},
  };
  const deps = {
    store,
    fetcher,
    now,
    log,
    random: () => 0,
    next,
    ports: new Map(),
    renderEventCard,
  };
  await watch(deps);
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    const { name, id } = step;
    if (name === "poll") await pollSource(deps, id, { signal });
    if (name === "ingest") await ingestArticle(deps, id, { signal, isLastAttempt: true });
    if (name === "tag") await tagArticle(deps, id);
    if (name === "alert") await alertArticle(deps, id);
  }
}

/** Looks for what is due at these hours from now on. */
async function workAfter(...hours: number[]): Promise<void> {
  const startMs = nowMs;
  for (const hour of hours) {
    nowMs = startMs + hour * HOUR_MS;
    await work(open.store);
  }
}

interface Told {
  key: string;
  correction: string | null;
  deliveries: number;
  amended: boolean;
}

/** Every event, with what channels are owed of it. */
async function readTold(): Promise<Told[]> {
  const { rows } = await poolOf(open).query(`
    select regexp_replace(event.key, '[.]evt_.*', '') as key, event.correction ->> 'kind' as correction,
      count(delivery.id)::integer as deliveries,
      coalesce(bool_or(amendment.is_corrected), false) as amended
    from pledgewatch.events event
    left join pledgewatch.deliveries delivery on delivery.event_id = event.id
    left join pledgewatch.amendments amendment on amendment.delivery_id = delivery.id
    group by event.id order by event.seq`);
  return rows as unknown as Told[];
}

const pledges = async () =>
  (await open.store.register.pledges({}, "2026-03-10")).map(({ id }) => id);
const TOLD = { correction: null, deliveries: 1, amended: false };
const OLD = { key: "pledge_new.bmw-ghg-emissions-40pct-2030", ...TOLD };
const NEW = { key: "pledge_new.bmw-ghg-emissions-50pct-2030", ...TOLD };
const OUTDATED = { ...OLD, correction: "edited", amended: true };

describe("an article that is read again", () => {
  it("is asked for after an hour, a day and a week, and costs nothing where it is as it was", async () => {
    await workAfter(0, 0.9, 1.1, 2, 24, 25.2, 26, 100, 193, 194, 500);
    expect(site.asked).toHaveLength(4);
    expect(site.asked.map(({ etag }) => etag !== undefined)).toEqual([false, true, true, true]);
    expect(site.asked.every(({ obeysRobots }) => obeysRobots)).toBe(true);
    expect(await readTold()).toEqual([OLD]);
  });

  it("makes nothing of an edit of words alone", async () => {
    await workAfter(0);
    site.text = `Update: the group has explained its plan. ${pledge(40).replace("aims", "now aims")}`;
    await workAfter(2);
    const [article] = (await poolOf(open).query("select text, state from pledgewatch.articles"))
      .rows as unknown as { text: string; state: string }[];
    expect(article?.text).toContain("Update: the group");
    expect(article?.state).toBe("registered");
    expect(await readTold()).toEqual([OLD]);
    expect(await pledges()).toEqual(["bmw-ghg-emissions-40pct-2030"]);
  });

  it("corrects the register where a claim was changed, tells that once, and says so where it was told", async () => {
    await workAfter(0);
    site.text = pledge(50);
    await workAfter(2);
    expect(await pledges()).toEqual(["bmw-ghg-emissions-50pct-2030"]);
    expect(await readTold()).toEqual([OUTDATED, NEW]);
    // the old figure came back
    site.text = pledge(40);
    site.title = "BMW sets a goal (corrected)";
    await workAfter(6, 7);
    expect(await pledges()).toEqual(["bmw-ghg-emissions-40pct-2030"]);
    expect(await readTold()).toEqual([
      OUTDATED,
      { ...NEW, ...{ correction: "edited", amended: true } },
      OLD,
    ]);
  });

  it("is asked for at once when its feed says other than before of it", async () => {
    await workAfter(0, 2, 30, 220);
    const before = site.asked.length;
    await workAfter(50);
    expect(site.asked).toHaveLength(before);
    site.title = "BMW sets another goal";
    site.text = pledge(50);
    await workAfter(7, 8, 9);
    expect(site.asked).toHaveLength(before + 1);
    expect(await pledges()).toEqual(["bmw-ghg-emissions-50pct-2030"]);
  });

  it("stays as it is where its page is gone, fails, or shows something else", async () => {
    await workAfter(0);
    site.status = 500;
    await workAfter(1.1, 2);
    site.status = 410;
    await workAfter(2.1, 3);
    site.status = 200;
    site.rest = "Press releases, images and contacts of all brands stand here.";
    site.text =
      "Welcome to our newsroom. Choose a topic, or search for a release of the year that you want.";
    await workAfter(180);
    expect(site.asked.length).toBeGreaterThan(3);
    expect(await readTold()).toEqual([OLD]);
    expect(await pledges()).toEqual(["bmw-ghg-emissions-40pct-2030"]);
  });

  it("keeps the last text where a slow reading comes behind a quick one", async () => {
    await workAfter(0);
    site.text = pledge(45);
    site.meanwhile = async () => {
      site.text = pledge(50);
      await work(open.store);
    };
    await workAfter(2);
    await work(open.store);
    expect(await pledges()).toEqual(["bmw-ghg-emissions-50pct-2030"]);
    expect(await readTold()).toEqual([OUTDATED, NEW]);
  });

  it("tells each changed claim once, wherever the process dies", async () => {
    await workAfter(0);
    let calls = Number.POSITIVE_INFINITY;
    for (let at = 1; at <= calls; at += 1) {
      // the same article, edited once more
      site.text = pledge(40 + at);
      nowMs += 2 * HOUR_MS;
      await poolOf(open).query(
        `update pledgewatch.articles set rereads = 0, reread_at = '${now().toISOString()}'`,
      );
      const crashing = crashAt(open.store, at);
      const died = await work(crashing.store).then(
        () => false,
        (error: unknown) => {
          if (error !== CRASH) throw error;
          return true;
        },
      );
      if (!died) calls = crashing.calls();
      nowMs = Math.max(nowMs, Date.now()) + HOUR_MS;
      await work(open.store);
      const told = await readTold();
      expect(told, `call ${at}`).toHaveLength(at + 1);
      expect(told.at(-1)).toEqual({
        ...{ ...OLD, key: `pledge_new.bmw-ghg-emissions-${40 + at}pct-2030` },
      });
      expect(told.slice(0, -1).every(({ correction }) => correction === "edited")).toBe(true);
      expect(await pledges()).toEqual([`bmw-ghg-emissions-${40 + at}pct-2030`]);
      expect(await open.store.articles.unfinished("2999-01-01T00:00:00.000Z", 10)).toEqual([]);
    }
    expect(calls).toBeGreaterThan(8);
  });
});

const CRASH = new Error("the process died");

/** To die before a look is to die after the write before it. */
const READS: ReadonlySet<string> = new Set(
  "get due unfinished rereadable owed near statements load version companiesOf list".split(" "),
);

/** A store that breaks at its n-th write, in a transaction or not; what was under way is rolled back. */
function crashAt(store: Store, at: number): { store: Store; calls(): number } {
  let calls = 0;
  const guard = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === "object" && value !== null) return guard(value);
        if (typeof value !== "function") return value;
        return async (...args: unknown[]) => {
          calls += READS.has(String(name)) ? 0 : 1;
          if (calls >= at) throw CRASH;
          const [work] = args;
          const inside =
            name === "transaction" && typeof work === "function"
              ? [(bound: Store) => work(guard(bound))]
              : args;
          return value.apply(target, inside);
        };
      },
    });
  return { store: guard(store), calls: () => calls };
}
