import type { IndexedText } from "../match/lexicon.ts";
import type { DateMention, DateRole } from "../mention.ts";
import { LEXICON } from "./lexicon.ts";
import { parseCardinal } from "./numbers.ts";

type Resolve = (published: number, hit: RegExpExecArray) => number | null;
interface RelativeRule {
  readonly name: string;
  readonly pattern: string;
  readonly role: DateRole;
  readonly resolve: Resolve;
  /** The year where what is told is still to come. */
  readonly ahead?: Resolve;
  readonly back?: "period" | "then" | "before" | "later";
}

const COUNT =
  "(\\d{1,2}|(?:twenty|thirty|forty|fifty)-(?:one|two|three|four|five|six|seven|eight|nine)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)";
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
      "(?:within|over|in|during|by|for|across|with|under|on|at) (?:the|this|that) same (?:time[- ]?(?:frame|period|line|scale|span)|target (?:period|year|date|time ?frame|time ?line)|period|deadline|timespan|target|years|(?:seven|five|ten|eight|six|nine|four|three) years)|(?:over|in|within) the same (?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen) years|(?:over|in|within|during|for) (?:the|this|that) same (?:time|stretch|span|window|decade|interval)|(?:over|in|within|during|for) (?:this|that) (?:period|time ?frame|time ?span|span|stretch|interval)|along the way|on the way there|en route|(?:in|for) the (?:years in between|intervening years|meantime)|(?:with |and )?(?:the )?same base(?:line)?(?: year)?s? and (?:target|end) years?|same (?:timeframe|time frame|time-frame|timeline|target period|base year and the same deadline|deadline)|over the same (?:\\w+ )?years|over the (?:same )?target period",
  },
  {
    name: "date:then",
    role: "deadline",
    back: "then",
    resolve: () => null,
    pattern:
      "by (?:then|(?:that|this|the same|that same|the very same) (?:time|date|year|point|deadline|target date|stage)|(?:those|these|the same|both) dates|which (?:time|date|point))|by the time that year is (?:out|over)|(?:when|once|by the time|before) (?:that|the) (?:date|day|time|moment|year|deadline) (?:comes|arrives|has come|is reached|comes around|rolls around)(?: around)?|at that (?:time|point)|(?:in|for|by|through|to|until|during|before|from) (?:that|the same|this same|the very same|that same) year|(?:the|that) (?:very )?same year|that year(?= ?(?:[,.;:)]|$))|until then|in time for that(?: date)?",
  },
  {
    name: "date:decade-end",
    role: "deadline",
    resolve: decadeEnd,
    pattern:
      "(?:(?:when|as|by the time|before|until) (?:the|this) (?:current |present )?decade (?:ends|closes|comes to an end|draws to a close|is (?:out|over|up|through)|has ended)|(?:by |at |before |until |through |towards |for )?(?:the )?(?:very )?(?:end|close|turn|second half|final year|last year|rest|remainder) of (?:the|this) (?:current |present |running )?decade|(?:by |before |at |until )(?:the )?(?:decade's|decade) end|end-of-(?:the-)?decade|(?:within|in|during|for|over|through) the (?:current |present )decade|for the (?:whole |entire )?decade(?=[,.;]|$)|(?:later |within |in )?this decade)",
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
    name: "date:middle-of-tens",
    role: "deadline",
    resolve: (_, hit) => 2005 + 10 * Number(hit[1]),
    pattern: "(?:by |until |from |in |towards? )?(?:the )?(?:mid-?|middle of the )20([1-4])0'?s",
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
    pattern: `(?:in|within|over|during|for|across|inside|through)(?: the course of)? (?:the )?(?:next|coming|following) ${COUNT}(?:(?: to | or |-)(?:\\w+))? (?:fiscal |financial |calendar )?years|(?:in|within|over|during|for|across) the ${COUNT} (?:next|coming|following) years`,
  },
  {
    name: "date:next-decade",
    role: "deadline",
    resolve: (published) => published + 10,
    pattern:
      "(?:over|within|during|in|for|across) the (?:next|coming|following) (?:decade|10 years)|(?:within|over|inside) (?:a|one) decade|(?:in )?a decade from now|in a decade's time",
  },
  {
    name: "date:within-years",
    role: "deadline",
    resolve: ahead,
    pattern: `(?:within|in|inside) ${COUNT} years(?:'? time)?(?! (?:of|after|earlier|later|since))`,
  },
  {
    name: "date:over-years",
    role: "deadline",
    resolve: ahead,
    pattern: `over (?:the space of |a period of )?${COUNT} years(?! of (?:use|operation|service|driving|life|ownership|running)\\b)`,
  },
  {
    name: "date:years-from-now",
    role: "deadline",
    resolve: ahead,
    pattern: `${COUNT} years (?:from (?:now|today)|hence)`,
  },
  {
    name: "date:full-year",
    role: "as-of",
    resolve: (published) => published - 1,
    ahead: (published) => published,
    pattern:
      "(?:over|for|in|across) the (?:full|whole|entire) (?:financial |fiscal |calendar )?year|(?:for|over|in) the year as a whole",
  },
  {
    name: "date:this-year",
    role: "as-of",
    resolve: (published) => published,
    pattern:
      "at (?:mid-?year|the half-?year(?: point| mark)?)|(?:by |before |until )?(?:the )?(?:end of (?:this|the) (?:current |running |calendar |financial |fiscal )?year|(?:later )?this (?:calendar |financial |fiscal )?year|this (?:spring|summer|autumn|fall|month|week|quarter)(?: is (?:out|over))?|(?:in|for|during) the (?:current|running|present|new) one|(?:by |before |until )(?:the )?end of this one|the (?:current|running|new) (?:calendar |financial |fiscal )?year|the (?:financial |fiscal )?year (?:under way|underway|in progress|that has just (?:begun|started)|just begun)|year[- ]end|year's end|new year's eve|(?:in|for|during) the (?:current|running|present|ongoing) (?:quarter|half|half-year)|(?:for |in |over |during )?(?:the )?(?:rest|remainder) of the (?:financial |fiscal )?year)|(?:before|by the time) the year (?:is (?:out|over)|ends)|for the year as a whole",
  },
  {
    name: "date:next-year",
    role: "deadline",
    resolve: (published) => published + 1,
    pattern:
      "(?:by |in |from |until |during |through )?(?:the )?(?:(?:end|start|beginning|middle|close|course|first half|second half) of )?(?:next|the coming) (?:calendar |financial |fiscal )?year(?!s)|(?:by |in |from |until |during |before |as of )?(?:the )?(?:(?:end|start|beginning) of )?(?:next|the coming) (?:spring|summer|autumn|fall|winter)\\b",
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
      "(?:at the |by the )?(?:end of )?(?:last (?:financial |fiscal |calendar )?year|(?:during|in|over|for|throughout) the reporting (?:period|year)|the (?:past|previous|last|preceding|just[- ]ended) (?:complete |full )?(?:financial |fiscal |calendar |business |reporting )?year|the (?:financial |fiscal |business |reporting )?year (?:just (?:ended|closed|past)|under review|that (?:has )?just ended))(?!'s? (?:level|same))",
  },
  {
    name: "date:years-later",
    role: "deadline",
    back: "later",
    resolve: ahead,
    pattern: `${COUNT} (?:more |further )?years (?:later|after (?:that|this|then|which)|afterwards?|thereafter|on from that|further on|down the (?:road|line)|on\\b(?! (?:from|the|its|a|average)\\b))`,
  },
  {
    name: "date:decade-later",
    role: "deadline",
    back: "later",
    resolve: (published) => published + 10,
    pattern: "(?:a|one|another) decade (?:later|on|after that|afterwards?|thereafter)",
  },
  {
    name: "date:year-later",
    role: "deadline",
    back: "later",
    resolve: (published) => published + 1,
    pattern:
      "(?:a|one) year (?:later|on|after that|afterwards?|thereafter)|the (?:following year|year after)(?! next)",
  },
  {
    name: "date:years-earlier",
    role: "deadline",
    back: "later",
    resolve: (published, hit) => published - (parseCardinal(hit[1] ?? "") ?? 0),
    pattern: `${COUNT} years (?:earlier|before that|sooner than that|ahead of that)(?! than)`,
  },
  {
    name: "date:years-more",
    role: "deadline",
    back: "later",
    resolve: ahead,
    pattern: `(?:another|a further|an extra|an additional) ${COUNT} years`,
  },
  {
    name: "date:year-before",
    role: "as-of",
    back: "before",
    resolve: () => null,
    pattern: "(?:a|the) year (?:earlier|before)|(?:in )?the (?:previous|preceding) year",
  },
  {
    name: "date:years-ago",
    role: "as-of",
    resolve: (published, hit) => published - (parseCardinal(hit[1] ?? "") ?? 0),
    pattern: `${COUNT} years ago`,
  },
  {
    name: "date:year-ago",
    role: "as-of",
    resolve: (published) => published - 1,
    pattern: "(?:a|one) year ago|twelve months ago",
  },
  {
    name: "date:now",
    role: "as-of",
    resolve: (published) => published,
    pattern: "currently|at present|to date|so far|until now|nowadays|today|now(?! on)|already",
  },
];
/** Years that are told of, or only compared with. */
const COMPARABLE: ReadonlySet<string> = new Set(["date:last-year", "date:year-ago"]);
/** "than last year", "below those of the previous year": it is only compared with. */
const COMPARED_WITH =
  /(?:\b(?:than|from|compared (?:to|with)|against|over|on|versus|month|period|quarter)\s(?:in )?|\b(?:than|below|above|against|with) (?:(?:that|those|the (?:level|figure|total)s?) (?:of|in|for) )?)$/;
