import type { WebClient } from "@slack/web-api";
import type { Card } from "../../src/chat/card.ts";
import { toNotice } from "../../src/chat/cards/notice.ts";
import { parseCommand } from "../../src/chat/command.ts";
import type { Incoming, Place, Preparation } from "../../src/chat/incoming.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import type { Language } from "../../src/shared/language.ts";

/** What comes before a text is carried out: who is to be told something has to be in the channel. */
export const joinFirst = (text: string, prepare: Preparation): Pick<Incoming, "prepare"> =>
  parseCommand(text).kind === "subscribe" ? { prepare } : {};

/** Alerts only reach a channel that the bot is in: it joins a public one; else a card says how to invite it. */
export async function join(
  client: WebClient,
  place: Place,
  language: Language,
): Promise<Card | null> {
  if (place.isDirect) return null;
  const channel = place.externalId;
  try {
    const info = await client.conversations.info({ channel });
    if (info.channel?.is_member !== false) return null;
    if (info.channel.is_private !== true) {
      await client.conversations.join({ channel });
      return null;
    }
  } catch {
    // A private channel that the bot is not in is unknown to it.
  }
  const { inviteFirst, howToInvite } = wordsOf(language).notices;
  return toNotice(inviteFirst, howToInvite, language);
}
