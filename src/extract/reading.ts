import type { Basis, Stage } from "../pledge/metric.ts";
import type { Tense } from "./claims/scope-kind.ts";
import { isPlace } from "./claims/scope-region.ts";
import type { ToldBy } from "./claims/telling.ts";
import type { Concept, Modality, StateConcept } from "./concept.ts";
import type { Language } from "./language.ts";
import type { Cue } from "./match/cue.ts";
import { allHits } from "./match/hits.ts";
import type { IndexedText } from "./match/lexicon.ts";
import { type DateMention, type Quantity, toShapedDate, toShapedQuantity } from "./mention.ts";
import type { CompanyMention } from "./names/entities.ts";
import { isAside, subjectsOf } from "./names/scope-company.ts";
import type { Mark } from "./names/scope-owner.ts";
import type { StrangerName } from "./names/strangers.ts";
import type { Segment } from "./text/segments.ts";
import type { Sentence } from "./text/sentences.ts";
import { type Token, tokensOf } from "./weigh/signs.ts";

/** A sentence with all that was recognised in it; offsets are into the sentence. */
export interface Reading {
  readonly sentence: Sentence;
  readonly language: Language;
  /** The sentence with the places where words begin. */
  readonly indexed: IndexedText;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly concepts: readonly Cue<Concept>[];
  readonly states: readonly Cue<StateConcept>[];
  readonly modalities: readonly Cue<Modality>[];
  readonly stages: readonly Cue<Stage>[];
  readonly bases: readonly Cue<NonNullable<Basis>>[];
  readonly regions: readonly Cue<string>[];
  readonly companies: readonly CompanyMention[];
  /** Where clauses end and begin; empty where the language has no such marks. */
  readonly clauseBreaks: readonly ClauseBreak[];
  /** A figure that is implied, not printed. */
  readonly universal: Quantity | null;
  /** The words, for what is weighed by them. */
  readonly tokens: readonly Token[];
  /** How clauses tell their figures, as far as that has been decided: many rules ask for it. */
  readonly tellings: Map<Segment, ToldBy | null>;
  /** The tense that rules each clause, as far as that has been decided. */
  readonly tenses: Map<Segment, Tense>;
  /** Who is spoken of where, by the strangers that are told from companies. */
  readonly marks: Map<readonly StrangerName[], readonly Mark[]>;
  /** The names that stand as partner, rival or adjective and cannot be a subject. */
  readonly asides: ReadonlySet<CompanyMention>;
  /** The names that may be a subject. */
  readonly subjects: readonly CompanyMention[];
  /** The places that say where something holds. */
  readonly places: readonly Cue<string>[];
  /** The first word before a place that gives what follows to others than companies; null where none does. */
  readonly otherOwnerBefore: (at: number) => RegExpExecArray | null;
}

/** When an article appeared, as far as it says: relative dates are resolved against it. */
export interface Publication {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
}

/** A mark between two clauses, as offsets into the sentence. */
export interface ClauseBreak {
  readonly start: number;
  readonly end: number;
}

/** Scans each vocabulary when it is first asked for. A class, as one is made for every sentence. */
class LazyReading implements Reading {
  readonly sentence: Sentence;
  readonly language: Language;
  readonly companies: readonly CompanyMention[];
  readonly tellings = new Map<Segment, ToldBy | null>();
  readonly tenses = new Map<Segment, Tense>();
  readonly marks = new Map<readonly StrangerName[], readonly Mark[]>();
  readonly #published: Publication;
  #indexed: IndexedText | null = null;
  #quantities: readonly Quantity[] | null = null;
  #states: readonly Cue<StateConcept>[] | null = null;
  #dates: readonly DateMention[] | null = null;
  #concepts: readonly Cue<Concept>[] | null = null;
  #modalities: readonly Cue<Modality>[] | null = null;
  #stages: readonly Cue<Stage>[] | null = null;
  #bases: readonly Cue<NonNullable<Basis>>[] | null = null;
  #regions: readonly Cue<string>[] | null = null;
  #clauseBreaks: readonly ClauseBreak[] | null = null;
  #universal: Quantity | null | undefined = undefined;
  #tokens: readonly Token[] | null = null;
  #asides: ReadonlySet<CompanyMention> | null = null;
  #subjects: readonly CompanyMention[] | null = null;
  #places: readonly Cue<string>[] | null = null;
  #ownerFrom: number | null = null;

