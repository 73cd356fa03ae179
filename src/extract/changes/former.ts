import type { ReadFigure } from "../claims/read-figure.ts";
import { isToldNew, isUnchangedAt, type Judged } from "./standing.ts";
import type { Range } from "./topic.ts";
import { toMasked } from "./values.ts";
import type { ChangeWords } from "./words.ts";

/** How many sentences back a target may stand that an event speaks of. */
export const BACK_SENTENCES = 2;

/** The figure that is gone, and those that were told beside it: "20 % here and 15 % there". */
export function formerOf(
  sentences: readonly Judged[],
  index: number,
  figure: ReadFigure | null,
  words: ChangeWords,
): ReadFigure[] {
  if (!figure) return [];
  const { company, metric } = figure.claim;
  const judged = sentences
    .slice(Math.max(0, index - BACK_SENTENCES), index + 1)
    .find((it) => it.told.figures.includes(figure));
  const stands = (it: ReadFigure): boolean =>
    judged?.values.some(
      (value) =>
        value.claim === it.claim &&
        (isToldNew(judged.standings.get(value)) ||
          (judged.isUnchanged && isUnchangedAt(judged, value.at, words))),
    ) === true;
  return (judged?.told.figures ?? []).filter(
    (it) =>
      it.at === figure.at ||
      (it.claim.company === company &&
        it.claim.metric === metric &&
        it.claim.kind === "pledge" &&
        !stands(it)),
  );
}

/** "delayed 600,000 to 2024, and dropped 2 million": the figures of a sentence of which another clause tells what has become. */
export function toldByOthers(
  judged: Judged,
  clause: Range,
  figure: ReadFigure | null,
  words: ChangeWords,
): (it: ReadFigure) => boolean {
  const { figures } = judged.told;
  const isOutside = (at: number): boolean => at < clause.from || at >= clause.to;
  const placeOf = ({ at }: ReadFigure): number =>
    at === undefined ? clause.from : toMasked(judged, at);
  const isOwn = figure !== null && figures.includes(figure) && !isOutside(placeOf(figure));
  if (!isOwn || !words.events(judged.indexed).some((it) => isOutside(it.start))) return () => false;
  return (it) =>
    figures.includes(it) && isOutside(placeOf(it)) && it.claim.amount !== figure.claim.amount;
}
