import { compact } from "../match/compact.ts";
import type { IndexedText } from "../match/lexicon.ts";
import type { Quantity } from "../mention.ts";
import { LEXICON } from "./lexicon.ts";

type Implied =
  | "ev-share"
  | "renewable-energy"
  | "ev-models"
  | "recycled-material"
  | "waste"
  | "green-factories"
  | "charging-points"
  | "supplier-commitments";
/** Of these one is told of, and not all. */
const OF_ONE: ReadonlySet<Implied> = new Set(["green-factories", "charging-points"]);

const GREEN =
  "(?:renewables?\\b|(?:climate|carbon|co2)[- ]neutral (?:electricity|power|energy)|(?:certified )?green (?:electricity|power|energy|current)|eco-?(?:electricity|power)|(?:fossil|carbon|co2)[- ]free(?! (?:products?|vehicles?|cars?|trucks?|transports?|goods|machines?|solutions?|materials?))|clean (?:electricity|energy|power)|zero[- ]carbon (?:electricity|energy|power)|low[- ]carbon (?:electricity|energy|power)|solar|wind (?:power|farms?|energy)|hydro-?power|(?:the )?sun and (?:the )?wind|(?:the )?wind (?:and|or) (?:the )?(?:sun|solar|water|hydro)|(?:the )?(?:wind|sun|water|hydro)(?:, (?:the )?[a-z]+){0,2},? (?:and|or) (?:other )?(?:renewable|clean) (?:sources|energy|energies|power))";
/** Green power as such, not a source that may cover a part only. */
const GREEN_POWER =
  "(?:(?:certified |locally generated |purely |fully )?(?:renewable|green|eco-?|clean|co2[- ]free|carbon[- ]free|fossil[- ]free|zero[- ]carbon|(?:climate|carbon|co2)[- ]neutral)[- ]?(?:electricity|power|energy|sources|current)|(?:electricity|power|energy) (?:generated |produced |obtained |that comes )?from (?:purely |certified |only )?(?:renewable|clean|green|fossil[- ]free|co2[- ]free) (?:sources|energy|energies)|renewables\\b)";
const SITES =
  "(?:sites?|plants?|factor(?:y|ies)|facilities|locations?|operations|works|worksites?|workplaces?|offices|campus|headquarters|giga-?factor(?:y|ies)|(?:super)?chargers?|charging (?:stations?|points?|parks?|network)|production|manufacturing|foundry|complex)";
const WHOLLY =
  "(?:entirely|exclusively|solely|only|nothing (?:but|other than|except)|completely|fully|wholly|purely|totally|without exception)";
const LINK =
  "(?:be|been|run|runs|running|powered|supplied|operated|fed|covered|using|use|uses|on|by|with|from|to|buy|buys|bought|draw|draws|source|sources|sourced|electricity|power|energy|met|generated|produced|consume|consumes|purchase|purchases)";
const RUN =
  "(?:run|runs|running|ran|operate[sd]?|operating|powered|supplied|fed|work(?:s|ed|ing)?|energi[sz]ed|us(?:e|es|ed|ing)|buy(?:s|ing)?|bought|switch(?:es|ed|ing)?(?: over)?|convert(?:s|ed|ing)?|chang(?:e|es|ed|ing)(?: over)?|mov(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|manufactur(?:e|es|ed|ing)|built|build|made|went over|gone over|go over|going over)";

