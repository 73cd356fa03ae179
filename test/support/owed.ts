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

/**
 * Owes each of some channels each of some events, and in their midst so many digests of those; returns the
 * channels' ids.
 */
export async function oweMessages(
  store: Store,
  { events, digests = 0, ...following }: Following & { events: number; digests?: number },
): Promise<string[]> {
  const followers = await followChannels(store, following);
  const { name = "c" } = following;
  const eventIds = await recordEvents(store, { events, name });
  const middle = Math.ceil(events / 2);
  const owe = (ids: readonly string[]) =>
    store.deliveries.add(
      ids.flatMap((eventId) =>
        followers.map((follower) => ({ kind: "event" as const, eventId, ...follower })),
      ),
      NOW_AT,
    );
  await owe(eventIds.slice(0, middle));
  for (let index = 0; index < digests; index++) await oweDigests(store, followers, eventIds, index);
  await owe(eventIds.slice(middle));
  return followers.map(({ channelId }) => channelId);
}

/** A digest of these events for each follower. */
export async function oweDigests(
  store: Store,
  followers: readonly { channelId: string; subscriptionId: string }[],
  eventIds: string[],
  index: number,
): Promise<void> {
  const period = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
  const span = { period, fromAt: NOW_AT, toAt: NOW_AT, eventIds };
  await store.transaction(async (inside) => {
    for (const follower of followers) {
      const digest = await inside.digests.add({ ...follower, ...span }, NOW_AT);
      const digestId = digest?.id ?? "";
      await inside.deliveries.add([{ kind: "digest", digestId, ...follower }], NOW_AT);
    }
  });
}
