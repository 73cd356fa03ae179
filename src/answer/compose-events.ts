import { createCiter } from "../chat/card.ts";
import type { EventView } from "../pledge/view.ts";
import { type Composed, toComposed } from "./compose.ts";
import { companyName, toLine } from "./describe.ts";
import { toMilestoneFact, toPledgeFact } from "./fact.ts";
import type { Query } from "./query.ts";

const EVENT_WORDS: Readonly<Record<EventView["kind"], string>> = {
  pledge_new: "new pledge",
  milestone: "milestone",
  pledge_achieved: "pledge reached",
  pledge_changed: "pledge changed",
  pledge_due: "deadline passed",
  pledge_quiet: "gone quiet",
};

/** What happened, newest first. */
export function composeEvents(events: readonly EventView[], query: Query): Composed {
  const citer = createCiter();
  const items = events.map((event) => {
    const fact = event.pledge
      ? toPledgeFact(event.pledge)
      : event.milestone
        ? toMilestoneFact(event.milestone)
        : null;
    const what = fact
      ? toLine(fact, citer, 1)
      : `${companyName(event.company)}${event.evidence ? citer.cite([event.evidence]) : ""}`;
    return `${event.occurredOn}, ${event.lifecycle ?? EVENT_WORDS[event.kind]}: ${what}`;
  });
  const [latest] = items;
  return toComposed(query, {
    verdict: `The latest: ${latest ?? "nothing"}`,
    blocks: items.length > 1 ? [{ kind: "list", items: items.slice(1) }] : [],
    citer,
  });
}
