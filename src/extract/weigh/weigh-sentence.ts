import type { ExtractedClaim } from "../../pledge/claim.ts";
import { figureWith, type ReadFigure } from "../claims/read-figure.ts";
import { readPlace } from "../claims/read-place.ts";
import type { Context } from "../context.ts";
import { type Candidate, candidateOf, type Shared } from "../figures/candidate.ts";
import { isRise } from "../figures/told-of.ts";
import type { Reading } from "../reading.ts";
import { type Anchor, cutSegments } from "../text/segments.ts";
import type { Unread } from "./figure-signs.ts";
import { mayTellState, tellsState } from "./state-signs.ts";
import {
  chancesFor,
  type FigureWeights,
  unitFor,
  type Weighed,
  weighFigure,
} from "./weigh-figure.ts";
import { cannotBe, isKept } from "./weigh-limits.ts";
import { LEAST_OF_RULED_STATE, LEAST_OF_STATE, weighStates } from "./weigh-state.ts";

/** What rules read in a sentence. */
export interface Ruled {
  readonly reading: Reading;
  readonly anchors: readonly Anchor[];
  readonly figures: readonly ReadFigure[];
  /** The last claim before the sentence, where it is near. */
  readonly last: ExtractedClaim | null;
  readonly context: Context;
}

/** "emissions, water and energy fell by 27, 34 and 53 %": which figure is of what is printed. */
const RESPECTIVELY = "metric:respectively";
/** A sentence with more figures is a list or a table, which rules read. */
const MAX_WEIGHED = 40;

/** Puts figures where they stand in the sentence; the others stay in their order. */
function insert(
  figures: readonly ReadFigure[],
  found: readonly ReadFigure[],
  at: number,
): ReadFigure[] {
  const index = figures.findLastIndex((it) => it.at !== undefined && it.at < at) + 1;
  return [...figures.slice(0, index), ...found, ...figures.slice(index)];
}

const withChances = (figure: ReadFigure, judged: Weighed, weights: FigureWeights): ReadFigure =>
  figureWith(figure, { chances: chancesFor(figure.claim.metric, judged, weights) });

/** Takes each figure for what it most likely measures, whatever rules made of it, and lets go those that most likely are no claim. */
export function weighFigures({
  reading,
  anchors,
  figures,
  last,
  context,
}: Ruled): readonly ReadFigure[] {
  const { weights, observer } = context;
  if ((!weights.figures && !observer.figures) || reading.quantities.length > MAX_WEIGHED)
    return figures;
  let weighed = [...figures];
  for (const quantity of reading.quantities) {
    const ruled = weighed.find((it) => it.at === quantity.start) ?? null;
    // "all of them" by a year is a state, which is weighed as such.
    if (ruled && ruled.claim.amount === null) continue;
    const before =
      weighed.findLast(
        (it) => it.at !== undefined && it.at < quantity.start && it.passedOver === null,
      )?.claim ?? null;
    const unread: Unread = { quantity, reading, context, before, last, ruled };
    observer.figures?.(unread);
    if (!weights.figures || (ruled && ruled.passedOver !== null) || isRise(quantity, reading))
      continue;
    const table = weights.figures();
    const judged = weighFigure(unread, table);
    const { metric, isNone } = judged;
    if (ruled) weighed[weighed.indexOf(ruled)] = withChances(ruled, judged, table);
    if (metric !== null && metric === ruled?.claim.metric) continue;
    if (ruled?.claim.rules.includes(RESPECTIVELY)) continue;
    if (metric !== null && cannotBe(metric, unread)) continue;
    const unit = metric && unitFor(unread, metric);
    const { start, end, amount } = quantity;
    if (ruled && metric && unit) weighed = weighed.filter((it) => it.at !== start);
    else if (ruled && isNone && !isKept(unread))
      weighed = weighed.map((it) =>
        it.at === start ? figureWith(it, { passedOver: "unlikely" }) : it,
      );
    if (metric === null || unit === null) continue;
    const anchor: Anchor = { kind: "figure", start, end, quantity };
    const rule = "metric:weighed";
    const read = readPassedBy({
      reading,
      anchors,
      context,
      anchor,
      found: { metric, rule, quantity, amount, unit, leansOn: null },
      before,
    });
    const found = read.map((it) => withChances(it, judged, table));
    weighed = insert(weighed, found, start);
  }
  return weighed;
}

/** Whether words for a state, and no figure, made a claim. */
const isOfState = ({ claim, passedOver }: ReadFigure): boolean =>
  passedOver === null && claim.rules.some((rule) => rule.startsWith("state:"));

/** Lets go states that are most likely not told, and takes those that are told in words no vocabulary has. */
export function weighStatesOf({
  reading,
  anchors,
  figures,
  context,
}: Omit<Ruled, "last">): readonly ReadFigure[] {
  const { weights, observer } = context;
  const stateless = { reading, figures, context };
  let weighed = [...figures];
  if ((!weights.states && !observer.states) || !mayTellState(stateless)) return weighed;
  observer.states?.(stateless);
  if (!weights.states) return weighed;
  for (const { state, chance, at } of weighStates(stateless, weights.states())) {
    if (tellsState(figures, state)) {
      if (chance >= LEAST_OF_RULED_STATE) continue;
      weighed = weighed.map((it) =>
        it.claim.metric === state && isOfState(it)
          ? figureWith(it, { passedOver: "unlikely" })
          : it,
      );
      continue;
    }
    // Where words for the state stand, rules have told them from a state that is only named.
    if (chance < LEAST_OF_STATE || reading.states.some((it) => it.tag === state)) continue;
    const before = weighed.findLast((it) => (it.at ?? at) < at)?.claim ?? null;
    const anchor: Anchor = { kind: "state", start: at, end: at + 1, state };
    const rule = "state:weighed";
    const found = { metric: state, rule, quantity: null, amount: null, unit: null, leansOn: null };
    const read = readPassedBy({ reading, anchors, context, anchor, found, before });
    weighed = insert(weighed, read, at);
  }
  return weighed;
}

interface PassedBy {
  readonly reading: Reading;
  readonly anchors: readonly Anchor[];
  readonly context: Context;
  readonly anchor: Anchor;
  readonly found: Omit<Shared, "segment" | "index"> & Pick<Candidate, "metric" | "rule">;
  readonly before: ExtractedClaim | null;
}

/** The claim of a figure or state that rules passed by. */
function readPassedBy({
  reading,
  anchors,
  context,
  anchor,
  found,
  before,
}: PassedBy): ReadFigure[] {
  const others = anchors.filter((it) => it.start !== anchor.start);
  const inPlace = [...others, anchor].sort((a, b) => a.start - b.start);
  const segments = cutSegments(reading, inPlace);
  const index = segments.findIndex((it) => it.anchor === anchor);
  const segment = segments[index];
  if (!segment) return [];
  const { metric, rule, quantity, amount, unit, leansOn } = found;
  const shared: Shared = { segment, index, quantity, amount, unit, leansOn };
  const candidate = candidateOf(shared, { metric, rule });
  return readPlace({ reading, segments, index, before, context }, candidate);
}
