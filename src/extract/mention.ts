import type { Comparator, Metric } from "../pledge/metric.ts";

/** What a count counts; decides unit and metric together with the words around it. */
export type CountNoun =
  | "vehicles"
  | "models"
  | "stations"
  | "factories"
  | "suppliers"
  | "network"
  | "certificates"
  | "trees"
  | "batteries";

/** How a figure stands to the level before it. */
export type Move =
  /** "by 30 %", "a 30 % cut", "30 % lower", "halve" */
  | "by"
  /** "to 30 %", "reach 30 %" */
  | "to"
  /** "from 30 %": the level that is left behind */
  | "from"
  | null;

/** A figure with its unit, as offsets into its sentence. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Where the figure itself ends, before unit or noun phrase. */
  readonly numberEnd: number;
  readonly amount: number;
  readonly amountMax: number | null;
  /** A unit of the model, or null where only a noun says what is counted. */
  readonly unit: string | null;
  readonly noun: CountNoun | null;
  readonly comparator: Comparator;
  readonly move: Move;
  /** Where the words leave no doubt what is counted. */
  readonly metric?: Metric | undefined;
  /** Its unit is that of the next figure of a list. */
  readonly sharesUnit?: boolean | undefined;
  /** Counts what the figure before it counted. */
  readonly inherits?: boolean | undefined;
  /** "four of the five": the words up to `end` name the whole as well. */
  readonly isPart?: boolean | undefined;
  /** Counts what the claim before counted, where that was one of these. */
  readonly sameAs?: readonly Metric[] | undefined;
  /** "to a third of the 2019 level": for what is to fall, the cut is the rest. */
  readonly remains?: boolean | undefined;
  /** Says "the same size": amount is to be taken from the claim before. */
  readonly sameAsBefore?: boolean | undefined;
}

/** What a year does in its sentence. */
export type DateRole = "deadline" | "as-of" | "baseline" | "noise";

/** A year named or implied, as offsets into its sentence. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** Null where the text points back: "the same timeframe", "by then". */
  readonly year: number | null;
  readonly role: DateRole;
  /** `period` copies deadline and baseline of the claim before, `then` its year alone, `same` the year of the claim before whatever it is, `before` the year before it, `later` adds `years`. */
  readonly back?: "period" | "then" | "same" | "before" | "later" | undefined;
  readonly years?: number | undefined;
  /** The year, where what is told is still to come: "in December", read in March. */
  readonly ahead?: number | undefined;
  /** The year is a deadline or as-of year as it stands, without a word that says so. */
  readonly bare?: boolean | undefined;
  readonly rule: string;
}

/** A figure as printed, before it takes a unit or a noun from another. */
type Printed = Pick<
  Quantity,
  "start" | "end" | "numberEnd" | "amount" | "amountMax" | "unit" | "noun" | "comparator" | "move"
> & { readonly isPart: boolean; readonly remains: boolean };

/** The figure that is printed, in the same shape. */
export const toQuantity = (it: Printed): Quantity => ({
  start: it.start,
  end: it.end,
  numberEnd: it.numberEnd,
  amount: it.amount,
  amountMax: it.amountMax,
  unit: it.unit,
  noun: it.noun,
  comparator: it.comparator,
  move: it.move,
  metric: undefined,
  sharesUnit: undefined,
  inherits: undefined,
  isPart: it.isPart || undefined,
  sameAs: undefined,
  remains: it.remains || undefined,
  sameAsBefore: undefined,
});

/** The same figure with some fields otherwise, and every field in one order: what many rules read is read faster when all have one shape. */
export const quantityWith = (it: Quantity, other: Partial<Quantity>): Quantity => ({
  start: other.start ?? it.start,
  end: other.end ?? it.end,
  numberEnd: other.numberEnd ?? it.numberEnd,
  amount: other.amount ?? it.amount,
  amountMax: other.amountMax === undefined ? it.amountMax : other.amountMax,
  unit: other.unit === undefined ? it.unit : other.unit,
  noun: other.noun === undefined ? it.noun : other.noun,
  comparator: other.comparator ?? it.comparator,
  move: other.move === undefined ? it.move : other.move,
  metric: other.metric ?? it.metric,
  sharesUnit: other.sharesUnit ?? it.sharesUnit,
  inherits: other.inherits ?? it.inherits,
  isPart: other.isPart ?? it.isPart,
  sameAs: other.sameAs ?? it.sameAs,
  remains: other.remains ?? it.remains,
  sameAsBefore: other.sameAsBefore ?? it.sameAsBefore,
});

const AS_IT_IS: Partial<Quantity> = {};

/** The same figure with every field in that order. */
export const toShapedQuantity = (it: Quantity): Quantity => quantityWith(it, AS_IT_IS);

/** The same date with every field in one order. */
export const toShapedDate = (it: DateMention): DateMention => ({
  start: it.start,
  end: it.end,
  year: it.year,
  role: it.role,
  back: it.back,
  years: it.years,
  ahead: it.ahead,
  bare: it.bare,
  rule: it.rule,
});
