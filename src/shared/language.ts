/** A language that messages are written in. */
export type Language = "en" | "zh";

const CHINESE = /\p{Script=Han}/u;

/** The language that a question was answered in: one in Chinese is answered so. */
export const languageOfQuestion = (question: string): Language =>
  CHINESE.test(question) ? "zh" : "en";
