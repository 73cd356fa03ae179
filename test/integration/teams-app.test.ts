import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Element } from "../../adapters/teams/elements.ts";
import { createMessageFinder } from "../../adapters/teams/graph.ts";
import { createTeams } from "../../adapters/teams/index.ts";
import { createLookUp } from "../../adapters/teams/look-up.ts";
import { createTeamsPort } from "../../adapters/teams/port.ts";
import { createSdkTransport } from "../../adapters/teams/sdk-transport.ts";
import { createWebServer, type WebServer } from "../../adapters/web/server.ts";
import { alertArticle } from "../../jobs/alert.ts";
import { createDeliverer, type Deliverer } from "../../jobs/deliver.ts";
import { NO_NEXT } from "../../jobs/pipeline.ts";
import { acceptFeedback, rejectFeedback } from "../../jobs/review.ts";
import { createAnswerer } from "../../src/answer/answer.ts";
import type { PlatformAdapter } from "../../src/chat/adapter.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import type { SubscribeBy } from "../../src/chat/desk/desk-rights.ts";
import { createDesk } from "../../src/chat/desk.ts";
import type { ChatPort } from "../../src/chat/port.ts";
import { extract } from "../../src/extract/extract.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { silentLog } from "../support/silent-log.ts";
import { createDataDir, emptyStore, extractedClaim, NOW_AT, putArticle } from "../support/store.ts";
import { BOT, createTeamsClient } from "../support/teams-client.ts";
import {
  APP_ID,
  STAND_IN_CREDENTIALS,
  startTeamsStandIn,
  TENANT,
  type TeamsArrival,
  type TeamsStandIn,
  textOf,
} from "../support/teams-stand-in.ts";
import { NO_NETWORK } from "../unit/chat/support/troubles.ts";
import { checkCard } from "../unit/teams/support/adaptive.ts";

const QUOTE = "By 2030, BMW plans to cut emissions per vehicle by 40% against 2019.";
const CHANNEL = "19:general@thread.tacv2";

