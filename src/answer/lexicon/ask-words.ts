/** What is promised, and what is put down for it. */
const PLANNED =
  "(?:targets?|goals?|pledges?|promises?|commitments?|aims?|ambitions?|objectives?|guidance|outlooks?|forecasts?|projections?|budgets?|spending|outlays?|(?:its|their|the|'s) (?:[\\w-]+ ){0,4}?(?:plans?|investments?))";
const FIGURE = "(?:dates?|years?|deadlines?|figures?|numbers?|levels?|values?|marks?|versions?)";
const FORMER = "(?:old|previous|former|original|prior|earlier|initial|first|before)";
const TURNED =
  "(?:chang|alter|touch|affect|mov|shift|lower|rais|lift|cut|trimm|revis|eas(?=ed|ing)|relax|chopp|pared|scal|push|pull|delay|postpon|reduc|increas|dropp|scrapp|upp|hik|weaken|strengthen|brought|adjust)\\w*";
const ONE = "(?:that|this|it|they|those|these)(?: one)?";

const SURE = `^(?:and |so |but )?(?:is|are) .{2,40}\\b(?:certain|sure|guaranteed|bound) to\\b`;
const EARLIER =
  "\\b(?:what|which|how (?:much|many)|when)\\b.{0,40}\\b(?:was|were|did|had|been)\\b.{0,40}\\b(?:earlier|previously|formerly|beforehand|until then|in the past)[?]*$";

/** "Is it certain to …": what was moved answers it, and nothing else. */
export const asksIfSure = (text: string): boolean => IS_SURE.test(text);
const IS_SURE = new RegExp(SURE, "i");

/** "What was it earlier?": so does it this. */
export const asksWhatWasEarlier = (text: string): boolean => WAS_EARLIER.test(text);
const WAS_EARLIER = new RegExp(EARLIER, "i");

