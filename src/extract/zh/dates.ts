import type { DateMention, DateRole } from "../mention.ts";
import { parseNumeral } from "./numbers.ts";

const YEAR =
  /(?<!\d)((?:19|20)\d\d)(?:\s?-\s?((?:19|20)\d\d))?\s?(财年|年)?(底|末|前|之前|以前|初|以后|起)?/g;
const BASELINE_BEFORE =
  /(?:(?<![占同环对])比|较|相比于?|相较于?|相对于?|与|和|同|以|基于|自|对比|从|由)\s*$/;
const BASELINE_AFTER =
  /^(?:度|这一)*(?:的)?(?:基准|水平|基数|基础|为基|相比|同期|排放水平|这一基准)/;
const BASELINE_ONLY_WITH_AFTER = /(?:与|和|同|从|由|自|以)\s*$/;
const COMPARED_LATER = /^[^,，;；。]{0,10}(?:相比|为基准|为基数|水平)/;
const DEADLINE_BEFORE =
  /(?:到|至|在|于|截至|截止|力争|争取|计划|预计|将于|不晚于|最迟|最晚|目标|确保|有望|用|以|从)\s*$/;
const NAME_AFTER =
  /^(?:款|\s?(?:esg|环境、社会|社会责任|可持续|年度报告|报告|广州车展|上海车展|北京车展|论坛|大会|世界|中国))/;
const DAY_AFTER = /^\s?\d{1,2}\s?月/;

function roleOf(
  lower: string,
  start: number,
  end: number,
  tail: string | undefined,
): { role: DateRole; rule: string; bare?: boolean } {
  const left = lower.slice(Math.max(0, start - 6), start);
  const right = lower.slice(end, end + 16);
  if (NAME_AFTER.test(right)) return { role: "noise", rule: "date:name" };
  if (BASELINE_AFTER.test(right)) return { role: "baseline", rule: "baseline:after" };
  if (BASELINE_BEFORE.test(left)) {
    if (!BASELINE_ONLY_WITH_AFTER.test(left) || COMPARED_LATER.test(right))
      return { role: "baseline", rule: "baseline:before" };
  }
  if (tail === "前" || tail === "之前" || tail === "以前")
    return { role: "deadline", rule: "date:by" };
  if (/(?:截至|截止)\s*$/.test(left)) return { role: "as-of", rule: "date:as-of" };
  if (DEADLINE_BEFORE.test(left)) return { role: "deadline", rule: "date:by" };
  if (DAY_AFTER.test(right)) return { role: "as-of", rule: "date:month", bare: true };
  return { role: "as-of", rule: "date:in" };
}

function printedYears(lower: string): DateMention[] {
  const dates: DateMention[] = [];
  YEAR.lastIndex = 0;
  for (let hit = YEAR.exec(lower); hit; hit = YEAR.exec(lower)) {
    const [text, first, last, word, tail] = hit;
    if (!word && !tail && !last && !/[\s到至,，]/.test(lower.charAt(hit.index - 1) || " "))
      continue;
    if (!word && /^[\d万亿%.辆台]/.test(lower.slice(hit.index + text.length))) continue;
    const end = hit.index + text.length;
    dates.push({
      start: hit.index,
      end,
      year: Number(last ?? first),
      ...roleOf(lower, hit.index, end, tail),
    });
  }
  return dates;
}

interface RelativeRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly role: DateRole;
  readonly resolve: (published: number, hit: RegExpExecArray) => number | null;
  readonly back?: "period" | "then";
}

const N = "([一二两三四五六七八九十\\d]{1,3})";

