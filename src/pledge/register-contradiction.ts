import { isSameFigure } from "./amount.ts";
import { areKindsEqual } from "./kinds.ts";
import type { ContradictedField, Pledge } from "./pledge.ts";
import { isRevisable, REVISION_GAP_DAYS } from "./register-match.ts";
import { daysBetween, type PledgeEntry } from "./register-state.ts";
import { areScopesEqual } from "./scope.ts";

/**
 * Says of some pledges of one metric and brand which contradict each other: sources that, at about the
 * same time, give another figure or year for what is plainly one pledge. Both stand side by side until a
 * source settles it. Steps that one source tells together contradict nothing.
 */
export function decideContradictions(entries: readonly PledgeEntry[]): void {
  const found = new Map<PledgeEntry, Rival[]>(entries.map((entry) => [entry, []]));
  for (const alike of groupAlike(entries)) {
    alike.forEach((one, at) => {
      for (const other of alike.slice(at + 1)) {
        const field = decideField(one, other);
        if (field === null) continue;
        found.get(one)?.push({ entry: other, field });
        found.get(other)?.push({ entry: one, field });
      }
    });
  }
  for (const [entry, rivals] of found) {
    entry.item.contradicts = rivals
      .filter((rival) => isPlain(rival, rivals) && isPlain({ entry }, found.get(rival.entry) ?? []))
      .map(({ entry: { item }, field }) => ({ pledgeId: item.id, field }));
  }
}

interface Rival {
  entry: PledgeEntry;
  field: ContradictedField;
}

/** Entries that stand and are of one scope, so that few pairs are left to look at. */
function groupAlike(entries: readonly PledgeEntry[]): PledgeEntry[][] {
  const groups = new Map<string, PledgeEntry[]>();
  for (const entry of entries) {
    const { item } = entry;
    if (!isRevisable(item) || !isStanding(item)) continue;
    const key = [item.change, item.region, item.basis, item.stage].join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
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

/** Whether no source of a rival tells another rival too: `35 % by 2030 and 50 % by 2035` are steps. */
function isPlain({ entry }: Pick<Rival, "entry">, rivals: readonly Rival[]): boolean {
  return !rivals.some((other) => other.entry !== entry && haveSameSource(other.entry, entry));
}

function haveSameSource(one: PledgeEntry, other: PledgeEntry): boolean {
  return [...one.articleIds].some((id) => other.articleIds.has(id));
}

function isStanding({ lifecycle }: Pledge): boolean {
  return lifecycle !== "withdrawn" && lifecycle !== "superseded";
}
