import { eq, type SQL, sql } from "drizzle-orm";
import { compareText } from "../pledge/order.ts";
import type { CompanyRegister, PledgeRevision } from "../pledge/pledge.ts";
import type { Database } from "./database.ts";
import { linksOf, listOf, milestoneColumns, pledgeColumns } from "./register-json.ts";
import { keyOf } from "./register-load.ts";
import { evidence, milestones, pledgeRevisions, pledges } from "./schema/register.ts";

type Revised = [
  on: string,
  lifecycle: PledgeRevision["lifecycle"],
  from: PledgeRevision["from"],
  to: PledgeRevision["to"],
  statementId: string,
  articleId: string,
  quote: string,
];

/**
 * All that is registered of a company, as it was saved: by company and date, without the articles that it rests on. Of a
 * company of which thousands of statements are stored, reading those too takes four times as long.
 */
export async function readRegister(db: Database, company: string): Promise<CompanyRegister> {
  const ofPledges = await db
    .select({ head: pledgeColumns, statedBy: statedBy(ofPledge), revisions })
    .from(pledges)
    .where(eq(pledges.company, company));
  const ofMilestones = await db
    .select({ head: milestoneColumns, statedBy: statedBy(ofMilestone), links: linksOf })
    .from(milestones)
    .where(eq(milestones.company, company));
  return {
    company,
    pledges: ofPledges
      .map(({ head, statedBy, revisions }) => ({
        ...{ ...head, statedBy, revisions: revisions.map(toRevision) },
      }))
      .toSorted((one, other) =>
        compareText(keyOf(one, one.announcedOn), keyOf(other, other.announcedOn)),
      ),
    milestones: ofMilestones
      .map(({ head, statedBy, links }) => ({ ...head, statedBy, pledges: links }))
      .toSorted((one, other) =>
        compareText(keyOf(one, one.firstStatedOn), keyOf(other, other.firstStatedOn)),
      ),
  };
}

const ofPledge = sql`${evidence.pledgeId} = ${pledges.id}`;
const ofMilestone = sql`${evidence.milestoneId} = ${milestones.id}`;

const statedBy = (of: SQL) =>
  listOf<string>(
    sql`to_json(${evidence.statementId})`,
    evidence.position,
    sql`${evidence} where ${of}`,
  );

const revisions = listOf<Revised>(
  sql`json_build_array(${pledgeRevisions.on}, ${pledgeRevisions.lifecycle}, ${pledgeRevisions.from}, ${pledgeRevisions.to},
    ${pledgeRevisions.statementId}, ${pledgeRevisions.articleId}, ${pledgeRevisions.quote})`,
  pledgeRevisions.position,
  sql`${pledgeRevisions} where ${pledgeRevisions.pledgeId} = ${pledges.id}`,
);

const toRevision = ([on, lifecycle, from, to, statementId, articleId, quote]: Revised) => ({
  ...{ on, lifecycle, from, to, statementId, articleId, quote },
});
