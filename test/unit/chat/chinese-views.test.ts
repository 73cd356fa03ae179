import { describe, expect, it } from "vitest";
import { renderForm as renderSlackForm } from "../../../adapters/slack/form-view.ts";
import { renderHome } from "../../../adapters/slack/home-view.ts";
import { renderFeedback } from "../../../adapters/slack/on-feedback.ts";
import { openWrong } from "../../../adapters/slack/on-wrong.ts";
import { renderAnswer as renderInSlack } from "../../../adapters/slack/render.ts";
import { withForm } from "../../../adapters/slack/reply.ts";
import { renderForm as renderTeamsForm } from "../../../adapters/teams/form-card.ts";
import { renderMessage as renderInTeams } from "../../../adapters/teams/render.ts";
import type { Card } from "../../../src/chat/card.ts";
import { renderEventCard } from "../../../src/chat/cards/event-card.ts";
import { renderPledge } from "../../../src/chat/cards/pledge-card.ts";
import { renderWelcome } from "../../../src/chat/cards/welcome-card.ts";
import { COMMAND_WORDS } from "../../../src/chat/command/command-words.ts";
import { type Command, parseCommand } from "../../../src/chat/command.ts";
import { type CommandContext, createCommandHandler } from "../../../src/chat/handle.ts";
import { formToSubscribe, newForm } from "../../../src/chat/subscribe/subscribe-form.ts";
import type { NotRead } from "../../../src/chat/words/not-read.ts";
import { wordsOf } from "../../../src/chat/words/of.ts";
import { type Trouble, trouble } from "../../../src/chat/words/trouble-words.ts";
import { EventKind } from "../../../src/pledge/event.ts";
import type { PledgeView } from "../../../src/pledge/view.ts";
import { channel, createStores, nowAt } from "./support/stores.ts";
import { subscription } from "./support/subscription.ts";
import { sayRefused } from "./support/troubles.ts";
import { event, evidence, milestone, pledge } from "./support/views.ts";

/** All that comes from outside is Chinese here, so that what is English is a word of ours. */
const said = evidence({
  ...{ title: "比亚迪谈净零", publisher: "汽车日报", quote: "比亚迪计划到2050年实现净零排放。" },
});
const reports = [2023, 2024].map((year) =>
  milestone({
    ...{ id: `m${year}`, company: "byd", metric: "renewable-energy", relation: "progress", year },
    ...{ amount: 40, unit: "%", sources: [said] },
  }),
);
const rival = milestone({ id: "m3", company: "byd", amount: 30, unit: "%", sources: [said] });
const whole: PledgeView = pledge({
  ...{ id: "p1", company: "byd", metric: "renewable-energy", amount: 80, unit: "%" },
  ...{ targetYear: 2025, lifecycle: "weakened", delivery: "behind", sources: [said] },
  progress: { ...pledge().progress, shareAchieved: 0.5, sum: "40 / 80", sumZh: "40 ÷ 80 = 50 %" },
  milestones: [{ ...(reports[0] ?? rival), contradicts: [rival] }, ...reports.slice(1)],
  revisions: [
    {
      ...{ on: "2024-01-05", lifecycle: "weakened", evidence: said, from: null },
      to: {
        ...{ amount: 80, amountMax: null, unit: "%", comparator: "exactly", change: "reach" },
        ...{ baselineYear: null, targetYear: 2025, scopes: null },
      } as never,
    },
  ],
  contradicts: [{ pledgeId: "p2", on: "2024-01-05" } as never],
});
const eventOf = (kind: EventKind) =>
  event({
    ...{ kind, company: "byd", evidence: said, pledge: whole, lifecycle: "weakened" },
    milestone: kind === "milestone" ? rival : null,
  });

/** Why a link is not read: the English of it is not to be seen. */
const notRead = (reason: NotRead["reason"], status = 404): NotRead => ({
  ...{ reason, status, host: "汽车日报", message: "no such page" },
});

