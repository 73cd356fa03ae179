import type {
  Installation,
  Installations,
  KeptInstallation,
  Tokens,
} from "../../adapters/slack/installations.ts";
import { type Clock, toInstant } from "../shared/clock.ts";
import { type Keyring, keyIdOf, seal, unseal } from "../shared/seal.ts";
import type { InstallationStore, StoredInstallation } from "../store/types/installation.ts";
import type { Store } from "../store/types/store.ts";

export interface InstallationsDeps {
  store: Pick<Store, "installations" | "channels">;
  keyring: Keyring;
  now: Clock;
}

/** What Slack's adapter keeps, in the store and encrypted. */
export function createInstallations({ store, keyring, now }: InstallationsDeps): Installations {
  const { installations, channels } = store;
  return {
    async find({ teamId, enterpriseId }) {
      const where = { workspaceId: teamId, organizationId: enterpriseId };
      const stored = await installations.find("slack", where);
      return stored && toKept(stored, keyring);
    },
    put: (installation) => installations.put(toStored(installation, keyring, toInstant(now()))),
    remove: (kept) => installations.remove(toName(kept), kept.version),
    startRenewal: (kept, leaseMs) =>
      installations.startRenewal(toName(kept), kept.version, leaseMs),
    giveBackRenewal: (kept) => installations.giveBackRenewal(toName(kept), kept.version),
    refuse: (kept) => installations.refuse(toName(kept), kept.version, toInstant(now())),
    async renew(kept, tokens) {
      const sealed = { sealed: sealTokens(keyring, kept.id, tokens), expiresAt: tokens.expiresAt };
      const isWritten = await installations.reseal(toName(kept), kept.version, sealed);
      return isWritten ? { ...kept, tokens, version: kept.version + 1 } : null;
    },
    takeState: (nonce) =>
      channels.takeEvent(
        { platform: "slack", workspaceId: "install", eventId: nonce },
        toInstant(now()),
      ),
  };
}

/** Longer than it takes to write one. */
const RESEAL_LEASE_MS = 10_000;

/**
 * Encrypts anew what is not encrypted with the first key. Returns how many; one whose tokens a bot is renewing is
 * left to that. Safe to call twice, and beside a bot.
 */
export async function resealAll(
  installations: InstallationStore,
  keyring: Keyring,
): Promise<{ resealed: number; left: number; total: number }> {
  const all = await installations.list("slack");
  const done = { resealed: 0, left: 0, total: all.length };
  for (const stored of all) {
    const { id, version, expiresAt, sealed, refusedAt } = stored;
    if (keyIdOf(sealed) === keyring.currentId) continue;
    const text = unseal(keyring, sealed, toContext(id));
    const isFree =
      refusedAt !== null ||
      (await installations.startRenewal(toName(stored), version, RESEAL_LEASE_MS));
    const fresh = { sealed: seal(keyring, text, toContext(id)), expiresAt };
    const isDone = isFree && (await installations.reseal(toName(stored), version, fresh));
    done[isDone ? "resealed" : "left"] += 1;
  }
  return done;
}

/** Opens what is kept. Throws a UserError where its key is missing. */
export function toKept(stored: StoredInstallation, keyring: Keyring): KeptInstallation {
  const { organizationId, installedBy, refusedAt, sealed, expiresAt, ...same } = stored;
  const { id, isOrganization, name, appId, botUserId, botId, scopes, version } = same;
  const text = unseal(keyring, sealed, toContext(id));
  const tokens = JSON.parse(text) as Pick<Tokens, "botToken" | "refreshToken">;
  return {
    ...{ id, isOrganization, name, appId, botUserId, botId, scopes, version },
    ...{ enterpriseId: organizationId, userId: installedBy, isRefused: refusedAt !== null },
    tokens: { ...tokens, expiresAt },
  };
}

function toStored(installation: Installation, keyring: Keyring, nowAt: string) {
  const { enterpriseId, userId, tokens, ...same } = installation;
  return {
    ...{ ...same, ...toName(installation), organizationId: enterpriseId, installedBy: userId },
    ...{ sealed: sealTokens(keyring, installation.id, tokens), expiresAt: tokens.expiresAt },
    installedAt: nowAt,
  };
}

const toName = ({ id }: { id: string }) => ({ platform: "slack" as const, id });

/** A row's tokens open in no other row. */
const toContext = (id: string): string => `slack ${id}`;

const sealTokens = (keyring: Keyring, id: string, { botToken, refreshToken }: Tokens): string =>
  seal(keyring, JSON.stringify({ botToken, refreshToken }), toContext(id));
