import { distance } from "fastest-levenshtein";
import type { EventKind } from "../../pledge/event.ts";
import type { PledgeTerms } from "../pledge-find.ts";
import { KIND_PHRASES, KIND_WORDS } from "../subscribe/subscribe-words.ts";
import { type Trouble, trouble } from "../words/trouble-words.ts";
import { parsePledgeWords } from "./command-pledges.ts";
import { parseWhich } from "./command-which.ts";

/** What is to be muted here: a pledge, named by itself or by an event of it, or a kind of event. */
export type MuteWhat = PledgeName | PledgeWord | { of: "kind"; kind: EventKind };

/** A pledge, by its id or by that of an event of it. */
export type PledgeName = { of: "event"; eventId: string } | { of: "pledge"; pledgeId: string };

/** A pledge by words of it: of a company, a metric, a year. */
export type PledgeWord = { of: "words" } & PledgeTerms;

const EVENT_ID = /^evt_\w{4,40}$/;
const PLEDGE_ID = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u;
const MAX_ID_CHARS = 200;
const MAX_TERMS_CHARS = 200;

/** An event's or a pledge's id; null for anything else, such as a company with a hyphen. */
function parsePledgeId(text: string): PledgeName | null {
  if (EVENT_ID.test(text)) return { of: "event", eventId: text };
  const isId = PLEDGE_ID.test(text) && text.length <= MAX_ID_CHARS;
  return isId && !parseWhich(text, "pledge").ok ? { of: "pledge", pledgeId: text } : null;
}

/** Reads words that name a metric or a year of a pledge, and nothing else; null for anything else, such as companies alone. */
function parsePledgeTerms(text: string): PledgeWord | null {
  if (text.length > MAX_TERMS_CHARS) return null;
  const { others, ...terms } = parsePledgeWords(text);
  const isNarrow = terms.metrics.length > 0 || terms.years.length > 0;
  return others.length === 0 && isNarrow ? { of: "words", ...terms } : null;
}

/** Reads words of a pledge, such as `ev-share`, else an event's or a pledge's id; null for anything else. */
export const parsePledgeName = (text: string): PledgeName | PledgeWord | null =>
  parsePledgeTerms(text) ?? parsePledgeId(text);

/** Reads words of a pledge, an event's or a pledge's id, or a kind of event; null for anything else, such as companies. */
export function parseMute(text: string): MuteWhat | null {
  for (const [kind, pattern] of KIND_WORDS) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined && found.length === text.length) return { of: "kind", kind };
  }
  return parsePledgeName(withoutWhat(text));
}

/**
 * Reads words of a pledge's title beside its company, metric or year: `bmw production 80 2030`. Null where they name
 * none of these, or nothing more.
 */
export function parseTitleWords(text: string): PledgeWord | null {
  if (text.length > MAX_TERMS_CHARS) return null;
  const { others, ...terms } = parsePledgeWords(withoutWhat(text));
  const isNamed = [terms.companies, terms.metrics, terms.years].some(({ length }) => length > 0);
  const words = others.flatMap((other) => other.split(" "));
  return isNamed && words.length > 0 ? { of: "words", ...terms, words } : null;
}

const withoutWhat = (text: string): string =>
  text.replace(/^(?:the )?(?:pledges? |event )(?:of )?/i, "").trim();

/** Why nothing is muted: what is wrong with the time, where that is it, else what can be muted. */
export function refuseMute(
  typed: string,
  pause: { troubles: Trouble[]; suggestions: string[] },
): { troubles: Trouble[]; suggestions: string[] } {
  if (!pause.troubles.some(({ says }) => says === "pauseForm")) return pause;
  const kinds = Object.values(KIND_PHRASES);
  const near = kinds.find((phrase) => distance(phrase, typed.toLowerCase()) <= phrase.length / 4);
  return {
    troubles: [
      ...(near === undefined ? [] : [trouble("didYouMean", `mute ${near}`)]),
      trouble("muteWhat", typed, kinds),
    ],
    suggestions: near === undefined ? ["mute milestones", "pause 2 weeks"] : [`mute ${near}`],
  };
}