/** What is refused elsewhere than where a command is read. */
const ELSEWHERE: Trouble[] = [
  trouble("severalParts"),
  trouble("notInQuote", 2035, "到2050年实现净零排放。"),
  ...([401, 403, 404, 429, 451, 500, 418] as const).map((status) =>
    trouble("whyNotRead", notRead("status", status)),
  ),
  ...(
    ["blocked_address", "dns", "connect", "timeout", "too_large", "too_many_redirects"] as const
  ).map((reason) => trouble("whyNotRead", notRead(reason))),
  ...(["tls", "invalid_url", "protocol", "robots_disallowed", "robots_unreadable"] as const).map(
    (reason) => trouble("whyNotRead", notRead(reason)),
  ),
  ...(["crawl_delay", "aborted", "gone", "slow", "unreadable"] as const).map((reason) =>
    trouble("notRead", "https://news.example/a9", notRead(reason)),
  ),
  ...(["open", "accepted", "rejected", "noted"] as const).map((state) =>
    trouble("decidedAlready", "fbk_0001", state),
  ),
  ...[trouble("noReport", "fbk_0001"), trouble("reportOfAnswer"), trouble("onlyWithdrawn")],
  ...[trouble("noSuchField", "anno", ["year"]), trouble("whatIsRight")],
  ...[trouble("wrongField", "year", "Invalid input"), trouble("notInArticle", 2035)],
];

const refused = (text: string): string => `subscribe ${text}`;

/** Each command, as it is typed, in all ways in which it ends differently. */
const TYPED = {
  ask: ["比亚迪的净零目标是什么？"],
  subscribe: ["subscribe byd 中文", "subscribe byd 中文"],
  unsubscribe: ["unsubscribe 7", "unsubscribe geely", "unsubscribe 1"],
  subscriptions: ["subscriptions"],
  pause: ["pause", "pause until 2020-01-01", "pause #9"],
  resume: ["resume", "resume", "resume chn_0a1b"],
  edit: ["edit 1", "edit 9", "edit 1 daily at 9 Asia/Shanghai"],
  home: ["home"],
  mute: ["mute milestones", "mute evt_0009", "mute byd 净零", "mute 净零 2050"],
  unmute: ["unmute byd 净零", "unmute milestones", "unmute milestones", "unmute all"],
  preview: ["preview", "preview byd 中文"],
  why: ["why evt_0001", "why evt_0009", "why 无此词"],
  digest: ["digest 7 days", "digest now"],
  pledges: ["pledges byd", "pledges"],
  pledge: [
    "pledge byd 净零",
    "pledge 净零 2050",
    "pledge p1-2050",
    "pledge evt_0001",
    "pledge evt_0009",
  ],
  check: ["check https://news.example/a9", "check 比亚迪计划到2050年实现净零排放。"],
  evidence: ["evidence 1", "evidence 9", "evidence evt_0001", "evidence evt_0009"],
  wrong: ["wrong evt_0001", "wrong evt_0009", "wrong 年份应为2035"],
  feedback: ["feedback", "feedback reject fbk_0001", "feedback withdraw fbk_0001"],
  sources: ["sources"],
  add_source: ["add source https://news.example/feed"],
  help: ["help", "你好"],
  thanks: ["谢谢！"],
  unclear: [
    ...[
      "check",
      "add source",
      "why",
      "wrong",
      "subscribe byd in",
      "evidence",
      "digest 900 days",
      ...["mute milstones", "unmute nothing", "feedback accept", "edit", "pause until 2026-02-30"],
      "subscrbe byd",
    ],
    ...["unsubscribe byd only milestones", "pause 2", "pause 900 days", "pause until monday"],
    ...["byd monthly", "byd quiet hours", "byd daily at 9 UTC+8", "byd daily at 9 CET"].map(
      refused,
    ),
    ...["byd only company releases", "byd in german", "bdy", "byd daily at 24"].map(refused),
    ...["byd quiet 22-22", "byd at most 5 a day", "byd at most 0 an hour"].map(refused),
    ...["byd daily at 9 Mars/Phobos", "byd daily at 9 Asia/Shanghia", "byd daily weekly"].map(
      refused,
    ),
    ...["byd daily on monday", "byd daily quiet 22-7", "byd weekly at most 5 an hour"].map(refused),
    ...["byd even when nothing is new", "byd quiet 22-7 at 9", "byd at 9"].map(refused),
    ...["byd Asia/Shanghai", 'byd mentioning ""', "byd only withdrawn", "(byd)"].map(refused),
    ...["byd 无此词", `byd ${"无".repeat(1_000)}`, "byd or not milestones", ""].map(refused),
    ...["byd but not", "all but not all", "byd and"].map(refused),
  ],
} satisfies Record<Command["kind"], string[]>;

const states = {
  "nothing followed": [],
  followed: [
    subscription({ id: "sub_1", companies: ["byd"], language: "zh" }),
    subscription({ id: "sub_2", language: "zh", state: "paused", minGrade: "trade_press" }),
    subscription({ id: "sub_3", language: "zh", state: "needs_attention", delivery: "weekly" }),
  ],
};

