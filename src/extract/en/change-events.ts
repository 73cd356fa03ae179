import type { EventTag } from "../changes/words.ts";
import type { CueEntry } from "../match/cue.ts";
import {
  ADVERB,
  ANNOUNCED,
  AS_PLANNED,
  any,
  BE,
  FORMER,
  FORMER_TARGET,
  LAST_TARGET,
  MONEY,
  OWN,
  PLANNED,
  regular,
  silent,
  TARGET,
  words,
} from "./change-terms.ts";
import { LOST, MODEL_DROPPED, NEGATED, WITHDRAWN } from "./change-withdrawals.ts";

const YEARS = "(?:[#a-z]+[ -])?years?";

/** What is built for a target. */
const PLANT = any(
  "plants?",
  "factory|factories",
  "gigafactory|gigafactories",
  "project",
  "construction",
);

/** What may be put off besides "its target": "going all-electric", "the switch". */
const PUT_OFF =
  "(?:going|becoming|reaching|turning|phasing|ending|achieving|meeting|hitting|electrif[a-z]+|all-electric|carbon|climate|net|full)";

const GIVES_TIME = `(?:giv(?:es?|en|ing)|gave|grant(?:s|ed|ing)?|allow(?:s|ed|ing)?) (?:itself|themselves|its [a-z]+|the [a-z]+) (?:another |an extra )?(?:[#a-z]+ )?(?:more |extra |additional )?years?(?! less)`;

const DELAYED = any(
  `(?:push(?:es|ed|ing)?|put(?:s|ting)?|mov(?:es?|ed|ing)|shift(?:s|ed|ing)?) ${words(14)}(?:back|off)(?! against)(?: to| by| from| until|)`,
  `set ${words(14)}back(?! (?:against|(?:from|to) #))(?: to| by| from| until|)`,
  `(?:push(?:es|ed|ing)?|mov(?:es?|ed|ing)) ${words(8)}out (?:to|by|from|until)(?= [^.;,]{0,24}(?:@|years?|months?|quarters?|half))`,
  `(?:${BE}|be) ${ADVERB}(?:delayed|postponed|deferred|put on hold|held back)`,
  `${any(PLANT, TARGET)},? (?:[^ .;]+ ){0,14}?${BE} ${ADVERB}(?:paused|suspended|halted|frozen|stretched)`,
  `(?:timetable|timeline|date|deadline|schedule|start of [a-z]+|launch) (?:[^ .;,#@]+ ){0,6}?${BE} ${ADVERB}(?:moved|shifted|pushed)(?= back| out| "?(?:by )?(?:[#a-z]+ )?(?:to [#a-z]+ )?years?)`,
  "(?:delay|postpon|deferr?)(?:e|s|es|ed|ing) (?:its|the|their|that|it|this|them|by|to|until|(?:(?:some|about|around|roughly|nearly|almost) )?#)",
  "postponement",
  `(?:delay|postpon|deferr?)(?:e|s|es|ed|ing)? ${PUT_OFF}`,
  `(?:push(?:es|ed|ing)? back|put(?:s|ting)? (?:off|back)|set back) ${PUT_OFF}`,
  `(?:paus|fre[e]?z|suspend)(?:e|es|ed|ing) (?:its|the|their) ${words(5)}${TARGET}`,
  "put(?:s|ting)? [^.;#]{0,20}(?:#[^.;#]{0,60})?on hold",
  `(?<!\\b(?:leav(?:es?|ing)|left) [a-z-]{2,20} )${YEARS} behind(?: (?:schedule|plan|time)|(?= ?[.,;)]|$))`,
  "will(?: now)? come later|(?:will|would|has to|have to|must)(?: now)? wait (?:until|till) @",
  "(?:expect|fac|announc|confirm|admitt?|report)(?:e?s|ed|ing)? (?:a|another|further) (?:[a-z]+ )?delays?",
  "(?:could|can|would|did)(?: not|n't|not) say (?:until )?when",
  "(?<![a-z,;] )not (?:before|until|till) @",
  "fall(?:s|ing|en)? behind (?:its|the) (?:schedule|target|plan)|fell behind (?:its|the) (?:schedule|target|plan)",
  "(?:slip(?:s|ped|ping)?|slid(?:e[sd]?|ing)?) (?:to|by|until|from|back|into)(?=[^.;,#]{0,40}(?:@|years?|months?|quarters?))",
  `(?:paus|suspend|halt|interrupt)(?:e|es|ed|ing)? (?:the |its |all |further )?(?:work|construction|building)(?: works?)? (?:on|of|at)`,
  `(?:paus|suspend|fre[e]?z|froz)(?:e|es|ed|en|ing) (?:its|the|their) ${words(5)}(?:plants?|factory|factories|gigafactory|project|line)`,
  "(?:stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)) (?:building|construction of|work on) (?:its|the|a|their)",
  "(?:years?|months?|half) behind the (?:original|first|initial|earlier|planned) (?:date|plan|schedule)",
  `(?:wo|do|does|will|can|could)(?:n't| not|not) (?:now |yet )?(?:commit to|name|give|set|promise) (?:a|any|another|its|the) (?:new |firm )?(?:date|year|deadline)`,
  "has become (?:mid-|late |early |the end of |the start of )?@",
  `(?:later|longer) than ${AS_PLANNED}`,
  `(?:later|longer) than (?:its|the) ${FORMER} (?:[a-z-]+ ){0,2}?${TARGET}`,
  `${YEARS} late(?:r than)?(?=[ ,.])(?! than)`,
  `${YEARS} later than ${AS_PLANNED}`,
  "extend(?:s|ed|ing)? (?:until|to) @",
  "(?:(?:will|would|can|could) not|won't|wouldn't|cannot)(?: now)? (?:be (?:seen|reached|met|achieved|attained|hit|there|finished|completed|ready|fulfilled|(?:fully |all-|purely |entirely )?electric|(?:carbon|climate|co2)[- ]neutral)|come|arrive|happen|reach|meet|hit|achieve|attain|get there|make it|start|begin|launch|deliver|open|go (?:into|on)|enter|follow)[^.;]{0,50}(?:until|till|before) ",
  "(?:now )?ha(?:s|ve) (?:now )?until",
  `${any("extend(?:s|ed|ing)?", "stretch(?:es|ed|ing)?")} (?:its|the|their) (?:deadline|target date|timeline|timetable)`,
  `${BE} ${ADVERB}(?:extended|stretched) (?:by|to|until)`,
  GIVES_TIME,
  "now (?:has |have )?(?:giv(?:es?|en|ing)|gave) (?:itself|themselves|ourselves) (?:time )?(?:until|till) @",
  `${YEARS} more than ${AS_PLANNED}`,
  "(?:on|onto) the back burner",
  `put(?:s|ting)? (?:its|the|their|that|this) ${words(12)}on ice`,
  "kick(?:s|ed|ing)? [^.;]{0,20}down the road",
);

