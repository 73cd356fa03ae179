import type { Concept } from "../concept.ts";
import type { Context } from "../context.ts";
import type { Cue } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { decideMetric, type MetricHit } from "./metric-rules.ts";

/** What the sentence before spoke of, where this one can go on with it; offsets are into that sentence. */
export function topicOf({ previous, block }: Context): readonly Cue<Concept>[] {
  if (!previous) return [];
  const isHead = previous.sentence.kind === "heading" && previous.sentence.block === block - 1;
  return previous.sentence.block === block || isHead ? previous.concepts : [];
}

/** The same as cues that stand before the sentence that goes on with it. */
export function topicConcepts(context: Context): readonly Cue<Concept>[] {
  const length = (context.previous?.sentence.lower.length ?? 0) + 1;
  return topicOf(context).map((cue) => ({
    ...cue,
    start: cue.start - length,
    end: cue.end - length,
  }));
}

/** "It wants to cut them in half": a percentage that measures what the sentence before spoke of. */
export function topicMetric(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
): MetricHit | null {
  const { lower } = reading.sentence;
  const words = lower.slice(segment.start, segment.end);
  if (!reading.language.carry.objectAgain.test(words)) return null;
  const hit = decideMetric(quantity, topicConcepts(context), lower);
  return hit && { ...hit, rule: "metric:topic", cue: undefined };
}
