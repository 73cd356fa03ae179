import type { Card } from "../../src/chat/card.ts";
import { clip, toLine, toWebAddress } from "./escape.ts";
import { MAX_CITATION_ABSTRACT_CHARS, MAX_CITATION_TITLE_CHARS, MAX_CITATIONS } from "./limits.ts";

/**
 * The sources of a text as Teams shows them at its marks, and its label where a language model worded it.
 * Null where there is neither. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content
 */
export function toMessageEntity({ citations, isWordedByModel }: Card, text: string) {
  const cited = citations
    .filter(({ number }) => text.includes(`[${number}]`))
    .slice(0, MAX_CITATIONS)
    .map(toClaim);
  if (cited.length === 0 && !isWordedByModel) return null;
  return {
    ...{ type: "https://schema.org/Message", "@type": "Message", "@context": "https://schema.org" },
    ...(isWordedByModel ? { additionalType: ["AIGeneratedContent"] } : {}),
    ...(cited.length > 0 ? { citation: cited } : {}),
  };
}

function toClaim({
  number,
  quote,
  publisher,
  published,
  title,
  url,
  articleId,
}: Card["citations"][number]) {
  const name = [publisher ?? title ?? articleId, published]
    .filter((part) => part !== null)
    .join(", ");
  const address = toWebAddress(url);
  return {
    "@type": "Claim",
    position: number,
    appearance: {
      "@type": "DigitalDocument",
      name: clip(toLine(name), MAX_CITATION_TITLE_CHARS),
      abstract: clip(toLine(quote), MAX_CITATION_ABSTRACT_CHARS),
      ...(address === null ? {} : { url: address }),
    },
  };
}
