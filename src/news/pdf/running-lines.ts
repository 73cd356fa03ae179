import type { Line } from "./lines.ts";

/** A page's lines, and its height in points. */
export interface PageLines {
  lines: Line[];
  height: number;
}

/** Share of a page's height at its head and foot where running lines stand. */
const EDGE_SHARE = 0.12;
const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:(?:page|seite|第)\s*)?\d{1,3}(?:\s*(?:\/|of|von|页|頁|ページ)\s*\d{0,3})?(?:\s*[-–—])?$/i;

/** Pages without page numbers and what stands at the head or foot of most of them. */
export function withoutRunningLines(pages: readonly PageLines[]): PageLines[] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const edge = page.lines.filter((line) => isAtEdge(line, page));
    const keys = new Set(edge.flatMap((line) => line.cells.map((cell) => keyOf(cell, line))));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length / 2));
  return pages.map((page) => ({
    ...page,
    lines: page.lines.flatMap((line) => {
      if (!isAtEdge(line, page)) return [line];
      const cells = line.cells.filter(
        (cell) => !PAGE_NUMBER.test(cell) && (seen.get(keyOf(cell, line)) ?? 0) < least,
      );
      return cells.length === 0 ? [] : [{ ...line, cells, text: cells.join(" ") }];
    }),
  }));
}

function isAtEdge({ y }: Line, { height }: PageLines): boolean {
  return y < height * EDGE_SHARE || y > height * (1 - EDGE_SHARE);
}

/** The same words with another number are the same; a headline that later pages repeat is larger than they are. */
const keyOf = (cell: string, { size }: Line): string =>
  `${Math.round(size)} ${cell.replace(/\d+/g, "#").toLowerCase()}`;
