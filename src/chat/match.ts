import type { RegisterEvent } from "../pledge/pledge.ts";
import type { Subscription } from "../store/types/subscription.ts";
import { decideNews } from "./news-age.ts";

/** What of an event a subscription looks at; an `EventView` has it too. */
export type Matchable = Pick<
  RegisterEvent,
  "kind" | "company" | "metric" | "region" | "occurredOn"
>;

/** Which part of a subscription stopped an event. */
export type SubscriptionFilter =
  | "state"
  | "company"
  | "kind"
  | "metric"
  | "region"
  | "baseline"
  | "delivery";

export type SubscriptionMatch = { matches: true } | { matches: false; filter: SubscriptionFilter };

/**
 * Whether a subscription wants an event, and which of its filters says no.
 * It does not look at how the subscription is delivered: a digest asks the same.
 */
export function matchSubscription(
  event: Matchable,
  subscription: Pick<
    Subscription,
    "state" | "companies" | "kinds" | "metrics" | "regions" | "baselineOn"
  >,
): SubscriptionMatch {
  const stops = (filter: SubscriptionFilter): SubscriptionMatch => ({ matches: false, filter });
  const wants = <T>(wanted: readonly T[], value: T | null) =>
    wanted.length === 0 || (value !== null && wanted.includes(value));

  if (subscription.state !== "active") return stops("state");
  if (!wants(subscription.companies, event.company)) return stops("company");
  if (!wants(subscription.kinds, event.kind)) return stops("kind");
  if (!wants(subscription.metrics, event.metric)) return stops("metric");
  if (!wants(subscription.regions, event.region)) return stops("region");
  // Days compare as text. What happened on the day of subscribing is news.
  if (subscription.baselineOn !== null && event.occurredOn < subscription.baselineOn)
    return stops("baseline");
  return { matches: true };
}

/** A message owed to a channel. */
export interface OwedDelivery {
  eventId: string;
  subscriptionId: string;
  channelId: string;
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
      });
    }
    return [...byChannel.values()];
  });
}
