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

/** Recognises figures, dates and cues in one sentence. */
export function readSentence(
  sentence: Sentence,
  language: Language,
  companies: readonly CompanyMention[],
  publishedYear: number | null,
): Reading {
  const { lower } = sentence;
  const quantities = language.scanQuantities(lower);
  const states = language.scanStates(lower);
  return {
    sentence,
    language,
    quantities,
    states,
    companies,
    dates: language.scanDates(lower, publishedYear),
    concepts: language.scanConcepts(lower),
    modalities: language.scanModalities(lower),
    stages: language.scanStages(lower),
    bases: language.scanBases(lower),
    regions: language.scanRegions(lower),
    universal: language.readUniversal(lower),
  };
}
