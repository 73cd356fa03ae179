import type { AnswerModel } from "../answer/model.ts";
import type { Config } from "../config.ts";
import type { Log } from "../shared/log.ts";

/** The language model of the settings; null where there is none, which loads nothing. */
export async function openAnswerModel(
  { languageModel }: Pick<Config, "languageModel">,
  log: Log,
): Promise<AnswerModel | null> {
  if (languageModel === null) return null;
  const { createLanguageModel } = await import("../../adapters/llm/model.ts");
  return createLanguageModel({ ...languageModel, log });
}
