import type { CarPhrases } from "../language.ts";
import { NOTHING_ELSE } from "./phase-out.ts";

/** English patterns of cars sold and built. */
export const CAR_PHRASES: CarPhrases = {
  denied:
    /(?:\b(?:does|do|did|has|have|is|are|was|were) not|n't|\bno|\bwithout)(?: yet| (?:even|currently|now))? (?:plan(?:s|ning|ned)?|intend(?:s|ing)?|intention|expect(?:s|ing)?|want(?:s|ing)?|aim(?:s|ing)?|see|believe|foresee|think|commit\w*|set|put|nam(?:e|ed|ing)|giv(?:e|en|ing)|fix(?:ed)?|promis\w+|decid\w+|say|said)\b[^.;,]{0,60}$|\b(?:will|would|can|could|may|might|is|are) not(?: yet)? $|\bwon't $|\b(?:never|hardly|far from|short of|instead of|rather than|ruled? out|refus\w+ to|declin\w+ to|too early to|calls? to|pressure to|called on (?:it|them|[a-z]+) to)(?: [a-z]+)? $/,
  oneModel:
    /\b(?:(?:the|its|a|an|this|that) (?:[a-z]+ )?(?:new|next|next-generation|first|second|third|upcoming|future|coming|latest|second[- ]generation|compact|small|mid-size)(?! (?:brand|range|line-?up|marque|cars?|portfolio))|successor|version|variant|prototype|concept|(?:the|an?) (?:[a-z-]+ )?(?:suv|sedan|saloon|hatchback|pickup|roadster|crossover|van|coupe|limousine|wagon|hypercar|supercar|sports car|platform))\b/,
  ofAll:
    /\b(?:all|every|each|brand|marque|line-?up|range|portfolio|fleet|company|carmaker|automaker|everything)\b/,
  nothingElse: NOTHING_ELSE,
};
