import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHtml } from "../../../adapters/teams/incoming.ts";

describe("what a person typed in Teams", () => {
  it.each([
    ["<p>check <b>BMW</b>&nbsp;cuts</p><p>40&#37; by 2030</p>", "check BMW cuts\n 40% by 2030"],
    ["a<br/>b<br>c", "a\nb\nc"],
    ["<ul><li>one</li><li>two</li></ul>", "one\n two"],
    ["less than 5 < 6 > 4", "less than 5 < 6 > 4"],
    ["2 &lt;a&gt; 3", "2 <a> 3"],
  ])("reads %j", (html, text) => {
    expect(fromHtml(html)).toBe(text);
  });

  it("takes no longer for tags that never end", () => {
    for (const piece of ["<a", "<br\u0000d", "</p "]) {
      const startMs = performance.now();
      fromHtml(piece.repeat(100_000));
      expect(performance.now() - startMs).toBeLessThan(1_000);
    }
  });

  it("leaves no tag, whatever is typed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("<", ">", "a", "/", "br", " ", "&amp;")), (parts) => {
        expect(fromHtml(parts.join(""))).not.toMatch(/<\/?[a-z][^<>]*>/i);
      }),
    );
  });
});
