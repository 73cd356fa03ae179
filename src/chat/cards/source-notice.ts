import type { Language } from "../../shared/language.ts";
import type { Source } from "../../store/types/source.ts";
import type { Card } from "../card.ts";
import { wordsOf } from "../words/of.ts";

/** Tells who added a source that it is read no more, and what mends that. */
export function renderSourceNotice(
  { name, url }: Pick<Source, "name" | "url">,
  language: Language,
): Card {
  const { source } = wordsOf(language);
  return {
    title: source.gone(name),
    verdict: source.verdict,
    blocks: [
      { kind: "text", text: url },
      { kind: "context", text: source.mend("add source https://…") },
    ],
    citations: [],
    actions: [],
  };
}
