import type { Finder, IndexedText } from "../match/lexicon.ts";
import type { DateMention, DateRole } from "../mention.ts";
import { isOfLevelLeft, isOfRevision, LEVEL_CHARS, LEVEL_LEFT } from "./level-left.ts";
import { LEXICON } from "./lexicon.ts";
import { type RelativeRule, RULES } from "./relative-rules.ts";

const AGAINST = /(?:比|较|较之|相比|相较|相较于|对比|同|与)$/;

/** "较去年", "与前年相比": the year is a baseline; "去年同期" belongs to growth and is none. */
function roleOf(rule: RelativeRule, lower: string, start: number, end: number): DateRole {
  const left = lower.slice(Math.max(0, start - 4), start);
  if (isOfLevelLeft(left, lower.slice(end, end + LEVEL_CHARS))) return "baseline";
  const isPast = rule.name === "date:last-year" || rule.name === "date:year-before-last";
  if (isPast && isOfRevision(lower.slice(end, end + LEVEL_CHARS))) return "noise";
  if (/^同期/.test(lower.slice(end))) return "noise";
  if (!AGAINST.test(left)) return rule.role;
  return rule.name.startsWith("date:last-year") || rule.name.startsWith("date:year-before")
    ? "baseline"
    : "noise";
}

const FINDERS: readonly (readonly [rule: RelativeRule, finder: Finder])[] = RULES.map((rule) => [
  rule,
  LEXICON.finder(rule.pattern),
]);

function readRule(
  rule: RelativeRule,
  hits: readonly RegExpExecArray[],
  lower: string,
  publishedYear: number | null,
  month: number | null,
): DateMention[] {
  return hits.flatMap((hit) => {
    const resolved = rule.resolve(publishedYear ?? 0, hit, month);
    if (resolved === null && !rule.back) return [];
    const end = hit.index + hit[0].length;
    const role = roleOf(rule, lower, hit.index, end);
    return [
      {
        start: hit.index,
        end,
        year: rule.back ? null : resolved,
        role,
        rule:
          role !== "baseline"
            ? rule.name
            : AGAINST.test(lower.slice(Math.max(0, hit.index - 4), hit.index))
              ? "baseline:before"
              : LEVEL_LEFT,
        ...(rule.back ? { back: rule.back } : {}),
        ...(rule.back === "later" && resolved !== null ? { years: resolved } : {}),
        ...(rule.bare ? { bare: true } : {}),
      },
    ];
  });
}

/** Dates that are told from another day; where two overlap the one that is told first is kept. */
export function relativeDates(
  text: IndexedText,
  publishedYear: number | null,
  publishedMonth: number | null = null,
): DateMention[] {
  const all: DateMention[] = [];
  for (const [rule, finder] of FINDERS) {
    if (!rule.isFixed && publishedYear === null) continue;
    const hits = finder.all(text);
    if (hits.length > 0)
      all.push(...readRule(rule, hits, text.lower, publishedYear, publishedMonth));
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  for (const date of all) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}
