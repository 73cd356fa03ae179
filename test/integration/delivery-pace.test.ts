import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDeliverer } from "../../jobs/deliver.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import { createLog } from "../../src/cli/log.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { oweMessages } from "../support/owed.ts";
import { createPlatformPort, type Platform, startPlatform } from "../support/platform.ts";
import { createDataDir } from "../support/store.ts";

/** Slack's pace (https://docs.slack.dev/apis/web-api/rate-limits). */
const GAP_MS = 1_000;
const CHANNELS = 1_000;
const EVENTS = 4;
/** The least that it can take. */
const IDEAL_MS = (EVENTS - 1) * GAP_MS;
/** The figure is measured in `bench/fanout`; here only that nothing waits for something else. */
const GENEROUS_MS = 10 * IDEAL_MS;

let place: Awaited<ReturnType<typeof createDataDir>>;
let open: OpenStore;
let platform: Platform;
beforeAll(async () => {
  place = await createDataDir();
  [open, platform] = await Promise.all([openStore({ dataDir: place.dataDir }), startPlatform()]);
});
afterAll(async () => {
  await platform.stop();
  await open.store.close();
  await place.remove();
});

describe(`${CHANNELS} channels at a message a second each`, () => {
  it("get their messages without one that comes too soon, though one channel always fails", {
    timeout: 120_000,
  }, async () => {
    await platform.control({ gapMs: GAP_MS, channels: { c0: "broken" } });
    await oweMessages(open.store, { channels: CHANNELS, events: EVENTS });
    const port = createPlatformPort({ url: platform.url, perChannelGapMs: GAP_MS });
    const deliverer = createDeliverer({
      ...{ store: open.store, now: () => new Date(), log: createLog("silent", { err: () => {} }) },
      ...{ random: Math.random, ports: new Map([[port.platform, port]]), renderEventCard },
      ...{ owner: "one", isOnlyProcess: true },
    });
    const startedMs = performance.now();
    await deliverer.start();
    const total = (CHANNELS - 1) * EVENTS;
    await platform.until(total, GENEROUS_MS);
    const tookMs = performance.now() - startedMs;
    await deliverer.stop(2_000);
    const { messages, violations } = await platform.arrived();
    expect(violations).toBe(0);
    expect(messages).toHaveLength(total);
    expect(new Set(messages.map(({ key }) => key)).size).toBe(total);
    expect(tookMs).toBeGreaterThanOrEqual(IDEAL_MS);
    expect(await open.store.deliveries.owed()).toMatchObject([{ count: EVENTS }]);
  });
});
