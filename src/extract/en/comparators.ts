import type { Comparator } from "../../pledge/metric.ts";
import { createBeginning } from "../match/beginning.ts";
import { createEnding } from "../match/ending.ts";

const AT_LEAST = createEnding(
  /(?:more than|(?<!handed |hand |took |taken |all )over|at least|no (?:less|fewer) than|not less than|in excess of|exceed(?:s|ed|ing)?|above|upwards? of|a minimum of|minimum|beyond|surpass(?:es|ed|ing)?|well over|better than|north of|a good|upward of|well above)(?: slightly| a)?\s*$/,
);
const AT_MOST = createEnding(
  /(?:(?<!\b(?:go|goes|going|gone|went|taken|take|takes|ramp|ramped|ramping|step|stepped|scale|scaled|move|moved|build|built|bring|brought|rise|rises|increase|increased|raise|raised|lift|lifted) )up to|as (?:much|many|high) as|at most|no more than|not more than|less than|under|no higher than|a maximum of|maximum|fewer than|below|not exceeding)\s*$/,
);
const ABOUT = createEnding(
  /(?:about|around|some|approximately|roughly|nearly|almost|close to|circa|approx\.?|an estimated|barely|nigh on|all but|~|close on|just under|in the region of)(?: a| the)?\s*$/,
);
const AT_LEAST_AFTER = createBeginning(
  /^\s?(?:\+|or (?:more|greater|higher|above)|and (?:more|above)|plus\b|-?plus\b)/,
);
const AT_MOST_AFTER = createBeginning(/^\s?(?:or (?:less|lower|below|under)|at (?:the )?most)/);

/** "more than", "up to", "around": what the words beside a figure say of its bounds. */
export function comparatorOf(left: string, right: string): Comparator {
  if (AT_LEAST_AFTER.test(right) || AT_LEAST.test(left)) return "at-least";
  if (AT_MOST_AFTER.test(right) || AT_MOST.test(left)) return "at-most";
  if (ABOUT.test(left)) return "about";
  return "exactly";
}

const QUALIFIER =
  /(?:\b(?:more|less|fewer) than|\bover|\bat least|\bup to|\babout|\baround|\bsome|\bapproximately|\broughly|\bnearly|\balmost|\bat most|\bslightly over|\bunder|\babove|\ban average(?: of)?|\ba further|\ban additional|\ba|\bthe|\bjust|\bno (?:more|less) than|us\$|au?\$|€|\$|£|¥|₹|rs\.?)\s*$/;

const ENDS_IN_QUALIFIER = createEnding(QUALIFIER);
const MAX_QUALIFIERS = 3;

/** The words before a figure without those that only bound it. */
export function withoutQualifier(left: string): string {
  let bare = left;
  for (let i = 0; i < MAX_QUALIFIERS && ENDS_IN_QUALIFIER.test(bare); i++)
    bare = bare.replace(QUALIFIER, "");
  return bare;
}
