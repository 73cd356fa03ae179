/** Annotated articles on disk: `name: value` lines, an empty line, the text; the annotation beside it as JSON. */
import { readFileSync } from "node:fs";
import type { ExtractInput } from "../../src/extract/extract.ts";

export interface GoldFile<GoldClaim = object, GoldChange = object> {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
  readonly claims?: readonly GoldClaim[];
  readonly changes?: readonly GoldChange[];
}

const HEAD = /^(title|publisher|url|published|language): (.*)$/;

/** What the extractor is given of an article; its own head lines go before what the annotation says. */
export function readInput(path: string, gold: GoldFile<unknown>): ExtractInput {
  const raw = readFileSync(path, "utf8");
  const end = raw.indexOf("\n\n");
  const head = raw
    .slice(0, Math.max(0, end))
    .split("\n")
    .map((line) => HEAD.exec(line));
  const { title, publisher, published, language } = gold;
  const given = { title, publisher, published, language };
  if (end < 0 || !head.every((line) => line !== null)) return { ...given, text: raw };
  const own = Object.fromEntries(head.map((hit) => [hit[1], hit[2]]));
  return { ...given, ...own, text: raw.slice(end + 2) };
}
