import type { App, MessageShortcut } from "@slack/bolt";
import type { Card } from "../../src/chat/card.ts";
import { askDesk } from "../../src/chat/desk/ask-desk.ts";
import type { SlackDeps } from "./context.ts";
import { readText } from "./incoming-text.ts";
import { respondCard } from "./on-command.ts";
import { toFailure } from "./outcome.ts";
import { toPlace, toTeam } from "./place.ts";
import { postAnswer } from "./reply.ts";

/** `callback_id` of "Check against the register"; it stands in `slack/manifest.yaml`. */
const CHECK_MESSAGE = "check_message";

/** Words around a link that make it a text of its own. */
const MAX_WORDS_AROUND_LINK = 12;

/**
 * A message, or the article that it links to, is checked against the register. The answer stands in the
 * message's thread; where the bot may not write, only who asked sees it.
 */
export function onShortcut(app: App, deps: SlackDeps): void {
  app.shortcut<MessageShortcut>(
    { type: "message_action", callback_id: CHECK_MESSAGE },
    async ({ shortcut, ack, respond, context, client }) => {
      await ack();
      await deps.work("check", async () => {
        const { channel, message, user, action_ts: actionTs } = shortcut;
        const { thread_ts: parentTs } = message as { thread_ts?: string };
        const thread = parentTs ?? message.ts;
        const team = toTeam(context);
        const place = toPlace(team, channel.id, channel.name);
        const person = await deps.personOf(client, { userId: user.id, team, place });
        const text = `check ${toChecked(readText(message.text ?? "", context.botUserId))}`;
        const say = async (card: Card) => {
          try {
            await postAnswer(client, { channelId: channel.id, threadTs: thread }, card);
          } catch (error) {
            if (toFailure(error).kind !== "rejected") throw error;
            await respondCard(respond, card, false);
          }
        };
        const incoming = { place, person, eventId: actionTs, text, thread };
        const card = await askDesk(deps.desk, incoming, say);
        if (card) await say(card);
      });
    },
  );
}

/** A message that shares a link is about what the link leads to. */
function toChecked(text: string): string {
  const [link] = /https?:\/\/\S+/.exec(text) ?? [];
  if (link === undefined) return text;
  return text.split(" ").length <= MAX_WORDS_AROUND_LINK ? link : text;
}
