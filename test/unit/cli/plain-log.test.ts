import { describe, expect, it } from "vitest";
import { toLog } from "../../../src/cli/log.ts";
import { createPlainLog } from "../../../src/cli/plain-log.ts";
import { parseConfig } from "../../../src/config.ts";

const now = () => new Date(2026, 0, 15, 9, 5, 7);
const lines = (level: "debug" | "warn" | "silent") => {
  const told: string[] = [];
  return { told, log: createPlainLog(level, { err: (text) => told.push(text), now }) };
};

describe("the plain log", () => {
  it("tells time, level, sentence and fields on one line", () => {
    const { told, log } = lines("warn");
    log.info({}, "not told");
    log.warn({ source: "s1", err: new Error("no answer\nat all") }, "source failed");
    expect(told).toEqual(["09:05:07 warn: source failed (source=s1, err=no answer at all)\n"]);
  });

  it("tells no secret, also none within a field", () => {
    const { told, log } = lines("debug");
    log.debug({ token: "xoxb-1", request: { authorization: "Bearer 2" } }, "asked");
    expect(told.join("")).not.toMatch(/xoxb-1|Bearer/);
  });

  it("never throws: of what leads back to itself, of large numbers, of what caused itself", () => {
    const { told, log } = lines("warn");
    const ring: Record<string, unknown> = { name: "ring" };
    ring["self"] = ring;
    const first = new Error("first");
    const second = new Error("second", { cause: first });
    first.cause = second;
    log.warn({ ring, bytes: 10n, sizes: [11n], err: first, nothing: undefined }, "odd");
    const [line = ""] = told;
    expect(line).toContain(
      'odd (ring=(cannot be shown), bytes=10, sizes=["11"], err=first: second',
    );
    expect(line).toContain("nothing=undefined");
  });

  it("tells errors within a list by their messages", () => {
    const { told, log } = lines("warn");
    log.warn({ failed: [new Error("no answer", { cause: new Error("ECONNRESET") })] }, "failed");
    expect(told.join("")).toContain('failed=["no answer: ECONNRESET"]');
  });

  it("lets no control character through to a terminal", () => {
    const { told, log } = lines("debug");
    const title = "News\u001b[2J\u009b31m\u0007\rof\ttoday";
    log.warn({ title, list: [title], err: new Error(title) }, "read");
    for (const line of told.join("").split("\n")) expect(line).not.toMatch(/\p{Cc}/u);
    expect(told.join("")).toContain("title=News [2J 31m of today");
  });

  it("shows where an error came from only where details are asked for", () => {
    const plain = lines("warn");
    plain.log.error({ err: new Error("x") }, "failed");
    expect(plain.told.join("")).not.toContain("plain-log.test");
    const full = lines("debug");
    full.log.error({ err: new Error("x") }, "failed");
    expect(full.told.join("")).toContain("plain-log.test");
  });
});

describe("the log of the bot", () => {
  it.each([
    [true, {}, false],
    [false, {}, true],
    [true, { LOG_FORMAT: "json" }, true],
    [false, { LOG_FORMAT: "plain" }, false],
  ])("on a terminal: %s, with %j: JSON is %s", (isErrorTerminal, env, isJson) => {
    const told: string[] = [];
    const io = { isErrorTerminal, err: (text: string) => void told.push(text) };
    toLog(parseConfig(env), io).warn({ source: "s1" }, "source failed");
    expect(told.join("").startsWith("{")).toBe(isJson);
  });
});
