import type { Comparator, Metric } from "../../pledge/metric.ts";
import type { CountNoun, Move, Quantity } from "../mention.ts";
import { MULTIPLIERS, NUMERAL, parseNumeral } from "./numbers.ts";

const FRACTION = "[一二三四五六七八九十]分之[一二三四五六七八九]";
const MULTIPLIER = MULTIPLIERS.map(([text]) => text).join("|");
const EXPRESSION = new RegExp(
  `(?:(${FRACTION})|百分之(${NUMERAL})|(一半|半数|过半)|(?<![a-z\\d.])(${NUMERAL})(?:\\s?(?:-|~|至|到)\\s?(${NUMERAL}))?\\s?(余|多)?(${MULTIPLIER})?(余|多)?)`,
  "g",
);

interface UnitEntry {
  readonly pattern: RegExp;
  readonly unit: string;
  readonly scale?: number;
}

const UNITS: readonly UnitEntry[] = [
  { pattern: /\s?%(?!\s?个?百分点)/y, unit: "%" },
  { pattern: /成(?!为|立|本|功|都|员|品|果|长|交|熟|绩)(?:[以左多])?/y, unit: "%", scale: 10 },
  { pattern: /\s?(?:公?吨|t)(?![a-z])/y, unit: "t" },
  { pattern: /\s?(?:千瓦时|度(?!假)|kwh)/y, unit: "kWh" },
  { pattern: /\s?(?:兆瓦时|mwh)/y, unit: "MWh" },
  { pattern: /\s?(?:吉瓦时|gwh)/y, unit: "GWh" },
  { pattern: /\s?(?:太瓦时|twh)/y, unit: "TWh" },
  { pattern: /\s?(?:兆瓦|mwp?)/y, unit: "MW" },
  { pattern: /\s?(?:吉瓦|gwp?)/y, unit: "MW", scale: 1e3 },
  { pattern: /\s?千瓦/y, unit: "MW", scale: 1e-3 },
  { pattern: /\s?(?:吉焦|gj)/y, unit: "GJ" },
  { pattern: /\s?(?:公里|千米|km)(?!\/)/y, unit: "km" },
  { pattern: /\s?立方米/y, unit: "m3" },
  { pattern: /\s?美元/y, unit: "USD" },
  { pattern: /\s?欧元/y, unit: "EUR" },
  { pattern: /\s?(?:日元|日圆)/y, unit: "JPY" },
  { pattern: /\s?韩元/y, unit: "KRW" },
  { pattern: /\s?(?:元人民币|元|人民币)(?!\/)/y, unit: "CNY" },
];

const COUNTERS = /\s?(辆|台|款|座|个|家|根|处|项|名|位)/y;
const AT_LEAST =
  /(?:超过|超|逾|至少|不低于|不少于|突破|迈过|刚过|大于|高于|多于|不小于)\s*(?:了)?$/;
const AT_MOST = /(?:不超过|最多|低于|小于|至多|不高于|控制在)\s*$/;
const ABOUT = /(?:约为|约占|约|大约|近|将近|接近|大概|左右)\s*$/;
const AT_LEAST_AFTER = /^(?:余|多|以上|\+)/;
const AT_MOST_AFTER = /^(?:以下|以内)/;
const ABOUT_AFTER = /^(?:左右|上下)/;
const BY =
  /(?:下降|降低|减少|降|低|减排|缩减|削减|降幅达?|降幅|节约|节省|减|提升|提高|增加)(?:了|约|近|超过|超|逾|至少|幅度达?|达|不低于)*$/;
const TO =
  /(?:降至|降到|提升至|提升到|提高至|提高到|升至|升到|增至|增加到|扩大到|扩大至|达到|达|至|到|做到)(?:约|近|超过|超|逾|至少)*$/;
const FROM = /(?:从|由)(?:[^,，;；。]{0,6})$/;
const GROWTH = /(?:同比|环比|增长|增幅|涨|上涨|增速)[^,，;；。]{0,5}$/;
const FALLING = /下降|降低|减少|下滑|降/;
const WINDOW = 14;
/** "五成五" is 55 %. */
const TENTHS = 10;
const TENTH_TAIL = /^成([一二三四五六七八九])(?![成万亿千百十辆座个家年月])/;

interface Counted {
  readonly noun: CountNoun | null;
  readonly metric: Metric | null;
}

const STATION = /充电桩|充电站|换电站|超充站|充换电站|充电终端|超充桩|充电网点|加氢站|能源站/;
const FACTORY = /(?:绿色|零碳|碳中和|净零)"?(?:示范|整车)?(?:工厂|厂)/;
const FACTORY_ANY = /工厂|基地/;
const SUPPLIER = /供应商/;
const NETWORK = /门店|经销商|技师|服务网点|服务站|展厅/;

/** What a general counter counts, from the words on both sides. */
function countedBy(counter: string, before: string, after: string): Counted {
  if (counter === "辆" || counter === "台") return { noun: "vehicles", metric: null };
  if (counter === "款") return { noun: "models", metric: null };
  for (const words of [after, before]) {
    if (STATION.test(words)) return { noun: "stations", metric: "charging-points" };
    if (FACTORY.test(words)) return { noun: "factories", metric: "green-factories" };
    if (FACTORY_ANY.test(words)) return { noun: null, metric: null };
    if (SUPPLIER.test(words)) return { noun: "suppliers", metric: null };
    if (NETWORK.test(words)) return { noun: "network", metric: null };
    if (/车型/.test(words)) return { noun: "models", metric: null };
  }
  return { noun: null, metric: null };
}

