import { compact } from "../match/compact.ts";
import { createNameList } from "../match/name-list.ts";
import type { OwnerWords } from "../names/owner-words.ts";
import { ASKED_FOR, NOT_PROMISED, ofACountry, REAL_AGAIN, UNSAID } from "./asked-for.ts";
import { LEXICON } from "./lexicon.ts";

/** Public bodies, and what they issue. */
const BODIES =
  "governments?|prime minister|chancellor|governor|mayor|senator|president (?:joe |donald |xi |emmanuel )?(?:biden|trump|obama|jinping|macron)|secretary|ministr(?:y|ies)|ministers?|cabinet|commission|parliament|congress|senate|(?<!united )states?|cit(?:y|ies)|councils?|municipality|count(?:ry|ries)|nations?|province|republic|kingdom|union|eu|bloc|regulators?|regulations?|authorit(?:y|ies)|agenc(?:y|ies)|administration|lawmakers|legislators|legislation|laws?|rules|mandates?|(?:fuel[- ]economy|emissions?|efficiency|mileage|co2|pollution|clean[- ]car|cafe) (?:standards|norms|limits)|policymakers|politicians|officials|whitehall|white house|kremlin|centre|paris agreement|green deal|acea|caam|smmt|kba|vda|siam|jama|epa|carb|icct|iea|cpca|united nations|international energy agency|air resources board|formula (?:1|one|e)|fia";
/** Markets, trades, and those who are many. */
const MARKETS =
  "markets?|industr(?:y|ies)|sectors?|trade|carmakers|automakers|truckmakers|truck makers|bus makers|car companies|hauliers|fleet operators|car makers|car manufacturers|vehicle makers|manufacturers|marques|makers|rivals|competitors|peers|registrations|demand|households|motorists|utilities|utility|steelmakers?|miners?|(?:mining|lithium|nickel|graphite|cathode|materials|steel|energy|power|oil|rental|leasing|logistics|delivery|shipping|tech|technology|ride-hailing|software|chemicals?|alumin(?:i)?um|utility|parcel|e-commerce|retail|internet|recycling) (?:company|group|firm|giant|operator|start-?up)|recycler|chemical maker|retailers?|railways?|airlines?|world|humanity|road transport|economy|associations?|federation|(?:lobby|trade|industry|campaign|pressure|working|environmental|green|consumer) (?:group|body|bodies)s?|lobby|campaigners|environmentalists|activists|foundation|university|institute|consultancy";
/** Those who count and guess. */
const GUESSERS =
  "analysts?|economists?|researchers?|scientists?|experts?|consultants?|consultanc(?:y|ies)|forecasters?|observers|strategists?|brokers?|brokerages?|market research(?:er)?s?|think[- ]tanks?|bloombergnef|bnef|iea|wood mackenzie|mckinsey|rho motion|s&p global|ihs markit|jato|dataforce|cox automotive|edmunds|kelley blue book|motor intelligence|marklines|schmidt automotive|new automotive|zap-?map|autodata|rystad|counterpoint|canalys|eurostat|sne research|benchmark mineral intelligence|lmc automotive|globaldata|trendforce|goldman sachs|morgan stanley|ubs|jefferies|bernstein|nomura|citi|moody's|international energy agency|consensus|wall street|surveys?|polls?";
/** What a company is called. */
const MAKER =
  "company|compan(?:y|ies)|carmaker|automaker|car ?maker|truck ?maker|vehicle maker|auto giant|group|firm|manufacturer|maker|brand|marque|giant|arm|unit|subsidiary|division|supplier|producer|business|concern|conglomerate|start-?up|enterprise|parent|alliance|duo|pair|specialist";

const WORD = "(?:[a-z0-9\u00c0-\u024f][a-z0-9\u00c0-\u024f'.&/-]*) ";
/** Words that show that what stands before a noun is no noun phrase any more. */
const NO_PHRASE =
  "(?!(?:of|in|for|to|by|with|from|at|on|than|as|is|are|was|were|be|will|would|has|have|had|can|could|should|and|or|but|that|which|who|whose|it|its|their|our|we|they|told|tells?|says?|said|wants?|aims?|plans?|makes?|made|sells?|sold|into|under|over|after|before|between|across|against|not|no|both|company|group|carmaker|automaker|maker|brand|manufacturer|firm|this|these|such|more|less|about|around|until|through|during|since|while|when|where|if|because|all|two|three|pair|now|covers?|covered|comprises?|spans?|serves?|reaches|connects|includes?|operates?|stretches) )";
