import type { Change, Claim } from "./claim.ts";

/** A claim or change that was read out of an article before. */
export interface Standing<T> {
  id: string;
  said: T;
}

/** What tells the statements of one article apart. */
export interface Identity<T> {
  /** The first id is `<prefix>1`. */
  prefix: string;
  /** What must be equal for two to be one, the strictest first. */
  keys: readonly ((said: T) => string)[];
}

const figureOf = (claim: Claim): string => {
  const { kind, company, brand, metric, amount, amountMax, unit, year } = claim;
  return JSON.stringify([kind, company, brand, metric, amount, amountMax, unit, year]);
};

/** Of all but its words. */
const allOf = (said: Claim | Change): string => {
  const fields = Object.entries({ ...said, quote: null });
  return JSON.stringify(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

/** A claim is the same in other words, and with what is beside its figure (stage, place, baseline) told otherwise. */
export const claimIdentity = (articleId: string): Identity<Claim> => ({
  ...{ prefix: `${articleId}#c`, keys: [allOf, figureOf] },
});

/** A change is the same in other words. */
export const changeIdentity = (articleId: string): Identity<Change> => ({
  ...{ prefix: `${articleId}#d`, keys: [allOf] },
});

/**
 * Ids of what is read out of an article that was read before: what says the same keeps its id, so that an edit of words
 * alone changes nothing, and what says something else gets the next number after `last`, the last that was ever given. Pure.
 */
export function decideStatementIds<T>(
  fresh: readonly T[],
  { standing, last }: { standing: readonly Standing<T>[]; last: number },
  { prefix, keys }: Identity<T>,
): string[] {
  const ids = new Map<number, string>();
  const free = new Set(standing);
  for (const keyOf of keys) {
    for (const [index, said] of fresh.entries()) {
      if (ids.has(index)) continue;
      const key = keyOf(said);
      const same = [...free].find((one) => keyOf(one.said) === key);
      if (same === undefined) continue;
      ids.set(index, same.id);
      free.delete(same);
    }
  }
  let number = last;
  return fresh.map((_, index) => {
    const known = ids.get(index);
    if (known !== undefined) return known;
    number += 1;
    return `${prefix}${number}`;
  });
}
