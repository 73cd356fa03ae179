/**
 * Fits what signs weigh in a language, on annotated articles, and prints how often decisions are right by rules alone,
 * by weights alone and by both, on articles that the weights were not fitted on (five folds):
 *   node --import tsx bench/extract/fit.ts dates|figures|states|claims|stages|regions|changes|targets|verdicts [--language en|zh] [--write] [FOLDER ...]
 * A folder holds `articles/<id>.txt` and `gold/<id>.json`. The articles in `test/fixtures` always count, but for those
 * that a set lists in `unread.txt`. Only weights are written, no text.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ENGLISH } from "../../src/extract/en/language.ts";
import { HUNDREDTHS } from "../../src/extract/weigh/weigh.ts";
import { MARGIN } from "../../src/extract/weigh/weigh-date.ts";
import { readChances } from "../../src/extract/weigh/weigh-figure.ts";
import { MARGIN_OF_REGION } from "../../src/extract/weigh/weigh-region.ts";
import { LEAST_OF_RULED_STATE, LEAST_OF_STATE } from "../../src/extract/weigh/weigh-state.ts";
import {
  CLAIM_LABELS,
  FIGURE_LABELS,
  STAGE_LABELS,
  WEIGHED_STATES,
} from "../../src/extract/weigh/weight-labels.ts";
import type { Weights } from "../../src/extract/weigh/weights.ts";
import { CHINESE } from "../../src/extract/zh/language.ts";
import { readChangeRows } from "./change-rows.ts";
import { type ClaimRow, readClaimRows } from "./claim-rows.ts";
import { readDateRows } from "./date-rows.ts";
import { type FigureRow, readFigureRows } from "./figure-rows.ts";
import {
  fitChanges,
  fitTargets,
  fitVerdicts,
  judgeChanges,
  judgeVerdicts,
  readAllVerdictRows,
} from "./fit-changes.ts";
import { FOLDS, type GoldArticle, readGolds } from "./fit-rows.ts";
import {
  chancesOf,
  type Fitted,
  printChoices,
  printWeights,
  toTable,
  toWeights,
} from "./fitted.ts";
import { byTarget } from "./fitted-targets.ts";
import { judgeChoices, judgeStages } from "./judge-choices.ts";
import { readRegionRows, readStageRows } from "./scope-rows.ts";
import { readStateRows } from "./state-rows.ts";
import { newTallies, printTallies } from "./tally.ts";
import { type Fit, fitDates, fitEach, fitLabels, fitRegions } from "./train.ts";

const FIGURES: Fit = { epochs: 15, rate: 0.05, ridge: 0.01, lasso: 0.005, minSeen: 3, least: 0.05 };
const STATES: Fit = { epochs: 15, rate: 0.05, ridge: 0.01, lasso: 0.005, minSeen: 2, least: 0.05 };

const CLAIMS: Fit = { epochs: 10, rate: 0.02, ridge: 0.02, lasso: 0.004, minSeen: 8, least: 0.05 };
const STAGES: Fit = { epochs: 15, rate: 0.05, ridge: 0.01, lasso: 0.005, minSeen: 3, least: 0.05 };

function judgeFigures(rows: readonly FigureRow[]): void {
  const tallies = newTallies();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitLabels(
      rows.filter((row) => row.fold !== fold),
      FIGURE_LABELS,
      FIGURES,
    );
    for (const row of rows.filter((it) => it.fold === fold)) {
      const chances = chancesOf(row.signs, weights);
      tallies.rules.add(row, row.ruled);
      const { metric, isNone } = readChances(chances, weights);
      tallies.weights.add(row, metric ?? "none");
      tallies.both.add(row, metric ?? (isNone ? "none" : row.ruled));
    }
  }
  printTallies("figures", rows, tallies);
}

function chanceOf(signs: readonly string[], weights: Fitted<string>, label: number): number {
  let score = 0;
  for (const sign of signs) {
    const own = weights.signs.get(sign) ?? [];
    for (let at = 0; at < own.length; at += 2) if (own[at] === label) score += own[at + 1] ?? 0;
  }
  return 1 / (1 + Math.exp(-score));
}

type StateRows = ReturnType<typeof readStateRows>;

const joinRows = (all: readonly StateRows[], accept: (fold: number) => boolean): StateRows => ({
  "net-zero": all.flatMap((it) => it["net-zero"]).filter((row) => accept(row.fold)),
  "ice-phase-out": all.flatMap((it) => it["ice-phase-out"]).filter((row) => accept(row.fold)),
});

function judgeStates(all: readonly StateRows[]): void {
  const tallies = { "net-zero": newTallies(), "ice-phase-out": newTallies() };
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitEach(
      joinRows(all, (it) => it !== fold),
      WEIGHED_STATES,
      STATES,
    );
    const rows = joinRows(all, (it) => it === fold);
    WEIGHED_STATES.forEach((state, label) => {
      for (const row of rows[state]) {
        const chance = chanceOf(row.signs, weights, label);
        tallies[state].rules.add(row, row.ruled);
        tallies[state].weights.add(row, chance >= 0.5 ? state : "none");
        const least = row.ruled === state ? LEAST_OF_RULED_STATE : LEAST_OF_STATE;
        tallies[state].both.add(row, chance >= least ? state : "none");
      }
    });
  }
  const rows = joinRows(all, () => true);
  for (const state of WEIGHED_STATES) printTallies(state, rows[state], tallies[state]);
}

/** The weights of all decisions before, fitted without one fold. */
function fitWithout(articles: readonly GoldArticle[], fold: number, own: Weights): Weights {
  const rest = articles.filter((it) => it.fold !== fold);
  const dates = toTable(fitDates(rest.flatMap((it) => readDateRows(it, own))));
  const figures = toWeights(
    fitLabels(
      rest.flatMap((it) => readFigureRows(it, own)),
      FIGURE_LABELS,
      FIGURES,
    ),
  );
  const rows = rest.map((it) => readStateRows(it, own));
  const states = toWeights(
    fitEach(
      joinRows(rows, () => true),
      WEIGHED_STATES,
      STATES,
    ),
  );
  return { dates: () => dates, figures: () => figures, states: () => states };
}

