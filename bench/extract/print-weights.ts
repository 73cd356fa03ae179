/** Weights as modules. */
import type {
  ChangeWeights,
  TargetWeights,
  VerdictWeights,
} from "../../src/extract/changes/weigh-change.ts";
import type { DateWeights } from "../../src/extract/date-choices.ts";
import type { RegionWeights } from "../../src/extract/region-choices.ts";
import type { SignWeights } from "../../src/extract/weigh.ts";
import type { ClaimWeights } from "../../src/extract/weigh-claim.ts";
import type { FigureWeights } from "../../src/extract/weigh-figure.ts";
import type { StageWeights } from "../../src/extract/weigh-stage.ts";
import type { StateWeights } from "../../src/extract/weigh-state.ts";

const TENTHS = 10;

interface Module {
  readonly name: string;
  readonly type: string;
  readonly file: string;
}

function printChoices(weights: ReadonlyMap<string, number>, { name, type, file }: Module): string {
  const lines = [...weights].map(([sign, weight]) => `${sign}\t${weight}`);
  return `import type { ${type} } from "../${file}.ts";
import { parseChoices } from "../weigh.ts";

let weights: ${type} | null = null;

/** Fitted by \`bench/extract/fit.ts\`; not written by hand. Read when it is first asked for. */
export function ${name}(): ${type} {
  weights ??= parseChoices(TABLE);
  return weights;
}

const TABLE = \`
${lines.join("\n")}
\`;
`;
}

function printSigns({ labels, signs }: SignWeights<string>, { name, type, file }: Module): string {
  const used = labels.filter((_, label) =>
    [...signs.values()].some((cells) => cells.some((cell, at) => at % 2 === 0 && cell === label)),
  );
  const lines = [...signs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, cells]) => {
      const pairs: string[] = [];
      for (let at = 0; at < cells.length; at += 2) {
        const label = used.indexOf(labels[cells[at] ?? 0] ?? "");
        pairs.push(`${label}:${Math.round((cells[at + 1] ?? 0) * TENTHS)}`);
      }
      return `${sign}\t${pairs.join(" ")}`;
    });
  return `import { parseWeights } from "../weigh.ts";
import type { ${type} } from "../${file}.ts";

let weights: ${type} | null = null;

/** Fitted by \`bench/extract/fit.ts\`; not written by hand. Read when it is first asked for. */
export function ${name}(): ${type} {
  weights ??= parseWeights(LABELS, TABLE);
  return weights;
}

const LABELS = [
${used.map((label) => `  "${label}",`).join("\n")}
] as const;

const TABLE = \`
${lines.join("\n")}
\`;
`;
}

export const printDates = (weights: DateWeights): string =>
  printChoices(weights, { name: "dateWeights", type: "DateWeights", file: "date-choices" });

export const printTargets = (weights: TargetWeights): string =>
  printChoices(weights, {
    name: "targetWeights",
    type: "TargetWeights",
    file: "changes/weigh-change",
  });

export const printRegions = (weights: RegionWeights): string =>
  printChoices(weights, { name: "regionWeights", type: "RegionWeights", file: "region-choices" });

export const printStages = (weights: StageWeights): string =>
  printSigns(weights, { name: "stageWeights", type: "StageWeights", file: "weigh-stage" });

export const printFigures = (weights: FigureWeights): string =>
  printSigns(weights, { name: "figureWeights", type: "FigureWeights", file: "weigh-figure" });

export const printStates = (weights: StateWeights): string =>
  printSigns(weights, { name: "stateWeights", type: "StateWeights", file: "weigh-state" });

export const printClaims = (weights: ClaimWeights): string =>
  printSigns(weights, { name: "claimWeights", type: "ClaimWeights", file: "weigh-claim" });

export const printChanges = (weights: ChangeWeights): string =>
  printSigns(weights, {
    name: "changeWeights",
    type: "ChangeWeights",
    file: "changes/weigh-change",
  });

export const printVerdicts = (weights: VerdictWeights): string =>
  printSigns(weights, {
    name: "verdictWeights",
    type: "VerdictWeights",
    file: "changes/weigh-change",
  });
