import type { Card } from "../src/chat/card.ts";
import { renderDigest } from "../src/chat/cards/digest-card.ts";
import { companiesOf, countStanding } from "../src/chat/handle/handle-digest.ts";
import { toLocalTime } from "../src/chat/subscribe/schedule.ts";
import { wordsOf } from "../src/chat/words/of.ts";
import type { EventView } from "../src/pledge/view.ts";
import { toDay } from "../src/shared/clock.ts";
import { assertNever } from "../src/shared/never.ts";
import type { Digest } from "../src/store/types/digest.ts";
import type { Store } from "../src/store/types/store.ts";
import type { Subscription } from "../src/store/types/subscription.ts";

/** What a digest says now; null when its subscription is gone. */
export async function loadDigestCard(
  store: Store,
  digestId: string,
  now: Date,
): Promise<Card | null> {
  const digest = await store.digests.get(digestId);
  if (!digest) return null;
  const [subscription] = await store.subscriptions.list({ ids: [digest.subscriptionId] });
  if (!subscription) return null;
  const { eventIds, channelId } = digest;
  const nowOn = toDay(now);
  const events =
    eventIds.length === 0
      ? []
      : await store.events.list({ ids: eventIds, limit: eventIds.length }, nowOn);
  const tellings = await store.digests.tellings(channelId, eventIds);
  const known = tellings.filter(
    ({ subscriptionId, period, state }) =>
      state === "sent" && !(subscriptionId === subscription.id && period === digest.period),
  );
  const isHeldBack = subscription.delivery === "instant";
  return renderDigest({
    title: toTitle(subscription, digest),
    language: subscription.language,
    events,
    knownIds: new Set(known.map(({ eventId }) => eventId)),
    standing: isHeldBack ? null : await countOthers(store, { subscription, events, nowOn }),
  });
}

async function countOthers(
  store: Store,
  told: { subscription: Subscription; events: readonly EventView[]; nowOn: string },
): Promise<number> {
  const { subscription, events, nowOn } = told;
  const companies = companiesOf([subscription]);
  const only = companies.length > 0 ? { companies } : {};
  const pledges = await store.register.pledges(only, nowOn);
  return countStanding(pledges, { events, followed: [subscription] });
}

function toTitle({ delivery, timeZone, language }: Subscription, { fromAt, toAt }: Digest): string {
  const { digest, time } = wordsOf(language);
  const from = time(toLocalTime(fromAt, timeZone));
  const to = time(toLocalTime(toAt, timeZone));
  switch (delivery) {
    case "daily":
      return digest.daily(from, to, timeZone);
    case "weekly":
      return digest.weekly(from, to, timeZone);
    case "instant":
      return digest.heldBack(from, to, timeZone);
    default:
      return assertNever(delivery);
  }
}
