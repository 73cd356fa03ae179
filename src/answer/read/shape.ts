import type { PhraseMatch } from "../lexicon/phrases.ts";
import { hasCjk, type Token } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";
import { withoutBelieved } from "../typed/believed.ts";
import { parseAmounts } from "./amounts.ts";
import { readBound } from "./bounds.ts";
import { decideIntent } from "./intent.ts";
import { withoutMoments } from "./moments.ts";
import { readStatuses } from "./status-asked.ts";

/** What has been read of a question, with all its words. */
interface Read {
  nowOn: string;
  tokens: readonly Token[];
  named: readonly PhraseMatch<unknown>[];
}

/** What kind of answer a question wants, and which figures and statuses limit it. */
export function readShape(
  text: string,
  companies: number,
  read: Read,
): Pick<Query, "intent" | "amounts" | "bound" | "statuses" | "isFragment"> {
  const { bound, rest } = readLimit(text, companies);
  const statuses = readStatuses(text);
  const intent = decideIntent(rest, companies);
  const amounts = parseAmounts(withoutMoments(withoutBelieved(rest, intent), read.nowOn));
  const isOfAll = bound !== null || statuses !== null;
  const isNamed = intent === "look_up" && !hasCjk(text) && isOnlyNamed(read);
  const isFragment = isNamed && !isOfAll;
  return { intent: isOfAll || isNamed ? "list" : intent, amounts, bound, statuses, isFragment };
}

/** What asks of all; sentences of articles, which are read as questions are, seldom begin so. */
const OF_ALL =
  /^(?:and |so |but )?(?:which|who|what|whose|how many|list|show|name|give me|all|any|pledges|targets|goals|companies|makers)\b|哪|谁|几家|多少家|列出/i;

/** Of one company a figure with "at least" is mostly its own; asked of all it says which are meant. */
export function readLimit(text: string, companies: number): ReturnType<typeof readBound> {
  const isOfAll = companies === 0 && OF_ALL.test(text);
  return isOfAll ? readBound(text) : { bound: null, rest: text };
}

/** `net zero`, `2030`, `pledges in China`: what asks nothing but names something wants all there is of it. */
function isOnlyNamed({ tokens, named }: Read): boolean {
  const words = tokens.filter(({ text }) => text !== "");
  const read = new Set(
    named.flatMap(({ from, to }) => (from < 0 ? words : tokens.slice(from, to))),
  );
  const isRead = (token: Token) => read.has(token) || /^(?:19|20)\d\d$/.test(token.text);
  return (
    words.length === tokens.length &&
    words.length <= MAX_NAMED_WORDS &&
    words.some(isRead) &&
    words.every((token) => isRead(token) || OF_REGISTER.test(token.text))
  );
}

const MAX_NAMED_WORDS = 6;
const OF_REGISTER =
  /^(?:pledges?|targets?|goals?|commitments?|promises?|milestones?|with|due|by|in|for|on|of|the|all|before|after|baseline|base|year)$/;
