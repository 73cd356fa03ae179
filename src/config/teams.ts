import { z } from "zod";
import type { Variable } from "./variable.ts";

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const toList = (value: string): string[] => value.split(/[\s,]+/).filter(Boolean);
const guid = z
  .string()
  .transform((value) => value.trim().toLowerCase())
  .refine((value) => GUID.test(value))
  .optional();

const guids = z
  .string()
  .transform((value) => value.toLowerCase())
  .refine((value) => toList(value).every((one) => GUID.test(one)))
  .optional();

/** What connects the bot to Teams; none of it set means no Teams. */
export const TEAMS_VARIABLES = [
  {
    name: "TEAMS_APP_ID",
    schema: guid,
    expects: "the Application (client) ID",
    example: "11111111-1111-4111-8111-111111111111",
    about: "Teams: the app that you registered with Microsoft Entra. docs/teams.md says how.",
  },
  {
    name: "TEAMS_APP_SECRET",
    schema: z
      .string()
      .max(1_000)
      .regex(/^[\x21-\x7e]+$/)
      .optional(),
    expects: "a client secret in plain ASCII",
    example: "secret",
    about: "Teams: the app's client secret. Or a certificate, below.",
  },
  {
    name: "TEAMS_CERTIFICATE_KEY",
    schema: z.string().min(1).max(1_000).optional(),
    expects: "a file",
    example: "/run/secrets/teams-key.pem",
    about:
      "Teams: the file with the private key (PEM) of the app's certificate; it comes before a secret.",
  },
  {
    name: "TEAMS_CERTIFICATE_THUMBPRINT",
    schema: z
      .string()
      .transform((value) => value.replaceAll(/[\s:]/g, ""))
      .refine((value) => /^[0-9a-f]{40}$/i.test(value))
      .optional(),
    expects: "40 hexadecimal digits",
    example: "0123456789ABCDEF0123456789ABCDEF01234567",
    about: "Teams: the thumbprint of that certificate.",
  },
  {
    name: "TEAMS_TENANT_ID",
    schema: guid,
    expects: "the Directory (tenant) ID",
    example: "22222222-2222-4222-8222-222222222222",
    about: "Teams: the tenant of a single-tenant app. Not set: the app is multi-tenant.",
  },
  {
    name: "TEAMS_ALLOW_TENANTS",
    schema: guids,
    expects: "a comma-separated list of tenant ids",
    example: "22222222-2222-4222-8222-222222222222",
    about:
      "Teams: tenants that are served. Default: that of a single-tenant app; any, of a multi-tenant one.",
  },
  {
    name: "TEAMS_ADMINS",
    schema: guids,
    expects: "a comma-separated list of users' object ids",
    example: "44444444-4444-4444-8444-444444444444",
    about:
      "Teams: Entra's object ids of persons who are admins for PLEDGEWATCH_SUBSCRIBE_BY and reviews, as Teams does not tell.",
  },
  {
    name: "TEAMS_FIND_MESSAGES",
    schema: z.enum(["0", "1"]).optional(),
    expects: "1 or 0",
    example: "0",
    about:
      "Teams: 1 looks a post up by Microsoft Graph before it is repeated. The app's package asks for the consent that it needs.",
  },
  {
    name: "TEAMS_PLAYGROUND",
    schema: z.enum(["0", "1"]).optional(),
    expects: "1 or 0",
    example: "0",
    about:
      "Teams: 1 takes requests of this machine without tokens, for the Microsoft 365 Agents Playground. Only to try.",
  },
] as const satisfies readonly Variable[];

/** How Teams is connected. */
export type TeamsConfig =
  /** `admins`: as of an app. */
  | { kind: "playground"; admins: string[] }
  | {
      kind: "app";
      appId: string;
      /** Of a single-tenant app. */
      tenantId: string | null;
      secret:
        | { kind: "password"; password: string }
        /** `keyFile`: a private key in PEM. */
        | { kind: "certificate"; thumbprint: string; keyFile: string };
      /** In lower case; empty for any. */
      allowTenants: string[];
      /** Persons, by Entra's ids in lower case. */
      admins: string[];
      /** Whether posts are looked up by Microsoft Graph. */
      findsMessages: boolean;
    };

type Read = (name: (typeof TEAMS_VARIABLES)[number]["name"]) => string | undefined;

/** The app's registration → how Teams is connected; null without any. A problem says what is missing. */
export function toTeamsConfig(read: Read, problems: string[]): TeamsConfig | null {
  const before = problems.length;
  const appId = read("TEAMS_APP_ID");
  const tenantId = read("TEAMS_TENANT_ID") ?? null;
  const secret = toSecret(read, problems);
  const allowed = toList(read("TEAMS_ALLOW_TENANTS") ?? "");
  const admins = toList(read("TEAMS_ADMINS") ?? "");
  const isPlayground = read("TEAMS_PLAYGROUND") === "1";
  if (problems.length > before) return null;
  if (isPlayground) {
    if (appId === undefined && secret === null) return { kind: "playground", admins };
    problems.push(
      "TEAMS_PLAYGROUND: takes requests without tokens; unset it, or the app's own settings",
    );
    return null;
  }
  if (appId !== undefined && secret !== null) {
    const allowTenants = allowed.length === 0 && tenantId !== null ? [tenantId] : allowed;
    const findsMessages = read("TEAMS_FIND_MESSAGES") === "1";
    return { kind: "app", appId, tenantId, secret, allowTenants, admins, findsMessages };
  }
  if (appId !== undefined)
    problems.push(
      "TEAMS_APP_ID: needs TEAMS_APP_SECRET, or TEAMS_CERTIFICATE_KEY and TEAMS_CERTIFICATE_THUMBPRINT, too",
    );
  else if (secret !== null || tenantId !== null || allowed.length > 0)
    problems.push("TEAMS_APP_ID: is missing; the other settings of Teams need it");
  return null;
}

function toSecret(read: Read, problems: string[]) {
  const password = read("TEAMS_APP_SECRET");
  const keyFile = read("TEAMS_CERTIFICATE_KEY");
  const thumbprint = read("TEAMS_CERTIFICATE_THUMBPRINT");
  const hasCertificate = keyFile !== undefined || thumbprint !== undefined;
  if (hasCertificate && (keyFile === undefined || thumbprint === undefined))
    problems.push(
      "TEAMS_CERTIFICATE_KEY and TEAMS_CERTIFICATE_THUMBPRINT: need each other; set both or none",
    );
  if (keyFile !== undefined && thumbprint !== undefined)
    return { kind: "certificate" as const, thumbprint, keyFile };
  return password === undefined ? null : { kind: "password" as const, password };
}
