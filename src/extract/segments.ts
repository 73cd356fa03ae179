import type { StateConcept } from "./concept.ts";
import type { Cue } from "./cue.ts";
import type { Quantity } from "./mention.ts";
import type { Reading } from "./reading.ts";

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
}

/** Figures with a unit or counted noun, and states, in the order of the text. */
export function collectAnchors(reading: Reading): Anchor[] {
  const figures = reading.quantities
    .filter(
      (quantity) => quantity.unit !== null || quantity.noun !== null || quantity.move === "to",
    )
    .map(
      (quantity): Anchor => ({
        kind: "figure",
        start: quantity.start,
        end: quantity.end,
        quantity,
      }),
    );
  const states = reading.states
    .filter((state) => !overlapsFigure(state, reading.quantities))
    .map(
      (state): Anchor => ({ kind: "state", start: state.start, end: state.end, state: state.tag }),
    );
  return [...figures, ...states].sort((a, b) => a.start - b.start);
}

function overlapsFigure(state: Cue<StateConcept>, quantities: readonly Quantity[]): boolean {
  return quantities.some(
    (quantity) =>
      quantity.start < state.end && state.start < quantity.end && quantity.noun !== null,
  );
}

/** Where the clause of the left anchor ends: at the first of the strongest boundaries between the two. */
function boundaryBetween(reading: Reading, from: number, to: number): number {
  const between = reading.sentence.lower.slice(from, to);
  for (const expression of reading.language.phrases.boundaries) {
    expression.lastIndex = 0;
    const hit = expression.exec(between);
    if (hit) return from + hit.index;
  }
  return to;
}

/** Gives each anchor its clause: the sentence is cut between neighbours. */
export function cutSegments(reading: Reading, anchors: readonly Anchor[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  anchors.forEach((anchor, index) => {
    const next = anchors[index + 1];
    const end = next
      ? boundaryBetween(reading, Math.min(anchor.end, next.start), next.start)
      : reading.sentence.lower.length;
    segments.push({ anchor, start, end });
    start = end;
  });
  return segments;
}
