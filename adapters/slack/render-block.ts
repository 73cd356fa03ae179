import type { KnownBlock } from "@slack/types";
import type { Block, Card, Citation } from "../../src/chat/card.ts";
import type { Language } from "../../src/shared/language.ts";
import { assertNever } from "../../src/shared/never.ts";
import { MAX_CONTEXT_CHARS, MAX_SECTION_CHARS } from "./limits.ts";
import { clip, clipMrkdwn, fitLink, toLine, toLines, toLink } from "./mrkdwn.ts";
import { renderChart, renderTable, toBar } from "./render-table.ts";

/** A block of Slack's, and how many lines of the card it shows. */
export interface Piece {
  block: KnownBlock;
  lines: number;
}

/** Longest line of mrkdwn of ours: half a section, so that any two fit. */
const MAX_LINE_CHARS = 1_500;

/** A part of a card as blocks of Slack's, each within its limits. */
export function renderBlock(block: Block, language: Language = "en"): Piece[] {
  switch (block.kind) {
    case "text":
      return toPlainSections(splitText(toLines(block.text)));
    case "context":
      return toPieces([clipMrkdwn(block.text, MAX_CONTEXT_CHARS)], toContext);
    case "facts":
      return toPieces(block.facts.map(renderFact), toSection);
    case "list":
      return toPlainSections(
        block.items.flatMap((item, index) => {
          const line = `${block.ordered ? `${index + 1}.` : "•"} ${toLine(item)}`;
          return splitText(line);
        }),
      );
    case "table":
      return toPieces(renderTable(block, MAX_LINE_CHARS), toSection);
    case "progress":
      return toPieces(renderProgress(block), toSection);
    case "chart":
      return toPieces(renderChart(block, MAX_LINE_CHARS, language), toSection);
    case "quote":
      return renderQuote(block);
    default:
      return assertNever(block);
  }
}

/** What a card rests on; a quote that stands in the card is not said again. */
export function renderCitations({ citations, blocks }: Pick<Card, "citations" | "blocks">) {
  const quoted = new Set(blocks.flatMap((one) => (one.kind === "quote" ? [one.text] : [])));
  return toPieces(
    citations.map((citation) => renderCitation(citation, quoted.has(citation.quote))),
    toContext,
  );
}

function renderCitation(citation: Citation, isQuoted: boolean): string {
  const { number, quote, publisher, published, url, articleId } = citation;
  const source = [publisher ?? articleId, published].filter((part) => part !== null).join(", ");
  const name = clip(toLine(source), MAX_SOURCE_CHARS);
  const words = isQuoted ? "" : `“${clipMrkdwn(quote, MAX_CITED_CHARS)}” `;
  return fitLink(url, MAX_CONTEXT_CHARS, (to) => `[${number}] ${words}${toLink(to, name)}`);
}

/** Longest name of a source that is a link. */
const MAX_SOURCE_CHARS = 150;
/** Longest quote of a citation; all of it is behind Evidence. */
const MAX_CITED_CHARS = 600;

function renderFact({ name, value }: { name: string; value: string }): string {
  const title = clipMrkdwn(name, MAX_FACT_NAME_CHARS);
  return `${title === "" ? "" : `*${title}:* `}${clipMrkdwn(value, MAX_LINE_CHARS)}`;
}

const MAX_FACT_NAME_CHARS = 150;

function renderProgress({ label, share, text }: Extract<Block, { kind: "progress" }>): string[] {
  const name = clipMrkdwn(label, MAX_FACT_NAME_CHARS);
  const said = clipMrkdwn(text, MAX_LINE_CHARS);
  const isShown = share !== null && Number.isFinite(share);
  const bar = isShown ? `${toBar(share)} ${Math.round(share * 100)} %` : "";
  const title = name === "" ? "" : `*${name}*`;
  return [[title, bar].filter((part) => part !== "").join("  "), said].filter(
    (line) => line !== "",
  );
}

/** The exact words, as Slack shows plain text: not even a look-alike stands in for a character. */
function renderQuote({ text, source, url }: Extract<Block, { kind: "quote" }>): Piece[] {
  const name = clip(toLine(source), MAX_SOURCE_CHARS);
  const from = fitLink(url, MAX_CONTEXT_CHARS, (to) => toLink(to, name));
  return [
    ...toPlainSections(splitText(`“${toLine(text)}”`)),
    ...toPieces(from === "" ? [] : [from], toContext),
  ];
}

/** A text in parts that fit into a section, broken at a line, else at a blank, else anywhere. */
function splitText(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > MAX_SECTION_CHARS) {
    const head = rest.slice(0, MAX_SECTION_CHARS);
    const at = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(" "));
    const isHalf = /[\ud800-\udbff]$/.test(head);
    const to = at > MAX_SECTION_CHARS / 2 ? at : MAX_SECTION_CHARS - (isHalf ? 1 : 0);
    parts.push(rest.slice(0, to));
    rest = rest.slice(to).trimStart();
  }
  return rest === "" ? parts : [...parts, rest];
}

type ToBlock = (text: string) => KnownBlock;

export const toSection: ToBlock = (text) => ({
  type: "section",
  text: { type: "mrkdwn", text, verbatim: true },
});
const toPlainSection: ToBlock = (text) => ({
  type: "section",
  text: { type: "plain_text", text, emoji: false },
});
export const toContext: ToBlock = (text) => ({
  type: "context",
  elements: [{ type: "mrkdwn", text, verbatim: true }],
});
const toPlainSections = (lines: readonly string[]): Piece[] => toPieces(lines, toPlainSection);

/** As few blocks as hold the lines. */
function toPieces(lines: readonly string[], toBlock: ToBlock): Piece[] {
  const pieces: { texts: string[]; chars: number }[] = [];
  for (const line of lines.filter((text) => text.trim() !== "")) {
    const last = pieces.at(-1);
    if (last && last.chars + 1 + line.length <= MAX_PIECE_CHARS) {
      last.texts.push(line);
      last.chars += 1 + line.length;
    } else pieces.push({ texts: [line], chars: line.length });
  }
  return pieces.map(({ texts }) => ({ block: toBlock(texts.join("\n")), lines: texts.length }));
}

/** Lines are gathered up to here, so that little is lost where a message has to be shortened. */
const MAX_PIECE_CHARS = 1_500;

/** A bold line of untrusted text. */
export const toBold = (text: string, maxChars: number): string => {
  const escaped = clipMrkdwn(text, maxChars);
  return escaped === "" ? "" : `*${escaped}*`;
};
