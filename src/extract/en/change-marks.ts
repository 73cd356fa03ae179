import type { Mark } from "../changes/words.ts";
import type { CueEntry } from "../cue.ts";
import {
  ANNOUNCED,
  any,
  FORMER,
  FORMER_TARGET,
  LAST_TARGET,
  PLANNED,
  TARGET,
} from "./change-terms.ts";

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
  "stood",
  "reckoned",
  "figured",
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

const SEASON = any("week", "month", "spring", "summer", "autumn", "fall", "winter", "year");

const AGO =
  "(?:a|one|two|three|four|five|six|twelve|some|several|only|#) (?:years?|months?|weeks?) ago";

/** English: where an old or a new state is told. */
export const MARKS: readonly CueEntry<Mark>[] = [
  [
    "old-next",
    any(
      "instead of",
      "rather than",
      "in place of",
      "in lieu of",
      "(?:and )?no longer(?: (?:one|a target|the target) of)?",
      "replac(?:es|ed|ing)(?: (?:one|a target|the target) of)?",
      `(?:against|compared with|compared to|versus|from|above|below|than|beyond|over)(?: an?| the| its| their)? ${any(FORMER_TARGET, LAST_TARGET)}`,
      `${FORMER} (?:[a-z]+ )?(?:target|goal|plan|figure|forecast|aim|estimate|date|deadline|ambition|one|version)s?(?: (?:of|was|were|had been|stood at|called for))?`,
      "and not (?=[#@])",
      "(?:it|they|the [a-z]+) had (?=# (?:[a-z]+ )?(?:in mind|planned|promised|announced|before))",
    ),
  ],
  [
    "old-one",
    any(
      `(?<=# )(?:that |which )?(?:it|they|the [a-z]+) (?:had )?${any(ANNOUNCED, "in mind", "told [a-z]+")}`,
      `(?<=# )${ANNOUNCED} (?:in(?! @)|at|a|last|two|three|earlier|before|only|just)`,
      "(?<=# )before(?= ?[.,;)]|$)",
      `(?<=# )${any(ANNOUNCED, PLANNED)} until`,
      "(?<=[#@] )(?:has|have|had|was|is|were|are) (?:been )?(?:struck out|crossed out|dropped|scrapped|abandoned|replaced|gone|history|given up)",
    ),
  ],
  [
    "old-back",
    any(
      "had been (?:the|its|their|a) (?:[a-z]+ )?(?:plan|goal|target|aim|year|date|deadline|answer|ambition|figure|mark|number|promise|talk|intention|idea)",
      "(?:used to|had) (?:say|said|promised?|announced|aimed|hoped|planned|pledged|targeted|wanted|intended)(?: for| at)?(?= ?[.,;]|$)",
      `(?:had|was|were) (?:been )?${FORMER} ${any(PLANNED, ANNOUNCED)}`,
      "that (?:it|the [a-z]+|they) (?:had (?:[a-z]+ )?[a-z]+ed|presented|announced|promised)",
      `was the ${FORMER} [a-z]+`,
      `in the ${TARGET} (?:which |that )?(?:it|this one) replaces`,
      `${FORMER} ${any(PLANNED, ANNOUNCED)}`,
    ),
  ],
  [
    "old-aside",
    any(
      `until (?:now|then|recently|lately|yesterday|last [a-z]+|this ${SEASON})`,
      `when [^.;,#@]{0,60}${STATED}`,
      "at (?:the )?(?:launch|outset|first|the time)",
      `${any(ANNOUNCED, "promise", "said", "planned", "spoke", "spoken", "targeted", "expected", "aimed")}[^.;,#@]{0,30} ${AGO}`,
      `${AGO},? (?:the|its|it|they|there) [^.;,#@]{0,40}${any(TARGET, ANNOUNCED, "said", "spoke", "talked", "wanted", "talk", "counting", "reckoning", "aiming", "hoping", "expect(?:ed|ing)", "plann(?:ed|ing)")}`,
      `(?:in|under|according to) (?:its|the|a|their) ${any(FORMER_TARGET, LAST_TARGET)}`,
      "back (?:when|then)",
      "had (?:[a-z]+ )?been (?:envisaged|planned|foreseen|announced|promised|pencilled in|scheduled|mentioned|talked of|spoken of|the talk|on the table|in the plan|earmarked|budgeted|set aside|targeted)",
      "as recently as",
      `last (?:year|spring|summer|autumn|fall|winter|month)'s (?:[a-z]+ )?${TARGET}`,
    ),
  ],
  [
    "old-maybe",
    any(
      "(?:wanted|planned|aimed|hoped|intended|promised|pledged|vowed|expected|targeted|said it would) (?:to|that|for|its)?",
      "said it would",
    ),
  ],
  [
    "old",
    any(
      "used to",
      "was once",
      `${any(TARGET, "version")} (?:[a-z]+ )?(?:in|of|from) (?:19|20)[0-9]{2}`,
      "before[, ]+(?:it|that|this|the [a-z]+) (?:was|had been|stood)",
      "so far (?:the|its) (?:goal|target|plan|aim)",
      "once (?:planned|aimed|promised|wanted|hoped|targeted|intended|set|vowed|talked|spoke|pledged|was|had|said)",
      FORMER_TARGET,
      "previously|originally|initially|formerly",
      `had (?:[a-z]+ )?${HAD}`,
      "(?:was|were) (?:[a-z]+ )?(?:supposed|meant|due|expected|scheduled|planned|slated|intended|going) (?:to|in|by|for)",
      "(?:was|were) (?:due|to have)",
      "(?:intended|envisaged|assumed|foresaw|figured|reckoned|called for)(?: (?:to|that|on|a|an|the))?",
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
      "(?:was|were|been|is|are) (?:[a-z]+ )?(?:cut|lowered|trimmed|slashed|reduced|raised|lifted|increased|moved|pushed|put|set back|scaled|changed|revised|shortened|extended)",
    ),
  ],
];
