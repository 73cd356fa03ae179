import { z } from "zod";
import { UserError } from "./shared/user-error.ts";

/** What the environment can set. Each variable's description is its line in `.env.example`. */
interface Variable {
  name: string;
  schema: z.ZodType<unknown, string | undefined>;
  expects: string;
  example: string;
  about: string;
}

const url = (protocols: RegExp) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol))
    .optional();

const addresses = z
  .string()
  .default("")
  .transform((value) =>
    value
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .refine((list) =>
    list.every((part) => /^[^\s/:]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i.test(part)),
  );

const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

/** Every setting, in the order of `.env.example`. */
export const VARIABLES = [
  {
    name: "PLEDGEWATCH_DATA",
    schema: z.string().min(1).default("./data"),
    expects: "a folder",
    example: "./data",
    about: "Folder of the built-in database, used when DATABASE_URL is not set.",
  },
  {
    name: "DATABASE_URL",
    schema: url(/^postgres(?:ql)?:$/),
    expects: "a PostgreSQL address",
    example: "postgres://pledgewatch:secret@localhost:5432/pledgewatch",
    about: "PostgreSQL 15 or newer, instead of the built-in database.",
  },
  {
    name: "REDIS_URL",
    schema: url(/^rediss?:$/),
    expects: "a Redis address",
    example: "redis://localhost:6379",
    about: "Redis 7 for the job queue (maxmemory-policy noeviction). Needs DATABASE_URL.",
  },
  {
    name: "PORT",
    schema: z.coerce.number<string>().int().min(0).max(65_535).optional(),
    expects: "a port from 0 to 65535",
    example: "3000",
    about: "Opens the web server with /healthz and /readyz. Not set: no server.",
  },
  {
    name: "LOG_LEVEL",
    schema: z.enum(LOG_LEVELS).optional(),
    expects: `one of ${LOG_LEVELS.join(", ")}`,
    example: "info",
    about:
      "What is logged on standard error, as JSON lines. Default: warn on the console, else info.",
  },
  {
    name: "PLEDGEWATCH_CONTACT",
    schema: z
      .string()
      .min(3)
      .max(200)
      .regex(/^[\x20-\x7e]+$/)
      .optional(),
    expects: "a mail address or web page in plain ASCII",
    example: "mailto:bot@example.org",
    about: "Said in the User-Agent, so that a site's owner can reach you.",
  },
  {
    name: "PLEDGEWATCH_ALLOW_ADDRESSES",
    schema: addresses,
    expects: "a comma-separated list of host or host:port",
    example: "intranet.example.org,10.0.0.5:8080",
    about: "Private addresses that sources may be read from. All others are refused.",
  },
  {
    name: "PLEDGEWATCH_LLM_URL",
    schema: url(/^https?:$/),
    expects: "a web address",
    example: "http://localhost:11434/v1",
    about:
      "An OpenAI-compatible server that helps to read questions and to word answers. Not set: none.",
  },
  {
    name: "PLEDGEWATCH_LLM_MODEL",
    schema: z.string().min(1).max(200).optional(),
    expects: "the name of a model",
    example: "qwen3:8b",
    about: "The model on that server. Needed with PLEDGEWATCH_LLM_URL.",
  },
  {
    name: "PLEDGEWATCH_LLM_KEY",
    schema: z
      .string()
      .max(1_000)
      .regex(/^[\x21-\x7e]+$/)
      .optional(),
    expects: "a key in plain ASCII",
    example: "secret",
    about: "The key of that server, where it wants one.",
  },
] as const satisfies readonly Variable[];

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
  logLevel: (typeof LOG_LEVELS)[number] | null;
  contact: string | null;
  allowAddresses: string[];
  /** Null: answers are made without one. */
  languageModel: LanguageModelConfig | null;
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
  const config: Config = {
    dataDir: read("PLEDGEWATCH_DATA") ?? "./data",
    databaseUrl: read("DATABASE_URL") ?? null,
    redisUrl: read("REDIS_URL") ?? null,
    port: read("PORT") ?? null,
    logLevel: read("LOG_LEVEL") ?? null,
    contact: read("PLEDGEWATCH_CONTACT") ?? null,
    allowAddresses: read("PLEDGEWATCH_ALLOW_ADDRESSES") ?? [],
    languageModel: toLanguageModel(),
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