describe("the bot in Teams", () => {
  let open: OpenStore;
  let folder: Awaited<ReturnType<typeof createDataDir>>;
  let standIn: TeamsStandIn;
  let server: WebServer;
  let teams: PlatformAdapter;
  let subscribeBy: SubscribeBy = "anyone";
  let woken: string[] = [];
  /** Holds answers back. */
  let gate: Promise<unknown> = Promise.resolve();
  let client: ReturnType<typeof createTeamsClient>;

  beforeAll(async () => {
    folder = await createDataDir();
    open = await openStore({ dataDir: folder.dataDir });
    standIn = await startTeamsStandIn();
    const transport = createSdkTransport({
      ...{
        appId: APP_ID,
        credentials: STAND_IN_CREDENTIALS,
        allowTenants: [TENANT],
        log: silentLog,
      },
      endpoints: standIn.endpoints,
    });
    teams = createTeams(transport, { about: "Teams", admins: [] });
    server = await createWebServer({
      port: 0,
      ready: async () => ({ ok: true, detail: "" }),
      routes: teams.routes,
    });
    client = createTeamsClient(standIn, server.url);
  });
  beforeEach(async () => {
    await emptyStore(open);
    await putArticle(open.store, {
      ...{
        id: "a1",
        published: "2026-01-15",
        url: "https://news.example/a1",
        publisher: "Motor Daily",
        text: QUOTE,
      },
      claims: [extractedClaim({ quote: QUOTE })],
    });
    await alertArticle({ store: open.store, next: NO_NEXT, now: () => new Date(NOW_AT) }, "a1");
    subscribeBy = "anyone";
    woken = [];
    gate = Promise.resolve();
    const answerNow = createAnswerer(open.store);
    await teams.start(
      createDesk({
        ...open.store,
        ...{
          answer: async (question) => {
            await gate;
            return answerNow(question);
          },
          now: () => new Date(NOW_AT),
          subscribeBy: "anyone",
        },
        // Read when a command comes, so that a test can change it.
        get subscribeBy() {
          return subscribeBy;
        },
        accept: (id, review) =>
          acceptFeedback(
            { store: open.store, next: NO_NEXT, now: () => new Date(NOW_AT) },
            id,
            review,
          ),
        reject: (id, note) =>
          rejectFeedback({ store: open.store, now: () => new Date(NOW_AT) }, id, note),
        toArticleId: (url) => url.split("/").at(-1) ?? "",
        readLink: async () => ({ ok: false, trouble: NO_NETWORK }),
        extract: async (input) => extract(input),
        addSource: async (url) => ({ kind: "refused", url, trouble: NO_NETWORK }),
        wake: async (ids) => void woken.push(...ids),
      }),
    );
    standIn.arrived.length = 0;
    standIn.signs.length = 0;
  });
  afterAll(async () => {
    await server?.close();
    await standIn?.close();
    await open?.store.close();
    await folder?.remove();
  });

  /** Each test has conversations of its own, as limits are kept for each. */
  const personal = () => ({
    id: `a:${standIn.requests.length}`,
    conversationType: "personal",
    tenantId: TENANT,
  });
  const channel = (thread: string, id = CHANNEL) => ({
    conversation: {
      id: `${id};messageid=${thread}`,
      conversationType: "channel",
      tenantId: TENANT,
    },
    channelData: {
      team: { id: CHANNEL, name: "Fleet" },
      channel: { id, name: "news" },
      tenant: { id: TENANT },
    },
    entities: [{ type: "mention", mentioned: { id: BOT }, text: "<at>Pledgewatch</at>" }],
  });
  const send = async (activity: object) => {
    const answer = await client(activity);
    await teams.stop();
    return answer;
  };
  const said = () => standIn.arrived.map(textOf);
  const cardOf = ({ activity }: TeamsArrival): Element => activity.attachments?.[0]?.content ?? {};

  it("answers in a personal chat, with the source at its mark and a sign that it is typing", async () => {
    const { status } = await send({
      conversation: personal(),
      text: "What does BMW pledge for 2030?",
    });
    expect(status).toBe(200);
    expect(standIn.signs).toEqual(["typing"]);
    const [answer] = standIn.arrived;
    expect(said()[0]).toContain("40");
    expect(answer?.activity.text).toMatch(/\[1\]/);
    expect(answer?.activity["entities"]).toMatchObject([
      {
        citation: [
          { position: 1, appearance: { url: "https://news.example/a1", abstract: QUOTE } },
        ],
      },
    ]);
    expect(answer && checkCard(cardOf(answer))).toMatchObject({ problems: [], isRendered: true });
  });

  it("announces an answer that takes its time, and brings it as the end of that", async () => {
    gate = expect.poll(() => standIn.signs, { timeout: 20_000 }).toEqual(["typing", "informative"]);
    await send({ conversation: personal(), text: "What does BMW pledge for 2030?" });
    expect(standIn.arrived).toHaveLength(1);
    const entities = standIn.arrived[0]?.activity["entities"] as object[];
    expect(entities).toHaveLength(2);
    expect(entities[0]).toHaveProperty("citation");
    expect(entities[1]).toMatchObject({ type: "streaminfo", streamType: "final" });
    expect(entities[1]).toHaveProperty("streamId", expect.any(String));
  });

  it.each([
    ["with what it announced", true],
    ["without", false],
  ])("says that an answer failed, and ends what it announced: %s", async (_, isAnnounced) => {
    const signs = isAnnounced ? ["typing", "informative"] : [];
    gate = expect
      .poll(() => standIn.signs, { timeout: 20_000 })
      .toEqual(expect.arrayContaining(signs))
      .then(() => Promise.reject(new Error("the disk is full")));
    gate.catch(() => null);
    await send({ conversation: personal(), text: "What does BMW pledge for 2030?" });
    expect(said()).toEqual([expect.stringContaining("That did not work")]);
    const entities = (standIn.arrived[0]?.activity["entities"] ?? []) as object[];
    expect(JSON.stringify(entities).includes('"final"')).toBe(isAnnounced);
  });

  it("answers a mention in the thread of it, and takes the mention out of what was said", async () => {
    const mark = "<at>Pledgewatch</at>";
    await send({
      ...channel("77"),
      text: `${mark} pledges bmw&nbsp;2030`,
      entities: [{ type: "mention", mentioned: { id: BOT }, text: mark }],
    });
    expect(standIn.arrived[0]?.conversationId).toBe(`${CHANNEL};messageid=77`);
    expect(said()[0]).toContain("1 registered");
  });

  it("leaves alone what is said without it, but for a thread that it was asked in", async () => {
    await send({ ...channel("70"), text: "What does BMW pledge for 2030?" });
    const unmentioned = (thread: string) => ({ ...channel(thread), entities: [] });
    await send({ ...unmentioned("71"), text: "Is BMW on track?" });
    await send({ ...unmentioned("72"), id: "72", text: "Is BMW on track?" });
    const group = { id: "19:g@thread.v2", conversationType: "groupChat", tenantId: TENANT };
    await send({ conversation: group, text: "Is BMW on track?" });
    expect(said()).toHaveLength(1);
    await send({ ...unmentioned("70"), text: "evidence 1" });
    expect(said()[1]).toContain(QUOTE);
  });

  it("says back nothing that mentions somebody", async () => {
    await send({ ...channel("78"), text: "subscribe <at>everyone</at> &lt;at&gt;team&lt;/at&gt;" });
    const [message] = standIn.arrived;
    expect(JSON.stringify(message?.activity["entities"] ?? [])).not.toContain("mention");
    expect(message?.activity.text ?? "").not.toContain("<at>");
  });

  it("answers though Teams drops the connection, or has too much to do", async () => {
    standIn.faults.push({ status: 0, isDropped: true }, { status: 503 });
    await send({ ...channel("76"), text: "help" });
    expect(standIn.arrived).toHaveLength(1);
  });

  it("answers an activity once, though Teams sends it again", async () => {
    const conversation = personal();
    await send({ conversation, text: "help", id: "same" });
    await send({ conversation, text: "help", id: "same" });
    expect(standIn.arrived).toHaveLength(1);
  });

  it("keeps threads of a channel apart, and a follow-up with its thread", async () => {
    await send({ ...channel("79"), text: "What does BMW pledge for 2030?" });
    await send({ ...channel("79"), text: "evidence 1" });
    await send({ ...channel("80"), text: "evidence 1" });
    expect(said()[1]).toContain(QUOTE);
    expect(said()[2]).not.toContain(QUOTE);
  });

  it("answers a button below its card, in the thread, with what was written into its field", async () => {
    const press = (data: object) => ({
      ...{ type: "invoke", name: "adaptiveCard/action" },
      ...{
        conversation: { id: CHANNEL, conversationType: "channel", tenantId: TENANT },
        replyToId: "90",
      },
      value: { action: { type: "Action.Execute", verb: "say", data } },
    });
    const pressed = await send(press({ command: "pledges bmw" }));
    expect(pressed.body).toMatchObject({ statusCode: 200, value: "Shown below." });
    expect(standIn.arrived[0]?.conversationId).toBe(`${CHANNEL};messageid=90`);
    const [event] = await open.store.events.list({ limit: 1 }, "2026-03-01");
    await send(press({ command: `wrong ${event?.id}`, reason: "the year\nis 2035" }));
    expect(said()[1]).toContain("Thank you");
    const [kept] = await open.store.feedback.list("open");
    expect(kept).toMatchObject({ reason: "the year is 2035", author: "alice" });
    expect((await send(press({ nothing: 1 }))).body).toMatchObject({ statusCode: 400 });
  });

  it("shows an alert to each person in a view of their own", async () => {
    const id = "19:views@thread.tacv2";
    const view = async (data: unknown) => {
      const value = {
        action: { type: "Action.Execute", verb: "view", data, trigger: "automatic" },
      };
      const { body } = await send({
        ...{ type: "invoke", name: "adaptiveCard/action", ...channel("1", id), value },
      });
      expect(body.type).toBe("application/vnd.microsoft.card.adaptive");
      expect(checkCard(body.value)).toMatchObject({ problems: [], isRendered: true });
      return body.value as { actions: { title: string }[]; refresh: { userIds: string[] } };
    };
    await send({ ...channel("1", id), text: "help" });
    const place = await open.store.channels.find({
      ...{ platform: "teams", workspaceId: TENANT, externalId: id },
    });
    const [event] = await open.store.events.list({ limit: 1 }, "2026-03-01");
    if (!place || !event) throw new Error("nothing to tell");
    const signal = new AbortController().signal;
    await teams.port.post(place, renderEventCard(event), { idempotencyKey: "v1", signal });
    const alert = standIn.arrived.at(-1);
    const { refresh } = (alert && cardOf(alert)) as unknown as {
      refresh: { userIds: string[]; action: { data: unknown } };
    };
    expect(refresh.userIds).toEqual(["29:alice"]);
    const { data } = refresh.action;
    const shown = async () => JSON.stringify(await view(data));
    expect(await shown()).not.toMatch(/your own chat|Muted/);
    await send({ conversation: personal(), text: "subscribe bmw" });
    expect(await shown()).toContain("You follow this in your own chat");
    await send({ ...channel("1", id), text: `mute ${event.id}` });
    expect(await shown()).toMatch(/Muted here.*"Unmute"/s);
    subscribeBy = "managers";
    const { actions, refresh: again } = await view(data);
    expect(actions.map(({ title }) => title)).toEqual(["Details", "Evidence", "Pledge", "Wrong?"]);
    expect(again.userIds).toEqual(["29:alice"]);
    expect(
      (
        await send({
          ...{ type: "invoke", name: "adaptiveCard/action", ...channel("1", id) },
          value: { action: { verb: "view", data: { eventId: "evt_none", language: "en" } } },
        })
      ).body.value,
    ).toContain("no longer");
  });

  it("subscribes by a dialog, which shows what is wrong and is sent again", async () => {
    const conversation = personal();
    const invoke = (name: string, data: object) =>
      send({ type: "invoke", name, conversation, value: { data } });
    const opened = await invoke("task/fetch", {
      msteams: { type: "task/fetch" },
      subscriptionId: null,
    });
    const { card } = opened.body.task.value;
    expect(checkCard(card.content)).toMatchObject({ problems: [], isRendered: true });
    expect(JSON.stringify(card)).toContain("Europe/Berlin");
    const fields = {
      subscriptionId: null,
      companies: "bmw,bmw/MINI",
      minGrade: "any",
      delivery: "daily",
      at: "08:00",
      language: "en",
      weekday: "1",
    };
    const wrong = await invoke("task/submit", { ...fields, timeZone: "Berlinn" });
    expect(JSON.stringify(wrong.body.task.value.card)).toMatch(/no time zone.*Berlinn/s);
    expect(await open.store.subscriptions.list({})).toEqual([]);
    const done = await invoke("task/submit", { ...fields, timeZone: "Europe/Berlin" });
    expect(done.body.task).toEqual({ type: "message", value: "Subscribed" });
    expect(said().at(-1)).toContain("Subscribed");
    const [made] = await open.store.subscriptions.list({});
    expect(made).toMatchObject({
      companies: ["bmw"],
      delivery: "daily",
      atMinutes: 480,
      timeZone: "Europe/Berlin",
    });
    const again = await invoke("task/fetch", { subscriptionId: made?.id });
    expect(JSON.stringify(again.body.task.value.card)).toContain('"value":"08:00"');
    await invoke("task/submit", {
      ...fields,
      subscriptionId: made?.id,
      timeZone: "Europe/Berlin",
      at: "17:30",
    });
    expect((await open.store.subscriptions.list({}))[0]?.atMinutes).toBe(17 * 60 + 30);
  });

  it("subscribes by a form in the chat, which makes room for what was done", async () => {
    const conversation = personal();
    await send({ conversation, text: "Subscribe" });
    const [form] = standIn.arrived;
    expect(form && checkCard(cardOf(form))).toMatchObject({ problems: [], isRendered: true });
    const fill = (fields: object) =>
      send({
        ...{ type: "invoke", name: "adaptiveCard/action", conversation, replyToId: form?.id },
        value: {
          action: {
            type: "Action.Execute",
            verb: "form",
            data: { subscriptionId: null, companies: "bmw", delivery: "daily", ...fields },
          },
        },
      });
    const wrong = await fill({ timeZone: "Berlinn", language: "en", at: "08:00" });
    expect(wrong.body).toMatchObject({ type: "application/vnd.microsoft.card.adaptive" });
    expect(checkCard(wrong.body.value).text).toContain("Berlinn");
    const done = await fill({ timeZone: "UTC", language: "en", at: "08:00" });
    expect(done.body).toMatchObject({ statusCode: 200, value: "Subscribed" });
    expect(standIn.arrived).toHaveLength(1);
    expect(said()[0]).toContain("BMW Group, daily at 8:00");
    expect(await open.store.subscriptions.list({})).toHaveLength(1);
  });

  it("refuses to subscribe a channel by a person without the right, and lets an owner", async () => {
    subscribeBy = "managers";
    await send({ ...channel("81"), text: "subscribe bmw" });
    expect(said()[0]).toContain("Not allowed here");
    standIn.roles.set("29:owner", "owner");
    await send({
      ...channel("82"),
      text: "subscribe bmw",
      from: { id: "29:owner", aadObjectId: "owner" },
    });
    expect(said()[1]).toContain("Subscribed");
  });

  it("finds pledges from the compose box, each as the card that is put into the message", async () => {
    const search = (query: string) =>
      send({
        ...{ type: "invoke", name: "composeExtension/query", conversation: personal() },
        value: {
          commandId: "searchPledges",
          parameters: [{ name: "query", value: query }],
          queryOptions: { skip: 0, count: 25 },
        },
      });
    for (const typed of ["bmw", "bmw 2030", "40 % vehicle"]) {
      const { body } = await search(typed);
      expect(body.composeExtension.attachments).toHaveLength(1);
      const [found] = body.composeExtension.attachments;
      expect(found.preview.content.title).toContain("BMW Group");
      expect(checkCard(found.content)).toMatchObject({ problems: [], isRendered: true });
    }
    expect((await search("nobody knows this")).body.composeExtension.attachments).toEqual([]);
    expect((await search("toyota")).body.composeExtension.attachments).toEqual([]);
  });

  it("checks a message against the register, for who asked alone", async () => {
    const { body } = await send({
      ...{
        type: "invoke",
        name: "composeExtension/fetchTask",
        conversation: { id: CHANNEL, conversationType: "channel", tenantId: TENANT },
      },
      value: {
        commandId: "checkMessage",
        messagePayload: {
          body: { contentType: "html", content: `<p>${QUOTE.replace("40%", "45%")}</p>` },
        },
      },
    });
    expect(body.task.type).toBe("continue");
    expect(checkCard(body.task.value.card.content).text).toMatch(/BMW/);
    expect(standIn.arrived).toEqual([]);
  });

  it("shows what is registered of a link, and leaves another as it is", async () => {
    const invoke = { type: "invoke", name: "composeExtension/queryLink", conversation: personal() };
    const known = await send({ ...invoke, value: { url: "https://news.example/a1" } });
    const [found] = known.body.composeExtension.attachments;
    expect(checkCard(found.content).text).toContain(QUOTE);
    expect((await send({ ...invoke, value: { url: "https://news.example/x" } })).body).toEqual({});
    expect((await send({ ...invoke, value: { url: "javascript:alert(1)" } })).body).toEqual({});
  });

  it("keeps what a person thinks of an answer", async () => {
    const conversation = personal();
    await send({ conversation, text: "What does BMW pledge for 2030?" });
    const value = {
      actionName: "feedback",
      actionValue: { reaction: "dislike", feedback: '{"feedbackText":"wrong year"}' },
    };
    expect(
      (await send({ type: "invoke", name: "message/submitAction", conversation, value })).status,
    ).toBe(200);
    expect(await open.store.feedback.list("open")).toMatchObject([
      { reason: "wrong year", question: "What does BMW pledge for 2030?" },
    ]);
  });

  it("says what it does where it is installed, with questions to begin with", async () => {
    const conversation = personal();
    await send({ type: "conversationUpdate", conversation, membersAdded: [{ id: BOT }] });
    expect(said()[0]).toContain("Pledgewatch");
    expect(standIn.arrived[0]?.activity["suggestedActions"]).toMatchObject({ to: ["29:alice"] });
    await send({ type: "installationUpdate", action: "add", conversation });
    expect(standIn.arrived).toHaveLength(1);
  });

  it("greets a channel in a post of its own", async () => {
    const { conversation } = channel("85");
    const root = { ...conversation, id: "19:other@thread.tacv2" };
    await send({ type: "conversationUpdate", conversation: root, membersAdded: [{ id: BOT }] });
    expect(standIn.arrived.map(({ conversationId }) => conversationId)).toEqual([root.id]);
  });

  it("stops a channel that is deleted or leaves the bot, and goes on when it is back", async () => {
    const update = (change: object) =>
      send({
        type: "conversationUpdate",
        conversation: { id: CHANNEL, conversationType: "channel", tenantId: TENANT },
        channelData: {
          team: { id: CHANNEL },
          channel: { id: CHANNEL, name: "news" },
          tenant: { id: TENANT },
          ...change,
        },
      });
    await send({ ...channel("83"), text: "subscribe bmw" });
    const stopped = async () =>
      (await open.store.subscriptions.stopped()).map(({ reason }) => reason);
    await update({ eventType: "channelDeleted" });
    expect(await stopped()).toEqual(["deleted"]);
    expect(woken).toHaveLength(1);
    await update({ eventType: "channelRestored" });
    expect(await stopped()).toEqual([]);
    await update({ eventType: "channelRenamed", channel: { id: CHANNEL, name: "newer" } });
    const [one] = await open.store.subscriptions.list({});
    expect(await open.store.subscriptions.channel(one?.channelId ?? "")).toMatchObject({
      name: "newer",
    });
    await send({
      ...{ type: "conversationUpdate", membersRemoved: [{ id: "29:bob" }] },
      conversation: { id: CHANNEL, conversationType: "channel", tenantId: TENANT },
    });
    expect(await stopped()).toEqual([]);
    await send({
      ...{ type: "conversationUpdate", membersRemoved: [{ id: BOT }] },
      conversation: { id: CHANNEL, conversationType: "channel", tenantId: TENANT },
    });
    expect(await stopped()).toEqual(["removed"]);
  });

  it("knows a person by one chat, whether they wrote there or in a channel", async () => {
    await send({ ...channel("84"), text: "subscribe bmw" });
    await send({ conversation: personal(), text: "subscribe baic" });
    const owners = (await open.store.subscriptions.list({})).map(
      ({ ownerChannelId }) => ownerChannelId,
    );
    expect(new Set(owners).size).toBe(1);
    expect(await open.store.subscriptions.channel(owners[0] ?? "")).toMatchObject({
      externalId: "person:alice",
    });
  });

  it("delivers an alert once though the answer to it was lost, whoever looks next", async () => {
    const id = "19:once@thread.tacv2";
    await send({ ...channel("1", id), text: "subscribe bmw" });
    const openPort = () => {
      const transport = createSdkTransport({
        ...{ appId: APP_ID, credentials: STAND_IN_CREDENTIALS, allowTenants: [], log: silentLog },
        endpoints: standIn.endpoints,
      });
      const find = createMessageFinder({
        ...{ appId: APP_ID, log: silentLog, baseUrl: `${standIn.url}/graph` },
        tokenFor: async () => "token",
      });
      return createTeamsPort(transport, { lookUp: createLookUp(find, transport) });
    };
    const now = () => new Date(NOW_AT);
    const withDeliverer = async (port: ChatPort, work: (one: Deliverer) => Promise<unknown>) => {
      const deliverer = createDeliverer({
        ...{ store: open.store, now, log: silentLog, renderEventCard, owner: port.platform },
        ...{ ports: new Map([[port.platform, port]]), random: () => 0, isOnlyProcess: true },
      });
      await work(deliverer);
      await deliverer.idle(AbortSignal.timeout(30_000));
      await deliverer.stop(1_000);
    };
    const quote = "BMW will cut water use by 20 % by 2030.";
    const claim = { metric: "water-use" as const, amount: 20, quote };
    await putArticle(open.store, {
      ...{ id: "a2", published: NOW_AT.slice(0, 10), claims: [extractedClaim(claim)] },
    });
    standIn.faults.push({ status: 504, isTaken: true });
    await withDeliverer(openPort(), (deliverer) =>
      alertArticle(
        { store: open.store, now, next: { ...NO_NEXT, deliver: (ids) => deliverer.wake(ids) } },
        "a2",
      ),
    );
    // Another process, which remembers nothing, takes up what is owed.
    await withDeliverer(openPort(), (deliverer) => deliverer.start());
    expect(await open.store.deliveries.owed()).toEqual([]);
    expect(said().filter((text) => text.includes("new pledge"))).toHaveLength(1);
  });

  it("says that it does not know an invoke of another version of Teams", async () => {
    expect(
      (await send({ type: "invoke", name: "config/fetch", conversation: personal() })).status,
    ).toBe(501);
  });
});
