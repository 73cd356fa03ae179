import type { Evidence } from "../../pledge/view.ts";
import { languageOfQuestion } from "../../shared/language.ts";
import { type Block, type Card, told } from "../card.ts";
import { toNotice } from "../cards/notice.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { wordsOf } from "../words/of.ts";

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
  { thread, nowAt, language: here }: CommandContext,
): Promise<Card> {
  const history = await conversations.history(thread, MAX_HISTORY);
  const text = history.at(-1);
  // An answer and what is behind it are told in the language of the question.
  const language = text === undefined ? await here() : languageOfQuestion(text);
  const say = wordsOf(language).cards.evidence;
  const toNone = (title: string, problem: string) => toNotice(title, problem, language);
  if (text === undefined) return toNone(say.noAnswer, say.askFirst);
  const { citations } = await answer({
    text,
    history: history.slice(0, -1),
    nowOn: nowAt.slice(0, 10),
  });
  const cited = citations.find((citation) => citation.number === number);
  if (!cited)
    return toNone(say.noSource, citations.length === 0 ? say.hasNone : say.has(citations.length));
  return { ...renderEvidence(cited, say.source(number)), ...told(language) };
}

async function showEvent(
  { events }: Deps,
  eventId: string,
  { nowAt, language: here }: CommandContext,
): Promise<Card> {
  const language = await here();
  const { cards, notices } = wordsOf(language);
  const say = cards.evidence;
  const event = await events.get(eventId, nowAt.slice(0, 10));
  if (!event) return toNotice(notices.noEvent, notices.unknownEvent(eventId), language);
  if (!event.evidence) return toNotice(say.noArticle, say.unheard, language);
  return { ...renderEvidence(event.evidence, say.source(null)), ...told(language) };
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
