import { isOfYears, isOpenPeriod, type Query, type YearRange } from "../query.ts";
import { parsePeriod } from "../read/periods.ts";
import { saysTold } from "../read/told.ts";

type Times = Pick<
  Query,
  "years" | "yearsInherited" | "published" | "baselineYear" | "yearBefore" | "yearAfter" | "month"
>;

/** Lists, of which a day on one side limits the telling. */
const OF_TOLD: ReadonlySet<Query["intent"]> = new Set(["list", "count", "change", "whats_new"]);

/** The times of a follow-up: those that it names, read as the question before read its own, or those of that question. */
export function toTimesAfter(query: Query, before: Query, nowOn: string): Times {
  const { years, baselineYear, yearBefore, yearAfter, month, published } = query;
  const own: Times = {
    ...{ years, baselineYear, yearBefore, yearAfter, month, published, yearsInherited: false },
  };
  if (published !== null) return own;
  const told = query.terms.length === 0 ? toldAfter(query, before, nowOn) : null;
  if (told !== null) {
    // Where it was asked when something was told, a year is no deadline.
    const mayBeOther = before.years.length > 0 && !saysTold(before.text);
    const left = years.length > 0 ? years : before.years;
    return {
      ...{ published: told, baselineYear: null, month: null, yearBefore: false, yearAfter: false },
      ...{ years: mayBeOther && !yearBefore ? left : [], yearsInherited: false },
    };
  }
  const isNew = years.length > 0;
  return {
    ...own,
    years: isNew ? years : toInheritedYears(query, before),
    yearsInherited: !isNew && !yearAfter && before.years.length > 0,
  };
}

/** The period in which something was told, as a follow-up asks. */
function toldAfter(query: Query, before: Query, nowOn: string): Query["published"] {
  const { published } = before;
  const period = query.intent === "look_up" ? parsePeriod(query.text, nowOn) : null;
  if (period !== null) {
    const isBound = period.side === "since" || (period.side === "before" && !period.isYear);
    const isTold = published !== null || (isBound && OF_TOLD.has(before.intent));
    return isTold ? { sinceOn: period.sinceOn, untilOn: period.untilOn } : null;
  }
  if (published === null || query.years.length > 0) return null;
  if (!query.yearBefore) return published;
  if (!isOfYears(published)) return null;
  const [since, until] = [published.sinceOn, published.untilOn].map(
    (on) => `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`,
  );
  const isOpen = isOpenPeriod(published);
  return { sinceOn: isOpen ? published.sinceOn : (since ?? ""), untilOn: until ?? "" };
}

function toInheritedYears(query: Query, before: Query): YearRange[] {
  if (query.yearAfter) return before.years.map(({ to }) => ({ from: to + 1, to: to + 1 }));
  if (!query.yearBefore) return before.years;
  return before.years.map(({ from }) => ({ from: from - 1, to: from - 1 }));
}
