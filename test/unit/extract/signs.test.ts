import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWeights } from "../../../bench/extract/fitted.ts";
import { ENGLISH } from "../../../src/extract/en/language.ts";
import { keyOf, kindOf, pieceOf } from "../../../src/extract/weigh/sign-keys.ts";
import { SignNumbers, SignTableBuilder, SignTexts } from "../../../src/extract/weigh/sign-table.ts";
import { tokensOf } from "../../../src/extract/weigh/signs.ts";
import { CHINESE } from "../../../src/extract/zh/language.ts";

const TEXTS = ["w", "l", "%", "", ":", "metric:ev", "plant", "碳"];
const signs = fc.array(fc.array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 5 }));

describe("signs", () => {
  it("are found by their pieces as they are by their text", () => {
    fc.assert(
      fc.property(signs, signs, (weighed, told) => {
        const weights = new Map(weighed.map((it, at) => [it.join(":"), [at % 3, at + 1]]));
        const table = toWeights({ labels: [], signs: weights }).table;
        const written = new SignTexts();
        const found = new SignNumbers(table);
        for (const [kind = "", first, second, third, fourth] of told)
          for (const list of [written, found])
            list.add(
              kindOf(kind),
              ...[first, second, third, fourth].map((it) =>
                it === undefined ? undefined : pieceOf(it),
              ),
            );
        const numberOf = (sign: string): number => {
          const { high, low } = keyOf(sign);
          return found.table.numberOf(high, low);
        };
        const all = [...weights.keys()].map(numberOf);
        expect(new Set(all.filter((it) => it >= 0)).size).toBe(weights.size);
        const known = written.texts.filter((it) => weights.has(it));
        expect(found.numbers).toEqual(known.map(numberOf));
      }),
    );
  });

  it("of words have the keys of their texts", () => {
    const text = "its plants' co2-emissions, cutting 1,200 t by 2030. 碳中和；half-truths";
    for (const token of tokensOf(text)) {
      const { high, low } = pieceOf(token.text);
      expect([token.high, token.low]).toEqual([high, low]);
    }
  });

  it("of one table never share a key", () => {
    const table = new SignTableBuilder();
    table.addSign(keyOf("w:plant"));
    expect(table.build()).toBeDefined();
    table.addSign(keyOf("w:plant"));
    expect(() => table.build()).toThrow("one key");
    for (const { weights } of [ENGLISH, CHINESE])
      for (const table of Object.values(weights)) expect(table).not.toThrow();
  });
});
