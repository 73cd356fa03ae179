import { numbersIn } from "../../pledge/ground.ts";
import type { Fact } from "../fact.ts";
import type { Query } from "../query.ts";

/** What stands so far before or after a number says whether it was ordered, in characters. */
const NEAR_CHARS = 60;

/** At the end of what stands before the number, and at the start of what follows it. */
const BEFORE =
  /(?<!\bin )\border(?:s|ed)?\b(?: (?!(?:and|but|while)\b)[\w&.'-]+){0,5} ?$|(?:plans?|wants?|agreed|intends?|is|are) to (?:buy|purchase|order|take|lease)\b(?: (?!(?:and|but|while)\b)[\w&.'-]+){0,4} ?$|(?:订单|订购|采购|下单)[^，。；]{0,10}$/i;
const AFTER = /^[\w ,.'-]{0,30}\bon order\b|^[^，。；]{0,12}(?:订单|采购)/i;

const ASKS_OF_ORDERS =
  /\b(?:order\w*|buy\w*|bought|purchas\w*|customers?|leas\w+)\b|订单|订购|采购|客户/i;

/**
 * Whether the vehicles of a pledge are an order of somebody else's and the question is not about orders: they are
 * what a customer wants, which says nothing of what the maker wants to sell.
 */
export function isOrderOfOthers(fact: Fact, { text }: Pick<Query, "text">): boolean {
  const { kind, metric, amount, sources } = fact;
  if (kind !== "pledge" || metric !== "ev-volume" || amount === null || sources.length === 0)
    return false;
  return !ASKS_OF_ORDERS.test(text) && sources.every(({ quote }) => isOrdered(quote, amount));
}

function isOrdered(quote: string, amount: number): boolean {
  const plain = quote.normalize("NFKC");
  const typed = numbersIn(quote).find(({ value }) => value === amount)?.typed;
  const at = typed === undefined ? -1 : plain.indexOf(typed);
  if (typed === undefined || at < 0) return false;
  const end = at + typed.length;
  return (
    BEFORE.test(plain.slice(Math.max(0, at - NEAR_CHARS), at)) ||
    AFTER.test(plain.slice(end, end + NEAR_CHARS))
  );
}
