import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSlack } from "../../adapters/slack/index.ts";
import { alertArticle } from "../../jobs/alert.ts";
import { NO_NEXT } from "../../jobs/pipeline.ts";
import { acceptFeedback, rejectFeedback } from "../../jobs/review.ts";
import { createAnswerer } from "../../src/answer/answer.ts";
import type { SubscribeBy } from "../../src/chat/desk/desk-rights.ts";
import { createDesk, type Desk } from "../../src/chat/desk.ts";
import { extract } from "../../src/extract/extract.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { silentLog } from "../support/silent-log.ts";
import { startSlackApi } from "../support/slack-api.ts";
import {
  BOT_TOKEN,
  BOT_USER,
  SIGNING_SECRET,
  type SlackApp,
  sign,
  startSlackApp,
} from "../support/slack-app.ts";
import { findBrokenRules, textsOf } from "../support/slack-rules.ts";
import {
  createDataDir,
  emptyStore,
  extractedClaim,
  NOW_AT,
  putArticle,
  TODAY,
} from "../support/store.ts";
import { NO_NETWORK } from "../unit/chat/support/troubles.ts";

interface Thumbs {
  positive_button: { value: string };
  negative_button: { value: string };
}

const SAID = { channel: "C01GEN", text: "an alert", blocks: [] };
const QUESTION = "What does BMW pledge for 2030?";

