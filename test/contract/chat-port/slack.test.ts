import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClients } from "../../../adapters/slack/clients.ts";
import { createSlackPort } from "../../../adapters/slack/port.ts";
import type { ChannelRef, ChatPort } from "../../../src/chat/port.ts";
import { createLog } from "../../../src/cli/log.ts";
import { everything } from "../../support/cards.ts";
import { type SlackApi, type SlackFault, startSlackApi } from "../../support/slack-api.ts";
import { textsOf } from "../../support/slack-rules.ts";
import { describeChatPort } from "./suite.ts";

const TOKEN = "xoxb-1-secret-of-a-test";
const channel: ChannelRef = {
  ...{ platform: "slack", workspaceId: "T1", externalId: "C1", reference: null },
};

let api: SlackApi;
let logged: string[];
beforeEach(async () => {
  api = await startSlackApi();
  logged = [];
});
afterEach(() => api.stop());

function openPort(token: string | null = TOKEN): ChatPort {
  const log = createLog("debug", { err: (text) => logged.push(text) });
  const clients = createClients(async () => token, { slackApiUrl: api.url, log });
  return createSlackPort({ clients, log });
}

describeChatPort("Slack", async () => ({
  port: openPort(),
  channel,
  shown: () =>
    api.messages.map(({ blocks }) => {
      const { mrkdwn, plain } = textsOf(blocks);
      return [...plain, ...mrkdwn].join("\n");
    }),
}));