/** "push electrification forward": a matter that has no date goes on. */
const NO_MATTER =
  "(?! (?:the |its |their |our )?(?:electrification|transition|transformation|development|innovation|technolog(?:y|ies)|research|decarboni[sz]ation|efforts?|work|change|shift|business|cooperation|topic|issue) (?:forward|ahead)\\b(?! (?:to|by|from)\\b))";
const BROUGHT_FORWARD = any(
  `(?:br(?:ings?|ought|inging)|mov(?:es?|ed|ing)|pull(?:s|ed|ing)?|push(?:es|ed|ing)?|shift(?:s|ed|ing)?)${NO_MATTER} ${words(14)}(?:forward|ahead)(?! (?:with|on|(?:in order )?to (?:achieve|reach|become|be|build|meet|a|an|the))\\b)`,
  "mov(?:e|ed|es|ing) up (?:by|to @|from @)",
  `mov(?:e|ed|es|ing) up ${OWN} ${words(5)}${TARGET}`,
  `short(?:en|ens|ened|ening) (?:its|the|their) (?:own )?${words(3)}${TARGET}`,
  `advanc(?:e|ed|es|ing) (?:its|the|their|that) ${words(4)}(?:target|goal|deadline|date|plan)`,
  `(?:earlier|sooner|faster|ahead) (?:than|of) (?:what )?${AS_PLANNED}`,
  `(?:earlier|sooner|faster|ahead) than (?:before|previously|originally|at first|its|the ${FORMER})`,
  `ahead of (?:its|the|their|our|an) (?:${FORMER}) (?:[a-z]+ )?${TARGET}`,
  `before the (?:date|year|deadline) ${AS_PLANNED}`,
  "(?:years?|decade) ahead of (?:schedule|plan|time|(?:its|the) (?:previous |old |earlier |original |initial )?(?:date|target|deadline|goal|plan)\\b)",
  `${YEARS} (?:before|ahead of) (?:what (?:it|we|they|had|was)|(?:the|its) (?:most recent|latest|last|${FORMER}) (?:[a-z]+ )?${any(TARGET, "one")})`,
  "(?:mov|bring|brought|pull|draw|drew)(?:es?|ed|s|ing)? (?:(?!\\b(?:society|world|future|day|era|revolution|economy)\\b)[^.;#@]){0,60}(?:closer|nearer)",
  `(?:shav|tak|knock|lopp?)(?:es?|s|ed|ing) (?:[#a-z]+ )years? (?:off|from) (?:its|the|their)`,
);

