import { allHits } from "../match/hits.ts";
import type { DateMention } from "../mention.ts";
import { parseNumeral } from "./numbers.ts";

const YEAR_ON_YEAR = /同比(?=[^,，;；。]{0,3}(?:下降|降低|减少|降|减|缩减))/g;
const OVER_YEARS =
  /(?<!\d)([一二两三四五六七八九十\d]{1,2})年(?:间|来|里|时间|之间)(?=[^,，;；。]{0,6}(?:下降|降低|减少|降|减))/g;

const YEARS_AGO =
  /(?:(?<![占同环对])比|较|与|跟|和|相比于?|对比)([一二两三四五六七八九十\d]{1,2})年(?:之|以)?前/g;
const YEAR_BEFORE =
  /(?:(?<![占同环对])比|较|与|跟|和|相比于?|对比)(?:上|前)一?年(?:度)?(?!(?:同期|的[^,，;；。]{0,8}(?:目标|计划)))/g;

/** Words for a year that is counted back, and whether they name how many. */
const COUNTED = [
  { pattern: YEAR_ON_YEAR, isNamed: false },
  { pattern: YEAR_BEFORE, isNamed: false },
  { pattern: YEARS_AGO, isNamed: true },
  { pattern: OVER_YEARS, isNamed: true },
];

/** "同比下降", "三年间降了", "比五年前": the base year, counted back from the year of the figure. */
export function countedBases(
  lower: string,
  years: readonly DateMention[],
  publishedYear: number | null,
): DateMention[] {
  const bases: DateMention[] = [];
  for (const { pattern, isNamed } of COUNTED)
    for (const hit of allHits(pattern, lower)) {
      const start = hit.index;
      const asOf = years.findLast(
        (it) => it.start < start && it.role === "as-of" && it.year !== null,
      );
      const from = asOf?.year ?? publishedYear;
      const back = isNamed ? parseNumeral(hit[1] ?? "") : 1;
      if (from === null || back === null) continue;
      const end = start + hit[0].length;
      bases.push({ start, end, year: from - back, role: "baseline", rule: "baseline:counted" });
    }
  return bases;
}
