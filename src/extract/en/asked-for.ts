/** English words for what others ask of a company, and for what may become of a target. */

const name = (reach: number): string => `(?:[a-z0-9'&.,-]+ ){1,${reach}}?`;

/** Those who ask something of companies. */
const ASKERS =
  "(?<!\\b(?:told|tell|tells|telling|inform(?:s|ed|ing)?|assur(?:es|ed|ing)|brief(?:s|ed|ing)|to|for|with)(?: the| its| some)? )(?:investors?|shareholders?|stockholders?|activists?|critics|campaigners?|environmentalists?|conservationists?|ngos?|unions?|protesters?|lawmakers?|politicians?|regulators?|ministers?|mayors?|(?:pension |hedge )?funds?|(?:advocacy|campaign|pressure|environmental|green|climate|consumer|lobby|investor|activist) groups?|greenpeace|transport & environment|wwf|charit(?:y|ies)|churches)";

/** Whom a company asks is bound by it: "urged its suppliers to cut". */
const OF_ITS_OWN =
  "(?!(?:all |both |most )?(?:of )?(?:its|their|our|suppliers?|dealers?|partners?|staff|employees|workers|customers|drivers|the suppliers)\\b)";

const URGE =
  "(?:urg(?:e[sd]?|ing)|implor(?:e[sd]?|ing)|call(?:s|ed|ing) (?:up)?on|exhort(?:s|ed|ing)?|admonish(?:es|ed|ing)?)";
const WANT =
  "(?:wants?|wanted|wanting|asks?|asked|asking|push(?:es|ed|ing)?|press(?:es|ed|ing)?|pressur(?:e[sd]?|ing)|lobb(?:y|ies|ied|ying)|petition(?:s|ed|ing)?|expects?|expected|tells?|told|requests?|requested|would like|challeng(?:e[sd]?|ing)|encourag(?:e[sd]?|ing)|need)";
const SAY =
  "(?:say|says|said|saying|argu(?:e[sd]?|ing)|insist(?:s|ed|ing)?|believe[sd]?|thinks?|thought|demand(?:s|ed|ing)?|propos(?:e[sd]?|ing)|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|calculat(?:e[sd]?|ing))";
const CALL =
  "(?:calls?|appeals?|petitions?|resolutions?|motions?|pleas?|demands?|requests?|proposals?)";
const TURN_DOWN =
  "(?:reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|turn(?:s|ed|ing)? down|vot(?:es?|ed|ing) (?:down|against)|defeat(?:s|ed|ing)?|oppos(?:es|ed|ing)|resist(?:s|ed|ing)?|fend(?:s|ed|ing)? off|ignor(?:es|ed|ing)|refus(?:es|ed|ing))";

/** "urged Toyota to", "investors want the company to", "voted down a proposal", "amid calls for": what follows is no pledge. */
export const ASKED_FOR = [
  `\\b${URGE} ${OF_ITS_OWN}${name(6)}to\\b`,
  `\\b${ASKERS} (?:[a-z,'&-]+ ){0,5}?${WANT} ${OF_ITS_OWN}${name(5)}to\\b`,
  `\\b${ASKERS}\\b[^.;:]{0,60}? ${SAY} (?:that )?${OF_ITS_OWN}${name(5)}(?:should|must|ought to|needs? to|has to|have to)\\b`,
  `\\b${ASKERS} (?:[a-z,'&-]+ ){0,5}?(?:demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|propos(?:e[sd]?|ing))\\b`,
  `\\b${TURN_DOWN} (?:[a-z0-9'&.-]+ ){0,5}?${CALL}\\b`,
  "\\b(?:calls|appeals?|petitions?|resolutions?|motions?|pleas?|pressure)(?<=\\b(?:amid|despite|after|following|ignoring|against|growing|renewed|repeated|mounting|such|with|a|an) (?:[a-z-]+ ){0,2}[a-z]+) (?:(?:by|from|of) (?:[a-z0-9'&.-]+ ){1,5}?)?(?:for (?:[a-z0-9'&.-]+ ){1,5}?to|to|that|asking|calling|requiring|urging|demanding)\\b",
].join("|");

const BODY = "(?:governments?|country|nation|state|city)";
const GOAL =
  "(?:ban|stop|phase-?out|deadline|end|goals?|targets?|plans?|ambitions?|commitments?|pledges?|objectives?|mandates?|vision|aims?)";