/** Years in which something was said: "that was presented last year", "the goal it gave itself late last year". */
const OF_STATEMENT: ReadonlySet<string> = new Set([
  "date:last-year",
  "date:year-ago",
  "date:years-ago",
]);
const STATED_BEFORE =
  /\b(?:announced|presented|unveiled|published|communicated|disclosed|made public|adopted|pledged|promised|(?:gave|given|giving|set) (?:itself|themselves)|(?:targets?|goals?|aims?|plans?|figures?|marks?|forecasts?|deadlines?)(?: (?:that|which))?(?: (?:it|they|was|were|had|been|[a-z]+ed))? set)(?: (?:only|just|back|late|early|at the end of|in))*\s$/;
const RELATIVE_SCANNER = LEXICON.scanner(
  RELATIVE.map(({ pattern }, index) => [String(index), pattern] as const),
  { after: "\\b" },
);
const LEFT_CHARS = 60;
const SPECIFIC = RELATIVE.map((rule) => new RegExp(`^(?:${rule.pattern})$`));

const PRINTED_BEFORE = /\b(20\d\d)\b[^.;]*$/;

/** "3 million in 2023, after 1.9 million the previous year": the one before the year that was printed; null where none was. */
function yearBeforePrinted(said: string, before: string, publishedYear: number): number | null {
  if (!/previous|preceding/.test(said)) return null;
  const printed = Number(PRINTED_BEFORE.exec(before)?.[1] ?? 0);
  return printed > 0 && printed <= publishedYear ? printed - 1 : null;
}

