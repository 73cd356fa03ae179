import type { Card } from "../chat/card.ts";
import { toSimplified } from "../extract/zh/traditional.ts";
import { figuresToMeet } from "./amounts.ts";
import { STOP_WORDS } from "./common-words.ts";
import { meetsDemand } from "./demands.ts";
import { isGrounded } from "./ground.ts";
import { meetsKinds } from "./kinds.ts";
import { unreadInChinese } from "./leftovers.ts";
import { isOfTown } from "./objects.ts";
import type { Query } from "./query.ts";
import { saysHow } from "./soft-words.ts";
import { fold, hasCjk, toStem, wordsAndStems } from "./tokens.ts";

/**
 * Words that limit no answer: how things are done, told and asked. What limits one is mostly a thing, a part or a
 * quality, and those stay in.
 */
const SOFT = new Set(
  `run stop switch move carry cover sign keep kept able put pull push turn work write wrote written word wording read hear heard
  hop hoping hand handed contain count panel owner base basis paper sheet book service install installed operate operated operating
  build built fit fitted set fix fixed lay laid pick choose chosen chose decide decided agree agreed draw drawn drew need needed
  require required call expectation outlook anywhere somewhere money pure purely entirely entire fully full wholly completely
  exclusively solely simply overall altogether apart alone besides beyond forward back backward further bought buy get line
  weigh weighs weighed wonder curious guess hint idea ideas moment piece bit lot lots couple place spot side end point points way matter case
  fifth tenth sixth seventh eighth two-thirds dozen score single another different various several
  customers buyers people person folks boss team management executives leadership analyst analysts investor investors
  journalist reporter bloke mate boys guys dear sir madam friend friends colleague colleagues
  road roads street streets earth planet globe map land wheel wheels lineup range portfolio catalogue showroom
  contribute contributes contributed release releases released realistic reasonable feasible likely demand sorry honest honestly
  allow apply arrive attain belong consider create deal describe drive emerge enter exist face feel follow form gain handle help include
  introduce involve join lead lie lose maintain mark note obtain open pass play prepare present produce prove provide quit realise realize
  receive refer remove replace result return separate serve source spread stem strive suggest supply support talk tend total touch treat
  undertake wait watch win worth double triple bring deliver hand ship ask answer regard respect concern mean intend propose foresee
  leave leaves left live lives stay stays remain remains hold holds held rely relies bet go
  miss missed missing second marque marques incl excl alive dead
  euro euros dollar dollars yen yuan pound pounds rupee rupees
  avoid divert save spare prevent shrink trim slash curb eliminate
  according accordance announcement announcements
  launch launches launched launching rollout debut output consumption usage scaled stack stacked order sort table force stone
  beaten beat beats overshot outdone overtaken superseded instead previous previously prior initial initially walk
  upward upwards downward downwards move moved moves moving shift shifted shifts shifting touched affected tweak tweaked
  rework reworked upped ups hike hiked hikes trimmed pared adds added adding add boost boosted
  rank ranks ranked ranking rankings gap gaps trend trends develop developed evolve evolved evolution region regions
  grateful curious interested appreciate pencil pencilled penciled slated scheduled foreseen pegged corridor bracket band window inside within
  continent continents country countries region regions parent sister rest elsewhere home version versions draft following mid
  stick sticks sticking stuck adhere adheres adhering abide abides honour honor honouring honoring uphold upholds coming upcoming
  premium luxury upmarket upscale marque marques subbrand arm unit division subsidiary affiliate appear appears appeared carried printed
  citation citations reference references higher lower
  wil sel dose dos hav waht yaer mutch thru til whats thats im ive id whos plse pleas`
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, toStem(word)]),
);

const STOP_STEMS: ReadonlySet<string> = new Set([...STOP_WORDS].map(toStem));

/** Words this much alike at their beginnings are forms of one another. */
const MIN_ALIKE_CHARS = 5;

/**
 * Whether what an answer shows bears out every word of the question that limits it: what was not read as company,
 * metric, year, place or part has to stand in a quote, a headline or the answer itself.
 */
