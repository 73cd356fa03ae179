import { numbersIn } from "../../pledge/ground.ts";
import type { UnitAsked } from "../query.ts";

/** A number in words. */
export const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|third|quarter|dozen)\b/i;
/** That something is not so, or not told. */
export const NEGATION =
  /\b(?:no|not|none|never|neither|without|n't|yet to|declined|refus\w+|silent|omit\w*|missing|unclear)\b|n't\b|没有|未|尚未|不/i;

/** That there is no such target, which answers whether there is one and not what it is. */
export const DENIES_TARGET =
  /\b(?:without|no|lacks?|yet to|not (?:yet )?(?:set|name|given?|have)|n't (?:yet )?(?:set|named?|given?|have))\b.{0,30}\b(?:targets?|goals?|dates?|deadlines?|figures?|numbers?)\b|\b(?:targets?|goals?|dates?|years?|deadlines?|figures?|numbers?)\b.{0,60}\b(?:is|are|was|were)\b(?:, [^,]{2,30},)? (?:not|nowhere|still not) (?:to be found|to be seen|given|named|mentioned|stated|set|there|said|disclosed)\b|(?:没有|未|尚无).{0,8}(?:目标|时间表|数字)/i;

/** `Does it have a figure for its use of water?` */
export const ASKS_FOR_FIGURE =
  /\b(?:a|any|some|concrete|specific|hard) (?:figures?|numbers?|percentages?|dates?|years?)\b|具体(?:数字|数据|年份)/i;

/** A year as an answer to "when": "last year" is one of the telling. */
export const SAYS_YEAR = /(?:19|20)\d\d|\bFY ?\d\d|\bdecade\b|\bmid-?century\b|十[三四五]五/i;

/** What states and their governments want is nobody's pledge. */
export const OF_STATES =
  /\b(?:governments?|ministry|ministers?|president|chancellor|parliament|lawmakers|regulators?|executive order|California|Washington|Brussels)\b|政府|工信部|国务院/i;

/** That combustion engines come to an end, not only that there are such. */
export const ENDS =
  /\b(?:last|end(?:s|ed|ing)?|phas\w+|stop\w*|ceas\w+|drop\w*|no (?:more|longer)|without|ban\w*)\b.{0,60}\b(?:diesels?|petrol|gasoline|combustion|engines?|ICE|fuel)\b|\b(?:diesels?|petrol|gasoline|combustion|engines?|ICE)\b.{0,40}\b(?:end(?:s|ed|ing)?|phas\w+ out|stop\w*|ban\w*|gone)\b|(?<!\d )\b(?:only|all|fully|purely|solely|100|nothing but|exclusively)\b.{0,25}\b(?:electric|battery|batteries|EVs?)\b|停|全电|全面电动/i;

/** "Renewable" is said of materials too. */
export const POWER = /electric|power|energy|solar|\bwind\b|\bgrid\b|RE100|[kMGT]Wh|电|能源|能/i;

const BEFORE_MONEY = /(?:[$€£¥₩]|\b(?:Rs|US|EUR|USD|CNY|RMB))\.? ?$/i;
const AFTER_OTHER =
  /^(?: (?:million|billion|trillion|bn|lakh|crore))?(?: ?%|[ -]?(?:per ?cent|percent|pct|[kMGT]W|euros?|dollars?|yen|yuan|won|pounds?|rupees|kronor|years?|months?|tons?|tonnes?|km|kilomet\w+|miles)\b|亿?元|年|月|%)/i;

/** `How many of its suppliers?` is answered by a share too. */
export const OF_THEM = /\bhow many of\b/i;

/** Whether a number in a passage counts things. */
export const saysCount = (quote: string): boolean =>
  NUMBER_WORD.test(quote) || countsIn(quote).length > 0;

/** The numbers of a passage that count things, and are no money, share, weight or date. */
export const countsIn = (quote: string): number[] =>
  numbersIn(quote)
    .filter(({ value, typed }) => {
      const at = quote.indexOf(typed);
      const isYear = /^(?:19|20)\d\d$/.test(typed);
      return (
        value > 0 &&
        !isYear &&
        !BEFORE_MONEY.test(quote.slice(Math.max(0, at - 6), at)) &&
        !AFTER_OTHER.test(quote.slice(at + typed.length))
      );
    })
    .map(({ value }) => value);

/** That something becomes less, not only how much it is. */
export const CUT =
  /\b(?:cut\w*|reduc\w+|lower\w*|fall\w*|fell|drop\w*|less|fewer|halv\w+|half|decreas\w+|declin\w+|down|below|sav(?:e|es|ed|ing|ings)|avoid\w*|shrink|smaller|minus|spared?|third|quarter)\b|降|减|少|下降/i;

/** That so much is cut, which is no level. */
export const CUTS_BY =
  /\b(?:cuts?|cutting|reduc\w+|lower(?:s|ed|ing)|sav(?:ed|ings?)|avoid\w*|fell|fallen|decreas\w+|down by)\b|降低|减少|减排|下降/i;

/** That something has become less. */
export const FALL =
  /\b(?:down|less|fewer|f[ae]ll\w*|drop\w*|declin\w+|decreas\w+|shr[aiu]nk\w*|reduc\w+|cut|lower\w*)\b|降|减|跌/i;

/** That something becomes more, not only how much it is. */
export const RISE =
  /\b(?:r[io]se[ns]?|rising|gr[eo]w(?:s|n|th|ing)?|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|gain\w*|leap\w*|leapt|doubl\w+|tripl\w+|quadrupl\w+|higher|up(?! to\b)|more(?! than\b)|expan\w+|twice)\b|增|涨|升|翻/i;

/** That something is to be, not only that it is. */
export const TO_COME =
  /\b(?:will|would|shall|should|(?:is|are|was|were) (?:\w+ )?to|to be|wants?|aims?|plans?|pledg\w+|promis\w+|targets?|goals?|ambitions?|intends?|commit\w*|hopes?|expects?|slated|due|deadline|by (?:the end of |fiscal |FY ?)?(?:20)?\d\d|until|from 20\d\d)\b|目标|计划|承诺|力争|将|预计|打算|到20\d\d年/i;

/** That a figure is a part of something, not a growth or a price. */
export const SHARE =
  /\b(?:shares?|proportion|portion|ratio|mix|made up|makes? up|account\w*|represent\w*|compris\w*|contain\w*|cover\w*|come[s]? from|came from|sourced|rate|of (?:its|their|all|the|total|sales|deliveries|cars|vehicles|electricity|energy|power|global|every))\b|占|比例|份额|率/i;

const UNITS: Readonly<Partial<Record<UnitAsked, RegExp>>> = {
  tonnes: /\b(?:kilo|mega)?tons?\b|\b(?:kilo|mega)?tonnes?\b|\d ?(?:k|M)?t\b|吨/i,
  energy: /[kMGT]Wh|(?:kilo|mega|giga|tera)watt|千瓦时|度电|吉瓦时/i,
  money:
    /[$€£¥₩]|\b(?:euros?|dollars?|yen|yuan|won|pounds?|rupees?|crore|kronor|SEK|RMB|CNY|EUR|USD|Rs)\b|元/i,
};

/** Whether a passage has the unit that is asked for, where one is. */
export const saysUnit = (quote: string, unit: UnitAsked | null): boolean =>
  unit === null || (UNITS[unit]?.test(quote) ?? true);
