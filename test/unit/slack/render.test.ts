import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderForm } from "../../../adapters/slack/form-view.ts";
import { renderHome } from "../../../adapters/slack/home-view.ts";
import { renderFeedback } from "../../../adapters/slack/on-feedback.ts";
import { renderAnswer, renderMessage } from "../../../adapters/slack/render.ts";
import { withForm } from "../../../adapters/slack/reply.ts";
import type { Card } from "../../../src/chat/card.ts";
import { renderDigest } from "../../../src/chat/cards/digest-card.ts";
import { renderEventCard } from "../../../src/chat/cards/event-card.ts";
import { renderHelp } from "../../../src/chat/cards/help-card.ts";
import { toNotice } from "../../../src/chat/cards/notice.ts";
import { renderPledge } from "../../../src/chat/cards/pledge-card.ts";
import { renderWelcome } from "../../../src/chat/cards/welcome-card.ts";
import { newForm } from "../../../src/chat/subscribe/subscribe-form.ts";
import { anyAlert, anyCard, everything } from "../../support/cards.ts";
import { findBrokenRules, textsOf } from "../../support/slack-rules.ts";
import { event, evidence, milestone, pledge } from "../chat/support/views.ts";

const charted = pledge({
  ...{ metric: "renewable-energy", amount: 80, unit: "%", targetYear: 2025, delivery: "on_track" },
  milestones: [2022, 2023].map((year) =>
    milestone({
      ...{ id: `m${year}`, metric: "renewable-energy", relation: "progress", year },
      ...{ amount: year - 1_983, unit: "%" },
    }),
  ),
});
const digest = renderDigest({
  title: "Digest, 2026-01-14 to 2026-01-15",
  events: [
    event(),
    event({ id: "evt_0002", kind: "milestone", pledge: null, milestone: milestone() }),
  ],
  standing: 12,
});
const rival = { ...milestone(), sources: [evidence({ publisher: "Herald" })] };
const disputed = event({
  kind: "milestone",
  pledge: null,
  milestone: milestone({ contradicts: [rival] }),
});
const unclear: Card = {
  ...toNotice("Not understood", "I know no company “bwm”."),
  actions: ["subscribe bmw", "subscribe byd"].map((command) => ({
    ...{ label: "Try", command, style: "default" },
  })),
};
const hostile: Card = {
  title: "<!channel> *free* `cars` :tada:",
  verdict: "> <@U01ALICE> see <https://evil.example|bmw.com> & more\u202e",
  blocks: [{ kind: "context", text: "by <#C01GEN> ~nobody~ _ever_" }],
  citations: [],
  actions: [],
};

