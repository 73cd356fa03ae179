import type { Told } from "./changes/told.ts";
import { readFigures } from "./claims/claims.ts";
import type { ReadFigure } from "./claims/read-figure.ts";
import { soleRegion } from "./claims/scope-region.ts";
import { type Context, createContext, decideMain } from "./context.ts";
import { trackHeard, trackToldYear, trackYear } from "./dates/track.ts";
import { trackHead } from "./dates/track-head.ts";
import { ENGLISH } from "./en/language.ts";
import type { Language, TableFact } from "./language.ts";
import { allHits } from "./match/hits.ts";
import { type CompanyMention, findCompanies } from "./names/entities.ts";
import { resolveNamesakes } from "./names/namesakes.ts";
import { ownerOf } from "./names/own-newsroom.ts";
import { leadOf, trackSubject } from "./names/scope-company.ts";
import { createStrangers } from "./names/strangers.ts";
import { type Publication, type Reading, readSentence } from "./reading.ts";
import { type Block, splitBlocks } from "./text/blocks.ts";
import { isArticleText } from "./text/furniture.ts";
import { createListReader, type ListedItem, type ListReader } from "./text/list-items.ts";
import { type Sentence, splitSentences } from "./text/sentences.ts";
import { createTableReader, type TableReader } from "./text/tables.ts";
import { normalise } from "./text/text.ts";
import { readTitle } from "./title.ts";
import type { Observer, Weights } from "./weigh/weights.ts";
import { CHINESE } from "./zh/language.ts";

/** One article, cleaned. */
export interface ExtractInput {
  /** The article's text; all offsets point into it. */
  text: string;
  title?: string | null | undefined;
  /** Day (`YYYY-MM-DD`) or ISO instant; relative dates are resolved against it. */
  published?: string | null | undefined;
  publisher?: string | null | undefined;
  url?: string | null | undefined;
  /** `en` or `zh`; told from the script where absent. */
  language?: string | null | undefined;
  /** Id of a known issuer: claims then need no name in the text. May be unknown to the catalogue. */
  company?: string | null | undefined;
}

const DAY = /^(\d{4})(?:-(\d\d))?/;

function publicationOf(input: ExtractInput): Publication {
  const [, year, month] = DAY.exec(input.published ?? "") ?? [];
  return {
    year: year === undefined ? null : Number(year),
    month: month === undefined ? null : Number(month),
  };
}

const HAN = { first: 0x3400, last: 0x9fff } as const;
const HAN_SHARE = 0.15;
const SAMPLE_CHARS = 2_000;

/** The language by its code, or by script where the code is absent or unknown. */
function chooseLanguage({ language, text }: ExtractInput): Language {
  if (language?.startsWith("zh")) return CHINESE;
  if (language?.startsWith("en")) return ENGLISH;
  const length = Math.min(text.length, SAMPLE_CHARS);
  let count = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= HAN.first && code <= HAN.last) count += 1;
  }
  return count > length * HAN_SHARE ? CHINESE : ENGLISH;
}

/** The names that stand in each sentence, with offsets into the sentence. */
function namesBySentence(
  sentences: readonly Sentence[],
  mentions: readonly CompanyMention[],
): CompanyMention[][] {
  let at = 0;
  return sentences.map((sentence) => {
    const own: CompanyMention[] = [];
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= sentence.start) at += 1;
    for (let i = at; i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.start >= sentence.end) break;
      own.push({
        companyId: mention.companyId,
        brand: mention.brand,
        start: mention.start - sentence.start,
        end: mention.end - sentence.start,
      });
    }
    return own;
  });
}

/** The name that the first sentence with names is about. */
function firstOf(
  sentences: readonly Sentence[],
  names: readonly CompanyMention[][],
  language: Language,
): CompanyMention | undefined {
  const at = names.findIndex((own) => own.length > 0);
  return leadOf(sentences[at]?.lower ?? "", names[at] ?? [], language);
}

/** The year of the yearly report that an article tells of, where figures of that year are in it. */
function reportYearOf(lower: string, published: number | null, language: Language): number | null {
  if (published === null) return null;
  const before = published - 1;
  return lower.includes(String(before)) && language.phrases.yearlyReport.test(lower)
    ? before
    : null;
}

const CENTURY = "20";
const PRINTED_YEAR = /(?<!\d)20\d\d(?!\d)/y;

