import type { CarryWords } from "../claims/carry-words.ts";
import { createEnding } from "../match/ending.ts";

const ABOUT =
  "(?:(?:about|around|some|nearly|almost|roughly|only|just|already|as many as|up to|more than|over|at least|no fewer than|another|a further|an additional) ){0,2}";
const FIGURE =
  "(?:it|that|this|they|there|these|(?:the|that|this|its|their) (?:figure|number|average|rest|total|share|percentage|reduction|saving|cut|ratio|sum|mark|target|goal|aim|count|output|capacity|proportion|level|value|rate|amount|volume|index))";
const VERB =
  "(?:put at|be at|is at|was at|are at|been at|lies at|lay at|runs? at|ran at|sits at|sat at|put down as|set at|given as|estimated at|be|is|was|were|are|been|reach(?:ed)?|hit|stand at|stood at|stands at|rise to|rose to|grow to|grew to|climb to|climbed to|go up to|come to|came to|become|amount to|total|have|has|had|get to|up to)";
const INTENT =
  "(?:wants?|aims?|plans?|expects?|intends?|hopes?|would like|means?|will|should|must)";

/** "plans call for 20,000", "it is aiming for 400": the figure is what is wanted. */
const CALLS =
  "(?:(?:plans?|targets?|strategy|roadmap|programme|program|schedule|budget) (?:calls?|provides?|asks?) for|(?:predicts?|forecasts?|expects?|foresees?|envisages?|targets?|projects?|aims? (?:for|at)|(?:is|are) (?:aiming (?:for|at)|planning (?:on|for|with)?|counting on|reckoning with|hoping for|going for|shooting for|targeting|expecting|projecting)))";

/** "doubles", "triple", "fourfold". */
const FACTORS: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^doubl|^two|^twice/, 2],
  [/^tripl|^trebl|^three/, 3],
  [/^quadrupl|^four/, 4],
  [/^quintupl|^five/, 5],
];

/** Right before a bare number: "it is supposed to be", "there will be", "it wants to have". */
export const BARE_FIGURE = new RegExp(
  `\\b(?:${FIGURE}\\b[^.;]{0,60}\\b${VERB}|${FIGURE}\\b[^.;]{0,60}\\b(?:multiplied|increased?|raised?|lifted|boosted|expanded|scaled up|ramped up|upped|grown|extended)\\b[^.;]{0,30}\\bto|${INTENT} (?:to )?(?:have|reach|hit|get to|be at|come to|arrive at|build|make|sell|deliver|produce|install|operate|launch|offer|open|run)|${CALLS}) ${ABOUT}$|^(?:another|a further|an additional) $`,
);

