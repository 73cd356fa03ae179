import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutIdleMarkup } from "../../../src/news/page/attributes.ts";
import { parseDocument, textIn } from "../../../src/news/page/dom.ts";

describe("withoutIdleMarkup", () => {
  it.each([
    ["what scripts read", '<p data-x="1" onclick="go()" id="a">', '<p  id="a">'],
    ["values without quotes", "<td width=100% class=fig>", "<td  class=fig>"],
    ["names without a value", "<div itemscope hidden>", "<div  hidden>"],
    ["a > in a value", '<p data-x="a > b" class="c">', '<p  class="c">'],
    ["a style that hides nothing", '<p style="color: red">', "<p >"],
    ["the address of a link", '<a href="/next" class="more">', '<a  class="more">'],
    ["relations that say nothing", '<a rel="nofollow" id="b">', '<a  id="b">'],
    [
      "what a head loads",
      '<head><link rel="stylesheet" href="/a.css">\n<title></head>',
      "<head><title></head>",
    ],
    ["all of two tags", "<p lang=en a=1><b b=2>x</b>", "<p lang=en><b >x</b>"],
  ])("leaves out %s", (_, html, kept) => {
    expect(withoutIdleMarkup(html)).toBe(kept);
  });

  it.each([
    ["a style that hides", '<p style="display: none">'],
    ["a link within the page, and none", '<a href="#top"><a href="javascript:void(0)">'],
    ["the author's page", '<a rel="author">'],
    ["where the page belongs", '<head><link rel="canonical" href="https://a.example/b"></head>'],
    ["where a picture is", '<img src="a" data-lazy="/b.webp">'],
    ["a film", '<embed data-x="https://films.example/1">'],
    ["a value that does not end", '<p data-x="1>text'],
    ["text with signs", "if a < b and c = d then <3"],
    ["a tag that does not end", "<p "],
  ])("keeps %s", (_, html) => {
    expect(withoutIdleMarkup(html)).toBe(html);
  });

  it("changes no text, whatever the markup", () => {
    const piece = fc.constantFrom(
      ...[
        "<p",
        ">",
        " a=1",
        " class='x y'",
        ' data-x="<b>"',
        "text ",
        "</p>",
        "<br/>",
        '"',
        "=",
        "<",
      ],
    );
    const words = (html: string) => textIn(parseDocument(html));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = `<!doctype html><html><head></head><body>${pieces.join("")}</body></html>`;
        expect(words(withoutIdleMarkup(html))).toBe(words(html));
      }),
      { numRuns: 500 },
    );
  });

  it("takes linear time for markup that is made to take more", () => {
    const long = [`<a${" ".repeat(200_000)}`, "<a ".repeat(100_000), `<p ${'x="'.repeat(100_000)}`];
    for (const html of long)
      expect(withoutIdleMarkup(html).length).toBeLessThanOrEqual(html.length);
  });
});
