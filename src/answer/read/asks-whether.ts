import type { RevisionView } from "../../pledge/view.ts";
import { hasCjk } from "../lexicon/tokens.ts";

const START = "^(?:(?:and|so|but|then|ok|well|also),? )*";
const AUXILIARY =
  "(?:did|do|does|has|have|had|is|are|was|were|will|must|hasn't|didn't|isn't|wasn't)";

/** "Did it …", "the goal for 2030, has it been eased?", "whether it …", "tell me if it …". */
const WHETHER = new RegExp(
  `${START}${AUXILIARY}\\b|[,;:] (?:and )?${AUXILIARY}\\b|\\bwhether\\b|\\b(?:know|tell me|wonder(?:ing)?|check|see|ask) if\\b`,
  "i",
);
const STILL_SO = /\bstill\b|\bstands? by\b|\bstick|\bstuck\b|\bno longer\b/i;
/** What is asked for is named at the beginning, or after a verb of saying: "did it say how much …". */
const WH = "(?:what|which|who|whom|whose|how|when|where|why)";
const WHAT = new RegExp(
  `${START}(?:(?:by|from|to|in|until|since|on|with|for|at|of) )?${WH}\\b|\\b(?:say|says|said|know|known|tell|told|explain\\w*|announc\\w+|remember|clear|disclos\\w+) (?:(?:me|us) )?(?:(?:by|from|to|in|until|since|on|at) )?${WH}\\b`,
  "i",
);
const ANY_WH = new RegExp(`\\b${WH}\\b`, "i");
/** What a move answers without a yes: "is it certain to", "higher than before", "was it always so", "is it in force". */
const BESIDE =
  /\b(?:certain|sure|guaranteed|bound) to\b|\bthan (?:before|previously|earlier|it (?:was|used)|(?:the|its|their) (?:old|last|previous|earlier|first|original))\b|\balways\b|\b(?:it|that|this|they|those|these|one) (?:ever|once)\b|\b(?:h[oe]ld\w*|cling\w*|ke(?:ep|pt)\w*) (?:on |fast |firm )?to\b|\b(?:on the table|set in stone|in force)\b/i;
/** "…, hasn't it?", "…, right?", "Can you confirm?", "Yes or no?", "Is that date right?": what is said is to be confirmed. */
const TAG =
  /(?:^|[,;:.!?-] ?|\b(?:20\d\d|it|so|that|ones?|too|now)\s)(?:am i right|right|correct|true|does (?:that|this|it) (?:hold|stand|check out|match|add up)(?: up)?|yes or no|true or false|is that (?:so|right|true|correct)|is this (?:so|right|true|correct)|is (?:that|this|the) (?:date|year|figure|number|share|claim)(?: really| still)? (?:right|correct|true|accurate)|(?:can|could) (?:you|someone|anyone) (?:please )?confirm(?: (?:that|this|it))?|please confirm|confirm|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)n't (?:it|they|he|she|that|there|we|you|this|these|those))\s*[?.!]*$/i;
/** "…, is it?", "…, yes?": only behind a comma, for "which one is it?" asks otherwise. */
const TAG_BEHIND_COMMA = /, ?(?:is it|has it|did they|yes|no)\s*[?.!]*$/i;
const isTagged = (text: string): boolean => TAG.test(text) || TAG_BEHIND_COMMA.test(text);

