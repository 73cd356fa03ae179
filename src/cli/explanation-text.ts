import pc from "picocolors";
import type { ExplainedClaim, Explanation } from "../extract/explain.ts";
import { renderFound, renderTags } from "./extraction-text.ts";
import type { Io } from "./io.ts";

/** Claims with the words and the rule behind each field, then what was read and passed over. */
export function renderExplanation(
  { claims, passedOver, changes }: Explanation,
  io: Pick<Io, "color">,
): string {
  const { dim } = pc.createColors(io.color);
  const told = claims.map(
    ({ claim, evidence }) =>
      `${renderTags({ claims: [claim], changes: [] }, io)}${dim(renderEvidence({ claim, evidence }))}`,
  );
  const left = passedOver.map(
    ({ claim, reason }) =>
      `  passed over (${reason.replaceAll("_", " ")}): ${claim.company}, ${claim.metric}, ${claim.amount ?? "no figure"} ${claim.unit ?? ""}, ${claim.year ?? "no year"}`,
  );
  const changed =
    claims.length > 0
      ? renderTags({ claims: [], changes }, io)
      : renderFound({ claims: [], changes }, io).trimEnd();
  return [...told, changed, ...left, ""].filter((part) => part !== "").join("\n");
}

function renderEvidence({ claim, evidence }: ExplainedClaim): string {
  const width = Math.max(...evidence.map(({ field }) => field.length), "confidence".length);
  const lines = evidence.map(
    ({ field, words, rule }) =>
      `             ${field.padEnd(width)}  ${claim[field] ?? "–"}  ← ${words === null ? "no words of its own" : `"${words}"`} (${rule})`,
  );
  return [...lines, `             ${"confidence".padEnd(width)}  ${claim.confidence}`, ""].join(
    "\n",
  );
}
