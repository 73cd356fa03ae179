import type { MetGoalWords } from "../dates/met-goal.ts";
import { compact } from "../match/compact.ts";
import { LEXICON } from "./lexicon.ts";
import { parseCardinal } from "./numbers.ts";

const MET =
  "(?:reached|met|achieved|hit|fulfilled|surpassed|exceeded|beat|beaten|bettered|attained|passed|accomplished|overshot|delivered on|made good on)";
const GOAL = "(?:goals?|targets?|aims?|commitments?|pledges?|promises?|objectives?|ambitions?)";
/** What comes before makes it a wish: "expects to have reached its goal of". */
const NOT_YET =
  "(?<!\\b(?:to|will|would|can|cannot|must|shall|helps?|yet|to have|will have|would have|should have|not|never|yet to|be|being|if|once|until|when|should|could|may|might|unless) )(?<!n't )";

/** English words of a goal that has been met. */
export const MET_GOAL: MetGoalWords = {
  met: LEXICON.finder(new RegExp(`\\b${MET}\\b`)),
  before: compact(
    new RegExp(
      `${NOT_YET}\\b${MET} (?:its|their|the|this|that|an?|our)(?: own)? (?:[a-z0-9'-]+ ){0,4}?${GOAL}(?: [a-z0-9]+)? (?:of|to|for|that|which)\\b[^;:]{0,90}$`,
    ),
  ),
  goalBefore: compact(
    new RegExp(
      `\\b(?:its|their|the|this|that|an?|our) (?:[a-z0-9'-]+ ){0,4}?${GOAL} (?:of|to|for)\\b[^;:,]{0,90}$`,
    ),
  ),
  after: compact(
    new RegExp(
      `^[^;:]{0,70}?\\b(?:was|were|has been|have been|had been|has already been|have already been)(?: already| now| thus| even)? ${MET}\\b`,
    ),
  ),
  early:
    /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:full |whole )?years? (?:early\b|earlier(?: than (?:planned|scheduled|targeted|promised|intended))?\b|ahead of (?:schedule|time|plan|target|its deadline|the deadline)\b|in advance\b|sooner\b|before (?:the|its) deadline\b)/,
  yearsOf: (words) => (words === "a" ? 1 : (parseCardinal(words) ?? 0)),
};