const PLAN_BEFORE = `(?:in )?(?:(?:its|the|their) )?${any(FORMER_TARGET, LAST_TARGET, `${TARGET} (?:of|from) (?:19|20)[0-9]{2}`)}`;

const MORE_THAN = any(
  `(?:more|higher|above|tougher|stricter|steeper|twice as (?:much|many)|half as (?:much|many) again) (?:[^ .;,#@]+ ){0,4}?(?:than|as|what)(?: (?:those|the ones|that|what))? ${any(AS_PLANNED, PLAN_BEFORE)}`,
  `(?:up|higher) (?:by )?(?:[#a-z]+ )?(?:(?:percentage )?points? )?(?:on|from|against) ${PLAN_BEFORE}`,
  `(?:above|beyond|over|more than|higher than|up on|double|twice|three times) (?:the|its|what) (?:[a-z-]+ ){0,4}?${AS_PLANNED}`,
  `(?:double|twice|three times|triple|four times) (?:the|its|our|their) (?:[a-z'-]+ ){0,3}?${FORMER} (?:[a-z-]+ ){0,3}?${any(TARGET, "one")}`,
  `(?:increase|rise|jump|hike|step up) (?:on|from|over|against) the # (?:[a-z]+ )?${any(ANNOUNCED, PLANNED, "stated")}`,
  `(?:increase|rise|jump|hike|step up) (?:on|from|over|against|compared with) (?:(?:the|its) (?:[a-z-]+ ){0,3}?${TARGET}|what ${AS_PLANNED})`,
  `more ambitious than (?:its|the) ${FORMER}`,
);

const LESS_THAN = any(
  `(?:less|lower|fewer|below|smaller|short of|half as (?:much|many)) (?:[^ .;,@]+ ){0,4}?(?:than|as|what) ${any(AS_PLANNED, PLAN_BEFORE)}`,
  `(?:down|lower) (?:by )?(?:[#a-z]+ )?(?:(?:percentage )?points? )?(?:on|from|against) ${PLAN_BEFORE}`,
  `(?:below|short of|less than|lower than|fewer than|down on|half of|half|a third of|a quarter of) (?:the|its|what) (?:[a-z-]+ ){0,4}?${AS_PLANNED}`,
  `(?:to|will|would|could|may|might) (?:fall|come in|end up|stay|remain|be) (?:short of|below|under) (?:the|its) # (?:[a-z-]+ ){0,4}?${AS_PLANNED}`,
  `(?:cut|reduction|decrease|drop|decline) (?:on|from|over|against|compared with) (?:(?:the|its) (?:[a-z-]+ ){0,3}?${TARGET}|what ${AS_PLANNED})`,
  `# of what ${AS_PLANNED}`,
  `(?:more modest|less ambitious) than (?:its|the) ${FORMER}`,
);

const AIM = any(
  "sights",
  "assumptions?",
  "projections?",
  "estimates?",
  "guidance",
  "outlook",
  "objectives?",
  "bar",
  "targets?",
  "goals?",
  "ambitions?",
  "pledges?",
  "aims?",
  "commitments?",
  "forecasts?",
);

