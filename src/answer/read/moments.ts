import { MONTHS } from "../lexicon/months.ts";
import type { DayRange } from "../query.ts";
import { COUNTED } from "./amounts.ts";

/** A stretch of time that a text names, with where its words stand. */
export interface Moment extends DayRange {
  start: number;
  end: number;
  /** Counted from today: `last summer`. */
  isRelative: boolean;
}

interface MomentRule {
  pattern: RegExp;
  isRelative?: true;
  read(groups: readonly string[], nowOn: string): DayRange | null;
}

const DAY_MS = 86_400_000;

/** `month` from 1; day 0 is the last of the month before. */
export const toDay = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The day so many days later, or earlier. */
export const shift = (on: string, days: number) =>
  new Date(Date.parse(`${on}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** From the first day of a month to the last of another; months beyond 12 are of the next year. */
const months = (year: number, first: number, last: number): DayRange => ({
  sinceOn: toDay(year, first, 1),
  untilOn: toDay(year, last + 1, 0),
});
const yearOf = (nowOn: string) => Number(nowOn.slice(0, 4));
const monthOf = (nowOn: string) => Number(nowOn.slice(5, 7));

/** After a number that is no year: `2000万`. */
const SCALED = "\\s?(?:[万亿]|(?:thousand|[mb]illion|lakh|crore)\\b)";
const MONTH = `(${MONTHS.join("|")})`;
const YEAR = "(20[0-3]\\d)";
const SAID_YEAR = `(20[0-3]\\d|last year|this year)`;
const toYear = (said: string, nowOn: string): number =>
  /^\d/.test(said) ? Number(said) : yearOf(nowOn) - (/^last/i.test(said) ? 1 : 0);
const toMonth = (name: string) => MONTHS.indexOf(name.toLowerCase()) + 1;

const ORDINALS = ["first", "second", "third", "fourth"];
const toOrdinal = (said: string) =>
  /\d/.test(said) ? Number(/\d/.exec(said)?.[0]) : ORDINALS.indexOf(said.toLowerCase()) + 1;
const quarter = (year: number, at: number) => months(year, at * 3 - 2, at * 3);

/** First month of each season; winter reaches into the next year. */
const SEASONS: Readonly<Record<string, number>> = {
  ...{ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 },
  ...{ 春: 3, 夏: 6, 秋: 9, 冬: 12 },
};
const season = (year: number, name: string): DayRange => {
  const first = SEASONS[name.toLowerCase()] ?? 1;
  return months(year, first, first + 2);
};

/** The last season of the name that is over, or the one that has begun. */
function recentSeason(name: string, nowOn: string, isOver: boolean): DayRange {
  const years = [0, 1, 2].map((back) => season(yearOf(nowOn) - back, name));
  const found = years.find(({ sinceOn, untilOn }) => (isOver ? untilOn : sinceOn) < nowOn);
  return found ?? season(yearOf(nowOn), name);
}

/** The latest month of the name that has begun. */
const recentMonth = (name: string, nowOn: string): DayRange => {
  const month = toMonth(name);
  const year = yearOf(nowOn) - (month > monthOf(nowOn) ? 1 : 0);
  return months(year, month, month);
};

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ early: [1, 4], beginning: [1, 1], start: [1, 1], mid: [5, 8], middle: [5, 8] },
  ...{ late: [9, 12], end: [12, 12] },
};

const COUNTS = "a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve".split("|");
/** `a` and `one` are 1, `two` is 2. */
const toCount = (said: string) =>
  /^\d/.test(said) ? Number(said) : Math.max(1, COUNTS.indexOf(said.toLowerCase()));
const UNIT_DAYS: Readonly<Record<string, number>> = {
  ...{ day: 1, week: 7, month: 31, quarter: 92, year: 365 },
};
const rolling = (nowOn: string, days: number): DayRange => ({
  sinceOn: shift(nowOn, -days),
  untilOn: nowOn,
});

function relativeUnit(said: string, unit: string, nowOn: string): DayRange {
  const back = /^this$/i.test(said) ? 0 : 1;
  const [year, month] = [yearOf(nowOn), monthOf(nowOn)];
  switch (unit.toLowerCase()) {
    case "year":
      return months(year - back, 1, 12);
    case "quarter":
      return quarter(year, Math.ceil(month / 3) - back);
    case "month":
      return months(year, month - back, month - back);
    default:
      return rolling(nowOn, 7);
  }
}

/** Tried in order; what one rule has read is hidden from the next. */
const RULES: readonly MomentRule[] = [
  {
    pattern: /\b(20\d\d)-(\d\d)-(\d\d)\b/g,
    read: ([year, month, date]) => oneDay(Number(year), Number(month), Number(date)),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}\\b`, "gi"),
    read: ([date, month = "", year]) => oneDay(Number(year), toMonth(month), Number(date)),
  },
  {
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\\b`, "gi"),
    read: ([month = "", date, year]) => oneDay(Number(year), toMonth(month), Number(date)),
  },
  {
    pattern: new RegExp(
      `\\b(?:q([1-4])|(first|second|third|fourth|[1-4](?:st|nd|rd|th)) quarter)(?: of| in)? ${SAID_YEAR}\\b`,
      "gi",
    ),
    read: ([short = "", long = "", year = ""], nowOn) =>
      quarter(toYear(year, nowOn), toOrdinal(short || long)),
  },
  {
    pattern: new RegExp(
      `\\b(?:h([12])|(first|second) half)(?: of| in)? (?:the )?${SAID_YEAR}\\b`,
      "gi",
    ),
    read: ([short = "", long = "", year = ""], nowOn) => {
      const last = toOrdinal(short || long) * 6;
      return months(toYear(year, nowOn), last - 5, last);
    },
  },
  {
    pattern: new RegExp(
      `\\b(early|mid|late|(?:the )?(?:start|beginning|middle|end) of)(?:[- ]in)?[- ](?:the )?${SAID_YEAR.replace("this year", "this year|year")}\\b`,
      "gi",
    ),
    read: ([part = "", year = ""], nowOn) => {
      const [first, last] = PARTS[
        /early|mid\b|late|start|beginning|middle|end/i.exec(part)?.[0].toLowerCase() ?? ""
      ] ?? [1, 12];
      return months(toYear(year, nowOn), first, last);
    },
  },
  {
    pattern: new RegExp(`\\b(spring|summer|autumn|fall|winter)(?: of)? ${YEAR}\\b`, "gi"),
    read: ([name = "", year]) => season(Number(year), name),
  },
  {
    pattern: /\b(last|this|this past|the past) (spring|summer|autumn|fall|winter)\b/gi,
    isRelative: true,
    read: ([said = "", name = ""], nowOn) => recentSeason(name, nowOn, /last/i.test(said)),
  },
  {
    pattern: new RegExp(`\\b${MONTH},? (?:of )?${SAID_YEAR}\\b`, "gi"),
    read: ([month = "", year = ""], nowOn) =>
      months(toYear(year, nowOn), toMonth(month), toMonth(month)),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<=since |before |after |until |during |in )|last )${MONTH}\\b`,
      "gi",
    ),
    isRelative: true,
    read: ([month = ""], nowOn) => recentMonth(month, nowOn),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:last|past) (\\d{1,3}|${COUNTS.slice(1).join("|")}) (day|week|month|quarter|year)s?\\b`,
      "gi",
    ),
    isRelative: true,
    read: ([count = "", unit = ""], nowOn) =>
      rolling(nowOn, toCount(count) * (UNIT_DAYS[unit.toLowerCase()] ?? 1)),
  },
  {
    pattern: /\b(?:(?:the )?past|the last) (week|month|year)\b/gi,
    isRelative: true,
    read: ([unit = ""], nowOn) => rolling(nowOn, UNIT_DAYS[unit.toLowerCase()] ?? 1),
  },
  {
    pattern: /\b(last|this|past) (year|quarter|month|week)\b/gi,
    isRelative: true,
    read: ([said = "", unit = ""], nowOn) => relativeUnit(said, unit, nowOn),
  },
  {
    pattern: /\b(today|yesterday)\b|(今天|昨天)/gi,
    isRelative: true,
    read: ([english = "", chinese = ""], nowOn) => {
      const on = shift(nowOn, /yesterday|昨/i.test(english + chinese) ? -1 : 0);
      return { sinceOn: on, untilOn: on };
    },
  },
  {
    pattern: /(20\d\d)年(\d{1,2})月(?:(\d{1,2})[日号])?/g,
    read: ([year, month, date = ""]) =>
      date === ""
        ? oneMonth(Number(year), Number(month))
        : oneDay(Number(year), Number(month), Number(date)),
  },
  {
    pattern: /(20\d\d年|去年|今年)的?(春|夏|秋|冬)[天季]?/g,
    read: ([year = "", name = ""], nowOn) => season(toChineseYear(year, nowOn), name),
  },
  {
    pattern: /(20\d\d年|去年|今年)的?(?:第?([一二三四])季度|([上下])半年)/g,
    read: ([year = "", at = "", half = ""], nowOn) =>
      half === ""
        ? quarter(toChineseYear(year, nowOn), "一二三四".indexOf(at) + 1)
        : months(toChineseYear(year, nowOn), half === "上" ? 1 : 7, half === "上" ? 6 : 12),
  },
  {
    pattern: /(去年|今年|上个?季度|本季度|上个?月|本月|上周|本周)/g,
    isRelative: true,
    read: ([said = ""], nowOn) =>
      relativeUnit(
        /^[今本]/.test(said) ? "this" : "last",
        ({ 年: "year", 度: "quarter", 月: "month" } as Record<string, string>)[said.at(-1) ?? ""] ??
          "week",
        nowOn,
      ),
  },
  {
    pattern: new RegExp(`(?<![\\d.,])(20[0-3]\\d)(?![\\d.,]*\\d|${COUNTED}|${SCALED})年?`, "gi"),
    read: ([year]) => months(Number(year), 1, 12),
  },
];

const toChineseYear = (said: string, nowOn: string): number =>
  /^\d/.test(said) ? Number.parseInt(said, 10) : yearOf(nowOn) - (said === "去年" ? 1 : 0);

/** Null where there is no such month. */
const oneMonth = (year: number, month: number): DayRange | null =>
  month >= 1 && month <= 12 ? months(year, month, month) : null;

/** Null where there is no such day. */
function oneDay(year: number, month: number, date: number): DayRange | null {
  const on = toDay(year, month, date);
  const isReal = oneMonth(year, month) !== null && Number(on.slice(8)) === date;
  return isReal ? { sinceOn: on, untilOn: on } : null;
}

/** The stretches of time that a tidied text names, in its order. `nowOn` is `YYYY-MM-DD`. */
export function findMoments(text: string, nowOn: string): Moment[] {
  const found: Moment[] = [];
  let rest = text;
  for (const { pattern, isRelative = false, read } of RULES)
    for (const match of rest.matchAll(pattern)) {
      const days = read(match.slice(1), nowOn);
      if (days === null) continue;
      const end = match.index + match[0].length;
      found.push({ ...days, start: match.index, end, isRelative });
      rest = rest.slice(0, match.index) + " ".repeat(match[0].length) + rest.slice(end);
    }
  return found.toSorted((left, right) => left.start - right.start);
}

/** A tidied text with blanks for the stretches of time that it names: the 6 and the 1 of `2024-06-01` are no figures. */
export const withoutMoments = (text: string, nowOn: string): string =>
  findMoments(text, nowOn).reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
