import type { Metric } from "../../pledge/metric.ts";
import { isCurrency } from "../figures/currency.ts";
import { tidy } from "../figures/tidy.ts";
import { createBeginning } from "../match/beginning.ts";
import { createEnding } from "../match/ending.ts";
import { createMatcher } from "../match/matcher.ts";
import type { CountNoun, Quantity } from "../mention.ts";
import { isQuoted } from "../text/stock-quote.ts";
import { comparatorOf, isFormer, isGrowth, isRestOfBase, moveOf } from "./comparison.ts";
import { type Figure, nextFigure } from "./figures.ts";
import { scanImplied } from "./implied.ts";
import { hintedMetric } from "./metric-hints.ts";
import { isNoLevel } from "./no-level.ts";
import { COUNTERS, countedBy, countsOther, UNITS } from "./units.ts";

const LEFT_CHARS = 18;
const CLAUSE_CHARS = 40;
const SENTENCE_CHARS = 90;
const AFTER_CHARS = 20;
const PAUSES = ",，;；。";
const PAUSES_AFTER = `${PAUSES}、`;
const STOPS = ";；。";

/** What stands after a figure: its unit or counter. */
interface Measure {
  readonly end: number;
  readonly unit: string | null;
  readonly scale: number;
  readonly noun: CountNoun | null;
  readonly metric: Metric | null;
  readonly sameAs?: readonly Metric[];
}

/** What stands before a place, at most so much of it, behind the last of the marks. */
function sinceMark(lower: string, at: number, chars: number, marks: string): string {
  const least = Math.max(0, at - chars);
  let from = at;
  while (from > least && !marks.includes(lower.charAt(from - 1))) from -= 1;
  return lower.slice(from, at);
}

const clauseBefore = (lower: string, at: number): string =>
  sinceMark(lower, at, CLAUSE_CHARS, PAUSES);

function clauseAfter(lower: string, at: number): string {
  const most = Math.min(lower.length, at + AFTER_CHARS);
  let to = at;
  while (to < most && !PAUSES_AFTER.includes(lower.charAt(to))) to += 1;
  return lower.slice(at, to);
}

const unitAt = createMatcher(UNITS.map(({ pattern }) => pattern.source));

function unitAfter(lower: string, figure: Figure): Measure | null {
  const rest = { noun: null, metric: null };
  if (figure.isPercent) return { end: figure.end, unit: "%", scale: 1, ...rest };
  const match = unitAt(lower, figure.end);
  const entry = match && UNITS[match.entry];
  return entry ? { end: match.end, unit: entry.unit, scale: entry.scale ?? 1, ...rest } : null;
}

function counterAfter(lower: string, figure: Figure): Measure | null {
  COUNTERS.lastIndex = figure.end;
  const counter = COUNTERS.exec(lower)?.[1];
  if (!counter) return null;
  const end = COUNTERS.lastIndex;
  const counted = countedBy({
    counter,
    clause: clauseBefore(lower, figure.start),
    sentence: lower.slice(Math.max(0, figure.start - SENTENCE_CHARS), figure.start),
    after: clauseAfter(lower, end),
  });
  // What is counted without a noun of the model still is a count.
  const unit = counted.noun === null && counted.metric !== null ? "count" : null;
  return { end, unit, scale: 1, ...counted };
}

/** "提前完成30万辆的年度目标": the mark that was passed, beside the figure that passed it. */
const DONE_BEFORE =
  /(?:(?:与|较|比(?!亚迪)|低于|高于|未达|未能达到)[^,，;；。]{0,10}|(?:完成|达成|实现了|兑现|超额)(?:了)?(?:原定|此前|全年|年初)?(?:的)?)$/;
const TARGET_AFTER = createBeginning(
  /^(?:的)?(?:年度|全年|年初|既定|销量|销售|交付|产销|年)*(?:的)?目标/,
);

/** "距离100万辆的目标尚有差距": a target that is only looked at. */
const GAP_TO = /(?<![差间车轴行])距(?:离)?[^,，;；。]{0,14}$/;

/** "上年同期为34.1万辆": what growth is counted from. */
const YEAR_AGO = /(?:去年|上年|前年|上一年)同期(?:的)?(?:为|是|则为|只有|仅为?)?(?:约)?$/;

/** "首次突破10万辆,达到10.9万辆", "占比过半,达51.5%": a mark that was passed, beside the figure that says by how much. */
const PASSES = createEnding(/(?:突破|超过|跨过|迈过|冲破|站上|超越|越过)(?:了)?$/);
const AND_IS = createBeginning(
  /^(?:大关|关口|门槛)?[,，](?:达到?了?|为|升至|增至|实际(?:达到?|为)|录得|具体为)(?:了)?[约近]?[\d.]+[万亿]?(?:[%辆台座家根吨]|千瓦时|度)/,
);
const PASSING_HALF = "过半";

