import type { KnownBlock } from "@slack/types";
import { type Card, cardLanguage, renderPlain } from "../../src/chat/card.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import {
  MAX_BLOCKS_JSON_CHARS,
  MAX_FALLBACK_CHARS,
  MAX_HEADER_CHARS,
  MAX_MESSAGE_BLOCKS,
  MAX_SECTION_CHARS,
} from "./limits.ts";
import { clip, clipMrkdwn, escapeEntities, fitLink, toLine, toLink } from "./mrkdwn.ts";
import { renderActions, toText } from "./render-actions.ts";
import {
  type Piece,
  renderBlock,
  renderCitations,
  toBold,
  toContext,
  toSection,
} from "./render-block.ts";

/** What `chat.postMessage` takes; `text` is what notifications and screen readers say. */
export interface SlackMessage {
  text: string;
  blocks: KnownBlock[];
}

/** Longest answer, in messages; what is left after that is counted. */
const MAX_PARTS = 4;

/**
 * A card as one message: alerts and notices in three lines, with the detail behind their buttons; all else
 * whole, or shortened with how much is left. Pure.
 */
export function renderMessage(card: Card): SlackMessage {
  return isShort(card)
    ? { text: toFallback(card), blocks: [renderShort(card), ...renderActions(card.actions)] }
    : (renderParts(card, 1)[0] ?? { text: toFallback(card), blocks: [] });
}

/** A card as an answer: whole, in as many messages as that takes, at most {@link MAX_PARTS}. Pure. */
export const renderAnswer = (card: Card): SlackMessage[] => renderParts(card, MAX_PARTS);

/** An alert or a notice: a first line, what is said, and where it is from. */
const isShort = ({ blocks: [first, ...rest] }: Card): boolean =>
  first === undefined ||
  (first.kind === "context" &&
    rest.every(({ kind }) => kind === "context" || kind === "quote" || kind === "text"));

/** Longest of the three lines. */
const MAX_SHORT_LINE_CHARS = 600;

/** Quotes are behind Evidence; what other sources say stays, in the line of the source. */
function renderShort({ title, verdict, blocks }: Card): KnownBlock {
  const source = blocks.find((one) => one.kind === "quote");
  const notes = blocks.flatMap((one) =>
    one.kind === "context" || one.kind === "text" ? [one.text] : [],
  );
  const head = joinLines([
    toBold(title, MAX_SHORT_LINE_CHARS),
    clipMrkdwn(verdict ?? "", MAX_SHORT_LINE_CHARS),
  ]);
  const text = fitLink(source?.url ?? null, MAX_SECTION_CHARS, (url) =>
    joinLines([head, renderNotes(notes, source && { ...source, url })]),
  );
  return toSection(text === "" ? "–" : text);
}

const joinLines = (lines: readonly string[]): string =>
  lines.filter((line) => line !== "").join("\n");

/** As many notes as an alert has room for; the link counts for nothing, as it goes where it is too long. */
function renderNotes(notes: readonly string[], source: Source | undefined): string {
  const shown: string[] = [];
  let chars = 0;
  for (const note of notes) {
    chars += renderNote(note, source && { ...source, url: null }).length + NOTE_GAP.length;
    if (chars > MAX_NOTES_CHARS) break;
    shown.push(renderNote(note, source));
  }
  return shown.filter((note) => note !== "").join(NOTE_GAP);
}

const NOTE_GAP = " · ";
/** What two lines and a section's end leave. */
const MAX_NOTES_CHARS = MAX_SECTION_CHARS - 2 * (MAX_SHORT_LINE_CHARS + "**\n".length);

type Source = Extract<Card["blocks"][number], { kind: "quote" }>;

/** What names the source links to it. */
function renderNote(text: string, source: Source | undefined): string {
  const from = toLine(source?.source ?? "");
  const line = clip(toLine(text), MAX_NOTE_CHARS);
  if (!source || from === "" || !line.startsWith(from)) return clipMrkdwn(line, MAX_NOTE_CHARS);
  const rest = clipMrkdwn(line.slice(from.length), MAX_NOTE_CHARS);
  return toLink(source.url, from) + rest;
}

/** Longest note in the third line. */
const MAX_NOTE_CHARS = 300;

function renderParts(card: Card, maxParts: number): SlackMessage[] {
  const head = renderHead(card);
  const actions = renderActions(card.actions);
  const words = wordsOf(cardLanguage(card)).platform;
  const toMore = (left: readonly Piece[]) =>
    toContext(words.moreLines(left.reduce((sum, { lines }) => sum + lines, 0)));
  const pieces = [
    ...card.blocks.flatMap((block) => renderBlock(block, cardLanguage(card))),
    ...renderCitations(card),
  ];
  const parts: KnownBlock[][] = [];
  let rest = pieces;
  while (parts.length === 0 || (rest.length > 0 && parts.length < maxParts)) {
    const before = parts.length === 0 ? head : [];
    const isLast = parts.length === maxParts - 1;
    const count = countFitting(before, rest, isLast ? [...actions, toMore(rest)] : actions);
    parts.push([...before, ...rest.slice(0, count).map(({ block }) => block)]);
    rest = rest.slice(count);
  }
  const last = parts.at(-1) ?? [];
  if (rest.length > 0) last.push(toMore(rest));
  last.push(...actions);
  return parts.map((blocks, index) => ({
    text:
      index === 0
        ? toFallback(card)
        : escapeEntities(words.continued(toLine(card.title), index + 1).trim()),
    blocks: blocks.length > 0 ? blocks : [toSection("–")],
  }));
}

/** How many pieces there is room for between what must be there. */
function countFitting(before: KnownBlock[], pieces: readonly Piece[], after: KnownBlock[]): number {
  let chars = toSize([...before, ...after]);
  let blocks = before.length + after.length;
  for (const [index, { block }] of pieces.entries()) {
    chars += toSize([block]);
    blocks += 1;
    if (chars > MAX_BLOCKS_JSON_CHARS || blocks > MAX_MESSAGE_BLOCKS) return index;
  }
  return pieces.length;
}

const toSize = (blocks: readonly KnownBlock[]): number => JSON.stringify(blocks).length;

function renderHead({ title, verdict }: Card): KnownBlock[] {
  const name = toLine(title);
  const isHeader = name.length <= MAX_HEADER_CHARS;
  const head: KnownBlock[] = isHeader
    ? [{ type: "header", text: toText(name, MAX_HEADER_CHARS) }]
    : [toSection(toBold(title, MAX_SHORT_LINE_CHARS))];
  const said = renderBlock({ kind: "text", text: verdict ?? "" }).map(({ block }) => block);
  return [...(name === "" ? [] : head), ...said.slice(0, 1)];
}

/** All of the card as text; it is read as mrkdwn, so nothing in it may mention or link. */
const toFallback = (card: Card): string => {
  const plain = renderPlain(card).replaceAll("`", "ˋ").trim();
  return clipEscaped(plain === "" ? "Pledgewatch" : plain, MAX_FALLBACK_CHARS);
};

const CUT_CHARS = 50;

/** Escaped, and no longer than allowed; cut at a character of the unescaped text. */
function clipEscaped(text: string, maxChars: number): string {
  let room = maxChars;
  for (;;) {
    const escaped = escapeEntities(clip(text, room));
    if (escaped.length <= maxChars) return escaped;
    room -= CUT_CHARS;
  }
}
