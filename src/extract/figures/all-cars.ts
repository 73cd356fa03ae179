import type { Reading } from "../reading.ts";

/** "…, while total volume is to rise to 4.3 million": the cars counted are of all kinds. */
export function isOfAllCars({ concepts, sentence, language }: Reading, at: number): boolean {
  const electric = concepts.findLast((it) => it.tag === "ev" && it.end <= at);
  const head = sentence.lower.slice(electric?.end ?? 0, at);
  const { cars, allSalesTarget } = language.phrases;
  if (cars?.allCars?.test(head)) return true;
  return allSalesTarget?.test(head.slice(-TARGET_CHARS)) ?? false;
}

/** How far before its figure a target is named. */
const TARGET_CHARS = 40;
