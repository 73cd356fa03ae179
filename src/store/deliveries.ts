import { and, asc, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { assertNever } from "../shared/never.ts";
import { createId, type Database, inBatches, isOneOf, storable } from "./database.ts";
import { channels, deliveries } from "./schema/channel.ts";
import { events } from "./schema/register.ts";
import type { Delivery, DeliveryStore } from "./types/delivery.ts";

const OWED: Delivery["state"][] = ["pending", "posting"];

type NewDelivery = Pick<Delivery, "eventId" | "subscriptionId" | "channelId">;
type Outcome = Parameters<DeliveryStore["settle"]>[1];

/** The outbox: what each channel is owed. */
export function createDeliveries(db: Database): DeliveryStore {
  return {
    add: (owed, nowAt) => add(db, owed, nowAt),
    async lease(channelId, owner, nowAt, untilAt) {
      const taken = await db
        .update(channels)
        .set({ leaseOwner: owner, leaseUntil: untilAt })
        .where(
          and(
            eq(channels.id, channelId),
            or(
              isNull(channels.leaseOwner),
              eq(channels.leaseOwner, owner),
              lte(channels.leaseUntil, nowAt),
            ),
          ),
        )
        .returning({ id: channels.id });
      return taken.length > 0;
    },
    async release(channelId, owner) {
      await db
        .update(channels)
        .set({ leaseOwner: null, leaseUntil: null })
        .where(and(eq(channels.id, channelId), eq(channels.leaseOwner, owner)));
    },
    async next(channelId, nowAt) {
      const [head] = await db
        .select(deliveryColumns)
        .from(deliveries)
        .where(and(eq(deliveries.channelId, channelId), inArray(deliveries.state, OWED)))
        .orderBy(asc(deliveries.seq))
        .limit(1);
      return head && Date.parse(head.dueAt) <= Date.parse(nowAt) ? head : null;
    },
    async settle(id, outcome) {
      await db
        .update(deliveries)
        .set(toSettled(outcome))
        .where(and(eq(deliveries.id, id), inArray(deliveries.state, OWED)));
    },
    owed: () => owed(db),
  };
}

const deliveryColumns = {
  id: deliveries.id,
  eventId: deliveries.eventId,
  subscriptionId: deliveries.subscriptionId,
  channelId: deliveries.channelId,
  state: deliveries.state,
  attempts: deliveries.attempts,
  dueAt: deliveries.dueAt,
  message: deliveries.message,
  failure: deliveries.failure,
};

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
      dueAt: nowAt,
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

function toSettled(outcome: Outcome) {
  switch (outcome.state) {
    case "posting":
      return { state: outcome.state, attempts: sql`${deliveries.attempts} + 1` };
    case "sent":
      return { state: outcome.state, message: outcome.message, sentAt: outcome.at, failure: null };
    case "pending":
      return { state: outcome.state, failure: storable(outcome.failure), dueAt: outcome.dueAt };
    case "rejected":
      return { state: outcome.state, failure: storable(outcome.failure) };
    default:
      return assertNever(outcome);
  }
}

/** A channel's next delivery is its first: the ones behind it wait, whenever they are due themselves. */
async function owed(db: Database): Promise<{ channelId: string; dueAt: string; count: number }[]> {
  const heads = db
    .selectDistinctOn([deliveries.channelId], {
      channelId: deliveries.channelId,
      dueAt: deliveries.dueAt,
      count: sql<number>`(count(*) over (partition by ${deliveries.channelId}))::integer`.as(
        "count",
      ),
    })
    .from(deliveries)
    .where(inArray(deliveries.state, OWED))
    .orderBy(asc(deliveries.channelId), asc(deliveries.seq))
    .as("heads");
  return db.select().from(heads).orderBy(asc(heads.dueAt), asc(heads.channelId));
}
