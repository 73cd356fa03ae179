import type { Language } from "../../shared/language.ts";
import type { Subscription } from "../../store/types/subscription.ts";
import { decideNews } from "../news-age.ts";
import { decideFilter, type Filter, type FilterStop, type Matchable } from "./filter.ts";

/** Which part of a subscription stopped an event. */
export type SubscriptionFilter = "state" | "baseline" | FilterStop;

export type SubscriptionMatch = { matches: true } | { matches: false; filter: SubscriptionFilter };

/**
 * Whether a subscription wants an event, and which of its filters says no.
 * It does not look at how the subscription is delivered: a digest asks the same.
 */
export function matchSubscription(
  event: Matchable,
  subscription: Filter & Pick<Subscription, "state" | "baselineOn">,
): SubscriptionMatch {
  if (subscription.state !== "active") return { matches: false, filter: "state" };
  const decision = decideFilter(event, subscription);
  if (!decision.passes) return { matches: false, filter: decision.filter };
  // Days compare as text. What happened on the day of subscribing is news.
  if (subscription.baselineOn !== null && event.occurredOn < subscription.baselineOn)
    return { matches: false, filter: "baseline" };
  return { matches: true };
}

/** A message owed to a channel. */
export interface OwedDelivery {
  eventId: string;
  subscriptionId: string;
  channelId: string;
  language: Language;
}

/**
 * The messages that events learned of on `learnedOn` (`YYYY-MM-DD`) owe now: one for each event and
 * channel, however many subscriptions of the channel match. Subscriptions with a digest owe nothing as
 * it happens; what happened long ago is owed only to those that want history.
 */
export function decideDeliveries(
  events: readonly { id: string; event: Matchable }[],
  subscriptions: readonly Subscription[],
  learnedOn: string,
): OwedDelivery[] {
  const instant = subscriptions.filter(({ delivery }) => delivery === "instant");
  return events.flatMap(({ id, event }) => {
    const byChannel = new Map<string, OwedDelivery>();
    for (const subscription of instant) {
      if (byChannel.has(subscription.channelId)) continue;
      if (!matchSubscription(event, subscription).matches) continue;
      if (!decideNews({ event, subscription, learnedOn }).isNews) continue;
      byChannel.set(subscription.channelId, {
        eventId: id,
        subscriptionId: subscription.id,
        channelId: subscription.channelId,
        language: subscription.language,
      });
    }
    return [...byChannel.values()];
  });
}
