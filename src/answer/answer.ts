import { type Card, type Citation, renderPlain } from "../chat/card.ts";
import type { Language } from "../shared/language.ts";
import { type AnswerDeps, answerRegistered, type Deps } from "./answer-registered.ts";
import type { Composed } from "./compose/compose.ts";
import { asksIfReached } from "./compose/compose-reached.ts";
import { helpAnswer } from "./compose/help.ts";
import { toAccounted } from "./find/accounts.ts";
import { asksOfUnnamedBrand } from "./find/select-brand.ts";
import { decideLanguage } from "./lexicon/language.ts";
import { alsoSaid, findByWords, findPassages } from "./passages/passages.ts";
import { createEntriesOf } from "./passages/registered.ts";
import { companiesOf, type Query } from "./query.ts";
import { asksToConfirm } from "./read/asks-whether.ts";
import { asksSinceLast } from "./read/intent.ts";
import { parseQuestion } from "./read/parse.ts";
import { asksOfStatus } from "./read/status-asked.ts";
import { isAskedIn, joinParts, type Part, partsOf } from "./several.ts";
import { parseInThread } from "./thread/follow-up.ts";
import { isSaidIn, isStray } from "./thread/stray.ts";
import { respellByEar } from "./typed/by-ear.ts";
import { type Respelt, respell, withReading } from "./typed/respell.ts";

export type { AnswerDeps } from "./answer-registered.ts";
export { readWord, suggestCompanies } from "./lexicon/vocabulary.ts";
export { asksSinceLast } from "./read/intent.ts";

/** A question of a person, with what was asked before it in the same thread. */
export interface Question {
  text: string;
  /** Earlier questions of the thread, oldest first. */
  history: string[];
  /** Today, `YYYY-MM-DD`. */
  nowOn: string;
  /** When the question before was asked, ISO, UTC: what is new "since my last question". */
  lastAskedAt?: string | null;
}

export interface Answer {
  /** The card as plain text, citations included. */
  text: string;
  card: Card;
  citations: Citation[];
  /** True where nothing that is known answers. */
  abstained: boolean;
}

export type Answerer = (question: Question) => Promise<Answer>;

/**
 * Answers questions from the register: a verdict, the facts, and their quotes. A figure that is in no
 * quote is never said; what is not known is not answered. It keeps no state and may be called twice.
 */
export function createAnswerer(deps: AnswerDeps): Answerer {
  return async (question) => {
    const given = await answerInThread(deps, question);
    const { text, history, nowOn } = question;
    const strays = history.length > 0 && isStray(text, nowOn) && !isSaidIn(text, given.citations);
    return strays ? answerInThread(deps, { ...question, history: [] }) : given;
  };
}

async function answerInThread(deps: AnswerDeps, question: Question): Promise<Answer> {
  const language = decideLanguage(question.text);
  if (language !== "en" && language !== "zh") return toAnswer(composeOtherLanguage(), "en");
  const { history, nowOn } = question;
  const query = parseInThread(question, nowOn);
  const recordedAfter = asksSinceLast(question.text) ? (question.lastAskedAt ?? null) : null;
  const plain =
    (await answerAsHeard(deps, question, query)) ??
    (await answerOrAgain({ ...deps, recordedAfter }, question, query));
  const { model } = deps;
  if (!model) return toAnswer(plain, language);
  return toAnswer(
    await helpAnswer({
      ...{ model, query, plain, history, nowOn },
      answerRegistered: (read) => answerRegistered(deps, read, nowOn),
    }),
    language,
  );
}

async function answerOrAgain(deps: Deps, question: Question, query: Query): Promise<Composed> {
  const whole = await answerQuery(deps, query, question.nowOn);
  return whole.abstained ? ((await answerAgain(deps, question, query)) ?? whole) : whole;
}

/** The answer to a question in Chinese that names nobody but by words that sound like a maker; null for any other. */
async function answerAsHeard(
  deps: AnswerDeps,
  question: Question,
  query: Query,
): Promise<Composed | null> {
  const isOpen = query.language === "zh" && companiesOf(query).length === 0;
  const heard = isOpen ? await respellByEar(query) : null;
  if (!heard?.isName) return null;
  const read = parseInThread({ ...question, text: heard.text }, question.nowOn);
  return withReading(await answerOrAgain(deps, question, read), heard, query);
}

/** What a question that has no answer finds in parts, or with the words that it may have misspelt; null where nothing is found. */
async function answerAgain(
  deps: AnswerDeps,
  question: Question,
  query: Query,
): Promise<Composed | null> {
  const inParts = await answerParts(deps, question, query);
  if (inParts !== null) return inParts;
  const respelt = query.language === "zh" ? await respellByEar(query) : respell(query.text);
  return respelt && answerRespelt(deps, { question, query, respelt });
}

