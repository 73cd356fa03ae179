import { ADVERB, any, BE, OWN, regular, silent, TARGET, WORDING, words } from "./change-terms.ts";

/** Verbs by which a target goes. */
export const DROP = any(
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
    "bail on",
    "chuck",
    "omit",
    "mothball",
    "suspend",
    "overthrow",
    "overturn",
    "forsak",
    "forgo",
    "retract",
    "relinquish",
    "recant",
    "back down (?:from|on)",
  ),
  silent("shelv", "spik", "revok", "renounc", "delet", "eras", "remov", "ax"),
  "cancel(?:s|ed|led|ing|ling)?",
  "withdr(?:aws?|ew|awn|awing)",
  "(?:giv(?:es?|en|ing)|gave) up(?: on)?",
  "back(?:s|ed|ing)? (?:away from|out of|off(?: from)?)",
  "walk(?:s|ed|ing)? (?:away from|back)",
  "(?:clos(?:e[sd]?|ing)|shut(?:s|ting)?) the door (?:[a-z]+ ){0,2}on",
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
  "le(?:ave|aves|ft|aving) out",
  "pull(?:s|ed|ing)? (?:out of|away from|back from)",
  "shy(?:ing|ies|ied)? away from",
  "distanc(?:e[sd]?|ing) (?:itself|themselves) from",
  "cool(?:s|ed|ing)? on",
  "omitt(?:ed|ing)",
  "thr(?:ow|ows|ew|own|owing) (?:out|overboard|away)|toss(?:es|ed|ing)? (?:out|aside|overboard)|cast(?:s|ing)? aside|wip(?:e[sd]?|ing) (?:out|away)|strip(?:s|ped|ping)? out",
  "(?:t(?:ook|akes?|aking)|put(?:s|ting)?) (?:[a-z-]+ ){1,7}?off the (?:table|agenda|books)",

  "forsook|forsaken|forwent|forgone",
  "(?:put|puts|putting) (?:an end|a stop|paid) to",
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
  "retired|overturned|reversed|superseded|consigned to history|quietly forgotten|phased out of",
  "laid aside|put aside|set aside for good|cancelled outright|discontinued|taken (?:quietly )?off (?:its|the) (?:website|slides?|list)",
  "put on ice|put to rest|laid to rest|killed(?: off)?|pulled|taken off|left out|omitted|taken out",
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
  "no trace of",
  "obsolete",
  "null and void",
  "moot",
  "(?:out of reach|off course|unrealistic|unattainable|unachievable|untenable)",
  "dead and buried|water under the bridge|yesterday's news|ancient history",
  "off the agenda",
  "off(?= ?[.,;]|$)",
  "(?:out of (?:use|date|force)|defunct)",
  "on hold indefinitely",
  "absent",
  '"?(?:far |much |overly |simply )?too (?:ambitious|optimistic|bold)',
  '"?over-?ambitious',
  "on ice",
);

/** What is no longer done with a target. */
const SAID = any(
  "said|mentioned|used|pursued|repeated|cited|quoted|valid|planned|spoken of|talked of|talked about|specified|given|stated|named|upheld|aimed for|part of (?:the|its) plans?",
);

const NO_LONGER = any(
  "mention(?:ed|s)|features?|appears?|figures?|contain(?:ed|s)|includ(?:ed|es)|stands?|appl(?:y|ies)",
  "holds?|valid|pursued|exists?|tied to|linked to|part of|(?:to be )?found|repeated|listed|quoted|there",
  "on the (?:table|agenda|list|cards)|in (?:the|its|force)|upheld|current|bound to",
  "used|something|anything|an? (?:aim|option|number|figure)",
  "realistic|achievable|attainable|feasible|reachable|within reach|tenable|a (?:priority|given)|to be reached|mentioned|cited|operative|relevant",
);

export const RENOUNCED = any(
  "intends?|plans?|wants?|aims?|expects?|pursu(?:e|es|ing)|strives?|seeks?|commits?|stands? by",
  "sticks? to|believes? in|mentions?|talks? (?:of|about)|speaks? of|promises?|targets?|refers? to",
  "repeats?|renews?|upholds?|defends?|insists? on|holds? (?:on )?to|feels? bound by|commit(?:s|ted|ting)?(?: itself)? to|bound by|foresees?|envisages?|count(?:s|ing)? on|aiming (?:for|at)|planning|pursuing|targeting|expecting|striving for|seeking|(?:thinking|talking|speaking) (?:of|about)|committed to|sticking (?:to|with)|be (?:all|fully|purely)",
  "think(?:s)? (?:it|of)|see(?:s)? itself|want(?:s)? to (?:be|become|go)|cites?|lists?|contains?|believe(?:s)? that",
);