const PHRASE = (reach: number): string => `(?:${NO_PHRASE}${WORD}){0,${reach}}`;
/** "the country's biggest carmaker", "the industry's first plant": a company, or a rank among many. */
const AFTER =
  "(?='s?\\b|'|[,;:)\u2014\"]|$| (?:[a-z]+(?:s|ed)|will|would|must|has|have|had|are|were|can|could|should|may|might|put|set|cut|grew|rose|fell|took|made|want|aim|plan|need|expect|hope|intend|said|saw|sold|in|of|for|from|at|on|to|with|by|across|around|alone|itself|also|now|already|still|only|currently|today|that|which|who|and|or|\\d)\\b)";
const NOT_OWNER = `(?!-)(?!(?:'s?)? (?:[a-z0-9.-]+ ){0,4}?(?:${MAKER})\\b)(?!(?:'s?) (?:first|largest|biggest|only|second|third|most|best|no|number|top|leading|oldest|last|next)\\b)(?! (?:leaders?|leadership|conditions|launch(?:es)?|segment|values?|entry|standards?|capitali[sz]ation|price|owned|backed|street|centre|center)\\b)${AFTER}`;
const INTENT =
  "(?:(?:is|are) to (?:be|reach|become|get|cut|achieve|meet)|(?:itself |alone |also |now |for its part,? |meanwhile,? |has |have |had |is |are ){0,3}(?:wants?|aim(?:s|ing)?|plan(?:s|ned|ning)?|intends?|hop(?:es?|ing)|seek(?:s|ing)?|require[sd]?|mandate[sd]?|ban(?:s|ned|ning)|targets|targeting|set|pledged|promised|announced|vowed|committed|a target|a goal|expects?|would like|outlawed|(?:will|would|is to|plans to) (?:[a-z]+ )?(?:ban|require|outlaw|prohibit|mandate|subsidi[sz]e|forbid|allow|spend|offer)))";
/** What a country itself has and does: "Japan has some 2,000 chargers", "Britain will need 100 GWh", "India told the summit". */
const COUNTRY_DEED =
  "(?:itself |alone |as a whole |today |currently |at present |already |also |now |still ){0,2}(?:is (?:working on|considering|weighing|drafting|debating|preparing)|has (?:some |about |around |more than |over |only |just |barely |nearly |almost )?\\d|counts \\d|bought|buys|registered|registers|took up|generate[sd]?|imports?|imported|consume[sd]?|needs|needed|(?:will|would) need|makes (?:some |about |around |only )?\\d|(?:has |had )?(?:said|says|promised|pledged|vowed)(?: it| that)|tells|told|stops|stopped|emits|emitted|relies|(?:gets|got|draws|drew) (?:some |about |around |only |just |more than )?[\\d.]+ ?(?:%|per ?cent))(?![^.;]{0,60}\\b(?:its|their|our) (?:plants?|cars|sales|factor(?:y|ies)|models|dealers)\\b)";
const LANDS =
  "china|japan|india|norway|germany|france|italy|spain|sweden|denmark|finland|britain|the uk|the united kingdom|the us|the u\\.s\\.|the united states|america|south korea|korea|thailand|indonesia|vietnam|brussels|beijing|washington|berlin|new delhi|seoul|moscow|brazil|mexico|canada|australia|israel|austria|switzerland|poland|hungary|turkey|singapore|hong kong|taiwan|california|washington state|new york|quebec|scotland|wales|the netherlands|belgium|ireland|portugal|greece|europe|the eu|the european union|london|paris|oslo|amsterdam|shanghai|shenzhen|tokyo|delhi|islamabad|jakarta|bangkok";

const SOURCE = `(?:${GUESSERS}|${BODIES}|associations?|federation|institute|statistics office|motor authority|society of motor manufacturers(?: and traders)?|trade body|lobby group|industry (?:group|data|figures|body))`;

