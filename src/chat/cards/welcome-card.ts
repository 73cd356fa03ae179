import type { Language } from "../../shared/language.ts";
import type { Subscription } from "../../store/types/subscription.ts";
import { type Card, told } from "../card.ts";
import { saySubscription } from "../subscribe/subscribe-say.ts";
import { wordsOf } from "../words/of.ts";

/** What the bot says where it is new: what it does, and how to begin. */
export function renderWelcome(followed: readonly Subscription[], language: Language = "en"): Card {
  const { cards, reply } = wordsOf(language);
  return {
    title: "Pledgewatch",
    verdict: cards.welcome.tells,
    blocks: [
      { kind: "text", text: cards.welcome.ask },
      ...(followed.length === 0
        ? []
        : [
            { kind: "text" as const, text: reply.follows },
            { kind: "list" as const, items: followed.map((one) => saySubscription(one, language)) },
          ]),
    ],
    citations: [],
    actions: [
      ...(followed.length === 0
        ? [{ label: reply.followAll, command: "subscribe all", style: "primary" as const }]
        : [{ label: reply.subscriptions, command: "subscriptions", style: "default" as const }]),
      { label: cards.actions.lastDays, command: "digest 7 days", style: "default" },
      { label: cards.actions.help, command: "help", style: "default" },
    ],
    ...told(language),
  };
}
