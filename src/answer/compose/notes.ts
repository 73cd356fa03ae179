import type { Block } from "../../chat/card.ts";
import type { Fact } from "../fact.ts";
import type { Resolved } from "../find/resolve.ts";
import { isOfPartOnly } from "../find/select-stage.ts";
import type { Query } from "../query.ts";
import { answerWordsOf } from "../words/of.ts";
import type { Composed } from "./compose.ts";

/** Kinds of answer that claim to be whole. */
const OF_ALL: ReadonlySet<Query["intent"]> = new Set(["list", "count", "compare"]);

/** Whether the same is registered of its company as a whole, too. */
const isToldOfAll = ({ company, metric }: Fact, considered: readonly Fact[]): boolean =>
  considered.some(
    (fact) =>
      fact.company === company &&
      fact.metric === metric &&
      (fact.stage === null || fact.stage === "company" || fact.stage === "life-cycle"),
  );

/** An answer with what limits it: the day of which it speaks, a place that it is not of, a part that it is of alone, and that there is more than was read. */
export function withNotes(
  { card, abstained }: Composed,
  { query, isCut, facts, considered, opened = [] }: Omit<Resolved, "near" | "told">,
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
  const [best] = facts;
  const isPart = best !== undefined && isOfPartOnly(best, query) && !isToldOfAll(best, considered);
  const part: Block[] =
    isPart && best.stage !== null ? [{ kind: "context", text: words.ofPart(best.stage) }] : [];
  const note: Block[] = isCut && OF_ALL.has(intent) ? [{ kind: "context", text: words.cut }] : [];
  return {
    card: {
      ...card,
      verdict: stood + left + (card.verdict ?? ""),
      blocks: [...named, ...part, ...card.blocks, ...note],
    },
    abstained,
  };
}
