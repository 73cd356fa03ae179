import type { Card } from "../src/chat/card.ts";
import type { EventView } from "../src/pledge/view.ts";
import { type Clock, toDay } from "../src/shared/clock.ts";
import type { Language } from "../src/shared/language.ts";
import { assertNever } from "../src/shared/never.ts";
import type { OwedDelivery } from "../src/store/types/delivery.ts";
import type { Store } from "../src/store/types/store.ts";
import { createBatcher } from "./deliver-batch.ts";
import { loadDigestCard } from "./deliver-digest.ts";
import { loadNoticeCard } from "./deliver-notice.ts";
import { type Patience, persist } from "./deliver-outbox.ts";

/** What a message says now. */
export interface Told {
  card: Card;
  /** Of an event: outlets that it names besides the event's own source. */
  coverage: string[];
  /** The event stands no more: a message that told it says so, and no other tells it. */
  isWithdrawn: boolean;
}

/** An event as it is told in a language. */
export interface TellEvent {
  eventId: string;
  language: Language;
}

/** What messages say; null where there is nothing to tell any more. */
export interface Cards {
  /** An event's is at most some seconds old, as one event goes to many channels at once. */
  get(delivery: OwedDelivery): Promise<Told | null>;
  /** As it is at this moment. */
  getFresh(event: TellEvent): Promise<Told | null>;
}

export interface CardsOptions extends Patience {
  store: Store;
  now: Clock;
  renderEventCard: (event: EventView, coverage: readonly string[], language: Language) => Card;
}

const CARD_LIFE_MS = 5_000;
const MAX_CARDS = 1_000;
const MAX_BATCH = 200;

export function createCards(options: CardsOptions): Cards {
  const { store, now } = options;
  const load = createBatcher<TellEvent, Told | null>(
    (events) => persist(options, () => loadEvents(options, events)),
    { maxItems: MAX_BATCH },
  );
  const getEvent = createMemory(load);
  const once = async (work: () => Promise<Card | null>): Promise<Told | null> => {
    const card = await persist(options, work);
    return card && { card, coverage: [], isWithdrawn: false };
  };
  return {
    getFresh: load,
    async get(delivery) {
      switch (delivery.kind) {
        case "event": {
          const told = await getEvent(delivery);
          return told?.isWithdrawn ? null : told;
        }
        case "digest":
          return once(() => loadDigestCard(store, delivery.digestId, now()));
        case "notice":
          return once(() => loadNoticeCard(store, delivery));
        default:
          return assertNever(delivery);
      }
    },
  };
}

/** Keeps what was loaded for some seconds. */
function createMemory(load: Cards["getFresh"]): Cards["getFresh"] {
  const known = new Map<string, { told: Promise<Told | null>; untilMs: number }>();
  return ({ eventId, language }) => {
    const key = `${eventId} ${language}`;
    const found = known.get(key);
    if (found && found.untilMs > performance.now()) return found.told;
    // The oldest goes first: a map keeps the order in which it was filled.
    if (known.size >= MAX_CARDS) known.delete(known.keys().next().value ?? "");
    const told = load({ eventId, language });
    told.catch(() => known.delete(key));
    known.delete(key);
    known.set(key, { told, untilMs: performance.now() + CARD_LIFE_MS });
    return told;
  };
}

async function loadEvents(
  { store, now, renderEventCard }: CardsOptions,
  asked: readonly TellEvent[],
): Promise<(Told | null)[]> {
  const ids = [...new Set(asked.map(({ eventId }) => eventId))];
  const views = await store.events.list({ ids, limit: ids.length }, toDay(now()));
  const coverageOf = await store.amendments.coverage(ids);
  const viewOf = new Map(views.map((event) => [event.id, event]));
  return asked.map(({ eventId, language }) => {
    const event = viewOf.get(eventId);
    if (!event) return null;
    const coverage = coverageOf.get(eventId) ?? [];
    const card = renderEventCard(event, coverage, language);
    const { kind } = event.correction ?? {};
    return { card, coverage, isWithdrawn: kind === "withdrawn" || kind === "edited" };
  });
}