/** What a target without it no longer is. */
const WHEN = any(
  "dates?",
  "years?",
  "deadlines?",
  "percentages?",
  "numbers?",
  "figures?",
  "shares?",
  "targets?",
  "goals?",
);

/** Engines that stay past the date. */
export const COMBUSTION_AFTER =
  "(?:combustion|petrol|diesel|gasoline)[^.;#@]{0,60}(?:beyond|past|after) @,? (?:after all|if|as long as|should)";

const NOT_DO = "(?:(?:does|do|did) not|doesn't|don't|didn't)";

/** The target is the object: "drop its goal". */
export const WITHDRAWN = any(
  `${DROP} ${words(2)}${OWN} ${words(6)}${TARGET}`,
  `${DROP} (?:(?:the|that|its|their) )?(?:(?:year|date|deadline) )?(?:of )?@(?! (?:and|or) @)`,
  `${DROP} (?:the|that|its|their) (?:[a-z'-]+ ){0,2}?#`,
  `took back (?:the year |the date )?@`,
  `${DROP} (?:(?!of )${words(1)}){0,3}?${any("targets?", "goals?", "plans?", "ambitions?", "commitments?", "promises?", "pledges?")}`,
  `(?:stopp?(?:s|ed|ing)|ceas(?:es|ed)) (?:[a-z]+ing|to [a-z]+) (?:about |of )?${OWN} ${words(3)}${TARGET}`,
  `${DROP} (?:one|two|some|most|several|all)? ?(?:of )?${OWN} ${WORDING}`,
  `${TAKE_OUT} ${OWN} ${words(6)}${TARGET}(?! (?:from|to|by|for|back|forward|ahead|up|down|in)\\b)`,
  `${any(TAKE_OUT, silent("delet", "remov"))} (?:the|that|this|its|a) (?:[a-z]+ )?${any(WORDING, TARGET)} (?!of )(?:[^.;,]{0,60} )?(?:out of|from)`,
  `${DROP} (?:the (?:idea|aim|goal) of )?(?:going|becoming|turning|phasing out|ending sales|selling (?:only|nothing|exclusively))`,
  `${DROP} (?:building|making|producing|manufacturing|development of|developing|production of) ${words(6)}(?:batter(?:y|ies)|cells|evs|electric)`,
  `(?:look|search|seek)(?:s|ed|ing)? in vain for ${OWN} ${words(3)}${any(TARGET, WORDING)}`,
  "(?:decid(?:ed|es|ing)|decision|opted|chosen|chose) not to (?:move forward|go ahead|proceed|continue|press ahead) with",
  `(?:stopp?(?:s|ed|ing)|ceas(?:es|ed)) (?:saying|telling|stating|promising) (?:when|that|how)`,
  `${DROP} (?:the|its|their) (?:planned |intended |promised )?(?:capacity|output|volume|second plant|expansion)`,
  `(?<!\\b(?:be|been|being|is|are|was|were) )replac(?:es|ed|ing) ${OWN} ${words(3)}${TARGET} (?:of|for|to)\\b`,
  "thought better of (?:it|that|this)",
  "(?:has|have|had)? ?changed (?:its|their) minds?",
  "(?:ma(?:de|kes?|king)|d(?:id|oes|oing|one)|perform(?:s|ed|ing)?) an? (?:[a-z]+ )?(?:u-turn|about-turn|about-face|volte-face)",
  `(?:br(?:eaks?|oke|oken|eaking)|revers(?:es?|ed|ing)|und(?:oes|id|oing|one)|retir(?:es?|ed|ing)) (?:(?:his|her) predecessor's |${OWN} )${words(3)}(?:${TARGET}|word)`,
  "(?:does|do|did|will|would) not want to (?:hear|know|talk|speak)(?: any ?more)? (?:of|about)",
  "nothing (?:will come|has come|came|is going to come) of",
  "(?:of (?:it|that|this),? )?nothing (?:of (?:it|that|this|the kind|the sort) )?(?:remains|is left|survives|survived|stands)",
  "(?:there is |with )?not a (?:single )?word (?:of|about|on|in)",
  "(?:did|does|has) not (?:survive|survived)",
  `let(?:s|ting)? ${OWN} ${words(3)}${TARGET} [^.;#]{0,60}(?:lapse|slip|fade(?: away)?|go|drop|die|expire|slide)`,
  `(?:took|takes|taken|taking) (?:that|this|the|its) ${TARGET} back`,
  "(?:there (?:is|was) )?no (?:trace|sign|word|mention|talk|longer any (?:mention|talk|trace)) of",
  "(?:would|will|could|can|does|do) no longer commit(?: itself| themselves)? to",
  "(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) to (?:repeat|reaffirm|reiterate|confirm|renew|commit (?:itself )?to (?=its|the|their|that|this)|stand by)",
  `no longer ${RENOUNCED}`,
  "(?:is|are|was|were) (?:silent on|no longer committed to)",
  "(?:is|was|seems|has become) (?:no longer|not|hardly|un)[ -]?(?:[a-z]+ )?(?:realistic|possible|feasible|sensible|tenable|practicable)[^.;#@]{0,60}? to (?:hold on to|stick to|stick with|cling to|reach|meet|achieve|keep(?: to)?|maintain|pursue) (?:its|the|that|this|their)",
  "(?:mak(?:es?|ing)|made) no (?:more )?mention of",
  `(?:${NOT_DO}|fails? to|failed to) (?:repeat|mention|renew|reaffirm|reiterate|confirm)`,
  `no longer (?:names?|gives?|states?|sets?|offers?|provides?|puts?) (?:itself )?(?:a|any) ${WHEN}`,
  `(?:${NOT_DO}|will not|won't) (?:name|give|state|say|set|offer|provide|put) (?:a|any|how many|how much|when) ?(?:${WHEN} )?(?:[^.;,#@]{0,40} )?(?:any ?more|any longer|these days)`,
  `(?:will not|won't) say any ?(?:more|longer) (?:how many|how much|when)`,
  `(?:gives?|gave|names?|named|states?|stated) no (?:longer a |more )?${WHEN} (?:at all )?(?:any ?more|any longer|these days|now)`,
  `no (?:other |new )?${WHEN} has been put in its place`,
  `${DROP} (?:the|that) (?:former|latter) ${any(TARGET, WORDING)}`,
  "(?:t(?:ook|akes?|aken|aking)|put(?:s|ting)?) (?:that|it|this|them) off the (?:table|agenda|books)",
  "call(?:s|ed|ing)? (?:the|its|their) [a-z-]+ off",
  `(?:end|halt|stop)(?:s|p?ed|p?ing)? (?:(?:its|the|their|all) )?(?:[a-z-]+ ){0,2}?plans (?:for|to)\\b`,
  `(?:keep(?:s|ing)?|go(?:es)? on|continu(?:es?|ing)|carr(?:y|ies) on) [^.;#@]{0,80}${COMBUSTION_AFTER}`,
  `(?:will|would|plans to|wants to|intends to|is going to) (?:develop|build|make|sell|offer|produce) [^.;#@]{0,80}${COMBUSTION_AFTER}`,
  `(?:stopp?(?:s|ed|ing)|ceas(?:es|ed)) (?:giving|naming|setting|publishing|providing) (?:a|any|its) ${words(2)}${TARGET}`,
  "(?:the|its) (?:new|newest|latest|current|revised|updated) (?:one|edition|version|report|plan|strategy|document|presentation)s? (?:does|do|did)(?: not|n't)(?= ?[.,;:]|$)",
  "(?:will|would) (?:no longer|not) be (?:limiting|sticking|pursuing|keeping|holding|going all|ending|phasing|selling only|selling nothing|turning)",
  "(?:will|would) not (?:limit itself|stick to|pursue|hold on to)",
  "no longer bound (?:by|to) (?:its|the|that) ",
  `gone(?:,? too,?)? (?:is|are)(?: also)? ${OWN} ${words(4)}${any(TARGET, WORDING, "shares?", "quotas?", "percentages?", "talk", "word")}`,
  `gone from [^.;#@]{3,40}?,? (?:too,? )?(?:is|are) ${OWN} ${words(3)}${TARGET}`,
  `nothing (?:is|was) (?:left|said) of ${OWN} ${words(3)}${TARGET}`,
);

