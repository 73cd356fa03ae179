import type { TableFact } from "../language.ts";
import type { Sentence } from "./sentences.ts";

type Role =
  | "change"
  | "scope"
  | "base-year"
  | "target-year"
  | "target"
  | "status"
  | "year"
  | "value";

const ROLES: readonly (readonly [role: Role, pattern: RegExp])[] = [
  [
    "change",
    /^(?:change|difference|variation|delta|[+-]\/?[+-]?|yo-?y|y-?o-?y|year[- ]on[- ]year|同比|增减|变化)/,
  ],
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
  /** The year of the targets that a heading above tells of, if any. */
  readonly targetYear: string | null;
  readonly headers: readonly string[];
  /** Whether each row is of a company that its first cell names. */
  readonly isByMaker: boolean;
  /** The column that adds others up; -1 where there is none. */
  readonly total: number;
}

const MAKER =
  /^(?:car |auto(?:mobile)? ?|vehicle |ev )?(?:makers?|brands?|marques?|compan(?:y|ies)|manufacturers?|automakers?|carmakers?|oems?|groups?|车企|厂商|品牌|企业|公司)$/;
const TOTAL = /^(?:grand )?(?:total|sum|合计|总计|累计)$/;

/** "Environmental Targets 2030": the year of all targets below. */
const OF_TARGETS = /\b(?:targets?|goals?|ambitions?|vision|commitments?|roadmap)\b|目标/i;

const tableOf = (
  heading: string,
  targetYear: string | null,
  headers: readonly string[],
): Table => ({
  heading,
  targetYear,
  headers,
  isByMaker: MAKER.test(headers[0]?.toLowerCase() ?? ""),
  total: headers.findIndex((it) => TOTAL.test(it.toLowerCase())),
});

const PERIOD =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{2,4})?$|^q[1-4]\b|^\d{1,2}月|^第?[一二三四]季度/;

/** Of months and quarters that are added up only their sum is told; of years and kinds each, and not their sum. */
function isTold({ headers, total }: Table, index: number): boolean {
  if (total <= 0) return true;
  const others = headers.filter((it, at) => at > 0 && at !== total && it !== "");
  const areParts = others.every((it) => PERIOD.test(it.toLowerCase()));
  return areParts === (index === total);
}

/** A line of dashes between the head of a table and its rows. */
const RULE = /^:?-{2,}:?$/;

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

/** "Water (m3)", "Share of electric cars [%]", "Energy use in GWh": the unit of a row's figures. */
const UNIT_OF_ROW =
  /[ ,]*(?:[([](?:in )?|,? in )((?:thousand |million )?(?:%|per ?cent|tonnes?|tons?|t|tco2e?|t co2e?|m3|m³|[kmgt]wh|gj|mw))(?: ?(?:\/|per) ?(vehicle|car|unit)s?)?[)\]]?$/i;
const NUMBER = /^[-+]?\d[\d.,]*$/;

/** A cell with the unit that its row names, and the row's name without it. */
function withUnitOfRow(text: string, subject: string): { text: string; subject: string } {
  const unit = NUMBER.test(text) ? UNIT_OF_ROW.exec(subject) : null;
  if (!unit) return { text, subject };
  const name = subject.slice(0, unit.index);
  return { text: `${text} ${unit[1]}`, subject: unit[2] ? `${name} per ${unit[2]}` : name };
}

const COUNTED =
  /\b(?:(?:electric|battery|plug-in|new[- ]energy)[a-z -]{0,12}(?:cars|vehicles|trucks)|evs|bevs|nevs)\b/i;

/** A bare number of a table by makers with what the line above the table says that it counts. */
const withCounted = (figure: string, heading: string): string => {
  const counted = NUMBER.test(figure) ? COUNTED.exec(heading) : null;
  return counted ? `${figure} ${counted[0]}` : figure;
};

const LAST_FIGURE = /^(.*?[^\d\s])[:,]? +([-+]?\d[\d.,]* ?(?:%|per ?cent))$/i;

