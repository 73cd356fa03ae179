import type { Piece } from "./reading.ts";

/** Pieces on one baseline, from left to right. */
export type Row = readonly Piece[];

/** Lines that begin at one place before it counts as the left edge of a column. */
const MIN_COLUMN_LINES = 4;
/** Cells of tables are shorter than lines of text; in letters. */
const MIN_COLUMN_CHARS = 20;
/** Columns are at least so far from each other, in font sizes; words are nearer. */
const MIN_GUTTER_SIZES = 0.6;
/** Lines of one paragraph are nearer to each other. */
const MIN_GAP_SIZES = 1.7;

/** Pieces in rows from top to bottom. */
export function toRows(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame =
      first !== undefined && Math.abs(first.y - piece.y) < 0.5 * Math.min(first.size, piece.size);
    if (row !== undefined && isSame) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/**
 * Rows as regions in reading order: where columns of running text stand side by side, the left one with its
 * own columns, then the right one; what goes across them stands between.
 */
export function toRegions(rows: readonly Row[]): Row[][] {
  const gutter = findGutter(rows);
  if (gutter === null) return rows.length === 0 ? [] : [[...rows]];
  return runsAt(rows, gutter).flatMap(({ isSplit, run }) =>
    isSplit
      ? [...toRegions(sideOf(run, gutter, true)), ...toRegions(sideOf(run, gutter, false))]
      : toRegions(run),
  );
}

/** The left edge of a right column; null where there is one column, and in tables. */
function findGutter(rows: readonly Row[]): number | null {
  const starts = new Map<number, number>();
  const left = Math.min(...rows.map((row) => row[0]?.x ?? Number.POSITIVE_INFINITY));
  for (const piece of rows.flat()) {
    const start = Math.round(piece.x);
    if (start > left + piece.size) starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  let best: { at: number; lines: number } | null = null;
  for (const [at, count] of starts) {
    if (count < MIN_COLUMN_LINES || count <= (best?.lines ?? 0)) continue;
    const lines = runsAt(rows, at - 1).reduce(
      (sum, { isSplit, run }) => sum + (isSplit ? run.length : 0),
      0,
    );
    if (lines > 0) best = { at: at - 1, lines: count };
  }
  return best?.at ?? null;
}

interface Run {
  isSplit: boolean;
  run: Row[];
}

/** Rows in runs: those with nothing across the gutter, and those across it. */
function runsAt(rows: readonly Row[], gutter: number): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const isClear = !isAcross(row, gutter);
    const last = runs.at(-1);
    if (last !== undefined && last.isSplit === isClear) last.run.push(row);
    else runs.push({ isSplit: isClear, run: [row] });
  }
  const judged = runs.flatMap(({ isSplit, run }) =>
    isSplit ? withoutEnds(run, gutter) : [{ isSplit, run }],
  );
  return judged.reduce<Run[]>((merged, next) => {
    const last = merged.at(-1);
    if (last === undefined || last.isSplit || next.isSplit) merged.push({ ...next });
    else last.run = [...last.run, ...next.run];
    return merged;
  }, []);
}

/** Columns, and what stands on one side above or below both, parted from them by a gap. */
function withoutEnds(run: Row[], gutter: number): Run[] {
  const sides = [sideOf(run, gutter, true), sideOf(run, gutter, false)];
  const top = Math.min(...sides.map((side) => yOf(side[0])));
  const bottom = Math.max(...sides.map((side) => yOf(side.at(-1))));
  const isGap = (at: number) =>
    yOf(run[at - 1]) - yOf(run[at]) > MIN_GAP_SIZES * (run[at]?.[0]?.size ?? 0);
  const start = run.findLastIndex(
    (row, at) => at > 0 && yOf(run[at - 1]) > top + 1 && isGap(at) && yOf(row) >= top - 1,
  );
  const from = Math.max(0, start);
  const end = run.findIndex((row, at) => at > from && yOf(row) < bottom - 1 && isGap(at));
  const to = end === -1 ? run.length : end;
  const columns = run.slice(from, to);
  if (!areColumns(columns, gutter)) return [{ isSplit: false, run }];
  return [
    { isSplit: false, run: run.slice(0, from) },
    { isSplit: true, run: columns },
    { isSplit: false, run: run.slice(to) },
  ].filter((part) => part.run.length > 0);
}

const yOf = (row: Row | undefined): number => row?.[0]?.y ?? 0;

function isAcross(row: Row, gutter: number): boolean {
  if (row.some(({ x, width }) => x < gutter && x + width > gutter + 1)) return true;
  const before = row.filter(({ x }) => x < gutter).at(-1);
  const after = row.find(({ x }) => x >= gutter);
  if (before === undefined || after === undefined) return false;
  return after.x - before.x - before.width < MIN_GUTTER_SIZES * before.size;
}

/** Running text on both sides of a gutter, side by side. */
function areColumns(run: readonly Row[], gutter: number): boolean {
  const [left, right] = [sideOf(run, gutter, true), sideOf(run, gutter, false)];
  if (left.length < MIN_COLUMN_LINES || right.length < MIN_COLUMN_LINES) return false;
  const isProse = [left, right].every((side) => meanChars(side) >= MIN_COLUMN_CHARS);
  return isProse && yOf(left[0]) > yOf(right.at(-1)) && yOf(right[0]) > yOf(left.at(-1));
}

function sideOf(run: readonly Row[], gutter: number, isLeft: boolean): Row[] {
  return run
    .map((row) => row.filter(({ x }) => x < gutter === isLeft))
    .filter((row) => row.length > 0);
}

/** A character that stands for a word is as wide as two letters. */
function meanChars(rows: readonly Row[]): number {
  const text = rows
    .flat()
    .map((piece) => piece.text)
    .join("");
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (text.length + wide) / rows.length;
}
