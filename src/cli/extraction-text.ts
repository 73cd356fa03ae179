import pc from "picocolors";
import type { ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import { companyById } from "../pledge/companies.ts";
import { toTitle } from "../pledge/title.ts";
import type { Io } from "./io.ts";

/** Claims and changes as people read them: what is said, then the words that say it. */
export function renderTags(
  { claims, changes }: { claims: readonly ExtractedClaim[]; changes: readonly ExtractedChange[] },
  { color }: Pick<Io, "color">,
): string {
  const colors = pc.createColors(color);
  const lines = claims.flatMap((claim) => [
    `  ${claim.kind === "pledge" ? "pledges" : "reached"}  ${colors.bold(nameOf(claim))}: ${toTitle(claim)}`,
    colors.dim(`           "${oneLine(claim.quote)}"`),
  ]);
  const changed = changes.flatMap((change) => [
    `  changes  ${colors.bold(nameOf(change))}: ${change.metric} ${change.effect}${renderMove(change)}`,
    colors.dim(`           "${oneLine(change.quote)}"`),
  ]);
  return [...lines, ...changed, ""].join("\n");
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The brand, else the company, as people call it. */
export function nameOf({ company, brand }: { company: string; brand: string | null }): string {
  return brand ?? companyById(company)?.name ?? company;
}

function renderMove({ oldAmount, newAmount, oldYear, newYear }: ExtractedChange): string {
  const amounts =
    oldAmount === null && newAmount === null ? [] : [`${oldAmount ?? "?"} → ${newAmount ?? "?"}`];
  const years = oldYear === newYear ? [] : [`${oldYear ?? "?"} → ${newYear ?? "?"}`];
  const moves = [...amounts, ...years];
  return moves.length === 0 ? "" : ` (${moves.join(", ")})`;
}
