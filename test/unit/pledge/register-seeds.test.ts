import { describe, expect, it } from "vitest";
import { Claim } from "../../../src/pledge/claim.ts";
import type { CompanyRegister, Pledge, Statement } from "../../../src/pledge/pledge.ts";
import { decideRegister } from "../../../src/pledge/register.ts";
import {
  articleOf,
  isPresent,
  keyOf,
  milestonesOf,
  readDocuments,
  readGold,
} from "../../support/gold-seeds.ts";

if (!isPresent)
  console.info("register-seeds: skipped, no annotated register beside the repository");

/** Optional claims that the expected register names all the same as a milestone. */
function isNamed(claim: Claim, docId: string): boolean {
  return readGold().some(
    ({ optional, milestones }) =>
      optional !== true &&
      claim.kind === "milestone" &&
      claim.amount !== null &&
      milestones.some(
        (milestone) =>
          milestone.docId === docId &&
          milestone.amount === claim.amount &&
          milestone.unit === claim.unit &&
          milestone.year === claim.year,
      ),
  );
}

function loadStatements(withOptional: boolean): Statement[] {
  const docs = readDocuments();
  return docs.flatMap((doc) =>
    doc.claims.flatMap((claim, index) =>
      claim.optional && !withOptional && !isNamed(claim, doc.id)
        ? []
        : [
            {
              id: `${doc.id}#c${index}`,
              articleId: doc.id,
              published: doc.published,
              claim: Claim.parse(claim),
            },
          ],
    ),
  );
}

function buildRegisters(withOptional: boolean): CompanyRegister[] {
  const statements = loadStatements(withOptional);
  return ["baic", "bmw"].map((company) => decideRegister({ company, statements, changes: [] }));
}

describe.skipIf(!isPresent)("the register after the five seeds", () => {
  const gold = isPresent ? readGold() : [];
  const registers = isPresent ? buildRegisters(false) : [];
  const pledges = registers.flatMap((register) => register.pledges);
  const required = gold.filter((pledge) => pledge.optional !== true);

  it("holds exactly the pledges expected", () => {
    expect(pledges.map(keyOf).toSorted()).toEqual(required.map(keyOf).toSorted());
  });

  it.each(required.map((pledge) => [pledge.id, pledge] as const))(
    "has the sources, milestones and parts of %s",
    (_, expected) => {
      const found = pledges.find((pledge) => keyOf(pledge) === keyOf(expected));
      expect(found).toBeDefined();
      if (found === undefined) return;
      expect(found.statedBy.map(articleOf)).toEqual(expected.statedIn);
      expect(
        milestonesOf(
          found,
          registers.flatMap((register) => register.milestones),
        ),
      ).toEqual(
        expected.milestones
          .map(
            ({ docId, amount, unit, year, relation }) =>
              `${docId} ${amount} ${unit} ${year} ${relation}`,
          )
          .toSorted(),
      );
      expect(found.lifecycle).toBe(expected.reaffirmedBy.length > 0 ? "reaffirmed" : "announced");
      const heads = gold.filter((pledge) => expected.refines.includes(pledge.id)).map(keyOf);
      expect(
        found.refines.map((id) => {
          const head = pledges.find((pledge) => pledge.id === id);
          return head === undefined ? id : keyOf(head);
        }),
      ).toEqual(heads);
    },
  );

  it("still holds them when the readings that are optional come too", () => {
    const more = buildRegisters(true).flatMap((register) => register.pledges);
    const keys = more.map(keyOf);
    for (const pledge of required) expect(keys).toContain(keyOf(pledge));
    const reported = new Set([
      ...gold.map(keyOf),
      ...loadStatements(true).map(({ claim }) =>
        keyOf({ ...claim, targetYear: claim.year } as unknown as Pledge),
      ),
    ]);
    for (const key of keys) expect(reported).toContain(key);
  });
});
