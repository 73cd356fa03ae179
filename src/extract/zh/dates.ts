import { isStillAhead } from "../dates/published.ts";
import { allHits } from "../match/hits.ts";
import type { IndexedText } from "../match/lexicon.ts";
import type { DateMention, DateRole } from "../mention.ts";
import { countedBases } from "./counted-bases.ts";
import { isOfLevelLeft, isOfRevision, LEVEL_CHARS, LEVEL_LEFT } from "./level-left.ts";
import { parseDigitYear } from "./numbers.ts";
import { relativeDates } from "./relative-dates.ts";

const TAIL = "年?(?:底|末)(?:之前|以前|前)?|内|前后|左右|前|之前|以前|初|中|以后|之后|后|起";
const YEAR = new RegExp(
  `(?<![\\d.])((?:19|20)\\d\\d)(?!\\d)(?:\\s?(?:-|~|至|到|\u2014)\\s?((?:19|20)\\d\\d))?\\s?(财年|会计年度|年度|年)?(${TAIL})?`,
  "g",
);
const SPELT = /([二一][〇零九][〇零一二三四五六七八九]{2})年(?:底|末|前|之前)?/g;
const BASELINE_BEFORE =
  /(?:(?<![占同环对])比|基准(?:年|年份)?(?:的|为|是|[:(])?|较|相比于?|相较于?|相对于?|与|和|同|以|基于|自|对比|从|由|对照)\s*$/;
const BASELINE_AFTER =
  /^(?:度|这一)*(?:的)?(?:基准|水平|基数|基础|为基|为参照|为起点|为起始|为对照|基线|相比|同期|排放水平|这一基准|那时)/;
const BASELINE_ONLY_WITH_AFTER = /(?:与|和|同|从|由|自|以)\s*$/;
const COMPARED_LATER = /^[^,，;；。]{0,10}(?:相比|为基准|为基数|为参照|水平|为基线)/;
/** "只有2020年的七成": a share of that year's level. */
const SHARE_OF_BEFORE = /(?:为|是|只有|仅|降至|降到|减至|减到|压到|相当于)(?:约|大约)?\s*$/;
const SHARE_OF_AFTER =
  /^(?:的?(?:碳)?(?:水平|排放量|排放)的?|的)(?:约|近)?(?:[\d.]+%|[一二两三四五六七八九]成|[一二三四五]分之|一半|百分之)/;
/** "较公司2023年平均水平低两成": whose level it is stands between. */
const COMPARED_WITH =
  /(?:(?<![占同环对])比(?!亚迪)|较|相比于?|相较于?|低于|高于)[^,，;；。\d]{1,6}$/;
const LEVEL_AFTER = /^(?:的)?(?:平均|同期|同类|整体)?(?:水平|排放|均值|基准)/;
const DEADLINE_BEFORE =
  /(?:到|至|在|于|截至|截止|力争|争取|计划|预计|将于|不晚于|不迟于|最迟|最晚|目标|确保|有望|用|以|从|定在|定于|推迟至?|提前至?|延后至?|改为)\s*$/;
/** "42家承诺2030年前使用绿电": bound they are already. */
const PROMISED_BY_SUPPLIERS =
  /\d家(?:供应商|企业|伙伴)?(?:已经?|也|均|都)?(?:承诺|签署协议)[,，]?(?:将|在|于|到|最迟|不晚于|不迟于){0,2}\s*$/;
/** "2050年前(力争2045年)": the date that is promised stands before the bracket. */
const BEST_CASE = /\d年[^,，;；。(]{0,4}\((?:力争|挑战|争取|最快|努力|力求)(?:在|于|到)?\s*$/;
const BEFORE_TAIL = /前$|左右$|前后$/;
const NAME_AFTER =
  /^(?:款|\s?(?:esg|环境、社会|社会责任|可持续(?:发展)?(?:报告|战略|论坛|大会|峰会|目标)|年度报告|年报|报告|广州车展|上海车展|北京车展|论坛|大会|(?:世界|中国|全球)[^,，;；。\d]{0,12}(?:论坛|大会|峰会|年会|车展|展览会|博览会)|战略))/;
/** "由2050年提前至2045年": the first date is left behind. */
const MOVED_TO_AFTER = /^[^,，;；。\d]{0,4}(?:改为|改到|提前|推迟|推后|延|调整|顺延)/;
/** "从2017年到去年": the first year only opens the span. */
const SPAN_OPENS = /[从自]\s*$/;
/** "在2018年至2025年间降低40%" */
const SPAN_BETWEEN = /^(?:到|至)(?:19|20)\d\d年(?:之?间|期间)/;
const SPAN_GOES_ON = /^(?:到|至)(?:今年|去年|上年|现在|目前|(?:19|20)\d\d年)/;

const SINCE_BEFORE = /[自从]\s*$/;
const SINCE_AFTER = /^(?:\d{1,2}月)?(?:以来|至今|起至今)/;

/** "比国家提出的2060年目标早15年": another's date. */
const EARLIER_THAN_BEFORE = /(?:比(?!亚迪)|较|早于|领先)[^,，;；。]{0,12}$/;
const EARLIER_THAN_AFTER = /^[^,，;；。]{0,8}(?:早|提前|快)/;
const DAY_AFTER = /^\s?\d{1,2}\s?月/;
/** A year without "年" must stand free: "2000座" and "2025战略" are none. */
const FREE_BEFORE = /[\s到至在较比与,，:(]/;
const FREE_AFTER =
  /^(?:[和与、及]\s?(?:19|20)\d\d年|\s|[,，。;；、):]|$|实现|达到|达成|完成|前|底)/;
/** A date of an earlier plan, where the sentence goes on to name the new one. */
const FORMER_BEFORE = /原(?:计划|定|本|先|目标)(?:于|在|是|为|到)?\s*$/;
const MOVED_AFTER =
  /推迟|延后|延期|延至|提前|顺延|改到|改在|(?:改为|调整为|调整至)\s?(?:20|今|明|后)/;

function roleOf(
  lower: string,
  start: number,
  end: number,
  tail: string,
): { role: DateRole; rule: string; bare?: boolean } {
  const left = lower.slice(Math.max(0, start - 6), start);
  const right = lower.slice(end, end + 16);
  if (BEST_CASE.test(lower.slice(Math.max(0, start - 24), start)))
    return { role: "noise", rule: "date:best-case" };
  if (PROMISED_BY_SUPPLIERS.test(lower.slice(Math.max(0, start - 20), start)))
    return { role: "noise", rule: "date:promised-by-suppliers" };
  if (/距离?$/.test(left)) return { role: "noise", rule: "date:since" };
  if (NAME_AFTER.test(right)) return { role: "noise", rule: "date:name" };
  if (
    EARLIER_THAN_BEFORE.test(lower.slice(Math.max(0, start - 16), start)) &&
    EARLIER_THAN_AFTER.test(right)
  )
    return { role: "noise", rule: "date:other-target" };
  if (/[由从](?:原(?:定|先|来|计划)?的?)?\s*$/.test(left) && MOVED_TO_AFTER.test(right))
    return { role: "noise", rule: "date:former" };
  if (isOfLevelLeft(left, lower.slice(end, end + LEVEL_CHARS)))
    return { role: "baseline", rule: LEVEL_LEFT };
  if ((SPAN_OPENS.test(left) && SPAN_GOES_ON.test(right)) || SPAN_BETWEEN.test(right))
    return { role: "baseline", rule: "baseline:range" };
  if (BASELINE_AFTER.test(right)) return { role: "baseline", rule: "baseline:after" };
  if (LEVEL_AFTER.test(right) && COMPARED_WITH.test(lower.slice(Math.max(0, start - 10), start)))
    return { role: "baseline", rule: "baseline:before" };
  if (SHARE_OF_BEFORE.test(left) && SHARE_OF_AFTER.test(right))
    return { role: "baseline", rule: "baseline:share-of" };
  if (BASELINE_BEFORE.test(left)) {
    if (!BASELINE_ONLY_WITH_AFTER.test(left) || COMPARED_LATER.test(right))
      return { role: "baseline", rule: "baseline:before" };
  }
  if (/(?:截至|截止)\s*$/.test(left)) return { role: "as-of", rule: "date:as-of" };
  if (BEFORE_TAIL.test(tail) || DEADLINE_BEFORE.test(left))
    return { role: "deadline", rule: "date:by" };
  if (SINCE_AFTER.test(right) && (SINCE_BEFORE.test(left) || right.startsWith("以来")))
    return { role: "baseline", rule: "baseline:since" };
  if (tail === "起") return { role: "as-of", rule: "date:starting" };
  if (DAY_AFTER.test(right)) return { role: "as-of", rule: "date:month", bare: true };
  return { role: "as-of", rule: "date:in" };
}

function isFreeYear(lower: string, start: number, end: number): boolean {
  return FREE_BEFORE.test(lower.charAt(start - 1) || " ") && FREE_AFTER.test(lower.slice(end));
}

function printedYears(lower: string): DateMention[] {
  const dates: DateMention[] = [];
  for (const hit of allHits(YEAR, lower)) {
    const [text, first, last, word, tail] = hit;
    const end = hit.index + text.length;
    if (!word && !isFreeYear(lower, hit.index, end - (tail?.length ?? 0))) continue;
    const before = dates.at(-1);
    const isListed =
      before?.role === "baseline" && /^[和与、及]$/.test(lower.slice(before.end, hit.index));
    if (isListed) {
      dates.push({
        start: hit.index,
        end,
        year: Number(first),
        role: "baseline",
        rule: before.rule,
      });
      continue;
    }
    dates.push({
      start: hit.index,
      end,
      year: Number(last ?? first),
      ...roleOf(lower, hit.index, end, tail ?? ""),
    });
    // "2024—2026年" is a span.
    if (last && !text.includes("—"))
      dates.push({
        start: hit.index,
        end: hit.index + 4,
        year: Number(first),
        role: "baseline",
        rule: "baseline:range",
      });
  }
  return dates;
}

/** "27年达峰、45年中和" */
const SHORT = /(?<![\d.])([2-6]\d)年(?:前|底|末|左右)?(?=(?:碳)?(?:达峰|中和))/g;

const shortYears = (lower: string): DateMention[] =>
  allHits(SHORT, lower).map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    year: 2000 + Number(hit[1]),
    role: "deadline",
    rule: "date:by",
  }));

