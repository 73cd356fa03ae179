import { describe, expect, it } from "vitest";
import { readText } from "../../../adapters/slack/incoming-text.ts";
import { parseCommand } from "../../../src/chat/command.ts";

describe("what a person wrote in Slack", () => {
  it.each([
    ["<@U0BOT>  subscribe\tbmw ", "subscribe bmw"],
    ["see <https://a.example/x|a.example> &amp; <#C1|fleet>", "see https://a.example/x & #fleet"],
    ["a\r\n•  b\u00a0c\n\nd", "a\n• b c\n\nd"],
  ])("is read of %j", (text, said) => {
    expect(readText(text, "U0BOT")).toBe(said);
  });

  it("keeps the lines of a text that is to be checked", () => {
    const lines =
      "BMW Group: targets for 2030\n• CO2 per vehicle: minus 40 %\n\nTargets for 2025\n• plants";
    expect(parseCommand(readText(`<@U0BOT> check ${lines}`, "U0BOT"))).toEqual(
      parseCommand(`check ${lines}`),
    );
    expect(parseCommand(readText("<@U0BOT>\nsubscribe\nbmw", "U0BOT"))).toMatchObject({
      kind: "subscribe",
    });
  });
});
