import { parseNumeral } from "../../extract/zh/numbers.ts";
import { MONTHS } from "../lexicon/months.ts";

const ORDINALS = ["first", "second", "third", "fourth"];
const CHINESE_ORDINALS = "一二三四";

const MONTH = MONTHS.join("|");
const toMonth = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** July to September is the third quarter, July to December the second half. */
function toPartOf(first: number, last: number): string {
  if (first === 1) return toFirstMonths(last);
  if (first === 7 && last === 12) return "h2";
  return last - first === 2 && first % 3 === 1 ? `q${last / 3}` : `from ${first} to ${last}`;
}

interface PartRule {
  pattern: RegExp;
  read: (match: RegExpMatchArray) => string;
}

/** Quarters, halves and first months of a year, in the words of both languages. */
const RULES: readonly PartRule[] = [
  { pattern: /\bq([1-4])(?!\d)/gi, read: ([, at = ""]) => `q${at}` },
  { pattern: /\bh([12])(?!\d)/gi, read: ([, at = ""]) => `h${at}` },
  {
    pattern: /\b(first|second|third|fourth)[- ](quarter|half)\b/gi,
    read: ([, at = "", unit = ""]) =>
      `${unit.charAt(0).toLowerCase()}${ORDINALS.indexOf(at.toLowerCase()) + 1}`,
  },
  {
    pattern:
      /(?<!\b(?:last|past|next|latest|final|previous) )\b(three|six|nine|\d) months\b(?! (?:later|ago|earlier|before|after))/gi,
    read: ([, count = ""]) =>
      toFirstMonths({ three: 3, six: 6, nine: 9 }[count.toLowerCase()] ?? Number(count)),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:between|from) )?(${MONTH}) (?:and|to|through|until) (${MONTH})\\b`,
      "gi",
    ),
    read: ([, first = "", last = ""]) => toPartOf(toMonth(first), toMonth(last)),
  },
  {
    pattern: /(?<!\d)1月?(?:至|到|-|~|—)(\d{1,2})月/g,
    read: ([, count = ""]) => toFirstMonths(Number(count)),
  },
  { pattern: /前三季度/g, read: () => toFirstMonths(9) },
  {
    pattern: /(?<!前)第?([一二三四1-4])季度?/g,
    read: ([, at = ""]) => `q${CHINESE_ORDINALS.indexOf(at) + 1 || at}`,
  },
  { pattern: /([上下])半年/g, read: ([, half = ""]) => (half === "上" ? "h1" : "h2") },
  {
    pattern: /前([一二三四五六七八九十\d]+)个月/g,
    read: ([, count = ""]) => toFirstMonths(parseNumeral(count) ?? 0),
  },
];

/** The first three months are a quarter, the first six a half. */
const toFirstMonths = (count: number): string =>
  (({ 3: "q1", 6: "h1" }) as Readonly<Record<number, string>>)[count] ?? `m${count}`;

/** The quarters and halves of a year that a text names: `q1`, `h2`, and `m9` for its first nine months. */
export const partsIn = (text: string): Set<string> =>
  new Set(RULES.flatMap(({ pattern, read }) => [...text.matchAll(pattern)].map(read)));

const UNNAMED_QUARTER =
  /\b(?:in|for|during|over) (?:the|its|that) (?:latest |last |past |reporting |just[- ]ended )?quarter\b|当季|该季度?/i;

/** `14,183 in the quarter`, told in January 2025: the quarter that had gone by, as `q4` of 2024; null where none is told of. */
export function quarterToldOf(
  text: string,
  published: string | null,
): { part: string; year: number } | null {
  if (published === null || !UNNAMED_QUARTER.test(text)) return null;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const quarter = Math.floor((month - 1) / 3);
  return quarter === 0 ? { part: "q4", year: year - 1 } : { part: `q${quarter}`, year };
}

/** "In the whole of 2022": the first half is less. */
export const WHOLE_YEAR =
  /\b(?:whole|entire|full|all) (?:of )?(?:the )?(?:calendar |fiscal )?(?:year|20\d\d)\b|\bfull-year\b|\ball year\b|全年/i;

/** Whether a figure that is told of some part of a year is told of the one that a question names, if it names one. */
export function isOfSamePart(asked: string, told: string): boolean {
  const parts = partsIn(asked);
  if (parts.size === 0) return true;
  return [...partsIn(told)].some((part) => parts.has(part));
}
