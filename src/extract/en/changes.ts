import type { ChangeWords } from "../changes/words.ts";
import { createEnding } from "../match/ending.ts";
import { ASKED_FOR, POSSIBLE } from "./asked-for.ts";
import { EVENTS } from "./change-events.ts";
import { MARKS } from "./change-marks.ts";
import { any, FORMER, MONEY, TARGET, WORDING } from "./change-terms.ts";
import { MODEL, TOPICS } from "./change-topics.ts";
import { LEXICON } from "./lexicon.ts";

const Q =
  '"?(?:as (?:late|early) as )?(?:(?:about|around|some|roughly|nearly|approximately|at least|up to|between|more than|over|just|only|a|the|an|its|mere|as much as|as many as|in|by|for|until|minus|a total of|a range of) ){0,3}"?';
const REVISE =
  "(?:rais|lift|cut|lower|trim|slash|reduc|increas|upp|tighten|revis|mov|push|brought|bring|pull|postpon|delay|shift|chang|advanc|scal|doubl|halv|rewr|reset|shav|par|shrink|shrank|shrunk|jump|swell|expand|widen|top|drop|declin|sink|sank|enlarg|boost|hik|bump|dial|row|tripl|quadrupl|upgrad|downgrad|nudg)[a-z]*";
const REVISED =
  "(?:raised|lifted|cut|lowered|trimmed|slashed|reduced|increased|upped|tightened|revised|moved|pushed|brought|pulled|postponed|delayed|shifted|changed|advanced|scaled|doubled|halved|reset|shaved|pared|goes|went|grows|grew|climbs|climbed|rises|rose|falls|fell|slips|slipped|shrinks|shrank|shrunk|jumps|jumped|swells|swelled|expanded|expands|widened|drops|dropped|declines|declined|sinks|sank|enlarged|boosted|hiked|bumped|dialled|topped up|tripled|quadrupled|upgraded|downgraded|nudged|doubles|triples|gone (?:up|down)|went (?:up|down)|risen|grown|climbed)";
/** Verbs by which a date moves. */
const MOVE =
  "\\b(?:mov(?:e[sd]?|ing)|push(?:es|ed|ing)?|slip(?:s|ped|ping)?|slid(?:e[sd]?|ing)?|shift(?:s|ed|ing)?|go(?:es|ing|ne)?|went|put(?:s|ting)?|set(?:s|ting)?|postpon(?:e[sd]?|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|brings?|brought|bringing|pull(?:s|ed|ing)?|advanc(?:e[sd]?|ing)|reset|chang(?:e[sd]?|ing)|extend(?:s|ed|ing)?|shortened)";
const PLAN = any(
  TARGET,
  MONEY,
  "planned",
  "projected",
  "to be (?:built|launched|made|sold|installed|produced)",
  "expects",
  "intends",
  "wants",
  "hopes",
  "(?:it|they) will [a-z]+",
  "sum",
  "amount",
  "package",
);

const POINTER = any(
  "\\b(?:given|gave|gives|giving) (?:itself|themselves|ourselves)\\b",
  "\\b(?:of|about|on|for) (?:it|that|this|them|those)\\b(?! [a-z]+s?\\b(?<! (?:any|in|on|now|at|by)))",
  "^[ ,;:\u2014\"'(]*(?:and |but |so |yet |while |although |though )?(?:it|that|this|they|these|those|both)\\b",
  `\\b(?:that|this|these|those|the|its|their|both) (?:[a-z-]+ |@ )?${any(TARGET, WORDING, "answer", "talk", "moment", "point", "day", "year", "postponement", "share", "level", "volume", "proportion")}\\b`,
  "\\b(?:it|them)(?= (?:off|back|forward|up|for|again)\\b| ?[.,;]|$)",
  "^not (?:before|until|till)\\b",
  "\\b(?:ties|tied|tying|links|linked|linking|makes?|made) (?:it|this|that|them)\\b",
  "\\bbe there\\b",
  "\\bneither\\b",
  "^the (?:new|newest|latest|current|revised|updated) (?:one|edition|version)s? (?:do|does|did)",
  "\\b(?:that|because|said|says) (?:this|these|those) (?:is|are|was|were|has|have|had|will|would)\\b",
);

const ASIDE = "(?: ?\\([^()]{0,30}\\))?";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const DAY_AFTER_MONTH = createEnding(new RegExp(`\\b${MONTH} $`));
const MONTH_AFTER_DAY = new RegExp(`^\\d{1,2} ${MONTH}`);

