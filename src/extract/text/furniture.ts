import type { Language } from "../language.ts";
import type { Block } from "./blocks.ts";
import type { PreparedText } from "./text.ts";

const LONG_CHARS = 180;
const LONG_CHARS_HAN = 60;
const HAN = /[\u3400-\u9fff]/;

/**
 * A filter that drops what stands around an article: link lists, share bars, forms. A heading that
 * opens such a part drops the short blocks after it as well; a long paragraph ends it.
 */
export function isArticleText(text: PreparedText, language: Language): (block: Block) => boolean {
  let inside = false;
  return (block) => {
    const lower = text.lower.slice(block.start, Math.min(block.end, block.start + 80));
    const longChars = HAN.test(lower) ? LONG_CHARS_HAN : LONG_CHARS;
    const isLong = block.end - block.start > longChars;
    if (language.phrases.linkList.test(lower)) {
      inside = !isLong;
      return false;
    }
    if (language.phrases.furniture.test(lower)) return false;
    if (isLong) inside = false;
    return !inside;
  };
}
