import pino from "pino";
import type { Config } from "../config.ts";
import type { Log } from "../shared/log.ts";
import type { Io } from "./io.ts";

/** As set, else by who is told: what is well is only in the way of who reads the console. */
export const toLogLevel = ({
  logLevel,
  slack,
  teams,
}: Pick<Config, "logLevel" | "slack" | "teams">): NonNullable<Config["logLevel"]> =>
  logLevel ?? (slack === null && teams === null ? "warn" : "info");

/** JSON lines on standard error; what may hold a secret is struck out. */
export function createLog(level: NonNullable<Config["logLevel"]>, io: Pick<Io, "err">): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: [
        "*.token",
        "*.secret",
        "*.password",
        "*.authorization",
        "token",
        "secret",
        "password",
      ],
    },
    { write: io.err },
  );
}