async function answerRespelt(
  deps: AnswerDeps,
  { question, query, respelt }: { question: Question; query: Query; respelt: Respelt },
): Promise<Composed | null> {
  const read = parseInThread({ ...question, text: respelt.text }, question.nowOn);
  const whole = await answerQuery(deps, read, question.nowOn);
  const found = whole.abstained ? await answerParts(deps, question, read) : whole;
  return found && withReading(found, respelt, query);
}

/**
 * Whether a part leans on one before it that found nothing, or on one that names nobody: "does it promise 2060? which year?"
 * asks of no other year.
 */
const isLost = (query: Query, before: readonly Part[]): boolean =>
  before.length > 0 &&
  (companiesOf(query).length === 0 ||
    (before.every(({ composed }) => composed.abstained) &&
      parseQuestion(query.text, "2000-01-01").metrics.length === 0));

/** What the parts of a question find, each leaning on those before it; null where it has none, or none finds anything. */
async function answerParts(
  deps: AnswerDeps,
  { history, nowOn }: Question,
  { text, language }: Query,
): Promise<Composed | null> {
  const parts: Part[] = [];
  const all = partsOf(text);
  const said = all.filter((part) => !isAskedIn(part, text));
  for (const part of all.filter((one) => !said.includes(one))) {
    const earlier = [...history, ...said, ...parts.map((one) => one.text)];
    const query = parseInThread({ text: part, history: earlier }, nowOn);
    const composed = await answerQuery(deps, query, nowOn);
    parts.push({
      text: part,
      composed: { ...composed, abstained: composed.abstained || isLost(query, parts) },
    });
  }
  return parts.some(({ composed }) => !composed.abstained) ? joinParts(parts, { language }) : null;
}

async function answerQuery(deps: Deps, query: Query, nowOn: string): Promise<Composed> {
  const registered = await answerRegistered(deps, query, nowOn);
  const isOfNobody = query.asksOpinion || query.asksOfState || query.asksOfFuture;
  // What is only pledged has been told.
  const isTold =
    (asksIfReached(query) || asksOfStatus(query)) && registered.card.citations.length > 0;
  // A passage says of a brand that is not named only what nobody can tell apart.
  const isOpen = asksOfUnnamedBrand(query);
  if (!registered.abstained)
    return (await answerByWords(deps, query)) ?? withWords(deps, registered, query);
  if (query.intent === "whats_new" || isOfNobody || isTold || isOpen) return registered;
  const entriesOf = createEntriesOf(deps.register, query, nowOn);
  const passages = await findPassages(deps.articles, query, entriesOf);
  const found = passages && toAccounted(query, { card: passages, abstained: false });
  if (found) return found;
  if (registered.otherwise) return withWords(deps, registered.otherwise, query);
  const words = await findByWords(deps.articles, query, entriesOf);
  return (words && toAccounted(query, { card: words, abstained: false })) ?? registered;
}

/** "So it has scrapped its heat pump factory?": of what is to be confirmed and is no subject of the register its words tell. */
async function answerByWords(deps: Deps, query: Query): Promise<Composed | null> {
  const isOfNothing = query.metrics.length + query.amounts.length + query.years.length === 0;
  if (!isOfNothing || query.intent !== "look_up" || !asksToConfirm(query.text)) return null;
  const words = await findByWords(deps.articles, query);
  return words && toAccounted(query, { card: words, abstained: false });
}

/** `Give me the exact words on …`, `Quote the sentence`. */
const ASKS_FOR_WORDS =
  /\b(?:exact|very|original|actual) (?:words?|wording|phrase|sentence|text|quote)\b|\bquote\b.{0,30}\b(?:words?|sentence|passage|line)\b|\bword for word\b|\bverbatim\b/i;

/** An answer to what is to be confirmed, with the passage that has most of its words: it may say what the register does not. */
async function withWords(deps: Deps, composed: Composed, query: Query): Promise<Composed> {
  if (!asksToConfirm(query.text) && !ASKS_FOR_WORDS.test(query.text)) return composed;
  const words = await findByWords(deps.articles, query);
  return words === null ? composed : { ...composed, card: alsoSaid(composed.card, words) };
}

function composeOtherLanguage(): Composed {
  const card: Card = {
    title: "English or Chinese, please",
    verdict: "I read questions in English and Chinese only. 我只能回答英文或中文的问题。",
    blocks: [{ kind: "text", text: "For example: What is BMW's net-zero target?" }],
    citations: [],
    actions: [],
  };
  return { card, abstained: true };
}

function toAnswer({ card: told, abstained }: Composed, language: Language): Answer {
  const card = language === "en" ? told : { ...told, language };
  return { text: renderPlain(card), card, citations: card.citations, abstained };
}
