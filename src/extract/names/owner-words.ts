import type { Finder } from "../match/lexicon.ts";
import type { NameList } from "../match/name-list.ts";

/** Names that are told by the words beside them. */
export interface Introduced {
  /** The words without which a line holds no such name. */
  readonly sign: RegExp;
  /** A name with them, in group 1; cased and global. */
  readonly names: readonly RegExp[];
}

/** Words by which a language tells whose a figure is: of those who are no company of the catalogue, or of the text's own. */
export interface OwnerWords {
  /** Where a clause may begin; global, the clause begins at the end of a hit. */
  readonly opening: RegExp;
  /** A subject that is no company: a government, an industry, a market. Sticky, tried where a clause begins. */
  readonly subject: RegExp;
  /** A subject that guesses at what others will do: analysts. Sticky. */
  readonly guesser: RegExp;
  /** A place whose government or market is meant: "France wants", "Germany's target". Sticky. */
  readonly place: RegExp;
  /** A word without which a text holds none of `subject`, `guesser`, `place` and `guess`. */
  readonly anyOther: Finder;
  /** Between the beginning of a clause and the name of a stranger. Sticky. */
  readonly beforeName: RegExp;
  /** "the carmaker", "we": the company that is spoken of; global. */
  readonly own: Finder;
  /** What a customer does: the vehicles are those of the maker. */
  readonly buys: RegExp;
  /** "it", "its": whoever was the subject before; global. */
  readonly again: RegExp;
  /** A sentence that opens so goes on with the subject of the one before. */
  readonly goesOn: RegExp;
  /** After or before a figure: the source that it comes from, which is no company. */
  readonly source: Finder;
  /** A guess of such a source. */
  readonly guess: RegExp;
  /** What the law allows; no aim of a company. */
  readonly legal: Finder;
  /** What others ask of a company begins: no pledge of it. */
  readonly askedFor: Finder;
  /** Behind that: a clause tells what is so. */
  readonly realAgain: RegExp;
  /** "Ford expects the market to": right after the verb, the subject of what is expected. */
  readonly expectedOf: Finder;
  /** Names of organisations outside the catalogue, each within one line. */
  readonly organisations: readonly Introduced[];
  /** Those that need no word to tell what they are. */
  readonly known: NameList;
  /** Behind such a name: it belongs to a company after all. */
  readonly belongs: RegExp;
}
