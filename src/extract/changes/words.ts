import type { Metric } from "../../pledge/metric.ts";
import type { Ending } from "../match/ending.ts";
import type { Finder, Scanner } from "../match/lexicon.ts";

/**
 * How words set the standing of the figures and years around them. `old` and `new` hold from there
 * on, `old-next` for the next one alone, `old-back` for those before it in its clause, `old-aside`
 * for those before it where there are any, else from there on. `old-maybe` is old only where the next
 * sentence tells a new state: "wanted to". `old-one` holds for the figure right before it, `dropped-next` for
 * the next one, where a figure for the same date replaces it.
 */
export type Mark =
  | "old"
  | "new"
  | "old-next"
  | "old-back"
  | "old-aside"
  | "old-maybe"
  | "old-one"
  | "dropped-next";

/**
 * What words say has become of a target. `withdrawn` names the target as its object; `dropped` has
 * it as its subject; `model` is a car that was to come; `negated` says of what was to be that it will not be; `conditional` ties it to a condition.
 */
export type EventTag =
  | "withdrawn"
  | "dropped"
  | "negated"
  | "model"
  | "delayed"
  | "brought-forward"
  | "strengthened"
  | "weakened"
  | "conditional";

/**
 * Words that tell what has become of an earlier target. Patterns see the sentence in lower case
 * with `#` for each figure and `@` for each year. None of the expressions is global.
 */
export interface ChangeWords {
  readonly marks: Scanner<Mark>;
  readonly events: Scanner<EventTag>;
  /** A word without which a text holds none of the pairs; without it they are looked for in any text. */
  readonly anyPair?: Finder;
  /** Pairs of figures or years, in groups named `old` and `fresh`, or `revised` where the words say so. */
  readonly pairs: readonly RegExp[];
  /** Pairs that are a change only where the sentence says that a plan was revised. */
  readonly pairsOfPlans: readonly RegExp[];
  readonly planRevised: Finder;
  /** Before an event, in its clause: it has not happened. */
  readonly denied: RegExp;
  /** All stays as it was. */
  readonly unchanged: Finder;
  /** What others had expected, so that nothing is set against it. */
  readonly ofOthers?: Finder;
  /** What others ask for, or what may come, begins. */
  readonly unreal?: Finder;
  /** The target has been reached, so that "earlier than planned" is no change of it. */
  readonly achieved: RegExp;
  /** A sentence that says to what the figure before it has been changed. */
  readonly revisedSince: RegExp;
  /** Right before a figure: it is the difference, where `stepEnd` and the new figure follow. */
  readonly step: RegExp;
  readonly stepEnd: RegExp;
  /** Right before a figure: it is a part of the one before. */
  readonly partBefore: RegExp;
  /** Sets the present against what was said before. */
  readonly now: RegExp;
  /** A target or a word that points back to one. */
  readonly target: RegExp;
  /** A target, and no word for any figure, where the two differ. */
  readonly aim?: RegExp;
  /** A word that points back to a target told before. */
  readonly pointsBack: RegExp;
  /** Sentences are long: what a clause leaves unsaid was told before it, and what stays as it was is told of its part alone. */
  readonly impliesBack?: boolean;
  /** Begins a clause of its own beside the event's; global. */
  readonly contrast: RegExp;
  /** "by two years": the number in group 1, the unit in group 2. */
  readonly byYears: RegExp;
  /** From a year on: it is when a target was due that moves by years. */
  readonly dueMoved?: RegExp;
  /** A later or earlier date is held against the one that was promised, which is told next. */
  readonly thanPromised?: RegExp;
  /** Right behind that: the year in group 1 to which the date has moved. */
  readonly toYear: RegExp;
  /** Right after a number: so many a year. */
  readonly yearly: RegExp;
  /** Money as the object of an event. */
  readonly money: RegExp;
  /** Money that is no outlay for a programme: results, prices, loans. */
  readonly otherMoney: RegExp;
  /** A decade, in group 2 of `byYears`. */
  readonly decade: RegExp;
  /** Before a number and from it on: it is a day, "Sept. 4". */
  readonly dayOfMonth?: { readonly before: Ending; readonly after: RegExp };
  /** Cars without an engine, and cars that may have one. */
  readonly batteryDrive?: RegExp;
  readonly mixedDrive?: RegExp;
  /** Between two states of one target, of which one alone may name its scale. */
  readonly betweenStates?: RegExp;
  /** Between a moved date and a figure: what comes of the move. */
  readonly consequence?: RegExp;
  /** Before a word for a moved date: what moves is a decision or a meeting, and no target. */
  readonly otherMatter?: RegExp;
  /** A model comes to its buyers. */
  readonly launch?: RegExp;
  /** One model that is to come. */
  readonly oneModel?: Finder;
  /** What a clause without a figure speaks of. */
  readonly topics: Scanner<Metric>;
}
