import type { Lifecycle } from "../../pledge/event.ts";
import { asksToConfirm } from "../read/asks-whether.ts";

/** Which way a pledge is moved: `up` asks more of the company, `down` less. */
export type Course = "up" | "down";

const COURSES: Readonly<Partial<Record<Lifecycle, Course>>> = {
  strengthened: "up",
  "brought-forward": "up",
  weakened: "down",
  delayed: "down",
  withdrawn: "down",
};

/** Which way a step moves a pledge; null for a step that only tells it again. */
export const courseOf = (lifecycle: Lifecycle): Course | null => COURSES[lifecycle] ?? null;

const TARGET =
  "(?:targets?|goals?|plans?|pledges?|promises?|commitments?|aims?|ambitions?|objectives?|deadlines?|timelines?|dates?|years?)";

const VERBS: Readonly<Record<Course, string>> = {
  down: "(?:drop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|abandon\\w*|withdr[ae]w\\w*|cancel\\w*|weaken\\w*|lower(?:s|ed|ing)?|soften\\w*|loosen\\w*|water(?:s|ed|ing)? down|postpon\\w*|delay\\w*|defer\\w*|push(?:es|ed|ing)? back|put(?:s|ting)? (?:off|back)|g(?:ave|ive|ives|iven|iving) up|walk(?:s|ed|ing)? (?:back|away)|back(?:s|ed|ing)? (?:away|out)|cut(?:s|ting)?(?: back| down)?(?: on)? (?:its|their|the|his)|trim\\w*|slash\\w*|ditch\\w*|shelv\\w*|dilut\\w*|row(?:s|ed)? back|t(?:ake|akes|aken|aking|ook) back|revers(?:e|es|ed|ing)|retract\\w*|rescind\\w*)",
  up: "(?:rais(?:e|es|ed|ing)|lift(?:s|ed|ing)|upped|hik(?:ed|ing)|boost(?:ed|ing)|increas(?:ed|ing)|strengthen\\w*|tighten\\w*|toughen\\w*|(?:brought|bring|brings|bringing|pull|pulls|pulled|mov(?:e|es|ed|ing)) forward|accelerat\\w*|sped up|speed(?:s|ing)? up|step(?:s|ped)? up)",
};
/** How a step is told in Chinese. */
export const CHINESE_MOVES = {
  withdrawn: "放弃|取消|撤[回销]|作废|收回|不要了",
  weakened: "下[调修]|调低|砍|缩[减水小]|放宽",
  delayed: "推[迟后]|往后[推延]|延[后期迟]|顺延",
  strengthened: "上[调修]|调高|抬高|加码|收紧",
  "brought-forward": "提前(?!完成|达)",
} as const;
const { withdrawn, weakened, delayed, strengthened, "brought-forward": sooner } = CHINESE_MOVES;
const CHINESE: Readonly<Record<Course, RegExp>> = {
  down: new RegExp(`${withdrawn}|${weakened}|${delayed}`),
  up: new RegExp(`${strengthened}|${sooner}`),
};

const patternsOf = (verb: string): RegExp[] => [
  new RegExp(`(?<!\\bto )\\b${verb}\\b.{0,60}\\b${TARGET}\\b`, "i"),
  new RegExp(`\\b${TARGET}\\b.{0,50}\\b(?:been|was|were|got|being) ${verb}\\b`, "i"),
  new RegExp(`\\b${TARGET}\\b.{0,40}\\b(?:did|has|have)\\b.{0,40}\\b${verb}`, "i"),
  new RegExp(`^(?:and |so |but )?(?:has|have|did|does)\\b.{2,60}\\b${verb}\\b`, "i"),
  new RegExp(`\\b(?:why|when|how) (?:did|has|have|was|were)\\b.{0,60}\\b${verb}\\b`, "i"),
];
const ASKED = (["down", "up"] as const).map((course) => ({
  course,
  patterns: [...patternsOf(VERBS[course]), CHINESE[course]],
}));
const SAID: Readonly<Record<Course, RegExp>> = {
  down: new RegExp(
    `\\b(?:${VERBS.down}|reduc\\w+|scal\\w+ back|less than|no longer|off the table|too ambitious|fewer)\\b|${CHINESE.down.source}`,
    "i",
  ),
  up: new RegExp(`\\b(?:${VERBS.up}|earlier|sooner|ahead)\\b|${CHINESE.up.source}`, "i"),
};

/** Which way a question of a change says that something was moved; empty where it leaves that open. */
export const decideCourses = (text: string): Course[] =>
  ASKED.filter(({ patterns }) => patterns.some((pattern) => pattern.test(text))).map(
    ({ course }) => course,
  );

const PRESUPPOSED = (["down", "up"] as const).map((course) => ({
  course,
  pattern: new RegExp(
    `\\b(?:after|since|now that|having|following|once|because|^when (?!do\\b|does|did|will|is\\b|are\\b|was|were|has|have|can|could|should|would))\\b.{0,40}\\b(?:${VERBS[course]})\\b`,
    "i",
  ),
}));

/** What is reached may be lowered or raised too: "having lowered its water use", "after it raised output". */
const OF_ANYTHING =
  /(?:lower(?:s|ed|ing)?|cut(?:s|ting)?(?: back| down)?(?: on)? (?:its|their|the|his)|trim\w*|slash\w*|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)|upped|hik(?:ed|ing)|boost(?:ed|ing)|increas(?:ed|ing)|accelerat\w*|sped up|speed(?:s|ing)? up|step(?:s|ped)? up)$/i;
const IS_OF_TARGET = new RegExp(`^.{0,60}\\b${TARGET}\\b`, "i");

/** Which way a question of something else takes it for granted that a pledge was moved: "now that it has dropped …". */
export const decidePresupposed = (text: string): Course[] =>
  PRESUPPOSED.filter(({ pattern }) => {
    const found = pattern.exec(text);
    if (found === null) return false;
    const after = text.slice(found.index + found[0].length);
    return !OF_ANYTHING.test(found[0]) || IS_OF_TARGET.test(after);
  }).map(({ course }) => course);

/** Whether a passage tells of a move of one of these kinds. */
export const saysCourse = (text: string, courses: readonly Course[]): boolean =>
  courses.length === 0 || courses.some((course) => SAID[course].test(text));

const OPEN =
  /^(?:(?:and|so|but|then|ok|well),? )*(?:did|do|does|has|have|had|is|are|was|were|will)\b|\bwhether\b|吗|(?<![什怎那这多])么[?？]?$|有没有|是否|是不是|没有?[?？]?$/i;

/** Whether a question takes for granted that something was moved: "why did it", not "did it". */
export const presumesMove = (text: string): boolean => !OPEN.test(text) && !asksToConfirm(text);
