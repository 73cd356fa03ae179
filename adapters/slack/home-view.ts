import type { HomeView, KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { type Action, type Card, cardLanguage } from "../../src/chat/card.ts";
import type { Place } from "../../src/chat/incoming.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import type { SlackDeps } from "./context.ts";
import { MAX_VIEW_BLOCKS } from "./limits.ts";
import type { Team } from "./place.ts";
import { renderAnswer } from "./render.ts";
import { renderActions } from "./render-actions.ts";
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
  const { home } = wordsOf(cardLanguage(card)).cards;
  const [message] = renderAnswer({ ...card, actions: [] });
  const changes = card.actions.filter(isChange);
  const others = card.actions.filter((one) => !isChange(one)).map(toPlain);
  const numbers = Array.from({ length: changes.length / CHANGES_EACH }, (_, index) => index);
  const rows = [
    [{ label: home.subscribe, command: FORM_COMMAND, style: "primary" as const }, ...others],
    ...numbers.map((number) => changes.slice(number * CHANGES_EACH, (number + 1) * CHANGES_EACH)),
  ];
  const below = [...rows.flatMap(toRow), toContext(home.howToAsk)];
  const blocks: KnownBlock[] = message?.blocks ?? [];
  return {
    type: "home",
    blocks: [...blocks.slice(0, MAX_VIEW_BLOCKS - below.length), ...below],
  };
}

/** Edit, pause or resume, and end. */
const CHANGES_EACH = 3;
const isChange = ({ command }: Action): boolean => / sub_\S+$/.test(command);

/** An action id may stand once in a view. */
const toRow = (actions: Action[], row: number): KnownBlock[] =>
  renderActions(actions).map((block) =>
    block.type === "actions"
      ? {
          ...block,
          elements: block.elements.map((one) => ({ ...one, action_id: `${one.action_id}:${row}` })),
        }
      : block,
  );

/** One button stands out. */
const toPlain = (action: Action): Action =>
  action.style === "primary" ? { ...action, style: "default" } : action;
