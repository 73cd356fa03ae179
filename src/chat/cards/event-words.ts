import type { EventKind } from "../../pledge/event.ts";
import type { EventView, RivalView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import { assertNever } from "../../shared/never.ts";
import { wordsOf } from "../words/of.ts";

/** The company as readers know it; the id where the catalogue has none. */
export const companyName = (id: string, language: Language = "en"): string =>
  wordsOf(language).company(id);

/** What happened: `pledge weakened`. */
export function eventName(
  { kind, lifecycle }: Pick<EventView, "kind" | "lifecycle">,
  language: Language = "en",
): string {
  const { events, changes } = wordsOf(language);
  return kind === "pledge_changed" && lifecycle !== null ? changes[lifecycle] : events[kind];
}

/** What it happened to, with its figure, in one line. */
export function eventText(event: EventView, language: Language = "en"): string {
  const words = wordsOf(language);
  const text = toSubject(event, language) ?? words.metric(event.metric);
  switch (event.kind) {
    case "pledge_due":
      return words.event.due(text);
    case "pledge_quiet":
      return words.event.quiet(text);
    case "pledge_new":
    case "milestone":
    case "pledge_achieved":
    case "pledge_changed":
      return text;
    default:
      return assertNever(event.kind);
  }
}

/** The title as the register has it, which is English, or the same said in another language. */
function toSubject({ pledge, milestone }: EventView, language: Language): string | null {
  if (language === "en") return pledge?.title ?? milestone?.title ?? null;
  const { title } = wordsOf(language);
  if (pledge) {
    const quote = pledge.sources[0]?.quote ?? "";
    return title({ ...pledge, kind: "pledge", year: pledge.targetYear, quote });
  }
  return milestone && milestoneText(milestone, language);
}

/** A milestone in one line. */
export function milestoneText(milestone: RivalView, language: Language): string {
  if (language === "en") return milestone.title;
  const quote = milestone.sources[0]?.quote ?? "";
  return wordsOf(language).title({ ...milestone, kind: "milestone", quote });
}

/** Importance of a kind of event, the most important first. */
export const EVENT_ORDER: readonly EventKind[] = [
  "pledge_changed",
  "pledge_due",
  "pledge_achieved",
  "pledge_new",
  "milestone",
  "pledge_quiet",
];
