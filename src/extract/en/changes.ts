import type { Metric } from "../../pledge/metric.ts";
import type { ChangeWords, EventTag, Mark } from "../changes/words.ts";
import { type CueEntry, createScanner } from "../cue.ts";

const FORMER =
  "(?:previous(?:ly)?|former(?:ly)?|original(?:ly)?|earlier|initial(?:ly)?|old|prior|first|preceding)";
const TARGET =
  "(?:targets?|goals?|plans?|aims?|ambitions?|pledges?|commitments?|promises?|intentions?|objectives?|deadlines?|vows?|forecasts?|projections?|guidance|outlook|timetables?|timelines?|schedules?|roadmaps?|strateg(?:y|ies)|milestones?|estimates?|expectations?|budgets?|target dates?|dates?)";
/** What only stands for a target in the company of such a verb as "drop". */
const WORDING =
  "(?:sentences?|lines?|passages?|wording|phrases?|formula|ideas?|references?|numbers?|figures?|marks?)";
const OWN = "(?:its|the|their|that|this|those|these|an?|any|all|some|most|several|two|earlier)";
const ADVERB =
  "(?:since |now |also |quietly |officially |formally |silently |already |all but |effectively |recently |simply |meanwhile |therefore |again |later |finally )?";
const BE = "(?:is|are|was|were|has been|have been|had been|being|gets?|got)";

/** Verbs by which a target goes: active, then as participle. */
const DROP =
  "(?:drop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|ditch(?:es|ed|ing)?|shelv(?:e|es|ed|ing)|ax(?:e|es|ed|ing)|cancel(?:s|ed|led|ing|ling)?|withdr(?:aws?|ew|awn|awing)|revok(?:e|es|ed|ing)|rescind(?:s|ed|ing)?|giv(?:es?|en|ing) up(?: on)?|gave up(?: on)?|back(?:s|ed|ing)? (?:away from|out of|off from)|walk(?:s|ed|ing)? (?:away from|back)|retreat(?:s|ed|ing)? from|(?:do|does|did|done|doing) away with|abolish(?:es|ed|ing)?|bur(?:y|ies|ied|ying)|t(?:ear|ears|ore|orn|earing) up|renounc(?:e|es|ed|ing)|jettison(?:s|ed|ing)?|row(?:s|ed|ing)? back (?:from|on)|back-?(?:pedals?|pedall?ed|tracks?|tracked) (?:on|from)|t(?:ake|akes|ook|aken|aking) back|reneg(?:e|es|ed|ing) on|disown(?:s|ed|ing)?|discard(?:s|ed|ing)?|delet(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|eras(?:e|es|ed|ing)|junk(?:s|ed|ing)?|dump(?:s|ed|ing)?|pull(?:s|ed|ing)? the plug on|turn(?:s|ed|ing)? (?:its|their) back on|let(?:s|ting)? go of|part(?:s|ed|ing)? with)";
const DROPPED =
  "(?:dropped|scrapped|abandoned|ditched|shelved|axed|cancell?ed|withdrawn|revoked|rescinded|given up|walked back|abolished|buried|torn up|renounced|jettisoned|taken back|discarded|deleted|removed|erased|junked|dumped|struck (?:out|off)|called off|done away with|put on ice|put to rest|killed off)";

/** A former target, version or stand: "its earlier goal". */
const FORMER_TARGET = `${FORMER} (?:[a-z-]+ ){0,2}?(?:${TARGET}|versions?|documents?|administration|management|figures?|marks?|numbers?|years?)`;

