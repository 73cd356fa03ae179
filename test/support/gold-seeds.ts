import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Claim } from "../../src/pledge/claim.ts";
import type { Milestone, Pledge } from "../../src/pledge/pledge.ts";

/** An annotated set that may lie beside the repository; without it there is nothing to compare with. */
const SHARED = resolve(import.meta.dirname, "../../../shared");
const SEEDS = resolve(SHARED, "gold/seeds");
export const isPresent = existsSync(resolve(SEEDS, "pledges.json"));

/** A pledge that the register is expected to hold. */
export interface GoldPledge {
  id: string;
  company: string;
  metric: string;
  stage: string | null;
  basis: string | null;
  change: string;
  amount: number | null;
  amountMax: number | null;
  unit: string | null;
  comparator: string;
  baselineYear: number | null;
  targetYear: number | null;
  region: string | null;
  statedIn: string[];
  reaffirmedBy: string[];
  milestones: {
    docId: string;
    amount: number | null;
    unit: string | null;
    year: number;
    relation: string;
  }[];
  refines: string[];
  optional?: boolean;
}

/** An annotated article. */
export interface GoldDocument {
  id: string;
  title: string | null;
  publisher: string | null;
  published: string;
  language: string;
  claims: (Claim & { optional?: boolean })[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(resolve(SEEDS, name), "utf8"));

/** The register that should stand after all articles. */
export const readGold = (): GoldPledge[] => read("pledges.json") as GoldPledge[];

export const readDocuments = (): GoldDocument[] =>
  readdirSync(SEEDS)
    .filter((name) => /^\d+_/.test(name))
    .map((name) => read(name) as GoldDocument);

/** The article as it was found. */
export const readText = ({ id }: Pick<GoldDocument, "id">): string =>
  readFileSync(resolve(SHARED, "seeds", `${id}.txt`), "utf8");

const FIELDS = [
  "company",
  "metric",
  "stage",
  "basis",
  "change",
  "amount",
  "amountMax",
  "unit",
  "comparator",
  "baselineYear",
  "targetYear",
  "region",
] as const;

/** All that a pledge says, on one line. */
export const keyOf = (pledge: GoldPledge | Pledge): string =>
  FIELDS.map((field) => pledge[field]).join(" | ");

export const articleOf = (claimId: string): string => claimId.slice(0, claimId.lastIndexOf("#"));

/** What bears on a pledge: `<article> <amount> <unit> <year> <relation>`, sorted. */
export const milestonesOf = (pledge: Pledge, milestones: readonly Milestone[]): string[] =>
  milestones
    .flatMap(({ pledges, statedBy, amount, unit, year }) =>
      pledges
        .filter((to) => to.pledgeId === pledge.id)
        .map(
          ({ relation }) => `${articleOf(statedBy[0] ?? "")} ${amount} ${unit} ${year} ${relation}`,
        ),
    )
    .toSorted();
