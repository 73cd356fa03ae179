import type { SubscriptionTerms } from "../../store/types/subscription.ts";
import { type Trouble, trouble } from "../words/trouble-words.ts";
import {
  addTerm,
  beginExcept,
  type ClauseDraft,
  type ClausesDecision,
  createClauseDraft,
  endExcept,
  finishClauses,
} from "./subscribe-clauses.ts";
import { type Options, type Problem, readOption } from "./subscribe-options.ts";
import { decideOptions, mergeOptions } from "./subscribe-settle.ts";
import { readTerm, toUnknown } from "./subscribe-terms.ts";

/** What is to be followed, and how it is told; empty lists mean all. */
export interface SubscribeRequest extends SubscriptionTerms {
  /** Alerts on what happened before too. */
  history: boolean;
}

export type SubscribeParse =
  | { ok: true; request: SubscribeRequest }
  | { ok: false; troubles: Trouble[]; suggestions: string[] };

/** Longest text that is read: what is longer is refused. */
const MAX_TEXT_CHARS = 1_000;

/**
 * Reads `bmw, baic only milestones and changes daily at 9 Europe/Berlin`; `docs/subscriptions.md` has the
 * grammar. Every word must be understood: what cannot be carried out is refused, never passed over.
 * Never throws.
 */
export function parseSubscribe(text: string): SubscribeParse {
  const line = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const reading = read(line);
  if (reading.ok) return reading;
  const mended = mend(line, reading.problem, MAX_MENDED);
  const shortened = mended.length > 0 ? null : shorten(line, reading.problem, MAX_MENDED);
  const suggestions = mended.length > 0 ? mended : shortened === null ? EXAMPLES : [shortened];
  return {
    ok: false,
    troubles: [reading.problem.trouble],
    suggestions: suggestions.map((words) => `subscribe ${words}`),
  };
}

/** Slips of one text that are mended in a suggestion. */
const MAX_MENDED = 3;

/** The text without what was not understood; null where that leaves no subscription. */
function shorten(line: string, { from, to }: Placed, slips: number): string | null {
  const left = `${line.slice(0, from)}${line.slice(to)}`
    .replace(/ {2,}/g, " ")
    .replace(/[\s,;，；、]+$/, "")
    .trim();
  if (left.length >= line.length) return null;
  const reading = read(left);
  if (reading.ok) return left;
  return slips > 1 ? shorten(left, reading.problem, slips - 1) : null;
}

/** The text with other words in place of what was not understood, as far as it is understood then. */
function mend(line: string, { from, to, instead = [] }: Placed, slips: number): string[] {
  return instead.flatMap((words) => {
    const candidate = `${line.slice(0, from)}${words}${line.slice(to)}`.trim();
    const reading = read(candidate);
    if (reading.ok) return [candidate];
    return slips > 1 ? mend(candidate, reading.problem, slips - 1).slice(0, 1) : [];
  });
}

/** Suggested where nothing that was typed can be kept. */
export const EXAMPLES: readonly string[] = [
  "bmw, baic",
  "all only milestones daily at 9 Europe/Berlin",
];

/** A part of a text. */
interface Span {
  from: number;
  to: number;
}

/** A problem, and which part of the text has it. */
type Placed = Problem & Span;
type Reading = { ok: true; request: SubscribeRequest } | { ok: false; problem: Placed };

function read(line: string): Reading {
  if (line.length > MAX_TEXT_CHARS)
    return fails({ trouble: trouble("tooLong", MAX_TEXT_CHARS) }, 0, 0);
  const clauses = createClauseDraft();
  let options: Options = {};
  let time: Span = { from: line.length, to: line.length };
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at);
    const [blank = ""] = /^ +/.exec(rest) ?? [];
    if (blank !== "") {
      at += blank.length;
      continue;
    }
    const step = readStep(rest, clauses);
    const to = at + step.chars;
    if ("problem" in step) return fails(step.problem, at, to);
    const [word] = PREPOSITION.exec(rest) ?? [];
    if (word !== undefined && word.length === step.chars)
      return fails({ trouble: trouble("danglingWord", word) }, at, to);
    if ("set" in step) {
      const merged = mergeOptions(options, step.set, rest.slice(0, step.chars));
      if ("problem" in merged) return fails(merged.problem, at, to);
      options = merged.options;
      if (step.set.atMinutes !== undefined) time = { from: at, to };
    }
    at = to;
  }
  return finish(line, clauses, { options, time });
}

type Step = { chars: number } & ({ set: Options } | { problem: Problem } | { read: true });