function speltYears(lower: string): DateMention[] {
  return allHits(SPELT, lower).flatMap((hit) => {
    const year = parseDigitYear(hit[1] ?? "");
    const end = hit.index + hit[0].length;
    const tail = hit[0].slice(5);
    return year === null
      ? []
      : [{ start: hit.index, end, year, ...roleOf(lower, hit.index, end, tail) }];
  });
}

/** "原计划今年达成,现推迟到2026年": the first date no longer holds. */
function withoutFormer(lower: string, dates: readonly DateMention[]): DateMention[] {
  if (!lower.includes("原")) return [...dates];
  return dates.map((date) => {
    const isFormer =
      FORMER_BEFORE.test(lower.slice(Math.max(0, date.start - 8), date.start)) &&
      MOVED_AFTER.test(lower.slice(date.end));
    return isFormer ? { ...date, role: "noise" as const, rule: "date:former" } : date;
  });
}

/** "自2016年起…累计减排": what has come together since is not of the year in which it began. */
const TOGETHER = /累计|合计|总计|(?:已|一)共/;
const TOGETHER_CHARS = 60;

/** A year since which something is counted is where the count begins; of this one it tells. */
function sinceOrRevised(date: DateMention, lower: string, year: number | null): DateMention {
  if (year === null || date.year === null) return date;
  const { rule, end } = date;
  if (
    date.year < year &&
    date.role === "as-of" &&
    isOfRevision(lower.slice(end, end + LEVEL_CHARS))
  )
    return { ...date, role: "noise", rule: "date:revised" };
  if (rule === "baseline:since" && date.year === year && lower.startsWith("以来", end))
    return { ...date, role: "as-of", rule: "date:in" };
  const isStart = rule === "date:starting" || lower.charAt(end - 1) === "起";
  if (!isStart || date.year >= year) return date;
  return TOGETHER.test(lower.slice(end, end + TOGETHER_CHARS))
    ? { ...date, role: "baseline", rule: "baseline:since" }
    : date;
}

