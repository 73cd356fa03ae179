import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createMessageFinder } from "../../adapters/teams/graph.ts";
import { createLookUp } from "../../adapters/teams/look-up.ts";
import { createTeamsPort } from "../../adapters/teams/port.ts";
import { type TeamsReference, toChannelRef } from "../../adapters/teams/reference.ts";
import { createSdkTransport } from "../../adapters/teams/sdk-transport.ts";
import { toNotice } from "../../src/chat/cards/notice.ts";
import { silentLog } from "../support/silent-log.ts";
import {
  APP_ID,
  STAND_IN_CREDENTIALS,
  startTeamsStandIn,
  TENANT,
  type TeamsStandIn,
} from "../support/teams-stand-in.ts";

const CARD = toNotice("A title", "and a line");

describe("a post of Teams whose answer was lost", () => {
  let standIn: TeamsStandIn;
  let tenants: string[];
  const signal = new AbortController().signal;
  beforeAll(async () => {
    standIn = await startTeamsStandIn();
  });
  beforeEach(() => {
    standIn.arrived.length = 0;
    standIn.requests.length = 0;
    Object.assign(standIn, { graphAuthor: "app", graphPage: 50 });
    tenants = [];
  });
  afterAll(() => standIn.close());

  /** A process of its own each time: it remembers nothing. */
  const open = () => {
    const transport = createSdkTransport({
      ...{ appId: APP_ID, credentials: STAND_IN_CREDENTIALS, allowTenants: [], log: silentLog },
      endpoints: standIn.endpoints,
    });
    const find = createMessageFinder({
      ...{ appId: APP_ID, log: silentLog, baseUrl: `${standIn.url}/graph` },
      tokenFor: async (tenantId) => {
        tenants.push(tenantId);
        return "token-of-graph";
      },
    });
    return createTeamsPort(transport, { lookUp: createLookUp(find, transport) });
  };
  const FIND = { signal, maxAgeMs: null };
  const refer = (change: Partial<TeamsReference> = {}) =>
    toChannelRef({
      ...{ serviceUrl: standIn.url, tenantId: TENANT, conversationId: "19:x@thread.tacv2" },
      ...{ conversationType: "channel", botId: `28:${APP_ID}`, teamId: "19:team" },
      ...{ userId: null, userAadId: null },
      ...change,
    });
  const CHANNEL = () => refer();
  const GROUP_CHAT = () =>
    refer({ conversationType: "groupChat", conversationId: "19:g@thread.v2", teamId: null });

  it.each([
    ["a channel", CHANNEL],
    ["a group chat", GROUP_CHAT],
  ])("is found in %s by another process, by its key alone", async (_, place) => {
    const keys = ["k1", "k2", "k10"];
    for (const idempotencyKey of keys) await open().post(place(), CARD, { idempotencyKey, signal });
    expect(await open().find(place(), "k1", FIND)).toEqual({
      kind: "sent",
      message: { channel: place(), messageId: standIn.arrived[0]?.id },
    });
    expect(await open().find(place(), "k", FIND)).toBeNull();
    expect(await open().find(place(), "k100", FIND)).toBeNull();
    expect(tenants).toEqual([TENANT, TENANT, TENANT]);
    expect(standIn.requests.at(-1)?.authorization).toBe("Bearer token-of-graph");
  });

  it("is found on a later page", async () => {
    standIn.graphPage = 2;
    const port = open();
    for (const idempotencyKey of ["k1", "k2", "k3", "k4", "k5"])
      await port.post(CHANNEL(), CARD, { idempotencyKey, signal });
    expect(await open().find(CHANNEL(), "k1", FIND)).not.toBeNull();
  });

  it("is not taken for what a person copied", async () => {
    await open().post(CHANNEL(), CARD, { idempotencyKey: "k1", signal });
    standIn.graphAuthor = "person";
    expect(await open().find(CHANNEL(), "k1", FIND)).toBeNull();
  });

  it.each([401, 403, 404])(
    "is not looked for where Graph says %i: nobody consented",
    async (status) => {
      await open().post(CHANNEL(), CARD, { idempotencyKey: "k1", signal });
      standIn.graphFaults.push(status);
      expect(await open().find(CHANNEL(), "k1", FIND)).toBeNull();
    },
  );

  it.each([429, 500, 503])("is looked for later where Graph says %i", async (status) => {
    standIn.graphFaults.push(status);
    expect(await open().find(CHANNEL(), "k1", FIND)).toEqual({
      ...{ kind: "retry", reason: "server", retryAfterMs: null },
    });
  });

  it.each([429, 503])("is looked for after the wait that Graph tells with %i", async (status) => {
    standIn.graphFaults.push({ status, retryAfter: "37" });
    expect(await open().find(CHANNEL(), "k1", FIND)).toEqual({
      ...{ kind: "retry", reason: "server", retryAfterMs: 37_000 },
    });
  });

  it("names Graph where it is Graph that answers otherwise", async () => {
    standIn.graphFaults.push(503);
    const find = createMessageFinder({
      ...{ appId: APP_ID, log: silentLog, baseUrl: `${standIn.url}/graph` },
      tokenFor: async () => "token-of-graph",
    });
    const place = { kind: "chat", tenantId: TENANT, chatId: "19:g@thread.v2" } as const;
    await expect(find(place, "k1", signal)).rejects.toMatchObject({
      ...{ name: "TransportError", status: 503, message: "Graph answered 503" },
    });
  });

  it("is not looked for in a chat with one person, nor in a channel of an unknown team", async () => {
    const person = refer({ conversationType: "personal", conversationId: "a:1", userAadId: "bob" });
    expect(await open().find(person, "k1", FIND)).toBeNull();
    expect(await open().find(refer({ teamId: null }), "k1", FIND)).toBeNull();
    expect(tenants).toEqual([]);
  });
});
