/** Hours from UTC of the zone names that feeds and press releases use beside RFC 822's own. */
const ZONE_HOURS: Record<string, number> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  BST: 1,
  CET: 1,
  MEZ: 1,
  WEST: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  IST: 5.5,
  SGT: 8,
  HKT: 8,
  AWST: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

/** First three letters of month names in English, German, French, Spanish, Italian, Portuguese, Dutch and Swedish. */
const MONTH_STEMS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|gen|ene|janv)/, 1],
  [/^(?:feb|fév|fev)/, 2],
  [/^(?:mar|mär|mrz|maa|mrt)/, 3],
  [/^(?:apr|avr|abr)/, 4],
  [/^(?:may|mai|maj|mei|mag)/, 5],
  [/^(?:jun|juin|giu)/, 6],
  [/^(?:jul|juil|lug)/, 7],
  [/^(?:aug|aoû|aou|ago)/, 8],
  [/^(?:sep|set)/, 9],
  [/^(?:oct|okt|ott|out)/, 10],
  [/^(?:nov)/, 11],
  [/^(?:dec|dez|dic|déc)/, 12],
];

const YEAR = "((?:19|20)\\d{2})";
const MONTH_WORD = "(\\p{L}{3,10})\\.?";
/** Ways to write a day, most certain first; each names which group is year, month and day. */
const DAY_FORMS: readonly {
  form: RegExp;
  order: readonly ["y" | "m" | "d", "y" | "m" | "d", "y" | "m" | "d"];
}[] = [
  {
    form: new RegExp(`${YEAR}\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일号]`, "u"),
    order: ["y", "m", "d"],
  },
  { form: new RegExp(`(?<!\\d)${YEAR}-(\\d{1,2})-(\\d{1,2})(?!\\d)`), order: ["y", "m", "d"] },
  {
    form: new RegExp(`(?<!\\d)${YEAR}[./](\\d{1,2})[./](\\d{1,2})(?!\\d)`),
    order: ["y", "m", "d"],
  },
  { form: new RegExp(`(?<!\\d)${YEAR}(\\d{2})(\\d{2})(?:T\\d|$)`), order: ["y", "m", "d"] },
  {
    form: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-]+(?:de\\s+)?${MONTH_WORD},?[\\s-]+(?:de\\s+)?${YEAR}(?!\\d)`,
      "iu",
    ),
    order: ["d", "m", "y"],
  },
  {
    form: new RegExp(`${MONTH_WORD}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+${YEAR}(?!\\d)`, "iu"),
    order: ["m", "d", "y"],
  },
  {
    form: new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}(?!\\d)`),
    order: ["d", "m", "y"],
  },
  { form: new RegExp(`(?<!\\d)(\\d{1,2})/(\\d{1,2})/${YEAR}(?!\\d)`), order: ["m", "d", "y"] },
];

const CLOCK = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?/i;
const OFFSET = /(?:(?<=\d\s*)|(?:GMT|UTC))([+-])(\d{2}):?(\d{2})(?!\d)/i;
/** RFC 822 allowed two-digit years; RFC 2822 (4.3) reads 00–49 as 2000–2049. */
const SHORT_YEAR = /^(\s*(?:[a-z]{3,9},?\s*)?\d{1,2}[\s-][a-z]{3}[\s-])(\d{2})(?=\s+\d{1,2}:)/i;

/**
 * The first day that a text names, as `YYYY-MM-DD` in the text's own zone; null when it names none.
 * Understands ISO, RFC 822, `20 November 2026`, `Nov. 20, 2026`, `20.11.2026`, `2026年11月20日` and month
 * names of eight European languages. `4/5/2026` is read as month/day unless that is impossible.
 */
export function parseDay(text: string): string | null {
  const wide = text.normalize("NFKC");
  for (const { form, order } of DAY_FORMS) {
    const match = form.exec(wide);
    if (match === null) continue;
    const day = dayOf(match, order);
    if (day !== null) return day;
  }
  return null;
}

/** A point of time that a text names. */
export interface Moment {
  /** `YYYY-MM-DD` in the text's own zone. */
  day: string;
  /** ISO, UTC; a day without a clock is its midnight UTC. */
  at: string;
}

/** The instant that a text names, ISO in UTC; a day without a clock is its midnight UTC. Null when there is none. */
export const parseInstant = (text: string): string | null => parseMoment(text)?.at ?? null;

/** The same with the day where it was written, which may be the one before or after in UTC. */
export function parseMoment(text: string): Moment | null {
  const full = text
    .trim()
    .replace(SHORT_YEAR, (_, head: string, year: string) => `${head}20${year}`);
  const day = parseDay(full);
  if (day === null) return null;
  const clock = CLOCK.exec(full);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const at = clock === null ? midnight : midnight + clockMs(clock) - offsetMs(full);
  return Number.isFinite(at) ? { day, at: new Date(at).toISOString() } : null;
}

const DAY_MS = 86_400_000;

/**
 * The day of publication that a source or page says, as it was found at `foundAt` (ISO, UTC); null where that is more than
 * a day ahead, which is no day of publication. One day is: it may be tomorrow already where the publisher is.
 */
export function toPublished(day: string | null, foundAt: string): string | null {
  const lastOn = new Date(Date.parse(foundAt) + DAY_MS).toISOString().slice(0, 10);
  return day !== null && day <= lastOn ? day : null;
}

function dayOf(match: RegExpExecArray, order: readonly string[]): string | null {
  const part = (name: string): string => match[order.indexOf(name) + 1] ?? "";
  const year = Number(part("y"));
  const month = /^\d+$/.test(part("m")) ? Number(part("m")) : monthOf(part("m"));
  const day = Number(part("d"));
  if (month === null) return null;
  if (isDay(year, month, day)) return format(year, month, day);
  // 20/11/2026: the only reading that exists
  return order[0] === "m" && isDay(year, day, month) ? format(year, day, month) : null;
}

function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  return MONTH_STEMS.find(([stem]) => stem.test(lower))?.[1] ?? null;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function format(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function clockMs(clock: RegExpExecArray): number {
  const half = clock[4]?.toLowerCase();
  const hour = Number(clock[1]);
  const hours = half === undefined ? hour : (hour % 12) + (half.startsWith("p") ? 12 : 0);
  return ((hours * 60 + Number(clock[2])) * 60 + Number(clock[3] ?? 0)) * 1000;
}

function offsetMs(text: string): number {
  const afterClock = text.slice(CLOCK.exec(text)?.index ?? 0);
  const numeric = OFFSET.exec(afterClock);
  if (numeric !== null) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
    return (numeric[1] === "-" ? -minutes : minutes) * 60_000;
  }
  const zone = /\d\s*\(?([A-Z]{1,4})\)?\s*$/.exec(afterClock)?.[1] ?? "";
  return (ZONE_HOURS[zone] ?? 0) * 3_600_000;
}
