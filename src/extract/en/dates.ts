import type { DateMention, DateRole } from "../mention.ts";
import { parseCardinal } from "./numbers.ts";

const YEAR =
  /(?<![\d.,/#$€£])(fy\s?|cy\s?|fiscal (?:year )?|financial year |')?((?:19|20)\d\d)(?:[-/](?:20)?(\d\d)(?!\d))?(?![\d%]|,\d|\.\d)|(?<![a-z])fy\s?'?(\d\d)(?:[-/](\d\d))?(?!\d)/g;

const BASELINE_BEFORE =
  /(?:\bbase(?:-| )?(?:line)?(?: year)?(?: of| is|:)?|\b(?:compared (?:to|with)|compared against|in comparison (?:to|with)|relative to|versus|vs\.?|against|with respect to|measured against|set against|over)(?: (?:the|its|our|their|a|an))?(?: (?:base(?:line)?|reference)(?:-| )?(?:year)?(?: of)?| (?:emissions? |emission )?levels? (?:of|in|from|recorded in)| (?:those|that|figures?) (?:of|in)| fiscal(?: year)?| the year)?|\bbelow(?: (?:the|its|our|their))?(?: gross)?(?: (?:base(?:line)?(?: year)?(?: of)?|levels? (?:of|in|from)|that of))?|\bwhere (?:it|they|that|these) (?:was|were|stood|had been|had stood)(?: back)? in|(?<!later )(?<!earlier )(?<!sooner )\bthan(?: (?:it|they|the level|those|that))?(?: (?:was|were|had been))?(?: in| of)?|\b(?:on|from|of)(?: (?:the|its|our|their|a|an))? (?:base(?:line)?(?:-| )?(?:year)?(?: of)?|levels? (?:of|in|from))|(?<!\d{4} )\blevels? (?:of|in|from)|\bbased on(?: (?:the|our|its))?(?: year)?|\b(?:base(?:line|[- ]?year)?) (?:in|\()|\b(?:from|on)(?: (?:the|its|our|their|a|an))?(?: fiscal(?: year)?)?|\bof the|\bits|\bsince|\bbetween|\bwith)\s*(?:fy ?|fiscal (?:year )?|financial year |the year )?$/;
const BASELINE_AFTER =
  /^(?:'s)?(?:-| )?\s?(?:(?:[a-z]+ )?base(?:-| )?(?:line)?(?:-| )?(?:years?|levels?)?\b|reference year|(?:fiscal )?(?:emissions?|gross|net|ghg|co2) (?:levels?|baseline)|levels?\b|figures\b|as (?:the|a|its|our|their) (?:base|reference)|data\b|(?:\)|,)? ?(?:\(?baseline\)?(?! ?\(?(?:of |fy ?)?(?:19|20)\d\d)|= ?100)|set at 100)/;
/** "from its total emissions in 2018": the comparing word stands farther off. */
const LEVEL_BEFORE =
  /(?<!\d{4} )\b(?:emissions?|emitted|levels?|base(?:line|-? ?year))(?: [a-z]+){0,3} in\s*(?:fy ?|fiscal (?:year )?)?$/;
const COMPARING = /\b(?:from|to|below|of|with|against|than|based on) [^.,;()]*$/;
const FROM = /\bfrom\s*(?:fy ?|fiscal (?:year )?)?$/;
const BASELINE_WEAK =
  /(?:\b(?:from|on|of the|its|since|between|with|below|of|over|in))\s*(?:a |an |the )?(?:fy ?|fiscal (?:year )?|financial year |the year )?$/;
const DEADLINE_BEFORE =
  /\b(?:by|until|till|before|through|no later than|not later than|end[- ]of|end|towards?|target year(?: of)?|for|to|target date of|mid-?|up to|into|within|latest)\s*(?:the )?(?:(?:very )?(?:end|start|beginning|middle|close|turn) of )?(?:the year |around |about |at least |or before |early |late |mid-?|a )?(?:fy ?|fiscal (?:year )?|financial year |calendar year |the year )?$/;
const AS_OF_BEFORE =
  /\b(?:in|as of|as at|during|at the end of|end of|throughout|in the course of|for|over|in early|in late|in mid-?|around)\s*(?:the )?(?:fy ?|fiscal (?:year )?|financial year |the year )?$/;
const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
const HISTORY_BEFORE = new RegExp(
  `\\b(?:released|unveiled|announced|presented|published|founded|established|launched|set(?: out)?|adopted|signed|dates? from|dating from|dating back to|first mentioned(?: the figure)?|first announced|born|opened|introduced|issued|since)(?: back)?(?: (?:in|on))?\\s*(?:early |late )?(?:(?:${MONTHS})\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?,?\\s*)?$`,
);
/** "the plant, which was extended in 2022": the year of a thing's own history. */
const THING_BEFORE =
  /\b(?:which|that|who|it)(?: itself)?(?: (?:was|were|has been|had been|is|only|first))? (?:built|extended|expanded|enlarged|opened|acquired|founded|bought|completed|set up|commissioned|inaugurated|taken over|started(?: (?:up|production|work))?|installed|moderni[sz]ed|began(?: production| work)?|came on stream|joined)(?: [a-z]+){0,2} (?:in|back in|since) $/;
const MONTH_BEFORE = new RegExp(`\\b(?:${MONTHS})\\.?\\s*(?:\\d{1,2}(?:st|nd|rd|th)?)?,?\\s*$`);
const ADJECTIVE_AFTER =
  /^\s?(?:net[- ]?zero|carbon|climate|emissions?|sustainab\w+|target|goal|ambition|vision|pledge|commitment|reduction|interim|strategy|roadmap|co2|ghg|greenhouse)/;
const RANGE_TO = /^\s*(?:to|and|through|until|-)\s*(?:fy ?|fiscal )?(?:20)\d\d/;
const NAME_AFTER =
  /^ (?:motor show|olympics?|paralympics?|world|edition|model|esg|report|annual|review|forum|conference|summit|plan)\b/;

const SINCE = /\bsince\s*$/;
const RANGE_FROM = /\b(?:between|from)\s*(?:fy ?|fiscal (?:year )?)?$/;
const BARE_FROM = /\bfrom\s*$/;
const FROM_ON = /^(?:,| on\b| onwards?\b| onward\b)/;
const STARTING_FROM = /\b(?:only|starting) from\s*$/;
const STARTING = /\bstarting (?:in|from|with)\s*$/;
const FROM_LEVEL =
  /\bfrom\s+\d[\d.,]*(?:%| per ?cent| percent| pct|)? (?:\w+ )?in\s*(?:fy ?|fiscal )?$/;
function yearOf(hit: RegExpExecArray): number {
  const [, , full, tail, short, shortTail] = hit;
  if (full === undefined) return 2000 + Number(shortTail ?? short);
  const year = Number(full);
  if (tail === undefined) return year;
  const end = Math.floor(year / 100) * 100 + Number(tail);
  return end > year && end - year < 40 ? end : year;
}

/** Role of a year from the words around it. `moving` says whether the sentence tells of a change. */
function roleOf(
  lower: string,
  start: number,
  end: number,
): { role: DateRole; rule: string; bare?: boolean } {
  const printed = lower.slice(Math.max(0, start - 70), start);
  const isDay = MONTH_BEFORE.test(printed);
  const left = isDay ? printed.replace(MONTH_BEFORE, "") : printed;
  const right = lower.slice(end, end + 30);
  if (BASELINE_AFTER.test(right)) return { role: "baseline", rule: "baseline:after" };
  if (THING_BEFORE.test(left)) return { role: "noise", rule: "date:history" };
  if (HISTORY_BEFORE.test(printed)) {
    return SINCE.test(left)
      ? { role: "baseline", rule: "baseline:since" }
      : { role: "noise", rule: "date:history" };
  }
  if (NAME_AFTER.test(right)) return { role: "noise", rule: "date:name" };
  if (RANGE_FROM.test(left) && RANGE_TO.test(right))
    return { role: "baseline", rule: "baseline:range" };
  if (BARE_FROM.test(left) && (start <= 6 || FROM_ON.test(right) || STARTING_FROM.test(left)))
    return { role: "deadline", rule: "date:from" };
  if (STARTING.test(left)) return { role: "deadline", rule: "date:from" };
  if (FROM_LEVEL.test(left)) return { role: "baseline", rule: "baseline:from-level" };
  if (BASELINE_BEFORE.test(left))
    return { role: "baseline", rule: FROM.test(left) ? "baseline:from" : "baseline:before" };
  if (LEVEL_BEFORE.test(left) && COMPARING.test(left.replace(LEVEL_BEFORE, "")))
    return { role: "baseline", rule: "baseline:level" };
  if (DEADLINE_BEFORE.test(left)) return { role: "deadline", rule: "date:by" };
  if (AS_OF_BEFORE.test(left)) return { role: "as-of", rule: "date:in" };
  if (ADJECTIVE_AFTER.test(right)) return { role: "deadline", rule: "date:adjective", bare: true };
  if (isDay) return { role: "noise", rule: "date:day" };
  if (BASELINE_WEAK.test(left)) return { role: "baseline", rule: "baseline:weak" };
  return { role: "as-of", rule: "date:bare", bare: true };
}

/** A year still to come is no baseline: "sold as electric only from 2030". */
function asDeadline(date: DateMention, publishedYear: number | null): DateMention {
  const isAhead = publishedYear !== null && (date.year ?? 0) > publishedYear;
  return date.role === "baseline" && isAhead
    ? { ...date, role: "deadline", rule: "date:from" }
    : date;
}

function printedYears(lower: string): DateMention[] {
  const dates: DateMention[] = [];
  YEAR.lastIndex = 0;
  for (let hit = YEAR.exec(lower); hit; hit = YEAR.exec(lower)) {
    const end = hit.index + hit[0].length;
    dates.push({ start: hit.index, end, year: yearOf(hit), ...roleOf(lower, hit.index, end) });
  }
  return dates;
}

type Resolve = (published: number, hit: RegExpExecArray) => number | null;
interface RelativeRule {
  readonly name: string;
  readonly pattern: string;
  readonly role: DateRole;
  readonly resolve: Resolve;
  readonly back?: "period" | "then" | "before" | "later";
}

const COUNT = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)";
const decadeEnd = (published: number): number => Math.ceil((published + 1) / 10) * 10;
const ahead: Resolve = (published, hit) => published + (parseCardinal(hit[1] ?? "") ?? 0);

/** Dates that lean on the publication year or on a claim before. */
const RELATIVE: readonly RelativeRule[] = [
  {
    name: "date:same-period",
    role: "deadline",
    back: "period",
    resolve: () => null,
    pattern:
      "(?:within|over|in|during|by|for|across|with|under|on|at) (?:the|this|that) same (?:time[- ]?(?:frame|period|line|scale|span)|target (?:period|year|date|time ?frame|time ?line)|period|deadline|timespan|target|years|(?:seven|five|ten|eight|six|nine|four|three) years)|(?:over|in|within) the same stretch|same (?:timeframe|time frame|time-frame|timeline|target period|base year and the same deadline|deadline)|over the same (?:\\w+ )?years|over the (?:same )?target period",
  },
  {
    name: "date:then",
    role: "deadline",
    back: "then",
    resolve: () => null,
    pattern:
      "by (?:then|that (?:time|date|year|point)|(?:that|the) same (?:year|date|time|point))|by the time that year is (?:out|over)|at that (?:time|point)|(?:in|for|by) (?:that|the same) year|until then",
  },
  {
    name: "date:decade-end",
    role: "deadline",
    resolve: decadeEnd,
    pattern:
      "(?:when (?:the|this) decade ends|(?:by |at |before |until |towards |for )?(?:the )?(?:end|close|turn|second half) of (?:the|this) decade|(?:later )?this decade|before (?:the|this) decade is (?:out|over))",
  },
  {
    name: "date:decade-middle",
    role: "deadline",
    resolve: (published) =>
      published % 10 < 5
        ? Math.floor(published / 10) * 10 + 5
        : Math.floor(published / 10) * 10 + 15,
    pattern: "(?:by |until |from )?(?:the )?(?:middle of (?:the|this) decade|mid-decade)",
  },
  {
    name: "date:mid-century",
    role: "deadline",
    resolve: () => 2050,
    pattern: "(?:by |until |before )?(?:the )?(?:middle of (?:the|this) century|mid-century)",
  },
  {
    name: "date:next-years",
    role: "deadline",
    resolve: ahead,
    pattern: `(?:in|within|over|during|for) (?:the )?(?:next|coming|following) ${COUNT} years`,
  },
  {
    name: "date:within-years",
    role: "deadline",
    resolve: ahead,
    pattern: `(?:within|in) ${COUNT} years(?:'? time)?(?! (?:of|after|earlier|later))`,
  },
  {
    name: "date:over-years",
    role: "deadline",
    resolve: ahead,
    pattern: `over (?:the space of )?${COUNT} years`,
  },
  {
    name: "date:years-from-now",
    role: "deadline",
    resolve: ahead,
    pattern: `${COUNT} years from now`,
  },
  {
    name: "date:this-year",
    role: "as-of",
    resolve: (published) => published,
    pattern:
      "(?:by |before |until )?(?:the )?(?:end of (?:this|the) (?:current )?year|this year(?: is out)?|the current year|year-end|new year's eve)",
  },
  {
    name: "date:next-year",
    role: "deadline",
    resolve: (published) => published + 1,
    pattern: "(?:by |in |from |until )?(?:the )?(?:end of |start of |beginning of )?next year",
  },
  {
    name: "date:year-after-next",
    role: "deadline",
    resolve: (published) => published + 2,
    pattern: "the year after next",
  },
  {
    name: "date:last-year",
    role: "as-of",
    resolve: (published) => published - 1,
    pattern:
      "(?:at the |by the )?(?:end of )?(?:last year|the (?:past|previous|last) (?:complete )?(?:financial |fiscal )?year)(?!'s? (?:level|same))",
  },
  {
    name: "date:years-later",
    role: "deadline",
    back: "later",
    resolve: ahead,
    pattern: `${COUNT} years (?:later|after that|after this|thereafter|on from that)`,
  },
  {
    name: "date:year-before",
    role: "as-of",
    back: "before",
    resolve: () => null,
    pattern: "(?:a|the) year (?:earlier|before)|(?:in )?the (?:previous|preceding) year",
  },
  {
    name: "date:now",
    role: "as-of",
    resolve: (published) => published,
    pattern: "currently|at present|to date|so far|until now|nowadays|today|now(?! on)|already",
  },
];
const RELATIVE_SCANNER = new RegExp(
  RELATIVE.map((rule, i) => `(?<r${i}>\\b(?:${rule.pattern})\\b)`).join("|"),
  "g",
);
const MAY_BE_RELATIVE =
  /year|decade|century|same|then|that|current|present|to date|so far|now|today|already/;
const SPECIFIC = RELATIVE.map((rule) => new RegExp(`^(?:${rule.pattern})$`));

function relativeDates(lower: string, publishedYear: number | null): DateMention[] {
  if (!MAY_BE_RELATIVE.test(lower)) return [];
  const dates: DateMention[] = [];
  RELATIVE_SCANNER.lastIndex = 0;
  for (let hit = RELATIVE_SCANNER.exec(lower); hit; hit = RELATIVE_SCANNER.exec(lower)) {
    const index = RELATIVE.findIndex((_, i) => hit?.groups?.[`r${i}`] !== undefined);
    const rule = RELATIVE[index];
    const own = SPECIFIC[index]?.exec(hit[0]);
    if (!rule || !own) continue;
    const year = rule.back
      ? null
      : publishedYear === null && rule.name !== "date:mid-century"
        ? null
        : rule.resolve(publishedYear ?? 0, own);
    if (year === null && !rule.back) continue;
    if (
      rule.name === "date:last-year" &&
      /(?:than|from|compared (?:to|with)|against|over|on|versus|month|period|quarter)\s(?:in )?$/.test(
        lower.slice(0, hit.index),
      )
    ) {
      dates.push({
        start: hit.index,
        end: hit.index + hit[0].length,
        year,
        role: "noise",
        rule: "date:year-on-year",
      });
      continue;
    }
    dates.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      year,
      role: rule.role,
      rule: rule.name,
      ...(rule.back ? { back: rule.back } : {}),
      ...(rule.back === "later" ? { years: rule.resolve(0, own) ?? 0 } : {}),
    });
  }
  return dates;
}

/** All dates of a sentence in order, each with its role; relative ones resolved against publication. */
export function scanDates(lower: string, publishedYear: number | null): DateMention[] {
  return [
    ...printedYears(lower).map((date) => asDeadline(date, publishedYear)),
    ...relativeDates(lower, publishedYear),
  ].sort((a, b) => a.start - b.start);
}