const ELECTRIC_MODEL =
  "(?:battery-|all-|fully |purely )?electric (?:[a-z-]+ ){0,3}?(?:suvs?|crossovers?|pickups?|trucks?|sedans?|saloons?|vans?|models?|minivans?|hatchbacks?|coupes?|cars?)";

const LAUNCH = "(?:development|(?:market )?launch|introduction|production|roll-?out|building|sale)";

const PROJECT =
  "(?:plans?|development|work|project|programme|program)(?: (?:for|of|on|to (?:build|develop|make|launch|offer)))";

/** A model that was to come and will not. Models are dropped by the dozen: the plan has to be named. */
export const MODEL_DROPPED = any(
  `(?:${DROP}|(?:kill|end|halt)(?:s|ed|ing)?|discontinu(?:es?|ed|ing)|stop(?:s|ped|ping)?) (?:(?:all|its|the|further|a|an) )?(?:${PROJECT}|planned|upcoming|promised) [^.;,@]{0,40}?${ELECTRIC_MODEL}`,
  `(?:${DROP}|(?:kill|end|halt)(?:s|ed|ing)?|discontinu(?:es?|ed|ing)|stop(?:s|ped|ping)?) (?:the|its|all|any) (?:[a-z]+ )?${LAUNCH}(?: (?:and|or) (?:the )?(?:[a-z]+ )?${LAUNCH})? of (?:[a-z-]+ ){0,2}?(?:#|${ELECTRIC_MODEL})`,
  `(?:${DROP}) (?:its|the|an?|all) (?:[a-z-]+ ){0,2}?(?:long-promised|long-awaited|much-delayed|forthcoming|future|next-generation|previously announced) [^.;,@]{0,40}?${ELECTRIC_MODEL}`,
  `(?:cancel(?:s|ed|led|ing|ling)?|scrap(?:s|ped|ping)?|shelv(?:e|es|ed|ing)) (?:its|the|all) (?:(?!${TARGET})[a-z-]+ ){0,2}?${ELECTRIC_MODEL}(?! (?:only|alone)\\b)`,
  `${ELECTRIC_MODEL},? ${BE} ${ADVERB}(?:cancell?ed|scrapped|shelved|called off|axed|abandoned)`,
  `${ELECTRIC_MODEL}, (?:cancell?ed|scrapped|shelved|called off)(?= ?[.;]|$)`,
  `(?:will|would) not (?:launch|build|make|produce|develop|introduce|bring out) (?:the |its |all |any of the )?# that (?:it|they|the [a-z]+) had`,
  `there (?:will not|won't|will never|is not going to) be an? ${ELECTRIC_MODEL}`,
  `(?:${DROP}) plans? (?:for|to (?:build|make|develop|launch|offer|produce|sell)) (?:an?|the|its|#) ?(?:[a-z-]+ ){0,3}?(?:low-cost|cheap|affordable|entry-level|small|compact) (?:(?:electric|ev|battery) )?(?:cars?|evs?|models?|vehicles?)`,
  `${PROJECT} [^.;,#@]{0,50}?${ELECTRIC_MODEL} (?:[a-z-]+ ){0,3}?${BE} ${ADVERB}(?:being )?${any(DROPPED, "discontinued|stopped|halted|ended")}`,
  `${ELECTRIC_MODEL} (?:will not|won't|is not going to) be (?:built|made|launched|developed|coming)`,
  `(?:${DROP}|(?:kill|end|halt)(?:s|ed|ing)?) (?:the|its|an?|plans for an?) (?:[a-z-]+ ){0,4}?${ELECTRIC_MODEL} (?:that|which) (?:was|were|had been) (?:to|supposed|meant|due|intended|slated|planned|scheduled)\\b`,
  `${ELECTRIC_MODEL},? (?:that|which) (?:was|were|had been) (?:to|supposed|meant|due|intended|slated|planned|scheduled)\\b[^.;]{0,60} ${BE} ${ADVERB}(?:being )?${any(DROPPED, "discontinued|stopped|halted|ended")}`,
);

