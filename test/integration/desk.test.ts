import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { alertArticle } from "../../jobs/alert.ts";
import { NO_NEXT } from "../../jobs/pipeline.ts";
import { acceptFeedback, rejectFeedback } from "../../jobs/review.ts";
import { watch } from "../../jobs/watch.ts";
import { createAnswerer } from "../../src/answer/answer.ts";
import { renderPlain } from "../../src/chat/card.ts";
import type { SubscribeBy } from "../../src/chat/desk/desk-rights.ts";
import { createDesk, type Desk, type DeskDeps } from "../../src/chat/desk.ts";
import type { Occasion, Person, Place, Role } from "../../src/chat/incoming.ts";
import { newForm } from "../../src/chat/subscribe/subscribe-form.ts";
import { extract } from "../../src/extract/extract.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import {
  createDataDir,
  emptyStore,
  extractedClaim,
  NOW_AT,
  putArticle,
  putSubscription,
  registerEvent,
  TODAY,
} from "../support/store.ts";
import { NO_NETWORK } from "../unit/chat/support/troubles.ts";

const place: Place = {
  ...{ platform: "slack", workspaceId: "T1", externalId: "C1", name: "fleet" },
  ...{ reference: null, isDirect: false },
};
const direct: Place = { ...place, externalId: "D1", name: null, isDirect: true };
/** A queue that is told and does nothing. */
const now = () => new Date(NOW_AT);
const person = (role: Role = "member"): Person => ({
  ...{ id: "U1", direct, timeZone: "Europe/Berlin", language: null },
  role: async () => role,
});

