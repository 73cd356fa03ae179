import type { EventView, Evidence } from "../pledge/view.ts";
import type { Action, Block, Card } from "./card.ts";
import { companyName, eventName, eventText } from "./event-words.ts";

/**
 * An event as an alert of three lines: who, what with its figure, and the source. The quote and what
 * the reader can do about it come as further parts, which a platform may fold away.
 */
export function renderEventCard(event: EventView): Card {
  const { evidence } = event;
  return {
    title: `${companyName(event.company)}: ${eventName(event)}`,
    verdict: `${eventText(event)}${evidence ? " [1]" : ""}`,
    blocks: [
      { kind: "context", text: toSource(event, evidence) },
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
