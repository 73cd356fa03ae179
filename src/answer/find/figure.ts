import { numbersIn } from "../../pledge/ground.ts";

/** Where one clause ends and another begins. */
const ENDS =
  /(?<!\b\p{Lu})[.!?]["'”’)]*\s|[;；。！？]|, (?:while|whereas|but|and|of which|compared|against|after|behind)\b|[，,](?=\p{Script=Han})/gu;

/** The sentences of a text, each with what parts it from the next. */
export const sentencesOf = (text: string): string[] => splitAt(text, SENTENCE_ENDS);

const SENTENCE_ENDS = /(?<!\b\p{Lu})[.!?]["'”’)]*\s+|[。！？]["'”’)]*/gu;

/** The clauses of a text, each with what parts it from the next. */
export const clausesOf = (text: string): string[] => splitAt(text, ENDS);

function splitAt(text: string, pattern: RegExp): string[] {
  const ends = [...text.matchAll(pattern)].map(({ index, 0: end }) => index + end.length);
  return [0, ...ends].map((from, at) => text.slice(from, ends[at] ?? text.length));
}

/** Words for figures that stand in no digits. */
const WORDED: ReadonlyMap<number, RegExp> = new Map([
  [100, /\b(?:all|only|every|nothing but)\b|全部/i],
  ...[..."一二三四五六七八九"].map(
    (tenths, at) =>
      [10 * (at + 1), new RegExp(`(?:${tenths === "二" ? "[二两]" : tenths})成(?!五|半)`)] as const,
  ),
  [50, /\bhal(?:f|ves?|ved|ving)\b|一半|减半|五成(?!五|半)/i],
]);

/** The clause of a quote in which a figure stands, and what stands before and after the figure; null where it stands in none. */
export function findFigure(
  quote: string,
  amount: number,
): { clause: string; before: string; after: string } | null {
  const plain = quote.normalize("NFKC");
  const typed =
    numbersIn(quote).find(({ value }) => value === amount)?.typed ??
    WORDED.get(amount)?.exec(plain)?.[0];
  const at = typed === undefined ? -1 : plain.indexOf(typed);
  if (typed === undefined || at < 0) return null;
  let from = 0;
  for (const clause of clausesOf(plain)) {
    const to = from + clause.length;
    if (at < to)
      return { clause, before: plain.slice(0, at), after: plain.slice(at + typed.length) };
    from = to;
  }
  return null;
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** `and 20 years after that in India` is of another year, though none is named. */
const OTHER_TIME =
  /,? (?:and |but |or )?(?:\d+|\w+) (?:years?|decades?) (?:after|later|earlier|sooner|before)\b.*/s;

const isOfOneTime = (quote: string, years: readonly RegExpExecArray[]): boolean =>
  new Set(years.map(([digits]) => digits)).size < 2 && !OTHER_TIME.test(quote);

/**
 * Of a quote that names several years what stands before one of them and after it, up to the next: `in Japan by 2050 and
 * in India by 2070`. Null where it names one year, or not this one.
 */
export function partOfYear(quote: string, year: number): { before: string; after: string } | null {
  const found = [...quote.matchAll(YEARS)];
  const at = found.findIndex(([digits]) => Number(digits) === year);
  const own = found[at];
  if (own === undefined || isOfOneTime(quote, found)) return null;
  const last = found[at - 1];
  return {
    before: quote.slice(last === undefined ? 0 : last.index + last[0].length, own.index),
    after: quote
      .slice(own.index + own[0].length, found[at + 1]?.index ?? quote.length)
      .replace(OTHER_TIME, ""),
  };
}

/** What stands so far around a figure speaks of it, in characters. */
const NEAR_CHARS = 60;

/** What stands close around a figure, in its own clause; empty where the quote does not have it. */
export function nearFigure(quote: string, amount: number): string {
  const found = findFigure(quote, amount);
  if (found === null) return "";
  const before = clausesOf(found.before).at(-1) ?? "";
  const [after = ""] = clausesOf(found.after);
  return `${before.slice(-NEAR_CHARS)} ${amount} ${after.slice(0, NEAR_CHARS)}`;
}

/** Words by which a figure counts all years up to one. */
export const CUMULATIVE =
  /\b(?:cumulative\w*|so far|to date|since|millionth|thousandth|running total)\b|累计|总计|下线/i;