describe("cards as Slack's blocks", () => {
  it.each([
    ["everything", renderAnswer(everything)],
    ["alert", renderMessage(renderEventCard(event(), ["Herald", "Wire"]))],
    ["alert-chinese", renderMessage(renderEventCard(event(), [], "zh"))],
    ["alert-disputed", renderMessage(renderEventCard(disputed))],
    [
      "alert-silence",
      renderMessage(renderEventCard(event({ kind: "pledge_due", evidence: null }))),
    ],
    ["digest", renderMessage(digest)],
    ["help", renderAnswer(renderHelp())],
    ["pledge-chinese", renderAnswer(renderPledge(charted, "zh"))],
    ["welcome-chinese", renderMessage(renderWelcome([], "zh"))],
    ["welcome", renderMessage(renderWelcome([]))],
    ["unclear", renderAnswer(unclear)],
    ["hostile", renderMessage(hostile)],
  ])("renders %s as the golden file has it", async (name, rendered) => {
    for (const message of [rendered].flat()) expect(findBrokenRules(message)).toEqual([]);
    await expect(`${JSON.stringify(rendered, null, 2)}\n`).toMatchFileSnapshot(
      `../../golden/slack/${name}.json`,
    );
  });

  it.each([
    [
      "form-chinese",
      renderForm(
        { ...newForm({ timeZone: "Asia/Shanghai", language: "zh" }), companies: ["byd"] },
        { channelId: "C1", channelName: null, subscriptionId: null, isHome: false },
      ),
    ],
    ["home-chinese", renderHome(renderWelcome([], "zh"))],
  ])("renders the view %s as the golden file has it", async (name, view) => {
    await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(
      `../../golden/slack/${name}.json`,
    );
  });

  it("tells an alert in three lines, with its quote behind a button", () => {
    const { blocks } = renderMessage(renderEventCard(event()));
    expect(blocks.map(({ type }) => type)).toEqual(["section", "actions"]);
    const [text = ""] = textsOf(blocks).mrkdwn;
    expect(text.split("\n")).toHaveLength(3);
    expect(text).not.toContain("BMW is aiming");
    expect(textsOf(blocks).plain).toContain("Evidence");
  });

  it("splits a long answer, and says how much is left where it is too long even so", () => {
    const list = (count: number): Card => ({
      ...toNotice("Pledges", "All of them:"),
      blocks: [
        {
          kind: "list",
          items: Array.from({ length: count }, (_, index) => `pledge ${index} ${"x".repeat(90)}`),
        },
      ],
    });
    const whole = renderAnswer(list(200));
    expect(whole.length).toBeGreaterThan(1);
    expect(JSON.stringify(whole)).toContain("pledge 199 ");
    expect(JSON.stringify(whole)).not.toContain("not shown");
    const cut = renderAnswer(list(2_000));
    const shown = cut.flatMap(({ blocks }) =>
      textsOf(blocks)
        .plain.join("\n")
        .match(/pledge \d+/g),
    );
    expect(textsOf(cut.at(-1)?.blocks ?? []).mrkdwn).toEqual([
      `${2_000 - shown.length} more lines are not shown.`,
    ]);
    expect(renderMessage(list(2_000)).blocks.length).toBeLessThanOrEqual(50);
  });

  it("says in Chinese what it adds to a card in Chinese", () => {
    const items = Array.from({ length: 2_000 }, (_, index) => `承诺${index} ${"一".repeat(90)}`);
    const long: Card = {
      ...{ ...toNotice("承诺", "全部："), language: "zh" },
      blocks: [{ kind: "list", items }],
    };
    const parts = renderAnswer(long);
    expect(textsOf(parts.at(-1)?.blocks ?? []).mrkdwn).toEqual([
      expect.stringMatching(/^另有\d+行未显示。$/),
    ]);
    expect(parts[1]?.text).toBe("承诺（续2）");
    const offer: Card = {
      ...long,
      actions: [{ label: "关注", command: "subscribe bmw", style: "primary" }],
    };
    expect(withForm(offer).actions.map(({ label }) => label)).toEqual(["关注", "选择…"]);
    expect(JSON.stringify(renderFeedback("北汽的目标？", "zh"))).toMatch(/回答得好.*回答有误/);
  });

  it.each([
    [1_200, true],
    [2_980, false],
  ])("links an alert and a citation with an address of %i characters: %s", (chars, isLinked) => {
    const url = `https://news.example/${"a".repeat(chars - "https://news.example/".length)}`;
    const alert = event({ evidence: evidence({ url }) });
    const cited = { number: 1, ...evidence({ url, quote: "q".repeat(600) }) };
    const messages = [
      renderMessage(renderEventCard(alert)),
      ...renderAnswer({ ...toNotice("Answer", "With a source. [1]"), citations: [cited] }),
    ];
    for (const message of messages) {
      expect(findBrokenRules(message)).toEqual([]);
      const said = textsOf(message.blocks).mrkdwn.join("\n");
      expect(said.includes(`<${url}|`)).toBe(isLinked);
      expect(said).toContain("Motor Daily");
    }
  });

  it("keeps to Slack's limits whatever the alert", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyAlert, (card) => {
        expect(findBrokenRules(renderMessage(card))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps to Slack's limits whatever the card", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        for (const message of [renderMessage(card), ...renderAnswer(card)])
          expect(findBrokenRules(message)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("leaves nothing of untrusted text that Slack would act on", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        for (const { text, blocks } of [renderMessage(card), ...renderAnswer(card)]) {
          const { mrkdwn: texts, plain } = textsOf(blocks);
          // The only thing between angle brackets is a link of ours to the web.
          const mrkdwn = texts.map((one) =>
            one.replace(/<https?:\/\/[^<>|\s]+\|([^<>|]+)>/g, "$1"),
          );
          for (const one of [text, ...mrkdwn]) {
            expect(one).not.toMatch(/[<>]/);
            expect(one).not.toMatch(/&(?!amp;|lt;|gt;)/);
          }
          for (const shown of mrkdwn) {
            const one = shown.replace(/^```\n[^`]+\n```$/gm, "");
            expect(one).not.toMatch(/[`~]/);
            expect(one).not.toMatch(/^&gt;/m);
            // Bold is whole lines or names of ours: stars come in pairs.
            expect(one.split("*").length % 2).toBe(1);
          }
          for (const one of [text, ...mrkdwn, ...plain])
            expect(one.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
      { numRuns: 50 },
    );
  });
});