function openDesk(followed: (typeof states)["followed"], role: "admin" | "member") {
  const { deps, state } = createStores();
  state.subscriptions = followed.map((one) => ({ ...one, channelId: channel.id }));
  const cited = [{ ...said, number: 1 }];
  const handle = createCommandHandler({
    ...deps,
    answer: async () => {
      const card: Card = {
        title: "回答",
        verdict: "是。",
        blocks: [],
        citations: cited,
        actions: [],
      };
      return { text: "", card: { ...card, language: "zh" }, citations: cited, abstained: false };
    },
    register: { ...deps.register, pledges: async () => [whole] },
    events: {
      get: async (id) => (id === "evt_0001" ? eventOf("pledge_changed") : null),
      list: async () => EventKind.options.map(eventOf),
    },
    readLink: async (url) => ({ ok: false, trouble: trouble("notRead", url, notRead("status")) }),
    reject: async () => ({
      ...{ ok: false, trouble: trouble("decidedAlready", "fbk_0001", "noted") },
    }),
    addSource: async (url) => ({
      ...{ kind: "added", name: "汽车日报", url, form: "feed", language: null },
      ...{ newest: ["今日新闻"], interval: "6 h", isKnown: false },
    }),
    sources: {
      ...deps.sources,
      list: async () =>
        (await deps.sources.list()).flatMap((one) => [
          { ...one, name: "汽车日报", lastSuccessAt: "2025-11-16T05:00:00.000Z" },
          { ...one, name: "汽车周报", state: "gone" as const, lastError: "无响应", failures: 3 },
        ]),
    },
  });
  const context: CommandContext = {
    ...{
      channel,
      author: null,
      authorId: null,
      isDirect: true,
      thread: "t1",
      threadId: null,
      nowAt,
    },
    ...{ role: async () => role, language: async () => "zh" },
  };
  return (text: string) => handle(parseCommand(text), context);
}

/** Names of the fields by which platforms are told what people see. */
const SHOWN = new Set(["text", "title", "label", "placeholder", "alt", "summary", "fallbackText"]);

/** What people see of a payload. */
function textsOf(value: unknown, key = ""): string[] {
  if (typeof value === "string") return SHOWN.has(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  if ("id" in value && value.id === "companies") {
    const { choices: _, ...field } = value as { choices?: unknown };
    return Object.entries(field).flatMap(([name, inner]) => textsOf(inner, name));
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, Array.isArray(value) ? key : name),
  );
}

const COMMANDS = [...COMMAND_WORDS.keys(), "check"]
  .filter((word) => /^[a-z]{3,}$/.test(word))
  .join("|");
/** What is no word of ours: what is typed, names that are the same in all languages, ids and addresses. */
const FOREIGN = [
  /https?:\/\/[^\s|>]+/g,
  new RegExp(`(?:/pledges|pledgewatch|\\b(?:${COMMANDS}))\\b(?![A-Z])[^。；：）\n]*`, "g"),
  /\b(?:evt|sub|fbk|chn)[_ˍ]\w+|\bp[12]\b(?:-\d+)?/g,
  /\b(?:Pledgewatch|English|HTTP|UTC|CO2)\b|\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+|\d{4}-\d\d-\d\dT[\d:]+Z/g,
  /\/invite|\byear=/g,
  // Cities are searched by their English names.
  /如Shanghai/g,
  // What was typed, or is to be.
  /“[^”]*”/g,
];
const englishIn = (text: string): string[] =>
  FOREIGN.reduce((rest, one) => rest.replaceAll(one, " "), text).match(/[A-Za-z]{2,}/g) ?? [];

function expectChinese(view: unknown): void {
  const texts = textsOf(view);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => englishIn(text).length > 0)).toEqual([]);
}

/** A card in the renderings of both platforms. */
function expectCardChinese(card: Card): void {
  expectChinese(renderInSlack(withForm(card)));
  expectChinese(renderInTeams(card, "view"));
  expectChinese(renderInTeams(card, "alert"));
}

