import type { Card } from "../src/chat/card.ts";
import type { EventView } from "../src/pledge/view.ts";
import { type Clock, toDay } from "../src/shared/clock.ts";
import type { Store } from "../src/store/types/store.ts";
import { createBatcher } from "./deliver-batch.ts";
import { type Patience, persist } from "./deliver-outbox.ts";

/** What a message of an event says now. */
export interface Told {
  card: Card;
  /** Outlets that it names besides the event's own source. */
  coverage: string[];
}

/** Messages of events; null for an event that is gone. */
export interface Cards {
  /** At most some seconds old: one event goes to many channels at once. */
  get(eventId: string): Promise<Told | null>;
  /** As it is at this moment. */
  getFresh(eventId: string): Promise<Told | null>;
}

export interface CardsOptions extends Patience {
  store: Store;
  now: Clock;
  renderEventCard: (event: EventView, coverage: readonly string[]) => Card;
}

const CARD_LIFE_MS = 5_000;
const MAX_CARDS = 1_000;
const MAX_BATCH = 200;

export function createCards(options: CardsOptions): Cards {
  const known = new Map<string, { told: Promise<Told | null>; untilMs: number }>();
  const load = createBatcher<string, Told | null>(
    (eventIds) => persist(options, () => loadTold(options, eventIds)),
    { maxItems: MAX_BATCH },
  );

  return {
    getFresh: load,
    get(eventId) {
      const found = known.get(eventId);
      if (found && found.untilMs > performance.now()) return found.told;
      // The oldest goes first: a map keeps the order in which it was filled.
      if (known.size >= MAX_CARDS) known.delete(known.keys().next().value ?? "");
      const told = load(eventId);
      told.catch(() => known.delete(eventId));
      known.delete(eventId);
      known.set(eventId, { told, untilMs: performance.now() + CARD_LIFE_MS });
      return told;
    },
  };
}

async function loadTold(
  { store, now, renderEventCard }: CardsOptions,
  eventIds: readonly string[],
): Promise<(Told | null)[]> {
  const ids = [...new Set(eventIds)];
  const views = await store.events.list({ ids, limit: ids.length }, toDay(now()));
  const coverageOf = await store.amendments.coverage(ids);
  const told = new Map(
    views.map((event) => {
      const coverage = coverageOf.get(event.id) ?? [];
      return [event.id, { card: renderEventCard(event, coverage), coverage }];
    }),
  );
  return eventIds.map((id) => told.get(id) ?? null);
}