const RAISE = any(
  silent("rais", "increas", "upgrad", "doubl", "tripl", "hik", "expand", "enlarg", "elevat"),
  regular(
    "lift",
    "tighten",
    "strengthen",
    "boost",
    "widen",
    "toughen",
    "sharpen",
    "stiffen",
    "top up",
    "expand",
    "bump",
    "heighten",
  ),
  "bump(?:s|ed|ing)? up|beef(?:s|ed|ing)? up|jack(?:s|ed|ing)? up|add(?:s|ed|ing)? to",
  "step(?:s|ped|ping)? up",
  "ramp(?:s|ed|ing)? up",
  "up(?:s|ped|ping)",
);

const RAISED =
  "(?:revised (?:upwards?|up|higher)|raised|lifted|increased|tightened|doubled|strengthened|upgraded|stepped up|upped)";

const LOWER = any(
  "cut(?:s|ting)?",
  regular(
    "lower",
    "slash",
    "soften",
    "relax",
    "loosen",
    "weaken",
    "curb",
    "prun",
    "temper",
    "tame",
    "nudge down",
    "moderat",
  ),
  "(?:nudg|whittl|tun|ton|wind|revis|adjust|pull|bring|mark|scal|talk)(?:es?|ed|ing|s)? down|wound down|(?:dial|scal|pull|row|roll|push|peel)(?:es?|s|l?ed|l?ing)? back(?: on)?|t(?:ook|akes?|aking) back",
  silent("reduc", "shav", "downgrad", "halv", "eas", "dilut"),
  "trim(?:s|med|ming)?",
  "water(?:s|ed|ing)? down",
  "scal(?:e[ds]?|ing) (?:back|down)",
  "dial(?:s|led|ed|ing)? (?:back|down)",
  "par(?:e[ds]?|ing) back",
  "rein(?:s|ed|ing)? in",
  "shr(?:ink|inks|ank|inking)",
);

const LOWERED =
  "(?:revised (?:downwards?|down|lower)|cut|lowered|trimmed|slashed|reduced|watered down|softened|relaxed|loosened|scaled (?:back|down)|dialled back|weakened|halved|eased|diluted|shaved|pared back)";

/** What is raised or lowered is a result or a price, and no target for the climate. */
const NO_RESULT =
  "(?![^.;#@]{0,48}\\b(?:profits?|earnings|revenues?|margins?|dividends?|prices?|costs?|cash flow|income|growth|tax(?:es)?|dut(?:y|ies)|tariffs?|subsid[a-z]+|interest|turnover|ebit[a-z]*|loss(?:es)?|payouts?|shipments?|returns?|cash-flow|profitability|price target|ratings?|recommendation|residuals?|valuations?|gdp|stake)\\b)";

const OBJECT = `(?:${OWN}(?: [^ .;,#]+){0,6}? |(?:[a-z-]+ )?)`;

/** "planned battery capacity": a plan by its adjective. */
const OF_PLAN = `(?:${OWN} )?(?:[a-z-]+ )?(?:planned|targeted|projected|intended|forecast|expected|scheduled)(?! (?:to|for|by|at|in)\\b)`;

/** What a target may be made to wait for. */
const DEMAND =
  "(?:markets?|demand|customers?|consumers?|buyers?|uptake|infrastructure|incentives|charging|politics|regulation|(?:market )?conditions)";

const CONDITION = any(
  "(?:realistic|feasible|achievable|possible|attainable|reachable)[^.;#@]{0,60}? if\\b",
  "(?:if|where|wherever|provided(?: that)?|as long as|should) (?:the )?(?:market|demand|infrastructure|customer|condition)s?\\b[^.;#@]{0,80}? (?:allow|permit|develop|support|justif)[a-z]*",
  "(?:where|if|as long as|provided(?: that)?|wherever) (?:the )?(?:market|demand|infrastructure|customer)s?(?: conditions?| demand)? (?:allows?|permits?|is there|are right|makes? it possible)",
  "(?:subject to|depend(?:s|ing|ent)? (?:up)?on|conditional (?:up)?on|contingent (?:up)?on|hing(?:es?|ing) on|tied to|linked to|down to|in line with|at the pace of|up to) (?:[a-z]+ ){0,4}?(?:markets?|demand|customers?|consumers?|buyers?|conditions|uptake|adoption|infrastructure|incentives|charging)",
  "(?:market|demand|conditions|customers) permitting",
);

