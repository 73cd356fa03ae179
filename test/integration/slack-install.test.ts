import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SCOPES } from "../../adapters/slack/check-tokens.ts";
import { createClients } from "../../adapters/slack/clients.ts";
import type { SlackAdapter } from "../../adapters/slack/index.ts";
import { createSlackPort } from "../../adapters/slack/port.ts";
import { createAnswerer } from "../../src/answer/answer.ts";
import { createDesk, type Desk } from "../../src/chat/desk.ts";
import { openPlatforms } from "../../src/cli/platforms.ts";
import { run } from "../../src/cli/program.ts";
import { createInstallations, resealAll, toKept } from "../../src/cli/slack-installations.ts";
import { parseConfig } from "../../src/config.ts";
import { extract } from "../../src/extract/extract.ts";
import { createKeyring } from "../../src/shared/seal.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";
import { silentLog } from "../support/silent-log.ts";
import { BOT_USER, openSlackApp, type SlackApp, TEAM } from "../support/slack-app.ts";
import { addSlackOauth, CLIENT, SECRET, type SlackOauth } from "../support/slack-oauth.ts";
import { createDataDir, emptyStore, poolOf } from "../support/store.ts";
import { startProcess } from "../support/store-process.ts";
import { NO_NETWORK } from "../unit/chat/support/troubles.ts";

const ACME = { id: "T0ACME", name: "Acme & Söhne" };
const OTHER = { id: "T0OTHER", name: "Other" };
const ORG = { id: "E0ORG", name: "Org", isOrganization: true };
const KEY = Buffer.alloc(32, 7);
const PUBLIC_URL = "https://bot.example.org";
const HOUR_MS = 60 * 60_000;
const PATIENCE = { timeout: 60_000 };

