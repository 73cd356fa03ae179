import type { Evidence } from "../pledge/view.ts";
import type { Language } from "../shared/language.ts";
import { assertNever } from "../shared/never.ts";

/** The one thing that domain code says to a person; each adapter renders it for its platform. */
export interface Card {
  title: string;
  /** One line that answers or tells; null when the title is enough. */
  verdict: string | null;
  blocks: Block[];
  citations: Citation[];
  actions: Action[];
  /** The verdict is in a language model's words: platforms that have a label for that show it. */
  isWordedByModel?: boolean;
  /** The long form, posted below the message where the platform has threads; left out elsewhere. */
  below?: readonly Card[];
  /** The language that it is told in, and so what a platform adds to it; English where it is not said. */
  language?: Language;
  /** It says that the channel is told otherwise from now on: who sees the channel is to see that. */
  isChange?: boolean;
  /** The event that it tells of: platforms that show each person a view of their own ask the desk for that. */
  about?: ToldEvent;
}

/** An event, and the language in which it is told. */
export interface ToldEvent {
  eventId: string;
  language: Language;
}

/** The language of what a platform adds to a card. */
export const cardLanguage = ({ language, about }: Pick<Card, "language" | "about">): Language =>
  language ?? about?.language ?? "en";

/** The part of a card that says its language. */
export const told = (language: Language): Pick<Card, "language"> =>
  language === "en" ? {} : { language };

export type Block =
  | { kind: "text"; text: string }
  | { kind: "facts"; facts: { name: string; value: string }[] }
  | { kind: "list"; items: string[]; ordered?: boolean }
  | { kind: "table"; columns: TableColumn[]; rows: string[][] }
  | { kind: "progress"; label: string; share: number | null; text: string }
  | {
      kind: "chart";
      alt: string;
      points: { year: number; value: number; series: string }[];
      unit: string;
    }
  | { kind: "quote"; text: string; source: string; url: string | null }
  | { kind: "context"; text: string };

export interface TableColumn {
  title: string;
  align: "left" | "right";
}

/** A source of what the card says; `number` is what the text refers to as `[1]`. */
export interface Citation extends Evidence {
  number: number;
}

/** Something the reader can do next; `command` is what typing it would be. */
export interface Action {
  label: string;
  command: string;
  /** The same as a person would type it, where the command holds an id that is not shown. */
  typed?: string;
  style: "primary" | "danger" | "default";
}

/**
 * The card as plain text: what a pipe, a log or a platform that knows no cards shows. Control
 * characters are taken out; lines are not wrapped.
 */
export function renderPlain(card: Card): string {
  const body = card.blocks.map(renderPlainBlock).filter((text) => text !== "");
  const sources = card.citations.map(renderPlainCitation);
  return toPlain(
    [
      [card.title, card.verdict].filter((line) => line !== null).join("\n"),
      ...body,
      ...(sources.length > 0 ? [sources.join("\n")] : []),
    ].join("\n"),
  );
}

function renderPlainBlock(block: Block): string {
  switch (block.kind) {
    case "text":
    case "context":
      return block.text;
    case "facts":
      return block.facts.map(({ name, value }) => `${name}: ${value}`).join("\n");
    case "list":
      return block.items
        .map((item, index) => (block.ordered ? `${index + 1}. ${item}` : `- ${item}`))
        .join("\n");
    case "table":
      return [block.columns.map(({ title }) => title), ...block.rows]
        .map((row) => row.join(" | "))
        .join("\n");
    case "progress":
      return [block.label, block.text].filter((text) => text !== "").join(": ");
    case "chart":
      return block.alt;
    case "quote":
      return `"${block.text}" (${block.source})`;
    default:
      return assertNever(block);
  }
}

function renderPlainCitation({ number, quote, publisher, published, url, articleId }: Citation) {
  const from = [publisher ?? articleId, published, url].filter((part) => part !== null).join(", ");
  return `[${number}] "${quote}" (${from})`;
}

/** Characters that steer a terminal or turn the direction of writing; never part of a message. */
const STEERING = /[\p{Cc}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Takes out control characters and bidirectional overrides; line feeds stay, tabs become blanks. */
export const toPlain = (text: string): string =>
  text.replaceAll("\t", " ").replace(STEERING, (character) => (character === "\n" ? "\n" : ""));

/** Numbers the sources of an answer in the order in which they are first used. */
export interface Citer {
  /** Marks for a statement: ` [1][2]`; the same quote keeps its number. */
  cite(sources: readonly Evidence[], max?: number): string;
  citations(): Citation[];
}

/** Sources shown for one statement. */
const MAX_SOURCES = 2;

export function createCiter(): Citer {
  const citations: Citation[] = [];
  const numberOf = (evidence: Evidence): number => {
    const known = citations.find(
      ({ articleId, quote }) => articleId === evidence.articleId && quote === evidence.quote,
    );
    if (known) return known.number;
    const number = citations.length + 1;
    citations.push({ ...evidence, number });
    return number;
  };
  return {
    cite(sources, max = MAX_SOURCES) {
      const numbers = sources.slice(0, max).map(numberOf);
      return numbers.length === 0 ? "" : ` ${[...new Set(numbers)].map((n) => `[${n}]`).join("")}`;
    },
    citations: () => [...citations],
  };
}
