import type { StateConcept } from "../concept.ts";
import type { CueEntry } from "../match/cue.ts";

const CAR =
  "(?:passenger cars?|light[- ]duty vehicles?|light vehicles?|cars?|vehicles?|models?|vans?|trucks?|suvs?|buses|lorr(?:y|ies)|automobiles?|cars and vans)";
const FUEL =
  "(?:internal[- ]combustion|combustion|petrol|gasoline|diesel|piston|ices?|fossil[- ]fuel(?:led|ed)?|fossil|(?<=traditional |conventional )fuel(?:led)?|fuel-(?:powered|burning|only)|conventionally powered|gas[- ]powered|engine)";
/** "combustion-engined cars", "petrol and diesel models", "cars with a petrol engine". */
const BURNING = `(?:new )?(?:traditional |conventional(?:ly)? |purely |pure |light |heavy )?(?:${FUEL}(?:[- ](?:engined?|powered|driven|burning|only))?(?:(?:,| and| or) ${FUEL}(?:[- ](?:engined?|powered))?)*(?: (?:city|passenger|company|delivery|light|heavy|private))? ${CAR}|(?:new )?(?:[a-z-]+ )?${CAR} (?:with|that (?:has|have|burns?|runs? on)|burning|powered by|running on) (?:an? |any |only )?(?:${FUEL}|tailpipe|exhaust)|(?:internal )?combustion[- ]engines?)`;
const CLEAN =
  "(?:zero[- ]emissions?|emissions?[- ]free|battery[- ]?(?:electric|powered|driven)?|(?:fully[- ]|all-|purely[- ]|pure )?electric|bev|ev|fuel[- ]cell|locally emission-free)";
const ONLY = "(?:only|exclusively|solely|nothing but|nothing except|none but|just)";
const FULLY = "(?:fully|all|purely|entirely|completely|wholly|totally|pure|100 ?%|100 ?per ?cent)";
const MAKER =
  "(?:automaker|carmaker|truckmaker|brand|company|marque|manufacturer|maker|line-?up|range|portfolio|sales|future|offering|fleet|player|business|era)";
const SELL =
  "(?:sell|sold|selling|sells|make|makes|made|making|build|builds|built|building|offer\\w*|produc\\w+|launch\\w*|deliver\\w*|suppl(?:y|ies|ied)|stock|develop\\w*|register\\w*|introduc\\w+)";
/** What is electric without exception. */
const ELECTRIC =
  "(?:(?:an? )?(?:fully |all-|battery[- ]|purely |pure |entirely |completely )*(?:electric|evs?|bevs?|zero[- ]emissions?|emissions?[- ]free)|free (?:of|from) (?:tailpipe )?emissions|(?:an? )?(?:battery|fuel[- ]cell)(?: (?:or|and) |\\/)(?:battery|fuel[- ]cell|hydrogen)\\b|battery(?:[- ](?:powered|driven))?|on batteries|without (?:an? |any )?(?:combustion |petrol )?engines?)";
const ENDING =
  "(?:end|ending|ends|ended|stop|stops|stopping|stopped|cease[sd]?|ceasing|eliminat\\w+|rid\\w*|remov\\w+|phas(?:e|es|ed|ing)[- ]?out(?: of)?|(?:phase|phasing)|halt(?:s|ed|ing)?|w(?:ind(?:s|ing)?|ound) down|retir\\w+|discontinu\\w+|quit(?:s|ting)?|exit(?:s|ing|ed)?|(?:put(?:s|ting)? )?an end (?:to|of)|(?:call(?:s|ing)?|called) time on|draw(?:s|ing)? a line under|bow(?:s|ing)? out of|pull(?:s|ing)? out of|leav(?:e|es|ing) behind|giv(?:e|es|ing) up(?: on)?|abandon(?:s|ed|ing)?|drop(?:s|ped|ping)?|ditch(?:es|ed|ing)?|ban(?:s|ning)?|scrap(?:s|ped|ping)?|turn(?:s|ing)? its back on|say(?:s|ing)? (?:goodbye|farewell|adieu) to|bid(?:s|ding)? (?:goodbye|farewell|adieu) to|part(?:s|ing)? (?:ways )?with|get(?:ting)? out of|wean\\w* (?:itself|themselves) off|replac(?:es?|ing) all(?: its| their)?|farewell to|goodbye to)";
