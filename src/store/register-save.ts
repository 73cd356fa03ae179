import { eq } from "drizzle-orm";
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
export function saveRegister(db: Database, register: CompanyRegister): Promise<void> {
  return db.transaction(async (tx) => {
    await saveCompanies(tx, [register.company]);
    const stated = [...register.pledges, ...register.milestones].flatMap(
      ({ statedBy }) => statedBy,
    );
    const sourceOf = await readStatementSources(tx, stated);
    await savePledges(
      tx,
      register.company,
      register.pledges.map((pledge) => toPledgeRows(pledge, sourceOf)),
    );
    await saveMilestones(
      tx,
      register.company,
      register.milestones.map((milestone) => toMilestoneRows(milestone, sourceOf)),
    );
  });
}

async function savePledges(db: Database, company: string, wanted: PledgeRows[]): Promise<void> {
  const stored = await db
    .select({ id: pledges.id, fingerprint: pledges.fingerprint })
    .from(pledges)
    .where(eq(pledges.company, company));
  const { obsolete, fresh } = diff(stored, wanted);
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

async function saveMilestones(
  db: Database,
  company: string,
  wanted: MilestoneRows[],
): Promise<void> {
  const stored = await db
    .select({ id: milestones.id, fingerprint: milestones.fingerprint })
    .from(milestones)
    .where(eq(milestones.company, company));
  const { obsolete, fresh } = diff(stored, wanted);
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
  stored: { id: string; fingerprint: string }[],
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
