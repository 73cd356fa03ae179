import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { EventKind } from "../../pledge/event.ts";
import type { EvidenceGrade } from "../../pledge/evidence-grade.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { Language } from "../../shared/language.ts";
import type { Delivery, Notice } from "../types/delivery.ts";
import type { Channel, Subscription } from "../types/subscription.ts";
import { day, instant, pledgewatch } from "./columns.ts";
import { events } from "./register.ts";

/** A Slack workspace, a Teams tenant, the console. */
export const workspaces = pledgewatch.table(
  "workspaces",
  {
    platform: text("platform").$type<Channel["platform"]>().notNull(),
    id: text("id").notNull(),
    /** The platform takes nothing from the whole workspace before this instant. */
    pausedUntil: instant("paused_until"),
  },
  (table) => [primaryKey({ columns: [table.platform, table.id] })],
);

export const channels = pledgewatch.table(
  "channels",
  {
    id: text("id").primaryKey(),
    platform: text("platform").$type<Channel["platform"]>().notNull(),
    workspaceId: text("workspace_id").notNull(),
    externalId: text("external_id").notNull(),
    name: text("name"),
    reference: jsonb("reference").$type<unknown>(),
    leaseOwner: text("lease_owner"),
    leaseUntil: instant("lease_until"),
    /** Not before this instant, by the platform's rate for one channel. */
    nextPostAt: instant("next_post_at"),
    /** Since when the platform refuses this channel, and why; null while it takes messages. */
    stoppedAt: instant("stopped_at"),
    stoppedReason: text("stopped_reason"),
  },
  (table) => [unique("channels_external").on(table.platform, table.workspaceId, table.externalId)],
);

/** Lists of things with parts. */
const list = <T>(name: string) => jsonb(name).$type<T>().notNull().default(sql`'[]'`);

export const subscriptions = pledgewatch.table(
  "subscriptions",
  {
    id: text("id").primaryKey(),
    channelId: text("channel_id")
      .notNull()
      .references(() => channels.id, { onDelete: "cascade" }),
    companies: text("companies").array().notNull(),
    kinds: text("kinds").array().$type<EventKind[]>().notNull(),
    metrics: text("metrics").array().$type<Metric[]>().notNull(),
    regions: text("regions").array().notNull(),
    delivery: text("delivery").$type<Subscription["delivery"]>().notNull(),
    baselineOn: day("baseline_on"),
    state: text("state").$type<Subscription["state"]>().notNull(),
    createdAt: instant("created_at").notNull(),
    brands: list<Subscription["brands"]>("brands"),
    keywords: list<Subscription["keywords"]>("keywords"),
    alternatives: list<Subscription["alternatives"]>("alternatives"),
    except: list<Subscription["except"]>("except"),
    minGrade: text("min_grade").$type<EvidenceGrade>(),
    atMinutes: smallint("at_minutes").notNull().default(540),
    weekday: smallint("weekday").notNull().default(1),
    timeZone: text("time_zone").notNull().default("UTC"),
    quietHours: jsonb("quiet_hours").$type<Subscription["quietHours"]>(),
    maxPerHour: integer("max_per_hour"),
    tellsNothingNew: boolean("tells_nothing_new").notNull().default(false),
    pausedUntil: instant("paused_until"),
    resumedAt: instant("resumed_at"),
    language: text("language").$type<Language>().notNull().default("en"),
    /** A direct message with who made it. */
    ownerChannelId: text("owner_channel_id").references(() => channels.id, {
      onDelete: "set null",
    }),
  },
  (table) => [
    index("subscriptions_channel").on(table.channelId),
    check("subscriptions_state", sql`state in ('active', 'paused', 'needs_attention')`),
  ],
);

/** Digests: one for each subscription and period. They outlive their subscription once they are sent. */
export const digests = pledgewatch.table(
  "digests",
  {
    id: text("id").primaryKey(),
    seq: bigint("seq", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    subscriptionId: text("subscription_id").notNull(),
    channelId: text("channel_id")
      .notNull()
      .references(() => channels.id, { onDelete: "cascade" }),
    period: text("period").notNull(),
    fromAt: instant("from_at").notNull(),
    toAt: instant("to_at").notNull(),
    eventIds: text("event_ids").array().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    unique("digests_once").on(table.subscriptionId, table.period),
    index("digests_channel").on(table.channelId),
  ],
);

/** The outbox: all that each channel is owed and has been sent. What was sent outlives its subscription. */
export const deliveries = pledgewatch.table(
  "deliveries",
  {
    id: text("id").primaryKey(),
    seq: bigint("seq", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    /** One of these three is what the message tells. */
    eventId: text("event_id").references(() => events.id),
    digestId: text("digest_id").references(() => digests.id, { onDelete: "cascade" }),
    notice: jsonb("notice").$type<Notice>(),
    /** Null for a notice. */
    subscriptionId: text("subscription_id"),
    channelId: text("channel_id")
      .notNull()
      .references(() => channels.id, { onDelete: "cascade" }),
    language: text("language").$type<Language>().notNull().default("en"),
    state: text("state").$type<Delivery["state"]>().notNull(),
    attempts: integer("attempts").notNull().default(0),
    dueAt: instant("due_at").notNull(),
    message: jsonb("message").$type<unknown>(),
    failure: text("failure"),
    /** Outlets that the message names besides its own source. */
    coverage: text("coverage").array().notNull().default(sql`'{}'`),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at"),
  },
  (table) => [
    unique("deliveries_once").on(table.eventId, table.channelId),
    unique("deliveries_digest").on(table.digestId),
    index("deliveries_owed").on(table.channelId, table.seq).where(sql`state = 'pending'`),
    index("deliveries_subscription").on(table.subscriptionId, table.createdAt),
    check("deliveries_state", sql`state in ('pending', 'sent', 'rejected')`),
    check("deliveries_content", sql`num_nonnulls(event_id, digest_id, notice) = 1`),
  ],
);

/** Messages whose text may have to change: others have reported the same since. */
export const amendments = pledgewatch.table(
  "amendments",
  {
    deliveryId: text("delivery_id")
      .primaryKey()
      .references(() => deliveries.id, { onDelete: "cascade" }),
    channelId: text("channel_id")
      .notNull()
      .references(() => channels.id, { onDelete: "cascade" }),
    dueAt: instant("due_at").notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Grows with each report, so that one that comes while the message is changed is not lost. */
    version: integer("version").notNull().default(1),
    /** The event was corrected: the message changes though nobody else reported it. */
    isCorrected: boolean("is_corrected").notNull().default(false),
  },
  (table) => [index("amendments_due").on(table.channelId, table.dueAt)],
);
