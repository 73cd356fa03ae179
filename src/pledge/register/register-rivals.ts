import type { ContradictedField } from "../pledge.ts";

/** An entry that others may be stated in the place of. */
interface Rival<Self> {
  seq: number;
  articleIds: Set<string>;
  rivals: Map<Self, ContradictedField>;
}

/**
 * Looks anew for the rivals of touched entries, on both sides, and returns the entries for which it may have
 * changed which of their rivals are plain.
 */
export function updateRivals<E extends Rival<E>>(
  touched: readonly E[],
  toRivals: (entry: E) => E["rivals"],
): Set<E> {
  const affected = new Set<E>();
  for (const entry of touched) {
    const { rivals } = entry;
    entry.rivals = toRivals(entry);
    for (const rival of rivals.keys()) rival.rivals.delete(entry);
    for (const [rival, field] of entry.rivals) rival.rivals.set(entry, field);
    for (const near of [entry, ...rivals.keys(), ...entry.rivals.keys()]) affected.add(near);
  }
  // Whether a rival is plain is a matter of the rivals on both sides.
  for (const entry of [...affected]) for (const rival of entry.rivals.keys()) affected.add(rival);
  return affected;
}

/** The rivals of which no source tells another rival too, in the order of founding. */
export function toPlainRivals<E extends Rival<E>>(entry: E): [E, ContradictedField][] {
  return [...entry.rivals]
    .filter(([rival]) => isPlain(rival, entry.rivals) && isPlain(entry, rival.rivals))
    .sort(([one], [other]) => one.seq - other.seq);
}

/** Whether one article states both. */
export function haveSameSource<E extends Rival<E>>(one: E, other: E): boolean {
  return [...one.articleIds].some((id) => other.articleIds.has(id));
}

/** Whether no source of a rival tells another rival too: `35 % by 2030 and 50 % by 2035` are steps. */
function isPlain<E extends Rival<E>>(rival: E, rivals: E["rivals"]): boolean {
  return ![...rivals.keys()].some((other) => other !== rival && haveSameSource(other, rival));
}
