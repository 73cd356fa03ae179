import type { RegisterEvent } from "../src/pledge/pledge.ts";
import { decideDeadlines, decideEvents } from "../src/pledge/register/register-events.ts";
import { decideGone } from "../src/pledge/register/register-gone.ts";
import { foldLive, type LiveRegister, stepLive } from "../src/pledge/register/register-live.ts";
import { applyRenames, decideRenames } from "../src/pledge/register/register-rename.ts";
import { toDay, toInstant } from "../src/shared/clock.ts";
import { assertNever } from "../src/shared/never.ts";
import type { Store } from "../src/store/types/store.ts";
import { oweDeliveries } from "./alert-owed.ts";
import type { PipelineDeps } from "./pipeline.ts";

/** Reports that come within this are added to a message together. */
const COVERAGE_DELAY_MS = 30_000;

type Deps = Pick<PipelineDeps, "store" | "next" | "now" | "registers">;

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
  const folded: Folded[] = [];
  const amended: string[] = [];
  const { events, channelIds, deliveries } = await deps.store.transaction(async (store) => {
    const companies = await store.register.companiesOf(articleId);
    await store.register.lock(companies);
    const found: RegisterEvent[] = [];
    for (const company of companies) {
      const { events, amendedIds, ...kept } = await register(
        { ...deps, store },
        company,
        articleId,
      );
      found.push(...events);
      amended.push(...amendedIds);
      folded.push(kept);
    }
    const written = await writeEvents(store, found, deps.now());
    // what claims nothing bears nothing out
    if (companies.length > 0) await store.amendments.note(articleId, COVERAGE_DELAY_MS);
    await store.articles.setState(articleId, "registered");
    return written;
  });
  for (const { company, version, live } of folded) deps.registers?.put(company, version, live);
  await deps.next.deliver([...new Set([...channelIds, ...amended])]);
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

/** A company's register as the transaction leaves it. */
interface Folded {
  company: string;
  version: string;
  live: LiveRegister;
}

interface Told {
  events: RegisterEvent[];
  /** Channels with messages that told what is said no more. */
  amendedIds: string[];
}

const NOTHING: Told = { events: [], amendedIds: [] };

/**
 * Registers what an article says of a company: by itself where it is next by date and this process holds
 * the register that stands, else by folding all that is said of the company.
 */
async function register(
  { store, registers, now }: Pick<Deps, "store" | "now" | "registers">,
  company: string,
  articleId: string,
): Promise<Folded & Told> {
  const known = registers?.take(company, await store.register.version(company)) ?? null;
  if (known !== null) {
    const said = await store.register.statements(company, articleId);
    const next = stepLive(known, articleId, { company, ...said });
    const done = { company, live: known };
    switch (next.kind) {
      case "applied": {
        const version = await store.register.patch({ company, ...next.step });
        return { ...done, version, events: next.step.events, amendedIds: [] };
      }
      case "unchanged":
        return { ...done, ...NOTHING, version: (await store.register.version(company)) ?? "" };
      case "out_of_order":
        break;
      default:
        assertNever(next);
    }
  }
  const before = await store.register.load(company);
  const said = await store.register.statements(company);
  const { live, register: after } = foldLive({ company, ...said });
  const version = await store.register.save(after);
  const renames = decideRenames(before, after);
  await store.events.rename(renames);
  const gone = decideGone(applyRenames(before, renames), after, said);
  const amendedIds = gone === null ? [] : await store.events.outdate(gone, toDay(now()));
  const events = decideEvents(applyRenames(before, renames), after);
  return { company, version, live, events, amendedIds };
}

async function writeEvents(store: Store, events: RegisterEvent[], now: Date) {
  const recorded = await store.events.record(events, toInstant(now));
  const owed = await oweDeliveries(store, recorded, now);
  return { events: recorded.map(({ event }) => event), ...owed };
}
