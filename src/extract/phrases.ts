import type { SharedWords } from "./claims/shared-owners.ts";
import type { MetGoalWords } from "./dates/met-goal.ts";
import type { CarPhrases } from "./figures/car-phrases.ts";
import type { Finder } from "./match/lexicon.ts";

/** Words around several dates of one state: "by 2040 in Europe and 2050 worldwide". */
export interface DatesWords {
  /** Between a date and a later one before the claim that both are of: the place of the first, and nothing else. */
  readonly placeOnly: RegExp;
  /** Between a date and the place right behind it. */
  readonly placeBehind: RegExp;
  /** Right behind a year without a word of its own: it is a deadline like the one before. */
  readonly behindBare: RegExp;
  /** Between two dates: what follows is said of something else. */
  readonly otherClause: RegExp;
  /** From the first date on: it is no longer limited to that place. */
  readonly elsewhere: RegExp;
}

/** Single patterns of a language, tested against lower-case text. Never global. */
export interface Phrases {
  /** Clause boundaries from strong to weak; each global, used on the text between two anchors. */
  readonly boundaries: readonly RegExp[];
  /** From a boundary on: another predicate begins, and no further noun. */
  readonly opensPredicate?: RegExp;
  /** An owner of targets that is no company: a government, the industry. Before the claim. */
  readonly otherOwner: Finder;
  /** "the company", "it": points back to the subject. */
  readonly pronoun: RegExp;
  /** A company named right after this is a partner or a rival, not the subject. */
  readonly notSubjectBefore: Pick<RegExp, "test">;
  /** A sentence with a figure as `#`: it stands in a condition that is not met. */
  readonly unrealIf?: RegExp;
  /** In a clause: some time ahead, of which no year is told. */
  readonly openTerm?: RegExp;
  /** Right before a number: it is that of all cars sold. */
  readonly allSales?: RegExp;
  /** "全年总销量目标从271万辆上调至": what is aimed at is of all kinds. */
  readonly allSalesTarget?: RegExp;
  /** Right before a state: it is not quite reached. */
  readonly nearly?: RegExp;
  /** A sentence that tells by when a country wants to be neutral. */
  readonly goalOfState?: RegExp;
  /** All that stands before a name that opens its sentence: "Rival GM, which …, kept its plan". */
  readonly opensWithRival?: RegExp;
  /** Up to the first name: the sentence has its subject, a word for the company spoken of before. */
  readonly opensWithSubject?: RegExp;
  /** Right behind a state: a site has reached it. */
  readonly siteReached?: RegExp;
  /** Before a state: a site has it. */
  readonly siteIs?: RegExp;
  /** From the beginning of a sentence up to a name: its clause is held against the one behind the comma. */
  readonly opensAside?: RegExp;
  /** Before a figure, up to it: an outsider reckons what follows. */
  readonly guessed?: RegExp;
  /** Opens a sentence that tells a part of what the one before told. */
  readonly withinThat?: RegExp;
  /** Right after a figure of an old plan: its date moves, the figure stands. */
  readonly movedAfter?: RegExp;
  /** Around a state: it is not reached before a date, and so by then. */
  readonly putOff?: RegExp;
  /** Between two dates of one state: the second holds of another part. */
  readonly datesJoined: RegExp;
  /** Several dates of one state, each for a place. */
  readonly severalDates?: DatesWords;
  /** Right before a name: another company's clause begins. */
  readonly andCompany?: RegExp;
  /** Right before a name: it is held against the one spoken of. */
  readonly heldAgainst?: RegExp;
  /** All that stands between two places that a claim is made for together. */
  readonly placesJoined: RegExp;
  /** Emissions divided by something that may stay unsaid. */
  readonly intensity: RegExp;
  /** Where a clause begins that goes on with another verb; absent where clauses are told by other words. */
  readonly nextVerb?: RegExp;
  /** Up to a figure: its clause tells what comes of the one before. */
  readonly outcome?: RegExp;
  /** Before a figure in its clause: it is what there is now, whatever year the clause before told of. */
  readonly heldNow?: RegExp;
  /** Right before this a company is named as an owner or an example, not as the subject. */
  readonly notSubjectAfter?: RegExp;
  /** Growth against a year before; no claim of its own. */
  readonly growth: RegExp;
  /** "emissions rose" */
  readonly rising: RegExp;
  /** "avoided", "saved", "cut", "lower": an absolute amount that is a reduction. */
  readonly lowering: RegExp;
  /** A sentence that says only "the mark / target is N" and takes its metric from before. */
  readonly elliptic: RegExp;
  /** "the same will be true of …" */
  readonly sameHolds: Finder;
  /** What money is for, to count as sustainability. */
  readonly greenPurpose: Finder;
  /** A share of the money spent, before its percentage. */
  readonly spendingShare?: RegExp;
  /** Before a sum: it is a whole of which a part follows. */
  readonly total?: RegExp;
  /** Right after a sum: it is for something else. */
  readonly otherPurpose?: RegExp;
  /** Beside a sum: it is lent, granted or lost. */
  readonly lent?: RegExp;
  /** Before a sum: it is what was sold or earned. */
  readonly earned?: RegExp;
  /** Before a sum: it stands for the one told before. */
  readonly sumAgain?: RegExp;
  /** Money that is gone, not promised. */
  readonly sumSpent?: RegExp;
  /** A sum that is put into what the sentence before spoke of. */
  readonly putInto?: RegExp;
  /** A supplier's promise. */
  readonly supplierPromise: RegExp;
  /** What several companies have each, or together. */
  readonly shared?: SharedWords;
  /** Before a name that would stand aside, at the head of its clause: "its partner", "rivals such as". */
  readonly subjectAfterAll?: RegExp;
  /** From the start of a sentence to a name: a venture or unit of that company. */
  readonly ventureOf?: RegExp;
  /** After such a name: a verb, so that it is the subject. */
  readonly verbAfter?: RegExp;
  /** After a name, up to a figure: a relative clause that has not ended. */
  readonly opensRelative?: RegExp;
  /** Before a name: a relative clause of another has begun and not ended. */
  readonly inRelative?: RegExp;
  /** Before a name in a relative clause: "in which". */
  readonly relative?: RegExp;
  /** Right after a percentage: "of the purchasing volume". */
  readonly purchaseVolume?: RegExp;
  /** A list that counts claims one by one: "respectively". */
  readonly respectively: Finder;
  /** An investment amount that is the cut, not what is left. */
  readonly budgetCut: RegExp;
  /** Right after a percentage: "of the …", which makes it a part of a whole. */
  readonly partOf: RegExp;
  /** Right before a state: the way to it is spoken of, not its date. */
  readonly towardState?: RegExp;
  /** Right before a state: the way to it, and no state that was reached. */
  readonly onlyToward?: RegExp;
  /** Before a figure: what comes of the clause before, in its tense ("rose by 20 %, to reach"). */
  readonly comesTo?: RegExp;
  /** Before a figure: a verb that goes on with the one before it, in its tense ("will build … and sell"). */
  readonly joinedVerb?: RegExp;
  /** From the word of a state on: "carbon-neutral strategy" names it only. */
  readonly stateNamed?: RegExp;
  /** Around the noun of a state, which stands as "#": it has been reached. */
  readonly stateReached?: RegExp;
  /** Of plants: they send nothing to landfill. */
  readonly nothingWasted?: RegExp;
  /** Vehicles scrapped, recalled, or given as a comparison. */
  readonly notSold: RegExp;
  /** Power that the company uses itself, not what it makes or sells. */
  readonly consumed: RegExp;
  /** Dealers or technicians that are certified, trained, equipped. */
  readonly qualified: RegExp;
  /** After a place: it says where the owner comes from, not where the claim holds. */
  readonly originAfter: RegExp;
  /** Before a place: somebody spoke there, or comes from there. */
  readonly originBefore?: RegExp;
  /** Before a place: the claim holds everywhere else. */
  readonly leftOutBefore?: RegExp;
  /** Waste that is put to use again: its share is a level, no cut. */
  readonly recovered?: RegExp;
  /** A vehicle's emissions from its making to its end. */
  readonly footprint?: RegExp;
  /** Emissions divided by something that is neither vehicle, distance nor money. */
  readonly perOther?: RegExp;
  /** Before a notice: it is still to come. */
  readonly notYet: RegExp;
  readonly certificate: Finder;
  /** Right after a percentage: "of the steel that it buys". */
  readonly ofMaterial?: RegExp;
  /** Beside an award: it is one of looks, safety or sales. */
  readonly otherAward?: RegExp;
  /** Of a share of electricity: the company makes it itself. */
  readonly ownPower?: RegExp;
  readonly batteryLoop: Finder;
  /** Opens a list of links or a form: the short blocks after it are no article text either. */
  readonly linkList: RegExp;
  /** A line that is no article text by itself: share bar, source, notice. */
  readonly furniture: RegExp;
  /** A yearly report, whose figures are of the year before. */
  readonly yearlyReport: RegExp;
  /** The results of a year: figures told as past are of that year. */
  readonly yearlyResults: RegExp;
  /** A sentence of what is so by now, whatever year the one before told of. */
  readonly speaksOfNow: RegExp;
  /** In a sentence: what it tells was so on a day of late, also in an article on a yearly report. */
  readonly toldOnDay?: RegExp;
  /** "1月8日,第50万辆新车下线": a day or month of late, where such have no year. */
  readonly theseDays?: RegExp;
  /** A target that is told as past, conditional or another's. */
  readonly notStanding: Finder;
  /** Between a figure and those words: they say so of what it is held against. */
  readonly thanFormer?: RegExp;
  /** Where the verb of a past begins that tells of what is done already, whatever is aimed at. */
  readonly already?: string;
  /** Right before a verb: what it tells as ahead was so planned of old. */
  readonly formerly?: string;
  /** Up to a number: between it and a pause stands nothing but a verb. */
  readonly verbAlone?: RegExp;
  /** A clause of what has been reached by now, whatever year the clause before names. */
  readonly doneAlready?: RegExp;
  /** Between a date and a figure: the date is rather that of another clause. */
  readonly dateBreak?: RegExp;
  /** Panels on the company's own roofs, which feed its plants. */
  readonly ownPanels?: RegExp;
  /** Behind a figure: the one that it takes the place of follows. */
  readonly comparedAfter?: RegExp;
  /** Right before a figure: what is ahead is held against it. */
  readonly comparedBefore?: Pick<RegExp, "test">;
  /** Right before a figure: it is the level of today. */
  readonly nowBefore?: Pick<RegExp, "test">;
  /** Right after a level: it is the present one. */
  readonly levelNow?: RegExp;
  /** Right before a figure: where a target was moved, set or left, which has not been reached by that. */
  readonly targetPut?: RegExp;
  /** Right after a figure: it is what is planned, whatever verb stands before. */
  readonly plannedAfter?: RegExp;
  /** Cars with a motor, hybrids among them: all of them is a share and no end of engines. */
  readonly electrified?: RegExp;
  /** From the words for electric cars on: plug-in hybrids are among them. */
  readonly withHybrids?: RegExp;
  /** Sales in other countries, told as a part of all. */
  readonly abroad?: RegExp;
  /** Up to them: buyers may choose, and all may not. */
  readonly toChoose?: RegExp;
  /** "year on year": compared with the year before. */
  readonly yearOnYear?: RegExp;
  /** Where a clause ends and another begins; global. */
  readonly clauseBreak?: RegExp;
  /** Before a participle that is the verb of its clause: "it", "the company", "already". */
  readonly finiteAfter?: RegExp;
  /** The opening of a clause that is put in: "which", "when". */
  readonly putIn?: RegExp;
  /** A target that was set or moved, a thing that was said: the verb of no deed. */
  readonly announced?: RegExp;
  /** A verb that tells a level, be it of a target or of what has been reached: "was", "stood". */
  readonly levelVerb?: RegExp;
  /** Behind a figure: a clause that tells when it is to come, "all of which are due by". */
  readonly sameStatement?: RegExp;
  /** A clause that goes on with the vehicles counted before. */
  readonly sameVehicles?: RegExp;
  /** Of cars; absent where the words of the states leave no doubt. */
  readonly cars?: CarPhrases;
  /** After such words: the new state, which stands. */
  readonly standsAgain?: RegExp;
  /** "launch", "introduce": what is counted are models. */
  readonly launch: RegExp;
  /** A base year stated for the whole text, the only year in a match; global. */
  readonly documentBase: RegExp;
  /** Before a bare number: "it is supposed to be", so that it counts what was counted before. */
  readonly bareFigure: RegExp;
  /** "it is", "the goal", "they have until": a date alone goes with the state before. */
  readonly bareDate: RegExp;
  /** "target", "goal". */
  readonly targetWord: RegExp;
  /** After a target: it has been taken back. */
  readonly withdrawnAfter: RegExp;
  /** Before a figure: what is to be built is told of, up to the end of the sentence. */
  readonly onceBuilt?: RegExp;
  /** After a number of models: a part of them is electric, so that all are not. */
  readonly electricPartBehind?: RegExp;
  /** Right after a figure: the target has been reached. */
  readonly reachedAfter?: RegExp;
  /** Right before a verb: it is that of a clause that tells what kind of thing is meant. */
  readonly thatBefore?: RegExp;
  /** From a date that points back: it is that of one year. */
  readonly sameYear?: RegExp;
  /** Up to a number: it counts those who work. */
  readonly countsPeople?: RegExp;
  /** Around words that end something, up to and with them: it has ended. */
  readonly hasEnded?: RegExp;
  /** Up to a number: a goal is moved by it. */
  readonly goalStep?: RegExp;
  /** A goal that has been met. */
  readonly metGoal?: MetGoalWords;
  /** Opens a sentence: it goes on about the one spoken of before. */
  readonly opensWithPronoun?: RegExp;
  /** At the end of a sentence: what it names is asked, not told. */
  readonly asked?: RegExp;
  /** Only vehicles that the company sells electric anyway. */
  readonly evContext: RegExp;
}
