import type { EventTag } from "../changes/words.ts";
import type { CueEntry } from "../cue.ts";
import {
  ADVERB,
  AS_PLANNED,
  any,
  BE,
  FORMER,
  FORMER_TARGET,
  LAST_TARGET,
  MONEY,
  OWN,
  regular,
  silent,
  TARGET,
  WORDING,
  words,
} from "./change-terms.ts";

/** Verbs by which a target goes. */
const DROP = any(
  "drop(?:s|ped|ping)?",
  "scrap(?:s|ped|ping)?",
  regular(
    "abandon",
    "ditch",
    "junk",
    "dump",
    "scotch",
    "nix",
    "jettison",
    "discard",
    "disown",
    "rescind",
    "abolish",
  ),
  silent("shelv", "spik", "revok", "renounc", "delet", "eras", "remov", "ax"),
  "cancel(?:s|ed|led|ing|ling)?",
  "withdr(?:aws?|ew|awn|awing)",
  "(?:giv(?:es?|en|ing)|gave) up(?: on)?",
  "back(?:s|ed|ing)? (?:away from|out of|off(?: from)?)",
  "walk(?:s|ed|ing)? (?:away from|back)",
  "retreat(?:s|ed|ing)? from",
  "(?:do|does|did|done|doing) away with",
  "bur(?:y|ies|ied|ying)",
  "t(?:ear|ears|ore|orn|earing) up",
  "row(?:s|ed|ing)? back (?:from|on)",
  "back-?(?:pedals?|pedall?ed|tracks?|tracked) (?:on|from)",
  "t(?:ake|akes|ook|aken|aking) back",
  "reneg(?:e|es|ed|ing) on",
  "call(?:s|ed|ing)? off",
  "bin(?:s|ned|ning)",
  "(?:go(?:es)?|went|gone|going) back on",
  "pull(?:s|ed|ing)? the plug on",
  "turn(?:s|ed|ing)? (?:its|their) back on",
  "let(?:s|ting)? go of",
  "do(?:es)? without",
  "part(?:s|ed|ing)? (?:with|from)",
  "(?:say|says|said|bids?|bade|waves?|waved) (?:goodbye|farewell|adieu) to",
);

/** Verbs that need the owner's target right after them, having other uses besides. */
const TAKE_OUT = any(
  "pull(?:s|ed|ing)?",
  "str(?:ike|ikes|uck|iking)",
  "cut(?:s|ting)?",
  "kill(?:s|ed|ing)?",
  "t(?:ook|akes?|aken|aking)",
);

const DROPPED = any(
  "dropped|scrapped|abandoned|ditched|shelved|axed|cancell?ed|withdrawn|revoked|rescinded",
  "given up|walked back|abolished|buried|torn up|renounced|jettisoned|taken back|discarded",
  "deleted|removed|erased|junked|dumped|struck (?:out|off|from)|called off|done away with",
  "put on ice|put to rest|laid to rest|killed(?: off)?|pulled|taken off|left out|omitted",
);

const VANISHED = any(
  "off the (?:table|agenda|menu|cards|books)",
  "gone(?: from)?",
  "no more",
  "dead",
  "missing",
  "absent from",
  "history",
  "a thing of the past",
  "nowhere to be (?:found|seen)",
  "not (?:to be found|repeated|mentioned|among)",
  "on hold indefinitely",
  "on ice",
);

const NO_LONGER = any(
  "mention(?:ed|s)|features?|appears?|figures?|contain(?:ed|s)|includ(?:ed|es)|stands?|appl(?:y|ies)",
  "holds?|valid|pursued|exists?|tied to|linked to|part of|(?:to be )?found|repeated|listed|quoted|there",
  "on the (?:table|agenda|list)|in (?:the|its|force)|upheld|current|bound to",
);

const RENOUNCED = any(
  "intends?|plans?|wants?|aims?|expects?|pursu(?:e|es|ing)|strives?|seeks?|commits?|stands? by",
  "sticks? to|believes? in|mentions?|talks? (?:of|about)|speaks? of|promises?|targets?|refers? to",
  "insists? on|holds? (?:on )?to|feels? bound by",
);

