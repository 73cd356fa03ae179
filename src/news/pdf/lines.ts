import { type Row, toRegions, toRows } from "./columns.ts";
import type { Piece, Sheet } from "./reading.ts";

/** A line of a column; several cells where it is a row of a table. */
export interface Line {
  text: string;
  cells: string[];
  x: number;
  /** Where it ends. */
  right: number;
  /** Where the lines of its column end. */
  edge: number;
  y: number;
  size: number;
  font: string;
}

/** So much of the font size between two pieces parts cells, not words. */
const CELL_GAP_SIZES = 1.5;
/** So much of it is a space that the file does not write. */
const SPACE_SIZES = 0.15;
/** Fewer lines do not show where their column ends. */
const MIN_EDGE_LINES = 3;
const MIN_EDGE_CHARS = 20;
const EDGE_SHARE = 0.85;
const BULLET_ALONE = /^(?:[•·▪●○‣■□◆▶➢✓*–-]|\(?\d{1,2}[.)]|\(?[a-z][.)])$/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？（）「」《》]/u;
/** A line of a table of contents. */
const LEADERS = /(?:[.…]\s?){5,}\s*[\divx]+$/i;

/** The lines of a page in the order in which they are read: down each column, where it has columns. */
export function toLines(sheet: Sheet): Line[] {
  const regions = toRegions(toRows(sheet.pieces)).map((rows) => rows.map(toLine));
  const pageEdge = edgeOf(regions.flat());
  return regions.flatMap((lines) => {
    const edge = lines.length < MIN_EDGE_LINES ? pageEdge : edgeOf(lines);
    return lines.map((line) => ({ ...line, edge })).filter(({ text }) => !LEADERS.test(text));
  });
}

/** Where most full lines end: a longer one or a row of cells is no measure. */
function edgeOf(lines: readonly Line[]): number {
  const full = lines.filter(
    ({ cells, text }) => cells.length === 1 && text.length >= MIN_EDGE_CHARS,
  );
  const rights = full.map(({ right }) => right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * EDGE_SHARE)] ?? 0;
}

function toLine(row: Row): Line {
  const cells: Piece[][] = [];
  for (const piece of row) {
    const cell = cells.at(-1);
    const last = cell?.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.x - last.width;
    const isBullet = cell !== undefined && BULLET_ALONE.test(textOf(cell));
    if (cell !== undefined && (gap < CELL_GAP_SIZES * piece.size || isBullet)) cell.push(piece);
    else cells.push([piece]);
  }
  const texts = cells.map(textOf).filter((text) => text !== "");
  const longest = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const right = Math.max(...row.map(({ x, width }) => x + width));
  const { y, size, font } = longest;
  return {
    text: texts.join(" "),
    cells: texts,
    x: row[0]?.x ?? 0,
    right,
    edge: right,
    y,
    size,
    font,
  };
}

function textOf(pieces: readonly Piece[]): string {
  let text = "";
  let right = Number.NaN;
  for (const piece of pieces) {
    const isApart = piece.x - right > SPACE_SIZES * piece.size;
    const isCjk = CJK.test(text.at(-1) ?? "") && CJK.test(piece.text[0] ?? "");
    if (isApart && !isCjk && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += " ";
    text += piece.text;
    right = piece.x + piece.width;
  }
  return text.replace(/\s+/g, " ").trim();
}
