import { toChineseBrand, toChineseName } from "../../pledge/company-name-zh.ts";
import type { Lifecycle } from "../../pledge/event.ts";
import { formatChineseAmount, formatFigure } from "../../pledge/figure.ts";
import { BASIS_NAMES, METRIC_NAMES, STAGE_NAMES } from "../../pledge/metric-names.ts";
import { DELIVERY_WORDS_ZH, LIFECYCLE_WORDS } from "../../pledge/status-words.ts";
import { toChinesePlace, toChineseTitle } from "../../pledge/title-zh.ts";
import type { Mismatch } from "../find/select.ts";
import { isFirstYear, isOfYears, isOneMonth, isOpenPeriod } from "../query.ts";
import type { DayAsked } from "../read/as-of.ts";
import { shift } from "../read/moments.ts";
import type { AnswerWords, CountedPart, Noun } from "./words.ts";

const NOUNS: Readonly<Record<Noun, string>> = {
  pledge: "项承诺",
  milestone: "项进展",
  both: "项承诺和进展",
};

const PARTS = { companies: "公司", gone: "已撤回" };
const toPart = ({ of, shown, all }: CountedPart): string =>
  `，${PARTS[of]}：${shown} + ${all - shown} = ${all}`;

const MOVED: Readonly<Record<Lifecycle, string>> = {
  ...LIFECYCLE_WORDS.zh,
  withdrawn: "已撤回，不再有效",
};