const WITHDRAWN = any(
  `${DROP} ${words(2)}${OWN} ${words(6)}${TARGET}`,
  `${DROP} (?:(?!of )${words(1)}){0,3}?${any("targets?", "goals?", "plans?", "ambitions?", "commitments?", "promises?", "pledges?")}`,
  `(?:stopp?(?:s|ed|ing)|ceas(?:es|ed)) (?:[a-z]+ing|to [a-z]+) (?:about |of )?${OWN} ${words(3)}${TARGET}`,
  `${DROP} (?:one|two|some|most|several|all)? ?(?:of )?${OWN} ${WORDING}`,
  `${TAKE_OUT} ${OWN} ${words(6)}${TARGET}(?! (?:from|to|by|for|back|forward|ahead|up|down|in)\\b)`,
  `${any(TAKE_OUT, silent("delet", "remov"))} (?:the|that|this|its|a) (?:[a-z]+ )?${any(WORDING, TARGET)} (?:[^.;,]{0,60} )?(?:out of|from)`,
  `(?:took|takes|taken|taking) (?:that|this|the|its) ${TARGET} back`,
  `no longer ${RENOUNCED}`,
  "(?:is|are|was|were) (?:silent on|no longer committed to)",
  "(?:mak(?:es?|ing)|made) no (?:more )?mention of",
  "(?:(?:does|do|did) not|fails? to|failed to) (?:repeat|mention|renew|reaffirm|confirm)",
  "(?:will|would) (?:no longer|not) be (?:limiting|sticking|pursuing|keeping|holding|going all|ending|phasing|selling only|selling nothing|turning)",
  "(?:will|would) not (?:limit itself|stick to|pursue|hold on to)",
  "no longer bound (?:by|to) (?:its|the|that) ",
  `gone (?:is|are) ${OWN} ${words(3)}${TARGET}`,
  `nothing (?:is|was) (?:left|said) of ${OWN} ${words(3)}${TARGET}`,
);

const LOST = any(
  `${BE} ${ADVERB}${any(DROPPED, VANISHED)}`,
  `no longer ${NO_LONGER}`,
  `(?:is|are|was|were) no longer (?:our|its|their|the|an?) ${words(2)}${TARGET}`,
  "(?:does|do|did) not (?:appear|feature|figure|occur|come up)(?: again| any ?more| any longer)?",
  "(?:has|have) (?:[a-z]+ )?(?:gone(?: missing)?|disappeared|vanished|lapsed|fallen away|had its day)",
  "(?:will|would) not be (?:pursued|kept|renewed|upheld|repeated|honou?red|maintained)",
  "(?:is|are) not (?:going to happen|pursued (?:any ?more|any longer))",
  "(?:disappeared|vanished) from",
  "(?:can|could) no longer be (?:found|seen)",
  "(?:looks?|looked|search(?:es|ed)?|sought) (?:for it )?in vain",
  "(?:has|have) fallen (?:by the wayside|victim)",
);

const YEARS = "(?:[#a-z]+[ -])?years?";

const GIVES_TIME = `(?:giv(?:es?|en|ing)|gave|grant(?:s|ed|ing)?|allow(?:s|ed|ing)?) (?:itself|themselves|its [a-z]+|the [a-z]+) (?:another |an extra )?(?:[#a-z]+ )?(?:more |extra |additional )?years?(?! less)`;

const DELAYED = any(
  `(?:push(?:es|ed|ing)?|put(?:s|ting)?|set|mov(?:es?|ed|ing)|shift(?:s|ed|ing)?) ${words(14)}(?:back|off)(?! against)(?: to| by| from| until|)`,
  `(?:push(?:es|ed|ing)?|mov(?:es?|ed|ing)) ${words(8)}out (?:to|by|from|until)`,
  `(?:${BE}|be) ${ADVERB}(?:delayed|postponed|deferred|put on hold)`,
  "(?:delay|postpon|deferr?)(?:e|s|es|ed|ing) (?:its|the|their|that|it|this|them|by|to|until)",
  "postponement",
  "slip(?:s|ped|ping)? (?:to|by|until|from|back)",
  "slid (?:to|back)",
  `(?:later|longer) than ${AS_PLANNED}`,
  `(?:later|longer) than (?:its|the) ${FORMER} (?:[a-z-]+ ){0,2}?${TARGET}`,
  `${YEARS} late(?:r than)?(?=[ ,.])(?! than)`,
  `${YEARS} later than ${AS_PLANNED}`,
  "extend(?:s|ed|ing)? (?:until|to) @",
  "(?:will|would) not (?:be (?:seen|reached|met|achieved|attained|hit|there)|come|arrive|happen)[^.;#@]{0,30}(?:until|before)",
  "(?:now )?ha(?:s|ve) (?:now )?until",
  `${any("extend(?:s|ed|ing)?", "stretch(?:es|ed|ing)?")} (?:its|the|their) (?:deadline|target date|timeline|timetable)`,
  `${BE} ${ADVERB}(?:extended|stretched) (?:by|to|until)`,
  GIVES_TIME,
  "(?:on|onto) the back burner",
  "kick(?:s|ed|ing)? [^.;]{0,20}down the road",
);

