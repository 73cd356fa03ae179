import { describe, expect, it } from "vitest";
import { COMMAND_WORDS } from "../../../src/chat/command/command-words.ts";
import { wordsOf } from "../../../src/chat/words/of.ts";

const { cards } = wordsOf("en");

describe("words of messages", () => {
  it.each(["en", "zh"] as const)("name every command in the help, in %s", (language) => {
    const said = wordsOf(language).help.facts.flat().join("\n");
    for (const command of new Set(COMMAND_WORDS.values()))
      expect(said).toMatch(new RegExp(`\\b${command}\\b`));
  });

  it.each<[(count: number) => string, string, string]>([
    [cards.review.waiting, "1 waits for a review", "2 wait for a review"],
    [cards.review.made, "Messages in 1 channel change.", "Messages in 2 channels change."],
    [cards.evidence.has, "one source, number 1.", "sources 1 to 2."],
    [cards.pledge.earlier, "1 earlier point is not", "2 earlier points are not"],
    [(count) => cards.home.troubledSources(count, 3), "1 of 3 sources has", "2 of 3 sources have"],
    [(count) => cards.sources.read(count, 0), "1 is read, it is well", "2 are read, all are well"],
  ])("tell of one as of one, and of two as of two", (say, one, two) => {
    expect(say(1)).toContain(one);
    expect(say(2)).toContain(two);
  });

  it.each(["en", "zh"] as const)("tell in %s of no command line in a chat", (language) => {
    const { notices, trouble } = wordsOf(language);
    for (const said of [notices.elsewhere, trouble.whatIsRight(), trouble.noReport("fbk_1")])
      expect(said).not.toMatch(/\/pledges|--\w|pledgewatch/);
  });
});
