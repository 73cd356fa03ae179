import type { Concept, Modality, StateConcept } from "../concept.ts";
import type { CueEntry } from "../match/cue.ts";
import { PHASE_OUT } from "./phase-out.ts";

const VEHICLE =
  "(?:vehicles?|cars?|trucks?|buses|bus|vans?|models?|suvs?|pickups?|passenger (?:cars?|vehicles?)|commercial vehicles|fleet|motorcycles?|offerings?|line-?up|drives?|powertrains?)";

/** What English words speak of. Order decides where two entries start at one place. */
export const CONCEPTS: readonly CueEntry<Concept>[] = [
  [
    "none",
    "(?:so-called )?mild[- ]hybrids?|energy densit(?:y|ies)|(?:energy|power|electricity|fuel|gas|raw material|material|input|logistics|freight) (?:costs?|prices?|bills?|crisis)|return on (?:sales|capital|equity)|charging times?|(?:charge|charging) (?:it )?in|costs? per|costs? of (?:batter(?:y|ies)|packs?|capital|living|materials?|cells?|production|ownership|sales)|battery costs|(?:carbon|co2|emissions?) (?:offsets|credits|certificates|allowances)|offset certificates|market segments?|market share|of the (?:world|global|domestic) market|of the workforce|workforce|fuel prices|interest rates?|shares? (?:[a-z]+ )?(?:slipped|fell|rose|ended|closed|slid|dropped|gained|traded|lost|climbed|jumped|tumbled|opened)|(?:on|at) the (?:bse|nse|nyse|nasdaq|stock exchange|bourse)|(?:early|late|morning|afternoon|premarket|after-hours) trading|stock|profits?|revenues? (?:rose|fell|grew)|margins?|original capacity|state of charge|tariffs?|discounts?|stake in|employees|prices?|priced|starts at|starting at|(?<!(?:per|of|in|unit of|euro of) )(?:revenues?|turnover)(?! (?:generated|intensity))|earnings|net income|operating loss(?:es)?|loss(?:es)?|market (?:value|capitali[sz]ation)|valued at|fines?|fined|subsid(?:y|ies)|tax credits?|weigh(?:s|ed|ing)?|payload|towing|price cuts?|(?:cut|lowered|raised) (?:the )?prices",
  ],
  [
    "category",
    "fuel[- ]?(?:and|&)[- ]energy[- ]?related activit\\w+|waste generated (?:in|within) operations|energy[- ]related activit\\w+",
  ],
  ["customer", "customers?"],
  [
    "green-factory",
    '(?:zero[- ]carbon|carbon[- ]neutral|co2[- ]neutral|climate[- ]neutral|green|net[- ]zero|zero[- ]emissions?|low[- ]carbon|"?zero[- ]waste"?) (?:factory|factories|plants?|sites?|manufacturing (?:sites?|plants?|bases?)|production (?:sites?|bases?)|ones|facilities|bases?)',
  ],
  [
    "supplier-target",
    "science[- ]based (?:emissions? )?(?:reduction )?targets?|green (?:electricity|power|energy) (?:commitments?|agreements?)",
  ],
  [
    "recycled-material",
    "(?:renewable|bio-?based|sustainable) (?:or|and) recycled(?: [a-z]+)?|(?:natural|recycled|renewable|bio-?based)(?:, (?:recycled|renewable|bio-?based))?,? or otherwise sustainable|recycled (?:or|and) (?:renewable|bio-?based|sustainable)(?: [a-z]+)?|(?:recycled|secondary|reused|recyclable|sustainable|green|low[- ]carbon|low[- ]co2|co2-reduced|renewable|bio-?based|circular|natural|recyclates?|reprocessed|post-consumer)(?: (?:or|and) [a-z-]+)? (?:raw )?(?:materials?|steel|alumini?um|plastics?|content|polymers?|metals?|copper|rubber)|(?:co2|carbon|emissions?)-reduced (?:steel|alumini?um|materials?)|steel[^.;,]{0,60} (?:be|is|are) (?:of (?:the|an?) )?(?:co2|carbon|emissions?)-reduced|(?:fossil[- ]free|low[- ]emissions?|near-zero|hydrogen-based|zero-carbon) (?:steel|alumini?um)|(?:steel|alumini?um)(?:,? (?:with|that has|which has|produced with|made with|of|causing|having)) (?:an? )?(?:much |significantly |considerably |markedly )?(?:lower|low|reduced|less|smaller|hardly any|little)(?: [a-z0-9]+)? (?:co2|carbon|emissions?|footprint)(?: footprint| emissions)?|(?:steel|alumini?um) (?:that is |which is |made |produced )?low(?:er)? in (?:co2|carbon|emissions)|close-to-zero carbon emission steel|near-zero emissions? steel|secondary material",
  ],
  [
    "fuel",
    "fuel[- ](?:saving|economy|efficiency|consumption|use)s?|fuel savings?|mpg|less (?:diesel|fuel|petrol|gasoline)|consumption of fuel",
  ],
  [
    "renewable",
    '(?:climate|carbon|co2)[- ]neutral(?:ly)? (?:generated |produced )?(?:electricity|power|energy)|(?:green|renewable)(?= ?[.,;]|$| (?:by|in|from|already|today|now)\\b)|(?:from )?(?:the )?wind and (?:the )?(?:sun|water|solar)|(?:the )?sun and (?:the )?wind|panels?|on (?:the|its|their) roofs?|renewables?(?: (?:energy|energies|electricity|power|sources|power used))?|(?:green|clean|carbon[- ]free|co2[- ]free|fossil[- ]free|zero[- ]carbon|emission-free|low-carbon|non-fossil|sustainable) (?:electricity|power|energy|sources|"electricity")|wind (?:power|farms?|parks?|turbines?|energy)|solar(?: (?:power|parks?|panels?|plants?|arrays?|energy|customers))?|photovoltaics?(?: capacity)?|own roofs|rooftops?|roofs|wind and solar|green sources|green current|eco-?power|renewably generated|wind and sun|ppas|hydroelectric\\w*|hydro-?power|clean sources|fossil[- ]free(?! (?:steel|alumin|cars?|vehicles?|trucks?|transport))|power purchase agreements?|sun and wind|wind or solar|biogas|hydropower|"green electricity"|re100',
  ],
  [
    "emission",
    "scopes? [123](?:(?:,|,? and|,? &) (?:scopes? )?[123])*|greenhouse[- ]gas(?:es)?(?: \\(ghg\\))?(?: emissions?)?|ghgs?(?: emissions?)?|carbon(?: dioxide)?(?: \\(co2\\))? (?:emissions?|footprint|intensity|output|reduction|equivalent|savings?)|carbon dioxide(?: \\(co2\\))?|co2(?:e|-eq| equivalents?)?(?: emissions?| footprint| intensity)?|emissions?(?: intensity)?|carbon footprint|climate (?:impact|footprint|target)|carbon|(?<!\\b(?:environmental|ecological|water|plastic|material|overall environmental) )footprint|decarboni[sz]ation|tailpipe|emit(?:s|ted|ting)?(?! (?:no|nothing|zero|virtually|hardly)\\b)",
  ],
  ["ev-all", "every (?:one|single one) of them electric|all of them electric|all electric"],
  [
    "ev",
    `(?:pure(?:ly)?[- ]|fully[- ]|all-?|battery[- ]|100% )?electri(?:c|fied)(?: and (?:plug-in )?hybrid)? ${VEHICLE}|(?:new[- ]energy|zero[- ]emissions?|battery[- ]electric|pure[- ]electric|fuel[- ]cell(?: electric)?|hydrogen(?: fuel[- ]cell)?|plug-in(?: hybrid)?|low[- ]emission|e-)[- ]?(?: |-)?(?:electric )?${VEHICLE}|evs?|bevs?|phevs?|nevs?|fcevs?|xevs?|zevs?|e-?cars?|e-?vans?|e-?trucks?|e-?buses|e-?bus|e-?lorries|e-?scooters?|e-?suvs?|all-electric|battery[- ]electric|pure(?:ly)? electric|fully[- ]electric|plug-in hybrids?|electrified|new[- ]energy|new energy vehicles?|electric(?! (?:range|motors?|drive|power|kilomet\\w+|miles|mileage))|electrification|electric mobility|e-?mobility|battery-(?:powered|driven)|battery[- ](?:${VEHICLE}|versions?|lorr(?:y|ies)|tractors?|scooters?|two-wheelers?|power\\b|propulsion|electrics?|and hydrogen vehicles)|(?:eq|e-tron|id\\.?|ioniq|recharge) (?:models?|family|range|brand|cars?|series)|(?:had|having|come|comes|came) with a plug|had a plug|(?:can|could|may|to) be plugged in|plugged in|pluggable|(?:zero|no) tailpipe emissions?|r[au]n(?:s|ning)? on (?:hydrogen|current)|powered by (?:batter(?:y|ies)|electricity)|battery-only|hydrogen vehicles|(?:battery|electric)(?:,| or| and|\\/) (?:plug-in )?hybrid(?:s| models| cars| vehicles)|electric (?:lorr(?:y|ies)|tractors?|motor)|(?:re)?chargeable (?:cars?|vehicles?|models?|hybrids?)|(?:have|has|with) a plug|born-electric|r[ua]n(?:s|ning)? on (?:electricity|electric power|batter(?:y|ies))|nothing but batteries|(?:no|without an?) (?:exhaust(?: pipe)?|tailpipe|(?:(?:internal )?combustion |petrol |diesel )?engine)|plug-ins|electrics|full evs?|fuel cell|(?<=\\b(?:be|is|are|was|were|being|become|go|run) (?:fully |completely |entirely |locally |all )?)(?:zero[- ]emissions?|emissions?[- ]free|free of (?:tailpipe )?emissions|battery-run)|(?:carry|carries|carried|carrying|has|have|had|having|wear|feature|sport)(?:s|ing)? (?:a )?(?:charging port|charging socket|plugs?)|charged? from (?:the|a) (?:mains|socket|plug)|run(?:s|ning)? purely on|driven by (?:batter(?:y|ies)|electricity|an electric motor)|(?:emits?|emitting) (?:nothing|no (?:co2|exhaust))`,
  ],
  [
    "material",
    "(?:raw )?materials?|steel|alumini?um|plastics?|polymers?|copper|rubber|metals?|textiles?|glass|by weight",
  ],
  ["hybrid", "hybrids?|hevs?"],
  [
    "charging",
    "(?:super|hyper|ultra)?-?charg(?:ing|e)[- ](?:stations?|points?|piles?|posts?|network|infrastructure|stalls?|ports?|locations?)|(?:dc |fast |public |rapid |ultra-?fast )*chargers?|(?:battery[- ])?swap(?:ping)? stations?|energy stations?|superchargers?|wallboxes?|battery exchange stations?|(?:charging|swap) (?:parks?|hubs?|sites?|sockets?)",
  ],
  [
    "recycle",
    "recycl\\w*|secondary|circular (?:economy|sources?|origin)|second[- ]hand|found a second use|second use|pre-used|bio-?based|near-zero(?: carbon| emissions?)?|re-?us(?:ed?|ing)|recover(?:s|ed|y|ing)?|w(?:in|ins|on|inning) back|reclaim(?:s|ed|ing)?|regain(?:s|ed|ing)?|retriev\\w+|second[- ]life|closed[- ]loops?|repurpos\\w+|used again",
  ],
  ["battery", "batter(?:y|ies)|cells?|black mass|nickel|cobalt|lithium"],
  [
    "capacity",
    "(?:battery|cell|production|manufacturing|annual|pack)(?: (?:cell|production|manufacturing))? capacit(?:y|ies)|(?:turn(?:s|ing|ed)? out|churn(?:s|ing|ed)? out|can (?:make|build|produce)|able to (?:make|build|produce))|(?:cell|battery) (?:plants?|factor(?:y|ies)|works|lines?)|(?:battery|cell) (?:output|production)|giga-?factor(?:y|ies)|capacity",
  ],
  [
    "mileage",
    "mileage|distance driven|driven electrically|electrically|electric driving|kilomet(?:er|re)s driven|electric kilomet(?:er|re)s",
  ],
  [
    "water",
    "(?:what|how much|that) (?:it|they) withdraws?|withdraw(?:s|ing)?(?= (?:\\d|less|fewer|a (?:third|quarter|fifth)))|(?:fresh ?)?water(?: (?:consumption|use|usage|withdrawals?|withdrawn|drawn|intake|footprint))?",
  ],
  ["waste", "waste(?: (?:to landfill|generation|disposal))?|landfill|zero[- ]waste"],
  [
    "energy",
    "(?<!emissions from )(?<!purchased )(?<!from )energy(?: (?:consumption|use|usage|efficiency|intensity|demand))?|power consumption|consumption of energy",
  ],
  [
    "electricity",
    "electricity|power supply|power(?= (?:usage|needs|draw|per (?:car|vehicle|unit)))|(?<=less )power(?! (?:trains?|plants?|output|units?|stations?|purchase|steering|electronics|cells?|to)\\b)",
  ],
  [
    "supplier",
    "suppliers?|vendors?|direct material suppliers|firms from which (?:it|they) buys?|(?:firms|companies|businesses) (?:that suppl\\w+|supplying) (?:it|them)|parts makers",
  ],
  [
    "network",
    "dealers?|dealerships?|technicians?|mechanics|service (?:points?|centers?|centres?|outlets?|network)|workshops|showrooms?",
  ],
  [
    "invest",
    "invest(?:s|ed|ing|ments?)?|(?:billion|million|bn|crore|trillion)(?:[- ](?:euros?|dollars?|yen|won|yuan|pounds?|kronor|rupees?))? (?:(?!(?:and|or|from|for|to|by|of|a|an|the)\\b)[a-z-]+ ){0,3}?(?:projects?|plants?|factory|facility|complex|hub|centre|center|lab(?:oratory)?|(?:production|assembly|battery) line|programmes?|programs?|package|plan|campus|venture|site|works|gigafactory|push|spree|conversion|bet)|at a cost of|(?:plants?|factor(?:y|ies)|gigafactory|facility|complex)(?:,? [a-z0-9.-]+){0,7} for(?= (?:about |around |some |nearly |more than |over |up to |a total of )?(?:us\\$|[$€£¥₹]|\\d[\\d.,]*(?:bn| billion| million| crore| trillion)))|(?:has|have|had|was|were|been) laid out|put to use|put(?:s|ting)? the (?:cost|price|bill)|the (?:cost|costs|bill|outlay)|costs?(?= (?:around |about |some |up to |more than |over |nearly |almost |an estimated )?(?:us\\$|[$€£¥₹\\d]|rs))|price tag|approv(?:e|es|ed|ing)|the bill|worth|(?:yen|euros?|dollars|won|yuan|rupees|pounds|kronor|crore|billion|million|trillion|bn|tn) (?:for|into|in|on|towards?|behind|to) (?:the |its |their |a |an |new |further |future |more )*(?:electr\\w+|evs?|e-mobility|batter\\w+|decarboni\\w+|sustainab\\w+|green|charging|climate|carbon\\w*|zero\\w*|renewable\\w*|hydrogen)|(?:put|puts|putting|laid|lay|laying|set|sets|setting) (?:[a-z]+ )?(?:aside|by)|lin(?:es?|ed|ing) up|devot(?:e|es|ed|ing)|dedicat(?:e|es|ed|ing)|sink(?:s|ing)?|sank|sunk|mobili[sz](?:e|es|ed|ing)|assign(?:s|ed|ing)?|flow(?:s|ed|ing)? (?:in|into|to)|(?:go|goes|going|gone|went|been put) (?:in|into|to|on|towards?)|war chest|electric push|offensive|back(?:s|ed|ing) (?:by|with|up with)|absorb(?:s|ed|ing)?|swallow(?:s|ed|ing)?|at (?:its|their|his|her) disposal|price of|set(?:s|ting)? (?:it|them) back|find another|free(?:s|d|ing)? up|thrown in(?:to)?|throw(?:s|ing|n)?(?= (?:us\\$|[$€£¥₹\\d]))|threw|hand(?:s|ed|ing)? over(?= (?:us\\$|[$€£¥₹]))|contribut(?:e|es|ed|ing)(?= (?:about |around |some |up to |more than |over |nearly |almost )?(?:us\\$|[$€£¥₹]))|get(?:s|ting)?(?= (?:a further |another |an extra |about |around |some )?(?:us\\$|[$€£¥₹\\d]))|receiv(?:e|es|ed|ing)(?= (?:a further |another |an extra )?(?:us\\$|[$€£¥₹\\d]))|budget(?:s|ed|ing)|shell(?:s|ed|ing)? out|stump(?:s|ed|ing)? up|bet(?:s|ting)? (?:of|on)|spend(?:s|ing)?|spent|earmark(?:s|ed|ing)?|outlay|budget|pour(?:s|ed|ing)?|set aside|allocat\\w+|capital expenditure|capex|war chest|funnel(?:s|led|ling)?|outlays|financ\\w+|put a figure|put(?:s|ting)?(?= [^.;]{0,40}\\binto\\b)|will cost|to cost|costing|reserved|pump(?:s|ed|ing)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|channel(?:s|led|ing)?|inject(?:s|ed|ing)?|commit(?:s|ted|ting)?",
  ],
  [
    "share",
    "shares?|proportion|percentage|ratio|mix|account(?:s|ed|ing)? for|of (?:its|the|their) (?:total|overall)|mak(?:e|es|ing) up|made up|penetration",
  ],
  [
    "sales",
    "on the roads?|contribut(?:e|es|ed|ing)|handed|sales|sold|sells?|selling|deliver(?:s|ies|ed|y|ing)?|registrations?|shipments?|shipped|handed over|suppl(?:y|ies|ied)|produc(?:e|es|ed|tion|ing)|built?|builds?|building|output|manufactur(?:e|es|ed)|buyers took|took(?! (?:the|its|their) (?:total|tally|number|figure|count|sum|network|overall|cumulative))|bought|volume|roll(?:s|ed|ing)? off|came off|comes? off|turn(?:s|ed|ing)? out|churn(?:s|ed|ing)? out|registered|(?:found|finds?|finding) (?:buyers|owners|homes|customers|takers|a buyer|an owner)|tak(?:ing|es)(?! (?:the|its|their) (?:total|tally|number|figure|count|sum|network|overall|cumulative))|changed hands|joined the roads|drove off|put on the road|left the (?:line|factory)|dispatched|put together|puts together|assembl(?:e|es|ed|ing)|shift(?:s|ed|ing)?(?= [\\d.]+)|went to (?:customers|buyers)|placed|orders?|ordered|customers took|made|new cars|new vehicles",
  ],
  ["save", "sav(?:e|es|ed|ing|ings)|avoid(?:s|ed|ing|ance)?|conserv\\w+"],
];

