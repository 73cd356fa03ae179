import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Annotated articles beside the repository, where there are any: `<dir>/score.mjs`, articles and gold. */
const GOLD = join(process.cwd(), "..", "shared", "gold");
const isPresent = existsSync(join(GOLD, "score.mjs"));
if (!isPresent) console.info(`skipped: no annotated articles at ${GOLD}`);

interface Rates {
  readonly precision: number;
  readonly f1: number;
}
interface Scorer {
  readonly score: (gold: unknown, predicted: unknown) => { readonly total: Rates };
  readonly scoreChanges: (gold: unknown, predicted: unknown) => Rates;
}
interface GoldArticle {
  readonly claims?: unknown[];
  readonly changes?: unknown[];
  readonly [field: string]: unknown;
}

const HEAD = /^(title|publisher|url|published|language): (.*)$/;

/** An article file: `name: value` lines, an empty line, the text; or the text alone. */
function readArticle(path: string, gold: GoldArticle): Parameters<typeof extract>[0] {
  const raw = readFileSync(path, "utf8");
  const end = raw.indexOf("\n\n");
  const head = raw
    .slice(0, Math.max(0, end))
    .split("\n")
    .map((line) => HEAD.exec(line));
  const pick = (name: string): string | null =>
    typeof gold[name] === "string" ? gold[name] : null;
  const given = {
    title: pick("title"),
    published: pick("published"),
    publisher: pick("publisher"),
    language: pick("language"),
  };
  if (!head.every((line) => line !== null)) return { ...given, text: raw };
  const fields = Object.fromEntries(head.map((line) => [line[1], line[2]]));
  return { ...given, ...fields, text: raw.slice(end + 2) };
}

describe.skipIf(!isPresent)("annotated articles", () => {
  it.each<[string, string, string, number, number]>([
    ["seeds", join("..", "seeds"), "seeds", 0.93, 0.95],
    ["news", join("news", "articles"), join("news", "gold"), 0.85, 0.88],
  ])("reaches the bars on %s", async (_, articles, golds, minF1, minPrecision) => {
    const scorer: Scorer = await import(pathToFileURL(join(GOLD, "score.mjs")).href);
    const gold: Record<string, unknown[]> = {};
    const goldChanges: Record<string, unknown[]> = {};
    const claims: Record<string, unknown[]> = {};
    const changes: Record<string, unknown[]> = {};
    for (const name of readdirSync(join(GOLD, articles)).filter((it) => it.endsWith(".txt"))) {
      const id = name.slice(0, -4);
      const annotated: GoldArticle = JSON.parse(
        readFileSync(join(GOLD, golds, `${id}.json`), "utf8"),
      );
      gold[id] = annotated.claims ?? [];
      goldChanges[id] = annotated.changes ?? [];
      const read = extract(readArticle(join(GOLD, articles, name), annotated));
      claims[id] = read.claims;
      changes[id] = read.changes;
    }
    const { total } = scorer.score(gold, claims);
    expect(total.f1).toBeGreaterThanOrEqual(minF1);
    expect(total.precision).toBeGreaterThanOrEqual(minPrecision);
    if (Object.values(goldChanges).flat().length > 0)
      expect(scorer.scoreChanges(goldChanges, changes).f1).toBeGreaterThanOrEqual(0.8);
  });
});