/** Words by which a target is said to have become a condition. */
const HENCEFORTH = any(
  "now",
  "only",
  "henceforth",
  "from now on",
  "has become",
  "has been made",
  "no longer (?:fixed|firm|binding|absolute)",
  "softened",
  "instead",
  "made",
  '"?(?:could|can|might|may)"? (?:still )?(?:deliver|reach|achieve|meet|get|become|be|come|happen)',
  "will now be",
  "going forward",
  "would be",
);

/** English: what has become of a target. */
export const EVENTS: readonly CueEntry<EventTag>[] = [
  ["model", MODEL_DROPPED],
  ["withdrawn", WITHDRAWN],
  ["dropped", LOST],
  ["delayed", DELAYED],
  ["brought-forward", BROUGHT_FORWARD],
  [
    "strengthened",
    any(
      `${RAISE} ${NO_RESULT}${OBJECT}${any(AIM, MONEY)}`,
      `${MONEY} (?:[a-z]+ )?${BE} ${ADVERB}${RAISED}`,
      `add(?:s|ed|ing)? # to (?:its|the|their) (?:[a-z'-]+ ){0,3}?${MONEY}`,
      `${RAISE} ${NO_RESULT}${OF_PLAN}`,
      `${RAISE} (?:the (?:amount|sum|money) )?(?:what )?it (?:had )?(?:plan(?:s|ned)|intend(?:s|ed)|want(?:s|ed)|expect(?:s|ed)) to`,
      `${AIM} ${BE} ${ADVERB}${RAISED}`,
      `${OF_PLAN} [^.;,#@]{0,40}${BE} ${ADVERB}${RAISED}`,
      MORE_THAN,
    ),
  ],
  [
    "weakened",
    any(
      `${LOWER} ${NO_RESULT}(?:in half |by half )?${OBJECT}${any(AIM, MONEY, "forecasts?", "plans?")}`,
      `${any(AIM, MONEY)} ${BE} ${ADVERB}${LOWERED}`,
      LESS_THAN,
      `${LOWER} ${NO_RESULT}${OF_PLAN}`,
      `${LOWER} (?:the (?:amount|sum|money) )?(?:what )?it (?:had )?(?:plan(?:s|ned)|intend(?:s|ed)|want(?:s|ed)|expect(?:s|ed)) to`,
      `${OF_PLAN} [^.;,#@]{0,40}${BE} ${ADVERB}${LOWERED}`,
      `${LOWER} (?:the|its|their) number of [^.;#@]{0,60}(?:going to|plans?|planned|will|wants?|intends?)`,
      "struck from (?:the|its)",
      "(?:took|takes|taken|taking) (?:an axe|the axe|the knife|a knife|the scissors) to (?:its|the|their) (?:[a-z]+ )?(?:budget|spending|investment)",
    ),
  ],
  [
    "conditional",
    any(
      "(?:a|the|one) (?:condition|caveat|proviso|qualification)s? (?:has been|have been|was|were|is|being) (?:added|attached)",
      "(?:add(?:s|ed|ing)?|attach(?:es|ed|ing)?|with) an? (?:condition|caveat|proviso|qualification)",
      `(?:ma(?:de|kes?|king)|left|leav(?:es?|ing)) (?:its|the|this|that|their) [^.;]{0,50}?"?(?:dependent|conditional|contingent|subject|hing(?:e|ing)) (?:up)?(?:on|to) (?:[a-z]+ ){0,4}?${DEMAND}`,
      `(?:now |only )?(?:ties?|tied|tying|links?|linked|linking|pegs?|pegged) (?:it|this|that|its|the|these) (?:[^ .;,]+ ){0,6}?to (?:[a-z]+ ){0,4}?${DEMAND}`,
      "(?:only )?on condition that (?:the )?[^.;#@]{0,30}(?:market|demand|customers?|buyers?|regulators?|infrastructure)",
    ),
  ],
  ["conditional", `${HENCEFORTH}[^.;#@]{0,60}${CONDITION}`],
  ["negated", NEGATED],
];
