import { parseDay } from "../dates.ts";
import type { Block } from "./blocks.ts";
import {
  ABOUT_COMPANY,
  AUTHOR_BIO,
  CLOSING,
  CREDIT,
  END_LABEL,
  FURNITURE,
  SEE_ALSO,
} from "./phrases.ts";

/** What the page says of itself: the same words at the head of the text are no text. */
export interface Known {
  title: string | null;
  author: string | null;
  publisher: string | null;
}

/** A paragraph of the article has so many characters outside links. */
const REAL_CHARS = 80;
/** Blocks before the first real paragraph that may be dropped. */
const MAX_HEAD_BLOCKS = 60;
/** An end label counts only past this share of the text. */
const END_FROM_SHARE = 0.4;
const SHORT_CHARS = 60;
const SENTENCE_END = /[.!?。！？…:：;"”»’'」』)）\]]$/;

/** The blocks of an article without what precedes, interrupts and follows it on its page. */
export function trimBlocks(blocks: readonly Block[], known: Known): Block[] {
  const kept = withoutInterruptions(blocks);
  const cut = cutEnd(kept);
  return trimTail(trimHead(cut, known), known);
}

function withoutInterruptions(blocks: readonly Block[]): Block[] {
  let isInLinkList = false;
  return blocks.filter((block) => {
    const isLink = isLinkOnly(block);
    if (isInLinkList && isLink) return false;
    isInLinkList = false;
    if (isFurniture(block)) return false;
    if (SEE_ALSO.test(block.text) && (block.linkChars > 0 || block.isEmphasised)) return false;
    if (block.linkChars < charsOf(block) / 2 && isLabel(block)) {
      isInLinkList = true;
      return true;
    }
    return !(isLink && block.kind !== "item" && block.kind !== "row" && block.text.length >= 15);
  });
}

function isLabel(block: Block): boolean {
  return block.text.length <= SHORT_CHARS && END_LABEL.some((form) => form.test(block.text));
}

function isFurniture({ text, kind }: Block): boolean {
  if (kind === "row") return false;
  const bare = text.trim();
  return FURNITURE.some((form) => form.test(bare)) || CREDIT.some((form) => form.test(bare));
}

/** Everything from the first label that ends an article, when enough of the article stands before it. */
function cutEnd(blocks: readonly Block[]): Block[] {
  const total = charsIn(blocks);
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    const isEnd =
      isLabelLike(block) && (END_LABEL.some((form) => form.test(block.text)) || isAbout(block));
    if (isEnd && before > total * END_FROM_SHARE && before > REAL_CHARS) {
      // a label within the text, with much text after it, heads a box and not the end
      const after = total - before;
      return after < before ? blocks.slice(0, at) : blocks.filter((_, index) => index !== at);
    }
    before += block.text.length;
  }
  return [...blocks];
}

function isLabelLike(block: Block): boolean {
  return block.text.length <= 2 * SHORT_CHARS;
}

function isAbout(block: Block): boolean {
  return (block.kind === "heading" || block.isEmphasised) && ABOUT_COMPANY.test(block.text);
}

function trimHead(blocks: readonly Block[], known: Known): Block[] {
  const first = blocks.findIndex(isReal);
  if (first === -1 || first > MAX_HEAD_BLOCKS) return [...blocks];
  const head = blocks.slice(0, first).filter((block) => !isHeadMatter(block, known));
  return [...head, ...blocks.slice(first)];
}

function isReal(block: Block): boolean {
  return (
    block.kind !== "heading" &&
    charsOf(block) - block.linkChars >= REAL_CHARS &&
    !isByline(block.text)
  );
}

function isHeadMatter(block: Block, known: Known): boolean {
  const { text } = block;
  if (isSame(text, known.title) || isSame(text, known.author) || isSame(text, known.publisher))
    return true;
  if (isByline(text) || isLinkOnly(block)) return true;
  if (block.kind === "heading" || block.kind === "row") return false;
  return text.length < SHORT_CHARS && !/[.!?。！？…:：]["”»’]?$/.test(text);
}

function isByline(text: string): boolean {
  if (text.length > 160) return false;
  if (/^(?:by|von|par|por|da|作者|文|记者|来源)[\s/|:：]/i.test(text) && !/[.!?]$/.test(text))
    return true;
  if (
    /^(?:updated?|published|posted|created|last (?:updated|modified)|stand|aktualisiert|veröffentlicht|publié|发布时间|发布日期)\b/i.test(
      text,
    )
  ) {
    return true;
  }
  return (
    parseDay(text) !== null && (text.length < 80 || /\|/.test(text)) && !/[a-z]{3}[.!?]$/.test(text)
  );
}

function trimTail(blocks: readonly Block[], known: Known): Block[] {
  let end = blocks.length;
  while (end > 1) {
    const block = blocks[end - 1];
    if (block === undefined || !isTailMatter(block, known)) break;
    end -= 1;
  }
  return blocks.slice(0, end);
}

function isTailMatter(block: Block, known: Known): boolean {
  const { text, kind } = block;
  if (kind === "heading" || isLinkOnly(block) || isByline(text)) return true;
  if (CLOSING.some((form) => form.test(text)) && text.length < 400) return true;
  if (kind === "row") return false;
  if (isBio(text, known.author)) return true;
  return (
    kind === "paragraph" &&
    text.length < SHORT_CHARS &&
    !SENTENCE_END.test(text) &&
    !/\p{Script=Han}/u.test(text)
  );
}

function isBio(text: string, author: string | null): boolean {
  if (text.length > 700) return false;
  const name = author?.split(/,| and | & /)[0]?.trim() ?? "";
  const lastName = name.split(/\s+/).at(-1) ?? "";
  return (
    lastName.length > 2 &&
    text.slice(0, 80).includes(lastName) &&
    (text.length < SHORT_CHARS || AUTHOR_BIO.test(text))
  );
}

function isLinkOnly(block: Block): boolean {
  return block.linkChars > 0 && block.linkChars >= 0.9 * charsOf(block);
}

function charsOf(block: Block): number {
  return block.text.replace(/\s+/g, "").length;
}

function charsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function isSame(text: string, known: string | null): boolean {
  if (known === null) return false;
  const plain = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return plain(text) === plain(known);
}
