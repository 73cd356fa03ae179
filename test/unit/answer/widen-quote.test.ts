import { describe, expect, it } from "vitest";
import { widenQuote } from "../../../src/store/passage.ts";

const text =
  "A head\n\nSix electric cars were to come by 2026. Now it will be four, the firm said. Sales went well.\n\nAnother paragraph follows.";

describe("widenQuote", () => {
  it("adds the rest of the sentence, the next one and the one before, within the paragraph", () => {
    expect(widenQuote(text, "Now it will be four")).toBe(
      "Six electric cars were to come by 2026. Now it will be four, the firm said. Sales went well.",
    );
  });

  it("stays in its paragraph", () => {
    expect(widenQuote(text, "Another paragraph follows.")).toBe("Another paragraph follows.");
  });

  it("leaves a quote as it is that the text does not have, or that is long", () => {
    expect(widenQuote(text, "not there")).toBe("not there");
    const long = `${"word ".repeat(100)}end.`;
    expect(widenQuote(`${long} Next.`, "word end.")).toBe("word end.");
  });
});
