import { z } from "zod";
import { Basis, Comparator, Direction, Metric, Stage, Unit } from "./metric.ts";

const Year = z.int().min(1900).max(2200);
const CompanyId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A pledge says what will be reached by a date; a milestone what has been reached or has happened. */
export const ClaimKind = z.enum(["pledge", "milestone"]);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** One thing that a text says about a company's sustainability, with the words that say it. */
export const Claim = z.object({
  kind: ClaimKind,
  company: CompanyId,
  /** The brand or subsidiary that the claim names, where it is not the company itself. */
  brand: z.string().nullable(),
  metric: Metric,
  change: Direction,
  /** The plain figure: 40 for 40 %, 2000000 for 2 million. Null for states and where none is given. */
  amount: z.number().nullable(),
  /** Upper end of a range. */
  amountMax: z.number().nullable(),
  unit: Unit.nullable(),
  comparator: Comparator,
  basis: Basis.nullable(),
  stage: Stage.nullable(),
  /** GHG Protocol scopes, only where the text names them. */
  scopes: z.array(z.union([z.literal(1), z.literal(2), z.literal(3)])).nullable(),
  baselineYear: Year.nullable(),
  /** A pledge's deadline, or a milestone's as-of year. */
  year: Year.nullable(),
  /** ISO 3166 alpha-2, or `EU` for Europe; null where the claim is not limited to a place. */
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** The sentence or clause that says it, exactly as in the cleaned text. */
  quote: z.string().min(1),
});
export type Claim = z.infer<typeof Claim>;

/** What a text says has become of an earlier pledge. */
export const ChangeEffect = z.enum([
  "strengthened",
  "weakened",
  "delayed",
  "brought-forward",
  "withdrawn",
]);
export type ChangeEffect = z.infer<typeof ChangeEffect>;

export const Change = z.object({
  company: CompanyId,
  brand: z.string().nullable(),
  metric: Metric,
  effect: ChangeEffect,
  oldAmount: z.number().nullable(),
  newAmount: z.number().nullable(),
  oldYear: Year.nullable(),
  newYear: Year.nullable(),
  quote: z.string().min(1),
});
export type Change = z.infer<typeof Change>;

/** Where an extracted statement stands, why it was read so, and how sure that reading is. */
interface Provenance {
  /** Character offsets (UTF-16) of `quote` in the article's text: `text.slice(start, end) === quote`. */
  start: number;
  end: number;
  /** Names of the rules that fired, in the order of the stages. */
  rules: string[];
  /** Calibrated probability that the statement is right, 0 to 1. */
  confidence: number;
}

export type ExtractedClaim = Claim & Provenance;
export type ExtractedChange = Change & Provenance;
