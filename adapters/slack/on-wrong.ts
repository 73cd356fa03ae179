import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Card } from "../../src/chat/card.ts";
import { askDesk } from "../../src/chat/desk/ask-desk.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import type { SlackDeps } from "./context.ts";
import { MAX_MODAL_TITLE_CHARS } from "./limits.ts";
import { toPlace, toTeam } from "./place.ts";
import { toText } from "./render-actions.ts";
import { postAnswer, type Target } from "./reply.ts";

const WRONG_VIEW = "wrong_form";
const REASON = "reason";
const MAX_REASON_CHARS = 500;

type WrongMemory = Target & { eventId: string };

/** Asks what is wrong with an event, in the language of the button that was pressed. */
export async function openWrong(
  client: WebClient,
  { triggerId, label }: { triggerId: string; label: string },
  memory: WrongMemory,
): Promise<void> {
  const words = wordsOf(label === wordsOf("zh").event.wrong ? "zh" : "en").platform;
  await client.views.open({
    trigger_id: triggerId,
    view: {
      type: "modal",
      callback_id: WRONG_VIEW,
      private_metadata: JSON.stringify(memory),
      title: toText(words.whatIsWrong, MAX_MODAL_TITLE_CHARS),
      submit: toText(words.send, MAX_MODAL_TITLE_CHARS),
      close: toText(words.cancel, MAX_MODAL_TITLE_CHARS),
      blocks: [
        {
          ...{ type: "input", block_id: REASON, label: toText(words.whatSourceSays) },
          hint: toText(words.eventReviewed),
          element: {
            ...{ type: "plain_text_input", action_id: REASON, multiline: true },
            max_length: MAX_REASON_CHARS,
          },
        },
      ],
    },
  });
}

/** Takes the reason into the review queue, and thanks in the thread of the alert. */
export function onWrong(app: App, deps: SlackDeps): void {
  app.view(WRONG_VIEW, async ({ view, body, ack, context, client }) => {
    await ack();
    await deps.work("wrong", async () => {
      const team = toTeam(context);
      const { channelId, threadTs, eventId } = JSON.parse(view.private_metadata) as WrongMemory;
      const place = toPlace(team, channelId);
      const person = await deps.personOf(client, { userId: body.user.id, team, place });
      const reason = view.state.values[REASON]?.[REASON]?.value ?? "";
      const text = `wrong ${eventId} ${reason}`;
      const say = (card: Card) => postAnswer(client, { channelId, threadTs }, card);
      const incoming = { place, person, eventId: view.id, text, thread: threadTs };
      const card = await askDesk(deps.desk, incoming, say);
      if (card) await say(card);
    });
  });
}
