import { and, eq, gte, sql } from "drizzle-orm";
import type { CompanyRegister, Milestone, Pledge } from "../pledge/pledge.ts";
import type { RegisterPatch, Standing } from "../pledge/register/register-patch.ts";
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

/**
 * Writes some pledges and milestones of the company, new or in place of what they were. Of one that stands only what is
 * new is written: what is said often costs no more than what is said for the first time, however much is stored of it.
 */
export function patchRegister(db: Database, changed: RegisterPatch): Promise<string> {
  return db.transaction(async (tx) => {
    const { standing } = changed;
    const { ofPledges, ofMilestones } = await toRows(tx, changed, standing);
    const unknown = (rows: { head: { id: string } }[]) =>
      rows.map(({ head }) => head.id).filter((id) => !standing.has(id));
    const isNew = ({ head }: { head: { id: string } }) => !standing.has(head.id);
    await writePledges(tx, { obsolete: unknown(ofPledges), fresh: ofPledges.filter(isNew) });
    for (const rows of ofPledges) {
      const stands = standing.get(rows.head.id);
      if (stands !== undefined) await extendPledge(tx, rows, stands);
    }
    await writeMilestones(tx, {
      obsolete: unknown(ofMilestones),
      fresh: ofMilestones.filter(isNew),
    });
    for (const rows of ofMilestones) if (!isNew(rows)) await extendMilestone(tx, rows);
    return touchVersion(tx, changed.company);
  });
}

async function extendPledge(
  db: Database,
  rows: PledgeRows,
  { revisions }: Standing,
): Promise<void> {
  const { id } = rows.head;
  await db.update(pledges).set(rows.head).where(eq(pledges.id, id));
  const { pledgeId, position } = pledgeRevisions;
  await db.delete(pledgeRevisions).where(and(eq(pledgeId, id), gte(position, revisions)));
  await inBatches(rows.revisions, (slice) => db.insert(pledgeRevisions).values(slice));
  await inBatches(rows.evidence, (slice) => db.insert(evidence).values(slice));
}

async function extendMilestone(db: Database, rows: MilestoneRows): Promise<void> {
  const { id } = rows.head;
  await db.update(milestones).set(rows.head).where(eq(milestones.id, id));
  await db.delete(milestonePledges).where(eq(milestonePledges.milestoneId, id));
  await inBatches(rows.links, (slice) => db.insert(milestonePledges).values(slice));
  await inBatches(rows.evidence, (slice) => db.insert(evidence).values(slice));
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
  standing: RegisterPatch["standing"] = new Map(),
): Promise<{ ofPledges: PledgeRows[]; ofMilestones: MilestoneRows[] }> {
  await saveCompanies(db, [company]);
  const standingOf = ({ id }: { id: string }) => standing.get(id) ?? NOTHING_STANDS;
  const stated = [...register.pledges, ...register.milestones].flatMap((item) =>
    item.statedBy.slice(standingOf(item).statedBy),
  );
  const sourceOf = await readStatementSources(db, stated);
  return {
    ofPledges: register.pledges.map((one) => toPledgeRows(one, sourceOf, standingOf(one))),
    ofMilestones: register.milestones.map((one) => toMilestoneRows(one, sourceOf, standingOf(one))),
  };
}

const NOTHING_STANDS: Standing = { statedBy: 0, revisions: 0 };

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

/** Of what stands as it is stored nothing is written, and the fingerprint differs from that of the whole. */
function toPledgeRows(pledge: Pledge, sourceOf: SourceOf, standing: Standing): PledgeRows {
  const { revisions, statedBy, ...head } = pledge;
  const rows = {
    revisions: revisions.slice(standing.revisions).map((revision, at) => ({
      ...revision,
      pledgeId: pledge.id,
      position: standing.revisions + at,
    })),
    evidence: statedBy.slice(standing.statedBy).map((id, at) => ({
      ...sourceOf(id),
      pledgeId: pledge.id,
      position: standing.statedBy + at,
    })),
  };
  return { ...rows, head: { ...head, fingerprint: sha256Hex(JSON.stringify([head, rows])) } };
}

function toMilestoneRows(
  milestone: Milestone,
  sourceOf: SourceOf,
  standing: Standing,
): MilestoneRows {
  const { pledges: bearsOn, statedBy, ...head } = milestone;
  const links = bearsOn.map((link, position) => ({ ...link, milestoneId: milestone.id, position }));
  const rows = {
    links,
    evidence: statedBy.slice(standing.statedBy).map((id, at) => ({
      ...sourceOf(id),
      milestoneId: milestone.id,
      position: standing.statedBy + at,
    })),
  };
  return { ...rows, head: { ...head, fingerprint: sha256Hex(JSON.stringify([head, rows])) } };
}
