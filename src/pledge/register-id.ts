import type { Claim } from "./claim.ts";

/**
 * A readable id from the founding claim: `bmw-ghg-emissions-life-cycle-40pct-2030` for a pledge,
 * `baic-certificate-reached-2022` for a milestone; where it is taken, `-2`, `-3` … is added.
 */
export function toRegisterId(claim: Claim, taken: ReadonlySet<string>): string {
  const base = slug(
    [
      claim.company,
      claim.brand,
      claim.metric,
      claim.region,
      claim.stage,
      claim.kind === "milestone" ? "reached" : null,
      figureSlug(claim),
      claim.year,
    ]
      .filter((part) => part !== null)
      .join("-"),
  );
  if (!taken.has(base)) return base;
  let count = 2;
  while (taken.has(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}

function figureSlug({ amount, amountMax, unit }: Claim): string | null {
  if (amount === null) return null;
  const range =
    amountMax === null || amountMax === amount ? `${amount}` : `${amount}-to-${amountMax}`;
  const bare = unit === null || unit === "count" || unit === "vehicles" || unit === "models";
  return range + (bare ? "" : unit === "%" ? "pct" : unit);
}

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
