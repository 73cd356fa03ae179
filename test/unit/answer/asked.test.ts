import { describe, expect, it } from "vitest";
import { toAsked } from "../../../src/answer/typed/asked.ts";

describe("what is said around a question", () => {
  it.each([
    ["I'd be glad if you could tell me how many cars Kia sold", "how many cars Kia sold"],
    ["Hello, could you please tell me when BMW is neutral?", "when BMW is neutral?"],
    ["Thanks! And what about Honda?", "And what about Honda?"],
    ["Do you happen to know if Ford dropped it?", "whether Ford dropped it?"],
    ["I was wondering by when GM is neutral, please", "by when GM is neutral"],
    ["For our tender: which share does Michelin want?", "which share does Michelin want?"],
    [
      "For the risk file I need Kia's goal for its plants in 2030",
      "Kia's goal for its plants in 2030",
    ],
    ["Quick one for a caption: is Dacia included?", "is Dacia included?"],
    ["What is Kia's goal for a supplier scorecard?", "What is Kia's goal?"],
  ])("is left out of %j", (text, asked) => {
    expect(toAsked(text)).toBe(asked);
  });

  it.each([
    "do you know Tesla's goal?",
    "Please list the goals of Kia",
    "thanks",
    "ok",
    "For trucks, what is planned?",
    "I need Kia's scope 3 goal: how much less?",
  ])("is kept where nothing else is asked: %j", (text) => {
    expect(toAsked(text)).toBe(text);
  });
});