describe("Slack's answers", () => {
  const signal = new AbortController().signal;
  const post = (port = openPort()) =>
    port.post(channel, everything, { idempotencyKey: "key-1", signal });
  const fail = (fault: SlackFault) => api.faults.push({ method: "chat.postMessage", fault });
  const limited = { kind: "retry", reason: "rate_limited", scope: "channel" };

  it.each<[string, SlackFault, object]>([
    [
      "429 with a wait",
      { kind: "status", status: 429, headers: { "Retry-After": "7" } },
      { ...limited, retryAfterMs: 7_000 },
    ],
    [
      "ratelimited in a 200",
      { kind: "error", error: "ratelimited" },
      { ...limited, retryAfterMs: null },
    ],
    ["channel_not_found", { kind: "error", error: "channel_not_found" }, rejected("not_found")],
    ["not_in_channel", { kind: "error", error: "not_in_channel" }, rejected("forbidden")],
    ["is_archived", { kind: "error", error: "is_archived" }, rejected("forbidden")],
    ["token_revoked", { kind: "error", error: "token_revoked" }, rejected("auth")],
    ["invalid_blocks", { kind: "error", error: "invalid_blocks" }, rejected("invalid")],
    ["an error of tomorrow", { kind: "error", error: "new_trouble" }, retry("server", null)],
    ["500", { kind: "status", status: 500 }, retry("server", null)],
    [
      "503 with a wait",
      { kind: "status", status: 503, headers: { "Retry-After": "3" } },
      retry("server", 3_000),
    ],
  ])("tells what %s means, after one try", async (_, fault, outcome) => {
    fail(fault);
    expect(await post()).toEqual(outcome);
    expect(api.messages).toEqual([]);
    expect(api.calls).toHaveLength(1);
    expect(logged.join()).not.toContain(TOKEN);
  });

  it("finds a message whose answer did not come, from a process that knows nothing of it", async () => {
    fail({ kind: "no_answer" });
    expect(await post()).toEqual(retry("network", null));
    expect(api.messages).toHaveLength(1);
    const found = await openPort().find(channel, "key-1", { signal, maxAgeMs: null });
    expect(found).toEqual(sent(api.messages[0]));
  });

  it("finds a message on a later page", async () => {
    api.pageMessages = 3;
    const port = openPort();
    await post(port);
    for (let index = 0; index < 7; index += 1)
      await port.post(channel, everything, { idempotencyKey: `other-${index}`, signal });
    const found = await openPort().find(channel, "key-1", { signal, maxAgeMs: null });
    expect(found).toEqual(sent(api.messages[0]));
  });

  it("looks no further back than a message can stand, and not in threads", async () => {
    const port = openPort();
    await post(port);
    const [old] = api.messages;
    if (old) old.ts = String(Date.now() / 1_000 - 7_200);
    const look = (maxAgeMs: number | null) =>
      openPort().find(channel, "key-1", { signal, maxAgeMs });
    expect(await look(3_600_000)).toBeNull();
    expect(await look(3 * 3_600_000)).toEqual(sent(old));
    expect(await look(null)).toEqual(sent(old));
    expect(api.calls.map(({ method }) => method)).not.toContain("conversations.replies");
  });

  it("finds what stands in a thread, and what does not", async () => {
    const port = openPort();
    const first = await post(port);
    if (first.kind !== "sent") throw new Error("not sent");
    const thread = first.message;
    await port.post(channel, everything, { idempotencyKey: "key-2", thread, signal });
    const look = (key: string, at = {}) =>
      openPort().find(channel, key, { signal, maxAgeMs: null, ...at });
    expect(await look("key-2", { thread })).toEqual(sent(api.messages[1]));
    expect(await look("key-3", { thread })).toBeNull();
    expect(await look("key-2")).toBeNull();
  });

  it("ends the wait for an answer, and finds later what Slack had taken", async () => {
    fail({ kind: "silence" });
    const patience = new AbortController();
    const posting = openPort().post(channel, everything, {
      ...{ idempotencyKey: "key-1", signal: patience.signal },
    });
    await expect.poll(() => api.messages.length).toBe(1);
    patience.abort();
    expect(await posting).toEqual(retry("network", null));
    const found = await openPort().find(channel, "key-1", { signal, maxAgeMs: 60_000 });
    expect(found).toEqual(sent(api.messages[0]));
  });

  describe("holds back", () => {
    const tooFast: SlackFault = { kind: "status", status: 429, headers: { "Retry-After": "7" } };
    const other = { ...channel, externalId: "C2" };
    const postTo = (port: ChatPort, to: ChannelRef) => {
      fail(tooFast);
      return port.post(to, everything, { idempotencyKey: `to-${to.externalId}`, signal });
    };

    it("the workspace where a second channel is slowed down while the first one waits", async () => {
      const port = openPort();
      expect(await postTo(port, channel)).toMatchObject({ scope: "channel" });
      expect(await postTo(port, channel)).toMatchObject({ scope: "channel" });
      expect(await postTo(port, other)).toMatchObject({ scope: "workspace", retryAfterMs: 7_000 });
      expect(await postTo(port, { ...other, workspaceId: "T2" })).toMatchObject({
        scope: "channel",
      });
    });

    it("the workspace for methods that have one limit for all of it", async () => {
      const port = openPort();
      const sent = await post(port);
      if (sent.kind !== "sent") throw new Error("not sent");
      api.faults.push({ method: "chat.update", fault: tooFast });
      const options = { idempotencyKey: "key-1", signal };
      expect(await port.update(sent.message, everything, options)).toEqual({
        ...{ kind: "retry", reason: "rate_limited", scope: "workspace", retryAfterMs: 7_000 },
      });
    });

    it("the workspace where Slack says that it posts too much", async () => {
      fail({ kind: "error", error: "message_limit_exceeded" });
      expect(await post()).toMatchObject({ reason: "rate_limited", scope: "workspace" });
    });
  });

  describe("to a look for a message", () => {
    const look = (port = openPort()) => port.find(channel, "key-1", { signal, maxAgeMs: null });
    const failLook = (fault: SlackFault) =>
      api.faults.push({ method: "conversations.history", fault });

    it.each<[string, SlackFault, number | null]>([
      ["500", { kind: "status", status: 500 }, null],
      ["an error of tomorrow", { kind: "error", error: "new_trouble" }, null],
      ["429", { kind: "status", status: 429, headers: { "Retry-After": "60" } }, 60_000],
    ])(
      "do not say with %s that nothing was posted, and are waited for",
      async (_, fault, waitMs) => {
        failLook(fault);
        expect(await look()).toEqual(retry("server", waitMs));
      },
    );

    it.each(["missing_scope", "not_in_channel", "channel_not_found", "token_revoked"])(
      "say with %s that nobody may look: one line in the log, and the message is posted",
      async (error) => {
        const port = openPort();
        failLook({ kind: "error", error });
        failLook({ kind: "error", error });
        expect(await look(port)).toBeNull();
        expect(await look(port)).toBeNull();
        expect(logged.filter((line) => line.includes("may stand twice"))).toHaveLength(1);
        expect(await post(port)).toMatchObject({ kind: "sent" });
      },
    );

    it("are asked for with a new token where the old one has ended", async () => {
      await post();
      const tokens = ["xoxb-0-old", TOKEN];
      const log = createLog("debug", { err: (text) => logged.push(text) });
      const clients = createClients(async () => tokens.shift() ?? TOKEN, {
        ...{ slackApiUrl: api.url, log },
      });
      failLook({ kind: "error", error: "token_expired" });
      expect(await look(createSlackPort({ clients, log }))).toEqual(sent(api.messages[0]));
    });
  });

  it("says of a workspace without the app that it is logged out", async () => {
    expect(await post(openPort(null))).toEqual(rejected("auth"));
    expect(api.calls).toEqual([]);
  });

  it("answers in a thread, and shows no previews of links", async () => {
    const port = openPort();
    const first = await post(port);
    if (first.kind !== "sent") throw new Error("not sent");
    const thread = first.message;
    await port.post(channel, everything, { idempotencyKey: "key-2", thread, signal });
    expect(api.messages[1]?.thread_ts).toBe(first.message.messageId);
    expect(api.calls[1]?.args).toMatchObject({ unfurl_links: "false", unfurl_media: "false" });
  });
});

function sent(message: { ts: string } | undefined) {
  return { kind: "sent", message: { channel, messageId: message?.ts } };
}
function rejected(reason: string) {
  return { kind: "rejected", reason };
}
function retry(reason: string, retryAfterMs: number | null) {
  return { kind: "retry", reason, retryAfterMs };
}
