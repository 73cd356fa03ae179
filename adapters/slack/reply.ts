import { setTimeout as sleep } from "node:timers/promises";
import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { type Card, cardLanguage } from "../../src/chat/card.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import { MAX_BLOCKS_JSON_CHARS, MAX_MESSAGE_BLOCKS } from "./limits.ts";
import { toFailure } from "./outcome.ts";
import { renderAnswer, type SlackMessage } from "./render.ts";

export interface Target {
  channelId: string;
  /** Timestamp of the thread's first message; null for the channel itself. */
  threadTs: string | null;
}

/** Tries of one message of an answer that Slack holds back. */
const MAX_TRIES = 4;
const MAX_WAIT_MS = 30_000;

/** Posts an answer, in as many messages as it takes, in order. Rejects where Slack takes one of them not. */
export async function postAnswer(
  client: WebClient,
  { channelId, threadTs }: Target,
  card: Card,
  after: KnownBlock[] = [],
): Promise<void> {
  const messages = renderAnswer(withForm(card));
  for (const [index, message] of messages.entries()) {
    const isLast = index === messages.length - 1;
    await post(client, {
      channel: channelId,
      ...(isLast ? withBlocks(message, after) : message),
      ...(threadTs === null ? {} : { thread_ts: threadTs }),
    });
  }
}

type Post = SlackMessage & { channel: string; thread_ts?: string };

/** A message that Slack holds back is posted when it says; one of which nobody knows is not posted again. */
async function post(client: WebClient, message: Post): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.chat.postMessage({ ...message, unfurl_links: false, unfurl_media: false });
      return;
    } catch (error) {
      const failure = toFailure(error);
      const isHeldBack = failure.kind === "retry" && failure.reason === "rate_limited";
      if (!isHeldBack || tries >= MAX_TRIES) throw error;
      await sleep(Math.min(MAX_WAIT_MS, failure.retryAfterMs ?? 1_000));
    }
  }
}

/** The message with blocks below it, where Slack's limits leave room for them. */
export function withBlocks(message: SlackMessage, after: KnownBlock[]): SlackMessage {
  const blocks = [...message.blocks, ...after];
  const hasRoom =
    blocks.length <= MAX_MESSAGE_BLOCKS && JSON.stringify(blocks).length <= MAX_BLOCKS_JSON_CHARS;
  return hasRoom ? { ...message, blocks } : message;
}

/** The command that opens the form for a subscription. */
export const FORM_COMMAND = "subscribe";

/** Where a card offers to subscribe, the form is offered too. */
export function withForm(card: Card): Card {
  const offers = card.actions.some(({ command }) => /^subscribe \S/.test(command));
  const { platform, notices } = wordsOf(cardLanguage(card));
  if (!offers || card.title === notices.notUnderstood) return card;
  const label = platform.choose;
  return {
    ...card,
    actions: [...card.actions, { label, command: FORM_COMMAND, style: "default" }],
  };
}
