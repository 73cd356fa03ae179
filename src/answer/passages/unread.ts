import type { Fact } from "../fact.ts";
import { isSoft } from "../find/accounts.ts";
import { COMMON_WORDS } from "../lexicon/common-words.ts";
import { unreadInChinese } from "../lexicon/leftovers.ts";
import { tokenise } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";

const MAX_NAMED = 4;

/** Names and words of a question that were read as nothing else and stand in nothing that was looked at, as typed. */
export function toUnread(query: Query, considered: readonly Fact[]): string[] {
  const { language, text, facets, terms, unknown } = query;
  if (language === "zh") {
    const shown = considered.map(({ haystack }) => haystack).join(" ");
    return unreadInChinese(query, shown).slice(0, MAX_NAMED);
  }
  const isFound = (stem: string) => considered.some(({ words }) => words.has(stem));
  const names = facets.filter(
    ({ stems, zh, typed }) =>
      zh.length === 0 && !stems.some(isFound) && !unknown.some((name) => name.typed === typed),
  );
  const left = new Set(terms.filter((term) => !isSoft(term) && !isFound(term)));
  const words = tokenise(text)
    .filter(({ stem, text: word }) => left.has(stem) && !COMMON_WORDS.has(word))
    .map(({ raw }) => raw);
  return [...new Set([...names.map(({ typed }) => typed), ...words])].slice(0, MAX_NAMED);
}