const BROUGHT_FORWARD = any(
  `(?:br(?:ings?|ought|inging)|mov(?:es?|ed|ing)|pull(?:s|ed|ing)?|push(?:es|ed|ing)?|shift(?:s|ed|ing)?) ${words(14)}(?:forward|ahead)`,
  "mov(?:e|ed|es|ing) up (?:by|to @|from @)",
  `mov(?:e|ed|es|ing) up ${OWN} ${words(5)}${TARGET}`,
  `advanc(?:e|ed|es|ing) (?:its|the|their|that) ${words(4)}(?:target|goal|deadline|date|plan)`,
  `(?:earlier|sooner|faster|ahead) (?:than|of) (?:what )?${AS_PLANNED}`,
  `(?:earlier|sooner|faster|ahead) than (?:before|previously|originally|at first|its|the ${FORMER})`,
  `ahead of (?:its|the|their) (?:${FORMER}) (?:[a-z]+ )?${TARGET}`,
  `before the (?:date|year|deadline) ${AS_PLANNED}`,
  `(?:shav|tak|knock|lopp?)(?:es?|s|ed|ing) (?:[#a-z]+ )years? (?:off|from) (?:its|the|their)`,
);

const PLAN_BEFORE = `(?:in )?(?:its|the|their) ${any(FORMER_TARGET, LAST_TARGET, `${TARGET} (?:of|from) (?:19|20)[0-9]{2}`)}`;

const MORE_THAN = any(
  `(?:more|higher|above|tougher|stricter|steeper|twice as (?:much|many)|half as (?:much|many) again) (?:[^ .;,#@]+ ){0,4}?(?:than|as|what) ${any(AS_PLANNED, PLAN_BEFORE)}`,
  `(?:up|higher) (?:by )?(?:[#a-z]+ )?(?:(?:percentage )?points? )?(?:on|from|against) ${PLAN_BEFORE}`,
  `more ambitious than (?:its|the) ${FORMER}`,
);

const LESS_THAN = any(
  `(?:less|lower|fewer|below|smaller|short of|half as (?:much|many)) (?:[^ .;,@]+ ){0,4}?(?:than|as|what) ${any(AS_PLANNED, PLAN_BEFORE)}`,
  `(?:down|lower) (?:by )?(?:[#a-z]+ )?(?:(?:percentage )?points? )?(?:on|from|against) ${PLAN_BEFORE}`,
  `(?:more modest|less ambitious) than (?:its|the) ${FORMER}`,
);

const AIM = any(
  "targets?",
  "goals?",
  "ambitions?",
  "pledges?",
  "aims?",
  "commitments?",
  "forecasts?",
);

const RAISE = any(
  silent("rais", "increas", "upgrad", "doubl"),
  regular("lift", "tighten", "strengthen", "boost"),
  "step(?:s|ped|ping)? up",
  "ramp(?:s|ed|ing)? up",
  "up(?:s|ped|ping)",
);

const RAISED =
  "(?:raised|lifted|increased|tightened|doubled|strengthened|upgraded|stepped up|upped)";

const LOWER = any(
  "cut(?:s|ting)?",
  regular("lower", "slash", "soften", "relax", "loosen", "weaken", "curb"),
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
  "(?:cut|lowered|trimmed|slashed|reduced|watered down|softened|relaxed|loosened|scaled (?:back|down)|dialled back|weakened|halved|eased|diluted|shaved|pared back)";

const OBJECT = `${OWN}(?: [^ .;,#]+){0,6}? `;

const CONDITION = any(
  "(?:where|if|as long as|provided(?: that)?|wherever) (?:the )?(?:market|demand|infrastructure|customer)s?(?: conditions?| demand)? (?:allows?|permits?|is there|are right|makes? it possible)",
  "subject to (?:market|demand)",
);

/** English: what has become of a target. */
export const EVENTS: readonly CueEntry<EventTag>[] = [
  ["withdrawn", WITHDRAWN],
  ["dropped", LOST],
  ["delayed", DELAYED],
  ["brought-forward", BROUGHT_FORWARD],
  ["strengthened", any(`${RAISE} ${OBJECT}${AIM}`, `${AIM} ${BE} ${ADVERB}${RAISED}`, MORE_THAN)],
  [
    "weakened",
    any(
      `${LOWER} (?:in half |by half )?${OBJECT}${any(AIM, MONEY, "forecasts?", "plans?")}`,
      `${any(AIM, MONEY)} ${BE} ${ADVERB}${LOWERED}`,
      LESS_THAN,
      `${LOWER} (?:the|its|their) number of [^.;#@]{0,60}(?:going to|plans?|planned|will|wants?|intends?)`,
      "struck from (?:the|its)",
      "(?:took|takes|taken|taking) (?:an axe|the axe|the knife|a knife|the scissors) to (?:its|the|their) (?:[a-z]+ )?(?:budget|spending|investment)",
    ),
  ],
  ["conditional", `(?:now|only|henceforth)[^.;#@]{0,60}${CONDITION}`],
];
