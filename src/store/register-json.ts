import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Milestone, PledgeRevision } from "../pledge/pledge.ts";
import type { Evidence } from "../pledge/view.ts";
import { articles } from "./schema/article.ts";
import {
  evidence,
  milestonePledges,
  milestones,
  pledgeRevisions,
  pledges,
} from "./schema/register.ts";

/** A row of what a pledge or a milestone rests on, as JSON. */
export interface Stated extends Evidence {
  statementId: string;
}
export type Revised = Stated & Pick<PledgeRevision, "on" | "lifecycle" | "from" | "to">;

/** The rows of a fact as one JSON list, so that however many facts are read take one statement. */
const listOf = <Row>(object: SQL, position: PgColumn | SQL, rows: SQL) =>
  // Nested once more: the query builder takes the tables' names from columns at the first level.
  sql<
    Row[]
  >`${sql`coalesce((select json_agg(${object} order by ${position}) from ${rows}), '[]'::json)`}`;

const said = (table: typeof evidence | typeof pledgeRevisions) =>
  sql`'statementId', ${table.statementId}, 'quote', ${table.quote}, 'articleId', ${articles.id}, 'url', ${articles.url},
    'title', ${articles.title}, 'publisher', ${articles.publisher}, 'published', ${articles.published}, 'grade', ${articles.grade}`;

export const statedOf = (owner: PgColumn, of: typeof pledges | typeof milestones) =>
  listOf<Stated>(
    sql`json_build_object(${said(evidence)})`,
    evidence.position,
    sql`${evidence} join ${articles} on ${articles.id} = ${evidence.articleId} where ${owner} = ${of.id}`,
  );

const revisedOf = (which: SQL) =>
  listOf<Revised>(
    sql`json_build_object(${said(pledgeRevisions)}, 'on', ${pledgeRevisions.on}, 'lifecycle', ${pledgeRevisions.lifecycle},
    'from', ${pledgeRevisions.from}, 'to', ${pledgeRevisions.to})`,
    pledgeRevisions.position,
    sql`${pledgeRevisions} join ${articles} on ${articles.id} = ${pledgeRevisions.articleId} where ${pledgeRevisions.pledgeId} = ${pledges.id}${which}`,
  );

export const revisionsOf = revisedOf(sql``);

/** Those that changed what is pledged; the others say it, or say it again. */
export const changesOf = revisedOf(
  sql` and ${pledgeRevisions.lifecycle} not in ('announced', 'reaffirmed')`,
);

export const linksOf = listOf<Milestone["pledges"][number]>(
  sql`json_build_object('pledgeId', ${milestonePledges.pledgeId}, 'relation', ${milestonePledges.relation})`,
  milestonePledges.position,
  sql`${milestonePledges} where ${milestonePledges.milestoneId} = ${milestones.id}`,
);

/** What is read of a pledge and of a milestone: all but how they are compared when they are written. */
const { fingerprint: _ofPledge, ...pledgeColumns } = getTableColumns(pledges);
const { fingerprint: _ofMilestone, ...milestoneColumns } = getTableColumns(milestones);

export { milestoneColumns, pledgeColumns };

/** All columns of a milestone under the names that the query builder gives them. */
const milestoneAsJson = sql.join(
  Object.entries(milestoneColumns).map(([name, column]) => sql`${sql.raw(`'${name}'`)}, ${column}`),
  sql`, `,
);

export const bearingOf = listOf<BearingRow>(
  sql`json_build_object('relation', ${milestonePledges.relation}, 'head', json_build_object(${milestoneAsJson}),
    'stated', ${statedOf(evidence.milestoneId, milestones)})`,
  sql`${milestones.firstStatedOn}, ${milestones.id}`,
  sql`${milestonePledges} join ${milestones} on ${milestones.id} = ${milestonePledges.milestoneId}
    where ${milestonePledges.pledgeId} = ${pledges.id}`,
);

/**
 * Whether any milestone bears on a pledge. Not by `exists`, for which the planner may read the links of all
 * pledges into a hash table first.
 */
export const isBorneOn = sql<boolean>`${sql`(select true from ${milestonePledges} where ${milestonePledges.pledgeId} = ${pledges.id} limit 1) is not null`}`;

export interface MilestoneRow {
  head: Omit<typeof milestones.$inferSelect, "fingerprint">;
  links: Milestone["pledges"];
  stated: Stated[];
}
export type BearingRow = Omit<MilestoneRow, "links"> & {
  relation: Milestone["pledges"][number]["relation"];
};
