import { decideDeliveries } from "../src/chat/match.ts";
import type { RegisterEvent } from "../src/pledge/pledge.ts";
import { decideRegister } from "../src/pledge/register.ts";
import { decideDeadlines, decideEvents } from "../src/pledge/register-events.ts";
import { toDay, toInstant } from "../src/shared/clock.ts";
import type { Store } from "../src/store/types/store.ts";
import type { PipelineDeps } from "./pipeline.ts";

/** Reports that come within this are added to a message together. */
const COVERAGE_DELAY_MS = 30_000;

type Deps = Pick<PipelineDeps, "store" | "next" | "now">;

/** What became of an article's claims. */
export interface Registered {
  events: RegisterEvent[];
  deliveries: number;
}

/**
 * Puts an article's claims into the register and, in the same transaction, writes the events that
 * this makes, a pending delivery for each channel that follows them, and which earlier messages the
 * article bears out. Safe to run twice: an event's key is unique.
 */
export async function alertArticle(deps: Deps, articleId: string): Promise<Registered> {
  const { events, channelIds, deliveries } = await deps.store.transaction(async (store) => {
    const companies = await store.register.companiesOf(articleId);
    await store.register.lock(companies);
    const found: RegisterEvent[] = [];
    for (const company of companies) found.push(...(await register(store, company)));
    const written = await writeEvents(store, found, deps.now());
    await store.amendments.note(articleId, COVERAGE_DELAY_MS);
    await store.articles.setState(articleId, "registered");
    return written;
  });
  await deps.next.deliver(channelIds);
  return { events, deliveries };
}

/** Events that silence makes: a deadline that passed, a pledge of which nothing is heard. */
export async function alertDeadlines(deps: Deps, company: string): Promise<Registered> {
  const now = deps.now();
  const { events, channelIds, deliveries } = await deps.store.transaction(async (store) => {
    await store.register.lock([company]);
    const found = decideDeadlines(await store.register.load(company), toDay(now));
    return writeEvents(store, found, now);
  });
  await deps.next.deliver(channelIds);
  return { events, deliveries };
}

async function register(store: Store, company: string): Promise<RegisterEvent[]> {
  const before = await store.register.load(company);
  const after = decideRegister({ company, ...(await store.register.statements(company)) });
  await store.register.save(after);
  return decideEvents(before, after);
}

async function writeEvents(store: Store, events: RegisterEvent[], now: Date) {
  const recorded = await store.events.record(events, toInstant(now));
  const subscriptions = await store.subscriptions.list({ state: "active" });
  const owed = decideDeliveries(recorded, subscriptions, toDay(now));
  const added = await store.deliveries.add(owed, toInstant(now));
  return {
    events: recorded.map(({ event }) => event),
    deliveries: added.length,
    channelIds: [...new Set(owed.map(({ channelId }) => channelId))],
  };
}
