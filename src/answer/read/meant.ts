import { N_OUT_OF_M } from "../../shared/printed-numbers.ts";
import type { Concept } from "../lexicon/concepts.ts";
import type { PhraseMatch } from "../lexicon/phrases.ts";
import type { Token } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";

/** What a question speaks of. */
export function toMeant(
  concepts: readonly PhraseMatch<Concept>[],
  {
    text,
    basis,
    intent,
    tokens,
    names,
    bound,
  }: Pick<Query, "text" | "basis" | "intent" | "names" | "bound"> & { tokens: readonly Token[] },
): Set<Concept> {
  const meant = new Set(concepts.map(({ meaning }) => meaning));
  if (isOfBatteryCars(tokens, names)) {
    meant.delete("battery");
    meant.add("electric");
  }
  // "per vehicle kilometre" divides; it asks for no distance.
  if (basis === "per-km") meant.delete("mileage");
  // "Who has committed more than $20 billion to EVs?"
  if (saysMoney(text) || (bound !== null && /^[A-Z]{3}$/.test(bound.unit))) meant.add("money");
  if (!meant.has("charger") && STATIONS.test(text)) meant.add("charger");
  if (N_OUT_OF_M.test(text)) meant.add("share");
  if (isOfSalesMix(meant, text)) {
    meant.delete("net_zero");
    meant.add("electric");
  }
  if (DRIVEN.test(text)) meant.add("mileage");
  if (NO_TAILPIPE.test(text)) {
    meant.delete("emission");
    meant.add("all_electric");
  }
  if (ZERO_OF_PART.test(text)) {
    meant.delete("emission");
    meant.add("net_zero");
  }
  if (CAPITAL_CITY.test(text)) meant.delete("money");
  if (LAUNCHES_NEW.test(text) && !SELLS.test(text)) meant.add("model");
  // "The lower 2026 figure" is no cut of anything.
  if (LOWER_FIGURE.test(text) && !meant.has("emission")) meant.delete("cut");
  // "Which target did it lower?" says nothing of what the target is about.
  if (intent === "change" && !meant.has("emission")) meant.delete("cut");
  return meant;
}

/** `What share of sales is zero-emission?` asks of cars and not of a state of the company. */
const isOfSalesMix = (meant: ReadonlySet<Concept>, text: string): boolean =>
  meant.has("share") && (meant.has("volume") || meant.has("vehicle")) && ZERO_EMISSION.test(text);

const ZERO_EMISSION = /\bzero[- ]emissions?\b|\bemissions?[- ]free\b/i;

/** `How many battery Minis`: what stands before a maker's cars is no part of them. */
const isOfBatteryCars = (tokens: readonly Token[], names: Query["names"]): boolean =>
  names.some(
    ({ from, to }) =>
      tokens[from - 1]?.text === "battery" && /^\p{L}+s$/u.test(tokens[to - 1]?.raw ?? ""),
  );

/** `How much is it going to put into electric vans?` */
const PUTS_MONEY =
  /\bhow much (?:money )?(?:is|are|will|does|do|did|has|have|would) .{2,60}\b(?:put|pour|plough|plow|pump|sink|sunk)(?:s|ed|ing|ting)? in(?:to)?\b/i;

/** `The sum that it plans to put into vans`. */
const SUM_PUT =
  /\b(?:sum|amount|money|cash)\b.{0,60}\b(?:put(?:s|ting)?|pour\w*|plough\w*|pump\w*|sink\w*|go(?:es|ing)?|invest\w*|spend\w*) .{0,12}\b(?:in|into|on|for)\b/i;
/** `Total euros for its plants`, `the 7 trillion yen`; of prices, sales and fines nothing is registered. */
const CURRENCY =
  /(?<!\b(?:per|every|each|an?|one|of) )\b(?:euros|dollars|yen|yuan|pounds(?! of\b)|rupees|rmb)\b/i;
const OTHER_SUMS =
  /\b(?:revenues?|turnover|sales|profits?|earnings|price[sd]?|costs?|fine[sd]?|loans?|bonds?|debts?|loss(?:es)?|salar(?:y|ies)|dividends?|subsid\w+|tax\w*|tariffs?|worth|valued?)\b/i;

/** `What total sum had it reserved`; of a sum of something the something is meant. */
const WHAT_SUM =
  /\b(?:total|overall|what|which|entire|whole|large|big|how large a|how big a) sum\b(?! of\b)/i;

const saysMoney = (text: string): boolean =>
  PUTS_MONEY.test(text) ||
  WHAT_SUM.test(text) ||
  SUM_PUT.test(text) ||
  (CURRENCY.test(text) && !OTHER_SUMS.test(text));

/** `The 5C stations along highways` are there to charge at. */
const STATIONS =
  /(?<!\b(?:power|filling|petrol|gas|train|railway|bus|radio|weather|pumping|work|assembly|battery) )\bstations\b/i;

/** `None of its new cars has anything coming out of the tailpipe`. */
const NO_TAILPIPE =
  /\b(?:no|none|nothing|without|zero)\b.{0,90}\btail-?pipes?\b(?! emissions? (?:by|of|from)\b)|\btail-?pipe[- ]free\b/i;

/** `How far have its cars been driven?` */
const DRIVEN = /\bhow far\b.{0,60}\b(?:driven|travell?ed|drive)\b/i;

const LOWER_FIGURE =
  /\b(?:lower|reduced|smaller|cut) (?:20\d\d )?(?:figures?|numbers?|targets?|goals?|totals?|plans?)\b/i;

/** `Zero life-cycle emissions`. */
const ZERO_OF_PART = /\bzero (?:[\w-]+ ){1,2}emissions\b|\bzero[- ]net\b/i;
const CAPITAL_CITY = /\bcapital (?:city )?of\b/i;

/** `How many new electric cars did it announce?` asks of models. */
const LAUNCHES_NEW =
  /\bnew (?:[\w-]+ ){0,3}(?:vehicles|cars|evs|trucks|vans|buses)\b.{0,60}\b(?:announce|launch|introduc|unveil|reveal|bring|roll out|present)/i;
const SELLS = /\b(?:s[eo]ll?d?|sales?|deliver\w*|buil[dt]|produc\w+|registered)\b/i;
