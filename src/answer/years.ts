import { MONTHS } from "./months.ts";
import type { DayRange, YearRange } from "./query.ts";

/** When a question is about. */
export interface TimeAsked {
  years: YearRange[];
  baselineYear: number | null;
  published: DayRange | null;
  /** The month of which a figure is asked, and the one after it. */
  month: DayRange | null;
  /** `the year before`: counted from the question before, or from now. */
  yearBefore: boolean;
}

const FAR_PAST = 1990;
const FAR_FUTURE = 2150;
const YEAR = "((?:19|20)\\d{2}|2100)";
const one = (year: number): YearRange => ({ from: year, to: year });

interface TimeRule {
  pattern: RegExp;
  read: (match: RegExpMatchArray, nowYear: number) => Partial<TimeAsked>;
}

const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** Tried in order; what one rule has read is hidden from the next. */
const RULES: readonly TimeRule[] = [
  {
    pattern: new RegExp(
      `(?:according to|in|at|from|under|of) (?:the|its|their|his|her) ${YEAR} (?:announcement|press release|release|speech|presentation|article|event|briefing|investor day)\\b`,
      "gi",
    ),
    read: (match) => ({ published: toWholeYear(one(toYear(match))) }),
  },
  {
    pattern: new RegExp(
      `(?:this year|last year|next year|今年|去年|明年) ?[(（]${YEAR}年?[)）]`,
      "gi",
    ),
    read: (match) => ({ years: [one(toYear(match))] }),
  },
  {
    pattern: new RegExp(
      `(?:compared (?:to|with)|versus|vs\\.?|against|relative to|from|below|on|over) (?:the )?(?:level of |levels of |base year |baseline )?${YEAR}(?: levels?| baseline)|(?:compared (?:to|with)|relative to|against(?: a)?(?: base(?:line)?(?: year)?)?(?: of)?|base(?:line)? year(?: of)?|baseline(?: of)?) (?:the )?(?:year |level of |levels of )?${YEAR}|since ${YEAR}|${YEAR} as (?:the |its |a )?(?:base|baseline|reference|starting)|(?:与|较|比|相比于?)${YEAR}年`,
      "gi",
    ),
    read: (match) => ({ baselineYear: Number(match.slice(1).find(Boolean)) }),
  },
  {
    pattern: new RegExp(
      `(?:between|from) ${YEAR} (?:and|to|until) ${YEAR}|${YEAR} ?(?:-|to) ?${YEAR}`,
      "gi",
    ),
    read: (match) => {
      const [first = FAR_PAST, second = FAR_FUTURE] = match.slice(1).filter(Boolean).map(Number);
      return { years: [{ from: Math.min(first, second), to: Math.max(first, second) }] };
    },
  },
  {
    pattern: new RegExp(
      `(?:after|beyond|later than|past) (?:the year )?${YEAR}|${YEAR}年?(?:之后|以后)`,
      "gi",
    ),
    read: (match) => ({ years: [{ from: toYear(match) + 1, to: FAR_FUTURE }] }),
  },
  {
    pattern: new RegExp(`(?:before|earlier than|prior to|ahead of) (?:the year )?${YEAR}`, "gi"),
    read: (match) => ({ years: [{ from: FAR_PAST, to: toYear(match) - 1 }] }),
  },
  {
    pattern: new RegExp(`${YEAR} or (?:later|after)`, "gi"),
    read: (match) => ({ years: [{ from: toYear(match), to: FAR_FUTURE }] }),
  },
  {
    pattern: new RegExp(`${YEAR} or (?:earlier|before|sooner)`, "gi"),
    read: (match) => ({ years: [{ from: FAR_PAST, to: toYear(match) }] }),
  },
  {
    pattern: /\bFY ?'?(\d{2}|20\d{2})\b|\bfiscal (?:year )?(20\d{2})\b/gi,
    read: (match) => ({ years: [one(fullYear(match[1] ?? match[2] ?? ""))] }),
  },
  {
    pattern: /\b(20\d)0s\b/gi,
    read: (match) => ({ years: [{ from: Number(`${match[1]}0`), to: Number(`${match[1]}9`) }] }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,])${YEAR}(?![\\d.,]*\\d|\\s?(?:%|percent|per cent|vehicles|cars|tons|tonnes))`,
      "g",
    ),
    read: (match) => ({ years: [one(toYear(match))] }),
  },
  {
    pattern:
      /\b(?:the year before|(?:the )?previous year|a year earlier|one year earlier)\b|前一年|上一年/gi,
    read: () => ({ yearBefore: true }),
  },
  { pattern: /\bthis year\b|今年/gi, read: (_, now) => ({ years: [one(now)] }) },
  { pattern: /\blast year\b|去年/gi, read: (_, now) => ({ years: [one(now - 1)] }) },
  { pattern: /\bnext year\b|明年/gi, read: (_, now) => ({ years: [one(now + 1)] }) },
  {
    pattern: /\b(?:end|close|turn) of (?:the|this) decade\b|\bdecade'?s end\b|\bthis decade\b/gi,
    read: (_, now) => ({ years: [one(Math.ceil(now / 10) * 10)] }),
  },
  {
    pattern: /\bmid-?century\b|\bmiddle of the century\b|本世纪中叶/gi,
    read: () => ({ years: [one(2050)] }),
  },
  {
    pattern: /\bnext (\d+|two|three|five|ten) years\b/gi,
    read: (match, now) => ({ years: [{ from: now, to: now + toCount(match[1] ?? "") }] }),
  },
];

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, five: 5, ten: 10 };
const toCount = (word: string) => COUNTS[word.toLowerCase()] ?? Number(word);
const toYear = (match: RegExpMatchArray) => Number(match.slice(1).find(Boolean));

/** Reads years, base years and periods out of a tidied question. `nowOn` is `YYYY-MM-DD`. */
export function parseTime(text: string, nowOn: string): TimeAsked {
  const nowYear = Number(nowOn.slice(0, 4));
  const time: TimeAsked = {
    years: [],
    baselineYear: null,
    published: null,
    month: null,
    yearBefore: false,
  };
  let rest = text;
  for (const { pattern, read } of RULES)
    for (const match of rest.matchAll(pattern)) {
      const found = read(match, nowYear);
      time.years.push(...(found.years ?? []));
      time.published ??= found.published ?? null;
      time.baselineYear ??= found.baselineYear ?? null;
      time.yearBefore ||= found.yearBefore ?? false;
      rest = rest.replace(match[0], " ".repeat(match[0].length));
    }
  const published = time.published ?? parsePublished(text, nowOn, time.years);
  // "Does any source give another year?" asks beyond the year that it names.
  const month = published === null ? parseMonth(text) : null;
  return { ...time, published, month, years: OTHER_YEAR.test(text) ? [] : time.years };
}

const OTHER_YEAR =
  /\b(?:another|other|different|differing) (?:target |end )?(?:years?|dates?|deadlines?)\b/i;

const MONTH_OF_YEAR = new RegExp(`\\b(${MONTHS.join("|")}),? (20\\d{2})\\b`, "i");
const TELLING =
  /\b(announce[ds]?|announcements?|unveil(?:ed)?|publish(?:ed)?|news|(?:what(?:'s| is| was)|anything|something|everything|nothing) (?:really |all )?new|new (?:pledges?|targets?|goals?|promises?|commitments?|milestones?|plans)|happen(?:ed)?|reported in|said in|report(?:ed)? (?:last|this|in)|pledged? (?:last|this|in)|(?:pledges?|promises|targets|goals|commitments) (?:\w+ ){0,5}(?:made|given|set|named|announced) in|what was .* in|found out|learn(?:ed)?)|公布|宣布|发布|新闻|消息|最新/i;

/** A period in which it was told, where the question asks for the telling and not for a deadline. */
function parsePublished(text: string, nowOn: string, years: readonly YearRange[]): DayRange | null {
  if (!TELLING.test(text)) return null;
  const relative = toRelativeDays(text, nowOn);
  if (relative) return relative;
  const [year] = years;
  const month = MONTHS.findIndex((name) => new RegExp(`\\bin ${name}\\b`, "i").test(text)) + 1;
  if (month > 0) {
    const inYear = year?.from ?? Number(nowOn.slice(0, 4));
    return { sinceOn: toDay(inYear, month, 1), untilOn: toDay(inYear, month + 1, 0) };
  }
  const told =
    /\b(?:announce[ds]?|unveil(?:ed)?|publish(?:ed)?|happen(?:ed)?|news|new|made|said|reported|pledged)\b[^?]*\b(?:in|during|this|last) (?:the year )?(?:(?:19|20)\d{2}|year)|(?:宣布|公布|发布)/i;
  if (!year || !told.test(text)) return null;
  return toWholeYear(year);
}

const toWholeYear = ({ from, to }: YearRange): DayRange => ({
  sinceOn: `${from}-01-01`,
  untilOn: `${to}-12-31`,
});

/** `month` from 1; day 0 is the last of the month before. */
const toDay = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

function parseMonth(text: string): DayRange | null {
  const [, name = "", ofName] = MONTH_OF_YEAR.exec(text) ?? [];
  const [, ofDigits, digits] = /(20\d{2})年(\d{1,2})月/.exec(text) ?? [];
  const year = Number(ofName ?? ofDigits);
  const month = digits === undefined ? MONTHS.indexOf(name.toLowerCase()) + 1 : Number(digits);
  if (month < 1 || month > 12 || Number.isNaN(year)) return null;
  return { sinceOn: toDay(year, month, 1), untilOn: toDay(year, month + 2, 0) };
}

const DAY_MS = 86_400_000;
const back = (nowOn: string, days: number) =>
  new Date(Date.parse(`${nowOn}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

function toRelativeDays(text: string, nowOn: string): DayRange | null {
  const days = /\b(?:last|past) (\d{1,3}) days\b/i.exec(text)?.[1];
  if (days) return { sinceOn: back(nowOn, Number(days)), untilOn: nowOn };
  if (/\btoday\b|今天/i.test(text)) return { sinceOn: nowOn, untilOn: nowOn };
  if (/\byesterday\b|昨天/i.test(text)) return { sinceOn: back(nowOn, 1), untilOn: back(nowOn, 1) };
  if (/\b(?:this|last|past) week\b|本周|上周/i.test(text))
    return { sinceOn: back(nowOn, 7), untilOn: nowOn };
  if (/\b(?:this|last|past) month\b|本月|上个?月/i.test(text))
    return { sinceOn: back(nowOn, 31), untilOn: nowOn };
  if (/\b(?:this|last|past) quarter\b/i.test(text))
    return { sinceOn: back(nowOn, 92), untilOn: nowOn };
  return null;
}
