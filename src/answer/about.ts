import type { Card } from "../chat/card.ts";
import { COMPANIES } from "../pledge/companies.ts";

/** What the bot can be asked; it says nothing of any company. */
export function composeAbout(): Card {
  return {
    title: "What you can ask",
    verdict:
      "Ask what automakers have pledged on sustainability and what they have reached; every figure comes with its quote.",
    blocks: [
      {
        kind: "list",
        items: [
          "What is BMW's target for CO2 per vehicle?",
          "Which pledges fall due this year?",
          "Compare the net-zero targets of BMW and BAIC.",
          "Is Geely on track with its emissions goal?",
          "Has Honda changed its EV target?",
          "What is new?",
        ],
      },
      {
        kind: "context",
        text: `${COMPANIES.length} companies are known by name. "subscribe bmw" follows one, "sources" lists what is read, "help" shows all commands.`,
      },
    ],
    citations: [],
    actions: [{ label: "Help", command: "help", style: "default" }],
  };
}