/** Dates without a printed year, resolved against the publication year where they can be. */
export function relativeDates(text: IndexedText, publishedYear: number | null): DateMention[] {
  const { lower } = text;
  const dates: DateMention[] = [];
  for (const { tag, start, end } of RELATIVE_SCANNER(text)) {
    const rule = RELATIVE[Number(tag)];
    const own = SPECIFIC[Number(tag)]?.exec(lower.slice(start, end));
    if (!rule || !own) continue;
    const year = rule.back
      ? null
      : publishedYear === null && rule.name !== "date:mid-century"
        ? null
        : (yearBeforePrinted(own[0], lower.slice(0, start), publishedYear ?? 0) ??
          rule.resolve(publishedYear ?? 0, own));
    if (year === null && !rule.back) continue;
    const left = lower.slice(Math.max(0, start - LEFT_CHARS), start);
    if (OF_STATEMENT.has(rule.name) && STATED_BEFORE.test(left)) {
      dates.push({ start, end, year, role: "noise", rule: "date:history" });
      continue;
    }
    if (COMPARABLE.has(rule.name) && COMPARED_WITH.test(left)) {
      dates.push({
        start,
        end,
        year,
        role: "noise",
        rule: "date:year-on-year",
      });
      continue;
    }
    dates.push({
      start,
      end,
      year,
      role: rule.role,
      rule: rule.name,
      ahead:
        rule.ahead && year !== null ? (rule.ahead(publishedYear ?? 0, own) ?? year) : undefined,
      back: rule.back,
      years: rule.back === "later" ? (rule.resolve(0, own) ?? 0) : undefined,
    });
  }
  return dates;
}
