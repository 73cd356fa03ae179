import type { Mark } from "../changes/words.ts";
import type { CueEntry } from "../match/cue.ts";
import {
  AGO,
  ANNOUNCED,
  any,
  BACK_THEN,
  FORMER,
  FORMER_TARGET,
  LAST_TARGET,
  MONEY,
  OWN,
  PLANNED,
  TARGET,
  words,
} from "./change-terms.ts";
import { DROP, NEGATED, RENOUNCED } from "./change-withdrawals.ts";

const HAD = any(
  "been",
  "intended",
  "planned",
  "aimed",
  "hoped",
  "wanted",
  "promised",
  "pledged",
  "targeted",
  "set",
  "foreseen",
  "announced",
  "said",
  "expected",
  "assumed",
  "predicted",
  "envisaged",
  "meant",
  "vowed",
  "put",
  "spoken",
  "talked",
  "given",
  "wished",
  "sought",
  "budgeted",
  "earmarked",
  "called",
  "guided",
  "forecast",
  "projected",
  "estimated",
  "counted",
  "told",
  "named",
  "cited",
  "stood",
  "read",
  "run to",
  "declared",
  "reckoned",
  "figured",
  "envisioned",
);

/** What a target is called once its figure is known. */
const NUMBER = any(
  TARGET,
  MONEY,
  "answer",
  "numbers?",
  "figures?",
  "marks?",
  "bar",
  "talk",
  "word",
  "sum",
  "total",
  "year",
  "idea",
  "intention",
  "version",
  "document",
  "line",
);

/** "the target was", "the number stood at". */
const STOOD = `${NUMBER} (?:[a-z-]+ ){0,2}?(?:then |still |only )?(?:was|were|had been|had still been|stood at|had stood at|read|had read|ran to|called for|foresaw|provided for|said|gave|named|had)(?: (?:still|only|just|to be))?`;

/** Verbs by which a company told of a target. */
const SPOKE = any(
  "said|spoke|spoken|talked|told|named|promised|pledged|announced|vowed|targeted|forecast|predicted|projected|guided|budgeted",
  "aimed|hoped|planned|wanted|intended|expected|reckoned|counted|envisaged|foresaw|assumed|estimated|indicated|put|set|quoted|presented|cited|mentioned|committed|called for",
);

/** "it had still spoken of", "was talking about". */
const TOLD = any(
  `(?<!\\b(?:is|are|be|now|being|has|have|to|will|would) )(?:had |having )?(?:still |only |just |earlier |previously |even |originally |initially |first )?(?:been )?${SPOKE}`,
  "(?:was|were|had been) (?:still |only |just |even )?(?:talking|speaking|aiming|counting|hoping|reckoning|planning|expecting|targeting|thinking|looking|going|shooting|forecasting|predicting|projecting|guiding|dreaming|content|satisfied|happy)",
  "used to",
  "(?:there )?(?:had (?:still )?been|was) (?:still |much )?(?:talk|word|mention) of",
);

const STATED = any(
  "first",
  "last",
  "drawn up",
  "presented",
  "announced",
  "unveiled",
  "launched",
  "made public",
  "was set",
  "pitched",
  "introduced",
  "adopted",
  "started",
);

const HAD_BEEN = "(?:had|was|were)(?: still| once| then)?(?: been)?";

const ADVERB_OF_ONCE = "(?:still|originally|initially|first|once|only)";

/** Papers in which a target stands. */
const PAPER = any(
  TARGET,
  "drafts?|editions?|presentations?|prospectus(?:es)?|brochures?|slides?|versions?|documents?|reports?|papers?",
  "amendments?|agreements?|contracts?|applications?|permits?|programmes?|programs?|charter|visions?|pages?",
);

/** A paper or plan that has been replaced: "the September plan". */
const OLD_PAPER = `(?:its|the|a|an|their) (?:(?:${FORMER}|last|september|october|november|december|january|february|march|april|may|june|july|august|spring|summer|autumn|winter|[a-z]+'s) (?:[a-z-]+ ){0,2}?)(?:${PAPER}|one)`;

/** A figure that has been told, as a subject. */
const THE_NUMBER =
  "the (?:figure|number|target|goal|mark|share|total|sum|forecast|plan|rate|aim|ambition)";

/** "twice what it had previously planned": what stands before is the new state. */
const MORE_THAN = "\\b(?:what|than|as) (?:it|they|(?:the|had) [a-z]+|was|were)";

