import { Readability } from "@mozilla/readability";
import { type Block, toBlocks } from "./blocks.ts";
import { isElement, type PageDocument, type PageElement } from "./dom.ts";
import { pruneBeside } from "./prune.ts";
import { type Known, trimBlocks } from "./trim.ts";

/** The article's blocks as Readability finds them; none where it finds no article. The document is used up. */
export function readBody(document: PageDocument, known: Known): Block[] {
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
