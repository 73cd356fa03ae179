/** The parts of the value chain and the places of annotated claims, for fitting. */

import type { Unscoped } from "../../src/extract/figures/unscoped.ts";
import { readArticle } from "../../src/extract/pipeline.ts";
import { regionChoices } from "../../src/extract/weigh/region-choices.ts";
import { SignTexts } from "../../src/extract/weigh/sign-table.ts";
import { stageSigns } from "../../src/extract/weigh/stage-signs.ts";
import type { Weights } from "../../src/extract/weigh/weights.ts";
import type { Stage } from "../../src/pledge/metric.ts";
import {
  type ChoiceRow,
  claimsAt,
  type GoldArticle,
  type GoldClaim,
  isSame,
  type Row,
  signsOf,
} from "./fit-rows.ts";

export type StageRow = Row<Stage | "none">;

/** Hears of each claim that is read and that the annotation has, whatever its company and date. */
function readScopes(
  article: GoldArticle,
  { dates, figures, states }: Weights,
  hear: (unscoped: Unscoped, fitting: readonly GoldClaim[]) => void,
): void {
  const scopes = (unscoped: Unscoped): void => {
    const { claim, reading } = unscoped;
    const fitting = claimsAt(article, reading.sentence).filter(
      (gold) => gold.metric === claim.metric && isSame(gold.amount ?? null, claim.amount),
    );
    const sameYear = fitting.filter((gold) => (gold.year ?? null) === claim.year);
    if (fitting.length > 0) hear(unscoped, sameYear.length > 0 ? sameYear : fitting);
  };
  const weights = {
    ...(dates && { dates }),
    ...(figures && { figures }),
    ...(states && { states }),
  };
  readArticle(article.input, { weights, observer: { scopes } });
}

/** One row for each claim: which part of the value chain the annotation and rules say that it covers. */
export function readStageRows(article: GoldArticle, weights: Weights): StageRow[] {
  const rows: StageRow[] = [];
  readScopes(article, weights, (unscoped, fitting) => {
    const ruled = unscoped.claim.stage ?? "none";
    const said = fitting.map((gold) => gold.stage ?? "none");
    const texts = new SignTexts();
    stageSigns(unscoped, texts);
    rows.push({
      fold: article.fold,
      signs: signsOf(texts, article),
      label: said.includes(ruled) ? ruled : (said[0] ?? "none"),
      ruled,
      isOptional: fitting.every((gold) => gold.optional),
    });
  });
  return rows;
}

/** One row for each claim that may be limited to a place: which the annotation and rules say. */
export function readRegionRows(article: GoldArticle, weights: Weights): ChoiceRow[] {
  const rows: ChoiceRow[] = [];
  readScopes(article, weights, (unscoped, fitting) => {
    const choices = regionChoices(unscoped, () => new SignTexts());
    const said = fitting.map((gold) => gold.region ?? null);
    const ruled = choices.findIndex((it) => it.region === unscoped.claim.region);
    const isRuled = said.includes(unscoped.claim.region);
    const right = isRuled ? ruled : choices.findIndex((it) => said.includes(it.region));
    if (choices.length < 2 || ruled < 0 || right < 0) return;
    rows.push({
      fold: article.fold,
      choices: choices.map((it) => signsOf(it.signs, article)),
      right,
      ruled,
    });
  });
  return rows;
}
