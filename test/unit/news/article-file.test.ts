import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticleFile, sayUnknownDay } from "../../../src/news/article-file.ts";

const HEAD =
  "Title: A new target\nPUBLISHER: Example\nurl: https://a.org/x\npublished: 2025-11-15\nlanguage: EN\n";

describe("parseArticleFile", () => {
  it("reads head lines in any case and keeps the text after the empty line", () => {
    expect(parseArticleFile("/in/one.txt", `${HEAD}\nFirst line.\n\n  Second  line.\n`)).toEqual({
      id: "one",
      title: "A new target",
      publisher: "Example",
      url: "https://a.org/x",
      published: "2025-11-15",
      unknownDay: null,
      language: "en",
      text: "First line.\n\n  Second  line.\n",
    });
  });

  it.each([
    ["a file without a head", "Just text.\n\nMore."],
    ["a head with no empty line after it", "title: x\nand then text\n\nmore"],
    ["a first line that is an empty line", "\ntitle: x\n\ntext"],
    ["an unknown head line", "title: x\nauthor: y\n\ntext"],
    ["the empty file", ""],
  ])("takes %s as text", (_, raw) => {
    const file = parseArticleFile("a.txt", raw);
    expect(file.text).toBe(raw);
    expect(file.title).toBeNull();
  });

  it.each([
    [
      "a subset in another order",
      "language: zh\ntitle: 标题\n\n正文",
      { title: "标题", language: "zh", text: "正文" },
    ],
    [
      "an empty value as none",
      "title:\npublisher: P\n\nx",
      { title: null, publisher: "P", text: "x" },
    ],
    ["a head alone", "title: T\n", { title: "T", text: "" }],
    ["a date in words", "published: 15 November 2025\n\nx", { published: "2025-11-15" }],
    ["a date that is none", "published: soon\n\nx", { published: null, text: "x" }],
    [
      "CRLF, a byte order mark and NUL",
      "\ufefftitle: T\r\n\r\na\0b\r\nc",
      { title: "T", text: "ab\nc" },
    ],
    ["only the first of two equal lines", "title: A\ntitle: B\n\nx", { title: "A", text: "x" }],
    ["a text that begins with an empty line", "title: A\n\n\nx", { text: "\nx" }],
  ])("reads %s", (_, raw, expected) => {
    expect(parseArticleFile("a.txt", raw)).toMatchObject(expected);
  });

  it("keeps what stands in the place of a day and is none, so that it can be told", () => {
    expect(parseArticleFile("a.txt", "published: 2023-99-99\n\nx")).toMatchObject({
      published: null,
      unknownDay: "2023-99-99",
    });
    expect(sayUnknownDay("2023-99-99")).toContain('"published: 2023-99-99" is no date');
  });

  it.each([
    ["a.b.txt", "a.b"],
    [".hidden", ".hidden"],
    ["noext", "noext"],
    ["C:\\in\\x.txt", "x"],
  ])("takes the id of %s from the name", (name, id) => {
    expect(parseArticleFile(name, "x").id).toBe(id);
  });

  it("never loses a character of the text but CR before LF, BOM and NUL", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const raw = `title: T\n\n${text}`;
        const kept = text.replaceAll("\r\n", "\n").replaceAll("\0", "");
        expect(parseArticleFile("a.txt", raw).text).toBe(kept);
      }),
    );
  });
});