/** Before these a sum without a currency ends. */
const BARE_BEFORE = `${PAUSES_AFTER})"'的用投`;
const SPENDS = /投入|投资|斥资|砸|拿出|资金|钱|注资|出资/;

/** "五年投入三千亿": a sum whose currency goes without saying. */
function sumAfter(lower: string, figure: Figure): Measure | null {
  const next = lower.charAt(figure.end);
  const isBare = next === "" || BARE_BEFORE.includes(next);
  const before = lower.slice(Math.max(0, figure.start - CLAUSE_CHARS), figure.start);
  return figure.isLarge && isBare && SPENDS.test(before)
    ? { end: figure.end, unit: "CNY", scale: 1, noun: null, metric: null }
    : null;
}

const LEAVES = createEnding(/(?:从|由)(?:原(?:来|定|先|计划)?|目前|现在|此前|去年)?的?(?:约|近)?$/);
const MOVES_ON =
  /^(?:左右)?(?:一路|大幅|进一步|逐步|再度?|逐年){0,2}(?:上调|下调|上修|下修|调[高低升降]|提高|提升|增加?|扩大?|上升|升|下降|降低?|减少?|缩减?|削减|压缩|砍|改)(?:至|到|为|成)(?:了)?(?:约|近|超过?)?$/;
const MULTIPLIED = /[万亿]$/;

/** "从30万提高到40万辆": the level that is left has the unit of the one that is reached. */
function leftBy(lower: string, figure: Figure): Measure | null {
  if (!LEAVES.test(lower.slice(Math.max(0, figure.start - LEFT_CHARS), figure.start))) return null;
  const next = nextFigure(lower, figure.end);
  if (!next || next.start - figure.end > LEFT_CHARS) return null;
  if (!MOVES_ON.test(lower.slice(figure.end, next.start))) return null;
  const measure = unitAfter(lower, next) ?? counterAfter(lower, next);
  const isAlike = measure?.unit === "%" || MULTIPLIED.test(lower.slice(figure.start, figure.end));
  return measure && isAlike ? { ...measure, end: figure.end } : null;
}

/** "(约合人民币2240亿元)": the sum before in another currency. */
const SAME_SUM =
  /(?:\((?:约|大约)?(?:折?合)?|也就是|相当于|折合|约合)(?:约)?(?:人民币|新台币|美元)?$/;
/** "增加了0.5万亿日元": how far a sum has moved. */
const RISE_OF_SUM = /(?:提高|增加|上调|下调|追加|减少|多出?|高出|增长)了?(?:约|近|超过?)?$/;
const SOURCE = "(?:的)?(?:为|是|来自)?(?:水电|风电|风光电|光伏|太阳能|生物质|核电|火电|煤电)";
/** "65%为水电,35%为风光电": what the power is made of. */
const MIX = new RegExp(`[\\d.]%${SOURCE}[^;；。]{0,6}[\\d.]%${SOURCE}`);
const OF_MIX = new RegExp(`^${SOURCE}`);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly unit: string | null;
}

/** Figures that tell again, step by step or part by part what another says. */
function isNoOwnFigure(lower: string, left: string, { end, unit }: Place): boolean {
  if (isCurrency(unit))
    return (
      SAME_SUM.test(left) || (RISE_OF_SUM.test(left) && !/累计增加|再追加|追加投资/.test(left))
    );
  return unit === "%" && OF_MIX.test(lower.slice(end, end + LEFT_CHARS)) && MIX.test(lower);
}

const MIN_ORDINAL: Partial<Record<CountNoun, number>> = { vehicles: 1_000, stations: 10 };

/** "第3000座换电站", "第100万辆新能源汽车": so many have been reached. Other ordinals count nothing. */
const isReached = (amount: number, noun: CountNoun | null): boolean =>
  amount >=
  (noun === null ? Number.POSITIVE_INFINITY : (MIN_ORDINAL[noun] ?? Number.POSITIVE_INFINITY));

const SOLD = /卖出|售出|销量|销售|出货|装机|装车|交付|供货|供应|订单|使用量/;
const BUILT = /产能|能力|投产|建设|建成|年产|规划|基地|工厂|生产线|产线|生产/;

/** "卖出锂电池289GWh": cells that changed hands, and not what can be made in a year. */
const isSoldCells = (unit: string | null, clause: string, after: string): boolean =>
  unit === "GWh" && SOLD.test(clause + after) && !BUILT.test(clause + after);

/** "二氧化硫174吨": no greenhouse gas. "相邻两座": how far apart they are. */
const OTHER_GAS =
  /(?:二氧化硫|氮氧化物|硫氧化物|挥发性有机物|vocs?|颗粒物|烟尘|粉尘)(?:的?排放)?(?:约|近|达)?$/;
