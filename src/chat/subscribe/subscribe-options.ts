import { distance } from "fastest-levenshtein";
import type { EvidenceGrade } from "../../pledge/evidence-grade.ts";
import type { Language } from "../../shared/language.ts";
import type { QuietHours, SubscriptionTerms } from "../../store/types/subscription.ts";
import { type Trouble, trouble } from "../words/trouble-words.ts";
import { findTimeZone } from "./schedule.ts";
import { END, GRADE_WORDS, WEEKDAYS } from "./subscribe-words.ts";
import { suggestTimeZones, ZONE_OF_ABBREVIATION } from "./subscribe-zones.ts";

/** How a subscription is to be told, as far as it was said. */
export interface Options {
  delivery?: SubscriptionTerms["delivery"];
  atMinutes?: number;
  weekday?: number;
  timeZone?: string;
  quietHours?: QuietHours;
  maxPerHour?: number;
  minGrade?: EvidenceGrade;
  tellsNothingNew?: boolean;
  hasHistory?: boolean;
  language?: Language;
}

/** Words that cannot be carried out; `instead` are words to take in their place. */
export interface Problem {
  trouble: Trouble;
  instead?: string[];
}

/** What some words at the beginning of a text say. */
export type OptionReading = { chars: number } & ({ set: Options } | { problem: Problem });

type Reader = [
  pattern: RegExp,
  read: (match: RegExpExecArray) => { set: Options } | { problem: Problem },
];

const TIME = "(\\d{1,2})(?:[:.](\\d{2}))?(?: ?(am|pm)| o'clock)?";
const at = (pattern: string): RegExp => new RegExp(`^(?:${pattern})${END}`, "i");
const set = (options: Options) => ({ set: options });
const problem = (what: Trouble, instead?: string[]) => ({
  problem: { trouble: what, ...(instead ? { instead } : {}) },
});

const MAX_PER_HOUR = 1_000;
const GRADES = GRADE_WORDS.map(([, words]) => words).join("|");
/** Languages that messages are written in. */
const CHINESE = "chinese|mandarin|zh|中文|汉语";
const ENGLISH = "english|en|英文|英语";
const OTHER_LANGUAGES =
  "german|french|spanish|italian|japanese|korean|portuguese|swedish|dutch|polish|de|fr|es|it|ja|ko";

const READERS: readonly Reader[] = [
  [
    at("instant(?:ly)?|immediately|live|as (?:it|they) happens?|at once"),
    () => set({ delivery: "instant" }),
  ],
  [at(`(?:the )?rest (?:daily |every day )?at ${TIME}`), (match) => readTime(match)],
  [at("daily(?: digest)?|(?:every|each|once a|once per) day"), () => set({ delivery: "daily" })],
  [at("weekly(?: digest)?|(?:every|each|once a|once per) week"), () => set({ delivery: "weekly" })],
  [
    at(
      `(?:on |every |each )?(${WEEKDAYS.map((day) => `${day.slice(0, 3)}(?:${day.slice(3)}s?)?`).join("|")})`,
    ),
    readWeekday,
  ],
  [
    at(
      "monthly|yearly|hourly|(?:every|each|twice|three times) [\\w ]{1,20}?|(?:on )?(?:week|work)(?:days|ends?)",
    ),
    ([words]) => problem(trouble("notSet", words), ["daily", "weekly on monday"]),
  ],
  [
    at(`quiet(?: hours)? (?:from |between )?${TIME} ?(?:-|–|to|until|till|and) ?${TIME}`),
    readQuiet,
  ],
  [
    at(`quiet hours|quiet (?:at night|nights|overnight)|quiet(?: hours)? (?:from |after )?${TIME}`),
    () => problem(trouble("whenQuiet"), ["quiet 22-7 Europe/Berlin"]),
  ],
  [
    at(
      "(?:at most|max(?:imum)?|no more than|up to) (\\d{1,6})(?: (?:alerts?|messages?))? ?(?:an|per|each|every|/|a) ?(\\w+)",
    ),
    readCap,
  ],
  [at(`at ${TIME}`), (match) => readTime(match)],
  [at("(\\d{1,2})(?:[:.](\\d{2}) ?(am|pm)?)"), (match) => readTime(match)],
  [at("(\\d{1,2})() ?(am|pm)"), (match) => readTime(match)],
  [
    at("(?:utc|gmt) ?[+-] ?\\d{1,2}(?::\\d{2})?"),
    ([words]) => problem(trouble("noSummerTime", words), ["Europe/Berlin", "Asia/Shanghai"]),
  ],
  [at("[a-z]+(?:/[a-z0-9_+-]+){1,2}|utc|gmt"), readZone],
  [
    at([...ZONE_OF_ABBREVIATION.keys()].join("|")),
    ([words]) =>
      problem(trouble("severalPlaces", words), [
        ZONE_OF_ABBREVIATION.get(words.toLowerCase()) ?? "UTC",
      ]),
  ],
  [
    at(
      `(?:with |only |from )?(?:(?:minimum |min )?(?:evidence|grade|sources?)(?: grade)? )?(?:of |from )?(?:at least |minimum |min )(${GRADES})`,
    ),
    readGrade,
  ],
  [
    at(`(?:with )?(?:minimum|min) (?:evidence|grade|sources?)(?: grade)?(?: of)? (${GRADES})`),
    readGrade,
  ],
  [
    at(
      `(?:with )?(?:(?:minimum |min )?(?:evidence|grade|sources?)(?: grade)? )?(?:of |from )?(${GRADES}) or (?:better|stronger|above)`,
    ),
    readGrade,
  ],
  [
    at(
      `(?:with |only |from )?(?:(?:evidence|grade|sources?)(?: grade)? )?(?:of |from )?(${GRADES})`,
    ),
    ([, grade = ""]) => problem(trouble("fromWhichGrade", grade), [`${grade} or better`]),
  ],
  [at("with history"), () => set({ hasHistory: true })],
  [
    at("(?:even|also) when (?:there is )?nothing(?: is)? new|say nothing new"),
    () => set({ tellsNothingNew: true }),
  ],
  [
    at("(?:skip|not) when (?:there is )?nothing(?: is)? new|skip empty"),
    () => set({ tellsNothingNew: false }),
  ],
  [at(`(?:in|language|lang) (?:${CHINESE})|用?(?:中文|汉语)`), () => set({ language: "zh" })],
  [at(`(?:in|language|lang) (?:${ENGLISH})|用?(?:英文|英语)`), () => set({ language: "en" })],
  [
    at(`in (?:${OTHER_LANGUAGES})|(?:language|lang) \\S+`),
    ([words]) => problem(trouble("otherLanguage", words), ["in english", "in chinese"]),
  ],
];

