import type { EventKind } from "../pledge/event.ts";
import type { EventView } from "../pledge/view.ts";
import { groupBy } from "../shared/group-by.ts";
import { type Block, type Card, type Citation, type Citer, createCiter } from "./card.ts";
import { companyName, EVENT_ORDER, eventName, eventText } from "./event-words.ts";

export interface DigestContent {
  /** `Digest, 2026-01-14 to 2026-01-15`. */
  title: string;
  events: readonly EventView[];
  /** Ids of events that the channel knows from an alert or another digest: told in short form. */
  knownIds?: ReadonlySet<string>;
  /** Pledges with nothing new; null where that is not to be said. */
  standing: number | null;
}

/** Events of one company in a digest; the rest are counted. */
const MAX_EVENTS_EACH = 5;
const MAX_COMPANIES = 12;
/** Known events of one company that are named; the rest are counted. */
const MAX_KNOWN_EACH = 3;

/** What is new, then what changed, then what is due or quiet. */
const SECTION_ORDER: readonly EventKind[] = [
  ...(["pledge_new", "pledge_achieved", "milestone", "pledge_changed"] as const),
  ...(["pledge_due", "pledge_quiet"] as const),
];

/**
 * What happened, grouped by company, that with the most important event first; of each what is new, what
 * changed, what is due or quiet, then what the channel knows already, in short; last, in one line, what
 * stands unchanged.
 */
export function renderDigest({ title, events, knownIds, standing }: DigestContent): Card {
  if (events.length === 0) return toCard({ title, verdict: "Nothing new.", standing });
  const isKnown = ({ id }: EventView) => knownIds?.has(id) ?? false;
  const fresh = events.filter((event) => !isKnown(event));
  const byCompany = groupBy(
    [...fresh.toSorted(byImportance), ...events.filter(isKnown).toSorted(byImportance)],
    ({ company }) => company,
  );
  const groups = [...byCompany];
  const citer = createCiter();
  const blocks = groups.slice(0, MAX_COMPANIES).flatMap(([company, own]): Block[] => [
    { kind: "text", text: companyName(company) },
    {
      kind: "list",
      items: [
        ...toFresh(
          own.filter((event) => !isKnown(event)),
          citer,
        ),
        ...toKnown(own.filter(isKnown)),
      ],
    },
  ]);
  const more = groups.length - MAX_COMPANIES;
  const rest: Block[] = more > 0 ? [{ kind: "context", text: `and ${more} more companies` }] : [];
  return toCard({
    title,
    verdict: fresh.length === 0 ? "Nothing that was not told before." : toSummary(fresh),
    standing,
    blocks: [...blocks, ...rest],
    citations: citer.citations(),
  });
}

function toCard(digest: {
  title: string;
  verdict: string;
  standing: number | null;
  blocks?: Block[];
  citations?: Citation[];
}): Card {
  const { standing } = digest;
  const unchanged =
    standing === null || standing === 0
      ? []
      : [{ kind: "context" as const, text: `${count(standing, "pledge")} unchanged` }];
  return {
    title: digest.title,
    verdict: digest.verdict,
    blocks: [...(digest.blocks ?? []), ...unchanged],
    citations: digest.citations ?? [],
    actions: [],
  };
}

/** `2 pledges changed, 1 new pledge, 4 milestones`. */
export function toSummary(events: readonly EventView[]): string {
  return [...groupBy(events.toSorted(byImportance), eventName)]
    .map(([name, own]) => count(own.length, name))
    .join(", ");
}

const count = (amount: number, noun: string) =>
  `${amount} ${amount === 1 ? noun : noun.replace(/^(pledge|milestone|deadline|new pledge)/, "$1s")}`;

/** The most important ones, by section. */
function toFresh(events: readonly EventView[], citer: Citer): string[] {
  const shown = events
    .slice(0, MAX_EVENTS_EACH)
    .toSorted((one, other) => SECTION_ORDER.indexOf(one.kind) - SECTION_ORDER.indexOf(other.kind));
  const more = events.length - shown.length;
  return [...shown.map((event) => toItem(event, citer)), ...(more > 0 ? [`and ${more} more`] : [])];
}

function toKnown(events: readonly EventView[]): string[] {
  if (events.length === 0) return [];
  const more = events.length - MAX_KNOWN_EACH;
  const named = events.slice(0, MAX_KNOWN_EACH).map(eventText);
  return [`told before: ${[...named, ...(more > 0 ? [`${more} more`] : [])].join("; ")}`];
}

const toItem = (event: EventView, citer: Citer): string =>
  `${eventName(event)}: ${eventText(event)} (${event.occurredOn})${citer.cite(event.evidence ? [event.evidence] : [])}`;

function byImportance(left: EventView, right: EventView): number {
  return (
    EVENT_ORDER.indexOf(left.kind) - EVENT_ORDER.indexOf(right.kind) ||
    right.occurredOn.localeCompare(left.occurredOn) ||
    left.id.localeCompare(right.id)
  );
}
