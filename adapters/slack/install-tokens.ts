import { setTimeout as sleep } from "node:timers/promises";
import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { Log } from "../../src/shared/log.ts";
import { toTokens } from "./install-exchange.ts";
import type { Installations, KeptInstallation, Tokens, WorkspaceIds } from "./installations.ts";
import type { InstallSettings } from "./settings.ts";

/**
 * Tokens end after 12 hours (https://docs.slack.dev/authentication/using-token-rotation) and are renewed so
 * long before, beside what is at work; nobody waits for it.
 */
const RENEW_BEFORE_MS = 2 * 60 * 60_000;
/** Longer than a call to Slack may take; after a failure, how long nobody tries again. */
const LEASE_MS = 30_000;
/** How often those who wait for another process look. */
const LOOK_MS = 200;

/**
 * What was read counts for so long: an event is acknowledged without waiting for a busy store. What another process
 * changes meanwhile is seen later, or when Slack refuses the token.
 */
const FRESH_MS = 30_000;
const MAX_READ = 10_000;

/** Tries to write new tokens, within the lease. */
const KEEP_TRIES = 6;

/** Slack's answers after which only a new installation helps; all others may pass. */
const REFUSALS: ReadonlySet<string> = new Set([
  ...["invalid_refresh_token", "token_revoked", "token_expired", "invalid_auth"],
  ...["account_inactive", "app_not_installed"],
]);

export interface FreshTokens {
  /**
   * The installation that serves a workspace, with a token that holds; null where there is none (any more).
   * Rejects with Slack's error where its token has ended and cannot be renewed now.
   */
  find(workspace: WorkspaceIds): Promise<KeptInstallation | null>;
  /** Reads everything anew. */
  forget(): void;
  /** Resolves when nothing is being renewed. */
  idle(): Promise<void>;
}

export interface FreshTokensDeps {
  installations: Installations;
  settings: InstallSettings;
  /** A client without a token. */
  client: WebClient;
  log: Log;
  nowMs: () => number;
}

/** Each refresh token is used once, by one process; used twice, Slack would give two pairs of which one is void. */
export function createFreshTokens(deps: FreshTokensDeps): FreshTokens {
  const { installations, log, nowMs } = deps;
  const running = new Map<string, Promise<KeptInstallation | null>>();
  const read = new Map<string, { kept: KeptInstallation; atMs: number }>();
  const renewOnce = (kept: KeptInstallation) => {
    const known = running.get(kept.id);
    if (known !== undefined) return known;
    const started = renew(deps, kept).finally(() => {
      running.delete(kept.id);
      read.clear();
    });
    running.set(kept.id, started);
    return started;
  };
  const look = async (workspace: WorkspaceIds) => {
    const key = JSON.stringify([workspace.teamId, workspace.enterpriseId]);
    const known = read.get(key);
    const ageMs = known ? nowMs() - known.atMs : -1;
    if (known && ageMs >= 0 && ageMs < FRESH_MS) return known.kept;
    const kept = await installations.find(workspace);
    if (read.size >= MAX_READ) read.clear();
    if (kept) read.set(key, { kept, atMs: nowMs() });
    else read.delete(key);
    return kept;
  };
  return {
    async find(workspace) {
      const kept = await look(workspace);
      if (!kept || !isWithin(kept, nowMs() + RENEW_BEFORE_MS)) return kept;
      const renewed = renewOnce(kept);
      if (isWithin(kept, nowMs())) return renewed;
      renewed.catch((error: unknown) =>
        log.warn({ workspace: kept.id, reason: toCode(error) }, "slack: token not renewed yet"),
      );
      return kept;
    },
    forget: () => read.clear(),
    async idle() {
      await Promise.allSettled(running.values());
    },
  };
}

/** Whether its token ends by then. */
const isWithin = ({ tokens }: KeptInstallation, untilMs: number): boolean =>
  tokens.expiresAt !== null && Date.parse(tokens.expiresAt) <= untilMs;

/** Renews, or where another process does, waits for it if the token has ended. */
async function renew(deps: FreshTokensDeps, first: KeptInstallation) {
  const { installations, nowMs } = deps;
  const workspace = first.isOrganization
    ? { teamId: null, enterpriseId: first.id }
    : { teamId: first.id, enterpriseId: null };
  let kept: KeptInstallation | null = first;
  while (kept && isWithin(kept, nowMs() + RENEW_BEFORE_MS)) {
    const hasEnded = isWithin(kept, nowMs());
    if (kept.isRefused || kept.tokens.refreshToken === null) return hasEnded ? null : kept;
    if (await installations.startRenewal(kept, LEASE_MS)) {
      kept = (await renewNow(deps, kept, hasEnded)) ?? (await installations.find(workspace));
      continue;
    }
    if (!hasEnded) return kept;
    await sleep(LOOK_MS);
    kept = await installations.find(workspace);
  }
  return kept;
}

/** Null where it is to be read again. */
async function renewNow(
  { installations, settings, client, log, nowMs }: FreshTokensDeps,
  kept: KeptInstallation,
  hasEnded: boolean,
): Promise<KeptInstallation | null> {
  try {
    const granted = await client.oauth.v2.access({
      ...{ client_id: settings.clientId, client_secret: settings.clientSecret },
      ...{ grant_type: "refresh_token", refresh_token: kept.tokens.refreshToken ?? "" },
    });
    const tokens = toTokens(granted, nowMs());
    if (tokens === null) throw new Error("Slack renews no token");
    return await keep(installations, kept, tokens);
  } catch (error) {
    if (REFUSALS.has(toCode(error))) {
      log.error(
        { workspace: kept.id, reason: toCode(error) },
        "slack: tokens are renewed no more; the app must be installed again",
      );
      await installations.refuse(kept);
      return null;
    }
    // While the old token holds, the lease keeps everybody from asking again at once.
    if (hasEnded) await installations.giveBackRenewal(kept);
    throw error;
  }
}

/** What Slack gave is given once: a store that fails is asked again. */
async function keep(installations: Installations, kept: KeptInstallation, tokens: Tokens) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await installations.renew(kept, tokens);
    } catch (error) {
      if (tries >= KEEP_TRIES) throw error;
      await sleep(LOOK_MS * 2 ** tries);
    }
  }
}

const toCode = (error: unknown): string => {
  if (error instanceof WebAPIPlatformError) return error.data.error;
  return error instanceof Error ? error.name : "unknown";
};
