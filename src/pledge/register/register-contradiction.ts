import { isSameFigure } from "../amount.ts";
import { areKindsEqual } from "../kinds.ts";
import type { ContradictedField, Pledge } from "../pledge.ts";
import { areScopesEqual } from "../scope.ts";
import { isRevisable, REVISION_GAP_DAYS } from "./register-match.ts";
import { haveSameSource, toPlainRivals, updateRivals } from "./register-rivals.ts";
import {
  changePledge,
  daysBetween,
  type PledgeEntry,
  pledgesNear,
  type RegisterState,
} from "./register-state.ts";

/**
 * Says which pledges contradict each other, wherever one was touched: sources that, at about the same
 * time, give another figure or year for what is plainly one pledge. Both stand side by side until a
 * source settles it. Steps that one source tells together contradict nothing.
 */
export function updateContradictions(state: RegisterState): void {
  const touched = [...state.touched.pledges.keys()];
  for (const entry of updateRivals(touched, (one) => toRivals(state, one))) {
    const contradicts = toPlainRivals(entry).map(([{ item }, field]) => ({
      ...{ pledgeId: item.id, field },
    }));
    const isSame = JSON.stringify(contradicts) === JSON.stringify(entry.item.contradicts);
    if (isSame) continue;
    changePledge(state, entry, () => {
      entry.item.contradicts = contradicts;
    });
  }
}

function toRivals(state: RegisterState, entry: PledgeEntry): PledgeEntry["rivals"] {
  const { targetYear, ...item } = entry.item;
  const rivals: PledgeEntry["rivals"] = new Map();
  if (!isRevisable(entry.item) || !isStanding(entry.item)) return rivals;
  for (const other of pledgesNear(state, { ...item, year: targetYear })) {
    if (other === entry || !isStanding(other.item)) continue;
    const field = decideField(entry, other);
    if (field !== null) rivals.set(other, field);
  }
  return rivals;
}

/** On what two entries differ, where all else is one; null where they do not, or are not one pledge. */
function decideField(one: PledgeEntry, other: PledgeEntry): ContradictedField | null {
  const field = toOnlyDifference(one.item, other.item);
  if (field === null || !areNear(one.item, other.item)) return null;
  const baselineYear = field === "baselineYear" ? null : other.item.baselineYear;
  if (!areScopesEqual(one.item, { ...other.item, baselineYear })) return null;
  if (!areKindsEqual(one.kinds, other.kinds) || haveSameSource(one, other)) return null;
  return field;
}

function toOnlyDifference(one: Pledge, other: Pledge): ContradictedField | null {
  if (one.targetYear === null || other.targetYear === null) return null;
  const isSameYear = one.targetYear === other.targetYear;
  if (isSameFigure(one, other)) {
    if (!isSameYear) return "targetYear";
    const areBothBased = one.baselineYear !== null && other.baselineYear !== null;
    return areBothBased && one.baselineYear !== other.baselineYear ? "baselineYear" : null;
  }
  return isSameYear && one.amount !== null && other.amount !== null ? "amount" : null;
}

/** Whether both were being stated within the time in which another figure is no change of mind. */
function areNear(one: Pledge, other: Pledge): boolean {
  const [earlier, later] = one.announcedOn <= other.announcedOn ? [one, other] : [other, one];
  return daysBetween({ from: earlier.lastStatedOn, to: later.announcedOn }) < REVISION_GAP_DAYS;
}

function isStanding({ lifecycle }: Pledge): boolean {
  return lifecycle !== "withdrawn" && lifecycle !== "superseded";
}
