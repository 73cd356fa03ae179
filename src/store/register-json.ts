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

/** A row of what a pledge or a milestone rests on, as a JSON list: names of its parts would be most of what is read. */
export type Stated = [
  statementId: string,
  quote: string,
  articleId: string,
  url: Evidence["url"],
  title: Evidence["title"],
  publisher: Evidence["publisher"],
  published: Evidence["published"],
  grade: NonNullable<Evidence["grade"]>,
];
export type Revised = [
  ...Stated,
  on: string,
  lifecycle: PledgeRevision["lifecycle"],
  from: PledgeRevision["from"],
  to: PledgeRevision["to"],
];

/**
 * The rows of a fact as one JSON list, so that however many facts are read take one statement. They come in order from an
 * index: what orders within the aggregate sorts for each fact, which takes as long as all else that is done for it.
 */
export const listOf = <Row>(row: SQL, position: PgColumn | SQL, rows: SQL) =>
  // Nested once more: the query builder takes the tables' names from columns at the first level.
  sql<
    Row[]
  >`${sql`coalesce((select json_agg(listed.row) from (select ${row} as row from ${rows} order by ${position}) as listed), '[]'::json)`}`;

const said = (table: typeof evidence | typeof pledgeRevisions) =>
  sql`${table.statementId}, ${table.quote}, ${articles.id}, ${articles.url}, ${articles.title}, ${articles.publisher},
    ${articles.published}, ${articles.grade}`;

export const statedOf = (owner: PgColumn, of: typeof pledges | typeof milestones) =>
  listOf<Stated>(
    sql`json_build_array(${said(evidence)})`,
    evidence.position,
    sql`${evidence} join ${articles} on ${articles.id} = ${evidence.articleId} where ${owner} = ${of.id}`,
  );

const revisedOf = (which: SQL) =>
  listOf<Revised>(
    sql`json_build_array(${said(pledgeRevisions)}, ${pledgeRevisions.on}, ${pledgeRevisions.lifecycle},
    ${pledgeRevisions.from}, ${pledgeRevisions.to})`,
    pledgeRevisions.position,
    sql`${pledgeRevisions} join ${articles} on ${articles.id} = ${pledgeRevisions.articleId} where ${pledgeRevisions.pledgeId} = ${pledges.id}${which}`,
  );

export const revisionsOf = revisedOf(sql``);

/**
 * Those that changed what is pledged; the others say it, or say it again. In the words of the index of these, without which
 * a row of each pledge is looked at for nothing.
 */
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