/** Words by which a question asks how a pledge was moved, beside those that say so by a verb and a target. */
export const CHANGE_WORDINGS: readonly string[] = [
  // "from what year to which", "and from when?"
  "\\bfrom (?:what|when|where|which|how (?:much|many|high|low))\\b.{0,40}\\bto (?:what|when|where|which|how (?:much|many|high|low))\\b",
  `^(?!.*\\b(?:capacity|opens?|opening|starts?|output|on sale|in operation)\\b).*(?<!\\b(?:measured|counted|calculated|starting|reckoned|dated?|taken) )\\bfrom (?:when|what|which|what (?:figure|level|year|date|number)|which (?:figure|level|year|date|number))\\?*$`,
  // "old figure vs new figure", "the previous deadline", "before and after the cut"
  `\\b${FORMER} (?:[\\w-]+ ){0,3}?${FIGURE}\\b.{0,30}\\b(?:new|current|now|present|latest)\\b`,
  `\\b(?:new|current|present|latest) (?:[\\w-]+ ){0,3}?${FIGURE}\\b.{0,30}\\b${FORMER}\\b`,
  "\\b(?:old|previous|before)\\b.{0,12}\\b(?:and|vs\\.?|versus|against|to) (?:the )?(?:new|now|current|after)\\b",
  `\\bwhat did .{2,60}\\bdo (?:.{0,20} )?(?:to|with) (?:its|their|the|that) .{0,60}\\b${PLANNED}\\b`,
  `\\bbefore\\b.{0,40}\\b(?:updates?|announcements?|revisions?|changes?)\\b.{0,40}\\bafter(?:wards)?\\b`,
  "\\bbefore and after\\b|\\bused to be\\b|\\buse to be\\b",
  `\\bbefore (?:it|that|they|this|these) (?:was|were|got)\\b`,
  // "what did the new figure replace": a plant replaces another, too
  `\\bwhat (?:did|does|do|was|is|has) .{0,50}\\b(?:${PLANNED}|${FIGURE})\\b.{0,40}\\breplac(?:e[sd]?|ing)\\b`,
  `\\b(?:${PLANNED}|${FIGURE})\\b.{0,50}\\b(?:get replaced|instead of what)\\b`,
  // "to what year has it postponed its date", "by how many years did it push back its deadline"
  "\\b(?:postpon\\w*|delay\\w*|defer\\w*|push\\w* back|put\\w* (?:off|back)|br(?:ing|ought)\\w* forward) (?:its|their|the|that) .{0,40}\\b(?:dates?|years?|deadlines?|timelines?)\\b",
  // "moved its net-zero year", "shifted the deadline to 2040", "was the date moved up"
  `\\b(?:mov(?:e[sd]?|ing)|shift(?:s|ed|ing)?|slip(?:s|ped)?|advanc(?:e[sd]|ing))\\b.{0,40}\\b(?:dates?|years?|deadlines?|targets?|goals?|timelines?)\\b`,
  `\\b(?:dates?|years?|deadlines?|targets?|goals?|timelines?)\\b.{0,40}\\b(?:moved|shifted|slipped|advanced)\\b`,
  // "moved its carbon neutrality to 2050", "pushed its phase-out to 2035"
  "\\b(?:mov(?:e[sd]?|ing)|shift(?:s|ed|ing)?|push(?:es|ed|ing)?|pull(?:s|ed|ing)?|put(?:s|ting)?|slip(?:s|ped)?)\\b.{0,40}\\b(?:neutrality|net[- ]zero|exit|phase[- ]?out|switch|goal)\\b.{0,20}\\bto (?:20\\d\\d|an?other)\\b",
  // "did it lower its 2026 output", "has it cut its 2030 sales figure"
  "\\b(?:did|has|have)\\b.{2,40}\\b(?:lower|rais|cut|trim|slash|reduc|increas|lift|scal|halv|revis)\\w* (?:its|their|the) 20\\d\\d (?:[\\w-]+ ){0,4}?(?:output|sales|production|volumes?|deliveries|figures?|numbers?|shares?|models|line-?up|capacity|spending|investments?)\\b",
  // "It promised to go all electric by 2030. What happened?", "… Did it keep that?"
  "\\b(?:promis|pledg|plann|want|announc|vow|aim)ed\\b.{5,120}[.;,?!] ?(?:and |so |but )?(?:what (?:has )?(?:happened|became of (?:it|that|this))|did (?:it|they|that) (?:keep|hold|happen|stick)|is (?:that|it) still|does (?:that|it) (?:still )?(?:hold|stand)|has (?:that|it) changed)\\b",
  // "is the plan alive?", "are the goals dead?"
  "^(?:and |so |but )?(?:is|are)\\b.{2,120}\\b(?:alive|dead|over and done with|history|in the bin|on ice)\\b",
  // "how many after the new plan, and before it?"
  "\\b(?:after|under|with|in) the (?:new|current|latest|revised) (?:[\\w-]+ ){0,2}?(?:plan|strategy|version|target|goal)\\b.{0,40}\\b(?:before|previously|earlier|until then)\\b",
  // "put a new number on its share"
  `\\b(?:put|set|gave|given|got|has|have) (?:itself )?(?:an? )?(?:new|another|different) (?:figure|number|date|year|mark)\\b`,
  // "scaled back", "dialled down": no figure of what is reached is said so
  "\\b(?:scal|dial|ton|par|row|wind|wound|ramp)\\w* (?:\\w+ ){0,4}?(?:back|down)\\b",
  "\\bcut(?:ting)? back\\b",
  // "reduce its guidance", "doubled their goal", "eased the target"
  "\\b(?:reduc(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|cut(?:s|ting)?|chopp?(?:ed|ing|s)?|eas(?:e[sd]?|ing)|relax(?:e[sd]|ing)?|shr[aiu]nk|downgrad(?:e[sd]?|ing)|curtail(?:s|ed|ing)?|bump(?:s|ed|ing)?(?: up)?|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)) (?:its|their|the|his)(?: own)? (?:[\\w-]+ ){0,4}?(?:targets?|goals?|guidance|outlooks?|forecasts?|projections?|aims?|ambitions?)\\b",
  // "accelerate its exit", "by how much was the target reduced", "what's happened to the launch"
  "\\b(?:accelerat(?:e[sd]?|ing)|hasten(?:s|ed|ing)?|speed(?:s|ing)? up|sped up|slow(?:s|ed|ing)? down)\\b.{0,40}\\b(?:exits?|end|phase[- ]?out|switch|shift|moves?|transition|plans?|targets?|goals?|timelines?|launch\\w*|roll-?out)\\b",
  `\\b(?:by how much|how much|when|why) (?:was|were|has|have|did)\\b.{2,60}\\b${PLANNED}\\b.{0,30}\\b(?:upped|hiked|boosted|trimmed|slashed|raised|lifted|lowered|increased|reduced|cut|pared|shrunk|expanded|adjusted)\\b`,
  "\\bwhat(?:'s| is| has| have)? (?:happened|become) (?:to|with|of)\\b",
  // "upped its goal", "the budget was trimmed", "was the investment raised or lowered"
  `\\b(?:upp(?:ed|ing)|hik(?:e[sd]?|ing)|boost(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|shav(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|lower(?:s|ed|ing)?|expand(?:s|ed|ing)?|revisit(?:s|ed)?|add(?:s|ed|ing)? to)\\b.{0,60}\\b${PLANNED}\\b`,
  `\\bhow much (?:\\w+ )?(?:did|has|have|was|were|is) .{0,50}\\badd(?:ed)?\\b`,
  `\\b(?:${PLANNED}|investments?)\\b.{0,40}\\b(?:was|were|been|being|got) (?:\\w+ )?(?:upped|hiked|boosted|trimmed|slashed|raised|lifted|lowered|increased|reduced|expanded|adjusted|scaled)\\b`,
  `^(?:and |so |but )?(?:was|were|is|has|have|had)\\b.{2,60}\\b(?:${PLANNED}|investments?|plans?)\\b.{0,50}\\b(?:upped|hiked|boosted|trimmed|slashed|raised|lifted|lowered|pared|shrunk|expanded|adjusted)\\b`,
  "\\b(?:raised|lifted|increased|upped) or (?:lowered|cut|reduced|trimmed)\\b|\\b(?:lowered|cut|reduced|trimmed) or (?:raised|lifted|increased|upped)\\b",
  // "is it certain to", "is it holding on to its goal", "still on the table"
  SURE,
  "\\b(?:holds?|holding|held|cling(?:s|ing)?|keeps?|keeping) (?:on |fast |firm )?to (?:its|their|the)\\b",
  "\\b(?:on the table|set in stone|in force|off the table)\\b",
  // "what did it say earlier?", "is that higher than before?", "was it ever more?"
  EARLIER,
  "\\b(?:higher|lower|more|less|fewer|bigger|smaller|earlier|later|sooner|better|worse|stricter|weaker) than (?:before|previously|earlier|it (?:was|used to)|(?:the|its|their) (?:old|last|previous|earlier|first|original))\\b",
  `\\b(?:was|were|has|had|have) ${ONE}(?: been)? (?:ever|once|always|not always)\\b`,
  `\\b(?:has|had|have) ${ONE} (?:ever|always|once) been\\b`,
  // "and the other one, was that touched too?", "what was it before?"
  `\\b(?:was|were|is|are|has|have|did) ${ONE} (?:also |too |been |get ){0,2}${TURNED}`,
  `\\bwhat (?:was|were) ${ONE} (?:before|previously|originally|earlier|at first|initially)\\b`,
  // "what was it when it was set, and what is it now?"
  `\\bwhat (?:was|were) ${ONE}\\b.{0,80}\\bwhat (?:is|are) ${ONE} (?:now|today|currently)\\b`,
  // "has that figure moved since?", "trace every figure that it has had", "the goal over time"
  "\\b(?:has|have|did|was|were) (?:that|this|the|it|its|those|these)(?: [\\w-]+){0,2} (?:moved?|shift(?:ed)?|chang(?:ed?)|slip(?:ped)?|gone (?:up|down)|been (?:moved|changed|touched))\\b",
  `\\b(?:trace|history of|evolution of|evolved|over time|over the years|(?:every|each|all(?: the)?) (?:figures?|numbers?|dates?|versions?) (?:that )?(?:it|they)(?:'s| has| have|'ve)? (?:had|given|set|named|ever))\\b`,
  // "between which two sums did the budget move?"
  "\\bbetween which (?:two )?(?:[\\w-]+ )?(?:figures?|numbers?|sums?|amounts?|dates?|years?|levels?|shares?)\\b",
  // "before any of the cuts, what share …"
  "^(?:and |so |but )?before (?:any of )?(?:the|its|their|these|those|it|they|he|she|being)\\b.{0,40}\\b(?:cuts?|cutting|chang(?:e[sd]?|ing)|revisions?|trimm(?:ed|ing)|revis(?:ed|ing)|lower(?:ed|ing)|u-turn|softened|began)\\b.{0,40}\\b(?:what|which|how (?:much|many|high|big))\\b",
];

