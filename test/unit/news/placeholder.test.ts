import { describe, expect, it } from "vitest";
import { isPlaceholder } from "../../../src/news/placeholder.ts";

const ANNOUNCED = "Renault opens a battery plant in Douai";

describe("a page in place of an article", () => {
  it.each<[string, string | null, string, string | null, boolean]>([
    ["a notice of maintenance", "Back soon", "We are working on it.", ANNOUNCED, true],
    ["a request to log in", null, "Please log in to read on.", "比亚迪发布新目标", true],
    ["short news under its title", ANNOUNCED, "More to come.", ANNOUNCED, false],
    [
      "short news that says it in other words",
      null,
      "Renault has a plant in Douai.",
      ANNOUNCED,
      false,
    ],
    ["short news in Chinese", "比亚迪发布目标", "详情稍后。", "比亚迪发布新目标", false],
    ["a page that nothing was said of", "Back soon", "Working on it.", null, false],
    [
      "a long text under another title",
      "Other words",
      "Nothing alike. ".repeat(30),
      ANNOUNCED,
      false,
    ],
  ])("is told by title and length: %s", (_, title, text, announced, expected) => {
    expect(isPlaceholder({ title, text }, announced)).toBe(expected);
  });
});
