import type { Metric } from "../../pledge/metric.ts";
import type { CueEntry } from "../match/cue.ts";
import { any, MONEY } from "./change-terms.ts";
import { COMBUSTION_AFTER } from "./change-withdrawals.ts";

const ELECTRIC =
  "(?:fully |all[- ]|battery[- ]|pure(?:ly)? )?(?:electric|evs|bevs|battery[- ](?:powered|cars|electric))";

const EVS = "(?:electric(?: (?:cars?|vehicles?|models?|trucks?|vans?))?|evs?|bevs?|nevs?)";

const VOLUME = "(?:volumes?|output|production|sales|deliver(?:y|ies)|build rate)";

/** One model that is to come. */
export const MODEL =
  "(?:electric|battery-powered|ev|bev) (?:[a-z-]+ ){0,2}?(?:suv|crossover|pickup(?: truck)?|sedan|saloon|van|hatchback|coupe|minivan|sports car|model|truck)\\b|(?:an?|the|its) (?:first )?(?:ev|bev|electric (?:car|vehicle)) (?:developed|designed|built|made|of its own)|(?:the|its) first (?:ev|bev|(?:all-|fully |battery-)?electric (?:car|vehicle|model))\\b";

const AIM = "(?:targets?|goals?|plans?|forecasts?|aims?)";

/** English: what a clause without a figure of its own speaks of. */
export const TOPICS: readonly CueEntry<Metric>[] = [
  [
    "ice-phase-out",
    any(
      `(?:nothing but|only|exclusively|solely|purely|fully|wholly|entirely|completely) (?:(?:sell|mak|build|offer|produc)(?:e|s|es|ing)? )?(?:${ELECTRIC}|zero[- ]emissions?)`,
      "all[- ]electric",
      "(?:electric|ev|bev|battery)[- ]only",
      "(?:end|farewell|goodbye|exit|phase[- ]?out|phasing out|last|abandon(?:ing)?|stop(?:ping)?|stop selling)[^,;.#@]{0,30}(?:combustion|petrol|diesel|gasoline)",
      COMBUSTION_AFTER,
      "(?:combustion|petrol|diesel|gasoline)[^.;#@]{0,40} (?:until|till|to) (?:the end of )?@",
      "(?:go|going|went) electric",
      "battery cars alone",
      "(?:all|every|each) (?:of )?(?:its |the )?(?:new |passenger |future )?(?:cars?|vehicles?|models?)(?: (?:sold|it sells|built|in europe|worldwide|globally))?,? (?:to be |will be |would be |should be |is to be )?(?:purely |fully |battery[- ])?(?:electric|zero[- ]emission|emission-free)\\b(?!,? (?:or|and|plus) (?:plug|hybrid))",
      "evs? alone",
      "every (?:[a-z-]+ ){0,4}?(?:car|model|vehicle)[^,;.#@]{0,40}electric",
    ),
  ],
  [
    "battery-capacity",
    "(?:battery|cell)(?: [a-z]+)? (?:capacity|production|manufacturing|output)|(?:battery|cell)(?: cell)? (?:plants?|factory|factories|gigafactor(?:y|ies)|works)|gigafactor(?:y|ies)|(?:building|making|producing|manufacturing) (?:its |their )?(?:own )?(?:[a-z-]+ ){0,3}(?:batteries|(?:battery )?cells)",
  ],
  [
    "charging-points",
    "(?:fast |public )?charg(?:ers|ing points|ing stations)|swap(?:ping)? stations",
  ],
  [
    "ev-volume",
    any(
      `${EVS} (?:annual )?${VOLUME} ${AIM}`,
      `${VOLUME} ${AIM} for (?:its )?${EVS}`,
      `(?:annual )?(?:output|production|build rate) of (?:electric|evs|battery)`,
      `${AIM} for (?:the )?${any(`${VOLUME} of `, "")}${EVS} (?:sales|output|production|deliver(?:y|ies))`,
    ),
  ],
  [
    "ev-models",
    any(
      "electric models",
      MODEL,
      "(?:electric (?:cars?|vehicles?)|evs?|bevs?)[^.;#@]{0,40}(?:on sale|on offer|in (?:its|the|their) (?:range|line-?up|catalogue|showrooms?))",
    ),
  ],
  [
    "ev-share",
    any(
      "(?:have|has|having|with) (?:a )?(?:plug|charging port|charging socket)",
      "(?:cars?|vehicles?|trucks?|buses)[^.;#]{0,50}(?:emission[- ]free|zero[- ]emission)",
      "(?:ev|bev|nev|electric)(?: [a-z]+)? (?:share|mix|ratio|proportion)",
      "(?:share|proportion|ratio|percentage) of (?:[a-z-]+ ){0,2}?(?:evs|bevs|nevs|electric|electrified|new[- ]energy)",
    ),
  ],
  [
    "renewable-energy",
    "renewables?(?: (?:electricity|energy|power))?|green (?:electricity|power)|clean (?:electricity|power|energy)",
  ],
  ["ghg-emissions", "(?:emissions?|co2|climate|carbon)(?:[- ][a-z]+)? (?:targets?|goals?)"],
  [
    "investment",
    any(
      "outlays?|capital expenditure|capex",
      `(?:evs?|electric|electrification)[a-z -]{0,24}${MONEY}`,
      `${MONEY}[a-z -]{0,24}(?:evs?|electric|electrification)`,
      "(?:put|pour|plough|sink)(?:s|ing|ed)? [^.;]{0,30}into (?:evs?|electric|electrification)",
    ),
  ],
  ["net-zero", "climate neutrality|carbon neutrality|net[- ]zero"],
];
