import type { Language } from "../shared/language.ts";
import type { StoppedChannel, Subscription } from "../store/types/subscription.ts";
import type { Card } from "./card.ts";
import { saySubscription } from "./subscribe-say.ts";

export interface StopContent {
  channel: Pick<StoppedChannel, "id" | "platform" | "name" | "externalId" | "reason" | "waiting">;
  /** What the reader made it follow. */
  followed: readonly Subscription[];
  language: Language;
}

/** Why a channel takes no messages, in words; the platform's own word where it is another. */
const REASONS: Readonly<Record<string, string>> = {
  auth: "the platform no longer accepts the bot's login",
  not_found: "there is no such channel any more, or the bot was taken out of it",
  forbidden: "the bot may not write there",
  too_many_attempts: "the platform failed at every try for half a day",
};

/** Tells the owner of what a channel follows that it takes no messages, what that costs, and what mends it. */
export function renderStopNotice({ channel, followed }: StopContent): Card {
  const name = channel.name ?? channel.externalId;
  const command = `resume ${channel.id}`;
  const waiting =
    channel.waiting === 0
      ? "No message waits."
      : `${channel.waiting} ${channel.waiting === 1 ? "message waits" : "messages wait"} for it.`;
  return {
    title: `${name} takes no more messages`,
    verdict: `Stopped, as ${sayReason(channel.reason)}.`,
    blocks: [
      { kind: "list", items: followed.map(saySubscription) },
      {
        kind: "text",
        text: `${waiting} Alerts of what happens until it goes on are not sent later; digests catch up.`,
      },
      { kind: "context", text: `When it is mended, say here: ${command}` },
    ],
    citations: [],
    actions: [{ label: "Resume", command, style: "primary" }],
  };
}

export const sayReason = (reason: string): string =>
  REASONS[reason] ?? `the platform says: ${reason.replaceAll("_", " ")}`;
