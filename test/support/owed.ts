import type { Store } from "../../src/store/types/store.ts";
import { NOW_AT, registerEvent } from "./store.ts";

export interface Following {
  channels: number;
  /** Channels are spread over so many workspaces; 1 by default. */
  workspaces?: number;
  /** Sets these apart from others. */
  name?: string;
}

/** Channels that follow everything. */
export async function followChannels(
  store: Store,
  { channels, workspaces = 1, name = "c" }: Following,
): Promise<{ channelId: string; subscriptionId: string }[]> {
  const all = { companies: [], kinds: [], metrics: [], regions: [], baselineOn: null };
  return store.transaction(async ({ subscriptions }) => {
    const followers: { channelId: string; subscriptionId: string }[] = [];
    for (let index = 0; index < channels; index++) {
      const { id: channelId } = await subscriptions.upsertChannel({
        ...{ platform: "web", workspaceId: `w${index % workspaces}`, name: null, reference: null },
        externalId: `${name}${index}`,
      });
      const { id } = await subscriptions.add(
        { channelId, ...all, delivery: "instant" as const },
        NOW_AT,
      );
      followers.push({ channelId, subscriptionId: id });
    }
    return followers;
  });
}

/** So many events, one a day; returns their ids. */
export async function recordEvents(
  store: Store,
  { events, name = "c" }: { events: number; name?: string },
): Promise<string[]> {
  const dayOf = (index: number) =>
    new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
  const told = Array.from({ length: events }, (_, index) =>
    registerEvent({ key: `${name} ${index}`, pledgeId: null, occurredOn: dayOf(index) }),
  );
  return (await store.events.record(told, NOW_AT)).map(({ id }) => id);
}

/** Owes each of some channels each of some events; returns the channels' ids. */
export async function oweMessages(
  store: Store,
  { events, ...following }: Following & { events: number },
): Promise<string[]> {
  const followers = await followChannels(store, following);
  const { name = "c" } = following;
  const eventIds = await recordEvents(store, { events, name });
  await store.deliveries.add(
    eventIds.flatMap((eventId) => followers.map((follower) => ({ eventId, ...follower }))),
    NOW_AT,
  );
  return followers.map(({ channelId }) => channelId);
}
