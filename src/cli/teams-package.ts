import { readFile, writeFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { LIVE_SOURCES } from "../news/catalogue.ts";
import { UserError } from "../shared/user-error.ts";
import { type Io, outLine } from "./io.ts";
import { readConfig, type StoreOptions } from "./session.ts";
import { renderManifest } from "./teams-manifest.ts";
import { VERSION } from "./version.ts";

export interface TeamsPackageOptions extends StoreOptions {
  json?: boolean;
  out: string;
  name: string;
  developer: string;
  website?: string;
  privacy?: string;
  terms?: string;
  domain?: string[];
}

const ICONS = ["color.png", "outline.png"] as const;
/** Beside the sources, and beside what is built of them. */
const ICON_FOLDER = new URL("../../teams/manifest/", import.meta.url);
const MAX_NAME_CHARS = 30;

/** `teams package`: the zip that Teams takes as a custom app, with the ids of the settings. */
export async function runTeamsPackage(options: TeamsPackageOptions, io: Io): Promise<0> {
  const { teams, contact } = readConfig(options, io);
  if (teams?.kind !== "app")
    throw new UserError(
      "TEAMS_NOT_SET",
      "Set TEAMS_APP_ID and its secret first: the package carries the app's id. docs/teams.md says how.",
      { exitCode: 2 },
    );
  const websiteUrl = readAddress("--website", options.website ?? contact ?? "");
  const manifest = renderManifest({
    appId: teams.appId,
    version: VERSION,
    name: readName(options.name),
    developer: {
      ...{ name: options.developer, websiteUrl },
      privacyUrl: readAddress("--privacy", options.privacy ?? websiteUrl),
      termsUrl: readAddress("--terms", options.terms ?? websiteUrl),
    },
    readsMessages: teams.findsMessages,
    domains: options.domain ?? [...new Set(LIVE_SOURCES.map(({ url }) => new URL(url).hostname))],
  });
  const icons = await Promise.all(
    ICONS.map(
      async (name) => [name, new Uint8Array(await readFile(new URL(name, ICON_FOLDER)))] as const,
    ),
  );
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(
    options.out,
    zipSync({ "manifest.json": strToU8(text), ...Object.fromEntries(icons) }),
  );
  if (options.json) outLine(io, text.trimEnd());
  else
    outLine(io, `${options.out}: upload it in Teams under Apps, Manage your apps, Upload an app.`);
  return 0;
}

function readAddress(option: string, value: string): string {
  if (URL.canParse(value) && new URL(value).protocol === "https:") return value;
  throw new UserError(
    "TEAMS_ADDRESS",
    `${option}: Teams shows an https address of who runs the app. Give one, e.g. ${option} https://example.org/pledgewatch`,
    { exitCode: 2 },
  );
}

function readName(name: string): string {
  if (name.length > 0 && name.length <= MAX_NAME_CHARS) return name;
  throw new UserError("TEAMS_NAME", `--name: 1 to ${MAX_NAME_CHARS} characters.`, { exitCode: 2 });
}
