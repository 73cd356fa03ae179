import type { HomeView, KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Action, Card } from "../../src/chat/card.ts";
import type { Place } from "../../src/chat/incoming.ts";
import type { SlackDeps } from "./context.ts";
import { MAX_VIEW_BLOCKS } from "./limits.ts";
import type { Team } from "./place.ts";
import { renderAnswer } from "./render.ts";
import { toContext } from "./render-block.ts";
import { FORM_COMMAND } from "./reply.ts";

/** Shows a person what they and their channels follow, what is due, and for admins how sources are. */
export async function publishHome(
  { desk, personOf }: Pick<SlackDeps, "desk" | "personOf">,
  client: WebClient,
  { team, place, userId }: { team: Team; place: Place; userId: string },
): Promise<void> {
  const person = await personOf(client, { userId, team, place });
  const asked = { place, person, eventId: null, text: "home", thread: null };
  const card = await desk.say(asked);
  if (card) await client.views.publish({ user_id: userId, view: renderHome(card) });
}

/** The card of `home`, with the form to subscribe first and how to ask last. Pure. */
export function renderHome(card: Card): HomeView {
  const [message] = renderAnswer({ ...card, actions: [SUBSCRIBE, ...card.actions.map(toPlain)] });
  const blocks: KnownBlock[] = (message?.blocks ?? []).slice(0, MAX_VIEW_BLOCKS - 1);
  return { type: "home", blocks: [...blocks, HOW_TO_ASK] };
}

const SUBSCRIBE: Action = { label: "Subscribe…", command: FORM_COMMAND, style: "primary" };
/** One button stands out. */
const toPlain = (action: Action): Action =>
  action.style === "primary" ? { ...action, style: "default" } : action;
const HOW_TO_ASK = toContext(
  "Ask in Messages, mention me in a channel, or type /pledges. Answers to these buttons come as a message.",
);
