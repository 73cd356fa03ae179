/** One pattern out of several. */
export const any = (...patterns: readonly string[]): string => `(?:${patterns.join("|")})`;

/** Forms of regular verbs, by their stems: "lift". */
export const regular = (...stems: readonly string[]): string =>
  `(?:${stems.join("|")})(?:s|es|ed|ing)?`;

/** Forms of verbs that end in "e", without that letter: "rais". */
export const silent = (...stems: readonly string[]): string =>
  `(?:${stems.join("|")})(?:e|es|ed|ing)`;

/** What was there before. */
export const FORMER = any(
  "previous(?:ly)?",
  "former(?:ly)?",
  "original(?:ly)?",
  "earlier",
  "initial(?:ly)?",
  "old",
  "prior",
  "first(?! [a-z]+s (?:to|for)\\b)",
  "preceding",
);

/** Nouns that stand for a target. */
export const TARGET = any(
  "targets?",
  "goals?",
  "plans?",
  "aims?",
  "ambitions?",
  "pledges?",
  "commitments?",
  "promises?",
  "intentions?",
  "objectives?",
  "deadlines?",
  "vows?",
  "slogans?",
  "decisions?",
  "mottos?",
  "undertakings?",
  "forecasts?",
  "projections?",
  "guidance",
  "outlook",
  "timetables?",
  "timelines?",
  "schedules?",
  "roadmaps?",
  "strateg(?:y|ies)",
  "milestones?",
  "estimates?",
  "expectations?",
  "budgets?",
  "dates?",
  "assumptions?",
  "sights",
  "guidelines?",
  "guess(?:es)?",
  "hopes?",
  "calendars?",
);

/** Nouns that stand for a target in the company of a verb such as "drop". */
export const WORDING = any(
  "sentences?",
  "lines?",
  "passages?",
  "wording",
  "phrases?",
  "formula",
  "ideas?",
  "references?",
  "numbers?",
  "figures?",
  "marks?",
);

/** Nouns for money. */
export const MONEY = any(
  "budgets?",
  "investments?",
  "spending",
  "outlays?",
  "expenditure",
  "capex",
);

/** What stands before a target that is known. */
export const OWN = any(
  "its",
  "his",
  "her",
  "the",
  "their",
  "that",
  "this",
  "those",
  "these",
  "our",
);

/** Forms of the passive. */
export const BE = any(
  "is",
  "are",
  "was",
  "were",
  "has been",
  "have been",
  "had been",
  "being",
  "gets?",
  "got",
);

const ADVERBS =
  "since|now|also|quietly|officially|formally|silently|already|all but|effectively|recently|simply|meanwhile|therefore|again|later|finally|completely|altogether";

/** An adverb, where there is one, and a space. */
export const ADVERB = `(?:(?:${ADVERBS}) )?`;

/** Participles of announcing a target. */
export const ANNOUNCED = any(
  "announced",
  "promised",
  "pledged",
  "presented",
  "unveiled",
  "named",
  "mentioned",
  "given",
  "spoken of",
  "talked of",
  "committed to",
);

/** Participles of having one in mind. */
export const PLANNED = any(
  "planned",
  "targeted",
  "set",
  "forecast",
  "expected",
  "foreseen",
  "envisaged",
  "budgeted",
  "intended",
  "aim(?:ed|ing) (?:for|at)",
  "planning(?: for| on)?",
  "working towards?",
  "hoped(?: for)?",
  "scheduled",
  "floated",
  "voiced",
  "mooted",
  "thought",
  "said",
  "prepared to promise",
  "told [a-z]+",
  "in mind",
  "pencilled in",
  "guided (?:to|for)",
  "flagged",
  "touted",
  "projected",
  "predicted",
  "assumed",
  "estimated",
  "counted on",
  "reckoned(?: with)?",
  "wanted",
  "sought",
  "vowed",
  "agreed",
  "calculated",
  "called for",
  "signal(?:led|ed)",
  "envision(?:ed)?",
);

const SINCE = any("previously", "originally", "initially", "earlier", "first", "once", "at first");

/** "it had first announced", "originally planned". */
export const AS_PLANNED = `(?:(?:it|they|the [a-z]+) )?(?:had |was |were )?(?:been )?(?:${SINCE} )?${any(ANNOUNCED, PLANNED)}`;

/** A former target, version or state: "its earlier goal". */
export const FORMER_TARGET = `${FORMER} (?:[a-z-]+ ){0,2}?${any(TARGET, MONEY, "versions?", "documents?", "administration", "management", "figures?", "marks?", "numbers?", "report")}`;

/** A time of the past that a target may date from: "last year's". */
const SEASON = any(
  "week|month|quarter|spring|summer|autumn|fall|winter|year|night",
  "january|february|march|april|may|june|july|august|september|october|november|december",
);

/** "its last plan", "last year's plan", "the plan of 2021". */
export const LAST_TARGET = any(
  `(?:last|latest previous) ${any(TARGET, "report", "planning round")}`,
  `${TARGET} (?:[a-z]+ ){0,4}?(?:last|this) ${SEASON}`,
  `last ${SEASON}'s (?:[a-z-]+ ){0,2}?${any(TARGET, "report", "version", "figures?", "numbers?")}`,
);

const COUNT =
  "(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|several|only|just|barely|hardly|less than a|not even a|a few|#)";

/** "three years ago", "a year earlier". */
export const AGO = `(?:(?:only|just|barely|some|about|almost|less than) )?${COUNT} (?:years?|months?|weeks?|days?) (?:ago|earlier|before|back|previously)`;

/** When a former target was told: "last May", "until this week", "at the time". */
export const BACK_THEN = any(
  AGO,
  `last ${SEASON}`,
  `(?:until|till|up to|before|prior to) (?:now|then|recently|lately|yesterday|this ${SEASON}|last ${SEASON}|today|[a-z]+day|the pandemic)`,
  `(?:back )?in (?:${SEASON})(?: (?:of )?(?:last year|@))?`,
  "(?:so|thus) far|up (?:to|till|until) now|hitherto|to date|back (?:then|when)|in the past",
  "at (?:the )?(?:launch|outset|the time|that time|that point|the start)",
  `(?:at|on|during|in) (?:its|the|their|a) (?:[a-z0-9-]+ ){0,3}?(?:day|presentation|roadshow|meeting|briefing|event|conference|flotation|ipo|listing|report|update|strategy|plan)`,
  "when [^.;,#@]{0,60}(?:first|last|drawn up|presented|announced|unveiled|launched|made public|was set|pitched|introduced|adopted|started|spoke|listed|floated)",
);

/** Up to so many words of one phrase, with the spaces after them. */
export const words = (most: number): string =>
  `(?:(?!(?:and|but|while|which|to) )[^ .;,]+ ){0,${most}}?`;
