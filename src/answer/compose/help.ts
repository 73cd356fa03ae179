import type { AnswerModel } from "../model.ts";
import type { Query } from "../query.ts";
import { isPoorlyRead, readByModel } from "../read-by-model.ts";
import { wordByModel } from "../word-by-model.ts";
import { toLookedFor } from "./abstain.ts";
import type { Composed } from "./compose.ts";

export interface HelpOptions {
  model: AnswerModel;
  query: Query;
  /** The answer without a model. */
  plain: Composed;
  history: readonly string[];
  nowOn: string;
  /** A passage that only seems to fit is no answer to a question that only seems to be read. */
  answerRegistered(query: Query): Promise<Composed>;
}

/**
 * The answer with what a language model can add: a reading of a question that is not understood, and
 * the words of the verdict. Where the model fails the plain answer stands.
 */
export async function helpAnswer(options: HelpOptions): Promise<Composed> {
  const { model, query, plain } = options;
  if (!isPoorlyRead(query, plain)) return wordByModel(model, plain, query);
  const read = await readByModel(model, query, options);
  if (read === null) return plain;
  const found = await options.answerRegistered(read);
  if (found.abstained) return plain;
  const text = `A language model read the question as: ${toLookedFor(read)}.`;
  const { card } = await wordByModel(model, found, read);
  return { ...found, card: { ...card, blocks: [...card.blocks, { kind: "context", text }] } };
}