/** States without an amount. */
export const STATES: readonly CueEntry<StateConcept>[] = [
  [
    "net-zero",
    "(?:(?:no longer leav(?:e|es|ing) (?:a|any)|leav(?:e|es|ing) no) (?:carbon|co2|climate) footprint|no (?:co2|carbon|greenhouse gas(?:es)?)(?: emissions?)?(?: at all)? (?:should|will|shall|must|would|is to|are to) be (?:emitted|released|given off|caused)|(?:they|these|those|it|that|this|the (?:figure|rest|remainder|balance)|emissions|nothing|nothing at all) (?:shall|will|should|must|would|are to|is to|are supposed to|is supposed to) (?:be (?:down to |at )?|reach |fall to |come to |come down to |sink to |drop to )(?:net[- ])?(?:zero|nil)\\b(?![- ](?:emissions?|carbon|waste|tailpipe))|net[- ]?zero|(?:co2|carbon|climate)[- ]neutrally\\b|zero (?:ghg|greenhouse gas|co2|company|net) emissions|(?:reductions? |emissions? )?to (?:net[- ])?zero\\b|net[- ]neutral(?: balance)?|neutral (?:balance\\b|(?:on|in) (?:the )?(?:balance(?: sheet)?|paper)\\b)|(?:(?<=[a-z]'s )|(?<=\\b(?:be|is|are|been|become|becomes|became|go|goes|turn|turns) ))neutral(?= (?:by|in|from|since|until|before|at) )|without (?:any )?net (?:carbon dioxide|carbon|co2|greenhouse gas) emissions|zero by 20\\d\\d|zero[- ]net|carbon[- ]neutral(?:ity|ly)?|climate[- ]neutral(?:ity|ly)?|co2[- ]neutral(?:ity)?|greenhouse gas[- ]neutral(?:ity)?|ghg[- ]neutral(?:ity)?|net carbon neutral(?:ity)?|climate[- ]positive|carbon[- ](?:negative|free(?! (?:electricity|power|energy|sources|steel|alumin)))|no net (?:(?:carbon |co2 |ghg |greenhouse gas )?emissions|carbon|co2|greenhouse gases?)|net emissions (?:shall|will|should|are|is|to)(?: be| to be| fall to| reach)* (?:nil|zero)|(?<!(?:launches|models|cars|vehicles|trucks|buses|them|fleets?) (?:must be |to be |be |are )?)(?<!capable of )zero[- ](?:carbon|emissions?)(?![- ]capable)(?! (?:(?:heavy(?:-duty)?|road|commercial|passenger|light|medium|new|freight) )?(?:transport(?:ation)?|trucking|haulage|freight|fuels?|vehicles?|cars?|trucks?|buses|vans?|models?|powertrains?|mobility|driving|factor|plants?|drivetrain|steel|day|certif\\w+|labels?|titles?|awards?))|(?:co2|carbon)[- ]zero\\b(?! (?:vehicles?|cars?|trucks?|factor|plants?))|net[- ]zero|emissions?[- ]free(?! (?:vehicles?|cars?|driving|trucks?|powertrain))|(?:complete(?:ly)?|full(?:y)?|entire(?:ly)?|total(?:ly)?) decarboni[sz](?:ation|e|ed)|zero (?:environmental|carbon|co2|climate|net|net carbon|ecological) (?:footprint|impact)|(?:carbon|co2|climate) (?:footprint|impact|balance) of (?:net )?zero|(?:without|with no|no longer (?:leav(?:e|es)|have|has|caus(?:e|es))) (?:any |an? )?(?:net )?(?:carbon|co2|climate|environmental)? ?(?:footprint|impact on the climate|impact)(?: on the climate)?|(?:no|not (?:a|any)) (?:more )?(?:net )?(?:carbon|co2|climate|greenhouse gas) (?:footprint|balance)|none of (?:its|the|their)[^.;]{0,60} (?:leav(?:e|es|ing)|left|ha(?:s|ve|d)|caus(?:e|es|ed))(?: (?:left|had|caused|been leaving))? (?:a|any) (?:net )?(?:carbon|co2|climate) footprint|(?:nothing|none|no (?:emissions|carbon|co2|greenhouse gas(?:es)?))(?: at all| of (?:it|them|this|that)| more)?(?: (?:is|are|will|should|shall|must|would|was|has|have|to|be|been|remains?)){0,4} (?:left|remain(?:s|ing)?|emitted|released) (?:on balance|net|on a net basis)|co2e?[- ]free(?! (?:electricity|power|energy|steel|vehicles|cars|trucks))|free of (?:net )?(?:carbon|co2|greenhouse gas(?:es)?|greenhouse[- ]gas)(?: emissions?)?|more (?:co2|carbon|greenhouse gas(?:es)?)[^.;]{0,50} than (?:it|they) (?:emits?|puts? (?:in|out|into)|causes?|releases?|produces?)|(?:carbon|co2|climate) balance (?:is|will be|should be|to be|of) (?:zero|neutral|even|balanced)|eliminat\\w+ (?:all )?(?:its|their|the) (?:carbon |co2 |greenhouse gas )?emissions|no longer emit any|emit (?:no|virtually no|hardly any|zero) (?:more |net )?(?:co2|carbon|greenhouse gas(?:es)?)|eliminat\\w+ (?:all )?(?:carbon|co2|greenhouse[- ]gas(?:es)?|ghg)(?: emissions)?|on a net basis|(?:co2|carbon|greenhouse gas(?:es)?|emissions)(?: [a-z']+){0,6} (?:be|are to be|is to be) (?:entirely |completely |fully |altogether )?eliminated(?! from)|(?:co2|carbon|greenhouse gas(?:es)?|emissions)(?: [a-z]+){0,8} (?:shall|will|should|must|to|would) (?:be|reach|hit|come to|stand at)(?: net)? (?:zero|nil)\\b|neutrality(?= (?:for|in|across|at|of|by|throughout|along|is|was)\\b|: (?:by |in )?20\\d\\d)|decarboni[sz]e (?:the|its|their|our) (?:entire|whole|complete))",
  ],
  [
    "emissions-peak",
    "(?:emissions?|carbon)(?: to)? (?:peak(?:ing|s)?|reach (?:its|their) peak)|(?:carbon|emissions?|co2) peak|peak (?:carbon(?: dioxide)?(?: emissions?)?|co2(?: emissions?)?|(?:greenhouse gas |ghg )?emissions)|peaking of emissions|(?:emissions?|carbon)[^,;.]{0,30} (?:to |will |would |should )peak",
  ],
  ...PHASE_OUT,
];