/** "CO2 of plants: -46 % | 2013 | 2030": a target that stands in the first column, told with the row's years. */
function targetOfName(
  table: Table,
  cells: readonly Cell[],
  cellOf: (role: Role) => string | null,
): TableFact[] {
  const roles = table.headers.map(roleOf);
  const year = cellOf("target-year");
  const name = cells[0]?.text ?? "";
  if (roles[0] !== "target" || roles.lastIndexOf("target") > 0 || !year || !YEAR.test(year))
    return [];
  const [, subject = "", figure = name] = LAST_FIGURE.exec(name) ?? [];
  const [baseYear, scope] = [cellOf("base-year"), cellOf("scope")];
  const rest = { year, baseYear: baseYear && YEAR.test(baseYear) ? baseYear : null, scope };
  return [
    {
      heading: table.heading,
      subject,
      header: "",
      figure,
      ...rest,
      isTarget: true,
      isByMaker: table.isByMaker,
    },
  ];
}

/** The facts of one data row: each cell with a figure, told with the row's other cells. */
function rowFacts(table: Table, cells: readonly Cell[]): TableFact[] {
  const roles = table.headers.map(roleOf);
  const cellOf = (role: Role): string | null => cells[roles.indexOf(role)]?.text ?? null;
  const subject = cells[0]?.text ?? "";
  const rowYear = YEAR.test(subject) && subject.length < 12 ? subject : cellOf("year");
  const stated = targetOfName(table, cells, cellOf);
  const facts = cells.flatMap((cell, index) => {
    const role = roles[index] ?? "value";
    const header = table.headers[index] ?? "";
    if (role === "value" && !isTold(table, index)) return [];
    if (index === 0 || !FIGURE.test(cell.text) || !["target", "status", "value"].includes(role))
      return [];
    const headerYear = YEAR.exec(header)?.[0] ?? null;
    const isTarget = role === "target" || (role === "value" && cellOf("target-year") !== null);
    const named = withUnitOfRow(cell.text, stated[0]?.subject || subject);
    const told = toldFigure(named.text, named.subject);
    return [
      {
        heading: table.heading,
        subject: rowYear === subject ? "" : named.subject.replace(INDEX, ""),
        header: header.replace(YEAR, "").trim(),
        figure: table.isByMaker ? withCounted(told.figure, table.heading) : told.figure,
        year:
          headerYear ??
          (isTarget ? cellOf("target-year") : null) ??
          rowYear ??
          (isTarget ? table.targetYear : null) ??
          (table.isByMaker ? (YEAR.exec(table.heading)?.[0] ?? null) : null),
        baseYear: told.baseYear ?? cellOf("base-year"),
        scope: cellOf("scope"),
        isTarget,
        isByMaker: table.isByMaker,
      },
    ];
  });
  return [...stated, ...facts];
}

/** Keeps track of an open table while sentences are read one by one. */
export interface TableReader {
  /** Facts of the row, or null where the sentence is no data row of a table with a header. */
  read: (sentence: Sentence) => TableFact[] | null;
}

/** Reads tables whose cells are set apart by bars or runs of spaces. One reader for one text. */
export function createTableReader(): TableReader {
  let heading = "";
  let targetYear: string | null = null;
  let table: Table | null = null;
  return {
    read: (sentence) => {
      if (sentence.kind === "heading" && YEAR.test(sentence.norm))
        targetYear = OF_TARGETS.test(sentence.norm)
          ? (YEAR.exec(sentence.norm)?.[0] ?? null)
          : null;
      if (sentence.kind !== "row") {
        heading = sentence.kind === "heading" ? sentence.norm : "";
        table = null;
        return null;
      }
      const cells = splitCells(sentence.norm);
      const filled = cells.filter(({ text }) => text !== "");
      if (filled.every(({ text }) => RULE.test(text))) return [];
      const [only] = filled;
      // "Electric cars sold | | |": what the table is about, above its head.
      if (!table && only && filled.length === 1) {
        heading = only.text;
        return null;
      }
      if (!table) {
        table = isHeader(cells)
          ? tableOf(
              heading,
              targetYear,
              cells.map((cell) => cell.text),
            )
          : null;
        return table ? [] : null;
      }
      return rowFacts(table, cells);
    },
  };
}
