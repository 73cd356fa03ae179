import type { Block } from "../page/blocks.ts";
import type { Line } from "./lines.ts";
import type { PageLines } from "./running-lines.ts";

/** A gap of so many usual line distances begins a paragraph. */
const PARAGRAPH_GAP = 1.35;
/** Larger than the text by so much is a heading. */
const HEADING_SIZE = 1.12;
const MAX_HEADING_CHARS = 200;
/** Usual width of a letter, in font sizes. */
const LETTER_SIZES = 0.5;
const SENTENCE_END = /[.!?。！？:：;；][”"’')）」』]?$/;
const BULLET = /^[•·▪●○‣■□◆▶➢✓]\s*/;
/** `low- and zero-emission`: the hyphen stands for the word that both share. */
const SECOND_OF_TWO = /^(?:and|or|to|und|oder|bis|bzw)\b/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？（）「」]/u;

interface Placed extends Line {
  page: number;
}

/** The paragraphs, headings, list items and table rows of pages whose lines are in reading order. */
export function toPdfBlocks(pages: readonly PageLines[]): { blocks: Block[]; onFirstPage: number } {
  const lines = pages.flatMap((page, at) => page.lines.map((line) => ({ ...line, page: at })));
  const layout = measure(lines);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const blocks: Block[] = [];
  let onFirstPage = 0;
  for (const group of toGroups(lines, layout)) {
    blocks.push(toBlock(group, layout, words));
    if (group[0]?.page === 0) onFirstPage = blocks.length;
  }
  return { blocks: joinAcrossPages(blocks), onFirstPage };
}

interface Layout {
  /** Size and font of most characters. */
  size: number;
  font: string;
  /** Usual distance of lines, in font sizes. */
  leading: number;
}

function measure(lines: readonly Placed[]): Layout {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { size, font, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  const size = mostOf(sizes) ?? 10;
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.6);
  const steps = body
    .slice(1)
    .map((line, at) => ((body[at]?.y ?? 0) - line.y) / size)
    .filter((step) => step > 0.8 && step < 3);
  return {
    size,
    font: mostOf(fonts) ?? "",
    leading: middleOf(steps) ?? 1.2,
  };
}

function toGroups(lines: readonly Placed[], layout: Layout): Placed[][] {
  const groups: Placed[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const group = groups.at(-1);
    if (before !== undefined && group !== undefined && isContinued(group, line, layout))
      group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Whether a line goes on with the block before it. */
function isContinued(group: readonly Placed[], line: Placed, layout: Layout): boolean {
  const before = group.at(-1);
  if (before === undefined || before.page !== line.page) return false;
  if (isRow(before) || isRow(line) || BULLET.test(line.text)) return false;
  if (Math.abs(before.size - line.size) > 0.08 * line.size) return false;
  if (before.font !== line.font && isHeadingLine(before, layout) !== isHeadingLine(line, layout))
    return false;
  const step = before.y - line.y;
  // upwards is the next column
  if (step > 0 && step > layout.leading * PARAGRAPH_GAP * line.size) return false;
  if (hasRoomFor(before, line) && !isHeadingLine(before, layout)) return false;
  const isIndented =
    group.length > 1 && line.x > before.x + line.size && SENTENCE_END.test(before.text);
  return !isIndented;
}

/** The next line's first word would have stood in this one: something ended here. */
function hasRoomFor(line: Line, next: Line): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? "";
  const letters = CJK.test(word) ? 2 : word.length + 1;
  // twice, as lines of ragged text are broken by other programs' measures
  return line.edge - line.right > 2 * letters * LETTER_SIZES * line.size;
}

const isRow = ({ cells }: Line): boolean => cells.length > 1;

function isHeadingLine(line: Line, layout: Layout): boolean {
  if (line.size > layout.size * HEADING_SIZE) return true;
  return line.font !== layout.font && line.size >= layout.size * 0.98;
}

function toBlock(group: readonly Placed[], layout: Layout, words: ReadonlySet<string>): Block {
  const [first] = group;
  if (first !== undefined && isRow(first)) {
    return { kind: "row", text: first.cells.join(" | "), linkChars: 0, isEmphasised: false };
  }
  const text = joinLines(
    group.map((line) => line.text),
    words,
  );
  const isShort = text.length <= MAX_HEADING_CHARS && !/[.。;；,，]$/.test(text);
  const isLarge = group.every((line) => isHeadingLine(line, layout));
  if (BULLET.test(text)) {
    return { kind: "item", text: text.replace(BULLET, ""), linkChars: 0, isEmphasised: false };
  }
  const kind = isShort && isLarge ? "heading" : "paragraph";
  return { kind, text, linkChars: 0, isEmphasised: kind === "heading" };
}

/** Lines as one text; a word that the line's end parts is put together as the rest of the document writes it. */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    if (CJK.test(text.at(-1) ?? "") && CJK.test(line[0] ?? "")) return text + line;
    const parted = /([\p{L}\p{N}-]*[\p{L}\p{N}])[-\u00ad\u2010]$/u.exec(text)?.[1];
    const rest = /^\p{Ll}[\p{L}-]*/u.exec(line)?.[0];
    if (parted === undefined || SECOND_OF_TWO.test(line)) return `${text} ${line}`;
    if (rest === undefined) return /^[\p{L}\p{N}]/u.test(line) ? text + line : `${text} ${line}`;
    const [start, end] = [parted.toLowerCase(), rest.toLowerCase()];
    const isCompound =
      words.has(`${start}-${end}`) ||
      (words.has(start) && words.has(end) && !words.has(start + end));
    return isCompound ? text + line : text.slice(0, -1) + line;
  });
}

/** A paragraph that the end of a page parts is one. */
function joinAcrossPages(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isParted =
      last?.kind === "paragraph" &&
      block.kind === "paragraph" &&
      !SENTENCE_END.test(last.text) &&
      (/^\p{Ll}/u.test(block.text) ||
        (CJK.test(last.text.at(-1) ?? "") && CJK.test(block.text[0] ?? "")));
    if (last !== undefined && isParted) {
      joined[joined.length - 1] = { ...last, text: joinLines([last.text, block.text], new Set()) };
    } else joined.push(block);
  }
  return joined;
}

function mostOf<T>(weights: ReadonlyMap<T, number>): T | null {
  let best: [T, number] | null = null;
  for (const entry of weights) if (best === null || entry[1] > best[1]) best = entry;
  return best?.[0] ?? null;
}

function middleOf(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
