import { type Block, type Card, createCiter } from "../../chat/card.ts";
import { ALIASES } from "../../pledge/companies.ts";
import type { Evidence } from "../../pledge/view.ts";
import type { ArticleStore, Passage } from "../../store/types/article.ts";
import { toCardTitle } from "../compose/compose.ts";
import { companiesOf, isOfYears, isWithin, type Query } from "../query.ts";
import { asksOfReport } from "../read/report-asked.ts";
import { ENGLISH } from "../words/english.ts";
import { answerWordsOf } from "../words/of.ts";
import { quoteOnTopic } from "./passage-topic.ts";
import { asksOfWords, rankByWords, rareWordsOf } from "./passage-words.ts";
import { type EntriesOf, isAllRegistered } from "./registered.ts";

const MAX_SEARCHED = 12;
const MAX_SHOWN = 2;

const NOTHING: EntriesOf = async (sentences) => sentences.map(() => []);

/** A passage to show, and whether something is registered from its sentence. */
type Shown = Evidence & { isRegistered: boolean };

/**
 * Passages with what is shown of them; where a report is asked for, without those that say no figure but those of
 * the register: "How many did it sell?" is not answered by how many it wants to.
 */
async function toShown(
  found: readonly { passage: Passage; quote: string }[],
  query: Query,
  entriesOf: EntriesOf,
): Promise<Shown[]> {
  const entries = await entriesOf(found.map(({ passage }) => passage.evidence));
  return found.flatMap(({ passage: { evidence }, quote }, at) => {
    const own = entries[at] ?? [];
    if (asksOfReport(query) && isAllRegistered(evidence, own)) return [];
    return [{ ...evidence, quote, isRegistered: own.length > 0 }];
  });
}

/**
 * Where the register has nothing: sentences that name the company, the metric, the year and the place
 * of the question, shown as found. Null where no article has one.
 */
export async function findPassages(
  articles: Pick<ArticleStore, "search">,
  query: Query,
  entriesOf: EntriesOf = NOTHING,
): Promise<Card | null> {
  // Without a company, or a metric or a year, any sentence would do; that is no answer.
  const isBroad =
    query.metrics.length === 0 && query.years.length === 0 && query.demand !== "verifier";
  // A change that is taken for granted is registered or it is not known.
  const isPresumed = query.presumesMove && query.courses.length > 0;
  // One of several is chosen by what is registered of each.
  const isChoice = query.superlative !== null && companiesOf(query).length > 1;
  if (companiesOf(query).length === 0 || isBroad || isPresumed || isChoice) return null;
  const found = await articles.search(toSearches(query), MAX_SEARCHED, aliasesOf(query));
  const fitting = withoutRepeats(found).flatMap((passage) => {
    const quote = isOfTime(passage, query) ? quoteOnTopic(passage, query) : null;
    return quote === null ? [] : [{ passage, quote }];
  });
  const shown = await toShown(fitting, query, entriesOf);
  return shown.length === 0 ? null : composePassages(withoutParts(shown), query);
}

/**
 * Where neither the register nor a sentence speaks of all that is asked: the passage with most of the words of a question
 * that asks whether something is so. Null where no article has one.
 */
