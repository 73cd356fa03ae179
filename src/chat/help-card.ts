import type { Card } from "./card.ts";

/** Every command, by example. */
export function renderHelp(): Card {
  return {
    title: "Pledgewatch",
    verdict: "Ask anything about automakers' sustainability pledges, or use a command.",
    blocks: [
      {
        kind: "facts",
        facts: [
          { name: "Ask", value: "What is BMW's target for CO2 per vehicle?" },
          {
            name: "subscribe",
            value: "subscribe bmw, baic only milestones and changes daily at 9 Europe/Berlin",
          },
          { name: "or", value: "subscribe everything of toyota but not milestones, quiet 22-7" },
          { name: "in Chinese", value: "subscribe bmw in Chinese, or in English" },
          { name: "subscriptions", value: "what this channel follows, numbered" },
          { name: "unsubscribe", value: "unsubscribe 2, or bmw; alone: from everything here" },
          {
            name: "edit",
            value: "edit 2 daily at 9 Europe/Berlin; edit 1 bmw, baic; edit 1 only milestones",
          },
          { name: "home", value: "what you follow, what is due soon" },
          { name: "pause, resume", value: "pause 2 weeks; pause #2 until 2030-01-07; resume" },
          { name: "mute, unmute", value: "mute milestones; mute bmw-net-zero-2050; unmute all" },
          { name: "preview", value: "what the last 30 days would have brought; preview bmw daily" },
          { name: "why", value: "why bmw net zero: whether it was sent here, or what stopped it" },
          { name: "digest", value: "digest 7 days; digest now: since the last one" },
          { name: "pledges", value: "pledges bmw net-zero 2050" },
          { name: "pledge", value: "pledge bmw-net-zero-2050: its history and progress" },
          { name: "check", value: "check https://… or a text: what is known, new or contradicted" },
          { name: "evidence", value: "evidence 2: the quote behind [2] of the last answer" },
          { name: "sources", value: "what is read" },
          { name: "add source LINK", value: "read a feed or press room too" },
          { name: "help", value: "this" },
        ],
      },
    ],
    citations: [],
    actions: [],
  };
}
