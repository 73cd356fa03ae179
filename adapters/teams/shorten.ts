import type { Block, Card } from "../../src/chat/card.ts";
import { assertNever } from "../../src/shared/never.ts";
import { clip } from "./escape.ts";

/** How much of a card is kept. */
interface Measure {
  /** Entries of a list, a table, facts or a chart. */
  entries: number;
  /** Characters of one text. */
  chars: number;
  citations: number;
  blocks: number;
  actions: number;
}

const WHOLE: Measure = {
  ...{ entries: 200, chars: 4_000, citations: 40, blocks: 100, actions: 12 },
};

const LEAST: Measure = { entries: 0, chars: 80, citations: 0, blocks: 0, actions: 0 };

/** From everything to nearly nothing: entries first, then long texts, sources, and whole blocks. */
const MEASURES: readonly Measure[] = [
  WHOLE,
  ...[100, 60, 40, 30, 24, 18, 14, 10, 8, 6, 4].map((entries) => ({ ...WHOLE, entries })),
  ...[1_000, 400, 160, 80].map((chars) => ({ ...WHOLE, entries: 4, chars, citations: 8 })),
  ...[8, 4, 2, 1, 0].map((blocks) => ({
    ...{ entries: 3, chars: 80, citations: 1, blocks, actions: 3 },
  })),
  LEAST,
];

/**
 * The most of a card that fits. Where entries or blocks are left out, `… +12` says how many; what a shortened
 * card no longer refers to is no longer among its sources. The last measure is taken whether it fits or not.
 */
export function shortenCard(card: Card, fits: (card: Card) => boolean): Card {
  const shortened = (at: number) => applyMeasure(card, MEASURES[at] ?? LEAST);
  const whole = shortened(0);
  if (fits(whole)) return whole;
  // Each keeps less than the one before: halving the span finds the first that fits in few steps.
  let [last, next] = [1, MEASURES.length - 1];
  while (last < next) {
    const middle = Math.floor((last + next) / 2);
    if (fits(shortened(middle))) next = middle;
    else last = middle + 1;
  }
  return shortened(next);
}

function applyMeasure(card: Card, measure: Measure): Card {
  const { chars, citations, blocks: maxBlocks, actions } = measure;
  const kept = card.blocks.slice(0, maxBlocks).map((block) => shortenBlock(block, measure));
  const left = card.blocks.length - kept.length;
  const blocks: Block[] = [
    ...kept,
    ...(left > 0 ? [{ kind: "context" as const, text: more(left) }] : []),
  ];
  const verdict = card.verdict === null ? null : clip(card.verdict, chars);
  const said = JSON.stringify([verdict, blocks]);
  const isWhole = said === JSON.stringify([card.verdict, card.blocks]);
  return {
    ...card,
    title: clip(card.title, Math.min(chars, MAX_TITLE_CHARS)),
    verdict,
    blocks,
    citations: card.citations
      .filter(({ number }) => isWhole || said.includes(`[${number}]`))
      .slice(0, citations)
      .map((citation) => ({ ...citation, quote: clip(citation.quote, chars) })),
    actions: card.actions
      .filter(({ command }) => command.length <= MAX_COMMAND_CHARS)
      .slice(0, actions),
  };
}

const MAX_TITLE_CHARS = 300;
/** As long as a text that is read (`MAX_TEXT_CHARS` of src/chat/command.ts): a longer one says nothing. */
const MAX_COMMAND_CHARS = 2_000;

const more = (count: number): string => `… +${count}`;

function shortenBlock(block: Block, { entries, chars }: Measure): Block {
  const cut = (text: string) => clip(text, chars);
  switch (block.kind) {
    case "text":
    case "context":
      return { ...block, text: cut(block.text) };
    case "quote":
      return { ...block, text: cut(block.text), source: cut(block.source) };
    case "progress":
      return { ...block, label: cut(block.label), text: cut(block.text) };
    case "chart":
      return { ...block, alt: cut(block.alt), points: block.points.slice(-entries) };
    case "facts": {
      const facts = block.facts.map(({ name, value }) => ({ name: cut(name), value: cut(value) }));
      return { ...block, facts: keep(facts, entries, (name) => ({ name, value: "" })) };
    }
    case "list":
      return { ...block, items: keep(block.items.map(cut), entries, (text) => text) };
    case "table":
      return {
        ...block,
        rows: keep(
          block.rows.map((row) => row.map(cut)),
          entries,
          (text) => [text],
        ),
      };
    default:
      return assertNever(block);
  }
}

function keep<T>(all: readonly T[], count: number, toEntry: (text: string) => T): T[] {
  if (all.length <= count) return [...all];
  return [...all.slice(0, count), toEntry(more(all.length - count))];
}