const WOULD_NOT = any(
  "(?:will|would|shall|can|could) not|won't|wouldn't|cannot|can't|will never|would never",
  "(?:is|are|was|were|does|do) not (?:now )?(?:going|expect|intend|plan|want|aim|about|set|in a position|able) to|(?:isn't|aren't|doesn't|don't) (?:going|expect|intend|plan|want|aim|about|set|able) to",
);

/** "will not be all-electric before 2035": it may be then, and no target has gone. */
const NOT_BEFORE =
  "(?![^.;,#]{0,60} (?:until|till|before|prior to|earlier than) (?:[a-z-]+ ){0,4}?@)";

/** What a company was to do or to be and will not: "will not be fully electric by 2030 after all". */
export const NEGATED = `${WOULD_NOT}${NOT_BEFORE}(?:,? (?:after all|now|any ?more|any longer|ever|be able to|be in a position to|even|quite|as planned),?){0,3} (?:be(?= (?:[a-z]+ ){0,2}?(?:#|(?:all|fully|purely|battery|only|zero|emission|climate|carbon|co2)\\b|electric|net[- ]zero|powered|reached|met|hit|achieved|attained|building|selling|making|producing))|become|go|turn|sell|build|make|reach|meet|hit|achieve|attain|deliver|produce|have|offer|manage|get to|complete|fulfil)`;