const MARKS: readonly CueEntry<Mark>[] = [
  [
    "old-next",
    `instead of|rather than|in place of|and no longer|no longer|replac(?:es|ed|ing)|in lieu of|(?:against|compared with|compared to|versus|from|above|below|than|beyond|(?:up|down|raised|lifted|cut|lowered|reduced|increased|trimmed) from) (?:an? |the |its |their )?${FORMER_TARGET}|${FORMER} (?:[a-z]+ )?(?:target|goal|plan|figure|forecast|aim|estimate|date|deadline|ambition)s?(?: (?:of|was|were|had been|stood at|called for))?|and not (?=[#@])`,
  ],
  [
    "old-back",
    `had been (?:the|its|their|a) (?:[a-z]+ )?(?:plan|goal|target|aim|year|date|deadline|answer|ambition|figure|mark|number|promise|talk|intention|idea)|(?:used to|had) (?:say|said|promised?|announced|aimed|hoped|planned|pledged|targeted|wanted|intended)(?: for| at)?(?= ?[.,;]|$)|(?:had|was|were) (?:been )?${FORMER} (?:planned|announced|promised|targeted|set|intended|envisaged|foreseen|aimed|expected|budgeted|scheduled|pledged|forecast)|that (?:it|the [a-z]+|they) (?:had (?:[a-z]+ )?[a-z]+ed|presented|announced|promised)|was the ${FORMER} [a-z]+|${FORMER} (?:planned|announced|promised|targeted|envisaged|foreseen|aimed for|intended|pledged)`,
  ],
  [
    "old-aside",
    `until (?:now|then|recently|lately|yesterday|last [a-z]+|this (?:week|month|spring|summer|autumn|fall|winter|year))|when [^.;,#@]{0,60}(?:first|drawn up|presented|announced|unveiled|launched|made public|was set|pitched|introduced|adopted|started)|at (?:the )?(?:launch|outset|first|the time)|(?:a|two|three|four|five) (?:years?|months?) ago|back (?:when|then)`,
  ],
  [
    "old",
    `used to|so far (?:the|its) (?:goal|target|plan|aim)|once (?:planned|aimed|promised|wanted|hoped|targeted|intended|set|vowed|talked|spoke|pledged|was|had)|${FORMER_TARGET}|previously|originally|initially|formerly|had (?:[a-z]+ )?(?:been|intended|planned|aimed|hoped|wanted|promised|pledged|targeted|set|foreseen|announced|said|expected|assumed|predicted|envisaged|meant|vowed|put|spoken|talked|given|wished|sought|budgeted|earmarked|called|stood)|(?:was|were) (?:[a-z]+ )?(?:supposed|meant|due|expected|scheduled|planned|slated|intended|going) (?:to|in|by|for)|(?:was|were) (?:due|to have)|(?:intended|envisaged|assumed|foresaw|figured|reckoned|called for)(?: (?:to|that|on|a|an|the))?|under (?:a|the|its) (?:[a-z]+ ){0,2}(?:strategy|plan|roadmap) of`,
  ],
  [
    "new",
    `(?<!(?:for|until|by|right|just|to) )now(?! on)|(?:a|the|its|their|this|that) (?:new|fresh|revised|updated|latest|current|present|lower|higher|reduced) [a-z]+|new|instead|currently|today's|henceforth|from here on|(?:thinks|wants|sees|aims|expects|plans|hopes|targets|intends|speaks of|envisages|will|settles? for|is satisfied with)|but|has become|became|revised to|(?:was|were|been|is|are) (?:[a-z]+ )?(?:cut|lowered|trimmed|slashed|reduced|raised|lifted|increased|moved|pushed|put|set back|scaled|changed|revised|shortened|extended)`,
  ],
];

