import { Readability } from "@mozilla/readability";
import { type Block, toBlocks } from "./blocks.ts";
import { isElement, type PageDocument, type PageElement, textIn } from "./dom.ts";
import { pruneBeside } from "./prune.ts";
import { type Known, trimBlocks } from "./trim.ts";

/** Words around a quote in its own frame. */
const MAX_FRAME_CHARS = 20;
/** More quotes than an article embeds. */
const MAX_QUOTES = 100;

/** The article's blocks as Readability finds them; none where it finds no article. The document is used up. */
export function readBody(document: PageDocument, known: Known): Block[] {
  unwrapQuotes(document);
  if (document.body !== null) pruneBeside(document.body);
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

/** Readability takes the frame of an embedded post for a share bar; a quoted post is part of the article. */
function unwrapQuotes(document: PageDocument): void {
  for (const quote of [...document.querySelectorAll("blockquote")].slice(0, MAX_QUOTES)) {
    const maxChars = textIn(quote).length + MAX_FRAME_CHARS;
    let frame: PageElement | null = null;
    for (let around = quote.parentElement; around !== null; around = around.parentElement) {
      if (textIn(around).length > maxChars || around.localName === "body") break;
      frame = around;
    }
    frame?.replaceWith(quote);
  }
}