/** "for India to reach its goal", "in line with the government's target of": a country's goal, which a company may serve. */
export const ofACountry = (lands: string): string =>
  [
    `\\b(?:for|help(?:s|ed|ing)?|let(?:s|ting)?|enabl(?:e[sd]?|ing)|allow(?:s|ed|ing)?) (?:the )?(?:${lands}|${BODY})(?: to| in)? (?:reach|meet|achiev|attain|hit|get|becom|decarboni[sz]|deliver|fulfil|realiz|realis)(?:e|l|ing|es|)\\b`,
    `\\bthat (?:${lands}) (?:would|will|should|is to|was to|must|aims to|wants to|plans to|intends to) (?:become|be|reach|achieve|go|cut|reduce|peak)\\b`,
    `\\b(?:in line with|comply(?:ing)? with|in support of|support(?:s|ing|ed)?|towards?|contribut(?:es?|ed|ing|ion) to|align(?:s|ed|ing|ment)? with|consistent with|(?:meet|reach|achiev|fulfil|realiz|realis)(?:e|l|ing|es|s|)) (?:the )?(?:${lands}|${BODY}|(?:[a-z]+ ){1,2}government)(?:'s?)(?= (?:[a-z0-9-]+ ){0,3}${GOAL}\\b)`,
  ].join("|");

const REPORT = "(?:reports?|rumou?rs?|speculation|suggestions?)";

/** "denied a report that", "is rumoured to", "under the new rules it must": nobody of the company has promised it. */
export const NOT_PROMISED = [
  `\\b(?:denie[sd]|denying|deny|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)) (?:(?:a|the|any|all|media|press|recent) ){0,2}${REPORT}\\b[^,;.]{0,40}?\\b(?:that|of|about|saying)\\b`,
  `(?:^|\\b(?:amid|after|despite|following|media|press|news|unconfirmed|earlier) )${REPORT} (?:that|of|about|saying|suggesting)\\b`,
  "\\b(?:is|are|was|were) (?:rumou?red|thought|believed|understood|speculated) to\\b|\\brumou?r has it\\b",
  "\\bunder (?:(?:the|these|those|new|current|existing|planned|eu|european|federal|us|u\\.s\\.|chinese) ){0,3}(?:[a-z0-9-]+ ){0,3}?(?:rules?|laws?|regulations?|legislation|mandates?|directive)\\b[^.;]{0,60}?\\b(?:must|has to|have to|needs? to|is required to|are required to|will have to)\\b",
  "\\b(?:believes?|thinks?|predicts?|predicted)(?= (?:that )?(?:all|most|half of(?: all)?|every|almost all) (?:new )?(?:cars|vehicles|trucks|car sales)\\b)",
].join("|");

/** "has no plan to drop its target", "not until 2060": what stands, or what comes later. */
const STANDS =
  "(?![^.;]{0,60}\\b(?:drop|scrap|abandon|ditch|shelv|cancel|withdraw|giv(?:e|en|ing) up|back(?:ing)? (?:away|down|out)|retreat|walk(?:ing)? away|delay|postpon|chang|alter|amend|revis|reconsider|review|deviat|weaken|soften|relax|lower(?:ing)? (?:its|the|this|that)|water|miss|until|till|before|after|beyond|past|from|combustion|petrol|gasoline|diesel|how|when|why|whether|which|what|where|who)[a-z]*\\b)";
const PROMISE =
  "(?:say|said|promised?|commit(?:ted)?|pledged?|claim(?:ed)?|announced?|vow(?:ed)?|plan(?:ned)?|intend(?:ed)?|aim(?:ed)?|want(?:ed)?)";

