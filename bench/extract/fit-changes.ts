/** Fits what signs weigh for changes, what they are of and whether an article tells them, and judges it on articles that it was not fitted on. */
import { LEAST_OF_CHANGE, LEAST_OF_RULED_CHANGE } from "../../src/extract/changes/weigh-change.ts";
import { CHANGE_LABELS, VERDICT_LABELS } from "../../src/extract/weigh/weight-labels.ts";
import type { Weights } from "../../src/extract/weigh/weights.ts";
import type { ChangeEffect } from "../../src/pledge/claim.ts";
import { type ChangeRow, readChangeRows } from "./change-rows.ts";
import { type ChoiceRow, FOLDS, type GoldArticle } from "./fit-rows.ts";
import { chancesOf, type Fitted, type FittedChoices, toWeights } from "./fitted.ts";
import { toTargets } from "./fitted-targets.ts";
import { newTallies, printTallies } from "./tally.ts";
import { type ChoiceFit, type Fit, fitChoices, fitLabels } from "./train.ts";
import { readVerdictRows, type VerdictRow } from "./verdict-rows.ts";

const CHANGES: Fit = { epochs: 12, rate: 0.05, ridge: 0.01, lasso: 0.005, minSeen: 3, least: 0.05 };
const TARGETS: ChoiceFit = { epochs: 12, rate: 0.05, penalty: 0.02, minSeen: 3, least: 0.1 };
const VERDICTS: Fit = { epochs: 15, rate: 0.03, ridge: 0.01, lasso: 0.01, minSeen: 4, least: 0.05 };

/** Of the sentences that tell neither change nor figure, so many that one in this number is enough. */
const PLAIN_SHARE = 4;

const isTelling = ({ label, signs }: ChangeRow): boolean =>
  label !== "none" || signs.some((it) => it.startsWith("f:"));

/** Sentences that tell a change, and which. */
export const fitChanges = (rows: readonly ChangeRow[]): Fitted<ChangeEffect | "none"> =>
  fitLabels(
    rows.filter((row, at) => isTelling(row) || at % PLAIN_SHARE === 0),
    CHANGE_LABELS,
    CHANGES,
  );

/** Which metric a change is of. */
export const fitTargets = (rows: readonly ChoiceRow[]): FittedChoices => fitChoices(rows, TARGETS);

/** Whether an article tells a change. */
export const fitVerdicts = (rows: readonly VerdictRow[]): Fitted<"none" | "told"> =>
  fitLabels(rows, VERDICT_LABELS, VERDICTS);

/** What articles may tell, with chances of sentences that were fitted without the articles of their fold. */
export function readAllVerdictRows(articles: readonly GoldArticle[], own: Weights): VerdictRow[] {
  const rows = articles.map((article) => ({ article, ...readChangeRows(article, own) }));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = rows.filter((it) => it.article.fold !== fold);
    const changes = toWeights(fitChanges(others.flatMap((it) => it.changes)));
    const targets = toTargets(fitTargets(others.flatMap((it) => it.targets)));
    const weights = { ...own, changes: () => changes, targets: () => targets };
    return articles.filter((it) => it.fold === fold).flatMap((it) => readVerdictRows(it, weights));
  }).flat();
}

/** How often an article tells what is taken; what no sentence speaks for is not counted. */
export function judgeVerdicts(rows: readonly VerdictRow[]): void {
  const tallies = newTallies();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitVerdicts(rows.filter((row) => row.fold !== fold));
    for (const row of rows.filter((it) => it.fold === fold)) {
      const chance = chancesOf(row.signs, weights)[weights.labels.indexOf("told")] ?? 0;
      const least = row.ruled === "told" ? LEAST_OF_RULED_CHANGE : LEAST_OF_CHANGE;
      tallies.rules.add(row, row.ruled);
      tallies.weights.add(row, chance >= LEAST_OF_CHANGE ? "told" : "none");
      tallies.both.add(row, chance >= least ? "told" : "none");
    }
  }
  printTallies("verdicts", rows, tallies);
}

/** Sentences by the effect that is likeliest. */
export function judgeChanges(rows: readonly ChangeRow[]): void {
  const tallies = newTallies();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitChanges(rows.filter((row) => row.fold !== fold));
    for (const row of rows.filter((it) => it.fold === fold)) {
      const chances = chancesOf(row.signs, weights);
      const likely = CHANGE_LABELS[chances.indexOf(Math.max(...chances))] ?? "none";
      tallies.rules.add(row, row.ruled);
      tallies.weights.add(row, likely);
      tallies.both.add(row, row.ruled === "none" ? likely : row.ruled);
    }
  }
  printTallies("changes", rows, tallies);
}
