import type { DateMention, DateRole } from "../mention.ts";
import { parseCardinal } from "./numbers.ts";

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
      "(?:within|over|in|during|by|for|across|with|under|on|at) (?:the|this|that) same (?:time[- ]?(?:frame|period|line|scale|span)|target (?:period|year|date|time ?frame|time ?line)|period|deadline|timespan|target|years|(?:seven|five|ten|eight|six|nine|four|three) years)|(?:over|in|within) the same (?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen) years|(?:over|in|within) the same (?:stretch|span|window|decade|interval)|(?:with |and )?(?:the )?same base(?:line)?(?: year)?s? and (?:target|end) years?|same (?:timeframe|time frame|time-frame|timeline|target period|base year and the same deadline|deadline)|over the same (?:\\w+ )?years|over the (?:same )?target period",
  },
  {
    name: "date:then",
    role: "deadline",
    back: "then",
    resolve: () => null,
    pattern:
      "by (?:then|(?:that|this|the same|that same|the very same) (?:time|date|year|point|deadline|target date|stage)|(?:those|these|the same|both) dates|which (?:time|date|point))|by the time that year is (?:out|over)|at that (?:time|point)|(?:in|for|by) (?:that|the same) year|until then",
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

/** Dates without a printed year, resolved against the publication year where they can be. */
export function relativeDates(lower: string, publishedYear: number | null): DateMention[] {
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
