import { toSimplified } from "../extract/zh/traditional.ts";
import type { Lifecycle } from "../pledge/event.ts";
import type { Basis, Comparator, Direction, Metric, Stage, Unit } from "../pledge/metric.ts";
import type { Evidence, MilestoneView, PledgeView, RevisionView } from "../pledge/view.ts";
import { fold, hasCjk } from "./lexicon/tokens.ts";
import { readWords, type WordsOfText } from "./passages/words-of-text.ts";

/** A pledge or a milestone, as something to answer with. */
export interface Fact {
  kind: "pledge" | "milestone";
  id: string;
  company: string;
  brand: string | null;
  title: string;
  metric: Metric;
  stage: Stage | null;
  basis: Basis | null;
  change: Direction;
  amount: number | null;
  amountMax: number | null;
  unit: Unit | null;
  comparator: Comparator;
  /** Null where unsaid, and for milestones. */
  scopes: (1 | 2 | 3)[] | null;
  baselineYear: number | null;
  /** Target year or as-of year. */
  year: number | null;
  region: string | null;
  sources: readonly Evidence[];
  /** Oldest first; empty for a milestone. */
  revisions: readonly RevisionView[];
  pledge: PledgeView | null;
  /** Ids of facts of the same kind that other sources state in its place. */
  rivalIds: readonly string[];
  /** Words and their stems of title, brand, quotes and article titles. */
  readonly words: WordsOfText;
  /** The same as one folded text. */
  readonly haystack: string;
  /** Quotes in Chinese, Japanese or Korean, whose words an English question cannot match. */
  readonly isCjk: boolean;
}

/** A pledge of the register as a fact. */
export function toPledgeFact(pledge: PledgeView): Fact {
  const sources = [...pledge.sources];
  for (const { evidence } of pledge.revisions)
    if (!isAmong(evidence, sources)) sources.push(evidence);
  return new RegisteredFact("pledge", pledge, {
    ...{ year: pledge.targetYear, scopes: pledge.scopes, sources, pledge },
    ...{ revisions: pledge.revisions, rivalIds: pledge.contradicts.map((one) => one.pledgeId) },
  });
}

/** A milestone of the register as a fact. */
export function toMilestoneFact(milestone: MilestoneView): Fact {
  return new RegisteredFact("milestone", milestone, {
    ...{ year: milestone.year, scopes: null, sources: milestone.sources, pledge: null },
    ...{ revisions: [], rivalIds: milestone.contradicts.map(({ id }) => id) },
  });
}

/** Steps that move a pledge; the others say it again. */
const MOVES: ReadonlySet<Lifecycle> = new Set([
  "strengthened",
  "weakened",
  "delayed",
  "brought-forward",
  "withdrawn",
]);

/** The steps that moved it, newest first. */
export const toMoves = (fact: Fact): RevisionView[] =>
  fact.revisions.filter(({ lifecycle }) => MOVES.has(lifecycle)).toReversed();

/** Whether it is a pledge that no longer stands. */
export const isWithdrawn = ({ pledge }: Pick<Fact, "pledge">): boolean =>
  pledge?.lifecycle === "withdrawn";

const isAmong = (one: Evidence, sources: readonly Evidence[]) =>
  sources.some(({ articleId, quote }) => articleId === one.articleId && quote === one.quote);

/** What differs between pledges and milestones. */
type Own = Pick<Fact, "year" | "scopes" | "sources" | "pledge" | "revisions" | "rivalIds">;

/**
 * A class for the sake of thousands: its words are made when they are first asked for, as most facts that are
 * looked at are passed over before.
 */
class RegisteredFact implements Fact {
  readonly kind: Fact["kind"];
  readonly id: string;
  readonly company: string;
  readonly brand: string | null;
  readonly title: string;
  readonly metric: Metric;
  readonly stage: Stage | null;
  readonly basis: Basis | null;
  readonly change: Direction;
  readonly amount: number | null;
  readonly amountMax: number | null;
  readonly unit: Unit | null;
  readonly comparator: Comparator;
  readonly scopes: Fact["scopes"];
  readonly baselineYear: number | null;
  readonly year: number | null;
  readonly region: string | null;
  readonly sources: readonly Evidence[];
  readonly revisions: readonly RevisionView[];
  readonly pledge: PledgeView | null;
  readonly rivalIds: readonly string[];
  #words: WordsOfText | null = null;
  #haystack: string | null = null;
  #isCjk: boolean | null = null;

  constructor(kind: Fact["kind"], view: PledgeView | MilestoneView, own: Own) {
    this.kind = kind;
    this.id = view.id;
    this.company = view.company;
    this.brand = view.brand;
    this.title = view.title;
    this.metric = view.metric;
    this.stage = view.stage;
    this.basis = view.basis;
    this.change = view.change;
    this.amount = view.amount;
    this.amountMax = view.amountMax;
    this.unit = view.unit;
    this.comparator = view.comparator;
    this.scopes = own.scopes;
    this.baselineYear = view.baselineYear;
    this.year = own.year;
    this.region = view.region;
    this.sources = own.sources;
    this.revisions = own.revisions;
    this.pledge = own.pledge;
    this.rivalIds = own.rivalIds;
  }

  get isCjk(): boolean {
    this.#isCjk ??= this.sources.length > 0 && this.sources.every(({ quote }) => hasCjk(quote));
    return this.#isCjk;
  }

  get haystack(): string {
    this.#haystack ??= toSimplified(
      fold(
        [
          this.title,
          this.brand ?? "",
          ...this.sources.flatMap(({ quote, title, publisher }) => [
            quote,
            title ?? "",
            publisher ?? "",
          ]),
        ].join(" \n "),
      ),
    );
    return this.#haystack;
  }

  get words(): WordsOfText {
    this.#words ??= readWords(this.haystack);
    return this.#words;
  }
}
