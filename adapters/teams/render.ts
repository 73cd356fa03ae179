import {
  type Block,
  type Card,
  type Citation,
  cardLanguage,
  renderPlain,
} from "../../src/chat/card.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import { assertNever } from "../../src/shared/never.ts";
import { toButton, withForm } from "./buttons.ts";
import { toMessageEntity } from "./citations.ts";
import { type Element, type Look, toBar, toQuoted, toTable, toText } from "./elements.ts";
import { clip, escapeMarks, toLine, toLines, toWebAddress } from "./escape.ts";
import { ENVELOPE_BYTES, MAX_MESSAGE_BYTES, MAX_PRIMARY_ACTIONS } from "./limits.ts";
import { shortenCard } from "./shorten.ts";

/** What a message says, as Teams takes it; where it goes is the transport's. */
export interface TeamsMessage {
  type: "message";
  /** Of an answer: its first line, at whose marks Teams shows the sources. Markdown, escaped. */
  text?: string;
  textFormat?: "markdown";
  /** What a notification shows. */
  summary: string;
  attachments: CardAttachment[];
  entities?: object[];
  suggestedActions?: object;
  channelData?: object;
}

export interface CardAttachment {
  contentType: "application/vnd.microsoft.card.adaptive";
  content: Element;
}

/**
 * An alert is at most three lines, with all else behind a button of its own. An answer has its first line as
 * text and the rest open. A view is a card alone: a dialog's or a search result's.
 */
export type Kind = "alert" | "answer" | "view";

const MAX_SUMMARY_CHARS = 250;
const DETAILS = "details";
/** More sources than these stand behind a button. */
const MAX_OPEN_SOURCES = 4;
const MAX_BARS = 10;

/** A card as a message within Teams' limits. Pure. Text from outside can neither mention, nor link, nor format. */
export function renderMessage(
  card: Card,
  kind: Kind,
  extra: readonly Element[] = [],
): TeamsMessage {
  const fits = (short: Card) =>
    sizeOf(toMessage(short, kind, extra)) <= MAX_MESSAGE_BYTES - ENVELOPE_BYTES;
  return toMessage(shortenCard(card, fits), kind, extra);
}

/** Of UTF-16. */
const BYTES_OF_UNIT = 2;

/** As Teams counts. */
export const sizeOf = (message: TeamsMessage): number =>
  JSON.stringify(message).length * BYTES_OF_UNIT;

/** A card alone, within the limits of a message. */
export const renderView = (card: Card, extra: readonly Element[] = []): CardAttachment => {
  const [attachment] = renderMessage(card, "view", extra).attachments;
  if (!attachment) throw new Error("a message has its card");
  return attachment;
};

function toMessage(card: Card, kind: Kind, extra: readonly Element[]): TeamsMessage {
  const text = kind === "answer" ? toMarkedText(card) : null;
  const entity = text === null ? null : toMessageEntity(card, text);
  const isTold = text !== null && card.verdict !== null;
  const content = toAdaptiveCard(card, { kind, isTold, extra });
  return {
    type: "message",
    ...(text === null ? {} : { text, textFormat: "markdown" as const }),
    summary: toSummary(card),
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }],
    ...(entity === null ? {} : { entities: [entity] }),
  };
}

const MARKS = /\s?\[\d{1,3}\]/g;

const toSummary = ({ title, verdict }: Card): string =>
  clip(
    toLine(
      [title, verdict?.replaceAll(MARKS, "") ?? null].filter((part) => part !== null).join(": "),
    ),
    MAX_SUMMARY_CHARS,
  ) || "Pledgewatch";

/** The first line with its marks left as they are, as Teams looks for them. */
function toMarkedText({ title, verdict, citations }: Card): string {
  const known = new Set(citations.map(({ number }) => `[${number}]`));
  return toLine(verdict ?? title)
    .split(/(\[\d{1,3}\])/)
    .map((part) => (known.has(part) ? ` ${part}` : escapeMarks(part)))
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();
}

function toAdaptiveCard(
  card: Card,
  { kind, isTold, extra }: { kind: Kind; isTold: boolean; extra: readonly Element[] },
): Element {
  const addresses = toAddresses(card.citations);
  const head = [
    toText(toLine(card.title), { look: { weight: "Bolder", size: "Medium" } }),
    ...(card.verdict === null || isTold
      ? []
      : [toText(card.verdict, { addresses, spacing: "Small" })]),
  ];
  const { open, folded } = toFolds(card, kind, addresses);
  const words = wordsOf(cardLanguage(card)).platform;
  const buttons = [
    ...(folded.length > 0 ? [toToggle(kind === "alert" ? words.details : words.sources)] : []),
    ...extra,
    ...withForm(card.actions, words).map((action) => toButton(action, words)),
  ];
  return {
    ...{ type: "AdaptiveCard", version: "1.5" },
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    fallbackText: clip(toLines(renderPlain({ ...card, citations: [] })), MAX_SUMMARY_CHARS),
    ...(card.blocks.some(({ kind }) => kind === "table") ? { msteams: { width: "Full" } } : {}),
    body: [
      ...head,
      ...open,
      ...(folded.length > 0
        ? [{ type: "Container", id: DETAILS, isVisible: false, items: folded }]
        : []),
    ],
    ...(buttons.length > 0
      ? {
          actions: buttons.map((button, index) =>
            index < MAX_PRIMARY_ACTIONS ? button : { ...button, mode: "secondary" },
          ),
        }
      : {}),
  };
}

