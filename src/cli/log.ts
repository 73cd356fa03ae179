import pino from "pino";
import type { Config } from "../config.ts";
import { type Log, SECRET_FIELDS } from "../shared/log.ts";
import type { Io } from "./io.ts";
import { createPlainLog } from "./plain-log.ts";

/** As set, else by who is told: what is well is only in the way of who reads the console. */
export const toLogLevel = ({
  logLevel,
  slack,
  teams,
}: Pick<Config, "logLevel" | "slack" | "teams">): NonNullable<Config["logLevel"]> =>
  logLevel ?? (slack === null && teams === null ? "warn" : "info");

/** Plain lines where a person reads along, JSON lines where a program does, unless the settings say which. */
export const toLog = (
  config: Pick<Config, "logLevel" | "logFormat" | "slack" | "teams">,
  io: Pick<Io, "err" | "isErrorTerminal">,
): Log => {
  const isPlain = (config.logFormat ?? (io.isErrorTerminal ? "plain" : "json")) === "plain";
  return (isPlain ? createPlainLog : createLog)(toLogLevel(config), io);
};

/** JSON lines on standard error; what may hold a secret is struck out. */
export function createLog(level: NonNullable<Config["logLevel"]>, io: Pick<Io, "err">): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: [...SECRET_FIELDS].flatMap((name) => [name, `*.${name}`]),
    },
    { write: io.err },
  );
}
