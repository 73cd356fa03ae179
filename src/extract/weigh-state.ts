import { type Stateless, type StateSign, stateSigns, type WeighedState } from "./state-signs.ts";
import type { SignWeights } from "./weigh.ts";

/** What each sign weighs for each state, as log-odds against its not being told. */
export type StateWeights = SignWeights<WeighedState>;

/** A state that rules do not read is taken from this chance on. */
export const SURE_OF_STATE = 0.8;
/** One that rules read is let go below this chance. */
export const SURE_OF_NO_STATE = 0.05;

/** How likely a sentence tells a state, and the words that say it most. */
export interface WeighedSentence {
  readonly state: WeighedState;
  /** 0 to 1. */
  readonly chance: number;
  /** Where these words begin, as an offset into the sentence. */
  readonly at: number;
}

/** Each sign once, where it first stands. */
function once(signs: readonly StateSign[]): Map<string, number | null> {
  const seen = new Map<string, number | null>();
  for (const { sign, at } of signs) if (!seen.has(sign)) seen.set(sign, at);
  return seen;
}

/** The chance of each state that weights know. */
export function weighStates(stateless: Stateless, weights: StateWeights): WeighedSentence[] {
  const signs = once(stateSigns(stateless));
  const scores = weights.labels.map(() => 0);
  const tops = weights.labels.map(() => ({ weight: 0, at: 0 }));
  for (const [sign, at] of signs) {
    const own = weights.signs.get(sign);
    if (!own) continue;
    for (let i = 0; i < own.length; i += 2) {
      const label = own[i] ?? 0;
      const weight = own[i + 1] ?? 0;
      scores[label] = (scores[label] ?? 0) + weight;
      if (at !== null && weight > (tops[label]?.weight ?? 0)) tops[label] = { weight, at };
    }
  }
  return weights.labels.map((state, label) => ({
    state,
    chance: 1 / (1 + Math.exp(-(scores[label] ?? 0))),
    at: tops[label]?.at ?? 0,
  }));
}
