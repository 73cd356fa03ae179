import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkTokens, SCOPES } from "../../../adapters/slack/check-tokens.ts";
import { REDIRECT_PATH } from "../../../adapters/slack/install-exchange.ts";
import { createLog } from "../../../src/cli/log.ts";
import { type SlackApi, startSlackApi } from "../../support/slack-api.ts";

const BOT_TOKEN = "xoxb-1-secret-of-a-test";
const APP_TOKEN = "xapp-1-secret-of-a-test";

describe("the tokens of Slack", () => {
  let api: SlackApi;
  const logged: string[] = [];
  const log = createLog("debug", { err: (text) => logged.push(text) });
  const check = (granted: readonly string[]) => {
    api.answers["auth.test"] = { team_id: "T01TEST", team: "Test", user_id: "U0BOT" };
    api.headers["auth.test"] = { "x-oauth-scopes": granted.join(",") };
    const transport = { kind: "socket" as const, appToken: APP_TOKEN };
    return checkTokens({ botToken: BOT_TOKEN, transport, slackApiUrl: api.url }, { log });
  };
  beforeAll(async () => {
    api = await startSlackApi();
  });
  beforeEach(() => {
    api.faults.length = 0;
    api.answers["apps.connections.open"] = { url: "ws://127.0.0.1:1" };
  });
  afterAll(async () => {
    await api?.stop();
    expect(logged.join()).not.toContain("secret-of-a-test");
  });

  it("are whole with the scopes of the manifest", async () => {
    const manifest = parse(
      readFileSync(new URL("../../../slack/manifest.yaml", import.meta.url), "utf8"),
    );
    const { bot } = manifest.oauth_config.scopes;
    expect(Object.keys(SCOPES).toSorted()).toEqual(bot.toSorted());
    expect(await check(bot)).toEqual({ workspace: "Test", missing: [] });
  });

  it("are asked for by a manifest that many workspaces can install too", () => {
    const text = readFileSync(new URL("../../../slack/manifest.yaml", import.meta.url), "utf8");
    expect(parse(text).oauth_config.redirect_urls).toBeUndefined();
    const { oauth_config } = parse(text.replaceAll("#many: ", ""));
    expect(oauth_config.redirect_urls).toEqual([`https://YOUR.HOST${REDIRECT_PATH}`]);
  });

  it("lack scopes, each with what does not work without it", async () => {
    const granted = Object.keys(SCOPES).filter((scope) => scope !== "im:history");
    expect(await check(granted)).toEqual({
      workspace: "Test",
      missing: [{ scope: "im:history", without: "it hears no direct message" }],
    });
  });

  it.each([
    ["auth.test", /refuses SLACK_BOT_TOKEN/],
    ["apps.connections.open", /SLACK_APP_TOKEN/],
  ])("are refused at %s with what to do", async (method, message) => {
    api.faults.push({ method, fault: { kind: "error", error: "invalid_auth" } });
    await expect(check([])).rejects.toThrow(message);
  });
});
