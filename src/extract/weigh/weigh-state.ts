import { type Stateless, stateSigns, type WeighedState } from "./state-signs.ts";
import { type SignWeights, signsFor } from "./weigh.ts";

/** What each sign weighs for each state, as log-odds against its not being told. */
export type StateWeights = SignWeights<WeighedState>;

/** A state that rules do not read is taken from this chance on. */
export const LEAST_OF_STATE = 0.7;
/** One that rules read is let go below this chance. */
export const LEAST_OF_RULED_STATE = 0.1;

/** How likely a sentence tells a state, and the words that say it most. */
export interface WeighedSentence {
  readonly state: WeighedState;
  /** 0 to 1. */
  readonly chance: number;
  /** Where these words begin, as an offset into the sentence. */
  readonly at: number;
}

/** The chance of each state that weights know. */
export function weighStates(stateless: Stateless, weights: StateWeights): WeighedSentence[] {
  const signs = signsFor(weights);
  stateSigns(stateless, signs);
  const scores = signs.scores(weights.labels.length);
  const tops = signs.topPlaces(weights.labels.length);
  return weights.labels.map((state, label) => ({
    state,
    chance: 1 / (1 + Math.exp(-(scores[label] ?? 0))),
    at: tops[label] ?? 0,
  }));
}
