/** What a parser found, as it stands in the feed. */
export interface RawItem {
  guid: string | null;
  link: string | null;
  title: string | null;
  /** Candidates, best first. */
  dates: string[];
  summary: string | null;
  content: string | null;
}

export interface RawFeed {
  title: string | null;
  language: string | null;
  /** Home page of the site, maybe relative. */
  link: string | null;
  ttl: string | null;
  updatePeriod: string | null;
  updateFrequency: string | null;
  /** As the feed writes them: hours, and English names of days. */
  skipHours: string[];
  skipDays: string[];
  items: RawItem[];
}

/** The text in what an XML parser made of an element: a string, an object with the text beside attributes, or a list. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return firstText(...value);
  if (!isRecord(value)) return null;
  const own = value["_"] ?? value["value"];
  if (own !== undefined) return textOf(own);
  const inner = Object.entries(value).flatMap(([name, child]) =>
    name === "$" ? [] : (textOf(child) ?? []),
  );
  return inner.length > 0 ? inner.join(" ") : null;
}

/** The first of several values that holds a text. */
export function firstText(...values: unknown[]): string | null {
  for (const value of values) {
    const text = textOf(value);
    if (text !== null) return text;
  }
  return null;
}

/** Every text among the values, in order. */
export function textsOf(...values: unknown[]): string[] {
  return values.flat().flatMap((value) => textOf(value) ?? []);
}

/** A member of something unknown; undefined when there is none. */
export function member(value: unknown, ...path: (string | number)[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
