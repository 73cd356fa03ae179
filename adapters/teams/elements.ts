import { toLine, toLines, toWebAddress } from "./escape.ts";

/** A part of an Adaptive Card 1.5, as JSON. https://adaptivecards.io/explorer/ */
export type Element = Readonly<Record<string, unknown>>;

/** How a text looks; colours are the host's. */
export interface Look {
  size?: "Small" | "Default" | "Medium";
  weight?: "Bolder";
  isSubtle?: boolean;
  color?: "Attention";
  italic?: boolean;
}

/**
 * Text in which no mark-up works, so that nothing has to be escaped in it. A mark such as `[1]` opens the
 * address of its source.
 */
export function toText(
  text: string,
  {
    look = {},
    addresses,
    ...more
  }: {
    look?: Look;
    /** Of sources, by their number. */
    addresses?: ReadonlyMap<string, string>;
    spacing?: "None" | "Small" | "Medium";
    horizontalAlignment?: "Left" | "Right";
  } = {},
): Element {
  const parts = toLines(text).split(/(\[\d{1,3}\])/);
  const runs = parts
    .filter((part) => part !== "")
    .map((part) => {
      const address = addresses?.get(part);
      return {
        type: "TextRun",
        text: part,
        ...look,
        ...(address ? { selectAction: toOpen(address) } : {}),
      };
    });
  return {
    type: "RichTextBlock",
    inlines: runs.length > 0 ? runs : [{ type: "TextRun", text: " " }],
    ...more,
  };
}

export const toOpen = (url: string, title?: string): Element => ({
  ...{ type: "Action.OpenUrl", url },
  ...(title === undefined ? {} : { title }),
});

/** A quote and, behind it, its source, which opens its address where that is one of the web. */
export function toQuoted(
  quote: string,
  source: { text: string; url: string | null },
  look: Look = {},
): Element {
  const address = toWebAddress(source.url);
  const from = { type: "TextRun", text: toLine(source.text) || " ", size: "Small", isSubtle: true };
  return {
    ...{ type: "RichTextBlock", spacing: "Small" },
    inlines: [
      { type: "TextRun", text: toLines(quote), ...look },
      address === null ? from : { ...from, selectAction: toOpen(address) },
    ],
  };
}

/** A bar that is filled to a share of its width. */
export function toBar(share: number): Element {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * 100);
  const part = (width: number, style: string) => ({
    ...{ type: "Column", width, style, minHeight: "8px", items: [] },
  });
  return {
    ...{ type: "ColumnSet", spacing: "Small" },
    columns: [
      ...(filled > 0 ? [part(filled, "accent")] : []),
      ...(filled < 100 ? [part(100 - filled, "emphasis")] : []),
    ],
  };
}

/** A grid of texts; the first row is its head where it has one. */
export function toTable({
  rows,
  aligns,
  hasHead,
  addresses,
}: {
  rows: readonly (readonly string[])[];
  aligns: readonly ("left" | "right")[];
  hasHead: boolean;
  addresses: ReadonlyMap<string, string>;
}): Element {
  return {
    ...{ type: "Table", firstRowAsHeader: hasHead, showGridLines: hasHead, spacing: "Small" },
    columns: aligns.map(() => ({ width: 1 })),
    rows: rows.map((row, index) => ({
      type: "TableRow",
      cells: aligns.map((align, column) => ({
        type: "TableCell",
        items: [
          toText(toLine(row[column] ?? ""), {
            ...(isBold({ hasHead, index, column }) ? { look: { weight: "Bolder" } } : {}),
            ...(align === "right" ? { horizontalAlignment: "Right" } : {}),
            addresses,
          }),
        ],
      })),
    })),
  };
}

/** The head, or the names of facts. */
const isBold = ({ hasHead, index, column }: { hasHead: boolean; index: number; column: number }) =>
  hasHead ? index === 0 : column === 0;