const EVENTS: readonly CueEntry<EventTag>[] = [
  [
    "withdrawn",
    `${DROP} ${OWN}(?: [^ .;]+){0,6}? ${TARGET}|${DROP}(?: [^ .;]+){0,4}? ${TARGET}|(?:taken|took|takes|taking|struck|strikes|deleted?|removed?|cut) (?:the|that|this|its|a) (?:[a-z]+ )?${WORDING} (?:out of|from)|${DROP} (?:one|two|some|most|several|all)? ?(?:of )?(?:the|its|their|that) ${WORDING}|no longer (?:intends?|plans?|wants?|aims?|expects?|pursu(?:e|es|ing)|strives?|seeks?|commits?|stands? by|sticks? to|believes? in|mentions?|talks? (?:of|about)|speaks? of|promises?|targets?|refers? to|insists? on|holds? (?:on )?to)|(?:is|are|was|were) (?:silent on|no longer committed to)|(?:will|would) (?:no longer|not) be (?:limiting|sticking|pursuing|keeping|holding|going all|ending|phasing|selling only|selling nothing|turning)|(?:will|would) not (?:limit itself|stick to|pursue|hold on to)|(?:took|takes|taken|taking) (?:that|this|the|its) ${TARGET} back|(?:does|do|did) not repeat (?:them|it|that|those|its|the ${TARGET})|no longer bound (?:by|to) (?:its|the|that) `,
  ],
  [
    "dropped",
    `${BE} ${ADVERB}(?:${DROPPED}|off the (?:table|agenda|menu|cards)|gone(?: from)?|no more|dead|missing|absent from|history|a thing of the past|nowhere to be (?:found|seen)|not repeated|on hold indefinitely)|no longer (?:mentioned|mentions|features?|appears?|figures?|contained|included|stands?|appl(?:y|ies)|holds?|valid|pursued|exists?|tied to|linked to|part of|to be found|found|repeated|on the (?:table|agenda)|in (?:the|its|force)|listed|quoted|there)|(?:has|have) (?:[a-z]+ )?(?:gone|disappeared|vanished|lapsed|gone missing|fallen away)|(?:will|would) not be (?:pursued|kept|renewed|upheld|repeated|honou?red|maintained)|(?:disappeared|vanished) from`,
  ],
  [
    "delayed",
    `(?:push(?:es|ed|ing)?|put(?:s|ting)?|set|mov(?:es?|ed|ing)|shift(?:s|ed|ing)?) (?:[^ .;,]+ ){0,5}?(?:back|off)(?: to| by| from| until|)|(?:${BE}|be) ${ADVERB}(?:delayed|postponed|deferred)|(?:delay|postpon|deferr?)(?:e|s|es|ed|ing) (?:its|the|their|that|it|this|them|by|to|until)|postponement|slip(?:s|ped|ping)? (?:to|by|until|from)|slid (?:to|back)|later than (?:planned|originally|previously|first|announced|promised|intended|hoped|it had|foreseen|expected)|(?:years?|months?) late(?:r than)|(?:will|would) not (?:be (?:seen|reached|met|achieved|attained|hit|there)|come|arrive|happen)[^.;#@]{0,30}(?:until|before)|(?:now )?ha(?:s|ve) (?:now )?until|not (?:until|before) @ (?:instead|rather)|extend(?:s|ed|ing)? (?:its|the|their) (?:deadline|target date|timeline|timetable)|stretch(?:es|ed|ing)? (?:its|the|their) (?:deadline|timetable|timeline)|(?:on|onto) the back burner|kick(?:s|ed|ing)? [^.;]{0,20}down the road`,
  ],
  [
    "brought-forward",
    "(?:br(?:ings?|ought|inging)|mov(?:es?|ed|ing)|pull(?:s|ed|ing)?|push(?:es|ed|ing)?|shift(?:s|ed|ing)?) (?:[^ .;,]+ ){0,8}?(?:forward|ahead)|mov(?:e|ed|es|ing) up(?: by|)|advanc(?:e|ed|es|ing) (?:its|the|their|that) (?:[^ .;,]+ ){0,4}?(?:target|goal|deadline|date|plan)|(?:earlier|sooner|faster|ahead) than (?:it )?(?:had )?(?:been )?(?:planned|originally|previously|first|announced|promised|intended|envisaged|foreseen|scheduled|thought|before|its|the (?:previous|original|earlier|old))|ahead of (?:its|the|their) (?:previous|original|earlier|initial|former|old) (?:[a-z]+ )?(?:plan|schedule|target|goal|date|deadline|timetable)|(?:years?|decade) (?:earlier|sooner|ahead) than (?:it|the [a-z]+) (?:had|has|was)",
  ],
  [
    "strengthened",
    `(?:rais(?:e[ds]?|ing)|lift(?:s|ed|ing)?|increas(?:e[ds]?|ing)|tighten(?:s|ed|ing)?|step(?:s|ped|ping)? up|strengthen(?:s|ed|ing)?|upgrad(?:e[ds]?|ing)|up(?:s|ped|ping)|doubl(?:e[ds]?|ing)|boost(?:s|ed|ing)?|ramp(?:s|ed|ing)? up) (?:its|their|the|that|this|our)(?: [^ .;,#@]+){0,5}? (?:targets?|goals?|ambitions?|pledges?|aims?|commitments?)|(?:targets?|goals?|ambitions?|pledges?|aims?) ${BE} ${ADVERB}(?:raised|lifted|increased|tightened|doubled|strengthened|upgraded)|(?:more|higher) than (?:it |the [a-z]+ )?(?:had |was )?(?:been )?(?:previously |originally |first )?(?:planned|announced|promised|prepared to promise|pledged|targeted|envisaged|foreseen|intended|aimed for|committed)|more ambitious than (?:its|the) (?:previous|earlier|former|old|original)`,
  ],
  [
    "weakened",
    `(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|reduc(?:e[ds]?|ing)|water(?:s|ed|ing)? down|soften(?:s|ed|ing)?|relax(?:es|ed|ing)?|loosen(?:s|ed|ing)?|scal(?:e[ds]?|ing) (?:back|down)|dial(?:s|led|ed|ing)? (?:back|down)|shav(?:e[ds]?|ing)|par(?:e[ds]?|ing) back|weaken(?:s|ed|ing)?|downgrad(?:e[ds]?|ing)|rein(?:s|ed|ing)? in|curb(?:s|ed|ing)?|shrink(?:s|ing)?|halv(?:e[ds]?|ing)) (?:its|their|the|that|this|our)(?: [^ .;,#@]+){0,5}? (?:targets?|goals?|ambitions?|pledges?|aims?|commitments?|forecasts?|budgets?|investments?|spending|outlays?|expenditure|plans?)|(?:targets?|goals?|ambitions?|pledges?|aims?|budgets?|spending) ${BE} ${ADVERB}(?:cut|lowered|trimmed|slashed|reduced|watered down|softened|relaxed|loosened|scaled (?:back|down)|dialled back|weakened|halved)|(?:less|lower|fewer) than (?:it |the [a-z]+ )?(?:had |was )?(?:been )?(?:previously |originally |first )?(?:planned|announced|promised|pledged|targeted|envisaged|foreseen|intended|aimed for|budgeted)|(?:cut|reduc|lower|trimm|slash|par)(?:s|es?|ed|t?ing)? (?:the|its|their) number of [^.;#@]{0,60}(?:going to|plans?|planned|will|wants?|intends?)|struck from (?:the|its)|(?:took|takes|taken|taking) (?:an axe|the axe|the knife|a knife|the scissors) to (?:its|the|their) (?:[a-z]+ )?(?:budget|spending|investment)`,
  ],
  [
    "conditional",
    "(?:now|only|henceforth)[^.;#@]{0,60}(?:where|if|as long as|provided(?: that)?|wherever) (?:the )?(?:market|demand|infrastructure|customer)s?(?: conditions?| demand)? (?:allows?|permits?|is there|are right|makes? it possible)|(?:now|only)[^.;#@]{0,60}subject to (?:market|demand)",
  ],
];

