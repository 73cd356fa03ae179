import { readText } from "../../shared/read-text.ts";
import { HUNDREDTHS, parseChoices, parseWeights } from "./weigh.ts";
import {
  CHANGE_LABELS,
  CLAIM_LABELS,
  FIGURE_LABELS,
  STAGE_LABELS,
  TARGET_LABELS,
  VERDICT_LABELS,
  WEIGHED_STATES,
} from "./weight-labels.ts";
import type { Weights } from "./weights.ts";

/** Reads when first asked, and keeps what it read. */
function once<Table>(read: () => Table): () => Table {
  let table: Table | null = null;
  return () => {
    table ??= read();
    return table;
  };
}

/** The tables in a folder; those that are not asked for need not be there. */
export function weightsIn(folder: URL): Required<Weights> {
  const text = (name: keyof Weights): string => readText(new URL(`${name}.tsv`, folder));
  return {
    dates: once(() => parseChoices(text("dates"))),
    figures: once(() => parseWeights(text("figures"), FIGURE_LABELS)),
    states: once(() => parseWeights(text("states"), WEIGHED_STATES)),
    claims: once(() => parseWeights(text("claims"), CLAIM_LABELS)),
    stages: once(() => parseWeights(text("stages"), STAGE_LABELS)),
    regions: once(() => parseChoices(text("regions"))),
    changes: once(() => parseWeights(text("changes"), CHANGE_LABELS)),
    targets: once(() => parseWeights(text("targets"), TARGET_LABELS, HUNDREDTHS)),
    verdicts: once(() => parseWeights(text("verdicts"), VERDICT_LABELS)),
  };
}