/** The target is the subject: "is off the table". */
export const LOST = any(
  `${BE} ${ADVERB}${any(DROPPED, VANISHED)}`,
  `(?:target|goal|plan|date|number|figure|deadline|aim|ambition|that|it|this|what|all)'s ${ADVERB}${any(DROPPED, VANISHED)}`,
  `(?:is|are|was|were)(?: not|n't) (?:${SAID}) (?:any ?more|any longer)`,
  `(?:is|are|was|were) (?:not |no longer |never )?(?:a|the|its|our) (?:current|live|active|official) ${any("target", "goal", "objective", "plan", "number")} (?:any ?more|any longer)`,
  `(?:is|are)(?: not|n't) an? (?:current|live|active|official) ${any("targets?", "goals?", "objectives?", "plans?")}`,
  `(?<=[#@a-z],? )(?:has|have) (?:also |now )?gone (?:as well|too|also)`,
  `(?<=(?:million|target|goal|plan|date|number|figure|#),? )went,? too`,
  `no longer ${NO_LONGER}`,
  `(?:is|are|was|were) no longer (?:our|its|their|the|an?) ${words(2)}${TARGET}`,
  `${NOT_DO} (?:appear|feature|figure|occur|come up)(?: again| any ?more| any longer)?`,
  "neither (?:number|figure|target|goal|date|of them|of the two) (?:appears|features|figures|is (?:mentioned|repeated|found|there))",
  "(?:is|are|was|were)(?: not|n't) (?:to be found )?(?:in|among|part of) (?:the|its|their) (?:latest|new|newest|current|present|revised|updated) [a-z]+",
  "(?:will|would|can|could)(?: not|n't|not) (?:come to pass|see the light of day|happen|materiali[sz]e|go ahead|be (?:met|kept|fulfilled))|won't (?:come to pass|see the light of day|happen|materiali[sz]e|go ahead|be (?:met|kept|fulfilled))|can't be (?:met|kept|fulfilled)",
  ": (?:now |quietly )?(?:dropped|scrapped|withdrawn|cancell?ed|abandoned|gone|given up|deleted)(?= ?[.,;]|$)",
  "(?:that|it|this|which|all that)(?:'s| is| was) (?:now |all )?(?:over|out the window)",
  "(?:has|have) (?:[a-z]+ )?(?:gone(?: missing)?(?! (?:up|down|ahead|from|to|further|into|on|for|beyond|through|back(?! on))\\b)|disappeared|vanished|lapsed|fallen away|had its day)",
  "(?:(?:will|would) not|won't) be (?:pursued|kept|renewed|upheld|repeated|honou?red|maintained|built|reali[sz]ed|carried out|continued)",
  "(?:has|have|had) (?:[a-z]+ly|long|all but) been (?:dropped|scrapped|abandoned|ditched|shelved|withdrawn|deleted|removed|taken off|struck)",
  "(?:has|have) no (?:date|deadline|target year)(?: at all)? (?:any ?more|any longer)|no longer has a (?:date|deadline)",
  "(?:not|no longer) (?:tied|linked|bound) to (?:a|any) (?:date|year|deadline)",
  "(?:is|are) not (?:going to happen|pursued (?:any ?more|any longer))",
  "(?:disappeared|vanished) from",
  "(?:can|could) no longer be (?:found|seen)",
  "(?:looks?|looked|search(?:es|ed)?|sought) (?:for it )?in vain",
  "(?:has|have) fallen (?:by the wayside|victim)",
);
