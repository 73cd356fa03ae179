import type { TableFact } from "./language.ts";
import type { Sentence } from "./sentences.ts";

type Role = "scope" | "base-year" | "target-year" | "target" | "status" | "year" | "value";

const ROLES: readonly (readonly [role: Role, pattern: RegExp])[] = [
  ["scope", /^scopes?$|范围/],
  ["base-year", /^base(?:line)?(?:[- ]?year)?$|基准年/],
  ["target-year", /^(?:target|end|due)[- ]?(?:year|date)$|^deadline$|^by$|^due$|目标年|完成时间/],
  ["year", /^(?:fiscal |financial |calendar )?(?:year|period|fy)$|^年份$|^年度$/],
  [
    "status",
    /status|progress|actual|achieved|result|to date|latest|performance|^(?:today|now|current(?:ly)?|at present|present|so far)\b|进展|现状|完成情况|实际/,
  ],
  ["target", /target|goal|ambition|objective|commitment|目标/],
];
const SEPARATOR = /\s*\|\s*| {2,}/;
const YEAR = /(?:19|20)\d\d|\bfy ?'?\d\d\b/i;
const FIGURE = /\d/;

interface Cell {
  readonly text: string;
}

function splitCells(row: string): Cell[] {
  return row
    .split(SEPARATOR)
    .map((text) => ({ text: text.trim() }))
    .filter((cell, index) => cell.text !== "" || index > 0);
}

function roleOf(header: string): Role {
  const lower = header.toLowerCase();
  return ROLES.find(([, pattern]) => pattern.test(lower))?.[0] ?? "value";
}

/** Whether a row names columns: no cell holds a figure but for a year. */
function isHeader(cells: readonly Cell[]): boolean {
  return (
    cells.length > 1 &&
    cells.every(
      ({ text }) => !FIGURE.test(text.replace(/(?:19|20)\d\d/g, "")) || /^(?:fy|cy)/i.test(text),
    )
  );
}

interface Table {
  readonly heading: string;
  readonly headers: readonly string[];
}

/** "FY2022 = 100", "2019: 100" in a row's name: its figures are levels of an index. */
const INDEX = /((?:19|20)\d\d)(?: level)? ?(?:=|:|at) ?100\b/;
const PLAIN = /^\d{1,3}(?:[.,]\d+)?$/;
const OUT_OF = /^(\d+) (?:of|out of|\/) (?:the )?\d+$|^all (\d+)$/i;

/** A cell as it is to be told: the index 80 is a cut by 20 %, "9 of 20" is 9. */
function toldFigure(text: string, subject: string): { figure: string; baseYear: string | null } {
  const base = INDEX.exec(subject)?.[1] ?? null;
  const level = Number(text.replace(",", "."));
  if (base && PLAIN.test(text) && level < 100)
    return { figure: `-${Number((100 - level).toFixed(2))}%`, baseYear: base };
  const part = OUT_OF.exec(text);
  const count = part?.[1] ?? part?.[2];
  return { figure: count ? `${count} ${subject}` : text, baseYear: null };
}

/** The facts of one data row: each cell with a figure, told with the row's other cells. */
function rowFacts(table: Table, cells: readonly Cell[]): TableFact[] {
  const roles = table.headers.map(roleOf);
  const cellOf = (role: Role): string | null => cells[roles.indexOf(role)]?.text ?? null;
  const subject = cells[0]?.text ?? "";
  const rowYear = YEAR.test(subject) && subject.length < 12 ? subject : cellOf("year");
  return cells.flatMap((cell, index) => {
    const role = roles[index] ?? "value";
    const header = table.headers[index] ?? "";
    if (index === 0 || !FIGURE.test(cell.text) || !["target", "status", "value"].includes(role))
      return [];
    const headerYear = YEAR.exec(header)?.[0] ?? null;
    const isTarget = role === "target" || (role === "value" && cellOf("target-year") !== null);
    const told = toldFigure(cell.text, subject);
    return [
      {
        heading: table.heading,
        subject: rowYear === subject ? "" : subject.replace(INDEX, ""),
        header: header.replace(YEAR, "").trim(),
        figure: told.figure,
        year: headerYear ?? (isTarget ? cellOf("target-year") : null) ?? rowYear,
        baseYear: told.baseYear ?? cellOf("base-year"),
        scope: cellOf("scope"),
        isTarget,
      },
    ];
  });
}

/** Keeps track of an open table while sentences are read one by one. */
export interface TableReader {
  /** Facts of the row, or null where the sentence is no data row of a table with a header. */
  read: (sentence: Sentence) => TableFact[] | null;
}

/** Reads tables whose cells are set apart by bars or runs of spaces. One reader for one text. */
export function createTableReader(): TableReader {
  let heading = "";
  let table: Table | null = null;
  return {
    read: (sentence) => {
      if (sentence.kind !== "row") {
        heading = sentence.kind === "heading" ? sentence.norm : "";
        table = null;
        return null;
      }
      const cells = splitCells(sentence.norm);
      if (!table) {
        table = isHeader(cells) ? { heading, headers: cells.map((cell) => cell.text) } : null;
        return table ? [] : null;
      }
      return rowFacts(table, cells);
    },
  };
}
