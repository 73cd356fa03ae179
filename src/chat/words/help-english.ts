import type { HelpWords } from "./help-words.ts";

export const ENGLISH_HELP: HelpWords = {
  verdict: "Ask anything about automakers' sustainability pledges, or use a command.",
  facts: [
    ["Ask", "What is BMW's target for CO2 per vehicle?"],
    ["subscribe", "subscribe bmw, baic only milestones and changes daily at 9 Europe/Berlin"],
    ["or", "subscribe everything of toyota but not milestones, quiet 22-7"],
    ["in Chinese", "subscribe bmw in Chinese, or in English"],
    ["subscriptions", "what this channel follows, numbered"],
    ["unsubscribe", "unsubscribe 2, or bmw; alone: from everything here"],
    ["edit", "edit 2 daily at 9 Europe/Berlin; edit 1 bmw, baic; edit 1 only milestones"],
    ["home", "what you follow, what is due soon"],
    ["pause, resume", "pause 2 weeks; pause #2 until 2030-01-07; resume"],
    ["mute, unmute", "mute milestones; mute bmw net zero 2050; unmute all"],
    ["preview", "what the last 30 days would have brought; preview bmw daily"],
    ["why", "why bmw net zero: whether it was sent here, or what stopped it"],
    ["digest", "digest 7 days; digest now: since the last one"],
    ["pledges", "pledges bmw net-zero 2050"],
    ["pledge", "pledge bmw net zero 2050: its history and progress"],
    ["check", "check https://… or a text: what is known, new or contradicted"],
    ["evidence", "evidence 2: the quote behind [2] of the last answer"],
    ["wrong", "wrong the year is 2035: of the last message; a person checks it against the source"],
    ["feedback", "what people reported as wrong, for admins; feedback accept ID year=2035"],
    ["sources", "what is read"],
    ["add source LINK", "read a feed or press room too"],
    ["help", "this"],
  ],
};
