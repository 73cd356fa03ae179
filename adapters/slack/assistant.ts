import { type App, Assistant } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { type Card, cardLanguage } from "../../src/chat/card.ts";
import { toNotice } from "../../src/chat/cards/notice.ts";
import { askDesk } from "../../src/chat/desk/ask-desk.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import { languageOfQuestion } from "../../src/shared/language.ts";
import type { SlackDeps } from "./context.ts";
import { readText } from "./incoming-text.ts";
import { toLine } from "./mrkdwn.ts";
import { renderFeedback } from "./on-feedback.ts";
import { toPlace, toTeam } from "./place.ts";
import { renderAnswer } from "./render.ts";
import { postAnswer, type Target, withBlocks } from "./reply.ts";
import { streamAnswer } from "./stream.ts";

/** Longest title of a conversation that reads well in the list. */
const MAX_TITLE_CHARS = 60;

/** Slack's pane for assistants, and direct messages in threads: greeting, prompts, status, title, feedback. */
export function addAssistant(app: App, deps: SlackDeps): void {
  const { desk, log } = deps;
  const contexts = createContexts();
  const assistant = new Assistant({
    threadContextStore: contexts,
    threadStarted: async ({ event, client, setSuggestedPrompts, saveThreadContext, context }) => {
      await deps.work("assistant", async () => {
        await saveThreadContext();
        const { user_id: userId, channel_id: opened, thread_ts: threadTs } = event.assistant_thread;
        const { context: at } = event.assistant_thread;
        const team = toTeam(context);
        const place = toPlace(team, opened);
        const { language } = await deps.personOf(client, { userId, team, place });
        const { greeting } = wordsOf(language ?? "en").cards;
        await postAnswer(
          client,
          { channelId: opened, threadTs },
          toNotice("Pledgewatch", greeting),
        );
        // Prompts are of what the channel follows that the person looks at.
        const prompts = await desk.prompts(
          toPlace(team, at.channel_id ?? opened),
          language ?? "en",
        );
        await setSuggestedPrompts({
          prompts: prompts.map((one) => ({ title: one, message: one })),
        });
      });
    },
    threadContextChanged: ({ saveThreadContext }) => saveThreadContext(),
    userMessage: async ({ message, body, context, client, setStatus, setTitle }) => {
      const { channel, thread_ts, text = "", user, bot_id } = message as unknown as UserMessage;
      if (bot_id !== undefined || user === undefined) return;
      await deps.work("assistant", async () => {
        const said = readText(text, context.botUserId);
        const words = wordsOf(languageOfQuestion(said)).cards;
        const helpers = [setStatus(words.reading), setTitle(clipTitle(said) || words.untitled)];
        // They are a courtesy: without the scope, or outside the pane, the answer still comes.
        for (const one of await Promise.allSettled(helpers))
          if (one.status === "rejected") log.debug({}, "slack: no status or title here");
        const team = toTeam(context);
        const place = toPlace(team, channel);
        const person = await deps.personOf(client, { userId: user, team, place });
        const { event_id: eventId } = body as { event_id: string };
        const target: Target = { channelId: channel, threadTs: thread_ts };
        const incoming = { place, person, eventId, text: said, thread: thread_ts };
        const card = await askDesk(desk, incoming, (failed) => postAnswer(client, target, failed));
        if (card) await answer(client, target, { card, question: said });
      });
    },
  });
  app.assistant(assistant);
}

interface UserMessage {
  channel: string;
  thread_ts: string;
  text?: string;
  user?: string;
  bot_id?: string;
}

const clipTitle = (text: string): string => toLine(text).slice(0, MAX_TITLE_CHARS);

/** Streamed where it is one message and Slack can; else posted. */
async function answer(
  client: WebClient,
  target: Target,
  { card, question }: { card: Card; question: string },
): Promise<void> {
  const feedback = renderFeedback(question, cardLanguage(card));
  const [message, ...more] = renderAnswer(card);
  const isStreamed =
    message !== undefined &&
    more.length === 0 &&
    (await streamAnswer(client, target, withBlocks(message, [feedback])));
  if (!isStreamed) await postAnswer(client, target, card, [feedback]);
}

/** Conversations whose channel is remembered, the latest. */
const MAX_CONTEXTS = 5_000;

/** What channel a person looked at, in this process: it only chooses the prompts. */
function createContexts(): NonNullable<
  ConstructorParameters<typeof Assistant>[0]["threadContextStore"]
> {
  const contexts = new Map<string, Record<string, unknown>>();
  const toKey = (payload: unknown): string => {
    const {
      assistant_thread: thread,
      channel,
      thread_ts,
    } = payload as {
      assistant_thread?: { channel_id: string; thread_ts: string };
      channel?: string;
      thread_ts?: string;
    };
    return `${thread?.channel_id ?? channel} ${thread?.thread_ts ?? thread_ts}`;
  };
  return {
    get: async ({ payload }) => contexts.get(toKey(payload)) ?? {},
    save: async ({ payload }) => {
      if (contexts.size >= MAX_CONTEXTS) contexts.clear();
      const { assistant_thread: thread } = payload as {
        assistant_thread?: { context?: Record<string, unknown> };
      };
      contexts.set(toKey(payload), thread?.context ?? {});
    },
  };
}
