import { CONCEPT_BOOK } from "./concept-book.ts";
import { findNames } from "./names.ts";
import { hasCjk, tokenise } from "./tokens.ts";

/** What opens a question of its own. */
const ASKS =
  /^(?:(?:and|so|but|then) )?(?:(?:by|in|until|from|since|for|to|at|on) )?(?:what|which|who|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|can|could|will|list|show|name|give|quote)\b/i;
/** Who asks speaks of themselves. */
const OF_ASKER = /^(?:i|we|my|our|(?:this|it) is for)\b/i;
/** Sentences of a text; a point in a number or before small letters ends none. */
const SENTENCE_END = /(?<=[.!?]) (?=["'(]?[\p{Lu}\d])/u;
/** `Audit query.`, `On deadline - just names:`. */
const MAX_HEAD_WORDS = 4;

/** Whether words say nothing that could be asked for: no name, no figure, no subject. */
function isEmpty(text: string): boolean {
  if (/\d/.test(text)) return false;
  const tokens = tokenise(text);
  return findNames(text, tokens).length === 0 && CONCEPT_BOOK.find(text, tokens).length === 0;
}

/** `Before I renew any contracts: which makers …` asks behind the colon. */
function withoutHead(text: string): string {
  const [, head = "", asked = ""] = /^([^:?]{3,80}):\s+(.+)$/s.exec(text) ?? [];
  return asked !== "" && ASKS.test(asked) && isEmpty(head) ? asked : text;
}

/**
 * A tidied question without sentences that tell of who asks and of nothing that is asked: `I want to chase the companies
 * for results.` What names a maker, a figure or a subject stays.
 */
export function withoutOwnWords(text: string): string {
  if (hasCjk(text)) return text;
  const sentences = withoutHead(text).split(SENTENCE_END);
  const isAsked = sentences.map((one) => ASKS.test(one) || one.endsWith("?"));
  if (!isAsked.some(Boolean)) return sentences.join(" ");
  const isOwn = (one: string) => OF_ASKER.test(one) || one.split(" ").length <= MAX_HEAD_WORDS;
  return sentences.filter((one, at) => isAsked[at] || !isOwn(one) || !isEmpty(one)).join(" ");
}
