import { z } from "zod";
import { createKeyring, KEY_BYTES } from "../shared/seal.ts";
import { url, type Variable } from "./variable.ts";

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

/** Keys in base64, split by commas; absent where none is set. */
const keyring = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined) return undefined;
    const keys = value.split(",").map((part) => Buffer.from(part.trim(), "base64"));
    const [first, ...rest] = keys;
    const isWhole = /^[\w+/=,\s-]+$/.test(value) && keys.every((key) => key.length === KEY_BYTES);
    if (first !== undefined && isWhole) return createKeyring([first, ...rest]);
    context.addIssue({ code: "custom" });
    return z.NEVER;
  });

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** `https`, or this machine; without a slash at the end. */
const publicUrl = url(/^https?:$/)
  .refine((value) => {
    if (value === undefined || !URL.canParse(value)) return value === undefined;
    const { protocol, hostname, search, hash, username } = new URL(value);
    const isBare = search === "" && hash === "" && username === "";
    return isBare && (protocol === "https:" || LOOPBACK.test(hostname));
  })
  .transform((value) => value?.replace(/\/+$/, ""));

export const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
export const LOG_FORMATS = ["plain", "json"] as const;

/** As `SubscribeBy` of `src/chat/desk-rights.ts`. */
const SUBSCRIBE_BY = ["anyone", "managers", "admins"] as const;

/** What every bot has, whatever its platforms. */
export const CORE_VARIABLES = [
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
    name: "PLEDGEWATCH_URL",
    schema: publicUrl,
    expects: "an https address without a query, or http on this machine",
    example: "https://bot.example.org",
    about:
      "Where the web server is reached from outside. Needed for workspaces that install the app.",
  },
  {
    name: "PLEDGEWATCH_ENCRYPTION_KEYS",
    schema: keyring,
    expects: `keys of ${KEY_BYTES} bytes in base64, split by commas (openssl rand -base64 32 makes one)`,
    example: "ZXhhbXBsZS1vbmx5LS1tYWtlLXlvdXItb3duLWtleSE=",
    about:
      "Keys for the tokens of workspaces that install the app. The first encrypts, all decrypt. Make your own: openssl rand -base64 32",
  },
  {
    name: "LOG_LEVEL",
    schema: z.enum(LOG_LEVELS).optional(),
    expects: `one of ${LOG_LEVELS.join(", ")}`,
    example: "info",
    about: "What is logged on standard error. Default: info with Slack or Teams, else warn.",
  },
  {
    name: "LOG_FORMAT",
    schema: z.enum(LOG_FORMATS).optional(),
    expects: `one of ${LOG_FORMATS.join(", ")}`,
    example: "json",
    about: "How it is logged. Default: plain lines on a terminal, else JSON lines.",
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
    about:
      "Private addresses that sources may be read from, at one port or at all. All others are refused.",
  },
  {
    name: "PLEDGEWATCH_SUBSCRIBE_BY",
    schema: z.enum(SUBSCRIBE_BY).default("anyone"),
    expects: `one of ${SUBSCRIBE_BY.join(", ")}`,
    example: "managers",
    about:
      "Who may change what a channel follows: anyone in it, who manages it, or admins. Default: anyone.",
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
