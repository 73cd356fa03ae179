/** Frequent short words that tell the languages of the sources apart. */
const STOP_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["en", "the of and to in for that with is on as by from at it will has its are was this be"],
  ["de", "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch wird"],
  ["fr", "le la les des et en du une pour dans que est sur qui au par plus avec ce sont pas"],
  ["es", "el la los de y en que las del un por con una para es su al se más como lo"],
  ["it", "il di che la e per un del in con della non una le sono al si da anche dei nel"],
  ["pt", "o de que e a do da em um para com uma os no na por mais as dos se não"],
  ["nl", "de het een van en in op is dat te voor met zijn aan die er niet ook om door"],
  ["sv", "och att det i en på är som för av med den till har de inte om ett vi kan"],
].map(([language, words]) => [language ?? "", new Set((words ?? "").split(" "))] as const);

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
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return null;
  const share = (form: RegExp) => count(text, form) / letters;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return "ja";
  if (share(/\p{Script=Hangul}/gu) > 0.2) return "ko";
  if (share(/\p{Script=Han}/gu) > 0.2) return "zh";
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) return "ru";
  if (share(/\p{Script=Thai}/gu) > 0.3) return "th";
  if (share(/\p{Script=Arabic}/gu) > 0.3) return "ar";
  return null;
}

function byWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const scores = STOP_WORDS.map(([language, stops]) => ({
    language,
    share: words.filter((word) => stops.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  const [first, second] = scores;
  if (first === undefined || second === undefined) return null;
  return first.share > 0.12 && first.share > second.share * 1.2 ? first.language : null;
}

function count(text: string, form: RegExp): number {
  return text.match(form)?.length ?? 0;
}
