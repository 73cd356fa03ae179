import type { ChangeEffect, ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import type { ReadFigure } from "./claims.ts";
import { parseCardinal } from "./en/numbers.ts";
import type { ChangeWords } from "./language.ts";
import type { Reading } from "./reading.ts";
import { parseNumeral } from "./zh/numbers.ts";

/** How many sentences may lie between the old state and the new one. */
const REACH_SENTENCES = 2;
const CONFIDENCE = { compared: 0.85, moved: 0.8, withdrawn: 0.75, told: 0.6 } as const;

interface States {
  readonly old: ExtractedClaim | null;
  readonly fresh: ExtractedClaim | null;
}

function toChange(
  effect: ChangeEffect,
  states: States,
  reading: Reading,
  rule: string,
  confidence: number,
): ExtractedChange | null {
  const about = states.fresh ?? states.old;
  if (!about) return null;
  const { start, end } = reading.sentence;
  return {
    company: about.company,
    brand: about.brand,
    metric: states.old?.metric ?? about.metric,
    effect,
    oldAmount: states.old?.amount ?? null,
    newAmount: states.fresh?.amount ?? null,
    oldYear: states.old?.year ?? null,
    newYear: states.fresh?.year ?? null,
    quote: "",
    start,
    end,
    rules: [rule],
    confidence,
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

/** A new figure beside an old one, in one sentence or two that follow each other. */
function comparisons(figures: readonly ReadFigure[], published: number | null): ExtractedChange[] {
  const changes: ExtractedChange[] = [];
  for (const fresh of figures.filter(isStanding)) {
    const words = fresh.reading.language.changeWords;
    const near = figures.filter((it) => {
      const gap = Math.abs(it.reading.sentence.index - fresh.reading.sentence.index);
      if (!isOld(it) || !sameThing(it.claim, fresh.claim) || gap > REACH_SENTENCES) return false;
      if (!isFormerTarget(it, published)) return false;
      return gap === 0
        ? tells(words, fresh.reading)
        : words.revised.test(fresh.reading.sentence.lower);
    });
    const nearest = near.sort((a, b) => distance(a, fresh) - distance(b, fresh))[0];
    const effect = nearest && compareStates(nearest.claim, fresh.claim);
    const change =
      effect &&
      toChange(
        effect,
        { old: nearest.claim, fresh: fresh.claim },
        fresh.reading,
        "change:compared",
        CONFIDENCE.compared,
      );
    if (change) changes.push(change);
  }
  return changes;
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

/** A standing target whose date is said to have moved. */
function moves(figures: readonly ReadFigure[], published: number | null): ExtractedChange[] {
  const changes: ExtractedChange[] = [];
  for (const { claim, reading, passedOver } of figures) {
    if (claim.kind !== "pledge" || claim.year === null) continue;
    if (passedOver === "not_standing") {
      const later = reading.dates.find((date) => (date.year ?? 0) > (claim.year ?? 0));
      const isLate = later && reading.language.changeWords.delayed.test(reading.sentence.lower);
      const change =
        isLate &&
        toChange(
          "delayed",
          { old: claim, fresh: { ...claim, year: later.year } },
          reading,
          "change:moved",
          CONFIDENCE.moved,
        );
      if (change) changes.push(change);
    }
    if (passedOver !== null) continue;
    const words = reading.language.changeWords;
    const { lower } = reading.sentence;
    const effect = words.delayed.test(lower)
      ? "delayed"
      : words.broughtForward.test(lower)
        ? "brought-forward"
        : null;
    if (!effect) continue;
    const years = reading.dates.flatMap((date) =>
      date.year !== null && date.year !== claim.year && date.year >= (published ?? 0)
        ? [date.year]
        : [],
    );
    const other = years.find((year) =>
      effect === "delayed" ? year < (claim.year ?? 0) : year > (claim.year ?? 0),
    );
    const shift = yearsShifted(words, lower);
    const oldYear =
      other ?? (shift === null ? null : claim.year + (effect === "delayed" ? -shift : shift));
    const change = toChange(
      effect,
      { old: { ...claim, year: oldYear }, fresh: claim },
      reading,
      "change:moved",
      CONFIDENCE.moved,
    );
    if (change) changes.push(change);
  }
  return changes;
}

function yearsShifted(words: ChangeWords, lower: string): number | null {
  const hit = words.byYears.exec(lower);
  if (!hit?.[1]) return null;
  const count = hit[1] === "a" ? 1 : (parseCardinal(hit[1]) ?? parseNumeral(hit[1]));
  if (count === null) return null;
  return hit[2] === "decade" ? 10 * count : count;
}

/** "no longer only electric cars; now up to half of its sales": a share stands where the last combustion car stood. */
function isReplacedByShare(
  old: ExtractedClaim,
  reading: Reading,
  figures: readonly ReadFigure[],
): boolean {
  if (old.metric !== "ice-phase-out") return false;
  return figures.some(
    (it) =>
      isStanding(it) &&
      it.claim.metric === "ev-share" &&
      it.claim.company === old.company &&
      Math.abs(it.reading.sentence.index - reading.sentence.index) <= 1,
  );
}

/** A target said to be withdrawn, with no new figure for it near by. */
function withdrawals(figures: readonly ReadFigure[]): ExtractedChange[] {
  const changes: ExtractedChange[] = [];
  for (const { claim, reading, passedOver } of figures) {
    if (
      passedOver !== "not_standing" ||
      !reading.language.changeWords.withdrawn.test(reading.sentence.lower)
    )
      continue;
    if (figures.some((it) => isStanding(it) && sameThing(it.claim, claim))) continue;
    const change = toChange(
      isReplacedByShare(claim, reading, figures) ? "weakened" : "withdrawn",
      { old: claim, fresh: null },
      reading,
      "change:withdrawn",
      CONFIDENCE.withdrawn,
    );
    if (change) changes.push(change);
  }
  return changes;
}

/** A budget or target said to be cut or raised, where the text gives one figure or the step alone. */
function toldWithoutOld(figures: readonly ReadFigure[], main: string | null): ExtractedChange[] {
  const changes: ExtractedChange[] = [];
  for (const { claim, reading, passedOver } of figures) {
    const { changeWords: words, phrases } = reading.language;
    const { lower } = reading.sentence;
    const isBudget = claim.metric === "investment";
    const isStep = passedOver === "step" && claim.company === main;
    if (!isStep && (passedOver !== null || claim.kind !== "pledge" || claim.amount === null))
      continue;
    const ofTarget = isBudget || phrases.targetWord.test(lower);
    const isMoved = words.delayed.test(lower) || words.broughtForward.test(lower);
    const effect =
      !ofTarget || (isMoved && !isBudget)
        ? null
        : words.weakened.test(lower)
          ? "weakened"
          : words.strengthened.test(lower) && !isStep
            ? "strengthened"
            : null;
    const states = isStep
      ? { old: { ...claim, amount: null }, fresh: null }
      : { old: null, fresh: claim };
    const change = effect && toChange(effect, states, reading, "change:told", CONFIDENCE.told);
    if (change) changes.push(change);
  }
  return changes;
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
    const again = kept.some(
      (it) =>
        it.company === change.company &&
        it.metric === change.metric &&
        (it.effect === change.effect
          ? it.oldYear === change.oldYear || it.oldYear === null || change.oldYear === null
          : it.start === change.start),
    );
    if (!again) kept.push(change);
  }
  return kept.sort((a, b) => a.start - b.start);
}
