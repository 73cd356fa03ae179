import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlainLine, toPlainText } from "../../../src/news/feed/plain-text.ts";
import { cleanLine, cleanText, contentHash } from "../../../src/news/text.ts";

describe("cleanText", () => {
  it.each([
    ["kinds of space", "a\u00a0b\u3000c\td", "a b c d"],
    ["line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["empty lines", "a\n\n \n\n\nb", "a\n\nb"],
    ["space at line ends", " a \n b ", "a\nb"],
    ["soft hyphens and zero-width marks", "emis\u00adsions\u200b", "emissions"],
    ["marks that turn text around", "40 \u202e% 04\u2066x", "40 % 04x"],
    ["NUL and other controls", "a\0b\u0007c", "abc"],
    ["joined emoji", "👩\u200d🔧", "👩\u200d🔧"],
  ])("settles %s", (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(cleanLine(once)).not.toContain("\n");
      }),
    );
  });
});

describe("contentHash", () => {
  it("is the sha256 of the text in UTF-8", () => {
    expect(contentHash("")).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    expect(contentHash("é")).not.toBe(contentHash("e"));
  });
});

describe("toPlainText", () => {
  it.each([
    ["<p>One &amp; two</p><p>three</p>", "One & two\n\nthree"],
    ["a<br>b", "a\nb"],
    ["CO<sub>2</sub> &lt; 5%", "CO2 < 5%"],
    ["5 < 6 and 7 > 6", "5 < 6 and 7 > 6"],
    ["<script>x()</script><style>p{}</style>y<!-- z -->", "y"],
    ["<script>never closed", ""],
  ])("reads %j", (html, text) => {
    expect(toPlainText(html)).toBe(text);
  });

  it("makes one line of a title, or null", () => {
    expect(toPlainLine("<b>BMW</b>\n &quot;2030&quot;")).toBe('BMW "2030"');
    expect(toPlainLine("<br>")).toBeNull();
  });
});
