import Table from "cli-table3";
import pc from "picocolors";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { type Action, type Block, type Card, type Citation, toPlain } from "../../src/chat/card.ts";
import { assertNever } from "../../src/shared/never.ts";

export interface RenderOptions {
  /** Columns of the terminal. */
  width: number;
  color: boolean;
}

/** Narrower than this nothing reads well: lines are wrapped here and the terminal breaks them. */
const MIN_WIDTH = 20;
/** Longer lines are hard to read, however wide the terminal is. */
const MAX_WIDTH = 100;
/** Columns of a progress bar. */
const BAR_WIDTH = 20;

/**
 * A card as text for a terminal, ending in a line feed. Pure. Text from outside can steer nothing: control
 * and escape characters and overrides of the writing direction are taken out before colours are put in.
 */
export function renderCard(card: Card, { width, color }: RenderOptions): string {
  const style: Style = {
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.floor(width) || MIN_WIDTH)),
    paint: pc.createColors(color),
    said: new Set(
      card.blocks.flatMap((block) => (block.kind === "context" ? [clean(block.text)] : [])),
    ),
  };
  const quoted = new Set(
    card.blocks.flatMap((block) => (block.kind === "quote" ? [block.text] : [])),
  );
  const sources = card.citations.map((citation) =>
    renderCitation(citation, quoted.has(citation.quote), style),
  );
  const parts = [
    wrap(clean(card.title), style, { paint: style.paint.bold }),
    ...(card.verdict === null ? [] : [wrap(clean(card.verdict), style)]),
    ...card.blocks.map((block) => renderBlock(block, style)),
    ...(sources.length > 0 ? [sources.join("\n")] : []),
    ...(card.actions.length > 0 ? [renderActions(card.actions, style)] : []),
  ];
  return `${parts.filter((part) => part !== "").join("\n")}\n`;
}

interface Style {
  width: number;
  /** Lines that stand in the card as they are; a quote's source that is one is not said twice. */
  said: ReadonlySet<string>;
  paint: ReturnType<typeof pc.createColors>;
}

/** Untrusted text on one line. */
const clean = (text: string): string => toPlain(text).replace(/\s+/g, " ").trim();

/** Untrusted text with its own lines. */
const cleanLines = (text: string): string => toPlain(text).split("\n").map(clean).join("\n");

function renderBlock(block: Block, style: Style): string {
  switch (block.kind) {
    case "text":
      return wrap(cleanLines(block.text), style);
    case "context":
      return wrap(cleanLines(block.text), style, { paint: style.paint.dim });
    case "facts":
      return renderFacts(block.facts, style);
    case "list":
      return block.items
        .map((item, index) =>
          wrap(clean(item), style, { first: block.ordered ? `${index + 1}. ` : "- ", indent: 2 }),
        )
        .join("\n");
    case "table":
      return renderTable(block, style);
    case "progress":
      return renderProgress(block, style);
    case "chart":
      return wrap(clean(block.alt), style);
    case "quote":
      return wrap(`“${clean(block.text)}”${toSourceNote(block, style)}`, style, {
        first: "  ",
        indent: 2,
        paint: style.paint.italic,
      });
    default:
      return assertNever(block);
  }
}

function toSourceNote({ source }: { source: string }, { said }: Style): string {
  const from = clean(source);
  return from === "" || said.has(from) ? "" : ` (${from})`;
}

function renderFacts(facts: readonly { name: string; value: string }[], style: Style): string {
  const names = facts.map(({ name }) => `${clean(name)}: `);
  const indent = Math.min(Math.floor(style.width / 2), Math.max(0, ...names.map(widthOf)));
  return facts
    .map(({ value }, index) => {
      const name = names[index] ?? "";
      const first = name + " ".repeat(Math.max(0, indent - widthOf(name)));
      return wrap(clean(value), style, { first, indent });
    })
    .join("\n");
}

const widthOf = (text: string): number => stringWidth(text);

const NO_BORDERS = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid"
    .split(" ")
    .map((name) => [name, ""]),
);
const COLUMN_GAP = 2;
const MIN_COLUMN = 4;

