/** How often choices and stages are right by rules and as weighed, on articles that the weights were not fitted on. */
import { readStage, type StageWeights } from "../../src/extract/weigh/weigh-stage.ts";
import { type ChoiceRow, FOLDS } from "./fit-rows.ts";
import { chancesOf, type FittedChoices, scoreOf } from "./fitted.ts";
import type { StageRow } from "./scope-rows.ts";
import { type Fit, fitLabels } from "./train.ts";

interface Choosing {
  readonly train: (rows: readonly ChoiceRow[]) => FittedChoices;
  /** By so much another choice must outweigh that of the rules. */
  readonly margin: number;
}

export function judgeChoices(
  name: string,
  rows: readonly ChoiceRow[],
  { train, margin }: Choosing,
): void {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(rows.filter((row) => row.fold !== fold));
    for (const row of rows.filter((it) => it.fold === fold)) {
      const scores = row.choices.map((signs) => scoreOf(signs, weights));
      const top = Math.max(...scores);
      const isOther = top > (scores[row.ruled] ?? 0) + margin;
      if ((isOther ? scores.indexOf(top) : row.ruled) === row.right) right += 1;
    }
  }
  printShares(name, rows.length, {
    rules: rows.filter((it) => it.ruled === it.right).length,
    weighed: right,
  });
}

function printShares(name: string, all: number, right: Readonly<Record<string, number>>): void {
  console.log(`${name}: ${all} claims`);
  for (const [by, count] of Object.entries(right))
    console.log(`  right by ${by.padEnd(8)} ${(count / all).toFixed(3)}`);
}

export function judgeStages(
  all: readonly StageRow[],
  labels: StageWeights["labels"],
  fit: Fit,
): void {
  const rows = all.filter((it) => !it.isOptional);
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitLabels(
      rows.filter((row) => row.fold !== fold),
      labels,
      fit,
    );
    for (const row of rows.filter((it) => it.fold === fold)) {
      const ruled = row.ruled === "none" ? null : row.ruled;
      const stage = readStage(chancesOf(row.signs, weights), weights, ruled);
      if ((stage ?? "none") === row.label) right += 1;
    }
  }
  const ruled = rows.filter((it) => it.ruled === it.label).length;
  printShares("stages", rows.length, { rules: ruled, weighed: right });
}