const TARGET =
  "(?:targets?|goals?|plans?|pledges?|promises?|commitments?|aims?|ambitions?|objectives?|milestones?)";
const DONE =
  "(?:achieved|reached|met|done|built|delivered|completed|finished|exist|ready|realised|realized|covered|accomplished|implemented|managed)";

/** Words by which a question asks how far a pledge is. */
export const PROGRESS_WORDINGS: readonly string[] = [
  // "where does it stand", "where are they now"
  "\\bwhere (?:do|does|did|is|are|was|were|has|have) .{0,60}\\b(?:stand|now|today|got(?:ten)? to)\\b",
  // "is it anywhere near halving them", "how far off is it", "what has it got so far"
  "\\b(?:anywhere|nowhere) near\\b|\\bhow far off\\b|\\bwhat (?:has|have|had) .{1,40}\\b(?:got|managed|done|reached|achieved) so far\\b",
  // "where was it at the end of 2022 with its emissions"
  "\\bwhere (?:is|are|was|were) .{1,60}\\b(?:with|on) (?:its|their) .{0,40}\\b(?:targets?|goals?|emissions?|shares?|pledges?|promises?)\\b",
  // "so many on sale against the goal", "status vs. target"
  `\\b(?:vs\\.?|versus|against|compared (?:to|with)|relative to|towards?|out of|measured against) (?:the|its|their|an?|that|this)? ?(?:[\\w-]+ ){0,4}?${TARGET}\\b`,
  "\\bstatus\\b.{0,60}\\b(?:targets?|goals?|pledges?)\\b",
  // "how much of the planned saving had been achieved"
  `\\bhow (?:much|many) of\\b.{0,80}\\b(?:planned|targeted|pledged|promised|intended|${TARGET})\\b.{0,60}\\b${DONE}\\b`,
  "\\bhalf-?way\\b|\\b(?:made|making) (?:\\w+ )?(?:headway|strides)\\b|\\bwhat(?:'s| is) (?:left|missing|still (?:missing|to (?:do|go|come)))\\b|\\bactual(?:ly)?\\b.{0,40}\\b(?:vs\\.?|versus|against|and) (?:the )?(?:target|goal|plan)(?:s|ned)?\\b",
  `\\bhow much of the way\\b|\\bon (?:its|the|their) way\\b|\\bwithin reach\\b`,
  // "already beaten what it planned", "exceeded its goal"
  `\\b(?:beat(?:en)?|exceed(?:ed|ing)?|surpass(?:ed|ing)?|overshot|outdone|overtaken|topped|undercut|met|reached|hit|missed) (?:already )?(?:what|the mark|(?:its|their|the|that|this) (?:own )?(?:[\\w-]+ ){0,5}?${TARGET})\\b`,
  "\\b(?:likely|expected|going|set|able|poised) to (?:meet|hit|miss|reach|make|beat|fulfil\\w*) (?:its|their|the)\\b",
  // "what has it managed so far, and what is the target"
  `\\b(?:so far|already|to date|(?<!\\bbetween )now|currently|today)\\b.{0,60}\\b(?:and|,) (?:what|how|which)(?:'s| is| are| was| many| much)?\\b.{0,60}\\b(?:${TARGET}|want(?:s|ed)?|aim(?:s|ed|ing)?|plan(?:s|ned)?)\\b`,
];
