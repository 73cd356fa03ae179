import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { alertArticle } from "../../jobs/alert.ts";
import { createDeliverer, type Deliverer } from "../../jobs/deliver.ts";
import { acceptFeedback, rejectFeedback } from "../../jobs/review.ts";
import { renderPlain } from "../../src/chat/card.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import type { Review } from "../../src/chat/review.ts";
import { trouble } from "../../src/chat/words/trouble-words.ts";
import { createLog } from "../../src/cli/log.ts";
import type { ExtractedClaim } from "../../src/pledge/claim.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/types/store.ts";
import { createMemoryPort, type MemoryPort } from "../support/memory-port.ts";
import {
  createDataDir,
  emptyStore,
  extractedClaim,
  NOW_AT,
  putArticle,
  putSubscription,
  TODAY,
} from "../support/store.ts";
import { sayRefused } from "../unit/chat/support/troubles.ts";

const QUOTE = "The group will cut CO2 by 30 % by 2035, not by 2030.";
const PATIENCE_MS = 20_000;

describe("a report of what is wrong", () => {
  let place: Awaited<ReturnType<typeof createDataDir>>;
  let open: OpenStore;
  let port: MemoryPort;
  let deliverer: Deliverer;
  const now = () => new Date(NOW_AT);
  const next = {
    ...{ poll: async () => {}, ingest: async () => {}, tag: async () => {}, alert: async () => {} },
    deliver: async () => {},
  };
  const idle = () => deliverer.idle(AbortSignal.timeout(PATIENCE_MS));
  const deliver = async (channelId: string) => {
    await deliverer.wake([channelId]);
    await idle();
  };
  const texts = () => port.arrived.map(({ card }) => renderPlain(card));
  /** An article that was read wrongly, and an alert on it that was sent. */
  const tell = async (rest = "") => {
    const channel = await open.store.subscriptions.upsertChannel({
      ...{ platform: "web", workspaceId: "w", externalId: "c1", name: null, reference: null },
    });
    await putSubscription(open.store, channel.id);
    const claims = [extractedClaim({ quote: QUOTE })];
    await putArticle(open.store, { claims, text: QUOTE + rest });
    await alertArticle({ store: open.store, now, next }, "a1");
    const [event] = await open.store.events.list({}, TODAY);
    if (!event) throw new Error("nothing happened");
    return { channel, event };
  };
  const report = (eventId: string) =>
    open.store.feedback.add(
      { eventId, question: null, channelId: null, reason: "2035", author: "U1", state: "open" },
      NOW_AT,
    );
  const accept = (id: string, review: Review) =>
    acceptFeedback({ store: open.store, now, next }, id, review);
  const readAnew = async (claims: ExtractedClaim[]) => {
    await open.store.articles.saveTags("a1", { claims, changes: [] });
    await alertArticle({ store: open.store, now, next }, "a1");
  };
  const pledges = () => open.store.register.pledges({}, TODAY);

  beforeAll(async () => {
    place = await createDataDir();
    open = await openStore({ dataDir: place.dataDir });
  });
  beforeEach(async () => {
    await emptyStore(open);
    port = createMemoryPort();
    deliverer = createDeliverer({
      ...{ store: open.store, now, log: createLog("silent", { err: () => {} }), random: () => 0 },
      ...{ ports: new Map([[port.platform, port]]), renderEventCard, owner: "one" },
    });
  });
  afterEach(() => deliverer.stop(1_000));
  afterAll(async () => {
    await open?.store.close();
    await place?.remove();
  });

  it("corrects the register and the message that was sent, which says so", async () => {
    const { channel, event } = await tell();
    await deliver(channel.id);
    expect(texts()).toEqual([expect.stringContaining("at least 40 % by 2030")]);
    const { id } = await report(event.id);
    const review: Review = {
      kind: "corrected",
      fields: { amount: "30", year: "2035" },
      note: "The year was that of the old goal.",
    };
    expect(await accept(id, review)).toEqual({ ok: true, eventId: event.id, channels: 1 });
    await deliver(channel.id);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain("at least 30 % by 2035");
    expect(texts()[0]).toContain(
      `Corrected on ${TODAY} after a review of the source. The year was that of the old goal.`,
    );
    expect(texts()[0]).toContain(QUOTE);
    expect(await pledges()).toMatchObject([{ amount: 30, targetYear: 2035 }]);
    expect(await open.store.feedback.list("open")).toEqual([]);
    expect(await accept(id, review)).toMatchObject({ ok: false });
  });

  it("takes what only the rest of the article says where that is insisted on", async () => {
    const { event } = await tell(" The plant will run until 2040.");
    const { id } = await report(event.id);
    const correct = (year: string, isForced = false) =>
      accept(id, { kind: "corrected", fields: { year }, note: null, isForced });
    expect(await correct("2040")).toMatchObject({
      trouble: { says: "notInQuote", of: [2040, QUOTE] },
    });
    expect(await correct("2041", true)).toMatchObject({ trouble: { says: "notInArticle" } });
    expect(await correct("2040", true)).toMatchObject({ ok: true });
  });

  it("stays corrected when the article is read anew, and tells nothing again", async () => {
    const { event } = await tell();
    const { id } = await report(event.id);
    await accept(id, { kind: "corrected", fields: { year: "2035" }, note: null });
    await open.store.articles.saveTags("a1", {
      claims: [extractedClaim({ quote: QUOTE, confidence: 0.5 })],
      changes: [],
    });
    await alertArticle({ store: open.store, now, next }, "a1");
    expect(await pledges()).toMatchObject([{ targetYear: 2035 }]);
    expect(await open.store.events.list({}, TODAY)).toHaveLength(1);
  });

  it("stays corrected when the article says it in other words", async () => {
    const { event } = await tell();
    const { id } = await report(event.id);
    await accept(id, { kind: "corrected", fields: { year: "2035" }, note: null });
    const quote = "By 2035, and not by 2030, the group will cut its CO2 by 30 %.";
    await readAnew([extractedClaim({ quote })]);
    expect(await pledges()).toMatchObject([{ targetYear: 2035, sources: [{ quote }] }]);
    expect(await open.store.feedback.list("open")).toEqual([]);
    // and once more
    const last = `${quote.slice(0, -1)} in all.`;
    await readAnew([extractedClaim({ quote: last, stage: "production" })]);
    expect(await pledges()).toMatchObject([{ targetYear: 2035, sources: [{ quote: last }] }]);
  });

  it("stays withdrawn when the article says it in other words", async () => {
    const { event } = await tell();
    const { id } = await report(event.id);
    await accept(id, { kind: "withdrawn", note: null });
    await readAnew([
      extractedClaim({ quote: "The group will, by 2035 and not 2030, cut CO2 by 30 %." }),
    ]);
    expect(await pledges()).toEqual([]);
    expect(await open.store.feedback.list("open")).toEqual([]);
  });

  it.each([
    [
      "says another figure",
      [extractedClaim({ quote: "The group will cut CO2 by 35 % by 2035, not by 2030." })],
    ],
    ["says nothing of it", []],
    [
      "says something else",
      [extractedClaim({ metric: "water-use", quote: "Water use falls by 40 %." })],
    ],
  ])("comes up for a review when the article, edited, %s", async (_, claims) => {
    const { event } = await tell();
    const { id } = await report(event.id);
    await accept(id, { kind: "corrected", fields: { year: "2035" }, note: null });
    await readAnew(claims);
    const queue = await open.store.feedback.list("open");
    expect(queue).toMatchObject([
      { eventId: event.id, author: null, reason: expect.stringContaining("year = 2035") },
    ]);
    expect(queue[0]?.reason).toContain(QUOTE);
    expect(await pledges()).toMatchObject(claims.map(({ year }) => ({ targetYear: year })));
    // it comes up once
    await readAnew(claims);
    expect(await open.store.feedback.list("open")).toHaveLength(1);
  });

  it("ends when the same words are read otherwise", async () => {
    const { event } = await tell();
    const { id } = await report(event.id);
    await accept(id, { kind: "corrected", fields: { year: "2035" }, note: null });
    await readAnew([extractedClaim({ quote: QUOTE, amount: 30, year: 2035 })]);
    expect(await pledges()).toMatchObject([{ amount: 30, targetYear: 2035 }]);
    expect(await open.store.feedback.list("open")).toEqual([]);
  });

  it("withdraws what the source does not say, and leaves it out of what comes", async () => {
    const { channel, event } = await tell();
    await deliver(channel.id);
    const { id } = await report(event.id);
    await accept(id, { kind: "withdrawn", note: "It is a rival's goal." });
    await deliver(channel.id);
    expect(texts()[0]).toContain(`Withdrawn on ${TODAY}: the source does not say this [1]`);
    expect(texts()[0]).toContain("It is a rival's goal.");
    expect(texts()[0]).not.toContain("40 %");
    expect(await pledges()).toEqual([]);
    expect(await open.store.events.list({}, TODAY)).toEqual([]);
    expect(await open.store.events.registered({})).toEqual([]);
  });

  it("sends nothing of what was withdrawn before it was sent", async () => {
    const { channel, event } = await tell();
    const { id } = await report(event.id);
    await accept(id, { kind: "withdrawn", note: null });
    await deliver(channel.id);
    expect(texts()).toEqual([]);
  });

  it("refuses figures that its article does not say, and what there is none of", async () => {
    const { event } = await tell();
    const { id } = await report(event.id);
    const refusals: [Record<string, string>, string][] = [
      [{ amount: "55" }, "55 is not in the article"],
      [{ colour: "green" }, '"colour" cannot be set'],
      [{ company: "baic" }, '"company" cannot be set'],
      [{ metric: "beauty" }, "metric"],
      [{}, "Say what is right"],
    ];
    for (const [fields, message] of refusals) {
      const outcome = await accept(id, { kind: "corrected", fields, note: null });
      expect(outcome.ok).toBe(false);
      if (!outcome.ok) expect(sayRefused({ troubles: [outcome.trouble] })).toContain(message);
    }
    expect(await pledges()).toMatchObject([{ amount: 40, targetYear: 2030 }]);
    expect(await open.store.feedback.list("open")).toHaveLength(1);
  });

  it("is decided once where two reviewers read it as open", async () => {
    const { event } = await tell();
    const found = await report(event.id);
    const { store } = open;
    let reads = 0;
    // Each reads the report before the other has written.
    const asBefore: Store["feedback"] = {
      ...store.feedback,
      get: async (id) => (reads++ === 0 ? found : store.feedback.get(id)),
    };
    const atOnce: Store = {
      ...store,
      feedback: asBefore,
      transaction: (work) =>
        store.transaction((inside) =>
          work({
            ...inside,
            feedback: {
              ...inside.feedback,
              get: async (id) => (reads++ === 0 ? found : inside.feedback.get(id)),
            },
          }),
        ),
    };
    expect(await rejectFeedback({ store, now }, found.id, "the text says so")).toMatchObject({
      ok: true,
    });
    const refused = { ok: false, trouble: trouble("decidedAlready", found.id, "rejected") };
    const review: Review = { kind: "withdrawn", note: null };
    expect(await acceptFeedback({ store: atOnce, now, next }, found.id, review)).toEqual(refused);
    reads = 0;
    expect(await rejectFeedback({ store: atOnce, now }, found.id, null)).toEqual(refused);
    expect(await pledges()).toHaveLength(1);
    expect(await open.store.feedback.get(found.id)).toMatchObject({ state: "rejected" });
  });

  it("is closed without a change when it is rejected", async () => {
    const { event } = await tell();
    const { id } = await report(event.id);
    expect(await rejectFeedback({ store: open.store, now }, id, "the text says so")).toMatchObject({
      ok: true,
    });
    expect(await rejectFeedback({ store: open.store, now }, id, null)).toMatchObject({ ok: false });
    expect(await rejectFeedback({ store: open.store, now }, "fbk_0", null)).toMatchObject({
      ok: false,
    });
    expect(await open.store.feedback.get(id)).toMatchObject({
      ...{ state: "rejected", note: "the text says so" },
    });
    expect(await pledges()).toHaveLength(1);
  });
});