/** `2025-11-05` → `2025年11月5日`. */
function day(on: string): string {
  const [year = "", month = "", date = ""] = on.split("-");
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** `2021年底`, `2021年3月底`, `2021年3月3日`. */
function toDayText({ year, month, date }: DayAsked): string {
  if (month === null) return `${year}年底`;
  return date === null ? `${year}年${month}月底` : `${year}年${month}月${date}日`;
}

const CHANGES = { "reduce-by": "降低", "increase-by": "增长", reach: "" } as const;

/** In what something near is not what was asked for. */
const MISMATCHES: Readonly<Partial<Record<Mismatch, string>>> = {
  brand: "并非该品牌的",
  year: "年份不同",
  month: "并非该月的数字",
  baseline: "基准年不同",
  published: "发布时间不同",
  region: "地区不同",
  stage: "价值链环节不同",
  unit: "数字的种类不同",
};

export const CHINESE: AnswerWords = {
  company: toChineseName,
  metric: (metric) => METRIC_NAMES[metric].label.zh,
  stage: (stage) => STAGE_NAMES[stage].zh,
  basis: (basis) => BASIS_NAMES[basis].zh,
  place: (code) => `在${toChinesePlace(code)}`,
  month: (on) => `${on.slice(0, 4)}年${Number(on.slice(5, 7))}月`,
  brand: toChineseBrand,
  title: (fact) =>
    toChineseTitle({
      ...fact,
      brand: fact.brand === null ? null : toChineseBrand(fact.company, fact.brand),
      quote: fact.sources[0]?.quote ?? "",
    }),
  figure: (figure) => formatFigure(figure, "zh"),
  number: formatChineseAmount,
  years({ from, to }) {
    if (from === to) return `${from}年`;
    if (to > 2100) return `${from - 1}年之后`;
    return isFirstYear(from) ? `${to + 1}年之前` : `${from}–${to}年`;
  },
  period(days) {
    const { sinceOn, untilOn } = days;
    if (isOneMonth(days)) return CHINESE.month(sinceOn);
    if (isOpenPeriod(days)) return `${day(shift(untilOn, 1))}之前`;
    const [from, to] = [sinceOn.slice(0, 4), untilOn.slice(0, 4)];
    if (isOfYears(days)) return from === to ? `${from}年` : `${from}–${to}年`;
    return sinceOn === untilOn ? day(sinceOn) : `${day(sinceOn)}至${day(untilOn)}`;
  },
  day,
  colon: "：",
  comma: "，",
  semicolon: "；",
  and: "和",
  or: "或",
  remark: (text) => `（${text}）`,
  derived: (numbers, on) =>
    `（${numbers.join("和")}出自${on === null ? "" : `${day(on)}的`}文章，不见于引文）`,
  answer: "回答",
  withdrawn: "已撤回",
  more: (shown, all, parts) =>
    `显示${shown} + 另有${all - shown} = ${all}${parts.map(toPart).join("")}。请指明公司、年份或指标以查看其余。`,
  cut: "可查的内容多于一次回答所能覆盖：以上为最近陈述的部分。请指明公司、指标或年份以查看其余。",
  notOfPlace: (place) => `没有登记${place}的相关内容；不限地区：`,
  ofPart: (stage) => `以上只涉及部分环节（${STAGE_NAMES[stage].zh}）；公司整体尚无登记。`,
  opened: (names) => `出自文章开头，不见于引文：${names.join("、")}。`,
  evidence: "证据",
  detail: {
    figure: "数值",
    change: (direction, figure) => `${CHANGES[direction]}${figure}`,
    by: "期限",
    asOf: "截至",
    against: "基准年",
    part: "环节",
    status: "状态",
    statuses: (lifecycle, delivery) =>
      [
        LIFECYCLE_WORDS.zh[lifecycle],
        ...(delivery === "not_assessed" ? [] : [DELIVERY_WORDS_ZH[delivery]]),
      ].join("，"),
  },
  sourcesDiffer: "来源说法不一",
  noContradiction: (verdict) => `未发现矛盾：${verdict}`,
  list: {
    head: (count, noun, { companies, gone }) =>
      `${companies > 1 ? `${companies}家公司的` : ""}${count}${NOUNS[noun]}${gone === 0 ? "" : `，其中${gone}项已撤回`}：`,
    countOfCompanies: (count, names) => `登记册中有${count}家：${names}`,
    count: (count, noun, { names, gone }) =>
      `登记册中有${count}${NOUNS[noun]}，涉及${names}${gone === 0 ? "" : `（另有${gone}项已撤回）`}`,
  },
  change: {
    moved: MOVED,
    move(lifecycle, { before, after, on }) {
      const states = `${before === null ? "" : `，由${before}`}${after === null ? "" : `${before === null ? "，" : ""}变为${after}`}`;
      return `${MOVED[lifecycle]}${states}（${day(on)}）`;
    },
    state(figure, year) {
      const text = `${year === null ? "" : `到${year}年`}${figure ?? ""}`;
      return text === "" ? null : text;
    },
    yes: "是",
    yesAndMore: "是，且有所加强",
    no: "否",
    verdict: (answer, company, move) => `${answer}：${company}，${move}`,
    notYet: (line) => `据登记册所知，尚未：${line}`,
    otherwise: (line) => `登记的并非如此。已登记的是：${line}`,
    stands: (line) => `据登记册所知，是：${line}`,
    otherTimes: "其他时间的变更：",
    unmovedIn: (period, company) => `${period}没有登记任何变更：${company}`,
    unmoved: (line) => `未登记任何变更：${line}`,
    lastStated: (on) => `，最近一次陈述于${day(on)}`,
    now: (line) => `现在：${line}`,
    was: (line) => `原为：${line}`,
    gone: (line) => `已放弃，不再是目标。原为：${line}`,
    since: (line) => `此后提出：${line}`,
    last: (move) => `最近一次变动：${move}`,
    several: (count, companies) => `${companies > 1 ? `${companies}家公司的` : ""}${count}项承诺：`,
  },
  compare: {
    sideBySide: (names, isAlike) => `${names.join("与")}对照${isAlike ? "" : "（口径不同）"}：`,
    columns: ["公司", "指标", "数值", "年份", "基准年", "环节"],
    differences: {
      kind: "承诺或报告",
      metric: "指标",
      baseYear: "基准年",
      stage: "价值链环节",
      basis: "分母",
      region: "地区",
    },
    notAlike: (differences) => `口径不同之处：${differences.join("、")}。`,
    ranked: (companies, basis) => `在口径相同的${companies}家公司中排第一：${basis.join("、")}。`,
    kinds: { pledge: "承诺", milestone: "已报告" },
    ofBrands: "单个品牌",
    notRanked: (companies) => `未列入排序（仅登记有其他口径的数字）：${companies.join("、")}。`,
    difference: ([more, less], { working, unit }) =>
      `${more}减${less}：${working}${unit === "%" ? "个百分点" : ""}`,
    noDifference: "不计算差额：两边没有同一口径、年份和范围的单一数字。",
    tie: (companies, line) => `并列：${companies.join("、")}；${line}`,
    companies: (count) => `${count}家公司`,
    andMore: (count) => `另外${count}家`,
    nothingShared: "没有各公司都涉及的指标。",
    alone: "问题中的公司只认得一家，因此没有可对照的内容。",
    missing: (company) => `${company}：对此没有登记。`,
  },
  reached: {
    onlyPledged: (company, metric) =>
      `没有登记${company}关于${metric}的相符报告；已登记的承诺及其进展：`,
    yes: (line) => `是：${line}`,
    no: (line) => `据登记册所知，没有；已报告的最高数字：${line}`,
    unknown: (line) => `从已有报告中无法得知；承诺为：${line}`,
  },
  progress: {
    statuses: DELIVERY_WORDS_ZH,
    noPledge: (line) => `对此没有登记承诺；目前的报告：${line}`,
    reported: (line) => `报告：${line}`,
    share: "已实现比例",
    several: "有多项承诺相符，各自进展：",
    sum: ({ sumZh }) => sumZh,
  },
  news: {
    lifecycles: LIFECYCLE_WORDS.zh,
    events: {
      pledge_new: "新承诺",
      milestone: "进展",
      pledge_achieved: "承诺已实现",
      pledge_changed: "承诺变更",
      pledge_due: "期限已过",
      pledge_quiet: "久无消息",
    },
    latest: (item) => `最新：${item}`,
    nothing: "无",
    nothingNew: "没有新消息",
    nothingSince: "自您上次提问以来没有新的登记。",
    asked: (at) => `上次提问：${at}（UTC）。`,
  },
  passages: {
    found: (marks) => `登记册中没有，但在一篇文章中找到${marks}：`,
    asFound: "按原文显示；其中数字未经登记。",
    foundBeside: (marks) => `没有按您所问登记，但一篇文章这样写${marks}：`,
    asFoundBeside: "按原文显示；其中另有内容已登记。",
  },
  past: {
    stood: (asked) => `截至${toDayText(asked)}的登记册：`,
    looked: (asked) => `截至${toDayText(asked)}`,
    tooWide: "查询过去某日的情况，请指明公司或指标。",
  },
  nothing: {
    title: "没有找到",
    verdict: (names) =>
      names.length > 0 ? `没有${names.join("或")}的相关内容。` : "没有相关内容。",
    looked: (what) => `查找：${what}。`,
    opinion: "我只转述承诺和报告，不作评价。",
    noneOfStatus: (statuses, names) =>
      `${names.length > 0 ? `${names.join("和")}` : ""}没有相符的承诺处于这种状态：${statuses.map((one) => DELIVERY_WORDS_ZH[one]).join("、")}。`,
    mayBeLate: "以下已到期，未见消息，不知是否兑现：",
    noneMoved: (effects) =>
      `没有相符的承诺登记为${effects.map((one) => LIFECYCLE_WORDS.zh[one]).join("或")}。`,
    states: "只登记公司的承诺，不登记国家的目标。",
    unknown: (typed, suggestions) =>
      suggestions.length > 0
        ? `不认识“${typed}”。您是指${suggestions.join("或")}吗？`
        : `不认识“${typed}”。`,
    quoted: (word) => `“${word}”`,
    unread: (words) => `未能理解，或不见于相关内容：${words.join("、")}。`,
    readAs: (pairs) =>
      `理解为：${pairs.map(([typed, meant]) => `“${typed}”即“${meant}”`).join("、")}。`,
    onPart: (question) => `没有找到：${question}`,
    without: (words) => `回答未计入${words.join("、")}：未能理解，或出处没有提到。`,
    otherYear: (line) => `最接近的（年份与所问不同）：${line}。`,
    ask: "请问公司、指标或年份，例如：宝马的净零目标是什么？输入“帮助”查看更多。",
    noneOther: "也没有登记它的其他内容。",
    scopes: (numbers) => numbers.map((number) => `范围${number}`).join("和"),
    against: (year) => `以${year}年为基准`,
    makersOf: (code) => `${toChinesePlace(code)}企业`,
    demands: {
      reason: "现有来源都没有说明原因。",
      verifier: "现有来源都没有说明由谁核查。",
      person: "不登记由谁任何职。",
      place: "现有来源都没有说明地点。",
      month: "现有来源都没有说明是哪个月。",
      quarter: "现有来源都没有说明是哪个季度。",
      sum: "各公司口径不同，数字不作合计或平均。",
      total: "现有来源没有给出各年累计的总数；各年数字不作合计。",
      price: "不登记价格。",
      absence: "我能说谁作过承诺，不能说谁没有：没有说过的话不见于任何来源。",
      rest: "我不能排除某一方面：请指明想了解的方面，或用 pledges 加公司名查看全部。",
    },
    nearest: (company, metric, { kind, mismatch }) =>
      `最接近的：${company}关于${metric}的一项${kind === "pledge" ? "承诺" : "报告"}，但${MISMATCHES[mismatch] ?? "与所问不符"}。`,
    nearestOf: (company, metrics) => `最接近的：${company}有${metrics.join("、")}方面的内容。`,
    example: (company, metric) => `例如可以问：${company}的${metric}目标是什么？`,
    allPledges: "全部承诺",
  },
  about: {
    title: "可以问什么",
    verdict: "可以问汽车企业在可持续发展方面承诺了什么、实现了什么；每个数字都附原文。",
    examples: [
      "宝马的单车碳排放目标是什么？",
      "哪些承诺今年到期？",
      "比较宝马和北汽的碳中和目标。",
      "吉利的减排目标进展如何？",
      "本田调整过电动车目标吗？",
      "截至2021年，宝马的2030年目标是什么？",
      "最新消息",
    ],
    newest: (on) => `登记册中最新的事件发生于${on}。`,
    known: (companies) =>
      `认得${companies}家公司。输入 subscribe bmw 可关注一家公司，sources 列出所读来源，help 显示全部命令。`,
    help: "帮助",
  },
};
