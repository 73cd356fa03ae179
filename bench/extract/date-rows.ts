/** The dates of annotated claims, for fitting. */

import { readArticle } from "../../src/extract/pipeline.ts";
import { type DateChoice, dateChoices } from "../../src/extract/weigh/date-choices.ts";
import { SignTexts } from "../../src/extract/weigh/sign-table.ts";
import type { Weights } from "../../src/extract/weigh/weights.ts";
import { type ChoiceRow, claimsAt, type GoldArticle, type GoldClaim, isSame } from "./fit-rows.ts";

function rightChoice(
  choices: readonly DateChoice<SignTexts>[],
  wanted: readonly GoldClaim[],
): number {
  return choices.findIndex(({ kind, year }) =>
    wanted.some((claim) => claim.kind === kind && (claim.year ?? null) === year),
  );
}

/** One row for each claim that rules or the weights of figures and states read and the annotation has, whatever its date. */
export function readDateRows(article: GoldArticle, { figures, states }: Weights): ChoiceRow[] {
  const rows: ChoiceRow[] = [];
  const dates = (undated: Parameters<typeof dateChoices>[0], amount: number | null): void => {
    const fitting = claimsAt(article, undated.reading.sentence).filter(
      (claim) => claim.metric === undated.metric && isSame(claim.amount ?? null, amount),
    );
    const choices = dateChoices(undated, () => new SignTexts());
    const { kind, year } = undated.ruled;
    const ruled = choices.findIndex((it) => it.kind === kind && it.year === year);
    const required = fitting.filter((claim) => !claim.optional);
    const isRuled = rightChoice(choices.slice(ruled, ruled + 1), fitting) === 0;
    const right = isRuled ? ruled : rightChoice(choices, required.length > 0 ? required : fitting);
    if (ruled < 0 || right < 0) return;
    rows.push({ fold: article.fold, choices: choices.map((it) => it.signs.texts), right, ruled });
  };
  const weights = { ...(figures && { figures }), ...(states && { states }) };
  readArticle(article.input, { weights, observer: { dates } });
  return rows;
}
