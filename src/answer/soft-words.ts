import { toStem } from "./tokens.ts";

const split = (words: string): string[] => words.trim().split(/\s+/);

/** How things are done, told, moved and judged. What is done to what (recycle, export, hire, fine, recall) is not among them. */
const VERBS = split(`
  accelerate accept accompany acknowledge act adapt add address adhere admit adopt advance advise affect afford aid allege allocate
  amend anticipate appear approach argue arrange assert assess assign assist associate assume attach attempt attribute await
  beat beaten bear bore borne bend bent bind bound boast bother break broke broken breach brief broaden bump calculate catch caught cause
  cease challenge characterise cite clarify classify climb climbed cling clung close collapse combine comment comply comprise conclude
  conduct conform constitute consult contemplate contend contrast convey convince cope correspond creep crept cross curtail dealt deepen
  defer define demonstrate deny depart depend derive deserve designate detail determine develop deviate devote dictate dilute diminish
  dip direct disappear discard discontinue discover discuss dismiss display distinguish ditch dodge dominate downgrade downplay
  downscale edge elaborate elapse elevate embark embrace emphasise enable encounter encourage endorse engage enhance enlarge ensure
  entail equal equate escalate establish evaluate evolve examine exclude execute expand experience expire explore extend fade fail falter
  fare favour feature felt finish firm flag flatten flip float fluctuate focus formulate forsake foster foresaw foreseen frame freeze
  froze frozen function gather gauge gave generate glance grab grant guarantee guide halt happen hasten head heighten highlight hover
  identify ignore illustrate imagine implement imply impose improve inch incorporate indicate inform initiate inquire insist intensify
  interpret invite issue judge jump justify kick lag lengthen level lift limit link loosen mandate match materialise measure merit mirror
  mitigate moderate modify monitor mount multiply narrow negotiate nudge object oblige observe occur omit oppose opt order organise
  originate outdo outdone outline outpace outperform outsell outsold overhaul overshoot overshot oversee overtake overtook overtaken pare
  participate pause pencil pencilled penciled perceive perform permit persist pin pitch pivot plot portray position possess postpone
  predict prefer press presume prevail prioritise proceed proclaim project prolong prompt pronounce purport pursue qualify quantify
  quicken ramp rank ratify reaffirm reallocate reassess reassure rebound recast recede reckon recognise recommend reconfirm reconsider
  redefine redirect redo reflect refocus refrain refuse reinforce reinstate reiterate reject relax relinquish remark renege renew
  renounce repeat represent reschedule rescind reserve reset resolve respond restart restate restore restrict resume retain retract
  retreat reverse revert review revisit rewrite rid roll row rush sail satisfy scale search secure select settle shape shelve shift
  shorten shoot shot shown shrank shrunk signal simplify sit sat size skip slide slid slip slow smash soar soften sort sought sound speak
  spoke spoken specify speed sped spell split squeeze stabilise stall stick stuck stipulate stretch struggle strove striven study submit
  subside substitute succeed suffer suit surpass surprise surrender suspend sustain swap sway swing swung tackle tally tap taper
  terminate thought threw thrown throw tie tighten tilt tip top toughen toss tout trace trail transform transition translate trend
  trigger trumpet trust tweak undercut underline underpin undershoot understand understood undertook undo undone unfold unwind upgrade
  uphold upscale urge utilise value vanish vary venture voice vouch vow walk wane warn waver widen wind wound wipe withhold withheld
  witness worsen wrap yield`);

/** What says nothing of the thing itself. What does (female, heavy, internal, public, synthetic, solid) is not among them. */
const ADJECTIVES = split(`
  able accurate actual additional aggressive ambitious apparent applicable appropriate approximate aware bold brief broad capable
  careful certain clear comparable concrete confident consistent convenient credible cumulative definite definitive desirable detailed
  difficult direct distinct eager easy eventual evident explicit extra fair familiar fellow final fixed formal forthcoming fresh frequent
  general genuine glad grateful happy hard helpful honest ideal identical immediate impressive individual initial intended intermediate
  keen lasting lengthy lofty logical mere minor modest necessary nominal normal notable numeric obvious odd ongoing ordinary outright
  particular pending pleased potential preceding preliminary previous prior probable proper proud provisional quick rapid ready relevant
  remarkable respective rough satisfied serious severe sharp significant similar simple sizable sizeable sole specific steady steep
  strict strong subsequent substantial sudden sufficient suitable tentative tight tough typical ultimate unchanged undated unclear unique
  unlikely upcoming usual vague valid vast weak wide willing`);

/** What plans, figures and their telling are called. */
const NOUNS = split(`
  ability achievement action addition agenda angle aspect assumption attempt attention bar benchmark bid boost bottom breakdown bulk
  calendar cap ceiling chance chapter clarity column comparison conclusion condition context corridor criteria cutoff datapoint decision
  degree description destination determination development digit direction disclosure duration edition effect effort element endpoint
  entry event exception excerpt explanation extent factor finish floor footing format formulation fraction framework gap grasp guidance
  guideline headline headway height horizon hurdle improvement increment indication indicator instance instalment interval item label
  leap length limit magnitude majority manner margin maximum measure middle minimum minority mode momentum movement multiple
  notch occasion odds option origin outcome output outturn package paragraph parameter pathway performance phrase picture portion
  possibility precision prediction presentation priority probability problem process profile proposal prospect purpose quota ranking
  reality recap reference region remainder reply request requirement rest result reversal revision role roundup rule sake sample
  scenario scheme section sequence series setback significance slice slowdown snapshot span specifics speech stance standing standpoint
  statistic stats stretch structure style subject subset surge table task tempo term theme threshold timeframe timeline timescale timing
  title topic trajectory turn turnaround uncertainty undertaking urgency variant variation version vision vow wave window wording`);

/** Where and when, and what is said to be polite. */
const OTHERS = split(`
  upward downward onward afterward beforehand thereby hence amid mid aside inside midway
  cheers pardon apologies apology morning afternoon evening favour favor appreciated curious wondering`);

/** Words that name what a figure is of, though they end as adverbs do. */
const NO_ADVERBS: ReadonlySet<string> = new Set([
  "assembly",
  "family",
  "supply",
  "monopoly",
  "anomaly",
]);
const ADVERB = /^[a-z]{4,}ly$/;

const WORDS: ReadonlySet<string> = new Set(
  [...VERBS, ...ADJECTIVES, ...NOUNS, ...OTHERS].flatMap((word) => [word, toStem(word)]),
);

/** Whether a word, or its stem, limits no answer: it says how something is done or told, not what it is. */
export const saysHow = (word: string): boolean =>
  WORDS.has(word) || (ADVERB.test(word) && !NO_ADVERBS.has(word));
