import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { alertArticle } from "../../../jobs/alert.ts";
import { createDeliverer, type Deliverer } from "../../../jobs/deliver.ts";
import { acceptFeedback, rejectFeedback } from "../../../jobs/review.ts";
import { createAnswerer } from "../../../src/answer/answer.ts";
import { renderEventCard } from "../../../src/chat/cards/event-card.ts";
import type { SubscribeBy } from "../../../src/chat/desk/desk-rights.ts";
import { createDesk } from "../../../src/chat/desk.ts";
import { createLog } from "../../../src/cli/log.ts";
import { extract } from "../../../src/extract/extract.ts";
import { type OpenStore, openStore } from "../../../src/store/open.ts";
import {
  createDataDir,
  emptyStore,
  extractedClaim,
  NOW_AT,
  putArticle,
} from "../../support/store.ts";
import { NO_NETWORK } from "../../unit/chat/support/troubles.ts";
import type { PlatformDriver } from "./driver.ts";

/** A machine that does much else takes its time. */
const PATIENCE_MS = 40_000;
const ARTICLE =
  "BMW aims to cut life-cycle CO2 emissions per vehicle by 40% by 2030 compared to 2019.";

/** What a user of any platform can do. `create` gives a platform with nothing in it. */
export function describePlatform(name: string, create: () => Promise<PlatformDriver>): void {
  describe(`${name} as people use it`, () => {
    let folder: Awaited<ReturnType<typeof createDataDir>>;
    let open: OpenStore;
    let driver: PlatformDriver;
    let deliverer: Deliverer;
    const now = () => new Date(NOW_AT);
    const silent = async () => {};
    const next = { poll: silent, ingest: silent, tag: silent, alert: silent };

    const deliver = async (channelIds: string[]) => {
      await deliverer.wake(channelIds);
      await deliverer.idle(AbortSignal.timeout(PATIENCE_MS));
    };
    const begin = async (subscribeBy: SubscribeBy = "anyone") => {
      await driver.start(
        createDesk({
          ...{ ...open.store, answer: createAnswerer(open.store), now, subscribeBy },
          addSource: async (url) => ({ kind: "refused", url, trouble: NO_NETWORK }),
          extract: async (input) => extract(input),
          readLink: async (url) => ({
            ok: true,
            article: {
              ...{ text: ARTICLE, url, title: "Today", publisher: "Gazette" },
              ...{ published: "2026-02-01", language: "en", company: null, articleId: null },
            },
          }),
          toArticleId: (url) => url,
          accept: (id, review) =>
            acceptFeedback({ store: open.store, now, next: { deliver } }, id, review),
          reject: (id, note) => rejectFeedback({ store: open.store, now }, id, note),
          wake: deliver,
        }),
      );
    };
    /** An article with this claim is read, and who follows it is told. */
    const happen = async (articleId: string, claim: Parameters<typeof extractedClaim>[0] = {}) => {
      await putArticle(open.store, {
        ...{ id: articleId, published: NOW_AT.slice(0, 10) },
        claims: [extractedClaim(claim)],
      });
      await alertArticle({ store: open.store, now, next: { ...next, deliver } }, articleId);
    };
    const statesOf = async () =>
      (await open.store.subscriptions.list({})).map(({ state }) => state);
    const last = async (where: "channel" | "direct" = "channel") =>
      (await driver.shown(where)).at(-1) ?? "";

    beforeAll(async () => {
      folder = await createDataDir();
      open = await openStore({ dataDir: folder.dataDir });
    });
    beforeEach(async () => {
      await emptyStore(open);
      driver = await create();
      deliverer = createDeliverer({
        ...{ store: open.store, now, log: createLog("silent", { err: () => {} }) },
        ...{ ports: new Map([[driver.port.platform, driver.port]]), renderEventCard },
        ...{ owner: "one", random: () => 0 },
      });
    });
    afterEach(async () => {
      await deliverer.stop(1_000);
      await driver.stop();
    });
    afterAll(async () => {
      await open?.store.close();
      await folder?.remove();
    });

    it("answers a question with its source, in a channel and in a direct message", async () => {
      await begin();
      await happen("a1");
      for (const where of ["channel", "direct"] as const) {
        await driver.say({ text: "What does BMW pledge for 2030?", where });
        expect(await last(where)).toContain("40");
        expect(await last(where)).toContain(extractedClaim().quote);
      }
    });

    it("understands a follow-up in its thread", async () => {
      await begin();
      await happen("a1");
      await happen("a2", { company: "baic", amount: 30, quote: "BAIC will cut CO2 by 30 %." });
      await driver.say({ text: "What does BMW pledge for 2030?", where: "channel", thread: "t1" });
      await driver.say({ text: "And BAIC?", where: "channel", thread: "t1" });
      expect(await last()).toContain("BAIC will cut CO2 by 30 %.");
    });

    it("subscribes by a form as by text, and says what is wrong in it", async () => {
      await begin();
      await driver.fillForm({ companies: ["bmw"], delivery: "daily", at: "08:00" }, "channel");
      await driver.say({ text: "subscriptions", where: "channel" });
      expect(await last()).toContain("BMW Group, daily at 8:00");
      await driver.say({ text: "subscribe baic", where: "channel" });
      expect(await open.store.subscriptions.list({})).toHaveLength(2);
    });

    it("alerts once, opens the evidence and shows the pledge", async () => {
      await begin();
      await driver.say({ text: "subscribe bmw", where: "channel" });
      const before = (await driver.shown("channel")).length;
      await happen("a1");
      expect(await driver.shown("channel")).toHaveLength(before + 1);
      expect(await last()).toContain("new pledge");
      await driver.press("Evidence", "channel");
      expect(await last()).toContain(extractedClaim().quote);
      await driver.press("Pledge", "channel");
      expect(await last()).toContain("Announced");
    });

    it("mutes a pledge by a press and tells the channel nothing more of it", async () => {
      await begin();
      await driver.say({ text: "subscribe bmw", where: "channel" });
      await happen("a1");
      await driver.press("Mute pledge", "channel");
      expect(await last()).toContain("hears no more of");
      const before = (await driver.shown("channel")).length;
      await putArticle(open.store, {
        ...{ id: "a2", published: "2026-09-01" },
        claims: [extractedClaim({ amount: 30, quote: "It is only 30 % now." })],
      });
      await alertArticle({ store: open.store, now, next: { ...next, deliver } }, "a2");
      expect(await driver.shown("channel")).toHaveLength(before);
    });

    it("takes a report of what is wrong, and the message is corrected where it stands", async () => {
      await begin();
      await driver.say({ text: "subscribe bmw", where: "channel" });
      await happen("a1", { quote: "The group will cut CO2 by 30 %, not 40 %." });
      const [event] = await open.store.events.list({}, NOW_AT.slice(0, 10));
      await driver.say({ text: `wrong ${event?.id} it is 30 %`, where: "channel" });
      expect(await last()).toContain("Thank you");
      const [report] = await open.store.feedback.list("open");
      expect(report?.reason).toBe("it is 30 %");
      const before = (await driver.shown("channel")).length;
      driver.become("admin");
      await driver.say({ text: `feedback accept ${report?.id} amount=30`, where: "direct" });
      expect(await last("direct")).toContain("Accepted");
      const shown = await driver.shown("channel");
      expect(shown).toHaveLength(before);
      expect(shown.filter((text) => text.includes("Corrected on"))).toHaveLength(1);
    });

    it("checks a link that is sent alone", async () => {
      await begin();
      await happen("a1");
      await driver.say({ text: "https://news.example/today", where: "direct" });
      expect(await last("direct")).toContain("1 claim: 1 known.");
    });

    it("says in one message what it does where it is added", async () => {
      await begin();
      await driver.added("added-1");
      expect(await driver.shown("channel")).toHaveLength(1);
      expect(await last()).toContain("I read automakers' sustainability news");
      await driver.press("Follow all", "channel");
      expect(await statesOf()).toEqual(["active"]);
    });

    it("stops what a lost channel follows, and tells its owner once", async () => {
      await begin();
      await driver.say({ text: "subscribe bmw", where: "channel" });
      await driver.lost("archived");
      await driver.lost("archived");
      expect(await statesOf()).toEqual(["needs_attention"]);
      const told = (await driver.shown("direct")).filter((text) => text.includes("archived"));
      expect(told).toHaveLength(1);
    });

    it("refuses who may not subscribe for a channel, and not in a direct message", async () => {
      await begin("admins");
      await driver.say({ text: "subscribe bmw", where: "channel" });
      expect(await last()).toContain("Only admins");
      await driver.fillForm({ companies: ["bmw"] }, "channel");
      expect(await statesOf()).toEqual([]);
      await driver.say({ text: "subscribe bmw", where: "direct" });
      expect(await statesOf()).toEqual(["active"]);
      driver.become("admin");
      await driver.say({ text: "subscribe bmw", where: "channel" });
      expect(await statesOf()).toEqual(["active", "active"]);
    });

    it("answers an event once though the platform sends it again", async () => {
      await begin();
      const said = { text: "help", where: "channel", eventId: "again-1" } as const;
      await driver.say(said);
      const before = (await driver.shown("channel")).length;
      await driver.say(said);
      expect(await driver.shown("channel")).toHaveLength(before);
    });

    it("shows at home what is followed", async () => {
      await begin();
      await driver.say({ text: "subscribe bmw", where: "channel" });
      await driver.say({ text: "home", where: "direct" });
      expect(await last("direct")).toContain("BMW Group, as it happens");
    });
  });
}
