import type { EventView } from "../pledge/view.ts";
import { groupBy } from "../shared/group-by.ts";
import { type Block, type Card, type Citation, type Citer, createCiter } from "./card.ts";
import { companyName, EVENT_ORDER, eventName, eventText } from "./event-words.ts";

/** Days that a digest covers, `YYYY-MM-DD`, both included. */
export interface DigestPeriod {
  fromOn: string;
  toOn: string;
}

/** Events of one company in a digest; the rest are counted. */
const MAX_EVENTS_EACH = 5;
const MAX_COMPANIES = 12;

/**
 * What happened in a period, grouped by company, the most important first, and in one line what stands
 * unchanged. `standing` is the number of pledges with nothing new.
 */
export function renderDigest(
  events: readonly EventView[],
  standing: number,
  period: DigestPeriod,
): Card {
  const days = `${period.fromOn} to ${period.toOn}`;
  if (events.length === 0) return toCard({ days, verdict: "Nothing new.", standing });
  const groups = [...groupBy(events.toSorted(byImportance), ({ company }) => company)];
  const citer = createCiter();
  const blocks = groups.slice(0, MAX_COMPANIES).flatMap(([company, own]): Block[] => [
    { kind: "text", text: `${companyName(company)}` },
    {
      kind: "list",
      items: [
        ...own.slice(0, MAX_EVENTS_EACH).map((event) => toItem(event, citer)),
        ...(own.length > MAX_EVENTS_EACH ? [`and ${own.length - MAX_EVENTS_EACH} more`] : []),
      ],
    },
  ]);
  const more = groups.length - MAX_COMPANIES;
  const rest: Block[] = more > 0 ? [{ kind: "context", text: `and ${more} more companies` }] : [];
  return toCard({
    days,
    verdict: toSummary(events),
    standing,
    blocks: [...blocks, ...rest],
    citations: citer.citations(),
  });
}

function toCard(digest: {
  days: string;
  verdict: string;
  standing: number;
  blocks?: Block[];
  citations?: Citation[];
}): Card {
  const unchanged =
    digest.standing === 0
      ? []
      : [{ kind: "context" as const, text: `${count(digest.standing, "pledge")} unchanged` }];
  return {
    title: `Digest, ${digest.days}`,
    verdict: digest.verdict,
    blocks: [...(digest.blocks ?? []), ...unchanged],
    citations: digest.citations ?? [],
    actions: [],
  };
}

/** `2 pledges changed, 1 new pledge, 4 milestones`. */
function toSummary(events: readonly EventView[]): string {
  return [...groupBy(events.toSorted(byImportance), eventName)]
    .map(([name, own]) => count(own.length, name))
    .join(", ");
}

const count = (amount: number, noun: string) =>
  `${amount} ${amount === 1 ? noun : noun.replace(/^(pledge|milestone|deadline|new pledge)/, "$1s")}`;

const toItem = (event: EventView, citer: Citer): string =>
  `${eventName(event)}: ${eventText(event)} (${event.occurredOn})${citer.cite(event.evidence ? [event.evidence] : [])}`;

function byImportance(left: EventView, right: EventView): number {
  return (
    EVENT_ORDER.indexOf(left.kind) - EVENT_ORDER.indexOf(right.kind) ||
    right.occurredOn.localeCompare(left.occurredOn) ||
    left.id.localeCompare(right.id)
  );
}