/** How often a text prints each year of this century. */
function printedYearsOf(lower: string): Map<number, number> {
  const years = new Map<number, number>();
  for (let at = lower.indexOf(CENTURY); at >= 0; at = lower.indexOf(CENTURY, at + 1)) {
    PRINTED_YEAR.lastIndex = at;
    if (!PRINTED_YEAR.test(lower)) continue;
    const year = Number(lower.slice(at, at + 4));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return years;
}

/** How much of an article tells what it is about. */
const LEAD_CHARS = 400;

const YEAR = /(?:19|20)\d\d/;

/** The base year that a text states once for all: "base year 2019". Null where it names several. */
function documentBaseOf(lower: string, language: Language): number | null {
  const years = new Set(
    allHits(language.phrases.documentBase, lower).map((hit) => Number(YEAR.exec(hit[0])?.[0])),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** Reads a cell of a table, told as a sentence; its quote is the row. */
function readFact(
  fact: TableFact,
  row: Sentence,
  language: Language,
  context: Context,
): readonly ReadFigure[] {
  const text = normalise(language.tellFact(fact));
  const names = fact.isByMaker ? findCompanies(text) : [];
  if (fact.isByMaker && names.length === 0) return [];
  const { norm, lower } = text;
  const sentence: Sentence = { ...row, norm, lower };
  return readFigures(readSentence(sentence, language, names, context.published), context);
}

/** Reads an item of a list, told with its head as one sentence; its quote is the item. */
function readItem(
  { sentence, head, itemStart }: ListedItem,
  item: Reading,
  context: Context,
): readonly ReadFigure[] {
  const names = [
    ...head.companies,
    ...item.companies.map((it) => ({
      ...it,
      start: it.start + itemStart,
      end: it.end + itemStart,
    })),
  ];
  return readFigures(readSentence(sentence, item.language, names, context.published), context);
}

/** "The rest will follow in 2035" is told with the words of another state, and replaces nothing. */
const isOwnState = ({ claim }: ReadFigure): boolean =>
  !claim.rules.some((rule) => rule.startsWith("carry:") && rule !== "carry:number");

/** All that was read in an article, and the context at its end. */
export interface ArticleReading {
  readonly figures: readonly ReadFigure[];
  /** Every sentence, with what it told. */
  readonly told: readonly Told[];
  readonly context: Context;
}

/** For fitting and measuring: other weights than the language's own, or none, and who sees what is decided. */
export interface ReadOptions {
  readonly weights?: Weights;
  readonly observer?: Observer;
}

const isTold = ({ passedOver }: ReadFigure): boolean => passedOver === null;

/** The figures of a sentence; the context is moved on with what it tells. */
function readOne(
  reading: Reading,
  { tables, lists }: { tables: TableReader; lists: ListReader },
  context: Context,
): readonly ReadFigure[] {
  const { sentence, language } = reading;
  const facts = tables.read(sentence);
  if (facts) return facts.flatMap((it) => readFact(it, sentence, language, context));
  if (!language.gate.test(sentence.lower)) {
    context.region = soleRegion(reading) ?? context.region;
    return [];
  }
  const listed = lists.read(reading);
  const told = listed === null ? [] : readItem(listed, reading, context);
  const own = told.some(isTold) ? told : readFigures(reading, context);
  trackHead(reading, own, context);
  trackHeard(reading, context);
  context.region = soleRegion(reading) ?? context.region;
  trackYear(reading, context);
  trackToldYear(reading, context);
  return own;
}

/** Takes an article through the stages, sentence by sentence. */
export function readArticle(input: ExtractInput, options: ReadOptions = {}): ArticleReading {
  const language = chooseLanguage(input);
  const text = normalise(input.text);
  const blocks: Block[] = splitBlocks(text).filter(isArticleText(text, language));
  const sentences = splitSentences(text, blocks);
  const published = publicationOf(input);
  const title = readTitle(input.title ?? "", text, language, published);
  const found = resolveNamesakes(findCompanies(text), text, text, language.namesakes);
  const named = language.completeNames?.(text, found, [...found, ...title.mentions]) ?? found;
  const names = namesBySentence(sentences, named);
  const context = createContext({
    // An issuer's own target text needs no other words than its own.
    weights: options.weights ?? (input.company ? {} : language.weights),
    observer: options.observer ?? {},
    published,
    publishedYear: published.year,
    issuer: input.company ?? null,
    main: input.company
      ? { companyId: input.company, brand: null }
      : (decideMain(names.flat(), title.mentions, firstOf(sentences, names, language)) ??
        ownerOf(input.publisher)),
    printedYears: printedYearsOf(text.lower),
    reportYear: reportYearOf(
      `${input.title ?? ""} ${text.lower}`.toLowerCase(),
      published.year,
      language,
    ),
    isOfResults: language.phrases.yearlyResults.test(
      `${input.title ?? ""} ${text.lower.slice(0, LEAD_CHARS)}`.toLowerCase(),
    ),
    documentBase: documentBaseOf(text.lower, language),
    titleConcepts: title.concepts,
    titleRegion: title.region,
    titleYear: title.year,
    strangers: createStrangers(text, found, language.owners),
  });
  // A claim is a company's; only a table's cells, told as sentences, could still name one.
  const isOfNone = context.main === null && !sentences.some(({ kind }) => kind === "row");
  if (isOfNone && !options.observer) return { figures: [], told: [], context };
  const figures: ReadFigure[] = [];
  const told: Told[] = [];
  const readers = { tables: createTableReader(), lists: createListReader() };
  sentences.forEach((sentence, index) => {
    const reading = readSentence(sentence, language, names[index] ?? [], published);
    trackSubject(reading, context);
    const own = readOne(reading, readers, context);
    readers.lists.note(reading, own.some(isTold));
    figures.push(...own);
    context.previous = reading;
    told.push({ reading, figures: own.filter(isOwnState), company: context.subject });
  });
  return { figures, told, context };
}
