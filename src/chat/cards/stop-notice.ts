import type { Language } from "../../shared/language.ts";
import type { StoppedChannel, Subscription } from "../../store/types/subscription.ts";
import type { Card } from "../card.ts";
import { saySubscription } from "../subscribe/subscribe-say.ts";
import { wordsOf } from "../words/of.ts";

export interface StopContent {
  channel: Pick<StoppedChannel, "id" | "name" | "externalId" | "reason" | "waiting">;
  /** What the reader made it follow. */
  followed: readonly Subscription[];
  language: Language;
}

/** Tells the owner of what a channel follows that it takes no messages, what that costs, and what mends it. */
export function renderStopNotice({ channel, followed, language }: StopContent): Card {
  const { stopped, stop } = wordsOf(language);
  const command = `resume ${channel.id}`;
  return {
    title: stopped.title(channel.name ?? channel.externalId),
    verdict: stopped.verdict(sayReason(channel.reason, language)),
    blocks: [
      { kind: "list", items: followed.map((one) => saySubscription(one, language)) },
      { kind: "text", text: stopped.waiting(channel.waiting) + stop + stopped.lost },
      { kind: "context", text: stopped.mend(command) },
    ],
    citations: [],
    actions: [{ label: stopped.resume, command, style: "primary" }],
  };
}

/** Why a channel takes no messages, in words; the platform's own word where it is another. */
export function sayReason(reason: string, language: Language = "en"): string {
  const { reasons, otherReason } = wordsOf(language).stopped;
  return reasons[reason] ?? otherReason(reason.replaceAll("_", " "));
}
