import { LAST_PART } from "../find/extent.ts";
import type { DayRange, Query } from "../query.ts";
import { decideChangeAsked } from "./intent.ts";
import { shift } from "./moments.ts";
import { isPartOfYear, type Period, parsePeriod } from "./periods.ts";
import type { TimeAsked } from "./years.ts";

const TELLING =
  /\b(announce[ds]?|announcements?|unveil(?:ed)?|publish(?:ed)?|news|(?:what(?:'s| is| was)|anything|something|everything|nothing) (?:really |all )?new|new (?:pledges?|targets?|goals?|promises?|commitments?|milestones?|plans)|happen(?:ed)?|reported in|said in|report(?:ed)? (?:last|this|in)|pledged? (?:last|this|in)|(?:pledges?|promises|targets|goals|commitments) (?:\w+ ){0,5}(?:made|given|set|named|announced) in|what was .* in|found out|learn(?:ed)?)|公布|宣布|发布|新闻|消息|最新/i;

/** A year beside these is the one of the telling: `announced in 2022`, but not `promised to sell in 2022`. */
const TOLD_IN =
  /\b(?:announce[ds]?|unveil(?:ed)?|publish(?:ed)?|happen(?:ed)?|news|new|made|said|reported|pledged)\b[^?]*\b(?:in|during|this|last|between|from) (?:the year )?(?:(?:19|20)\d{2}|year)|(?:宣布|公布|发布)/i;
const SAID =
  /\b(?:did|has|have|had)\b.{0,60}\b(?:say|said|state[ds]?|pledged?|promised?|commit(?:ted)?|reveal(?:ed)?|tell|told|set|name[ds]?|made?|vow(?:ed)?)\b(?! (?:\w+ ){0,3}to\b)|\bwho (?:(?:was|is) it (?:that|who) |first )?(?:said|reported|wrote|published|announced|promised)\b|\b(?:was|were) (?:\w+ )?(?:said|pledged|promised|committed|set|made|told|stated|vowed)\b(?! to\b)|(?:说|表示|承诺|提出)了?(?:什么|哪些)/i;
/** `It said it would put 14 billion into it up to 2025`: what is to be done by then. */
const TO_BE_DONE =
  /\b(?:would|will|to) (?:put|invest|spend|sell|build|cut|reach|have|make|deliver)\b.{0,60}\b(?:up to|until|through|till|by) (?:19|20)\d\d/i;
/** What is told, as a thing: a day beside it is no deadline. */
const STATED =
  /\b(?:pledges|targets|goals|promises|commitments|statements|plans|milestones|reports)\b|承诺|目标|进展/i;
const MEASURED =
  /\b(?:cut|cuts|reduc\w+|lower\w*|sav\w+|grow\w*|grew|rise\w*|rose|increas\w+|compared|baseline|due|deadlines?|reached|achieved|met|ha[ds] (?:fallen|grown))\b|降低|减少|增长|到期/i;
const REPORTED = /\b(?:report|record|post|sell|sold|deliver)\w*\b/i;
const ANNOUNCED = /\b(?:announce|unveil|publish|say|said|news|happen|new\b)/i;

/** Whether it asks when something was announced, of which no figure of that year is meant. */
export const saysTold = (text: string): boolean =>
  /announce|unveil|publish|news|happen|宣布|公布|发布|消息/i.test(text);

/** The period in which something was told, moved or happened, where that is what a question limits; else null. */
export function parseTold(text: string, nowOn: string, intent: Query["intent"]): Period | null {
  const period = parsePeriod(text, nowOn);
  if (period === null) return null;
  if (intent === "whats_new") return period;
  if (period.side === "before" && TO_BE_DONE.test(text)) return null;
  if (intent === "change") return decideChangeAsked(text) === "changed" ? period : null;
  const { isYear, isRelative, side } = period;
  const isSaid = SAID.test(text);
  // What was reported in a quarter is mostly of it, and told after it.
  if (isPartOfYear(period) && !isRelative && REPORTED.test(text) && !ANNOUNCED.test(text))
    return null;
  if (side === "in") {
    const isTold = isYear ? TELLING.test(text) && TOLD_IN.test(text) : TELLING.test(text);
    return isTold || isSaid ? period : null;
  }
  const isOfStated = STATED.test(text) && !MEASURED.test(text) && !(isYear && side === "before");
  return isSaid || TELLING.test(text) || isOfStated ? period : null;
}

/** Time with the period of telling in the place of what was read of the same words. */
export function withTold(
  time: TimeAsked,
  text: string,
  nowOn: string,
  intent: Query["intent"],
): TimeAsked {
  const told = time.published === null ? parseTold(text, nowOn, intent) : null;
  const recent = told === null && FIGURES.has(intent) ? parseRecentPart(text, nowOn) : null;
  if (recent !== null) return { ...time, published: recent, month: null, years: [] };
  if (told === null) return time.published === null ? time : { ...time, month: null };
  const days: DayRange = { sinceOn: told.sinceOn, untilOn: told.untilOn };
  // "The target of 50 % in 2025": the year may be the target's, or that of a figure; a bound on one side is neither.
  const mayBeOther = told.side === "in" && !(intent === "change" && told.isRelative);
  const untilYear = Number(told.untilOn.slice(0, 4));
  return {
    ...time,
    published: days,
    month: null,
    baselineYear: told.side === "since" ? null : time.baselineYear,
    years: mayBeOther ? time.years : time.years.filter(({ from }) => from > untilYear),
  };
}

const FIGURES: ReadonlySet<Query["intent"]> = new Set(["look_up", "list", "compare"]);
/** What happened in a part of a year is told in it, or so many days after it. */
const MAX_TOLD_AFTER_DAYS = 62;

/** "How many did it sell last quarter?": when the figure of a part of a year that is counted from today was told. */
function parseRecentPart(text: string, nowOn: string): DayRange | null {
  const period = LAST_PART.test(text) ? parsePeriod(text, nowOn) : null;
  if (period === null || !period.isRelative || period.side !== "in") return null;
  const lastOn = shift(period.untilOn, MAX_TOLD_AFTER_DAYS);
  return { sinceOn: period.sinceOn, untilOn: lastOn < nowOn ? lastOn : nowOn };
}
