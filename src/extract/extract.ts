import type { ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import type { Metric } from "../pledge/metric.ts";
import { type ChangesRead, MOVES, readChanges, weighReadChanges } from "./changes/changes.ts";
import { withBothStates } from "./changes/quote-both.ts";
import { claimWith } from "./claims/claim-with.ts";
import { dedupe } from "./claims/dedupe.ts";
import type { ReadFigure } from "./claims/read-figure.ts";
import {
  type ArticleReading,
  type ExtractInput,
  type ReadOptions,
  readArticle,
} from "./pipeline.ts";
import { weighClaim } from "./weigh/weigh-claim.ts";

export type { ExtractInput } from "./pipeline.ts";

export interface Extraction {
  claims: ExtractedClaim[];
  changes: ExtractedChange[];
}

/** Metrics of which a promise without a date says nothing that could be followed. */
const NEEDS_DATE: ReadonlySet<Metric> = new Set([
  "ev-volume",
  "ev-share",
  "ev-models",
  "recycled-material",
  "supplier-commitments",
  "energy-use",
  "water-use",
  "waste",
  "network",
  "other",
]);

/** "Sales of electric cars should reach 800,000": a promise without a date, once nothing else has given it one. */
export const isUndated = ({ kind, metric, year, unit }: ExtractedClaim): boolean =>
  kind === "pledge" &&
  year === null &&
  (NEEDS_DATE.has(metric) || (metric === "ghg-emissions" && unit === "%"));

/** Puts the exact words of the article to a statement. */
export function withQuote<T extends { start: number; end: number }>(
  statement: T,
  text: string,
): T & { quote: string } {
  return { ...statement, quote: text.slice(statement.start, statement.end) };
}

/** "Neutral in 2035, having until now aimed at 2050": a figure that tells the new state of its target, beside the old one. */
const isNewState = (
  { claim }: ReadFigure,
  changes: readonly Omit<ExtractedChange, "quote">[],
): boolean =>
  claim.year !== null &&
  changes.some(
    (it) =>
      it.company === claim.company &&
      it.metric === claim.metric &&
      it.newYear === claim.year &&
      it.oldYear !== claim.year &&
      (it.newAmount === null || it.newAmount === claim.amount),
  );

/** What an article says has become of earlier pledges, from all that was read in it. */
export function changesOf(
  { told, context }: ArticleReading,
  text: string,
): Pick<ChangesRead, "changes" | "former"> {
  const read = readChanges(told, context.publishedYear);
  const changes = weighReadChanges(read, context);
  return {
    changes: withBothStates(changes, told).map((change) => withQuote(change, text)),
    former: new Set([...read.former].filter((it) => !isNewState(it, changes))),
  };
}

/** A figure or state that only weights took for a claim is let go below this chance. */
const LEAST_OF_WEIGHED = 0.5;
/** So is a figure that rules read, below this one. */
const LEAST_OF_RULED = 0.2;

const isOnlyWeighed = ({ rules }: ExtractedClaim): boolean =>
  rules.includes("metric:weighed") || rules.includes("state:weighed");

/** The claims of figures with their quotes, each with the chance that it is right where weights know it better than its rules alone. */
export function toldClaims(
  figures: readonly ReadFigure[],
  { context }: ArticleReading,
  text: string,
): ExtractedClaim[] {
  const weights = context.weights.claims?.();
  return figures.map((figure) => {
    const { start, end } = figure.claim;
    const claim = claimWith(figure.claim, { quote: text.slice(start, end) });
    if (weights) {
      const chance = weighClaim(claim, figure.chances, context, weights);
      claim.confidence = Math.round(100 * chance) / 100;
    }
    context.observer.claims?.(claim, figure.chances);
    return claim;
  });
}

const isOfSame = (it: ExtractedChange | ExtractedClaim, claim: ExtractedClaim): boolean =>
  it.company === claim.company && it.metric === claim.metric;

/** "postponed its plan to be all-electric by 2030 to 2035": what stands is of the later year, where only the former was read. */
export function withMovedYear(
  claim: ExtractedClaim,
  read: readonly ExtractedClaim[],
  changes: readonly ExtractedChange[],
): ExtractedClaim {
  if (claim.kind !== "pledge") return claim;
  const move = changes.find(
    (it) =>
      isOfSame(it, claim) &&
      MOVES.has(it.effect) &&
      it.oldYear === claim.year &&
      it.start <= claim.start &&
      it.end >= claim.end,
  );
  const year = move?.newYear ?? null;
  if (year === null || read.some((it) => isOfSame(it, claim) && it.year === year)) return claim;
  return claimWith(claim, { year, rules: [...claim.rules, "year:moved"] });
}

/** Whether a claim is likely enough to be told. */
export function isLikely(claim: ExtractedClaim): boolean {
  if (isOnlyWeighed(claim)) return claim.confidence >= LEAST_OF_WEIGHED;
  return claim.amount === null || claim.confidence >= LEAST_OF_RULED;
}

/**
 * Claims and changes that an article states. Pure and deterministic; safe to call on any string.
 * `text.slice(start, end) === quote` holds for every statement.
 */
export function extract(input: ExtractInput, options: ReadOptions = {}): Extraction {
  const article = readArticle(input, options);
  const { changes, former } = changesOf(article, input.text);
  const standing = article.figures.filter((it) => it.passedOver === null && !former.has(it));
  const read = toldClaims(standing, article, input.text);
  // What is told again in likelier words must not go with what is let go.
  const likely = read.map((it) => withMovedYear(it, read, changes)).filter(isLikely);
  const told = dedupe(likely);
  const dated = input.company ? told : told.filter((it) => !isUndated(it));
  return { claims: dated, changes: [...changes] };
}
