import type { ChangeEffect, ExtractedChange } from "../../pledge/claim.ts";
import type { Reading } from "../reading.ts";
import type { Topic } from "./topic.ts";
import type { EventTag } from "./words.ts";

/** How sure each rule is, as a probability. */
const CONFIDENCE = {
  "change:compared": 0.85,
  "change:moved": 0.8,
  "change:withdrawn": 0.75,
  "change:told": 0.6,
  "change:weighed": 0.5,
} as const;

/** The effect that the words of an event tell. */
export const EFFECTS: Readonly<Record<EventTag, ChangeEffect>> = {
  withdrawn: "withdrawn",
  dropped: "withdrawn",
  negated: "withdrawn",
  model: "withdrawn",
  delayed: "delayed",
  "brought-forward": "brought-forward",
  strengthened: "strengthened",
  weakened: "weakened",
  conditional: "weakened",
};

export type ChangeRule = keyof typeof CONFIDENCE;

export interface States {
  readonly oldAmount?: number | null | undefined;
  readonly newAmount?: number | null | undefined;
  readonly oldYear?: number | null | undefined;
  readonly newYear?: number | null | undefined;
}

/** Joins what was found to a change; its quote is the sentence that tells it. */
export function toChange(
  effect: ChangeEffect,
  topic: Omit<Topic, "figure">,
  states: States,
  reading: Reading,
  rule: ChangeRule,
): ExtractedChange {
  const { start, end } = reading.sentence;
  return {
    company: topic.company,
    brand: topic.brand,
    metric: topic.metric,
    effect,
    oldAmount: states.oldAmount ?? null,
    newAmount: states.newAmount ?? null,
    oldYear: states.oldYear ?? null,
    newYear: states.newYear ?? null,
    quote: "",
    start,
    end,
    rules: [rule],
    confidence: CONFIDENCE[rule],
  };
}
