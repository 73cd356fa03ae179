import type { CueEntry } from "../match/cue.ts";

/**
 * Places by name and adjective, with the towns and states that makers build in: ISO 3166 alpha-2, `EU` for
 * Europe. `WORLD` lifts a limit, `HOME` is the company's own country, `NA` is a part of the world that the
 * model has no code for.
 */
export const PLACES: readonly CueEntry<string>[] = [
  // Superlatives and names that limit nothing.
  [
    "-",
    "[a-z]+est (?:[a-z-]+ ){0,5}?(?:in|of) (?:the world|europe|china|india|japan|america|germany|north america|asia)|(?:world|china|europe|asia|india)'s (?:[a-z-]+est|first|most|top|leading|second|third|no\\.|number)|south african rand|swiss francs?|german language",
  ],
  [
    "WORLD",
    "worldwide|global(?:ly)?|around the (?:globe|world)|across the (?:globe|world)|in the world|international(?:ly)?|(?<!from )all over the world|in all (?:of )?(?:its |the |their )?(?:major |key |main |core |leading |global )?(?:markets|regions)|every continent",
  ],
  [
    "EU",
    "europe(?:an)?(?! (?:commission|parliament|union rules|investment bank))|eu(?! (?:law|green|commission|taxonomy|rules|parliament))|the (?:old )?continent|the single market|wltp region",
  ],
  [
    "NA",
    "north america(?:n)?|the americas|latin america(?:n)?|south america(?:n)?|asia(?:n)?|asia[- ]pacific|southeast asia(?:n)?|africa(?:n)?|the middle east|asean",
  ],
  [
    "CN",
    "china|chinese|people's republic|beijing|shanghai|shenyang|shenzhen|guangzhou|hefei|wuhan|chongqing|chengdu|changchun|tianjin|xi'an|nanjing|hangzhou|ningbo|dalian|qingdao|zhengzhou|zhuzhou|foshan|wuxi|ningde|yibin|liuzhou|baoding|daqing|tangshan|jinan|zhaoqing|guangdong|sichuan|anhui|hubei|hunan|jiangsu|zhejiang|fujian|liaoning|shandong|hebei|shaanxi|guizhou|inner mongolia|xinjiang|hainan|tibet|winter olympics",
  ],
  [
    "US",
    "united states|u\\.s\\.(?:a\\.?)?|usa|the us|america(?!s|n express)|american|stateside|california|texas|tennessee|michigan|kentucky|nevada|ohio|alabama|indiana|illinois|missouri|mississippi|oregon|kansas|new york|north carolina|south carolina|west virginia|virginia|arizona|oklahoma|louisiana|arkansas|wisconsin|detroit|dearborn|hamtramck|spartanburg|chattanooga|tuscaloosa|san antonio|austin|fremont|spring hill|lordstown|smyrna|huntsville|marysville|lansing|belvidere|kokomo|louisville|metaplant|savannah|charleston|casa grande",
  ],
  [
    "JP",
    "japan|japanese|hiroshima|hofu|tokyo|osaka|nagoya|yokohama|toyota city|aichi|kyushu|fukuoka|tochigi|oppama|gunma|kosai|hamamatsu|shizuoka|yorii|saitama|suzuka|miyata|tsutsumi|motomachi|takaoka|okazaki|mizushima|fujisawa|wakayama|suminoe|iwate|miyagi",
  ],
  [
    "DE",
    "germany|german(?!y)|leipzig|munich|wolfsburg|tramm-göthen|stuttgart|zwickau|emden|berlin|grünheide|gr(?:ue|u)nheide|brandenburg|saxony|bavaria|lower saxony|baden-württemberg|hesse|north rhine-westphalia|dingolfing|regensburg|landshut|ingolstadt|neckarsulm|zuffenhausen|untertürkheim|sindelfingen|rastatt|bremen|hamburg|dresden|osnabrück|hanover|hannover|salzgitter|braunschweig|brunswick|chemnitz|rüsselsheim|ruesselsheim|eisenach|kaiserslautern|cologne|saarlouis|kuppenheim|kamenz|wörth|woerth|gaggenau|mannheim|kassel|papenburg|feuerbach|reutlingen|arnstadt|rostock|weissach|homburg",
  ],
  [
    "GB",
    "united kingdom|u\\.k\\.|uk|britain|british|england|scotland|sunderland|halewood|solihull|goodwood|swindon|hams hall|castle bromwich|wolverhampton|coventry|gaydon|whitley|ellesmere port|luton|dagenham|crewe|burnaston|deeside|hethel|liverpool|merseyside|midlands|leyland|somerset|bridgwater|northumberland",
  ],
  [
    "IN",
    "india|indian(?!a)|maharashtra|gujarat|karnataka|tamil nadu|haryana|telangana|rajasthan|uttarakhand|andhra pradesh|uttar pradesh|madhya pradesh|mumbai|delhi|new delhi|pune|chennai|bengaluru|bangalore|hyderabad|kolkata|nashik|nasik|chakan|sanand|pantnagar|jamshedpur|lucknow|dharwad|manesar|gurgaon|gurugram|kharkhoda|hansalpur|bidadi|igatpuri|zaheerabad|halol|talegaon|oragadam|anantapur|kandivali|haridwar|dholera|neemrana|bawal",
  ],
  [
    "KR",
    "south korea|korea|korean|republic of korea|ulsan|asan|hwaseong|gwangmyeong|gwangju|jeonju|seoul|busan|incheon|ochang|namyang|pyeongtaek|daejeon|daegu|gunsan",
  ],
  [
    "FR",
    "france|french|douai|maubeuge|ruitz|flins|batilly|sandouville|le mans|cléon|cleon|mulhouse|sochaux|rennes|poissy|hordain|valenciennes|douvrin|billy-berclau|dunkirk|lyon|strasbourg|clermont-ferrand|hambach|blanquefort|metz|trémery|hauts-de-france|normandy",
  ],
  [
    "SE",
    "sweden|swedish|gothenburg|torslanda|skövde|skovde|södertälje|sodertalje|olofström|luleå|boden|skellefteå|umeå|mariestad|eskilstuna|stockholm|trollhättan",
  ],
  [
    "ES",
    "spain|spanish|martorell|barcelona|sagunto|almussafes|zaragoza|figueruelas|vigo|palencia|valladolid|pamplona|landaben|vitoria|madrid|seville",
  ],
  [
    "IT",
    "italy|italian|turin|mirafiori|melfi|cassino|pomigliano|termoli|modena|maranello|sant'agata|atessa|brescia",
  ],
  [
    "CA",
    "canada|canadian|ontario|quebec|québec|british columbia|alberta|windsor|oshawa|ingersoll|brampton|st\\. thomas|oakville|bécancour|becancour|nova scotia",
  ],
  [
    "MX",
    "mexico|mexican|guanajuato|puebla|san josé chiapa|san jose chiapa|san luis potos[ií]|aguascalientes|monterrey|nuevo león|nuevo leon|toluca|saltillo|ramos arizpe|silao|hermosillo|celaya|coahuila",
  ],
  [
    "BR",
    "brazil|brazilian|são paulo|sao paulo|curitiba|betim|camaçari|camacari|camp[iî]nas|goiana|porto real|resende|taubaté|anchieta|araquari",
  ],
  ["AR", "argentina|argentine|argentinian|buenos aires"],
  ["CL", "chile(?:an)?|atacama"],
  ["CO", "colombia(?:n)?"],
  ["AU", "australia|australian|queensland|new south wales|sydney|melbourne"],
  ["NZ", "new zealand"],
  ["TH", "thailand|thai|bangkok|rayong|chonburi|samut prakan"],
  ["ID", "indonesia|indonesian|jakarta|cikarang|karawang|bekasi"],
  ["MY", "malaysia|malaysian|kuala lumpur|tanjung malim"],
  ["VN", "vietnam|vietnamese|hai phong"],
  ["PH", "philippines|philippine"],
  ["SG", "singapore"],
  ["TW", "taiwan(?:ese)?"],
  ["HK", "hong kong"],
  ["PK", "pakistan|pakistani"],
  [
    "HU",
    "hungary|hungarian|debrecen|győr|gyor|kecskemét|kecskemet|szeged|esztergom|komárom|komarom|budapest|iváncsa",
  ],
  ["PL", "poland|polish|wrocław|wroclaw|poznań|poznan|tychy|gliwice|września|wrzesnia|jawor"],
  [
    "CZ",
    "czech republic|czechia|czech|mlad[aá] boleslav|kvasiny|vrchlab[ií]|nošovice|nosovice|kolín",
  ],
  ["SK", "slovakia|slovak|slovakian|bratislava|žilina|zilina|trnava|nitra|košice|kosice|valaliky"],
  ["SI", "slovenia|slovenian|novo mesto"],
  ["RO", "romania|romanian|mioveni|craiova|pitești|pitesti"],
  ["RS", "serbia|serbian|kragujevac"],
  ["BG", "bulgaria|bulgarian"],
  ["GR", "greece|greek"],
  ["NO", "norway|norwegian|oslo"],
  ["FI", "finland|finnish|uusikaupunki|vaasa"],
  ["DK", "denmark|danish|copenhagen"],
  ["NL", "netherlands|dutch|eindhoven|rotterdam|amsterdam"],
  ["BE", "belgium|belgian|ghent|brussels (?:plant|factory|works|site)|antwerp|genk"],
  ["AT", "austria|austrian|steyr|graz|vienna"],
  ["CH", "switzerland|swiss"],
  ["PT", "portugal|portuguese|palmela|mangualde|cacia|lisbon"],
  ["IE", "ireland|irish"],
  ["TR", "türkiye|turkey|turkish|bursa|gölcük|golcuk|kocaeli|izmit|ankara|istanbul"],
  ["RU", "russia|russian|togliatti|kaluga|st\\. petersburg|moscow"],
  ["UA", "ukraine|ukrainian"],
  ["IL", "israel|israeli"],
  ["AE", "united arab emirates|uae|dubai|abu dhabi"],
  ["SA", "saudi arabia|saudi|jeddah|kaec"],
  ["EG", "egypt|egyptian"],
  ["MA", "morocco|moroccan|tangier|kenitra|casablanca"],
  ["ZA", "south africa|south african|rosslyn|silverton|kariega|pretoria"],
  ["NG", "nigeria(?:n)?"],
  ["KE", "kenya(?:n)?"],
  ["RW", "rwanda(?:n)?"],
  ["GH", "ghana(?:ian)?"],
  ["UZ", "uzbekistan|uzbek"],
  ["KZ", "kazakhstan|kazakh"],
  [
    "HOME",
    "domestic(?:ally)?(?= (?:sites?|plants?|factor(?:y|ies)|works?|business sites|production|operations|facilities|offices|locations|dealers|group|market|sales))|(?:its|their) home (?:market|country)|at home(?= (?:it|the company|sales|and|,|\\.))",
  ],
];
