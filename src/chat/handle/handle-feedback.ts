import { languageOfQuestion } from "../../shared/language.ts";
import type { Card } from "../card.ts";
import { toNotice } from "../cards/notice.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { wordsOf } from "../words/of.ts";

/** What a person thinks of an answer. */
export interface Rating {
  isGood: boolean;
  reason: string;
  /** What was asked; the last question of the thread where the platform does not say. */
  question?: string;
}

/** Keeps what a person thinks of an answer; what is not good is reviewed. */
export async function rateAnswer(
  { conversations, feedback }: Pick<CommandDeps, "conversations" | "feedback">,
  { isGood, reason, question: said }: Rating,
  { channel, authorId, thread, nowAt, language: here }: CommandContext,
): Promise<Card> {
  const question = said ?? (await conversations.history(thread, 1))[0];
  const language = question === undefined ? await here() : languageOfQuestion(question);
  const words = wordsOf(language).platform;
  if (question === undefined) return toNotice(words.nothingAsked, words.askFirst, language);
  const state = isGood ? "noted" : "open";
  const given = { eventId: null, channelId: channel.id, author: authorId };
  await feedback.add({ ...given, question, reason, state }, nowAt);
  return toNotice(words.thanks, isGood ? words.noted : words.notedBad, language);
}
