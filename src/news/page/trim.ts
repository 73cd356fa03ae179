import { parseDay } from "../dates.ts";
import type { Block } from "./blocks.ts";
import {
  ABOUT_COMPANY,
  AUTHOR_BIO,
  CLOSING,
  CREDIT,
  END_LABEL,
  FURNITURE,
  HARD_END_LABEL,
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
const MAX_LABEL_CHARS = 120;
/** The words before the link in `Read more: …`. */
const SEE_ALSO_CHARS = 20;
/** Shorter than any headline. */
const MIN_TEASER_CHARS = 15;
const MAX_BIO_CHARS = 700;
const MAX_CLOSING_CHARS = 400;
/** So many fragments at the end are the remains of a page; more of them are a list. */
const MAX_FRAGMENTS = 2;
/** Longer than a heading within a text: the summary under the headline. */
const MIN_DECK_CHARS = 90;
const SENTENCE_END = /[.!?。！？…:：;"”»’'」』)）\]]$/;

const BY = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|作者|文|记者)\s*[/|:：]?\s*[\p{Lu}\p{Script=Han}]/u;
const DATED =
  /^(?:updated?|published|posted|created|last (?:updated|modified)|stand|aktualisiert|veröffentlicht|publié|发布时间|发布日期)\b/i;
const SHORT_DATE = /(?<!\d)\d{1,2}[/.]\d{1,2}[/.]\d{2}(?!\d)/;
const FIGURE = /\d\s?%|\d[\d.,]*\s\p{L}/u;
/** Menu entries are shorter. */
const MAX_MENU_CHARS = 30;

/** The blocks of an article without what precedes, interrupts and follows it on its page. */
export function trimBlocks(blocks: readonly Block[], known: Known): Block[] {
  const cut = cutEnd(blocks).filter((block) => !isFurniture(block));
  return trimTail(trimHead(withoutInterruptions(cut), known), known);
}

function isFurniture({ text, kind }: Block): boolean {
  if (kind === "row") return false;
  return FURNITURE.some((form) => form.test(text)) || CREDIT.some((form) => form.test(text));
}

/** Everything before the first label that ends the article: enough stands before it, and no paragraph of the article after it. */
function cutEnd(blocks: readonly Block[]): Block[] {
  const total = charsIn(blocks);
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    const isFarEnough = before > REAL_CHARS && before > total * END_FROM_SHARE;
    if (isFarEnough && isEnd(block, blocks, at)) return blocks.slice(0, at);
    before += block.text.length;
  }
  return [...blocks];
}

function isEnd(block: Block, blocks: readonly Block[], at: number): boolean {
  if (block.text.length > MAX_LABEL_CHARS) return false;
  if (isAbout(block) || HARD_END_LABEL.some((form) => form.test(block.text))) return true;
  return isLabel(block) && !blocks.slice(at + 1).some(isProse);
}

/** Without links to other articles, alone or in a list under a label. */
function withoutInterruptions(blocks: readonly Block[]): Block[] {
  let isInBox = false;
  return blocks.filter((block) => {
    const isLink = isLinkOnly(block);
    isInBox = isLabel(block) || (isInBox && (isLink || isSeeAlso(block)));
    if (isInBox || isSeeAlso(block)) return false;
    const isList = block.kind === "item" || block.kind === "row";
    return isList || !isLink || block.text.length < MIN_TEASER_CHARS;
  });
}

function isSeeAlso(block: Block): boolean {
  const isLinked = block.linkChars * 2 >= charsOf(block) - SEE_ALSO_CHARS;
  return SEE_ALSO.test(block.text) && ((block.linkChars > 0 && isLinked) || block.isEmphasised);
}

function isLabel(block: Block): boolean {
  return (
    block.text.length <= MAX_LABEL_CHARS &&
    [...END_LABEL, ...HARD_END_LABEL].some((form) => form.test(block.text))
  );
}

function isAbout(block: Block): boolean {
  const isHeading = block.kind === "heading" || block.isEmphasised;
  return isHeading && block.text.length <= MAX_LABEL_CHARS && ABOUT_COMPANY.test(block.text);
}