/** Reads an option at the beginning of a text; null where there is none. */
export function readOption(text: string): OptionReading | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    if (match) return { chars: match[0].length, ...read(match) };
  }
  return readMisspeltLanguage(text);
}

const MAX_SLIPS = 2;

/** `in chinse` is no place that is spelt nearly so. */
function readMisspeltLanguage(text: string): OptionReading | null {
  const [words, typed = ""] = at("in ([a-z]{5,9})").exec(text) ?? [];
  const meant = ["chinese", "english"].find(
    (name) => distance(typed.toLowerCase(), name) <= MAX_SLIPS,
  );
  if (words === undefined || meant === undefined) return null;
  return {
    chars: words.length,
    ...problem(trouble("unknown", words, [`in ${meant}`]), [`in ${meant}`]),
  };
}

function readTime(match: RegExpExecArray) {
  const minutes = toMinutes(match[1], match[2], match[3]);
  return minutes === null
    ? problem(trouble("noTime", match[0]), ["at 9:00"])
    : set({ atMinutes: minutes });
}

function readWeekday([, name = ""]: RegExpExecArray) {
  const index = WEEKDAYS.findIndex(
    (day) => day.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase(),
  );
  return set({ weekday: index + 1 });
}

function readQuiet(match: RegExpExecArray) {
  const fromMinutes = toMinutes(match[1], match[2], match[3]);
  const toMinutesOfDay = toMinutes(match[4], match[5], match[6]);
  if (fromMinutes === null || toMinutesOfDay === null || fromMinutes === toMinutesOfDay)
    return problem(trouble("noPartOfDay", match[0]), ["quiet 22-7"]);
  return set({ quietHours: { fromMinutes, toMinutes: toMinutesOfDay } });
}

function readCap([words, count = "", unit = ""]: RegExpExecArray) {
  if (!/^h(?:ours?|r)?$/i.test(unit))
    return problem(trouble("byTheHour", words), ["at most 5 an hour"]);
  const maxPerHour = Number(count);
  return maxPerHour >= 1 && maxPerHour <= MAX_PER_HOUR
    ? set({ maxPerHour })
    : problem(trouble("alertsAnHour", MAX_PER_HOUR, count), ["at most 5 an hour"]);
}

function readZone([name]: RegExpExecArray) {
  const timeZone = findTimeZone(name);
  if (timeZone !== null) return set({ timeZone });
  const meant = suggestTimeZones(name);
  return problem(trouble("unknownZone", name, meant), meant.length > 0 ? meant : ["Europe/Berlin"]);
}

function readGrade([, words = ""]: RegExpExecArray) {
  const found = GRADE_WORDS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "i").test(words));
  return found ? set({ minGrade: found[0] }) : problem(trouble("notUnderstood", words));
}

/** Minutes after midnight; null for what no clock shows. */
function toMinutes(hours = "", minutes = "0", half?: string): number | null {
  const hour = Number(hours);
  const minute = Number(minutes === "" ? "0" : minutes);
  if (minute > 59) return null;
  if (half === undefined) return hour > 23 ? null : hour * 60 + minute;
  if (hour < 1 || hour > 12) return null;
  return ((hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0)) * 60 + minute;
}