const NEIGHBOURS = /相邻的?$/;
function toQuantity(lower: string, figure: Figure): Quantity | null {
  const left = lower.slice(Math.max(0, figure.start - LEFT_CHARS), figure.start);
  if (Number.isNaN(figure.amount) || isGrowth(left)) return null;
  const measure =
    unitAfter(lower, figure) ??
    counterAfter(lower, figure) ??
    leftBy(lower, figure) ??
    sumAfter(lower, figure);
  if (!measure) return null;
  const { end, unit, scale, noun, metric } = measure;
  if ((unit === "t" && OTHER_GAS.test(left)) || NEIGHBOURS.test(left) || isQuoted(left))
    return null;
  const right = lower.slice(end, end + LEFT_CHARS);
  if (isNoLevel({ left, right, unit, noun })) return null;
  const amount = tidy(figure.amount * scale);
  const isOne =
    (unit === null || left.endsWith("每")) &&
    lower.charAt(figure.start) === "一" &&
    figure.amount === 1;
  if (isNoOwnFigure(lower, left, { start: figure.start, end, unit })) return null;
  if (isOne || left.endsWith("每") || (left.endsWith("第") && !isReached(amount, noun)))
    return null;
  const before = lower.slice(Math.max(0, figure.start - SENTENCE_CHARS), figure.start);
  const clause = clauseBefore(lower, figure.start);
  const after = clauseAfter(lower, end);
  if (isSoldCells(unit, clause, after)) return null;
  const hinted = metric ?? hintedMetric(unit, { clause, sentence: before, after });
  const isRest = unit === "%" && isRestOfBase(before);
  const former = isFormer(
    sinceMark(lower, figure.start, SENTENCE_CHARS, STOPS),
    lower.slice(end, end + CLAUSE_CHARS),
  );
  const isDone =
    unit === null &&
    DONE_BEFORE.test(left) &&
    TARGET_AFTER.test(lower.slice(end, end + LEFT_CHARS));
  const isPassed =
    (PASSES.test(left) || lower.slice(figure.start, figure.end) === PASSING_HALF) &&
    AND_IS.test(lower.slice(end, end + CLAUSE_CHARS));
  const isAside =
    former ||
    isDone ||
    isPassed ||
    (left.includes("距") && GAP_TO.test(left)) ||
    (left.includes("同期") && YEAR_AGO.test(left));
  const move = isAside ? "from" : isRest || figure.isCut ? "by" : moveOf(left);
  return {
    start: figure.start,
    end,
    numberEnd: figure.end,
    amount: isRest ? tidy(100 - amount) : amount,
    amountMax: figure.amountMax === null || isRest ? null : tidy(figure.amountMax * scale),
    unit,
    noun,
    comparator: comparatorOf(left, lower.slice(end, end + 3), figure.more),
    move,
    ...(hinted ? { metric: hinted } : {}),
    ...(measure.sameAs ? { sameAs: measure.sameAs } : {}),
  };
}

/** All figures of a Chinese sentence with unit or counter; years and ordinals are left out. */
export function scanQuantities(lower: string): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  for (let figure = nextFigure(lower, at); figure; figure = nextFigure(lower, at)) {
    at = figure.end;
    const quantity = toQuantity(lower, figure);
    if (!quantity) continue;
    found.push(inheritCurrency(inheritCounter(quantity, found.at(-1), lower), found, lower));
    at = Math.max(at, quantity.end);
  }
  const implied = scanImplied(lower);
  if (implied.length === 0) return found;
  const own = found.filter(
    (it) => !implied.some((span) => it.start < span.end && span.start < it.end),
  );
  return [...own, ...implied].sort((a, b) => a.start - b.start);
}

/** "120.5万亿韩元,其中22.1万亿": a sum that names no currency is in that of the sum before. */
function inheritCurrency(quantity: Quantity, found: readonly Quantity[], lower: string): Quantity {
  if (quantity.unit !== "CNY" || quantity.end !== quantity.numberEnd) return quantity;
  const before = found.findLast((it) => isCurrency(it.unit));
  const isSpelt = before !== undefined && before.end > before.numberEnd;
  const isOwn = lower.startsWith("元", quantity.end);
  return isSpelt && !isOwn ? { ...quantity, unit: before.unit } : quantity;
}

/** "换电站2464座,另有50座": a counter without a noun counts what it counted before. */
function inheritCounter(quantity: Quantity, before: Quantity | undefined, lower: string): Quantity {
  if (quantity.unit !== null || quantity.noun !== null || !before?.noun || before.unit !== null)
    return quantity;
  const counter = (it: Quantity): string => lower.charAt(it.end - 1);
  if (counter(quantity) !== counter(before) || countsOther(lower.slice(quantity.end)))
    return quantity;
  return { ...quantity, noun: before.noun, ...(before.metric ? { metric: before.metric } : {}) };
}
