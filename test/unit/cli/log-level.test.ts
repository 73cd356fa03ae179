import { expect, it } from "vitest";
import { toLogLevel } from "../../../src/cli/log.ts";
import { parseConfig } from "../../../src/config.ts";

const SLACK = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };

it.each([
  [{}, "warn"],
  [{ DATABASE_URL: "postgres://localhost/x", PORT: "3000" }, "warn"],
  [SLACK, "info"],
  [{ ...SLACK, LOG_LEVEL: "error" }, "error"],
  [{ LOG_LEVEL: "debug" }, "debug"],
])("logs by %j from %s on", (env, level) => {
  expect(toLogLevel(parseConfig(env))).toBe(level);
});
