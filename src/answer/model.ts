import type { z } from "zod";

/** What a language model is asked for in one piece. */
export interface ModelRequest<T> {
  task: "read_question" | "word_verdict";
  /** Ours, and the only instructions. */
  instructions: string;
  /** Words of people and articles. They are told apart from the instructions and never trusted. */
  data: Readonly<Record<string, unknown>>;
  schema: z.ZodType<T>;
  /** Why an answer of the right shape is not to be used, or null where it is. */
  decideFault(value: T): string | null;
}

/**
 * A language model that may help with answers. It resolves with null, and never rejects, where the
 * model fails, is too slow or says what `decideFault` refuses; it logs that once itself.
 */
export interface AnswerModel {
  ask<T>(request: ModelRequest<T>): Promise<T | null>;
}
