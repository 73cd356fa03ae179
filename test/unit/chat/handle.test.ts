import { beforeEach, describe, expect, it } from "vitest";
import { renderPlain } from "../../../src/chat/card.ts";
import { parseCommand } from "../../../src/chat/command.ts";
import { createCommandHandler } from "../../../src/chat/handle.ts";
import { languageOf } from "../../../src/chat/subscribe/subscribe-say.ts";
import type { Article } from "../../../src/store/types/article.ts";
import { extractedClaim } from "../../support/store.ts";
import { channel, createStores, nowAt } from "./support/stores.ts";
import { event, evidence, pledge } from "./support/views.ts";

describe("the command handler", () => {
  let stores: ReturnType<typeof createStores>;
  const say = async (text: string, thread = "t1") => renderPlain(await tell(text, thread));
  const tell = (text: string, thread: string, threadId: string | null = null) =>
    createCommandHandler(stores.deps)(parseCommand(text), {
      ...{
        channel,
        author: null,
        authorId: null,
        isDirect: true,
        language: async () => languageOf(stores.state.subscriptions),
        role: async () => "admin" as const,
        thread,
        threadId,
        nowAt,
      },
    });
  beforeEach(() => {
    stores = createStores();
  });

  it("gives the answerer the earlier questions of the thread, and of no other", async () => {
    await say("What does BMW pledge?");
    await say("And BAIC?");
    await say("What is new?", "t2");
    expect(stores.state.asked.map(({ history }) => history)).toEqual([
      [],
      ["What does BMW pledge?"],
      [],
    ]);
  });

  it("tells the answerer when the thread was last asked, where that is wanted", async () => {
    await say("What is new since my last question?");
    await say("What is new since my last question?");
    await say("What is new?");
    expect(stores.state.asked.map(({ lastAskedAt }) => lastAskedAt)).toEqual([null, nowAt, null]);
  });

  it("opens the exact quote behind a citation of the last answer", async () => {
    await say("What does BMW pledge?");
    expect(await say("evidence 1")).toContain(evidence().quote);
    expect(await say("evidence 2")).toContain("has one source, number 1.");
  });

  it("has no evidence before a question was asked", async () => {
    expect(await say("evidence 1")).toContain("Ask something first");
  });

  it("opens the quote of an alert", async () => {
    expect(await say("evidence evt_0001")).toContain(evidence().quote);
    expect(await say("evidence evt_0002")).toContain("No event");
  });

  it("follows from today on, and only once", async () => {
    expect(await say("subscribe bmw only milestones")).toContain(
      "BMW Group, only milestones, as it happens",
    );
    expect(await say("subscribe bmw only milestones")).toContain("Already followed");
    expect(stores.state.subscriptions).toHaveLength(1);
    expect(stores.state.subscriptions[0]?.baselineOn).toBe("2025-11-16");
  });

  it("numbers what is followed, and ends it by number or by what Undo says", async () => {
    const card = await createCommandHandler(stores.deps)(parseCommand("subscribe audi"), {
      ...{
        channel,
        author: null,
        authorId: null,
        isDirect: true,
        language: async () => languageOf(stores.state.subscriptions),
        role: async () => "admin" as const,
        thread: "t1",
        threadId: null,
        nowAt,
      },
    });
    expect(card.actions).toMatchObject([{ label: "Undo", command: "unsubscribe s1" }]);
    await say("subscribe baic daily at 9 Europe/Berlin");
    expect(await say("subscriptions")).toContain(
      "1. Audi, as it happens\n2. BAIC Group, daily at 9:00 Europe/Berlin",
    );
    expect(await say("unsubscribe #1")).toContain("Audi, as it happens");
    expect(stores.state.subscriptions.map(({ companies }) => companies)).toEqual([["baic"]]);
  });

  it("pauses for a time of the calendar, and resumes", async () => {
    await say("subscribe bmw daily at 9 Europe/Berlin");
    await say("subscribe baic");
    expect(await say("pause #1 2 weeks")).toContain(
      "BMW Group, daily at 9:00 Europe/Berlin (paused until 2025-11-30 10:00 Europe/Berlin)",
    );
    expect(await say("subscriptions")).toContain("2. BAIC Group, as it happens\n");
    expect(await say("pause until 2025-11-16")).toContain("begun already");
    expect(await say("pause #3")).toContain("numbers 1 to 2");
    expect(await say("pause")).toContain("(paused until resumed)");
    expect(stores.state.subscriptions.map(({ state }) => state)).toEqual(["paused", "paused"]);
    expect(await say("resume 2")).toContain("BAIC Group, as it happens");
    expect(stores.state.subscriptions).toMatchObject([
      { state: "paused" },
      { state: "active", pausedUntil: null, resumedAt: nowAt },
    ]);
    await say("resume");
    expect(await say("resume")).toContain("Nothing was paused");
  });

  it("takes up with one command what the platform refused", async () => {
    await say("subscribe bmw");
    await stores.deps.subscriptions.update("s1", { state: "needs_attention" });
    expect(await say("pause")).toContain("refuses messages anyway");
    expect(await say("resume")).toContain("BMW Group");
    expect(stores.state.subscriptions).toMatchObject([{ state: "active", resumedAt: null }]);
  });

  it("shows what the last 30 days would have brought, and changes nothing", async () => {
    expect(await say("preview")).toContain("follows nothing yet");
    expect(await say("preview bmw daily")).toBe(
      [
        "Preview, 2025-10-17 to 2025-11-16",
        "It would have brought 1 new pledge, 1 milestone.",
        "- BMW Group, daily at 9:00 UTC: 2 events in 1 digest",
        "BMW Group",
        "- new pledge: Net zero by 2050 (2025-11-15) [1]",
        "- milestone: net zero (2025-11-15) [1]",
        '[1] "BMW is aiming to achieve net-zero emissions by 2050 at the latest." (Motor Daily, 2025-11-15, https://news.example/a1)',
      ].join("\n"),
    );
    expect(stores.state.subscriptions).toEqual([]);
    await say("subscribe bmw only deadlines");
    await say("subscribe all but not milestones");
    expect(await say("preview")).toContain(
      "1 new pledge.\n- BMW Group, only passed deadlines, as it happens: 0 alerts\n- Everything, but not milestones, as it happens: 1 alert\n",
    );
  });

  it("says why an event was not sent, for each subscription", async () => {
    await say("subscribe bmw only milestones");
    await say("subscribe baic");
    const text = await say("why evt_0001");
    expect(text).toContain("It was not sent here:");
    expect(text).toContain("BMW Group, only milestones, as it happens: stopped by its kinds");
    expect(text).toContain("BAIC Group, as it happens: stopped by its companies");
    expect(await say("why evt_0009")).toContain("No event");
  });

  it("says how an event was sent, found by its words", async () => {
    await say("subscribe bmw");
    stores.state.tellings.push({
      ...{ eventId: "evt_0001", subscriptionId: "s1", period: null, state: "sent" },
      ...{ failure: null, sentAt: "2025-11-16T08:00:00.000Z" },
    });
    const text = await say("why bmw net-zero pledge");
    expect(text).toContain("It was sent here:");
    expect(text).toContain("sent as an alert, 2025-11-16 8:00 UTC");
    expect(await say("why bmw hydrogen")).toContain("No event has all of these words");
  });

  it("finds by its title before others whose quote has the words, and names those", async () => {
    await say("subscribe bmw");
    const quoted = event({
      id: "evt_3",
      pledge: pledge({ id: "p3", title: "Cut CO2 by 50 % by 2030" }),
    });
    stores.deps.events.list = async () => [quoted, event()];
    const text = await say("why bmw net-zero 2050");
    expect(text).toContain("BMW Group: new pledge: Net zero by 2050 (2025-11-15)\n");
    expect(text).toContain(
      "The words fit others too:\n1. BMW Group: new pledge: Cut CO2 by 50 % by 2030 (2025-11-15), why evt_3",
    );
  });

  it("mutes a pledge by words of its title, and says what can be muted where none has them", async () => {
    const all = [pledge(), pledge({ id: "p3", title: "Cut CO2 in production by 80 % by 2030" })];
    stores.deps.register.pledges = async ({ ids }) =>
      all.filter(({ id }) => ids === undefined || ids.includes(id));
    expect(await say("mute bmw production 80 2030")).toContain("Cut CO2 in production");
    expect(stores.state.mutes).toEqual([{ of: "pledge", pledgeId: "p3" }]);
    expect(await say("mute bmw 2 weks")).toContain('"bmw 2 weks" is nothing that can be muted');
    expect(await say("unmute bmw production 80")).toContain("hears again");
  });

  it("reads that a figure is to be set against the quote", () => {
    const review = { kind: "corrected", fields: { year: "2035" }, note: null, isForced: true };
    expect(parseCommand("feedback accept fbk_0000 year=2035 --force")).toMatchObject({
      review: { review },
    });
    expect(parseCommand("feedback accept fbk_0000 year=2035 —force")).toMatchObject({
      review: { review },
    });
  });

  it("takes a company out of each clause that names it", async () => {
    await say("subscribe bmw only pledges; or baic, audi only milestones");
    await say("unsubscribe bmw, audi");
    expect(await say("subscriptions")).toContain("1. BAIC Group, only milestones, as it happens");
  });

  it("alerts on history where it is asked to", async () => {
    await say("subscribe bmw with history");
    expect(stores.state.subscriptions[0]?.baselineOn).toBeNull();
  });

  it("follows again what had stopped", async () => {
    await say("subscribe bmw");
    await stores.deps.subscriptions.update("s1", { state: "needs_attention" });
    expect(await say("subscriptions")).toContain("stopped");
    expect(await say("subscribe bmw")).toContain("Followed again");
    expect(stores.state.subscriptions[0]?.state).toBe("active");
  });

  it("takes one company out of a subscription and keeps the others", async () => {
    await say("subscribe bmw, baic");
    await say("unsubscribe bmw");
    expect(stores.state.subscriptions[0]?.companies).toEqual(["baic"]);
    await say("unsubscribe baic");
    expect(stores.state.subscriptions).toEqual([]);
  });

  it("says how to leave one company where all are followed", async () => {
    await say("subscribe all");
    expect(await say("unsubscribe bmw")).toContain("follows all companies");
    expect(await say("unsubscribe 2")).toContain("only number 1");
    await say("unsubscribe");
    expect(await say("subscriptions")).toContain("follows nothing yet");
  });

  it("tells in a digest only what the channel follows", async () => {
    expect(await say("digest")).toContain("1 new pledge, 1 milestone");
    await say("subscribe bmw only milestones");
    expect(await say("digest 7 days")).toContain("\n1 milestone\n");
  });

  it("lists pledges with their status and quote", async () => {
    expect(await say("pledges bmw")).toBe(
      [
        "Pledges: BMW Group",
        "2 registered:",
        "- BMW Group: Net zero by 2050 (announced) [1]",
        "- BMW Group: Net zero by 2050 (withdrawn) [1]",
        '[1] "BMW is aiming to achieve net-zero emissions by 2050 at the latest." (Motor Daily, 2025-11-15, https://news.example/a1)',
      ].join("\n"),
    );
  });

  it("mutes a pledge or a kind of event here, lists both, and takes it back", async () => {
    expect(await say("mute evt_0001")).toContain("hears no more of: BMW Group: Net zero by 2050.");
    expect(await say("mute bmw-net-zero-2050")).toContain("Muted already");
    expect(await say("mute milestones")).toContain("hears no more of: milestones.");
    expect(await say("mute evt_0002")).toContain("No event");
    expect(await say("subscriptions")).toContain(
      "Muted here:\n- BMW Group: Net zero by 2050\n- milestones",
    );
    expect(await say("unmute milestones")).toContain("hears again of:\n- milestones");
    expect(await say("unmute milestones")).toContain("not muted here");
    expect(await say("unmute")).toContain("BMW Group: Net zero by 2050");
    expect(await say("unmute")).toContain("follows nothing yet");
    expect(stores.state.mutes).toEqual([]);
  });

  it("shows one pledge with its history, by its id or by that of its event", async () => {
    const text = await say("pledge evt_0001");
    expect(text).toContain("BMW Group: Net zero by 2050\nAnnounced [1]");
    expect(await say("pledge bmw-net-zero-2050")).toBe(text);
    expect(await say("pledge evt_0009")).toContain("No event");
  });

  it("finds a pledge by words, and asks which where several fit", async () => {
    const several = await say("pledge bmw net zero");
    expect(several).toContain("2 pledges fit");
    expect(several).toContain("1. BMW Group: Net zero by 2050, bmw-net-zero-2050\n2. BMW Group");
    expect(await say("mute bmw net zero")).toContain("2 pledges fit");
    await say("mute bmw-net-zero-2050");
    expect(await say("unmute bmw net zero")).toContain("hears again of:\n- BMW Group");
    const [first] = await stores.deps.register.pledges({}, nowAt);
    stores.deps.register.pledges = async () => (first ? [first] : []);
    expect(await say("pledge bmw net zero")).toBe(await say("pledge bmw-net-zero-2050"));
    expect(await say("mute bmw net zero")).toContain("no more of: BMW Group: Net zero by 2050");
    stores.deps.register.pledges = async () => [];
    expect(await say("pledge bmw net zero")).toContain("No such pledge");
    expect(await say("mute bmw net zero")).toContain("Nothing to mute");
  });

  it("checks a text, and says why a link was not read", async () => {
    const text = await say("check BMW aims to cut CO2 per vehicle by 40% by 2030.");
    expect(text).toContain("1 claim: 1 new.");
    expect(text).toContain("BMW aims to cut CO2 per vehicle by 40% by 2030.");
    expect(await say("https://news.example/gone")).toContain("The page is gone.");
  });

  it("says of a text in which nothing is read what the register has of whom it names", async () => {
    const text = await say("check BMW is quietly walking away from what it said of net zero.");
    expect(text).toContain("No claim");
    expect(text).toContain("- BMW Group: Net zero by 2050 (announced) [1]");
    expect(text).toContain("A text is compared where it says whose goal it is");
    expect(await say("check It rains.")).not.toContain("Net zero by 2050");
  });

  it("changes one subscription by words, and offers that for each", async () => {
    await say("subscribe bmw daily at 9 Europe/Berlin");
    await say("subscribe baic");
    expect(await say("edit 1 at 7:30")).toContain("BMW Group, daily at 7:30 Europe/Berlin");
    expect(await say("edit s9")).not.toContain("Changed");
    expect(await say("unsubscribe 9")).toContain("numbers 1 to 2.\n1. BMW Group");
    expect(await say("edit 3 daily")).toContain(
      "There is no number 3: this channel has numbers 1 to 2.\n1. BMW Group",
    );
    expect(await say("edit 2 bmw daily at 7:30 Europe/Berlin")).toContain("Number 1 is the same");
    expect(await say("edit 2")).toContain("Say what it is to be: edit 2");
    const card = await createCommandHandler(stores.deps)(parseCommand("subscriptions"), {
      ...{
        channel,
        author: null,
        authorId: null,
        isDirect: true,
        thread: "t1",
        threadId: null,
        nowAt,
      },
      language: async () => languageOf(stores.state.subscriptions),
      role: async () => "member",
    });
    expect(card.actions.slice(0, 3).map(({ command }) => command)).toEqual([
      ...["edit s1", "pause s1", "unsubscribe s1"],
    ]);
  });

  it("tells since the last digest what is new", async () => {
    await say("subscribe bmw daily");
    expect(await say("digest now")).toContain("Digest, 2025-11-16 to 2025-11-16");
  });

  it("shows the review queue to admins, and lets them decide", async () => {
    expect(await say("feedback")).toContain("Nothing waits");
    await say("wrong evt_0001 the year is 2045");
    expect(await say("feedback")).toContain(
      "1. the year is 2045 (fbk_0000, 2025-11-16): BMW Group",
    );
    expect(await say("feedback accept fbk_0000 year=2045 as it says")).toContain("Accepted");
    expect(await say("feedback withdraw fbk_0000")).toContain("Accepted");
    expect(await say("feedback reject fbk_0000")).toContain("decided already");
    const refused = await createCommandHandler(stores.deps)(parseCommand("feedback"), {
      ...{
        channel,
        author: null,
        authorId: "U1",
        isDirect: true,
        thread: "t1",
        threadId: null,
        nowAt,
      },
      language: async () => languageOf(stores.state.subscriptions),
      role: async () => "manager",
    });
    expect(refused.verdict).toContain("Only admins");
    stores.state.workspaces = 2;
    const elsewhere = await createCommandHandler(stores.deps)(parseCommand("feedback"), {
      ...{ channel: { ...channel, platform: "slack" as const }, author: null, authorId: "U1" },
      ...{
        isDirect: true,
        thread: "t1",
        threadId: null,
        nowAt,
        language: async () => languageOf(stores.state.subscriptions),
        role: async () => "admin" as const,
      },
    });
    expect(elsewhere.verdict).toContain("several workspaces");
    expect(parseCommand("feedback accept fbk_0000 year=2045 as it says")).toEqual({
      kind: "feedback",
      review: {
        ...{ do: "accept", id: "fbk_0000" },
        review: { kind: "corrected", fields: { year: "2045" }, note: "as it says" },
      },
    });
    expect(parseCommand("feedback on BMW's plans?").kind).toBe("ask");
  });

  it("confirms in Chinese what is followed in Chinese", async () => {
    expect(await say("subscribe bmw daily at 9 Asia/Shanghai in chinese")).toBe(
      "已订阅\n宝马，每天9:00 Asia/Shanghai\n自今日起；更早的事不提醒。",
    );
    expect(await say("subscriptions")).toContain("此频道关注：\n1. 宝马");
    expect(await say("edit 1 at 8")).toContain("已修改\n宝马，每天8:00 Asia/Shanghai");
    expect(await say("pause 2 weeks")).toContain("已暂停");
    expect(await say("subscriptions")).toContain("（暂停至2025年11月30日");
    expect(await say("resume")).toContain("已恢复\n从现在起：");
    expect(await say("mute milestones")).toContain("此频道不再收到：里程碑。");
    expect(await say("unmute")).toContain("此频道将重新收到：\n- 里程碑");
    expect(await say("unsubscribe bmw")).toContain("此频道不再关注宝马。");
  });

  it("adds a source for admins, and says what it found", async () => {
    const shown = await say("add source https://press.example/news");
    expect(shown).toContain("Example press is added: a feed in German, read every 6 h.");
    expect(shown).toContain("News of today");
    const refused = await createCommandHandler(stores.deps)(
      parseCommand("add source https://press.example/news"),
      {
        ...{
          channel,
          author: null,
          authorId: "U1",
          isDirect: true,
          thread: "t1",
          threadId: null,
          nowAt,
        },
        language: async () => languageOf(stores.state.subscriptions),
        role: async () => "member",
      },
    );
    expect(refused.verdict).toContain("so an admin adds it");
  });

  it("takes a report that an event is wrong", async () => {
    expect(await say("wrong evt_0001 the year is 2045")).toContain("Noted");
    expect(stores.state.feedback).toMatchObject([
      { eventId: "evt_0001", channelId: "ch1", reason: "the year is 2045", state: "open" },
    ]);
    expect(await say("wrong evt_0002")).toContain("No event");
  });

  it("takes a report without an id for what was told or answered last", async () => {
    const told = { eventIds: ["evt_0001"], sentAt: "2025-11-16T08:00:00.000Z", isOfThread: false };
    expect(await say("wrong the year is 2045")).toContain("What is wrong?");
    stores.state.lastTold = told;
    const taken = await say("wrong the year is 2045");
    expect(taken).toContain("Taken for what was told here last: BMW Group: new pledge: Net zero");
    await say("What does BMW pledge?");
    expect(await say("resume chn_0a1b")).toContain('in a channel "chn_0a1b"');
    expect(await say("wrong it is Audi")).toContain("the answer to: What does BMW pledge?");
    stores.state.lastTold = { ...told, isOfThread: true };
    await say("wrong it is 2040");
    stores.state.lastTold = { ...told, eventIds: ["evt_0001", "evt_0009"], isOfThread: true };
    const asked = await say("wrong the year is 2030");
    expect(asked).toContain("1. BMW Group: new pledge: Net zero by 2050");
    expect(stores.state.feedback.map(({ eventId, reason }) => [eventId, reason])).toEqual([
      ["evt_0001", "the year is 2045"],
      [null, "it is Audi"],
      ["evt_0001", "it is 2040"],
    ]);
  });

  it("takes a report in a thread for what the thread is of, and not for what came since", async () => {
    await say("What does BMW pledge?");
    const newer = {
      eventIds: ["evt_0001"],
      ...{ sentAt: "2099-01-01T08:00:00.000Z", isOfThread: false },
    };
    stores.state.lastTold = newer;
    expect(renderPlain(await tell("wrong it is Audi", "t1", "m1"))).toContain(
      "the answer to: What does BMW pledge?",
    );
    expect(await say("wrong it is 2040")).toContain("what was told here last: BMW Group");
    stores.state.lastTold = { ...newer, isOfThread: true };
    expect(renderPlain(await tell("wrong it is 2040", "t2", "m2"))).toContain(
      "Taken for the message of this thread: BMW Group",
    );
  });

  it("takes a figure or a day at the beginning of a report for an id only where there is such an event", async () => {
    const told = { eventIds: ["evt_0001"], sentAt: "2025-11-16T08:00:00.000Z", isOfThread: false };
    stores.state.lastTold = told;
    await say("wrong 401943 is the figure");
    const { get } = stores.deps.events;
    stores.deps.events.get = async (id, on) =>
      id === "evt:bmw#1" ? get("evt_0001", on) : get(id, on);
    await say("wrong evt:bmw#1 it is 2040");
    expect(stores.state.feedback.map(({ eventId, reason }) => [eventId, reason])).toEqual([
      ["evt_0001", "401943 is the figure"],
      ["evt:bmw#1", "it is 2040"],
    ]);
  });

  it("says how many events of a digest it does not offer, and cuts what a button cannot hold", async () => {
    stores.state.lastTold = {
      eventIds: Array.from({ length: 9 }, () => "evt_0001"),
      ...{ sentAt: "2025-11-16T08:00:00.000Z", isOfThread: false },
    };
    const card = await tell(`wrong ${"the year is 2045 ".repeat(110)}`, "t1");
    expect(renderPlain(card)).toContain("and 4 more");
    expect(card.actions).toHaveLength(5);
    for (const { command } of card.actions) expect(command.length).toBeLessThanOrEqual(1_100);
  });

  it("offers to correct only what an event rests on", async () => {
    stores.state.history.set("t1", ["What does BMW pledge?"]);
    await say("wrong it is Audi");
    expect(await say("feedback")).not.toContain("feedback accept");
    await say("wrong evt_0001 the year is 2045");
    expect(await say("feedback")).toContain("feedback accept fbk_0001 year=2035");
  });

  it("cites where what a change is said of was told", async () => {
    const { claim } = { claim: extractedClaim({ metric: "net-zero", amount: null, unit: null }) };
    const statement = { id: "a1#c1", articleId: "a1", published: "2025-01-10", publisher: "Daily" };
    stores.deps.register.statements = async () => ({
      ...{ statements: [{ ...statement, claim }], changes: [] },
    });
    stores.deps.articles.get = async (id) => ({ id, publisher: "Motor Daily" }) as Article;
    const text = await say("check BMW weakens its net-zero target.");
    expect(text).toContain("net zero: weakened [1]; registered is: ");
    expect(text).toContain("(Motor Daily, 2025-01-10)");
  });

  it("offers for each of the list what changes it, as it is typed by its number", async () => {
    await say("subscribe bmw");
    const { actions } = await createCommandHandler(stores.deps)(parseCommand("subscriptions"), {
      ...{ channel, author: null, authorId: null, isDirect: true, thread: "t1", threadId: null },
      ...{ nowAt, language: async () => "en", role: async () => "admin" },
    });
    const typed = actions.map((action) => action.typed);
    expect(typed).toEqual(["edit 1", "pause #1", "unsubscribe 1"]);
    for (const words of typed) expect(parseCommand(words ?? "")).not.toMatchObject({ kind: "ask" });
  });

  it("shows sources, help, and what to do about an unclear command", async () => {
    const shown = await say("sources");
    expect(shown).toContain("1 is read, it is well");
    expect(shown).toContain("Motor Daily: 3.5 items and 1 claim a week, not read yet, next now");
    expect(await say("help")).toContain(
      "subscribe bmw, baic only milestones and changes daily at 9 Europe/Berlin",
    );
    expect(await say("subscribe BIAC")).toContain("Did you mean BAIC?");
  });
});
