import type { DateMention, DateRole } from "../mention.ts";
import { parseNumeral } from "./numbers.ts";

/** A date told from the day of publication, or from another date. */
export interface RelativeRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly role: DateRole;
  /** The year, from that of publication; null where the words give none. */
  readonly resolve: (
    published: number,
    hit: RegExpExecArray,
    month: number | null,
  ) => number | null;
  readonly back?: NonNullable<DateMention["back"]>;
  /** Does not need the year of publication. */
  readonly isFixed?: boolean;
  readonly bare?: boolean;
}

const N = "([一二两三四五六七八九十\\d]{1,3})";
const END = "(?:年?(?:底|末|终)(?:前|之前|以前)?)";
const SPAN =
  "(?:一|二|三|四|首|前|上|下|头)(?:[一二两三四五六七八九十\\d]{0,2}个?)?(?:季度|半年|月)";

const later = (published: number, hit: RegExpExecArray): number | null => {
  const years = parseNumeral(hit[1] ?? "");
  return years === null ? null : published + years;
};

/** "十四五" is the 14th plan, of 2021 to 2025: the n-th ends in 1955 + 5n. */
function planEndOf(_: number, hit: RegExpExecArray): number | null {
  const number = parseNumeral(hit[1] ?? "");
  return number === null ? null : 1955 + 5 * number;
}

/** "12月交付36695辆", "四季度", told in January: of the year before. */
const isYetToCome = (words: string, month: number | null): boolean =>
  month !== null &&
  month <= (LAST_QUARTER.test(words) ? SPRING : EARLY) &&
  LATE_IN_YEAR.test(words);

/** Months in which the last quarter spoken of is that of the year before. */
const EARLY = 2;
const LATE_IN_YEAR = /1[0-2]月|四季度/;
/** Its results are told until spring, and then it is no plan. */
const LAST_QUARTER = /^四季度$/;

/** Up to this month yearly reports tell of the year that has ended. */
const SPRING = 5;

