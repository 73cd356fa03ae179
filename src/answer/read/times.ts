import { isOfYears, type Query } from "../query.ts";
import type { AnswerWords } from "../words/words.ts";

/** The times that a question asks of, in words: a period says more than its year. */
export function toTimes({ month, published, years }: Query, words: AnswerWords): string[] {
  if (month !== null) return [words.month(month.sinceOn)];
  if (published === null || (isOfYears(published) && years.length > 0))
    return years.map(words.years);
  return [words.period(published)];
}
