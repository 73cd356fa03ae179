import { hasCjk, tokenise } from "./tokens.ts";

/** A language that questions come in; the bot reads English and Chinese. */
export type QuestionLanguage = "en" | "zh" | "ja" | "ko" | "other";

const ENGLISH = new Set(
  "what when who which where how why is are was were does do did has have had will would can could the of by for in on and or to at per plant its it an as than between since after before when from with about many much any all list show compare tell give wat wen".split(
    " ",
  ),
);

/** Frequent words of languages that share our letters and are none of English. */
const OTHERS = new Set(
  `wann wird will das der die den dem ein eine ist sind hat haben wie viele viel bis was wo wer und oder von mit
  für fuer zum zur quand est les des une dans pour quel quelle quels quelles combien sur avec que qui où sera
  cuándo cuando cuál cual qué que cuántos cuantos será el los las una por para con del quando qual quanto quanti
  sarà il gli della di nel nella per com até uma não como quantos wanneer hoeveel het een van met voor zal är och
  welche welcher welches welchen ziel ziele klimaziele verspricht firmen hersteller jahr jahre autobauer haben macht sagt plant
  objectif objectifs objetivo objetivos obiettivo obiettivi de del du sont est-ce annoncé doelen doelstelling
  när hur många kiedy ile jest czy`.split(/\s+/),
);

/** `Was plant Mercedes?` begins with two words that are English, too. */
const IN_GERMAN =
  /^(?:[Ww]as|[Ww]ie|[Ww]ann|[Ww]er|[Ww]o) (?:plan(?:t|en) (?!\p{Ll})|hat|haben|will (?!\p{Ll})|wollen|macht|verspricht|sagt|viele?)\b/u;

/** The language of a question, by script and by its small words. */
export function decideLanguage(text: string): QuestionLanguage {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  if (hasCjk(text)) return "zh";
  if (
    /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Greek}]/u.test(
      text,
    )
  )
    return "other";
  if (IN_GERMAN.test(text)) return "other";
  const words = tokenise(text).map(({ raw }) => raw.toLowerCase());
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const others = words.filter((word) => OTHERS.has(word) && !ENGLISH.has(word)).length;
  return others >= 2 && others > english ? "other" : "en";
}