const RENEWABLE = compact(
  new RegExp(
    [
      // all of the power, every kilowatt-hour
      `\\b(?:(?<!\\b(?:above|after|at|first of|most of) )all|every|100 ?%|(?<=\\b(?:the|its|their|our|[a-z]+'s) )(?:entire|whole|complete))\\b(?: of)?(?: the| its| their| our)?[^;,]{0,40}\\b(?:electricity|power|energy)\\b[^;]{0,100}${GREEN}`,
      `\\b(?:every|each) (?:single |last )?(?:kilowatt[- ]?hour|kwh|watt|unit of (?:electricity|power|energy))\\b[^;]{0,90}${GREEN}`,
      `${GREEN}[^.;,]{0,40} to match (?:everything|all)\\b`,
      "\\ball(?: of)? the (?:renewable|green|clean) (?:energy|electricity|power) (?:that )?(?:it|they|its|the [a-z]+) (?:[a-z]+ )?(?:needs?|requires?|uses?)\\b",
      // all of the sites
      `\\b(?:(?<!\\b(?:above|after|at|first of|most of) )all|every|each)\\b(?: of)?(?: the| its| their)?[^;]{0,40}\\b${SITES}\\b[^;]{0,120}${GREEN}`,
      `\\belectricity\\b[^;]{0,60}(?:renewable|green)[^.;]{0,20}\\bat all\\b`,
      // nothing else
      `\\b${WHOLLY}\\b(?: ${LINK})*[ ](?:the |certified )?${GREEN}`,
      `${GREEN}(?: power| electricity| energy| sources)? (?:only|exclusively|alone|throughout)\\b`,
      `${GREEN}(?! customers)[^;]{0,40}\\b(?:for|to|of|cover|meet|power)\\b all (?:of )?(?:its|their|the)\\b[^;,]{0,40}\\b(?:${SITES}|electricity|power|energy|needs|demand|requirements)\\b`,
      `${GREEN_POWER} (?:at|in|for) (?:all|every|each)(?: (?:one )?of (?:its|the|their))? (?:[a-z'-]+ ){0,2}${SITES}\\b`,
      `${GREEN}[^;]{0,50}\\b(?:around the clock|round the clock|24\\/7)`,
      `\\b(?:switch|convert|transition|shift|mov)\\w* (?:entirely|completely|fully|wholly|over) to ${GREEN}`,
      `\\b(?:full|complete|total) (?:switch|conversion|transition|changeover|shift|move) to ${GREEN}`,
      // sites that run on it
      `\\b${SITES}\\b[^.;%\\d]{0,60}\\b(?<!\\band )${RUN}(?: its| their| the| [a-z]+ly)? ?(?:on|by|with|from|using|to|solely|over to|electricity from)? ?${GREEN_POWER}`,
      `\\b(?:run|runs|running|operate|operates|operating|power|powers|powering|supply|supplies|supplying|switch|convert) (?:(?:all of |all )?(?:its|their|the|our) )(?:[a-z.-]+ ){0,3}${SITES}(?: (?:and|or) (?:[a-z.-]+ ){0,2}[a-z]+)? (?:over )?(?:on|by|with|from|to|using) ${GREEN_POWER}`,
      // "all power bought has been green"
      "\\b(?:all|every|100 ?%|the entire)\\b(?: of)?(?: the| its| their| our)? (?:[a-z'-]+ ){0,3}(?:electricity|power)\\b[^.;,%\\d]{0,60}\\b(?:is|are|was|has been|will be|to be|should be|be) (?:now |already |entirely |completely )?(?:green|renewable|carbon[- ]free|co2[- ]free|fossil[- ]free)\\b(?! (?:power|electricity|energy|certificates))",
      `\\b(?:every|each|all)\\b[^.;,%\\d]{0,40}\\b(?:operation|site|plant|factory|facility|office)s?\\b[^.;,%\\d]{0,40}\\b${WHOLLY} (?:by|with|on|from) ${GREEN}`,
      `\\b${GREEN_POWER}[^.;%\\d]{0,60}\\b(?:cover|covers|meet|meets|supply|supplies|satisfy) (?:all|the entire|the whole|the full)\\b[^.;,%]{0,20}\\b(?:consumption|demand|need|needs|requirement|requirements)\\b`,
      "\\ball-renewable (?:power|electricity|energy)\\b",
      // the initiative whose name is its goal
      "\\b(?:achiev|reach|meet|attain|fulfil|accomplish|complet|realiz|realis|implement|hit|transition|conver(?:t|sion)|switch)\\w*(?: [a-z'-]+){0,4} re100\\b(?! (?:initiative|campaign|member))",
      "(?<!\\b(?:member|members|part|signatory|joined|joining|join)(?: of)?(?: the)? )\\bre100\\b(?: (?:target|goal|status))?,? (?:by|in|from|until|for) (?:the end of )?(?:fiscal |fy ?)?20\\d\\d",
    ].join("|"),
  ),
);
const MODELS = LEXICON.finder(
  /\b(?:electric|electrified|battery|ev)\b[^.;,]{0,20}\b(?:version|variant|option|alternative|derivative)s? (?:of|for|to) (?:every|each|all|its (?:entire|whole|complete))\b|\b(?:every|each|all)\b[^.;]{0,40}\b(?:available|offered|obtainable|on sale|sold|come|comes)\b[^.;]{0,30}\b(?:electric|electrified|battery|ev)\b[^.;,]{0,20}\b(?:version|variant|form|guise|trim)s?\b|\b(?:electric|electrified|battery|ev)\b[^.;,]{0,20}\b(?:version|variant|option|derivative)s?\b[^.;]{0,40}\b(?:every|each|all)\b[^.;,]{0,20}\b(?:models?|nameplates?|vehicles?)\b|\b(?:every|each|all)\b[^.;,]{0,20}\b(?:models?|nameplates?|vehicles?)\b[^.;]{0,40}\b(?:electric|electrified|battery|ev)\b[^.;,]{0,20}\b(?:version|variant|option|derivative)s?\b|\b(?:whole|entire|complete|full)\b[^.;,%\d]{0,30}\b(?:range|line-?up|portfolio|model family)\b[^.;,%\d]{0,30}\b(?:have|has|get|gets|gain|with|offered (?:with|as|in)|available (?:with|as|in)|feature|features)\b[^.;,%\d]{0,12}\b(?:electric|electrified|battery|ev)\b[^.;,]{0,20}\b(?:version|variant|option|alternative|derivative|form)s?\b|\bno(?: single)? (?:model|car|vehicle|nameplate)\b[^.;%\d]{0,40}\bwithout\b[^.;,%\d]{0,20}\b(?:electric|electrified|battery)\b[^.;,]{0,20}\b(?:version|variant|option|alternative|derivative|form)s?\b|\b(?:every|each|all)\b[^.;,%\d]{0,20}\b(?:models?|nameplates?)\b[^.;,%\d]{0,24}\bwith an (?:all-|fully )?electric (?:drive|powertrain|motor)\b|\belectric (?:models|versions|variants) of (?:its|the|their) (?:entire|whole|complete|full)\b|\b(?:every|each|all)(?: of (?:its|the))? new (?:models?|cars?|vehicles?)(?: (?:line|series|family|lines))?(?: (?:that )?(?:it|they|the [a-z]+|[a-z]+)(?: will)? (?:launch|introduc|present|bring|show)[a-z]*)?(?: (?:from|after) 20\d\d(?: (?:on|onwards?))?)? (?:will|would|should|is to|are to|shall) (?:be|have) (?:electrified\b|(?:an )?electric motor|hybrid or electric|electric or hybrid)/,
);
const ALL_CARS = "(?:every|each|all|100 ?%|entire|whole|complete|full)";
const CARS =
  "(?:vehicles?|cars?|models?|sales|range|line-?up|fleet|portfolio|offerings?|trucks?|vans?|suvs?)";
