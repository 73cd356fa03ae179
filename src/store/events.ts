import { and, desc, eq, gt, gte, inArray, lt, lte, type SQL, sql } from "drizzle-orm";
import type { RegisterEvent } from "../pledge/pledge.ts";
import type { EventView } from "../pledge/view.ts";
import {
  createId,
  type Database,
  given,
  inBatches,
  isOneOf,
  readSnapshot,
  type Session,
} from "./database.ts";
import { outdateEvents } from "./event-marks.ts";
import { renameEvents } from "./event-rename.ts";
import { articleEvidence, loadMilestones, loadPledges } from "./register-load.ts";
import { viewMilestone, viewPledge } from "./register-view.ts";
import { articles } from "./schema/article.ts";
import { events, milestones, pledges } from "./schema/register.ts";
import { readStatementSources } from "./statements.ts";
import type { EventFilter, EventStore, RecordedEvent } from "./types/register.ts";

/** Rows that a list without a limit gives. */
const DEFAULT_LIMIT = 500;

/** What has happened to the register. */
export function createEvents(session: Session): EventStore {
  return {
    record: (happened, recordedAt) => record(session.db, happened, recordedAt),
    rename: (renames) => session.db.transaction((tx) => renameEvents(tx, renames)),
    outdate: (gone, on) => session.db.transaction((tx) => outdateEvents(tx, gone, on)),
    async get(id, nowOn) {
      const views = await readSnapshot(session, (at) =>
        view(at, { where: eq(events.id, id), limit: 1, nowOn }),
      );
      return views[0] ?? null;
    },
    registered: (filter) =>
      session.db
        .select(registeredColumns)
        .from(events)
        .where(eventsWhere(filter))
        .orderBy(events.seq),
    list: (filter, nowOn) =>
      readSnapshot(session, (at) =>
        view(at, { where: eventsWhere(filter), limit: filter.limit ?? DEFAULT_LIMIT, nowOn }),
      ),
  };
}

const registeredColumns = {
  id: events.id,
  kind: events.kind,
  company: events.company,
  brand: events.brand,
  metric: events.metric,
  region: events.region,
  pledgeId: events.pledgeId,
  occurredOn: events.occurredOn,
  recordedAt: events.recordedAt,
};

/** The quote is copied beside the event: what was told stays as it was told. */
async function record(
  db: Database,
  happened: RegisterEvent[],
  recordedAt: string,
): Promise<RecordedEvent[]> {
  const told = happened.flatMap(({ statementId }) => statementId ?? []);
  const sourceOf = await readStatementSources(db, told);
  const addedOf = new Map<string, Omit<RecordedEvent, "event">>();
  const rows = happened.map((event) => {
    const source =
      event.statementId === null ? { articleId: null, quote: null } : sourceOf(event.statementId);
    const isAgeUnknown = ageUnknownOf(source.articleId);
    return { ...event, ...source, id: createId("evt"), recordedAt, isAgeUnknown };
  });
  await inBatches(rows, async (slice) => {
    const added = await db
      .insert(events)
      .values(slice)
      .onConflictDoNothing({ target: events.key })
      .returning({ id: events.id, key: events.key, isAgeUnknown: events.isAgeUnknown });
    for (const { key, ...one } of added) addedOf.set(key, one);
  });
  const recorded = new Map<string, RecordedEvent>();
  for (const event of happened) {
    const added = addedOf.get(event.key);
    if (added && !recorded.has(event.key)) recorded.set(event.key, { ...added, event });
  }
  return [...recorded.values()];
}

/** Whether an event that an article tells may be of any age. */
const ageUnknownOf = (articleId: string | null) =>
  sql<boolean>`coalesce((select ${articles.atFirstReading} and ${articles.published} is null
    from ${articles} where ${articles.id} = ${articleId}), false)`;

/** What was withdrawn, or is no longer in its article, is found by its id only. */
const IS_TOLD = sql`coalesce(${events.correction} ->> 'kind', '') not in ('withdrawn', 'edited')`;

function eventsWhere(filter: EventFilter): SQL | undefined {
  const { sinceOn, untilOn, recordedAfter, recordedBefore } = filter;
  return and(
    filter.ids === undefined ? IS_TOLD : isOneOf(events.id, filter.ids),
    given(filter.companies, (companies) => inArray(events.company, companies)),
    given(filter.kinds, (kinds) => inArray(events.kind, kinds)),
    sinceOn === undefined ? undefined : gte(events.occurredOn, sinceOn),
    untilOn === undefined ? undefined : lte(events.occurredOn, untilOn),
    recordedAfter === undefined ? undefined : gt(events.recordedAt, recordedAfter),
    recordedBefore === undefined ? undefined : lt(events.recordedAt, recordedBefore),
  );
}

/** Newest first. A pledge or milestone that the register no longer has is null. */
async function view(
  db: Database,
  { where, limit, nowOn }: { where: SQL | undefined; limit: number; nowOn: string },
): Promise<EventView[]> {
  const rows = await db
    .select({ event: events, article: articleEvidence })
    .from(events)
    .leftJoin(articles, eq(articles.id, events.articleId))
    .where(where)
    .orderBy(desc(events.occurredOn), desc(events.seq))
    .limit(limit);
  const pledgeIds = rows.flatMap(({ event }) => event.pledgeId ?? []);
  const milestoneIds = rows.flatMap(({ event }) => event.milestoneId ?? []);
  const pledgeViews = (await loadPledges(db, { where: isOneOf(pledges.id, pledgeIds) })).map(
    (loaded) => viewPledge(loaded, nowOn),
  );
  const milestoneViews = (
    await loadMilestones(db, { where: isOneOf(milestones.id, milestoneIds) })
  ).map((loaded) => viewMilestone(loaded));
  const pledgeOf = new Map(pledgeViews.map((pledge) => [pledge.id, pledge]));
  const milestoneOf = new Map(milestoneViews.map((milestone) => [milestone.id, milestone]));
  return rows.map(({ event, article }) => ({
    id: event.id,
    kind: event.kind,
    company: event.company,
    brand: event.brand,
    metric: event.metric,
    region: event.region,
    lifecycle: event.lifecycle,
    occurredOn: event.occurredOn,
    recordedAt: event.recordedAt,
    ...(event.isAgeUnknown ? { isAgeUnknown: true } : {}),
    pledge: pledgeOf.get(event.pledgeId ?? "") ?? null,
    milestone: milestoneOf.get(event.milestoneId ?? "") ?? null,
    evidence: article && event.quote !== null ? { ...article, quote: event.quote } : null,
    correction: event.correction,
  }));
}
