import type { ChangeEffect, ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import type { ReadFigure } from "./claims.ts";
import { parseCardinal } from "./en/numbers.ts";
import type { ChangeWords } from "./language.ts";
import type { Reading } from "./reading.ts";
import { parseNumeral } from "./zh/numbers.ts";

/** How many sentences may lie between the old state and the new one. */
const REACH_SENTENCES = 2;
const CONFIDENCE = {
  "change:compared": 0.85,
  "change:moved": 0.8,
  "change:withdrawn": 0.75,
  "change:told": 0.6,
} as const;

/** A former state, a new one, or both. */
type States =
  | { readonly old: ExtractedClaim; readonly fresh: ExtractedClaim | null }
  | { readonly old: null; readonly fresh: ExtractedClaim };

function toChange(
  effect: ChangeEffect,
  states: States,
  reading: Reading,
  rule: keyof typeof CONFIDENCE,
): ExtractedChange {
  const { old, fresh } = states;
  const about = states.old ?? states.fresh;
  const { start, end } = reading.sentence;
  return {
    company: about.company,
    brand: about.brand,
    metric: about.metric,
    effect,
    oldAmount: old?.amount ?? null,
    newAmount: fresh?.amount ?? null,
    oldYear: old?.year ?? null,
    newYear: fresh?.year ?? null,
    quote: "",
    start,
    end,
    rules: [rule],
    confidence: CONFIDENCE[rule],
  };
}

/** Effect of a new state on an old one; null where they do not differ. */
export function compareStates(old: ExtractedClaim, fresh: ExtractedClaim): ChangeEffect | null {
  if (
    old.amount !== null &&
    fresh.amount !== null &&
    old.unit === fresh.unit &&
    old.amount !== fresh.amount
  ) {
    const lowerIsStronger = fresh.change === "reach" && fresh.metric === "ghg-emissions";
    return fresh.amount > old.amount !== lowerIsStronger ? "strengthened" : "weakened";
  }
  if (old.year === null || fresh.year === null || old.year === fresh.year) return null;
  return fresh.year > old.year ? "delayed" : "brought-forward";
}

const isStanding = (figure: ReadFigure): boolean =>
  figure.passedOver === null && figure.claim.kind === "pledge";
const isOld = (figure: ReadFigure): boolean =>
  figure.passedOver === "not_standing" || figure.passedOver === "old_level";
const sameThing = (a: ExtractedClaim, b: ExtractedClaim): boolean =>
  a.company === b.company && a.metric === b.metric;

/** Whether an old level is a former target: "from 10 trillion", not "from 48 % in 2019". */
function isFormerTarget({ claim, passedOver }: ReadFigure, published: number | null): boolean {
  return (
    passedOver === "not_standing" ||
    claim.year === null ||
    published === null ||
    claim.year > published
  );
}

/** The figures of the sentences around one, which is where an old state or a new one may stand. */
function around(figures: readonly ReadFigure[], at: number): ReadFigure[] {
  const center = figures[at];
  if (!center) return [];
  const isNear = (it: ReadFigure | undefined): it is ReadFigure =>
    it !== undefined && distance(it, center) <= REACH_SENTENCES;
  let from = at;
  let to = at;
  while (isNear(figures[from - 1])) from -= 1;
  while (isNear(figures[to + 1])) to += 1;
  return figures.slice(from, to + 1);
}

/** A new figure beside an old one, in one sentence or two that follow each other. */
function comparisons(figures: readonly ReadFigure[], published: number | null): ExtractedChange[] {
  return figures.flatMap((fresh, at) => {
    if (!isStanding(fresh)) return [];
    const words = fresh.reading.language.changeWords;
    const olds = around(figures, at).filter((it) => {
      if (!isOld(it) || !sameThing(it.claim, fresh.claim)) return false;
      if (!isFormerTarget(it, published)) return false;
      return distance(it, fresh) === 0
        ? tells(words, fresh.reading)
        : words.revised.test(fresh.reading.sentence.lower);
    });
    const nearest = olds.sort((a, b) => distance(a, fresh) - distance(b, fresh))[0];
    const effect = nearest && compareStates(nearest.claim, fresh.claim);
    if (!effect) return [];
    const states = { old: nearest.claim, fresh: fresh.claim };
    return [toChange(effect, states, fresh.reading, "change:compared")];
  });
}

const distance = (a: ReadFigure, b: ReadFigure): number =>
  Math.abs(a.reading.sentence.index - b.reading.sentence.index);

function tells(words: ChangeWords, { sentence }: Reading): boolean {
  const { lower } = sentence;
  return (
    words.revised.test(lower) ||
    words.weakened.test(lower) ||
    words.strengthened.test(lower) ||
    words.delayed.test(lower) ||
    words.broughtForward.test(lower)
  );
}

type Shift = "delayed" | "brought-forward";

function shiftOf(words: ChangeWords, lower: string): Shift | null {
  if (words.delayed.test(lower)) return "delayed";
  return words.broughtForward.test(lower) ? "brought-forward" : null;
}

/** The former deadline of a target that stands: another year of the sentence, or so many years off. */
function formerYear(
  year: number,
  shift: Shift,
  reading: Reading,
  published: number | null,
): number | null {
  const isFormer = (other: number): boolean => (shift === "delayed" ? other < year : other > year);
  const other = reading.dates.find(
    (date) => date.year !== null && date.year >= (published ?? 0) && isFormer(date.year),
  );
  if (other) return other.year;
  const years = yearsShifted(reading.language.changeWords, reading.sentence.lower);
  if (years === null) return null;
  return shift === "delayed" ? year - years : year + years;
}

/** A target whose date is said to have moved. */
function moves(figures: readonly ReadFigure[], published: number | null): ExtractedChange[] {
  return figures.flatMap(({ claim, reading, passedOver }) => {
    const shift = shiftOf(reading.language.changeWords, reading.sentence.lower);
    if (!shift || claim.kind !== "pledge" || claim.year === null) return [];
    const { year } = claim;
    if (passedOver === "not_standing" && shift === "delayed") {
      const later = reading.dates.find((date) => (date.year ?? 0) > year);
      if (!later) return [];
      const fresh = { ...claim, year: later.year };
      return [toChange(shift, { old: claim, fresh }, reading, "change:moved")];
    }
    const oldYear = passedOver === null ? formerYear(year, shift, reading, published) : null;
    if (oldYear === null) return [];
    return [
      toChange(shift, { old: { ...claim, year: oldYear }, fresh: claim }, reading, "change:moved"),
    ];
  });
}

function yearsShifted(words: ChangeWords, lower: string): number | null {
  const hit = words.byYears.exec(lower);
  if (!hit?.[1]) return null;
  const count = hit[1] === "a" ? 1 : (parseCardinal(hit[1]) ?? parseNumeral(hit[1]));
  if (count === null) return null;
  return hit[2] === "decade" ? 10 * count : count;
}

/** "no longer only electric cars; now up to half of its sales": a share stands where the last combustion car stood. */
function isReplacedByShare(old: ReadFigure, near: readonly ReadFigure[]): boolean {
  if (old.claim.metric !== "ice-phase-out") return false;
  const { company } = old.claim;
  return near.some(
    (it) => isStanding(it) && it.claim.metric === "ev-share" && it.claim.company === company,
  );
}

/** A target said to be withdrawn, with no new figure for it. */
function withdrawals(figures: readonly ReadFigure[]): ExtractedChange[] {
  const keyOf = ({ claim }: ReadFigure): string => `${claim.company} ${claim.metric}`;
  const standing = new Set(figures.filter(isStanding).map(keyOf));
  return figures.flatMap((old, at) => {
    const { claim, reading, passedOver } = old;
    if (passedOver !== "not_standing" || standing.has(keyOf(old))) return [];
    if (!reading.language.changeWords.withdrawn.test(reading.sentence.lower)) return [];
    const effect = isReplacedByShare(old, around(figures, at)) ? "weakened" : "withdrawn";
    return [toChange(effect, { old: claim, fresh: null }, reading, "change:withdrawn")];
  });
}

/** A budget or target said to be cut or raised, where the text gives one figure or the step alone. */
function toldWithoutOld(figures: readonly ReadFigure[], main: string | null): ExtractedChange[] {
  return figures.flatMap(({ claim, reading, passedOver }) => {
    const { changeWords: words } = reading.language;
    const { lower } = reading.sentence;
    const isStep = passedOver === "step" && claim.company === main;
    const isNew = passedOver === null && claim.kind === "pledge" && claim.amount !== null;
    if (!isStep && !isNew) return [];
    const isBudget = claim.metric === "investment";
    const lowers = words.lowersTarget.test(lower) || (isBudget && words.weakened.test(lower));
    const raises = !isStep && words.raisesTarget.test(lower);
    if (!lowers && !raises) return [];
    const states = isStep
      ? { old: { ...claim, amount: null }, fresh: null }
      : { old: null, fresh: claim };
    return [toChange(lowers ? "weakened" : "strengthened", states, reading, "change:told")];
  });
}

/** How many earlier changes a change is compared with. */
const MAX_COMPARED = 100;

/** Whether two changes tell one thing. */
function isSameChange(a: ExtractedChange, b: ExtractedChange): boolean {
  if (a.company !== b.company || a.metric !== b.metric) return false;
  if (a.effect !== b.effect) return a.start === b.start;
  return a.oldYear === b.oldYear || a.oldYear === null || b.oldYear === null;
}

/** What an article says has become of earlier pledges: the surest reading of each, once. */
export function readChanges(
  figures: readonly ReadFigure[],
  published: number | null,
  main: string | null,
): ExtractedChange[] {
  const all = [
    ...comparisons(figures, published),
    ...moves(figures, published),
    ...withdrawals(figures),
    ...toldWithoutOld(figures, main),
  ];
  const kept: ExtractedChange[] = [];
  for (const change of all) {
    if (!kept.slice(-MAX_COMPARED).some((it) => isSameChange(it, change))) kept.push(change);
  }
  return kept.sort((a, b) => a.start - b.start);
}
