/** Texts that ask two things: where the whole has no answer, its parts may have. */
import type { Block, Card, Citation } from "../chat/card.ts";
import type { Composed } from "./compose/compose.ts";
import { hasCjk } from "./lexicon/tokens.ts";
import type { Query } from "./query.ts";
import { answerWordsOf } from "./words/of.ts";

const WH =
  "(?:(?:by|from|to|in|until|since|at|of|with|on|for|into|against) )?(?:how|what|when|where|which|who|whose|whom|why)\\b";
const AUXILIARY = "(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\\b";
/** Before the second of two questions in one sentence: ", and how much of a rise was that?" */
const NEXT_QUESTION = new RegExp(
  `(?:,|;| -|:)? (?:and|but|or)(?: (?:also|then|if (?:so|not|it (?:is|was|does|did|has)(?:n't| not)?)))?,? (?=${WH}|${AUXILIARY})`,
  "i",
);
/** Where one sentence ends and the next asks: "Is it still on? If not, what comes in its place?" */
const NEXT_SENTENCE = new RegExp(
  `(?<=[?.!]) (?:(?:and|but|or|if (?:so|not)),? )*(?=${WH}|${AUXILIARY})`,
  "i",
);

const OPENS = new RegExp(
  `^(?:(?:and|so|but) )?(?:${WH}|${AUXILIARY}|list|show|name|give|tell|quote)`,
  "i",
);

/** Whether a part of a text asks, or wants to be told; "Scania promised 20 percent less. What became of it?" says so first. */
export const isAskedIn = (part: string, text: string): boolean =>
  OPENS.test(part) || hasCjk(part) || text.includes(`${part.replace(/\?$/, "")}?`);

const MIN_WORDS = 3;
const countWords = (text: string): number => text.split(" ").length;

const ASKS_IN_CHINESE = /多少|[几哪谁吗]|什么|何时|何年|怎么|如何/;
const MIN_CHARS = 4;

/** 投多少钱,会推出多少款新车? asks two things, between pauses. */
function partsInChinese(text: string): string[] {
  const parts = text.split(/[,，;；?？。]/).filter((part) => part.trim().length >= MIN_CHARS);
  return parts.length === 2 && parts.every((part) => ASKS_IN_CHINESE.test(part))
    ? parts.map((part) => `${part.trim()}?`)
    : [];
}

/** The questions of a tidied text that asks two; empty where it asks one. */
export function partsOf(text: string): string[] {
  if (hasCjk(text)) return partsInChinese(text);
  for (const next of [NEXT_SENTENCE, NEXT_QUESTION]) {
    const found = next.exec(text);
    if (found === null) continue;
    const parts = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    if (parts.every((part) => countWords(part) >= MIN_WORDS))
      return parts.map((part) => `${part.trim().replace(/[?.!,;:]+$/, "")}?`);
  }
  return [];
}

/** A mark of a source; in words that are quoted it is theirs. */
const MARK = /“[^”]*”|\[(\d{1,3})\]/g;

/** A card whose marks are those of the citations it shares with others. */
function withMarks(card: Card, numbers: ReadonlyMap<number, number>): Card {
  const marked = (text: string): string =>
    text.replace(MARK, (mark, number?: string) => {
      const other = numbers.get(Number(number));
      return other === undefined ? mark : `[${other}]`;
    });
  return {
    ...card,
    verdict: card.verdict === null ? null : marked(card.verdict),
    blocks: card.blocks.map((block): Block => {
      switch (block.kind) {
        case "text":
        case "context":
          return { ...block, text: marked(block.text) };
        case "facts":
          return {
            ...block,
            facts: block.facts.map(({ name, value }) => ({ name, value: marked(value) })),
          };
        case "list":
          return { ...block, items: block.items.map(marked) };
        case "table":
          return { ...block, rows: block.rows.map((row) => row.map(marked)) };
        case "quote":
          return { ...block, source: marked(block.source) };
        case "progress":
          return { ...block, label: marked(block.label), text: marked(block.text) };
        default:
          return block;
      }
    }),
  };
}

/** All that cards cite, each source once, and for each card the number that each of its own has there. */
function joinCitations(cards: readonly Card[]): {
  citations: Citation[];
  numbers: ReadonlyMap<number, number>[];
} {
  const citations: Citation[] = [];
  const numbers = cards.map(
    (card) =>
      new Map(
        card.citations.map((citation) => {
          const known = citations.find(
            ({ articleId, quote }) => articleId === citation.articleId && quote === citation.quote,
          );
          const number = known?.number ?? citations.length + 1;
          if (!known) citations.push({ ...citation, number });
          return [citation.number, number] as const;
        }),
      ),
  );
  return { citations, numbers };
}

/** A part of a question with what was found for it. */
export interface Part {
  readonly text: string;
  readonly composed: Composed;
}

/** One answer out of those to the parts of a question; it says for which of them nothing was found. */
export function joinParts(parts: readonly Part[], { language }: Pick<Query, "language">): Composed {
  const answered = parts.filter(({ composed }) => !composed.abstained);
  const { citations, numbers } = joinCitations(answered.map(({ composed }) => composed.card));
  const cards = answered.map(({ composed }, at) =>
    withMarks(composed.card, numbers[at] ?? new Map()),
  );
  const [first, ...others] = cards;
  if (first === undefined) throw new Error("no part is answered");
  const { nothing } = answerWordsOf(language);
  const left = parts.filter(({ composed }) => composed.abstained);
  return {
    card: {
      ...first,
      blocks: [
        ...first.blocks,
        ...others.flatMap(({ verdict, blocks }): Block[] => [
          ...(verdict === null ? [] : [{ kind: "text" as const, text: verdict }]),
          ...blocks,
        ]),
        ...left.map(({ text }) => ({ kind: "context" as const, text: nothing.onPart(text) })),
      ],
      citations,
    },
    abstained: false,
  };
}
