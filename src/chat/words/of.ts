import type { Language } from "../../shared/language.ts";
import { CHINESE } from "./chinese.ts";
import { ENGLISH } from "./english.ts";
import type { Words } from "./words.ts";

const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, zh: CHINESE };

/** What messages say in a language. */
export const wordsOf = (language: Language): Words => WORDS[language];
