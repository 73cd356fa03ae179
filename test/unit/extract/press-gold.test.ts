import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type GoldFile, readInput } from "../../../bench/extract/annotated.ts";
import { type GoldChange, type GoldClaim, isSame } from "../../../bench/extract/fit-rows.ts";
import { extract } from "../../../src/extract/extract.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const precision = ({ right, wrong }: Tally): number => right / (right + wrong);
const f1 = ({ right, wrong, missed }: Tally): number => (2 * right) / (2 * right + wrong + missed);

/** Sets each annotated one, the required first, against one that was read; optional ones count for nothing. */
function compare<Gold extends { readonly optional?: boolean }, Read>(
  tally: Tally,
  golds: readonly Gold[],
  { reads, isOne }: { reads: readonly Read[]; isOne: (gold: Gold, read: Read) => boolean },
): void {
  const left = [...reads];
  for (const gold of golds.toSorted(
    (a, b) => Number(a.optional ?? false) - Number(b.optional ?? false),
  )) {
    const at = left.findIndex((read) => isOne(gold, read));
    if (at >= 0) left.splice(at, 1);
    if (gold.optional) continue;
    if (at >= 0) tally.right++;
    else tally.missed++;
  }
  tally.wrong += left.length;
}

describe("the annotated press articles of the repository", () => {
  it("are read as well as they were", { timeout: 120_000 }, () => {
    const claims: Tally = { right: 0, wrong: 0, missed: 0 };
    const changes: Tally = { right: 0, wrong: 0, missed: 0 };
    for (const set of readdirSync(FIXTURES).filter((name) => name.startsWith("press")))
      for (const name of readdirSync(join(FIXTURES, set, "gold"))) {
        const gold: GoldFile<GoldClaim, GoldChange> = JSON.parse(
          readFileSync(join(FIXTURES, set, "gold", name), "utf8"),
        );
        const path = join(FIXTURES, set, "articles", name.replace(/json$/, "txt"));
        const read = extract(readInput(path, gold));
        compare(claims, gold.claims ?? [], {
          reads: read.claims,
          isOne: (a, b) =>
            a.company === b.company &&
            a.kind === b.kind &&
            a.metric === b.metric &&
            (a.year ?? null) === b.year &&
            isSame(a.amount ?? null, b.amount),
        });
        compare(changes, gold.changes ?? [], {
          reads: read.changes,
          isOne: (a, b) =>
            a.company === b.company && a.metric === b.metric && a.effect === b.effect,
        });
      }
    expect(precision(claims)).toBeGreaterThanOrEqual(0.87);
    expect(f1(claims)).toBeGreaterThanOrEqual(0.84);
    expect(f1(changes)).toBeGreaterThanOrEqual(0.76);
  });
});