/** Verbs and phrases that place a claim in time. */
export const MODALITIES: readonly CueEntry<Modality>[] = [
  [
    "withdrawn",
    "no longer (?:intends?|plans?|aims?|expects?|wants?|be|to|pursu\\w+)|will not be|(?:has|have|had) been (?:withdrawn|scrapped|dropped|cancelled|abandoned)|(?:was|were) (?:withdrawn|scrapped|dropped|cancelled|abandoned)|withdr[ae]w(?:s|n|ing)?|scrapp(?:ed|ing|s)|cancel(?:s|led|ed|ling) (?:its|their|the|a)|abandon(?:s|ed|ing) (?:its|their|the) (?:target|goal|plan|pledge|aim|promise|commitment|intention)|is missing from|not going to be|previous(?:ly)? (?:goal|target|plan|aim|version|promise)|until now|under .{0,30} who was|had been the plan|had once|had set|at the time|earlier (?:goal|target|plan)|originally|the (?:old|former|original) (?:goal|target|plan)",
  ],
  [
    "future",
    "(?:it|they|we|he|she|you|that|who|there)'(?:ll|d(?= (?:be|have|make|build|sell|need|reach|cut|get|like|go|take|put|spend|invest)\\b))|re-?(?:affirm|iterat|confirm)(?:s|e|es|ed|ing)?(?! (?:that )?(?:it|they|we) (?:had|has|have|sold|delivered|built|produced|made|reached|achieved|met|cut|saved|installed)\\b)|guid(?:es?|ed|ing) for|(?:guidance|forecast|outlook) (?:of|for|to)|(?:is|are) (?:now |currently )?(?:seen|forecast|pegged|projected) at|will|would|shall|aim(?:s|ed|ing)?|plans?|planning|planned|target(?:s|ed|ing)?|goals?|commit(?:s|ted|ting|ments?)?|pledg(?:e|es|ed|ing)|intend(?:s|ed|ing)?|intention|want(?:s|ed|ing)?|hop(?:e|es|ed|ing)|wish(?:es)?|expect(?:s|ed|ing)?|sees|anticipat(?:es?|ed|ing)|predict(?:s|ed|ing)?|assum(?:es?|ing)|reckons?|banks? on|counts? on|counting on|envisions?|reckons? (?:on|with)|should|ought|must|(?:is|are) (?:set |scheduled |due |slated |supposed |meant |expected |seen |foreseen |going )?to|(?:is|are|be) (?:now |currently |also |jointly )?(?:building|constructing|setting up|adding|expanding|investing|spending|developing|erecting|working (?:on|towards)|ramping up|pouring|pumping)|going to|to be(?! (?:exact|precise|sure|fair|certain)\\b)|on the (?:way|road|path) to|has to|have to|had to|strive(?:s|d)?|striving|seek(?:s|ing)?|look(?:s|ing)? to|vow(?:s|ed)?|promis(?:e|es|ed|ing)|ambition|objective|mission|vision|foresees?|foreseen|scheduled|earmarked|on (?:track|course) (?:to|for)|sets? out to|set a target|aspir\\w+|agreed to|eyes|eyeing|calls? for|gunning for|sets? (?:its|their) sights on|pencil(?:s|led|ed|ling|ing)? in|on the (?:agenda|cards)|(?:is|are) (?:looking|shooting|gunning|hoping|bidding|striving|working|pushing|heading|reckoning|counting|betting) (?:for|towards?|on|to)|reckons? with|has (?:its|their) (?:eyes?|sights) on|guid(?:es?|ed|ing) to|means to|would like to|(?:has|have) in mind|brings? forward|(?:put|puts) (?:itself|themselves) down for|down for|provides? for|shooting for|is due|are due|giving itself|gives itself|envisag\\w+|forecasts?|projected|could|proposes?|coming|reserved|deadline|destination(?! charg)|keen to|prepar(?:es|ing) to|trying to|try to|bring .{0,40} to|remains? to|to (?:cut|reduce|lower|slash|halve|reach|achieve|become|increase|raise|lift|boost|source|use|make|build|deliver|sell|invest|spend|install|have|run|power|go|offer|launch|introduce|electrify|switch|eliminate|attain|double|expand|take|drop|bring|decrease|shrink|ensure|get|transition|phase|end)",
  ],
  [
    "past",
    "(?:it|they|we|you|who)'(?:ve|d(?= (?:been|already|now|sold|built|cut|reached|made|had)\\b))|has|have|had|having|was|were|fell|rose|grew|came|stood|took|went|became|did|hit|won|drew|made(?! (?:by|of|from|in|up of)\\b)|ran|got|saw|left|gave|brought|shrank|sank|slid|slipped|kept|held|began|found|withdrew|bought|sent|lost|paid|chose|fed|dropped|declined|accounted|contributed|amounted|totalled|totaled|exceeded|surpassed|climbed|represented|comprised|corresponded|equalled|constituted|edged|jumped|surged|soared|dipped|plunged|tumbled",
  ],
  [
    "participle",
    "inaugurated|achieved|fitted|enrolled|authori[sz]ed|qualified|certified|reached|reduced|cut|lowered|sold|delivered|supplied|built|installed|saved|avoided|made up|connected|used|sourced|generated|recycled|recovered|invested|spent|completed|produced|recorded|reported|opened|launched|received|earned|awarded|named|increased|decreased|improved|switched|covered|operated|shipped|registered|consumed|emitted|handed|turned|doubled|tripled|halved|slashed|raised|lifted|expanded|added|trained|equipped|processed|returned|collected|churned|placed|purchased|procured|helped|managed|trimmed|shaved|prevented|passed|topped|crossed|attained|fulfilled|met|retrieved|reused|diverted|replaced|rolled|signed|manufactured",
  ],
  [
    "present",
    "is|are|gives|provides|yields|promises|draw|cover|source|generate|recycle|reuse|buy|buys|sell|build|builds|supply(?! (?:chains?|base|side|network|contracts?|agreements?|deals?)\\b)|handles|processes|produces|generates|recycles|supplies|sells|delivers|contains|reuses|collects|recovers|totals|numbers|counts|comprises|includes|represents|holds|remains|amounts|equals|corresponds|employs|turns out|churns out|cuts|saves|reduces|lowers|slashes|trims|improves|offers?|operates?|takes?|emits?|needs?|consumes?|stands?|runs?|uses?|accounts?|makes?|boasts|owns|gets|(?<!(?:renewables?|energy|clean|green|power|heat|fossil|free|carbon|electricity|sustainable|recycled|emissions?|these|other|own|such|all|many|several|two|three|main|of) )sources|draws|comes? from|covers|currently|now",
  ],
];
