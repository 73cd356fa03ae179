import type { Language } from "../../shared/language.ts";
import { CHINESE } from "./chinese.ts";
import { ENGLISH } from "./english.ts";
import type { AnswerWords } from "./words.ts";

const WORDS: Readonly<Record<Language, AnswerWords>> = { en: ENGLISH, zh: CHINESE };

/** What answers say in a language. */
export const answerWordsOf = (language: Language): AnswerWords => WORDS[language];
