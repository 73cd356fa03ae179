import { readFileSync } from "node:fs";
import type { TeamsSettings } from "../../adapters/teams/index.ts";
import type { TeamsConfig } from "../config/teams.ts";
import { UserError } from "../shared/user-error.ts";

/** The settings with the private key that they name. Throws a UserError where it cannot be read. */
export function readTeams(config: TeamsConfig): TeamsSettings {
  if (config.kind === "playground") return config;
  const { appId, tenantId, allowTenants, admins, findsMessages, secret } = config;
  const credentials = {
    ...{ appId, tenantId },
    secret:
      secret.kind === "password"
        ? secret
        : {
            ...{ kind: "certificate" as const, thumbprint: secret.thumbprint },
            privateKey: readKey(secret.keyFile),
          },
  };
  return { kind: "app", credentials, allowTenants, admins, findsMessages };
}

function readKey(file: string): string {
  const problem = (what: string, cause?: unknown) =>
    new UserError("TEAMS_KEY_UNUSABLE", `TEAMS_CERTIFICATE_KEY: ${file} ${what}.`, { cause });
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw problem("cannot be read; name a file that the bot may read", cause);
  }
  if (!/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(text))
    throw problem("has no private key in PEM (-----BEGIN PRIVATE KEY-----)");
  return text;
}
