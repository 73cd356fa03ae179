import { suggestCompanies } from "../../answer/answer.ts";
import { assertNever } from "../../shared/never.ts";
import { trouble } from "../words/trouble-words.ts";
import type { Term } from "./subscribe-clauses.ts";
import { findFollowed, readNamed, suggestWords } from "./subscribe-names.ts";
import type { Problem } from "./subscribe-options.ts";
import { END, KIND_WORDS } from "./subscribe-words.ts";
import { suggestTimeZones } from "./subscribe-zones.ts";

/** What some words at the beginning of a text name. */
export type TermReading = { chars: number } & ({ terms: Term[] } | { problem: Problem });

const MAX_WORDS = 5;
const MAX_KEYWORD_CHARS = 80;
const ALL = new RegExp(
  `^(?:all|every) (?:companies|company|automakers?|carmakers?|brands)${END}|^(?:all|everything|anything|everyone)${END}|^(?:全部|所有)${END}`,
  "i",
);
const QUOTED =
  /^(?:(?:keywords?|mentioning|containing|with the words?) ?)?["“”„«»]([^"“”„«»]*)["“”„«»]/i;
const BARE_KEYWORD = new RegExp(
  `^(?:keywords?|mentioning|containing|with the words?) ([^\\s,;，；、"“”„«»]+)${END}`,
  "i",
);

/** Reads names of several words (`names`), or any other term (`words`); null where there is none. */
export function readTerm(text: string, of: "names" | "words"): TermReading | null {
  if (of === "names") return readWholeName(text);
  const [all] = ALL.exec(text) ?? [];
  if (all !== undefined) return { chars: all.length, terms: [{ kind: "all" }] };
  for (const [event, pattern] of KIND_WORDS) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { chars: found.length, terms: [{ kind: "event", event }] };
  }
  return readKeyword(text) ?? readName(text);
}

function readKeyword(text: string): TermReading | null {
  const match = QUOTED.exec(text) ?? BARE_KEYWORD.exec(text);
  if (!match) return null;
  const keyword = (match[1] ?? "").trim();
  const chars = match[0].length;
  return /[\p{L}\p{N}]/u.test(keyword) && keyword.length <= MAX_KEYWORD_CHARS
    ? { chars, terms: [{ kind: "keyword", keyword }] }
    : { chars, problem: { trouble: trouble("keywordLength", MAX_KEYWORD_CHARS) } };
}

/** The first words of a text, the most first, up to where a comma or a quotation mark ends them. */
function* windowsOf(text: string, least: number): Iterable<string> {
  const [phrase = ""] = /^[^,;，；、"“”„«»]*/.exec(text) ?? [];
  const words = phrase.trim().split(" ");
  for (let length = Math.min(MAX_WORDS, words.length); length >= least; length -= 1)
    yield words.slice(0, length).join(" ");
}

function readWholeName(text: string): TermReading | null {
  for (const words of windowsOf(text, 2)) {
    const followed = findFollowed(words);
    if (followed) return { chars: words.length, terms: [{ kind: "who", ...followed }] };
  }
  return null;
}

/** What is named exactly comes before what is only nearly a longer name. */
function readName(text: string): TermReading | null {
  let nearly: TermReading | null = null;
  for (const words of windowsOf(text, 1)) {
    if (words === "") continue;
    const named = readNamed(words);
    const chars = words.length;
    if (!named) continue;
    switch (named.kind) {
      case "metric":
        return { chars, terms: [{ kind: "metrics", metrics: named.metrics }] };
      case "place":
        return { chars, terms: [{ kind: "region", region: named.code }] };
      case "company": {
        const { companyId, brand, name } = named;
        if (named.isExact) return { chars, terms: [{ kind: "who", companyId, brand }] };
        nearly ??= { chars, problem: toDidYouMean(words, [name]) };
        break;
      }
      default:
        return assertNever(named);
    }
  }
  return nearly;
}

const toDidYouMean = (typed: string, meant: string[]): Problem => ({
  trouble: trouble("unknown", typed, meant),
  instead: meant,
});

const WAYS_OF_CHANGE =
  /^(?:strengthened|weakened|delayed|withdrawn|dropped|brought forward|postponed|abandoned|replaced)$/i;

/** Says what is wrong with the first word of a text, and what may be meant. */
export function toUnknown(text: string): { chars: number; problem: Problem } {
  const [word = ""] = /^(?:[^\s,;，；、"“”„«»]+|.)/u.exec(text) ?? [];
  const chars = word.length;
  if (WAYS_OF_CHANGE.test(word))
    return { chars, problem: { trouble: trouble("changesAreOne", word), instead: ["changes"] } };
  if (/^[()[\]{}]/.test(word)) return { chars, problem: { trouble: trouble("brackets") } };
  for (const words of windowsOf(text, 2)) {
    const names = suggestWords(words);
    if (names.length > 0) return { chars: words.length, problem: toDidYouMean(words, names) };
  }
  const near = suggestWords(word);
  const meant = near.length > 0 ? near : suggestCompanies(word);
  const zones = meant.length > 0 ? [] : suggestTimeZones(word);
  if (meant.length + zones.length > 0)
    return { chars, problem: toDidYouMean(word, [...meant, ...zones]) };
  return { chars, problem: { trouble: trouble("notUnderstood", word) } };
}
