/** The changes that annotated articles may tell, with what speaks for each, for fitting. */

import { readChanges, toWeighing } from "../../src/extract/changes/changes.ts";
import { poolChanges } from "../../src/extract/changes/pool.ts";
import { poolSigns } from "../../src/extract/changes/pool-signs.ts";
import { readArticle } from "../../src/extract/pipeline.ts";
import { SignTexts } from "../../src/extract/weigh/sign-table.ts";
import type { Weights } from "../../src/extract/weigh/weights.ts";
import type { GoldArticle, Row } from "./fit-rows.ts";

export type VerdictRow = Row<"none" | "told">;

/** The rows of an article, read with the weights of all decisions before, which were fitted on other articles. */
export function readVerdictRows(article: GoldArticle, weights: Weights): VerdictRow[] {
  const { told, context } = readArticle(article.input, { weights });
  const weighing = toWeighing(readChanges(told, context.publishedYear), context);
  if (!weighing) return [];
  const pool = poolChanges(weighing);
  return pool.candidates.map((candidate) => {
    const { company, metric, effect, ruled } = candidate;
    const golds = article.changes.filter(
      (it) => it.company === company && it.metric === metric && it.effect === effect,
    );
    const signs = new SignTexts();
    poolSigns(candidate, pool, signs);
    return {
      fold: article.fold,
      signs: signs.texts,
      label: golds.length > 0 ? "told" : "none",
      ruled: ruled.length > 0 ? "told" : "none",
      isOptional: golds.length > 0 && golds.every((it) => it.optional),
    };
  });
}
