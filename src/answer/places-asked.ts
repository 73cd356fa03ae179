import { unique } from "../shared/unique.ts";
import type { PhraseMatch } from "./phrases.ts";
import type { Query } from "./query.ts";
import { MAKERS } from "./state-asked.ts";
import type { Token } from "./tokens.ts";

/** Right before a place they set it aside. */
const EXCEPT: ReadonlySet<string> = new Set(["without", "excluding", "except", "besides"]);

/** `outside of the US`. */
const MAX_OUTSIDE_WORDS = 3;

const WORDING = /^(?:original|text|wording|quotes?|sentence|source|article|version|language)$/;

/** `Japanese makers` asks for companies at home there, `the Chinese original` for a language, `in China` for a place. */
export function toPlaces(
  found: readonly PhraseMatch<string>[],
  tokens: readonly Token[],
): Pick<Query, "places" | "outside" | "homes"> {
  const next = ({ to }: PhraseMatch<string>) => (to < 0 ? "" : (tokens[to]?.text ?? ""));
  const isHome = (match: PhraseMatch<string>) =>
    MAKERS.test(next(match)) ||
    (/^(?:car|auto|truck)$/.test(next(match)) && MAKERS.test(tokens[match.to + 1]?.text ?? ""));
  const codes = (matches: readonly PhraseMatch<string>[]) =>
    unique(matches.map(({ meaning }) => meaning));
  const isOutside = ({ from }: PhraseMatch<string>): boolean =>
    tokens
      .slice(Math.max(0, from - MAX_OUTSIDE_WORDS), from)
      .some(({ text }) => text === "outside") ||
    EXCEPT.has(tokens[from - (tokens[from - 1]?.text === "the" ? 2 : 1)]?.text ?? "");
  const places = found.filter((match) => !isHome(match) && !WORDING.test(next(match)));
  return {
    homes: codes(found.filter(isHome)),
    places: codes(places.filter((match) => !isOutside(match))),
    outside: codes(places.filter(isOutside)),
  };
}