export function accountsFor(query: Query, card: Card): boolean {
  if (!meetsDemand(query, card) || !meetsDivisor(query, card) || !meetsKinds(query, card))
    return false;
  const shown = [
    card.verdict ?? "",
    ...card.citations.flatMap(({ quote, title, publisher }) => [
      quote,
      title ?? "",
      publisher ?? "",
    ]),
  ].join(" \n ");
  // What the verdict rests on is cited first.
  const figures = figuresToMeet(query.amounts);
  if (!meetsTowns(query, shown)) return false;
  if (figures.length > 0 && !figures.some((figure) => isGrounded(figure, [shown]))) return false;
  const isShownInCjk = hasCjk(card.citations[0]?.quote ?? "");
  return unaccounted(query, { shown, isShownInCjk }).length === 0;
}

/** Whether a text in Chinese names one of the towns that a question does; other texts are looked through for their names. */
function meetsTowns({ facets }: Query, shown: string): boolean {
  const towns = facets.filter(isOfTown).flatMap(({ zh }) => zh);
  const text = toSimplified(shown);
  return towns.length === 0 || !hasCjk(text) || towns.some((town) => text.includes(town));
}

/** What a figure is divided by is said the same way in questions and in the news; periods and vehicles are read elsewhere. */
const DIVISOR =
  /\bper (?!cent\b|year\b|annum\b|month\b|day\b|week\b|quarter\b|vehicle|car\b|cars\b|truck|unit|km\b|kilomet|mile|euro|dollar|yen|yuan|rupee|pound|won\b|revenue)(?:[a-z]+ed )?([a-z]{3,})/;

function meetsDivisor({ text, language }: Query, { citations }: Card): boolean {
  const divisor = DIVISOR.exec(text)?.[1];
  if (divisor === undefined || language === "zh") return true;
  const said = new RegExp(
    `\\b(?:per|each|every|for (?:each|every|one)|an?) (?:\\w+ )?${toStem(divisor)}`,
    "i",
  );
  return citations.some(({ quote }) => said.test(quote));
}

/** The words that limit an answer and stand nowhere in what is shown; in another script they cannot be looked for. */
export function unaccounted(
  query: Query,
  { shown, isShownInCjk }: { shown: string; isShownInCjk: boolean },
): string[] {
  const folded = fold(shown);
  if (query.language === "zh") return isShownInCjk ? unreadInChinese(query, folded) : [];
  if (isShownInCjk) return [];
  const words = wordsAndStems(folded);
  return query.terms.filter(
    (term) =>
      !isSoft(term) &&
      !isAmong(term, words) &&
      !(query.demand === "verifier" && isOfChecking(term)),
  );
}

/** One word for checking stands for another. */
const isOfChecking = (term: string): boolean =>
  /^(?:audit|verif|certif|check|validat|assur|approv|independent|external)/.test(term);

/** `stopped` has the stem `stopp`. */
export const isSoft = (term: string): boolean =>
  [term, term.replace(/([b-df-hj-np-tv-z])\1$/, "$1")].some(
    (form) => STOP_STEMS.has(form) || SOFT.has(form) || saysHow(form),
  );

/** Units, short and in full. */
const SAME: Readonly<Record<string, string>> = {
  kwh: "kilowatt",
  mwh: "megawatt",
  gwh: "gigawatt",
  twh: "terawatt",
  megawatt: "mw",
  gigawatt: "gw",
};

function isAmong(term: string, words: ReadonlySet<string>): boolean {
  if (words.has(term) || words.has(SAME[term] ?? term)) return true;
  if (term.length < MIN_ALIKE_CHARS) return false;
  // "Is it unconditional?" is answered by what its conditions are.
  if (/^un\w{5}/.test(term) && isAmong(term.slice(2), words)) return true;
  const beginning = term.slice(0, Math.max(MIN_ALIKE_CHARS, term.length - 2));
  for (const word of words) if (word.startsWith(beginning)) return true;
  return false;
}
