/** The figures of annotated articles, for fitting. */

import { readArticle } from "../../src/extract/pipeline.ts";
import { figureSigns } from "../../src/extract/weigh/figure-signs.ts";
import { SignTexts } from "../../src/extract/weigh/sign-table.ts";
import type { Weights } from "../../src/extract/weigh/weights.ts";
import type { Metric } from "../../src/pledge/metric.ts";
import { claimsAt, type GoldArticle, isSame, type Row, signsOf } from "./fit-rows.ts";

export type FigureRow = Row<Metric | "none">;

/** One row for each figure: what the annotation and what rules say that it measures. */
export function readFigureRows(article: GoldArticle, { dates }: Weights): FigureRow[] {
  const rows: FigureRow[] = [];
  const figures = (unread: Parameters<typeof figureSigns>[0]): void => {
    const { reading, quantity } = unread;
    const ruled = unread.ruled?.passedOver === null ? unread.ruled.claim.metric : "none";
    const fitting = claimsAt(article, reading.sentence).filter(
      (claim) => (claim.amount ?? null) !== null && isSame(claim.amount ?? null, quantity.amount),
    );
    const required = fitting.find((claim) => !claim.optional);
    const claim = fitting.find((it) => it.metric === ruled) ?? required ?? fitting[0];
    const texts = new SignTexts();
    figureSigns(unread, texts);
    rows.push({
      fold: article.fold,
      signs: signsOf(texts, article),
      label: claim?.metric ?? "none",
      ruled,
      isOptional: claim !== undefined && required === undefined,
    });
  };
  readArticle(article.input, { weights: dates ? { dates } : {}, observer: { figures } });
  return rows;
}
