import type { Subscription } from "../store/types/subscription.ts";
import type { Card } from "./card.ts";
import { saySubscription } from "./subscribe-say.ts";

/** What the bot says where it is new: what it does, and how to begin. */
export function renderWelcome(followed: readonly Subscription[]): Card {
  return {
    title: "Pledgewatch",
    verdict: "I read automakers' sustainability news and tell what they pledge, reach and drop.",
    blocks: [
      {
        kind: "text",
        text: "Ask me anything, such as: What is BMW's target for CO2 per vehicle? Every figure comes with the sentence it was read in.",
      },
      ...(followed.length === 0
        ? []
        : [
            { kind: "text" as const, text: "This channel follows:" },
            { kind: "list" as const, items: followed.map((one) => saySubscription(one)) },
          ]),
    ],
    citations: [],
    actions: [
      ...(followed.length === 0
        ? [{ label: "Follow all", command: "subscribe all", style: "primary" as const }]
        : [{ label: "Subscriptions", command: "subscriptions", style: "default" as const }]),
      { label: "Last 7 days", command: "digest 7 days", style: "default" },
      { label: "Help", command: "help", style: "default" },
    ],
  };
}