const ELECTRIC =
  "(?:fully |all[- ]|battery[- ]|pure(?:ly)? )?(?:electric|evs|bevs|battery[- ](?:powered|cars|electric))";

const TOPICS: readonly CueEntry<Metric>[] = [
  [
    "ice-phase-out",
    `(?:nothing but|only|exclusively|solely|purely|fully|wholly|entirely|completely) (?:sell |make |build |offer |sells |selling |making |building |offering )?${ELECTRIC}|all[- ]electric|(?:electric|ev|bev|battery)[- ]only|(?:end|farewell|goodbye|exit|phase[- ]?out|phasing out|last|abandon(?:ing)?)[^,;.#@]{0,30}(?:combustion|petrol|diesel|gasoline)|(?:go|going|went) electric|battery cars alone|evs? alone|every (?:new )?(?:car|model|vehicle)[^,;.#@]{0,40}electric`,
  ],
  ["battery-capacity", "(?:battery|cell)(?: [a-z]+)? capacity"],
  [
    "charging-points",
    "(?:fast |public )?charg(?:ers|ing points|ing stations)|swap(?:ping)? stations",
  ],
  [
    "ev-volume",
    "(?:ev|electric[- ](?:car|vehicle)|bev)s? (?:volumes?|output|production|sales|deliver(?:y|ies)) (?:targets?|goals?|plans?|forecasts?)|(?:volume|output|production) (?:targets?|goals?) for (?:electric|evs|bevs)|(?:annual )?(?:output|production|build rate) of (?:evs|electric|battery)",
  ],
  [
    "ev-models",
    "electric models|(?:electric (?:cars?|vehicles?)|evs?|bevs?)[^.;#@]{0,40}(?:on sale|on offer|in (?:its|the|their) (?:range|line-?up|catalogue|showrooms?))",
  ],
  [
    "ev-share",
    "(?:have|has|having|with) (?:a )?(?:plug|charging port|charging socket)|(?:cars?|vehicles?|trucks?|buses)[^.;#]{0,50}(?:emission[- ]free|zero[- ]emission)|(?:ev|bev|nev|electric)(?: [a-z]+)? (?:share|mix|ratio|proportion)|share of (?:evs|bevs|nevs|electric|electrified|new[- ]energy)",
  ],
  [
    "renewable-energy",
    "renewables?|renewable (?:electricity|energy|power)|green (?:electricity|power)|clean (?:electricity|power|energy)",
  ],
  ["ghg-emissions", "(?:emissions?|co2|climate|carbon)(?:[- ][a-z]+)? (?:targets?|goals?)"],
  [
    "investment",
    "outlays?|capital expenditure|capex|(?:ev|electric|electrification)[a-z -]{0,24}(?:budget|spending|investments?)|(?:budget|spending|investments?)[a-z -]{0,24}(?:evs?|electric|electrification)",
  ],
  ["net-zero", "climate neutrality|carbon neutrality|net[- ]zero"],
];