describe("the desk", () => {
  let open: OpenStore;
  let folder: Awaited<ReturnType<typeof createDataDir>>;
  let woken: string[];
  let readLink: DeskDeps["readLink"];
  const openDesk = (subscribeBy: SubscribeBy = "anyone"): Desk =>
    createDesk({
      ...open.store,
      ...{ answer: createAnswerer(open.store), now: () => new Date(NOW_AT), subscribeBy },
      readLink,
      extract: async (input) => extract(input),
      addSource: async (url) => ({ kind: "refused", url, trouble: NO_NETWORK }),
      accept: (id, review) => acceptFeedback({ store: open.store, now, next: NO_NEXT }, id, review),
      reject: (id, note) => rejectFeedback({ store: open.store, now }, id, note),
      toArticleId: (url) => url.split("/").at(-1) ?? "",
      wake: async (channelIds) => void woken.push(...channelIds),
    });
  const occasion = (fields: Partial<Occasion> = {}): Occasion => ({
    ...{ place, person: person(), eventId: null },
    ...fields,
  });
  const say = async (text: string, fields: Partial<Occasion> & { thread?: string } = {}) => {
    const desk = openDesk();
    const card = await desk.say({ ...occasion(fields), text, thread: fields.thread ?? null });
    return card === null ? null : renderPlain(card);
  };
  const statesOf = async () => (await open.store.subscriptions.list({})).map(({ state }) => state);
  beforeAll(async () => {
    folder = await createDataDir();
    open = await openStore({ dataDir: folder.dataDir });
  });
  beforeEach(async () => {
    woken = [];
    readLink = async () => ({ ok: false, trouble: NO_NETWORK });
    await emptyStore(open);
  });
  afterAll(async () => {
    await open?.store.close();
    await folder?.remove();
  });

  it("answers an event once, though it comes again to another process", async () => {
    expect(await say("help", { eventId: "Ev1" })).toContain("Pledgewatch");
    expect(await say("help", { eventId: "Ev1" })).toBeNull();
    expect(await say("help", { eventId: "Ev2" })).not.toBeNull();
    expect(await say("help")).not.toBeNull();
    const elsewhere = { ...place, workspaceId: "T2" };
    expect(await say("help", { eventId: "Ev1", place: elsewhere })).not.toBeNull();
    // Teams numbers what is said in each conversation anew.
    expect(await say("help", { eventId: "Ev1", place: direct })).not.toBeNull();
  });

  it("forgets in time which events it took, and what was asked", async () => {
    await say("What does BMW pledge?", { eventId: "Ev1", thread: "1.1" });
    const later = (days: number) => () => new Date(Date.parse(NOW_AT) + days * 86_400_000);
    const lookAt = (days: number) => watch({ store: open.store, next: NO_NEXT, now: later(days) });
    await lookAt(0.9);
    expect(await say("help", { eventId: "Ev1" })).toBeNull();
    await lookAt(1.1);
    expect(await say("help", { eventId: "Ev1" })).not.toBeNull();
    expect(await openDesk().knowsThread(place, "1.1")).toBe(true);
    await lookAt(31);
    expect(await openDesk().knowsThread(place, "1.1")).toBe(false);
  });

  it("keeps threads of the same name in two channels apart", async () => {
    await say("What does BMW pledge?", { thread: "1.1" });
    const desk = openDesk();
    expect(await desk.knowsThread(place, "1.1")).toBe(true);
    expect(await desk.knowsThread(place, "1.2")).toBe(false);
    expect(await desk.knowsThread({ ...place, externalId: "C2" }, "1.1")).toBe(false);
  });

  it("takes a report in an alert's thread for that alert, else for the last", async () => {
    await say("subscribe bmw");
    const { store } = open;
    const [subscription] = await store.subscriptions.list({});
    const { channelId = "", id: subscriptionId = "" } = subscription ?? {};
    const recorded = await store.events.record(
      ["one", "two"].map((key) => registerEvent({ key })),
      NOW_AT,
    );
    for (const [at, { id: eventId }] of recorded.entries()) {
      const owed = { kind: "event" as const, eventId, channelId, subscriptionId };
      const [id = ""] = await store.deliveries.add([owed], NOW_AT);
      const message = { messageId: `m${at}` };
      await store.deliveries.settle([{ id, state: "sent", message, coverage: [] }]);
    }
    await say("wrong the year is 2035", { thread: "m0" });
    await say("wrong the year is 2036", { thread: "of a person" });
    const reports = await store.feedback.list("open");
    // Both are of one instant, so that either may be listed first.
    expect(reports).toHaveLength(2);
    expect(new Map(reports.map(({ eventId, reason }) => [reason, eventId]))).toEqual(
      new Map([
        ["the year is 2035", recorded[0]?.id],
        ["the year is 2036", recorded[1]?.id],
      ]),
    );
  });

  it("lets a form do what text does, and shows it again for editing", async () => {
    const desk = openDesk();
    const form = await desk.form(occasion(), null);
    expect(form).toEqual({ ...newForm(null), timeZone: "Europe/Berlin" });
    const filled = { ...form, companies: ["bmw"], delivery: "daily", at: "08:00" };
    const sent = await desk.submit(occasion({ eventId: "V1" }), filled, null);
    expect(sent).toMatchObject({ ok: true, card: { title: "Subscribed" } });
    expect(await desk.submit(occasion({ eventId: "V1" }), filled, null)).toBeNull();
    const [made] = await open.store.subscriptions.list({});
    expect(made).toMatchObject({ companies: ["bmw"], delivery: "daily", atMinutes: 480 });
    expect(await say("subscribe bmw daily at 8 Europe/Berlin")).toContain("Already followed");
    const shown = await desk.form(occasion(), made?.id ?? "");
    const changed = await desk.submit(occasion(), { ...shown, at: "17:30" }, made?.id ?? "");
    expect(changed).toMatchObject({ ok: true, card: { title: "Changed" } });
    expect((await open.store.subscriptions.list({}))[0]?.atMinutes).toBe(17 * 60 + 30);
  });

  it("lets a form be mended and sent again", async () => {
    const desk = openDesk();
    const wrong = { ...newForm(null), companies: ["acme"] };
    const sent = await desk.submit(occasion({ eventId: "V1" }), wrong, null);
    expect(sent).toMatchObject({ ok: false, problems: [{ field: "companies" }] });
    const mended = { ...wrong, companies: ["bmw"] };
    expect(await desk.submit(occasion({ eventId: "V1" }), mended, null)).toMatchObject({
      ok: true,
    });
  });

  it("opens no form of another channel's subscription", async () => {
    await say("subscribe bmw");
    const [made] = await open.store.subscriptions.list({});
    const elsewhere = occasion({ place: { ...place, externalId: "C2" } });
    const desk = openDesk();
    expect(await desk.form(elsewhere, made?.id ?? "")).toBeNull();
    expect(await desk.submit(elsewhere, newForm(null), made?.id ?? "")).toMatchObject({
      card: { title: "Not changed" },
    });
  });

  it("refuses text and form of who has not the right, but not in a direct message", async () => {
    const desk = openDesk("managers");
    const asked = { ...occasion(), thread: null };
    const card = await desk.say({ ...asked, text: "subscribe bmw" });
    expect(card?.title).toBe("Not allowed here");
    const form = await desk.submit(asked, { ...newForm(null), companies: ["baic"] }, null);
    expect(form).toMatchObject({ card: { title: "Not allowed here" } });
    expect(await open.store.subscriptions.list({})).toEqual([]);
    const inDirect = await desk.say({ ...asked, place: direct, text: "subscribe bmw" });
    expect(inDirect?.title).toBe("Subscribed");
    const manager = { ...asked, person: person("manager") };
    expect((await desk.say({ ...manager, text: "subscribe bmw" }))?.title).toBe("Subscribed");
  });

  it("takes a role that cannot be found out for a member's, and asks for it only where it matters", async () => {
    let asked = 0;
    const role = async (): Promise<Role> => {
      asked += 1;
      throw new Error("no answer");
    };
    const said = { ...occasion({ person: { ...person(), role } }), thread: null };
    const desk = openDesk("admins");
    await desk.say({ ...said, text: "subscriptions" });
    expect(asked).toBe(0);
    const refused = await desk.say({ ...said, text: "subscribe bmw" });
    expect(refused?.title).toBe("Not allowed here");
  });

  it("stops what a lost channel follows, tells its owner once, and goes on when it is back", async () => {
    await say("subscribe bmw");
    const desk = openDesk();
    await desk.lost(place, "archived");
    await desk.lost(place, "removed");
    expect(await statesOf()).toEqual(["needs_attention"]);
    const owed = await open.store.deliveries.owed();
    expect(owed).toMatchObject([{ count: 1 }]);
    expect(woken).toEqual(owed.map(({ channelId }) => channelId));
    await desk.regained(place);
    expect(await statesOf()).toEqual(["active"]);
  });

  it("says what it does where it is added, and goes on with what stopped when it left", async () => {
    const desk = openDesk();
    const welcome = await desk.added(occasion({ eventId: "Ev1" }));
    expect(welcome?.actions[0]?.command).toBe("subscribe all");
    expect(await desk.added(occasion({ eventId: "Ev1" }))).toBeNull();
    await say("subscribe bmw");
    await desk.lost(place, "removed");
    const again = await desk.added(occasion({ eventId: "Ev2" }));
    expect(again && renderPlain(again)).toContain("BMW Group, as it happens");
    expect(await statesOf()).toEqual(["active"]);
  });

  it("hears of no channel that it never knew", async () => {
    const desk = openDesk();
    await desk.lost(place, "deleted");
    await desk.renamed({ ...place, name: "other" });
    expect(await open.store.channels.find(place)).toBeNull();
  });

  it("follows a channel to another name and another id", async () => {
    await say("subscribe bmw");
    const desk = openDesk();
    await desk.renamed({ ...place, name: "green fleet" });
    const moved = { ...place, externalId: "C9", name: "green fleet" };
    await desk.moved(place, moved);
    const channel = await open.store.channels.find(moved);
    expect(channel?.name).toBe("green fleet");
    expect(await open.store.subscriptions.list({ channelId: channel?.id ?? "" })).toHaveLength(1);
  });

  it("follows a channel to an id under which it was spoken to already", async () => {
    await say("subscribe bmw");
    const desk = openDesk();
    const moved = { ...place, externalId: "C9" };
    await say("help", { place: moved });
    await desk.lost(place, "deleted");
    await desk.moved(place, moved);
    const channel = await open.store.channels.find(moved);
    const followed = await open.store.subscriptions.list({ channelId: channel?.id ?? "" });
    expect(followed).toMatchObject([{ state: "active" }]);
    expect(woken.at(-1)).toBe(channel?.id);
  });

  it("follows once what was followed under both ids of a channel that moves", async () => {
    const moved = { ...place, externalId: "C9" };
    await say("subscribe bmw, baic daily at 9");
    await say("subscribe baic, bmw daily at 9 in Chinese", { place: moved });
    await say("subscribe audi", { place: moved });
    await openDesk().moved(place, moved);
    const channel = await open.store.channels.find(moved);
    const followed = await open.store.subscriptions.list({ channelId: channel?.id ?? "" });
    const told = followed.map(({ language, delivery }) => `${delivery} ${language}`);
    expect(told.toSorted()).toEqual(["daily zh", "instant en"]);
  });

  it("stops in a workspace that it is taken out of, and goes on when it is back", async () => {
    await say("subscribe bmw");
    const desk = openDesk();
    await desk.workspaceLost(place);
    expect(await statesOf()).toEqual(["needs_attention"]);
    await desk.workspaceRegained(place);
    expect(await statesOf()).toEqual(["active"]);
  });

  it("suggests questions about what the channel follows", async () => {
    const desk = openDesk();
    expect(await desk.prompts(place)).toHaveLength(4);
    const channel = await open.store.subscriptions.upsertChannel(place);
    await putSubscription(open.store, channel.id, { companies: ["toyota"] });
    expect((await desk.prompts(place))[0]).toContain("Toyota");
  });

  it("checks what a link leads to against what others said, and not against itself", async () => {
    await putArticle(open.store, { id: "a1", claims: [extractedClaim()] });
    await alertArticle({ store: open.store, now: () => new Date(NOW_AT), next: NO_NEXT }, "a1");
    const link = "https://news.example/today";
    const text =
      "BMW aims to cut life-cycle CO2 emissions per vehicle by 40% by 2030 compared to 2019.";
    readLink = async (url) => ({
      ok: true,
      article: {
        ...{ text, url, title: "Today", publisher: "Gazette", published: "2026-02-01" },
        ...{ language: "en", company: null, articleId: null },
      },
    });
    const known = await say(link);
    expect(known).toContain("1 claim: 1 known.");
    expect(known).toContain('"The group will cut CO2 by 40 %."');
    const itself = readLink;
    readLink = async (url) => {
      const reading = await itself(url);
      return reading.ok ? { ok: true, article: { ...reading.article, articleId: "a1" } } : reading;
    };
    expect(await say(`check ${link}`)).toContain("1 claim: 1 new.");
    expect(await open.store.register.pledges({}, TODAY)).toHaveLength(1);
  });

  it("tells a channel nothing of what it muted, and others as before", async () => {
    await say("subscribe all with history");
    await say("subscribe all with history", { place: { ...place, externalId: "C2" } });
    await say("mute new pledges");
    await putArticle(open.store, { claims: [extractedClaim()] });
    const queue = { store: open.store, now: () => new Date(NOW_AT), next: NO_NEXT };
    await alertArticle(queue, "a1");
    const [event] = await open.store.events.list({}, TODAY);
    const owed = await open.store.deliveries.owed();
    const other = await open.store.channels.find({ ...place, externalId: "C2" });
    expect(owed.map(({ channelId }) => channelId)).toEqual([other?.id]);
    expect(await say(`why ${event?.id}`)).toContain("new pledges are muted here");
    expect(await say("digest 90 days")).not.toContain("CO2");
    await say("unmute new pledges");
    expect(await say("digest 90 days")).toContain("CO2");
    expect(await say(`pledge ${event?.id}`)).toContain("Announced [1]");
  });

  it("shows at home what a person follows here and in channels, what is due, and sources to admins", async () => {
    const home = async (at: Place, role: Role) => {
      const said = { place: at, person: person(role), eventId: null, thread: null };
      const card = await openDesk().say({ ...said, text: "home" });
      return card ? renderPlain(card) : "";
    };
    expect(await home(direct, "member")).toContain("Nothing is followed yet");
    await say("subscribe bmw");
    await say("subscribe baic", { place: direct });
    const soon = extractedClaim({ year: 2026 });
    await putArticle(open.store, { claims: [soon, extractedClaim({ year: 2030 })] });
    await alertArticle({ store: open.store, now: () => new Date(NOW_AT), next: NO_NEXT }, "a1");
    await open.store.sources.add(
      { kind: "feed", url: "https://news.example/feed", name: "Motor Daily", company: null },
      NOW_AT,
    );
    const own = await home(direct, "member");
    expect(own).toContain("You follow, here and in channels:\n1. BAIC Group, as it happens");
    expect(own).toContain("2. fleet: BMW Group, as it happens");
    expect(own).toContain("Due soon, or overdue within a year:\n- BMW Group: Cut CO2");
    expect(own).not.toContain("by 2030");
    expect(own).not.toContain("sources");
    expect(await home(direct, "admin")).toContain("The one source is well.");
    const inChannel = await home({ ...place, externalId: "C2", name: "other" }, "member");
    expect(inChannel).not.toContain("fleet");
  });

  it("lets a person change in a direct message what they follow in a channel, and nothing of others", async () => {
    await say("subscribe bmw");
    const subscriptions = () => open.store.subscriptions.list({});
    const [{ id } = { id: "" }] = await subscriptions();
    const stateOf = async () => (await subscriptions())[0]?.state;
    const other = { ...direct, externalId: "D9" };
    expect(await say(`pause ${id}`, { place: other })).toContain("follows nothing yet");
    expect(await openDesk().form({ place: other, person: null }, id)).toBeNull();
    expect(await openDesk().form({ place: direct, person: null }, id)).toMatchObject({
      companies: ["bmw"],
    });
    await say(`pause ${id}`, { place: direct });
    expect(await stateOf()).toBe("paused");
    const strict = openDesk("managers");
    const ask = (role: Role) =>
      strict.say({
        ...{ place: direct, person: person(role), eventId: null, thread: null },
        text: `resume ${id}`,
      });
    expect((await ask("member"))?.title).toBe("Not allowed here");
    expect(await stateOf()).toBe("paused");
    await ask("admin");
    expect(await stateOf()).toBe("active");
    const byChannel = (await subscriptions())[0]?.channelId ?? "";
    const askOf = async (text: string, role: Role = "member") =>
      (
        await strict.say({
          ...occasion({ place: direct, person: person(role) }),
          text,
          thread: null,
        })
      )?.title;
    expect(await askOf(`pause ${byChannel}`)).toBe("Not allowed here");
    expect(await stateOf()).toBe("active");
    expect(await askOf(`pause ${byChannel}`, "admin")).toBe("Paused");
    expect(await askOf(`resume ${byChannel}`)).toBe("Nothing to resume");
    expect(await stateOf()).toBe("paused");
    await open.store.subscriptions.update(id, { state: "needs_attention" });
    expect(await askOf(`resume ${byChannel}`)).toBe("Resumed");
    await say(`unsubscribe ${id}`, { place: direct });
    expect(await subscriptions()).toEqual([]);
  });

  it("finds pledges by a beginning of a name, a metric, a year or words of a title", async () => {
    await putArticle(open.store, {
      claims: [extractedClaim(), extractedClaim({ stage: "production", amount: 80 })],
    });
    await alertArticle({ store: open.store, now: () => new Date(NOW_AT), next: NO_NEXT }, "a1");
    const desk = openDesk();
    const count = async (text: string) => (await desk.search(text, 5)).length;
    expect(await count("bm")).toBe(2);
    expect(await count("")).toBe(2);
    expect(await count("bmw co2 2030")).toBe(2);
    expect(await count("bmw 2031")).toBe(0);
    expect(await count("bmw production")).toBe(1);
    expect(await count("toyota")).toBe(0);
    expect(await desk.search("bmw", 1)).toMatchObject([
      { title: expect.stringContaining("BMW Group: Cut CO2"), card: { actions: [{}, {}] } },
    ]);
  });

  it("shows what an article said where its link is shared, and nothing of others", async () => {
    await putArticle(open.store, { claims: [extractedClaim()] });
    const desk = openDesk();
    const card = await desk.unfurl("https://news.example/a1");
    expect(card && renderPlain(card)).toContain("The group will cut CO2 by 40 %.");
    expect(await desk.unfurl("https://news.example/a2")).toBeNull();
    expect(await desk.unfurl("no link")).toBeNull();
  });
});
