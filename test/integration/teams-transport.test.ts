import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Activity } from "../../adapters/teams/activity.ts";
import { createTeamsPort } from "../../adapters/teams/port.ts";
import { type TeamsReference, toChannelRef } from "../../adapters/teams/reference.ts";
import { createSdkTransport } from "../../adapters/teams/sdk-transport.ts";
import { createWebServer, type WebServer } from "../../adapters/web/server.ts";
import { toNotice } from "../../src/chat/cards/notice.ts";
import { silentLog } from "../support/silent-log.ts";
import {
  APP_ID,
  STAND_IN_CREDENTIALS,
  startTeamsStandIn,
  TENANT,
  type TeamsFault,
  type TeamsStandIn,
} from "../support/teams-stand-in.ts";

const OTHER_TENANT = "33333333-3333-4333-8333-333333333333";
const now = () => Math.floor(Date.now() / 1_000);

describe("the door of Teams", () => {
  let standIn: TeamsStandIn;
  let server: WebServer;
  let taken: Activity[];
  beforeAll(async () => {
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
    transport.onActivity(async (activity) => {
      taken.push(activity);
      return { status: 200, body: { said: activity.name } };
    });
    const route = { path: "/api/messages", body: "json" as const, handle: transport.handle };
    server = await createWebServer({
      port: 0,
      ready: async () => ({ ok: true, detail: "" }),
      routes: [route],
    });
  });
  beforeEach(() => {
    taken = [];
  });
  afterAll(async () => {
    await server.close();
    await standIn.close();
  });
  const activity = (change: object = {}) => ({
    ...{ type: "message", id: "1", channelId: "msteams", serviceUrl: standIn.url, text: "help" },
    ...{ from: { id: "29:alice" }, recipient: { id: `28:${APP_ID}` } },
    conversation: { id: "a:1", conversationType: "personal", tenantId: TENANT },
    ...change,
  });
  const knock = async (authorization: string | null, body: unknown = activity()) => {
    const response = await fetch(`${server.url}/api/messages`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(authorization === null ? {} : { authorization }),
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };

  it("lets in what Teams has signed for this app, and acknowledges it", async () => {
    expect(await knock(standIn.authorize())).toEqual({ status: 200, text: "" });
    await expect.poll(() => taken.map(({ text }) => text)).toEqual(["help"]);
  });

  it("answers an invoke with what its handler gives", async () => {
    const invoke = activity({ type: "invoke", name: "task/fetch" });
    expect(await knock(standIn.authorize(), invoke)).toEqual({
      status: 200,
      text: '{"said":"task/fetch"}',
    });
  });

  it.each([
    ["no token", () => null],
    ["a token that is none", () => "Bearer x.y.z"],
    ["a forged signature", () => standIn.authorize({}, { isForged: true })],
    ["an expired token", () => standIn.authorize({ nbf: now() - 9_000, exp: now() - 3_600 })],
    ["a token for another app", () => standIn.authorize({ aud: OTHER_TENANT })],
    ["a token of another issuer", () => standIn.authorize({ iss: "https://evil.example" })],
    [
      "a token for another service",
      () => standIn.authorize({ serviceurl: "https://evil.example" }),
    ],
    ["another scheme", () => standIn.authorize().replace("Bearer", "Basic")],
  ])("refuses %s with 401, and says nothing of why", async (_, authorization) => {
    expect(await knock(authorization())).toEqual({ status: 401, text: "" });
    expect(taken).toEqual([]);
  });

  it.each([
    ["another tenant", { conversation: { id: "a:1", tenantId: OTHER_TENANT } }, 403],
    ["no tenant", { conversation: { id: "a:1" } }, 403],
    ["another channel of the Bot Framework", { channelId: "directline" }, 400],
    ["a service that is no address", { serviceUrl: "" }, 400],
    ["no service", { serviceUrl: undefined }, 400],
    ["no conversation", { conversation: undefined }, 400],
  ])("refuses %s", async (_, change, status) => {
    expect(await knock(standIn.authorize(), activity(change))).toEqual({ status, text: "" });
    expect(taken).toEqual([]);
  });
});

describe("posts through the SDK's own client", () => {
  let standIn: TeamsStandIn;
  const signal = new AbortController().signal;
  const open = () => {
    const transport = createSdkTransport({
      ...{ appId: APP_ID, credentials: STAND_IN_CREDENTIALS, allowTenants: [], log: silentLog },
      endpoints: standIn.endpoints,
    });
    const reference: TeamsReference = {
      ...{ serviceUrl: standIn.url, tenantId: TENANT, conversationId: "19:x@thread.tacv2" },
      ...{
        conversationType: "channel",
        botId: `28:${APP_ID}`,
        teamId: "19:team",
        userId: null,
        userAadId: null,
      },
    };
    return { port: createTeamsPort(transport), reference };
  };
  const card = toNotice("A title", "and a line");
  beforeAll(async () => {
    standIn = await startTeamsStandIn();
  });
  beforeEach(() => {
    standIn.arrived.length = 0;
    standIn.requests.length = 0;
  });
  afterAll(() => standIn.close());

  it.each<[TeamsFault, object]>([
    [{ status: 412 }, { kind: "retry", reason: "server" }],
    [
      { status: 429, retryAfterSeconds: 3 },
      { kind: "retry", reason: "rate_limited", retryAfterMs: 3_000 },
    ],
    [{ status: 502 }, { kind: "retry", reason: "server" }],
    [
      { status: 504, isTaken: true },
      { kind: "retry", reason: "server" },
    ],
    [{ status: 403 }, { kind: "rejected", reason: "forbidden" }],
    [{ status: 404 }, { kind: "rejected", reason: "not_found" }],
    [{ status: 413 }, { kind: "rejected", reason: "invalid" }],
    [{ status: 401 }, { kind: "rejected", reason: "auth" }],
  ])("tells of %o once, and leaves trying again to the deliverer", async (fault, outcome) => {
    const { port, reference } = open();
    standIn.faults.push(fault);
    expect(
      await port.post(toChannelRef(reference), card, { idempotencyKey: "k", signal }),
    ).toMatchObject(outcome);
    expect(standIn.requests).toHaveLength(1);
  });

  it("tells that nobody knows where no answer comes", async () => {
    const { port, reference } = open();
    standIn.faults.push({ status: 0, isSilent: true });
    const cut = new AbortController();
    const posting = port.post(toChannelRef(reference), card, {
      idempotencyKey: "k",
      signal: cut.signal,
    });
    await expect.poll(() => standIn.requests.length).toBe(1);
    cut.abort();
    expect(await posting).toMatchObject({ kind: "retry", reason: "network" });
    const gone = { ...reference, serviceUrl: "http://127.0.0.1:9" };
    expect(
      await port.post(toChannelRef(gone), card, { idempotencyKey: "k2", signal }),
    ).toMatchObject({ kind: "retry", reason: "network" });
  });

  it("opens the chat of a person once, and writes there", async () => {
    const { port, reference } = open();
    const person = toChannelRef({
      ...reference,
      conversationType: "personal",
      conversationId: null,
      userId: "29:bob",
      userAadId: "bob",
    });
    expect(person.externalId).toBe("person:bob");
    for (const idempotencyKey of ["k1", "k2"])
      expect(await port.post(person, card, { idempotencyKey, signal })).toMatchObject({
        kind: "sent",
      });
    expect(standIn.requests.map(({ path }) => path.startsWith("/v3/conversations/a:"))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("writes into the thread of a message of a channel", async () => {
    const { port, reference } = open();
    const channel = toChannelRef(reference);
    const thread = { channel, messageId: "m9" };
    await port.post(channel, card, { idempotencyKey: "k", thread, signal });
    expect(standIn.arrived[0]?.conversationId).toBe("19:x@thread.tacv2;messageid=m9");
  });

  it("refuses a place whose reference is of another version", async () => {
    const { port, reference } = open();
    const channel = { ...toChannelRef(reference), reference: { old: true } };
    expect(await port.post(channel, card, { idempotencyKey: "k", signal })).toEqual({
      kind: "rejected",
      reason: "not_found",
    });
  });
});
