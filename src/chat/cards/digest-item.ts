import type { EventKind } from "../../pledge/event.ts";
import type { EventView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import type { Citer } from "../card.ts";
import { wordsOf } from "../words/of.ts";
import { eventName, eventText } from "./event-words.ts";

/** What is new, then what changed, then what is due or quiet. */
const SECTION_ORDER: readonly EventKind[] = [
  ...(["pledge_new", "pledge_achieved", "milestone", "pledge_changed"] as const),
  ...(["pledge_due", "pledge_quiet"] as const),
];

export const bySection = (one: EventView, other: EventView): number =>
  SECTION_ORDER.indexOf(one.kind) - SECTION_ORDER.indexOf(other.kind);

/** An event as a line of a digest, with its source. */
export function toItem(
  event: EventView,
  { citer, language }: { citer: Citer; language: Language },
): string {
  const words = wordsOf(language);
  const line = eventName(event, language) + words.colon + eventText(event, language);
  const cited = citer.cite(event.evidence ? [event.evidence] : []);
  return line + words.remark(words.day(event.occurredOn)) + cited;
}
