import type { Quantity } from "../mention.ts";

const GREEN =
  "(?:renewable|green (?:electricity|power|energy)|fossil-free|carbon-free|co2-free|clean (?:electricity|energy|power)|low-carbon (?:electricity|energy|power)|solar|wind (?:power|farms?)|hydropower)";
const RENEWABLE = new RegExp(
  `\\b(?:all|every)\\b(?: of)?(?: the| its| their| our)?[^;,]{0,40}\\b(?:electricity|power|energy)\\b[^;]{0,60}${GREEN}` +
    `|\\b(?:all|every|each)\\b(?: of)?(?: the| its| their)?[^;]{0,40}\\b(?:sites?|plants?|factor(?:y|ies)|facilities|locations|operations|works|offices)\\b[^;]{0,90}${GREEN}` +
    `|\\belectricity\\b[^;]{0,60}(?:renewable|green)[^.;]{0,20}\\bat all\\b` +
    `|\\b(?:entirely|exclusively|solely|only|nothing (?:but|other than|except)|completely|fully|wholly)\\b(?: (?:be|run|powered|using|use|on|by|with|from|to|buy|draw|source))*[ ](?:the )?${GREEN}` +
    `|${GREEN}(?: power| electricity| energy| sources)? (?:only|exclusively|alone)\\b` +
    `|${GREEN}(?! customers)[^;]{0,40}\\b(?:for|to|of|cover|meet|power)\\b all (?:of )?(?:its|their|the)\\b[^;,]{0,40}\\b(?:sites?|plants?|factor(?:y|ies)|facilities|operations|electricity|power|energy|needs|demand|requirements)\\b` +
    `|${GREEN}[^;]{0,50}\\b(?:around the clock|round the clock|24\\/7)` +
    `|\\b(?:switch|convert|transition|shift|mov)\\w* (?:entirely|completely|fully|wholly) to ${GREEN}`,
);
const MODELS =
  /\b(?:electric|electrified|battery|ev)\b[^.;,]{0,20}\b(?:version|variant|option|derivative)s? of (?:every|each|all|its (?:entire|whole|complete))\b|\b(?:every|each|all)\b[^.;]{0,40}\b(?:available|offered|obtainable|on sale|sold|come|comes)\b[^.;]{0,30}\b(?:electric|electrified|battery|ev)\b[^.;,]{0,20}\b(?:version|variant|form|guise|trim)s?\b|\b(?:electric|electrified|battery|ev)\b[^.;,]{0,20}\b(?:version|variant|option|derivative)s?\b[^.;]{0,40}\b(?:every|each|all)\b[^.;,]{0,20}\b(?:models?|nameplates?|vehicles?)\b|\b(?:every|each|all)\b[^.;,]{0,20}\b(?:models?|nameplates?|vehicles?)\b[^.;]{0,40}\b(?:electric|electrified|battery|ev)\b[^.;,]{0,20}\b(?:version|variant|option|derivative)s?\b/;
/** "every tyre will consist of sustainable materials", "made of nothing but recycled steel". */
const MATERIAL =
  /\b(?:every|all|each)\b[^.;%\d]{0,50}\b(?:consist(?:s|ing)? of|made (?:of|from|out of)|be|using?)\b (?:only |fully |entirely )?(?:recycled|sustainable|circular|secondary|bio-?based)(?: (?:or|and) [a-z-]+)? (?:materials?|steel|alumini?um|plastics?|polymers?)\b|\b(?:entirely|exclusively|only|solely|wholly|completely|nothing but)\b[^.;%\d]{0,24}\b(?:recycled|sustainable|circular|secondary|bio-?based)(?: (?:or|and) [a-z-]+)? (?:materials?|steel|alumini?um|plastics?|polymers?)\b/;
const MAY_MATCH =
  /\b(?:all|alone|clock|24|entire|whole|complete|nothing|every|each|entirely|exclusively|solely|only|completely|fully|wholly)\b/;
const NOT_ALL = /\b(?:not|nearly|almost|(?:road|way|path) to(?: using)?|towards?(?: using)?)\s*$/;

function whole(
  hit: RegExpExecArray,
  metric: "renewable-energy" | "ev-models" | "recycled-material",
): Quantity {
  const start = hit.index;
  return {
    start,
    end: start + 3,
    numberEnd: start + 3,
    amount: 100,
    amountMax: null,
    unit: "%",
    noun: null,
    comparator: "exactly",
    move: null,
    metric,
  };
}

/** "all its electricity will be renewable", "an electric version of every model": 100 %. */
export function readUniversal(lower: string): Quantity | null {
  if (!MAY_MATCH.test(lower)) return null;
  const models = MODELS.exec(lower);
  if (models) return whole(models, "ev-models");
  const material = MATERIAL.exec(lower);
  if (material) return whole(material, "recycled-material");
  const renewable = RENEWABLE.exec(lower);
  if (!renewable || NOT_ALL.test(lower.slice(0, renewable.index))) return null;
  return whole(renewable, "renewable-energy");
}
