import type { EventStore, RegisterStore } from "../store/types/register.ts";
import { composeAbstention, composeNothingSince } from "./abstain.ts";
import type { Composed } from "./compose.ts";
import { composeEvents } from "./compose-events.ts";
import { companiesOf, type Query } from "./query.ts";
import { resolve } from "./resolve.ts";

/** Events that are looked through for one "what is new". */
const MAX_EVENTS_READ = 100;

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
  const found = await events.list(
    {
      ...(companies.length > 0 ? { companies } : {}),
      ...(query.published ?? {}),
      ...(recordedAfter === null ? {} : { recordedAfter }),
      limit: MAX_EVENTS_READ,
    },
    nowOn,
  );
  const brands = query.names.flatMap(({ brand }) => brand ?? []);
  const isOfBrand = (brand: string | null) =>
    brands.length < query.names.length || brands.some((asked) => asked === brand);
  const wanted = found.filter(
    ({ metric, brand }) =>
      (query.metrics.length === 0 || query.metrics.includes(metric)) &&
      (brands.length === 0 || isOfBrand(brand)),
  );
  if (wanted.length > 0)
    return composeEvents(wanted, query, { isCut: found.length === MAX_EVENTS_READ });
  if (recordedAfter !== null)
    return { card: composeNothingSince(recordedAfter, query), abstained: true };
  const resolved = await resolve(register, query, nowOn);
  return { card: composeAbstention(resolved), abstained: true };
}