describe("the bot on Slack, over HTTP", () => {
  let folder: Awaited<ReturnType<typeof createDataDir>>;
  let open: OpenStore;
  let desk: Desk;
  let app: SlackApp;
  let subscribeBy: SubscribeBy;
  let isBroken: boolean;
  beforeAll(async () => {
    folder = await createDataDir();
    open = await openStore({ dataDir: folder.dataDir });
    const answer = createAnswerer(open.store);
    desk = createDesk({
      ...open.store,
      answer: async (question) => {
        if (isBroken) throw new Error("the disk is full");
        return answer(question);
      },
      ...{ now: () => new Date(NOW_AT), wake: async () => {} },
      // Read when a command comes, so that a test can change it.
      get subscribeBy() {
        return subscribeBy;
      },
      readLink: async () => ({ ok: false, trouble: NO_NETWORK }),
      extract: async (input) => extract(input),
      addSource: async (url) => ({ kind: "refused", url, trouble: NO_NETWORK }),
      toArticleId: (url) => url.split("/").at(-1) ?? "",
      accept: (id, review) =>
        acceptFeedback(
          { store: open.store, next: NO_NEXT, now: () => new Date(NOW_AT) },
          id,
          review,
        ),
      reject: (id, note) =>
        rejectFeedback({ store: open.store, now: () => new Date(NOW_AT) }, id, note),
    });
    app = await startSlackApp(desk);
  });
  beforeEach(async () => {
    subscribeBy = "anyone";
    isBroken = false;
    await emptyStore(open);
    app.api.messages.length = 0;
    app.api.calls.length = 0;
  });
  afterAll(async () => {
    await app?.stop();
    await open?.store.close();
    await folder?.remove();
    expect(app.logged.join()).not.toMatch(/xoxb-1-secret|0123456789abcdef/);
  });

  /** What was posted once all that was asked is answered. */
  const answered = async (count: number) => {
    await expect.poll(() => app.api.messages.length, { timeout: 60_000 }).toBe(count);
    for (const message of app.api.messages) expect(findBrokenRules(message)).toEqual([]);
    return app.api.messages;
  };
  /** Calls of a method once there was one. */
  const called = async (method: string) => {
    const calls = () => app.api.calls.filter((call) => call.method === method);
    await expect.poll(() => calls().length, { timeout: 60_000 }).toBeGreaterThan(0);
    return calls().map(({ args }) => args);
  };
  const message = (text: string, more: Record<string, unknown> = {}) => ({
    ...{ type: "message", channel: "D01ALICE", channel_type: "im", user: "U01ALICE" },
    ...{ text, ts: "1.1", ...more },
  });
  const mention = (text: string, more: Record<string, unknown> = {}) => ({
    ...{ type: "app_mention", channel: "C01GEN", user: "U01ALICE", ts: "2.1" },
    ...{ text: `<@${BOT_USER}> ${text}`, ...more },
  });
  const press = (value: string, more: Record<string, unknown> = {}) =>
    app.interact({
      ...{ type: "block_actions", channel: { id: "C01GEN", name: "general" } },
      container: { type: "message", message_ts: "3.1", channel_id: "C01GEN" },
      message: { ts: "3.1" },
      actions: [
        { type: "button", action_id: "command:0", value, action_ts: String(Math.random()) },
      ],
      ...more,
    });
  const putNews = async () => {
    await putArticle(open.store, { id: "a1", claims: [extractedClaim()] });
    await alertArticle({ store: open.store, next: NO_NEXT, now: () => new Date(NOW_AT) }, "a1");
    const [event] = await open.store.events.list({}, TODAY);
    if (!event) throw new Error("no event");
    return event;
  };

  it("answers a direct message where it was written", async () => {
    expect((await app.event(message("help"))).status).toBe(200);
    const [answer] = await answered(1);
    expect(answer).toMatchObject({ channel: "D01ALICE" });
    expect(answer?.thread_ts).toBeUndefined();
    expect(answer?.text).toContain("Pledgewatch");
  });

  it("answers a mention in its thread, and what is said there next", async () => {
    await app.event(mention(QUESTION));
    await answered(1);
    await app.event(
      message("and for 2050?", { channel: "C01GEN", channel_type: "channel", thread_ts: "2.1" }),
    );
    const [first, second] = await answered(2);
    expect([first?.thread_ts, second?.thread_ts]).toEqual(["2.1", "2.1"]);
  });

  it("says nothing to itself, to bots, to edits, to others' threads, and to what it has answered", async () => {
    const thread = { channel: "C01GEN", channel_type: "channel", thread_ts: "9.9" };
    await app.event(message("help", { user: BOT_USER }));
    await app.event(message("help", { bot_id: "B9" }));
    await app.event(message("help", { subtype: "message_changed" }));
    await app.event(message("what now?", thread));
    await app.event(message("nice", { ...thread, parent_user_id: BOT_USER }));
    await app.event(message("help"), { event_id: "EvTwice" });
    await app.event(message("help"), { event_id: "EvTwice" });
    await app.event(message("help"));
    expect(await answered(2)).toHaveLength(2);
  });

  it("answers a question below an alert without a mention", async () => {
    const below = { channel: "C01GEN", channel_type: "channel", thread_ts: "9.9" };
    await app.event(message("What does BMW pledge?", { ...below, parent_user_id: BOT_USER }));
    expect((await answered(1))[0]?.thread_ts).toBe("9.9");
  });

  it("asks Slack who began a thread where the event does not say", async () => {
    const below = { channel: "C01GEN", channel_type: "channel", thread_ts: "9.9" };
    app.api.messages.push({ ...SAID, ts: "9.9", user: "U01BOB" });
    await app.event(message("What now?", below));
    await called("conversations.replies");
    app.api.messages.length = 0;
    app.api.messages.push({ ...SAID, ts: "9.9", user: BOT_USER });
    await app.event(message("What does BMW pledge?", below));
    await expect.poll(() => app.api.messages.length, { timeout: 60_000 }).toBe(2);
    expect(app.api.messages[1]?.thread_ts).toBe("9.9");
  });

  it("shows the answer of a command to one, and a change to all", async () => {
    await app.command("subscriptions");
    expect(await called("response")).toMatchObject([{ response_type: "ephemeral" }]);
    app.api.calls.length = 0;
    await app.command("subscribe bmw daily at 9");
    expect(await called("response")).toMatchObject([{ response_type: "in_channel" }]);
    expect(await open.store.subscriptions.list({})).toMatchObject([{ companies: ["bmw"] }]);
  });

  it("shows a refusal, and what changes nothing, to one, and joins no channel for that", async () => {
    const outside = { channel: { id: "C01GEN", is_member: false, is_private: false } };
    app.api.respond["conversations.info"] = () => outside;
    const answerOf = async (text: string) => {
      app.api.calls.length = 0;
      await app.command(text);
      const [{ response_type: shown } = {}] = await called("response");
      const isJoined = app.api.calls.some(({ method }) => method === "conversations.join");
      return { shown, isJoined };
    };
    const toOne = { shown: "ephemeral", isJoined: false };
    subscribeBy = "admins";
    expect(await answerOf("subscribe bmw")).toEqual(toOne);
    expect(await answerOf("mute milestones")).toEqual(toOne);
    subscribeBy = "anyone";
    expect(await answerOf("subscribe bmw")).toEqual({ shown: "in_channel", isJoined: true });
    expect(await answerOf("subscribe bmw")).toMatchObject({ shown: "ephemeral" });
    expect(await answerOf("edit 1 daily at 9")).toEqual({ shown: "in_channel", isJoined: false });
    expect(await answerOf("edit 1")).toEqual(toOne);
    expect(await answerOf("resume")).toEqual(toOne);
    app.api.calls.length = 0;
    await press("subscribe baic");
    await called("conversations.join");
    delete app.api.respond["conversations.info"];
    await app.adapter.idle();
  });

  it("says that an answer failed where it was asked for, and to the log why", async () => {
    isBroken = true;
    await app.event(mention(QUESTION));
    const [said] = await answered(1);
    expect(said).toMatchObject({ thread_ts: "2.1" });
    expect(said?.text).toContain("That did not work");
    await app.command("宝马的目标是什么？");
    expect(await called("response")).toMatchObject([
      { response_type: "ephemeral", text: expect.stringContaining("未能完成") },
    ]);
    await app.adapter.idle();
    expect(app.logged.join()).toContain("the disk is full");
  });

  it("asks to be invited into a private channel before it follows anything there", async () => {
    const faults = {
      method: "conversations.info",
      fault: { kind: "error", error: "channel_not_found" },
    };
    app.api.faults.push(faults as (typeof app.api.faults)[number]);
    await app.command("subscribe bmw");
    const [said] = await called("response");
    expect(String(said?.["text"])).toContain("/invite");
    expect(await open.store.subscriptions.list({})).toEqual([]);
  });

  it("opens a form whose fields say what is wrong, and subscribes when they are right", async () => {
    await app.command("subscribe");
    const [{ view } = { view: null }] = await called("views.open");
    const modal = view as { private_metadata: string; callback_id: string; blocks: unknown[] };
    expect(modal.blocks.length).toBeLessThanOrEqual(100);
    expect(JSON.stringify(modal)).toContain("Europe/Berlin");
    const submit = (companies: string[], quietFrom: string | null) =>
      app.interact({
        type: "view_submission",
        view: {
          ...modal,
          id: "V1",
          state: {
            values: {
              companies: { companies: { selected_options: companies.map((value) => ({ value })) } },
              delivery: { delivery: { selected_option: { value: "instant" } } },
              quietFrom: { quietFrom: { selected_time: quietFrom } },
              quietTo: { quietTo: { selected_time: null } },
            },
          },
        },
      });
    const refused = await submit(["bmw"], "22:00");
    expect(await refused.json()).toMatchObject({
      response_action: "errors",
      errors: { quietTo: expect.stringContaining("Give both times") },
    });
    await submit(["bmw", "baic"], null);
    const [said] = await answered(1);
    expect(said).toMatchObject({ channel: "C01GEN" });
    expect(await open.store.subscriptions.list({})).toMatchObject([{ companies: ["bmw", "baic"] }]);
  });

  it("searches companies and time zones while a person types", async () => {
    const suggest = async (action_id: string, value: string) => {
      const payload = { type: "block_suggestion", action_id, block_id: action_id, value };
      return (await app.interact({ ...payload, view: { id: "V1", type: "modal" } })).json();
    };
    expect(await suggest("companies", "bm")).toMatchObject({
      options: expect.arrayContaining([{ text: expect.anything(), value: "bmw" }]),
    });
    expect(await suggest("timeZone", "shang")).toMatchObject({
      options: [{ value: "Asia/Shanghai" }],
    });
  });

  it("opens the evidence of an event in the thread of its alert", async () => {
    const event = await putNews();
    expect((await press(`evidence ${event.id}`)).status).toBe(200);
    const [answer] = await answered(1);
    expect(answer?.thread_ts).toBe("3.1");
    expect(textsOf(answer?.blocks ?? []).plain.join()).toContain(event.evidence?.quote);
  });

  it("asks what is wrong with an alert, and puts the reason into the review queue", async () => {
    const event = await putNews();
    await press(`wrong ${event.id}`);
    const [{ view } = { view: null }] = await called("views.open");
    await app.interact({
      type: "view_submission",
      view: {
        ...(view as object),
        id: "V2",
        state: { values: { reason: { reason: { value: "the year is 2035" } } } },
      },
    });
    expect((await answered(1))[0]?.thread_ts).toBe("3.1");
  });

  it("checks a message against the register, in its thread, or for one where it may not write", async () => {
    await putNews();
    const check = (ts: string) =>
      app.interact({
        ...{ type: "message_action", callback_id: "check_message", action_ts: ts },
        channel: { id: "C01GEN", name: "general" },
        message: {
          ...{ type: "message", ts: "5.1" },
          text: "BMW aims to cut life-cycle CO2 emissions per vehicle by 40% by 2030 compared to 2019.",
        },
      });
    await check("1");
    const [answer] = await answered(1);
    expect(answer?.thread_ts).toBe("5.1");
    expect(answer?.text).toContain("1 claim: 1 known.");
    const fault = { kind: "error" as const, error: "not_in_channel" };
    app.api.faults.push({ method: "chat.postMessage", fault });
    await check("2");
    const [said] = await called("response");
    expect(said).toMatchObject({ response_type: "ephemeral" });
  });

  it("answers a button that only one person sees to them alone", async () => {
    await press("subscriptions", { container: { type: "message", is_ephemeral: true } });
    expect(await called("response")).toMatchObject([{ response_type: "ephemeral" }]);
    expect(app.api.messages).toEqual([]);
  });

  it("says what it does where it is invited, and stops where it is removed", async () => {
    const joined = { type: "member_joined_channel", channel: "C01GEN", user: BOT_USER };
    await app.event({ ...joined, inviter: "U01ALICE" });
    const [welcome] = await answered(1);
    expect(textsOf(welcome?.blocks ?? []).plain).toContain("Choose…");
    await app.event({ ...joined, user: "U01BOB" });
    await app.command("subscribe bmw");
    await called("response");
    await app.event({ type: "channel_left", channel: "C01GEN", actor_id: "U01BOB" });
    const states = async () => (await open.store.subscriptions.list({})).map(({ state }) => state);
    await expect.poll(states, { timeout: 60_000 }).toEqual(["needs_attention"]);
    await app.event({ ...joined, inviter: "U01ALICE" });
    await expect.poll(states, { timeout: 60_000 }).toEqual(["active"]);
    await app.event({ type: "channel_archive", channel: "C01GEN", user: "U01BOB" });
    await expect.poll(states, { timeout: 60_000 }).toEqual(["needs_attention"]);
  });

  it.each([
    ["the app is uninstalled", { type: "app_uninstalled" }],
    ["its token is revoked", { type: "tokens_revoked", tokens: { bot: [BOT_USER] } }],
  ])("stops what a workspace follows when %s, and goes on when it is back", async (_, event) => {
    await app.command("subscribe bmw");
    await called("response");
    const stopped = async () => (await open.store.subscriptions.stopped()).length;
    await app.event(event);
    // The channel, and the direct message with who subscribed.
    await expect.poll(stopped, { timeout: 60_000 }).toBe(2);
    await desk.workspaceRegained({ platform: "slack", workspaceId: "T01TEST" });
    expect(await stopped()).toBe(0);
  });

  it("follows a channel that is renamed or gets another id", async () => {
    const find = () =>
      open.store.channels.find({ platform: "slack", workspaceId: "T01TEST", externalId: "C02" });
    await app.command("subscribe bmw");
    await called("response");
    // Told under the new id before the channel has it: the name is asked for as it moves.
    await app.event({ type: "channel_rename", channel: { id: "C02", name: "cars" } });
    await app.adapter.idle();
    const info = app.api.answers["conversations.info"] as { channel: object };
    app.api.answers["conversations.info"] = { channel: { ...info.channel, name: "cars" } };
    await app.event({
      type: "channel_id_changed",
      old_channel_id: "C01GEN",
      new_channel_id: "C02",
    });
    await app.adapter.idle();
    app.api.answers["conversations.info"] = info;
    await expect.poll(async () => (await find())?.name, { timeout: 60_000 }).toBe("cars");
    await app.event({ type: "channel_rename", channel: { id: "C02", name: "fleet" } });
    await expect.poll(async () => (await find())?.name, { timeout: 60_000 }).toBe("fleet");
  });

  it("shows on App Home what is followed", async () => {
    await app.event({
      type: "app_home_opened",
      tab: "home",
      channel: "D01ALICE",
      user: "U01ALICE",
    });
    const [{ view } = { view: null }] = await called("views.publish");
    const { plain } = textsOf([view]);
    expect(plain).toEqual(expect.arrayContaining(["Pledgewatch", "Subscribe…", "Follow all"]));
    const ids = JSON.stringify(view).match(/"action_id":"[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("changes from App Home what a person follows in channels, and shows it anew", async () => {
    await app.command("subscribe bmw");
    await called("response");
    app.api.calls.length = 0;
    const home = { channel: "D01ALICE", user: "U01ALICE" };
    await app.event({ type: "app_home_opened", tab: "home", ...home });
    const [shown] = await called("views.publish");
    const buttonOf = (view: unknown, label: string) => {
      const { blocks } = view as { blocks: { elements?: { text: { text: string } }[] }[] };
      const buttons = blocks.flatMap(({ elements = [] }) => elements);
      return buttons.find(({ text }) => text?.text === label) as unknown as { value: string };
    };
    expect(textsOf([shown?.["view"]]).plain.join()).toContain(
      "1. general: BMW Group, as it happens",
    );
    const pressed = (value: string) =>
      press(value, {
        ...{ channel: undefined, message: undefined, view: { id: "V9", type: "home" } },
        container: { type: "view", view_id: "V9" },
      });
    await pressed(buttonOf(shown?.["view"], "Pause 1").value);
    await expect
      .poll(async () => (await open.store.subscriptions.list({}))[0]?.state, { timeout: 60_000 })
      .toBe("paused");
    await answered(1);
    await expect
      .poll(() => app.api.calls.filter(({ method }) => method === "views.publish").length, {
        timeout: 60_000,
      })
      .toBe(2);
    await pressed(buttonOf(shown?.["view"], "Edit 1").value);
    const [{ view } = { view: null }] = await called("views.open");
    expect(JSON.stringify(view)).toContain("Edit subscription");
    expect(JSON.stringify(view)).toContain("BMW Group");
  });

  it("opens the form filled in from the list of subscriptions", async () => {
    await app.command("subscribe bmw daily at 9 Europe/Berlin");
    await called("response");
    app.api.calls.length = 0;
    await app.command("subscriptions");
    const [list] = await called("response");
    const edit = JSON.stringify(list).match(/edit sub_[0-9a-f]+/)?.[0] ?? "";
    await press(edit, { container: { type: "message", is_ephemeral: true } });
    const [{ view } = { view: null }] = await called("views.open");
    const modal = view as { private_metadata: string };
    expect(JSON.stringify(modal)).toContain('"initial_time":"09:00"');
    const values = {
      companies: { companies: { selected_options: [{ value: "bmw" }] } },
      delivery: { delivery: { selected_option: { value: "daily" } } },
      at: { at: { selected_time: "17:30" } },
      timeZone: { timeZone: { selected_option: { value: "Europe/Berlin" } } },
      language: { language: { selected_option: { value: "en" } } },
    };
    await app.interact({
      type: "view_submission",
      view: { ...modal, callback_id: "subscribe_form", id: "V7", state: { values } },
    });
    expect((await answered(1))[0]?.text).toContain("17:30");
    expect(await open.store.subscriptions.list({})).toMatchObject([{ atMinutes: 17 * 60 + 30 }]);
    app.api.calls.length = 0;
    await app.command("unsubscribe");
    await called("response");
    expect(await open.store.subscriptions.list({})).toEqual([]);
    app.api.calls.length = 0;
    await press(edit, { container: { type: "message", is_ephemeral: true } });
    expect((await called("response"))[0]?.["text"]).toContain("No such subscription");
  });

  it("keeps what a person thinks of an answer, asks why it is bad, and puts that into the review queue", async () => {
    Object.assign(app.api.answers, { "chat.startStream": { ok: false, error: "unknown_method" } });
    await app.event(message(QUESTION, { thread_ts: "7.1" }));
    const [answer] = await answered(1);
    const blocks = (answer?.blocks ?? []) as { type: string; elements: Thumbs[] }[];
    const thumbs = blocks.find(({ type }) => type === "context_actions")?.elements[0];
    const judge = (value: string | undefined) =>
      app.interact({
        ...{ type: "block_actions", channel: { id: "D01ALICE", name: "directmessage" } },
        container: { type: "message", message_ts: answer?.ts, channel_id: "D01ALICE" },
        message: { ts: answer?.ts, thread_ts: "7.1" },
        actions: [
          {
            ...{ type: "feedback_buttons", action_id: "answer_feedback", value },
            action_ts: String(Math.random()),
          },
        ],
      });
    await judge(thumbs?.positive_button.value);
    await answered(2);
    await judge(thumbs?.negative_button.value);
    const [{ view } = { view: null }] = await called("views.open");
    const modal = view as object;
    const values = { reason: { reason: { value: "2030, not 2035" } } };
    await app.interact({
      type: "view_submission",
      view: { ...modal, id: "V3", state: { values } },
    });
    await answered(3);
    await app.interact({ type: "view_closed", is_cleared: false, view: { ...modal, id: "V4" } });
    await answered(4);
    expect(await open.store.feedback.list("noted")).toMatchObject([{ question: QUESTION }]);
    const reviewed = await open.store.feedback.list("open");
    expect(reviewed.map(({ question }) => question)).toEqual([QUESTION, QUESTION]);
    expect(reviewed.map(({ author }) => author)).toEqual(["U01ALICE", "U01ALICE"]);
    expect(reviewed.map(({ reason }) => reason).sort()).toEqual(["", "2030, not 2035"]);
  });

  it("greets in the assistant's pane with prompts, and answers with a title, a status and feedback", async () => {
    const thread = { channel_id: "D01ALICE", thread_ts: "7.1", user_id: "U01ALICE", context: {} };
    await app.event({ type: "assistant_thread_started", assistant_thread: thread });
    const [asked] = await called("assistant.threads.setSuggestedPrompts");
    expect(asked?.["prompts"]).toHaveLength(4);
    await answered(1);
    Object.assign(app.api.answers, { "chat.startStream": { ok: false, error: "unknown_method" } });
    await app.event(message(QUESTION, { thread_ts: "7.1" }));
    const [, answer] = await answered(2);
    expect(answer?.thread_ts).toBe("7.1");
    expect(JSON.stringify(answer?.blocks)).toContain("feedback_buttons");
    expect(await called("assistant.threads.setTitle")).toMatchObject([{ title: QUESTION }]);
    await called("assistant.threads.setStatus");
    Object.assign(app.api.answers, { "chat.startStream": { ts: "8.1" } });
    await app.event(message(QUESTION, { thread_ts: "7.1" }));
    const [stopped] = await called("chat.stopStream");
    expect(stopped).toMatchObject({ ts: "8.1" });
    expect(app.api.messages).toHaveLength(2);
  });

  describe("refuses, and writes no secret into the log,", () => {
    const body = JSON.stringify({
      type: "event_callback",
      team_id: "T01TEST",
      event: message("help"),
    });
    it.each([
      ["no signature", {}],
      ["a forged signature", sign(body, { secret: "another" })],
      ["a replayed signature", sign(body, { atSeconds: Date.now() / 1_000 - 600 })],
      ["a signature of another body", sign(`${body} `)],
    ])("%s", async (_, headers) => {
      expect((await app.send(body, headers)).status).toBe(401);
      expect(app.api.calls).toEqual([]);
      expect(app.logged.join()).not.toContain(BOT_TOKEN);
      expect(app.logged.join()).not.toContain(SIGNING_SECRET);
    });

    it("an event of another workspace", async () => {
      await app.event(message("help"), { team_id: "T99" });
      await app.event(message("help"));
      expect(await answered(1)).toHaveLength(1);
    });

    it("nothing of Slack's own question whether the address is ours", async () => {
      const challenge = JSON.stringify({ type: "url_verification", challenge: "c-1" });
      expect(await (await app.send(challenge)).json()).toEqual({ challenge: "c-1" });
    });

    // Last, as the server ends this connection, which the client may take for another request.
    it("a body that is too large", async () => {
      const large = JSON.stringify({ type: "event_callback", text: "x".repeat(2_000_000) });
      expect((await app.send(large)).status).toBeGreaterThanOrEqual(400);
    });
  });
});

describe("the bot on Slack, by Socket Mode", () => {
  it("asks the Web API that it is given for its connection, with the app's token", async () => {
    const api = await startSlackApi();
    const appToken = "xapp-1-secret-of-a-test";
    Object.assign(api.answers, { "auth.test": { team_id: "T01TEST", user_id: BOT_USER } });
    api.faults.push({
      method: "apps.connections.open",
      fault: { kind: "error", error: "invalid_auth" },
    });
    const adapter = await openSlack(
      {
        ...{ botToken: BOT_TOKEN, slackApiUrl: api.url },
        transport: { kind: "socket", appToken },
      },
      { log: silentLog },
    );
    await expect(
      adapter.start({ workspaceRegained: async () => {} } as unknown as Desk),
    ).rejects.toThrow(/SLACK_APP_TOKEN/);
    expect(api.calls.at(-1)).toMatchObject({ method: "apps.connections.open", token: appToken });
    await api.stop();
  });
});
