import type { PreparedText } from "./text.ts";

/** How a run of text stands on the page. */
export type BlockKind = "text" | "heading" | "bullet" | "row";

/** One paragraph, heading, list item or table row; offsets into the article's text. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean;
}

const BULLET = /^(?:[•●▪◦‣·]|\*(?!\*)|-|\u2014\u2014?|\d{1,2}[.)](?=\s)|\(\d{1,2}\))\s*/;
const CELL_BREAK = /\s\|\s| {3,}(?=\S)/;
const TERMINAL = /[.!?。！？:;；"')\]]$/;
const CONTINUES = /^[a-z0-9(&%,;]/;
const WRAPPED =
  /(?:[,&(-]|\b(?:and|or|of|the|a|an|to|by|in|for|from|with|on|at|scope|scopes|per))$/i;
/** "Kansas: 32 GWh", "52,000 \u2014 planned for the year": one line of a list of facts. */
const FACT =
  /^(?:[A-Z][\w .,'&()/+-]{1,60}: (?=\S)|\d[\d.,]*(?: ?%| [A-Za-z]{1,5})? [-\u2013\u2014] )/;
const WRAP_MIN_CHARS = 38;
const WRAP_MAX_CHARS = 120;
const WRAP_SURE_CHARS = 52;
const HEADING_MAX_CHARS = 110;
const HAN = /[\u3400-\u9fff]/;
const HEADING_MAX_CHARS_HAN = 30;

interface Line {
  start: number;
  end: number;
}

function splitLines(norm: string): (Line | null)[] {
  const lines: (Line | null)[] = [];
  let from = 0;
  while (from <= norm.length) {
    const newline = norm.indexOf("\n", from);
    let end = newline < 0 ? norm.length : newline;
    let start = from;
    while (start < end && norm.charCodeAt(start) <= 32) start += 1;
    while (end > start && norm.charCodeAt(end - 1) <= 32) end -= 1;
    lines.push(start < end ? { start, end } : null);
    if (newline < 0) break;
    from = newline + 1;
  }
  return lines;
}

/** Whether `next` goes on with the sentence that `previous` broke off at the width of a page. */
function isWrapped(previous: string, next: string): boolean {
  if (BULLET.test(next) && !/^\d/.test(next)) return false;
  if (CELL_BREAK.test(previous) || CELL_BREAK.test(next)) return false;
  if (TERMINAL.test(previous)) return false;
  if (WRAPPED.test(previous)) return true;
  if (FACT.test(next) && FACT.test(previous)) return false;
  if (CONTINUES.test(next) && !/^\d{1,2}[.)]\s/.test(next)) return previous.length > 8;
  if (previous.length < WRAP_MIN_CHARS || previous.length > WRAP_MAX_CHARS) return false;
  const endsInWord = previous.length >= WRAP_SURE_CHARS ? /[a-z\d]$/i : / [a-z]+$/;
  return /^[A-Z]/.test(next) && next.length > 20 && endsInWord.test(previous);
}

/** "---|---|---": between the head of a table and its rows. */
const ROW_RULE = /^[-: ]{2,}\|[-|: ]*$/;

function kindOf(text: string, isFact: boolean): BlockKind {
  if (ROW_RULE.test(text)) return "row";
  if (BULLET.test(text)) return "bullet";
  if (CELL_BREAK.test(text)) return "row";
  if (isFact) return "bullet";
  const limit = HAN.test(text) ? HEADING_MAX_CHARS_HAN : HEADING_MAX_CHARS;
  if (text.length <= limit && !/[.!?。！？;；,，"]$/.test(text)) return "heading";
  return "text";
}

/** Splits a text into paragraphs, headings, bullets and table rows, joining lines broken by width. */
export function splitBlocks(text: PreparedText): Block[] {
  const blocks: Block[] = [];
  let open: Line | null = null;
  let gap = true;
  let openGap = true;
  let isFact = false;
  const close = (): void => {
    if (!open) return;
    const kind = kindOf(text.norm.slice(open.start, open.end), isFact);
    blocks.push({ kind, start: open.start, end: open.end, afterGap: openGap });
    open = null;
  };
  for (const line of splitLines(text.norm)) {
    if (!line) {
      close();
      gap = true;
      isFact = false;
      continue;
    }
    const before: Line | null = open;
    const [last, next] = [
      before ? tail(text.norm, before) : "",
      text.norm.slice(line.start, line.end),
    ];
    if (before && isWrapped(last, next)) {
      open = { start: (before as Line).start, end: line.end };
      continue;
    }
    const isListed = FACT.test(next) && FACT.test(last);
    isFact ||= isListed;
    close();
    isFact = isListed;
    open = line;
    openGap = gap;
    gap = false;
  }
  close();
  return blocks;
}

/** The last printed line of a block that may go on. */
function tail(norm: string, block: Line): string {
  const from = Math.max(block.start, norm.lastIndexOf("\n", block.end - 1) + 1);
  return norm.slice(from, block.end);
}

/** Length of the bullet mark that opens a list item. */
export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}