/** A name of up to four words, as printed. */
const NAME =
  "(?<![\\w.-])[A-Z][\\w&'.-]{0,24}(?: (?:(?:of|and|&|de|du|for) )?[A-Z0-9][\\w&'.-]{0,24}){0,3}";
/** What an organisation is that makes neither vehicles nor parts that the catalogue knows. */
const KIND =
  "(?:steel ?makers?|steel (?:company|producer|group|giant)|utilit(?:y|ies)|(?:energy|power|oil|gas|electricity|grid|mining|chemicals?|alumin(?:i)?um|steel|materials|logistics|shipping|delivery|parcel|software|technology|tech|internet|e-commerce|food|drinks|furniture|retail|recycling|ride-hailing|rental|car rental|leasing|charging|railway|construction|insurance|telecoms?|semiconductor|consulting|research|investment|private equity) (?:company|group|supplier|provider|giant|major|producer|firm|operator|start-?up|network|service|institute|house|fund)|(?:network|grid|fleet|charging|charge point|bus) operator|retailer|supermarket chain|miner|recycler|airline|ride-hailer|chipmaker|smelter|refiner|consultancy|think[- ]tank|trade (?:body|association)|lobby(?: group)?|association|industry body|campaign group|ngo|non-profit|university|institute|agency|foundation|regulator|brokerage|investment bank|bank|pension fund|insurer|technology group)";

/** By what a name ends that is one of an organisation. */
const LAST_WORD =
  "(?:Inc|Corp|Corporation|Ltd|Limited|plc|PLC|GmbH|Materials|Steel|Association|Agency|Institute|University|Federation|Ministry|Commission|Council|Bank|Lithium|Resources|Minerals|Capital|Foundation|Airlines|Logistics|Petroleum|Energy|Energi|Power|Technology|Technologies|Holdings|Partners|Ventures)";

/** Well-known organisations that press texts name beside makers of vehicles. */
const KNOWN =
  "Amazon|Google|Alphabet|Apple|Microsoft|Meta|Uber|Lyft|Hertz|Sixt|Avis|Europcar|Arval|Ayvens|LeasePlan|Ionity|Allego|Fastned|EVgo|ChargePoint|Shell|BP|TotalEnergies|Repsol|Eni|Equinor|ExxonMobil|Chevron|Iberdrola|Enel|Endesa|EDF|Engie|E.ON|EnBW|RWE|Vattenfall|Statkraft|Ørsted|Orsted|SSAB|H2 Green Steel|Stegra|ArcelorMittal|ThyssenKrupp|Thyssenkrupp|thyssenKrupp|thyssenkrupp|Salzgitter AG|Voestalpine|Nucor|US Steel|U.S. Steel|POSCO|Posco|Tata Steel|Baowu|Baosteel|HBIS|Nippon Steel|JFE|Hydro|Norsk Hydro|Alcoa|Novelis|Rusal|Rio Tinto|BHP|Glencore|Vale|Albemarle|SQM|Ganfeng|Tianqi|Fortescue|Umicore|BASF|Redwood Materials|Redwood|Li-Cycle|Ascend Elements|Foxconn|Huawei|Baidu|Didi|Meituan|JD.com|Alibaba|FedEx|UPS|USPS|DHL|Deutsche Post|DPD|Hermes|Maersk|Walmart|Ikea|IKEA|PepsiCo|Nestlé|Nestle|Coca-Cola|Unilever|Tesco|Greenpeace|Transport & Environment|WWF|Sinopec|PetroChina|State Grid|Gogoro|Canoo|Lordstown|Faraday Future|Proterra|Arrival|Britishvolt|Italvolt|Freyr|FREYR|Morrow|Verkor|QuantumScape|Solid Power|ProLogium|SolidEnergy|Koch|Siemens|ABB|Schneider Electric|Hitachi|Toshiba|Sony|Samsung|LG Chem|SK Innovation|Ecopro|L&F|Deutsche Bahn|Lufthansa|Ryanair|Boeing|Airbus|Nvidia|Intel|Qualcomm|Temasek|Walmart|Starbucks|McDonald's|Aldi|Lidl|Rewe|Penske|Ryder|JB Hunt|Schneider National|Sysco|Einride|Ashok";