function renderTable(block: Extract<Block, { kind: "table" }>, style: Style): string {
  const cells = [block.columns.map(({ title }) => title), ...block.rows].map((row) =>
    block.columns.map((_, column) => clean(row[column] ?? "")),
  );
  const widths = toColumnWidths(cells, style.width);
  const table = new Table({
    chars: { ...NO_BORDERS, middle: " ".repeat(COLUMN_GAP) },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
    colAligns: block.columns.map(({ align }) => align),
    colWidths: widths,
  });
  for (const row of cells)
    table.push(
      row.map((cell, column) => wrapAnsi(cell, widths[column] ?? MIN_COLUMN, { hard: true })),
    );
  const [head, ...body] = table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
  return [style.paint.bold(head ?? ""), ...body].join("\n");
}

const LINK = /^https?:\/\/\S+$/;
/** Share of the width that the other columns have at least. */
const LEFT_OF_LINKS = 0.75;

/**
 * The natural widths, taken from the widest columns until the table fits. Links in the last column stay whole, however long
 * they are: what is cut in two can be neither clicked nor copied.
 */
function toColumnWidths(cells: readonly string[][], width: number): number[] {
  const [, ...links] = cells.map((row) => row.at(-1) ?? "");
  if (links.length > 0 && links.every((cell) => LINK.test(cell))) {
    const linkWidth = Math.max(...links.map(widthOf));
    const others = cells.map((row) => row.slice(0, -1));
    const left = Math.max(Math.floor(width * LEFT_OF_LINKS), width - COLUMN_GAP - linkWidth);
    return [...toColumnWidths(others, left), linkWidth];
  }
  const columns = cells[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(MIN_COLUMN, ...cells.map((row) => widthOf(row[column] ?? ""))),
  );
  const room = Math.max(columns * MIN_COLUMN, width - COLUMN_GAP * (columns - 1));
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? MIN_COLUMN) - 1;
  }
  return widths;
}

function renderProgress(block: Extract<Block, { kind: "progress" }>, style: Style): string {
  const text = wrap(cleanLines(block.text), style);
  if (block.share === null) return text;
  const filled = Math.round(Math.min(1, Math.max(0, block.share)) * BAR_WIDTH);
  const bar = `[${"#".repeat(filled)}${".".repeat(BAR_WIDTH - filled)}]`;
  return [wrap(`${clean(block.label)} ${bar}`, style), text]
    .filter((line) => line !== "")
    .join("\n");
}

/** A quote that stands above is not printed again: its number and its link are enough. */
function renderCitation(citation: Citation, isQuoted: boolean, style: Style): string {
  const { number, quote, publisher, published, url, articleId } = citation;
  const parts = isQuoted && url !== null ? [url] : [publisher ?? articleId, published, url];
  const from = parts.flatMap((part) => (part === null ? [] : [clean(part)])).join(", ");
  const first = `[${number}] `;
  return wrap(isQuoted ? from : `“${clean(quote)}” ${from}`, style, {
    first,
    indent: first.length,
    paint: style.paint.dim,
  });
}

/** In a terminal an action is what to type. */
const renderActions = (actions: readonly Action[], style: Style): string =>
  wrap(actions.map(({ command, typed }) => clean(typed ?? command)).join(" | "), style, {
    first: "> ",
    indent: 2,
    paint: style.paint.cyan,
  });

interface WrapOptions {
  first?: string;
  indent?: number;
  paint?: (text: string) => string;
}

/** Wraps to the width, each line painted on its own; wide characters count two columns. */
function wrap(text: string, { width }: Style, options: WrapOptions = {}): string {
  const { first = "", indent = 0, paint = (line: string) => line } = options;
  const lines = wrapAnsi(text, Math.max(1, width - indent), { hard: true, trim: true }).split("\n");
  return lines
    .map((line, index) => (index === 0 ? first : " ".repeat(indent)) + line)
    .map((line) => (line === "" ? line : paint(line.trimEnd())))
    .join("\n");
}
