import type { Store } from "../../src/store/types/store.ts";
import type { Channel } from "../../src/store/types/subscription.ts";
import { registerEvent } from "./store.ts";

const NOW_AT = "2026-03-01T12:00:00.000Z";

export interface OwedMessages {
  channels: number;
  events: number;
  /** Channels are spread over so many workspaces; 1 by default. */
  workspaces?: number;
  /** Sets these apart from what was owed before. */
  name?: string;
}

/** Owes each of some channels each of some events; returns the channels' ids. */
export async function oweMessages(
  store: Store,
  { channels, events, workspaces = 1, name = "c" }: OwedMessages,
): Promise<string[]> {
  const followers: { channel: Channel; subscriptionId: string }[] = [];
  for (let index = 0; index < channels; index++) {
    const channel = await store.subscriptions.upsertChannel({
      ...{ platform: "web", workspaceId: `w${index % workspaces}`, name: null, reference: null },
      externalId: `${name}${index}`,
    });
    const all = { companies: [], kinds: [], metrics: [], regions: [], baselineOn: null };
    const subscription = { channelId: channel.id, ...all, delivery: "instant" } as const;
    const { id } = await store.subscriptions.add(subscription, NOW_AT);
    followers.push({ channel, subscriptionId: id });
  }
  const dayOf = (index: number) =>
    new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
  const told = Array.from({ length: events }, (_, index) =>
    registerEvent({ key: `${name} ${index}`, pledgeId: null, occurredOn: dayOf(index) }),
  );
  const recorded = await store.events.record(told, NOW_AT);
  await store.deliveries.add(
    recorded.flatMap(({ id: eventId }) =>
      followers.map(({ channel, subscriptionId }) => ({
        ...{ eventId, subscriptionId, channelId: channel.id },
      })),
    ),
    NOW_AT,
  );
  return followers.map(({ channel }) => channel.id);
}
