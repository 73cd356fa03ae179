import { UNINSTALLED } from "../chat/desk.ts";
import { keyIdOf, MAKE_KEY } from "../shared/seal.ts";
import { UserError } from "../shared/user-error.ts";
import type { StoredInstallation } from "../store/types/installation.ts";
import { errLine, type Io, outLine } from "./io.ts";
import { readConfig, type StoreOptions, withKnownStore } from "./session.ts";
import { resealAll } from "./slack-installations.ts";
import { renderTable } from "./table.ts";

export interface SlackOptions extends StoreOptions {
  json?: boolean;
}

/** `slack list`: who installed the app; never a token. */
export async function runSlackList(options: SlackOptions, io: Io): Promise<0> {
  const list = await withKnownStore(options, io, ({ store }) => store.installations.list("slack"));
  if (options.json) outLine(io, JSON.stringify(list.map(toPublic), null, 2));
  else if (list.length === 0)
    errLine(io, "No workspace has installed the app yet. docs/slack.md says how they do.");
  else io.out(renderInstallations(list, io));
  return 0;
}

const toPublic = ({ sealed, ...installation }: StoredInstallation) => ({
  ...installation,
  keyId: keyIdOf(sealed),
});

function renderInstallations(list: readonly StoredInstallation[], io: Io): string {
  const head = ["Name", "Id", "Installed", "By", "Token ends", "Key"];
  const rows = list.map((one) => [
    one.isOrganization ? `${one.name} (organization)` : one.name,
    one.id,
    toMinute(one.installedAt),
    one.installedBy ?? "–",
    one.refusedAt === null ? toMinute(one.expiresAt) : "! install again",
    keyIdOf(one.sealed),
  ]);
  return renderTable({ title: "Installed on Slack", head, rows }, io);
}

const toMinute = (instant: string | null): string =>
  instant === null ? "–" : `${instant.slice(0, 16)}Z`;

/** `slack reencrypt`: tokens of installed workspaces that an older key encrypted, with the first one. */
export async function runSlackReencrypt(options: SlackOptions, io: Io): Promise<0> {
  const { keyring } = readConfig(options, io);
  if (keyring === null)
    throw new UserError(
      "KEY_MISSING",
      `Set PLEDGEWATCH_ENCRYPTION_KEYS first, the new key before the old one. Make a key: ${MAKE_KEY}`,
      { exitCode: 2 },
    );
  const done = await withKnownStore(options, io, ({ store }) =>
    resealAll(store.installations, keyring),
  );
  const { resealed, total, left } = done;
  if (options.json) outLine(io, JSON.stringify({ ...done, keyId: keyring.currentId }));
  else
    outLine(
      io,
      left === 0
        ? `Encrypted anew with key ${keyring.currentId}: ${resealed} of ${total}. The old key can go from PLEDGEWATCH_ENCRYPTION_KEYS.`
        : `Encrypted anew with key ${keyring.currentId}: ${resealed} of ${total}; ${left} were being renewed. Do it again.`,
    );
  return 0;
}

export interface SlackRemoveOptions extends SlackOptions {
  unreadable?: boolean;
}

/** `slack remove`: forgets installations as if their workspaces had uninstalled the app; Slack is told nothing. */
export async function runSlackRemove(
  id: string | undefined,
  options: SlackRemoveOptions,
  io: Io,
): Promise<0> {
  const { keyring } = readConfig(options, io);
  if ((id === undefined) === (options.unreadable !== true))
    throw new UserError(
      "REMOVE_WHAT",
      "Name a workspace or organization, as pledgewatch slack list shows it, or say --unreadable.",
      { exitCode: 2 },
    );
  const isMeant = (one: StoredInstallation) =>
    id === undefined ? !keyring?.keys.has(keyIdOf(one.sealed)) : one.id === id;
  const removed = await withKnownStore(options, io, ({ store }) =>
    store.transaction(async ({ installations, channels }) => {
      const meant = (await installations.list("slack")).filter(isMeant);
      for (const one of meant)
        for (const workspaceId of await installations.remove(one, one.version))
          await channels.stopWorkspace({ platform: "slack", workspaceId }, UNINSTALLED);
      return meant.map(toPublic);
    }),
  );
  if (removed.length === 0 && id !== undefined)
    throw new UserError("INSTALLATION_UNKNOWN", `${id} has not installed the app.`);
  if (options.json) outLine(io, JSON.stringify(removed, null, 2));
  else
    outLine(
      io,
      `Removed: ${removed.map((one) => `${one.name} (${one.id})`).join(", ") || "none"}.`,
    );
  return 0;
}