/** "Renault's supplier Acme": what stands behind is a name of its own. */
const OF_ANOTHER =
  /\b(?:[A-Za-z]+['’]s?|its|their|our) (?:[a-z-]+ ){0,2}(?:suppliers?|partners?|rivals?|competitors?|customers?|contractors?) (?=[A-Z])/;

/** By the codes of characters. */
const allOf = (expression: RegExp): readonly boolean[] =>
  Array.from({ length: 128 }, (_, code) => expression.test(String.fromCharCode(code)));
const IN_NAME = allOf(/[\w-]/);
const IN_WORD = allOf(/\w/);

export const OWNER_WORDS: OwnerWords = {
  opening:
    /(?:^["'(]*(?:(?:in (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:the )?(?:spring|summer|autumn|winter))|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this) (?:week|month|year|spring|summer|autumn|winter)|earlier this (?:year|month|week)|recently),? |(?:while|whereas|but|and|because|although|though|where|when|since|as|if)\b)?| - |[,;:(\u2014"]|\b(?:while|whereas|but|and|that|because|although|though|where|when|since|as|if|meanwhile|however|in addition|by contrast|said|says|scheme|programme|program|framework|agreement|20\d\d))\s*(?:(?:meanwhile|however|then|moreover|for its part|too|yet|and|but|while|that),? ){0,2}/g,
  subject: compact(new RegExp(`${PHRASE(5)}(?:${BODIES}|${MARKETS})\\b${NOT_OWNER}`, "y")),
  guesser: compact(new RegExp(`${PHRASE(4)}(?:${GUESSERS})\\b(?!-)`, "y")),
  place: compact(
    new RegExp(
      `(?:${LANDS})(?: ${INTENT}\\b| ${COUNTRY_DEED}|'s? (?:[a-z-]+ ){0,3}(?:targets?|goals?|plans?|ambitions?|pledge|commitment|government|carmakers|automakers|mandate|ban|(?:car|vehicle|auto|ev|electric) (?:market|industry|sector)|(?:evs?|electric|nev|bev|new[- ]energy|car|vehicle|auto|passenger)(?: [a-z]+){0,2} (?:sales|registrations|demand|adoption|exports|output)|makers)\\b)`,
      "y",
    ),
  ),
  anyOther: LEXICON.finder(new RegExp(`\\b(?:${BODIES}|${MARKETS}|${GUESSERS}|${LANDS})\\b`)),
  beforeName: new RegExp(`(?:(?:its|their|our|his) )?${PHRASE(6)}`, "y"),
  own: LEXICON.finder(
    new RegExp(
      `\\b(?:we|our|us|i|[a-z]+'s (?:top|biggest|largest|leading|best-selling|number one|(?:second|third)[- ](?:biggest|largest)) (?:[a-z]+ )?(?:${MAKER})|(?:the|its|this|that|both) (?:(?!(?:industry|lobby|trade|campaign|pressure|environmental|green|consumer|interest|mining|lithium|nickel|graphite|cathode|materials|steel|energy|power|oil|mining|utility|logistics|delivery|tech|technology|internet|ride-hailing|rental|leasing) )[a-z0-9'.-]+ ){0,4}?(?:${MAKER})(?:'s)?)\\b`,
    ),
  ),
  buys: /\b(?:order(?:s|ed|ing)?|b(?:uys?|ought|uying)|purchas\w+|takes?|took|will take|leas\w+|receiv\w+|gets?|add(?:s|ed))\b/,
  again: /\b(?:it|its|they|their|them|he|she|his|her)\b/,
  goesOn:
    /^(?:(?:in addition|meanwhile|moreover|by then|then|also|by \d{4}|in \d{4}),? )?(?:it|its|they|their|the (?:company|group|firm|government|ministry|agency|state|city|country|organisation|organization|utility|steelmaker|retailer|start-?up|operator|association|goal|target|plan|ambition|deadline))\b/,
  source: LEXICON.finder(
    new RegExp(
      `\\baccording to (?:an?|the|one|recent|several) (?!company|group|carmaker|maker)(?:[a-z-]+ ){0,3}(?:reports?|stud(?:y|ies)|surveys?|analys[ei]s|estimates?|forecasts?|projections?)\\b|\\b(?:according to|data from|figures from|estimates? (?:by|from)|analysis (?:by|from)|study by|report (?:by|from)|numbers from|projections? (?:by|from)|forecasts? (?:by|from)|survey by|statistics from) (?:[a-z0-9'.&/,-]+ ){0,6}?(?:${SOURCE})\\b|\\b(?:${SOURCE})(?:'s?)? (?:[a-z0-9'.&-]+ ){0,5}?(?:says?|said|estimates?|estimated|reckons?|reckoned|expects?|expected|predicts?|predicted|forecasts?|believes?|data|figures|statistics|showed|shows|calculates?|calculated|projects?|projected|think)\\b|\\b(?:says?|said|estimates?|reckons?|reckoned|predicts?|predicted|forecasts?) (?:[a-z0-9'.&/-]+ ){0,6}?(?:${SOURCE})\\b`,
    ),
  ),
  guess: compact(
    new RegExp(
      `\\b(?:according to|estimates? (?:by|from)|projections? (?:by|from)|forecasts? (?:by|from)) (?:[a-z0-9'.&/,-]+ ){0,6}?(?:${GUESSERS})\\b|\\b(?:${GUESSERS})(?:'s?)? (?:[a-z0-9'.&-]+ ){0,5}?(?:says?|said|estimates?|reckons?|reckoned|expects?|expected|predicts?|predicted|forecasts?|believes?|think)\\b|\\b(?:says?|estimates?|reckons?|reckoned|predicts?|predicted|forecasts?) (?:[a-z0-9'.&/-]+ ){0,6}?(?:${GUESSERS})\\b`,
    ),
  ),
  legal: LEXICON.finder(
    /\b(?:may|can) (?:only |no longer |still )?be (?:newly |first )?(?:registered|sold|licensed)\b|\bon pain of\b|\bre100\b[^.;]{0,60} is an? (?:[a-z]+ ){0,2}(?:initiative|campaign|alliance|programme|program|group)\b|\b(?:businesses|companies|firms) (?:that|which|who) (?:undertake|commit|pledge|promise)\b|\b(?:must|have to|has to|may) (?:not )?emit\b(?! (?:about |around |at least |some )?\d+ ?(?:%|per ?cent))/,
  ),
  askedFor: LEXICON.finder(
    new RegExp(`${ASKED_FOR}|${ofACountry(LANDS)}|${NOT_PROMISED}|${UNSAID}`),
  ),
  realAgain: REAL_AGAIN,
  expectedOf: LEXICON.finder(
    /\b(?:expects?|sees|predicts?|believes|thinks|reckons|forecasts?|estimates?|assum(?:es|ing)|anticipates?) (?:that )?(?:the |a |global |overall |total |world |worldwide )?(?:[a-z.-]+ ){0,3}?(?:market|industry|demand|sector|adoption|registrations)\b/,
  ),
  organisations: [
    {
      sign: new RegExp(`\\b${KIND}\\b`),
      names: [
        new RegExp(`\\b${KIND} (${NAME})`, "g"),
        new RegExp(`(${NAME}), (?:an?|the|one of the) (?:[A-Za-z0-9'.-]+ ){0,5}${KIND}\\b`, "g"),
      ],
    },
    {
      sign: OF_ANOTHER,
      names: [
        new RegExp(
          `${OF_ANOTHER.source}(?!(?:Code|Day|Award|Network|Council|Programme|Program|Management|Sustainability|Summit)\\b)(${NAME})`,
          "g",
        ),
      ],
    },
    {
      sign: new RegExp(` ${LAST_WORD}\\b`),
      names: [new RegExp(`\\b(${NAME} ${LAST_WORD})\\b`, "g")],
    },
    {
      sign: /tate-(?:run|owned|controlled) /,
      names: [new RegExp(`\\b[Ss]tate-(?:run|owned|controlled) (${NAME})`, "g")],
    },
  ],
  known: createNameList(KNOWN.split("|"), {
    nextBegin: (text, from) => {
      let at = from;
      while (at < text.length && IN_NAME[text.charCodeAt(at - 1)]) at += 1;
      return at;
    },
    mayEnd: (text, at) => !IN_WORD[text.charCodeAt(at)],
  }),
  belongs:
    /^[^.;]{0,60}\b(?:subsidiary|unit|arm|division|brand|joint venture|owned by|belong(?:s|ing)|part of|in-house)\b/,
};
