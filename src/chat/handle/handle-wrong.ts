import type { EventView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import { type Card, cardLanguage, told } from "../card.ts";
import { companyName, eventName, eventText } from "../cards/event-words.ts";
import { toNotice } from "../cards/notice.ts";
import { splitWrong, type WrongWhat } from "../command/command-wrong.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { wordsOf } from "../words/of.ts";
import { sayTroubles, trouble } from "../words/trouble-words.ts";
import { rateAnswer } from "./handle-feedback.ts";

type Deps = Pick<CommandDeps, "events" | "feedback" | "conversations" | "digests">;

/** Events of a digest that are offered where nobody said which is meant. */
const MAX_OFFERED = 5;
/** Longest reason that goes on with a button; a platform takes 2,000 characters of a command. */
const MAX_OFFERED_REASON_CHARS = 1_000;

/**
 * Puts what a person says is wrong into the review queue. Where they name no event that there is, it is of the alert or
 * the answer in whose thread they say it, else of the last answer or message here; of a digest of several they are asked
 * which.
 */
export async function reportWrong(
  deps: Deps,
  { eventId, reason }: WrongWhat,
  context: CommandContext,
): Promise<Card> {
  if (eventId !== null) return reportEvent(deps, { eventId, reason }, context);
  const { channel, thread, threadId, nowAt } = context;
  const named = splitWrong(reason);
  if (named !== null && (await deps.events.get(named.eventId, nowAt.slice(0, 10))) !== null)
    return reportEvent(deps, named, context);
  const last = await deps.digests.lastTold(channel.id, threadId);
  const askedAt = await deps.conversations.lastAskedAt(thread);
  const isOfMessage = last?.isOfThread ?? false;
  const isOfAnswer = threadId !== null || last === null || (askedAt ?? "") > last.sentAt;
  if (askedAt !== null && !isOfMessage && isOfAnswer) return reportAnswer(deps, reason, context);
  const [only, ...others] = last?.eventIds ?? [];
  if (only !== undefined && others.length === 0)
    return reportEvent(
      deps,
      { eventId: only, reason },
      { ...context, guessedBy: isOfMessage ? "thread" : "last" },
    );
  return askWhich(deps, { eventIds: last?.eventIds ?? [], reason }, context);
}

async function reportEvent(
  { events, feedback }: Deps,
  { eventId, reason }: { eventId: string; reason: string },
  context: CommandContext & { guessedBy?: "thread" | "last" },
): Promise<Card> {
  const { channel, authorId, nowAt } = context;
  const language = await context.language();
  const { cards, notices } = wordsOf(language);
  const say = cards.wrong;
  const event = await events.get(eventId, nowAt.slice(0, 10));
  if (!event) return toNotice(notices.noEvent, notices.unknownEvent(eventId), language);
  await feedback.add(
    { eventId, question: null, channelId: channel.id, reason, author: authorId, state: "open" },
    nowAt,
  );
  const card = toNotice(say.thanks, say.noted, language);
  if (context.guessedBy) {
    const toSaid = context.guessedBy === "thread" ? say.ofThread : say.of;
    return { ...card, blocks: [toRemark(toSaid(sayEvent(event, language)))] };
  }
  return reason === "" ? { ...card, blocks: [toRemark(say.how(`wrong ${eventId}`))] } : card;
}

async function reportAnswer(deps: Deps, reason: string, context: CommandContext): Promise<Card> {
  const [question = ""] = await deps.conversations.history(context.thread, 1);
  const card = await rateAnswer(deps, { isGood: false, reason, question }, context);
  const say = wordsOf(cardLanguage(card)).cards.wrong;
  return { ...card, blocks: [toRemark(say.ofAnswer(question))] };
}

async function askWhich(
  { events }: Deps,
  { eventIds, reason }: { eventIds: readonly string[]; reason: string },
  context: CommandContext,
): Promise<Card> {
  const language = await context.language();
  const words = wordsOf(language);
  const nowOn = context.nowAt.slice(0, 10);
  const found = await Promise.all(
    eventIds.slice(0, MAX_OFFERED).map((id) => events.get(id, nowOn)),
  );
  const offered = found.filter((event) => event !== null);
  const others = eventIds.length - found.length;
  const passedOn = [...reason].slice(0, MAX_OFFERED_REASON_CHARS).join("");
  return {
    ...toNotice(words.notices.notUnderstood, sayTroubles([trouble("wrongWhat")], words)),
    blocks:
      offered.length === 0
        ? []
        : [
            {
              kind: "list",
              items: offered.map((event) => sayEvent(event, language)),
              ordered: true,
            },
            ...(others === 0 ? [] : [toRemark(words.cards.wrong.more(others))]),
          ],
    actions: offered.map((event, index) => ({
      label: words.cards.wrong.number(index + 1),
      command: `wrong ${event.id} ${passedOn}`,
      style: "default",
    })),
    ...told(language),
  };
}

const toRemark = (text: string) => ({ kind: "context" as const, text });

function sayEvent(event: EventView, language: Language): string {
  const { colon } = wordsOf(language);
  return [
    companyName(event.company, language),
    eventName(event, language),
    eventText(event, language),
  ].join(colon);
}
