import type { NoClaimWords } from "../figures/no-claim.ts";
import { compact } from "../match/compact.ts";

/** English words around figures that are no claim. */
export const NO_CLAIM: NoClaimWords = {
  statistic:
    /\b(?:registrations|(?:newly|cars|vehicles|trucks) registered|new[- ](?:passenger[- ])?(?:car|vehicle|truck) sales|(?:of|in) (?:the|all|total) (?:[a-z.-]+ ){0,3}market|market share|share of the (?:[a-z.-]+ ){0,3}market|nationwide|(?:evs|bevs|cars|vehicles|vans|trucks) were (?:newly )?registered|there (?:are|were) (?:now |already |currently )?[\d,.]+ (?:[a-z-]+ ){0,3}(?:models|cars|chargers|stations) (?:on sale |available |to choose from )?(?:in|across) (?:the )?(?:uk|us|country|eu|european union|britain|germany|france|norway|china|japan|india)\b|industry-?wide|in the country|across the country|(?:car|auto|vehicle|ev|electric[- ](?:car|vehicle)) market|(?:global|worldwide|world|european|us|u\.s\.|american|chinese|national|domestic|german|british|uk|norwegian|industry) (?:ev|bev|nev|electric[- ](?:car|vehicle|truck)|electric|new[- ]energy[- ]vehicle|passenger car|car|auto|vehicle) (?:market|demand|registrations|fleet|parc)|(?:global|world|worldwide) (?:market|demand)|industry (?:sales|volumes?|production)|\b(?:were|was|are|is|be|been) (?:[a-z]+ )?(?:sold|registered|delivered|bought) (?:around|across|throughout|all over) the (?:world|globe|planet)|on (?:the|its|their|our|[a-z]+'s) (?:[a-z.-]+ )?roads)\b/,
  otherGas:
    /\b(?:vocs?|volatile organic|solvents?|nox|nitrogen oxides?|nitrous|sul(?:ph|f)ur|so2|particulates?|particles|soot|fine dust|noise|odou?rs?)(?: \([a-z0-9]+\))? (?:emissions?|pollution)\b|\b(?:emissions? of|less|fewer|lower|more) (?:vocs?|volatile organic|nox|nitrogen oxides?|nitrous|sul(?:ph|f)ur|so2|particulates?|particles|soot|fine dust|noise|odou?rs?)\b/,
  ownGas: /co2|carbon|greenhouse|ghg|climate/,
  putInto: /^(?: \([^()]{0,30}\))? (?:in|into) (?:the )?/,
  wholeOfOthers: compact(
    /^(?:-| )(?:pay|wage|salary|price|tax|import|tariff|dut(?:y|ies)|discount|dividend|return|margin|stake|chance|probability|headcount)\b|^\s?(?:percent |per cent )?of (?:(?:the |its |their |an? )?(?:[a-z-]+ ){0,2}(?:costs?|prices?|value(?! chain)|weight|workforce|staff|employees|votes?|shares|jobs|shareholders|investors|respondents|drivers|buyers|motorists|consumers|customers|owners)\b|(?:the )?(?:[a-z-]+ )?(?:nation|country|world|state|industry|sector|region|continent|planet|economy|city|government|eu|european union|market)(?:'s)\b|(?:china|japan|india|germany|france|norway|korea|europe|america|britain|sweden|spain|italy)'s\b|national\b|(?:all )?(?:global|world|worldwide|human-made|man-made|greenhouse gas) (?:greenhouse gas |carbon |co2 )?emissions\b|(?:all |the )?(?:new )?(?:cars|vehicles)(?: sold)? (?:worldwide|globally|around the world)\b|(?:all |total )?(?:power|electricity) (?:generation|generated|mix)\b(?! (?:at|of|for|by|in) (?:its|the company))|the (?:[a-z-]+ ){0,3}(?:market|grid|electricity mix|power mix)\b)/,
  ),
  notInvested:
    /\b(?:lost|los(?:es|ing)|loss(?:es)? of|profits? of|earned|earnings of|write-?(?:downs?|offs?) of|charges? of|fined?|revenues? of|sales of|(?:sales|revenues?|turnover)\b[^.;]{0,40}\b(?:amount|come|reach|rise|grow|climb)[a-z]*(?: to)?|debts? of)(?: (?:about|around|some|more than|over|nearly|almost|up to|another|a further|an estimated|roughly))* ?$/,
  ofWeight: /^\s?(?:percent |per cent )?of (?:the |its |their |an? )?(?:[a-z-]+ ){0,2}weight\b/,
  amongOthers:
    /\b(?:among|one of|out of|alongside|joins?|joined|joining|along with|together with)(?: the| its| some| about| around| over| more than| nearly| almost)* ?$/,
  electricPart:
    /^[^.;]{0,50}?[,(] (?:of which|among which|(?:with )?(?:(?:about|around|some|over|more than|nearly|almost|roughly|up to|at least) )?(?:[\d.]+ ?(?:%|per ?cent)|a (?:third|quarter|fifth)|half|[a-z]+-(?:thirds|quarters|fifths|tenths)|[\d.,]+(?: million)?) of (?:which|them|these|those|that))\b(?:[^.;]|\.(?=\d)){0,60}\b(?:electric|electrified|evs?|bevs?|nevs?|new[- ]energy|plug-ins?|battery[- ])/,
  ofEngines:
    /\b(?:sales|deliveries|production|output|number) of (?:(?:its|their|the|pure|conventional) )*(?:combustion|petrol|gasoline|diesel|fossil|ice)[^.;,]{0,60}$/,
  electricNoun:
    /\b(?:electric\w*|electrified|e-?(?:cars?|vans?|trucks?|buses)|[a-z]?evs?|new[- ]energy|plug-ins?|battery|hybrids?|zero[- ]emission|fuel[- ]cell)\b/,
  publicStations:
    /\bthere (?:are|were|is|was)\b(?:[^.;,]|[.,](?=\d)){0,50}\bpublic\b[^.;,]{0,30}\b(?:charg\w+|stations?)\b[^.;,]{0,30}\b(?:in|across|throughout|around) (?:the )?(?:uk|u\.k\.|us|u\.s\.|united (?:states|kingdom)|countr(?:y|ies)|world|european union|eu|britain|germany|france|norway|china|japan|india|europe|america|italy|spain|sweden|korea|south korea|nation(?:wide)?)\b|\bpublic (?:ev |fast |rapid |electric vehicle )?(?:charg\w+)(?: (?:points?|stations?|piles?|network))? (?:in|across) (?:the )?(?:country|nation|uk|us|u\.s\.|eu|world)\b/,
  soldCells:
    /\b(?:sold|sells?|selling|ship(?:s|ped|ments?)|(?<!\bbe )delivered|deliveries|suppl(?:y|ied|ying) (?:agreement|contract|deal|with|up to|about|some|\d)|order(?:s|ed)?(?: (?:backlog|book|for|of|in hand))|deploy(?:s|ed|ments?)|install(?:s|ations?)|(?<!already )installed|usage|contracts? (?:for|worth|over)|consum\w+)\b/,
  otherDrive:
    /^(?: of (?:them|these|those|its|their|the|all|which|sales|cars|vehicles|will|would|should|are|were|be|to|with|have|still|come|by)| (?:will|would|should|are|were|be|to be|with|have|still|come|by))*(?: of)?(?: (?:conventional|pure|purely|internal|traditional))? (?:combustion|petrol|diesel|gasoline|ices?|conventional|cng|fossil)\b/,
  ofFleet:
    /\b(?:fleets?|averag\w+|mean|(?:its|their|our|all|all its|new|newly registered|the group's) (?:new )?(?:passenger )?(?:cars|vehicles|vans|trucks)|(?:every|each) (?:new )?(?:car|vehicle)|company-wide|group-wide|cafe|line-?up|range as a whole)\b/,
  shareOfMarket:
    /\b(?:segment|market)\b[^.;]{0,90}\b(?:an? |the )(?:market )?share of (?:some |about |around |over |almost |nearly |just )?$|\bmarket share\b|\bshare of (?:the |its )?(?:[a-z.-]+ ){0,4}(?:market|segment)\b(?! (?:that|which) (?:is|was|are))/,
  shareOfElectric:
    /^\s?(?:share )?of (?:(?:all|the|its|their|our|those|these) |(?:the |that )?(?:[a-z]+'s|company's) ){0,2}(?:fully |all-|pure |battery[- ])?(?:evs|bevs|nevs|electric (?:cars|vehicles|models))\b(?! in (?:its|their|the company's|the group's) )|^\s?(?:share )?of (?:the |all |total |global |china's |europe's )?(?:[a-z.-]+ ){0,2}?(?:electric|evs?|nevs?|bevs?|plug-in|new[- ]energy)\b[^,;.]{0,30}\b(?:market|sales|sold|registrations|registered|in the country|deliveries|segment)\b/,
  stake:
    /\b(?:hold(?:s|ing)?|own(?:s|ed|ing)?|held|acquir\w+|stakes? (?:of|worth)|interest of|bought|buy(?:s|ing)?|took|takes?|taking|with) (?:up to |a |an |some |about |around |nearly |almost |more than |just over |just under |roughly )?[\d.]+ ?(?:%|per ?cent|pct)(?: (?:of (?:the |its )?(?:shares?|company(?!')|capital|equity|votes?|voting|(?:[a-z-]+ ){0,3}(?:unit|arm|venture|subsidiary|start-?up|spin-?off)\b)|stake|interest|holding|share(?:holding)? in|in the (?:company|carmaker|venture))|,| and|$|\.)/,
  rest: /\bmild[- ]hybrids?\b[^.;%]{0,40}$|\b(?:the (?:rest|remainder|other half|other)|what is left|what remains|remaining)(?: [a-z]+)?,? (?:no more than |at most |or |about |some )?$/,
  money:
    /(?:%|per ?cent|pct|half|third|thirds|quarters?) of (?:the |that |this |its |their |our )?(?:[a-z&-]+ ){0,3}(?:sum|money|budget|investments?|spending|capex|capital expenditures?|funds?|outlay|expenditure|proceeds|amount|it goes)\b|^[^;.]*\b(?:won|yen|yuan|euros?|dollars?|pounds?|rupees|crore)\b[^;.]{0,80}?[\d.]+ ?(?:%|per ?cent|pct)(?: of (?:it|that|this|them|which))? (?:is |are |will |would |to |has been |have been )?(?:be )?(?:go|goes|going|flow|flows|assigned|allocated|allotted|earmarked|reserved|set aside|dedicated|spent|directed|devoted|invested) (?:to|into|toward|towards|for|on)\b|\b(?:electrification|evs|electric cars|electric vehicles) (?:taking|receiving|getting|accounting for) [^;.]{0,30} of the (?:sum|total|money|budget|investment)/,
  comparison:
    /\b(?:equivalent (?:to|of)|equal to|enough (?:for|to (?:power|equip|supply|build|charge|fill|run|feed))|sufficient (?:for|to (?:power|equip|supply|build|charge|fill|run))|as (?:much|many|great|large|high|big)\b[^,;.]{0,70} as|like taking|corresponds? to|comparable (?:to|with)|the (?:output|emissions|footprint|equivalent|consumption) of|batteries for|cells for|packs for|modules for|(?:surpass|beat|exceed|eclips|topp|break|broke)(?:s|es|ed|ing)? (?:the|its|a|last) (?:[a-z'-]+ ){0,3}(?:record|high|mark|peak|best)s? of)(?: (?:about|around|some|roughly|nearly|almost|up to|more than|over|as many as|at least|the|annual|another|that of|taking))* ?$/,
  onlySpokenOf: /^ (?:is|was|remains|means|would be) (?:an?|the|our|its|not|only|just|one)\b/,
  programme:
    /^(?:,? (?:management|strateg(?:y|ies)|road ?map|vision|plans?|goals?|targets?|years?|date|pillars?|ambitions?|commitments?|pledges?|pathways?|future|journey|transition|initiatives?|programmes?|programs?|agenda|campaign|scenario|economy|society|world)\b|, (?:circularity|circular economy|transparency|biodiversity|resources?|inclusion))/,
};