const toAddresses = (citations: readonly Citation[]): ReadonlyMap<string, string> =>
  new Map(
    citations.flatMap(({ number, url }) => {
      const address = toWebAddress(url);
      return address === null ? [] : [[`[${number}]`, address] as const];
    }),
  );

/** What stands open under the first lines, and what behind a button. */
function toFolds(card: Card, kind: Kind, addresses: ReadonlyMap<string, string>) {
  const render = (block: Block) => renderBlock(block, addresses);
  const quoted = new Set(
    card.blocks.flatMap((block) => (block.kind === "quote" ? [block.text] : [])),
  );
  const sources = card.citations.filter(({ quote }) => !quoted.has(quote)).flatMap(renderSource);
  if (kind !== "alert") {
    const blocks = card.blocks.flatMap(render);
    return card.citations.length > MAX_OPEN_SOURCES
      ? { open: blocks, folded: sources }
      : { open: [...blocks, ...sources], folded: [] };
  }
  const at = card.blocks.findIndex((block) => block.kind === "context");
  const third = at < 0 ? [] : card.blocks.slice(at, at + 1);
  const others = card.blocks.filter((_, index) => index !== at);
  return { open: third.flatMap(render), folded: [...others.flatMap(render), ...sources] };
}

const SMALL: Look = { size: "Small", isSubtle: true };

function renderBlock(block: Block, addresses: ReadonlyMap<string, string>): Element[] {
  switch (block.kind) {
    case "text":
      return [toText(block.text, { addresses })];
    case "context":
      return [toText(block.text, { look: SMALL, addresses, spacing: "Small" })];
    case "facts":
      return block.facts.length === 0
        ? []
        : [
            toTable({
              rows: block.facts.map(({ name, value }) => [name, value]),
              aligns: ["left", "left"],
              hasHead: false,
              addresses,
            }),
          ];
    case "list":
      return block.items.map((item, index) =>
        toText(`${block.ordered ? `${index + 1}.` : "•"} ${toLine(item)}`, {
          addresses,
          spacing: "Small",
        }),
      );
    case "table":
      return block.columns.length === 0
        ? []
        : [
            toTable({
              rows: [block.columns.map(({ title }) => title), ...block.rows],
              aligns: block.columns.map(({ align }) => align),
              hasHead: true,
              addresses,
            }),
          ];
    case "progress":
      return renderProgress(block, addresses);
    case "chart":
      return renderChart(block);
    case "quote":
      return [
        toQuoted(
          `“${toLine(block.text)}” `,
          { text: block.source, url: block.url },
          { italic: true },
        ),
      ];
    default:
      return assertNever(block);
  }
}

function renderProgress(
  block: Extract<Block, { kind: "progress" }>,
  addresses: ReadonlyMap<string, string>,
): Element[] {
  return [
    ...(block.label === "" ? [] : [toText(block.label, { look: { weight: "Bolder" } })]),
    ...(block.share === null ? [] : [toBar(block.share)]),
    ...(block.text === "" ? [] : [toText(block.text, { addresses, spacing: "Small" })]),
  ];
}

/** A bar a point, as a share of the largest; what the chart says is in its words, which come first. */
function renderChart({ alt, points, unit }: Extract<Block, { kind: "chart" }>): Element[] {
  const largest = Math.max(...points.map(({ value }) => Math.abs(value)));
  const isDrawn = points.length > 1 && Number.isFinite(largest) && largest > 0;
  return [
    toText(alt, { look: SMALL }),
    ...(isDrawn ? points.slice(-MAX_BARS) : []).map(({ year, value, series }) => ({
      ...{ type: "ColumnSet", spacing: "Small" },
      columns: [
        { type: "Column", width: "90px", items: [toText(`${year} ${series}`, { look: SMALL })] },
        {
          type: "Column",
          width: 1,
          verticalContentAlignment: "Center",
          items: [toBar(Math.abs(value) / largest)],
        },
        { type: "Column", width: "90px", items: [toText(`${value} ${unit}`, { look: SMALL })] },
      ],
    })),
  ];
}

function renderSource(citation: Citation): Element[] {
  const { number, quote, publisher, published, url, articleId } = citation;
  const from = [publisher ?? articleId, published].filter((part) => part !== null).join(", ");
  return [toQuoted(`[${number}] “${toLine(quote)}” `, { text: from, url }, SMALL)];
}

const toToggle = (title: string): Element => ({
  ...{ type: "Action.ToggleVisibility", title, targetElements: [DETAILS] },
});
