import type { Metric } from "../pledge/metric.ts";
import type { Context } from "./context.ts";
import type { ReadFigure } from "./read-place.ts";
import type { Reading } from "./reading.ts";

/** States that a sentence may tell in words that no vocabulary has. */
export const WEIGHED_STATES = ["net-zero", "ice-phase-out"] as const satisfies readonly Metric[];
export type WeighedState = (typeof WEIGHED_STATES)[number];

/** A sentence of which is to be decided whether it tells a state, with what rules read in it. */
export interface Stateless {
  readonly reading: Reading;
  readonly figures: readonly ReadFigure[];
  readonly context: Context;
}

/** A sign and where in the sentence it stands; null for one that is of the whole sentence. */
export interface StateSign {
  readonly sign: string;
  readonly at: number | null;
}

/** Whether rules read a claim of a state in the sentence. */
export const tellsState = (figures: readonly ReadFigure[], state: WeighedState): boolean =>
  figures.some((it) => it.passedOver === null && it.claim.metric === state);

function wordSigns({ reading }: Stateless): StateSign[] {
  const { tokens } = reading;
  const signs: StateSign[] = [];
  tokens.forEach(({ stem, at }, index) => {
    const [before, beforeThat] = [tokens[index - 1], tokens[index - 2]];
    signs.push({ sign: `w:${stem}`, at });
    if (before) signs.push({ sign: `b:${before.stem}:${stem}`, at: before.at });
    if (beforeThat) signs.push({ sign: `s:${beforeThat.stem}:${stem}`, at: beforeThat.at });
  });
  return signs;
}

/** Whether a sentence can tell a state that is weighed: it speaks of such things, and of a year. */
export const mayTellState = ({ reading, figures }: Stateless): boolean =>
  WEIGHED_STATES.some((state) => tellsState(figures, state)) ||
  (reading.dates.some((it) => it.year !== null) &&
    (reading.states.length > 0 ||
      reading.concepts.some((it) => it.tag === "emission" || it.tag === "ev")));

/** What speaks for or against a sentence telling each state; the same are fitted and weighed. */
export function stateSigns(stateless: Stateless): StateSign[] {
  const { reading, figures, context } = stateless;
  const published = context.publishedYear ?? 0;
  const years = reading.dates.filter((it) => it.year !== null && it.role !== "noise");
  const isAhead = years.some((it) => (it.year ?? 0) > published);
  const whole = [
    "bias",
    `ahead:${isAhead}`,
    `years:${Math.min(2, years.length)}`,
    `named:${reading.companies.length > 0}`,
    `k:${reading.sentence.kind}`,
    ...reading.states.flatMap((it) => [`st:${it.tag}`, `st:${it.tag}:${isAhead}`]),
    ...reading.concepts.map((it) => `c:${it.tag}`),
    // What rules made of it; their names begin with `r`, so that fitting can leave them out.
    ...WEIGHED_STATES.map((state) => `r:${state}:${tellsState(figures, state)}`),
    ...figures.flatMap(({ claim, passedOver }) =>
      passedOver !== null && claim.amount === null ? [`rp:${claim.metric}:${passedOver}`] : [],
    ),
  ];
  return [...whole.map((sign) => ({ sign, at: null })), ...wordSigns(stateless)];
}
