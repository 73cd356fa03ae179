import type { AnswerModel, ModelRequest } from "../../src/answer/model.ts";
import type { Log } from "../../src/shared/log.ts";

export interface LanguageModelOptions {
  /** The base address of an OpenAI-compatible server: `http://localhost:11434/v1`. */
  url: string;
  model: string;
  key: string | null;
  log: Log;
  /** How long one answer may take, its second try included. Default: 8 s. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 8_000;
/** Tries after the first. */
const MAX_RETRIES = 1;

/** Why a model was of no help. */
type Failure =
  | { reason: "timeout" | "unreachable" | "invalid_answer" }
  | { reason: "refused"; status: number | null }
  | { reason: "not_used"; fault: string };

/** A model of an OpenAI-compatible server. A failure is one line of the log, without a word of question, answer or key. */
export function createLanguageModel(options: LanguageModelOptions): AnswerModel {
  const { log, model } = options;
  const ask = async <T>(request: ModelRequest<T>): Promise<T | null> => {
    const result = await generate(request, options);
    if ("value" in result) return result.value;
    log.warn({ task: request.task, model, ...result }, "the language model was of no help");
    return null;
  };
  return { ask };
}

async function generate<T>(
  request: ModelRequest<T>,
  { url, model, key, timeoutMs = TIMEOUT_MS }: LanguageModelOptions,
): Promise<{ value: T } | Failure> {
  const sdk = await import("ai");
  const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
  const provider = createOpenAICompatible({
    name: "pledgewatch",
    baseURL: url,
    ...(key === null ? {} : { apiKey: key }),
    supportsStructuredOutputs: true,
  });
  try {
    const { output } = await sdk.generateText({
      model: provider(model),
      system: request.instructions,
      prompt: `Data, as JSON:\n<data>\n${toData(request.data)}\n</data>`,
      output: sdk.Output.object({ schema: request.schema, name: request.task }),
      maxRetries: MAX_RETRIES,
      abortSignal: AbortSignal.timeout(timeoutMs),
    });
    const fault = request.decideFault(output);
    return fault === null ? { value: output } : { reason: "not_used", fault };
  } catch (error) {
    return toFailure(error, sdk);
  }
}

/** JSON in which nothing can close the element around it. */
const toData = (data: unknown) => JSON.stringify(data).replaceAll("<", "\\u003c");

function toFailure(error: unknown, sdk: typeof import("ai")): Failure {
  const last = sdk.RetryError.isInstance(error) ? error.lastError : error;
  if (last instanceof Error && (last.name === "TimeoutError" || last.name === "AbortError"))
    return { reason: "timeout" };
  if (sdk.NoObjectGeneratedError.isInstance(last) || sdk.NoOutputGeneratedError.isInstance(last))
    return { reason: "invalid_answer" };
  if (!sdk.APICallError.isInstance(last)) return { reason: "invalid_answer" };
  if (last.statusCode === undefined) return { reason: "unreachable" };
  return last.statusCode < 300
    ? { reason: "invalid_answer" }
    : { reason: "refused", status: last.statusCode };
}
