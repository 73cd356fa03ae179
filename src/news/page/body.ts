import { Readability } from "@mozilla/readability";
import { type Block, toBlocks } from "./blocks.ts";
import { isElement, type PageDocument, type PageElement, textIn } from "./dom.ts";
import { pruneBeside } from "./prune.ts";
import { type Known, trimBlocks } from "./trim.ts";

/** The article's blocks as Readability finds them; none where it finds no article. The document is used up. */
export function readBody(document: PageDocument, known: Known): Block[] {
  if (document.body !== null) pruneBeside(document.body);
  keepEmbeddedPosts(document);
  const reader = new Readability<PageElement | null>(document as never, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node: unknown) => node as PageElement | null,
  });
  const content = reader.parse()?.content;
  if (!content || !isElement(content)) return [];
  pruneBeside(content);
  return trimBlocks(toBlocks(content), known);
}

/** Readability takes what is called "social" for a share bar; a quoted post is part of the article. */
function keepEmbeddedPosts(document: PageDocument): void {
  for (const quote of document.querySelectorAll("blockquote")) {
    const quoted = textIn(quote).length;
    for (let around = quote.parentElement; around !== null; around = around.parentElement) {
      if (textIn(around).length > 2 * quoted) break;
      around.removeAttribute("class");
      around.removeAttribute("id");
    }
  }
}
