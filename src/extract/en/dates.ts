import { createBeginning } from "../match/beginning.ts";
import { createEnding } from "../match/ending.ts";
import type { IndexedText } from "../match/lexicon.ts";
import { type DateMention, type DateRole, toShapedDate } from "../mention.ts";
import { monthDates } from "./month-dates.ts";
import { relativeDates } from "./relative-dates.ts";

// With which it begins is said first, as looking back is slow at each character.
const YEAR =
  /(?=['fc12])(?:(?<![\d.,/#$€£])(fy\s?|cy\s?|fiscal (?:year )?|financial year |')?((?:19|20)\d\d)(?:[-/](?:20)?(\d\d)(?!\d))?(?![\d%]|,\d|\.\d|'?s\b)|(?:(?<![a-z])[fc]y\s?'?|(?<=\b(?:by|in|for|from|until|till|between|and|to|through|during|since|of|over) )f)(\d\d)(?:[-/](\d\d))?(?![\da-z]))/g;

const BASELINE_BEFORE = createEnding(
  /(?:\bbase(?:-| )?(?:line)?(?: year)?(?: of| is|:)?|\b(?:compared (?:to|with)|as (?:many|much|high) as in|compared against|in comparison (?:to|with)|relative to|versus|vs\.?|against|with respect to|measured against|set against|over)(?: (?:the|its|our|their|a|an))?(?: (?:base(?:line)?|reference)(?:-| )?(?:year)?(?: of)?| (?:emissions? |emission )?levels? (?:of|in|from|recorded in)| (?:those|that|figures?) (?:of|in)| fiscal(?: year)?| the year)?|\bbelow(?: (?:the|its|our|their))?(?: gross)?(?: (?:base(?:line)?(?: year)?(?: of)?|levels? (?:of|in|from)|that of))?|\b(?:as|than|what|water|energy|power|electricity) (?:it|they|the [a-z]+) (?:was|were|did|do|had|have|used|emitted|consumed|stood|caused|needed)(?: (?:been|done|used|emitted|consumed|caused|needed|at))?(?: back)? in|\bwhere (?:it|they|that|these) (?:was|were|stood|had been|had stood)(?: back)? in|(?<!later )(?<!earlier )(?<!sooner )\bthan(?: (?:it|they|the level|those|that))?(?: (?:was|were|had been))?(?: in| of)?|\b(?:on|from|of)(?: (?:the|its|our|their|a|an))? (?:base(?:line)?(?:-| )?(?:year)?(?: of)?|levels? (?:of|in|from))|(?<!\d{4} )\blevels? (?:of|in|from)|\bbased on(?: (?:the|our|its))?(?: year)?|\b(?:base(?:line|[- ]?year)?) (?:in|\()|\b(?:from|on)(?: (?:the|its|our|their|a|an))?(?: fiscal(?: year)?)?|\bof the|\bits|\bsince|\bbetween|\bwith)\s*(?:fy ?|fiscal (?:year )?|financial year |the year )?$/,
);
const BASELINE_AFTER =
  /^(?:'s)?(?:-| )?\s?(?:(?:[a-z]+ )?base(?:-| )?(?:line)?(?:-| )?(?:years?|levels?)?\b|reference year|(?:fiscal )?(?:emissions?|gross|net|ghg|co2) (?:levels?|baseline)|levels?\b|figures\b|as (?:the|a|its|our|their) (?:base|reference)|data\b|(?:\)|,)? ?(?:\(?baseline\)?(?! ?\(?(?:of |fy ?)?(?:19|20)\d\d)|(?:=|:|is|as|at) ?100\b(?! (?:%|per ?cent) (?:of|renew|green|electric)))|set at 100)/;
/** "from its total emissions in 2018": the comparing word stands farther off. */
const LEVEL_LAST =
  /(?<!\d{4} )\b(?:emissions?|emitted|levels?|base(?:line|-? ?year))(?: (?!(?:was|were|is|are|has|have|had|fell|rose)\b)[a-z]+){0,3} in\s*(?:fy ?|fiscal (?:year )?)?$/;
const LEVEL_BEFORE = createEnding(LEVEL_LAST);
/** "smaller than that of the model built in 2020": what is compared is named between. */
const THAN_LAST =
  /\b(?:(?:less|lower|smaller|fewer|cleaner|lighter|better|higher|larger|more) than|below|above|compared (?:with|to)|against) (?:that|those|its|their|the|an?|one|ones|what)(?: (?!(?:by|until|will|would|should)\b)[a-z0-9'&-]+){0,9} (?:in|of|from|for)\s*(?:fy ?|fiscal (?:year )?)?$/;
const SAYS_THAN = /than|below|above|compared|against/;
const COMPARING = /\b(?:from|to|below|of|with|against|than|based on) [^.,;()]*$/;
/** "than in the reference year 2018", "base year FY2019": what the year is stands right before it. */
const BASE_YEAR_LAST = createEnding(
  /\b(?:reference|base(?:line)?|comparison|starting)[- ]year(?: of| is| was|:|,)? (?:fy ?|fiscal (?:year )?)?$/,
);
const FROM = createEnding(/\bfrom\s*(?:fy ?|fiscal (?:year )?)?$/);
const BASELINE_WEAK = createEnding(
  /(?:\b(?:from|on|of the|its|since|between|with|below|of|over|in))\s*(?:a |an |the )?(?:fy ?|fiscal (?:year )?|financial year |the year )?$/,
);
const DEADLINE_BEFORE = createEnding(
  /\b(?:by|until|till|before|through|no later than|not later than|as (?:early|soon) as|end[- ]of|end|towards?|target year(?: of)?|for|to|target date of|mid-?|up to|into|within|latest)\s*(?:the )?(?:(?:very )?(?:end|start|beginning|middle|close|turn) of )?(?:the year |around |about |at least |or before |early |late |mid-?|a )?(?:fy ?|fiscal (?:year )?|financial year |calendar year |the year )?$/,
);
const AS_OF_BEFORE = createEnding(
  /\b(?:in|as of|as at|during|at the end of|end of|throughout|in the course of|for|over|in early|in late|in mid-?|around|(?:whole|all|half|quarter|months|entirety) of|full[- ]year|calendar(?: year)?)\s*(?:the )?(?:fy ?|fiscal (?:year )?|financial year |full year |calendar year |the year )?$/,
);
const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
const HISTORY_BEFORE = createEnding(
  new RegExp(
    `\\b(?:released|unveiled|announced|presented|published|founded|established|launched|set(?: out)?|adopted|signed|dates? from|dating from|dating back to|first mentioned(?: the figure)?|first announced|communicated|disclosed|made public|(?:gave|given|giving|set|imposed on) itself|born|opened|introduced|issued|since)(?: back)?(?: (?:in|on))?\\s*(?:early |late )?(?:(?:${MONTHS})\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?,?\\s*)?$`,
  ),
);
/** "the plant, which was extended in 2022": the year of a thing's own history. */
const THING_BEFORE = createEnding(
  /\b(?:which|that|who|it)(?: itself)?(?: (?:was|were|has been|had been|is|only|first))? (?:built|extended|expanded|enlarged|opened|acquired|founded|bought|completed|set up|commissioned|inaugurated|taken over|started(?: (?:up|production|work))?|installed|moderni[sz]ed|began(?: production| work)?|came on stream|joined)(?: [a-z]+){0,2} (?:in|back in|since) $/,
);
const MONTH_LAST = new RegExp(`\\b(?:${MONTHS})\\.?\\s*(?:\\d{1,2}(?:st|nd|rd|th)?)?,?\\s*$`);
const MONTH_BEFORE = createEnding(MONTH_LAST);
const ADJECTIVE_AFTER = createBeginning(
  /^\s?(?:net[- ]?zero|carbon|climate|emissions?|sustainab\w+|target|goal|ambition|vision|pledge|commitment|reduction|interim|strategy|roadmap|co2|ghg|greenhouse)/,
);
const RANGE_TO = createBeginning(/^\s*(?:to|and|through|until|-)\s*(?:fy ?|fiscal )?(?:20)\d\d/);
/** "ESG Report 2021": part of a name. */
const NAME_BEFORE = createEnding(
  /\b(?:pas|bs|iso(?:\/[a-z]+)?|en|din|iec)[ -]$|\b(?:report|review|fact sheet|yearbook|expo|auto show|motor show)\s*["(]?$/,
);
/** "2026, not 2025": a year that is denied. */
const DENIED_BEFORE = createEnding(
  /(?:,| -| \u2014|\() ?(?:and |but )?not (?:in |by |until |before )?(?:the end of )?(?:fy ?|fiscal (?:year )?)?$/,
);
const DENIED_AFTER = createBeginning(/^\s?(?:[,.;)]|-|\u2014|as |but |before |that |$)/);
const NAME_AFTER = createBeginning(
  /^ (?:motor show|olympics?|paralympics?|world|edition|model|esg|report|annual|review|forum|conference|summit|plan)\b/,
);

/** "315,400 cars (2019: 72,600)": the year of what stands in the brackets alone. */
const LABELLED = createEnding(
  /\((?:in |fy ?|(?!base|vs|versus|relative|from|compared|against)(?:[a-z0-9.-]+ ){1,3})?$/,
);
/** A year is the first that a line says. */
/** "In 2023 Subaru had said that": when a goal was told, and not what it is for. */
const SAID_THEN =
  /^,? (?:[a-z0-9'&.-]+ ){1,4}?had (?:[a-z]+ly )?(?:said|announced|promised|pledged|declared|vowed|stated|told|presented|unveiled)\b/;
/** "has set 2030 as the year in which": what it has set. */
const AS_DEADLINE = createBeginning(
  /^ as (?:the|its|their) (?:target |final |latest )?(?:year|date|deadline|goal|target)\b/,
);
const OPENS = /^[^a-z0-9]*$/;
/** "(+96 % vs. 2020)": what it is held against. */
const GROWN_SINCE = createEnding(
  /[(,] ?(?:\+|up )[\d.,]+ ?(?:%|per ?cent|pct) (?:vs\.?|versus|compared (?:to|with)|against|over|on) (?:fy ?)?$|\([\d.,]+ ?(?:%|per ?cent|pct)(?: more| up| higher)? (?:vs\.?|versus|compared (?:to|with)|against|over|on) (?:fy ?)?$/,
);
/** "2021-01-21": the day on which something appeared. */
const DAY_OF_MONTH = createBeginning(/^(?:-\d\d)?-\d\d(?!\d)/);
const OF_BRACKET = createBeginning(
  /^(?::(?! ?100(?: ?(?:%|per ?cent|percent))?[);,])[^a-z)]{0,6}\d|[),;.])/,
);

/** "since late 2020", "since the end of 2020". */
const SINCE = createEnding(
  /\bsince (?:\d{1,2}(?:st|nd|rd|th)? |(?:early|late|mid|around|about)[- ]|(?:the )?(?:very )?(?:start|end|beginning|middle|close|turn|spring|summer|autumn|fall|winter|(?:first|second) half)(?: of)? )?$/,
);
/** "since production began in 2019". */
const SINCE_EVENT = createEnding(
  /\bsince (?:(?!(?:and|then|but|while|which|that|will|to)\b)[a-z-]+ ){1,9}(?:back )?in (?:early |late |mid-)?$/,
);
/** "between 2022 and 2026": where the span ends. */
const RANGE_END = createEnding(/\bbetween (?:fy ?|fiscal )?(?:19|20)\d\d and (?:fy ?|fiscal )?$/);
const RANGE_FROM = createEnding(/\b(?:between|from)\s*(?:fy ?|fiscal (?:year )?)?$/);
const BARE_FROM = createEnding(/\bfrom\s*$/);
const FROM_ON = createBeginning(/^(?:,| on\b| onwards?\b| onward\b)/);
const STARTING_FROM = createEnding(/\b(?:only|starting) from\s*$/);
const STARTING = createEnding(/\bstarting (?:in|from|with)\s*$/);
const STARTING_THEN = createEnding(/\bstarting (?:in|with)\s*$/);
const FROM_LEVEL = createEnding(
  /\bfrom\s+\d[\d.,]*(?:%| per ?cent| percent| pct|)? (?:\w+ )?in\s*(?:fy ?|fiscal )?$/,
);
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
  const left = isDay ? printed.replace(MONTH_LAST, "") : printed;
  const right = lower.slice(end, end + 30);
  if (DAY_OF_MONTH.test(right)) return { role: "noise", rule: "date:day" };
  if (SAID_THEN.test(right)) return { role: "noise", rule: "date:history" };
  if (AS_DEADLINE.test(right)) return { role: "deadline", rule: "date:by" };
  const isLabel = right.startsWith(":");
  // "2030: half of all sales": what stands behind is of that year.
  if (isLabel && OPENS.test(printed)) return { role: "deadline", rule: "date:by" };
  if (OF_BRACKET.test(right) && (isLabel ? LABELLED : GROWN_SINCE).test(left))
    return { role: "noise", rule: "date:compared" };
  if (BASELINE_AFTER.test(right)) return { role: "baseline", rule: "baseline:after" };
  if (BASE_YEAR_LAST.test(left)) return { role: "baseline", rule: "baseline:before" };
  if (SINCE_EVENT.test(left)) return { role: "baseline", rule: "baseline:since" };
  if (THING_BEFORE.test(left)) return { role: "noise", rule: "date:history" };
  if (SINCE.test(left)) return { role: "baseline", rule: "baseline:since" };
  if (HISTORY_BEFORE.test(printed)) return { role: "noise", rule: "date:history" };
  if (DENIED_BEFORE.test(left) && DENIED_AFTER.test(right))
    return { role: "noise", rule: "date:denied" };
  if (NAME_AFTER.test(right) || NAME_BEFORE.test(left)) return { role: "noise", rule: "date:name" };
  if (RANGE_FROM.test(left) && RANGE_TO.test(right))
    return { role: "baseline", rule: "baseline:range" };
  if (RANGE_END.test(left)) return { role: "deadline", rule: "date:by" };
  if (BARE_FROM.test(left) && (start <= 6 || FROM_ON.test(right) || STARTING_FROM.test(left)))
    return { role: "deadline", rule: "date:from" };
  if (STARTING.test(left)) return { role: "deadline", rule: "date:from" };
  if (FROM_LEVEL.test(left)) return { role: "baseline", rule: "baseline:from-level" };
  if (BASELINE_BEFORE.test(left))
    return { role: "baseline", rule: FROM.test(left) ? "baseline:from" : "baseline:before" };
  if (LEVEL_BEFORE.test(left) && COMPARING.test(left.replace(LEVEL_LAST, "")))
    return { role: "baseline", rule: "baseline:level" };
  if (SAYS_THAN.test(left) && THAN_LAST.test(left))
    return { role: "baseline", rule: "baseline:than" };
  if (DEADLINE_BEFORE.test(left)) return { role: "deadline", rule: "date:by" };
  if (AS_OF_BEFORE.test(left)) return { role: "as-of", rule: "date:in" };
  if (ADJECTIVE_AFTER.test(right)) return { role: "deadline", rule: "date:adjective", bare: true };
  if (isDay) return { role: "noise", rule: "date:day" };
  if (BASELINE_WEAK.test(left)) return { role: "baseline", rule: "baseline:weak" };
  return { role: "as-of", rule: "date:bare", bare: true };
}

/** A year still to come is no baseline: "sold as electric only from 2030". */
function asDeadline(date: DateMention, lower: string, publishedYear: number | null): DateMention {
  const isAhead = publishedYear !== null && (date.year ?? 0) > publishedYear;
  // "between 2026 and 2030": the span begins then, and the end is the deadline.
  if (isAhead && date.rule === "baseline:range")
    return { ...date, role: "noise", rule: "date:range" };
  // "to be cut by a third from 2019": what lies behind is what it is measured against; not in "starting in 2019".
  const isBehind = publishedYear !== null && (date.year ?? 0) < publishedYear;
  if (
    isBehind &&
    date.rule === "date:from" &&
    !STARTING_THEN.test(lower.slice(Math.max(0, date.start - 20), date.start))
  )
    return { ...date, role: "baseline", rule: "baseline:from" };
  return date.role === "baseline" && isAhead
    ? { ...date, role: "deadline", rule: "date:from" }
    : date;
}

/** One of these is in every printed year: "2030", "FY30", "F24". */
const YEAR_BEGINS = ["20", "19", "fy", "cy", "f1", "f2", "f3", "f4"];

function printedYears(lower: string): DateMention[] {
  const dates: DateMention[] = [];
  if (!YEAR_BEGINS.some((it) => lower.includes(it))) return dates;
  YEAR.lastIndex = 0;
  for (let hit = YEAR.exec(lower); hit; hit = YEAR.exec(lower)) {
    const end = hit.index + hit[0].length;
    const { role, rule, bare } = roleOf(lower, hit.index, end);
    dates.push(toShapedDate({ start: hit.index, end, year: yearOf(hit), role, bare, rule }));
  }
  return dates;
}

/** All dates of a sentence in order, each with its role; relative ones resolved against publication. */
export function scanDates(
  text: IndexedText,
  publishedYear: number | null,
  publishedMonth: number | null = null,
): DateMention[] {
  return [
    ...printedYears(text.lower).map((date) => asDeadline(date, text.lower, publishedYear)),
    ...relativeDates(text, publishedYear),
    ...monthDates(text, publishedYear, publishedMonth),
  ].sort((a, b) => a.start - b.start);
}
