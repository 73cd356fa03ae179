import type { Judged } from "./standing.ts";
import type { Value } from "./values.ts";
import type { ChangeWords } from "./words.ts";

/** Whether the amounts of two sentences are the same, so that only their years can differ. */
export function restatesAmount(a: Judged, b: Judged): boolean {
  return a.values.some(
    (it) =>
      it.kind === "amount" &&
      b.values.some((other) => other.kind === "amount" && other.amount === it.amount),
  );
}

/** A sentence as short as this says hardly more than a date. */
const FEW_CHARS = 60;

/** Whether a sentence says no more than when a target told elsewhere is due. */
export const isOnlyDate = ({ text, values, standings }: Judged, words: ChangeWords): boolean =>
  values.every((it) => it.kind === "year") &&
  (words.pointsBack.test(text) ||
    ([...standings.values()].includes("new") &&
      (text.length < FEW_CHARS || words.now.test(text) || words.target.test(text))));

/** "It wanted half by 2025. Now it is to be 2030.": the next sentence sets a new state against it. */
export function isTurnedOver(
  judged: Judged,
  next: Judged | undefined,
  words: ChangeWords,
): boolean {
  if (!next || next.isUnchanged || !words.now.test(next.text)) return false;
  return (
    [...next.standings.values()].includes("new") &&
    (next.told.figures.length === 0 || isOnlyDate(next, words) || restatesAmount(judged, next))
  );
}

/** "It forecast 300,000. That was later cut to 250,000.": the figures that the next sentence revises. */
export function revisedBy(judged: Judged, next: Judged | undefined, words: ChangeWords): Value[] {
  const pledged = judged.values.filter((it) => it.kind === "amount" && it.claim?.kind === "pledge");
  return next && pledged.length > 0 && words.revisedSince.test(next.text) ? pledged : [];
}

/** "The 30 % planned for 2025 were reached in 2024; …": what has been reached was not revised. */
export function isReached({ text, told }: Judged, { at }: Value): boolean {
  return told.reading.language.phrases.reachedAfter?.test(text.slice(at + 1)) === true;
}

/** "600,000 at the end of 2023 and 2 million at the end of 2026": each year has a figure of its own. */
export function isOfOtherAmount({ told }: Judged, old: Value, fresh: Value): boolean {
  const amountsOf = (year: number): number[] =>
    told.figures.flatMap(({ claim, passedOver }) =>
      claim.year === year && claim.amount !== null && passedOver === null ? [claim.amount] : [],
    );
  const [before, after] = [amountsOf(old.amount), amountsOf(fresh.amount)];
  return before.length > 0 && after.length > 0 && !before.some((it) => after.includes(it));
}

/** When an old target was due: not when it was told, "in 2021 the plan had spoken of 40 percent". */
export function dueOf({ claim }: Value, { text, told }: Judged, words: ChangeWords): number | null {
  if (claim?.kind !== "milestone") return claim?.year ?? null;
  const { figures } = told;
  const isResult = figures.some((it) => it.claim.metric === claim.metric && it.claim !== claim);
  const isGone = figures.some(
    (it) =>
      it.claim === claim && (it.passedOver === "not_standing" || it.passedOver === "unlikely"),
  );
  return !isResult && (isGone || (words.aim ?? words.target).test(text)) ? null : claim.year;
}
