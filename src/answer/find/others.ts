import { ALIASES } from "../../pledge/companies.ts";
import { groupBy } from "../../shared/group-by.ts";
import { remember } from "../../shared/remember.ts";
import type { Fact } from "../fact.ts";
import { findNames } from "../lexicon/names.ts";
import { tokenise } from "../lexicon/tokens.ts";
import { clausesOf, findFigure, sentencesOf } from "./figure.ts";

/** Who speaks of a figure that is no company's: states, markets, and those who foretell. */
const OF_STATE =
  /\b(?:governments?|ministry|ministers?|chancellor|president (?:biden|trump|xi|macron|yoon)|biden|merkel|trump|parliament|lawmakers|regulators?|executive order|the (?:centre|country|nation|european commission|law obliges)|(?:china|germany|india|south korea|korea|britain|japan|france|norway|america) (?:has |itself |also )?(?:pledged|promised|wants|aims|plans|intends)|(?:california|washington|brussels|berlin|beijing|london|paris|tokyo|seoul|delhi|ottawa|rome|madrid|canberra|jakarta|bangkok|hanoi|ankara)(?:'s|’s| (?:wants?|requires?|obliges?|intends?|plans?|aims?|demands?|hopes?|expects?|targets?)))|我国|中国(?:政府|提出|承诺|力争|宣布)|国务院|工信部|发改委|政府|(?<![洲多各些个等])国家(?!级)|\p{Script=Han}{2}(?:省|市)(?:的)?(?:规划|提出|计划|要求)/iu;
const OF_MARKET =
  /\b(?:(?:(?<!\b(?:on|to|onto) )the|that|this|whole|total|entire|european|domestic|chinese|u\.s\.|american|japanese|indian|german|british) (?:car |ev |auto |new-car |passenger )?market|(?:all|national|industry|u\.s\.|european|american) (?:new )?(?:(?:car|vehicle|auto) )?(?:sales|registrations)|industry[- ]wide|(?:across|in|throughout) the (?:whole |entire |car |auto )?industry|nationwide|registrations|across (?:the )?(?:EU|country|continent|nation|bloc)|industry association|lobby)\b|渗透率|全行业|全国|乘联会|中汽协|市场份额|装车量/iu;
const OF_FORECAST =
  /\b(?:analysts?|brokers?|consultants?|economists?|bernstein|bloombergnef|bnef|goldman sachs|jefferies|ubs|deutsche bank|the iea)(?: at \w+)? (?:expects?|sees?|predicts?|forecasts?|estimates?|says?|said|reckons?|puts?|cut|raised)\b|according to (?:\w+ )?(?:analysts?|bloombergnef|bnef)\b|分析师|分析人士|机构预计|券商/iu;
/** Words by which a clause speaks of the company itself. */
const OF_ITS_OWN =
  /\b(?:it|its|they|their|we|our|us|company|the (?:group|brand|maker|carmaker|automaker|firm|manufacturer|business|unit|division)|he|she|his|her)\b|公司|集团|本公司|我们|旗下|该/i;

/** A share of a market is no share of the company's own sales. */
const SHARE_OF_MARKET =
  /^ ?(?:%|per ?cent|percent|pct)? of (?:the|that|this|its)(?: [\w-]+){0,3} market\b|^ ?(?:%|per ?cent)? (?:market share|share of the market)\b/i;

/** Another firm, named as the one that speaks: 蜂巢能源宣布. */
const OTHER_FIRM =
  /(?:^|[，,、的 ])(\p{Script=Han}{2,6}(?:能源|科技|电池|循环|钢铁|化学))(?:宣布|表示|透露|计划|称|预计)/gu;

/** Without any of these nothing is told of others; most quotes are read no further. */
const SIGN = new RegExp(
  [
    ...[OF_STATE, OF_MARKET, OF_FORECAST].map(({ source }) => source),
    "market",
    "\\bthere (?:are|were|is|was)\\b",
    "(?:能源|科技|电池|循环|钢铁|化学)(?:宣布|表示|透露|计划|称|预计)",
  ].join("|"),
  "iu",
);

/**
 * Whether the figure of a fact is told of a state, of a whole market, of another firm or by those who foretell, in a
 * clause that does not speak of the company: it is nothing that the company has reached or pledged.
 */
export function isOfOthers({ amount, metric, company, sources }: Fact): boolean {
  if (amount === null || sources.length === 0) return false;
  const names = namesOf([company]);
  return sources.every(({ quote }) => {
    const isSuspect = SIGN.test(quote.normalize("NFKC"));
    const found = isSuspect || ACTS.test(quote) ? findFigure(quote, amount) : null;
    if (found === null) return false;
    if (isOfAnotherMaker(found.before, company)) return true;
    if (!isSuspect) return false;
    if (metric === "ev-share" && SHARE_OF_MARKET.test(found.after)) return true;
    return (
      isForeign(found.clause, names) ||
      isOfOtherFirm(found.before, names) ||
      isOfCountry((sentencesOf(found.before).at(-1) ?? "") + found.clause, names)
    );
  });
}

/** A sentence that goes on about what the one before it is about. */
const GOES_ON =
  /^\W*(?:(?:last year|this year|now|today|at present|currently|so far|in (?:20\d\d|\w+)),? )?(?:it|they|that|the (?:share|figure|rate|number|proportion|ratio))\b/i;

/** Whether a figure stands in a sentence that goes on about what a state, a market or others were said of before it. */
export function goesOnAboutOthers(
  { amount, company }: Pick<Fact, "amount" | "company">,
  around: string,
): boolean {
  if (amount === null) return false;
  const found = findFigure(around, amount);
  if (found === null) return false;
  const names = namesOf([company]);
  const [sentence = "", before] = sentencesOf(found.before).toReversed();
  return before !== undefined && GOES_ON.test(sentence) && isForeign(before, names);
}

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...groupBy(ALIASES, ({ companyId }) => companyId)].map(([companyId, own]) => [
    companyId,
    own.map(({ text }) => text.toLowerCase()),
  ]),
);

