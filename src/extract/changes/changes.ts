import type { ExtractedChange } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { ReadFigure } from "../claims/read-figure.ts";
import type { Context } from "../context.ts";
import { compareStates } from "./compare.ts";
import { readEvents } from "./events.ts";
import type { Weighing } from "./pool.ts";
import { decideStandings, type Judged, pairsIn } from "./standing.ts";
import type { Told } from "./told.ts";
import { realOf, unrealIn } from "./unreal.ts";
import { maskValues } from "./values.ts";
import { weighChanges } from "./weigh-change.ts";

/** What has become of earlier pledges, and the figures that therefore no longer stand. */
export interface ChangesRead {
  readonly changes: readonly ExtractedChange[];
  readonly former: ReadonlySet<ReadFigure>;
  /** The sentences, with the standing of their figures. */
  readonly judged: readonly Judged[];
}

/** How many earlier changes a change is compared with. */
const MAX_COMPARED = 100;

/** Effects that move the date of a target alone. */
export const MOVES: ReadonlySet<string> = new Set(["delayed", "brought-forward"]);

const differ = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;

const amountOf = ({ oldAmount, newAmount }: ExtractedChange): number | null =>
  oldAmount ?? newAmount;

/** "600,000 a year late, and 2 million not at all": two targets of one metric. */
const isOfOtherAmount = (a: ExtractedChange, b: ExtractedChange): boolean =>
  b.effect === "withdrawn" && differ(amountOf(a), amountOf(b));

/** "From 1.6 to 1.3 million, with hybrids from 2.5 to 2.3": both states of one target are others. */
const isOfOtherStates = (a: ExtractedChange, b: ExtractedChange): boolean =>
  differ(a.oldAmount, b.oldAmount) && differ(a.newAmount, b.newAmount);

/** Counts of electric cars, of which one sentence gives the same change in several. */
const OF_CARS: ReadonlySet<Metric> = new Set([
  "ev-share",
  "ev-volume",
  "ev-models",
  "ice-phase-out",
]);

/** Whether two changes tell one thing: the first is the surer. */
function isSameChange(a: ExtractedChange, b: ExtractedChange): boolean {
  if (a.company !== b.company) return false;
  const isEcho =
    b.rules.includes("change:told") &&
    a.effect === b.effect &&
    a.start === b.start &&
    (b.newAmount === null || OF_CARS.has(a.metric) === OF_CARS.has(b.metric));
  if (isEcho || a.metric !== b.metric) return isEcho;
  const isOneCompared = !b.rules.includes("change:compared") || !differ(a.oldAmount, b.oldAmount);
  if (a.effect !== b.effect) return a.start === b.start && isOneCompared && !isOfOtherAmount(a, b);
  const isRetold = !b.rules.includes("change:compared") && (b.oldYear ?? b.newYear) !== null;
  if (isRetold && MOVES.has(b.effect) && (b.oldYear === null || b.newYear === null)) return true;
  if (isOfOtherStates(a, b)) return false;
  if (MOVES.has(a.effect) && a.newYear !== null && a.newYear === b.newYear) return true;
  return !differ(a.oldYear, b.oldYear) && !differ(a.newYear, b.newYear);
}

const STATES = ["oldAmount", "newAmount", "oldYear", "newYear"] as const;

/** Whether a change tells the states of another one and more: a headline's, whose figures the text gives. */
function tellsMore(change: ExtractedChange, than: ExtractedChange): boolean {
  if (change.metric !== than.metric || change.effect !== than.effect) return false;
  if (
    STATES.some((it) => differ(than[it], change[it]) || (than[it] !== null && change[it] === null))
  )
    return false;
  return STATES.some((it) => than[it] === null && change[it] !== null);
}

/** A change with the states that another reading of it tells too, and the words that tell them. */
function fuller(change: ExtractedChange, other: ExtractedChange): ExtractedChange {
  const { oldAmount, newAmount, oldYear, newYear } = other;
  return change.start === other.start
    ? { ...change, oldAmount, newAmount, oldYear, newYear }
    : other;
}

function judge(told: Told, published: number | null): Judged {
  const masked = maskValues(told, published);
  const words = told.reading.language.changeWords;
  const isOfOthers = words.ofOthers?.test(masked.indexed) === true;
  const isUnchanged = isOfOthers || words.unchanged.test(masked.indexed);
  const standings = isUnchanged ? pairsIn(masked, words) : decideStandings(masked, words);
  const { text, indexed, values } = masked;
  const unreal = unrealIn(masked, words);
  return { told, text, indexed, values, isUnchanged, unreal, standings: realOf(standings, unreal) };
}

/** The figures of a value's sentence that state its amount. */
function figuresOf({ told, values }: Judged, at: number): ReadFigure[] {
  const value = values.find((it) => it.at === at);
  return told.figures.filter((it) => it.claim === value?.claim || it.claim === value?.topClaim);
}

/** What an article says has become of earlier pledges: the surest reading of each, once. */
export function readChanges(sentences: readonly Told[], published: number | null): ChangesRead {
  const words = sentences[0]?.reading.language.changeWords;
  if (!words) return { changes: [], former: new Set(), judged: [] };
  const judged = sentences.map((it) => judge(it, published));
  const compared = compareStates(judged, words, published);
  const told = readEvents(judged, words);
  const kept: ExtractedChange[] = [];
  const isOldDate = ({ change }: (typeof told)[number]): boolean =>
    change.effect === "withdrawn" &&
    compared.some(
      ({ change: other, index }) =>
        other.company === change.company &&
        other.metric === change.metric &&
        (change.oldAmount === null || !differ(other.oldYear, change.oldYear)) &&
        judged[index]?.told.reading.sentence.start === change.start,
    );
  for (const { change } of [...compared, ...told.filter((it) => !isOldDate(it))]) {
    const same = kept.slice(-MAX_COMPARED).find((it) => isSameChange(it, change));
    if (!same) kept.push(change);
    else if (tellsMore(change, same)) kept[kept.indexOf(same)] = fuller(same, change);
  }
  const former = new Set<ReadFigure>();
  for (const { old, index } of compared) {
    const place = judged[index];
    if (place) for (const figure of figuresOf(place, old.at)) former.add(figure);
  }
  const last = kept.slice(-MAX_COMPARED);
  const isKept = new Set(kept);
  for (const it of told)
    if (isKept.has(it.change) || last.some((other) => tellsMore(it.change, other)))
      for (const figure of it.former) former.add(figure);
  return { changes: kept.sort((a, b) => a.start - b.start), former, judged };
}

/** What is weighed of the changes read; null where the language has no weights for it. */
export function toWeighing(
  read: ChangesRead,
  { weights, publishedYear, main }: Pick<Context, "weights" | "publishedYear" | "main">,
): Weighing | null {
  const words = read.judged[0]?.told.reading.language.changeWords;
  if (!words || !weights.changes || !weights.targets) return null;
  return {
    sentences: read.judged,
    words,
    publishedYear,
    main,
    ruled: read.changes,
    changes: weights.changes(),
    targets: weights.targets(),
  };
}

/** The same by all that speaks for and against each change, where the language has weights for it. */
export function weighReadChanges(
  read: ChangesRead,
  context: Pick<Context, "weights" | "publishedYear" | "main">,
): readonly ExtractedChange[] {
  const weighing = toWeighing(read, context);
  const { verdicts } = context.weights;
  return weighing && verdicts ? weighChanges(weighing, verdicts()) : read.changes;
}
