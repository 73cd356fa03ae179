import type { Claim } from "../claim.ts";

/**
 * A readable id from the founding claim: `bmw-ghg-emissions-40pct-2030` for a pledge,
 * `baic-certificate-reached-2022` for a milestone. What reports of one thing tend to leave unsaid
 * (stage, region) is added only where the id is taken, and after that a number, so that an earlier
 * article that is found later seldom changes it.
 */
export function toRegisterId(claim: Claim, taken: ReadonlySet<string>): string {
  const { company, brand, metric, stage, region, year, kind } = claim;
  const figure = [kind === "milestone" ? "reached" : null, toFigure(claim), year];
  const candidates = [
    [company, brand, metric, ...figure],
    [company, brand, metric, stage, ...figure],
    [company, brand, metric, region, stage, ...figure],
  ].map(toSlug);
  const free = candidates.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  const [base = ""] = candidates;
  let count = 2;
  while (taken.has(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}

function toFigure({ amount, amountMax, unit }: Claim): string | null {
  if (amount === null) return null;
  const range =
    amountMax === null || amountMax === amount ? `${amount}` : `${amount}-to-${amountMax}`;
  if (unit === "%") return `${range}pct`;
  const isCount = unit === null || unit === "count" || unit === "vehicles" || unit === "models";
  return isCount ? range : range + unit;
}

function toSlug(parts: readonly (string | number | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .join("-")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
