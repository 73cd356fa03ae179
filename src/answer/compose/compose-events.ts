import type { EventView, Evidence } from "../../pledge/view.ts";
import { type Fact, toMilestoneFact, toPledgeFact } from "../fact.ts";
import type { Query } from "../query.ts";
import { type Composed, toComposed, toMore } from "./compose.ts";
import { createTeller, toLine } from "./describe.ts";

/** What says the figure best, and what told the event on its day. */
const CITED = 2;

/** A statement with its best source and that of the event, where they are not one. */
function withEvidence(fact: Fact, told: Evidence | null): Fact {
  const [best] = fact.sources;
  const isSame = best?.articleId === told?.articleId && best?.quote === told?.quote;
  const sources = [best, isSame ? null : told].filter((it) => it !== null && it !== undefined);
  return { ...fact, sources };
}

/** Events told by one "what is new". */
const MAX_EVENTS = 10;

/** What happened, newest first; `isCut`: there is more than these. */
export function composeEvents(
  events: readonly EventView[],
  query: Query,
  { isCut }: { isCut: boolean },
): Composed {
  const teller = createTeller(query);
  const { words, citer } = teller;
  const items = events.slice(0, MAX_EVENTS).map((event) => {
    const fact = event.pledge
      ? toPledgeFact(event.pledge)
      : event.milestone
        ? toMilestoneFact(event.milestone)
        : null;
    const what = fact
      ? toLine(withEvidence(fact, event.evidence), teller, CITED)
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
    blocks: [
      ...(items.length > 1 ? [{ kind: "list" as const, items: items.slice(1) }] : []),
      ...(isCut
        ? [{ kind: "context" as const, text: words.cut }]
        : toMore(items.length, events.length, words)),
    ],
    teller,
  });
}
