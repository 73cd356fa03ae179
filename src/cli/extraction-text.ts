import pc from "picocolors";
import type { ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import { companyById } from "../pledge/companies.ts";
import { formatAmount } from "../pledge/figure.ts";
import { METRIC_NAMES } from "../pledge/metric-names.ts";
import { toTitle } from "../pledge/title.ts";
import type { Io } from "./io.ts";

/** What was found in a text as people read it, e.g. `  no claim found` where that is nothing. */
export const renderFound = (tags: Parameters<typeof renderTags>[0], io: Pick<Io, "color">) =>
  tags.claims.length + tags.changes.length === 0 ? "  no claim found\n" : renderTags(tags, io);

/** Claims and changes as people read them: what is said, then the words that say it. */
export function renderTags(
  { claims, changes }: { claims: readonly ExtractedClaim[]; changes: readonly ExtractedChange[] },
  { color }: Pick<Io, "color">,
): string {
  const colors = pc.createColors(color);
  const lines = claims.flatMap((claim) => [
    `  ${claim.kind === "pledge" ? "pledges" : "reached"}  ${colors.bold(companyOf(claim))}: ${toTitle(claim)}`,
    colors.dim(`           "${oneLine(claim.quote)}"`),
  ]);
  const changed = changes.flatMap((change) => [
    `  changes  ${colors.bold(nameOf(change))}: ${METRIC_NAMES[change.metric].label.en} ${change.effect.replace("-", " ")}${renderMove(change)}`,
    colors.dim(`           "${oneLine(change.quote)}"`),
  ]);
  return [...lines, ...changed, ""].join("\n");
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The company as people call it; a title says the brand. */
export const companyOf = ({ company }: { company: string }): string =>
  companyById(company)?.name ?? company;

/** The brand, else the company, as people call it. */
const nameOf = ({ company, brand }: { company: string; brand: string | null }): string =>
  brand ?? companyOf({ company });

/** "weakened (50 → 35, by 2030)": what the text tells of the state before and the state now. */
function renderMove({ oldAmount, newAmount, oldYear, newYear }: ExtractedChange): string {
  const moves = [
    toMove(oldAmount, newAmount, formatAmount),
    toMove(oldYear, newYear, (year) => `by ${year}`),
  ].filter((move) => move !== null);
  return moves.length === 0 ? "" : ` (${moves.join(", ")})`;
}

function toMove(
  before: number | null,
  after: number | null,
  print: (value: number) => string,
): string | null {
  if (before === null) return after === null ? null : `now ${print(after)}`;
  if (after === null) return `was ${print(before)}`;
  return before === after ? print(before) : `${print(before)} → ${print(after)}`;
}
