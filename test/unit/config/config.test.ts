import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig, renderEnvExample, VARIABLES } from "../../../src/config.ts";
import { UserError } from "../../../src/shared/user-error.ts";

const TENANT = "22222222-2222-4222-8222-222222222222";
const KEY = Buffer.alloc(32, 7).toString("base64");
const APP = "11111111-1111-4111-8111-111111111111";

describe("parseConfig", () => {
  it("needs nothing", () => {
    expect(parseConfig({})).toEqual({
      dataDir: "./data",
      databaseUrl: null,
      redisUrl: null,
      port: null,
      publicUrl: null,
      keyring: null,
      logLevel: null,
      logFormat: null,
      contact: null,
      allowAddresses: [],
      subscribeBy: "anyone",
      languageModel: null,
      slack: null,
      teams: null,
    });
  });

  it("takes an empty value as not set", () => {
    expect(parseConfig({ PORT: "", DATABASE_URL: "", PLEDGEWATCH_DATA: "" })).toEqual(
      parseConfig({}),
    );
  });

  it("takes every example as right", () => {
    const env = Object.fromEntries(VARIABLES.map(({ name, example }) => [name, example]));
    expect(parseConfig(env)).toMatchObject({
      port: 3000,
      allowAddresses: ["intranet.example.org", "10.0.0.5:8080"],
      languageModel: { url: "http://localhost:11434/v1", model: "qwen3:8b", key: "secret" },
      teams: { kind: "app", secret: { kind: "certificate" }, allowTenants: [TENANT] },
    });
  });

  it.each([
    ["PORT", "70000"],
    ["PORT", "http"],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["DATABASE_URL", "localhost:5432"],
    ["REDIS_URL", "localhost:6379"],
    ["LOG_LEVEL", "verbose"],
    ["PLEDGEWATCH_CONTACT", "line\nbreak"],
    ["PLEDGEWATCH_ALLOW_ADDRESSES", "http://intranet/"],
    ["PLEDGEWATCH_LLM_URL", "localhost:11434"],
    ["PLEDGEWATCH_LLM_KEY", "line\nbreak"],
    ["PLEDGEWATCH_URL", "http://bot.example.org"],
    ["PLEDGEWATCH_URL", "https://bot.example.org/?x=1"],
    ["PLEDGEWATCH_ENCRYPTION_KEYS", "short"],
    ["PLEDGEWATCH_ENCRYPTION_KEYS", `${KEY},`],
    ["PLEDGEWATCH_ENCRYPTION_KEYS", `${KEY.slice(0, -2)}!=`],
    ["SLACK_BOT_TOKEN", "xoxp-a-user"],
    ["SLACK_APP_TOKEN", "xoxb-1"],
  ])("refuses %s=%s with what it expects", (name, value) => {
    expect(() => parseConfig({ DATABASE_URL: "postgres://localhost/x", [name]: value })).toThrow(
      new RegExp(`${name}: expects .+, e\\.g\\. `),
    );
  });

  it("lists every problem at once", () => {
    const read = () => parseConfig({ PORT: "x", LOG_LEVEL: "y", REDIS_URL: "redis://localhost" });
    expect(read).toThrow(/3 wrong settings/);
    expect(read).toThrow(/PORT[\s\S]+LOG_LEVEL[\s\S]+REDIS_URL: needs DATABASE_URL/);
  });

  it("connects to Slack by Socket Mode, or by HTTP, and says which token is missing", () => {
    const bot = { SLACK_BOT_TOKEN: "xoxb-1" };
    expect(
      parseConfig({ ...bot, SLACK_APP_TOKEN: "xapp-1", SLACK_SIGNING_SECRET: "s" }).slack,
    ).toEqual({
      botToken: "xoxb-1",
      transport: { kind: "socket", appToken: "xapp-1" },
      slackApiUrl: null,
    });
    expect(parseConfig({ ...bot, SLACK_SIGNING_SECRET: "s" }).slack?.transport).toEqual({
      ...{ kind: "http", signingSecret: "s" },
    });
    expect(() => parseConfig(bot)).toThrow(
      /SLACK_APP_TOKEN \(Socket Mode\) or SLACK_SIGNING_SECRET/,
    );
    expect(() => parseConfig({ SLACK_APP_TOKEN: "xapp-1" })).toThrow(/SLACK_BOT_TOKEN: is missing/);
  });

  it("lets workspaces install the app on Slack, and says what that needs and how a key is made", () => {
    const app = { SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "s3" };
    const whole = {
      ...{ ...app, SLACK_SIGNING_SECRET: "s4", PLEDGEWATCH_URL: "https://bot.example.org/" },
      PLEDGEWATCH_ENCRYPTION_KEYS: `${KEY}, ${Buffer.alloc(32, 8).toString("base64")}`,
    };
    const { slack } = parseConfig(whole);
    expect(slack).toMatchObject({
      botToken: null,
      install: { clientId: "1.2", clientSecret: "s3", publicUrl: "https://bot.example.org" },
    });
    expect(slack?.install?.keyring.keys.size).toBe(2);
    expect(parseConfig({ ...whole, SLACK_BOT_TOKEN: "xoxb-1" }).slack).toMatchObject({
      ...{ botToken: "xoxb-1", install: { clientId: "1.2" } },
    });
    expect(
      parseConfig({ ...whole, PLEDGEWATCH_URL: "http://127.0.0.1:3000" }).slack,
    ).not.toBeNull();
    expect(() => parseConfig(app)).toThrow(
      /2 wrong settings[\s\S]+PLEDGEWATCH_URL: is missing[\s\S]+PLEDGEWATCH_ENCRYPTION_KEYS: is missing.+openssl rand/,
    );
    expect(() => parseConfig({ ...whole, SLACK_SIGNING_SECRET: "" })).toThrow(
      /SLACK_CLIENT_ID: needs SLACK_APP_TOKEN/,
    );
    expect(() => parseConfig({ ...whole, SLACK_CLIENT_SECRET: "" })).toThrow(
      /SLACK_CLIENT_ID and SLACK_CLIENT_SECRET: need each other/,
    );
    expect(() => parseConfig({ ...whole, PLEDGEWATCH_ENCRYPTION_KEYS: "x" })).toThrow(
      /a wrong setting:[\s\S]+openssl rand/,
    );
  });

  it("takes a language model's address and its name only together", () => {
    const alone = /PLEDGEWATCH_LLM_URL and PLEDGEWATCH_LLM_MODEL: need each other/;
    expect(() => parseConfig({ PLEDGEWATCH_LLM_URL: "http://localhost/v1" })).toThrow(alone);
    expect(() => parseConfig({ PLEDGEWATCH_LLM_MODEL: "some" })).toThrow(alone);
  });

  it("throws nothing but a UserError, whatever the environment holds", () => {
    const names = VARIABLES.map(({ name }) => name);
    const environments = fc.dictionary(fc.constantFrom(...names), fc.string());
    fc.assert(
      fc.property(environments, (env) => {
        try {
          parseConfig(env);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe("the settings of Teams", () => {
  const app = { TEAMS_APP_ID: APP.toUpperCase(), TEAMS_APP_SECRET: "s3" };
  it("is a multi-tenant app with a secret, which any tenant may use", () => {
    expect(parseConfig(app).teams).toEqual({
      ...{ kind: "app", appId: APP, tenantId: null, allowTenants: [], admins: [] },
      findsMessages: false,
      secret: { kind: "password", password: "s3" },
    });
  });

  it("serves the tenant of a single-tenant app, or those that are named", () => {
    const single = { ...app, TEAMS_TENANT_ID: TENANT };
    expect(parseConfig(single).teams).toMatchObject({ tenantId: TENANT, allowTenants: [TENANT] });
    expect(parseConfig({ ...app, TEAMS_ALLOW_TENANTS: `${TENANT}, ${APP}` }).teams).toMatchObject({
      allowTenants: [TENANT, APP],
    });
  });

  it("is the Playground where it is asked for, and never beside an app", () => {
    expect(parseConfig({ TEAMS_PLAYGROUND: "1" }).teams).toEqual({
      kind: "playground",
      admins: [],
    });
    expect(() => parseConfig({ ...app, TEAMS_PLAYGROUND: "1" })).toThrow(/TEAMS_PLAYGROUND/);
  });

  it.each([
    [{ TEAMS_APP_ID: "bot" }, "TEAMS_APP_ID"],
    [{ TEAMS_APP_ID: APP }, "TEAMS_APP_SECRET"],
    [{ TEAMS_APP_SECRET: "s3" }, "TEAMS_APP_ID: is missing"],
    [{ TEAMS_TENANT_ID: TENANT }, "TEAMS_APP_ID: is missing"],
    [{ TEAMS_APP_ID: APP, TEAMS_CERTIFICATE_KEY: "k.pem" }, "TEAMS_CERTIFICATE_THUMBPRINT"],
    [{ ...app, TEAMS_ALLOW_TENANTS: "contoso" }, "TEAMS_ALLOW_TENANTS"],
  ])("says what is wrong with %o, and no secret", (env, problem) => {
    expect(() => parseConfig(env)).toThrow(problem);
    expect(() => parseConfig(env)).not.toThrow("s3");
  });
});

describe(".env.example", () => {
  it("is what the settings say", async () => {
    const file = await readFile(new URL("../../../.env.example", import.meta.url), "utf8");
    expect(file).toBe(renderEnvExample());
  });
});
