import { and, between, eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import { QueryBuilder, unionAll } from "drizzle-orm/pg-core";
import type { CompanyRegister } from "../pledge/pledge.ts";
import { type Database, given, isOneOf, readSnapshot, type Session } from "./database.ts";
import { viewMilestonesAsOf, viewPledgesAsOf } from "./register-as-of.ts";
import { loadMilestones, loadPledges } from "./register-load.ts";
import { patchRegister, readVersion, saveRegister } from "./register-save.ts";
import { viewMilestone, viewPledge } from "./register-view.ts";
import { changes, claims } from "./schema/article.ts";
import { evidence, milestones, pledgeRevisions, pledges } from "./schema/register.ts";
import { readStatements } from "./statements.ts";
import type { RegisterFilter, RegisterStore } from "./types/register.ts";

/** Tells this program's locks on companies from other advisory locks. */
const LOCK_SEED = 0x70_6c_65_64;

/** What companies have pledged and reached. */
export function createRegister(session: Session): RegisterStore {
  const { db, inTransaction } = session;
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
    load: (company) => readSnapshot(session, (at) => loadRegister(at, company)),
    save: (register) => saveRegister(db, register),
    patch: (changed) => patchRegister(db, changed),
    version: (company) => readVersion(db, company),
    companiesOf: (articleId) => companiesOf(db, articleId),
    async pledges({ asOn, ...filter }, nowOn) {
      if (asOn !== undefined)
        return readSnapshot(session, (at) => viewPledgesAsOf(at, filter, asOn));
      const { withProgress: withBearing = true } = filter;
      const wanted = { where: pledgesWhere(filter), ...toLimit(filter), withBearing };
      return (await loadPledges(db, wanted)).map((one) => viewPledge(one, nowOn));
    },
    async milestones({ asOn, ...filter }) {
      if (asOn !== undefined)
        return readSnapshot(session, (at) => viewMilestonesAsOf(at, filter, asOn));
      const wanted = { where: milestonesWhere(filter), ...toLimit(filter) };
      return (await loadMilestones(db, wanted)).map((one) => viewMilestone(one));
    },
  };
}

const toLimit = ({ limit }: RegisterFilter) => (limit === undefined ? {} : { limit });

async function loadRegister(db: Database, company: string): Promise<CompanyRegister> {
  const ofPledges = await loadPledges(db, {
    where: eq(pledges.company, company),
    withBearing: false,
  });
  const ofMilestones = await loadMilestones(db, { where: eq(milestones.company, company) });
  return {
    company,
    pledges: ofPledges.map(({ pledge }) => pledge),
    milestones: ofMilestones.map(({ milestone }) => milestone),
  };
}

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

function pledgesWhere(filter: RegisterFilter): SQL | undefined {
  return and(
    commonWhere(filter, pledges),
    given(filter.years, (years) => inArray(pledges.targetYear, years)),
    given(filter.lifecycles, (lifecycles) => inArray(pledges.lifecycle, lifecycles)),
    filter.stated && lte(pledges.announcedOn, filter.stated.untilOn),
    filter.stated && gte(pledges.lastStatedOn, filter.stated.sinceOn),
    filter.moved ? inArray(pledges.id, moved(filter.stated)) : undefined,
  );
}

/** As in the index of the revisions that moved a pledge, which is used only for the same words. */
const isMove = sql`${pledgeRevisions.lifecycle} in ('strengthened', 'weakened', 'delayed', 'brought-forward', 'withdrawn')`;

/** Ids of the pledges that were moved, in a period where one is given. */
const moved = (stated: RegisterFilter["stated"]) =>
  new QueryBuilder()
    .select({ id: pledgeRevisions.pledgeId })
    .from(pledgeRevisions)
    .where(and(isMove, stated && between(pledgeRevisions.on, stated.sinceOn, stated.untilOn)));

function milestonesWhere(filter: RegisterFilter): SQL | undefined {
  return and(
    commonWhere(filter, milestones),
    given(filter.years, (years) => inArray(milestones.year, years)),
    // When it was last stated is not kept of a milestone.
    filter.stated && lte(milestones.firstStatedOn, filter.stated.untilOn),
  );
}

function commonWhere(
  filter: RegisterFilter,
  table: typeof pledges | typeof milestones,
): SQL | undefined {
  return and(
    given(filter.ids, (ids) => isOneOf(table.id, ids)),
    given(filter.companies, (companies) => inArray(table.company, companies)),
    given(filter.brands, (brands) => inArray(table.brand, brands)),
    given(filter.metrics, (metrics) => inArray(table.metric, metrics)),
    filter.region === undefined ? undefined : eq(table.region, filter.region),
  );
}
