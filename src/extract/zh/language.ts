import type { Language } from "../language.ts";
import { allHits } from "../match/hits.ts";
import type { Quantity } from "../mention.ts";
import { weightsIn } from "../weigh/read-weights.ts";
import { CARRY } from "./carry.ts";
import { CHANGE_WORDS } from "./changes.ts";
import { BASES, CONCEPTS, MODALITIES, REGIONS, STAGES, STATES } from "./concepts.ts";
import { scanDates } from "./dates.ts";
import { LEXICON } from "./lexicon.ts";
import { PHRASES } from "./phrases.ts";
import { scanQuantities } from "./quantities.ts";
import { completeNames } from "./short-names.ts";

const WHOLE = /(?:全部|所有|均|全面)[^,，;；。%]{0,14}(?:可再生|绿电|绿色电力|清洁能源)/;
const SCOPE = /范围\s?([一二三123])/g;
const SCOPES: Readonly<Record<string, 1 | 2 | 3>> = { 一: 1, 二: 2, 三: 3, "1": 1, "2": 2, "3": 3 };

function readScopes(lower: string): (1 | 2 | 3)[] | null {
  if (!lower.includes("范围")) return null;
  const found = new Set<1 | 2 | 3>();
  for (const hit of allHits(SCOPE, lower)) {
    const scope = SCOPES[hit[1] ?? ""];
    if (scope) found.add(scope);
  }
  return found.size > 0 ? [...found].sort() : null;
}

function readUniversal(lower: string): Quantity | null {
  const hit = WHOLE.exec(lower);
  if (!hit) return null;
  const start = hit.index;
  return {
    start,
    end: start + 2,
    numberEnd: start + 2,
    amount: 100,
    amountMax: null,
    unit: "%",
    noun: null,
    comparator: "exactly",
    move: null,
    metric: "renewable-energy",
  };
}

const { figures, claims, stages } = weightsIn(new URL("./weights/", import.meta.url));

/** Chinese. */
export const CHINESE: Language = {
  id: "zh",
  gate: /\d|[一二两三四五六七八九十半首]|碳中[和性]|达峰|峰值|见顶|零碳|净零|燃油|油车|电动|认证|评级|获|同年|同期|届时|绿电|绿色电力|可再生/,
  index: LEXICON.index,
  scanQuantities: ({ lower }) => scanQuantities(lower),
  scanDates,
  scanConcepts: LEXICON.scanner(CONCEPTS),
  scanStates: LEXICON.scanner(STATES),
  scanModalities: LEXICON.scanner(MODALITIES),
  scanStages: LEXICON.scanner(STAGES),
  scanBases: LEXICON.scanner(BASES),
  scanRegions: LEXICON.scanner(REGIONS),
  readUniversal: ({ lower }) => readUniversal(lower),
  nounReach: 10,
  isVerbless: true,
  completeNames,
  scopes: readScopes,
  weights: { figures, claims, stages },
  phrases: PHRASES,
  carry: CARRY,
  changeWords: CHANGE_WORDS,
  tellFact: ({ heading, subject, header, figure, year, baseYear, isTarget }) =>
    `${baseYear ? `与${baseYear}年相比,` : ""}${year ? `${isTarget ? "到" : "截至"}${year.replace(/年?$/, "年")},` : ""}${heading}${subject}${header}${isTarget ? "目标" : "为"}${figure}`,
};
