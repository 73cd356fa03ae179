import { isElement, type PageElement, type PageNode, TEXT_NODE, textIn } from "./dom.ts";

/** A piece of an article that stands on its own lines. */
export interface Block {
  kind: "paragraph" | "heading" | "item" | "row" | "quote";
  text: string;
  /** Characters of the text that stand in links. */
  linkChars: number;
  /** Bold or linked from its first letter to its last: often a label, not a sentence. */
  isEmphasised: boolean;
}

const BLOCK_NAMES = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const SKIPPED = new Set(
  "script style template noscript svg math button input select textarea iframe object embed audio video canvas head title link meta".split(
    " ",
  ),
);
const HEADING = /^h[1-6]$/;
const EMPHASIS = new Set(["b", "strong", "em", "i", "u", "a"]);
/** A cell longer than this belongs to a layout table, not to data. */
const MAX_CELL_CHARS = 300;

/** Where a node stands: what its text counts as. */
interface Place {
  kind: Block["kind"];
  isInLink: boolean;
  isBold: boolean;
}

/** The blocks of an element in reading order; nothing of it is changed. */
export function toBlocks(root: PageElement): Block[] {
  const writer = createWriter();
  walk(root, { kind: "paragraph", isInLink: false, isBold: false }, writer);
  writer.end("paragraph");
  return writer.blocks;
}

function walk(node: PageNode, place: Place, writer: Writer): void {
  if (node.nodeType === TEXT_NODE) {
    writer.text(node.textContent ?? "", place);
    return;
  }
  if (!isElement(node) || SKIPPED.has(node.localName)) return;
  const name = node.localName;
  if (name === "br") writer.lineBreak(place.kind);
  else if (name === "table" && isDataTable(node)) writer.rows(rowsOf(node), place.kind);
  else walkInto(node, place, writer);
}

function walkInto(element: PageElement, place: Place, writer: Writer): void {
  const name = element.localName;
  const isBlock = BLOCK_NAMES.has(name);
  const kind = isBlock ? kindOf(name, place.kind) : place.kind;
  const inner: Place = {
    kind,
    isInLink: place.isInLink || name === "a",
    isBold: place.isBold || EMPHASIS.has(name) || kind === "heading",
  };
  if (isBlock) writer.end(kind);
  for (const child of element.childNodes) walk(child, inner, writer);
  if (isBlock) writer.end(place.kind);
}

interface Writer {
  blocks: Block[];
  text(raw: string, place: Place): void;
  /** One break is a line end, two are a paragraph. */
  lineBreak(kind: Block["kind"]): void;
  rows(rows: readonly string[], kind: Block["kind"]): void;
  /** Ends the block and begins one of another kind. */
  end(next: Block["kind"]): void;
}

function createWriter(): Writer {
  const blocks: Block[] = [];
  let line = emptyLine("paragraph");
  const end = (next: Block["kind"]) => {
    const text = line.text.replace(/ *\n */g, "\n").trim();
    if (text !== "") {
      const { kind, linkChars, plainChars } = line;
      blocks.push({ kind, text, linkChars, isEmphasised: plainChars === 0 });
    }
    line = emptyLine(next);
  };
  return {
    blocks,
    end,
    text(raw, place) {
      let text = raw.replace(/[\s\u00a0]+/g, " ");
      if (/(?:^|[ \n])$/.test(line.text)) text = text.trimStart();
      const chars = text.trim().length;
      line.text += text;
      if (place.isInLink) line.linkChars += chars;
      if (!place.isBold) line.plainChars += chars;
    },
    lineBreak(kind) {
      if (line.text.endsWith("\n")) end(kind);
      else line.text = `${line.text.trimEnd()}\n`;
    },
    rows(rows, kind) {
      end("row");
      for (const text of rows)
        blocks.push({ kind: "row", text, linkChars: 0, isEmphasised: false });
      line = emptyLine(kind);
    },
  };
}

interface Line {
  kind: Block["kind"];
  text: string;
  linkChars: number;
  plainChars: number;
}

function emptyLine(kind: Block["kind"]): Line {
  return { kind, text: "", linkChars: 0, plainChars: 0 };
}

/** Blocks as text: an empty line between them, list items and table rows on lines of their own. */
export function toText(blocks: readonly Block[]): string {
  let text = "";
  let before: Block | null = null;
  for (const block of blocks) {
    const isRun = before?.kind === block.kind && (block.kind === "item" || block.kind === "row");
    if (before !== null) text += isRun ? "\n" : "\n\n";
    text += block.kind === "item" ? `• ${block.text.replace(/^[•·▪●○‣–-]\s*/, "")}` : block.text;
    before = block;
  }
  return text;
}

function kindOf(name: string, outer: Block["kind"]): Block["kind"] {
  if (HEADING.test(name)) return "heading";
  if (name === "li") return "item";
  if (name === "blockquote") return "quote";
  return outer;
}

function isDataTable(table: PageElement): boolean {
  if (table.querySelector("table") !== null) return false;
  const rows = [...table.querySelectorAll("tr")].map((row) => [...row.children]);
  const wide = rows.filter((cells) => cells.length >= 2);
  if (wide.length < 2) return false;
  return rows.every((cells) => cells.every((cell) => textIn(cell).length <= MAX_CELL_CHARS));
}

function rowsOf(table: PageElement): string[] {
  return [...table.querySelectorAll("tr")]
    .map((row) => [...row.children].map(textIn).join(" | "))
    .filter((row) => /[\p{L}\p{N}]/u.test(row));
}
