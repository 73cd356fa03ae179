import type { z } from "zod";
import type { SubscribeBy } from "./chat/desk/desk-rights.ts";
import { CORE_VARIABLES, type LOG_FORMATS, type LOG_LEVELS } from "./config/core.ts";
import { SLACK_VARIABLES, type SlackConfig, toSlackConfig } from "./config/slack.ts";
import { TEAMS_VARIABLES, type TeamsConfig, toTeamsConfig } from "./config/teams.ts";
import type { Keyring } from "./shared/seal.ts";
import { UserError } from "./shared/user-error.ts";

/** Every setting, in the order of `.env.example`: the bot's own, then each platform's. */
export const VARIABLES = [...CORE_VARIABLES, ...SLACK_VARIABLES, ...TEAMS_VARIABLES] as const;

/** A language model on an OpenAI-compatible server. */
export interface LanguageModelConfig {
  url: string;
  model: string;
  key: string | null;
}

/** Settings, checked and typed. */
export interface Config {
  dataDir: string;
  databaseUrl: string | null;
  redisUrl: string | null;
  port: number | null;
  /** Where the web server is reached from outside, without a slash at the end. */
  publicUrl: string | null;
  /** Keys that secrets in the store are encrypted with. */
  keyring: Keyring | null;
  logLevel: (typeof LOG_LEVELS)[number] | null;
  /** Null: by who reads it. */
  logFormat: (typeof LOG_FORMATS)[number] | null;
  contact: string | null;
  allowAddresses: string[];
  /** Who may change what a channel follows. */
  subscribeBy: SubscribeBy;
  /** Null: answers are made without one. */
  languageModel: LanguageModelConfig | null;
  /** Null: not on Slack. */
  slack: SlackConfig | null;
  /** Null: not on Teams. */
  teams: TeamsConfig | null;
}

/** Environment → settings. An empty value counts as not set. Throws one UserError that lists every problem. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const read = <Name extends (typeof VARIABLES)[number]["name"]>(name: Name) => {
    const variable = VARIABLES.find((entry) => entry.name === name) as Extract<
      (typeof VARIABLES)[number],
      { name: Name }
    >;
    const result = variable.schema.safeParse(env[name] === "" ? undefined : env[name]);
    if (!result.success)
      problems.push(`${name}: expects ${variable.expects}, e.g. ${variable.example}`);
    return result.data as z.output<(typeof variable)["schema"]> | undefined;
  };
  const toLanguageModel = (): LanguageModelConfig | null => {
    const before = problems.length;
    const address = read("PLEDGEWATCH_LLM_URL");
    const model = read("PLEDGEWATCH_LLM_MODEL");
    const key = read("PLEDGEWATCH_LLM_KEY") ?? null;
    if (address !== undefined && model !== undefined) return { url: address, model, key };
    if (problems.length === before && (address ?? model) !== undefined)
      problems.push(
        "PLEDGEWATCH_LLM_URL and PLEDGEWATCH_LLM_MODEL: need each other; set both or none",
      );
    return null;
  };
  const publicUrl = read("PLEDGEWATCH_URL") ?? null;
  const keyring = read("PLEDGEWATCH_ENCRYPTION_KEYS") ?? null;
  const config: Config = {
    dataDir: read("PLEDGEWATCH_DATA") ?? "./data",
    databaseUrl: read("DATABASE_URL") ?? null,
    redisUrl: read("REDIS_URL") ?? null,
    port: read("PORT") ?? null,
    ...{ publicUrl, keyring },
    logLevel: read("LOG_LEVEL") ?? null,
    logFormat: read("LOG_FORMAT") ?? null,
    contact: read("PLEDGEWATCH_CONTACT") ?? null,
    allowAddresses: read("PLEDGEWATCH_ALLOW_ADDRESSES") ?? [],
    subscribeBy: read("PLEDGEWATCH_SUBSCRIBE_BY") ?? "anyone",
    languageModel: toLanguageModel(),
    slack: toSlackConfig(read, { publicUrl, keyring, problems }),
    teams: toTeamsConfig(read, problems),
  };
  if (
    config.redisUrl &&
    !config.databaseUrl &&
    !problems.some((line) => line.startsWith("DATABASE_URL"))
  ) {
    problems.push("REDIS_URL: needs DATABASE_URL too; the built-in database brings its own queue");
  }
  if (problems.length > 0) {
    throw new UserError(
      "CONFIG_INVALID",
      `The environment has ${problems.length === 1 ? "a wrong setting" : `${problems.length} wrong settings`}:\n${problems.map((line) => `  ${line}`).join("\n")}`,
    );
  }
  return config;
}

/** The text of `.env.example`. */
export function renderEnvExample(): string {
  const entries = VARIABLES.map(({ name, about, example }) => `# ${about}\n#${name}=${example}\n`);
  return `# Settings of Pledgewatch. All are optional: copy to .env and take the # off what you need.\n\n${entries.join("\n")}`;
}
