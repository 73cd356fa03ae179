import type { DeliveryStatus } from "../../pledge/event.ts";
import { REACHED, UNREACHED } from "./status-groups.ts";

const LEAD = "^(?:(?:and|so|but|then|ok|well),? )*";
const TARGET = "(?:targets?|goals?|pledges?|promises?|commitments?|deadlines?|plans?)";
const REACH =
  "(?:reach(?:ed)?|met|meet|hit|achieved?|kept|keep|fulfil(?:l|led)?|honou?r(?:ed)?|attain(?:ed)?|complet(?:e|ed)|accomplish(?:ed)?|deliver(?:ed)?(?: on)?|liv(?:e|ed) up to|ma[dk]e good(?: on)?)";
const MISS =
  "(?:miss(?:ed)?|br[eo]ak|broken?|fail(?:ed|ing)?(?: at| on| with| in)?|f[ae]ll(?:en)? short(?: of)?|reneged?(?: on)?)";
const FAIL_TO = `fail(?:ed|ing)? to ${REACH}`;
/** What may stand at the end of a question and changes nothing of it: `so far`, `by 2025`. */
const END =
  "(?: (?:yet|already|so far|to date|by now|until now|up to now|at all|ever|on time|in time|(?:in|by|for|since|before|until) (?:the end of )?(?:19|20)\\d\\d))*[?.! ]*$";
/** Of several, or of any: `any of its`, `all the`, `a single one of their`. */
const ANY =
  "(?:any|all|some|every|each|most|many|several|both|one|even one|a single(?: one)?)(?: of (?:its|their|his|the|these|those)| the| its| their)?(?: [\\w'-]+){0,3}?";
const WHICH = `${LEAD}(?:which|what|whose|how many|list|name|show(?: me)?|tell me)\\b(?: (?!have|has|had|are|is|was|were|did|do|does)[\\w'&.-]+){0,6}? ?\\b${TARGET}`;
const AUX = "(?:has|have|had|did|does|do|was|were|is|are)";
const SUBJECT = "[\\w'&.\\- ]{1,40}?";

/** Who has or has not: `which pledges has BMW not …`, with what stands between as `between`. */
const OF_WHICH = new RegExp(
  `${WHICH}\\b.{0,30}?\\b(?<aux>${AUX})\\b(?<between>.{0,40}?)\\b(?:(?<failed>${FAIL_TO}|${MISS})|(?<reached>${REACH}))${END}`,
  "i",
);
/** `Has BMW met any of its targets?`, `Did it ever miss a target?` */
const OF_ANY = new RegExp(
  `${LEAD}(?:has|have|had|did|does|do)(?:n't)?\\b(?<between> ${SUBJECT})\\b(?:(?<failed>${FAIL_TO}|${MISS})|(?<reached>${REACH})) (?:${ANY} ${TARGET}\\b|an? ${TARGET}${END})`,
  "i",
);
/** `Which targets are still open?`, `Which promises are unfulfilled?` */
const LEFT_OPEN = new RegExp(
  `${WHICH}\\b.{0,40}?\\b(?:is|are|remains?)\\b.{0,12}\\b(?:unmet|unfulfilled|unkept|unreached|outstanding|pending|not yet (?:met|reached|kept))${END}`,
  "i",
);
/** `What did BMW fail to deliver?`: of all that it promised. */
const FAILED_TO = new RegExp(
  `${LEAD}what (?:has|have|had|did)\\b ${SUBJECT}\\b(?:fail(?:ed)? to (?:do|${REACH})|miss(?:ed)?|f[ae]ll(?:en)? short (?:of|on))${END}`,
  "i",
);
/** `Is BMW behind on any target?`, `Which targets is it behind on?` */
const BEHIND = new RegExp(
  [
    `${LEAD}(?:is|are|was|were|has|have)\\b ${SUBJECT}\\b(?:behind|lagging|off[- ]track|late)(?: behind)?(?: schedule| plan| target)? (?:on|with|in|for) (?:(?:${ANY} )${TARGET}|an? ${TARGET}${END}|(?:its|their) (?:targets|goals|pledges|promises|commitments|plans)\\b)`,
    `${LEAD}(?:is|are) (?:any|some|one)\\b.{0,40}\\b${TARGET}\\b.{0,30}\\b(?:behind|lagging|off[- ]track)\\b`,
    `${LEAD}(?:does|do)\\b ${SUBJECT}\\b(?:lag|fall|trail)(?: behind)? (?:on|with|in|for) ${ANY} ${TARGET}`,
    `${WHICH}\\b.{0,30}?\\b(?:is|are)\\b.{0,30}?\\b(?:behind|lagging|off[- ]track)(?: schedule| plan)?(?: (?:on|with|in|for))?${END}`,
  ].join("|"),
  "i",
);
/** `Has BMW any overdue targets?`, `Are any of its pledges overdue?` */
const OVERDUE = new RegExp(
  `${LEAD}(?:has|have|does|do|is|are)\\b.{1,40}\\b(?:any|some)\\b.{0,40}\\b(?:overdue|past due)\\b`,
  "i",
);
/** What is still to come, or only said: `which targets does it want to have met`, `is it to reach`. */
const TO_COME =
  /\b(?:supposed|due|meant|planned|expected|expects?|intend\w*|scheduled|going|wants?|aim\w*|plans?|hopes?|will|would|should|could|can|might|may|say|says|said|set|sets|promised?|pledged?|to be|to have)\b/i;
const NOT = /\b(?:not|never|neither|no|n't)\b|n't\b|\byet to\b|\bstill to\b/i;
/** `To reach` is no deed, but `yet to reach` and `managed to reach` say one. */
const INFINITIVE = /(?<!\b(?:yet|still|managed|able|manage)) to\s*$/i;

interface Read {
  groups?: Record<string, string | undefined>;
}

/** What a question of deeds asks for, by the words before its verb: `has BMW not fulfilled`. */
function statusesOf({ groups = {} }: Read): readonly DeliveryStatus[] | null {
  const { between = "", failed, aux = "" } = groups;
  const isDone = !TO_COME.test(between) && !INFINITIVE.test(between);
  if (!isDone || /^do(?:es)?$/i.test(aux)) return null;
  const isDenied = NOT.test(between);
  if (failed !== undefined) return isDenied ? null : ["missed"];
  return isDenied ? UNREACHED : REACHED;
}

/** Statuses that a question in English asks for, of one company or of all: `Which pledges has BMW fulfilled?`. */
export function statusesInEnglish(text: string): readonly DeliveryStatus[] | null {
  if (FAILED_TO.test(text)) return ["missed"];
  if (OVERDUE.test(text)) return ["due", "missed"];
  if (BEHIND.test(text)) return ["behind", "missed"];
  if (LEFT_OPEN.test(text)) return UNREACHED;
  const read = OF_WHICH.exec(text) ?? OF_ANY.exec(text);
  return read === null ? null : statusesOf(read);
}
