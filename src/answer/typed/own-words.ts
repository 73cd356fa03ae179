import { CONCEPT_BOOK } from "../lexicon/concept-book.ts";
import { findNames } from "../lexicon/names.ts";
import { hasCjk, tokenise } from "../lexicon/tokens.ts";
import { decideMetrics } from "../read/metrics-asked.ts";

/** Whether words say by themselves what is measured. */
function saysMetric(text: string): boolean {
  const { metrics, isGuess } = decideMetrics(conceptsIn(text));
  return metrics.length > 0 && !isGuess;
}

/** What opens a question of its own. */
const ASKS =
  /^(?:(?:and|so|but|then) )?(?:(?:by|in|until|from|since|for|to|at|on) )?(?:what|which|who|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|can|could|will|list|show|name|give|quote)\b/i;
/** Who asks speaks of themselves. */
const OF_ASKER = /^(?:i|we|my|our|(?:this|it) is for)\b/i;
/** Sentences of a text, and what is said behind a semicolon; a point in a number or before small letters ends none. */
const SENTENCE_END = /(?<=[.!?]) (?=["'(]?[\p{Lu}\d])|(?<=[;-]) (?=(?:[Ii]|[Ww]e|[Mm]y|[Oo]ur)\b)/u;
/** `We have Rivian's already`: what is not asked for, whom it names included. */
const IS_KNOWN =
  /^(?:i|we)(?:'ve)? (?=.*\balready\b)(?:already )?(?:have|got|know|found) [^,;]{0,40}\w'(?:s\b|(?=\s|$))/i;
/** `I'm setting up my 2026 calendar`: what it is asked for, whatever it is of. */
const DOING =
  /^(?:i'?m|i am|we'?re|we are) (?:just |currently )?(?:setting|preparing|writing|drafting|working|building|putting|compiling|updating|making|collecting|planning|checking|filling|doing|reviewing)\b/i;
/** `Audit query.`, `On deadline - just names:`. */
const MAX_HEAD_WORDS = 4;

const namesIn = (text: string) => findNames(text, tokenise(text));

const conceptsIn = (text: string) =>
  new Set(CONCEPT_BOOK.find(text, tokenise(text)).map(({ meaning }) => meaning));
/** What is promised, and when. */
const OF_PLEDGES =
  /\b(?:targets?|goals?|pledge[sd]?|promise[sd]?|commitments?|deadlines?|milestones?|plan(?:s|ned)?|(?:last|this|next) (?:year|month|quarter)|years?|decade)\b/i;

/** Whether words say nothing of what could be asked for: no figure, no subject. */
const isBare = (text: string): boolean => !/\d/.test(text) && conceptsIn(text).size === 0;
const isEmpty = (text: string): boolean => isBare(text) && namesIn(text).length === 0;

const isOfDoing = (text: string): boolean => DOING.test(text) && namesIn(text).length === 0;

const isQuestion = (text: string): boolean => ASKS.test(text) || text.endsWith("?");

/** `Before I renew any contracts: which makers …` asks behind the colon, of whom the head names. */
function withoutHead(text: string): string {
  const [, head = "", asked = ""] = /^([^:?]{3,140}):\s+(.+)$/s.exec(text) ?? [];
  if (asked === "" || !ASKS.test(asked) || !isBare(head) || OF_PLEDGES.test(head)) return text;
  const names = namesIn(head).map(({ name }) => name);
  return names.length === 0 ? asked : `${names.join(" and ")}: ${asked}`;
}

/** `Scania runs on green power. By when is it neutral?`: of what is said of another subject only whom it is about. */
function toWhom(said: string, asked: string): string {
  const names = namesIn(said).map(({ name }) => name);
  const { metrics } = decideMetrics(conceptsIn(asked));
  const before = decideMetrics(conceptsIn(said)).metrics;
  const isOfOther = before.length > 0 && !before.some((one) => metrics.includes(one));
  return !isQuestion(said) && isOfOther && names.length > 0 ? `${names.join(" and ")}:` : said;
}

/**
 * A tidied question without sentences that tell of who asks and of nothing that is asked: `I want to chase the companies
 * for results.` What names a maker, a figure or a subject stays.
 */
export function withoutOwnWords(text: string): string {
  if (hasCjk(text)) return text;
  const all = withoutHead(text).split(SENTENCE_END);
  const isOfOther = (one: string): boolean =>
    IS_KNOWN.test(one) || (all.some(isQuestion) && isOfDoing(one));
  const sentences = all.filter((one) => all.length === 1 || !isOfOther(one));
  const isAsked = sentences.map(isQuestion);
  if (!isAsked.some(Boolean)) return sentences.join(" ");
  const asked = sentences.filter((_, at) => isAsked[at]).join(" ");
  // "We rank customers by clean power. Who has more of it, BMW or Audi?" asks for all that it needs.
  const isWhole = namesIn(asked).length > 0 && saysMetric(asked);
  const isSaidAside = (one: string): boolean =>
    OF_ASKER.test(one)
      ? isEmpty(one) || (isWhole && !/\d/.test(one) && namesIn(one).length === 0)
      : one.split(" ").length <= MAX_HEAD_WORDS && isEmpty(one);
  const kept = sentences.filter((one, at) => isAsked[at] || !isSaidAside(one));
  const isOfItself = namesIn(asked).length === 0 && saysMetric(asked);
  return (isOfItself ? kept.map((one) => toWhom(one, asked)) : kept).join(" ");
}
