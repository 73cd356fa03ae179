/** Frequent short words that tell the languages of the sources apart. */
const STOP_WORDS: readonly (readonly [language: string, words: string])[] = [
  ["en", "the of and to in for that with is on as by from at it will has its are was this be"],
  ["de", "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch wird"],
  ["fr", "le la les des et en du une pour dans que est sur qui au par plus avec ce sont pas"],
  ["es", "el la los de y en que las del un por con una para es su al se más como lo"],
  ["it", "il di che la e per un del in con della non una le sono al si da anche dei nel"],
  ["pt", "o de que e a do da em um para com uma os no na por mais as dos se não"],
  ["nl", "de het een van en in op is dat te voor met zijn aan die er niet ook om door"],
  ["sv", "och att det i en på är som för av med den till har de inte om ett vi kan"],
];
/** Each of them with the places in the list of the languages that have it. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [at, [, words]] of STOP_WORDS.entries()) {
  for (const word of words.split(" ")) {
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), at]);
  }
}

/** Scripts that tell a language, with the share of a text's letters that does. */
const SCRIPTS: readonly (readonly [language: string, letter: RegExp, minShare: number])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ["ko", /\p{Script=Hangul}/gu, 0.2],
  ["zh", /\p{Script=Han}/gu, 0.2],
  ["ru", /\p{Script=Cyrillic}/gu, 0.3],
  ["th", /\p{Script=Thai}/gu, 0.3],
  ["ar", /\p{Script=Arabic}/gu, 0.3],
];
/** All up to where Cyrillic begins, and the marks of European texts. */
const LATIN = /[^\u0400-\u1dff\u2100-\uffff]+/g;

/** Enough text to judge by. */
const SAMPLE_CHARS = 4_000;
const MIN_WORDS = 20;

/** The language of a text by its script and its most frequent words, ISO 639-1; null when it does not show. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARS);
  return byScript(sample) ?? byWords(sample);
}

/** The primary subtag of a language tag (`zh-CN`, `en_US`), lower case; null for anything else. */
export function primaryLanguage(tag: string | null): string | null {
  return /^\s*([a-z]{2})(?:[-_].*)?\s*$/i.exec(tag ?? "")?.[1]?.toLowerCase() ?? null;
}

function byScript(text: string): string | null {
  const others = text.replace(LATIN, "");
  if (others === "") return null;
  const letters = count(text, /\p{L}/gu);
  const found = SCRIPTS.find(([, letter, minShare]) => count(others, letter) > minShare * letters);
  return found?.[0] ?? null;
}

function byWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const counts = STOP_WORDS.map(([language]) => ({ language, count: 0 }));
  for (const word of words) {
    for (const at of LANGUAGES_OF.get(word) ?? NONE) (counts[at] as { count: number }).count += 1;
  }
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (first === undefined || second === undefined) return null;
  return first.count > 0.12 * words.length && first.count > second.count * 1.2
    ? first.language
    : null;
}

const NONE: readonly number[] = [];

function count(text: string, form: RegExp): number {
  return text.match(form)?.length ?? 0;
}