/** A date or an aside between the two figures of a pair. */
const DATED = `${ASIDE}(?:[^#@;.()]{0,40} @)?${ASIDE}`;
const NOT =
  "(?:instead of|rather than|, (?:and )?no longer|,? (?:and |but )?not)(?: (?:already|yet|as planned|as before))?";

/** English: words that tell what has become of an earlier target. */
export const CHANGE_WORDS: ChangeWords = {
  marks: LEXICON.scanner(MARKS),
  events: LEXICON.scanner(EVENTS, { isAskedAgain: true }),
  anyPair: LEXICON.finder(
    new RegExp(
      `\\b(?:instead of|rather than|no longer|not|now|from|replaced|superseded|becomes?|became|become|turns? into|turned into|${REVISED})\\b`,
    ),
  ),
  pairs: [
    new RegExp(`(?<fresh>#)(?:[^#@;.]{0,60} @)?[^#@;.]{0,60}?${NOT} ${Q}(?<old>#)`, "d"),
    new RegExp(`(?<fresh>@)[^@;.]{0,40}? (?:and|but) not, [^,;@#.]{3,60}, ${Q}(?<old>@)`, "d"),
    new RegExp(
      `(?<fresh>#)[^#;.]{0,50}?, (?:raised|lifted|increased|upped|cut|lowered|reduced|trimmed|scaled (?:back|down)) from ${Q}(?<old>#)`,
      "d",
    ),
    new RegExp(
      `^(?:raised|lowered|cut|lifted|increased|trimmed|reduced)\\b[^#.]{0,80}(?<fresh>#),? from ${Q}(?<old>#)`,
      "d",
    ),
    new RegExp(`(?<fresh>@)[^@;.]{0,60}?${NOT} ${Q}(?<old>@)`, "d"),
    new RegExp(
      `\\b${PLAN} [^.;#]{0,50}(?<old>#)[^.;#]{0,60}?,? (?:has been|have been|was|were|is) (?:[a-z]+ ){0,2}?${REVISED} (?:(?:up|down)(?:wards?)? )?(?:by [^@;.,]{0,24})?to ${Q}(?<fresh>#)`,
      "d",
    ),
    new RegExp(
      `(?<old>#)[^#;.]{0,80}(?:has|have|had)(?: [a-z]+)? ${REVISED} (?:that|this|it|the [a-z]+) (?:[a-z]+ )?to ${Q}(?<revised>#)`,
      "d",
    ),
    new RegExp(
      `(?<old>#)[^#;.]{0,60}? (?:since|later|then|now|subsequently) (?:been )?${REVISED} (?:[a-z]+ )?to ${Q}(?<revised>#)`,
      "d",
    ),
    new RegExp(
      `(?<old>#)[^#;]{0,80}?(?:\\b(?:be|been|being|is|are|was|were|goal|target|mark) (?:[a-z]+ )?(?:replaced|superseded) (?:with|by)|,? (?:and )?(?:since |later |then |therefore )?replaced (?:with|by)) (?:one of |minus |an? )?${Q}(?<fresh>#)`,
      "d",
    ),
    new RegExp(
      `(?<old>#)[^#;.]{0,50}? (?:becomes?|became|has become|have become|turns into|turned into|(?:has|have) turned into) (?:one of |a range of |a (?:cut|reduction|share) of |just )?${Q}(?<fresh>#)`,
      "d",
    ),
    new RegExp(
      `(?<old>@)[^#@;.]{0,30}? (?:becomes?|became|has become|turns into|turned into) ${Q}(?<fresh>@)`,
      "d",
    ),
    new RegExp(`(?:instead of|rather than) ${Q}(?<old>[#@])[^#@;.]{0,60}?(?<fresh>[#@])`, "d"),
    new RegExp(
      `\\b${PLAN} [^.;#]{0,50}(?<revised>#)[^#;.]{0,60}?(?:has been|have been|was|were) ${REVISED} (?:up |down )?from ${Q}(?<old>#)`,
      "d",
    ),
    new RegExp(
      `(?<old>#)[^#;.]{0,80}?\\bnow (?:reads|says|names|speaks of|foresees) ${Q}(?<fresh>#)`,
      "d",
    ),
    new RegExp(
      `(?<fresh>#)[^#;.]{0,60}?(?:up|down) from (?:(?:an?|the) )?${Q}(?:(?:${FORMER}|planned|targeted|promised) )?(?<old>#)(?=,? (?:earlier|before|previously|originally|initially|until now|so far)\\b)`,
      "d",
    ),
    new RegExp(`${MOVE} [^.;#@]{0,80}?to ${Q}(?<fresh>@)[^@;.#]{0,30}? from ${Q}(?<old>@)`, "d"),
    new RegExp(`${MOVE} [^.;#@]{0,80}?from ${Q}(?<old>@)[^@;.#]{0,30}? to ${Q}(?<fresh>@)`, "d"),
  ],
  pairsOfPlans: [
    new RegExp(`from ${Q}(?<old>#)${DATED}[^#@;.]{0,40}? to ${Q}(?<fresh>#)`, "d"),
    new RegExp(`from ${Q}(?<old>@)[^@;.]{0,40}? to ${Q}(?<fresh>@)`, "d"),
    new RegExp(`to ${Q}(?<fresh>#)${DATED}[^#@;.]{0,40}?,? from ${Q}(?<old>#)`, "d"),
    new RegExp(`to ${Q}(?<fresh>@)[^@;.]{0,40}?,? from ${Q}(?<old>@)`, "d"),
    new RegExp(
      `(?<old>#)[^#@;.]{0,20}(?:has been|have been|was|were|is being|is) ${REVISED} (?:(?:up|down)(?:wards?)? )?(?:by [^@;.,]{0,24})?to ${Q}(?<fresh>#)`,
      "d",
    ),
    new RegExp(`(?<fresh>[#@])[^#@;.]{0,30}?(?:,|\\()? ?(?:up|down) from ${Q}(?<old>[#@])`, "d"),
  ],
  planRevised: LEXICON.finder(
    new RegExp(
      `\\b${REVISE} (?:[^ .;,#]+ ){0,7}?${PLAN}\\b|\\b${PLAN} (?:[^ .;,#]+ ){0,10}?(?:(?:was|were|been|is|are|being) (?:[a-z]+ )?)?(?<!\\bto )${REVISED}\\b`,
    ),
  ),
  denied:
    /\b(?:not|n't|never|denied|denies|deny|without|no plans? to|no intention (?:to|of)|whether|if|ask(?:ed|s)?|rumou?rs?|reports? that|could|might|may(?! \d| of | (?:19|20))|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|refus(?:es|ed|ing)|rather than|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:for|on)|warn(?:s|ed|ing)?|threat(?:en|ens|ened)|instead of|expect(?:s|ed)? (?!to\b)[^,;.]{0,30}to|likely to|demand(?:s|ed|ing)?|pressure to|despite|after)\b[^,;.]{0,40}$/,
  unchanged: LEXICON.finder(
    /\b(?:(?:no|without) change (?:to|in|of)|unchanged|unaltered|not (?:be )?(?:affected|changed|altered)|remains? (?:in (?:place|force|effect)|valid|intact|what it was|as it was|the same)|ha(?:s|d|ve) not (?:been )?(?:moved|changed)|ha(?:s|d|ve)n't (?:been )?(?:moved|changed)|stands? by|(?<!(?:\bnot|n't|longer|hardly)\b[^.;]{0,40})stick(?:s|ing)? (?:to|with)|stuck to|keeps? to|(?<!(?:declin|refus|fail)(?:ed|es|ing) to |(?:not|n't) )(?:reaffirm|reiterat)\w*|confirm\w* (?:its|the|their) (?:[a-z0-9-]+ ){0,4}?(?:targets?|goals?|plans?|aims?|ambitions?|guidance|forecasts?|pledges?|commitments?)|still stands?|(?<!\bnot\b[^.;]{0,40})as (?:before|planned)|(?:won't|wouldn't|isn't|not|never) (?:be )?(?:back(?:ing)? (?:down|away)|budg(?:e|ing)|walk(?:ing)? away|retreat(?:ing)?|waver(?:ing)?|backtrack(?:ing)?)(?= (?:on|from)\b))\b/,
  ),
  ofOthers: LEXICON.finder(
    /\b(?:analysts?|markets?|wall street|consensus|investors) (?:(?:had|have|has|was|were) )?(?:been )?(?:expect(?:ed|ing)|forecast(?:ing)?|predict(?:ed|ing)|hop(?:ed|ing)|thought|thinking|reckon(?:ed|ing)|count(?:ed|ing)|look(?:ed|ing) for|bet(?:ting)?|assum(?:ed|ing))\b/,
  ),
  unreal: LEXICON.finder(new RegExp(`${ASKED_FOR}|${POSSIBLE}`)),
  achieved:
    /\b(?:has|have|had|was|were) (?:already |now |also )?(?:been )?(?:reached|achieved|met|hit|attained|completed|surpassed|exceeded|fulfilled)\b|(?<!be )\b(?:reached|achieved|met|hit|attained|fulfilled|surpassed|exceeded) (?:its|the|their|that)\b/,
  revisedSince: new RegExp(
    `^[^;.#]{0,40}\\b(?:this|that|it|which|(?:the|this|that) (?:figure|target|goal|number|forecast|plan|sum|amount|budget|share|mark))(?: (?:was|were|has been|had been|is|has|had|will be|is now|is being|now))?(?: (?:since|later|then|now|subsequently|already|been|recently))* ${REVISED} (?:[a-z]+ )?(?:by [^@;.,]{0,24})?to ${Q}#`,
  ),
  step: new RegExp(`\\b${REVISED} (?:[a-z]+ )?by ${Q}$`),
  stepEnd: /^,? (?:[a-z]+ ){0,3}?to\b/,
  partBefore:
    /\b(?:of (?:these|those|them|that|which|it|the total|the sum|the whole)|including|among (?:them|these)|including those)\b[^.;#]{0,24}$/,
  now: /\b(?:now|instead|today|these days|meanwhile|since)\b/,
  target: new RegExp(`\\b${any(TARGET, WORDING)}\\b`),
  aim: new RegExp(`\\b${any(TARGET, "talk", "word")}\\b`),
  pointsBack: new RegExp(POINTER),
  contrast:
    /[,:(] ?(?:though|although|while|whereas|but|yet|even if|and (?:it|they|the|still|also|now|wants|aims|plans|hopes|expects|will|is|has))\b| and (?:wants|aims|plans|hopes|expects|intends|said|says|will|would|announced)\b|(?:(?<=[#@])|,) and (?:dropp|scrapp|abandon|ditch|cancell|shelv|suspend|withdr|gave up|delay|postpon)[a-z]*\b| and (?:lower|rais|trim|slash|reduc|increas|cut|lift)(?:m?ed|e?s|m?ing|e)? (?:its|the|their)\b| (?:though|although|while|whereas|(?<!nothing |anything |all )but)\b|: /g,
  byYears:
    /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|a)[ -](?:more |extra |additional )?(years?|decades?)\b/,
  thanPromised:
    /\bthan (?:(?:it|they|had|was|were|been|is|originally|initially|first|previously|once) )*(?:promised|pledged|announced|said)\b(?!,? (?:in|by|for|until|at) (?:the )?$)/,
  toYear: /^,? (?:to|until|till) (?:the end of )?((?:19|20)\d\d)\b/,
  yearly: /^,? (?:a|per|each|every) year\b|^ annually/,
  money: new RegExp(`\\b${MONEY}\\b`),
  otherMoney:
    /\b(?:profits?|loss(?:es)?|lost|revenues?|prices?|priced|dividends?|shares?|stocks?|loans?|bonds?|debts?|fines?|tax(?:es)?|subsid\w+|sav(?:e[ds]?|ings?)|margins?|earn(?:s|ed|ings?)|turnover|worth|valued|valuation|wages?|pay|buyback|in the red|charges?|credits?)\b/,
  decade: /decade/,
  launch:
    /\b(?:launch|deliveries of|first deliver|start of (?:production|sales|deliver)|(?:first )?(?:customers|buyers)|market (?:launch|start)|(?:begin|start|enter|go into) (?:series )?production|roll off|new model|suv|crossover|pickup|roadster|sedan|semi)/,
  batteryDrive:
    /\b(?:(?:fully|all|purely|pure|battery|solely|entirely)[- ]electric|bevs?|battery[- ](?:powered|cars|vehicles))\b/,
  mixedDrive: /\b(?:electrified|hybrids?|plug-?ins?|x-?evs?|phevs?|hevs?|erevs?|eco-friendly)\b/,
  betweenStates:
    /^[^.;]{0,40}\b(?:to|from|instead of|rather than|not|than|against|versus|was|before|previously|originally)(?: [a-z]+){0,2} $/,
  consequence:
    /\b(?:(?:will|would|should|could|to|thereby|thus) (?:help )?(?:keep|avoid|save|spare|prevent|cost|add)|keeping|avoiding|saving|sparing|preventing|costing|adding)\b/,
  otherMatter:
    /\b(?:decision|appointment|vote|ruling|hearing|directive|regulations?|rules?|law|ban|meeting|ipo|flotation|listing|results|strike|publication|presentation|announcement|election|tariffs?|subsid(?:y|ies)|credits?)\b(?! to\b)[^,;.]{0,60}$/,
  oneModel: LEXICON.finder(new RegExp(`\\b(?:${MODEL})`)),
  dayOfMonth: { before: DAY_AFTER_MONTH, after: MONTH_AFTER_DAY },
  topics: LEXICON.scanner(TOPICS, { isAskedAgain: true }),
};
