import type { EventView } from "../pledge/view.ts";
import type { EventStore, RegisterStore } from "../store/types/register.ts";
import { composeAbstention, composeNothingSince } from "./compose/abstain.ts";
import type { Composed } from "./compose/compose.ts";
import { composeEvents } from "./compose/compose-events.ts";
import { resolve } from "./find/resolve.ts";
import { isOfMakers } from "./find/select.ts";
import { isWithin } from "./find/select-place.ts";
import { companiesOf, type Query } from "./query.ts";

/** Events that are looked through for one "what is new", and where only a part of them is asked for. */
const MAX_READ = 40;
const MAX_READ_OF_PART = 100;

interface NewsDeps {
  register: Pick<RegisterStore, "facts" | "pledges" | "topics">;
  events: Pick<EventStore, "list">;
  /** Of what is new only what was learned since. */
  recordedAfter?: string | null;
}

/** What happened, of the companies and metrics and in the period that a question names. */
export async function answerNews(
  { events, register, recordedAfter = null }: NewsDeps,
  query: Query,
  nowOn: string,
): Promise<Composed> {
  const companies = companiesOf(query);
  const brands = query.names.filter(({ brand }) => brand !== null);
  const parts = [query.metrics, brands, query.homes, query.sectors, query.places];
  const limit = parts.some((part) => part.length > 0) ? MAX_READ_OF_PART : MAX_READ;
  const found = await events.list(
    {
      ...(companies.length > 0 ? { companies } : {}),
      ...(query.published ?? {}),
      ...(recordedAfter === null ? {} : { recordedAfter }),
      limit,
    },
    nowOn,
  );
  const wanted = found.filter(
    ({ company, metric, brand, region }) =>
      isOfMakers({ company }, query) &&
      isOfNamed({ company, brand }, query) &&
      (query.places.length === 0 || query.places.some((place) => isWithin(region ?? "", place))) &&
      (query.metrics.length === 0 || query.metrics.includes(metric)),
  );
  if (wanted.length > 0) return composeEvents(wanted, query, { isCut: found.length === limit });
  if (recordedAfter !== null)
    return { card: composeNothingSince(recordedAfter, query), abstained: true };
  const resolved = await resolve(register, query, nowOn);
  return { card: composeAbstention(resolved), abstained: true };
}

/** Whether something is of a brand that is named; a group that is named itself speaks for all its brands. */
function isOfNamed(
  { company, brand }: Pick<EventView, "company" | "brand">,
  { names }: Query,
): boolean {
  const own = names.filter(({ companyId }) => companyId === company);
  return own.length === 0 || own.some((name) => name.brand === null || name.brand === brand);
}
