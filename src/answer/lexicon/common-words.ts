const split = (words: string): string[] => words.trim().split(/\s+/);

/** Words that carry no topic of their own: grammar, question words, and verbs of wanting and telling. */
const FUNCTION_WORDS = split(`
  across per a an the this that these those it its they them their he she his her we our us you your i me my one ones
  and or but nor so if then than as at by for from in into of off on onto out over to up with within without under
  until till upon via per about above after again against all along already also always am among any anybody anyone
  anything are around away back be became because become becomes been before behind being below between both can
  cannot could did do does doing done down during each either else enough etc even ever every everyone everything
  few fewer fewest first former get gets getting give given gives go goes going gone got had has have having here how however
  indeed instead is isn just keep keeps kept last latest latter least less let lets like likely many may maybe might
  more most much must my myself near nearly need needs neither never next no nobody none not nothing now nowhere
  often once only other others otherwise own perhaps please possible put quite rather really same say says saying
  said see seem seems seen set several shall should show shows showing shown since some somebody someone something
  sometime soon still such take takes taken tell tells telling told thing things think though through thus together
  too took toward towards try twice two use used uses using very was wasn way ways well went were what whatever when
  whenever where wherever whether which while who whoever whole whom whose why will willing wish won would wouldn yes
  yet don doesn didn hasn haven isn aren won t s re ve ll d m
  wen wat wich hw wnat plz pls thx thanks hello hi hey ok okay
  know known find look looking looks list name named names call called compare compared comparison versus vs
  differ differs different difference differences question questions ask asked asking answer answers mean means
  suppose supposed supposedly
  want wants wanted wanting plan plans planned planning aim aims aimed aiming intend intends intended intention
  promise promises promised pledge pledges pledged commit commits committed commitment commitments target targets
  targeted targeting goal goals objective objectives ambition ambitions expect expects expected hope hopes hoped
  seek seeks strive announce announced announces announcement announcements unveil unveiled reveal revealed
  publish published report reports reported reporting state states stated statement disclose disclosed claim claims
  claimed declare declared mention mentioned mentions release released
  milestone milestones close closer distant furthest farthest withdrawal
  achieve achieves achieved achievement reach reaches reached reaching hit hits met meet meets attain attained
  fulfil fulfilled fulfill complete completed completes deliver delivered delivers accomplish manage managed
  make makes made making maker makers build builds built start starts started begin begins began end ends ended
  happen happened happens come comes came bring brings brought become stay stand stands stood
  change changes changed changing alter altered alters revise revised revision update updated updates adjust
  adjusted raise raised raises lower lowered drop dropped drops scrap scrapped abandon abandoned delay delayed delays
  postpone postponed weaken weakened strengthen strengthened withdraw withdrawn withdrew cancel cancelled canceled
  cut cuts cutting reduce reduces reduced reducing reduction reductions increase increases increased decrease
  decreased decline fall falls fell fallen grow grew grown growth rise rose risen double doubled halve halved save
  saved saving savings avoid avoided
  due deadline deadlines date dates day days week weeks month months year years quarter decade century today
  yesterday tomorrow time times period fiscal fy far long early late earlier later earliest sooner recent recently
  current currently present future past ago new news old
  much number numbers amount amounts figure figures level levels quantity volume volumes total totals sum average
  percent percentage per cent pct share shares proportion ratio part parts half third quarter rate rates
  one two three four five six seven eight nine ten eleven twelve dozen both pair
  million millions billion billions thousand trillion hundred hundreds lakh crore
  company companies automaker automakers carmaker carmakers manufacturer manufacturers firm firms group groups
  brand brands industry business world worldwide global globally international market markets national
  source sources evidence proof quote quotes quoted sentence article articles document documents passage original
  agree agrees disagree contradict contradicts contradiction conflict conflicts outlet outlets
  link links text page publication publisher press newspaper site website
  status progress track ahead behind schedule pace course way step steps path roadmap strategy programme program
  terms respect regard regarding concerning related kind kinds sort type types example examples
  big biggest bigger large larger largest small smaller smallest high higher highest low lowest best better worst
  good bad great main major important key real true false right wrong available exact exactly precise precisely
  roughly approximately approx nearly almost main interim final official officially
  outside itself themselves yourself yourselves himself herself ourselves
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec send sends sent sending mind minds earmarked
  exceed exceeds exceeded exceeding altogether combined jointly
  based headquartered there who whom any anything register stuff info information details detail data fact facts
  extent halfway headway strides top actual actually exit exits explain explained remind reminded remember recap rundown overview summary summarise summarize story clue interested wondering
  love appreciate kindly confirm confirmed correct certain sure apparently supposedly allegedly
  guidance outlook forecast forecasts projection projections estimate estimates estimated projected
  outstanding enumerate enumerates horizon table provide provided provides kindly itemise itemize itemised itemized footnote chairman contributors contributor according engagement coming carry carries book books booked file reserved shooting pull pulls vow vows vowed gave lie lies mature matures matured maturing inclusive including includes included verbatim query chase doubt doubts doubted boss
  annual annually yearly nowadays presently meanwhile eventually litre litres liter liters cubic`);

/** Words of the subject, which name what is measured rather than who. */
const SUBJECT_WORDS = split(`
  emission emissions carbon co2 co2e ghg greenhouse gas gases climate neutral neutrality zero net peak footprint
  electric electrified electrification electricity ev evs bev bevs nev nevs phev phevs hybrid hybrids plug plugin
  vehicle vehicles car cars truck trucks bus buses van vans model models fleet product products motor motors engine
  engines combustion petrol diesel gasoline fuel battery batteries cell cells pack packs hydrogen
  energy renewable renewables power green clean solar wind photovoltaic sustainable sustainability environment
  environmental recycle recycled recycling material materials steel aluminium aluminum plastic plastics circular
  charge charger chargers charging station stations point points pile piles network dealer dealers dealership
  dealerships technician technicians factory factories plant plants site sites office offices production
  manufacturing operations supply chain supplier suppliers logistics transport water waste landfill invest investment
  investments investing spend spending money budget funds capital certificate certification certified award awards
  rating life cycle lifecycle lifetime use phase driving road scope scopes sale sales sell sells sold selling buy
  bought capacity gigafactory mileage kilometre kilometres kilometer kilometers mile miles ton tons tonne tonnes
  revenue euro euros dollar dollars yen yuan rmb intensity absolute baseline base decarbonise decarbonize
  decarbonisation decarbonization decarbonised decarbonized offer offers offered supplied supply connect connected
  install installed launch launched launches stop stops stopped ban phase customers customer employees employee staff price prices priced cost costs stock dividend profit women
  monday tuesday wednesday thursday friday saturday sunday`);

/** Words with a meaning of their own: never a slip of a name, never an unknown name. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...SUBJECT_WORDS]);

/** Words that say nothing about the topic; what is left of a question is what it is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(FUNCTION_WORDS);

/** Names of brands that are English words too: they count only as their owner writes them. */
export const WORDS_THAT_ARE_NAMES: ReadonlySet<string> = new Set(
  split(`
  mini seat man ram alpine ampere dodge genesis continental lucid geometry vida ora wey smart mack magna radar
  vector neta poer mg`),
);
