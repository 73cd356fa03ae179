import type { ExtractedClaim } from "../../pledge/claim.ts";

const TOLERANCE = 0.005;

function sameAmount(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= Math.abs(a) * TOLERANCE;
}

/** "a company that sells 3.5 million electric cars", after the pledge to do so: told without a time. */
function isTimeless({ kind, rules }: ExtractedClaim, other: ExtractedClaim): boolean {
  if (kind !== "milestone" || other.kind !== "pledge" || !rules.includes("year:none")) return false;
  return rules.includes("kind:present") || rules.includes("kind:default-count");
}

/** Whether two claims state one figure: a missing year agrees with any. */
function restates(a: ExtractedClaim, b: ExtractedClaim): boolean {
  if (a.company !== b.company || a.metric !== b.metric || a.unit !== b.unit) return false;
  if (!sameAmount(a.amount, b.amount)) return false;
  if (a.amount !== null && (isTimeless(a, b) || isTimeless(b, a))) return true;
  if (a.year !== b.year && a.year !== null && b.year !== null) return false;
  if (a.kind !== b.kind) return false;
  if (a.amount === null) return a.metric !== "certificate" || shareWords(a.quote, b.quote);
  return (
    agrees(a.baselineYear, b.baselineYear) &&
    agrees(a.scopes?.join() ?? null, b.scopes?.join() ?? null) &&
    agrees(a.region, b.region) &&
    (agrees(a.stage, b.stage) || a.stage === "company" || b.stage === "company")
  );
}

const WORD = /[a-z0-9]{3,}|[\u3400-\u9fff]/g;
const SAME_WORDS = 0.6;

/** Whether two quotes tell one event: most words of the shorter stand in the longer. */
function shareWords(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => new Set(text.toLowerCase().match(WORD)));
  if (!left || !right) return false;
  const common = [...left].filter((word) => right.has(word)).length;
  return common >= SAME_WORDS * Math.min(left.size, right.size);
}

const agrees = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;

function detail(claim: ExtractedClaim): number {
  const fields = [
    claim.year,
    claim.baselineYear,
    claim.stage,
    claim.basis,
    claim.region,
    claim.scopes,
  ];
  const ownStage = claim.stage !== null && claim.stage !== "company" ? 0.5 : 0;
  return fields.filter((field) => field !== null).length + ownStage;
}

/** How many earlier claims of one company and metric a claim is compared with. */
const MAX_COMPARED = 200;

/** Keeps one claim, the most detailed, of those that restate a figure; order of the text is kept. */
export function dedupe(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  const groups = new Map<string, ExtractedClaim[]>();
  for (const claim of claims) {
    const key = `${claim.company} ${claim.metric}`;
    const kept = groups.get(key) ?? [];
    groups.set(key, kept);
    const at = kept.findIndex(
      (other, index) => index >= kept.length - MAX_COMPARED && restates(other, claim),
    );
    const other = kept[at];
    if (!other) kept.push(claim);
    else if (isTimeless(other, claim)) kept[at] = claim;
    else if (!isTimeless(claim, other) && detail(claim) > detail(other)) kept[at] = claim;
  }
  return [...groups.values()].flat().sort((a, b) => a.start - b.start);
}
