import { compact } from "../match/compact.ts";
import { createEnding } from "../match/ending.ts";
import type { Phrases } from "../phrases.ts";
import { CAR_PHRASES } from "./car-phrases.ts";
import { BARE_FIGURE } from "./carry.ts";
import { DOCUMENT_BASE } from "./document-base.ts";
import { LEXICON } from "./lexicon.ts";
import { MET_GOAL } from "./met-goal.ts";
import { SHARED } from "./shared.ts";

/** English patterns that are tested one at a time. */
export const PHRASES: Phrases = {
  cars: CAR_PHRASES,
  boundaries: [
    // "Net zero: 2038, …": a year right behind its label is of it.
    /;|: (?!(?:fy ?)?20\d\d(?:[,.;)]|$))/g,
    /,? (?:while|whereas)\b|, (?:but|and|with|which|as well as|along with|together with|plus|or|against|whose|has|have|will|is to|aims to|plans to|wants to|intends to|expects to|hopes to|(?:a|an|the) (?:share|figure|number|level|proportion|ratio|total|quantity|amount|value|rate)(?: (?:that|which|to be|it|the company))\b)\b|, (?:up|down) from\b| \u2014 /g,
    /,? (?:instead of|rather than)\b|,? (?:and|as well as|along with|but|with)\b(?! (?:more|above|scope(?! [123](?:[^.;%]{0,16}[123])? (?:[a-z-]+ ){0,4}by\b)|\d))/g,
    /, /g,
  ],
  opensPredicate:
    /^,? (?:and|but) (?:that (?:it|they|the)|it|they|to|will|would|should|is|are|has|aims?|wants?|plans?|intends?|expects?|aspires?|hopes?|pledge[sd]?|promise[sd]?)\b/,
  otherOwner: LEXICON.finder(
    /\b(?:government|nation|country|state)(?: of [a-z]+)?'s (?:[a-z-]+ ){0,3}(?:targets?|goals?|aims?|plans?|vision|ambitions?) (?:of|to|for)\b|\b(?:under|by|thanks to|in line with) (?:[a-z0-9'.-]+ ){0,5}(?:rules|laws?|regulations?|mandate|legislation|act|standards?)\b/,
  ),
  pronoun:
    /\b(?:the (?:company|carmaker|automaker|group|firm|manufacturer|brand|(?:battery|cell|truck|tyre|tire|bus|van) ?maker)|it|its|they|their|we|our)\b/,
  notSubjectBefore: createEnding(
    /(?:\b(?:with|unlike|alongside|like|next to (?:the|its)|near|beside|adjacent to|close to|not far from|(?:built|made|produced|assembled|manufactured) (?:at|in)|(?:that|behind|while|where|as|and) only|only to|than|against|once|formerly|previously|rival|rivals|from|supplier|partner|partners|including|such as|versus|behind|ahead of|belong(?:s|ing|ed)? to|part of|controlled by|parent(?: company)?|(?:(?:co-?|part-)?owner|partner|ally|affiliate|parent|backer|customer|client|licensee|importer|predecessor|successor|neighbou?r|home|supplier) (?:of|to)|(?:which|that|who) (?:also |jointly |still )?(?:owns?|controls?|supplies)|subsidiary of|unit of|maker of|overtook|overtaking|outsold|overtaken|suppl(?:y|ies|ied|ying)|provid(?:e[sd]?|ing)|equip(?:s|ped|ping)?|(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|sell(?:s|ing)?|sold|provid(?:e[sd]?|ing))(?: [a-z0-9-]+){1,6} to|joint venture of|following|after|or|(?<!\b(?:sold|delivered|built|produced|made|offered|announced|promised|pledged|planned|registered|shipped|manufactured)(?: [a-z]+){0,2} )by)(?: (?:the|its|their|a|an|what|partner|supplier|carmaker|automaker|rivals?|competitors?|parent|fellow|sister|(?:[a-z]+ )?joint venture|[a-z]+-based|[a-z]+(?:an|ese|ish|rench|utch|wiss)|[a-z]+'s)){0,3}) $/,
  ),
  unrealIf: /^["'(]*if\b[^,;]*#[^,;]*, [^.;]*\b(?:would|could|might)\b/,
  withinThat: /^["'(]*(?:of|among) (?:these|those|them)\b/,
  nearly:
    /\b(?:largely|almost|nearly|mostly)(?: [a-z]+)? $|\byears? (?:before|ahead of|earlier than) (?:the|its|their) $/,
  openTerm:
    /\b(?:in|over) the (?:(?:mid|medium|long|longer|near|short)(?:(?: |-)(?:to|and)(?: |-)(?:long|longer|medium))?(?:-| )?(?:term|run))\b/,
  siteIs:
    /^(?!.*\b(?:if|whether|once|until|when|how|which would|could|should|no|not|never|nor)\b).*\b(?:plants?|factor(?:y|ies)|sites?|works|facilit(?:y|ies)|campus|headquarters)\b[^.;:]{0,60}\b(?:is|are|has been|have been|became|operates?|runs?|works|produces?)(?: (?:now|already|also|fully|completely|officially|recently|even))*(?: in an?| with an?| (?:the|its|an?) (?:[a-z]+'s )?(?:[a-z-]+ ){0,2}?(?:first|second|third|only))?(?: net)?(?: (?:certified|recogni[sz]ed|verified|declared|confirmed|validated)(?: as)?(?: being)?)? $|\b(?:certif(?:ied|ies)|recogni[sz](?:ed|es)|verif(?:ied|ies)|declared)\b[^.;:,]{0,60}\b(?:plants?|factor(?:y|ies)|sites?|works|facilit(?:y|ies)|campus|headquarters)\b[^.;:,]{0,40} as(?: being)? $/,
  siteReached:
    /^ (?:at|in|of|across) (?:all|its|the|every|each)\b[^.;:,]{0,30}\b(?:plants?|factor(?:y|ies)|sites?|works|facilit(?:y|ies)|locations?|operations)\b[^.;:,]{0,20}\b(?:was|were|has been|have been|had been) (?:already |now )?(?:achieved|reached|attained|certified|completed)\b/,
  opensAside:
    /^(?:[^—–]{2,40}(?:—|–| -{1,2}) ?)?["'(]*(?:while|whereas|although|though|even as|even though|as|when|where)\b[^,.;:]*$/,
  growth:
    /\b(?:up|rose|grew|jumped|climbed|surged|increas\w+|grow\w*|rise|higher|more than (?:a|the) year)\b/,
  rising: /\b(?:rose|grew|increased|climbed|jumped|went up|risen|grown)\b/,
  lowering:
    /\b(?:avoid\w*|br(?:ing|ings|ought|inging) [^.;,]{0,40}\bdown|(?:push|driv|come|came|coming|went|gone|go)(?:es|e|ed|en|ing)? down|down (?:by|from|on|to)|(?:be|is|are|has|have) gone|sav(?:e|es|ed|ing|ings)|reduc\w+|cut\w*|lower\w*|decreas\w+|less|fewer|slash\w*|offset\w*|prevent\w*|eliminat\w+|drop\w*|f(?:a|e)ll(?:s|en|ing)?|sink\w*|decline[sd]?|c[oa]me down|go(?:es)? down|shrink\w*|diminish\w*|improv\w+|carbon reduction|out of the (?:co2|carbon|footprint|emissions)|half as (?:much|many)|half (?:the|its|their) (?:co2|carbon|emissions|levels?|footprint)|half (?:of )?(?:those|that|what))\b/,
  elliptic:
    /\b(?:predicts?|forecasts?|expects?|foresees?|envisages?|projects|aims?|wants?|plans?|mark|target|goal|figure|reduction|level|milestone|improvement|share|proportion|that|this|it|cut|less|lower|fewer|same|managed|stood at|was at|is at|reached|achieved|drop|supposed to be|should be|is to be|now at)\b/,
  sameHolds: LEXICON.finder(
    /\bthe same (?:will|is to|should|shall|would|is set to) (?:then )?(?:be true|hold|apply|be the case|go)\b/,
  ),
  greenPurpose: LEXICON.finder(
    /\b(?:electri\w+|e-mobility|evs?|bevs?|batter\w+|(?:battery )?cells?|sustainab\w+|decarboni\w+|climate|green(?:er)?|carbon|renewable|charging|new energy|hydrogen|zero[- ]emission|emissions?|environment\w*|circular|ecovadis|cdp|esg|iso (?:14001|50001|14064)|sbti|waste|leed|breeam|water|landfill|biogas|bio-?methane|solar|photovoltaics?|wind (?:power|farms?|parks?|turbines?|energy))\b/,
  ),
  spendingShare:
    /\b(?:(?:%|percent|per cent) of (?:its |the |their )?(?:annual |yearly |total |overall )*(?:capital (?:expenditures?|spending|investments?)|capex|investment budget)|(?:share|portion|proportion|part|percentage|slice|amount) of (?:its|the|their|annual|total|overall) (?:[a-z-]+ ){0,2}?(?:capital expenditures?|capex|spending|investments?|outlays?|budget))\b/,
  total:
    /(?:(?:^|[.;,"] ?)(?:out )?of (?:the|this|that|these|its|a)(?: total| sum| amount| budget)?(?: of)?|\b(?:out of|from) (?:a|the|its|this|that) (?:total|overall|sum|budget|pot)[a-z ]{0,20}(?: of)?|\b(?:it|that|this|(?:the|its) (?:figure|number|sum|total|budget|amount|plan)) (?:was|had been|stood at|used to be)(?: talking about| still| only| put at)?) (?:more than |about |around |some |over |almost |nearly |roughly )?(?:us\$|au?\$|c\$|€|\$|£|¥|₹|rs\.? ?)?$/,
  otherPurpose:
    /\b(?:for|into|in|to|on|towards?)\b[^,;]{0,40}\b(?:(?:new|future) business(?:es)?|hybrids?|combustion|petrol|diesel|robot\w*|software|autonomous|self-driving|driver assistance|research|r&d|ai|artificial intelligence|dividends?|buy-?backs?|shareholders|acquisitions?|stake|chips|semiconductors|sports|pensions?|debt)\b/,
  lent: /\b(?:lend(?:s|ing)?|lent|loans?|loaned|borrow\w*|bonds?|incentives?|subsid(?:y|ies|i[sz]\w+)|grants?|tax (?:breaks?|credits?)|credit line|write-?(?:downs?|offs?)|charges? of|losses|raised (?:us\$|[$€£¥₹]|\d))/,
  earned: /\b(?:sales|revenues?|turnover|profits?|earnings)\b[^.;]{0,50}$/,
  sumAgain:
    /^(?:["']|and |but |now |so )*(?:it|that|this|these|the (?:figure|sum|number|total|budget|amount|bill|outlay|price tag|programme|program|plan))(?:'s|\b)(?! (?:was|were|had)\b)[^.;,]{0,45}$/,
  sumSpent:
    /\b(?:inaugurated|opened|(?:has|have|had) (?:[a-z]+ ){0,2}(?:spent|invested|put|paid|poured|pumped|sunk|ploughed|plowed|gone|flowed|cost)|(?<!\b(?:be|being|is|are) (?:[a-z]+ )?)(?:invested|spent|sank|poured|pumped|paid)|committed (?:so far|to date|already)|(?:rebuilt|built|extended|expanded|converted|enlarged|opened|completed|finished|moderni[sz]ed|transformed|equipped|refitted)\b[^.;,]{0,60} (?:at a cost of|for|with an investment of)|(?:fruit|result) of an investment of|costing [^.;,]{3,40} (?:opens|opened|went|started|began))\b/,
  putInto:
    /\b(?:invest(?:s|ed|ing|ments?)?|pump(?:s|ed|ing)?|pour(?:s|ed|ing)?|put(?:s|ting)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|sink(?:s|ing)?|spen(?:d|ds|ding|t)|commit(?:s|ted|ting)?|earmark\w*|set aside|allocat\w+|budget\w*|approv\w+|cost(?:s|ing)?|project|plant|complex)\b/,
  supplierPromise:
    /\b(?:commit\w*|pledg\w+|promis\w+|vow\w*|undert[ao]k\w+|put their (?:names?|signatures?) to|letters? of (?:intent|commitment)|sign(?:s|ed up|ing)?|bound|obligat\w+|science[- ]based|green (?:electricity|power|energy)|renewable|targets?|oblige[sd]?|must|agreed|signed|switch\w*|required|obliged|carbon)\b/,
  purchaseVolume:
    /^ of (?![^.;,]{0,60}\b(?:footprint|emissions|co2|carbon)\b)[^.;,]{0,50}\b(?:purchas\w+|procure\w+|buying|sourcing|spend(?:ing)?|supply|parts|component) ?(?:volumes?|values?|budget|costs?|spend(?:ing)?|sums?|turnover)?\b/,
  respectively: LEXICON.finder(/\brespectively\b/),
  shared: SHARED,
  subjectAfterAll:
    /(?:^|[,;:—"] |\b(?:and|but|while|whereas|said|says|that) )(?:(?:(?:its|the|their|our|[a-z]+'s?)(?: [a-z0-9.'-]+){0,2} |(?:[a-z]+ )?)(?:partner|supplier|rival|competitor|parent|parent company|subsidiary|unit)|(?:many |most |some )?(?:[a-z-]+ ){0,2}(?:rivals|competitors|peers|others|makers|carmakers|automakers|manufacturers|companies|brands|marques|players)(?:,)? (?:such as|like|including)) $/,
  ventureOf:
    /^(?:[a-z, .]{2,30} - )?(?:[^,;]{2,40}, (?:which is |that is )?(?:(?:jointly |majority[- ]|wholly )?(?:owned|run|set up|founded|formed) by|(?:an?|the) (?:[a-z0-9-]+ ){0,5}(?:venture|subsidiary|unit|brand|arm|division) (?:of|between|from))|(?:an?|the|their) (?:[a-z0-9-]+ ){0,4}(?:venture|subsidiary|unit|arm|division) (?:of|between)) (?:the )?$/,
  verbAfter:
    /^(?:,? (?:meanwhile|for (?:its|their) part|too|also),?)? ?(?:and [a-z][a-z0-9 .-]{1,25} )?(?:[a-z]+s|[a-z]+ed|will|would|want|aim|plan|have|had|is|are|was|were|must|should|intend|hope|expect|sold|built|made|said|set|took|says?|came|got|saw|fell|rose|grew|put|did|left|led|met|spent|hit|won|could|may|should)\b/,
  opensRelative: /^, (?:which|who)\b[^,;]*$/,
  inRelative: /, (?:which|who|whose|whom) [^,;]*$/,
  relative:
    /\b(?:in|of|from|for|to|with|by) (?:which|whom) (?:[a-z']+ ){0,2}$|\bwhose [a-z ]{1,25}$/,
  budgetCut:
    /\b(?:struck|cut|slash\w*|trim\w*|reduc\w+|sav(?:e|ed|ing)s?|lower\w*|knife|remov\w+|shav\w+|scal(?:e|es|ed|ing) back|pull(?:ed|s|ing)? back|dial\w* back|row\w* back)\b/,
  partOf: /^\s?of\b/,
  stateNamed: compact(
    /^(?:[a-z0-9]+[- ]){1,2}?(?:neutral(?:ity)?|zero|free|positive) (?:management|strateg(?:y|ies)|years?|targets?|goals?|plans?|roadmaps?|pledges?|commitments?|ambitions?|aims?|visions?|standards?|initiatives?|transition|transformation|policy|policies|future|society|world|economy|team|journey|path(?:way)?|campaign|programmes?|programs?|week|day|forum|alliance|mobility|technolog(?:y|ies)|fuels?|solutions?|drives?)\b/,
  ),
  towardState:
    /\b(?:drive|push|march|journey|path|road|way|route|move|progress|contribut\w+|commitment|steps?|efforts?|transition|shift|race|momentum|work|course)(?: (?:is|are|leads?|leading))? (?:toward|towards|to) (?:the goal of |a |its |full |complete )?$/,
  goalOfState:
    /\b(?:country|nation|china|state|government|national)(?:'s)?\b[^.;]{0,80}\b2060\b|\b2060\b[^.;]{0,60}\b(?:country|nation|china|state|government|national)\b/,
  opensWithRival:
    /^["'(]*(?:(?:its|their|the) )?(?:rival|competitor|sister (?:company|brand)|fellow) (?:(?:carmaker|automaker|truckmaker|brand|maker|giant) )?$/,
  opensWithSubject:
    /^["'(]*(?:it|they|the (?:company|carmaker|automaker|group|firm|manufacturer|maker|(?:battery|cell|truck|tyre|tire|bus|van) ?maker))(?:, (?:which|a|an|the|whose)\b|(?: (?:also|already|now|currently|further|then))? (?:has|have|had|is|are|was|were|will|would|says?|said|wants?|wanted|plans?|planned|aims?|intends?|expects?|expected|announced|reported|sold|delivered|built|makes?|made|operates?|uses?|used|cut|reduced|invested)\b)[^;:]{24,}$/,
  opensWithPronoun: /^["'(]*(?:its|it|their|they) /,
  asked: /[?]["')]*$/,
  onlyToward:
    /\btowards?(?: (?:the goal of|an?|its|full|complete|becoming))? $|\b(?:goals?|aims?|targets?|ambitions?|objectives?|vision|commitments?) (?:of|to|for) (?:(?:be|being|become|becoming|go|going|reach|reaching|achieve|achieving|attain|attaining|get|getting|full|fully|complete|completely) )*$/,
  comesTo: /, (?:to reach|to total|to hit|to stand at|reaching|totall?ing)(?: [a-z-]+){0,4} ?$/,
  joinedVerb:
    /\b(?:and|or) (?:also |then |thus |even |so )?(?:sell|build|make|produce|deliver|offer|launch|introduce|reach|cut|reduce|lower|invest|spend|install|operate|save|add|open|buy|source|recycle)\b[^,;]*$/,
  stateReached:
    /\b(?:achiev|reach|attain|hit|accomplish|arriv|reali[sz]|met|declar|certif|award|gained|gets?|got|obtain|secur|fulfil|complet|has|have|had|since)\w*\b[^#]*#|#[^,;]{0,40}\b(?:(?:has|have|had) been|was|were|is) (?:already |now |since )?(?:achieved|reached|attained|hit|met|accomplished|declared|certified|a (?:fact|reality)|reality)/,
  nothingWasted:
    /\b(?:zero[- ]waste[- ](?:to|in)[- ](?:a )?(?:landfill|dump)|landfill[- ]free|(?:no|zero|nothing|not (?:any|one)|any|anything)\b[^.;]{0,40}\b(?:to|in|into|on) (?:a |the )?(?:landfills?|dumps?|tips?))\b/,
  notSold:
    /\b(?:(?:are|is|were|was) (?:to be )?exported|recall\w*|call(?:s|ed|ing)? in|scrapped|parking|workforce|laid off|equivalent to taking)\b/,
  consumed:
    /\b(?:us(?:e|es|ed|ing)|consum\w+|sourc\w+|purchas\w+|procur\w+|buys?|bought|draws?|gets?|powered|run(?:s|ning)? on)\b/,
  qualified:
    /\b(?:certifi\w+|qualif\w+|train\w*|equip\w+|authori[sz]ed|electric|evs?|nevs?|charging)\b/,
  originAfter:
    /^(?:'s)?(?: [a-z]+)? (?:company|carmaker|automaker|manufacturer|maker|brand|group|firm|giant|government|subsidiary|rival|marque|arm|green deal)(?:'s)?\b|^(?:'s)? (?:[a-z0-9&.-]+ ){0,5}?(?:forum|motor show|auto show|expo|exposition|summit|conference|university|stock exchange|institute|association|chamber|court|authorit(?:y|ies)|regulators?|lawmakers?|ministry|rules?|standards?|laws?|legislation|directives?|regulations?|taxonomy|commission|parliament|council|times|post|newspaper|unions?)\b|^-(?:based|listed|born|headquartered|owned|backed|bred|made|style)|^,? (?:[a-z]+, )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b(?!,? (?:19|20)\d\d,)|^,? on (?:mon|tues|wednes|thurs|fri|satur|sun)day|^ - |^ \(/,
  originBefore:
    /\b(?:conference|forum|show|expo|summit|day|event|fair|briefing|meeting|ceremony|talks|speaking|speech|interview|reporters|analysts|journalists|investors|shareholders|headquarters|headquartered|base[sd]|listed|lawmakers|government)(?: [a-z]+){0,2} (?:in|at|of)(?: the)? $|\b(?:rules|laws?|regulations?|court|ban|mandate) (?:in|of) $|(?:est|leading|first|top|one)(?: [a-z-]+){0,2} (?:carmaker|automaker|manufacturer|company|maker|group|supplier|producer|brand|seller)s? (?:in|of)(?: the)? $/,
  leftOutBefore:
    /\b(?:outside|except(?: for| in)?|excluding|other than|beyond|apart from|aside from|without|but not in)(?: of)?(?: the)? $/,
  recovered: /\b(?:recycl\w*|recover\w*|reus\w*|divert\w*|rates?|share|proportion)\b/,
  footprint: /\bfootprint\b/,
  perOther: /\bper (?:kwh|kilowatt[- ]hour|kg|kilogram|kilo|tonne|ton|litre|liter)\b/,
  notYet:
    /\b(?:will|would|aims?|plans?|hopes?|wants?|expects?|expected|target\w*|intends?)\b[^.;]{0,60}$/,
  certificate: LEXICON.finder(
    /\b(?:(?:scored|got|award(?:ed|s)|granted|receiv(?:ed|es)|won|wins|earn(?:ed|s)|obtain(?:ed|s)|named|selected as|recogni[sz]ed (?:as|by|with)|certified|rated|ranked|achiev(?:ed|es)|gained|gains|presented with|honou?red|given|took|takes|picked up|collect(?:ed|s)|scooped|landed|secur(?:ed|es)|holds?|held|bears?|carries|handed|bestowed|conferred|attained|passed|kept|retained|retains)\b[^.;]{0,90}\b(?:certificat\w+|certified|awards?|rating|label|prize|ecovadis|iso 14001|iso 50001|cdp|leed|breeam|"?outstanding cases?|a list|sustainability leader|as zero waste|zero waste to landfill|water[- ](?:positive|neutral)|(?:gold|silver|platinum|bronze) (?:medal|grade|status|level|standard)|medals?|seal of (?:approval|quality)|eco-?label|title of|trophy|top grade|highest grade)|\b(?:with|on|in|its|has|an?) (?:the |an? )?"?(?:a-?|top|best|highest)"?(?: climate)?[- ](?:scores?|ratings?|grades?|marks?|list)\b[^.;]{0,30}\b(?:cdp|ecovadis|carbon disclosure)|\b(?:cdp|ecovadis)(?:'s)? "?(?:climate )?(?:a-?|top|best|highest|gold|platinum|silver)"?[- ](?:score|rating|grade|list|medal)|certificat\w+ (?:was|were) (?:awarded|granted|handed|given|issued|presented))/,
  ),
  otherAward:
    /\b(?:(?:car|van|truck|suv|engine|vehicle|model|product|interior|technology) of the (?:year|decade)|safety|ncap|j\.?d\.? power|resale|residual|design (?:award|prize)|red ?dot|if design|crash|readers?|reliability|best (?:ev|electric|car|suv|van|family|company)|top gear|what car|innovation award|employer|patents?)\b/,
  ofMaterial:
    /^ of (?:the |its |their |our |all (?:the |its )?)?(?:(?!batter|waste)[a-z-]+ ){0,2}(?:steel|alumini?um|plastics?|rubber|copper|materials?|raw materials?|textiles?|glass)\b/,
  ownPower:
    /\b(?:generat\w+|produc\w+|mak(?:e|es|ing)|made|cover\w*|meet\w*|suppl\w+)\b[^;]{0,80}\b(?:themselves|itself|(?:its|their|the company's) own|on-?site|on the spot|close by|in-house|(?:it|they|[a-z-]+) (?:uses?|consumes?|needs?))\b|\b(?:it|they|[a-z-]+) (?:uses?|consumes?|needs?)\b[^;]{0,80}\b(?:generated|produced|made|come|covered) [^;]{0,30}\b(?:its|their) own\b/,
  batteryLoop: LEXICON.finder(
    /\b(?:initiate|launch|start|establish|introduc|set up|open|open(?:ed)|built|form)\w*\b[^.;]{0,40}\b(?:closed[- ]loop|recycling|recycle|second[- ]life|reuse)\b[^.;]{0,40}batter/,
  ),
  linkList:
    /^(?:(?:read (?:also|more|next|on)|also read|see also|more to read|further reading|keep reading|in case you missed it|our picks|related)\s*:?$|related (?:articles?|stories|news|links|posts|reading|content|topics)|you (?:may|might) also (?:like|be interested)|most (?:read|popular|viewed|shared)|today's top news|top (?:news|stories|headlines)|more (?:from|on this|news|stories)|read more reviews|recommended|latest (?:news|stories)|trending|leave a (?:reply|comment)|comments?$|what to read next|editor'?s'? picks?|don't miss|also in the news|other news|popular (?:posts|stories)|suggestions & feedbacks?|online message|people also read|news in brief|in other news|stock(?:s| prices?| ticker)?:?$)/,
  furniture:
    /^(?:read (?:more|next|also)\b|also read\b|see also\b|watch:|video:|photo:|image:|share (?:to|on|this)|share$|follow us|subscribe|sign up|newsletter|tags?:|about us|contact us?|please leave|if you have any questions|you are here|home (?:\||"|>)|search for|menu$|privacy|terms of|copyright|\u00a9|advertisement|previous (?:article|post)|next (?:article|post)|for further information|reporting by|sorry, we are not accepting)/,
  yearlyReport:
    /\b(?:esg|environmental, social and governance|sustainability|impact|annual|csr|responsibility|non-financial|integrated) report|\bfact sheet\b/,
  yearlyResults:
    /\b(?:full[- ]year|annual|yearly) (?:results?|figures?|sales|deliver\w+|earnings|accounts|report|press conference|meeting)\b|\b(?:results?|figures|accounts|sales figures|deliver(?:y figures|ies)|balance sheet|report) for (?:the )?(?:fy ?|fiscal |financial |full )?(?:year )?(?:20\d\d|last year|the (?:past|previous) year)\b/,
  theseDays:
    /\b(?:milestone|in total|altogether|so far|to date|ever since|since (?:19|20)\d\d|capacity|in service|in operation|on the roads?|reaches|reached the mark)\b|\bmillionth\b|\d(?:st|nd|rd|th)\b/,
  speaksOfNow:
    /\b(?:now|today|currently|at present|so far|to date|already|meanwhile|this (?:year|month|week)|has|have|is|are)\b/,
  thanFormer: /\b(?:from|than|against|versus) (?:an? |the |its |their )?$/,
  notStanding: LEXICON.finder(
    /^if [^,;]{5,120}, (?:[a-z]+ ){0,6}?(?:would|could|might) |\b(?:(?<!\b(?:keep|keeps|kept|keeping|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|(?:re)?(?:con|af)firm(?:s|ed|ing)?|sticks? to|stuck to|stands? by) (?:to )?(?:its|the|their) )previous(?:ly)?(?! (?:[a-z]+ )?(?:years?|quarters?|months?|periods?)\b)|back (?:when|then)|in those days|former|originally|had (?:still |long |initially |first |only )?(?:thought|asked|meant|envisaged|foreseen|given (?:itself|themselves)|hoped|expected|wanted|intended|reckoned|counted|forecast|projected|been(?! (?:achieved|reached|attained|met|made|cut|reduced|lowered|saved|avoided|installed|connected|delivered|sold|recycled|completed|built|reali[sz]ed|covered|converted|switched|invested|spent|cleared|passed)\b)|set|planned|aimed|pledged|promised|targeted|once)|assumed|not (?:even|all|every|yet)\b[^.;]{0,40}\b(?:will|would|be|going)|(?:under|in|according to) (?:the|its|an|their) (?:old|earlier|original|initial) (?:plans?|targets?|goals?|strategy|schedule|timetable|version)|(?:the|its|their|an|his|her|our) (?:old|original|earlier|initial|first|prior|former|then) (?:number|figure|target|goal|mark|aim|promise|forecast|plan|intention|ambition|pledge|deadline|date|timetable|commitment|estimate|projection)s?(?:, [^,;]{3,40},)? (?:was|were|had been|of|stood|called for|foresaw|envisaged|provided for|spoke of)|\b(?:target|goal|aim) (?:communicated|announced|published|presented|given|set) (?:in|at|last) [^.;,]{2,30} (?:was|had been|foresaw|called for)\b|in (?:19|20)\d\d,? (?:the|its) (?:plan|goal|target|aim|intention) (?:was|had been)\b|when [^.;,]{0,40}\bfirst (?:set|announced|named|made|gave)\b|was to\b[^.;]{0,140}\bwould have\b|(?:it|they|the (?:company|carmaker|group|maker)) had (?:spoken|talked) of\b|had (?:earlier|initially|once) (?:said|stated|announced|indicated|promised|pledged|declared)|once (?:said|wanted|hoped|promised|spoke|talked|thought|pledged|announced|intended|meant|dreamt|dreamed)|when (?:it|the [a-z]+) (?:last|first) (?:presented|announced|unveiled)|used to|(?:instead of|rather than)(?! (?:the |about |just |only )?\d[^,;]{0,30}, (?:the|it|they|its|he|she|we) )|once (?:set|planned|aimed|envisioned|envisaged)|(?:was|were) (?:meant|slated) to|the (?:target|goal|plan|forecast|aim|figure) in (?!(?:19|20)\d\d)[^.;,]{1,40} (?:was|had been|stood at)|(?:earlier|older|former) (?:years|editions?|versions?|reports?|statements?|presentations?|documents?) (?:said|spoke|promised|named|gave|put|called|foresaw|contained)|(?:was|were) (?:first )?(?:announced|presented|set|made|given|unveiled)[^.;]{0,30} by (?:the )?then[- ]|predecessor[^.;]{0,20} (?:foresaw|envisaged|planned|promised|wanted|said|set|aimed)|was to have|were to have|(?:was|were) supposed to|had to have|no longer|will not be|scrapp\w+|(?<!water )withdr(?:aw|ew|awn|aws|awing)(?!al)(?! (?:\d|less|more|fewer|water|fresh|per\b|from (?:rivers?|wells|the (?:ground|grid|mains))))|cancel\w+|abandoned (?:its|the|their)|is missing|under .{0,40} who was|until now|was going to|had been the plan|first (?:planned|intended|wanted|hoped|aimed|promised|meant|pledged) to|miss(?:ed|es) (?:its|the|their|a|an|this|that) (?:[a-z0-9-]+ ){0,4}?(?:targets?|goals?|aims?)\b(?=[^,;]*$)|not,? after all|(?:will|would|can|could|is|are) not,?(?: [a-z]+,?){0,2} (?:be )?(?:in a position|able|enough)|out of reach|cannot be(?! (?:avoided|recycled|reused|reduced|eliminated|prevented|cut)\b)|unable to|fall(?:s|ing)? short of|(?:will|would) miss|(?:never|not|n't)(?: yet| currently| now)? (?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|promis(?:e|ed|ing)|pledg(?:e|ed|ing)|commit(?:ted)?|want(?:s|ed|ing)?|aim(?:s|ed|ing)?) to [^.;,]{0,60}?\bbefore (?:[a-z]+ ){0,3}20\d\d|is history|gone (?:from|are|is)|(?:is|are|was|were|'s) not going to (?:be|happen)|dates from|used to be|was budgeted|(?<!\b(?:will|to|would|shall|should|designed|can|could|may)\b[^.;]{0,60})at first|first (?:made public|announced|published|presented)|(?:stood|was) at [^.;]{0,30} when|when it was (?:presented|announced|set|unveiled))\b/,
  ),
  ownPanels: /\b(?:roofs?|rooftops?|car parks?|carports?|parking lots?)\b/,
  yearOnYear:
    /\b(?:year[- ](?:on|over)[- ]year|y-?o-?y|(?:than|below|from|against|on|over|with)(?: (?:that|those|the (?:level|figure|total)s?) (?:of|in|for))?(?: in)? (?:the (?:previous|preceding|prior) year|(?:a|the) year (?:earlier|before)))\b/,
  electrified:
    /^(?!.*\b(?:all-electric|fully electric|battery[- ]electric|bevs?|zero[- ]emission)\b).*\b(?:electrified|hybrids? (?:included|among)|including hybrids)\b/,
  abroad: /\b(?:overseas|abroad|exports?|exported|outside (?:china|its home market))\b/,
  toChoose: /\b(?:available|offered|obtainable|choice of|choose between|option of)\b/,
  withHybrids:
    /\b(?:emissions?[- ]capable|(?:electric|battery|[bp]?h?evs?|zero[- ]emissions?)(?: (?:cars?|vehicles?|models?|drives?))?(?:,|,? (?:or|and|and\/or|as well as)) (?:an? |at least )?(?:plug-in(?! by)|phevs?|hybrids?)|hybrids? (?:or|and|and\/or|as well as) (?:(?:an? |all-|fully |purely |pure )*(?:battery|electric|[bf]c?evs?)))\b/,
  nowBefore: createEnding(
    /\b(?:currently|presently|at present|at the moment|right now|today)(?:,? (?:it's|it is|the (?:figure|share) is|stands? at|at|about|around|some|only|just|roughly|approximately|nearly|almost|over|more than))*,? $|\b(?:currently|presently|at present|now) (?:reads?|stands? at|is|at) (?:about |around |just )?[\d.,]+(?: ?%)?, (?:an? |the )?(?:improvement|reduction|decrease|drop|fall|decline|cut|saving|increase|rise|gain) of (?:(?:slightly|just|about|around|some|nearly|almost|over|more than|well) ){0,2}$/,
  ),
  comparedBefore: createEnding(
    /\b(?:after|compared (?:with|to)|versus) (?:about |around |some |only |just |nearly |over )?$/,
  ),
  levelNow: /^(?: [a-z]+){0,2} (?:now|at present|today|currently|at the moment|as of today)\b/,
  comparedAfter: /\b(?:instead of|rather than)\b/,
  clauseBreak:
    /[;,()]|: | - | \u2014 |\b(?:and|but|while|whereas|although|though|because|which|who|whose|where)\b/g,
  finiteAfter:
    /(?:\b(?:it|they|we|who|which|that|and|also|already|now|so far|recently|alone|\w+ly|company|group|firm|\w*maker|manufacturer|brand|concern|plants?|factory|factories|sites?)|,)$/,
  putIn:
    /^[\s,(]*(?:which|who|whose|where|when|because|although|though|(?:since|after|before)(?!(?: the (?:start|beginning|middle|end|turn|close) of)? $))\b/,
  levelVerb: /^(?:was|were|stood|had|came|hit)$/,
  announced: compact(
    /\b(?:targets?|goals?|figures?|numbers?|marks?|bar|aims?|plans?|forecasts?|ambitions?|budgets?|sums?|totals?|amounts?|guidance|outlook|quota|planned [a-z]+(?: [a-z]+)?|(?:that|it|this)(?= (?:[a-z]+ ){0,4}(?:been|was|were) ))(?: [a-z]+){0,4} (?:(?:has|have|had|was|were)(?: now| since| also| just| recently| already)?(?: been)?|been) (?:cut|raised|lowered|slashed|revised|set|moved|pushed|upped|lifted|reduced|increased|trimmed|scaled|doubled|halved|pared|dialled|dialed|put|brought|postponed|corrected|hiked|boosted|fixed|pencilled)\b|\b(?:has|have|had|was|were)(?: now| since| also| just| recently| already| once)?(?: been)? (?:cut|raised|lowered|slashed|revised|set|moved|pushed|upped|lifted|reduced|increased|trimmed|scaled|doubled|halved|pared|hiked|boosted|fixed) (?:back )?(?:up |down )?(?:its|their|the|a|an|this|that|itself|themselves) (?:[\w-]+ ){0,4}?(?:targets?|goals?|figures?|marks?|bar|aims?|plans?|forecasts?|ambitions?|budgets?|guidance|outlook|quota|deadline)\b|\b(?:has|have|had|was|were)(?: \w+ly| first| once| been)? (?:said|announced|planned|promised|targeted|told|vowed|stated|declared|expected|foreseen|meant|aimed|intended|envisaged|communicated|assigned|earmarked|allocated|budgeted|reserved|scheduled|approved)\b/,
  ),
  sameStatement:
    /^(?:, |,? ?\(| - | \u2014 )?(?:(?:the )?(?:first|last|all|both|most|each|half|some|many|\w+) of (?:which|them|these) |(?:and )?all |both )?(?:(?:which|that) )?(?:(?:is|are) )?(?:would|will|should|to be|due|expected|scheduled|planned|set|slated|intended|meant|supposed|to)\b/,
  launch:
    /\b(?:new (?:all-|fully |battery |pure )?(?:electric|evs?|bevs?)|are coming|on the way|arriv\w+|launch\w*|introduc\w+|unveil\w*|roll(?:s|ed|ing)? out|line-?up|debut\w*|bring(?:s|ing)? .{0,30} to market|brought out|offer\w*|present)\b/,
  documentBase: DOCUMENT_BASE,
  severalDates: {
    placeOnly:
      /^(?: (?:in|for|at|across) (?:the )?[a-z ]{2,25}| worldwide| globally)?,? (?:and|or) (?:in |by |until )?(?:the end of )?(?:[a-z ]{2,25} (?:in|by|until) )?$/,
    placeBehind: /^,? ?(?:in|for|at|across|throughout)? ?(?:the )?$/,
    behindBare:
      /^(?:$|[.,;)]| (?:in|for|at|across|throughout|worldwide|globally|everywhere|elsewhere|around)\b)/,
    otherClause: /\bthat\b/,
    elsewhere: /\b(?:markets|elsewhere|worldwide|globally|everywhere)\b/,
  },
  andCompany: /(?:,|;)? (?:and|but|while|whereas) $/,
  heldAgainst: /\b(?:next to|than|against|as well as|unlike) (?:the )?$/,
  thatBefore: /\b(?:that|which|who) $/,
  sameYear: /^(?:in )?(?:the|that) (?:same|very) year\b/,
  countsPeople:
    /\b(?:jobs|employees|workers|staff|workforce|headcount|people|positions|roles)\b[^.;,]{0,20}\bto (?:(?:about|around|some|over|more than|nearly) )?$/,
  hasEnded:
    /(?:\b(?:has|have|had)(?: already| now| since)? |\b(?:it|company|carmaker|automaker|group|maker) )(?:stopped|ended|ceased|phased out|discontinued|halted|given up|abandoned)\b/,
  goalStep:
    /\b(?:goals?|targets?|forecasts?|guidance|outlook|plans?|aims?|ambitions?)\b[^.;,]{0,30}\bby (?:(?:about|around|some|nearly|almost|over|more than) )?$/,
  metGoal: MET_GOAL,
  reachedAfter: /^ at (?:mid-?year|the half-?year)\b/,
  targetPut:
    /\b(?:targets?|goals?|guidance|outlook|forecasts?|aims?|ambitions?|plans?|milestones?|planned [a-z]+(?: [a-z]+)?|(?:delivery|production|sales) ranges?)\b(?![^.;]*\b(?:reached|achieved|met|missed|passed|beaten|exceeded|surpassed|fulfilled)\b)[^.;]{0,60}?\b(?:was|were|is|are|been|being|has|have|had)(?: (?:now|since|also|again|recently|just))? (?:cut|raised|lowered|trimmed|reduced|increased|lifted|upped|slashed|set|put|revised|left|kept|narrowed|moved|tightened|widened|scaled back|brought down)(?: (?:up|down|back))?(?: (?:from|by) [^.;,]{1,24})? (?:to|at|between)(?: (?:about|around|approximately|roughly|nearly|almost|over|more than|some|just|only|up to|as many as))? ?[€$£¥]?$|\bguidance (?:was|is|had been|stood at)(?: (?:for|at|between|about|around|now))? $|\b(?:delivery|production|sales) range (?:of|for) $/,
  datesJoined:
    /\b(?:and|as well as|along with)\b[^,;.]*$|^, (?:in|its|their|the|all|for|at|across)\b[^,;.]*$|^(?: (?:in|for) (?:the )?[a-z ]{2,20}| worldwide| globally), (?:by |in |until )?(?:the end of )?$|^, (?:(?:light|heavy|medium|commercial|passenger|own|other|all|its|new|electric|delivery|industrial|direct) )*(?:cars|vans|trucks|buses|vehicles|plants|factories|sites|suppliers|products|operations|production|logistics|offices|dealers|europe|china|japan|britain)(?: by| in| until|:)? (?:the end of )?$/,
  placesJoined: /^(?:,| and|, and| &| as well as|, as well as)(?: the| in(?: the)?)? $/,
  intensity: /\bintensit(?:y|ies)\b/,
  bareFigure: BARE_FIGURE,
  bareDate:
    /\b(?:it(?:'s| is| will| would| should)|they (?:now )?(?:have|are|will)|the (?:goal|target|deadline|aim|date|same|year|mark)(?! (?:it|they|he|she|which|that (?:it|they)|set|announced|given|presented|adopted) )|that (?:goal|target)|everywhere else|elsewhere|the rest)\b/,
  targetWord: /\b(?:targets?|goals?|ambitions?|baseline|base year)\b/,
  putOff:
    /\bwill not (?:be )?[^,;.]{0,50}\b(?:until|till) (?:(?:some(?:time| point)? in|early|late|mid-?|at least|around|about|the (?:end|start|beginning|middle|course|first half|second half) of) ?)*(?:fiscal (?:year )?|fy ?)?20\d\d/,
  withdrawnAfter:
    /\b(?:might|may|will|would) (?:now |well )?not (?:happen|come about|come true|materiali[sz]e)\b|(?<!\bthan (?:it|they|the [a-z]+) )\bused to (?:say|argue|claim|promise|hope|think)\b|\b(?:will|would|can|could) not be (?:met|reached|achieved|kept|hit)\b|\b(?:is|are|was|were|been|being)(?: since| now| also| quietly)? (?:missing|scrapped|withdrawn|dropped|cancelled|canceled|abandoned|shelved|axed|ditched)\b|\bhad been the (?:plan|goal|target|aim)\b|\bis history\b|\b(?:is|are|was) (?:off the table|gone|dead|void|no more)\b|^[^,(]*\buntil now\b/,
  evContext:
    /\b(?:electric|evs?|nevs?|bevs?|new[- ]energy|hybrid|i certification|plug-in|batter\w+|high-voltage|charging)\b/,
};
