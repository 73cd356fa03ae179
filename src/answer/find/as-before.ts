import { toMoves } from "../fact.ts";
import { asksIfSure, asksWhatWasEarlier } from "../lexicon/ask-words.ts";
import type { Query } from "../query.ts";
import { decideUnit } from "../read/intent.ts";
import type { Resolved } from "./resolve.ts";

/**
 * The question that is left of one that only a move answers, where none is registered: "is it certain to reach 1.5 million"
 * is looked up, and "what was its outlook earlier" is not known. `undefined`: it stands as it is.
 */
export function withoutItsMove({ facts: [best], query }: Resolved): Query | null | undefined {
  const isMoved = best !== undefined && toMoves(best).length > 0;
  if (query.intent !== "change" || isMoved) return undefined;
  if (asksIfSure(query.text)) return toLookedUp(query);
  return asksWhatWasEarlier(query.text) ? null : undefined;
}

const toLookedUp = (query: Query): Query => ({
  ...query,
  ...{ intent: "look_up", unit: decideUnit(query.text) },
  ...{ changeAsked: null, courses: [], effects: [], presumesMove: false },
});
