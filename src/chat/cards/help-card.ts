import type { Language } from "../../shared/language.ts";
import { type Card, told } from "../card.ts";
import { wordsOf } from "../words/of.ts";

/** Every command, by example. */
export function renderHelp(language: Language = "en"): Card {
  const { help } = wordsOf(language);
  return {
    title: "Pledgewatch",
    verdict: help.verdict,
    blocks: [{ kind: "facts", facts: help.facts.map(([name, value]) => ({ name, value })) }],
    citations: [],
    actions: [],
    ...told(language),
  };
}
