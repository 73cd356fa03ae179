import type { App } from "@slack/bolt";
import type { HomeView, KnownBlock } from "@slack/types";
import type { Card } from "../../src/chat/card.ts";
import type { SlackDeps } from "./context.ts";
import { MAX_VIEW_BLOCKS } from "./limits.ts";
import { toPlace, toTeam } from "./place.ts";
import { renderAnswer } from "./render.ts";
import { FORM_COMMAND, withForm } from "./reply.ts";

/** What stands on App Home, in order, as a person would ask for it. */
const SECTIONS = ["subscriptions", "digest 7 days"] as const;

/** App Home: what the person follows, what is new, and how to begin. */
export function onHome(app: App, deps: SlackDeps): void {
  app.event("app_home_opened", async ({ event, context, client }) => {
    if (event.tab !== "home") return;
    await deps.work("home", async () => {
      const team = toTeam(context);
      const place = toPlace(team, event.channel);
      const person = await deps.personOf(client, { userId: event.user, team, place });
      const cards: Card[] = [WELCOME];
      for (const text of SECTIONS) {
        const card = await deps.desk.say({ place, person, eventId: null, text, thread: null });
        if (card) cards.push(card);
      }
      await client.views.publish({ user_id: event.user, view: renderHome(cards) });
    });
  });
}

const WELCOME: Card = {
  title: "Pledgewatch",
  verdict: "What automakers pledge, reach and drop, each with the sentence that says so.",
  blocks: [
    { kind: "context", text: "Ask in Messages, mention me in a channel, or type /pledges." },
  ],
  citations: [],
  actions: [
    { label: "Subscribe…", command: FORM_COMMAND, style: "primary" },
    { label: "Subscriptions", command: "subscriptions", style: "default" },
    { label: "Sources", command: "sources", style: "default" },
    { label: "Help", command: "help", style: "default" },
  ],
};

/** Cards one below the other; of what does not fit the last are left out. Pure. */
export function renderHome(cards: readonly Card[]): HomeView {
  const blocks: KnownBlock[] = [];
  for (const [index, card] of cards.entries()) {
    const [message] = renderAnswer(index === 0 ? card : withForm(card));
    const own: KnownBlock[] = (message?.blocks ?? []).map((block) =>
      block.type === "actions" ? toOwnIds(block, index) : block,
    );
    const room = MAX_VIEW_BLOCKS - blocks.length - (index === 0 ? 0 : 1);
    if (own.length > room) break;
    blocks.push(...(index === 0 ? [] : [{ type: "divider" as const }]), ...own);
  }
  return { type: "home", blocks };
}

/** An action id may stand once in a view. */
const toOwnIds = (block: Extract<KnownBlock, { type: "actions" }>, index: number): KnownBlock => ({
  ...block,
  elements: block.elements.map((one) => ({ ...one, action_id: `${one.action_id}:${index}` })),
});
