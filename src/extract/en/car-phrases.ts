import type { CarPhrases } from "../figures/car-phrases.ts";
import { NOTHING_ELSE } from "./phase-out.ts";

/** English patterns of cars sold and built. */
export const CAR_PHRASES: CarPhrases = {
  handed:
    /\b(?:deliver(?!\w* (?:[\w.,-]+ ){0,3}(?:sales|growth|volumes?|profits?)\b)\w*|suppl(?:y|ies|ied)|order\w*|hand(?:ed|s|ing)|sold|shipped|bought|purchas\w+|leas\w+|trial\w*|pilot\w*|fleets?|test\w*|registered|buil[dt])\b/,
  newOnes: /\bnew (?:cars|vehicles|trucks|vans|buses|suvs)\b/,
  examples:
    /^(?:.{0,1}being|.{0,3}are|.{0,3}is|.{0,2}were|.{0,3}was) [a-z]+ of (?:them|these|those|which)\b/,
  outlook: /\b(?:forecasts?|guidance|outlook)\b/,
  yearly: /\b(?:(?:a|per|each|every) year|annual(?:ly)?|yearly)\b/,
  denied:
    /\b(?:customers|buyers|drivers|motorists|consumers|people|shoppers)\b[^.;]{0,40}\b(?:before|to|of|about|without|not) $|(?:\b(?:does|do|did|has|have|is|are|was|were) not|n't|\bno|\bwithout)(?: yet| (?:even|currently|now))? (?:plan(?:s|ning|ned)?|intend(?:s|ing)?|intention|expect(?:s|ing)?|want(?:s|ing)?|aim(?:s|ing)?|see|believe|foresee|think|commit\w*|set|put|nam(?:e|ed|ing)|giv(?:e|en|ing)|fix(?:ed)?|promis\w+|decid\w+|say|said)\b[^.;,]{0,60}$|\b(?:will|would|can|could|may|might|is|are)(?: (?:probably|likely|most likely|certainly|definitely|almost certainly))? not(?: yet| now)? $|\bwon't $|\bno dates? (?:yet )?(?:for|on) (?:the )?$|\b(?:never|hardly|far from|short of|instead of|rather than|ruled? out|refus\w+ to|declin\w+ to|too early to|calls? to|pressure to|called on (?:it|them|[a-z]+) to)(?: [a-z]+)? $/,
  oneModel:
    /\b(?:(?<!\bat )(?:the|its|a|an|this|that) (?:[a-z]+ )?(?:new|next|next-generation|first|second|third|upcoming|future|coming|latest|second[- ]generation|compact|small|mid-size)(?! (?:brand|range|line-?up|marque|cars?|portfolio|(?:light|medium|heavy)-duty|passenger|commercial|(?:[a-z-]+ )?(?:vehicles|trucks|vans|buses|models)\b))|[a-z]+ (?:[a-z]{0,4}\.?\d{1,3}[a-z]?) (?:will|would|should|is|is to|to)(?= $)|successor|version|variant|prototype|concept|(?:the|an?) (?:[a-z-]+ )?(?:suv|sedan|saloon|hatchback|pickup|roadster|crossover|van|coupe|limousine|wagon|hypercar|supercar|sports car|platform))(?![a-z])/,
  ofAll:
    /\b(?:all|every|each|brand|marque|line-?up|range|portfolio|fleet|company|carmaker|automaker|everything)\b/,
  otherCars:
    /\b(?:total (?:sales|deliveries|volumes?|output|production)|in total|overall|altogether|in all|of all kinds|across all|all (?:its |the )?(?:brands|cars|vehicles|models)|(?:group|company|global|worldwide|unit|its|car|vehicle|truck|hybrid) (?:sales|deliveries) (?:of|were|fell|rose|came|reached|totall?ed|stood|amounted|climbed|slid|slipped|dropped|grew|increased|jumped|declined|shrank|are to)|all units|(?:net |new |pre)?-?orders?(?: for [a-z]+)?(?: [a-z]+)?,? (?:fell|rose|were|came|stood|reached|totall?ed|of|had)|^(?:vehicles|cars|trucks) (?:delivered|sold|produced):|the total (?:should|will|is|was|would|came|rose|fell)|whole|petrol|gasoline|diesel|combustion|hybrids?|engines?|(?:entire|whole|total|overall|car|vehicle|auto) market|industry|recall\w*|spoken for|reserv\w+|pre-?orders?|backlog|waiting|on order|order books?|jobs?|people|employees|workers|staff|homes|households|capacity)\b/,
  ofThem: /^ of (?:them|these|those)\b/,
  allCars:
    /\b(?:(?:planned|expected|annual|global|worldwide|total) (?:(?:annual|global|worldwide|total|vehicle|car) )*sales of|(?:total|overall|global total|combined) (?:vehicle |car |group |unit )?(?:sales|deliveries|volumes?|output|production)|all (?:drivetrains|powertrains|engines|kinds)|(?:sales|volume|output|production) as a whole)\b/,
  notCapacity:
    /\b(?:of the total|market share|ranked|install(?:ed|ations?)|shipped|shipments?|sold|usage|consum\w+|used|charged|stored?|storage|stationary|grid|generat\w+|ppas?|power purchase|electricity|power plants?|renewables?|solar|wind)\b/,
  notTaken:
    /\b(?:not|n't|declin\w+|refus\w+|buyouts?|bought out|clos(?:e|ed|ing)|quit|opted out|dropped out)\b/,
  partOfOther:
    /^ of (?:(?:the|[a-z]+'s) )*(?:[a-z]+'s |its |their )(?:cars|vehicles|models|sales) (?:are|were|is|was) (?:sold|made|built|produced) (?:in|outside|abroad)\b|^ (?:of|to) (?:its |the |group |operating )?(?:profits?|earnings|revenues?|turnover)\b|^ (?:more|less|fewer|higher|lower|lighter|cheaper|faster|longer|greater|larger|smaller)\b|^\s?(?:of|in)(?: all)?(?: (?:the|its|their|this|that|these|those|[a-z]+'s?))?(?: [a-z,-]+){0,4}? (?:batteries|plants?|factor(?:y|ies)|sites|locations|facilities|dealers?|dealerships|workshops|workers|employees|workforce|staff|customers|buyers|drivers|households|respondents|people|money|sum|budget|investments?|spending|funds|capex|outlay|suppliers|parts|chargers?|charging|stations|trips|journeys|countries|markets|costs?|value|time|age)\b|^\s?(?:of )?(?:(?:the|its|their|all) )?(?:(?:pure |conventional )?(?:petrol|gasoline|diesel|combustion|ice)\b|(?:vehicles|cars|models|trucks|those) (?:with|that (?:have|run on)|running on|powered by) (?:an? |only )?(?:pure |conventional |internal )?(?:petrol|gasoline|diesel|combustion|engines?))/,
  shareOfCars:
    /^\s?of (?:the|its|their|all) (?:new )?(?:[a-z-]+ ){0,2}(?:cars|vehicles|trucks|vans|buses|sales|deliveries)\b[^.;,]*$/,
  electricOfThese:
    /^(?:of|among) (?:these|those|them|which),? (?:about |around |some |more than |over |nearly |almost )?#(?:, or [^,]{2,16},)? (?:are|were|is|will|should|would|shall)(?: (?:to|be|expected|planned|supposed|due))* (?:fully |purely |all-)?(?:electri|battery|b?evs?\b|zero[- ]emission|plug-in)/,
  withEngine:
    /^(?!.*\b(?:electric\w*|[bp]?h?evs?)\b).*\b(?:ice|(?:internal )?combustion|petrol|gasoline|diesel)(?:[- ]engined?)? (?:vehicles?|cars?|models?|trucks?)\b.*\bfor (?:the remaining |another |about |around |some )?$/,
  electricModel:
    /\b(?:mach-es?|(?:f-150 )?lightnings?|e-?transits?|e-trons?|id\.(?: ?\d|buzz| buzz)|ioniqs?|ev[3-9]s?|bz4xs?|cybertrucks?|taycans?|zoes?|enyaqs?|eq[abcesv]s?|lyriqs?|ariyas?|leafs?|bolts?|e?actros|e-?vitos?|e-?sprinters?|e-208s?|500es?|e-c3s?|nexon\.?evs?|i[347x]s?|ix\d|recharge|ex[39]0s?|prologues?|solterras?|hummer evs?)\b/,
  sameCars:
    /\b(?:of (?:them|these|those|which|its battery|its electric)|these|those|such|another|a further|an additional|as many|the latter)\b/,
  plainCars:
    /^\s*(?:[a-z-]+ )?(?:cars?|vehicles?|trucks?|buses|vans|lorries|automobiles?|suvs|models?)$/,
  partOfName:
    /^(?:'s?)?(?: (?:brand|cars|itself|alone|marque|division|unit))?(?:,|:)?(?: (?:with|at|on|contribut\w+|sold|delivered|accounted for|came to|added|managed|handed over|follow(?:s|ed)?(?: with)?|had|has|gets?|got|saw|took|takes|will get|is to get|reached|posted|moved|shipped|placed|brought|by|for))?(?: (?:about|around|some|nearly|almost|roughly|just|only|more than|over|another|a further))*\s*$/,
  nothingElse: NOTHING_ELSE,
};