const HAVE = "(?:be|been|being|have|has|had|are|is|become|becomes|come with|comes with|carry|get)";
/** "every vehicle will have an electrified powertrain", "its whole range hybridised", "nothing but plug-in hybrids and battery cars". */
const ELECTRIFIED = LEXICON.finder(
  new RegExp(
    `\\b${ALL_CARS}\\b(?: of)?(?: the| its| their| our| [a-z-]+'s?)?(?! new)[^.;,%\\d]{0,24}\\b${CARS}\\b[^.;,%\\d]{0,40}?\\b${HAVE}\\b(?: at least)?(?: an?| some| a certain)?(?: (?:form|level|degree|kind|type|sort) of)?(?: hybrid or)? (?:electrified|electrification|hybridi[sz]ed|zero[- ]emissions?[- ]capable|hybrid or electric|electric or hybrid)\\b(?! (?:version|variant|option|derivative))` +
      `|\\b(?:electrif|hybridi[sz])(?:y|ied|e|ed) (?:(?:the|its|their|our) )?${ALL_CARS}\\b[^.;,%\\d]{0,24}\\b${CARS}\\b` +
      "|\\b(?:sell|offer|build|make|launch)\\b (?:nothing but|only|exclusively|solely) (?:(?:electrified|zero[- ]emissions?[- ]capable) (?:cars|vehicles|models|vans|trucks)|(?:plug-in )?hybrids? (?:and|or) (?:pure |fully |all-)?(?:battery|electric|evs?))",
  ),
);
const SECONDARY = "(?:recycled|sustainable|circular|secondary|bio-?based|renewable)";
const STUFF =
  "(?:materials?|steel|alumini?um|plastics?|polymers?|ingredients|raw materials|components)";
