import type { Answer } from "../../../../src/answer/answer.ts";
import { ungroundedIn } from "../../../../src/pledge/ground.ts";

/** What says where a number comes from that is in no quote. */
const WORKING = /\([^()]* from the article[^()]*\)|（[^（）]*出自[^（）]*文章[^（）]*）/g;

/** Numbers of an answer that are in no cited quote, in no date or link of a source, and in no shown working. */
export function unfounded({ text, citations }: Answer, question: string): string[] {
  const sources = citations.flatMap(({ articleId, quote, published, url, publisher, number }) => [
    articleId,
    quote,
    published ?? "",
    url ?? "",
    publisher ?? "",
    String(number),
  ]);
  const counted = text.split("\n").filter((line) => line.startsWith("- ")).length;
  const workings = text
    .split("\n")
    .flatMap((line) => (line.includes("=") ? [line] : []))
    .concat([...text.matchAll(WORKING)].map(([working]) => working));
  // A slip of the hand may glue a number to a word: "compared t o2019".
  const asked = question.match(/\d+/g) ?? [];
  return ungroundedIn(text, [...sources, ...workings, question, ...asked, String(counted)]).map(
    ({ typed }) => typed,
  );
}
