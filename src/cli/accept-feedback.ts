import { acceptFeedback } from "../../jobs/review.ts";
import { isGrounded } from "../answer/find/ground.ts";
import type { Review, ReviewOutcome } from "../chat/review.ts";
import { trouble } from "../chat/words/trouble-words.ts";
import type { EventStatement } from "../store/types/feedback.ts";
import type { Store } from "../store/types/store.ts";

/**
 * Takes a report up as `acceptFeedback` does, but not with a figure that the quote beneath it does not say: `year=2035`
 * over "net zero by 2050". Whoever knows that the article says it elsewhere forces it.
 */
export async function acceptQuoted(
  deps: Parameters<typeof acceptFeedback>[0],
  id: string,
  review: Review,
): Promise<ReviewOutcome> {
  const statement = await findStatement(deps.store, id);
  const figure = statement === null ? undefined : findUnquoted(review, statement);
  return statement === null || figure === undefined
    ? acceptFeedback(deps, id, review)
    : { ok: false, trouble: trouble("notInQuote", figure, statement.quote) };
}

/** What an open report is about; null where there is nothing to compare with. */
async function findStatement({ feedback }: Store, id: string): Promise<EventStatement | null> {
  const found = await feedback.get(id);
  return found?.state === "open" && found.eventId !== null
    ? feedback.statementOf(found.eventId)
    : null;
}

/** A figure that only the rest of the article says; one that all of it lacks is refused by the review itself. */
function findUnquoted(review: Review, { quote, text }: EventStatement): number | undefined {
  if (review.kind !== "corrected" || review.isForced) return undefined;
  return Object.values(review.fields)
    .filter((typed) => /^-?\d+(?:\.\d+)?$/.test(typed))
    .map(Number)
    .find((figure) => !isGrounded(figure, [quote]) && isGrounded(figure, [text]));
}
