import type { StateConcept } from "../concept.ts";
import type { Context } from "../context.ts";
import { isBareCount, isCountByContext } from "../figures/bare-counts.ts";
import { isCurrency } from "../figures/currency.ts";
import type { Cue } from "../match/cue.ts";
import { hasTag } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";

/** What a claim hangs on: a figure or a state. */
export type Anchor =
  | {
      readonly kind: "figure";
      readonly start: number;
      readonly end: number;
      readonly quantity: Quantity;
    }
  | {
      readonly kind: "state";
      readonly start: number;
      readonly end: number;
      readonly state: StateConcept;
    };

/** An anchor and the clause that belongs to it alone. */
export interface Segment {
  readonly anchor: Anchor;
  readonly start: number;
  readonly end: number;
  /** How loosely it is tied to the clause before: 0 is the strongest break. */
  readonly gap: number;
}

/** Figures with a unit or counted noun, and states, in the order of the text. */
export function collectAnchors(reading: Reading, context: Context): Anchor[] {
  const quantities = withUniversal(reading).filter((quantity) =>
    isAnchor(quantity, reading, context),
  );
  const figures = quantities.map(
    (quantity): Anchor => ({ kind: "figure", start: quantity.start, end: quantity.end, quantity }),
  );
  const states = reading.states
    .filter((state) => isFreeState(state, quantities, reading))
    .map(
      (state): Anchor => ({ kind: "state", start: state.start, end: state.end, state: state.tag }),
    );
  return [...figures, ...states].sort((a, b) => a.start - b.start);
}

/** Adds the figure that "all its electricity will be renewable" implies, unless its clause names a share. */
function withUniversal(reading: Reading): readonly Quantity[] {
  const { lower } = reading.sentence;
  const hasShare = reading.quantities.some((it) => it.unit === "%");
  const isNamed = lower.includes(INITIATIVE);
  if (hasShare && !isNamed && !FULL_BREAK.test(lower)) return reading.quantities;
  const { universal } = reading;
  if (!universal) return reading.quantities;
  // "RE100 by 2030 remains our commitment, with 66% at mid-year".
  if (isNamed && lower.slice(universal.start, universal.start + NAMED_CHARS).includes(INITIATIVE))
    return [...reading.quantities, universal].sort((a, b) => a.start - b.start);
  const isTold = reading.quantities.some(
    ({ unit, start }) =>
      unit === "%" &&
      !FULL_BREAK.test(
        lower.slice(Math.min(start, universal.start), Math.max(start, universal.start)),
      ),
  );
  if (isTold) return reading.quantities;
  return [...reading.quantities, universal].sort((a, b) => a.start - b.start);
}

/** The initiative whose name is its goal: all power from renewable sources. */
const INITIATIVE = "re100";
const NAMED_CHARS = 50;

/** "Of the 35 billion that it spends, …": the whole, of which a part is told. */
const OF_WHOLE =
  /^(?:of|from|out of) (?:the|this|that|its|these|those)(?: (?:total|planned|overall|whole|entire|full))?(?: of)?\s*$/;

const MONEY = /\d|yen|euro|dollar|yuan|won|pound/;

const FULL_BREAK = /[;；]/;

/** "from this total of 4.5 trillion": a sum that was told before. */
const OF_TOTAL = /\btotal of\s*$/;
const TOTAL_CHARS = 30;

const isOfTotal = ({ start }: Quantity, { sentence }: Reading): boolean =>
  OF_TOTAL.test(sentence.lower.slice(Math.max(0, start - TOTAL_CHARS), start));

