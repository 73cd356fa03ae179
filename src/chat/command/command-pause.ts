import { MAX_SPAN_DAYS } from "../../shared/span.ts";
import type { PauseLength } from "../subscribe/schedule-pause.ts";
import { type Trouble, trouble } from "../words/trouble-words.ts";
import { parseWhich, type Which } from "./command-which.ts";

export type PauseParse =
  | { ok: true; which: Which; length: PauseLength }
  | { ok: false; troubles: Trouble[]; suggestions: string[] };

const UNITS = { h: "hours", d: "days", w: "weeks", m: "months" } as const;
const DAYS_OF = { hours: 1 / 24, days: 1, weeks: 7, months: 31 } as const;

const FOR = "(?:for )?(\\d+|an?|one) (hour|day|week|month)s?";
const UNTIL = "(?:until|till|to) (\\d{4}-\\d{2}-\\d{2})";
const SUGGESTIONS = ["pause 2 weeks", "pause until 2030-01-07", "pause #1 3 days"];

/** Reads `2 weeks`, `#2 for 3 days`, `2 weeks bmw`, `bmw until 2026-12-24`, or nothing: until resumed. */
export function parsePause(text: string): PauseParse {
  const rest = text.trim();
  const lasting = findTime(rest, FOR);
  const ending = findTime(rest, UNTIL);
  const found = lasting ?? ending;
  if (!found && /^\d+$/.test(rest))
    return fails([trouble("numberOrWeeks", rest)], [`pause #${rest}`, `pause ${rest} weeks`]);
  const length = lasting ? toLength(lasting) : ending ? toEnd(ending) : { kind: "open" as const };
  if (length === null)
    return fails(
      [ending ? trouble("noDay", ending[1] ?? "") : trouble("pauseTooLong", MAX_SPAN_DAYS)],
      SUGGESTIONS,
    );
  const parsed = parseWhich(found ? rest.replace(found[0], "").trim() : rest, "pause");
  if (parsed.ok) return { ok: true, which: parsed.which, length };
  return fails([...parsed.troubles, trouble("pauseForm")], SUGGESTIONS);
}

/** At the end, or before what is to be paused. */
const findTime = (text: string, time: string): RegExpExecArray | null =>
  new RegExp(`(?:^| )${time}$`, "i").exec(text) ?? new RegExp(`^${time}(?= )`, "i").exec(text);

const fails = (troubles: Trouble[], suggestions: string[]) => ({
  ok: false as const,
  troubles,
  suggestions,
});

function toLength([, count = "", unit = ""]: RegExpExecArray): PauseLength | null {
  const amount = /^\d/.test(count) ? Number(count) : 1;
  const name = UNITS[unit[0]?.toLowerCase() as keyof typeof UNITS];
  return amount >= 1 && amount * DAYS_OF[name] <= MAX_SPAN_DAYS
    ? { kind: "for", amount, unit: name }
    : null;
}

/** Null for a day that no calendar has. */
function toEnd([, on = ""]: RegExpExecArray): PauseLength | null {
  const time = Date.parse(`${on}T00:00:00.000Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== on
    ? null
    : { kind: "until", on };
}
