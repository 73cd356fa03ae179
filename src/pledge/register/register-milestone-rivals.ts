import { isSameFigure } from "../amount.ts";
import { areKindsEqual } from "../kinds.ts";
import type { Milestone } from "../pledge.ts";
import { areScopesEqual } from "../scope.ts";
import { isRevisable } from "./register-match.ts";
import { haveSameSource, toPlainRivals, updateRivals } from "./register-rivals.ts";
import {
  changeMilestone,
  type MilestoneEntry,
  milestonesInYear,
  type RegisterState,
} from "./register-state.ts";

/**
 * Says which milestones contradict each other, wherever one was touched: sources that give another figure
 * for the same metric, scope and year. Both stand side by side. A rounded figure is none, and neither is a
 * publisher's own later correction.
 */
export function updateMilestoneContradictions(state: RegisterState): void {
  const touched = [...state.touched.milestones.keys()];
  for (const entry of updateRivals(touched, (one) => toRivals(state, one))) {
    const contradicts = toPlainRivals(entry).map(([{ item }]) => item.id);
    if (contradicts.join("\n") === entry.item.contradicts.join("\n")) continue;
    changeMilestone(state, entry, () => {
      entry.item.contradicts = contradicts;
    });
  }
}

function toRivals(state: RegisterState, entry: MilestoneEntry): MilestoneEntry["rivals"] {
  const rivals: MilestoneEntry["rivals"] = new Map();
  if (!isOfAWholeYear(entry.item) || !isRevisable(entry.item)) return rivals;
  for (const other of milestonesInYear(state, entry.item))
    if (other !== entry && areRivals(entry, other)) rivals.set(other, "amount");
  return rivals;
}

/** A year that is not over has more than one true figure: of its half, of its first nine months. */
function isOfAWholeYear({ year, firstStatedOn, amount }: Milestone): boolean {
  return year !== null && amount !== null && firstStatedOn > `${year}-12-31`;
}

function areRivals(one: MilestoneEntry, other: MilestoneEntry): boolean {
  return (
    isOfAWholeYear(other.item) &&
    isSharp(one.item) &&
    isSharp(other.item) &&
    one.item.baselineYear === other.item.baselineYear &&
    !isSameFigure(one.item, other.item) &&
    areScopesEqual(one.item, other.item) &&
    areKindsEqual(one.kinds, other.kinds) &&
    one.isOfAPart === other.isOfAPart &&
    !haveSameSource(one, other) &&
    stillStand(one, other)
  );
}

/** Two bounds, or a bound and a figure, can both be true. */
function isSharp({ comparator, amount, amountMax }: Milestone): boolean {
  return (
    (comparator === "exactly" || comparator === "about") &&
    (amountMax === null || amountMax === amount)
  );
}

/** Whether each of the two is still said by somebody who has not said the other since. */
function stillStand(one: MilestoneEntry, other: MilestoneEntry): boolean {
  const holds = (said: MilestoneEntry, instead: MilestoneEntry) =>
    [...said.statedAt].some(([source, at]) => (instead.statedAt.get(source) ?? "") <= at);
  return holds(one, other) && holds(other, one);
}