/** A paragraph of running text, hardly linked. */
function isProse(block: Block): boolean {
  const chars = weightOf(block);
  const isText = block.kind === "paragraph" || block.kind === "quote";
  return (
    isText &&
    chars >= REAL_CHARS &&
    block.linkChars < chars / 3 &&
    !isClosing(block) &&
    !isFurniture(block)
  );
}

/** The head ends with the last line on author and date before the first paragraph; without one, with what looks like no text. */
function trimHead(blocks: readonly Block[], known: Known): Block[] {
  const first = blocks.findIndex(isReal);
  if (first === -1 || first > MAX_HEAD_BLOCKS) return [...blocks];
  const byline = blocks.slice(0, first).findLastIndex(isByline);
  const head = blocks.slice(byline + 1, first).filter((block) => !isHeadMatter(block, known));
  return [...head, ...blocks.slice(first)];
}

/** The first paragraph of the text, not a line on author, date or place. */
function isReal(block: Block): boolean {
  const isText = block.kind !== "heading" && /\s|\p{Script=Han}/u.test(block.text);
  return isText && weightOf(block) - block.linkChars >= REAL_CHARS && !isByline(block);
}

function isHeadMatter(block: Block, known: Known): boolean {
  const { text, kind } = block;
  if ([known.title, known.author, known.publisher].some((name) => isSame(text, name))) return true;
  if (isLinkOnly(block) || /^https?:\/\/\S+$/.test(text)) return true;
  if (kind === "heading") return text.length >= MIN_DECK_CHARS;
  if (kind === "item") return text.length < MAX_MENU_CHARS && !/\d|\s/.test(text);
  return kind !== "row" && isFragment(block);
}

/** A line on who wrote the text, and when. */
function isByline({ text, kind }: Block): boolean {
  if (text.length > 160 || kind === "row") return false;
  const hasDate = parseDay(text) !== null || SHORT_DATE.test(text);
  if (
    BY.test(text) &&
    kind === "paragraph" &&
    !/[.!?]$/.test(text) &&
    (hasDate || !/\d/.test(text))
  )
    return true;
  if (DATED.test(text)) return hasDate || /\d:\d\d|\bago\b|[:：]$/.test(text);
  return (
    hasDate &&
    (text.length < 80 || text.includes("|")) &&
    !/(?:[a-z]{3}[.!?]|[。！？]["”』」]?)$/.test(text)
  );
}

function trimTail(blocks: readonly Block[], known: Known): Block[] {
  let end = endOf(blocks, blocks.length, (block) => isTailMatter(block, known));
  const fragments = endOf(blocks, end, isFragment);
  if (end - fragments <= MAX_FRAGMENTS) {
    end = endOf(blocks, fragments, (block) => isTailMatter(block, known) || isFragment(block));
  }
  return blocks.slice(0, end);
}

/** Where the blocks end without those at their end that match; the first block always stays. */
function endOf(blocks: readonly Block[], from: number, matches: (block: Block) => boolean): number {
  let end = from;
  for (
    let block = blocks[end - 1];
    end > 1 && block !== undefined && matches(block);
    block = blocks[end - 1]
  ) {
    end -= 1;
  }
  return end;
}

function isTailMatter(block: Block, known: Known): boolean {
  const { text, kind } = block;
  if (kind === "heading" || isLinkOnly(block) || isByline(block) || isClosing(block)) return true;
  return kind !== "row" && isBio(text, known.author);
}

/** A few words that are no sentence and hold no figure. */
function isFragment({ kind, text }: Block): boolean {
  if (kind !== "paragraph" && kind !== "quote") return false;
  if (text.length >= SHORT_CHARS || FIGURE.test(text)) return false;
  return !SENTENCE_END.test(text) && !/\p{Script=Han}/u.test(text);
}

function isClosing({ text }: Block): boolean {
  return text.length < MAX_CLOSING_CHARS && CLOSING.some((form) => form.test(text));
}

function isBio(text: string, author: string | null): boolean {
  if (text.length > MAX_BIO_CHARS) return false;
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

/** Characters as in an alphabet: one that stands for a syllable or a word counts double. */
function weightOf(block: Block): number {
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
  return charsOf(block) + (block.text.match(wide)?.length ?? 0);
}

function charsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function isSame(text: string, known: string | null): boolean {
  if (known === null) return false;
  const plain = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return plain(text) === plain(known);
}
