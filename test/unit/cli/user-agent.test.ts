import { describe, expect, it } from "vitest";
import { toUserAgent } from "../../../src/cli/fetcher.ts";

describe("the User-Agent", () => {
  it.each([
    [
      { contact: "mailto:bot@example.org", publicUrl: "https://bot.example.org" },
      "; +mailto:bot@example.org",
    ],
    [{ contact: null, publicUrl: "https://bot.example.org" }, "; +https://bot.example.org"],
    [{ contact: null, publicUrl: null }, ""],
  ])("says who asks and, by %j, how to reach them", (config, contact) => {
    expect(toUserAgent(config)).toMatch(/^Pledgewatch\/\d+\.\d+\.\d+ \(news reader/);
    expect(toUserAgent(config)).toMatch(/\)$/);
    expect(toUserAgent(config).replace(/^[^(]*\(news reader|\)$/g, "")).toBe(contact);
  });
});
