import type { Block } from "./blocks.ts";
import type { Language } from "./language.ts";
import type { PreparedText } from "./text.ts";

const LONG_CHARS = 200;

/**
 * A filter that drops what stands around an article: link lists, share bars, forms. A heading that
 * opens such a part drops the short blocks after it as well; a long paragraph ends it.
 */
export function isArticleText(text: PreparedText, language: Language): (block: Block) => boolean {
  let inside = false;
  return (block) => {
    const lower = text.lower.slice(block.start, Math.min(block.end, block.start + 80));
    const isLong = block.end - block.start > LONG_CHARS;
    if (language.phrases.furniture.test(lower)) {
      inside = !isLong;
      return false;
    }
    if (isLong) inside = false;
    return !inside;
  };
}
