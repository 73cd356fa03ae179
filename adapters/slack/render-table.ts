import stringWidth from "string-width";
import type { Block } from "../../src/chat/card.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import type { Language } from "../../src/shared/language.ts";
import { clip, clipMrkdwn, escapeEntities, toLine } from "./mrkdwn.ts";

type Table = Extract<Block, { kind: "table" }>;
type Chart = Extract<Block, { kind: "chart" }>;

/** Columns that a phone shows of fixed-width text without breaking the line. */
const MAX_TABLE_WIDTH = 60;
/** Characters of a bar. */
const BAR_CHARS = 12;
const COLUMN_GAP = "  ";

/**
 * A table as lines. One that is narrow and of plain letters is set in columns; else each row is a line of its
 * own that names its columns, as phones would break it and wide characters have no fixed width.
 */
export function renderTable({ columns, rows }: Table, maxLineChars: number): string[] {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map((_, column) => toLine(row[column] ?? "")),
  );
  const widths = columns.map((_, column) =>
    Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const width = widths.reduce((sum, one) => sum + one + COLUMN_GAP.length, -COLUMN_GAP.length);
  const isEven = cells.every((row) => row.every((cell) => stringWidth(cell) === cell.length));
  const [head = [], ...body] = cells;
  if (!isEven || width > MAX_TABLE_WIDTH)
    return body.map((row) => clipRow(head, row, maxLineChars)).filter((line) => line !== "");
  const toRow = (row: string[]) =>
    row
      .map((cell, column) => {
        const size = widths[column] ?? 0;
        return columns[column]?.align === "right" ? cell.padStart(size) : cell.padEnd(size);
      })
      .join(COLUMN_GAP)
      .trimEnd();
  return width <= 0 ? [] : toFixed(cells.map(toRow));
}

/** Columns of a row that is a line of its own. */
const MAX_COLUMNS = 12;

/** `*BMW Group*  What: CO2 per vehicle  Figure: 40 %`. */
function clipRow(head: string[], row: string[], maxChars: number): string {
  const [first = "", ...rest] = row.slice(0, MAX_COLUMNS);
  const room = Math.floor(maxChars / Math.min(MAX_COLUMNS, row.length)) - COLUMN_GAP.length;
  const titleChars = Math.floor(room / 3);
  const named = rest.flatMap((cell, index) => {
    if (cell === "") return [];
    const title = clipMrkdwn(head[index + 1] ?? "", titleChars);
    const value = clipMrkdwn(cell, room - titleChars - COLUMN_GAP.length);
    return [title === "" ? value : `${title}: ${value}`];
  });
  const name = clipMrkdwn(first, room - COLUMN_GAP.length);
  return [...(name === "" ? [] : [`*${name}*`]), ...named].join(COLUMN_GAP);
}

/** Points of a chart that are shown, the latest; the rest are counted. */
const MAX_POINTS = 24;

/** A chart in words and as bars: what it says is read without seeing it. */
export function renderChart(
  { alt, points, unit }: Chart,
  maxLineChars: number,
  language: Language,
): string[] {
  const said = clipMrkdwn(alt, maxLineChars);
  const known = points.filter(({ value, year }) => Number.isFinite(value) && Number.isFinite(year));
  const largest = Math.max(...known.map(({ value }) => Math.abs(value)), 0);
  const names = new Set(known.map(({ series }) => toLine(series)));
  const shown = known.slice(-MAX_POINTS);
  const lines = shown.map(({ year, value, series }) => {
    const bar = toBar(largest === 0 ? 0 : Math.abs(value) / largest);
    const name = names.size > 1 ? ` ${clip(toLine(series), MAX_SERIES_CHARS)}` : "";
    return `${year} ${bar} ${value.toLocaleString("en")} ${toLine(unit)}${name}`.trimEnd();
  });
  const more = known.length - shown.length;
  return [
    ...(said === "" ? [] : [said]),
    ...(more > 0 ? [wordsOf(language).cards.pledge.earlier(more)] : []),
    ...toFixed(lines.map((line) => clip(line, MAX_CHART_LINE_CHARS))),
  ];
}

const MAX_SERIES_CHARS = 40;
const MAX_CHART_LINE_CHARS = 100;

/** `████████░░░░`: how much of it is full, from 0 to 1. */
export function toBar(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR_CHARS);
  return "█".repeat(filled) + "░".repeat(BAR_CHARS - filled);
}

/** Fixed-width blocks are no longer than this, so that little is lost where a message has to be shortened. */
const MAX_FIXED_CHARS = 1_400;

/** Lines in fixed width, some together; nothing within can end the block early. */
function toFixed(lines: readonly string[]): string[] {
  const blocks: string[][] = [];
  let chars = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const escaped = escapeEntities(line.replaceAll("`", "ˋ"));
    if (chars + escaped.length > MAX_FIXED_CHARS) {
      blocks.push([]);
      chars = 0;
    }
    blocks.at(-1)?.push(escaped);
    chars += escaped.length + 1;
  }
  return blocks.map((own) => `\`\`\`\n${own.join("\n")}\n\`\`\``);
}
