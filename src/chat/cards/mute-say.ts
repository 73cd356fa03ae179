import type { Language } from "../../shared/language.ts";
import type { Muted } from "../../store/types/mute.ts";
import type { Action } from "../card.ts";
import type { CommandDeps } from "../handle.ts";
import { KIND_PHRASES } from "../subscribe/subscribe-words.ts";
import { wordsOf } from "../words/of.ts";
import { companyName } from "./event-words.ts";

/** What is muted, in words. */
export async function sayMuted(
  { register }: Pick<CommandDeps, "register">,
  muted: Muted,
  { nowAt, language }: { nowAt: string; language: Language },
): Promise<string> {
  const words = wordsOf(language);
  if (muted.of === "kind") return words.subscription.kinds[muted.kind];
  const [pledge] = await register.pledges({ ids: [muted.pledgeId] }, nowAt.slice(0, 10));
  if (!pledge) return muted.pledgeId;
  const quote = pledge.sources[0]?.quote ?? "";
  const title =
    language === "en"
      ? pledge.title
      : words.title({ ...pledge, kind: "pledge", year: pledge.targetYear, quote });
  return companyName(pledge.company, language) + words.colon + title;
}

/** The action that ends a mute. */
export const toUnmute = (label: string, muted: Muted): Action => ({
  label,
  command: `unmute ${muted.of === "pledge" ? muted.pledgeId : KIND_PHRASES[muted.kind]}`,
  style: "default",
});