/** "Can I tell our members that …", "Is it true that …", "Is it correct to say …", "I read that …" */
const SAID_TO_BE_SO =
  /\b(?:can|may|could|should) (?:i|we) (?:tell|say|write|print|report|assume|claim|conclude|take it)\b|\b(?:is it|it's|it is) (?:really |actually |indeed )?(?:true|correct|right|so|the case|a fact|accurate|fair)\b|\bam i right\b|^so (?!(?:what|which|who|whose|how|when|where|why|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|by|in|from)\b)[^?]{12,}\?$|^(?:so )?(?:i|we|someone|a colleague|people|they) (?:(?:have |had |once |just |recently )?(?:read|heard|saw|seen|was told|were told|understand|understood|believe|gather|think|thought|say|says|told (?:me|us)))(?: somewhere)? (?:that )?/i;

/** Whether a question says something and asks whether it is so. */
export const asksToConfirm = (text: string): boolean =>
  hasCjk(text)
    ? /(?:对吗|对吧|对不对|是吗|是吧|是真的吗|真的吗|没错吧|属实吗|是这样吗)[?？]?$/.test(text)
    : isTagged(text) || SAID_TO_BE_SO.test(text);

/** "Raised or lowered?": two courses, of which yes chooses none. */
const EITHER = /\bor\b(?! not\b)/i;

const WHETHER_ZH =
  /吗|(?<![什怎那这多])么[?？]?$|嘛[?？]?$|有没有|是否|是不是|没有?[?？]?$|不[?？]?$|没变吧/;
const WHAT_ZH = /什么|多少|哪|怎么|怎样|如何|为何|何[时年]|几[年时成个项]|[谁啥]/;
const STILL_SO_ZH = /还|仍/;
const EITHER_ZH = /或(?:者|是)?|还是(?!.*[吗嘛么])/;

/** Whether yes or no answers it: not `what did it raise`, `was it raised or lowered`, 提高了什么目标. */
export function asksWhether(text: string): boolean {
  if (hasCjk(text))
    return (
      ![WHAT_ZH, EITHER_ZH].some((pattern) => pattern.test(text)) &&
      [WHETHER_ZH, STILL_SO_ZH].some((pattern) => pattern.test(text))
    );
  if (isTagged(text)) return true;
  if ([EITHER, WHAT, BESIDE].some((pattern) => pattern.test(text))) return false;
  return WHETHER.test(text) || (STILL_SO.test(text) && !ANY_WH.test(text));
}

/** How many times the old figure a question says that the new one is; null for what is not reckoned. */
const TIMES: readonly [RegExp, number | null][] = [
  [
    /\bdoubl(?:e[sd]?|ing)\b|\btwo-?fold\b|\btwice\b|翻[一了]?[倍番]|翻了一[倍番]|[增提]\S{0,3}一倍/i,
    2,
  ],
  [/\btripl(?:e[sd]?|ing)\b|\btrebl\w+|\bthree-?fold\b/i, 3],
  [/\bquadrupl\w+|\bfour-?fold\b/i, 4],
  [/\bhalv(?:e[sd]?|ing)\b|\b(?:by|in|to) (?:a )?half\b|减半|砍半|腰斩|[砍减]\S{0,3}一半/i, 0.5],
  // "by a third", "by 20 %", "by 5 trillion", 三成: not reckoned.
  [
    /\bby (?:about |around |nearly |almost |over |more than |some |at least )*(?:[$€£¥]|an? (?!20\d\d)(?:third|quarter|fifth|tenth|factor)|(?:one|two|three|four|five)\b|(?!(?:19|20)\d\d\b(?! ?(?:%|per|[a-z]*wh\b)))\d)|\b\w+ times\b|[一二三四五六七八九十两\d]成|[三四五六七八九十\d]倍|百分之|% ?(?:lower|higher|more|less)/i,
    null,
  ],
];

/** Old and new figures are told rounded. */
const ROUNDING = 0.025;

/** Whether a move is as great as a question says, where it says so: "doubled", from 1 million to 2 million. */
export const isAsGreat = ({ from, to }: Pick<RevisionView, "from" | "to">, text: string): boolean =>
  TIMES.filter(([pattern]) => pattern.test(text)).every(([, times]) => {
    const [before, after] = [from?.amount ?? null, to?.amount ?? null];
    if (times === null || before === null || after === null || before === 0) return false;
    return from?.unit === to?.unit && Math.abs(after / before / times - 1) <= ROUNDING;
  });
