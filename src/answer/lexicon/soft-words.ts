import { toStem } from "./tokens.ts";

const split = (words: string): string[] => words.trim().split(/\s+/);

/** How things are done, told, moved and judged. What is done to what (recycle, export, hire, fine, recall) is not among them. */
const VERBS = split(`
  accelerate accompany acknowledge act adapt add adhere admit adopt advance advise affect allege allocate anticipate appear
  approach argue arrange assert assess assign associate assume attempt await beat beaten bear bore borne boast bother brief
  broaden calculate cause cease challenge characterise cite clarify classify climb climbed cling clung close comment comply
  comprise conclude conduct conform constitute consult contemplate contend contrast convey convince cope correspond cross
  curtail dealt deepen defer define demonstrate deny depart depend derive deserve designate determine develop deviate devote
  dictate diminish dip direct disappear discuss distinguish ditch dodge dominate downgrade downplay downscale edge elaborate
  elapse elevate embark emphasise enable encourage enlarge ensure entail equal equate escalate establish evaluate evolve examine
  expand expire fail falter fare favour felt finish firm flatten flip fluctuate formulate forsake foster foresaw foreseen
  function gather gauge gave glance guarantee happen hasten heighten highlight hover identify ignore illustrate imagine
  implement imply impose improve inch incorporate indicate inform initiate inquire insist intensify interpret jump justify lag
  lengthen level lift limit link loosen materialise measure mitigate nudge observe occur omit opt outdo outdone outline overhaul
  overshoot overshot oversee pare pencil pencilled penciled perform persist pin pitch pivot plot postpone predict prefer presume
  prevail prioritise proceed proclaim project pronounce quantify quicken ramp rank ratify reaffirm reallocate reassess reassure
  rebound recede reckon recognise recommend reconfirm reconsider redefine redirect redo reflect refocus refrain refuse reinforce
  reinstate reiterate relax relinquish remark renege renounce represent reschedule rescind resolve respond restart restate
  resume retreat reverse revert revisit roll rush satisfy scale search shape shelve shift shorten shown shrank shrunk signal
  size slide slid slip slow soar soften sort sought sound speak spoke spoken specify speed sped stabilise stipulate strove
  striven subside succeed surpass tally taper terminate thought tighten tilt tip toughen tout trail transition trend trust tweak
  undercut underline underpin undershoot understand understood undertook unfold uphold upscale urge value vary vow walk wane
  warn waver widen wind wound worsen yield`);

/** What says nothing of the thing itself. What does (female, heavy, internal, public, synthetic, solid) is not among them. */
const ADJECTIVES = split(`
  able accurate actual additional aggressive ambitious apparent applicable appropriate approximate aware bold broad careful
  certain clear comparable concrete confident consistent convenient credible cumulative definite definitive desirable detailed
  difficult distinct eager easy eventual evident explicit extra fair familiar final formal forthcoming frequent general genuine
  glad grateful happy hard helpful honest ideal identical immediate impressive initial intended intermediate keen lasting
  lengthy lofty logical mere modest necessary nominal normal notable numeric obvious odd ongoing ordinary outright particular
  pending pleased potential preceding preliminary previous prior probable proper proud provisional quick rapid ready relevant
  remarkable respective satisfied serious severe sharp significant similar simple sizable sizeable sole steady steep strict
  strong subsequent substantial sudden sufficient tentative tight tough typical ultimate unchanged undated unclear unique
  unlikely upcoming usual vague valid vast weak wide willing`);

/** What plans, figures and their telling are called. */
const NOUNS = split(`
  ability achievement action addition agenda angle aspect assumption attention benchmark bid boost bottom breakdown bulk
  calendar cap ceiling chance chapter clarity column comparison conclusion condition context corridor criteria cutoff datapoint
  decision degree description destination determination development direction disclosure duration edition effect effort element
  endpoint event exception excerpt explanation extent factor floor footing format formulation fraction framework gap grasp
  guidance guideline headline headway horizon hurdle improvement increment indication indicator instance instalment interval
  leap length magnitude majority manner maximum middle minimum minority mode momentum movement notch occasion odds option origin
  outcome output outturn paragraph parameter pathway phrase picture portion possibility precision prediction presentation
  priority probability problem process proposal prospect purpose quota ranking reality recap reference remainder reply request
  requirement rest result reversal revision role roundup rule sake sample scenario scheme sequence series setback significance
  slice slowdown snapshot span specifics stance standing standpoint statistic stats stretch style subject subset surge task
  tempo tonnage term theme threshold timeframe timeline timescale timing title topic trajectory turnaround uncertainty undertaking
  urgency variant variation version vision window wording`);