function readStep(rest: string, clauses: ClauseDraft): Step {
  const join = readJoin(rest);
  if (join) return { chars: join.chars, ...applyJoin(clauses, join) };
  const named = readTerm(rest, "names");
  if (!named) {
    const option = readOption(rest);
    if (option) {
      endExcept(clauses);
      if (clauses.join === "and" || clauses.join === "comma") clauses.join = "none";
      return option;
    }
  }
  const term = named ?? readTerm(rest, "words");
  if (!term) return toUnknown(rest);
  if ("problem" in term) return term;
  for (const one of term.terms) addTerm(clauses, one);
  return { chars: term.chars, read: true };
}

type JoinWord = "otherwise" | "comma" | "or" | "and" | "except" | "or_except" | "wanted" | "filler";

/** A word at the end of a text that something has to follow. */
const PREPOSITION = /^(?:about|on|for|of|in|from|by|with|to)$/i;
const FILLER =
  "to|about|on|for|of|the|in|from|by|with|regions?|news|events?|alerts?|updates?|companies|company|brands?|kinds?|digest|messages?|as|a|also";
const JOINS: readonly [JoinWord, RegExp][] = [
  ["otherwise", /^[;；] ?or(?= )/i],
  ["comma", /^[,;，；、.]+/],
  ["or_except", /^or (?:but )?(?:not|except|without)(?=$|[\s,;])/i],
  ["except", /^(?:and |but )?(?:not|except(?: for)?|without|excluding|but no|nor)(?=$|[\s,;])/i],
  ["or", /^(?:and\/or|or|或)(?=$|[\s,;])/i],
  ["and", /^(?:and|&|\+|plus|和)(?=$|[\s,;])/i],
  ["wanted", /^(?:but )?(?:only|just|仅)(?=$|[\s,;])|^but(?=$|[\s,;])/i],
  ["filler", new RegExp(`^(?:${FILLER})(?=$|[\\s,;])`, "i")],
];

/** `with history`, `in english` and the like are no fillers. */
function readJoin(rest: string): { word: JoinWord; chars: number } | null {
  for (const [word, pattern] of JOINS) {
    const [found] = pattern.exec(rest) ?? [];
    if (found === undefined) continue;
    const isOption = readOption(rest) !== null;
    return isOption && word !== "comma" && word !== "otherwise"
      ? null
      : { word, chars: found.length };
  }
  return null;
}

function applyJoin(
  clauses: ClauseDraft,
  { word }: { word: JoinWord },
): { read: true } | { problem: Problem } {
  switch (word) {
    case "except":
      beginExcept(clauses);
      break;
    case "wanted":
      endExcept(clauses);
      break;
    case "or_except":
      return {
        problem: { trouble: trouble("orNot"), instead: ["but not"] },
      };
    case "otherwise":
      endExcept(clauses);
      clauses.join = word;
      break;
    case "comma":
      if (clauses.join === "none") clauses.join = word;
      break;
    case "or":
    case "and":
      clauses.join = word;
      break;
    case "filler":
      break;
    default:
      return word satisfies never;
  }
  return { read: true };
}

const CLAUSE_PROBLEMS: Readonly<
  Record<Extract<ClausesDecision, { ok: false }>["reason"], Problem>
> = {
  no_companies: { trouble: trouble("whom") },
  nothing_left_out: { trouble: trouble("whatIsLeftOut") },
  everything_left_out: { trouble: trouble("allIsLeftOut") },
  dangling: { trouble: trouble("dangling") },
};

function finish(
  line: string,
  draft: ClauseDraft,
  { options, time }: { options: Options; time: Span },
): Reading {
  const decided = finishClauses(draft);
  if (!decided.ok) {
    const problem = CLAUSE_PROBLEMS[decided.reason];
    return decided.reason === "no_companies"
      ? fails({ ...problem, instead: [`all ${line}`] }, 0, line.length)
      : fails(problem, 0, 0);
  }
  const settled = decideOptions(options);
  if ("problem" in settled) {
    const { from, to } =
      settled.problem.trouble.says === "quietHasItsEnd"
        ? time
        : { from: line.length, to: line.length };
    return fails({ ...settled.problem }, from, to);
  }
  const [first, ...alternatives] = decided.clauses;
  const { except } = decided;
  return { ok: true, request: { ...first, alternatives, except, ...settled.terms } };
}

const fails = (problem: Problem, from: number, to: number): Reading => ({
  ok: false,
  problem: { ...problem, from, to },
});
