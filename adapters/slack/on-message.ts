import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Card } from "../../src/chat/card.ts";
import { askDesk } from "../../src/chat/desk/ask-desk.ts";
import type { SlackDeps } from "./context.ts";
import { isQuestion, isToAnother, readText } from "./incoming-text.ts";
import { type Team, toPlace, toTeam } from "./place.ts";
import { postAnswer } from "./reply.ts";

/** The fields of a message and of a mention that are read; Slack's types name each of many subtypes. */
interface Said {
  channel: string;
  text?: string;
  ts: string;
  thread_ts?: string;
  user?: string;
  bot_id?: string;
  subtype?: string;
  channel_type?: string;
  parent_user_id?: string;
}

/** Messages that are no person's new words: edits, joins, what bots write. */
const SPOKEN: ReadonlySet<string | undefined> = new Set([
  undefined,
  "file_share",
  "thread_broadcast",
]);

/**
 * Direct messages, mentions, and what is said in threads that the bot was asked in. A mention is answered
 * in its thread; below an alert a question needs no mention.
 */
export function onMessages(app: App, deps: SlackDeps): void {
  app.event("app_mention", async ({ event, body, context, client }) => {
    const said = event as Said;
    if (!isSpoken(said) || said.channel.startsWith("D")) return;
    const { botUserId } = context;
    await answer(deps, { said, client, team: toTeam(context), eventId: body.event_id, botUserId });
  });
  app.event("message", async ({ event, body, context, client }) => {
    const said = event as Said;
    const { botUserId } = context;
    if (!isSpoken(said)) return;
    const team = toTeam(context);
    const question = { said, client, team, eventId: body.event_id, botUserId };
    if (said.channel_type === "im") return answer(deps, question);
    if (mayBeInOurThread(said, botUserId))
      await answer(deps, question, () => isOurs(deps, question));
  });
}

const isSpoken = ({ subtype, bot_id, user }: Said): boolean =>
  SPOKEN.has(subtype) && bot_id === undefined && user !== undefined;

/** A mention comes as an event of its own and is left to that. */
const mayBeInOurThread = ({ thread_ts, text = "" }: Said, botUserId: string | undefined): boolean =>
  thread_ts !== undefined &&
  !isToAnother(text, botUserId) &&
  !(botUserId !== undefined && text.includes(`<@${botUserId}`));

/** In a thread in which the bot was asked before, or a question below a message of its own. */
async function isOurs({ desk }: SlackDeps, question: Question): Promise<boolean> {
  const { said, client, team, botUserId } = question;
  const { thread_ts: thread = "", text = "", channel } = said;
  if (await desk.knowsThread(toPlace(team, channel), thread)) return true;
  if (botUserId === undefined || !isQuestion(text)) return false;
  const parent = said.parent_user_id ?? (await readAuthor(client, channel, thread));
  return parent === botUserId;
}

/** Who began a thread, where the event does not say. */
async function readAuthor(client: WebClient, channel: string, thread: string): Promise<unknown> {
  const { messages } = await client.conversations.replies({ channel, ts: thread, limit: 1 });
  return messages?.[0]?.user;
}

interface Question {
  said: Said;
  client: WebClient;
  team: Team;
  eventId: string;
  botUserId: string | undefined;
}

function answer(
  deps: SlackDeps,
  question: Question,
  isAsked: () => Promise<boolean> = async () => true,
): Promise<void> {
  const { said, client, team, eventId, botUserId } = question;
  return deps.work("message", async () => {
    if (!(await isAsked())) return;
    const place = toPlace(team, said.channel);
    // In a direct message the conversation goes on without threads, unless the person opened one.
    const thread = said.thread_ts ?? (place.isDirect ? null : said.ts);
    const person = await deps.personOf(client, { userId: said.user ?? "", team, place });
    const text = readText(said.text ?? "", botUserId);
    const say = (card: Card) =>
      postAnswer(client, { channelId: said.channel, threadTs: thread }, card);
    const card = await askDesk(deps.desk, { place, person, eventId, text, thread }, say);
    if (card) await say(card);
  });
}