export async function findByWords(
  articles: Pick<ArticleStore, "search">,
  query: Query,
  entriesOf: EntriesOf = NOTHING,
): Promise<Card | null> {
  if (!asksOfWords(query)) return null;
  const years = query.years.map(({ from }) => String(from));
  const searches = [...toSearches(query), [...years, ...rareWordsOf(query)].join(" ")];
  const found = await articles.search(searches, MAX_SEARCHED, aliasesOf(query));
  const ranked = withoutRepeats(found)
    .filter((passage) => isOfTime(passage, query))
    .map((passage) => ({ passage, rank: rankByWords(passage, query) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((left, right) => right.rank - left.rank)
    .map(({ passage }) => ({ passage, quote: passage.around }));
  const shown = await toShown(ranked, query, entriesOf);
  return shown.length === 0 ? null : composePassages(withoutParts(shown), query);
}

/** A card with the first passage of another below it, where it shows nothing of that yet. */
export function alsoSaid(card: Card, { citations: [passage] }: Card): Card {
  const isShown = card.citations.some(
    ({ quote }) => passage && (quote.includes(passage.quote) || passage.quote.includes(quote)),
  );
  if (passage === undefined || isShown) return card;
  const number = card.citations.length + 1;
  const { quote: text, publisher, published, url } = passage;
  const source = `${[publisher, published].filter((part) => part !== null).join(", ")} [${number}]`;
  return {
    ...card,
    blocks: [...card.blocks, { kind: "quote", text, source, url }],
    citations: [...card.citations, { ...passage, number }],
  };
}

/** Quotes as they stand in their articles. */
function composePassages(passages: readonly Shown[], query: Query): Card {
  const shown = passages.slice(0, MAX_SHOWN);
  const words = answerWordsOf(query.language);
  const citer = createCiter();
  const marks = shown.map(({ isRegistered: _, ...evidence }) => citer.cite([evidence], 1));
  const isNew = shown.every(({ isRegistered }) => !isRegistered);
  const { found, asFound, foundBeside, asFoundBeside } = words.passages;
  const blocks: Block[] = shown.map((evidence, index) => ({
    kind: "quote",
    text: evidence.quote,
    source:
      [evidence.publisher, evidence.published].filter((part) => part !== null).join(", ") +
      (marks[index] ?? ""),
    url: evidence.url,
  }));
  return {
    title: toCardTitle({ ...query, years: [] }),
    verdict: (isNew ? found : foundBeside)(marks[0] ?? ""),
    blocks: [...blocks, { kind: "context", text: isNew ? asFound : asFoundBeside }],
    citations: citer.citations(),
    actions: [],
  };
}

/** All names of the companies that are asked about. */
function aliasesOf(query: Query): string[] {
  const asked = new Set(companiesOf(query));
  return ALIASES.filter(({ companyId }) => asked.has(companyId)).map(({ text }) => text);
}

/** Each sentence once, in the longest passage that has it. */
const withoutParts = <Of extends { readonly quote: string }>(passages: readonly Of[]): Of[] =>
  passages.filter(
    ({ quote }, at) =>
      !passages.some(
        (other, index) => other.quote.includes(quote) && (other.quote !== quote || index < at),
      ),
  );

/** Whether a passage was told by the day, and in the period, that is asked about. */
const isOfTime = (
  { evidence: { published } }: Passage,
  { asOf, published: told }: Query,
): boolean => wasPublishedBy(asOf?.asOn ?? null, published) && wasToldIn(told, published);

const wasPublishedBy = (asOn: string | null, published: string | null): boolean =>
  asOn === null || (published !== null && published <= asOn);

/** What was told in a month stands in an article of it; what was told in a year may be told in the next. */
function wasToldIn(period: Query["published"], published: string | null): boolean {
  if (period === null) return true;
  const { sinceOn, untilOn } = period;
  const nextYear = String(Number(untilOn.slice(0, 4)) + 1);
  const last = isOfYears(period) ? `${nextYear}-12-31` : untilOn;
  return isWithin(published, { sinceOn, untilOn: last });
}

/** A search gives one sentence an article, so it is asked in the question's words and in the metric's. */
function toSearches(query: Query): string[] {
  const names = query.names.map(({ name }) => name);
  const metrics = query.metrics.slice(0, 2).map(ENGLISH.metric);
  const years = query.years.filter(({ from, to }) => from === to).map(({ from }) => String(from));
  return [
    query.text,
    [...names, ...years, ...query.mentioned].join(" "),
    [...names, ...years, ...metrics].join(" "),
    // Most sentences call the company "it": one search looks past its name.
    [...years, ...query.mentioned].join(" "),
  ];
}

function withoutRepeats(passages: readonly Passage[]): Passage[] {
  const known = new Map<string, Passage>();
  for (const passage of passages) {
    const key = `${passage.evidence.articleId} ${passage.evidence.quote}`;
    if (!known.has(key)) known.set(key, passage);
  }
  return [...known.values()];
}
