import { type Fact, isWithdrawn } from "../fact.ts";
import type { Resolved } from "../find/resolve.ts";
import type { Query } from "../query.ts";
import { asksOfReport } from "../read/report-asked.ts";
import { type Composed, toComposed, toMore } from "./compose.ts";
import { toStatusLine } from "./compose-status.ts";
import { createTeller } from "./describe.ts";

const MAX_PLEDGES = 4;

/**
 * Where a report is asked for and none is registered: the pledges that fit but for being no reports. For a report of one
 * year none stands in.
 */
export function pledgesInstead({ facts, near, query }: Resolved): Fact[] {
  if (facts.length > 0 || query.years.length > 0 || !asksOfReport(query)) return [];
  return near
    .filter(
      ({ fact, mismatch }) => mismatch === "kind" && fact.kind === "pledge" && !isWithdrawn(fact),
    )
    .map(({ fact }) => fact)
    .toSorted((left, right) => (left.year ?? 0) - (right.year ?? 0));
}

/** That no report is registered, and what is pledged, each with how far it is; null where nothing is pledged. */
export function composeOnlyPledged(pledges: readonly Fact[], query: Query): Composed | null {
  const [first] = pledges;
  if (first === undefined) return null;
  const teller = createTeller(query);
  const { words } = teller;
  const items = pledges.slice(0, MAX_PLEDGES).map((fact) => toStatusLine(fact, teller));
  const composed = toComposed(query, {
    verdict: words.reached.onlyPledged(words.company(first.company), words.metric(first.metric)),
    blocks: [{ kind: "list", items }, ...toMore(items.length, pledges.length, words)],
    teller,
  });
  return { ...composed, abstained: true };
}
