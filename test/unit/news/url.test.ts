import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleIdOf, canonicalUrl, parseWebUrl } from "../../../src/news/url.ts";

describe("canonicalUrl", () => {
  it.each([
    [
      "drops tracking parameters",
      "https://a.org/x?utm_source=rss&utm_medium=feed&id=7&fbclid=1",
      "https://a.org/x?id=7",
    ],
    [
      "keeps a parameter that only looks like tracking",
      "https://a.org/x?utmost=1",
      "https://a.org/x?utmost=1",
    ],
    [
      "drops the feed's own mark",
      "https://a.org/x?source=rss----9f&ref=news",
      "https://a.org/x?ref=news",
    ],
    ["drops the fragment", "https://a.org/x#more-1", "https://a.org/x"],
    ["drops the default port and lowers the host", "HTTPS://A.org:443/X", "https://a.org/X"],
    ["keeps another port", "http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x"],
    ["sorts parameters", "https://a.org/x?b=2&a=1", "https://a.org/x?a=1&b=2"],
    [
      "keeps the encoding of parameters",
      "https://a.org/x?q=a%20b&r=a+b",
      "https://a.org/x?q=a%20b&r=a+b",
    ],
    ["drops the slash at the end of a path", "https://a.org/x/", "https://a.org/x"],
    ["keeps the slash of the home page", "https://a.org", "https://a.org/"],
    ["drops credentials", "https://me:secret@a.org/x", "https://a.org/x"],
    ["drops the dot after a host", "https://a.org./x", "https://a.org/x"],
    ["leaves what is no web address", " mailto:a@b.org ", "mailto:a@b.org"],
  ])("%s", (_, url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
  });

  it("resolves against a base", () => {
    expect(canonicalUrl("../b/?gclid=1", "https://a.org/x/y")).toBe("https://a.org/b");
  });

  it.each(["http://a.org??", "http://a.org/?", "http://a.org/??b=1&a=2"])(
    "comes to rest at once with %s",
    (url) => {
      const once = canonicalUrl(url);
      expect(canonicalUrl(once)).toBe(once);
    },
  );

  it("is idempotent and never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => {
          const once = canonicalUrl(url);
          expect(canonicalUrl(once)).toBe(once);
        },
      ),
    );
  });
});

describe("articleIdOf", () => {
  it("is a letter and 12 hex digits, the same for http, https and www", () => {
    const id = articleIdOf("https://www.a.org/x");
    expect(id).toMatch(/^a[0-9a-f]{12}$/);
    expect(articleIdOf("http://a.org/x")).toBe(id);
    expect(articleIdOf("http://a.org/y")).not.toBe(id);
  });
});

describe("parseWebUrl", () => {
  it.each(["javascript:alert(1)", "file:///etc/passwd", "ftp://a.org", "", "//"])(
    "refuses %j",
    (url) => {
      expect(parseWebUrl(url)).toBeNull();
    },
  );
});