describe("a view in Chinese has no English word of ours", () => {
  const texts = Object.values(TYPED).flat();
  for (const [state, followed] of Object.entries(states))
    for (const role of ["admin", "member"] as const)
      it(`of any command, ${state}, for a ${role}`, async () => {
        const say = openDesk(followed, role);
        for (const text of texts) expectCardChinese(await say(text));
      });

  it("of any refusal", () => {
    const told = TYPED.unclear.flatMap((text) => {
      const command = parseCommand(text);
      return command.kind === "unclear" ? command.troubles.map(({ says }) => says) : [text];
    });
    const elsewhere = ELSEWHERE.map(({ says }) => says);
    const all = Object.keys(wordsOf("zh").trouble);
    expect([...new Set([...told, ...elsewhere])].toSorted()).toEqual(all.toSorted());
    expect(ELSEWHERE.flatMap((one) => englishIn(sayRefused({ troubles: [one] }, "zh")))).toEqual(
      [],
    );
  });

  it("of App Home", async () => {
    for (const followed of Object.values(states))
      expectChinese(renderHome(await openDesk(followed, "admin")("home")));
  });

  it("of alerts, a pledge with its chart, and the welcome", () => {
    for (const kind of EventKind.options)
      expectCardChinese(renderEventCard(eventOf(kind), [], "zh"));
    expectCardChinese(renderPledge(whole, "zh"));
    for (const followed of Object.values(states)) expectCardChinese(renderWelcome(followed, "zh"));
  });

  it("of the form, new or not, with what it cannot show and what is wrong in it", () => {
    const form = {
      ...newForm({ timeZone: "Asia/Shanghai", language: "zh" }),
      ...{ companies: ["byd"], kept: "提及“电池”" },
    };
    for (const subscriptionId of [null, "sub_1"]) {
      const memory = { channelId: "C1", channelName: null, subscriptionId, isHome: false };
      expectChinese(renderSlackForm(form, memory));
      for (const where of ["dialog", "chat"] as const)
        expectChinese(renderTeamsForm(form, { where, subscriptionId }));
    }
    const wrong = {
      ...{ companies: ["无"], kinds: ["无"], metrics: ["无"], regions: ["无"], delivery: "weekly" },
      ...{ at: "无", weekday: "9", timeZone: "无", quietFrom: "1:00", quietTo: "无" },
      ...{ minGrade: "无", language: "zh" },
    };
    for (const fields of [wrong, { ...wrong, quietTo: "1:00", delivery: "无" }]) {
      const outcome = formToSubscribe(fields, null);
      const messages = outcome.ok ? [] : outcome.problems.map(({ message }) => message);
      expect(messages.length).toBeGreaterThan(4);
      expect(messages.flatMap(englishIn)).toEqual([]);
    }
  });

  it("of what asks how an answer or an alert is wrong", async () => {
    expectChinese(renderFeedback("比亚迪的目标是什么？", "zh"));
    const opened: unknown[] = [];
    const client = { views: { open: async (view: unknown) => void opened.push(view) } };
    const memory = { channelId: "C1", threadTs: null, eventId: "evt_0001" };
    const label = wordsOf("zh").event.wrong;
    await openWrong(client as never, { triggerId: "1", label }, memory);
    expectChinese(opened);
  });
});

/** Stands for whatever a word is said of, and is shown as a figure. */
const anything: unknown = new Proxy(() => undefined, {
  apply: () => anything,
  get(_, key) {
    if (key === Symbol.toPrimitive || key === "toString") return () => "2";
    if (key === Symbol.iterator) return [anything, anything].values.bind([anything, anything]);
    return anything;
  },
});

/** Names that are looked up by what they are given. */
const LOOKED_UP = new Set([
  ...["company", "followed", "metric", "region", "title", "day", "time"],
  ...["trouble.notRead", "trouble.whyNotRead", "trouble.decidedAlready"],
]);

function wordsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") {
    if (LOOKED_UP.has(path)) return [];
    const made: unknown = value(anything, anything, anything, anything);
    return typeof made === "string" ? [{ path, text: made }] : wordsIn(made, path);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    wordsIn(inner, path === "" ? name : `${path}.${name}`),
  );
}

describe("each word of messages", () => {
  const english = new Map(wordsIn(wordsOf("en"), "").map(({ path, text }) => [path, text]));
  it.each(wordsIn(wordsOf("zh"), ""))(
    "$path is Chinese where the other is English",
    ({ path, text }) => {
      expect(englishIn(text)).toEqual([]);
      // Commands are named alike.
      const isTold = englishIn(english.get(path) ?? "").length > 0;
      if (isTold) expect(text).toMatch(/\p{Script=Han}|[（），；：]/u);
    },
  );
});