/** Between the verb and the engine: "the sale of new", "making", "its European production of". */
const DEEDS =
  "(?: (?:to (?:build|make|sell|produce|offer)|the|its|their|all|any|a|new|sales?|sale|production|manufactur\\w+|selling|building|making|producing|launch\\w*|offering|development|developing|engineering|business|of|from|in|with|for|global|european|worldwide|remaining|era))*";

/** "on its path to an all-electric future": where it goes, and not when it is there. */
const ON_THE_WAY =
  "\\b(?:path|journey|road|way|vision|transition|shift|move|drive|strides?|steps?|charg(?:e|es|ing)|head(?:s|ing)?|rac(?:e|es|ing)|march\\w*)(?: to| towards?| of| for| into)? an? ";

/** The last combustion car, told as an end, as a beginning, or as an absence. */
export const PHASE_OUT: readonly CueEntry<StateConcept>[] = [
  [
    "ice-phase-out",
    [
      "(?:tailpipe|exhaust) emissions[^.;\\d]{0,40} (?:be|to|are|at|reach) (?:be )?(?:zero|nil)",
      `nothing (?:on sale |in (?:its|the) (?:range|line-?up) )?(?:[a-z]+ ){0,2}?(?:except|but|other than) (?:(?:fully |all-)?electric|battery|fuel[- ]cell|evs?|bevs?|zero[- ]emission)(?:[- ]electric)?(?: (?:and|or) (?:(?:fully |all-)?electric|battery|fuel[- ]cell|evs?|bevs?|zero[- ]emission))?(?: ${CAR})?`,
      `no more (?:[a-z]+ ){0,3}${CAR} with (?:an? |any )?(?:combustion |petrol |diesel )?engines?`,
      `${CAR} (?:will|are to|should|shall|would) all be (?:fully |purely |battery[- ])?electric`,
      // an absence: "no car with an engine will be sold", "free of petrol"
      `(?:no|not (?:one|a single)|none of its) (?:more )?${BURNING}`,
      "leav(?:e|es|ing) the (?:internal[- ])?combustion[- ]engine (?:business|market|era)",
      `${SELL} no (?:more |further )?${BURNING}`,
      `(?:pull(?:s|ed|ing)?|withdraw(?:s|n|ing)?|tak(?:e|es|en|ing)) (?:all |all its |its |the )?(?:(?:last|remaining|new) )?${BURNING} (?:from|off) (?:the |its )?(?:market|sale|europe|price lists?|range|line-?up|showrooms?|china|japan|britain|north america)`,
      `(?:no longer|not) ${SELL} (?:any )?(?:(?:new|its|[a-z-]+) )?${BURNING}`,
      `${BURNING}[^.;,\\d]{0,30} (?:no longer|not) be ${SELL}`,
      `${BURNING}[^.;,\\d]{0,20} (?:will|to|should) (?:disappear|vanish|be gone)`,
      `no (?:new )?(?:[a-z-]+ ){0,2}${CAR} (?:will|should|is to|are to|may|that) (?:[a-z]+ ){0,3}(?:tailpipe emissions?|exhausts?|tailpipes?|(?:combustion |petrol )?engine)`,
      `${CAR} (?:(?:will|should|would|to|shall|must) )?(?:have|produce|emit|cause) (?:zero|no) tailpipe emissions?`,
      "nothing (?:with|that has) (?:an? )?(?:exhaust(?: pipe)?|tailpipe|(?:combustion |petrol |piston )?engine)",
      "(?:petrol|gasoline|ice|combustion|diesel|fossil)-free (?!electric|power|energy|steel|alumin|plants?)",
      `(?:every|all|each)(?: [a-z-]+){0,3} ${CAR}[^.;]{0,40} without (?:an? )?(?:exhaust|tailpipe|(?:combustion )?engine)`,
      `(?:all|every|each|100 ?%|100 per ?cent)(?: [a-z'-]+){0,5} ${CAR}[^.;,\\d]{0,30} (?:have|has|having|with|produce|emit) (?:zero|no) tailpipe emissions?`,
      `(?:all|every)(?: its| new)? (?:[a-z-]+ )?${CAR},? (?:free (?:of|from) tailpipe emissions|(?:fully|all|purely|entirely)[- ]electric|zero[- ]emission)(?= (?:by|in|from|until|\\d|two|three|four|five|ten)\\b)`,
      // an end: "end sales of cars with tailpipe emissions", "the end of the road for engines"
      `(?:tailpipe emissions|${BURNING})[^.;\\d]{0,50} (?:be|are|is|becomes?|consigned to) (?:to be )?(?:a thing of the past|history|gone|eliminated|no more|ended|over|dead)`,
      `(?:tailpipe emissions|${BURNING})[^.;\\d]{0,50} (?:consigned to history|be (?:[a-z]+ly )?(?:phased out|discontinued|retired|withdrawn from sale|dropped from))`,
      `(?<!subsid)${ENDING}${DEEDS} (?:${BURNING}|${FUEL}(?:[- ](?:engined?|powered))?(?:(?:,| and| or) ${FUEL}(?:[- ](?:engined?|powered))?)*(?! (?:station|price|tax|gate|scandal|truck stops|fuel))(?: ${CAR}| engines?)?|tailpipe emissions?(?: from| of| in)?(?: (?:all|its|new|u\\.s\\.|us|american|european|chinese|light|passenger))* ${CAR})`,
      `(?:the )?end of (?:the (?:road|line) for )?(?:the )?(?:internal |combustion |petrol |diesel |piston )*engines?(?: era)?`,
      `(?:the |its |their )?(?:very )?(?:last|final) (?:new )?(?:[a-z-]+ ){0,3}?(?:with one(?= to )|with (?:an? )?(?:internal )?(?:[a-z-]+ )?engine|to (?:have|use|burn) (?:an? )?(?:[a-z-]+ )?(?:engine|petrol|diesel)|${BURNING}|(?:petrol|gasoline|diesel|combustion)(?:[- ]engined?)?(?! (?:year|month|week|prices?|stations?)))`,
      // a beginning: "offer exclusively zero-emission vehicles", "battery cars will be all that it sells"
      `(?<!the |its |not |the brand's |with )${ONLY} (?:be )?(?:sell|sells|selling|make|makes|build|builds|offer|offers|launch|launches|produce|deliver|supply|list|stock)?(?:s|ing)? ?(?:new )?${CLEAN}(?:(?:,| and| or|\\/) ${CLEAN})* ?(?:new )?${CAR}`,
      `(?<!the |its |not )(?:only|exclusively|solely|nothing but)[- ](?:sell(?:s|ing)? |mak(?:e|es|ing) |build(?:s|ing)? |offer(?:s|ing)? |produc(?:e|es|ing) |launch(?:es|ing)? )?(?:(?:fully|all|battery|purely|pure)[- ])?(?:electric|evs|bevs|electrics)(?: ${CAR}| ${MAKER})?(?: only)?`,
      `${ONLY} (?:sell |build |offer |make )?(?:new )?${CAR} (?:that (?:are|is|will be) |which (?:are|is) )?(?:[a-z-]+ ){0,2}(?:zero[- ]emission|emission-free|electric|battery)`,
      `${SELL} (?:purely|entirely|wholly) electric(?: ${CAR})?`,
      `(?:${CLEAN} ${CAR}|evs|bevs) only|${SELL} (?:its )?(?:${CLEAN} ${CAR}|evs|bevs) (?:alone|exclusively|solely|and nothing else)`,
      `(?:bev|battery|electric|ev)[- ]only`,
      "driven (?:purely|exclusively|fully|only|solely) (?:by electricity|electrically)",
      `(?:go|goes|going|gone|went|switch\\w*|chang\\w*|mov\\w*) over to (?:${CLEAN}|evs|bevs)(?: ${CAR})? (?:completely|entirely|fully|exclusively|altogether)`,
      `${CLEAN}(?: (?:and|or) ${CLEAN})* ${CAR}[^.;,]{0,12} (?:to be|will be|be|are|is|make up|account for) (?:all|everything|the only ${CAR}|the only things?)(?: that)? (?:it|they|the [a-z]+) (?:sells?|builds?|makes?|offers?|delivers?|has|have)`,
      "(?:100|a hundred|one hundred) ?(?:%|per ?cent|percent) (?:of (?:its|the|all) [^.;,]{0,30})?(?:bevs?|evs?|zero[- ]emission|battery(?:[- ]electric|[- ]powered|[- ]driven)?)",
      `limit(?:ing|ed|s)? (?:itself|themselves) to (?:${CLEAN}|evs)(?: ${CAR})?`,
      // a maker or its range: "go fully electric", "an all-electric brand", "its whole range will be electric"
      `(?:be|is|are|go|goes|going|gone|went|becom(?:e|es|ing)|became|turn(?:s|ing|ed)?|mov(?:e|es|ing) to|shift(?:s|ing)? to|switch(?:es|ing)? to|transition(?:s|ing)? to|sell|sold as) (?:an? )?(?:${FULLY}[- ]electric(?! (?:${CAR}|range|version|driv|power|mode|and (?:plug-in )?hybrid))(?: (?:[a-z-]+ ){0,2}?${MAKER})?|(?:pure|pure-play|full) (?:ev|bev)s?(?: ${MAKER})?|electric (?:automaker|carmaker|brand|marque|manufacturer))`,
      `(?<!${ON_THE_WAY})${FULLY}[- ]electric (?:(?:[a-z-]+ ){0,2}?${MAKER}|(?:by|from|in|before|within|after)(?= (?:the|20|about|around|fiscal|mid|end|then|that|next|early|late)))`,
      `(?:go|going|goes|become|becoming|turn|turning) electric(?: (?:entirely|completely|fully|altogether|throughout))?`,
      `(?:switch|convert|mov|shift|transition|chang|turn)\\w* (?:over )?(?:entirely|completely|fully|wholly|exclusively|solely) (?:over )?to (?:${CLEAN}|evs|bevs|batter)`,
      `(?:switch|convert|mov|shift|transition)\\w* (?:its|their|the) (?:entire|whole|complete|full) (?:[a-z-]+ ){0,2}(?:range|line-?up|fleet|portfolio|offering) to (?:${CLEAN}|evs|bevs)`,
      `(?:whole|entire|complete|full) (?:[a-z-]+ ){0,2}(?:line-?up|range|portfolio|fleet|offering|palette|sales)[^.;]{0,40} (?:(?:is|are|will|should|to) (?:to )?(?:be|become|go|have become|consist|run)|be|become|go) (?:of )?${ELECTRIC}`,
      `(?:sales|deliveries|line-?up|range|portfolio|offering)[^.;,%\\d]{0,20} (?:to be|will be|should be|be|become) (?:all|fully|entirely|wholly|completely|purely|exclusively|solely) (?:electric|battery|zero[- ]emission)`,
      `(?<!not |nearly |almost |practically )(?:all|every|each|every (?:single )?one)(?: of)?(?: (?:its|their|the|our|new))* (?:(?!(?:two|three|four|five|six|seven|eight|nine|ten|employee)\\b)[a-z'-]+ ){0,4}?(?:${CAR}|sales|deliveries|registrations|launches|(?<=new )[a-z-]{3,})(?! (?:plants?|makers?))(?:[^.;%\\d]|20\\d\\d){0,60}? (?:be|are|is|run|come|go|become) (?:(?:to|will|must|should) be )?${ELECTRIC}(?! (?:range|motors?|drive|version|variant|option|and (?:plug-in )?hybrid|or (?:plug-in )?hybrid))`,
      // what is meant was said before: "will offer nothing else", "are to account for all of its sales"
      `(?:account(?:s|ing)? for|mak(?:e|es|ing) up|represent(?:s|ing)?|constitut(?:e|es|ing)) (?:all|the whole|the entirety)(?: of)? (?:its|their|the|[a-z]+'s?) (?:[a-z-]+ ){0,3}?(?:sales|deliveries|volume|registrations|production|output|portfolio|line-?up|range)`,
      `(?:all|every)(?: of)?(?: (?:its|their|the|our|new))* ${CAR}(?! (?:plants?|makers?))[^.;%\\d]{0,40}? be fossil[- ]free(?! (?:electric|power|energy|steel))`,
      `${SELL} (?:them|these|those|such (?:cars|models|vehicles)) (?:exclusively|only|alone)|${SELL} (?:exclusively|only) (?:them|these|those|such (?:cars|models|vehicles))(?=[,.;]| (?:by|from|in|after)\\b)`,
      `${SELL} (?:nothing|no other ${CAR}|anything) (?:else|but)|(?:will|to) be all (?:that )?(?:there is|it (?:sells|makes|offers|builds))`,
    ].join("|"),
  ],
];

/** Such words need to be told before what is the only kind. */
export const NOTHING_ELSE =
  /(?:nothing|anything|no other [a-z ]+) (?:else|but)$|\ball (?:that )?(?:there|it) [a-z]+$|\b(?:them|these|those|such [a-z]+)(?: (?:exclusively|only|alone))?$|^(?:account|mak|represent|constitut)/;
