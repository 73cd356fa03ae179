import type { DeliveryStatus } from "../../pledge/event.ts";
import type { Fact } from "../fact.ts";
import { toStem } from "../lexicon/tokens.ts";
import { companiesOf, type Query } from "../query.ts";
import { statusesInChinese } from "./status-chinese.ts";
import { asksOfLate, REACHED } from "./status-groups.ts";
import { statusesInEnglish } from "./status-words.ts";

const WHAT_ALL =
  "(?:which|what|who|whose|how many|list|show(?: me)?|any)\\b(?: (?!have|has|are|is|did|do)[\\w'-]+){0,6}?";
const TARGET = "(?:targets?|goals?|pledges?|promises?|commitments?|deadlines?|milestones?|plans?)";
/** A milestone is reached by what it is; that says nothing of a pledge. */
const PLEDGED = TARGET.replace("milestones?|", "");
const OPEN_ASK = `^(?:and |so |but |then )*${WHAT_ALL}`;

/** Statuses that a question of many pledges asks for, by its words. */
const RULES: readonly { pattern: RegExp; statuses: readonly DeliveryStatus[] }[] = [
  {
    pattern: new RegExp(
      `${OPEN_ASK} ?\\b(?:have |has |are |is |did |were )?(?:missed|failed(?: to (?:meet|reach|hit|keep))?|broke[n]?)\\b.{0,40}\\b${TARGET}|${OPEN_ASK} ?\\b${TARGET} (?:were|was|are|have been|did)\\b.{0,20}\\b(?:miss(?:ed)?|broken|not (?:kept|met|reached))\\b|(?:哪些|哪家|谁).{0,8}(?:未能?实现|没有?(?:实现|达到|完成))`,
      "i",
    ),
    statuses: ["missed"],
  },
  {
    pattern: new RegExp(
      `${OPEN_ASK}.{0,30}\\b(?:overdue|past due|past (?:its|their) deadlines?)\\b|(?:哪些|哪家).{0,8}(?:逾期|过期)`,
      "i",
    ),
    statuses: ["due", "missed"],
  },
  {
    pattern: new RegExp(`${OPEN_ASK}.{0,20}\\b(?:are|have gone|went|is) quiet\\b|久无消息`, "i"),
    statuses: ["quiet"],
  },
  {
    pattern: new RegExp(
      `${OPEN_ASK}.{0,20}\\b(?:not|n't) on[- ](?:track|course|schedule)\\b|${OPEN_ASK}.{0,20}\\b(?:are|is) (?:behind|off[- ]track)\\b(?! the\\b)|(?:哪些|哪家).{0,8}落后`,
      "i",
    ),
    statuses: ["behind", "missed"],
  },
  {
    pattern: new RegExp(
      `${OPEN_ASK}.{0,20}\\b(?:are|is) (?:ahead of (?:plan|schedule)|on[- ](?:track|course|schedule))\\b`,
      "i",
    ),
    statuses: ["ahead", "on_track"],
  },
  {
    pattern: new RegExp(
      `${OPEN_ASK} ?\\b(?:have |has |did )?(?:already )?(?:reached|met|hit|achieved|kept|fulfilled)\\b (?:(?:its|their|a|an|the|any|all)(?: of (?:its|their|the))? )(?:own )?${PLEDGED}|${OPEN_ASK} ?\\b${PLEDGED} (?:were|was|are|have been|has been)\\b(?! (?:all )?(?:supposed|due|meant|planned|expected|intended|scheduled|to be|to have)\\b).{0,20}\\b(?:reached|met|achieved|kept|fulfilled)\\b`,
      "i",
    ),
    statuses: REACHED,
  },
];

/** Which statuses a question of all pledges asks for; null where it asks for none, or of one pledge. */
export const readStatuses = (text: string): readonly DeliveryStatus[] | null =>
  statusesInEnglish(text) ??
  statusesInChinese(text) ??
  RULES.find(({ pattern }) => pattern.test(text))?.statuses ??
  null;

/** Whether how far pledges are is what decides which of them are told. */
export const asksOfStatus = ({ statuses, intent }: Query): boolean =>
  statuses !== null && intent !== "about";

const havingOne = (facts: readonly Fact[], statuses: readonly DeliveryStatus[]): Fact[] =>
  facts.filter(
    ({ pledge }) =>
      pledge !== null && pledge.lifecycle !== "withdrawn" && statuses.includes(pledge.delivery),
  );

/** The pledges that have a status that is asked for; what was withdrawn has none. */
export const ofStatus = (facts: readonly Fact[], { statuses }: Query): Fact[] =>
  havingOne(facts, statuses ?? []);

/** Where it is asked what was missed: the pledges that are due and unheard of, which may have been. */
export const mayBeLate = (facts: readonly Fact[], { statuses }: Query): Fact[] =>
  asksOfLate(statuses ?? []) ? havingOne(facts, ["due"]) : [];

/** A question that gives a status asks for a list, of a company if it names one. */
export const toStatusQuery = (query: Query): Query => ({
  ...query,
  ...{ intent: "list", kind: "pledge", unit: null, direction: null, superlative: null },
  terms: companiesOf(query).length > 0 ? [] : query.terms.filter((term) => !SAID.has(term)),
});

/** Stems of the words that say the status. */
const SAID: ReadonlySet<string> = new Set(
  "miss missed fail failed broke broken overdue past quiet track off behind ahead kept schedule course keep honour honor short renege lag lagging unmet unfulfilled outstanding pending single ever yet"
    .split(" ")
    .map(toStem),
);
