import { eq, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { type Database, readSnapshot, type Session } from "./database.ts";
import { viewFactsAsOf, viewMilestonesAsOf, viewPledgesAsOf } from "./register-as-of.ts";
import { findFacts } from "./register-facts.ts";
import { milestonesWanted, pledgesWanted } from "./register-filter.ts";
import { findMilestones, findPledges } from "./register-load.ts";
import { patchRegister, readVersion, saveRegister } from "./register-save.ts";
import { findTopics } from "./register-topics.ts";
import { viewMilestone, viewPledge } from "./register-view.ts";
import { readRegister } from "./register-whole.ts";
import { changes, claims } from "./schema/article.ts";
import { evidence, milestones, pledgeRevisions, pledges } from "./schema/register.ts";
import { readStatements } from "./statements.ts";
import type { RegisterFilter, RegisterStore } from "./types/register.ts";

/** Tells this program's locks on companies from other advisory locks. */
const LOCK_SEED = 0x70_6c_65_64;

/** What companies have pledged and reached. */
export function createRegister(session: Session & { reader: Database }): RegisterStore {
  const { db, reader, inTransaction } = session;
  return {
    async lock(companies) {
      if (!inTransaction) throw new Error("register.lock holds only inside a transaction");
      // One by one and in one order, so that two workers never wait for each other.
      for (const company of [...new Set(companies)].sort()) {
        await db.execute(
          sql`select pg_advisory_xact_lock(hashtextextended(${company}, ${LOCK_SEED}))`,
        );
      }
    },
    statements: (company, articleId) =>
      readStatements(db, company, articleId === undefined ? {} : { articleId }),
    load: (company) => readSnapshot(session, (at) => readRegister(at, company)),
    save: (register) => saveRegister(db, register),
    patch: (changed) => patchRegister(db, changed),
    version: (company) => readVersion(db, company),
    companiesOf: (articleId) => companiesOf(db, articleId),
    async facts({ asOn, ...filter }, nowOn) {
      if (asOn !== undefined) return readSnapshot(session, (at) => viewFactsAsOf(at, filter, asOn));
      const found = await findFacts(reader, filter);
      return {
        pledges: found.pledges.map((one) => viewPledge(one, nowOn)),
        milestones: found.milestones.map((one) => viewMilestone(one)),
      };
    },
    topics: (filter) => findTopics(reader, filter),
    async pledges({ asOn, ...filter }, nowOn) {
      if (asOn !== undefined)
        return readSnapshot(session, (at) => viewPledgesAsOf(at, filter, asOn));
      const wanted = { ...pledgesWanted(filter), ...toLimit(filter) };
      return (await findPledges(reader, wanted)).map((one) => viewPledge(one, nowOn));
    },
    async milestones({ asOn, ...filter }) {
      if (asOn !== undefined)
        return readSnapshot(session, (at) => viewMilestonesAsOf(at, filter, asOn));
      const wanted = { ...milestonesWanted(filter), ...toLimit(filter) };
      return (await findMilestones(reader, wanted)).map((one) => viewMilestone(one));
    },
  };
}

const toLimit = ({ limit }: RegisterFilter) => (limit === undefined ? {} : { limit });

/** A company whose register rests on the article counts even when the article no longer names it. */
async function companiesOf(db: Database, articleId: string): Promise<string[]> {
  const ofArticle = (table: typeof claims | typeof changes) =>
    db.select({ company: table.company }).from(table).where(eq(table.articleId, articleId));
  const found = await unionAll(
    ofArticle(claims),
    ofArticle(changes),
    db
      .select({ company: pledges.company })
      .from(evidence)
      .innerJoin(pledges, eq(pledges.id, evidence.pledgeId))
      .where(eq(evidence.articleId, articleId)),
    db
      .select({ company: milestones.company })
      .from(evidence)
      .innerJoin(milestones, eq(milestones.id, evidence.milestoneId))
      .where(eq(evidence.articleId, articleId)),
    db
      .select({ company: pledges.company })
      .from(pledgeRevisions)
      .innerJoin(pledges, eq(pledges.id, pledgeRevisions.pledgeId))
      .where(eq(pledgeRevisions.articleId, articleId)),
  );
  return [...new Set(found.map(({ company }) => company))].sort();
}
