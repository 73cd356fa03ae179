import { CHANGE_WORDINGS, PROGRESS_WORDINGS } from "../lexicon/ask-words.ts";
import { hasCjk } from "../lexicon/tokens.ts";
import type { Intent, Query, Superlative, UnitAsked } from "../query.ts";
import { asksIfKeptUp, CHINESE_INTENTS } from "./intent-chinese.ts";
import { asksWhoMoved } from "./moves-asked.ts";

const TARGET =
  "(?:targets?|goals?|plans?|pledges?|promises?|commit(?:s|ted|ments?)?|aims?|ambitions?|objectives?|deadlines?|pathways?|timelines?|strateg(?:y|ies))";

interface IntentRule {
  intent: Intent;
  pattern: RegExp;
}

/** Tried in this order; the first that fits decides. */
const INTENT_RULES: readonly IntentRule[] = [
  {
    intent: "about",
    pattern:
      /^(?:help|what can you do|what do you (?:know|cover|do)|who are you|what are you|how do(?:es)? (?:you|this) work|how can i (?:use|ask))\b|\bwhat (?:else )?(?:can|could|may|should) i ask\b|how many (?:articles|sources|feeds|companies|makers) (?:do|have|can) you\b|(?:which|what) (?:sources|feeds|companies|makers|metrics) do you (?:use|read|follow|cover|know|watch|track)|\blast updated\b|\bhow (?:recent|fresh|up[- ]to[- ]date)\b|^(?:帮助|你能做什么|你知道什么)|(?:最近|上次|何时|什么时候)更新/i,
  },
  {
    intent: "change",
    pattern: new RegExp(
      [
        "\\b(?:chang|alter|revis|amend|modif)(?:e[sd]?|ed|ing|ied|y)?\\b(?! (?:the )?climate)",
        "\\bstill\\b",
        // "What was it before they cut it?", but not "the year before".
        "\\b(?:was|were|been|did|had)\\b.{0,60}(?<!\\b(?:year|quarter|month|week|day) )\\bbefore(?: (?:that|this|then|it|they|he|she|being|the (?:cut|change|revision|increase|rise|move|delay|switch|update|u-turn))\\b.*)?[?.!]*$",
        `\\b(?:first|initial|original|earlier|previous|old|former) (?:version|draft|edition|timetable|schedule|sum|amount|deadline|budget)s?\\b`,
        `\\bwhat (?:has |was it |did (?:it|they|that|this) |does (?:it|that|this) )?replaced?\\b(?! (?:its|their|the) )|\\bused? to be\\b.{0,30}[?]`,
        "\\bnow\\b.{0,30}\\b(?:was|were)\\b.{0,20}\\b(?:sup+osed|meant|planned|going|to be)\\b",
        "\\b(?!put (?:forward|out|up|in(?:to)?)\\b)(?:brought|bring|bringing|moved?|pulled|pushed|put|shifted|advanced) (?:\\w+ ){0,6}(?:forward|back|up|off|out)\\b|\\b(?:originally|initially|at first)\\b",
        "\\b(?:no longer|stands? by|stick(?:s|ing)? (?:to|with)|stuck (?:to|with)|backtrack\\w*|back(?:ed)? (?:away|off)|walk(?:ed|ing)? (?:back|away)|water(?:ed)? down|row(?:ed)? back|back-?pedal\\w*)\\b",
        `\\b(?:drop|scrap|abandon|withdr[ae]w|cancel|weaken|strengthen|tighten|toughen|loosen|soften|postpon|delay|defer|rais|lower|lift|push(?:ed)? back|bring forward|brought forward|give[n]? up|gave up|retreat\\w* from|retract|rescind|revers|(?:take|took|taken) back)(?:p?ed|n|led|ling|ing|e|es|s)?\\b.{0,60}\\b${TARGET}\\b`,
        `\\bcut(?:s|ting)?(?: back| down)?(?: on)? (?:its|their|the|his)\\b.{0,60}\\b${TARGET}\\b`,
        `\\b(?:what (?:has )?happened to|what (?:became|(?:has|have|had) become) of|fate of|whatever happened to)\\b`,
        `\\b${TARGET}\\b.{0,40}\\b(?:been|was|were|got) (?:dropped|scrapped|abandoned|withdrawn|cancell?ed|weakened|strengthened|postponed|delayed|raised|lowered|lifted|cut|pushed back|brought forward)\\b`,
        "\\b(?:cut|slash|trim|rais|lift|lower|shav|scal|reduc|increas)\\w*(?: back)? (?:its|their|the) .{0,40}\\b(?:investments?|spending|budget|outlay|shares?|ratio)\\b",
        `\\b${TARGET}\\b.{0,60}\\b(?:withdr[ae]w\\w*|drop(?:ped)?|scrap\\w*|abandon\\w*|weaken\\w*|strengthen\\w*|postpon\\w*|revis\\w*)\\b`,
        `\\b(?:old|previous|former|original|prior|earlier) ${TARGET}\\b`,
        `(?:'s|\\b(?:its|their)) (?:old|previous|former|original|prior|earlier|initial) (?:dates?|years?|figures?)\\b`,
        `\\b(?:how many|which|what)\\b.{0,40}\\b${TARGET}(?: (?:for|of) (?:\\w+ )?20\\d\\d)? (?:did|has|have|were)\\b.{0,60}\\b(?:lower|raise|lift|cut|drop|scrap|delay|soften|tighten|weaken|strengthen|push back|give up)(?:p?e?d)?\\b`,
        "^(?:and |so |but )?(?:has|have|did)\\b.{2,60}\\b(?:(?:delay|postpon|abandon|weaken|strengthen)(?:e?d)?|scrap(?:ped)?|withdr[ae]wn?|giv(?:e|en) up(?: on)?|drop(?:ped)? (?!by\\b|to\\b|below\\b|since\\b|in\\b|from\\b|off\\b)) ?\\w+",
        ...CHANGE_WORDINGS,
        "\\bfrom what to what\\b",
      ].join("|"),
      "i",
    ),
  },
  {
    intent: "evidence",
    pattern:
      /\bwhere (?:do|does|did|is|was|has|have)\b.*\b(?:say|says|said|state[sd]?|written|mention(?:ed|s)?|claim(?:ed|s)?|report(?:ed|s)?|announce[ds]?|from)\b|\bwhat (?:is|are|was) (?:the|your) (?:sources?|evidence|proof|basis)\b|\b(?:sources|reports|articles|outlets|papers|accounts|publications)\b.{0,40}\b(?:dis)?agree\b|\b(?:contradict\w*|conflict\w*|inconsisten\w*|discrepan\w*)\b|\bwhat (?:shows?|proves?|supports?|backs?)\b|\bhow do (?:you|we) know\b|\b(?:quote|cite|show me the (?:source|evidence|quote|original|text))\b|\b(?:which|what) (?:source|article|outlet|newspaper|publication|publisher|magazine|news agency|paper|text|document|report)s?\b|\bwho (?:(?:was|is) it (?:that|who) |first )?(?:reported|reports|says|said|wrote|published)\b(?! (?:more|fewer|less|the most|the fewest|higher|lower|earlier|later))|\b(?:evidence|proof|citations?|reference for)\b|\bwhere (?:can|could|may|do|should) (?:i|we|one) (?:read|find|see|look|check|verify)\b|\bon what (?:basis|grounds|evidence)\b|\b(?:who|which paper|which outlet) (?:carried|ran|printed|broke)\b|^(?:and |so |but )?(?:since )?when (?:was|were|did|is|has) (?:that|this|it|they)(?: \w+)? (?:decided|announced|said|say|published|publish|reported|made public|stated|unveiled|revealed|presented|first (?:said|reported|announced)|the plan)\b|\b(?:chinese|original) (?:original|text|wording|quote|sentence)\b|\bwhere(?:'d| did| do| have) you (?:get|got|read|find|found|see|have|take|hear)\b|\b(?:is|are|was|do you have|have you(?: got)?) (?:there )?(?:a|any|some) (?:sources?|articles?|reports?|references?)\b|\bwho (?:told you|is your source)\b/i,
  },
  {
    intent: "progress",
    pattern: new RegExp(
      [
        /\b(?:has|have|did|does|do|is|are) .{2,60}\b(?:reach(?:ed)?|met|meet(?:ing)?|achieved?|hit|missed|fulfill?ed|kept) (?:its|their|the) .{0,50}\b(?:targets?|goals?|pledges?|promises?|commitments?|(?:carbon |emissions? )?peak|neutrality|net[- ]zero)\b|\bon[- ]?(?:track|schedule|course|pace)\b|\bhow far\b|\bprogress(?:ing|ed)?\b|\b(?:ahead of|behind) (?:plan|schedule|target|its|their|the)\b|\bhow close\b|\bhow (?:is|are|has|have) .{2,60}\b(?:doing|getting on|coming along|faring|done|performing)\b|\bkeeping up\b|\bmeeting its\b|\bwill .{2,40} (?:meet|hit|miss) (?:its|their)\b/
          .source,
        ...PROGRESS_WORDINGS,
      ].join("|"),
      "i",
    ),
  },
  {
    intent: "whats_new",
    pattern:
      /\bsince (?:my|our|the) (?:last|previous) (?:question|visit|time)\b|\bsince I (?:last )?asked\b|\bwhat(?:'s| is|s| was) (?:new|the latest|happening)\b|\b(?:any|latest|recent|newest) (?:news|updates?|developments?|announcements?|events?|changes?)\b|\bwhat(?:'s| has| have)? (?:has )?happened\b|\bwhat changed (?:this|last|since|in)\b|\bnews (?:on|about|from|of)\b/i,
  },
  {
    intent: "count",
    pattern:
      /\bhow many (?:different |other |of the |car |truck |auto )?(?:compan|makers?|automakers?|carmakers?|manufacturers?|firms?|groups?|pledges?|targets?|goals?|commit(?:s|ted|ments?)?|milestones?|articles?)|\bhow many (?:(?!does|do|did|will|is|are|has|have|had|of|cars|vehicles|models|units|evs)[\w-]+ ){1,4}(?:pledges|targets|goals|commitments|promises|milestones)\b/i,
  },
  {
    intent: "compare",
    pattern:
      /\b(?:compare|comparison|versus|vs|differ(?:s|ent|ence|ences)?|side by side|rank(?:ed|ing|ings)?|stack up|in order (?:of|by)|in (?:ascending|descending) order)\b|^(?:order|sort|line up)\b|\b(?:who|which(?: of (?:the|them))?(?: \w+){0,3}|whose)\b.{0,60}\b(?:more|fewer|less|higher|lower|earlier|(?<!\bno )later|sooner|faster|bigger|larger|greater|stricter|most|fewest|least|highest|lowest|earliest|latest|first|last|biggest|largest|best)\b/i,
  },
  {
    intent: "list",
    pattern:
      /^(?:please )?(?:list|show(?: me)?|give me|name|enumerate)\b|^(?:all )?(?:pledges|targets|goals|commitments|promises|milestones)\b|\b(?:which|what)(?: \w+){0,2} (?:pledges|targets|goals|companies|makers|automakers|carmakers|truckmakers|manufacturers|firms|groups|suppliers|brands|milestones|commitments|promises|deadlines|ambitions|steps|measures)\b|\bwhat (?:are|were)\b.{0,60}\b(?:pledges|targets|goals|commitments|milestones|plans|ambitions)\b|\ball (?:the )?(?:pledges|targets|goals|commitments|milestones)\b|\bwhat (?:has|have|had|did|does|do|will|is|are)\b.{2,60}\b(?:pledged?|promised?|committed?|announced?|reach(?:ed)?|achieved?|accomplish(?:ed)?|done|do|plan(?:s|ning|ned)?|aim(?:s|ing)?|want|due)\b(?! for\b.{0,40}\b(?:co2|emissions?)\b)|\b(?:who|which\b.{0,30}) (?:has|have) (?:pledged|promised|committed|picked|chosen|set|fixed|named|signed up)|\b(?:falls?|fall(?:ing)?|come[s]?|coming|are|is) due\b|^(?:what do (?:we|you) (?:have|hold)|anything (?:(?:that|which) (?:is|falls|comes) )?due)\b/i,
  },
];

const OPINION =
  /\b(?:do you (?:really |honestly )?(?:think|believe|reckon|feel|trust)|in your (?:opinion|view)|what(?:'s| is) your (?:opinion|view)|would you (?:say|bet|buy)|should (?:i|we) (?:buy|invest|trust|believe)|is it (?:realistic|credible|believable|plausible)|(?:is|are) .{2,60}\b(?:strateg(?:y|ies)|polic(?:y|ies)|plans?|approach|record|reputation)\b.{0,20} (?:better|worse|credible|convincing|any good))\b|你(?:们)?(?:觉得|认为|看好|相信)|值不值得|该不该买/i;

/** Whether a judgement of our own is asked for, which nothing registered can give. */
export const asksOpinion = (text: string): boolean => OPINION.test(text);

/** Before "still": `still on track` asks how far it is. */
const ON_TRACK = /\bon[- ]?(?:track|schedule|course|pace)\b/i;

/** `What is the highest target?` */
const BEST_OF_ALL =
  /^(?:and |so |but )?what(?:'s| is| was|) (?:the |by far )*(?:highest|lowest|earliest|biggest|largest|smallest|most distant)\b/i;

/** `Does any maker still have a target for 2027?`, `Do we hold any targets dated 2035?`: those that there are. */
const OF_ANYBODY =
  /^(?:and |so |but )?(?:(?:do|does|has|have|is|are) (?:there )?(?:any|some)(?:one|body)?(?: other)?(?: (?:car|truck|auto|battery))? ?(?:compan\w+|\w*makers?|manufacturers?|groups?|brands?|firms?|suppliers?)?|(?:do|have|can) (?:we|you|i) (?:have|hold|know(?: of)?|see|find|got) any)\b.{0,60}\b(?:targets?|goals?|pledges?|promises?|commitments?|plans?|deadlines?|due|dates?)\b/i;

/** `Who aims at 2045?`, `Which of the truck makers sell …?`: all of whom it is so. */
const OF_WHOM =
  /^(?:and |so |but )?(?:who(?:'s|se)?\b(?! (?:is|was|are|were) )|which (?:of the )?(?:[\w-]+ ){0,2}(?:compan\w+|\w*makers|manufacturers|firms|groups|brands|suppliers)\b)/i;

/** Whether a question is of a kind, by the words of either language. */
const isOfRule = (text: string, { intent, pattern }: IntentRule): boolean =>
  pattern.test(text) || (CHINESE_INTENTS[intent]?.test(text) ?? false);

/** What kind of answer a tidied question wants. */
export function decideIntent(text: string, companies: number): Intent {
  if (companies === 0 && asksWhoMoved(text)) return "change";
  if (companies === 0 && BEST_OF_ALL.test(text)) return "compare";
  if (companies === 0 && OF_ANYBODY.test(text)) return "list";
  const found = ON_TRACK.test(text)
    ? "progress"
    : (INTENT_RULES.find((rule) => isOfRule(text, rule))?.intent ?? "look_up");
  if (companies === 1 && found !== "change" && asksForConflict(text)) return "evidence";
  // 上汽有几家绿色工厂 counts what it has.
  if (found === "count" && companies > 0 && isOfThings(text)) return "look_up";
  // "What do you know about Tesla?" asks of Tesla.
  if (found === "about" && companies > 0) return companies > 1 ? "compare" : "list";
  if (found === "look_up" && companies === 0 && OF_WHOM.test(text)) return "list";
  const canCompare = found === "look_up" || found === "list";
  return canCompare && companies > 1 ? "compare" : found;
}

const CONFLICT =
  /\b(?:dis)?agree\b|\b(?:contradict|conflict|inconsisten|discrepan)\w*|\banother (?:year|figure)\b|\b(?:two|several|various|different|differing) (?:different |differing |conflicting )?(?:numbers|figures|values|percentages|dates|years|versions|accounts)\b|矛盾|不一致|冲突|打架|(?:两|几)[个种](?:不同的?)?(?:数字|说法|版本|口径)|(?:数字|说法|口径)(?:不一|不同|对不上)/i;

/** Whether it asks of what sources tell otherwise. */
export const asksForConflict = (text: string): boolean => CONFLICT.test(text);

/** Whether what is counted in a Chinese question are things, not pledges. */
const isOfThings = (text: string): boolean => hasCjk(text) && !/[个项](?:承诺|目标)/.test(text);

const SINCE_LAST =
  /\bsince (?:my|our|the) (?:last|previous) (?:question|visit|time)\b|\bsince I (?:last )?asked(?: last)?\b|上次(?:提问|问)?(?:以来|之后|以后)/i;

/** Whether only what was learned since the question before is wanted. */
export const asksSinceLast = (text: string): boolean => SINCE_LAST.test(text);

const STILL =
  /\bstill\b|\balive\b|\bdid (?:it|they|that) (?:keep|hold|stick)\b|\bstands? by\b|\bstick|\bstuck\b|\bno longer\b/i;

/** Whether it asks if a pledge is kept up, or how it was moved. */
export const decideChangeAsked = (text: string): NonNullable<Query["changeAsked"]> =>
  STILL.test(text) || asksIfKeptUp(text) ? "still" : "changed";

const UNIT_RULES: readonly { unit: UnitAsked; pattern: RegExp }[] = [
  {
    unit: "share",
    pattern:
      /\b(?:penetration|what|which|how (?:big|large|high|much of)) (?:a )?(?:rate|share|percentage|per ?cent|proportion|part|fraction|portion|ratio)\b|\bhow many per ?cent\b|\b(?:share|percentage|proportion) of\b|占比|百分之[几多]|百分比|比例|比重|份额|渗透率|几成|占(?:到|了)?(?:多少|几)|多少 ?%/i,
  },
  {
    unit: "tonnes",
    pattern:
      /\bhow many (?:\w+ ){0,2}(?:tons|tonnes|metric tons|kilotons|megatonnes|mt)\b|\bin (?:absolute |metric )?tonn?e?s\b|, tonn?e?s\?|(?:多少|几)(?:[十百千]?[万亿])?吨|按吨|吨数/i,
  },
  {
    unit: "energy",
    pattern:
      /\bhow (?:many|much) (?:\w+ )?(?:[kmgt]wh|gigawatt|megawatt|kilowatt|terawatt)\w*|(?<!\b(?:per|an?|each|every|one) )\b[kmgt]wh\b|\bthe (?:kilo|mega|giga|tera)watt[- ]?hours?\b|(?:多少|几)(?:[十百千]?[万亿])?(?:度|千瓦|兆瓦|吉瓦)|用电量|装机/i,
  },
  {
    unit: "money",
    pattern:
      /\b(?:what|which) sum\b|\bhow many billions?\b(?! (?:cars|vehicles|units|batteries|cells))|\bhow much (?:money|capital|cash|is .* (?:invest|spend)|will .* (?:invest|spend)|does .* (?:invest|spend)|did .* (?:invest|spend)|has .* (?:invest|spen))|\bhow many (?:\w+ )?(?:euros?|dollars?|yen|yuan|pounds?|rupees|rmb)\b|(?:多少|几)(?:[十百千]?个?[万亿])?(?:元|欧元|美元|日元|英镑|韩元|卢比|块钱|钱|资金)|几[十百千]亿(?![辆台度吨千])|[砸投花掏](?:入|资|进去)?(?:了|下)?(?:多少|几)(?![辆座个家款台根])/i,
  },
  {
    unit: "number",
    pattern:
      /\bhow ?many\b(?! (?:more |fewer )?(?:years|months)\b)|\bhw many\b|\bwhat number of\b|\bsales (?:figures?|numbers?|volumes?)\b|(?:多少|几)(?:[十百千]?万|[百千十])?(?:辆|座|个(?!百分)|家|款|台|根|组|站|桩)|(?:卖|交付?|售|产|造)(?:出|完)?(?:了|过)?(?:多少|几)(?!钱|个?百分|%)|(?:销量|交付量|产量)(?:目标)?(?:是|为|有|达到?)?(?:多少|几)(?!钱|个?百分|%)/i,
  },
];

/** What a figure must be to answer. */
export const decideUnit = (text: string): UnitAsked | null =>
  UNIT_RULES.find(({ pattern }) => pattern.test(text))?.unit ?? null;

/** Whether a year is what is asked for. */
export const asksYear = (text: string): boolean =>
  /\b(?:when|wen|by when|(?:which|what|in which|by which|by what) year|how soon|until when|what deadline|what date|(?:net[- ]zero|target|peak|end|neutrality) (?:year|date))\b|哪一?年|哪个年份|何时|何年|几时|[什啥]么?时[候间]|啥时|(?<![这近前后好])几年(?!来|内|间)|年份|时间点|多久|最[晚迟]|期限是/i.test(
    text,
  );

const WHEN =
  /^(?:(?:and|so|but) )?(?:(?:by|since|until|till|in|from) )?(?:when|(?:which|what) year)\b/i;

/** Whether a year is all that is asked for: `by when`, not `has it named a year`. */
export const asksWhen = (text: string): boolean =>
  WHEN.test(text) || (WHEN_ZH.test(text) && !HOW_MUCH_ZH.test(text));

const WHEN_ZH = /哪一?年|何[时年]|几时|什么时候|啥时/;
/** Another thing is asked for beside the year. */
const HOW_MUCH_ZH = /多少|几[成百千万亿座辆台家款个吨度]|百分/;

const WHAT =
  /^(?:(?:and|so|but) )?(?:what|which|how (?:much|many)|by how much)\b|多少|哪个|什么目标/i;

/** Whether it asks what something is, which "it is not told" does not answer. */
export const asksWhat = ({ text, intent }: Pick<Query, "text" | "intent">): boolean =>
  intent === "look_up" && WHAT.test(text);

/** `Against which year is it measured?`: of a level or of a cut. */
const BASE_ASKED =
  /\b(?:against|compared (?:to|with)|relative to|from|versus) (?:which|what) (?:base |baseline |reference )?(?:year|level)\b|\bwhich (?:base|baseline|reference) year\b|基准年是/i;

/** Whether the year is asked for against which a figure is measured. */
export const asksBase = (text: string): boolean => BASE_ASKED.test(text);

/** "By how much did its emissions fall?" */
export const HOW_MUCH_FALLEN =
  /\b(?:how (?:much|far)|what (?:percentage|percent|share))\b.{0,60}\b(?:emissions?|co2|carbon|footprint|energy|water|waste|consumption|use|usage|intensity)\b.{0,30}\b(?:fall|fell|fallen|falls|drop|drops|dropped|declin\w+|sink|sank|sunk|(?:go|gone|went|come|came) down)\b(?! short)/i;

/** "What part of its CO2 comes from Japan?" */
const PART_OF_ALL =
  /\b(?:what|which|how (?:much|large|big)(?: an?)?) (?:part|share|portion|proportion|percentage|fraction)? ?of\b.{0,40}\b(?:emissions?|co2|carbon|footprint)\b.{0,40}\b(?:comes?|came|stems?|arises?|(?:is|are|was|were) (?:caused|made|due)|originat\w+|falls? (?:on|to))\b/i;

/** Whether a level, a cut or a growth is asked for. */
export function decideDirection(text: string): Query["direction"] {
  if (BASE_ASKED.test(text)) return null;
  if (PART_OF_ALL.test(text)) return "level";
  if (
    /\b(?:how much (?:smaller|lighter|lower|cleaner)|(?:smaller|lighter) (?:carbon |CO2 )?footprint|(?:bring(?:s|ing)?|brought|com(?:e|es|ing)|came|tak(?:e|es|ing)|took|push(?:ed|es|ing)?|driv(?:e|ing)|drove) (?:[\w'-]+ ){0,5}?down|cut|cuts|cutting|reduc\w+|lower(?:ed|ing)?|less|sav(?:e|ed|ing)|avoid(?:ed)?|decreas\w+|shr[aiu]nk\w*|halv(?:e|ed|ing)|slash\w*|trim\w*)\b|降低|减少|下降|减排|[减降]碳|削减|减掉|[降减少]了?(?:多少|几)|[降减]幅/i.test(
      text,
    ) ||
    HOW_MUCH_FALLEN.test(text)
  )
    return "cut";
  if (
    /\bby how much\b.*\b(?:grow|grew|rise|rose|increase)|\b(?:growth|year[- ]on[- ]year|(?:on|over|than|versus|vs\.?|against) (?:the )?(?:year before|previous year))\b|同比|[增涨]长?了?(?:多少|几成|百分之)|[增涨]幅|增速/i.test(
      text,
    )
  )
    return "growth";
  if (
    /\b(?:emit|emits|emitted|causes?|caused|produce[ds]? in emissions|carbon footprint|scope [123](?: and [123])? (?:footprint|emissions)\b(?=.*\btonn)|total emissions|emissions in total)\b|\bhow (?:high|large|big) (?:are|is|was|were)\b|\bwhat (?:are|were|was|is) .{0,40}\bemissions? in\b|排放总量|总排放|排放了?多少/i.test(
      text,
    )
  )
    return "level";
  return null;
}

/** `Rank them by sales`, `put them in order of their dates`. */
const RANKED =
  /\b(?:rank(?:ed|ing|ings)?|in order (?:of|by)|in (?:ascending|descending) order)\b|^(?:order|sort|line up)\b/i;

/** The end at which an order begins: the highest figure, or the earliest year. */
function toRanked(text: string): Superlative {
  const isByYear =
    /\b(?:earliest|soonest|dates?|deadlines?|how (?:early|soon)|net[- ]zero|neutral\w*)\b|\byears?$/i;
  if (isByYear.test(text.replace(/[?.!]+$/, ""))) return "earliest";
  return /\b(?:lowest|least|fewest|smallest|ascending)\b/i.test(text) ? "least" : "most";
}

/** By what the best is chosen, where one is asked for. */
export function decideSuperlative(text: string): Superlative | null {
  if (RANKED.test(text)) return toRanked(text);
  if (
    /\b(?:earliest|(?:earlier|sooner)(?! than (?:the year )?(?:19|20)\d\d)|soonest|first(?! (?:half|quarter|three|six|nine|time)\b)|fastest|faster)\b|最早|更早|最先|谁先|谁早|最快|率先|(?:谁|哪).{0,12}(?:首家|首个|第一[家个])|(?:首家|第一[家个]).{0,20}(?:谁|哪)/i.test(
      text,
    )
  )
    return "earliest";
  if (
    /\b(?:latest|(?<!\b(?:no|not) )later|last|most distant|furthest|farthest)\b/i.test(text) &&
    !/\blast (?:year|month|week|quarter)\b/i.test(text)
  )
    return "latest";
  if (
    /\b(?:(?<!\b(?:any|no|once|how many|what) )more|most(?! of (?:my|our|the|its|their)\b)|top(?! of\b)|highest|higher|biggest|bigger|largest|larger|greater|greatest|stricter|strictest)\b|最高|最多|更多|更高|最大|更大|谁多|谁高/i.test(
      text,
    )
  )
    return "most";
  if (
    /(?<!\bhow much )\b(?:less|fewer|fewest|least|lowest|lower|smallest|smaller)\b|最低|最少|更低|更少|谁少|谁低/i.test(
      text,
    )
  )
    return "least";
  return null;
}