/** "its two factories in India": what is counted is no figure of the model, and takes no words from the others. */
function mayCount({ noun }: Quantity, { concepts, states, language, sentence }: Reading): boolean {
  switch (noun) {
    case "trees":
    case "batteries":
      return false;
    case "factories":
      return (
        hasTag(concepts, "green-factory") ||
        hasTag(concepts, "charging") ||
        states.some((it) => it.tag === "net-zero") ||
        (language.phrases.nothingWasted?.test(sentence.lower) ?? false)
      );
    case "stations":
      return hasTag(concepts, "charging");
    case "suppliers":
      return language.phrases.supplierPromise.test(sentence.lower);
    case "network":
      return language.phrases.qualified.test(sentence.lower);
    default:
      return true;
  }
}

function isAnchor(quantity: Quantity, reading: Reading, context: Context): boolean {
  if (quantity.unit === null && quantity.noun === null)
    return (
      (quantity.move === "to" ||
        quantity.move === "from" ||
        (quantity.sameAs?.length ?? 0) > 0 ||
        quantity.amount >= 1e8 ||
        isBareCount(quantity, reading) ||
        isCountByContext(quantity, reading, context)) &&
      !isOfTotal(quantity, reading) &&
      !reading.language.phrases.countsPeople?.test(reading.sentence.lower.slice(0, quantity.start))
    );
  if (quantity.inherits && isOfTotal(quantity, reading)) return false;
  if (quantity.metric === undefined && !mayCount(quantity, reading)) return false;
  if (reading.bases.some((basis) => basis.start <= quantity.start && quantity.start < basis.end))
    return false;
  if (!isCurrency(quantity.unit)) return true;
  const { sumAgain } = reading.language.phrases;
  const isAgain = sumAgain?.test(reading.sentence.lower.slice(0, quantity.start)) ?? false;
  if (!hasTag(reading.concepts, "invest") && !isAgain) return false;
  if (OF_WHOLE.test(reading.sentence.lower.slice(0, quantity.start))) return false;
  // "7 trillion yen (about $48.5 billion)" says one sum twice.
  const bracket = reading.sentence.lower.lastIndexOf("(", quantity.start);
  return (
    bracket < 0 ||
    quantity.start - bracket > 24 ||
    !MONEY.test(reading.sentence.lower.slice(Math.max(0, bracket - 14), bracket))
  );
}

function isFreeState(
  state: Cue<StateConcept>,
  quantities: readonly Quantity[],
  reading: Reading,
): boolean {
  const { concepts } = reading;
  const counted = quantities.some(
    (it) =>
      it.start < state.end &&
      state.start < it.end &&
      (it.noun !== null || it.metric === "green-factories") &&
      // "not one car with an engine" counts nothing.
      !(it.amount === 1 && it.start > state.start),
  );
  if (counted) return false;
  if (
    concepts.some(
      (cue) => cue.tag === "green-factory" && cue.start <= state.start && state.end <= cue.end + 1,
    )
  )
    return false;
  const isOfPower = concepts.some(
    (cue) => cue.tag === "renewable" && cue.start <= state.start && state.end <= cue.end,
  );
  if (isOfPower) return false;
  if (
    state.tag === "net-zero" &&
    concepts.some((it) => it.tag === "ev" && it.start === state.start)
  )
    return !quantities.some((it) => it.unit === "%" && isBoundTo(it, state, reading));
  // "Half of the trucks sold are to be emission-free".
  const isShare =
    state.tag === "net-zero" &&
    quantities.some(
      (it) => it.unit === "%" && it.amount < 100 && isShareOfCars(it, state, reading),
    );
  if (isShare) return false;
  // "9家工厂实现碳中和" counts plants.
  const isOfPlants = quantities.some(
    (it) =>
      it.metric === "green-factories" &&
      it.start < state.start &&
      it.amount > 1 &&
      !/[,;，；]/.test(reading.sentence.lower.slice(it.end, state.start)),
  );
  if (isOfPlants) return false;
  if (state.tag !== "ice-phase-out") return true;
  // "70 % of sales are to be all-electric" is a share, not the last combustion car.
  return !quantities.some(
    (it) =>
      ((it.unit === "%" && it.amount < 100) || (countsKind(it) && it.end <= state.start)) &&
      (isBoundTo(it, state, reading) || isShareOfCars(it, state, reading)),
  );
}

