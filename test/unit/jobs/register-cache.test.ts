import { describe, expect, it } from "vitest";
import { createRegisterCache } from "../../../jobs/register-cache.ts";
import type { Statement } from "../../../src/pledge/pledge.ts";
import { foldLive, sizeOf } from "../../../src/pledge/register/register-live.ts";
import { extractedClaim } from "../../support/store.ts";

/** A register that rests on so many articles, all of which say the same. */
function fold(company: string, articles: number) {
  const { start, end, rules, confidence, ...claim } = extractedClaim({ company });
  const statements = Array.from({ length: articles }, (_, at): Statement => {
    const articleId = `${company}-${String(at).padStart(4, "0")}`;
    return { id: `${articleId}#c1`, articleId, published: "2026-01-15", publisher: null, claim };
  });
  return foldLive({ company, statements, changes: [] }).live;
}

describe("the registers that a process holds", () => {
  it("are given out at their version only, and to one at a time", () => {
    const cache = createRegisterCache();
    const live = fold("bmw", 2);
    cache.put("bmw", "v1", live);
    expect(cache.take("bmw", "v1")).toBe(live);
    expect(cache.take("bmw", "v1")).toBeNull();
    cache.put("bmw", "v1", live);
    expect(cache.take("bmw", "v2")).toBeNull();
    expect(cache.take("bmw", "v1")).toBeNull();
    expect(cache.take("ford", null)).toBeNull();
  });

  it("are dropped by size, those that were used longest ago first", () => {
    const [bmw, ford, kia] = [fold("bmw", 9), fold("ford", 9), fold("kia", 9)];
    expect(sizeOf(bmw)).toBe(10);
    const cache = createRegisterCache(20);
    cache.put("bmw", "1", bmw);
    cache.put("ford", "1", ford);
    cache.put("bmw", "1", cache.take("bmw", "1") ?? kia);
    cache.put("kia", "1", kia);
    expect(cache.take("ford", "1")).toBeNull();
    expect(cache.take("bmw", "1")).toBe(bmw);
    expect(cache.take("kia", "1")).toBe(kia);
  });

  it("are counted as they grow, and one is kept however large it is", () => {
    const cache = createRegisterCache(20);
    cache.put("ford", "1", fold("ford", 9));
    cache.put("bmw", "1", fold("bmw", 9));
    const grown = fold("bmw", 40);
    cache.put("bmw", "2", grown);
    expect(cache.take("ford", "1")).toBeNull();
    expect(cache.take("bmw", "2")).toBe(grown);
  });
});
