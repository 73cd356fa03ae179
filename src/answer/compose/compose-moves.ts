import type { RevisionView } from "../../pledge/view.ts";
import { type Fact, toMoves } from "../fact.ts";
import { isWithin, type Query } from "../query.ts";
import { type Composed, countIn, toComposed, toMore } from "./compose.ts";
import { createTeller, toLine } from "./describe.ts";
import { toMoveText } from "./move-text.ts";

const MAX_MOVED = 20;

/** The pledges of all companies that were moved as the question says; null where none was. */
export function composeMoves(facts: readonly Fact[], query: Query): Composed | null {
  const { effects } = query;
  const moved = facts.flatMap((fact) => {
    const steps = toMoves(fact).filter(
      (step) =>
        (effects.length === 0 || effects.includes(step.lifecycle)) && isInPeriod(step, query),
    );
    return steps.length > 0 ? [{ fact, steps }] : [];
  });
  if (moved.length === 0) return null;
  const teller = createTeller(query);
  const { colon, semicolon, change } = teller.words;
  const told = moved.slice(0, MAX_MOVED);
  const items = told.map(({ fact, steps }) => {
    const line = toLine(fact, teller, 1);
    return line + colon + steps.map((step) => toMoveText(step, teller)).join(semicolon);
  });
  const companies = countIn(
    "companies",
    told.map(({ fact }) => fact),
    moved.map(({ fact }) => fact),
  );
  return toComposed(query, {
    verdict: moved.length === 1 ? (items[0] ?? "") : change.several(moved.length, companies.all),
    blocks:
      moved.length === 1
        ? []
        : [
            { kind: "list", items },
            ...toMore(items.length, moved.length, teller.words, [companies]),
          ],
    teller,
  });
}

/** Whether a step was made in the period that is asked about. */
export const isInPeriod = (
  { on }: RevisionView,
  { published }: Pick<Query, "published">,
): boolean => published === null || isWithin(on, published);
