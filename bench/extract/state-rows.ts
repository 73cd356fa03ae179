/** The sentences of annotated articles and the states that they tell, for fitting. */
import { readArticle } from "../../src/extract/pipeline.ts";
import { SignTexts } from "../../src/extract/weigh/sign-table.ts";
import {
  type Stateless,
  stateSigns,
  tellsState,
  type WeighedState,
} from "../../src/extract/weigh/state-signs.ts";
import { WEIGHED_STATES } from "../../src/extract/weigh/weight-labels.ts";
import type { Weights } from "../../src/extract/weigh/weights.ts";
import { type GoldArticle, type Row, signsOf } from "./fit-rows.ts";

export type StateRow = Row<WeighedState | "none">;

/** Of the shorter of sentence and quote so much must be shared for the sentence to tell it. */
const SHARED = 0.5;

/** A row for each sentence, by state. */
export function readStateRows(
  article: GoldArticle,
  { dates }: Weights,
): Record<WeighedState, StateRow[]> {
  const rows: Record<WeighedState, StateRow[]> = { "net-zero": [], "ice-phase-out": [] };
  const states = (stateless: Stateless): void => {
    const { start, end } = stateless.reading.sentence;
    const texts = new SignTexts();
    stateSigns(stateless, texts);
    const signs = signsOf(texts, article);
    const told = article.claims.filter(({ quote }) => {
      const at = article.input.text.indexOf(quote);
      const shared = Math.min(end, at + quote.length) - Math.max(start, at);
      return at >= 0 && shared > SHARED * Math.min(quote.length, end - start);
    });
    for (const state of WEIGHED_STATES) {
      const own = told.filter((it) => it.metric === state);
      rows[state].push({
        fold: article.fold,
        signs,
        label: own.length > 0 ? state : "none",
        ruled: tellsState(stateless.figures, state) ? state : "none",
        isOptional: own.length > 0 && own.every((it) => it.optional),
      });
    }
  };
  readArticle(article.input, { weights: dates ? { dates } : {}, observer: { states } });
  return rows;
}
