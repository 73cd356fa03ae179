import type { Concept } from "./concept.ts";
import type { Context } from "./context.ts";
import type { Cue } from "./cue.ts";
import type { Quantity } from "./mention.ts";
import { decideMetric, type MetricHit } from "./metric-rules.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

/** What the sentence before spoke of, as cues that stand before the sentence that goes on with it. */
export function topicConcepts(context: Context): readonly Cue<Concept>[] {
  const { previous } = context;
  if (!previous) return [];
  const isHead =
    previous.sentence.kind === "heading" && previous.sentence.block === context.block - 1;
  if (previous.sentence.block !== context.block && !isHead) return [];
  const length = previous.sentence.lower.length + 1;
  return previous.concepts.map((cue) => ({
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
