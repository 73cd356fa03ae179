import type { Context } from "../context.ts";
import { toCandidate } from "../figures/candidates.ts";
import type { Reading } from "../reading.ts";
import { collectAnchors, cutSegments } from "../text/segments.ts";
import { weighScopes } from "../weigh/weigh-scope.ts";
import { weighFigures, weighStatesOf } from "../weigh/weigh-sentence.ts";
import { noticesOf } from "./notices.ts";
import { type ReadFigure, toFigure } from "./read-figure.ts";
import { readPlace, remember } from "./read-place.ts";
import { shareOut, statesOfFurther } from "./shared-owners.ts";

/** All figures and states of one sentence, in order; the context is moved on with each claim. */
export function readFigures(reading: Reading, context: Context): readonly ReadFigure[] {
  const last = context.block - context.lastBlock <= 1 ? context.last : null;
  const isLastInBlock = context.block === context.lastBlock;
  const anchors = collectAnchors(reading, context);
  const segments = cutSegments(reading, anchors);
  const ruled: ReadFigure[] = [];
  segments.forEach((segment, index) => {
    const before = ruled.at(-1)?.claim ?? null;
    const candidate = toCandidate({ reading, segment, index, before, context });
    if (candidate)
      ruled.push(...readPlace({ reading, segments, index, before, context }, candidate));
  });
  const figures = weighFigures({ reading, anchors, figures: ruled, last, context });
  const { subjects } = reading;
  const further = statesOfFurther(reading, figures, subjects);
  const noticed = further.length > 0 ? further : noticesOf(reading, segments, figures, context);
  const shared = shareOut(reading, figures, subjects, context);
  for (const claim of noticed) {
    shared.push(toFigure({ claim, passedOver: null, reading, evidence: [] }));
    remember(claim, context);
  }
  const told = weighStatesOf({ reading, anchors, figures: shared, context });
  return weighScopes({ reading, figures: told, last, isLastInBlock, context });
}
