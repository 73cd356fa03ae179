import type { Context } from "../context.ts";
import { isCurrency } from "../figures/currency.ts";
import type { Reading } from "../reading.ts";

/** Notes the year ahead that was named last, for "by then" in the sentences that follow. */
export function trackYear({ dates, quantities }: Reading, context: Context): void {
  const ahead = dates.findLast(
    (it) =>
      it.role !== "baseline" &&
      it.role !== "noise" &&
      (it.year ?? 0) > (context.publishedYear ?? 0),
  );
  if (ahead?.year) {
    context.lastYear = ahead.year;
    context.lastYearBlock = context.block;
  }
  const money = quantities.findLast((it) => isCurrency(it.unit));
  if (money) context.currency = money.unit;
}

/** Notes what the paragraph has spoken of, for figures that are weighed by it. */
export function trackHeard(reading: Reading, context: Context): void {
  if (!context.weights.figures && !context.observer.figures) return;
  if (reading.quantities.length === 0) return;
  const tags = reading.concepts.map((it) => it.tag);
  const isSame = context.heardBlock === context.block;
  context.heard = new Set(isSame ? [...context.heard, ...tags] : tags);
  context.heardBlock = context.block;
}

/** Notes the year gone by that a sentence tells of, for sentences that tell on without a date. */
export function trackToldYear({ dates, modalities }: Reading, context: Context): void {
  const { publishedYear } = context;
  if (publishedYear === null) return;
  const told = dates.findLast(
    (it) =>
      (it.role === "as-of" || it.role === "deadline") &&
      it.rule !== "date:now" &&
      it.year !== null &&
      it.year <= publishedYear &&
      !(it.ahead !== undefined && modalities.some((cue) => cue.tag === "future")),
  );
  if (!told) return;
  context.toldYear = told.year === publishedYear - 1 ? told.year : null;
  context.toldBlock = context.block;
}
