import type { Basis, Stage } from "../../pledge/metric.ts";
import type { CueEntry } from "../match/cue.ts";

const CAR = "(?:vehicle|car|truck|van|bus|unit|tractor|motorcycle|engine|tyre|tire)";
const CARS = "(?:vehicles|cars|trucks|vans|buses|models|products|tyres|tires)";
const BUILT = "(?:sold|produced|built|manufactured|made|delivered)";
const WHOLE = "(?:whole|entire|full|complete|total)";
const GASES = "(?:greenhouse gas|ghg|co2|carbon)";

/** Parts of the value chain, most telling first. */
export const STAGES: readonly CueEntry<Stage>[] = [
  [
    "life-cycle",
    `life[- ]?cycles?|life[- ]?time|life[- ]?span|cradle[- ]to[- ](?:grave|cradle)|(?:over|throughout|across|during|in the course of) (?:its|their|the|a) (?:${WHOLE} )?(?:service |working )?li(?:fe|ves)|(?:over|throughout|across|during) (?:a|the|each|every) ${CAR}'s (?:${WHOLE} )?life|value chain as a whole|per vehicle on average|${WHOLE}[- ]life|from (?:the )?(?:mines?|cradle|raw materials?|procurement|sourcing|design|development)\\b[^.;%\\d]{0,60}? to (?:the |its |their )?(?:scrap\\w*|grave|recycling|end[- ]of[- ]life|disposal|use)|at (?:all|every) stages?`,
  ],
  [
    "use-phase",
    `us(?:e|age)[- ]phases?|(?:products?|vehicles?|trucks?|cars?|buses) in (?:use|operation)|in[- ]use|tailpipe|exhausts?|use of (?:its |the |sold )?(?:products|vehicles|cars|trucks)|years the car is driven|(?:well|tank)[- ]to[- ]wheel|on the road|customers? avoid(?:ed|s)?|average (?:co2 |carbon |fleet )?emissions (?:of|from) (?:the |its |all )?(?:new |newly sold |newly registered |sold |new-)?(?:passenger )?(?:vehicles|cars|fleet)|(?:emissions|co2|carbon dioxide) (?:of|from) (?:its |their |all |[a-z]+'s )?(?:new |newly sold )?(?:passenger |vehicle |car )?(?:vehicles|cars|trucks|fleet)(?! (?:plants?|production|sold|it|that|made|built))|fleet (?:co2|carbon|emissions)|(?:average |typical )new car (?:will |is to |should )?emits?|(?:its|their) (?:[a-z-]+ ){0,2}(?:vehicles|cars|buses|trucks|evs) (?:have|had|has) (?:saved|avoided)|while (?:being )?driv(?:ing|en)|when (?:it is |they are )?driven|from driving|driving phase|in the use|during use|in use|customers' (?:cars|trucks|vehicles|fleets)|(?:its|their) customers drive|driven by (?:its |their )?customers|charging services|category 11`,
  ],
  [
    "supply-chain",
    "supply[- ]chains?|supply base|suppliers?|upstream|purchased (?:goods|parts|materials)|purchasing|procurement|giga-?factories|raw material supply|battery (?:value|supply) chain|vendors",
  ],
  [
    "logistics",
    "logistics|transport(?:ation)?(?: and distribution| of (?:goods|parts|vehicles))?|shipping|freight|haulage",
  ],
  [
    "operations",
    "own operations|operations|operational|scopes? (?:1|one) ?(?:and|&|\\+|/) ?(?:scope )?(?:2|two)|plants and offices|(?:factories|plants) and (?:offices|other sites|warehouses|buildings)|direct emissions|offices|sites and offices|in-house|worksites?|global sites|own sites|business sites?|all (?:of )?(?:its|their|the company's) (?:[a-z.]+ )?(?:sites|locations|facilities|premises|buildings)|own activities|own (?:facilities|premises|buildings)|purchased (?:energy|electricity|power)|emissions from energy|business activities|under its (?:own |direct )?control|directly controls?",
  ],
  [
    "production",
    `production|manufactur\\w*|plants?|factor(?:y|ies)|domestic sites|production sites|sites|(?:the|this|each|its|every|one) site|workshops|works|foundr(?:y|ies)|(?:paint|press|body) shops?|assembly|vehicle plants|(?:making|building|producing|to (?:make|build|produce)) (?:a|one|each|every|its|the|new) (?:[a-z-]+ )?(?:${CAR}|${CARS})`,
  ],
  [
    "products",
    `products?|vehicles? (?:it )?(?:sold|sells?)|${CARS} (?:it |that it |the company )?(?:sells|sold|makes|builds)|new[- ](?:passenger )?cars?|new vehicles?|(?:every|all|each) new (?:car|vehicle|truck|bus|model)s?|new trucks|fleet|(?:product|vehicle|model) (?:portfolio|range)|line-?up`,
  ],
  [
    "company",
    `company[- ]wide|group[- ]wide|${WHOLE} (?:company|group|business|value chain|enterprise|footprint)|(?:company|group|business|enterprise) as a whole|value chain|(?:across|throughout) (?:the |its )?(?:board|business|group|company|organi[sz]ation)|total (?:${GASES} )?(?:equivalent )?emissions|(?:all three scopes|scopes? 1(?: to |-|, 2,? (?:and|&) |, 2, )3)|every part of|all (?:parts|areas|aspects) of`,
  ],
];

/** What an emission figure is divided by. */
export const BASES: readonly CueEntry<NonNullable<Basis>>[] = [
  [
    "per-km",
    "(?:per|for (?:every|each)) (?:vehicle[- ])?(?:kilomet(?:er|re)|km|vkm|mile|passenger-?k\\w+)|per (?:vehicle|tonne)[- ]kilomet(?:er|re)|per mile driven|g\\/km",
  ],
  [
    "per-revenue",
    "per (?:unit of )?(?:revenue|sales|turnover|value added)|per (?:million )?(?:euros?|dollars?|yen|€|\\$|usd|eur)(?: of| in)?(?: revenue| turnover| sales)?|(?:for|per) (?:every|each) (?:[€$£¥] ?\\d+|euro|dollar|pound|yen|yuan|rupee|won)(?: (?:of|in))? (?:revenue|sales|turnover)|(?:of|in) revenue generated|of turnover|economic intensity",
  ],
  [
    "per-vehicle",
    `per[- ](?:equivalent |average |new |sold |manufactured |produced |passenger |light[- ]duty )?(?:product |production )?${CAR}(?: ${BUILT})?|(?:for|of|in) (?:each|every|an average|the average|a typical|a single) (?:new )?(?:[a-z-]+ )?${CAR}(?: (?:${BUILT}|it (?:sells|builds|makes)))?|(?:each|every) (?:vehicle|car)(?: (?:it builds|sold|produced))|average (?:[a-z]+ )?(?:vehicle|car)|(?:emissions|footprint|co2|carbon) of (?:a|an|one) (?:[a-z-]+ ){0,2}(?:car|vehicle|truck|model)|of the average [a-z]+|average (?:[a-z0-9]+ )?emissions of (?:its|all|the|newly)? ?(?:new|sold|newly sold)? ?(?:cars|vehicles|trucks|models)|the single car|per 10,000 (?:cars|vehicles)|(?:to make|to build|to produce|making|building|producing) (?:a|one|each|every) (?:[a-z-]+ )?${CAR}|divided by the number of (?:cars|vehicles|units)`,
  ],
  ["absolute", `absolute(?:ly)?|in absolute terms|total (?:${GASES} )?(?:equivalent )?emissions`],
];
