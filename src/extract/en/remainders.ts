const THING =
  "(?:levels?|figures?|values?|amounts?|volumes?|totals?|marks?|rates?|(?:(?!(?:fewer|less|lower|smaller|more)\\b)[a-z0-9]+ )?emissions|footprint|intensity|consumption|usage|output)";
const FORMER =
  "(?:(?:fiscal |fy ?|financial year )?(?:19|20)\\d\\d(?:'s)?|fy ?\\d\\d|current|present|today's|then|baseline|base[- ]year|reference|original|previous|last year's)";
/** Right after a figure: "of what it was", "as much as in 2019". */
const AS_FORMER = new RegExp(
  "^ ?(?:of )?(?:(?:what|that|those) (?:it|they|its|their|the [a-z]+) (?:[a-z]+ )?(?:was|were|had been|is|are|did|caused|emitted|used|needed|consumed|stood|amounted|has|had)\\b" +
    "|(?:what|that) was (?:caused|emitted|used|needed|consumed)\\b" +
    "|(?:what|that|those) (?:of|in|for|from|recorded in|seen in) (?:the )?(?:year )?(?:fiscal |fy ?)?(?:(?:19|20)\\d\\d|today|its predecessor|a (?:conventional|comparable|petrol|diesel|combustion))" +
    "|as (?:much|many|high|large|big)\\b[^.;]{0,60}?\\bas (?:(?:it|they|in|did|at|the|its|those|that|now|today|then|a)\\b|(?:19|20)\\d\\d))",
);
/** Right after a figure: "of the 2019 level", "the emissions of 2019". */
const OF_LEVEL = new RegExp(
  `^ ?(?:of )?(?:(?:the |its |their |our )?${FORMER} ${THING}\\b|(?:that|those) of\\b|(?:the |its )?(?:[a-z0-9-]+ ){0,3}?(?:footprint|emissions|consumption)(?: [a-z]+)? of (?:its|an?|today's|comparable|conventional|current)\\b|(?:the |its |their |our )?${THING}\\b[^.;,]{0,30}? (?:in|of|for|from|recorded in|seen in) (?:the )?(?:year )?(?:fiscal |fy ?)?(?:19|20)\\d\\d|(?:the )?(?:[a-z]+ )?(?:water|energy|electricity|power|waste|co2|carbon)\\b[^.;,]{0,20} (?:it|they) (?:had )?(?:used|consumed|needed|emitted|caused))`,
);
const CUT_BEFORE =
  /\b(?:by|down|minus|(?:cut|reduction|decrease|fall|drop|saving|decline)(?: of)?|another|further)\s*$/;
const LEVEL_BEFORE =
  /\b(?:to|down to|is down|be|been|is|are|was|were|being|at|only|just|merely|emit(?:s|ted|ting)?|caus(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|us(?:e|es|ed|ing)|need(?:s|ed|ing)?|consum(?:e|es|ed|ing)|total|leav(?:e|es|ing)|with|puts? out|giv(?:e|es|ing) off|have|has|had|whose [a-z0-9 -]{2,40} (?:is|was|will be))\s*$/;

/** "half what it was", "to 20 % of the 2019 level": what is left of a former level, by the words around a figure. */
export function isRemainder(left: string, right: string): boolean {
  if (AS_FORMER.test(right)) return !CUT_BEFORE.test(left);
  return LEVEL_BEFORE.test(left) && OF_LEVEL.test(right);
}
