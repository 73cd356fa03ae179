import { asc, eq, sql } from "drizzle-orm";
import { createId, type Database, inBatches, isOneOf, rowsOf, toJsonRows } from "./database.ts";
import { deliveries } from "./schema/channel.ts";
import { events } from "./schema/register.ts";
import type {
  Content,
  DeliveryStore,
  NewDelivery,
  Notice,
  OwedDelivery,
  Settlement,
} from "./types/delivery.ts";

/** The outbox: what each channel is owed. */
export function createDeliveries(db: Database): DeliveryStore {
  return {
    add: (owed, nowAt) => add(db, owed, nowAt),
    next: (request) => next(db, request),
    async settle(settlements) {
      await inBatches(settlements, (slice) => settle(db, slice));
    },
    owed: () => owed(db),
  };
}

/** Written in the order in which the events happened: a channel is told in the order of `seq`. */
async function add(db: Database, owed: readonly NewDelivery[], nowAt: string): Promise<string[]> {
  if (owed.length === 0) return [];
  const told = await db
    .select({ id: events.id })
    .from(events)
    .where(
      isOneOf(
        events.id,
        owed.flatMap((one) => (one.kind === "event" ? one.eventId : [])),
      ),
    )
    .orderBy(asc(events.occurredOn), asc(events.seq));
  const rank = new Map(told.map(({ id }, index) => [id, index]));
  const rows = owed
    .map((delivery) => toRow(delivery, nowAt))
    .sort((a, b) => (rank.get(a.eventId ?? "") ?? 0) - (rank.get(b.eventId ?? "") ?? 0));
  const added: string[] = [];
  await inBatches(rows, async (slice) => {
    const returned = await db
      .insert(deliveries)
      .values(slice)
      .onConflictDoNothing()
      .returning({ id: deliveries.id });
    added.push(...returned.map(({ id }) => id));
  });
  return added;
}

function toRow(delivery: NewDelivery, nowAt: string) {
  const { channelId, subscriptionId, language = "en" } = delivery;
  return {
    ...{ id: createId("dlv"), channelId, subscriptionId, language },
    eventId: delivery.kind === "event" ? delivery.eventId : null,
    digestId: delivery.kind === "digest" ? delivery.digestId : null,
    notice: delivery.kind === "notice" ? delivery.notice : null,
    state: "pending" as const,
    dueAt: sql`clock_timestamp()`,
    createdAt: nowAt,
  };
}

/** What a row tells, as its columns say. */
interface Told {
  eventId: string | null;
  digestId: string | null;
  notice: Notice | null;
}

function toContent({ eventId, digestId, notice }: Told): Content {
  if (eventId !== null) return { kind: "event", eventId };
  if (digestId !== null) return { kind: "digest", digestId };
  if (notice !== null) return { kind: "notice", notice };
  throw new Error("a delivery tells nothing");
}

/** One look at the index a channel, in one statement for all of them. */
async function next(
  db: Database,
  { owner, channelIds, perChannel }: Parameters<DeliveryStore["next"]>[0],
): Promise<OwedDelivery[]> {
  const rows = await rowsOf<Omit<OwedDelivery, "kind"> & Told>(
    db,
    sql`
      select owed.id, owed.event_id as "eventId", owed.digest_id as "digestId", owed.notice,
        owed.subscription_id as "subscriptionId", owed.channel_id as "channelId", owed.language,
        owed.attempts, owed.failure,
        extract(epoch from owed.due_at - clock_timestamp())::float8 * 1000 as "dueInMs",
        extract(epoch from clock_timestamp() - owed.created_at)::float8 * 1000 as "ageMs"
      from unnest(${sql.param([...channelIds])}::text[]) as wanted (id)
      join pledgewatch.channels held on held.id = wanted.id and held.lease_owner = ${owner}
      cross join lateral (
        select * from pledgewatch.deliveries
        where channel_id = held.id and state = 'pending'
        order by seq limit ${perChannel}
      ) owed
      order by owed.seq`,
  );
  return rows.map(({ eventId, digestId, notice, ...row }) => ({
    ...row,
    ...toContent({ eventId, digestId, notice }),
  }));
}

async function settle(db: Database, settlements: readonly Settlement[]): Promise<void> {
  await db.execute(sql`
    update pledgewatch.deliveries as delivery set
      state = settled.state,
      attempts = delivery.attempts + 1,
      message = coalesce(settled.message, delivery.message),
      coverage = coalesce(settled.coverage, delivery.coverage),
      failure = settled.failure,
      due_at = coalesce(
        clock_timestamp() + settled."delayMs" * interval '1 millisecond', delivery.due_at),
      sent_at = case when settled.state = 'sent' then clock_timestamp() end
    from json_to_recordset(${toJsonRows(settlements)}::json) as settled
      (id text, state text, message jsonb, coverage text[], failure text, "delayMs" float8)
    where delivery.id = settled.id and delivery.state = 'pending'`);
}

/** A channel's next delivery is its first: the ones behind it wait, whenever they are due themselves. */
async function owed(
  db: Database,
): Promise<{ channelId: string; dueInMs: number; count: number }[]> {
  const heads = db
    .selectDistinctOn([deliveries.channelId], {
      channelId: deliveries.channelId,
      dueInMs:
        sql<number>`extract(epoch from ${deliveries.dueAt} - clock_timestamp())::float8 * 1000`.as(
          "due_in_ms",
        ),
      count: sql<number>`(count(*) over (partition by ${deliveries.channelId}))::integer`.as(
        "count",
      ),
    })
    .from(deliveries)
    .where(eq(deliveries.state, "pending"))
    .orderBy(asc(deliveries.channelId), asc(deliveries.seq))
    .as("heads");
  return db.select().from(heads).orderBy(asc(heads.dueInMs), asc(heads.channelId));
}