/** How things are asked, placed in time and told, with slips of the keys. */
const OTHERS = split(`
  run stop switch move carry cover sign keep kept put pull push turn work write wrote written word read hear heard hop hoping
  hand handed contain count panel owner base basis paper sheet book service install installed operate operated operating build
  built fit fitted set fix fixed lay laid pick choose chosen chose decide decided agree agreed draw drawn drew need needed
  require required call expectation outlook anywhere somewhere money pure purely entirely entire fully full wholly completely
  exclusively solely simply overall altogether apart alone besides beyond forward back backward further bought buy get line
  weigh weighs weighed wonder curious guess hint idea ideas moment piece bit lot lots couple place spot side end point points
  way matter case fifth tenth sixth seventh eighth two-thirds dozen score single another different various several customers
  buyers people person folks boss team management executives leadership analyst analysts investor investors journalist reporter
  bloke mate boys guys dear sir madam friend friends colleague colleagues road roads street streets earth planet globe map land
  wheel wheels lineup range portfolio catalogue showroom contribute contributes contributed release releases released realistic
  reasonable feasible likely demand sorry honestly allow apply arrive attain belong consider create deal describe drive emerge
  enter exist face feel follow form gain handle help include introduce involve join lead lie lose maintain mark note obtain open
  pass play prepare present produce prove provide quit realise realize receive refer remove replace return separate serve source
  spread stem strive suggest supply support talk tend total touch treat undertake wait watch win worth double triple bring
  deliver ship ask answer regard respect concern mean intend propose foresee leave leaves left live lives stay stays remain
  remains hold holds held rely relies bet go miss missed missing second incl excl alive dead arm euro euros dollar dollars yen
  yuan pound pounds rupee rupees avoid divert save spare prevent shrink trim slash curb eliminate according accordance
  coverage countries country credit credits trace traced alike dated
  announcement announcements launch launches launched launching rollout debut consumption usage scaled stack stacked table force
  stone beats overtaken superseded instead previously initially upward upwards downward downwards moved moves moving shifted
  shifts shifting touched affected tweaked rework reworked upped ups hike hiked hikes trimmed pared adds added adding boosted
  ranks ranked rankings gaps trends developed evolved evolution interested appreciate slated scheduled pegged bracket band
  inside within parent sister elsewhere home versions draft following mid stick sticks sticking stuck adheres adhering abide
  abides honour honor honouring honoring upholds coming appears appeared carried printed citation citations references higher
  lower wil sel dose dos hav waht yaer mutch thru til whats thats im ive id whos plse pleas onward afterward beforehand thereby
  hence amid aside midway cheers pardon apologies apology morning afternoon evening favor appreciated wondering`);

/** Words in -ly that limit all the same: how often, where, by whom and how far. */
const LIMITING: ReadonlySet<string> = new Set(
  split(`
  assembly family supply monopoly anomaly daily weekly monthly quarterly hourly nightly directly indirectly locally externally internally
  privately publicly partly partially wholly jointly separately domestically regionally nationally chemically thermally
  mechanically electrically hydraulically organically illegally legally voluntarily temporarily permanently`),
);
const ADVERB = /^[a-z]{4,}ly$/;

const WORDS: ReadonlySet<string> = new Set(
  [...VERBS, ...ADJECTIVES, ...NOUNS, ...OTHERS].flatMap((word) => [word, toStem(word)]),
);

/** Whether a word, or its stem, limits no answer: it says how something is done or told, not what it is. */
export const saysHow = (word: string): boolean =>
  WORDS.has(word) || (ADVERB.test(word) && !LIMITING.has(word));
