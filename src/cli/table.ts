import Table from "cli-table3";
import type { Io } from "./io.ts";

const NO_BORDERS = {
  ...{ top: "", "top-mid": "", "top-left": "", "top-right": "" },
  ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" },
  ...{ left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: "  " },
};
const GAP = 2;
const MIN_COLUMN = 6;

/** Rows under a head, aligned; the widest column gives way and wraps where the terminal is narrow. */
export function renderTable(
  head: string[],
  rows: string[][],
  { width, color }: Pick<Io, "width" | "color">,
): string {
  const colWidths = fitWidths(
    head.map((title, column) =>
      Math.max(...[title, ...rows.map((row) => row[column] ?? "")].map((cell) => cell.length)),
    ),
    width,
  );
  const table = new Table({
    head,
    chars: NO_BORDERS,
    colWidths,
    wordWrap: true,
    style: {
      border: [],
      "padding-left": 0,
      "padding-right": 0,
      head: color ? ["bold"] : [],
      compact: true,
    },
  });
  table.push(...rows);
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

function fitWidths(natural: number[], width: number): number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, cell) => sum + cell, 0) + GAP * (widths.length - 1);
  while (total() > width) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= MIN_COLUMN) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