  constructor(
    sentence: Sentence,
    language: Language,
    companies: readonly CompanyMention[],
    published: Publication,
  ) {
    this.sentence = sentence;
    this.language = language;
    this.companies = companies;
    this.#published = published;
  }

  get indexed(): IndexedText {
    this.#indexed ??= this.language.index(this.sentence.lower);
    return this.#indexed;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= this.language.scanQuantities(this.indexed).map(toShapedQuantity);
    return this.#quantities;
  }

  get states(): readonly Cue<StateConcept>[] {
    this.#states ??= this.language.scanStates(this.indexed);
    return this.#states;
  }

  get dates(): readonly DateMention[] {
    this.#dates ??= this.language
      .scanDates(this.indexed, this.#published.year, this.#published.month)
      .map(toShapedDate);
    return this.#dates;
  }

  get concepts(): readonly Cue<Concept>[] {
    this.#concepts ??= this.language
      .scanConcepts(this.indexed)
      .filter((cue) => !this.companies.some((it) => it.start <= cue.start && cue.end <= it.end));
    return this.#concepts;
  }

  get modalities(): readonly Cue<Modality>[] {
    this.#modalities ??= this.language.scanModalities(this.indexed);
    return this.#modalities;
  }

  get stages(): readonly Cue<Stage>[] {
    this.#stages ??= this.language.scanStages(this.indexed);
    return this.#stages;
  }

  get bases(): readonly Cue<NonNullable<Basis>>[] {
    this.#bases ??= this.language.scanBases(this.indexed);
    return this.#bases;
  }

  get regions(): readonly Cue<string>[] {
    this.#regions ??= this.language.scanRegions(this.indexed);
    return this.#regions;
  }

  get clauseBreaks(): readonly ClauseBreak[] {
    if (this.#clauseBreaks === null) {
      const { clauseBreak } = this.language.phrases;
      const hits = clauseBreak ? allHits(clauseBreak, this.sentence.lower) : [];
      this.#clauseBreaks = hits.map((it) => ({ start: it.index, end: it.index + it[0].length }));
    }
    return this.#clauseBreaks;
  }

  get asides(): ReadonlySet<CompanyMention> {
    this.#asides ??= new Set(this.companies.filter((it) => isAside(this, it)));
    return this.#asides;
  }

  get subjects(): readonly CompanyMention[] {
    this.#subjects ??= subjectsOf(this);
    return this.#subjects;
  }

  get places(): readonly Cue<string>[] {
    this.#places ??= this.regions.filter((it) => isPlace(this, it));
    return this.#places;
  }

  // The whole sentence is asked once, as few have such a word.
  otherOwnerBefore(at: number): RegExpExecArray | null {
    const { otherOwner } = this.language.phrases;
    this.#ownerFrom ??= otherOwner.exec(this.indexed)?.index ?? -1;
    const isBefore = this.#ownerFrom >= 0 && this.#ownerFrom < at;
    return isBefore ? otherOwner.exec(this.indexed, 0, at) : null;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.sentence.lower);
    return this.#tokens;
  }

  get universal(): Quantity | null {
    if (this.#universal === undefined) {
      const universal = this.language.readUniversal(this.indexed);
      this.#universal = universal && toShapedQuantity(universal);
    }
    return this.#universal;
  }
}

/**
 * Recognises figures, dates and cues in one sentence. Most sentences hold neither figure nor state,
 * and then nothing else is looked at.
 */
export function readSentence(
  sentence: Sentence,
  language: Language,
  companies: readonly CompanyMention[],
  published: Publication,
): Reading {
  return new LazyReading(sentence, language, companies, published);
}