/** Right after a bare number: nothing follows that it could count. */
const ALONE =
  /^(?:$|["')]*[,.;:!?)]|["']? (?:by|in|until|before|for|this|next|last|at|a year|per year|each year|annually|as|from|and|or|but|are|is|will|should|of them|of these|worldwide|there|when|while|then|on|already|today|now|within|so far|to be)\b)/;

/** English words of going on. */
export const CARRY: CarryWords = {
  numberAfter: ALONE,
  countAfter: ALONE,
  nameBefore: createEnding(
    /(?:\b(?:out of|(?:out of )?a total of|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|phase|stage|euro|level|tier|step|page|chapter|model|type|group|number|no|series|vision|strategy|plan|age|version|article|section|class|(?:hkex|sehk|nyse|nasdaq|code|ticker|tse|krx|sse|szse):?)\.?|["'#]|[a-z]-)\s*$/,
  ),
  subjectBefore:
    /(?:^|, )["']?(?:(?:about|around|some|another|a further|up to|more than|over|at least) )?$/,
  subjectAfter:
    /^ (?:more |others )?(?:(?:will|should|would|shall|must)\b|(?:is|are) (?:due|planned|to|expected|scheduled|set|slated|foreseen|meant|supposed)\b)/,
  partAfter: /^ of (?:them|these|those)\b/,
  partLead: /^(?:of|among) (?:these|those|them|this|that|which|the latter|the former|the total)\b/,
  follows:
    /\b(?:follow(?:s|ed)?(?= (?:suit|in|by|later|after|then|\w+ years|from|next|only)|[,.;]|$)|follow(?:s|ed)?$|(?:gets?|given|granted|allowed|takes?|needs?) (?:another|a further|an extra|until|till)|(?:has|have|had) (?:until|till|another|a further)|taking until|dr[ae]w(?:s|n|ing)? level|(?:get(?:s|ting)?|got|be|been|arrive(?:s|d)?) there(?! (?:is|are|was|were|will))|(?:ha(?:s|ve|d) (?:had |held |enjoyed )?|enjoy(?:s|ed)? |reach(?:es|ed)? |attain(?:s|ed)? |achiev(?:e|es|ed) )(?:that|this|the same) (?:status|state|goal|point|mark|stage|level)|(?:complete[sd]?|made|make|finish(?:ed|es)?) (?:the|that|this|its|their) (?:switch|conversion|transition|changeover|move)|(?:striv|aim|plan|go|want|hop|do)(?:e|es|s|ing)?(?: for)? the same|(?:the )?same (?:goes|applies|holds|is true|was true|step)|(?:this|that|it|the same|they|these)(?: [a-z]+){0,3} (?:apply|applies|be extended|extend(?:s|ed)?|be rolled out|cover) (?=to|in|world|elsewhere|every|abroad|all|glob|across|there|beyond)|already (?:is|are|does|do|has|have)|(?:is|are|does|do|has|have) already|(?:is|are) next|catch(?:es)? up|(?:do|does|did|done) (?:so|likewise|the same)|(?:come|comes) (?:later|next)|take (?:longer|until)|(?:reach|achieve|attain) (?:it|the goal|the target|that goal|that target|that point|that state)|be so far|as far|(?:be|become) so(?= (?:in|by|from|until|before|too|as well)\b))\b/,
  former: /\b(?:was|were|had been|used to be|moved|brought|pulled)\b/,
  reached:
    /\b(?:(?:it|that|this|(?:the|that|this) (?:hurdle|mark|goal|target|milestone|aim|figure|threshold|bar|level|promise|pledge)) (?:was|were|has been|had been|has already been|was already)(?: \w+ly| in fact| already)? (?:cleared|passed|met|reached|hit|achieved|attained|fulfilled|kept|crossed|topped|taken)|(?:got|gets|have|has|are|is|were|was)(?: already)? (?:got )?there (?:already|in|since|by|a year)|(?:achieved|reached|managed|met|attained|hit) (?:it|this|that|the (?:goal|target|mark|milestone))\b)/,
  dated:
    /\b(?:(?:the |its |their )?(?:deadline|target year|date|target date|due date|time ?frame|horizon)\b[^.;]{0,30}\b(?:is|are|will be|remains|was set)|(?:that|this|it|they|all|both)\b[^.;]{0,30}\b(?:planned|due|scheduled|expected|supposed|meant|foreseen|intended|envisaged|to happen|to be done|to be reached|to be achieved|be reached|be achieved|be spent|be invested|be paid out|be installed|be sold|be delivered|be launched|be on the market|be on sale|be on the road|be in place|be completed|be complete|be done|be ready|be finished|happen|be the case|take place|be attained))\b/,
  multiplied: new RegExp(
    `\\b${FIGURE}\\b[^.;\\d]{0,50}\\b(doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|trebl(?:e|ed|ing)|quadrupl(?:e|ed|ing)|quintupl(?:e|ed|ing))\\b|\\b(double|triple|treble|quadruple|twice|(?<!\\b(?:to|or) )(?:three|four|five) times) (?:that|this|it|as (?:many|much)(?! as\\b)|(?:that|this|the) (?:figure|number|amount|share|level|total|output|proportion))\\b(?! (?:of|as|in)\\b)`,
  ),
  factorOf: (word) => FACTORS.find(([pattern]) => pattern.test(word))?.[1] ?? 1,
  modelWord: /\b(?:models?|line-?ups?|ranges?|nameplates?|portfolios?|offerings?)\b/,
  objectAgain:
    /\b(?:them|these|those|such|they|it|its (?:share|proportion|part|portion)|their (?:share|number|proportion|part)|the (?:share|proportion|number|figure)|that (?:share|proportion|number|figure)|this (?:share|proportion|number|figure)|of which)\b/,
};
