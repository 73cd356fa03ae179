import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { EventKind, Lifecycle } from "../../pledge/event.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { Milestone, Pledge, PledgeState, RevisionKind } from "../../pledge/pledge.ts";
import type { EventCorrection } from "../../pledge/view.ts";
import { articles } from "./article.ts";
import { day, figureColumns, instant, pledgewatch } from "./columns.ts";
import { companies } from "./source.ts";

const registeredColumns = () => ({
  id: text("id").primaryKey(),
  company: text("company")
    .notNull()
    .references(() => companies.id),
  title: text("title").notNull(),
  /** Hash of all that is stored of it, so that a save writes only what has changed. */
  fingerprint: text("fingerprint").notNull(),
  ...figureColumns(),
});

/** The words that a row rests on, copied so that they stay with what was read out of them. */
const evidenceColumns = () => ({
  statementId: text("statement_id").notNull(),
  articleId: text("article_id")
    .notNull()
    .references(() => articles.id),
  quote: text("quote").notNull(),
});

export const pledges = pledgewatch.table(
  "pledges",
  {
    ...registeredColumns(),
    targetYear: integer("target_year"),
    lifecycle: text("lifecycle").$type<Lifecycle>().notNull(),
    announcedOn: day("announced_on").notNull(),
    lastStatedOn: day("last_stated_on").notNull(),
    refines: text("refines").array().notNull(),
    contradicts: jsonb("contradicts").$type<Pledge["contradicts"]>().notNull().default([]),
  },
  (table) => [
    index("pledges_company").on(table.company, table.metric),
    index("pledges_year").on(table.metric, table.targetYear),
    index("pledges_company_year").on(table.company, table.targetYear),
  ],
);

export const pledgeRevisions = pledgewatch.table(
  "pledge_revisions",
  {
    pledgeId: text("pledge_id")
      .notNull()
      .references(() => pledges.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    on: day("on").notNull(),
    lifecycle: text("lifecycle").$type<RevisionKind>().notNull(),
    from: jsonb("from").$type<PledgeState>(),
    to: jsonb("to").$type<PledgeState>(),
    ...evidenceColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.pledgeId, table.position] }),
    index("pledge_revisions_article").on(table.articleId),
    // Few of a pledge's revisions say anything else than the pledge.
    index("pledge_revisions_changed")
      .on(table.pledgeId, table.position)
      .where(sql`lifecycle not in ('announced', 'reaffirmed')`),
    index("pledge_revisions_moved")
      .on(table.on)
      .where(
        sql`lifecycle in ('strengthened', 'weakened', 'delayed', 'brought-forward', 'withdrawn')`,
      ),
  ],
);

export const milestones = pledgewatch.table(
  "milestones",
  {
    ...registeredColumns(),
    year: integer("year"),
    firstStatedOn: day("first_stated_on").notNull(),
    contradicts: text("contradicts").array().notNull().default(sql`'{}'`),
  },
  (table) => [
    index("milestones_company").on(table.company, table.metric),
    index("milestones_year").on(table.metric, table.year),
    index("milestones_company_year").on(table.company, table.year),
  ],
);

/** Which pledges a milestone bears on. */
export const milestonePledges = pledgewatch.table(
  "milestone_pledges",
  {
    milestoneId: text("milestone_id")
      .notNull()
      .references(() => milestones.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    pledgeId: text("pledge_id").notNull(),
    relation: text("relation").$type<Milestone["pledges"][number]["relation"]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.milestoneId, table.position] }),
    index("milestone_pledges_pledge").on(table.pledgeId),
  ],
);

/** The statements that a pledge or a milestone rests on, oldest first. */
export const evidence = pledgewatch.table(
  "evidence",
  {
    pledgeId: text("pledge_id").references(() => pledges.id, { onDelete: "cascade" }),
    milestoneId: text("milestone_id").references(() => milestones.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    ...evidenceColumns(),
  },
  (table) => [
    uniqueIndex("evidence_pledge").on(table.pledgeId, table.position),
    uniqueIndex("evidence_milestone").on(table.milestoneId, table.position),
    index("evidence_article").on(table.articleId),
    check("evidence_owner", sql`num_nonnulls(pledge_id, milestone_id) = 1`),
  ],
);

/** What has happened to the register, for ever: it names pledges and milestones and outlives them. */
export const events = pledgewatch.table(
  "events",
  {
    id: text("id").primaryKey(),
    seq: bigint("seq", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    key: text("key").notNull().unique(),
    kind: text("kind").$type<EventKind>().notNull(),
    company: text("company").notNull(),
    brand: text("brand"),
    metric: text("metric").$type<Metric>().notNull(),
    region: text("region"),
    pledgeId: text("pledge_id"),
    milestoneId: text("milestone_id"),
    lifecycle: text("lifecycle").$type<Lifecycle>(),
    occurredOn: day("occurred_on").notNull(),
    statementId: text("statement_id"),
    articleId: text("article_id").references(() => articles.id),
    quote: text("quote"),
    recordedAt: instant("recorded_at").notNull(),
    /** No date says when, and its article stood in its source when that was read for the first time. */
    isAgeUnknown: boolean("is_age_unknown").notNull().default(false),
    /** What a person found wrong in it; null where nobody did. */
    correction: jsonb("correction").$type<EventCorrection>(),
  },
  (table) => [
    index("events_occurred").on(table.occurredOn, table.seq),
    index("events_company").on(table.company, table.occurredOn),
    index("events_recorded").on(table.recordedAt),
    check("events_evidence", sql`num_nonnulls(statement_id, article_id, quote) in (0, 3)`),
  ],
);