/** English: where an old or a new state is told. */
export const MARKS: readonly CueEntry<Mark>[] = [
  [
    "old-next",
    any(
      "instead of",
      "rather than",
      "in place of",
      "in lieu of",
      "(?:and )?no longer(?: (?:one|a target|the target) of)?(?= (?:(?:the|a|an|its|by|in|until|for|at|just|only) ){0,2}[#@])",
      "(?<!\\b(?:be|been|being|is|are|was|were|target|goal|mark) )replac(?:es|ed|ing)(?! (?:it|them|this|that|these|those) (?:with|by)\\b)(?: (?:one|a target|the target) of)?",
      `(?:against|compared with|compared to|versus|from|above|below|than|beyond|over)(?: an?| the| its| their)? ${any(FORMER_TARGET, LAST_TARGET)}`,
      `(?:against|compared with|compared to|versus|from|above|below|than|beyond|over|for) (?:an?|the|its|their) ${FORMER}(?= #)`,
      `(?:than|from|below|above|against|on) (?:an?|the|its|their) (?=[#@] (?:that |which )?(?:(?:it|they|the [a-z]+|[a-z]+) )?(?:had |was |were )?(?:[a-z]+ )?${any(ANNOUNCED, PLANNED)})`,
      `${FORMER} (?:[a-z]+ )?(?:target|goal|plan|figure|forecast|aim|estimate|date|deadline|ambition|one|version)(?: (?:of|was|were|had been|stood at|called for))?`,
      "and not (?=[#@])",
      "(?<=[#@][^#@.;,]{0,30}, )was(?= (?:about |over |some )?[#@](?: ?[.;,)]|$))",
      "(?:earlier|before|previous|previously|old|prior|former|formerly|originally|initially|until now|so far|last year):(?= (?:[a-z]+ )?[#@])",
      "(?<=\\()(?:earlier|before|previously|formerly|originally|initially|was|had been|up from|down from|from|instead of|not)(?= (?:[a-z]+ )?[#@])",
      `(?:than|from|below|above|against|on|beyond|before) (?:the|its|an?) (?=[#@] (?:[a-z-]+ ){0,3}?(?:it|they|the [a-z]+) had )`,
      "(?:^|[;(,.] ?)(?:but |and |before,? )?(?:it|that|this|which|the (?:date|deadline|year)) (?:was|had been|used to be)(?: still| once| originally| initially)?(?= (?:(?:in|for|by|late|early|mid|fiscal|fy|the|end|of|start) ){0,4}@(?: (?:before|until|at first|originally|initially|in the|under|last))?(?: ?[.;,)]|$| (?:before|until|at first|originally|initially|in (?:the|its|last)|under|last)\\b))",
      `${any(TARGET, MONEY)}[^.;#@]{0,40},? (?:so|thus) far(?: of| at|,)?`,
      "(?:it|they|the [a-z]+) had (?=# (?:[a-z]+ )?(?:in mind|planned|promised|announced|before))",
      "tak(?:es?|en|ing) the place of|took the place of",
      `(?:against|versus|compared (?:with|to)|from|below|above|instead of)(?= # (?:in|of|from|under|by) ${OLD_PAPER})`,
    ),
  ],
  [
    "old-one",
    any(
      `(?<=[#@],? )(?:that |which )?(?:it|they|the [a-z]+) had (?:[a-z]+ )?${any(ANNOUNCED, PLANNED)}`,
      `(?<=# )(?:that |which )?(?:it|they|the [a-z]+) ${any(ANNOUNCED, "told [a-z]+")}`,
      `(?<=[#@],? )${HAD_BEEN} (?:the|its|their|his|her|our|an?) (?:[a-z-]+ ){0,2}?${NUMBER}`,
      `(?<=[#@],? )${HAD_BEEN} (?:considered|deemed|regarded|thought|seen|held|judged|enough|good enough|sufficient|ambitious)`,
      `(?<=[#@],? )as (?:before|previously|originally|initially|hitherto|first)(?: ${any(ANNOUNCED, PLANNED, "stated")})?`,
      `(?<=[#@],? )(?:until|till|up to) (?:now|this [a-z]+|last [a-z]+|recently|yesterday)`,
      `(?<=# )(?:had been|were|was) (?:(?:originally|first|initially|once|still|to have been) )?${any(ANNOUNCED, PLANNED)}`,
      `(?<=# )${ANNOUNCED} (?:in(?! @)|at|a|last|two|three|earlier|before|only|just)`,
      `(?<=@ )had (?:${ADVERB_OF_ONCE} )?been (?:agreed|assumed|given|named|said|mentioned|expected|discussed|foreseen|in (?:the|its|an?) )`,
      `(?<=# )had (?:${ADVERB_OF_ONCE} )?been (?:agreed|assumed|discussed|in (?:the|its|an?) (?:[a-z-]+ ){0,2}?(?:plan|plans|permit|contract|application|agreement|brochure|strategy|roadmap|report|target|forecast))`,
      "(?<=# )before(?= ?[.,;)]|$)",
      `(?<=# )${any(ANNOUNCED, PLANNED)} until`,
      "(?<=[#@] )(?:has|have|had|was|is|were|are) (?:been )?(?:struck out|crossed out|replaced|superseded)",
    ),
  ],
  [
    "old-back",
    any(
      "had been (?:the|its|their|a) (?:[a-z]+ )?(?:plan|goal|target|aim|year|date|deadline|answer|ambition|figure|mark|number|promise|talk|intention|idea)",
      "(?:used to|had) (?:say|said|promised?|announced|aimed|hoped|planned|pledged|targeted|wanted|intended)(?: for| at)?(?= ?[.,;]|$)",
      `(?<!${MORE_THAN} )(?:had|was|were) (?:been )?${FORMER} ${any(PLANNED, ANNOUNCED)}`,
      "that (?:it|the [a-z]+|they) (?:had (?:[a-z]+ )?[a-z]+ed|presented|announced|promised)",
      `was the ${FORMER} [a-z]+`,
      `in the ${TARGET} (?:which |that )?(?:it|this one) replaces`,
      `(?<!\\b(?:as|than) |${MORE_THAN} (?:had|was|were) (?:been )?)${FORMER} ${any(PLANNED, ANNOUNCED)}`,
    ),
  ],
  [
    "dropped-next",
    any(
      `${DROP} ${words(2)}${OWN} ${words(6)}${TARGET} (?:of|for|to|that)(?=[^.;,@]{0,60}#)`,
      `no longer ${RENOUNCED}`,
      NEGATED,
    ),
  ],
  ["old", `${LAST_TARGET} (?:had been|was|were|stood at|had|read|called for|foresaw|spoke of)`],
  [
    "old-aside",
    any(
      "(?:until|till|up to) (?:now|then|recently|lately|yesterday|last [a-z]+|this [a-z]+)",
      `when [^.;,#@]{0,60}${STATED}`,
      "at (?:the )?(?:launch|outset|the time)",
      "(?<!\\b(?:will|to|would|shall|should|designed|can|could|may)\\b[^.;]{0,60})at first",
      `${SPOKE}[^.;,#@]{0,30} ${AGO}`,
      `(?:in|under|according to) (?:its|the|a|their) ${any(FORMER_TARGET, LAST_TARGET)}`,
      "back (?:when|then)",
      "had (?:[a-z]+ )?been (?:envisaged|planned|foreseen|announced|promised|pencilled in|scheduled|mentioned|talked of|spoken of|the talk|on the table|in the plan|earmarked|budgeted|set aside|targeted)",
      "as recently as",
      LAST_TARGET,
    ),
  ],
  [
    "old",
    any(
      `${BACK_THEN},? [^.;#@]{0,50}?(?:${STOOD}|${TOLD}|(?:was|were) to (?:be|have|come)\\b)`,
      `(?:at|on|in|under|with) (?:its|the|a|their) (?:same )?(?:[a-z0-9-]+ ){0,3}?(?:day|event|presentation|roadshow|meeting|briefing|conference)(?: (?:[a-z]+|#) years? (?:ago|before|earlier)| last [a-z]+)?,? (?:it|that|this|they|the [a-z]+) (?:was|were|had been|stood at|read)`,
      `${TOLD}(?=[^.;]{0,60} ${BACK_THEN})`,
      `(?:the|its|their|that|whose|a) ${STOOD}(?=[^.;]{0,40} ${BACK_THEN})`,
      `${BACK_THEN},? (?:[^.;#@]{0,40} )?(?:it|that|this|they|that one) (?:was|were|had been|stood at|read)(?= (?:still |only |just |to be |to have been |for )*"?(?:more than |over |about |at least |up to |from |by )*[#@])`,
      "where (?:it|that|there) (?:was|were|had been|used to be|once was|stood at)(?= (?:still |only |just |to be )*(?:more than |over |about |at least |up to )*[#@])",
      "until (?!now|then|this|last|recently|yesterday|@)[^.;,#@]{3,50} (?:it|that|the (?:figure|number|target|goal|share|aim)) (?:was|had been|stood at)(?= (?:[a-z]+ )?[#@])",
      "under (?:[a-z'-]+ ){1,3}(?:it|this|that|they|the (?:figure|number|target|goal|share|date|year)) (?:was|were|had been|stood at)",
      `^(?:it|that|this|they|${THE_NUMBER}) (?:was|were|had been|used to be)(?= (?:still |only |just |to be |to have been )*(?:more than |over |about |at least |up to )*# ?(?:[.;]|$))`,
      `(?:was|were|had been) (?:first|originally|initially|once) (?:put|set|named|mentioned|fixed|given|pencilled in|down)`,
      "having (?:earlier |previously |once |first |originally |initially )?(?:spoken|said|told|promised|announced|pledged|planned|aimed|hoped|set|targeted|wanted|talked|put)",
      `(?:was|were) (?:[a-z]+ )?(?:talking|speaking|thinking) (?:of|about|in terms of)`,
      `${any("earlier", "previously", "originally", "initially", "formerly")} ${SPOKE}`,
    ),
  ],
  [
    "old-maybe",
    any(
      "(?:wanted|planned|aimed|hoped|intended|promised|pledged|vowed|expected|targeted|said it would) (?:to|that|for|its)?",
      "said (?:it|we|they|that it|that we) would",
    ),
  ],
  [
    "old",
    any(
      `still (?:only )?(?:had|read|spoke of|gave|named|showed|shown|mentioned|contained|called for|foresaw|foreseen|counted|talked of|listed|put|promised|spoken|aimed|said)(?! (?:to|that) (?:be|have)\\b)`,
      `(?:the|an?|its) ${FORMER} ${PAPER} (?:still |only |just )?(?:had|read|said|spoke|gave|named|showed|mentioned|contained|called|foresaw|stood|put|promised|aimed)`,
      `${PAPER} (?:of|from) (?:(?:19|20)[0-9]{2}|@|last [a-z]+)(?: had| said| named| gave| showed| contained| foresaw| spoke of| called for| put)`,
      `(?:the|its) (?:${any(TARGET, "year", "number", "figure")}) in (?!(?:19|20)[0-9]{2})[^.;,#@]{1,40} (?:was|were|had been|stood at)`,
      "used to",
      "was once",
      `${any(TARGET, "version")} (?:[a-z]+ )?(?:in|of|from) (?:19|20)[0-9]{2}`,
      "before[, ]+(?:it|that|this|the [a-z]+) (?:was|had been|stood)",
      "so far (?:the|its) (?:goal|target|plan|aim)",
      "once (?:planned|aimed|promised|wanted|hoped|targeted|intended|set|vowed|talked|spoke|pledged|was|had|said)",
      FORMER_TARGET,
      "previously|originally|formerly",
      "(?<!\\b(?:will|to|would|shall|should|designed|can|could|may)\\b[^.;]{0,40})initially(?! (?:with|of|in|from|at|by|to|for)\\b)",
      `had (?:[a-z]+ )?${HAD}`,
      "(?:was|were) (?:[a-z]+ )?(?:supposed|meant|due|expected|scheduled|planned|slated|intended|going) (?:to|in|by|for)",
      "(?:was|were) (?:due|to have)",
      "(?<!\\b(?:is|are|be|being|been|now|to|has|have) )(?:intended|envisaged|assumed|foresaw|figured|reckoned|called for)(?: (?:to|that|on|a|an|the))?",
      "under (?:a|the|its) (?:[a-z]+ ){0,2}(?:strategy|plan|roadmap) of",
    ),
  ],
  [
    "new",
    any(
      "(?<!(?:for|until|by|right|just|to) )now(?! on)",
      "(?:an?|the|its|their|this|that) (?:new|fresh|revised|updated|latest|current|present|lower|higher|reduced) [a-z]+",
      "new|instead|currently|today's|henceforth|from here on",
      "(?:thinks|wants|sees|aims|expects|plans|hopes|targets|intends|speaks of|envisages|will|settles? for|is satisfied with|content with|makes? do with)",
      "(?:has|have) (?:since |now )?(?:settled on|moved to|opted for|switched to|chosen)",
      "but|has become|became|revised to",
      "(?:the|that|this) (?:figure|number|total|share|target|goal) (?:would|will|should|is to) (?:now |then )?be",
      "(?:was|were|been|is|are) (?:[a-z]+ )?(?:cut|lowered|trimmed|slashed|reduced|raised|lifted|increased|moved|pushed|put|set back|scaled|changed|revised|shortened|extended)",
    ),
  ],
];