describe("workspaces that install the app on Slack", () => {
  let server: TestPostgres | null;
  let folder: Awaited<ReturnType<typeof createDataDir>>;
  let open: OpenStore;
  let desk: Desk;
  let app: SlackApp;
  let oauth: SlackOauth;
  /** What the clock is ahead of this machine's. */
  let aheadMs = 0;
  const seen: string[] = [];
  const keyring = createKeyring([KEY]);
  const openApp = async (settings: Parameters<typeof openSlackApp>[0] = {}) => {
    const opened = await openSlackApp(
      { botToken: null, install: { ...CLIENT, publicUrl: PUBLIC_URL }, ...settings },
      {
        installations: createInstallations({
          ...{ store: open.store, keyring, now: () => new Date(Date.now() + aheadMs) },
        }),
        nowMs: () => Date.now() + aheadMs,
      },
    );
    await opened.adapter.start(desk);
    return opened;
  };

  beforeAll(async () => {
    server = await startPostgres();
    folder = await createDataDir();
    open = await openStore({
      ...(server ? { databaseUrl: server.url } : {}),
      dataDir: folder.dataDir,
    });
    desk = createDesk({
      ...open.store,
      ...{ answer: createAnswerer(open.store), now: () => new Date() },
      ...{ subscribeBy: "anyone", wake: async () => {}, toArticleId: (url) => url },
      readLink: async () => ({ ok: false, trouble: NO_NETWORK }),
      extract: async (input) => extract(input),
      addSource: async (url) => ({ kind: "refused", url, trouble: NO_NETWORK }),
      accept: () => Promise.reject(new Error("no reviews here")),
      reject: () => Promise.reject(new Error("no reviews here")),
    });
    app = await openApp();
    oauth = addSlackOauth(app.api);
  });
  beforeEach(async () => {
    await emptyStore(open);
    app.api.messages.length = 0;
    app.api.calls.length = 0;
    app.api.faults.length = 0;
    aheadMs = 0;
    Object.assign(oauth, { isRotated: false, scopes: Object.keys(SCOPES), renewals: 0 });
  });
  afterAll(async () => {
    await app?.stop();
    await open?.store.close();
    await folder?.remove();
    await server?.stop();
    const logged = app.logged.join();
    expect(logged).toContain("an install flow ended");
    expect(logged).not.toContain(SECRET);
    for (const state of seen) expect(logged).not.toContain(state);
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(app.url + path, { headers, redirect: "manual" });
  const begin = async (held = "") => {
    const response = await get("/slack/install/start", { cookie: held });
    const to = new URL(response.headers.get("location") ?? "");
    const state = to.searchParams.get("state") ?? "";
    seen.push(state);
    return { response, to, state, cookie: response.headers.get("set-cookie")?.split(";")[0] ?? "" };
  };
  const comeBack = async (query: Record<string, string>, cookie: string) => {
    const response = await get(`/slack/oauth_redirect?${new URLSearchParams(query)}`, { cookie });
    return { response, status: response.status, html: await response.text() };
  };
  const install = async (place: Parameters<SlackOauth["allow"]>[0]) => {
    const { state, cookie } = await begin();
    return comeBack({ state, code: oauth.allow(place) }, cookie);
  };
  const stored = () => open.store.installations.list("slack");
  const tokenOf = async (id: string) => {
    const found = (await stored()).find((one) => one.id === id);
    return found && toKept(found, keyring).tokens.botToken;
  };
  const mention = (team: string, more: Record<string, unknown> = {}) =>
    app.event(
      {
        ...{ type: "app_mention", channel: "C01GEN", user: "U01ALICE", ts: "2.1" },
        text: `<@${BOT_USER}> help`,
      },
      { team_id: team, ...more },
    );
  /** Tokens of the messages that were posted, once there are so many. */
  const posted = async (count: number) => {
    const posts = () => app.api.calls.filter(({ method }) => method === "chat.postMessage");
    await expect.poll(() => posts().length, PATIENCE).toBe(count);
    return posts().map(({ token }) => token);
  };
  const subscribe = async (team: string, more: Record<string, string> = {}) => {
    const before = (await open.store.subscriptions.list({})).length;
    await app.command("subscribe bmw", { team_id: team, ...more });
    await expect
      .poll(async () => (await open.store.subscriptions.list({})).length, PATIENCE)
      .toBe(before + 1);
    await app.adapter.idle();
  };
  const stoppedIn = async () =>
    [...new Set((await open.store.subscriptions.stopped()).map((one) => one.workspaceId))].sort();
  const to = {
    platform: "slack",
    workspaceId: ACME.id,
    externalId: "C01GEN",
    reference: null,
  } as const;
  const post = (idempotencyKey: string, { port } = app.adapter as Pick<SlackAdapter, "port">) =>
    port.post(
      to,
      { title: "x", verdict: null, blocks: [], citations: [], actions: [] },
      { idempotencyKey, signal: new AbortController().signal },
    );
  const authorizations = (team: string) => ({
    authorizations: [{ enterprise_id: ORG.id, team_id: team, is_enterprise_install: true }],
  });

  it("begin at a page with a button, which leads to Slack with the scopes and a state", async () => {
    const page = await get("/slack/install");
    const html = await page.text();
    expect(html).toContain(`href="${PUBLIC_URL}/slack/install/start"`);
    expect(html).toContain("<code>chat:write</code>: it posts nothing at all");
    expect(page.headers.get("content-security-policy")).toMatch(
      /default-src 'none'; style-src 'sha256-/,
    );
    const { response, to, state } = await begin();
    expect([response.status, to.pathname]).toEqual([302, "/oauth/v2/authorize"]);
    expect(to.origin).toBe(new URL(app.api.url).origin);
    expect(Object.fromEntries(to.searchParams)).toEqual({
      ...{ client_id: "1.2", scope: Object.keys(SCOPES).join(","), state },
      redirect_uri: `${PUBLIC_URL}/slack/oauth_redirect`,
    });
    const cookie = response.headers.get("set-cookie");
    for (const part of ["Path=/slack", "Max-Age=600", "HttpOnly", "SameSite=Lax", "Secure"])
      expect(cookie).toContain(part);
    const posting = await fetch(`${app.url}/slack/install/start`, { method: "POST" });
    expect(posting.status).toBe(405);
  });

  it("are answered each with its own token, which stands encrypted in the store", async () => {
    const { status, html, response } = await install(ACME);
    expect(status).toBe(200);
    expect(html).toContain("Pledgewatch is in Acme &amp; Söhne</h1>");
    expect(html).toContain("app_redirect?app=A01APP&amp;team=T0ACME");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    await install(OTHER);
    const tokens = [await tokenOf(ACME.id), await tokenOf(OTHER.id)];
    expect(new Set(tokens).size).toBe(2);
    await mention(ACME.id);
    await posted(1);
    await mention(OTHER.id);
    expect(await posted(2)).toEqual(tokens);
    await mention("T99");
    await mention(ACME.id, { event_id: "EvLast" });
    expect(await posted(3)).toEqual([...tokens, tokens[0]]);
    const { rows } = await poolOf(open).query("select * from pledgewatch.installations");
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(SECRET);
    expect(rows[0]).toMatchObject({ name: ACME.name, bot_id: "B0BOT", installed_by: "U01ALICE" });
  });

  it("leave nothing behind when the person says no", async () => {
    const { state, cookie } = await begin();
    const { status, html } = await comeBack({ state, error: "access_denied" }, cookie);
    expect([status, html]).toEqual([403, expect.stringContaining("You cancelled at Slack")]);
    expect(await stored()).toEqual([]);
  });

  it("are refused with a state that is used, old, of another browser, or not ours", async () => {
    const { state, cookie } = await begin();
    const attempt = async (query: Record<string, string>, held: string) => {
      const { status, html } = await comeBack({ code: oauth.allow(ACME), ...query }, held);
      expect([status, await stored()]).toEqual([400, []]);
      return html;
    };
    expect(await attempt({ state }, "")).toContain("another browser");
    expect(await attempt({ state }, (await begin()).cookie)).toContain("another browser");
    expect(await attempt({}, cookie)).toContain("another browser");
    expect(await attempt({ state: `${state}x` }, cookie)).toContain("another browser");
    expect(await attempt({ state: `1${state}` }, cookie)).toContain("another browser");
    expect(await attempt({ state: `${state}.x` }, cookie)).toContain("another browser");
    aheadMs = 11 * 60_000;
    expect(await attempt({ state }, cookie)).toContain("longer than ten minutes");
    aheadMs = 0;
    expect((await comeBack({ state, error: "access_denied" }, cookie)).status).toBe(403);
    expect(await attempt({ state }, cookie)).toContain("This link was used before");
    expect(app.api.calls).toEqual([]);
  });

  it("can begin in two tabs of a browser", async () => {
    const first = await begin();
    const second = await begin(first.cookie);
    expect(second.cookie).toBe(first.cookie);
    for (const { state } of [first, second])
      expect((await comeBack({ state, code: oauth.allow(ACME) }, second.cookie)).status).toBe(200);
    expect(await stored()).toHaveLength(1);
  });

  it("are told when Slack takes the code not, or does not answer", async () => {
    const first = await begin();
    const refused = await comeBack({ state: first.state, code: `no-${SECRET}` }, first.cookie);
    expect([refused.status, refused.html]).toEqual([400, expect.stringContaining("invalid_code")]);
    const odd = await begin();
    const other = await comeBack({ state: odd.state, error: "<b>x</b>" }, odd.cookie);
    expect([other.status, other.html]).toEqual([400, expect.stringContaining("no reason")]);
    app.api.faults.push({ method: "oauth.v2.access", fault: { kind: "status", status: 503 } });
    expect((await install(ACME)).status).toBe(502);
    app.api.faults.push({ method: "oauth.v2.access", fault: { kind: "no_answer" } });
    expect((await install(ACME)).status).toBe(502);
    expect(await stored()).toEqual([]);
  });

  it("are told which permissions are missing, and what does not work without them", async () => {
    oauth.scopes = Object.keys(SCOPES).filter((scope) => scope !== "im:history");
    const { html } = await install(ACME);
    expect(html).toContain("is in Acme &amp; Söhne, with permissions missing");
    expect(html).toContain("<code>im:history</code>: it hears no direct message");
    expect(html).not.toContain("<code>chat:write</code>");
    expect((await stored())[0]?.scopes).toEqual(oauth.scopes);
  });

  it("go when they uninstall: tokens are deleted and subscriptions stop; and come back", async () => {
    await install(ACME);
    await install(OTHER);
    await subscribe(ACME.id);
    await subscribe(OTHER.id);
    oauth.revoke(ACME.id);
    await app.event({ type: "app_uninstalled" }, { team_id: ACME.id });
    await expect.poll(stoppedIn, PATIENCE).toEqual([ACME.id]);
    expect((await stored()).map(({ id }) => id)).toEqual([OTHER.id]);
    await app.event({ type: "tokens_revoked", tokens: { bot: [BOT_USER] } }, { team_id: ACME.id });
    await app.adapter.idle();
    await install(ACME);
    expect(await stoppedIn()).toEqual([]);
    // What Slack tells late is about the installation before.
    await app.event({ type: "app_uninstalled" }, { team_id: ACME.id, event_id: "EvLate" });
    await app.adapter.idle();
    expect(await stored()).toHaveLength(2);
    oauth.revoke(OTHER.id);
    await app.event({ type: "tokens_revoked", tokens: { bot: [BOT_USER] } }, { team_id: OTHER.id });
    await expect.poll(stoppedIn, PATIENCE).toEqual([OTHER.id]);
  });

  it("can be an organization, which serves its workspaces until it takes the app from them", async () => {
    const { html } = await install(ORG);
    expect(html).toContain("manage/E0ORG/integrations/profile/A01APP/workspaces/add");
    const token = await tokenOf(ORG.id);
    await mention("T1", authorizations("T1"));
    await mention("T2", { ...authorizations(ORG.id), event_id: "EvTwo" });
    expect(await posted(2)).toEqual([token, token]);
    const org = { enterprise_id: ORG.id, is_enterprise_install: "true" };
    for (const team of ["T1", "T2"]) await subscribe(team, org);
    const changed = (type: string) =>
      app.event({ type, team_ids: ["T2"] }, { team_id: "T1", ...authorizations("T1") });
    await changed("team_access_revoked");
    await expect.poll(stoppedIn, PATIENCE).toEqual(["T2"]);
    await changed("team_access_granted");
    await expect.poll(stoppedIn, PATIENCE).toEqual([]);
    await install({ id: "T2", name: "Two", enterprise: ORG });
    oauth.revoke(ORG.id);
    await app.event({ type: "app_uninstalled" }, { team_id: ORG.id, ...authorizations(ORG.id) });
    await expect.poll(stoppedIn, PATIENCE).toEqual(["T1"]);
    expect((await stored()).map(({ id }) => id)).toEqual(["T2"]);
  });

  it("renew their tokens beside the work two hours before they end, and wait for it afterwards", async () => {
    oauth.isRotated = true;
    await install(ACME);
    const first = await tokenOf(ACME.id);
    aheadMs = 9 * HOUR_MS;
    await mention(ACME.id);
    expect(await posted(1)).toEqual([first]);
    expect(oauth.renewals).toBe(0);
    aheadMs = 11 * HOUR_MS;
    await mention(ACME.id, { event_id: "EvSoon" });
    await posted(2);
    await expect.poll(() => tokenOf(ACME.id), PATIENCE).not.toBe(first);
    expect(oauth.renewals).toBe(1);
    const second = await tokenOf(ACME.id);
    aheadMs = 24 * HOUR_MS;
    await mention(ACME.id, { event_id: "EvLate" });
    const [, , third] = await posted(3);
    expect(third).not.toBe(second);
    expect([third, oauth.renewals]).toEqual([await tokenOf(ACME.id), 2]);
  });

  it("keep an old token while it holds, though Slack does not renew it; then the app is to be installed again", async () => {
    oauth.isRotated = true;
    await install(ACME);
    const first = await tokenOf(ACME.id);
    aheadMs = 11 * HOUR_MS;
    app.api.faults.push({ method: "oauth.v2.access", fault: { kind: "status", status: 503 } });
    await mention(ACME.id);
    expect(await posted(1)).toEqual([first]);
    aheadMs = 13 * HOUR_MS;
    await poolOf(open).query("update pledgewatch.installations set renewing_until = null");
    app.api.faults.push({ method: "oauth.v2.access", fault: { kind: "status", status: 503 } });
    expect(await post("k1")).toMatchObject({ kind: "retry", reason: "server" });
    expect(await post("k2")).toMatchObject({ kind: "sent" });
    oauth.revoke(ACME.id);
    expect(await post("k3")).toEqual({ kind: "rejected", reason: "auth" });
    aheadMs = 26 * HOUR_MS;
    expect(await post("k4")).toEqual({ kind: "rejected", reason: "auth" });
    expect((await stored())[0]?.refusedAt).not.toBeNull();
    const asked = app.api.calls.filter(({ method }) => method === "oauth.v2.access").length;
    expect(await post("k5")).toEqual({ kind: "rejected", reason: "auth" });
    expect(app.api.calls.filter(({ method }) => method === "oauth.v2.access")).toHaveLength(asked);
    await install(ACME);
    expect(await post("k6")).toMatchObject({ kind: "sent" });
  });

  it("are posted to with the new token, where it was renewed after the old one was read", async () => {
    await install(ACME);
    const token = (await tokenOf(ACME.id)) ?? "";
    const read = ["xoxb-0-old"];
    const settings = { slackApiUrl: app.api.url, log: silentLog };
    const clients = createClients(async () => read.shift() ?? token, settings);
    const port = createSlackPort({ clients, log: silentLog });
    expect(await post("k", { port })).toMatchObject({ kind: "sent" });
    expect(await posted(2)).toEqual(["xoxb-0-old", token]);
    oauth.revoke(ACME.id);
    expect(await post("k2", { port })).toEqual({ kind: "rejected", reason: "auth" });
  });

  it("renew a token once, whatever number of processes wants it", async (context) => {
    if (!server) return context.skip();
    oauth.isRotated = true;
    await install(ACME);
    await poolOf(open).query("update pledgewatch.installations set expires_at = now()");
    const worker = new URL("../support/slack-renewal-worker.ts", import.meta.url);
    const other = startProcess(worker, [server.url, app.api.url, KEY.toString("base64"), ACME.id]);
    expect(await other.next()).toBe("ready");
    // What this process has read of it counts no more.
    aheadMs = 60_000;
    other.send("go");
    const [told, ...ours] = await Promise.all([other.next(), post("n1"), post("n2")]);
    expect(ours).toMatchObject([{ kind: "sent" }, { kind: "sent" }]);
    const token = await tokenOf(ACME.id);
    expect([...JSON.parse(told), ...(await posted(2))]).toEqual(Array(5).fill(token));
    expect(oauth.renewals).toBe(1);
    await other.kill();
  });

  it("keep their tokens under another key, which the first of several encrypts", async () => {
    await install(ACME);
    await install(OTHER);
    const token = await tokenOf(ACME.id);
    const both = createKeyring([Buffer.alloc(32, 8), KEY]);
    const { installations } = open.store;
    expect(await resealAll(installations, both)).toEqual({ resealed: 2, left: 0, total: 2 });
    expect(await resealAll(installations, both)).toEqual({ resealed: 0, left: 0, total: 2 });
    const fresh = createKeyring([Buffer.alloc(32, 8)]);
    const [row, other] = await stored();
    if (!row || !other) throw new Error("not stored");
    expect(toKept(row, fresh).tokens.botToken).toBe(token);
    expect(() => toKept(row, keyring)).toThrow(/PLEDGEWATCH_ENCRYPTION_KEYS/);
    // Tokens that are copied into another workspace's row stay shut.
    expect(() => toKept({ ...other, sealed: row.sealed }, fresh)).toThrow(/copied/);
  });

  it("are listed, checked and encrypted anew from the command line, which shows no token", async (context) => {
    if (!server) return context.skip();
    await install(ACME);
    await install(ORG);
    await subscribe("T0ORG1", { enterprise_id: ORG.id, is_enterprise_install: "true" });
    const [old, next] = [KEY, Buffer.alloc(32, 8)].map((key) => key.toString("base64"));
    const printed: string[] = [];
    const env = {
      ...{ DATABASE_URL: server.url, SLACK_API_URL: app.api.url, PLEDGEWATCH_URL: PUBLIC_URL },
      ...{ SLACK_CLIENT_ID: CLIENT.clientId, SLACK_CLIENT_SECRET: CLIENT.clientSecret },
      SLACK_SIGNING_SECRET: "s",
    };
    const call = async (keys: string, ...args: string[]) => {
      const at = printed.length;
      const write = (text: string) => void printed.push(text);
      const code = await run(args, {
        ...{ stdin: process.stdin, stdout: process.stdout, out: write, err: write },
        ...{
          isTerminal: false,
          isErrorTerminal: false,
          color: false,
          width: 120,
          signal: new AbortController().signal,
        },
        env: { ...env, PLEDGEWATCH_ENCRYPTION_KEYS: keys },
      });
      return { code, text: printed.slice(at).join("") };
    };
    expect((await call(`${old}`, "slack", "list")).text).toMatch(/Acme.+T0ACME.+U01ALICE/);
    const doctor = async (keys: string) => {
      const { text } = await call(keys, "doctor", "--json", "--online");
      const checks = JSON.parse(text) as { name: string; state: string; detail: string }[];
      return checks.filter(({ name }) => name.startsWith("slack"));
    };
    expect(await doctor(`${old}`)).toMatchObject([
      { state: "good", detail: expect.stringMatching(/^1 workspace, 1 organization, by HTTP/) },
    ]);
    expect((await doctor(`${next},${old}`))[1]).toMatchObject({
      ...{ state: "warning", detail: "tokens of 2 are still encrypted with an old key" },
    });
    expect((await doctor(`${next}`)).map(({ state }) => state)).toEqual(["good", "bad"]);
    const config = (keys: string) => parseConfig({ ...env, PLEDGEWATCH_ENCRYPTION_KEYS: keys });
    await expect(
      openPlatforms({
        ...{ config: config(`${next}`), store: open.store, now: () => new Date(), log: silentLog },
      }),
    ).rejects.toThrow(/does not have/);
    const resealed = await call(`${next},${old}`, "slack", "reencrypt");
    expect(resealed).toMatchObject({ code: 0, text: expect.stringContaining("2 of 2") });
    oauth.revoke(ACME.id);
    app.api.headers["auth.test"] = { "x-oauth-scopes": "chat:write,commands" };
    const troubles = await doctor(`${next}`);
    delete app.api.headers["auth.test"];
    expect(troubles).toContainEqual(
      expect.objectContaining({ detail: "Slack refuses the token of T0ACME" }),
    );
    expect(troubles.filter(({ name }) => name === "slack Org")).toHaveLength(
      Object.keys(SCOPES).length - 2,
    );
    expect(await call(`${next}`, "slack", "remove", "T9")).toMatchObject({ code: 1 });
    expect(await call(`${next}`, "slack", "remove")).toMatchObject({ code: 2 });
    expect((await call(`${next}`, "slack", "remove", ACME.id)).text).toContain("(T0ACME)");
    expect((await call(`${next}`, "slack", "remove", "--unreadable")).text).toContain("none");
    expect((await call(`${old}`, "slack", "remove", "--unreadable")).text).toContain("(E0ORG)");
    expect([await stored(), await stoppedIn()]).toEqual([[], ["T0ORG1"]]);
    expect(printed.join("")).not.toContain(SECRET);
  });

  it("stand beside the workspace of a bot's token, and are served by Socket Mode too", async () => {
    const both = await openApp({ botToken: "xoxb-1-secret-of-a-test" });
    await both.event(
      {
        ...{ type: "app_mention", channel: "C01GEN", user: "U01ALICE", ts: "2.1" },
        text: `<@${BOT_USER}> help`,
      },
      { team_id: TEAM },
    );
    await expect.poll(() => both.api.messages.length, PATIENCE).toBe(1);
    expect(both.adapter.about).toMatch(/Test, and every workspace that installs it at https:/);
    await both.stop();
    const socket = await openSlackApp(
      {
        ...{ botToken: null, install: { ...CLIENT, publicUrl: PUBLIC_URL } },
        transport: { kind: "socket", appToken: "xapp-1" },
      },
      { installations: createInstallations({ store: open.store, keyring, now: () => new Date() }) },
    );
    expect(socket.adapter.routes.map(({ path }) => path)).toEqual([
      "/slack/install",
      "/slack/oauth_redirect",
    ]);
    await socket.api.stop();
  });
});
