/** Fits what signs weigh for changes and what they are of, and judges it on articles that it was not fitted on. */
import {
  type ChangeWeights,
  LEAST_OF_CHANGE,
  LEAST_OF_RULED_CHANGE,
  type TargetWeights,
} from "../../src/extract/changes/weigh-change.ts";
import { chancesOf } from "../../src/extract/weigh.ts";
import { ChangeEffect } from "../../src/pledge/claim.ts";
import type { ChangeRow } from "./change-rows.ts";
import { type ChoiceRow, FOLDS } from "./fit-rows.ts";
import { newTallies, printTallies } from "./tally.ts";
import { type ChoiceFit, type Fit, fitChoices, fitLabels } from "./train.ts";

const CHANGES: Fit = { epochs: 12, rate: 0.05, ridge: 0.01, lasso: 0.005, minSeen: 3, least: 0.05 };
const CHANGE_LABELS = ["none", ...ChangeEffect.options] as const;
const TARGETS: ChoiceFit = { epochs: 12, rate: 0.05, penalty: 0.02, minSeen: 3, least: 0.1 };

/** Sentences that tell a change, and which. */
export const fitChanges = (rows: readonly ChangeRow[]): ChangeWeights =>
  fitLabels(rows, CHANGE_LABELS, CHANGES);

/** Which metric a change is of. */
export const fitTargets = (rows: readonly ChoiceRow[]): TargetWeights => fitChoices(rows, TARGETS);

/** Sentences of which a change was told, and the metrics of those that tell one. */
export function judgeChanges(rows: readonly ChangeRow[]): void {
  const tallies = newTallies();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitChanges(rows.filter((row) => row.fold !== fold));
    for (const row of rows.filter((it) => it.fold === fold)) {
      const chances = chancesOf(row.signs, weights);
      const chance = Math.max(...chances.slice(1));
      const likely = CHANGE_LABELS[chances.indexOf(chance)] ?? "none";
      const own = chances[weights.labels.indexOf(row.ruled)] ?? 0;
      const weighed = likely !== "none" && chance >= LEAST_OF_CHANGE[likely] ? likely : "none";
      const isKept = row.ruled !== "none" && own >= LEAST_OF_RULED_CHANGE;
      tallies.rules.add(row, row.ruled);
      tallies.weights.add(row, weighed);
      tallies.both.add(row, isKept ? row.ruled : weighed);
    }
  }
  printTallies("changes", rows, tallies);
}