const RELATIVE: readonly RelativeRule[] = [
  {
    name: "date:five-year-plan",
    role: "deadline",
    pattern: /["']?(十[一二三四五六七])五["']?(?:规划)?["']?(?:期)?(?:末|期间|时期|收官)/g,
    resolve: (_, hit) => planEndOf(hit),
  },
  {
    name: "date:same-period",
    role: "deadline",
    back: "period",
    pattern: /同一时间节点|同一时期|同一期限|相同期限/g,
    resolve: () => null,
  },
  {
    name: "date:then",
    role: "deadline",
    back: "then",
    pattern: /届时|到那时|到时候|同年/g,
    resolve: () => null,
  },
  {
    name: "date:next-years",
    role: "deadline",
    pattern: new RegExp(`(?:未来|往后|今后|接下来|再过|此后)(?:的)?${N}年(?:内|里|间)?`, "g"),
    resolve: (published, hit) => published + (parseNumeral(hit[1] ?? "") ?? 0),
  },
  {
    name: "date:within-years",
    role: "deadline",
    pattern: new RegExp(`${N}年(?:内|之内|以内|后|之后|以后)`, "g"),
    resolve: (published, hit) => published + (parseNumeral(hit[1] ?? "") ?? 0),
  },
  {
    name: "date:this-year",
    role: "as-of",
    pattern: /今年|本年度|本年|年内/g,
    resolve: (published) => published,
  },
  {
    name: "date:next-year",
    role: "deadline",
    pattern: /明年/g,
    resolve: (published) => published + 1,
  },
  {
    name: "date:year-after-next",
    role: "deadline",
    pattern: /后年/g,
    resolve: (published) => published + 2,
  },
  {
    name: "date:last-year",
    role: "as-of",
    pattern:
      /(?:去年|上年|上一年(?:度)?)(?!(?:底)?(?:投用|投产|启用|成立|发布|开工|建成|推出|提出|宣布))/g,
    resolve: (published) => published - 1,
  },
  {
    name: "date:year-before-last",
    role: "as-of",
    pattern: /前年/g,
    resolve: (published) => published - 2,
  },
  { name: "date:mid-century", role: "deadline", pattern: /本世纪中叶/g, resolve: () => 2050 },
  {
    name: "date:decade-end",
    role: "deadline",
    pattern: /(?:本|这个?)十年(?:末|结束)|本世纪20年代末/g,
    resolve: (published) => Math.ceil((published + 1) / 10) * 10,
  },
  {
    name: "date:now",
    role: "as-of",
    pattern: /目前|现在|当前|如今|迄今/g,
    resolve: (published) => published,
  },
];

/** "十四五" is the 14th plan, of 2021 to 2025: the n-th ends in 1955 + 5n. */
function planEndOf(hit: RegExpExecArray): number | null {
  const number = parseNumeral(hit[1] ?? "");
  return number === null ? null : 1955 + 5 * number;
}

function relativeDates(lower: string, publishedYear: number | null): DateMention[] {
  const dates: DateMention[] = [];
  for (const rule of RELATIVE) {
    rule.pattern.lastIndex = 0;
    for (let hit = rule.pattern.exec(lower); hit; hit = rule.pattern.exec(lower)) {
      const needsPublished =
        !rule.back && rule.name !== "date:five-year-plan" && rule.name !== "date:mid-century";
      const year =
        rule.back || (needsPublished && publishedYear === null)
          ? null
          : rule.resolve(publishedYear ?? 0, hit);
      if (year === null && !rule.back) continue;
      const end = hit.index + hit[0].length;
      const comparing =
        /(?:比|较|同)$/.test(lower.slice(0, hit.index)) || /^同期/.test(lower.slice(end));
      const role = comparing ? "noise" : rule.role;
      dates.push({
        start: hit.index,
        end,
        year,
        role,
        rule: rule.name,
        ...(rule.back ? { back: rule.back } : {}),
      });
    }
  }
  return dates;
}

/** All dates of a Chinese sentence in order, each with its role. */
export function scanDates(lower: string, publishedYear: number | null): DateMention[] {
  return [...printedYears(lower), ...relativeDates(lower, publishedYear)].sort(
    (a, b) => a.start - b.start,
  );
}
