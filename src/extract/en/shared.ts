import type { SharedWords } from "../claims/shared-owners.ts";

const COMPANIES =
  "companies|carmakers|automakers|truckmakers|truck makers|makers|groups|firms|brands|marques|manufacturers|rivals|partners|suppliers|giants|sister companies|affiliates|competitors";
const AFFILIATE =
  "(?:(?:its|their|the) )?(?:(?:[a-z]+ )?(?:rival|affiliate|sister (?:company|brand)|partner|unit|competitor) )?";

/** English words of what several companies have each, or together. */
export const SHARED: SharedWords = {
  and: new RegExp(
    `^(?:,? (?:and|&|as well as|and also|plus)|&) ?(?:[a-z]+'s )?(?:[a-z]+(?:an|ese|ish|rench)(?:'s)? )?${AFFILIATE}$`,
  ),
  comma: /^, (?:[a-z]+'s )?$/,
  joint:
    /\b(?:together|combined|joint(?:ly)?|joint ventures?|alliance|partnership|between them|merge[dr]?|merger|letter of intent|team(?:s|ed|ing)? up)\b/,
  each: /\b(?:both|each|apiece|individually|respectively)\b/,
  pair: new RegExp(
    `(?:^|[,;:\u2014"] |\\b(?:while|but|and|that|as) )(?:both|each|the pair|the duo|the two|all two)(?: of (?:them|these))?(?: (?:[a-z-]+ )?(?:${COMPANIES}))?,?(?= (?:want|aim|plan|have|has|are|were|will|would|intend|expect|hope|say|said|pledge|promise|need|should|commit|target|set|must|also|now|seek|hold|run|rely|use|cut|sold|built|put|by|until|in|on)(?:s|ed)?\\b)`,
  ),
  untilDate:
    /^(?:'s)?,?(?: (?:too|also|likewise|as well|only|already|even|just|to follow|follows|following|will follow|the same|aims for|targets|is aiming for|wants to do so|plans to do so|plans to follow|wants to follow|expects to follow|has until|has set|chose|names|has chosen|goes for|says|gives itself|has given itself|takes|needs)){0,3},?(?: (?:by|in|until|for|from|before|at|till))?(?: (?:the end of|late|early|around|about|the year))? ?\(?$/,
};
