import type { Basis, Stage } from "../pledge/metric.ts";
import type { ChangeWords } from "./changes/words.ts";
import type { CarryWords } from "./claims/carry-words.ts";
import type { Concept, Modality, StateConcept } from "./concept.ts";
import type { NoClaimWords } from "./figures/no-claim.ts";
import type { IndexedText, Scanner } from "./match/lexicon.ts";
import type { DateMention, Quantity } from "./mention.ts";
import type { CompanyMention } from "./names/entities.ts";
import type { Namesake } from "./names/namesakes.ts";
import type { OwnerWords } from "./names/owner-words.ts";
import type { Phrases } from "./phrases.ts";
import type { PreparedText } from "./text/text.ts";
import type { Weights } from "./weigh/weights.ts";

/** Everything the stages need to know of a language. A further language is one more of these. */
export interface Language {
  readonly id: string;
  /** A sentence without a hit holds no claim and is skipped. */
  readonly gate: RegExp;
  /** Finds the places where a vocabulary entry may begin. */
  readonly index: (lower: string) => IndexedText;
  readonly scanQuantities: (text: IndexedText) => Quantity[];
  readonly scanDates: (
    text: IndexedText,
    publishedYear: number | null,
    publishedMonth?: number | null,
  ) => DateMention[];
  readonly scanConcepts: Scanner<Concept>;
  readonly scanStates: Scanner<StateConcept>;
  readonly scanModalities: Scanner<Modality>;
  readonly scanStages: Scanner<Stage>;
  readonly scanBases: Scanner<NonNullable<Basis>>;
  readonly scanRegions: Scanner<string>;
  /** A figure that the words imply: "all its electricity will be renewable" is 100 %. */
  readonly readUniversal: (text: IndexedText) => Quantity | null;
  /** How far before a count its noun may stand, in characters; 0 where nouns follow numbers. */
  readonly nounReach: number;
  /** Clauses need no verb: "绿电占比26%" tells what is, "2025年100%" goes on with what was told before. */
  readonly isVerbless?: boolean;
  /** Names that two companies bear. */
  readonly namesakes?: readonly Namesake[];
  /** Adds the short names of companies that text or title (the last list) name in full. */
  readonly completeNames?: (
    text: PreparedText,
    found: readonly CompanyMention[],
    named: readonly CompanyMention[],
  ) => CompanyMention[];
  readonly scopes: (lower: string) => (1 | 2 | 3)[] | null;
  /** What was fitted on annotated articles. */
  readonly weights: Weights;
  readonly phrases: Phrases;
  readonly carry: CarryWords;
  readonly changeWords: ChangeWords;
  /** Whose a figure is, where a language tells it by the subject of the clause. */
  readonly owners?: OwnerWords;
  readonly noClaim?: NoClaimWords;
  /** Tells a table's cell as a sentence, so that the same stages read it. */
  readonly tellFact: (fact: TableFact) => string;
}

/** What one cell of a table says, with the row and column it stands in. */
export interface TableFact {
  readonly heading: string;
  readonly subject: string;
  readonly header: string;
  readonly figure: string;
  readonly year: string | null;
  readonly baseYear: string | null;
  readonly scope: string | null;
  readonly isTarget: boolean;
  /** Whether the row is of the company that its subject names, and of nobody where it names none. */
  readonly isByMaker: boolean;
}
