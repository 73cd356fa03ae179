import { SocketModeReceiver } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSlackLogger, toClientOptions } from "../../adapters/slack/clients.ts";
import { type Connection, keepConnected } from "../../adapters/slack/connection.ts";
import { createLog } from "../../src/cli/log.ts";
import { type SlackApi, type SlackFault, startSlackApi } from "../support/slack-api.ts";
import { type SlackSocket, startSlackSocket } from "../support/slack-socket.ts";

const APP_TOKEN = "xapp-1-secret-of-a-test";
const PATIENCE = { timeout: 60_000 };

describe("the connection of Socket Mode", () => {
  let api: SlackApi;
  let socket: SlackSocket;
  let logged: string[];
  let connection: Connection;
  beforeEach(async () => {
    [api, socket] = await Promise.all([startSlackApi(), startSlackSocket()]);
    api.answers["apps.connections.open"] = { url: socket.url };
    logged = [];
    const log = createLog("info", { err: (text) => logged.push(text) });
    const { client } = new SocketModeReceiver({
      ...{ appToken: APP_TOKEN, autoReconnectEnabled: false, logger: createSlackLogger(log) },
      installerOptions: { clientOptions: toClientOptions({ slackApiUrl: api.url, log }) },
    });
    connection = keepConnected(client, { log, firstWaitMs: 1 });
  });
  afterEach(async () => {
    await connection.close();
    await Promise.all([api.stop(), socket.stop()]);
    expect(logged.join()).not.toContain(APP_TOKEN);
  });

  const opens = () => api.calls.filter(({ method }) => method === "apps.connections.open").length;
  const told = (text: string) => logged.filter((line) => line.includes(text)).length;
  const fail = (times: number, fault: SlackFault = { kind: "status", status: 503 }) => {
    for (let index = 0; index < times; index += 1)
      api.faults.push({ method: "apps.connections.open", fault });
  };

  it("stands again when Slack ends it, and says nothing of that", async () => {
    await connection.open();
    expect(connection.trouble()).toBeNull();
    socket.hangUp();
    await expect.poll(() => socket.count() === 1 && opens() === 2, PATIENCE).toBe(true);
    await expect.poll(() => connection.trouble(), PATIENCE).toBeNull();
    expect(told("status.slack.com")).toBe(0);
  });

  it.each([
    ["answers with errors", { kind: "status", status: 503 }],
    ["breaks every call off", { kind: "no_answer" }],
    ["refuses the token for a while", { kind: "status", status: 401 }],
  ] as [string, SlackFault][])(
    "says once what to do while Slack %s, and when it stands again",
    async (_, fault) => {
      await connection.open();
      fail(1_000, fault);
      socket.hangUp();
      await expect.poll(opens, PATIENCE).toBeGreaterThan(4);
      expect(connection.trouble()).toContain("not connected since");
      api.faults.length = 0;
      await expect.poll(() => connection.trouble(), PATIENCE).toBeNull();
      expect(socket.count()).toBe(1);
      expect(told("status.slack.com")).toBe(1);
      expect(told("connected again")).toBe(1);
    },
  );

  it("says to who starts the bot that Slack is away, or refuses the token", async () => {
    fail(1);
    await expect(connection.open()).rejects.toThrow("Slack does not answer");
    const fault = { kind: "error" as const, error: "invalid_auth" };
    api.faults.push({ method: "apps.connections.open", fault });
    await expect(connection.open()).rejects.toThrow("SLACK_APP_TOKEN");
  });

  it("tries no more when it is closed", async () => {
    await connection.open();
    fail(1_000);
    socket.hangUp();
    await expect.poll(opens, PATIENCE).toBeGreaterThan(2);
    await connection.close();
    const before = opens();
    await expect.poll(() => socket.count(), PATIENCE).toBe(0);
    expect(opens() - before).toBeLessThanOrEqual(1);
  });
});
