import fc from "fast-check";
import { expect, it } from "vitest";
import { fromOpml, type OpmlSource, toOpml } from "../../../src/news/opml.ts";

it("gives back what it wrote", () => {
  const name = fc
    .string({ unit: fc.constantFrom(..."abc Ä汽<>&\"'") })
    .map((text) => text.trim().replace(/\s+/g, " "))
    .filter((text) => text !== "");
  const source: fc.Arbitrary<OpmlSource> = fc.record({
    kind: fc.constantFrom("feed", "page"),
    url: fc.webUrl({ validSchemes: ["https"] }).map((url) => new URL(url).href),
    name: name.map((text) => `Press ${text}`),
    company: fc.constantFrom("bmw", null),
    language: fc.constantFrom("en", "zh", null),
    selector: fc.constantFrom("main > .news a[href]", null),
  });
  const sources = fc.uniqueArray(source, {
    selector: ({ url }) => url,
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(sources, (list) => {
      expect(fromOpml(toOpml(list, "Sources"))).toEqual({ sources: list, unreadable: [] });
    }),
  );
});

it("opens folders, takes each address once and passes over what is no address", () => {
  const opml = `<?xml version="1.0"?><opml version="1.0"><body>
    <outline text="Cars"><outline text="A" type="rss" xmlUrl="https://a.example/feed"/>
      <outline text="More"><outline title="B" xmlUrl="https://b.example/feed" language="de-DE"/></outline></outline>
    <outline text="A again" type="rss" xmlUrl="https://a.example/feed"/>
    <outline text="No link"/><outline text="Script" xmlUrl="javascript:alert(1)"/>
    <outline text="Room" type="link" url="https://c.example/news"/></body></opml>`;
  const { sources = [], unreadable } = fromOpml(opml) ?? {};
  expect(sources.map(({ kind, name, url, language }) => [kind, name, url, language])).toEqual([
    ["feed", "A", "https://a.example/feed", null],
    ["feed", "B", "https://b.example/feed", "de"],
    ["page", "Room", "https://c.example/news", null],
  ]);
  expect(unreadable).toEqual(["javascript:alert(1)"]);
});

it.each(["", "nothing", "<html><body>no</body></html>", "{}"])("finds nothing in %j", (text) => {
  expect(fromOpml(text)?.sources ?? []).toEqual([]);
});

it("reads what other programs write: upper case, undefined entities, addresses that begin with feed", () => {
  const opml = `<?xml version="1.0" encoding="ISO-8859-1"?><OPML version="1.0"><body>
    <outline text="Caf&eacute; &amp; cars" type="RSS" xmlurl="feed://a.example/x.xml" htmlUrl="http://a.example/"/>
    <outline title="B" type="rss" xmlUrl="feed:https://b.example/x.xml"/></body></OPML>`;
  expect(fromOpml(opml)?.sources.map(({ name, url }) => [name, url])).toEqual([
    ["Café & cars", "http://a.example/x.xml"],
    ["B", "https://b.example/x.xml"],
  ]);
});
