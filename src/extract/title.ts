/** What an article's title tells of what stands below it. */
import { soleRegion } from "./claims/scope-region.ts";
import type { Concept } from "./concept.ts";
import type { Language } from "./language.ts";
import { type CompanyMention, findCompanies } from "./names/entities.ts";
import { resolveNamesakes } from "./names/namesakes.ts";
import { type Publication, readSentence } from "./reading.ts";
import type { Sentence } from "./text/sentences.ts";
import { normalise, type PreparedText } from "./text/text.ts";

interface Title {
  readonly mentions: readonly CompanyMention[];
  readonly concepts: ReadonlySet<Concept>;
  readonly region: string | null;
  readonly year: number | null;
}

const NO_TITLE: Title = { mentions: [], concepts: new Set(), region: null, year: null };

export function readTitle(
  title: string,
  body: PreparedText,
  language: Language,
  published: Publication,
): Title {
  if (title === "") return NO_TITLE;
  const text = normalise(title);
  const mentions = resolveNamesakes(findCompanies(text), text, body, language.namesakes);
  const sentence: Sentence = {
    index: 0,
    start: 0,
    end: title.length,
    norm: text.norm,
    lower: text.lower,
    kind: "heading",
    block: -1,
  };
  const reading = readSentence(sentence, language, mentions, published);
  const years = new Set(
    reading.dates.flatMap((it) =>
      it.year !== null && it.year > (published.year ?? 0) ? [it.year] : [],
    ),
  );
  const [year] = years;
  return {
    mentions,
    concepts: new Set(reading.concepts.map((it) => it.tag)),
    region: soleRegion(reading),
    year: years.size === 1 && year ? year : null,
  };
}
