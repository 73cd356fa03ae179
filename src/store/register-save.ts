import { eq, sql } from "drizzle-orm";
import type { CompanyRegister, Milestone, Pledge } from "../pledge/pledge.ts";
import { sha256Hex } from "../shared/hash.ts";
import { saveCompanies } from "./companies.ts";
import { type Database, inBatches, isOneOf } from "./database.ts";
import {
  evidence,
  milestonePledges,
  milestones,
  pledgeRevisions,
  pledges,
} from "./schema/register.ts";
import { companies } from "./schema/source.ts";
import { readStatementSources, type StatementSource } from "./statements.ts";

type SourceOf = (id: string) => StatementSource;
type EvidenceRow = typeof evidence.$inferInsert;

interface PledgeRows {
  head: typeof pledges.$inferInsert;
  revisions: (typeof pledgeRevisions.$inferInsert)[];
  evidence: EvidenceRow[];
}

interface MilestoneRows {
  head: typeof milestones.$inferInsert;
  links: (typeof milestonePledges.$inferInsert)[];
  evidence: EvidenceRow[];
}

/**
 * Makes what is stored of the company equal to `register`. Only what differs is written, so that a
 * register of thousands of milestones costs no more than what an article adds. Safe to call twice.
 */
export function saveRegister(db: Database, register: CompanyRegister): Promise<string> {
  return db.transaction(async (tx) => {
    const { ofPledges, ofMilestones } = await toRows(tx, register);
    const { company } = register;
    await writePledges(tx, diff(await readStored(tx, pledges, company), ofPledges));
    await writeMilestones(tx, diff(await readStored(tx, milestones, company), ofMilestones));
    return touchVersion(tx, company);
  });
}

/** Writes some pledges and milestones of the company, new or in place of what they were. */
export function patchRegister(db: Database, changed: CompanyRegister): Promise<string> {
  return db.transaction(async (tx) => {
    const { ofPledges, ofMilestones } = await toRows(tx, changed);
    const idsOf = (rows: { head: { id: string } }[]) => rows.map(({ head }) => head.id);
    await writePledges(tx, { obsolete: idsOf(ofPledges), fresh: ofPledges });
    await writeMilestones(tx, { obsolete: idsOf(ofMilestones), fresh: ofMilestones });
    return touchVersion(tx, changed.company);
  });
}

/** The transaction that wrote the company's row last, which each save and patch does. */
export async function readVersion(db: Database, company: string): Promise<string | null> {
  const [row] = await db
    .select({ version: rowVersion })
    .from(companies)
    .where(eq(companies.id, company));
  return row?.version ?? null;
}

/** PostgreSQL keeps it with each row (documentation, section 5.6, System Columns). */
const rowVersion = sql<string>`xmin::text`;

async function touchVersion(db: Database, company: string): Promise<string> {
  const [row] = await db
    .update(companies)
    .set({ id: company })
    .where(eq(companies.id, company))
    .returning({ version: rowVersion });
  return row?.version ?? "";
}

async function toRows(
  db: Database,
  { company, ...register }: CompanyRegister,
): Promise<{ ofPledges: PledgeRows[]; ofMilestones: MilestoneRows[] }> {
  await saveCompanies(db, [company]);
  const stated = [...register.pledges, ...register.milestones].flatMap(({ statedBy }) => statedBy);
  const sourceOf = await readStatementSources(db, stated);
  return {
    ofPledges: register.pledges.map((pledge) => toPledgeRows(pledge, sourceOf)),
    ofMilestones: register.milestones.map((milestone) => toMilestoneRows(milestone, sourceOf)),
  };
}

interface Stored {
  id: string;
  fingerprint: string;
}

function readStored(
  db: Database,
  table: typeof pledges | typeof milestones,
  company: string,
): Promise<Stored[]> {
  return db
    .select({ id: table.id, fingerprint: table.fingerprint })
    .from(table)
    .where(eq(table.company, company));
}

async function writePledges(
  db: Database,
  { obsolete, fresh }: { obsolete: string[]; fresh: PledgeRows[] },
): Promise<void> {
  if (obsolete.length > 0) await db.delete(pledges).where(isOneOf(pledges.id, obsolete));
  await inBatches(
    fresh.map(({ head }) => head),
    (slice) => db.insert(pledges).values(slice),
  );
  await inBatches(
    fresh.flatMap(({ revisions }) => revisions),
    (slice) => db.insert(pledgeRevisions).values(slice),
  );
  await inBatches(
    fresh.flatMap((rows) => rows.evidence),
    (slice) => db.insert(evidence).values(slice),
  );
}

async function writeMilestones(
  db: Database,
  { obsolete, fresh }: { obsolete: string[]; fresh: MilestoneRows[] },
): Promise<void> {
  if (obsolete.length > 0) await db.delete(milestones).where(isOneOf(milestones.id, obsolete));
  await inBatches(
    fresh.map(({ head }) => head),
    (slice) => db.insert(milestones).values(slice),
  );
  await inBatches(
    fresh.flatMap(({ links }) => links),
    (slice) => db.insert(milestonePledges).values(slice),
  );
  await inBatches(
    fresh.flatMap((rows) => rows.evidence),
    (slice) => db.insert(evidence).values(slice),
  );
}

/** What to take away, gone or changed, and what to write in its place. */
function diff<Rows extends { head: { id: string; fingerprint: string } }>(
  stored: Stored[],
  wanted: Rows[],
): { obsolete: string[]; fresh: Rows[] } {
  const storedAs = new Map(stored.map(({ id, fingerprint }) => [id, fingerprint]));
  const wantedAs = new Map(wanted.map(({ head }) => [head.id, head.fingerprint]));
  return {
    obsolete: stored
      .filter(({ id, fingerprint }) => wantedAs.get(id) !== fingerprint)
      .map(({ id }) => id),
    fresh: wanted.filter(({ head }) => storedAs.get(head.id) !== head.fingerprint),
  };
}

function toPledgeRows(pledge: Pledge, sourceOf: SourceOf): PledgeRows {
  const { revisions, statedBy, ...head } = pledge;
  const rows = {
    revisions: revisions.map((revision, position) => ({
      ...revision,
      pledgeId: pledge.id,
      position,
    })),
    evidence: statedBy.map((id, position) => ({ ...sourceOf(id), pledgeId: pledge.id, position })),
  };
  return { ...rows, head: { ...head, fingerprint: sha256Hex(JSON.stringify([head, rows])) } };
}

function toMilestoneRows(milestone: Milestone, sourceOf: SourceOf): MilestoneRows {
  const { pledges: bearsOn, statedBy, ...head } = milestone;
  const links = bearsOn.map((link, position) => ({ ...link, milestoneId: milestone.id, position }));
  const rows = {
    links,
    evidence: statedBy.map((id, position) => ({
      ...sourceOf(id),
      milestoneId: milestone.id,
      position,
    })),
  };
  return { ...rows, head: { ...head, fingerprint: sha256Hex(JSON.stringify([head, rows])) } };
}
