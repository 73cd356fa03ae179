import type { EventView } from "../pledge/view.ts";
import { type Composed, toComposed } from "./compose.ts";
import { createTeller, toLine } from "./describe.ts";
import { toMilestoneFact, toPledgeFact } from "./fact.ts";
import type { Query } from "./query.ts";

/** What happened, newest first. */
export function composeEvents(events: readonly EventView[], query: Query): Composed {
  const teller = createTeller(query);
  const { words, citer } = teller;
  const items = events.map((event) => {
    const fact = event.pledge
      ? toPledgeFact(event.pledge)
      : event.milestone
        ? toMilestoneFact(event.milestone)
        : null;
    const what = fact
      ? toLine(fact, teller, 1)
      : `${words.company(event.company)}${event.evidence ? citer.cite([event.evidence]) : ""}`;
    const kind =
      event.lifecycle === null
        ? words.news.events[event.kind]
        : words.news.lifecycles[event.lifecycle];
    return `${words.day(event.occurredOn)}${words.comma}${kind}${words.colon}${what}`;
  });
  const [latest] = items;
  return toComposed(query, {
    verdict: words.news.latest(latest ?? words.news.nothing),
    blocks: items.length > 1 ? [{ kind: "list", items: items.slice(1) }] : [],
    teller,
  });
}
