import { type Log, SECRET_FIELDS } from "../shared/log.ts";

const LEVELS = ["debug", "info", "warn", "error"] as const;
type Level = (typeof LEVELS)[number];

/** Longest field of a line; the rest is cut off. */
const MAX_FIELD_CHARS = 300;

/** One line a message for who reads along at a terminal: the time here, the level, the sentence, then its fields. */
export function createPlainLog(
  level: Level | "silent",
  { err, now = () => new Date() }: { err: (text: string) => void; now?: () => Date },
): Log {
  const writer = (own: Level) => (fields: Record<string, unknown>, message: string) => {
    if (level === "silent" || LEVELS.indexOf(own) < LEVELS.indexOf(level)) return;
    err(renderLine({ own, message, fields, isWithStack: level === "debug" }, now()));
  };
  return {
    debug: writer("debug"),
    info: writer("info"),
    warn: writer("warn"),
    error: writer("error"),
  };
}

interface Line {
  own: Level;
  message: string;
  fields: Record<string, unknown>;
  isWithStack: boolean;
}

function renderLine({ own, message, fields, isWithStack }: Line, at: Date): string {
  const said = Object.entries(fields).map(
    ([name, value]) => `${name}=${SECRET_FIELDS.has(name) ? "…" : renderValue(value)}`,
  );
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  const rest = said.length === 0 ? "" : ` (${said.join(", ")})`;
  const stacks = isWithStack
    ? Object.values(fields).flatMap((value) =>
        value instanceof Error ? (value.stack ?? "").split("\n").map(toLine) : [],
      )
    : [];
  return [`${time} ${own}: ${message}${rest}`, ...stacks, ""].join("\n");
}

/** On one line, without what may be a secret. */
function renderValue(value: unknown): string {
  const text =
    value instanceof Error
      ? renderError(value)
      : typeof value === "string"
        ? value
        : renderData(value);
  const line = toLine(text);
  return line.length > MAX_FIELD_CHARS ? `${line.slice(0, MAX_FIELD_CHARS)}…` : line;
}

/** A terminal obeys control characters, and others' texts have them. */
const toLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ");

/** As JSON; a log never throws, also not of what leads back to itself. */
function renderData(value: unknown): string {
  const replace = (name: string, inner: unknown): unknown => {
    if (SECRET_FIELDS.has(name)) return "…";
    if (inner instanceof Error) return renderError(inner);
    return typeof inner === "bigint" ? String(inner) : inner;
  };
  if (typeof value === "bigint") return String(value);
  try {
    return JSON.stringify(value, replace) ?? String(value);
  } catch {
    return "(cannot be shown)";
  }
}

/** With what caused it, where that says more; a chain may lead back to itself. */
function renderError(error: Error, told: ReadonlySet<Error> = new Set([error])): string {
  const { message, cause } = error;
  return cause instanceof Error && !told.has(cause) && !message.includes(cause.message)
    ? `${message}: ${renderError(cause, new Set([...told, cause]))}`
    : message;
}
