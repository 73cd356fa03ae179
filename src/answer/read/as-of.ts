import { MONTHS } from "../lexicon/months.ts";
import { hasCjk } from "../lexicon/tokens.ts";

/** A day, a month's end or a year's end, as a question names it. */
export interface DayAsked {
  year: number;
  month: number | null;
  date: number | null;
}

/** A question about what was known and pledged on a day in the past. */
export interface AsOfAsked {
  /** The day, `YYYY-MM-DD`, inclusive. */
  asOn: string;
  named: DayAsked;
  /** The question without the words for the day. */
  rest: string;
}

const MONTH = `(?<month>${MONTHS.join("|")})`;
const YEAR = "(?<year>20[012]\\d)";
const WHEN = `(?:the )?(?:(?:very )?end of |year[- ]end )?(?:(?<iso>20[012]\\d-\\d\\d-\\d\\d)|(?<date>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ${YEAR}|${MONTH.replace("month", "month2")} (?<date2>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR.replace("year", "year2")}|${MONTH.replace("month", "month3")},? ${YEAR.replace("year", "year3")}|(?:(?<part>early|mid|late|spring|summer|autumn|fall|winter)[- ](?:of )?)?${YEAR.replace("year", "year4")})\\b`;

/** What is pledged, and not what is reported as of a year. */
const PLEDGE =
  /\b(?:targets?|goals?|pledges?|pledged|promises?|promised|plans?|planned|aims?|aimed|aiming|ambitions?|objectives?|commit(?:s|ted|ments?)?|deadlines?|on[- ]?track|intend(?:s|ed)?|(?:net[- ]zero|neutrality) year)\b|目标|承诺|计划|打算/i;

/** "How many suppliers had signed its pledge as of October 2022?" asks how far it was, and of no plan. */
const ASKS_HOW_MANY =
  /\bhow many\b.*\b(?:ha[ds]|have|were) (?:\w+ )?(?:signed|joined|backed|endorsed|committed|adopted|made)\b/i;

/** Words that name a day in the past outright, and those that do where the target's own year stands apart. */
const NAMED: readonly RegExp[] = [
  new RegExp(
    `[,(]?\\s*\\b(?:as (?:known |it stood |they stood |things stood )?(?:of|at|on)|as known in|back in|at the time in|seen from|known (?:in|by)|still in force in) ${WHEN}[),]?`,
    "i",
  ),
  /截至(?<year>20[012]\d)年(?:(?<month>\d{1,2})月)?(?:(?<date>\d{1,2})[日号])?(?:年?底|末|时|为止)?[，,]?/,
  /(?:在|早在)?(?<year>20[012]\d)年(?:(?<month>\d{1,2})月)?(?:(?<date>\d{1,2})[日号])?(?:年?底|末)?(?:时|的时候|当时|那时)[，,]?/,
];

const IN = `(?:back )?(?:in|at(?= the end of)) ${WHEN}`;
/** "What was BMW's 2030 target in 2021?" */
const PAST = new RegExp(
  `\\b(?:was|were|did|had)\\b.*\\b(?<later>20\\d\\d)\\b.*?(?<phrase>\\b${IN})`,
  "i",
);
/** "In 2021, what was BMW's target for 2030?", "What did Kia plan in 2021 for 2030?" */
const PAST_FIRST = new RegExp(
  `(?=.*\\b(?:was|were|did|had)\\b).*?(?<phrase>\\b${IN},?)\\s.*\\b(?<later>20\\d\\d)\\b`,
  "i",
);
/** The year is that of the telling: what was told then is asked for, not what stood. */
const TELLS =
  /\b(?:announce[ds]?|unveil\w*|publish\w*|sa(?:y|id)|report\w*|present\w*|news|happen\w*|did .{2,40}\b(?:pledge|promise|commit|set))\b|宣布|公布|发布|提出/i;
/** `宝马2021年的2030年目标`: the year of telling stands before the year of the target. */
const PAST_CHINESE =
  /(?<![比较与到至自从])(?<phrase>(?<year>20[012]\d)年(?:的|时)?)[^。，,]{0,12}?(?<later>20\d\d)年的?[^。，,]{0,12}?(?:目标|承诺|计划)/;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The day in the past that a tidied question is about; null where it asks of today. `nowOn` is `YYYY-MM-DD`.
 * `isInPast`: so did the question before, which this one may lean on.
 */
export function parseAsOf(text: string, nowOn: string, isInPast = false): AsOfAsked | null {
  if (!isInPast && (!PLEDGE.test(text) || ASKS_HOW_MANY.test(text))) return null;
  const found = findPhrase(text);
  if (found === null) return null;
  const named = toDayAsked(found.groups);
  const asOn = toLastDay(named);
  if (asOn >= nowOn) return null;
  const rest = text
    .replace(found.phrase, " ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[?.,])/g, "");
  return { asOn, named, rest: rest.trim() };
}

function findPhrase(text: string): { phrase: string; groups: Groups } | null {
  for (const pattern of NAMED) {
    const match = pattern.exec(text);
    if (match) return { phrase: match[0], groups: match.groups ?? {} };
  }
  if (TELLS.test(text)) return null;
  for (const pattern of [PAST, PAST_FIRST, PAST_CHINESE]) {
    const groups: Groups = pattern.exec(text)?.groups ?? {};
    const { phrase, later } = groups;
    if (phrase === undefined || later === undefined) continue;
    // "How many did it sell in 2022, and how many are planned for 2023?" asks of no plan of 2022.
    const at = text.indexOf(phrase);
    const isOfPledge = at < phrase.length || PLEDGE.test(text.slice(0, at)) || hasCjk(text);
    if (isOfPledge && toDayAsked(groups).year < Number(later)) return { phrase, groups };
  }
  return null;
}

function toDayAsked(groups: Groups): DayAsked {
  const [year = 0, month, date] = (groups["iso"] ?? "").split("-").map(Number);
  if (month !== undefined && date !== undefined) return { year, month, date };
  const part = groups["part"]?.toLowerCase();
  const first = (name: string) =>
    Object.entries(groups).find(([key, value]) => key.startsWith(name) && value !== undefined)?.[1];
  const toMonth = (said: string) =>
    /^\d/.test(said) ? Number(said) : MONTHS.indexOf(said.toLowerCase()) + 1;
  const monthSaid = first("month");
  const dateSaid = first("date");
  return {
    year: Number(first("year")),
    month: monthSaid === undefined ? toMonthOfPart(part) : toMonth(monthSaid),
    date: dateSaid === undefined ? null : Number(dateSaid),
  };
}

/** The last month of a part of the year; null where that is the year's. */
function toMonthOfPart(part: string | undefined): number | null {
  if (part === "early" || part === "spring") return 4;
  return part === "mid" || part === "summer" ? 8 : null;
}

/** The day itself, or the last of the month or year. */
function toLastDay({ year, month, date }: DayAsked): string {
  const on =
    date === null ? Date.UTC(year, month ?? 12, 0) : Date.UTC(year, (month ?? 12) - 1, date);
  return new Date(on).toISOString().slice(0, 10);
}
