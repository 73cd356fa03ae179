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
    ? Object.values(fields).flatMap((value) => (value instanceof Error ? (value.stack ?? []) : []))
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
        : JSON.stringify(value, (name, inner) => (SECRET_FIELDS.has(name) ? "…" : inner));
  const line = (text ?? String(value)).replace(/\s+/g, " ");
  return line.length > MAX_FIELD_CHARS ? `${line.slice(0, MAX_FIELD_CHARS)}…` : line;
}

/** With what caused it, where that says more. */
function renderError({ message, cause }: Error): string {
  return cause instanceof Error && !message.includes(cause.message)
    ? `${message}: ${renderError(cause)}`
    : message;
}