/** In order: where two overlap the one that is told first is kept. */
export const RULES: readonly RelativeRule[] = [
  {
    name: "date:five-year-plan",
    role: "deadline",
    pattern:
      /["']?(十[一二三四五六七])五["']?(?:规划|计划)?["']?(?:期)?(?:末|期间|时期|收官|结束|以来|期内|内|(?=[^规战可]{0,4}(?:累计|目标|将|要)))/,
    resolve: planEndOf,
    isFixed: true,
  },
  {
    name: "date:same-period",
    role: "deadline",
    back: "period",
    pattern: /同一时间节点|同一时期|同一期限|相同期限|同样(?:的)?(?:期限|时间)|同一年(?:份|限)?/,
    resolve: () => null,
    isFixed: true,
  },
  {
    name: "date:then",
    role: "deadline",
    back: "then",
    pattern: /届时|到那时|到时候?|彼时|那时候?|那一年/,
    resolve: () => null,
    isFixed: true,
  },
  {
    name: "date:same-year",
    role: "as-of",
    back: "same",
    pattern:
      /同年|(?<!过去的?|刚过去的)(?:这一年(?!里|来|度)|该年)|(?<!去年|上年|前年|一年|年度|往年|历史|比|较|与|和|跟|\d年|季度|月|今年)同期(?!相比|水平|的|增|下|上|对比|数)/,
    resolve: () => null,
    isFixed: true,
  },
  {
    name: "date:years-after-that",
    role: "deadline",
    back: "later",
    pattern: new RegExp(`(?:此后|其后|随后|再往后)(?:的)?${N}年(?:内|里|间|后)?`),
    resolve: (_, hit) => parseNumeral(hit[1] ?? ""),
    isFixed: true,
  },
  {
    name: "date:years-on",
    role: "deadline",
    pattern: new RegExp(`(?:再过|再用|再花|再经过|又过)(?:的)?${N}年(?:的?时间)?(?:内|里|间|后)?`),
    resolve: later,
  },
  {
    name: "date:next-years",
    role: "deadline",
    pattern: new RegExp(`(?:未来|往后|今后|接下来|后续|下一个)(?:的)?${N}年(?:内|里|间|时间)?`),
    resolve: later,
  },
  {
    // "十年投资109万亿韩元": from now on.
    name: "date:years-of-spending",
    role: "deadline",
    pattern: new RegExp(
      `(?<![\\d第去近前]|最近|此前|这)${N}年(?:内|间|里|的?时间)?(?:计划|将|拟|共|总|累计|要|再){0,3}(?:投资|投入|投向|斥资|砸|建成?|新建|推出|新增)(?!了)`,
    ),
    resolve: later,
  },
  {
    // "五年来累计减排": up to now.
    name: "date:so-far",
    role: "as-of",
    pattern: new RegExp(`${N}年(?:多)?(?:以)?来[,，]?(?:已经?)?(?:累计|共|总共|一共|合计)`),
    resolve: (published) => published,
  },
  {
    name: "date:within-years",
    role: "deadline",
    pattern: new RegExp(`(?<![\\d第])${N}年(?:内|之内|以内|之?后|以后)(?!的?今)`),
    resolve: later,
  },
  {
    name: "date:as-of",
    role: "as-of",
    pattern: /截[至止]到?(?:年底|年末|期末|报告期末?)(?!前|之前)/,
    // Told in spring it is the year that has ended.
    resolve: (published, _, month) =>
      month !== null && month <= SPRING ? published - 1 : published,
  },
  {
    name: "date:this-year-end",
    role: "deadline",
    pattern: new RegExp(
      `(?:今年|本年度?)${END}|(?<![年去今明后\\d])(?:到|在|至|于|计划|预计|将)?年(?:底|末)(?:前|之前|以前)?`,
    ),
    resolve: (published) => published,
  },
  {
    name: "date:within-this-year",
    role: "deadline",
    pattern: /(?<![年\d一二两三四五六七八九十])年内(?!(?:已|净增|共|累计|迄今|至今|首))/,
    resolve: (published) => published,
  },
  {
    name: "date:full-year",
    role: "deadline",
    pattern:
      /(?<=(?:目标|指引|预期|规划|计划)(?:定?为|是|定在|至|到|[:：]))全年(?=[约近超]?[\d.])|(?<![年去上前\d]|(?:完成|达成|超过)了?)全年(?=[^,，;；。]{0,6}(?:目标|预计|计划|将|预期|力争|指引|规划)|[\d.]+万?[余多]?[辆台座根](?:的)?[^,，;；。]{0,6}(?:目标|计划|指引|预期|规划))|(?<![\d去上前])年度(?=(?:销量|销售|交付|产销|产量)?目标)/,
    resolve: (published) => published,
  },
  {
    name: "date:whole-year",
    role: "as-of",
    bare: true,
    pattern:
      /(?<![年去上前今本明整\d])全年(?![^,，;；。]{0,8}(?:目标|预计|计划|将|预期|力争|指引|有望|要|确保|挑战|冲击|规划|(?<![新节性产])能(?![源耗力量])|可(?!再生|持续)|会|预估|预测)|[^,，;；。]{0,20}(?:目标|指引|计划))/,
    resolve: (published, _, month) => (month !== null && month <= SPRING ? published - 1 : null),
  },
  {
    name: "date:this-year",
    role: "as-of",
    pattern: new RegExp(`(?:今年|本年度|本财年|本年|年内|当年)(?:${SPAN})?(?:以来|内)?`),
    resolve: (published) => published,
  },
  {
    name: "date:next-year",
    role: "deadline",
    pattern: new RegExp(`明年${END}?`),
    resolve: (published) => published + 1,
  },
  {
    name: "date:year-after-next",
    role: "deadline",
    pattern: new RegExp(`(?<!最)后年${END}?`),
    resolve: (published) => published + 2,
  },
  {
    name: "date:year-before",
    role: "as-of",
    back: "before",
    pattern:
      /(?:上一年(?!的?[一二两三四五六七八九十\d.]+倍)|前一年|上一年度|此前一年|再往前一年)(?:度)?|(?<![较比与跟和])上年(?=为|是|仅|只有|则为)/,
    resolve: () => null,
    isFixed: true,
  },
  {
    name: "date:last-year",
    role: "as-of",
    pattern: new RegExp(
      `(?:去年|(?<![较比与跟和])上年(?!为|是|仅|只有|则为)|上一财年|上财年)(?:${END}|度)?(?!(?:成立|发布|推出|提出|宣布)|(?:投用|投产|启用|开工|建成)[的,，])`,
    ),
    resolve: (published) => published - 1,
  },
  {
    name: "date:year-before-last",
    role: "as-of",
    pattern: new RegExp(`(?<![一\\d])前年${END}?`),
    resolve: (published) => published - 2,
  },
  {
    name: "date:mid-century",
    role: "deadline",
    pattern: /(?:本|21|这个|二十一)?世纪(?:中叶|中期|中)(?:之前|以前|前)?/,
    resolve: () => 2050,
    isFixed: true,
  },
  {
    name: "date:decade-end",
    role: "deadline",
    pattern:
      /(?:本|这个?)(?:个)?十年(?:末|结束|底|内)|(?:本世纪)?20?20年代末|本世纪二十年代末|十年末期/,
    resolve: (published) => Math.ceil((published + 1) / 10) * 10,
  },
  {
    name: "date:part-of-year",
    role: "as-of",
    bare: true,
    pattern:
      /(?<![年\d第个])(?:(?:前|首|头)[一二两三四五六七八九十\d]{1,2}个?(?:季度|月)|四季度(?!(?:起|末|开始)?[^,，;；。]{0,6}(?:将|计划|预计|拟|要|有望|上市|投产|推出|启动))|[一二三四]季度|上半年|截[至止]\d{1,2}月(?:底|末|\d{1,2}日)?|\d{1,2}(?:-|至|到)\d{1,2}月|\d{1,2}月(?:份|底|末|初|中旬|[上下]旬|起|以来|(?=[,，]|(?:共|单月|全球|累计)?(?:交付|销量|销售|卖出|批发|零售))))/,
    resolve: (published, hit, month) => (isYetToCome(hit[0], month) ? published - 1 : published),
  },
  {
    name: "date:second-half",
    role: "deadline",
    bare: true,
    pattern: /(?<![年去明])(?:下半年|四季度)(?=将|计划|预计|要|拟|起)/,
    resolve: (published) => published,
  },
  {
    name: "date:now",
    role: "as-of",
    pattern:
      /目前(?!的目标)|现在(?!的|改|调|是)|当前|如今|迄今|至今(?!年|天|日|后)|眼下|现已|截至发稿/,
    resolve: (published) => published,
  },
];
