import { describe, expect, it } from "vitest";
import { type Command, parseCommand } from "../../../src/chat/command.ts";
import { parseSubscribe } from "../../../src/chat/subscribe/subscribe.ts";
import { decideEdit } from "../../../src/chat/subscribe/subscribe-edit.ts";
import { saySubscription } from "../../../src/chat/subscribe/subscribe-say.ts";
import { subscription } from "./support/subscription.ts";
import { sayRefused } from "./support/troubles.ts";

describe("parseCommand of edit", () => {
  it.each<[string, Command]>([
    ["edit 2", { kind: "edit", which: { of: "number", number: 2 }, terms: null }],
    [
      "edit #2 daily at 9",
      { kind: "edit", which: { of: "number", number: 2 }, terms: "daily at 9" },
    ],
    ["edit sub_0a1b", { kind: "edit", which: { of: "id", id: "sub_0a1b" }, terms: null }],
    ["change 1 to bmw", { kind: "edit", which: { of: "number", number: 1 }, terms: "bmw" }],
    ["change of BMW's target?", { kind: "ask", question: "change of BMW's target?" }],
    ["home", { kind: "home" }],
    ["digest now", { kind: "digest", days: "now" }],
  ])("reads %j", (text, command) => {
    expect(parseCommand(text)).toEqual(command);
  });
});

describe("decideEdit", () => {
  const edit = (before: string, words: string) => {
    const parsed = parseSubscribe(before);
    if (!parsed.ok) throw new Error(sayRefused(parsed));
    const { history, ...terms } = parsed.request;
    const baselineOn = history ? null : "2026-01-01";
    const edited = decideEdit(subscription({ ...terms, baselineOn }), words);
    return edited.ok ? saySubscription(edited.request) : sayRefused(edited);
  };

  it.each([
    ["bmw daily at 9 Europe/Berlin", "at 7:30", "BMW Group, daily at 7:30 Europe/Berlin"],
    [
      "bmw daily at 9 Europe/Berlin",
      "weekly on friday",
      "BMW Group, weekly on Friday at 9:00 Europe/Berlin",
    ],
    ["bmw daily at 9 Europe/Berlin", "daily at 9 UTC", "BMW Group, daily at 9:00 UTC"],
    [
      "bmw daily at 9 Europe/Berlin",
      "bmw, baic",
      "BMW Group or BAIC Group, daily at 9:00 Europe/Berlin",
    ],
    ["bmw daily at 9 Europe/Berlin", "instantly", "BMW Group, as it happens"],
    ["bmw only milestones daily", "only changes", "BMW Group, only changes, daily at 9:00 UTC"],
    ["bmw only milestones", "bmw", "BMW Group, as it happens"],
    [
      "bmw but not milestones",
      "quiet 22-7 Asia/Shanghai",
      "BMW Group, but not milestones, as it happens, quiet from 22:00 to 7:00 Asia/Shanghai",
    ],
    [
      "bmw in chinese with history",
      "bmw, audi",
      "BMW Group or Audi, as it happens, with history, in Chinese",
    ],
    ["bmw in chinese", "in english", "BMW Group, as it happens"],
    [
      "bmw only pledges; or baic daily",
      "weekly on monday at 8",
      "BMW Group, only new pledges; or BAIC Group, weekly on Monday at 8:00 UTC",
    ],
    [
      "bmw",
      "from trade press or better",
      "BMW Group, with evidence of trade press or better, as it happens",
    ],
  ])("makes of %j by %j: %s", (before, words, after) => {
    expect(edit(before, words)).toBe(after);
  });

  it("never offers to follow all where only a time is wrong", () => {
    const parsed = parseSubscribe("volkswagen");
    if (!parsed.ok) throw new Error(sayRefused(parsed));
    const edited = decideEdit(subscription(parsed.request), "at 7:30");
    expect(edited).toMatchObject({
      ok: false,
      troubles: [{ says: "timeIsOfDigests" }],
      suggestions: ["subscribe at 7:30 daily"],
    });
    expect(edit("volkswagen", "at 7:30 daily")).toBe("Volkswagen Group, daily at 7:30 UTC");
  });

  it("refuses what it does not understand, and parts of what has several", () => {
    expect(edit("bmw", "hourly nonsense")).toContain('"hourly" cannot be set');
    expect(edit("bmw only pledges; or baic", "only changes")).toContain("several parts");
  });
});