/** "Only 9 % of the cars that BMW sold had no engine": a share, whoever sold them. */
const isShareOfCars = (
  { unit, end }: Quantity,
  { start }: Cue<StateConcept>,
  { sentence, language }: Reading,
): boolean =>
  unit === "%" &&
  end < start &&
  (language.phrases.cars?.shareOfCars?.test(sentence.lower.slice(end, start)) ?? false);

/** "six electric cars", "ten of which": what is told of these is not told of all. */
const countsKind = ({ noun, inherits }: Quantity): boolean =>
  noun === "vehicles" || noun === "models" || inherits === true;

const BOUND_CHARS = 110;
/** Behind a state: another place follows. */
const ELSEWHERE = /^, in (?:the )?[a-z. ]{2,24},? $/;
/** Behind a date: another statement follows. */
const NEXT_STATEMENT =
  /\d, (?:and|with|while|plus|as well as) [^,;]*$|decade, (?:and|with|while) [^,;]*$/;
const UNBOUND =
  /;|\band (?:now|aims?|wants?|plans?|expects?|intends?|hopes?|is|will|to|phase|by|go|become|turn|sell|offer|stop|end|cease|from|in|until|thus|then|it|the|its)\b|\b(?:before|while) [a-z]+ing\b|\bbut\b|\bnow\b/;

/** Whether a share and an all-electric state are one statement. */
function isBoundTo(quantity: Quantity, state: Cue<StateConcept>, reading: Reading): boolean {
  const from = Math.min(quantity.end, state.end);
  const to = Math.max(quantity.start, state.start);
  const between = reading.sentence.lower.slice(from, to);
  const isParted =
    reading.language.phrases.dateBreak?.test(between) === true &&
    reading.dates.some((it) => it.start >= from && it.end <= to && it.role === "deadline");
  // "all electric by 2030, and two-thirds of its vans electric": the date ends what is told of the state.
  const isDone =
    state.end <= quantity.start &&
    NEXT_STATEMENT.test(between) &&
    reading.dates.some((it) => it.start >= from && it.end <= to && it.role === "deadline");
  // "every car in Europe is to be electric, in the United States every second one".
  const isElsewhere = state.end <= quantity.start && ELSEWHERE.test(between);
  const isOther = reading.companies.some((it) => it.start >= from && it.end <= to);
  return (
    to - from < BOUND_CHARS &&
    !UNBOUND.test(between) &&
    !isOther &&
    !isParted &&
    !isDone &&
    !isElsewhere
  );
}

/** Where the clause of the left anchor ends: at the first of the strongest boundaries between the two. */
function boundaryBetween(reading: Reading, from: number, to: number): { at: number; gap: number } {
  const between = reading.sentence.lower.slice(from, to);
  const { boundaries, opensPredicate } = reading.language.phrases;
  for (const [gap, expression] of boundaries.entries()) {
    expression.lastIndex = 0;
    const first = expression.exec(between);
    if (!first) continue;
    // "in its products and operations by 2040 and to end …": of several, the one that a verb follows.
    let hit: RegExpExecArray | null = first;
    while (opensPredicate && hit && !opensPredicate.test(between.slice(hit.index)))
      hit = expression.exec(between);
    return { at: from + (hit ?? first).index, gap };
  }
  return { at: to, gap: boundaries.length };
}

/** Gives each anchor its clause: the sentence is cut between neighbours. */
export function cutSegments(reading: Reading, anchors: readonly Anchor[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let gap = 0;
  anchors.forEach((anchor, index) => {
    const next = anchors[index + 1];
    const cut = next
      ? boundaryBetween(reading, Math.min(anchor.end, next.start), next.start)
      : { at: reading.sentence.lower.length, gap: 0 };
    segments.push({ anchor, start, end: cut.at, gap });
    start = cut.at;
    gap = cut.gap;
  });
  return segments;
}
