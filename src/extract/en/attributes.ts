import type { Basis, Stage } from "../../pledge/metric.ts";
import type { CueEntry } from "../cue.ts";

/** Parts of the value chain, most telling first. */
export const STAGES: readonly CueEntry<Stage>[] = [
  [
    "life-cycle",
    "life[- ]?cycles?|lifetime|cradle[- ]to[- ]grave|over (?:its|their|the) (?:whole |entire |full )?li(?:fe|ves)|value chain as a whole|per vehicle on average|entire life|whole life",
  ],
  [
    "use-phase",
    "us(?:e|age)[- ]phases?|(?:products?|vehicles?|trucks?|cars?|buses) in use|in[- ]use|tailpipe|exhausts?|use of (?:sold )?(?:products|vehicles)|years the car is driven|well[- ]to[- ]wheel|on the road|customers avoided|while driving|driving phase|in the use|during use|in use|customers' cars|charging services",
  ],
  [
    "supply-chain",
    "supply[- ]chains?|suppliers?|upstream|purchased goods|purchasing|procurement|giga-?factories|raw material supply",
  ],
  ["logistics", "logistics|transport(?:ation)?(?: and distribution)?|shipping|freight"],
  [
    "operations",
    "own operations|operations|operational|scopes? 1 and (?:scope )?2|plants and offices|direct emissions|offices|sites and offices|in-house|worksites?|global sites|own sites|all (?:of )?(?:its|their|the company's) (?:[a-z.]+ )?sites|own activities|purchased (?:energy|electricity|power)|emissions from energy|business activities",
  ],
  [
    "production",
    "production|manufactur\\w*|plants?|factor(?:y|ies)|domestic sites|production sites|sites|works|assembly|vehicle plants",
  ],
  [
    "products",
    "products?|vehicles? (?:it )?(?:sold|sells?)|new[- ]cars?|new vehicles?|(?:every|all|each) new (?:car|vehicle|truck|bus|model)s?|new trucks|fleet|product portfolio|cars it sells|line-?up",
  ],
  [
    "company",
    "company[- ]wide|group[- ]wide|(?:entire|whole) (?:company|group|business|value chain|enterprise)|(?:company|group|business|enterprise) as a whole|value chain|across the (?:board|business|group|company)|total (?:greenhouse gas |ghg |co2 |carbon )?(?:equivalent )?emissions|scopes? 1,? 2,? (?:and|&) 3|every part of",
  ],
];

/** What an emission figure is divided by. */
export const BASES: readonly CueEntry<NonNullable<Basis>>[] = [
  [
    "per-km",
    "per (?:vehicle[- ])?(?:kilomet(?:er|re)|km|vkm|passenger-?k\\w+)|per (?:vehicle|tonne)[- ]kilomet(?:er|re)|g\\/km",
  ],
  [
    "per-revenue",
    "per (?:unit of )?(?:revenue|sales|turnover|value added)|per (?:million )?(?:euros?|dollars?|yen|€|\\$|usd|eur)(?: of| in)?(?: revenue| turnover| sales)?|(?:for|per) (?:every|each) (?:[€$£¥] ?\\d+|euro|dollar|pound|yen|yuan|rupee|won)(?: (?:of|in))? (?:revenue|sales|turnover)|(?:of|in) revenue generated|of turnover|economic intensity",
  ],
  [
    "per-vehicle",
    "per[- ](?:equivalent )?(?:product |production )?(?:vehicle|car|unit|truck|new car)(?: (?:sold|produced|built|manufactured))?|of (?:each|every|the average) (?:[a-z-]+ )?(?:vehicle|car|truck)(?: (?:sold|it (?:sells|builds|makes)))?|(?:each|every) (?:vehicle|car)(?: (?:it builds|sold|produced))|average (?:[a-z]+ )?(?:vehicle|car)|(?:emissions|footprint|co2|carbon) of (?:a|an|one) (?:[a-z-]+ ){0,2}(?:car|vehicle|truck|model)|of the average [a-z]+|average (?:[a-z0-9]+ )?emissions of (?:its|all|the) (?:new )?(?:cars|vehicles|trucks)|for each (?:car|vehicle)|the single car|per 10,000 (?:cars|vehicles)",
  ],
  [
    "absolute",
    "absolute(?:ly)?|in absolute terms|total (?:greenhouse gas |ghg |co2 |carbon )?(?:equivalent )?emissions",
  ],
];
