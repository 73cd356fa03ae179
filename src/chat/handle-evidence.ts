import type { Evidence } from "../pledge/view.ts";
import type { Block, Card } from "./card.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { toNotice } from "./notice.ts";

type Deps = Pick<CommandDeps, "answer" | "conversations" | "events">;

/** Earlier questions that the last one may lean on. */
const MAX_HISTORY = 9;

/** The exact words behind a citation of the last answer, or behind an event. */
export async function showEvidence(
  deps: Deps,
  of: { citation: number } | { eventId: string },
  context: CommandContext,
): Promise<Card> {
  return "citation" in of
    ? showCitation(deps, of.citation, context)
    : showEvent(deps, of.eventId, context);
}

/** The last question is asked again: answers are a function of the register, and nothing has to be kept. */
async function showCitation(
  { answer, conversations }: Deps,
  number: number,
  { thread, nowAt }: CommandContext,
): Promise<Card> {
  const history = await conversations.history(thread, MAX_HISTORY);
  const text = history.at(-1);
  if (text === undefined)
    return toNotice(
      "No answer yet",
      "Ask something first; then `evidence 1` opens its first source.",
    );
  const { citations } = await answer({
    text,
    history: history.slice(0, -1),
    nowOn: nowAt.slice(0, 10),
  });
  const cited = citations.find((citation) => citation.number === number);
  if (!cited)
    return toNotice(
      "No such source",
      citations.length === 0
        ? "The last answer has no sources."
        : `The last answer has sources 1 to ${citations.length}.`,
    );
  return renderEvidence(cited, `Source ${number}`);
}

async function showEvent(
  { events }: Deps,
  eventId: string,
  { nowAt }: CommandContext,
): Promise<Card> {
  const event = await events.get(eventId, nowAt.slice(0, 10));
  if (!event) return toNotice("No such event", `No event "${eventId}" is known.`);
  if (!event.evidence)
    return toNotice("No article", "No article says so: the deadline passed and nothing was heard.");
  return renderEvidence(event.evidence, "Source");
}

function renderEvidence(evidence: Evidence, title: string): Card {
  const { quote, publisher, published, articleId, url } = evidence;
  const source = [publisher ?? articleId, published].filter((part) => part !== null).join(", ");
  const where: Block[] = [
    ...(evidence.title === null ? [] : [{ kind: "context" as const, text: evidence.title }]),
    ...(url === null ? [] : [{ kind: "context" as const, text: url }]),
  ];
  return {
    title,
    verdict: null,
    blocks: [{ kind: "quote", text: quote, source, url }, ...where],
    citations: [],
    actions: [],
  };
}
