import { asc, eq, sql } from "drizzle-orm";
import { createId, type Database, inBatches, isOneOf, rowsOf, toJsonRows } from "./database.ts";
import { deliveries } from "./schema/channel.ts";
import { events } from "./schema/register.ts";
import type { Delivery, DeliveryStore, OwedDelivery, Settlement } from "./types/delivery.ts";

type NewDelivery = Pick<Delivery, "eventId" | "subscriptionId" | "channelId">;

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
async function add(db: Database, owed: NewDelivery[], nowAt: string): Promise<string[]> {
  if (owed.length === 0) return [];
  const told = await db
    .select({ id: events.id })
    .from(events)
    .where(
      isOneOf(
        events.id,
        owed.map(({ eventId }) => eventId),
      ),
    )
    .orderBy(asc(events.occurredOn), asc(events.seq));
  const rank = new Map(told.map(({ id }, index) => [id, index]));
  const rows = owed
    .map((delivery) => ({
      ...delivery,
      id: createId("dlv"),
      state: "pending" as const,
      dueAt: sql`clock_timestamp()`,
      createdAt: nowAt,
    }))
    .sort((a, b) => (rank.get(a.eventId) ?? 0) - (rank.get(b.eventId) ?? 0));
  const added: string[] = [];
  await inBatches(rows, async (slice) => {
    const returned = await db
      .insert(deliveries)
      .values(slice)
      .onConflictDoNothing({ target: [deliveries.eventId, deliveries.channelId] })
      .returning({ id: deliveries.id });
    added.push(...returned.map(({ id }) => id));
  });
  return added;
}

/** One look at the index a channel, in one statement for all of them. */
function next(
  db: Database,
  { owner, channelIds, perChannel }: Parameters<DeliveryStore["next"]>[0],
): Promise<OwedDelivery[]> {
  return rowsOf<OwedDelivery>(
    db,
    sql`
      select owed.id, owed.event_id as "eventId", owed.subscription_id as "subscriptionId",
        owed.channel_id as "channelId", owed.attempts, owed.failure,
        extract(epoch from owed.due_at - clock_timestamp())::float8 * 1000 as "dueInMs"
      from unnest(${sql.param([...channelIds])}::text[]) as wanted (id)
      join pledgewatch.channels held on held.id = wanted.id and held.lease_owner = ${owner}
      cross join lateral (
        select * from pledgewatch.deliveries
        where channel_id = held.id and state = 'pending'
        order by seq limit ${perChannel}
      ) owed
      order by owed.seq`,
  );
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
