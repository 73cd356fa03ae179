import { MONTHS } from "../lexicon/months.ts";
import { type DayRange, FIRST_YEAR, type YearRange } from "../query.ts";
import { COUNTED } from "./amounts.ts";
import { toDay } from "./moments.ts";

/** When a question is about. */
export interface TimeAsked {
  years: YearRange[];
  baselineYear: number | null;
  published: DayRange | null;
  /** The month of which a figure is asked, and the one after it; read beside a period of telling, which it gives way to. */
  month: DayRange | null;
  /** `the year before`: counted from the question before, or from now. */
  yearBefore: boolean;
  /** `the following year`: counted from the question before, and nothing without one. */
  yearAfter: boolean;
}

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
      `(?:as distinct from|as opposed to|unlike|not to be confused with) (?:the |its |their )?${YEAR}(?: (?:ones?|targets?|goals?|figures?|plans?))?`,
      "gi",
    ),
    read: () => ({}),
  },
  {
    pattern: new RegExp(
      `(?:according to|in|at|from|under|of) (?:the|its|their|his|her|your|our) ${YEAR} (?:announcement|press release|release|speech|presentation|articles?|event|briefing|investor day|coverage|news|sources)\\b`,
      "gi",
    ),
    read: (match) => ({ published: toWholeYear(toYear(match)) }),
  },
  // "Volkswagen's 2021 roadmap"
  {
    pattern: new RegExp(
      `(?:'s?|its|their|the) ${YEAR} (?:roadmap|strategy day|capital markets? day|investor day|announcement|press release)\\b`,
      "gi",
    ),
    read: (match, now) =>
      toYear(match) <= now
        ? { published: toWholeYear(toYear(match)) }
        : { years: [one(toYear(match))] },
  },
  // "Over the five years following October 2024"
  {
    pattern: new RegExp(
      `(?:over|in|during|within) the (?:next )?(\\d+|two|three|five|ten) years (?:following|after|from) (?:(?:${MONTHS.join("|")}),? )?${YEAR}`,
      "gi",
    ),
    read: ([, count = "", year = ""]) => ({
      years: [{ from: Number(year) + 1, to: Number(year) + toCount(count) }],
    }),
  },
  // "Before its March 2019 update": the other figure is asked for, too.
  {
    pattern: new RegExp(
      `(?:before|until|prior to|ahead of|after|since|with) (?:the|its|their) (?:(?:${MONTHS.join("|")}),? )?${YEAR} (?:updates?|announcements?|revisions?|changes?|presentation|cuts?|moves?)\\b`,
      "gi",
    ),
    read: () => ({}),
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
      `(?:compared (?:to|with)|versus|vs\\.?|against|relative to|from|below|on|over) (?:the )?(?:level of |levels of |base year |baseline )?${YEAR}(?: levels?| baseline)|measured against (?:fiscal |FY ?)(?:year )?${YEAR}|(?:compared (?:to|with)|relative to|against(?: a)?(?: base(?:line)?(?: year)?)?(?: of)?|base(?:line)? year(?: of)?|baseline(?: of)?) (?:the )?(?:year |level of |levels of )?${YEAR}(?! (?:[\\w-]+ ){0,2}(?:targets?|goals?|plans?|pledges?|aims?|figures?|ones?)\\b)|since ${YEAR}|${YEAR} as (?:the |its |a )?(?:base|baseline|reference|starting)|(?:与|较|比|相比于?)${YEAR}年`,
      "gi",
    ),
    read: (match) => ({ baselineYear: Number(match.slice(1).find(Boolean)) }),
  },
  {
    pattern: new RegExp(
      `(?:between|from) ${YEAR} (?:and|to|until|through|thru|till) ${YEAR}|${YEAR} ?(?:-|to) ?${YEAR}|(?:从|自)?${YEAR}年?(?:年?[初底末])?(?:起|开始)?(?:到|至|—|~)${YEAR}`,
      "gi",
    ),
    read: (match) => {
      const [first = FIRST_YEAR, second = FAR_FUTURE] = match.slice(1).filter(Boolean).map(Number);
      return { years: [{ from: Math.min(first, second), to: Math.max(first, second) }] };
    },
  },
  {
    pattern: new RegExp(
      `(?:between|from) (?:now|today|this year) (?:and|to|until|till|through|up to)(?: the end of)? ${YEAR}|(?:从|自)?(?:今年|现在|即日)(?:起|开始)?(?:到|至)${YEAR}`,
      "gi",
    ),
    read: (match, now) => ({ years: [{ from: now, to: toYear(match) }] }),
  },
  {
    pattern: new RegExp(
      `(?:no|not|never|(?:is|are|was|were)n't) (?:any )?later than (?:the year )?${YEAR}`,
      "gi",
    ),
    read: (match) => ({ years: [{ from: FIRST_YEAR, to: toYear(match) }] }),
  },
  {
    pattern: new RegExp(
      `(?:after|beyond|later than|past) (?:the year )?${YEAR}|${YEAR}年?(?:之后|以后)`,
      "gi",
    ),
    read: (match) => ({ years: [{ from: toYear(match) + 1, to: FAR_FUTURE }] }),
  },
  {
    pattern: new RegExp(
      `(?:before|(?:earlier|sooner) than|prior to|ahead of) (?:the year )?${YEAR}`,
      "gi",
    ),
    read: (match) => ({ years: [{ from: FIRST_YEAR, to: toYear(match) - 1 }] }),
  },
  {
    pattern: new RegExp(`${YEAR} or (?:later|after)`, "gi"),
    read: (match) => ({ years: [{ from: toYear(match), to: FAR_FUTURE }] }),
  },
  {
    pattern: new RegExp(`${YEAR} or (?:earlier|before|sooner)`, "gi"),
    read: (match) => ({ years: [{ from: FIRST_YEAR, to: toYear(match) }] }),
  },
  // "fiscal 2021-22", "FY22/23": a year that two calendar years share is that of its end.
  {
    pattern: /\b(?:fy ?|fiscal (?:year )?|financial year )(?:20)?\d\d ?[-/–] ?(20\d\d|\d\d)\b/gi,
    read: (match) => ({ years: [one(fullYear(match[1] ?? ""))] }),
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
    pattern: new RegExp(`(?<![\\d.,])${YEAR}(?![\\d.,]*\\d|${COUNTED})`, "g"),
    read: (match) => ({ years: [one(toYear(match))] }),
  },
  {
    pattern:
      /(?<!\b(?:on|over|than|versus|vs\.?|against|compared (?:to|with)) (?:the )?)\b(?:the year before(?! last\b)|(?:the )?previous year|a year earlier|one year earlier)\b|前一年|(?<![比较较])上一年/gi,
    read: () => ({ yearBefore: true }),
  },
  {
    pattern:
      /\b(?:the year after(?: that)?|the (?:following|subsequent) year|a year later|one year later|a year on|one year on)\b|次年|后一年|第二年/gi,
    read: () => ({ yearAfter: true }),
  },
  { pattern: /\bthis year\b|今年/gi, read: (_, now) => ({ years: [one(now)] }) },
  {
    pattern: /\blast year\b(?! (?:of|in which|for|that (?:it|they|you)|when)\b)|去年/gi,
    read: (_, now) => ({ years: [one(now - 1)] }),
  },
  {
    pattern: /\b(\d|two|three|five|ten) years (?:from now|hence|down the (?:road|line))\b/gi,
    read: ([, count = ""], now) => ({ years: [one(now + toCount(count))] }),
  },
  {
    pattern: /\bthe year before last\b|前年/gi,
    read: (_, now) => ({ years: [one(now - 2)] }),
  },
  { pattern: /\bnext year\b|明年/gi, read: (_, now) => ({ years: [one(now + 1)] }) },
  {
    pattern: /\b(?:end|close|turn) of (?:the|this) decade\b|\bdecade'?s end\b|\bthis decade\b/gi,
    read: (_, now) => ({ years: [one(Math.ceil(now / 10) * 10)] }),
  },
  {
    pattern: /\b(?:middle of (?:the|this)|mid[- ]?)[- ]?decade\b/gi,
    read: (_, now) => ({ years: [one(Math.floor((now - 1) / 10) * 10 + 5)] }),
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
    yearAfter: false,
  };
  let rest = text;
  for (const { pattern, read } of RULES)
    for (const match of rest.matchAll(pattern)) {
      const found = read(match, nowYear);
      time.years.push(...(found.years ?? []));
      time.published ??= found.published ?? null;
      time.baselineYear ??= found.baselineYear ?? null;
      time.yearBefore ||= found.yearBefore ?? false;
      time.yearAfter ||= found.yearAfter ?? false;
      rest = rest.replace(match[0], " ".repeat(match[0].length));
    }
  // "Does any source give another year?" asks beyond the year that it names.
  const isBase = ({ from, to }: YearRange) => from === to && from === time.baselineYear;
  const years = time.years.filter((one) => !isBase(one));
  return { ...time, month: parseMonth(text), years: OTHER_YEAR.test(text) ? [] : years };
}

const OTHER_YEAR =
  /\b(?:another|other|different|differing) (?:target |end )?(?:years?|dates?|deadlines?)\b/i;

const MONTH_OF_YEAR = new RegExp(`\\b(${MONTHS.join("|")}),? (20\\d{2})\\b`, "i");
const toWholeYear = (year: number): DayRange => ({
  sinceOn: `${year}-01-01`,
  untilOn: `${year}-12-31`,
});

function parseMonth(text: string): DayRange | null {
  const [, name = "", ofName] = MONTH_OF_YEAR.exec(text) ?? [];
  const [, ofDigits, digits] = /(20\d{2})年(\d{1,2})月/.exec(text) ?? [];
  const year = Number(ofName ?? ofDigits);
  const month = digits === undefined ? MONTHS.indexOf(name.toLowerCase()) + 1 : Number(digits);
  if (month < 1 || month > 12 || Number.isNaN(year)) return null;
  return { sinceOn: toDay(year, month, 1), untilOn: toDay(year, month + 2, 0) };
}
