import type { RegisterStore } from "../store/types/register.ts";
import type { Composed } from "./compose/compose.ts";
import {
  composePledgedOnly,
  composeReached,
  metricsOfFigure,
  toReportedQuery,
} from "./compose/compose-reached.ts";
import { toAccounted } from "./find/accounts.ts";
import { resolve, withProgress } from "./find/resolve.ts";
import type { Query } from "./query.ts";

/**
 * Whether a company has got as far as a figure: yes or no by what is reported, or that it is not known, with what is pledged.
 * Null where nothing is registered that bears on it.
 */
export async function answerReached(
  register: Pick<RegisterStore, "facts" | "pledges" | "topics">,
  query: Query,
  nowOn: string,
): Promise<Composed | null> {
  const asked = toReportedQuery(query);
  const open = await resolve(register, asked, nowOn);
  const known = [...open.considered, ...open.facts];
  const metrics =
    query.metrics.length > 0 ? query.metrics : metricsOfFigure(known, query.amounts[0] ?? 0);
  if (metrics.length === 0) return null;
  const reported = open.facts.filter(
    ({ kind, metric }) => kind === "milestone" && metrics.includes(metric),
  );
  const composed = composeReached(reported, { ...query, metrics });
  const accounted = composed === null ? null : toAccounted(asked, composed);
  if (accounted) return accounted;
  return composePledgedOnly(await withProgress(register, known, nowOn), reported, {
    ...query,
    metrics,
  });
}
