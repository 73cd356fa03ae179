import { z } from "zod";
import { renderCard } from "../../adapters/console/render.ts";
import { createAnswerer } from "../answer/answer.ts";
import { toDay } from "../shared/clock.ts";
import { UserError } from "../shared/user-error.ts";
import { openAnswerModel } from "./answer-model.ts";
import { eachJsonLine, type Io, outLine } from "./io.ts";
import { toLog } from "./log.ts";
import { parseInput } from "./parse-input.ts";
import { readConfig, type StoreOptions, withKnownStore } from "./session.ts";

const Line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  question: z.string(),
  history: z.array(z.string()).nullish(),
});

export interface AskOptions extends StoreOptions {
  jsonl?: boolean;
  json?: boolean;
}

/** `ask`: one question from the command line, or a line each from standard input. */
export async function runAsk(words: string[], options: AskOptions, io: Io): Promise<0 | 1> {
  const text = words.join(" ").trim();
  if (text === "" && !options.jsonl) {
    throw new UserError(
      "QUESTION_MISSING",
      'What is the question? E.g. pledgewatch ask "What does BMW promise for 2030?"',
      { exitCode: 2 },
    );
  }
  return withKnownStore(options, io, async ({ store }, now) => {
    const config = readConfig(options, io);
    const model = await openAnswerModel(config, toLog(config, io));
    const answer = createAnswerer({ ...store, model });
    const nowOn = toDay(now());
    if (options.jsonl) {
      const broken = await eachJsonLine(io, async (value) => {
        const { id, question, history } = parseInput(Line, value);
        const found = await answer({ text: question, history: history ?? [], nowOn });
        return { id, ...toJson(found) };
      });
      return broken === 0 ? 0 : 1;
    }
    const found = await answer({ text, history: [], nowOn });
    if (options.json) outLine(io, JSON.stringify(toJson(found), null, 2));
    else io.out(renderCard(found.card, io));
    return 0;
  });
}

type Answer = Awaited<ReturnType<ReturnType<typeof createAnswerer>>>;

const toJson = ({ text, citations, abstained }: Answer) => ({
  text,
  citations: citations.map(({ articleId, url, quote }) => ({ articleId, url, quote })),
  abstained,
});
