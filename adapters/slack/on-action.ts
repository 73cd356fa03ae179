import type { App, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Card } from "../../src/chat/card.ts";
import { askDesk } from "../../src/chat/desk/ask-desk.ts";
import type { SlackDeps } from "./context.ts";
import { publishHome } from "./home-view.ts";
import { join, joinFirst } from "./join.ts";
import { respondCard } from "./on-command.ts";
import { openForm } from "./on-form.ts";
import { openWrong } from "./on-wrong.ts";
import { type Team, toPlace, toTeam } from "./place.ts";
import { COMMAND_ACTION } from "./render-actions.ts";
import { FORM_COMMAND, postAnswer } from "./reply.ts";

/** `wrong evt_1`: asked why in a modal first. */
const WRONG = /^wrong (\S+)$/;

/**
 * Buttons: what they carry is said to the desk. The answer stands in the thread of the message with the
 * button; where only one person saw that, only they see the answer.
 */
export function onActions(app: App, deps: SlackDeps): void {
  app.action<BlockAction<ButtonAction>>(
    { type: "block_actions", action_id: new RegExp(`^${COMMAND_ACTION}`) },
    async ({ action, body, ack, respond, context, client }) => {
      await ack();
      const isUrgent = opensModal(action.value ?? "");
      const pressed = { client, team: toTeam(context), action, body, respond };
      await deps.work("action", () => press(deps, pressed), { isUrgent });
    },
  );
}

interface Press {
  client: WebClient;
  team: Team;
  action: ButtonAction;
  body: BlockAction<ButtonAction>;
  respond: SlackActionMiddlewareArgs<BlockAction<ButtonAction>>["respond"];
}

async function press(
  deps: SlackDeps,
  { client, team, action, body, respond }: Press,
): Promise<void> {
  const userId = body.user.id;
  const shownIn = body.channel?.id ?? "";
  // Only App Home is in no channel.
  const isHome = shownIn === "";
  const channelId = isHome ? await openDirect(client, userId) : shownIn;
  const place = toPlace(team, channelId, body.channel?.name ?? null);
  const text = action.value ?? "";
  const triggerId = body.trigger_id;
  const { thread, isEphemeral } = toThread(body);
  const say = async (card: Card) => {
    if (isEphemeral) await respondCard(respond, card, false);
    else await postAnswer(client, { channelId, threadTs: thread }, card);
  };
  const form = readForm(text);
  if (form) {
    const card = await openForm(deps, client, { ...form, team, place, userId, triggerId, isHome });
    if (card) await say(card);
    return;
  }
  const [, eventId] = WRONG.exec(text) ?? [];
  if (eventId !== undefined)
    return openWrong(
      client,
      { triggerId, label: action.text?.text ?? "" },
      { channelId, threadTs: thread, eventId },
    );
  const person = await deps.personOf(client, { userId, team, place });
  const incoming = {
    ...{ place, person, text, thread, eventId: `${triggerId} ${action.action_ts}` },
    ...joinFirst(text, () => join(client, place, person.language ?? "en")),
  };
  const card = await askDesk(deps.desk, incoming, say);
  if (!card) return;
  await say(card);
  if (isHome) await publishHome(deps, client, { team, place, userId });
}

/** `edit sub_1`: the form is filled in, instead of words being asked for. */
const EDIT = /^edit (sub_\S+)$/;

const opensModal = (text: string): boolean => readForm(text) !== null || WRONG.test(text);

/** Which form a command opens; null for one that is said. */
function readForm(text: string): { subscriptionId: string | null } | null {
  if (text === FORM_COMMAND) return { subscriptionId: null };
  const [, subscriptionId] = EDIT.exec(text) ?? [];
  return subscriptionId === undefined ? null : { subscriptionId };
}

/** The thread of the message with the button, or that it begins. */
function toThread({ message, container }: BlockAction<ButtonAction>) {
  const { is_ephemeral: isEphemeral = false } = container as { is_ephemeral?: boolean };
  const { thread_ts, ts } = (message ?? {}) as { thread_ts?: string; ts?: string };
  return { thread: isEphemeral ? null : (thread_ts ?? ts ?? null), isEphemeral };
}

/** A button of App Home is in no channel: its answer comes as a direct message. */
async function openDirect(client: WebClient, userId: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: userId });
  if (channel?.id === undefined) throw new Error("Slack opens no direct message");
  return channel.id;
}
