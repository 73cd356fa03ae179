const YEAR = "(?:fy ?|fiscal )?(?:19|20)\\d\\d";
const BASE = "base(?:line)?(?:[- ]year)?";
const TARGETS =
  "(?:they|these|both|all(?: of (?:them|these|which|our|its|the))?|(?:the|these|its|their|our|both|all) (?:[a-z-]+ ){0,2}(?:targets|goals|figures|reductions|cuts|percentages|commitments))";

/** A base year that is stated once for all targets of a text, the only year in a match. */
export const DOCUMENT_BASE = new RegExp(
  [
    `\\b${BASE}(?: for [a-z ]{0,40})?(?: is| was|:| of)? ${YEAR}\\b`,
    `\\b(?:with |use |uses |using |take |takes |taking )${YEAR} (?:levels )?as (?:the |a |its |their |our )?${BASE}\\b`,
    `\\b${TARGETS} (?:are|were|refer|relate)(?: all| both)? (?:[a-z]+ )?(?:on|against|to|with|from) (?:an? |the |its |their )?(?:(?:levels|those|emissions|figures|results|values) (?:of|in|from) )?${YEAR}\\b(?=(?: ${BASE}| levels?| emissions| figures| values)?[.,;)]| ${BASE}| and (?:are|were|have)|$)`,
  ].join("|"),
  "g",
);
