import { toSimplified } from "../../extract/zh/traditional.ts";
import { ALIASES } from "../../pledge/companies.ts";
import { groupBy } from "../../shared/group-by.ts";
import { unique } from "../../shared/unique.ts";
import { CONCEPTS } from "../lexicon/concepts.ts";
import { unreadInChinese } from "../lexicon/leftovers.ts";
import { PLACES } from "../lexicon/places.ts";
import { STAGE_WORDS } from "../lexicon/stages.ts";
import { hasCjk } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";
import type { Respelt } from "./respell.ts";

/** Questions are read in simplified characters. */
const isWord = (word: string): boolean => HAN.test(word) && toSimplified(word) === word;
const HAN = /^\p{Script=Han}{2,}$/u;
const NAMES: ReadonlySet<string> = new Set(ALIASES.map(({ text }) => text).filter(isWord));
const WORDS = unique([
  ...NAMES,
  ...[...Object.values(CONCEPTS), ...STAGE_WORDS, ...PLACES].flatMap(({ zh }) => zh),
]).filter(isWord);
/** So many characters sound like a word by no accident, though each is one by itself: 新能原. */
const MIN_CHARS_READ = 3;
const MAX_CHARS = Math.max(...WORDS.map((word) => word.length));

/** For each character the syllables that it may be read as, without tones. */
type Reader = (text: string) => readonly (readonly string[])[];

/** The table of sounds is read when it is first asked for: few questions need it. */
async function loadReader(): Promise<Reader> {
  const { polyphonic } = await import("pinyin-pro");
  return (text) => polyphonic(text, { toneType: "none", type: "array" });
}

/** A word that may be meant, with how it may be read. */
type Known = Readonly<{ word: string; sounds: ReturnType<Reader> }>;
type Ear = Readonly<{ read: Reader; known: ReadonlyMap<number, readonly Known[]> }>;

/** How the words are read is looked up once: there are thousands of them. */
async function openEar(): Promise<Ear> {
  const read = await loadReader();
  const known = WORDS.map((word) => ({ word, sounds: read(word) }));
  return { read, known: groupBy(known, ({ word }) => word.length) };
}
let opening: Promise<Ear> | null = null;

/** The word that is written otherwise and may be read the same; null where there is none, or several. */
function soundingLike(typed: string, { read, known }: Ear): string | null {
  const heard = read(typed);
  const alike = (known.get(typed.length) ?? []).filter(
    ({ word, sounds }) =>
      word !== typed &&
      sounds.every((syllables, at) => syllables.some((one) => heard[at]?.includes(one))),
  );
  return alike.length === 1 ? (alike[0]?.word ?? null) : null;
}

/** Where in a text nothing has been read. */
function unreadPlaces(text: string, runs: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const run of runs) {
    const from = text.indexOf(run);
    if (from >= 0) for (let at = from; at < from + run.length; at += 1) places.add(at);
  }
  return places;
}

/**
 * A question in Chinese with words in the place of those that sound the same and are none, as they come of typing by sound:
 * 常安汽车 is 长安汽车, 碳中合 碳中和. Null where there is none to read so.
 */
export async function respellByEar(query: Query): Promise<(Respelt & { isName: boolean }) | null> {
  const { text } = query;
  if (!hasCjk(text)) return null;
  const unread = unreadPlaces(text, unreadInChinese(query, ""));
  opening ??= openEar();
  const ear = await opening;
  const read: { typed: string; meant: string }[] = [];
  let left = "";
  let at = 0;
  while (at < text.length) {
    const found = longestAt(text, { at, unread, ear });
    if (found !== null) read.push(found);
    left += found?.meant ?? text.charAt(at);
    at += found?.typed.length ?? 1;
  }
  const isName = read.some(({ meant }) => NAMES.has(meant));
  return read.length === 0 ? null : { text: left, read, isName };
}

/** The longest word that a text may mean from one place on, where some of it has not been read. */
function longestAt(
  text: string,
  { at, unread, ear }: { at: number; unread: ReadonlySet<number>; ear: Ear },
): { typed: string; meant: string } | null {
  for (let length = Math.min(MAX_CHARS, text.length - at); length >= 2; length -= 1) {
    const typed = text.slice(at, at + length);
    const isUnread = Array.from(typed, (_, index) => at + index).some((one) => unread.has(one));
    const isTold = isUnread || length >= MIN_CHARS_READ;
    const meant = isTold && HAN.test(typed) ? soundingLike(typed, ear) : null;
    if (meant !== null) return { typed, meant };
  }
  return null;
}
