import type { EventView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import { type Block, type Card, createCiter } from "../card.ts";
import { wordsOf } from "../words/of.ts";
import { bySection, toItem } from "./digest-item.ts";
import { companyName } from "./event-words.ts";

/** A digest of so many events says all of them itself. */
const MAX_SHORT_EVENTS = 12;
/** Events of one message of the long form, each with its quote. */
const EVENTS_EACH = 12;
/** Messages of the long form; what is left after that is counted. */
const MAX_CARDS = 8;

/**
 * All that a long digest tells, with its quotes, in as many cards as that takes; none where the digest itself
 * says all.
 *
 * @param groups events of one company each, in the digest's order
 */
export function renderLongForm(
  groups: readonly (readonly EventView[])[],
  { title, language }: { title: string; language: Language },
): Card[] {
  const events = groups.flatMap((own) => own.toSorted(bySection));
  if (events.length <= MAX_SHORT_EVENTS) return [];
  const { digest } = wordsOf(language);
  const count = Math.min(MAX_CARDS, Math.ceil(events.length / EVENTS_EACH));
  return Array.from({ length: count }, (_, index): Card => {
    const own = events.slice(index * EVENTS_EACH, (index + 1) * EVENTS_EACH);
    const citer = createCiter();
    const more = index === count - 1 ? events.length - count * EVENTS_EACH : 0;
    return {
      title: digest.inFull(title, index + 1, count),
      verdict: null,
      blocks: [
        ...toBlocks(own, (event) => toItem(event, { citer, language }), language),
        ...(more > 0 ? [{ kind: "context" as const, text: digest.more(more) }] : []),
      ],
      citations: citer.citations(),
      actions: [],
      ...(language === "en" ? {} : { language }),
    };
  });
}

/** A heading where another company begins. */
function toBlocks(
  events: readonly EventView[],
  toLine: (event: EventView) => string,
  language: Language,
): Block[] {
  const companies = [...new Set(events.map(({ company }) => company))];
  return companies.flatMap((company): Block[] => [
    { kind: "text", text: companyName(company, language) },
    { kind: "list", items: events.filter((one) => one.company === company).map(toLine) },
  ]);
}