const namesOf = (companies: readonly string[]): readonly string[] =>
  companies.flatMap((company) => NAMES.get(company) ?? []);

/** A text without the clauses that speak of states, markets and forecasts, and not of these companies. */
export function withoutOthers(text: string, companies: readonly string[]): string {
  const names = namesOf(companies);
  return sentencesOf(text)
    .filter((sentence) => !isOfCountry(sentence, names))
    .flatMap(clausesOf)
    .filter((clause) => !isForeign(clause, names))
    .join("");
}

/** `Redwood, for its part, …` speaks of a firm that stands beside the company. */
const FOR_ITS_PART =
  /^\W*(\p{Lu}[\w.&-]*(?: \p{Lu}[\w.&-]*){0,3}),? (?:for|on) (?:its|their|his|her) (?:own )?part\b/u;

function isForeign(clause: string, names: readonly string[]): boolean {
  if (OF_FORECAST.test(clause)) return true;
  const [, firm] = FOR_ITS_PART.exec(clause) ?? [];
  if (firm !== undefined) return !isOfItself(firm, names);
  if (isOfItself(clause, names)) return false;
  return OF_STATE.test(clause) || OF_MARKET.test(clause);
}

function isOfItself(clause: string, names: readonly string[]): boolean {
  const lower = clause.toLowerCase();
  return names.some((name) => lower.includes(name)) || OF_ITS_OWN.test(clause);
}

/** Whether another firm is the last one that a sentence in Chinese lets speak before the figure. */
function isOfOtherFirm(before: string, names: readonly string[]): boolean {
  const [, said = ""] = /([^。；;]*)$/.exec(before) ?? [];
  const last = [...said.matchAll(OTHER_FIRM)].at(-1);
  if (last?.[1] === undefined) return false;
  const [, firm] = last;
  return !names.some((name) => firm.includes(name)) && !OF_ITS_OWN.test(said.slice(last.index));
}

/** Without one of these no other maker does anything. */
const ACTS =
  /\b(?:sold|delivered|shipped|built|reported|recorded|handed over|wants?|plans?|aims?|operates?|runs?|sells?|makes?)\b/i;

/** `Tata Motors, which sold 19,105`: whoever is named last, and does something, is who did it. */
const VERB =
  "(?:sold|sells?|delivered|delivers|shipped|built|builds|reported|recorded|wants? to|plans? to|aims? to|aims? for|handed over|made|makes|operates?|runs?)";
const DOES = new RegExp(
  `^,? ?(?:which|that|who|has|had|have|already|also|${VERB})\\b(?!.*\\b(?:it|its|they|their|we|our)\\b)(?:.*\\b)?(?<=\\b${VERB}) [^,;]*$`,
  "i",
);
/** Whoever is named after one of these stands beside another who does it. */
const BESIDE = /\b(?:and|with|for|of|to|from|than|at|in|on|like) $/i;

function isOfAnotherMaker(before: string, company: string): boolean {
  const sentence = sentencesOf(before).at(-1) ?? "";
  const last = namesIn(sentence).at(-1);
  if (last === undefined || last.companyId === company) return false;
  const tokens = tokenise(sentence);
  const [first, end] = [tokens[last.from], tokens[last.to - 1]];
  if (first === undefined || end === undefined) return false;
  return (
    !BESIDE.test(sentence.slice(0, first.start)) &&
    DOES.test(sentence.slice(end.start + end.raw.length))
  );
}

const MAX_REMEMBERED = 2_000;
const namesIn = remember(MAX_REMEMBERED, (sentence) =>
  findNames(sentence, tokenise(sentence))
    .filter(({ exact, from }) => exact && from >= 0)
    .toSorted((left, right) => left.from - right.from),
);

/** `There were 16 million households in Britain and 49,220 chargers` tells of the country. */
const THERE_ARE = /^\W*there (?:are|were|is|was)\b/i;
const IN_COUNTRY =
  /\b(?:in|across|on) (?:the )?(?:country|nation|continent|world|britain|uk|germany|france|norway|china|japan|india|korea|europe|eu|u\.?s|united states|america|roads?)\b/i;

function isOfCountry(sentence: string, names: readonly string[]): boolean {
  return THERE_ARE.test(sentence) && IN_COUNTRY.test(sentence) && !isOfItself(sentence, names);
}