const OR_OTHER = `(?:(?:,| or| and) (?:otherwise )?[a-z-]+){0,3}`;
/** "every tyre will consist of sustainable materials", "made of nothing but recycled steel". */
const MATERIAL = LEXICON.finder(
  new RegExp(
    `\\b(?:every|all|each)\\b[^.;%\\d]{0,50}\\b(?:consist(?:s|ing)? of|made (?:of|from|out of)|be|using?)\\b (?:only |fully |entirely |exclusively )?${SECONDARY}${OR_OTHER} ${STUFF}\\b` +
      `|\\b(?:entirely|exclusively|only|solely|wholly|completely|nothing but)\\b[^.;%\\d]{0,24}\\b${SECONDARY}${OR_OTHER} ${STUFF}\\b` +
      `|\\b(?:made|consist\\w*|built|composed) (?:from|of|out of) ${SECONDARY}${OR_OTHER} ${STUFF} (?:only|alone|throughout|from [a-z]+ to [a-z]+)\\b` +
      `|\\b(?:all|every|each)(?: of)?(?: the| its| their)? (?:(?:[a-z]+ )?(?:${STUFF}|batteries|iron),? (?:and |or )?){1,4}[^.;%\\d]{0,50}\\b(?:will|should|must|to|would|shall) be (?:fully |entirely )?(?:green|fossil[- ]free|low[- ]carbon|(?:co2|carbon)[- ]free|recycled|circular|bio-?based)(?! (?:power|electricity|energy))\\b`,
  ),
);
/** "do without newly mined minerals", "end its dependence on virgin metals": all of it is used before. */
const NOT_MINED = LEXICON.finder(
  /\b(?:do(?:ing)?|manag(?:e|ing)|get(?:ting)? by) without(?: any)? (?:(?:newly|freshly)[- ](?:mined|extracted)|virgin|primary)\b[^.;,%\d]{0,12}\b(?:minerals?|metals?|materials?|ores?|lithium|steel|resources)\b|\bend(?:ing)?(?: (?:its|their|all|the))? (?:dependen(?:ce|cy)|reliance) on (?:(?:newly|freshly)[- ](?:mined|extracted)|virgin|primary)\b[^.;,%\d]{0,12}\b(?:minerals?|metals?|materials?|ores?|lithium|steel|resources)\b/,
);
/** "all waste from production has been recycled". */
const WASTE = LEXICON.finder(
  /\b(?:all|every kind of)(?: of)?(?: (?:the|its|their))?(?: [a-z]+)? waste\b[^.;%\d]{0,60}\b(?:is|are|was|were|been|be)\b(?: (?:now|already|either|being|fully|completely|to be))* (?:recycled|reused|recovered|reprocessed)\b/,
);
/** "all its cell suppliers have been bound to use green power". */
const SUPPLIERS = LEXICON.finder(
  /\b(?:all|every|each)(?: of)?(?: the| its| their| [a-z]+'s?)? (?:[a-z0-9-]+ ){0,4}(?:suppliers?|vendors)\b[^.;,%\d]{0,60}\b(?:bound|committed|obliged|required|pledged|agreed|contract(?:ed|ually)|sign(?:ed|s)?|undertak\w+|undertook)\b[^.;%]{0,60}\b(?:green|renewable|carbon|co2|climate|emissions?|re100|sustainab\w+|fossil)/,
);
const CLEAN_SITE =
  "(?:zero[- ]carbon|carbon[- ](?:neutral|free)|co2[- ](?:neutral|free)|climate[- ]neutral|net[- ]zero|zero[- ]emissions?)";
const PLANT =
  "(?:factory|plant|facility|giga-?factory|manufacturing (?:site|plant|base)|production (?:site|base)|base|works)";
/** "will build a zero-carbon factory", "its first plant with zero emissions". */
const PLANT_OF_ITS_KIND = LEXICON.finder(
  new RegExp(
    `\\b(?:build|set up|creat|establish|construct|complet|open|unveil|inaugurat|turn[^.;,]{0,40} into|convert[^.;,]{0,40} (?:in)?to|launch)\\w*\\b(?: up)? (?:an?|its|the) (?:[a-z-]+ ){0,2}${CLEAN_SITE} ${PLANT}\\b` +
      `|\\b(?:its|the [a-z]+'s|[a-z]+'s) first (?:[a-z-]+ ){0,2}(?:${CLEAN_SITE} ${PLANT}|${PLANT} with (?:zero|no|net[- ]zero) (?:carbon |co2 )?emissions)\\b` +
      `|\\bfirst (?:[a-z-]+ ){0,3}${CLEAN_SITE} (?:[a-z-]+ )?${PLANT}\\b[^.;,\\d]{0,40}\\b(?:be|been|is|was|opened|open|ready|built|completed|certified|established|set up)\\b` +
      `|\\ba(?:n|nother)? (?:[a-z-]+ )?${CLEAN_SITE} ${PLANT} (?:is to|will|should|shall|was|has been)\\b[^.;,\\d]{0,24}\\b(?:built|established|set up|opened|completed|ready|created)\\b` +
      `|\\b(?:certified|recogni[sz]ed|recognition|rated|verified|accredited|named)\\b[^.;,%]{0,40}\\bas (?:an?|its|the [a-z' -]{0,30}?first) (?:[a-z-]+ )?${CLEAN_SITE} (?:[a-z-]+ )?${PLANT}\\b` +
      `|\\b(?:reali[sz]e|have|get|run) (?:our|its|the|their) first (?:[a-z-]+ ){0,2}${CLEAN_SITE} ${PLANT}\\b` +
      "|\\b(?:named|recogni[sz]ed|certified|rated|listed|selected|chosen|designated|accredited|title|status|label|rank|honou?r)\\b[^.;,\\d]{0,30}\\b(?:national|state|provincial|nation's)(?:-level)? green (?:factory|plant)\\b",
  ),
);
const STATION =
  "first [^.;\\d]{0,90}?\\b(?:charging|swap(?:ping)?|energy)(?: [a-z-]+){0,2} (?:station|hub|park)\\b";
const OPENED = "(?:complet|open|inaugurat|commission|finish|built\\b|put into\\b)";
/** "its first charging park was opened", "completed the first energy station". */
const FIRST_STATION = LEXICON.finder(
  new RegExp(
    `\\b${STATION}[^.;,]{0,24}\\b(?:(?:was|is|has|had)\\b[^.;,]{0,16}\\b${OPENED}|(?:opened|went live|(?:went|came|entered)\\b[^.;,]{0,6}\\b(?:operation|service|stream|online)))` +
      `|\\b(?:complet|open|inaugurat|commission|finish)\\w*\\b (?:up )?(?:its|the|their|[a-z]+['’]s) ${STATION}`,
  ),
);
const MAY_MATCH = LEXICON.finder(
  /\b(?:end|ending|doing|do|manag\w+|get|getting|all|electrif\w+|hybridi\w+|sell|offer|reali[sz]e|another|verified|alone|clock|24|entire|whole|complete|nothing|every|each|no(?: single)? (?:model|car|vehicle|nameplate)|entirely|exclusively|solely|only|completely|fully|wholly|purely|totally|throughout|everything|from [a-z]+ to [a-z]+|re100|run|runs|running|ran|operat\w+|powers?|powered|powering|suppl\w+|fed|work(?:s|ed|ing)?|us(?:e|es|ed|ing)|buys?|buying|bought|switch\w*|convert\w*|conversion|chang\w+|mov\w+|produc\w+|manufactur\w+|build\w*|built|made|went|gone|go|going|full|total|first|set up|creat\w+|establish\w*|construct\w*|open\w*|unveil\w*|inaugurat\w*|turn\w*|launch\w*|named|recogni\w+|certified|rated|listed|selected|chosen|designated|accredited|title|status|label|rank|honou?r)\b/,
);
const MAY_BE_GREEN =
  /renewable|mined|extracted|virgin|primary|green|eco|fossil|carbon|co2|clean|solar|wind|hydro|re100|recycled|sustainable|circular|secondary|bio|electri|battery|\bev\b|neutral|emission|zero|station|hub|park/;
/** Words without one of which nothing is said of green power. */
const SAYS_GREEN =
  /renewable|green|neutral (?:elec|pow|ener)|eco[- ]{0,2}(?:electricity|power|energy|sources|current)|(?:fossil|carbon|co2)[- ]free|clean|(?:zero|low)[- ]carbon|solar|wind|hydro|sun and|re100/;
/** Right before: not all, or not yet so. */
const NOT_ALL =
  /\b(?:not|nearly|almost|partly|partially|mostly|mainly|largely|(?:road|way|path) to(?: using)?|towards?(?: using)?|prepar(?:ations?|ing|ed?) for|some of (?:its|the|their)|part of (?:its|the|their)|half of (?:its|the|their)|not (?:allow|let|permit|enable|mean)(?: [a-z]+)?)\s*$/;
/** Inside: a part of it. */
const IN_PART =
  /\b(?:partly|partially|mostly|mainly|largely|predominantly|in part|some|more|part of|increasingly|not yet|not|most|share|proportion|half|\d+ ?(?:%|per ?cent))\b/;

/** Behind, in the same clause: "making up a growing part of the supply". */
const PART_AFTER =
  /^[^.;,]{0,30}\b(?:an? (?:[a-z]+ )?(?:part|portion|share|fraction) of|some of)\b/;

const isOfAll = ({ index, 0: words }: RegExpExecArray, lower: string): boolean =>
  !NOT_ALL.test(lower.slice(0, index)) &&
  !IN_PART.test(words) &&
  !PART_AFTER.test(lower.slice(index + words.length));

function whole(hit: RegExpExecArray, metric: Implied): Quantity {
  const start = hit.index;
  const isOne = OF_ONE.has(metric);
  return {
    start,
    end: isOne ? start + hit[0].length : start + 3,
    numberEnd: start + 3,
    amount: isOne ? 1 : 100,
    amountMax: null,
    unit: isOne ? "count" : "%",
    noun: null,
    comparator: "exactly",
    move: null,
    metric,
  };
}

/** "all its electricity will be renewable", "an electric version of every model": 100 %; "its first zero-carbon plant", "its first charging park was opened": 1. */
export function readUniversal(text: IndexedText): Quantity | null {
  const { lower } = text;
  if (!MAY_MATCH.test(text) || !MAY_BE_GREEN.test(lower)) return null;
  const models = MODELS.exec(text);
  if (models) return whole(models, "ev-models");
  const electrified = ELECTRIFIED.exec(text);
  if (electrified && !NOT_ALL.test(lower.slice(0, electrified.index)))
    return whole(electrified, "ev-share");
  const material = MATERIAL.exec(text) ?? NOT_MINED.exec(text);
  if (material) return whole(material, "recycled-material");
  const waste = WASTE.exec(text);
  if (waste && !NOT_ALL.test(lower.slice(0, waste.index))) return whole(waste, "waste");
  const renewable = !SUPPLIERS.test(text) && SAYS_GREEN.test(lower) ? RENEWABLE.exec(lower) : null;
  if (renewable && isOfAll(renewable, lower)) return whole(renewable, "renewable-energy");
  const suppliers = SUPPLIERS.exec(text);
  if (suppliers && !NOT_ALL.test(lower.slice(0, suppliers.index)))
    return whole(suppliers, "supplier-commitments");
  const plant = PLANT_OF_ITS_KIND.exec(text);
  if (plant) return whole(plant, "green-factories");
  const station = FIRST_STATION.exec(text);
  return station && whole(station, "charging-points");
}
