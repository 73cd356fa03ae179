import type { Metric } from "../pledge/metric.ts";
import { MAX_SPAN_DAYS } from "../shared/span.ts";
import { toPlain } from "./card.ts";
import { type CheckWhat, parseCheck, parseLoneLink } from "./command/command-check.ts";
import { type EditWhat, parseEdit } from "./command/command-edit.ts";
import {
  type MuteWhat,
  type PledgeName,
  type PledgeWord,
  parseMute,
  parsePledgeName,
  parseTitleWords,
  refuseMute,
} from "./command/command-mute.ts";
import { parsePause } from "./command/command-pause.ts";
import { parsePledgeWords } from "./command/command-pledges.ts";
import { parseReview, type ReviewCommand } from "./command/command-review.ts";
import { parseWhich, type Which } from "./command/command-which.ts";
import { COMMAND_WORDS, type CommandWord, isTypoOf } from "./command/command-words.ts";
import { parseWrong, SURE_ID, type WrongWhat } from "./command/command-wrong.ts";
import type { PauseLength } from "./subscribe/schedule-pause.ts";
import { parseSubscribe, type SubscribeRequest } from "./subscribe/subscribe.ts";
import { type Trouble, trouble } from "./words/trouble-words.ts";

/** What a person wants; the same on every platform, however it was said. */
export type Command =
  | { kind: "ask"; question: string }
  | ({ kind: "subscribe" } & SubscribeRequest)
  | { kind: "unsubscribe"; which: Which }
  | { kind: "subscriptions" }
  | { kind: "pause"; which: Which; length: PauseLength }
  | { kind: "resume"; which: Which }
  | ({ kind: "edit" } & EditWhat)
  | { kind: "home" }
  | { kind: "mute"; what: MuteWhat }
  | { kind: "unmute"; what: MuteWhat | { of: "all" } }
  /** Of a subscription that is only thought of, or of all that the channel has. */
  | { kind: "preview"; request: SubscribeRequest | null }
  | { kind: "why"; of: { eventId: string } | { words: string } }
  /** Of the last days, or of what is new since the last digest. */
  | { kind: "digest"; days: number | "now" }
  | { kind: "pledges"; companies: string[]; metrics: Metric[]; years: number[] }
  | { kind: "pledge"; of: PledgeName | PledgeWord }
  | { kind: "check"; what: CheckWhat }
  | { kind: "evidence"; of: { citation: number } | { eventId: string } }
  | ({ kind: "wrong" } & WrongWhat)
  | { kind: "feedback"; review: ReviewCommand }
  | { kind: "sources" }
  | { kind: "add_source"; url: string }
  | { kind: "help" }
  | { kind: "thanks" }
  /** A command that cannot be carried out as it stands; `troubles` say what to do. */
  | { kind: "unclear"; troubles: Trouble[]; suggestions: string[] };

/** Longest text that is read; what comes after is cut off. */
export const MAX_TEXT_CHARS = 2_000;
const DEFAULT_DIGEST_DAYS = 7;

/**
 * Reads what a person typed. What begins with no command word is a question; a command word followed
 * by a sentence is one too (`pledges of BMW for 2030?`). Never throws.
 */
