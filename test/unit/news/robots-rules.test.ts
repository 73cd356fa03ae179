import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRobotsRules } from "../../../src/news/fetch/robots-rules.ts";

const ORIGIN = "https://press.example.org";
const rules = (text: string | Uint8Array) =>
  parseRobotsRules(Buffer.from(text), { url: `${ORIGIN}/robots.txt`, token: "Pledgewatch" });

describe("the rules of a robots.txt", () => {
  it.each<[string, string, string, boolean]>([
    ["an empty file", "", "/news/1", true],
    ["a web page in its place", "<!doctype html><p>Disallow: nothing here", "/news/1", true],
    ["a rule for all", "User-agent: *\nDisallow: /news/", "/news/1", false],
    ["a rule for all and another path", "User-agent: *\nDisallow: /news/", "/media/1", true],
    ["an empty rule", "User-agent: *\nDisallow:", "/news/1", true],
    ["a rule for another reader", "User-agent: Otherbot\nDisallow: /", "/news/1", true],
    ["a rule for us in any case", "user-agent: PLEDGEWATCH\ndisallow: /", "/news/1", false],
    ["our name with a version", "User-agent: Pledgewatch/1.0 # us\nDisallow: /", "/news/1", false],
    [
      "a group of ours before that of all",
      "User-agent: *\nDisallow: /\n\nUser-agent: Pledgewatch\nAllow: /",
      "/news/1",
      true,
    ],
    [
      "two readers of one group",
      "User-agent: Otherbot\nUser-agent: Pledgewatch\nDisallow: /news/",
      "/news/1",
      false,
    ],
    [
      "a sitemap between the readers of a group",
      "User-agent: Pledgewatch\nSitemap: /s.xml\nUser-agent: Otherbot\nDisallow: /news/",
      "/news/1",
      false,
    ],
    [
      "rules of another reader after ours",
      "User-agent: Pledgewatch\nAllow: /\nUser-agent: Otherbot\nDisallow: /news/",
      "/news/1",
      true,
    ],
    ["the longer rule", "User-agent: *\nDisallow: /\nAllow: /news/", "/news/1", true],
    ["a wildcard and an end", "User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false],
    ["a wildcard and no end", "User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", true],
    ["a byte order mark", "\ufeffUser-agent: *\nDisallow: /", "/news/1", false],
  ])("reads %s", (_, text, path, isAllowed) => {
    expect(rules(text).isAllowed(`${ORIGIN}${path}`)).toBe(isAllowed);
  });

  it.each<[string, number]>([
    ["User-agent: *\nCrawl-delay: 10", 10_000],
    ["User-agent: *\nCrawl-delay: 0.5", 500],
    ["User-agent: *\nCrawl-delay: 10\nUser-agent: Pledgewatch\nCrawl-delay: 2", 2_000],
    ["User-agent: Otherbot\nCrawl-delay: 10", 0],
    ["User-agent: *\nCrawl-delay: soon", 0],
    ["User-agent: *\nCrawl-delay: -5", 0],
    ["User-agent: *\nCrawl-delay: 1e9", 86_400_000],
  ])("takes the delay of %j", (text, crawlDelayMs) => {
    expect(rules(text).crawlDelayMs).toBe(crawlDelayMs);
  });

  it("stays small where thousands of readers share thousands of rules", () => {
    const readers = Array.from({ length: 10_000 }, (_, at) => `User-agent: bot${at}`);
    const paths = Array.from({ length: 10_000 }, (_, at) => `Disallow: /${at}`);
    const text = [...readers, "User-agent: *", ...paths].join("\n");
    expect(rules(text).isAllowed(`${ORIGIN}/77`)).toBe(false);
  });

  it("answers soon where thousands of wildcards meet a long path, and rather forbids", () => {
    const many = `Disallow: /news/${"*a".repeat(900)}b\n`.repeat(270);
    const hostile = rules(`User-agent: *\n${many}`);
    const startedAtMs = performance.now();
    expect(hostile.isAllowed(`${ORIGIN}/media/${"a".repeat(2_000)}`)).toBe(true);
    expect(hostile.isAllowed(`${ORIGIN}/news/${"a".repeat(2_000)}`)).toBe(false);
    expect(performance.now() - startedAtMs).toBeLessThan(4_000);
  });

  it("never throws", () => {
    const line = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom("User-agent", "Disallow", "Allow", "Crawl-delay"), fc.string()),
    );
    fc.assert(
      fc.property(fc.array(line), fc.string(), (lines, path) => {
        const text = lines.map((one) => (typeof one === "string" ? one : one.join(": ")));
        expect(typeof rules(text.join("\n")).isAllowed(`${ORIGIN}/${path}`)).toBe("boolean");
      }),
    );
  });
});
