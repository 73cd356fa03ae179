import { toSimplified } from "../../extract/zh/traditional.ts";
import { remember } from "../../shared/remember.ts";
import type { Fact } from "../fact.ts";
import { toContent } from "../lexicon/leftovers.ts";
import { hasCjk } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";

const PAIR_WEIGHT = 0.25;
/** As much as two English words. */
const MAX_WEIGHT = 1;
const MAX_REMEMBERED = 2_000;

/** Pairs of characters of the words that a question in Chinese is about. */
const pairsOf = remember(MAX_REMEMBERED, (content: string) =>
  content
    .split(/[^\p{Script=Han}]+/u)
    .flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))),
);

/** How much of what a question in Chinese is about a quote in Chinese says in the same words: 国家级绿色工厂 before 零碳工厂. */
export function rankInChinese({ isCjk, sources }: Fact, query: Query): number {
  if (!isCjk || !hasCjk(query.text)) return 0;
  const said = toSimplified(sources.map(({ quote }) => quote).join(" "));
  const inCommon = new Set(pairsOf(toContent(query)).filter((pair) => said.includes(pair)));
  return Math.min(MAX_WEIGHT, inCommon.size * PAIR_WEIGHT);
}
