import type { Metric } from "../../pledge/metric.ts";
import { unique } from "../../shared/unique.ts";
import { CONCEPT_BOOK } from "../lexicon/concept-book.ts";
import { hasCjk, tokenise } from "../lexicon/tokens.ts";
import { decideMetrics } from "./metrics-asked.ts";

const MIN_ITEMS = 2;
const MAX_ITEM_WORDS = 5;

/** The subjects that a list in a question asks for, and where it stands in the text. */
export interface Enumerated {
  readonly metrics: readonly Metric[];
  readonly from: number;
  readonly to: number;
}

const TARGETS = "(?:targets?|goals?|pledges?|commitments?|promises?|ambitions?|deadlines?)";
/**
 * Where a list of subjects stands: behind a colon or a dash, behind "i.e.", before "included" and before what is promised.
 * Each gives the list as its group.
 */
const LISTS: readonly RegExp[] = [
  /^[^:]+(?::| -) ([^:?!]+?)[?!.]*$/d,
  /, (?:i\.e\.|namely|that is|meaning),? ([^:?!]+?)(?: included)?[?!.]*$/d,
  /\beverything\b[^:?!]*?, ([^:?!]+?) included[?!.]*$/di,
  new RegExp(`\\b((?:[\\w-]+ )?[\\w-]+ (?:or|and) (?:[\\w-]+ )?[\\w-]+) ${TARGETS}\\b`, "di"),
  /(?:各项|各类|所有|全部|哪些)([^,，。的]{1,8}[和与及、][^,，。的]{1,8}?)(?:方面)?(?:的)?(?:目标|承诺|计划|指标)/d,
];
const BETWEEN = /,? (?:and|or|&|plus|as well as) |[,;] |[和与及、]/;

/** `Its 2024 actuals: renewable share, water, battery sales`: null where not each of several items is a subject of its own. */
export function readEnumerated(text: string): Enumerated | null {
  for (const pattern of LISTS) {
    const found = pattern.exec(text);
    const [from, to] = found?.indices?.[1] ?? [0, 0];
    const items = text
      .slice(from, to)
      .split(BETWEEN)
      .map((item) => item.trim());
    if (items.length < MIN_ITEMS) continue;
    const metrics = items.map(metricsOf);
    const isOfSeveral = unique(metrics.map(([one]) => one)).length > 1;
    if (isOfSeveral && metrics.every((some) => some.length > 0))
      return { metrics: unique(metrics.flat()), from, to };
  }
  return null;
}

function metricsOf(item: string): Metric[] {
  const tokens = tokenise(item);
  if (!hasCjk(item) && tokens.length > MAX_ITEM_WORDS) return [];
  // 减碳 beside other subjects is all that is promised on carbon.
  if (/^(?:减碳|双碳|碳|降碳|减排)$/.test(item))
    return ["ghg-emissions", "net-zero", "emissions-peak"];
  const meant = new Set(CONCEPT_BOOK.find(item, tokens).map(({ meaning }) => meaning));
  // "Sales mix" is how much of it is electric, and a "line-up" of which models.
  if ((meant.has("share") && meant.has("volume")) || meant.has("model")) meant.add("electric");
  return decideMetrics(meant).metrics;
}