const Q =
  "(?:(?:about|around|some|roughly|nearly|at least|up to|more than|over|just|only|a|the|an|its|mere|as much as|as many as) ){0,3}";

/** English: words that tell what has become of an earlier target. */
export const CHANGE_WORDS: ChangeWords = {
  gate: /[a-z]/,
  marks: createScanner(MARKS),
  events: createScanner(EVENTS),
  pairs: [
    new RegExp(
      `(?<fresh>[#@])(?:[^#@;.]{0,20} @)?[^#@;.]{0,60}?(?:instead of|rather than|, (?:and )?no longer|, not|and not) ${Q}(?<old>[#@])`,
      "d",
    ),
    new RegExp(`(?:instead of|rather than) ${Q}(?<old>[#@])[^#@;.]{0,60}?(?<fresh>[#@])`, "d"),
  ],
  pairsOfPlans: [
    new RegExp(
      `from ${Q}(?<old>[#@])(?: (?:in|by|for) @)?[^#@;.]{0,40}? to ${Q}(?<fresh>[#@])`,
      "d",
    ),
    new RegExp(
      `to ${Q}(?<fresh>[#@])(?: ?\\([^()]{0,30}\\))?[^#@;.]{0,40}? from ${Q}(?<old>[#@])`,
      "d",
    ),
    new RegExp(`(?<fresh>[#@])[^#@;.]{0,30}?(?:,|\\()? ?(?:up|down) from ${Q}(?<old>[#@])`, "d"),
  ],
  planRevised:
    /\b(?:rais|lift|cut|lower|trim|slash|reduc|increas|upp|tighten|revis|mov|push|brought|bring|pull|postpon|delay|shift|chang|advanc|scal|doubl|halv|rewr|reset|shav|par)[a-z]*\b[^.;]{0,90}\b(?:targets?|goals?|aims?|ambitions?|pledges?|forecasts?|deadlines?|dates?|budgets?|investments?|spending|outlays?|plan(?:s|ned)?|guidance|outlook|estimates?|commitments?)\b|\b(?:targets?|goals?|aims?|ambitions?|pledges?|forecasts?|deadlines?|dates?|budgets?|investments?|spending|outlays?|guidance|outlook|estimates?|commitments?)\b[^.;]{0,90}\b(?:raised|lifted|cut|lowered|trimmed|slashed|reduced|increased|upped|tightened|revised|moved|pushed|brought|pulled|postponed|delayed|shifted|changed|advanced|scaled|doubled|halved|reset|shaved|pared|goes|went|go)\b/,
  denied:
    /\b(?:not|n't|never|denied|denies|deny|without|no plans? to|no intention (?:to|of)|whether|if|ask(?:ed|s)?|rumou?rs?|reports? that|could|might|may|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|refus(?:es|ed|ing)|rather than|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:for|on)|warn(?:s|ed|ing)?|threat(?:en|ens|ened)|instead of)\b[^,;.]{0,40}$/,
  unchanged:
    /\b(?:(?:no|without) change (?:to|in|of)|unchanged|unaltered|not (?:be )?(?:affected|changed|altered)|remains? (?:in place|valid|intact|what it was)|has not (?:moved|changed)|hasn't (?:moved|changed)|stands? by|stick(?:s|ing)? (?:to|with)|stuck to|reaffirm\w*|reiterat\w*|confirmed|still stands?|as (?:before|planned))\b/,
  target: new RegExp(`\\b(?:${TARGET}|${WORDING})\\b`),
  pointsBack: new RegExp(
    `^[ ,;:\u2014"'(]*(?:and |but |so |yet |while |although |though )?(?:it|that|this|they|these|those|both)\\b|\\b(?:that|this|these|those|the|its|their|both) (?:[a-z-]+ )?(?:${TARGET}|${WORDING}|moment|point|day|year|postponement)\\b|\\b(?:it|them)(?= (?:off|back|forward|up|for|again)\\b| ?[.,;]|$)`,
  ),
  contrast:
    /[,:(] ?(?:though|although|while|whereas|but|yet|even if|and (?:it|they|the|still|also|now))\b| (?:though|although|while|whereas|(?<!nothing |anything |all )but)\b|: /g,
  byYears:
    /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|a)[ -](years?|decades?)\b/,
  yearly: /^,? (?:a|per|each|every) year\b|^ annually/,
  money: /\b(?:budgets?|spending|investments?|outlays?|expenditure)\b/,
  decade: /decade/,
  topics: createScanner(TOPICS),
};
