import { DeliveryStatus } from "../../pledge/event.ts";
import type { PledgeState } from "../../pledge/pledge.ts";
import type { MilestoneView, PledgeView, RivalView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import { wordsOf } from "../words/of.ts";
import { milestoneText } from "./event-words.ts";

/** A pledge in one line, without its company; as it was in another state where one is given. */
export function sayPledge(
  pledge: PledgeView,
  language: Language,
  was: { state: PledgeState; quote: string } | null = null,
): string {
  if (language === "en" && was === null) return pledge.title;
  const { targetYear: year } = was?.state ?? pledge;
  const quote = was?.quote ?? pledge.sources[0]?.quote ?? "";
  return wordsOf(language).title({ ...pledge, ...was?.state, kind: "pledge", year, quote });
}

/** A report in one line. */
export const sayMilestone = (milestone: MilestoneView | RivalView, language: Language): string =>
  milestoneText(milestone, language);

/** What the statuses of a list mean that do not say it themselves; null where all do. */
export function sayMeanings(
  pledges: readonly Pick<PledgeView, "delivery">[],
  language: Language,
): string | null {
  const { cards, colon, semicolon } = wordsOf(language);
  const said = new Set(pledges.map(({ delivery }) => delivery));
  const meanings = DeliveryStatus.options.flatMap((delivery) => {
    const meaning = said.has(delivery) ? cards.meanings[delivery] : undefined;
    return meaning === undefined ? [] : cards.deliveries[delivery] + colon + meaning;
  });
  return meanings.length === 0 ? null : meanings.join(semicolon);
}

/** Where it stands in its life, and how far it is where that is known: `weakened, on track`. */
export function sayStatus(
  { lifecycle, delivery }: Pick<PledgeView, "lifecycle" | "delivery">,
  language: Language,
): string {
  const { cards, comma } = wordsOf(language);
  return [
    cards.lifecycles[lifecycle],
    ...(delivery === "not_assessed" ? [] : [cards.deliveries[delivery]]),
  ].join(comma);
}
