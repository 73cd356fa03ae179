import { type Dated, type DateWeights, dateChoices, type Undated } from "./date-choices.ts";
import { SignNumbers, tableOf } from "./sign-table.ts";
import { decideTelling } from "./telling.ts";

/** By so much another date must outweigh the one of the rules, as log-odds. */
export const MARGIN = 0.4;

/** Reads a table of lines: a sign, a tab, its weight. */
export function parseDateWeights(table: string): DateWeights {
  const lines = table.trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [sign = "", weight = ""] = line.split("\t");
      return [sign, Number(weight)];
    }),
  );
}

/** The weight of a choice: what speaks for it, added up. */
export function scoreOf(signs: readonly string[], weights: DateWeights): number {
  let score = 0;
  for (const sign of signs) score += weights.get(sign) ?? 0;
  return score;
}

/** So much more must speak for a pledge where a verb tells the figure as done or as so now. */
const AGAINST_VERB = 0.6;

/** Whether a verb tells the figure as done or as so now. */
function isDone({ reading, segment }: Undated): boolean {
  const told = decideTelling(reading, segment)?.telling;
  return told === "done" || told === "now";
}

/**
 * Kind and year of a claim by all that speaks for each date it may have. What rules decided is one voice
 * among others, and stays where no other date clearly outweighs it.
 */
export function weighDate(undated: Undated, weights: DateWeights): Dated {
  const { ruled } = undated;
  const table = tableOf(weights);
  const isToldAsDone = ruled.kind === "milestone" && isDone(undated);
  let best: Dated = ruled;
  let top = Number.NEGATIVE_INFINITY;
  let own = Number.NEGATIVE_INFINITY;
  for (const { kind, year, signs } of dateChoices(undated, () => new SignNumbers(table))) {
    const weight = signs.scores(1)[0] ?? 0;
    const score = kind === "pledge" && isToldAsDone ? weight - AGAINST_VERB : weight;
    if (kind === ruled.kind && year === ruled.year) own = score;
    // What a verb tells as ahead has not been reached, whatever year speaks for it.
    if (score <= top || (kind === "milestone" && ruled.kindRule === "kind:future")) continue;
    top = score;
    best = { kind, year };
  }
  return top > own + MARGIN ? best : ruled;
}
