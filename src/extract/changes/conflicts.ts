import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { ReadFigure } from "../claims.ts";
import type { Judged } from "./standing.ts";
import { clauseAround } from "./topic.ts";
import { toMasked, type Value } from "./values.ts";
import type { ChangeWords } from "./words.ts";

/** Two figures of one target, of which the article tells one as past. */
export interface Conflict {
  readonly old: Value;
  readonly oldIndex: number;
  readonly fresh: Value;
  readonly freshIndex: number;
}

interface Told {
  readonly index: number;
  readonly figure: ReadFigure;
  readonly isPast: boolean;
}

/** How many sentences may lie between the two. */
const REACH_SENTENCES = 3;

/** Whether a figure is told in a clause of the past, by its verb or adverb. */
function isPast(judged: Judged, at: number, words: ChangeWords): boolean {
  const { from, to } = clauseAround(judged, { from: at, to: at }, words);
  const clause = judged.text.slice(from, to);
  return words.past.test(clause) && !words.now.test(clause);
}

function toldIn(judged: Judged, index: number, words: ChangeWords): Told[] {
  if (judged.isUnchanged) return [];
  return judged.told.figures.flatMap((figure) => {
    const { claim, passedOver, at } = figure;
    const isState = passedOver === null || passedOver === "not_standing";
    if (!isState || at === undefined || claim.kind !== "pledge" || claim.year === null) return [];
    const past = passedOver === "not_standing" || isPast(judged, toMasked(judged, at), words);
    return [{ index, figure, isPast: past }];
  });
}

/** Whether two claims are of one target: the same scope in every respect that is told. */
function isOneTarget(a: ExtractedClaim, b: ExtractedClaim): boolean {
  return (
    a.company === b.company &&
    a.brand === b.brand &&
    a.metric === b.metric &&
    a.year === b.year &&
    a.unit === b.unit &&
    a.region === b.region &&
    a.stage === b.stage &&
    a.basis === b.basis &&
    a.change === b.change
  );
}

/** Whether one of two figures lies in the range of the other, so that both may be one. */
const overlap = (a: Value, b: Value): boolean => a.amount <= b.top && b.amount <= a.top;

function findValue({ values }: Judged, { at }: ReadFigure): Value | null {
  if (at === undefined) return null;
  return values.find((it) => it.kind === "amount" && it.start <= at && it.end > at) ?? null;
}

/**
 * Pairs of claims of one company and metric that cannot both stand. No word says that one replaces the
 * other: a verb of the past beside the one, and none beside the other, is what tells them apart.
 */
export function findConflicts(sentences: readonly Judged[], words: ChangeWords): Conflict[] {
  const recent: Told[] = [];
  const found: Conflict[] = [];
  sentences.forEach((judged, index) => {
    for (const one of toldIn(judged, index, words)) {
      for (const other of recent) {
        if (one.isPast === other.isPast || !isOneTarget(one.figure.claim, other.figure.claim))
          continue;
        const [past, present] = one.isPast ? [one, other] : [other, one];
        const [before, after] = [sentences[past.index], sentences[present.index]];
        const old = before && findValue(before, past.figure);
        const fresh = after && findValue(after, present.figure);
        if (!old || !fresh || overlap(old, fresh)) continue;
        if (words.partBefore.test(after.text.slice(0, fresh.at))) continue;
        found.push({ old, oldIndex: past.index, fresh, freshIndex: present.index });
      }
      recent.push(one);
    }
    while (recent[0] && recent[0].index <= index - REACH_SENTENCES) recent.shift();
  });
  return found;
}
