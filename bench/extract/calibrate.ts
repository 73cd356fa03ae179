/**
 * Prints how often claims of a given confidence are right, on annotated articles and on a table of
 * validated targets: `node --import tsx bench/extract/calibrate.ts GOLD_DIR [TARGETS.jsonl]`, where
 * GOLD_DIR holds `score.mjs`, `seeds/`, `news/articles/`, `news/gold/` and its parent `seeds/`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { extract } from "../../src/extract/extract.ts";
import type { ExtractedClaim } from "../../src/pledge/claim.ts";
import { type GoldFile, readInput } from "./annotated.ts";

interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
  readonly rules: readonly string[];
}

interface Target {
  readonly pct: number | null;
  readonly base_year: number | null;
  readonly target_year: number | null;
  readonly scope: string | null;
}

const PERCENT_TOLERANCE = 0.5;
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];
interface Scorer {
  readonly matchClaims: (golds: object[], claims: ExtractedClaim[]) => [number, number][];
}

async function judgeArticles(gold: string): Promise<Judged[]> {
  const scorer: Scorer = await import(pathToFileURL(join(gold, "score.mjs")).href);
  const sets = [
    [join(gold, "..", "seeds"), join(gold, "seeds")],
    [join(gold, "news", "articles"), join(gold, "news", "gold")],
  ] as const;
  return sets.flatMap(([articles, golds]) =>
    readdirSync(articles)
      .filter((name) => name.endsWith(".txt"))
      .flatMap((name) => {
        const file: GoldFile = JSON.parse(
          readFileSync(join(golds, name.replace(/txt$/, "json")), "utf8"),
        );
        const claims = extract(readInput(join(articles, name), file)).claims;
        const right = new Set(
          scorer.matchClaims([...(file.claims ?? [])], claims).map(([, index]) => index),
        );
        return claims.map((it, i) => ({
          confidence: it.confidence,
          rules: it.rules,
          isRight: right.has(i),
        }));
      }),
  );
}

function judgeTargets(path: string): Judged[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const row: { text: string; published?: string; targets: Target[] } = JSON.parse(line);
      const open = row.targets.filter((target) => target.pct !== null);
      const { claims } = extract({
        text: row.text,
        published: row.published,
        company: "issuer",
        language: "en",
      });
      return claims
        .filter((claim) => claim.unit === "%" && claim.amount !== null)
        .map((claim) => {
          const index = open.findIndex(
            (target) =>
              Math.abs((target.pct ?? -1) - (claim.amount ?? 0)) <= PERCENT_TOLERANCE &&
              target.base_year === claim.baselineYear &&
              target.target_year === claim.year &&
              target.scope === (claim.scopes?.join("+") ?? null),
          );
          if (index >= 0) open.splice(index, 1);
          return { confidence: claim.confidence, rules: claim.rules, isRight: index >= 0 };
        });
    });
}

const share = (judged: readonly Judged[]): number =>
  judged.filter((it) => it.isRight).length / Math.max(1, judged.length);

function printTable(title: string, judged: readonly Judged[]): void {
  console.log(`\n${title}: ${judged.length} claims, ${(100 * share(judged)).toFixed(1)} % right`);
  console.log("confidence      claims  mean   right");
  for (const [i, from] of BINS.slice(0, -1).entries()) {
    const to = BINS[i + 1] ?? 1;
    const bin = judged.filter((it) => it.confidence >= from && it.confidence < to);
    if (bin.length === 0) continue;
    const mean = bin.reduce((sum, it) => sum + it.confidence, 0) / bin.length;
    console.log(
      `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}  ${String(bin.length).padStart(8)}  ${mean.toFixed(2)}  ${share(bin).toFixed(3)}`,
    );
  }
}

function printRules(judged: readonly Judged[]): void {
  const rules = new Map<string, Judged[]>();
  for (const it of judged)
    for (const rule of new Set(it.rules)) rules.set(rule, [...(rules.get(rule) ?? []), it]);
  console.log("\nrule                          claims  right");
  for (const [rule, list] of [...rules].sort((a, b) => share(a[1]) - share(b[1])))
    console.log(`${rule.padEnd(30)}${String(list.length).padStart(6)}  ${share(list).toFixed(3)}`);
}

const [gold, targets] = process.argv.slice(2);
if (!gold || !existsSync(join(gold, "score.mjs"))) {
  console.log("usage: calibrate.ts GOLD_DIR [TARGETS.jsonl]; skipped, no annotated articles there");
} else {
  const articles = await judgeArticles(gold);
  printTable("annotated articles", articles);
  const judged = targets ? judgeTargets(targets) : [];
  if (targets) printTable("validated targets", judged);
  printRules([...articles, ...judged]);
}
