import type { Lifecycle } from "../../pledge/event.ts";
import { unique } from "../../shared/unique.ts";
import { CHINESE_MOVES } from "../lexicon/effects.ts";

const AWAY: readonly Lifecycle[] = ["withdrawn", "weakened", "delayed"];

type EffectWords = readonly [RegExp, readonly Lifecycle[]];

const ENGLISH: readonly EffectWords[] = [
  [
    /\b(?:withdr[ae]w\w*|dropp?(?:ed|ing|s)?|scrap\w*|abandon\w*|cancel\w*|g(?:ave|iven?|iving) up|no longer|ditch\w*|shelv\w*|retract\w*|rescind\w*|t(?:ake|akes|aken|aking|ook) back|walk(?:ed|ing)? away)\b/i,
    ["withdrawn"],
  ],
  [
    /\b(?:weaken\w*|lower\w*|water(?:ed|ing)? down|soften\w*|loosen\w*|dilut\w*|(?<!\bto )(?:cut|cuts|reduced)|trimm\w*|slash\w*|chopp?(?:ed|ing|s)?|eas(?:e[sd]|ing)|relax\w*|shr[aiu]nk\w*|downgrad\w*|downsiz\w*|curtail\w*|(?:scal|dial|ton|par|ramp)\w* (?:\w+ ){0,4}?(?:back|down)|downwards?|revis\w+ (?:\w+ ){0,4}?down|less ambitious)\b/i,
    ["weakened"],
  ],
  [
    /\b(?:strengthen\w*|rais\w+|(?<!\bto )increased|upped|hik(?:e[sd]?|ing)|boost\w*|bump(?:ed|ing)?|(?:doubled|tripled)(?= (?:its|their|the)\b)|lift\w*|tighten\w*|tough\w*|upwards?|revis\w+ (?:\w+ ){0,4}?up|scal\w+ (?:\w+ ){0,4}?up|step\w* up|add(?:s|ed|ing)? to|more ambitious)\b/i,
    ["strengthened"],
  ],
  [
    /\b(?:delay\w*|postpon\w*|(?:push|mov|shift|put|pull)(?:e?d?|t?ing) (?:[\w-]+ ){0,6}?back|put(?:ting)? (?:[\w-]+ ){0,6}?off|(?:push|mov|shift)(?:e?d?|ing) (?:[\w-]+ ){0,6}?later|defer\w*|slip(?:s|ped)?|slow(?:s|ed|ing)? down|backwards?|later (?:dates?|years?|deadlines?))\b/i,
    ["delayed"],
  ],
  [
    /\b(?:(?:brought|bring(?:ing)?|pull(?:ed)?|moved?) (?:[\w-]+ ){0,6}?forward|(?:mov|pull)(?:ed?|ing) (?:[\w-]+ ){0,6}?(?:up|ahead)|accelerat\w*|hasten\w*|sped up|speed(?:s|ing)? up|to an earlier|(?<!\b(?:an|the|its|their) )earlier|sooner)\b/i,
    ["brought-forward"],
  ],
  [
    /\b(?:back-?track\w*|back-?pedal\w*|walk(?:ed|ing)? (?:\w+ ){0,3}back|row(?:ed|ing)? back|back(?:ed|ing)? (?:away|out|off)|(?:gone|went|going|go|goes) back on|reneg\w+|retreat\w*)\b/i,
    AWAY,
  ],
];

const CHINESE = Object.entries(CHINESE_MOVES).map(
  ([step, words]): EffectWords => [new RegExp(words), [step as Lifecycle]],
);

/** Words by which a question says how a pledge was moved, with the steps that they mean. */
const EFFECT_WORDS = [...ENGLISH, ...CHINESE];

/** The steps that a question of moves names; empty where it leaves them open. */
export const effectsAsked = (text: string): Lifecycle[] =>
  unique(EFFECT_WORDS.filter(([pattern]) => pattern.test(text)).flatMap(([, effects]) => effects));

/** Words that say that something was moved, and not which way. */
const MOVED =
  /\b(?:previous(?:ly)?|prior|initial(?:ly)?|original(?:ly)?|mov(?:e[sd]?|ing)|shift(?:s|ed|ing)?|touch(?:ed)?|affected|tweak\w*|rework\w*|replac\w+|revisit\w*|add(?:s|ed|ing)?|walk(?:s|ed)?|put)\b/i;

/** The words of a question that say how something was moved, and so nothing of what it is about. */
export function isOfMove(text: string): (start: number) => boolean {
  const spans = [MOVED, ...EFFECT_WORDS.map(([pattern]) => pattern)].flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, "gi"))].flatMap(({ index, 0: said }) => [
      { from: index, to: index + (/^\S+/.exec(said)?.[0] ?? "").length },
      // What stands between is what was moved: "brought a new truck forward".
      { from: index + said.search(/\S+$/), to: index + said.length },
    ]),
  );
  return (start) => spans.some(({ from, to }) => start >= from && start < to);
}

