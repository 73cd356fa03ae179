/**
 * How questions are typed in a hurry, or told in a roundabout way, and what is meant: `hgvs`, `2 be`, `merc`, `outside its
 * gates`. What stands here is read as nothing else.
 */
const SHORTHAND: readonly [RegExp, string][] = [
  [/(?<=\p{L}) n (?=\p{L})/gu, " and "],
  [/(?<=\w) 2 be\b/gi, " to be"],
  [/\bb4\b/gi, "before"],
  [/\bscopes?([123])\b/gi, "scope $1"],
  [/\b(is|are|was|were|does|do|did|has|have|had|would|could|should)nt\b/gi, "$1n't"],
  // "in sept 24": in that year, as no day follows "in".
  [
    /\b((?:in|since|until|by) (?:early |mid[- ]|late )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?) '?(1[5-9]|[2-4]\d)(?=\s*(?:$|[?.!,;:)]|and\b))/gi,
    "$1 20$2",
  ],
  [
    /\bwater(ed|ing|s)? (it|them|that|this|(?:its|their|the|that|this) (?:[\w-]+ ){0,3}?(?:targets?|goals?|pledges?|promises?|numbers?|figures?|plans?)) down\b/gi,
    "water$1 down $2",
  ],
  [
    /\b(?:up|down)stream(?: emissions)? (?:and|plus|&) (?:up|down)stream(?: emissions)?(?= (?:emissions?|co2|carbon|footprint|side)\b)|\b(?:up|down)stream emissions (?:and|plus|&) (?:up|down)stream emissions\b/gi,
    "scope 3",
  ],
  [/\bw\/o\b/gi, "without"],
  [/\bw\/ ?(?=\w)/gi, "with "],
  [/\b(?:a|per) yr\b/gi, "a year"],
  [/\byrs\b/gi, "years"],
  [/\byr\b/gi, "year"],
  [/\brn\b/g, "right now"],
  [/\b(?:atm|ATM)\b/g, "right now"],
  [/\b(green|clean|renewable|solar|wind) elec\b/gi, "$1 electricity"],
  [/\belec\b/gi, "electric"],
  [/\bh2o\b/gi, "water"],
  [/\bfcevs?\b/gi, "fuel cell vehicles"],
  [/\bhgvs?\b/gi, "trucks"],
  [/\blcvs?\b/gi, "vans"],
  [/\bNZ\b|\bnz\b(?= (?:yr|year|date|tgt|target|goal|by|when|plan)\b)/g, "net zero"],
  [/\bs([123])(?= (?:tgt|target|goal|cut|emissions?|reduction|co2)\b)/gi, "scope $1"],
  [/\bveh\b/gi, "vehicle"],
  [/\bthe States\b|(?<=\b(?:in|outside|across) )the states\b/g, "the US"],
  [/\b(?:tgts|trgts)\b/gi, "targets"],
  [/\b(?:tgt|trgt)\b/gi, "target"],
  [/\bmfg\b/gi, "manufacturing"],
  [/\bincl\b\.?/gi, "including"],
  [/\bexcl\b\.?/gi, "excluding"],
  [/\btho\b/gi, "though"],
  [/\b(?:in|over|during) the (?:course|span) of (?=(?:19|20)\d\d\b)/gi, "in "],
  [/\b(?:percnt|pecent|percet|perecnt|prcent)\b/gi, "percent"],
  [
    /\bdirect emissions?(?:,| and| plus| \+)+ (?:(?:those|emissions?) (?:from|of) )?(?:purchased|bought(?:-in)?) (?:power|electricity|energy)\b/gi,
    "scope 1 and 2 emissions",
  ],
  [
    /\bemissions? (?:that )?(?:(?:arises?|arising|made|caused|produced) )?outside (?:of )?(?:its|their|the) (?:own )?(?:gates?|walls?|fences?|premises)\b/gi,
    "scope 3 emissions",
  ],
  [
    /\b(?:in terms of )?(?:the )?(?:GHG|greenhouse gas) protocol(?:'s)?\b(?= scopes?\b)|,? (?:in terms of|under|by) the (?:GHG|greenhouse gas) protocol\b/gi,
    " ",
  ],
  [
    /\b(from \d{4}) (?:right )?(?:up |through )?(?:to|until|till|through) and including (?=\d{4}\b)/gi,
    "$1 to ",
  ],
  [/(?<=\b(?:19|20)\d\d),? inclusive(?:ly)?\b/gi, ""],
  [
    /\bthe (?:calendar |full )?year (?:that(?: has|'s)?|which(?: has)?)? ?(?:just|now|recently) ?(?:ended|finished|closed|passed|gone(?: by)?|over|past)\b/gi,
    "last year",
  ],
  [
    /\b(electricity|power|energy|current) (?:that is |made |produced |generated |obtained )?(?:without|free (?:of|from)|with no|not from|using no) (?:any )?fossil (?:fuels?|sources|energy)\b/gi,
    "fossil-free $1",
  ],
  [/\bno fossil (electricity|power|energy)\b/gi, "only fossil-free $1"],
  [
    /\b(emissions?|carbon|co2|ghg)[- ]cut(?:ting)? (?=(?:targets?|goals?|pledges?|plans?)\b)/gi,
    "$1 reduction ",
  ],
  [/\bup and running\b/gi, "running"],
  [/\bin the bag\b/gi, "achieved"],
  [/\b(one|two|three|four|five|six|seven|eight|nine|ten|\d+)[- ]millionth\b/gi, "$1 million"],
  [/\b(?:ran|run|runs|running) out (?=(?:when|by|at|in|before|last|this|next)\b)/gi, "fell due "],
  // "Asked of us suppliers": who asks is one.
  [
    /(?<=\b(?:want|demand|expect|require|need|ask)(?:s|ed|ing)? (?:from|of) )us (?=(?:suppliers?|vendors?|dealers?)\b)/g,
    "",
  ],
  [
    /\bwhere do (?:we|you|i) have (?:it|this|that)(?: from)? that\b/gi,
    "what evidence is there that",
  ],
  [/\b(owes?|tells?|gives?|shows?|sends?|helps?|reminds?|concerns?|affects?) us\b/g, "$1"],
  [/\b(\d+)-(million|billion)-a-year\b/gi, "$1 $2 a year"],
  [/\blet(?:s|ting)? go of (?=(?:its|their|the|that|this)\b)/gi, "dropped "],
  [/\bcall(?:ed|s|ing)? off\b/gi, "cancelled"],
  [
    /(?<=\b(?:goals?|targets?|pledges?|promises?|commitments?|aims?|plans?)\b.{0,60})\b(?:has|have|had) (?:quietly |now |since )?(?:disappeared|vanished)\b/gi,
    "was dropped",
  ],
  [/\bVWs\b/g, "VW cars"],
  [/\bmercs?\b/gi, "Mercedes-Benz"],
  [/\b(?:beemer|beamer|bimmer)s?\b/gi, "BMW"],
  [/\bjags?\b/gi, "Jaguar"],
  [/\blambos?\b/gi, "Lamborghini"],
  [/\bgreat wall\b(?! motors?\b)/gi, "Great Wall Motor"],
];

/** `by 26`, `end 23`: a year of two digits, where no unit makes it a figure. */
const SHORT_YEAR =
  /\b(by|in|for|until|till|end(?: of)?|since|goal|target|plan) '?([2-5]\d)(?=\s*(?:$|[?.!,;:)]|and\b|vs\b|pl(?:ea)?[sz]e?\b))(?!\.\d|,\d)/gi;

/** `the target '30`. */
const APOSTROPHE_YEAR = /(?<= )'([2-5]\d)\b/g;

/** A tidied question without shorthand. */
export const spellOut = (text: string): string =>
  SHORTHAND.reduce((left, [short, meant]) => left.replace(short, meant), text)
    .replace(SHORT_YEAR, "$1 20$2")
    .replace(APOSTROPHE_YEAR, "20$1")
    .replace(/ {2,}/g, " ")
    .trim();