/** Claims of training articles that none of the weights behind them were made on. */
function readAllClaimRows(articles: readonly GoldArticle[], own: Weights): ClaimRow[] {
  const rows: ClaimRow[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWithout(articles, fold, own);
    for (const article of articles)
      if (article.isTraining && article.fold === fold)
        rows.push(...readClaimRows(article, weights));
  }
  return rows;
}

const CHANCES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

function judgeClaims(rows: readonly ClaimRow[]): void {
  const judged: { chance: number; isRight: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitLabels(
      rows.filter((row) => row.fold !== fold),
      CLAIM_LABELS,
      CLAIMS,
    );
    for (const row of rows.filter((it) => it.fold === fold && !it.isOptional))
      judged.push({
        chance: chancesOf(row.signs, weights)[1] ?? 0,
        isRight: row.label === "right",
      });
  }
  console.log(`claims: ${judged.length}\n  chance        claims  right`);
  CHANCES.slice(0, -1).forEach((from, i) => {
    const to = CHANCES[i + 1] ?? 1;
    const bin = judged.filter((it) => it.chance >= from && it.chance < to);
    const right = bin.filter((it) => it.isRight).length / Math.max(1, bin.length);
    console.log(
      `  ${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}  ${String(bin.length).padStart(6)}  ${right.toFixed(3)}`,
    );
  });
}

const { values, positionals } = parseArgs({
  options: { write: { type: "boolean" }, language: { type: "string", default: "en" } },
  allowPositionals: true,
});
const [what = "", ...folders] = positionals;
const language = values.language;
const articles: readonly GoldArticle[] = readGolds(folders, language);
const { weights } = language === "zh" ? CHINESE : ENGLISH;
console.log(`${articles.length} articles in ${language}`);

let table: string;
switch (what) {
  case "dates": {
    const rows = articles.flatMap((article) => readDateRows(article, weights));
    judgeChoices("dates", rows, { train: fitDates, margin: MARGIN });
    table = printChoices(fitDates(rows));
    break;
  }
  case "figures": {
    const rows = articles.flatMap((article) => readFigureRows(article, weights));
    judgeFigures(rows);
    table = printWeights(fitLabels(rows, FIGURE_LABELS, FIGURES));
    break;
  }
  case "states": {
    const rows = articles.map((article) => readStateRows(article, weights));
    judgeStates(rows);
    table = printWeights(
      fitEach(
        joinRows(rows, () => true),
        WEIGHED_STATES,
        STATES,
      ),
    );
    break;
  }
  case "changes": {
    const rows = articles.flatMap((article) => readChangeRows(article, weights).changes);
    judgeChanges(rows);
    table = printWeights(fitChanges(rows));
    break;
  }
  case "targets": {
    const rows = articles.flatMap((article) => readChangeRows(article, weights).targets);
    judgeChoices("targets", rows, { train: fitTargets, margin: Number.NEGATIVE_INFINITY });
    table = printWeights(byTarget(fitTargets(rows)), HUNDREDTHS);
    break;
  }
  case "verdicts": {
    const rows = readAllVerdictRows(articles, weights);
    judgeVerdicts(rows);
    table = printWeights(fitVerdicts(rows));
    break;
  }
  case "claims": {
    const rows = readAllClaimRows(articles, weights);
    judgeClaims(rows);
    table = printWeights(fitLabels(rows, CLAIM_LABELS, CLAIMS));
    break;
  }
  case "stages": {
    const rows = articles.flatMap((article) => readStageRows(article, weights));
    judgeStages(rows, STAGE_LABELS, STAGES);
    table = printWeights(fitLabels(rows, STAGE_LABELS, STAGES));
    break;
  }
  case "regions": {
    const rows = articles.flatMap((article) => readRegionRows(article, weights));
    judgeChoices("regions", rows, { train: fitRegions, margin: MARGIN_OF_REGION });
    table = printChoices(fitRegions(rows));
    break;
  }
  default:
    console.error(
      "Say what to fit: dates, figures, states, claims, stages, regions, changes, targets or verdicts.",
    );
    process.exit(2);
}
if (values.write) {
  const target = fileURLToPath(
    new URL(`../../src/extract/${language}/weights/${what}.tsv`, import.meta.url),
  );
  writeFileSync(target, table);
  console.log(`wrote ${target}`);
}