const YEAR_END = /[底末内]$/;
const LAST_MONTH = 12;

/** A year still to come is a deadline, whatever word stands before it, and so is the end of this one. */
function aheadIsDeadline(
  date: DateMention,
  lower: string,
  year: number | null,
  month: number | null,
): DateMention {
  if (year === null || date.year === null || date.role !== "as-of") return date;
  const isEnd =
    date.rule === "date:in" &&
    date.year === year &&
    (month ?? LAST_MONTH) < LAST_MONTH &&
    YEAR_END.test(lower.slice(date.start, date.end));
  return date.year > year || isEnd ? { ...date, role: "deadline" } : date;
}

/** "到2025年…;再过十年": counted from the year ahead that was named before, where there is one. */
function countOn(dates: readonly DateMention[], published: number | null): DateMention[] {
  let ahead: number | null = null;
  return dates.map((date) => {
    if (date.rule === "date:years-on" && ahead !== null && published !== null && date.year !== null)
      return { ...date, year: ahead + date.year - published };
    if (date.role === "deadline" && isStillAhead(date.year, published)) ahead = date.year;
    return date;
  });
}

/** "2023年新增五家;全年用电……": the whole of the year that was named before. */
function ofYearBefore(dates: readonly DateMention[]): DateMention[] {
  return dates.map((date, at) => {
    if (date.rule !== "date:whole-year") return date;
    const before = dates.slice(0, at).findLast((it) => it.role === "as-of" && it.year !== null);
    return before ? { ...date, year: before.year } : date;
  });
}

/** All dates of a Chinese sentence in order, each with its role. */
export function scanDates(
  text: IndexedText,
  publishedYear: number | null,
  publishedMonth: number | null = null,
): DateMention[] {
  const { lower } = text;
  const printed = [...printedYears(lower), ...speltYears(lower), ...shortYears(lower)];
  const relative = relativeDates(text, publishedYear, publishedMonth).filter(
    (it) => !printed.some((other) => other.start < it.end && it.start < other.end),
  );
  const inOrder = [...printed, ...relative]
    .map((date) => sinceOrRevised(date, lower, publishedYear))
    .map((date) => aheadIsDeadline(date, lower, publishedYear, publishedMonth))
    .sort((a, b) => a.start - b.start);
  const years = countOn(ofYearBefore(inOrder), publishedYear);
  const bases = countedBases(lower, years, publishedYear);
  return withoutFormer(
    lower,
    [...years, ...bases].sort((a, b) => a.start - b.start),
  );
}