const OPEN_ASK =
  "^(?:and |so |but |then )*(?:which|who|what|whose|how many|list|name|show(?: me)?|(?:has|have|did|is|are) (?:there )?(?:any\\w*|some\\w*|makers|companies|carmakers|automakers))\\b.{0,60}";
/** To leave what burns fuel is what was promised. */
const NOT_OF_FUEL = "(?!.{0,30}\\b(?:combustion|petrol|diesel|gasoline|fossil|coal)\\b)";
const LEFT =
  "(?:g(?:ave|iven|iving) up on|abandon(?:ed|ing)|scrapped|ditched|shelved|walked away from|withdr[ae]wn?)";
const TURNED =
  "(?:back-?track(?:ed|ing)|back-?pedall?(?:ed|ing)|walked (?:[\\w-]+ ){0,4}?back|rowed back|backed (?:away|out|off)|(?:gone|went|go) back on|reneged|retreated|watered down|softened|weakened|scaled back|no longer (?:plans?|aims?|wants?|intends?|promises?|stands?))";
const SET =
  "(?:targets?|goals?|pledges?|promises?|commitments?|ambitions?|aims?|guidance|outlooks?|forecasts?|projections?|plans?|budgets?|investments?|spending|capacity|capacities)";
const OF_TARGET = `(?:raised|lifted|increased|upped|hiked|boosted|strengthened|tightened|lowered|reduced|cut|trimmed|slashed|pared|shrunk|changed|revised|adjusted|altered)(?: back| down| up)? (?:(?:(?:its|their|the|an?|any)(?: own)? )?(?:[\\w-]+ ){0,6}?${SET}|them|theirs)`;
/** What has a date of its own, or is one. */
const DATED =
  "(?:dates?|years?|deadlines?|timelines?|timetables?|schedules?|targets?|goals?|pledges?|promises?|commitments?|ambitions?|aims?|plans?|exits?|phase[- ]?outs?|end|switch|transition|launch\\w*|net[- ]zero|neutrality|electrification|them|theirs)";
const SHIFTED = "(?:moved?|shifted|pulled|brought|pushed|advanced)";
const OTHER_DATE = "(?:forward|back|up|earlier|later|sooner)";
/** What stands before the thing moved, and no "to" or "into". */
const OWN = "(?:(?!(?:to|in|into|from|with|at|on|for|out|away)\\b)[\\w&'’-]+ ){0,7}?";
/** To another date: "moved its exit to an earlier year", "shifted the date", "brought its goal forward". */
const REDATED = `(?:${SHIFTED} (?:${OTHER_DATE} )?${OWN}${DATED}\\b(?:.{0,40}\\b${OTHER_DATE})|${SHIFTED} ${OTHER_DATE} ${OWN}${DATED}|(?:moved?|shifted) ${OWN}${DATED}|(?:moved?|shifted) ${OWN}to (?:an? )?(?:\\w+ )?(?:earlier|later|nearer) (?:dates?|years?|deadlines?))`;
/** Of what is planned and of nothing that is reached: "scaled back", "cut back". */
const PARED =
  "(?:(?:scaled|dialled|dialed|toned|pared|ramped) (?:[\\w-]+ ){0,6}?(?:back|down|up)|cut back|(?:revised|adjusted) (?:[\\w-]+ ){0,6}?(?:up|down)(?:wards?)?)";
const PUT_OFF =
  "(?:delayed|postponed|pushed back|put (?:off|back)|brought forward)\\b.{0,40}\\b(?:end|phase|dates?|years?|exit|switch|move|stop|plants?|factor(?:y|ies)|projects?|launch\\w*|models?|plans?|neutral\\w*|zero|electric\\w*)";
const PASSIVE =
  "(?:been|were|was|got) (?:dropped|withdrawn|scrapped|abandoned|cancell?ed|given up|weakened|watered down|delayed|postponed|strengthened|raised|lowered|brought forward|pulled forward|pushed back|put (?:off|back)|moved|shifted|trimmed|upped|scaled (?:back|down|up)|cut back|pared back|revised)";
const WHO_MOVED = new RegExp(
  `${OPEN_ASK}\\b(?:${LEFT}\\b${NOT_OF_FUEL}|${TURNED}\\b|${PUT_OFF}\\b|${OF_TARGET}\\b|${REDATED}\\b|${PARED}\\b|${PASSIVE}\\b)`,
  "i",
);

/** Whether it asks which of all pledges, or makers, were moved: `who has given up on going all-electric`. */
export const asksWhoMoved = (text: string): boolean => WHO_MOVED.test(text);

const THING_MOVED = new RegExp(
  `\\b${SHIFTED} (?:[\\w&'’-]+ ){1,6}?(?:forward|back|up|off)\\b`,
  "i",
);

/** `Which companies moved their headquarters back?`: things are moved, too, and they are in no register. */
export const asksOfThingMoved = (text: string): boolean =>
  THING_MOVED.test(text) && !asksWhoMoved(text) && !SAYS_DATED.test(text);

const SAYS_DATED = new RegExp(`\\b${DATED}\\b`, "i");
