import type { EventView, Evidence } from "../pledge/view.ts";
import type { Action, Block, Card } from "./card.ts";
import { companyName, eventName, eventText } from "./event-words.ts";

/** Outlets that are named; the others are counted, as the line has to stay one. */
const MAX_OUTLETS = 3;

/**
 * An event as an alert of three lines: who, what with its figure, and the source. The quote and what
 * the reader can do about it come as further parts, which a platform may fold away.
 *
 * @param coverage other outlets that reported the same, the earliest first
 */
export function renderEventCard(event: EventView, coverage: readonly string[] = []): Card {
  const { evidence } = event;
  return {
    title: `${companyName(event.company)}: ${eventName(event)}`,
    verdict: `${eventText(event)}${evidence ? " [1]" : ""}`,
    blocks: [
      { kind: "context", text: toSource(event, evidence) + toCoverage(coverage) },
      ...(evidence ? [toQuote(evidence)] : []),
    ],
    citations: evidence ? [{ ...evidence, number: 1 }] : [],
    actions: toActions(event),
  };
}

function toSource(event: EventView, evidence: Evidence | null): string {
  if (!evidence) return `Since ${event.occurredOn}; no article says so, the register's dates do`;
  return [evidence.publisher ?? evidence.title ?? evidence.articleId, evidence.published]
    .filter((part) => part !== null)
    .join(", ");
}

function toCoverage(coverage: readonly string[]): string {
  if (coverage.length === 0) return "";
  const more = coverage.length - MAX_OUTLETS;
  const rest = more > 0 ? ` and ${more} more` : "";
  return `; also reported by ${coverage.slice(0, MAX_OUTLETS).join(", ")}${rest}`;
}

function toQuote({ quote, publisher, published, articleId, url }: Evidence): Block {
  const source = [publisher ?? articleId, published].filter((part) => part !== null).join(", ");
  return { kind: "quote", text: quote, source, url };
}

function toActions(event: EventView): Action[] {
  const year = event.pledge?.targetYear ?? null;
  const pledge = ["pledges", event.company, event.metric, ...(year === null ? [] : [String(year)])];
  return [
    ...(event.evidence ? [action("Evidence", `evidence ${event.id}`)] : []),
    ...(event.pledge ? [action("Pledge", pledge.join(" "))] : []),
    action("Wrong?", `wrong ${event.id}`),
  ];
}

const action = (label: string, command: string): Action => ({ label, command, style: "default" });
