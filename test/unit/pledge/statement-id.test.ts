import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/pledge/claim.ts";
import { claimIdentity, decideStatementIds } from "../../../src/pledge/statement-id.ts";
import { extractedClaim } from "../../support/store.ts";

const claim = (fields: Partial<Claim> = {}): Claim => {
  const { start, end, rules, confidence, ...said } = extractedClaim(fields);
  return said;
};
const identity = claimIdentity("a1");
const decide = (fresh: Claim[], before: Claim[], last = before.length) =>
  decideStatementIds(
    fresh,
    { standing: before.map((said, at) => ({ id: `a1#c${at + 1}`, said })), last },
    identity,
  );

describe("the ids of what is read out of an article again", () => {
  const [cut, share] = [claim(), claim({ metric: "ev-share", amount: 50 })];

  it("are numbers from 1 where nothing was read before", () => {
    expect(decide([cut, share], [])).toEqual(["a1#c1", "a1#c2"]);
  });

  it.each([
    { edit: "nothing", fresh: [cut, share], ids: ["a1#c1", "a1#c2"] },
    { edit: "words", fresh: [{ ...cut, quote: "40 %!" }, share], ids: ["a1#c1", "a1#c2"] },
    { edit: "the order", fresh: [share, cut], ids: ["a1#c2", "a1#c1"] },
    { edit: "a stage", fresh: [{ ...cut, stage: "production" as const }], ids: ["a1#c1"] },
    { edit: "a figure", fresh: [{ ...cut, amount: 50 }, share], ids: ["a1#c3", "a1#c2"] },
    { edit: "a year", fresh: [cut, { ...share, year: 2035 }], ids: ["a1#c1", "a1#c3"] },
    {
      edit: "one more",
      fresh: [claim({ year: 2040 }), cut, share],
      ids: ["a1#c3", "a1#c1", "a1#c2"],
    },
  ])("after an edit of $edit", ({ fresh, ids }) => {
    expect(decide(fresh, [cut, share])).toEqual(ids);
  });

  it("give the better match its id, in whatever order they come", () => {
    const ofPlants = { ...cut, stage: "production" as const };
    expect(decide([ofPlants, cut], [cut])).toEqual(["a1#c2", "a1#c1"]);
  });

  it("never come to say something else, however often the article is edited", () => {
    const figures = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 8 }), (edits) => {
        const meant = new Map<string, number>();
        let standing: { id: string; said: Claim }[] = [];
        let last = 0;
        for (const amounts of edits) {
          const fresh = amounts.map((amount) => claim({ amount }));
          const ids = decideStatementIds(fresh, { standing, last }, identity);
          expect(new Set(ids).size).toBe(ids.length);
          for (const [at, id] of ids.entries()) {
            expect(meant.get(id) ?? amounts[at]).toBe(amounts[at]);
            meant.set(id, amounts[at] ?? 0);
          }
          standing = fresh.map((said, at) => ({ id: ids[at] ?? "", said }));
          last += fresh.length;
        }
      }),
    );
  });
});
