import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discoverLinks, isSelector } from "../../../src/news/links.ts";

const URL_ = "https://press.example.org/en/news";
const ROOM = `<html><body>
  <nav><ul>${["Company and its history", "Models and their prices", "Careers at the company", "Investors and reports"].map((name, at) => `<li><a href="/nav/${at}">${name}</a></li>`).join("")}</ul></nav>
  <main>
    <div class="card"><span class="date">14 November 2025</span><h3><a href="/en/news/one?utm_source=x">The company sets a new target for 2035</a></h3><p>Teaser</p></div>
    <div class="card"><span class="date">10 November 2025</span><h3><a href="two">Green steel from the north of Sweden</a></h3></div>
    <div class="card"><time datetime="2025-11-03T09:00">Monday</time><h3><a href="https://press.example.org/en/news/three">Plant in Hungary runs on sun alone</a></h3></div>
    <div class="card"><h3><a href="/en/news/four">A headline without any date at all</a></h3></div>
  </main>
  <a href="?page=2">Next page</a>
  <footer><a href="/legal">Legal notes and the privacy policy of us</a><a href="/imprint">Imprint and who is responsible here</a><a href="/x">Cookies and what we do with them</a></footer>
</body></html>`;

describe("discoverLinks", () => {
  it("finds the list of articles with its dates, absolute and in order", () => {
    expect(discoverLinks(ROOM, URL_)).toEqual([
      {
        url: "https://press.example.org/en/news/one?utm_source=x",
        title: "The company sets a new target for 2035",
        published: "2025-11-14",
      },
      {
        url: "https://press.example.org/en/two",
        title: "Green steel from the north of Sweden",
        published: "2025-11-10",
      },
      {
        url: "https://press.example.org/en/news/three",
        title: "Plant in Hungary runs on sun alone",
        published: "2025-11-03",
      },
      {
        url: "https://press.example.org/en/news/four",
        title: "A headline without any date at all",
        published: null,
      },
    ]);
  });

  it("follows a selector, of links or of what holds them", () => {
    expect(discoverLinks(ROOM, URL_, { selector: "footer" }).map(({ url }) => url)).toHaveLength(3);
    expect(discoverLinks(ROOM, URL_, { selector: ".card a" })).toHaveLength(4);
  });

  it.each([
    ["main > .news a[href]", true],
    ["a[[", false],
    [" ", false],
  ])("tells whether %j is a selector", (text, is) => {
    expect(isSelector(text)).toBe(is);
  });

  it("reads the page by itself when the selector is not valid", () => {
    expect(discoverLinks(ROOM, URL_, { selector: "a[[" })).toHaveLength(4);
  });

  it.each([
    [
      "a page of two links",
      '<a href="/1">A headline that is long enough</a><a href="/2">Another headline that is long</a>',
    ],
    ["links to itself", `${'<a href="/en/news">A headline that is long enough</a>'.repeat(5)}`],
    [
      "scripts for links",
      Array.from(
        { length: 5 },
        (_, at) => `<a href="javascript:open(${at})">A headline that is long enough</a>`,
      ).join(""),
    ],
    ["nothing", ""],
  ])("finds nothing on %s", (_, html) => {
    expect(discoverLinks(html, URL_)).toEqual([]);
  });

  it("finds a Chinese list", () => {
    const list = ["宝马集团发布新目标", "北汽集团蓝色计划发布", "比亚迪新工厂投产运营"].map(
      (title, at) => `<li><a href="/n/${at}">${title}</a><span>2025-11-1${at}</span></li>`,
    );
    expect(
      discoverLinks(`<ul>${list.join("")}</ul>`, URL_).map(({ published }) => published),
    ).toEqual(["2025-11-10", "2025-11-11", "2025-11-12"]);
  });

  it("takes one link an article, and stays quick on a page of very many", () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at) => `<div><a href="/n/${at % 50}">A headline that is long enough ${at % 50}</a></div>`,
    );
    expect(discoverLinks(many.join(""), URL_)).toHaveLength(50);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (html, selector) => {
        const found = discoverLinks(
          `<a href="${html}">${html}</a>${html}`,
          URL_,
          selector === undefined ? {} : { selector },
        );
        expect(Array.isArray(found)).toBe(true);
      }),
    );
  });
});
