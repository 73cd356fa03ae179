import { createBeginning } from "../match/beginning.ts";
import { compact } from "../match/compact.ts";
import type { CountNoun } from "../mention.ts";
import { CAR_PLURALS } from "../names/car-names.ts";
import { DIGITS, WORDS } from "./numbers.ts";
import { COUNT_NOUNS, PHRASE_STOPS } from "./units.ts";

const POSSESSIVE = /'s$/;
const WORD_END = /[.'-]+$/;
const PHRASE_END = /[,;.:)]/;
const VERB_FORM = /ed$|ing$/;
const NEXT_WORD = /[\s-]*["']?([a-z0-9][a-z0-9.&'-]*)["']?/y;

interface NounHit {
  noun: CountNoun;
  end: number;
  /** "four of the five electric cars": the whole is read with its part. */
  whole?: true;
}

/** "350-kilowatt chargers", "350kW chargers", "7-seat SUV": the number belongs to the adjective. */
const COMPOUND = createBeginning(/^-[a-z]|^ ?(?:kw|kv|volts?|v|hp|mph)\b/);
/** "Of these cars 240,000 were handed over". */
const PASSIVE_SALE = createBeginning(
  /^ (?:(?:(?:global|worldwide|annual|yearly|electric|ev|bev|nev|total|overseas|foreign|retail|unit|car|vehicle) ){0,2}sales\b|(?:were|was|have (?:so far |already |now )?been|had been|are) (?:sold|delivered|handed over|built|shipped|registered|supplied|produced|put together|assembled)\b)/,
);
/** "Of those, 376,183 were fully electric". */
const KIND_AFTER = createBeginning(
  /^ (?:(?:of (?:them|these|those|which)|that|which) )?(?:were|was|are|is|will be|had been|have been) (?:(?:fully|purely|entirely|all|pure|battery|plug-in)[- ]?)*(?:electric|evs|bevs|plug-ins|electrified|zero[- ]emission|battery[- ]powered)\b|^ (?:(?:fully|purely|entirely|all|pure|battery|plug-in)[- ]?)*(?:electric|electrified|zero[- ]emission|battery[- ]powered)(?=[.,;)]|$| (?:in|by|and|or)\b)/,
);
/** "1,500 of its workshops", "15 of the 23 models", "more than 70,000 of BYD's electric buses". */
const PART_OF = createBeginning(
  new RegExp(
    `^ (?:out )?of (?:all )?(?:(?:the|its|their|our|these|those)(?: [a-z]+'s?)?|(?:[a-z.&-]+ ){0,2}[a-z]+'s?)(?: (?:planned|promised|total|top|largest|biggest|main|key))? |^ (?:out )?of (?=${WORDS}|${DIGITS})`,
  ),
);
const WHOLE = compact(
  new RegExp(
    `^(?:planned |promised |total |top |largest |biggest |main |key )?(?:${DIGITS}|${WORDS})(?= )`,
  ),
);

/** The counted noun: the last known noun of the phrase that follows the number. */
export function nounAfter(lower: string, from: number): NounHit | null {
  if (COMPOUND.test(lower.slice(from, from + 14))) return null;
  const right = lower.slice(from, from + 60);
  if (PASSIVE_SALE.test(right) || KIND_AFTER.test(right)) return { noun: "vehicles", end: from };
  const part = PART_OF.exec(right);
  if (!part) return phraseNoun(lower, from);
  const at = from + part[0].length;
  const whole = WHOLE.exec(lower.slice(at, at + 40));
  const hit = phraseNoun(lower, at + (whole?.[0].length ?? 0) - (whole ? 0 : 1));
  return hit && whole ? { noun: hit.noun, end: hit.end, whole: true } : hit;
}

function phraseNoun(lower: string, from: number): NounHit | null {
  // "three more electric models"
  let at = lower.startsWith(" more ", from) ? from + " more".length : from;
  let hit: NounHit | null = null;
  for (let count = 0; count < 9; count++) {
    NEXT_WORD.lastIndex = at;
    const found = NEXT_WORD.exec(lower);
    const text = found?.[1]?.replace(POSSESSIVE, "");
    if (!found || !text || PHRASE_STOPS.has(text)) break;
    at = NEXT_WORD.lastIndex;
    const word = text.replace(WORD_END, "");
    const noun = COUNT_NOUNS.get(word) ?? (CAR_PLURALS.has(word) ? "vehicles" : undefined);
    if (noun) hit = { noun, end: at };
    if (PHRASE_END.test(lower.charAt(at))) break;
    if (hit && VERB_FORM.test(text) && !noun) break;
  }
  return hit;
}
