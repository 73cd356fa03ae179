import type { App, RespondFn } from "@slack/bolt";
import type { Card } from "../../src/chat/card.ts";
import { type Command, parseCommand } from "../../src/chat/command.ts";
import type { SlackDeps } from "./context.ts";
import { readText } from "./incoming-text.ts";
import { join } from "./join.ts";
import { openForm } from "./on-form.ts";
import { toPlace, toTeam } from "./place.ts";
import { renderAnswer } from "./render.ts";
import { FORM_COMMAND, withForm } from "./reply.ts";

/** The slash command; its name is in `slack/manifest.yaml`. */
export const SLASH_COMMAND = "/pledges";

/** What everybody in the channel is to see: it changes what the channel is told. */
const PUBLIC: ReadonlySet<Command["kind"]> = new Set<Command["kind"]>([
  ...(["subscribe", "unsubscribe", "pause", "resume", "mute", "unmute"] as const),
]);

/** `/pledges …`: the answer is seen by whoever typed it, a change by all. */
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
      const { kind } = parseCommand(text);
      const missing =
        kind === "subscribe" ? await join(client, place, person.language ?? "en") : null;
      const card =
        missing ?? (await deps.desk.say({ place, person, eventId: triggerId, text, thread: null }));
      if (card) await respondCard(respond, card, PUBLIC.has(kind) && missing === null);
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
