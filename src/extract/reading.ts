import type { Basis, Stage } from "../pledge/metric.ts";
import type { Concept, Modality, StateConcept } from "./concept.ts";
import type { Cue } from "./cue.ts";
import type { CompanyMention } from "./entities.ts";
import type { Language } from "./language.ts";
import type { DateMention, Quantity } from "./mention.ts";
import type { Sentence } from "./sentences.ts";

/** A sentence with all that was recognised in it; offsets are into the sentence. */
export interface Reading {
  readonly sentence: Sentence;
  readonly language: Language;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly concepts: readonly Cue<Concept>[];
  readonly states: readonly Cue<StateConcept>[];
  readonly modalities: readonly Cue<Modality>[];
  readonly stages: readonly Cue<Stage>[];
  readonly bases: readonly Cue<NonNullable<Basis>>[];
  readonly regions: readonly Cue<string>[];
  readonly companies: readonly CompanyMention[];
  /** A figure that is implied, not printed. */
  readonly universal: Quantity | null;
}

/** Computes on first use and keeps the result. */
function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}

/**
 * Recognises figures, dates and cues in one sentence. Each vocabulary is scanned when it is first
 * asked for: most sentences hold neither figure nor state, and then nothing else is looked at.
 */
export function readSentence(
  sentence: Sentence,
  language: Language,
  companies: readonly CompanyMention[],
  publishedYear: number | null,
): Reading {
  const { lower } = sentence;
  const quantities = once(() => language.scanQuantities(lower));
  const states = once(() => language.scanStates(lower));
  const universal = once(() => language.readUniversal(lower));
  const dates = once(() => language.scanDates(lower, publishedYear));
  const concepts = once(() => language.scanConcepts(lower));
  const modalities = once(() => language.scanModalities(lower));
  const stages = once(() => language.scanStages(lower));
  const bases = once(() => language.scanBases(lower));
  const regions = once(() => language.scanRegions(lower));
  return {
    sentence,
    language,
    companies,
    get quantities() {
      return quantities();
    },
    get states() {
      return states();
    },
    get universal() {
      return universal();
    },
    get dates() {
      return dates();
    },
    get concepts() {
      return concepts();
    },
    get modalities() {
      return modalities();
    },
    get stages() {
      return stages();
    },
    get bases() {
      return bases();
    },
    get regions() {
      return regions();
    },
  };
}
