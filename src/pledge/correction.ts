import { z } from "zod";
import { Change, Claim } from "./claim.ts";

/** Parts of a claim that may have been read wrongly. The company and the words are not among them. */
export const ClaimFields = Claim.omit({ company: true, quote: true }).partial();
export type ClaimFields = z.infer<typeof ClaimFields>;

export const ChangeFields = Change.omit({ company: true, quote: true }).partial();
export type ChangeFields = z.infer<typeof ChangeFields>;

/** What becomes of a statement that was read wrongly. */
export const Correction = z.discriminatedUnion("kind", [
  /** The text does not say so at all. */
  z.object({ kind: z.literal("withdrawn") }),
  /** It says so, with these parts otherwise. */
  z.object({ kind: z.literal("corrected"), fields: z.union([ClaimFields, ChangeFields]) }),
]);
export type Correction = z.infer<typeof Correction>;
