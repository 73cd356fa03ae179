import type { Block } from "../chat/card.ts";
import type { Composed } from "./compose.ts";
import type { Query } from "./query.ts";
import type { Resolved } from "./resolve.ts";
import { answerWordsOf } from "./words/of.ts";

/** Kinds of answer that claim to be whole. */
const OF_ALL: ReadonlySet<Query["intent"]> = new Set(["list", "count", "compare"]);

/** An answer with what limits it: the day of which it speaks, a place that it is not of, and that there is more than was read. */
export function withNotes(
  { card, abstained }: Composed,
  { query, isCut, opened = [] }: Pick<Resolved, "query" | "isCut" | "opened">,
): Composed {
  const words = answerWordsOf(query.language);
  const { asOf, placesLeft, intent } = query;
  const stood = asOf === null ? "" : words.past.stood(asOf.named);
  const left =
    placesLeft.length === 0 ? "" : words.notOfPlace(placesLeft.map(words.place).join(words.comma));
  const named: Block[] =
    opened.length > 0
      ? [{ kind: "context", text: words.opened(opened.map(words.nothing.quoted)) }]
      : [];
  const note: Block[] = isCut && OF_ALL.has(intent) ? [{ kind: "context", text: words.cut }] : [];
  return {
    card: {
      ...card,
      verdict: stood + left + (card.verdict ?? ""),
      blocks: [...named, ...card.blocks, ...note],
    },
    abstained,
  };
}