function comparatorOf(left: string, right: string, more: boolean): Comparator {
  if (AT_MOST.test(left) || AT_MOST_AFTER.test(right)) return "at-most";
  if (more || AT_LEAST.test(left) || AT_LEAST_AFTER.test(right)) return "at-least";
  if (ABOUT.test(left) || ABOUT_AFTER.test(right)) return "about";
  return "exactly";
}

function moveOf(left: string): Move {
  if (TO.test(left)) return "to";
  if (BY.test(left)) return "by";
  return FROM.test(left) ? "from" : null;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

interface Figure {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly amountMax: number | null;
  readonly more: boolean;
  readonly isPercent: boolean;
}

function readFigure(hit: RegExpExecArray): Figure | null {
  const [text, part, percent, half, first, second, moreBefore, factorText, moreAfter] = hit;
  const place = { start: hit.index, end: hit.index + text.length };
  if (half)
    return { ...place, amount: 50, amountMax: null, more: half === "过半", isPercent: true };
  if (part) {
    const [whole, count] = part.split("分之").map((it) => parseNumeral(it));
    if (!whole || !count) return null;
    return {
      ...place,
      amount: tidy(Math.round((1000 * count) / whole) / 10),
      amountMax: null,
      more: false,
      isPercent: true,
    };
  }
  if (percent) {
    const amount = parseNumeral(percent);
    return amount === null
      ? null
      : { ...place, amount, amountMax: null, more: false, isPercent: true };
  }
  const factor = MULTIPLIERS.find(([name]) => name === factorText)?.[1] ?? 1;
  const amount = parseNumeral(first ?? "");
  if (amount === null) return null;
  const max = second === undefined ? null : parseNumeral(second);
  return {
    ...place,
    amount: tidy(amount * factor),
    amountMax: max === null ? null : tidy(max * factor),
    more: moreBefore !== undefined || moreAfter !== undefined,
    isPercent: false,
  };
}

function withUnit(lower: string, figure: Figure): Quantity | null {
  const left = lower.slice(Math.max(0, figure.start - WINDOW), figure.start);
  const base = { start: figure.start, numberEnd: figure.end, move: moveOf(left) };
  if (GROWTH.test(left) && !FALLING.test(left)) return null;
  if (figure.isPercent) {
    const comparator = comparatorOf(left, lower.slice(figure.end, figure.end + 3), figure.more);
    return {
      ...base,
      end: figure.end,
      amount: figure.amount,
      amountMax: null,
      unit: "%",
      noun: null,
      comparator,
    };
  }
  for (const { pattern, unit, scale = 1 } of UNITS) {
    pattern.lastIndex = figure.end;
    if (!pattern.test(lower)) continue;
    const tail = scale === TENTHS ? TENTH_TAIL.exec(lower.slice(figure.end)) : null;
    const end = tail ? figure.end + tail[0].length : pattern.lastIndex;
    const extra = tail?.[1] ? (parseNumeral(tail[1]) ?? 0) : 0;
    const comparator = comparatorOf(left, lower.slice(end, end + 3), figure.more);
    const amountMax = figure.amountMax === null ? null : tidy(figure.amountMax * scale);
    return {
      ...base,
      end,
      amount: tidy(figure.amount * scale + extra),
      amountMax,
      unit,
      noun: null,
      comparator,
    };
  }
  COUNTERS.lastIndex = figure.end;
  const counter = COUNTERS.exec(lower)?.[1];
  if (!counter) return null;
  const end = COUNTERS.lastIndex;
  const right = lower.slice(end, end + 12).split(/[,，;；。、]/)[0] ?? "";
  const before = left.split(/[,，;；。]/).at(-1) ?? "";
  const { noun, metric } = countedBy(counter, before, right);
  const comparator = comparatorOf(left, right, figure.more);
  return {
    ...base,
    end,
    amount: figure.amount,
    amountMax: figure.amountMax,
    unit: null,
    noun,
    comparator,
    ...(metric ? { metric } : {}),
  };
}

/** All figures of a Chinese sentence with unit or counter; years and ordinals are left out. */
export function scanQuantities(lower: string): Quantity[] {
  const found: Quantity[] = [];
  EXPRESSION.lastIndex = 0;
  for (let hit = EXPRESSION.exec(lower); hit; hit = EXPRESSION.exec(lower)) {
    if (lower.charAt(hit.index - 1) === "第") continue;
    const figure = readFigure(hit);
    const quantity = figure && withUnit(lower, figure);
    if (!quantity) continue;
    found.push(inheritCounter(quantity, found.at(-1), lower));
    EXPRESSION.lastIndex = Math.max(EXPRESSION.lastIndex, quantity.end);
  }
  return found;
}

/** "换电站2464座,另有50座": a counter without a noun counts what it counted before. */
function inheritCounter(quantity: Quantity, before: Quantity | undefined, lower: string): Quantity {
  if (quantity.unit !== null || quantity.noun !== null || !before?.noun || before.unit !== null)
    return quantity;
  const counter = (it: Quantity): string => lower.charAt(it.end - 1);
  if (counter(quantity) !== counter(before)) return quantity;
  return { ...quantity, noun: before.noun, ...(before.metric ? { metric: before.metric } : {}) };
}
