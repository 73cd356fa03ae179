import type { App, RespondFn } from "@slack/bolt";
import type { Card } from "../../src/chat/card.ts";
import { askDesk } from "../../src/chat/desk/ask-desk.ts";
import type { SlackDeps } from "./context.ts";
import { readText } from "./incoming-text.ts";
import { join, joinFirst } from "./join.ts";
import { openForm } from "./on-form.ts";
import { toPlace, toTeam } from "./place.ts";
import { renderAnswer } from "./render.ts";
import { FORM_COMMAND, withForm } from "./reply.ts";

/** The slash command; its name is in `slack/manifest.yaml`. */
export const SLASH_COMMAND = "/pledges";

/** `/pledges …`: the answer is seen by whoever typed it, a change of what the channel is told by all. */
export function onCommand(app: App, deps: SlackDeps): void {
  app.command(SLASH_COMMAND, async ({ command, ack, respond, context, client }) => {
    await ack();
    const text = readText(command.text, context.botUserId);
    const isUrgent = text === FORM_COMMAND;
    const answer = async () => {
      const team = toTeam(context);
      const place = toPlace(team, command.channel_id, command.channel_name);
      const { user_id: userId, trigger_id: triggerId } = command;
      if (isUrgent) {
        const request = { team, place, userId, triggerId, subscriptionId: null };
        const card = await openForm(deps, client, request);
        if (card) await respondCard(respond, card, false);
        return;
      }
      const person = await deps.personOf(client, { userId, team, place });
      const incoming = {
        ...{ place, person, eventId: triggerId, text, thread: null },
        ...joinFirst(text, () => join(client, place, person.language ?? "en")),
      };
      const card = await askDesk(deps.desk, incoming, (failed) =>
        respondCard(respond, failed, false),
      );
      if (card) await respondCard(respond, card, card.isChange === true);
    };
    await deps.work("command", answer, { isUrgent });
  });
}

/** Answers where the command or the button was; a card that is long takes several messages. */
export async function respondCard(
  respond: RespondFn,
  card: Card,
  isPublic: boolean,
): Promise<void> {
  for (const message of renderAnswer(withForm(card)))
    await respond({
      ...message,
      response_type: isPublic ? "in_channel" : "ephemeral",
      replace_original: false,
    });
}
