import type { StateConcept } from "../concept.ts";
import type { CueEntry } from "../cue.ts";

const CAR =
  "(?:passenger cars?|light[- ]duty vehicles?|light vehicles?|cars?|vehicles?|models?|vans?|trucks?|suvs?|buses|lorr(?:y|ies)|automobiles?)";
const FUEL =
  "(?:internal[- ]combustion|combustion|petrol|gasoline|diesel|piston|ice|fossil[- ]fuel(?:led|ed)?|gas[- ]powered|engine)";
/** "combustion-engined cars", "petrol and diesel models", "cars with a petrol engine". */
const BURNING = `(?:new )?(?:${FUEL}(?:[- ](?:engined?|powered|driven|burning))?(?:(?:,| and| or) ${FUEL}(?:[- ](?:engined?|powered))?)* ${CAR}|(?:new )?(?:[a-z-]+ )?${CAR} (?:with|that (?:has|have|burns?|runs? on)|burning|powered by|running on) (?:an? |any |only )?(?:${FUEL}|tailpipe|exhaust)|(?:internal )?combustion engines?)`;
const CLEAN =
  "(?:zero[- ]emissions?|emissions?[- ]free|battery[- ]?(?:electric|powered|driven)?|(?:fully |all-|purely |pure )?electric|bev|ev|fuel[- ]cell|locally emission-free)";
const ONLY = "(?:only|exclusively|solely|nothing but|nothing except|none but|just)";

/** The last combustion car, told as an end, as a beginning, or as an absence. */
export const PHASE_OUT: readonly CueEntry<StateConcept>[] = [
  [
    "ice-phase-out",
    [
      // an absence: "no car with an engine will be sold"
      `(?:no|not (?:one|a single)|none of its) (?:more )?${BURNING}`,
      `(?:no longer|not) (?:sell|build|make|offer|produce|launch|deliver|register|develop)(?:ing)? (?:any )?(?:(?:new|its|[a-z-]+) )?${BURNING}`,
      "nothing (?:with|that has) (?:an? )?(?:exhaust(?: pipe)?|tailpipe|(?:combustion |petrol |piston )?engine)",
      "tailpipe emissions (?:are|will be|is|should be) (?:to be )?(?:a thing of the past|history|gone|eliminated|no more|ended)",
      `(?:every|all|each)(?: [a-z-]+){0,3} ${CAR}[^.;]{0,40} without (?:an? )?(?:exhaust|tailpipe|(?:combustion )?engine)`,
      // an end: "end sales of cars with tailpipe emissions", "the end of the road for engines"
      `(?:end|ending|ends|stop|stops|stopping|stopped|cease|eliminat\\w+|rid\\w*|remov\\w+|phas(?:e|es|ed|ing)[- ]?out|halt|wind down|retir\\w+)(?: (?:the|its|their|all|new|sales?|production|selling|building|making|of|from|global|european|worldwide)){0,6} (?:${BURNING}|tailpipe emissions?(?: from| of| in)?(?: (?:all|its|new))* ${CAR})`,
      "(?:the )?end of the (?:road|line) for (?:the )?(?:internal |combustion |petrol |diesel |piston )*engines?",
      `(?:stop|stops|stopped|end|ends|ended|cease[sd]?) (?:making|building|selling|producing|production of|sales of|manufacture of) (?:${BURNING}|(?:petrol|diesel|gasoline)(?:-(?:powered|engined))?)`,
      `(?:drops?|dropping|ditch(?:es|ing)?|abandon(?:s|ing)?|replac(?:es?|ing) all(?: its| their)?|bid(?:s|ding)? farewell to|say(?:s|ing)? goodbye to|part(?:s|ing)? with|turn(?:s|ing)? its back on|part(?:s|ing)? ways with|get(?:ting)? out of) (?:the )?${BURNING}`,
      `(?:the |its |their )?(?:very )?(?:last|final) (?:[a-z-]+ ){0,3}(?:with (?:an? )?(?:[a-z-]+ )?engine|to (?:have|use|burn) (?:an? )?(?:[a-z-]+ )?(?:engine|petrol|diesel))`,
      // a beginning: "offer exclusively zero-emission vehicles", "battery cars will be all that it sells"
      `${ONLY} (?:be )?(?:sell|sells|selling|make|build|offer|offers|launch|produce|deliver|supply|list|stock)?(?:s|ing)? ?(?:new )?${CLEAN}(?:(?:,| and| or|\\/) ${CLEAN})* ?(?:new )?${CAR}`,
      `${ONLY} (?:sell |build |offer |make )?(?:new )?${CAR} (?:that (?:are|is|will be) |which (?:are|is) )?(?:[a-z-]+ ){0,2}(?:zero[- ]emission|emission-free|electric|battery)`,
      `${CLEAN}(?: (?:and|or) ${CLEAN})* ${CAR}[^.;,]{0,12} (?:to be|will be|be|are|is|make up|account for) (?:all|everything|the only ${CAR}|the only things?)(?: that)? (?:it|they|the [a-z]+) (?:sells?|builds?|makes?|offers?|delivers?|has|have)`,
      "(?:100|a hundred|one hundred) ?(?:%|per ?cent|percent) (?:of (?:its|the|all) [^.;,]{0,30})?(?:bevs?|evs?|zero[- ]emission|battery(?:[- ]electric|[- ]powered|[- ]driven)?|electric)",
      "(?:bev|battery|electric|ev)[- ]only",
      `(?:whole|entire|complete|full) (?:[a-z-]+ ){0,2}(?:line-?up|range|portfolio|fleet|offering|palette)[^.;]{0,30} (?:(?:is|are|will|should|to) (?:to )?(?:be|become|go|have become|consist)|be|become|go) (?:of )?(?:fully |all-|battery-|purely |pure )?(?:electric|battery|evs|bevs|zero[- ]emission)`,
      "(?:sales|deliveries|line-?up|range|portfolio|offering)[^.;,%\\d]{0,20} (?:to be|will be|should be|be|become) (?:all|fully|entirely|wholly|completely|purely|exclusively|solely) (?:electric|battery|zero[- ]emission)",
      "(?:all|every one) of its (?:new )?(?:cars|vehicles|models|sales|deliveries)[^.;]{0,40} (?:be|are|run) (?:fully |all-|battery-|purely |pure )?(?:electric|battery|zero[- ]emission|on batteries)",
    ].join("|"),
  ],
];