/** "has no plan to be", "did not say that it would", "denied", "stopped short of committing": nothing is promised. */
const DENIED = [
  `\\b(?:ha(?:s|ve|d|ving)|with|there (?:is|are|was|were)|sees?|saw) (?:[a-z]+ )?no (?:[a-z-]+ ){0,2}?(?:plans?|intentions?|targets?|goals?|commitments?|ambitions?|pledges?|promises?) (?:to|of|for)\\b${STANDS}`,
  `\\b(?:(?:did|do|does|has|have|had)(?: not|n't)|never)(?: yet| ever| once| publicly| formally| currently| now){0,2} ${PROMISE} (?:itself |themselves )?(?:that|to|it|they|we|the company)\\b${STANDS}`,
  `\\b(?:denie[sd]|denying|deny) (?:that|having|any|plans|it|they|a|the)\\b${STANDS}`,
  `\\b(?:declin(?:es|ed|ing)|refus(?:es|ed|ing)) to (?:commit(?! (?:itself )?to (?:its|their|the|this|that)\\b)|promise|pledge|aim|set)\\b${STANDS}`,
  `\\b(?:without|(?:stop(?:s|ped|ping)?|fell|falls) short of) (?:committing|promising|pledging|setting (?:a|any|itself))\\b${STANDS}`,
  `\\brul(?:es|ed|ing) out (?:becoming|being|going|reaching|achieving|any|a)\\b${STANDS}`,
];

/** "has yet to reveal a timeline for its move to": what follows has not been said. */
export const UNSAID = [
  ...DENIED,
  // "did not sign the declaration to": who stayed away has promised nothing.
  "\\b(?:did not|didn't|has not|hasn't|have not|haven't|had not|refus(?:es|ed|ing) to|declin(?:es|ed|ing) to|would not|wouldn't|will not|won't|chose not to|decided not to) (?:yet )?(?:sign|signed|join|joined|back(?! (?:down|away|off|out)\\b)|backed|endorse[d]?|support|supported)\\b",
  "\\b(?:missing|absent) from (?:the |a |this |that )?(?:list|declaration|pledge|agreement|deal|signatories|initiative)\\b|\\bnot (?:among|one of) (?:the |its )?(?:signatories|signers)\\b|\\b(?:stayed|stay|stays|staying) (?:away from|out of) (?:the|a|this|that) (?:[a-z]+ ){0,2}(?:declaration|pledge|agreement|deal|initiative)\\b",
  "\\b(?:has|have|had) (?:yet|still) to (?:reveal|announce|say|set|decide|disclose|publish|name|give|commit|present|outline|specify|confirm|share|detail|lay out|spell out|put forward)\\b",
  "\\b(?:has|have|had|did|does|do)(?: not|n't) (?:yet )?(?:reveal|announce|said|say|set|decide|disclose|publish|name|given?|commit|present|outline|specif(?:y|ied)|confirm|share|detail)(?:e?d|ted)? (?:a |any |an |its |when |whether |how |by when |to (?:a |any )?)(?:[a-z]+ )?(?:timeline|timetable|date|deadline|schedule|plans?|targets?|goals?)?\\b",
].join("|");

const MOVE =
  "(?:delay|postpone|defer|push (?:back|out)|put (?:off|back)|slip|drop|scrap|abandon|ditch|shelve|cancel|withdraw|give up|water down|weaken|soften|relax|lower|revise|reconsider|review|raise|lift|bring forward|move (?:up|forward)|miss)";

/** "could delay its target", "is considering dropping": nothing has become of it yet. "Will not be electric before 2035" names no target. */
export const POSSIBLE = [
  `\\b(?:could|may|might)(?: still| yet| also| even| well| now| soon| have to| be forced to| need to| decide to| be about to){0,2} ${MOVE}\\b`,
  `\\b(?:consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|ponder(?:s|ed|ing)?|discuss(?:es|ed|ing)?|does not rule out|has not ruled out|not ruling out|mooted|debat(?:es|ed|ing)) (?:whether to |how to |if it should )?(?:delay|postpon|deferr|push|putt|dropp|scrapp|abandon|ditch|shelv|cancel|withdraw|giv|water|weaken|soften|relax|lower|revis|rais|lift|bring|mov)(?:ing|e|)\\b`,
  "\\b(?:will|would|do|does|did) (?:not|never) [^.;,#@]{0,60}\\bbefore (?:[a-z-]+ ){0,4}?@",
].join("|");

/** Behind such words a clause begins that tells what is so. */
export const REAL_AGAIN =
  /[;:]|, (?:aims|wants|plans|intends|expects|will|has (?:pledged|promised|set))\b|\band (?:now |instead )?(?:aims|wants|plans|intends|expects)\b|[,(] ?(?:and |which |so |though |even though )?(?:the company|the (?:car|auto|truck) ?maker|the group|the firm|the manufacturer|it|they|we|its|instead(?! of))\b|\b(?:but|while|whereas|although|yet|however|instead(?! of))\b/;
