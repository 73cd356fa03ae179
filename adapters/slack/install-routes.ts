import type { IncomingMessage, ServerResponse } from "node:http";
import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { Route } from "../../src/chat/adapter.ts";
import type { Log } from "../../src/shared/log.ts";
import { findMissing, SCOPES } from "./check-tokens.ts";
import { exchangeCode, REDIRECT_PATH, toRedirectUri } from "./install-exchange.ts";
import {
  type InstallResult,
  PAGE_HEADERS,
  type Page,
  renderLanding,
  renderResult,
  toKnownCode,
} from "./install-page.ts";
import {
  createBrowser,
  isBrowser,
  issueState,
  readState,
  STATE_LIFETIME_SECONDS,
} from "./install-state.ts";
import type { Installation, Installations } from "./installations.ts";
import { toFailure } from "./outcome.ts";
import type { InstallSettings } from "./settings.ts";

const INSTALL_PATH = "/slack/install";
const START_PATH = "/slack/install/start";
/** Marks the browser that begins. */
const COOKIE = "pledgewatch_install";

export interface InstallDeps {
  settings: InstallSettings;
  installations: Pick<Installations, "takeState">;
  /** Slack's page that asks people to allow the app. */
  authorizeUrl: string;
  clientWith: (token?: string) => WebClient;
  /** What is done with a new installation. */
  keep: (installation: Installation) => Promise<void>;
  log: Log;
  nowMs: () => number;
}

/** The pages of the install flow: where it begins, and where Slack sends people back to. */
export function createInstallRoutes(deps: InstallDeps): Route[] {
  const answer = (path: string, run: Answer): Route => ({
    ...{ path, body: "raw" },
    async handle(request, response) {
      const { pathname, searchParams } = new URL(request.url ?? "", "http://bot");
      if (request.method !== "GET" && request.method !== "HEAD")
        return void response.writeHead(405, { allow: "GET, HEAD" }).end();
      await run({ pathname, query: searchParams, request, response });
    },
  });
  return [answer(INSTALL_PATH, begin(deps)), answer(REDIRECT_PATH, finish(deps))];
}

/** Where people begin, and where the button leads. */
const toUrls = ({ publicUrl }: InstallSettings) => ({
  start: publicUrl + START_PATH,
  cookiePath: `${new URL(publicUrl).pathname.replace(/\/$/, "")}/slack`,
  isSecure: publicUrl.startsWith("https:"),
});

export const toInstallUrl = ({ publicUrl }: InstallSettings): string => publicUrl + INSTALL_PATH;

type Answer = (asked: {
  pathname: string;
  query: URLSearchParams;
  request: IncomingMessage;
  response: ServerResponse;
}) => unknown;

const begin =
  ({ settings, authorizeUrl, nowMs }: InstallDeps): Answer =>
  ({ pathname, request, response }) => {
    if (pathname !== START_PATH)
      return send(response, renderLanding(SCOPES, toUrls(settings).start));
    const held = readCookie(request);
    // It stays the same, so that two tabs do not stand in each other's way.
    const browser = isBrowser(held) ? held : createBrowser();
    const state = issueState({ secret: settings.clientSecret, browser }, nowMs());
    const to = new URL(authorizeUrl);
    to.search = new URLSearchParams({
      ...{ client_id: settings.clientId, scope: Object.keys(SCOPES).join(","), state },
      redirect_uri: toRedirectUri(settings),
    }).toString();
    response
      .writeHead(302, {
        ...{ location: to.href, "cache-control": "no-store", "referrer-policy": "no-referrer" },
        "set-cookie": toCookie(settings, browser),
      })
      .end();
  };

const finish =
  (deps: InstallDeps): Answer =>
  async ({ query, request, response }) => {
    const result = await decide(deps, query, readCookie(request));
    const place = result.kind === "installed" ? { workspace: result.installation.id } : {};
    const why = "reason" in result ? { reason: result.reason } : {};
    const said = "code" in result ? { reason: toKnownCode(result.code) } : {};
    deps.log.info(
      { result: result.kind, ...place, ...why, ...said },
      "slack: an install flow ended",
    );
    send(response, renderResult(result, toUrls(deps.settings).start));
  };

/** The state comes first: without it nothing of the address counts. */
async function decide(
  deps: InstallDeps,
  query: URLSearchParams,
  browser: string,
): Promise<InstallResult> {
  const { settings, installations, nowMs } = deps;
  const key = { secret: settings.clientSecret, browser };
  const read = readState(key, query.get("state") ?? "", nowMs());
  if (read.kind === "bad") return { kind: "wrong_state", reason: read.reason };
  if (!(await installations.takeState(read.nonce))) return { kind: "wrong_state", reason: "used" };
  const error = query.get("error");
  if (error === "access_denied") return { kind: "denied" };
  const code = query.get("code");
  if (error !== null || code === null) return { kind: "refused", code: error ?? "no_code" };
  return install(deps, code);
}

async function install(deps: InstallDeps, code: string): Promise<InstallResult> {
  const { settings, clientWith, nowMs } = deps;
  let installation: Installation | null;
  try {
    installation = await exchangeCode(code, { settings, clientWith, nowMs: nowMs() });
  } catch (error) {
    return toRefusal(error);
  }
  if (installation === null) return { kind: "refused", code: "no_bot" };
  await deps.keep(installation);
  return { kind: "installed", installation, missing: findMissing(installation.scopes) };
}

/** Slack's errors that pass: https://docs.slack.dev/reference/methods/oauth.v2.access, "Errors". */
const PASSING: ReadonlySet<string> = new Set([
  ...["ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"],
]);

/** Rethrows what is none of Slack's. */
function toRefusal(error: unknown): InstallResult {
  if (error instanceof WebAPIPlatformError && !PASSING.has(error.data.error))
    return { kind: "refused", code: error.data.error };
  toFailure(error);
  return { kind: "unavailable" };
}

const send = (response: ServerResponse, { status, html }: Page): void => {
  response.writeHead(status, PAGE_HEADERS).end(html);
};

/** It stays when the flow has ended: who loads the last page again is told that the link was used. */
function toCookie(settings: InstallSettings, browser: string): string {
  const { cookiePath, isSecure } = toUrls(settings);
  const parts = [`${COOKIE}=${browser}`, `Path=${cookiePath}`, `Max-Age=${STATE_LIFETIME_SECONDS}`];
  // Lax: Slack's page leads back here by a link, which must bring it.
  return [...parts, "HttpOnly", "SameSite=Lax", ...(isSecure ? ["Secure"] : [])].join("; ");
}

const readCookie = ({ headers }: IncomingMessage): string =>
  (headers.cookie ?? "")
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1) ?? "";