export function parseCommand(text: string): Command {
  const check = parseCheck(text);
  if (check === "nothing") return toUnclear({ troubles: [trouble("checkWhat")], suggestions: [] });
  if (check !== null) return { kind: "check", what: check };
  const url = parseLoneLink(text);
  if (url !== null) return { kind: "check", what: { of: "link", url } };
  const line = toPlain(text.slice(0, MAX_TEXT_CHARS)).replace(/\s+/g, " ").trim();
  const wish = line.replace(POLITE, "");
  const [first = "", ...rest] = wish.split(" ");
  const typed = first.replace(/^\//, "").toLowerCase();
  const word = COMMAND_WORDS.get(typed);
  if (wish === "") return HELP;
  if (GREETING.test(line)) return HELP;
  if (THANKS.test(line)) return { kind: "thanks" };
  if (!word) return toMisspelt(typed, rest) ?? { kind: "ask", question: line };
  return PARSERS[word](rest.join(" "), line);
}

const TO_WHOM = "(?:[,，]? ?(?:there|bot|pledgewatch|all|everyone|机器人|大家))?[ .!。！]*$";
/** Neither asks anything. */
const GREETING = new RegExp(
  `^(?:hi|hello|hey|good (?:morning|afternoon|evening)|你好|您好)${TO_WHOM}`,
  "i",
);
const THANKS = new RegExp(
  `^(?:(?:ok|great|many)[ ,]+)?(?:thanks|thank you|thx|谢谢|多谢)(?: (?:a lot|so much|very much))?${TO_WHOM}`,
  "i",
);

/** Says nothing of what is wanted. */
const POLITE = /^please,? | ?,? ?please ?[.!]*$/gi;

const HELP: Command = { kind: "help" };

type Parser = (rest: string, line: string) => Command;

const PARSERS: Readonly<Record<CommandWord, Parser>> = {
  subscribe: (rest) => {
    const parsed = parseSubscribe(rest);
    return parsed.ok ? { kind: "subscribe", ...parsed.request } : toUnclear(parsed);
  },
  unsubscribe: (rest) => {
    const parsed = parseWhich(rest, "unsubscribe");
    return parsed.ok ? { kind: "unsubscribe", which: parsed.which } : toUnclear(parsed);
  },
  pause: toPause,
  resume: toResume,
  edit: (rest, line) => {
    const what = parseEdit(rest);
    if (what) return { kind: "edit", ...what };
    // "Change in BMW's target" is asked; "change bmw to weekly" is not.
    return /[?？]$/.test(line) || (/^\/?change\b/i.test(line) && !isOfTerms(rest))
      ? asQuestion(line)
      : toUnclear({ troubles: [trouble("editWhat")], suggestions: ["subscriptions"] });
  },
  home: (rest, line) => (rest === "" ? { kind: "home" } : asQuestion(line)),
  mute: (rest) => {
    const what = parseMute(rest);
    if (what) return { kind: "mute", what };
    const pause = toPause(rest);
    if (pause.kind !== "unclear") return pause;
    const words = isOfTime(pause) ? null : parseTitleWords(rest);
    return words ? { kind: "mute", what: words } : toUnclear(refuseMute(rest, pause));
  },
  unmute: (rest) => {
    if (/^(?:all|everything)?$/i.test(rest)) return { kind: "unmute", what: { of: "all" } };
    const what = parseMute(rest);
    if (what) return { kind: "unmute", what };
    const resume = toResume(rest);
    const words = resume.kind === "unclear" ? parseTitleWords(rest) : null;
    if (words) return { kind: "unmute", what: words };
    return resume.kind === "unclear"
      ? toUnclear({
          troubles: [trouble("unmuteWhat", rest)],
          suggestions: ["subscriptions", "unmute all"],
        })
      : resume;
  },
  preview: parsePreview,
  why: parseWhy,
  subscriptions: (rest, line) =>
    /^(?:list|all|here)?$/i.test(rest) ? { kind: "subscriptions" } : asQuestion(line),
  digest: parseDigest,
  pledges: parsePledges,
  pledge: (rest, line) => {
    const of = parsePledgeName(rest);
    if (of) return { kind: "pledge", of };
    const named = parsePledges(rest, line);
    return named.kind === "ask" && LONE_WORD.test(rest)
      ? { kind: "pledge", of: { of: "pledge", pledgeId: rest } }
      : named;
  },
  evidence: parseEvidence,
  wrong: (rest, line) => {
    if (rest === "")
      return toUnclear({
        troubles: [trouble("wrongWhat")],
        suggestions: ["wrong the year is 2035"],
      });
    const what = parseWrong(rest);
    return what ? { kind: "wrong", ...what } : asQuestion(line);
  },
  feedback: (rest, line) => {
    const review = parseReview(rest);
    if (review) return { kind: "feedback", review };
    return /^(?:accept|reject|withdraw)\b/i.test(rest)
      ? toUnclear({ troubles: [trouble("whichReport")], suggestions: ["feedback"] })
      : asQuestion(line);
  },
  add: parseAdd,
  sources: (rest, line) =>
    /^(?:|li?st|all|status)$/i.test(rest) ? { kind: "sources" } : asQuestion(line),
  help: (rest, line) => (rest.split(" ").length > 2 ? asQuestion(line) : HELP),
};

/** That names nothing known is taken for an id, and said to be none. */
const LONE_WORD = /^[\w-]+$/;

/** What it says after "to" is read by `subscribe`. */
const isOfTerms = (rest: string): boolean => {
  const [, terms] = /^.* to (.+)$/i.exec(rest) ?? [];
  return terms !== undefined && parseSubscribe(`all ${terms}`).ok;
};

const asQuestion = (question: string): Command => ({ kind: "ask", question });
const toUnclear = ({
  troubles,
  suggestions,
}: {
  troubles: Trouble[];
  suggestions: string[];
}): Command => ({
  kind: "unclear",
  troubles,
  suggestions,
});

function toPause(rest: string): Command {
  const parsed = parsePause(rest);
  if (!parsed.ok) return toUnclear(parsed);
  return { kind: "pause", which: parsed.which, length: parsed.length };
}

/** Whether what is wrong is the time, not what it is of. */
const isOfTime = ({ troubles }: { troubles: readonly Trouble[] }): boolean =>
  !troubles.some(({ says }) => says === "pauseForm");

function toResume(rest: string): Command {
  const parsed = parseWhich(rest, "resume");
  return parsed.ok ? { kind: "resume", which: parsed.which } : toUnclear(parsed);
}

/** `add source LINK`; anything else that is to be added is a question. */
function parseAdd(rest: string, line: string): Command {
  const [, link = ""] = /^(?:(?:a|this|the) )?(?:source|feed|page)(?: |$)(.*)$/i.exec(rest) ?? [];
  const url = parseLoneLink(link);
  if (url !== null) return { kind: "add_source", url };
  if (!/^(?:source|feed)\b/i.test(rest)) return asQuestion(line);
  return toUnclear({
    troubles: [trouble("whichSource")],
    suggestions: ["add source https://press.example.com/feed.xml"],
  });
}

function parsePreview(rest: string): Command {
  if (rest === "") return { kind: "preview", request: null };
  const parsed = parseSubscribe(rest);
  if (parsed.ok) return { kind: "preview", request: parsed.request };
  const suggestions = parsed.suggestions.map((text) => text.replace(/^subscribe/, "preview"));
  return toUnclear({ troubles: parsed.troubles, suggestions });
}

/** `why did BMW …` and the like are asked of the register. */
const ASKING =
  /\?$|^(?:did|does|do|is|are|was|were|has|have|had|should|would|will|can|could|may|must|not|it|they|there)\b/i;

function parseWhy(rest: string, line: string): Command {
  if (SURE_ID.test(rest)) return { kind: "why", of: { eventId: rest } };
  if (rest === "")
    return toUnclear({
      troubles: [trouble("whyWhat")],
      suggestions: ["why bmw net zero"],
    });
  return ASKING.test(rest) ? asQuestion(line) : { kind: "why", of: { words: rest } };
}

function parseDigest(rest: string): Command {
  if (rest === "" || /^(?:weekly|(?:of )?(?:this|the) week)$/i.test(rest))
    return { kind: "digest", days: DEFAULT_DIGEST_DAYS };
  if (/^now$/i.test(rest)) return { kind: "digest", days: "now" };
  if (/^(?:daily|today)$/i.test(rest)) return { kind: "digest", days: 1 };
  const [, digits, unit = "days"] =
    /^(?:last |of )?(\d+) ?(days?|weeks?|months?|d|w|m)?$/i.exec(rest) ?? [];
  const days = Number(digits) * (/^w/i.test(unit) ? 7 : /^m/i.test(unit) ? 30 : 1);
  if (digits !== undefined && days >= 1 && days <= MAX_SPAN_DAYS) return { kind: "digest", days };
  return toUnclear({
    troubles: [trouble("digestSpan", MAX_SPAN_DAYS)],
    suggestions: ["digest 7 days", "digest 30 days"],
  });
}

/** Only names, metrics and years make it a command; anything else is a question. */
function parsePledges(rest: string, line: string): Command {
  const { others, ...named } = parsePledgeWords(rest);
  return others.length > 0 ? asQuestion(line) : { kind: "pledges", ...named };
}

function parseEvidence(rest: string, line: string): Command {
  const citation = /^\[?(\d{1,3})\]?$/.exec(rest)?.[1];
  if (citation && Number(citation) > 0)
    return { kind: "evidence", of: { citation: Number(citation) } };
  const eventId = SURE_ID.exec(rest)?.[0];
  if (eventId) return { kind: "evidence", of: { eventId } };
  if (rest === "")
    return toUnclear({
      troubles: [trouble("whichCitation")],
      suggestions: ["evidence 1"],
    });
  return asQuestion(line);
}

/** `subscrbe bmw` is no question. */
function toMisspelt(typed: string, rest: readonly string[]): Command | null {
  const meant = [...COMMAND_WORDS.keys()].find((word) => isTypoOf(typed, word));
  if (!meant) return null;
  const suggestion = [meant, ...rest].join(" ");
  return toUnclear({ troubles: [trouble("didYouMean", suggestion)], suggestions: [suggestion] });
}
