import type { Lifecycle } from "../pledge/event.ts";
import type { Basis, Comparator, Direction, Metric, Stage, Unit } from "../pledge/metric.ts";
import type { Evidence, MilestoneView, PledgeView, RevisionView } from "../pledge/view.ts";
import { fold, hasCjk, wordsAndStems } from "./tokens.ts";

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
  sources: Evidence[];
  /** Oldest first; empty for a milestone. */
  revisions: RevisionView[];
  pledge: PledgeView | null;
  /** Ids of facts of the same kind that other sources state in its place. */
  rivalIds: readonly string[];
  /** Word stems of title, brand, quotes and article titles; made when they are first asked for. */
  readonly words: ReadonlySet<string>;
  /** The same as one folded text. */
  readonly haystack: string;
  /** Quotes in Chinese, Japanese or Korean, whose words an English question cannot match. */
  isCjk: boolean;
}

/** A pledge of the register as a fact. */
export function toPledgeFact(pledge: PledgeView): Fact {
  const sources = [
    ...pledge.sources,
    ...pledge.revisions
      .map(({ evidence }) => evidence)
      .filter((one) => !isAmong(one, pledge.sources)),
  ];
  return withWords({
    ...pledge,
    kind: "pledge",
    year: pledge.targetYear,
    sources,
    pledge,
    rivalIds: pledge.contradicts.map(({ pledgeId }) => pledgeId),
  });
}

/** A milestone of the register as a fact. */
export function toMilestoneFact(milestone: MilestoneView): Fact {
  return withWords({
    ...milestone,
    kind: "milestone",
    scopes: null,
    revisions: [],
    pledge: null,
    rivalIds: milestone.contradicts.map(({ id }) => id),
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

const isAmong = (one: Evidence, sources: readonly Evidence[]) =>
  sources.some(({ articleId, quote }) => articleId === one.articleId && quote === one.quote);

/** Most facts that are looked at are passed over before anybody asks for their words. */
function withWords(fact: Omit<Fact, "words" | "haystack" | "isCjk">): Fact {
  let words: ReadonlySet<string> | undefined;
  let haystack: string | undefined;
  const toHaystack = () => {
    haystack ??= fold(
      [
        fact.title,
        fact.brand ?? "",
        ...fact.sources.flatMap(({ quote, title, publisher }) => [
          quote,
          title ?? "",
          publisher ?? "",
        ]),
      ].join(" \n "),
    );
    return haystack;
  };
  return {
    ...fact,
    isCjk: fact.sources.length > 0 && fact.sources.every(({ quote }) => hasCjk(quote)),
    get haystack() {
      return toHaystack();
    },
    get words() {
      words ??= wordsAndStems(toHaystack());
      return words;
    },
  };
}
